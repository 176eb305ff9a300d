//! All questions in a list, each with its answer; one at a time is answered in place, and everything follows at once.

use super::{Scene, beside, counsel as page, typed};
use crate::planner::ask;
use crate::planner::catalogue::{Choice, QuestionKind, Section};
use crate::planner::ids::*;
use crate::planner::profile::Answer;
use crate::web::app::App;
use crate::web::components::field::{self, OnPress};
use crate::web::components::{AnyView, Pieces, form, layout, link, text};
use crate::web::counsel::{self, Desk};
use crate::web::focus;
use leptos::prelude::*;

/// `own` is what the client says, `shown` the same with what is tried out.
pub fn pane(own: &Scene, shown: &Scene, desk: &Desk) -> AnyView {
    let tries = desk.tries;
    let turn = move || counsel::change(|desk| desk.tries = !tries);
    let mut content = vec![layout::group("trying", vec![field::switch(own.text("try-switch"), tries, Box::new(turn))])];
    if tries {
        content.push(text::styled("try-what", own.text("try-what")));
    }
    content.extend(Section::ALL.iter().filter_map(|section| part(own, shown, desk, *section)));
    page::pane("desk-answers", own.text("counsel-answers"), content)
}

fn part(own: &Scene, shown: &Scene, desk: &Desk, section: Section) -> Option<AnyView> {
    let questions = own.say.catalogue.questions.iter().filter(|(_, question)| question.section == section).map(|(id, _)| id);
    let rows: Pieces = questions.filter(|id| ask::concerns(shown.situation, *id)).map(|id| row(own, shown, desk, id)).collect();
    let name = own.text(&format!("section-{}", section.id()));
    (!rows.is_empty()).then(|| layout::section("desk-part", vec![text::subheading(name), layout::list("rows", rows)]))
}

fn row(own: &Scene, shown: &Scene, desk: &Desk, question: QuestionId) -> AnyView {
    let id = &own.say.catalogue.questions[question].id;
    let is_open = desk.question == Some(question);
    let mut name = vec![text::mark("row-name", own.say.question(question, "short"))];
    name.push(match own.profile.answer(question) {
        Some(answer) => text::mark("row-answer", own.say.answer(question, answer)),
        None => text::mark("row-answer none", own.text("answers-not-asked")),
    });
    if let Some(tried) = desk.tried.answer(question) {
        name.push(text::mark("row-tried", own.with("try-row", [("answer", own.say.answer(question, tried).into())])));
    }
    let below = format!("fields-{id}");
    let app = own.app;
    let turn = move || {
        open(app, if is_open { None } else { Some(question) });
    };
    let mut row = vec![field::opener("row", format!("question-{id}"), below.clone(), is_open, name, Box::new(turn))];
    if is_open {
        row.push(opened(shown, question, below));
    }
    layout::group(if is_open { "question-open" } else { "" }, row)
}

/// Opens a question, here or from a pathway that waits for it.
pub fn open(app: App, question: Option<QuestionId>) {
    app.typed.set_value(String::new());
    app.wrong.set(false);
    counsel::change(|desk| desk.question = question);
}

/// Opens a question and goes there.
pub fn go(app: App, question: QuestionId) {
    open(app, Some(question));
    focus::later(".question-open > button");
}

fn opened(scene: &Scene, question: QuestionId, id: String) -> AnyView {
    let mut content = vec![text::styled("row-why", scene.say.question(question, "why"))];
    content.push(asked(scene, question));
    if scene.app.wrong.get() {
        content.push(problem(scene, question));
    }
    if let Some(next) = ask::left(scene.situation, scene.profile).into_iter().find(|left| *left != question) {
        let app = scene.app;
        let name = scene.with("counsel-next-question", [("question", scene.say.question(next, "short").into())]);
        content.push(link::button("small", name, move || go(app, next)));
    }
    view! { <div class="row-fields" id=id>{content}</div> }.into_any()
}

fn problem(scene: &Scene, question: QuestionId) -> AnyView {
    form::problem(match &scene.say.catalogue.questions[question].kind {
        QuestionKind::Number(range) => scene.with("problem-number", [("min", range.min.into()), ("max", range.max.into())]),
        QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Choices(_) | QuestionKind::Municipality | QuestionKind::Goal => {
            scene.text("problem-municipality")
        }
    })
}

fn asked(scene: &Scene, question: QuestionId) -> AnyView {
    let asked = beside::within(scene, &|scene| scene.say.question(question, "ask"));
    match &scene.say.catalogue.questions[question].kind {
        QuestionKind::Scale(choices) | QuestionKind::Choice(choices) => field::choices(asked, one_of(scene, question, choices)),
        QuestionKind::Choices(choices) => field::choices(asked, several_of(scene, question, choices)),
        QuestionKind::Number(_) => number(scene, question, asked),
        QuestionKind::Municipality => municipality(scene, question, asked),
        QuestionKind::Goal => goal(scene, question, asked),
    }
}

fn one_of(scene: &Scene, question: QuestionId, choices: &Table<ChoiceId, Choice>) -> Pieces {
    let answer = scene.profile.answer(question);
    let mut picks: Pieces = choices
        .keys()
        .map(|choice| {
            let answered = Answer::Choice(choice);
            let is_picked = answer == Some(&answered);
            field::pick("radio", "answer", words_of(scene, question, choice), is_picked, says(scene, question, answered))
        })
        .collect();
    let unknown = vec![scene.text("question-unknown").into_any()];
    picks.push(field::pick("radio", "answer", unknown, answer == Some(&Answer::Unknown), says(scene, question, Answer::Unknown)));
    picks
}

fn several_of(scene: &Scene, question: QuestionId, choices: &Table<ChoiceId, Choice>) -> Pieces {
    let answer = scene.profile.answer(question);
    let app = scene.app;
    let mut picks: Pieces = choices
        .keys()
        .map(|choice| {
            let is_picked = matches!(answer, Some(Answer::Choices(several)) if several.contains(&choice));
            let turned = turned(answer, choice);
            let on_change: OnPress = Box::new(move || counsel::answer(app, question, turned.clone()));
            field::pick("checkbox", "answer", words_of(scene, question, choice), is_picked, on_change)
        })
        .collect();
    let none = Answer::Choices(Default::default());
    for (word, alone) in [("question-none-of-these", none), ("question-unknown", Answer::Unknown)] {
        let is_picked = answer == Some(&alone);
        let word = vec![scene.text(word).into_any()];
        picks.push(field::pick("checkbox", "answer", word, is_picked, says(scene, question, alone)));
    }
    picks
}

/// Several choices with one of them picked, or no longer. Where none is left, the question is open again: nobody said "none of these".
fn turned(answer: Option<&Answer>, choice: ChoiceId) -> Option<Answer> {
    let mut several = match answer {
        Some(Answer::Choices(several)) => several.clone(),
        _ => Default::default(),
    };
    if !several.insert(choice) {
        several.remove(&choice);
    }
    (!several.is_empty()).then_some(Answer::Choices(several))
}

fn says(scene: &Scene, question: QuestionId, answer: Answer) -> OnPress {
    let app = scene.app;
    Box::new(move || counsel::answer(app, question, Some(answer.clone())))
}

fn words_of(scene: &Scene, question: QuestionId, choice: ChoiceId) -> Pieces {
    let mut words = beside::within(scene, &|scene| scene.say.choice(question, choice, "name"));
    let asked = &scene.say.catalogue.questions[question];
    let id = asked.choices().map_or("", |choices| choices[choice].id());
    let hint = format!("choice-{}-{id}-hint", asked.id);
    if scene.say.words.has(&hint) {
        words.push(text::mark("hint", scene.text(&hint)));
    }
    words
}

fn number(scene: &Scene, question: QuestionId, asked: Pieces) -> AnyView {
    let app = scene.app;
    let catalogue = app.library.with_untracked(|library| library.catalogue.clone());
    let value = match scene.profile.answer(question) {
        Some(Answer::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let read = move |text: &str| Answer::read(text.trim(), question, &catalogue).ok().filter(|answer| *answer != Answer::Unknown);
    let (known, tried, was_answered) = (value.clone(), read.clone(), !value.is_empty());
    let on_text = move |text: String| {
        app.typed.set_value(text.clone());
        if let Some(answer) = tried(&text).filter(|_| text.trim() != known) {
            app.wrong.set(false);
            counsel::answer(app, question, Some(answer));
        }
    };
    let on_left = move || {
        let text = form::typed();
        if text.is_empty() && was_answered {
            counsel::answer(app, question, None);
        }
        app.wrong.set(!text.is_empty() && read(&text).is_none());
    };
    field::number(asked, value, app.wrong.get(), Box::new(on_text), Box::new(on_left))
}

fn municipality(scene: &Scene, question: QuestionId, asked: Pieces) -> AnyView {
    let app = scene.app;
    let known = scene.profile.answer(question).cloned();
    let suggestions = typed::municipality_field(scene, known.as_ref(), app.wrong.get());
    let on_meant = move || {
        let catalogue = app.library.with_untracked(|library| library.catalogue.clone());
        let text = typed::typed(&catalogue, question);
        let answer = Answer::read(&text, question, &catalogue).ok();
        if answer.is_some() && answer != known {
            app.wrong.set(false);
            counsel::answer(app, question, answer);
        }
    };
    field::suggesting(asked, suggestions, Box::new(on_meant))
}

fn goal(scene: &Scene, question: QuestionId, asked: Pieces) -> AnyView {
    let app = scene.app;
    let goals = typed::occupations(scene);
    let picked = match scene.profile.answer(question) {
        Some(Answer::Goal(goal)) => goals.iter().position(|(one, _)| one == goal).map_or(0, |place| place + 1),
        _ => 0,
    };
    let (ids, names): (Vec<GoalId>, Vec<String>) = goals.into_iter().unzip();
    let options = [scene.text("question-no-aim")].into_iter().chain(names).collect();
    let pick = move |place: usize| {
        let answer = place.checked_sub(1).and_then(|place| ids.get(place)).map_or(Answer::Unknown, |goal| Answer::Goal(*goal));
        counsel::answer(app, question, Some(answer));
    };
    field::select("answer", asked, options, picked, Box::new(pick))
}
