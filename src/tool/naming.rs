//! What things are called for editors, who may be in the middle of writing the words.

use super::grid::Axis;
use crate::planner::ids::*;
use crate::words::Say;

/// The words, or the id of what has none yet.
pub fn or_id(words: String, id: &str) -> String {
    if words.is_empty() { id.to_owned() } else { words }
}

pub fn step(say: &Say, step: StepId) -> String {
    or_id(say.step(step, "name"), &say.catalogue.steps[step].id)
}

pub fn goal(say: &Say, goal: GoalId) -> String {
    or_id(say.goal(goal, "name"), &say.catalogue.goals[goal].id)
}

pub fn question(say: &Say, question: QuestionId) -> String {
    or_id(say.question(question, "short"), &say.catalogue.questions[question].id)
}

/// An answer of a grid; of a number, the stretch that it stands for.
pub fn answer(say: &Say, axis: &Axis, place: usize) -> String {
    let answer = &axis.answers[place];
    match axis.stretches.get(place) {
        Some(stretch) if stretch.min == stretch.max => stretch.min.to_string(),
        Some(stretch) => format!("{}–{}", stretch.min, stretch.max),
        None => or_id(say.answer(axis.question, answer), &answer.text(axis.question, say.catalogue)),
    }
}
