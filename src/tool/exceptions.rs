//! Steps that are only for those who have less of something: who has more may then have it worse, and that is true in life.

use crate::planner::catalogue::Catalogue;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;

/// The page does not need it, so it is not in the catalogue.
#[derive(Clone, Debug)]
pub struct Exception {
    pub id: String,
    /// More of this …
    pub question: QuestionId,
    /// … and this step is not for the person any more.
    pub step: StepId,
    /// The reason.
    pub facts: Vec<FactId>,
}

/// Whether an answer to a question can change what a condition says: directly, by way of what is held, or because other
/// questions concern a person only then.
pub fn looks_at(catalogue: &Catalogue, condition: &Condition, question: QuestionId) -> bool {
    condition.literals().into_iter().any(|(literal, _)| match literal {
        Literal::Holds(holding) => {
            catalogue.holdings[*holding].held_if.as_ref().is_some_and(|held_if| looks_at(catalogue, held_if, question))
        }
        other => other.question().is_some_and(|asked| asked == question || looks_at(catalogue, &catalogue.questions[asked].when, question)),
    })
}
