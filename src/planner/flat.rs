//! The form in which conditions travel: their pieces in a row, each before its parts.
//!
//! Read from a row, the depth is known while reading, so that a spoilt file is refused where nested bytes would
//! exhaust the stack. A row takes no more room than the nested form.

use super::condition::{Condition, Literal};
use serde::{Deserialize, Serialize};

/// How deep a condition may be nested. The native tool refuses far shallower ones, where their editor sees it.
const DEEPEST: usize = 256;

#[derive(Serialize, Deserialize)]
pub struct Flat(Vec<Piece>);

#[derive(Serialize, Deserialize)]
enum Piece {
    Literal(Literal),
    Not,
    /// Of so many parts, which follow.
    All(u32),
    Any(u32),
}

/// The pieces do not make one condition.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a condition is cut short, goes on after its end or is nested too deep")]
pub struct NoCondition;

impl From<Condition> for Flat {
    fn from(condition: Condition) -> Self {
        fn flatten(condition: Condition, pieces: &mut Vec<Piece>) {
            match condition {
                Condition::Literal(literal) => pieces.push(Piece::Literal(literal)),
                Condition::Not(inner) => {
                    pieces.push(Piece::Not);
                    flatten(*inner, pieces);
                }
                Condition::All(parts) => {
                    pieces.push(Piece::All(parts.len() as u32));
                    parts.into_iter().for_each(|part| flatten(part, pieces));
                }
                Condition::Any(parts) => {
                    pieces.push(Piece::Any(parts.len() as u32));
                    parts.into_iter().for_each(|part| flatten(part, pieces));
                }
            }
        }
        let mut pieces = Vec::new();
        flatten(condition, &mut pieces);
        Self(pieces)
    }
}

impl TryFrom<Flat> for Condition {
    type Error = NoCondition;

    fn try_from(flat: Flat) -> Result<Self, NoCondition> {
        let mut pieces = flat.0.into_iter();
        let condition = read(&mut pieces, 0)?;
        if pieces.next().is_some() { Err(NoCondition) } else { Ok(condition) }
    }
}

fn read(pieces: &mut std::vec::IntoIter<Piece>, depth: usize) -> Result<Condition, NoCondition> {
    if depth > DEEPEST {
        return Err(NoCondition);
    }
    match pieces.next().ok_or(NoCondition)? {
        Piece::Literal(literal) => Ok(Condition::Literal(literal)),
        Piece::Not => Ok(Condition::Not(Box::new(read(pieces, depth + 1)?))),
        Piece::All(count) => Ok(Condition::All(parts(count, pieces, depth)?)),
        Piece::Any(count) => Ok(Condition::Any(parts(count, pieces, depth)?)),
    }
}

/// A row that promises more parts than follow ends at the first that is missing.
fn parts(count: u32, pieces: &mut std::vec::IntoIter<Piece>, depth: usize) -> Result<Vec<Condition>, NoCondition> {
    (0..count).map(|_| read(pieces, depth + 1)).collect()
}
