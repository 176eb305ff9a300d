//! The verdict of one condition, and the part of the expression that decides it.

use crate::planner::catalogue::Catalogue;
use crate::planner::condition::{Condition, Truth, Verdict};
use crate::planner::ids::*;
use crate::planner::situation::Situation;

/// A verdict with the smallest parts that bring it about.
pub struct Explained {
    pub verdict: Verdict,
    pub decided_by: Vec<String>,
}

pub fn explain(condition: &Condition, situation: &Situation) -> Explained {
    let catalogue = situation.catalogue;
    let mut parts = Vec::new();
    deciding(condition, situation, condition.truth(situation), &mut parts);
    Explained { verdict: condition.verdict(situation), decided_by: parts.iter().map(|part| part.text(catalogue)).collect() }
}

/// Of an `and` that fails one failing part decides, of an `or` that holds one holding part; otherwise all parts do.
fn deciding<'c>(condition: &'c Condition, situation: &Situation, truth: Truth, parts: &mut Vec<&'c Condition>) {
    let one_decides = |parts_of: &'c [Condition]| parts_of.iter().find(|part| part.truth(situation) == truth);
    match condition {
        Condition::All(inner) if !inner.is_empty() && truth == Truth::False => deciding_one(one_decides(inner), situation, parts),
        Condition::Any(inner) if !inner.is_empty() && truth == Truth::True => deciding_one(one_decides(inner), situation, parts),
        Condition::All(inner) | Condition::Any(inner) if !inner.is_empty() => {
            inner.iter().filter(|part| part.truth(situation) == truth).for_each(|part| deciding(part, situation, truth, parts));
        }
        Condition::Not(inner) if !matches!(inner.as_ref(), Condition::Literal(_)) => deciding(inner, situation, !truth, parts),
        _ => parts.push(condition),
    }
}

fn deciding_one<'c>(part: Option<&'c Condition>, situation: &Situation, parts: &mut Vec<&'c Condition>) {
    if let Some(part) = part {
        deciding(part, situation, part.truth(situation), parts);
    }
}

/// The ids of questions, as an editor writes them.
pub fn question_ids(questions: impl IntoIterator<Item = QuestionId>, catalogue: &Catalogue) -> Vec<&str> {
    questions.into_iter().map(|question| catalogue.questions[question].id.as_str()).collect()
}
