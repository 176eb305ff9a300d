//! Small sets and maps, kept in order in one row.
// The standard library's trees are compiled anew for every type they hold, and collecting into one brings a sort along:
// six of them took 24 kB of the program. Here are never more than some dozens of entries.

/// Each entry once, the least first.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Set<T>(Vec<T>);

/// For each key one value, the least key first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Set<T> {
    /// Whether it was not there before.
    pub fn insert(&mut self, entry: T) -> bool {
        let place = self.0.binary_search(&entry);
        if let Err(place) = place {
            self.0.insert(place, entry);
        }
        place.is_err()
    }

    pub fn remove(&mut self, entry: &T) {
        if let Ok(place) = self.0.binary_search(entry) {
            self.0.remove(place);
        }
    }

    pub fn contains(&self, entry: &T) -> bool {
        self.0.binary_search(entry).is_ok()
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.0.iter()
    }

    pub fn first(&self) -> Option<&T> {
        self.0.first()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, entries: I) {
        entries.into_iter().for_each(|entry| {
            self.insert(entry);
        });
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(entries: I) -> Self {
        let mut set = Self::default();
        set.extend(entries);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Set<T> {
    fn from(entries: [T; N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'s, T> IntoIterator for &'s Set<T> {
    type Item = &'s T;
    type IntoIter = std::slice::Iter<'s, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Map<K, V> {
    pub fn get(&self, key: &K) -> Option<&V> {
        self.place(key).ok().map(|place| &self.0[place].1)
    }

    /// In place of what was there before.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// What is there, or what is made where nothing is.
    pub fn get_or_insert_with(&mut self, key: K, make: impl FnOnce(&K) -> V) -> &mut V {
        let place = self.place(&key).unwrap_or_else(|place| {
            let value = make(&key);
            self.0.insert(place, (key, value));
            place
        });
        &mut self.0[place].1
    }

    pub fn remove(&mut self, key: &K) {
        if let Ok(place) = self.place(key) {
            self.0.remove(place);
        }
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(key))
    }
}

#[cfg(test)]
mod tests {
    use super::{Map, Set};

    #[test]
    fn a_set_keeps_each_entry_once_and_in_order() {
        let mut set: Set<&str> = ["oulu", "kemi", "oulu", "ii"].into_iter().collect();
        assert_eq!(set.iter().copied().collect::<Vec<_>>(), ["ii", "kemi", "oulu"]);
        assert!(set.insert("eno") && !set.insert("kemi"));
        set.remove(&"ii");
        assert!(!set.contains(&"ii") && set.contains(&"eno"));
        assert_eq!(set.len(), 3);
    }

    #[test]
    fn a_map_keeps_the_last_value_of_each_key() {
        let mut map = Map::default();
        map.insert("kemi", 1);
        map.insert("eno", 2);
        map.insert("kemi", 3);
        assert_eq!(*map.get_or_insert_with("ii", |_| 4), 4);
        assert_eq!(*map.get_or_insert_with("eno", |_| 5), 2);
        map.remove(&"ii");
        assert_eq!(map.iter().collect::<Vec<_>>(), [(&"eno", &2), (&"kemi", &3)]);
        assert_eq!(map.get(&"ii"), None);
    }
}
