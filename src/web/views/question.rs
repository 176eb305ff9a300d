//! One question: what is asked and why, what can be picked, and a way on for those who do not know.

use super::{Scene, terms};
use crate::planner::ask;
use crate::planner::catalogue::{Catalogue, GoalKind, Name, Question, QuestionKind};
use crate::planner::ids::*;
use crate::planner::order::sort_by_key;
use crate::planner::profile::{Answer, Event};
use crate::web::address::Page;
use crate::web::app::{App, Notice};
use crate::web::components::choice::{Choice, choice};
use crate::web::components::combobox::{self, Entry, combobox};
use crate::web::components::{AnyView, Pieces, form, layout, link, picture, text};
use crate::web::focus;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// In a row with the others.
    OneByOne,
    /// To change one answer, and back to the answers.
    OnItsOwn,
}

/// What the field of "I don't know" says, in the form that profiles use.
const UNKNOWN: &str = "unknown";

pub fn view(scene: &Scene, question: QuestionId, how: How) -> AnyView {
    let asked = &scene.say.catalogue.questions[question];
    let mut page = Pieces::new();
    if how == How::OneByOne {
        page.push(progress(scene, question));
    }
    let mut before = vec![text::styled("why", scene.say.question(question, "why"))];
    if asked.sensitive {
        before.push(text::styled("may-skip", scene.text("question-may-skip")));
    }
    let is_wrong = scene.app.wrong.get();
    if is_wrong {
        before.push(text_of_problem(scene, asked));
    }
    let mut fields = vec![field(scene, question, before, is_wrong)];
    let help = format!("question-{}-help", asked.id);
    if scene.say.words.has(&help) {
        fields.push(layout::details(scene.text("question-help"), vec![text::paragraph(scene.text(&help))]));
    }
    fields.extend(terms::used(scene, &scene.say.terms("question", &asked.id)));
    fields.push(layout::group("actions", actions(scene, question, how)));
    let app = scene.app;
    page.push(form::form(fields, move || send(app, question, how)));
    if how == How::OneByOne {
        page.push(layout::line("finish", vec![scene.link(Page::Pathways, scene.text("question-finish"))]));
    }
    layout::group("ask", page)
}

fn actions(scene: &Scene, question: QuestionId, how: How) -> Pieces {
    let asked = &scene.say.catalogue.questions[question];
    let mut actions = match how {
        How::OneByOne => vec![form::submit(scene.text("question-next"))],
        How::OnItsOwn => vec![form::submit(scene.text("question-save"))],
    };
    let app = scene.app;
    // Where nothing can be ticked, not knowing needs a button of its own.
    if matches!(asked.kind, QuestionKind::Number(_) | QuestionKind::Municipality) {
        actions.push(link::button("button quiet", scene.text("question-skip"), move || take(app, question, Answer::Unknown, how)));
    }
    actions.push(link::styled("back", scene.href(before(scene, question, how)), scene.text("question-back")));
    actions
}

/// The page that stands before this one: the question before it that concerns the person.
fn before(scene: &Scene, question: QuestionId, how: How) -> Page {
    if how == How::OnItsOwn {
        return Page::Answers;
    }
    let put = ask::questionnaire(scene.situation, scene.profile);
    put.into_iter().take_while(|one| *one != question).last().map_or(Page::Start, Page::Question)
}

/// The section, and about how many questions are left: those that concern the person whatever else they answer. A few more can follow.
fn progress(scene: &Scene, question: QuestionId) -> AnyView {
    let questions = ask::questionnaire(scene.situation, scene.profile);
    let at = questions.iter().position(|one| *one == question).unwrap_or(0);
    let section = scene.say.catalogue.questions[question].section;
    let left = questions.iter().skip(at + 1).filter(|question| ask::surely_concerns(scene.situation, **question)).count();
    layout::group(
        "progress",
        vec![
            picture::decoration("progress-path", picture::progress(at + 1 + left, at)),
            layout::line(
                "",
                vec![
                    text::mark("section", scene.text(&format!("section-{}", section.id()))),
                    text::mark("left", scene.with("question-left", [("number", (at + 1).into()), ("left", left.into())])),
                ],
            ),
        ],
    )
}

fn text_of_problem(scene: &Scene, asked: &Question) -> AnyView {
    form::problem(match &asked.kind {
        QuestionKind::Number(range) => scene.with("problem-number", [("min", range.min.into()), ("max", range.max.into())]),
        QuestionKind::Municipality => scene.text("problem-municipality"),
        QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Choices(_) | QuestionKind::Goal => scene.text("problem-choice"),
    })
}

fn field(scene: &Scene, question: QuestionId, before: Pieces, is_wrong: bool) -> AnyView {
    let answer = scene.profile.answer(question);
    let ask = scene.say.question(question, "ask");
    match &scene.say.catalogue.questions[question].kind {
        QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => {
            let picked = |one: ChoiceId| answer == Some(&Answer::Choice(one));
            form::choices(ask, before, choice_cards(scene, question, choices.keys(), false, &picked))
        }
        QuestionKind::Choices(choices) => {
            let picked = |one: ChoiceId| matches!(answer, Some(Answer::Choices(several)) if several.contains(&one));
            form::choices(ask, before, choice_cards(scene, question, choices.keys(), true, &picked))
        }
        QuestionKind::Number(_) => {
            let value = match answer {
                Some(Answer::Number(number)) => number.to_string(),
                _ => String::new(),
            };
            form::labelled(ask, before, form::number(value, is_wrong))
        }
        QuestionKind::Municipality => form::labelled(ask, before, municipality_field(scene, answer, is_wrong)),
        QuestionKind::Goal => form::labelled(ask, before, goal_field(scene, answer)),
    }
}

fn choice_cards(
    scene: &Scene,
    question: QuestionId,
    choices: impl Iterator<Item = ChoiceId>,
    several: bool,
    picked: &dyn Fn(ChoiceId) -> bool,
) -> Pieces {
    let id = |one: ChoiceId| scene.say.catalogue.questions[question].choices().map_or("", |choices| choices[one].id());
    let mut cards: Pieces = choices
        .map(|one| {
            let hint = format!("choice-{}-{}-hint", scene.say.catalogue.questions[question].id, id(one));
            choice(Choice {
                several,
                value: id(one).to_owned(),
                name: scene.say.choice(question, one, "name"),
                hint: scene.say.words.has(&hint).then(|| scene.text(&hint)),
                picked: picked(one),
                alone: false,
            })
        })
        .collect();
    let answer = scene.profile.answer(question);
    let alone = |value: &str, name: String, picked: bool| {
        choice(Choice { several, value: value.to_owned(), name, hint: None, picked, alone: true })
    };
    if several {
        let nothing = matches!(answer, Some(Answer::Choices(picked)) if picked.is_empty());
        cards.push(alone("", scene.text("question-none-of-these"), nothing));
    }
    cards.push(alone(UNKNOWN, scene.text("question-unknown"), answer == Some(&Answer::Unknown)));
    cards
}

fn municipality_field(scene: &Scene, answer: Option<&Answer>, is_wrong: bool) -> AnyView {
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

fn goal_field(scene: &Scene, answer: Option<&Answer>) -> AnyView {
    let goals = &scene.say.catalogue.goals;
    let mut options: Vec<(String, String)> = goals
        .iter()
        .filter(|(_, goal)| goal.kind == GoalKind::Occupation)
        .map(|(id, goal)| (goal.id.clone(), scene.goal_name(id)))
        .collect();
    sort_by_key(&mut options, |(_, name)| name.clone());
    options.insert(0, (UNKNOWN.to_owned(), scene.text("question-no-aim")));
    let picked = match answer {
        Some(Answer::Goal(goal)) => goals[*goal].id.clone(),
        _ => UNKNOWN.to_owned(),
    };
    form::select(options, picked)
}

/// Reads the form. An answer that cannot be used is told, and focus goes to the telling.
fn send(app: App, question: QuestionId, how: How) {
    let catalogue = app.library.with_untracked(|library| library.catalogue.clone());
    let text = match &catalogue.questions[question].kind {
        QuestionKind::Scale(_) | QuestionKind::Choice(_) => form::ticked().concat(),
        // Nothing ticked is not "none of these": it is passing by.
        QuestionKind::Choices(_) => match form::ticked() {
            ticked if ticked.is_empty() => UNKNOWN.to_owned(),
            ticked => ticked.join(","),
        },
        QuestionKind::Number(_) | QuestionKind::Goal => form::typed(),
        QuestionKind::Municipality => {
            let entries = municipalities(&catalogue);
            combobox::meant(&entries, &form::typed()).map(|entry| entry.value.clone()).unwrap_or_default()
        }
    };
    match Answer::read(&text, question, &catalogue) {
        Ok(answer) => take(app, question, answer, how),
        Err(_) => {
            app.wrong.set(true);
            focus::later("#problem");
        }
    }
}

fn take(app: App, question: QuestionId, answer: Answer, how: How) {
    app.visit.send(Event::Answered { question, answer });
    match how {
        How::OneByOne => app.go(Page::NextQuestion),
        How::OnItsOwn => {
            app.go(Page::Answers);
            app.notice.set(Notice::Saved);
        }
    }
    // Last: if it cannot be kept, that is told instead.
    app.keep();
}
