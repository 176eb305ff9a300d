//! Sorting that is compiled once.
// The standard library compiles its sort anew for every type it sorts: ten of them took 10 kB of what the page downloads, and
// one still 2 kB. What is sorted here has some dozens of entries, at most some hundreds.

/// Sorts by what `key` says; entries with equal keys keep their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    for next in 1..items.len() {
        let place = items[..next].partition_point(|one| key(one) <= key(&items[next]));
        (place..next).rev().for_each(|at| items.swap(at, at + 1));
    }
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
