//! Sorting that is compiled once.
// The standard library compiles its sort anew for every type it sorts: ten of them took 10 kB of what the page downloads, and
// one still 2 kB. What is sorted here has some dozens of entries, at most some hundreds.

use std::cmp::Ordering;

/// Sorts by what `key` says; entries with equal keys keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let order = order(items.len(), &|one, other| key(&items[one]).cmp(&key(&items[other])));
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|place| taken[place].take()));
}

fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(len);
    for next in 0..len {
        let place = order.partition_point(|one| compare(*one, next) != Ordering::Greater);
        order.insert(place, next);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::sort_by_key;

    #[test]
    fn equals_keep_their_order() {
        let mut words = vec!["oulu", "kemi", "ii", "lieksa", "juuka", "eno"];
        sort_by_key(&mut words, |word| word.len());
        assert_eq!(words, ["ii", "eno", "oulu", "kemi", "juuka", "lieksa"]);
    }
}
