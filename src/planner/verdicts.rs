//! What a goal needs as a tree: of each part whether it is there, comes on the way, is missing, or nobody knows yet.

use super::condition::{Condition, Verdict};
use super::ids::*;
use super::plan::Pathway;
use super::situation::Situation;
use super::sorted::Set;

#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    pub part: Part,
    pub finding: Finding,
}

#[derive(Clone, PartialEq, Debug)]
pub enum Part {
    All(Vec<Node>),
    Any(Vec<Node>),
    Single(Condition),
}

/// From the best to the worst.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Finding {
    Met,
    /// Not yet there; on the pathway it is given by this step, or by several together.
    Comes(Option<StepId>),
    /// These questions would settle it.
    Unknown(Set<QuestionId>),
    NotMet,
}

/// Judges each part of a condition; `pathway` says what will be given on the way.
pub fn tree(condition: &Condition, situation: &Situation, pathway: Option<&Pathway>) -> Node {
    let inside = |parts: &[Condition]| -> Vec<Node> { parts.iter().map(|part| tree(part, situation, pathway)).collect() };
    match condition {
        Condition::All(parts) => {
            let nodes = inside(parts);
            let worst = nodes.iter().map(|node| &node.finding).max();
            Node { finding: worst.map_or(Finding::Met, without_step), part: Part::All(nodes) }
        }
        Condition::Any(parts) => {
            let nodes = inside(parts);
            let best = nodes.iter().map(|node| &node.finding).min();
            Node { finding: best.map_or(Finding::NotMet, without_step), part: Part::Any(nodes) }
        }
        Condition::Literal(_) | Condition::Not(_) => {
            let finding = match condition.verdict(situation) {
                Verdict::Met => Finding::Met,
                Verdict::NotMet => given(condition, pathway).unwrap_or(Finding::NotMet),
                Verdict::Unknown(questions) => given(condition, pathway).unwrap_or(Finding::Unknown(questions)),
            };
            Node { finding, part: Part::Single(condition.clone()) }
        }
    }
}

/// Of several parts it is said that it comes, and of each part from where.
fn without_step(finding: &Finding) -> Finding {
    match finding {
        Finding::Comes(_) => Finding::Comes(None),
        Finding::Met | Finding::Unknown(_) | Finding::NotMet => finding.clone(),
    }
}

fn given(condition: &Condition, pathway: Option<&Pathway>) -> Option<Finding> {
    let Condition::Literal(literal) = condition else { return None };
    let giver = pathway?.steps.iter().find(|stage| stage.because.iter().any(|reason| reason.need == *literal))?;
    Some(Finding::Comes(Some(giver.step)))
}
