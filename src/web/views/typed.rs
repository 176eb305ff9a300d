//! The fields of questions that one answers by typing or from a list. In the later part of the program: the first question is one to tick.

use super::Scene;
use crate::planner::catalogue::{Catalogue, GoalKind, Name, QuestionKind};
use crate::planner::ids::*;
use crate::planner::order::sort_by_key;
use crate::planner::profile::Answer;
use crate::web::components::combobox::{self, Entry, combobox};
use crate::web::components::{AnyView, Pieces, form};
use leptos::prelude::*;
use std::sync::Arc;

/// What the field of "I don't know" says, in the form that profiles use.
pub const UNKNOWN: &str = "unknown";

pub fn field(scene: &Scene, question: QuestionId, before: Pieces, is_wrong: bool) -> AnyView {
    let answer = scene.profile.answer(question);
    let field = match &scene.say.catalogue.questions[question].kind {
        QuestionKind::Number(_) => {
            let value = match answer {
                Some(Answer::Number(number)) => number.to_string(),
                _ => String::new(),
            };
            form::number(value, is_wrong)
        }
        QuestionKind::Municipality => municipality_field(scene, answer, is_wrong),
        QuestionKind::Goal => goal_field(scene, answer),
        // To tick: drawn with the question itself.
        QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Choices(_) => ().into_any(),
    };
    form::labelled(scene.say.question(question, "ask"), before, field)
}

/// What was typed or picked, in the form that profiles use.
pub fn typed(catalogue: &Catalogue, question: QuestionId) -> String {
    let text = form::typed();
    if catalogue.questions[question].kind != QuestionKind::Municipality {
        return text;
    }
    combobox::meant(&municipalities(catalogue), &text).map(|entry| entry.value.clone()).unwrap_or_default()
}

pub fn municipality_field(scene: &Scene, answer: Option<&Answer>, is_wrong: bool) -> AnyView {
    let app = scene.app;
    let entries = Arc::new(municipalities(scene.say.catalogue));
    if app.typed.with_value(String::is_empty)
        && let Some(Answer::Municipality(place)) = answer
    {
        app.typed.set_value(scene.say.name(&scene.say.catalogue.places.municipalities[*place].name).to_owned());
    }
    let library = app.library;
    let words = combobox::Words {
        list: scene.text("municipality-suggestions"),
        count: Box::new(move |count| library.with_untracked(|library| library.words.with("municipality-count", [("count", count.into())]))),
    };
    combobox(entries, app.typed, is_wrong, words)
}

/// Each municipality with its Finnish and its Swedish name.
fn municipalities(catalogue: &Catalogue) -> Vec<Entry> {
    let names = |name: &Name| [Some(&name.fi), name.sv.as_ref().filter(|sv| **sv != name.fi)].into_iter().flatten().cloned().collect();
    catalogue.places.municipalities.values().map(|place| Entry { value: place.id.clone(), names: names(&place.name) }).collect()
}

/// Every occupation with its name, by names.
pub fn occupations(scene: &Scene) -> Vec<(GoalId, String)> {
    let goals = scene.say.catalogue.goals.iter().filter(|(_, goal)| goal.kind == GoalKind::Occupation);
    let mut named: Vec<(GoalId, String)> = goals.map(|(id, _)| (id, scene.goal_name(id))).collect();
    sort_by_key(&mut named, |(_, name)| name.clone());
    named
}

fn goal_field(scene: &Scene, answer: Option<&Answer>) -> AnyView {
    let goals = &scene.say.catalogue.goals;
    let mut options: Vec<(String, String)> = occupations(scene).into_iter().map(|(id, name)| (goals[id].id.clone(), name)).collect();
    options.insert(0, (UNKNOWN.to_owned(), scene.text("question-no-aim")));
    let picked = match answer {
        Some(Answer::Goal(goal)) => goals[*goal].id.clone(),
        _ => UNKNOWN.to_owned(),
    };
    form::select(options, picked)
}
