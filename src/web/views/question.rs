//! One question: what is asked and why, what can be picked, and a way on for those who do not know.

use super::typed::UNKNOWN;
use super::{Scene, waiting};
use crate::planner::ask::{self, Place};
use crate::planner::catalogue::{Question, QuestionKind};
use crate::planner::ids::*;
use crate::planner::profile::{Answer, Event};
use crate::web::address::Page;
use crate::web::app::{App, Notice};
use crate::web::components::choice::{Choice, choice};
use crate::web::components::{AnyView, Pieces, form, layout, link, picture, text};
use crate::web::focus;
use crate::web::library::Library;
use leptos::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum How {
    /// In a row with the others.
    OneByOne,
    /// To change one answer, and back to the answers.
    OnItsOwn,
}

pub fn view(scene: &Scene, question: QuestionId, how: How) -> AnyView {
    let asked = &scene.say.catalogue.questions[question];
    let mut page = Pieces::new();
    let place = match scene.later() {
        Some(later) => (later.place)(scene.situation, scene.profile, question),
        None => ask::first_place(scene.situation),
    };
    if how == How::OneByOne {
        page.push(progress(scene, question, place));
    }
    let mut before = vec![text::styled("why", scene.say.question(question, "why"))];
    if asked.sensitive {
        before.push(text::styled("may-skip", scene.say.question(question, "skip")));
    }
    let help = format!("question-{}-help", asked.id);
    let help = scene.say.words.has(&help).then(|| scene.text(&help));
    // How many can be picked is seen before anything is; how to find out opens for whoever asks.
    let (told, asked_for) = if matches!(asked.kind, QuestionKind::Choices(_)) { (help, None) } else { (None, help) };
    before.extend(told.map(|help| text::styled("why", help)));
    let is_wrong = scene.app.wrong.get();
    if is_wrong {
        before.push(text_of_problem(scene, asked));
    }
    let mut fields = vec![field(scene, question, before, is_wrong)];
    fields.extend(asked_for.map(|help| layout::details(scene.text("question-help"), vec![text::paragraph(help)])));
    fields.extend(scene.later().and_then(|later| (later.terms)(scene, question)));
    fields.push(layout::group("actions", actions(scene, question, how, place)));
    let app = scene.app;
    page.push(form::form(fields, move || send(app, question, how)));
    if how == How::OneByOne {
        let word = if place.core { scene.text("question-finish") } else { scene.text("question-to-pathways") };
        page.push(layout::line("finish", vec![scene.link(Page::Pathways, word)]));
        page.extend(scene.later().and_then(|later| (later.so_far)(scene)));
    }
    // Last, as what stands above: what comes before must not be drawn anew when the later part comes.
    page.extend(scene.later().map(|later| (later.listen)(scene)));
    layout::group("ask", page)
}

fn actions(scene: &Scene, question: QuestionId, how: How, place: Place) -> Pieces {
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
    actions.push(link::styled("back", scene.href(before(how, place)), scene.text("question-back")));
    actions
}

/// The page that stands before this one: the question before it that concerns the person.
fn before(how: How, place: Place) -> Page {
    match how {
        How::OneByOne => place.before.map_or(Page::Start, Page::Question),
        How::OnItsOwn => Page::Answers,
    }
}

/// The section, and about how many questions are left.
fn progress(scene: &Scene, question: QuestionId, Place { at, left, core, .. }: Place) -> AnyView {
    let numbers = [("number", (at + 1).into()), ("left", left.into())];
    let number = if core { scene.with("question-left", numbers) } else { scene.with("question-left-extra", numbers) };
    let section = scene.say.catalogue.questions[question].section;
    layout::group(
        "progress",
        vec![
            picture::decoration("progress-path", picture::progress(at + 1 + left, at)),
            layout::line("", vec![text::mark("section", scene.text(&format!("section-{}", section.id()))), text::mark("left", number)]),
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
        QuestionKind::Number(_) | QuestionKind::Municipality | QuestionKind::Goal => match scene.later() {
            Some(later) => (later.field)(scene, question, before, is_wrong),
            None => waiting::view(scene),
        },
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
                picture: scene.later().and_then(|later| (later.picture)(scene.say.catalogue, question, one)),
                picked: picked(one),
                alone: false,
            })
        })
        .collect();
    let answer = scene.profile.answer(question);
    let alone = |value: &str, name: String, picked: bool| {
        choice(Choice { several, value: value.to_owned(), name, hint: None, picture: None, picked, alone: true })
    };
    if several {
        let nothing = matches!(answer, Some(Answer::Choices(picked)) if picked.is_empty());
        cards.push(alone("", scene.text("question-none-of-these"), nothing));
    }
    cards.push(alone(UNKNOWN, scene.text("question-unknown"), answer == Some(&Answer::Unknown)));
    cards
}

/// Reads the form. An answer that cannot be used is told, and focus goes to the telling.
fn send(app: App, question: QuestionId, how: How) {
    let Library { catalogue, later, .. } = app.library.get_untracked();
    let text = match &catalogue.questions[question].kind {
        QuestionKind::Scale(_) | QuestionKind::Choice(_) => form::ticked().concat(),
        // Nothing ticked is not "none of these": it is passing by.
        QuestionKind::Choices(_) => match form::ticked() {
            ticked if ticked.is_empty() => UNKNOWN.to_owned(),
            ticked => ticked.join(","),
        },
        QuestionKind::Number(_) | QuestionKind::Municipality | QuestionKind::Goal => {
            later.map(|later| (later.typed)(&catalogue, question)).unwrap_or_default()
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
        How::OneByOne => {
            let later = app.library.with_untracked(|library| library.later);
            app.go(later.map_or(Page::NextQuestion, |later| (later.page_after)(app, question)));
        }
        How::OnItsOwn => {
            app.go(Page::Answers);
            app.notice.set(Notice::Saved);
        }
    }
    // Last: if it cannot be kept, that is told instead.
    app.keep();
}
