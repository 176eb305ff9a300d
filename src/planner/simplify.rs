//! A condition in fewer words: the same verdict for everybody, and the same deciding questions.

use super::condition::{Condition, Literal};

impl Condition {
    /// Without what changes nothing: nested `and` and `or`, constants, doubles, `not not`, and what another part absorbs.
    // Everything here keeps the verdict *and* its deciding questions, whatever is known. Tried and left out:
    // - `a and (a or b)` as `a`, for any `b`: the verdict is the same, but while both are unknown `b` is among the deciding
    //   questions before and not after. It is done only where `b` asks about nothing that `a` does not ask about.
    // - `a and not a` as never, `a or not a` as always: in three values both are unknown while `a` is.
    // - `a and (not a or b)` as `a and b`: with `a` unknown and `b` false the first is unknown, the second false.
    // - `(a or b) and (a or c)` as `a or (b and c)`: with `b` false and `c` unknown only the first still asks about `c`.
    pub fn simplified(&self) -> Condition {
        match self {
            Condition::Literal(literal) => Condition::Literal(literal.simplified()),
            Condition::Not(inner) => match inner.simplified() {
                Condition::Not(twice) => *twice,
                inner if inner.is_always() => Condition::NEVER,
                inner if inner.is_never() => Condition::ALWAYS,
                inner => Condition::Not(Box::new(inner)),
            },
            Condition::All(parts) => Join::And.of(parts),
            Condition::Any(parts) => Join::Or.of(parts),
        }
    }

    /// The literal of a part that is nothing else, with or without `not`.
    fn single(&self) -> Option<&Literal> {
        match self {
            Condition::Literal(literal) => Some(literal),
            Condition::Not(inner) => inner.single(),
            Condition::All(_) | Condition::Any(_) => None,
        }
    }
}

impl Literal {
    /// Lists in the order of the catalogue and without doubles, so that equal conditions are equal.
    fn simplified(&self) -> Literal {
        fn in_order<K: Copy + Ord>(list: &[K]) -> Vec<K> {
            list.iter().copied().collect::<super::sorted::Set<K>>().into_iter().collect()
        }
        match self {
            Literal::OneOf(question, choices) => Literal::OneOf(*question, in_order(choices)),
            Literal::InCounty(counties) => Literal::InCounty(in_order(counties)),
            Literal::InArea(areas) => Literal::InArea(in_order(areas)),
            other => other.clone(),
        }
    }

    /// Whether it is known whenever `other` is, whatever both say.
    fn asks_no_more_than(&self, other: &Literal) -> bool {
        let place = |literal: &Literal| matches!(literal, Literal::InCounty(_) | Literal::InArea(_));
        self.is_dated()
            || self == other
            || (self.question().is_some() && self.question() == other.question())
            || (place(self) && place(other))
    }
}

/// How parts are joined. What holds for one holds for the other with all values turned.
#[derive(Clone, Copy, PartialEq)]
enum Join {
    And,
    Or,
}

impl Join {
    fn of(self, parts: &[Condition]) -> Condition {
        let mut kept: Vec<Condition> = Vec::new();
        for part in parts {
            let inner = match (self, part.simplified()) {
                (Join::And, Condition::All(inner)) | (Join::Or, Condition::Any(inner)) => inner,
                (_, other) => vec![other],
            };
            for one in inner {
                if one == self.decider() {
                    return one;
                }
                if !kept.contains(&one) {
                    kept.push(one);
                }
            }
        }
        let singles: Vec<Condition> = kept.iter().filter(|part| part.single().is_some()).cloned().collect();
        kept.retain(|part| !singles.iter().any(|single| self.absorbs(single, part)));
        match (self, kept.len()) {
            (_, 1) => kept.remove(0),
            (Join::And, _) => Condition::All(kept),
            (Join::Or, _) => Condition::Any(kept),
        }
    }

    /// The constant that decides the whole.
    fn decider(self) -> Condition {
        match self {
            Join::And => Condition::NEVER,
            Join::Or => Condition::ALWAYS,
        }
    }

    /// `a` makes `a or b` needless beside it in an `and`, and `a and b` in an `or`.
    // Where `a` is dated it is never unknown, and where it is not met, or met, it decides the whole: nothing is asked for `b`.
    fn absorbs(self, single: &Condition, part: &Condition) -> bool {
        let (Some(literal), (Join::And, Condition::Any(inner)) | (Join::Or, Condition::All(inner))) = (single.single(), (self, part))
        else {
            return false;
        };
        let asks_no_more = || part.literals().iter().all(|(other, _)| other.asks_no_more_than(literal));
        inner.contains(single) && (literal.is_dated() || asks_no_more())
    }
}
