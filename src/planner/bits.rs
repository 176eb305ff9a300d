//! A small set of whole numbers that is copied like a number.
// Ours, because what the search does most is to copy such sets: the crates that are well kept put them on the heap,
// and with one of them the search took ten times as long.

use std::ops::{BitAnd, BitOr, BitOrAssign, Sub};

/// Numbers from 0 to 127.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Bits([u64; 2]);

impl Bits {
    /// How many different numbers there are.
    pub const ROOM: usize = 128;

    pub fn of(number: usize) -> Self {
        let mut bits = Self::default();
        bits.insert(number);
        bits
    }

    pub fn insert(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    pub fn contains(self, number: usize) -> bool {
        self.0[number / 64] >> (number % 64) & 1 == 1
    }

    pub fn is_empty(self) -> bool {
        self.0 == [0; 2]
    }

    pub fn is_subset(self, other: Self) -> bool {
        (self - other).is_empty()
    }

    pub fn len(self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// The lowest first.
    pub fn iter(self) -> Iter {
        Iter { left: self.0, place: 0 }
    }
}

/// The numbers of a set, one after another.
pub struct Iter {
    left: [u64; 2],
    place: usize,
}

impl Iterator for Iter {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while let Some(word) = self.left.get_mut(self.place) {
            if *word != 0 {
                let lowest = word.trailing_zeros() as usize;
                *word &= *word - 1;
                return Some(self.place * 64 + lowest);
            }
            self.place += 1;
        }
        None
    }
}

impl BitOr for Bits {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place] | other.0[place]))
    }
}

impl BitAnd for Bits {
    type Output = Self;
    fn bitand(self, other: Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place] & other.0[place]))
    }
}

/// What is in the first and not in the second.
impl Sub for Bits {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place] & !other.0[place]))
    }
}

impl BitOrAssign for Bits {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl FromIterator<usize> for Bits {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        let mut bits = Self::default();
        numbers.into_iter().for_each(|number| bits.insert(number));
        bits
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn numbers_come_out_as_they_went_in() {
        let bits: Bits = [127, 0, 64, 63, 100].into_iter().collect();
        assert_eq!(bits.iter().collect::<Vec<_>>(), [0, 63, 64, 100, 127]);
        assert_eq!(bits.len(), 5);
        assert!(bits.contains(64) && !bits.contains(65));
    }

    #[test]
    fn sets_are_joined_parted_and_compared() {
        let (low, both): (Bits, Bits) = ([1, 2].into_iter().collect(), [1, 2, 120].into_iter().collect());
        assert!(low.is_subset(both) && !both.is_subset(low));
        assert_eq!(both - low, Bits::of(120));
        assert_eq!(low | Bits::of(120), both);
        assert_eq!(low & both, low);
        assert!((low - both).is_empty());
    }
}
