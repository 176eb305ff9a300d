//! One type per kind of id. Text becomes an id once, when the catalogue is compiled or an answer is read.

use serde::{Deserialize, Serialize};
use std::marker::PhantomData;
use std::ops::Index;

/// A place in one of the catalogue's tables.
pub trait Key: Copy + Ord {
    fn at(index: usize) -> Self;
    fn index(self) -> usize;
}

/// An entry that editors, links and words call by a text.
pub trait Named {
    fn id(&self) -> &str;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub struct $name(u16);

        impl Key for $name {
            fn at(index: usize) -> Self {
                Self(u16::try_from(index).expect("a catalogue table holds fewer than 65,536 entries"))
            }
            fn index(self) -> usize {
                usize::from(self.0)
            }
        }
    )+};
}

ids! {
    QuestionId
    /// A choice of one question, by its place; of a scale, the lowest is 0.
    ChoiceId
    HoldingId
    StepId
    GoalId
    QualificationId
    OfferId
    ProviderId
    ServiceId
    ContactId
    MunicipalityId
    CountyId
    AreaId
    FactId
    SourceId
    AdviceId
    EvidenceId
    TermId
}

/// All entries of one kind, in the order of the catalogue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Table<K, V> {
    items: Vec<V>,
    #[serde(skip)]
    key: PhantomData<K>,
}

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self { items: Vec::new(), key: PhantomData }
    }
}

impl<K: Key, V> Table<K, V> {
    pub fn get(&self, key: K) -> Option<&V> {
        self.items.get(key.index())
    }

    pub fn push(&mut self, value: V) -> K {
        self.items.push(value);
        K::at(self.items.len() - 1)
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        self.items.iter().enumerate().map(|(index, value)| (K::at(index), value))
    }

    pub fn keys(&self) -> impl Iterator<Item = K> + use<K, V> {
        (0..self.items.len()).map(K::at)
    }

    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.items.iter()
    }
}

impl<K: Key, V: Named> Table<K, V> {
    /// The entry that editors call by this text.
    pub fn named(&self, id: &str) -> Option<K> {
        self.items.iter().position(|item| item.id() == id).map(K::at)
    }
}

impl<K, V> FromIterator<V> for Table<K, V> {
    fn from_iter<I: IntoIterator<Item = V>>(items: I) -> Self {
        Self { items: items.into_iter().collect(), key: PhantomData }
    }
}

impl<K: Key, V> Index<K> for Table<K, V> {
    type Output = V;

    fn index(&self, key: K) -> &V {
        &self.items[key.index()]
    }
}
