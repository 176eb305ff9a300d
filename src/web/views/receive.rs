//! Answers from another device: typed, opened or come by link. They are looked at first, and take the place of one's own only
//! when the person says so.

use super::{Scene, agreed, share};
use crate::planner::catalogue::Role;
use crate::planner::code::{self, CodeError, LeftOut, Month, Received};
use crate::planner::notes::{self, Notes, Read};
use crate::planner::paper::{self, Mistake, PaperError};
use crate::planner::profile::Profile;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, form, layout, link, text};
use crate::web::{clock, counsel, focus, share as device};
use leptos::prelude::*;

/// After so many months some answers are no longer true: ages, permits, how long one has been without work.
const OLD: u32 = 3;

pub fn view(scene: &Scene) -> AnyView {
    let arrived = scene.app.arrived.get();
    let title = if paper::is_row(&arrived) { scene.text("receive-paper-title") } else { scene.text("receive-title") };
    let mut page = vec![text::title(title)];
    if arrived.is_empty() && !scene.app.wrong.get() {
        page.push(text::styled("lead", scene.text("receive-lead")));
        page.extend(ways_in(scene, None));
    } else if paper::is_row(&arrived) {
        match paper::read(&arrived, scene.say.catalogue) {
            Ok(profile) => page.extend(look_at_paper(scene, profile)),
            Err(error) => page.extend(ways_in(scene, Some(told_of_paper(scene, &error)))),
        }
    } else {
        match code::read(&arrived, scene.say.catalogue) {
            Ok(received) => page.extend(look_first(scene, &received, notes::read(&arrived, scene.say.catalogue))),
            Err(error) => page.extend(ways_in(scene, Some(told(scene, error)))),
        }
    }
    layout::group("share-page", page)
}

fn ways_in(scene: &Scene, problem: Option<String>) -> Pieces {
    let app = scene.app;
    let mut fields = Pieces::new();
    let is_wrong = problem.is_some();
    fields.extend(problem.map(form::problem));
    // What came by link is not shown again: long and strange texts help nobody to find the mistake.
    let typed = app.typed.get_value();
    fields.push(form::code(scene.text("receive-code-label"), typed, is_wrong));
    let questions = scene.link(Page::PaperQuestions, scene.text("paper-questions-title"));
    fields.push(layout::line("why", vec![from_paper(scene).into_any(), text::between(" "), questions]));
    fields.push(layout::group("actions", vec![form::submit(scene.text("receive-open"))]));
    let send = move || {
        let typed = form::typed();
        app.typed.set_value(typed.clone());
        app.receive(typed);
    };
    let file = form::file(scene.text("receive-file-label"), Box::new(move || device::open(app, "file")));
    vec![form::form(fields, send), layout::section("part", vec![text::heading(scene.text("receive-file-title")), file])]
}

/// How answers on paper are typed: nobody knows the number of a municipality, so its name will do.
fn from_paper(scene: &Scene) -> String {
    let place = scene.say.catalogue.question_for(Role::Municipality);
    let place = place.and_then(|place| paper::letters(place, scene.say.catalogue)).unwrap_or_default();
    scene.with("receive-paper-how", [("form", paper::form().into()), ("place", place.into())])
}

fn told(scene: &Scene, error: CodeError) -> String {
    match error {
        CodeError::Empty => scene.text("receive-problem-empty"),
        CodeError::TooLong => scene.text("receive-problem-long"),
        CodeError::NoSymbol(symbol) => scene.with("receive-problem-symbol", [("symbol", symbol.to_string().into())]),
        CodeError::OtherForm => scene.text("receive-problem-form"),
        CodeError::Wrong => scene.text("receive-problem-wrong"),
    }
}

/// All mistakes at once: one look at the paper is enough.
fn told_of_paper(scene: &Scene, error: &PaperError) -> String {
    let about = |id: &str, question, symbols: &str| {
        scene.with(id, [("question", scene.say.question(question, "short").into()), ("symbols", symbols.to_owned().into())])
    };
    match error {
        PaperError::Empty => scene.text("receive-paper-empty"),
        PaperError::TooLong => scene.text("receive-problem-long"),
        PaperError::OtherForm => scene.with("receive-paper-form", [("form", paper::form().into())]),
        PaperError::Mistakes(mistakes) => {
            let told = mistakes.iter().map(|mistake| match mistake {
                Mistake::NotOnSheet(symbol) => scene.with("receive-paper-stray", [("symbol", symbol.clone().into())]),
                Mistake::NoSuchAnswer(question, symbol) => about("receive-paper-no-answer", *question, symbol),
                Mistake::Twice(question, symbols) => about("receive-paper-twice", *question, symbols),
            });
            told.collect::<Vec<_>>().join(" ")
        }
    }
}

/// What was typed in from paper, each answer with its symbols, to be held against the sheet.
fn look_at_paper(scene: &Scene, profile: Profile) -> Pieces {
    let symbols = |question, answer| paper::symbols(question, answer, scene.say.catalogue);
    let count: usize = profile.answers().map(|(question, answer)| symbols(question, answer).len()).sum();
    let row = |(question, answer)| {
        let said = format!("{} · {}", symbols(question, answer).join(" "), scene.say.answer(question, answer));
        (scene.say.question(question, "short"), text::mark("answer", said))
    };
    let rows = profile.answers().map(row).collect();
    let seen = vec![text::heading(scene.text("receive-preview-title")), layout::pairs("answers", rows)];
    let came = scene.with("receive-paper-came", [("count", count.into())]);
    vec![text::styled("lead", came), layout::section("part", seen), decide(scene, profile, Notes::default())]
}

fn look_first(scene: &Scene, received: &Received, read: Read) -> Pieces {
    let mut pieces = vec![text::styled("lead", scene.text("receive-came"))];
    let months = received.made.until(Month::from(clock::today()));
    if months >= OLD {
        pieces.push(layout::notice("notice warning", vec![scene.with("receive-old", [("months", months.into())]).into_any()]));
    }
    if !received.left_out.is_empty() {
        pieces.push(not_understood(scene, &received.left_out));
    }
    let seen = vec![text::heading(scene.text("receive-preview-title")), share::preview(scene, &received.profile, received.made)];
    pieces.push(layout::section("part", seen));
    let notes = with_notes(scene, read, &mut pieces);
    pieces.push(decide(scene, received.profile.clone(), notes));
    pieces
}

/// What was agreed and came along in a file; and what of it was not understood.
fn with_notes(scene: &Scene, read: Read, pieces: &mut Pieces) -> Notes {
    let warning = |text: String| layout::notice("notice warning", vec![text::paragraph(text)]);
    match read {
        Read::Nothing => Notes::default(),
        Read::OtherForm => {
            pieces.push(warning(scene.text("receive-notes-form")));
            Notes::default()
        }
        Read::Notes { notes, left_out } => {
            let mut seen = vec![text::heading(scene.text("agreed-title"))];
            seen.extend(agreed::to_read(scene, &notes));
            if left_out > 0 {
                seen.push(warning(scene.with("receive-notes-left-out", [("count", left_out.into())])));
            }
            pieces.push(layout::section("part", seen));
            notes
        }
    }
}

fn not_understood(scene: &Scene, left_out: &[LeftOut]) -> AnyView {
    let one = |part: &LeftOut| {
        let text = match part {
            LeftOut::Answer(question) => {
                scene.with("receive-left-out-answer", [("question", scene.say.question(*question, "short").into())])
            }
            LeftOut::NoLongerAsked => scene.text("receive-left-out-old"),
            LeftOut::NotYetAsked => scene.text("receive-left-out-new"),
        };
        text.into_any()
    };
    let list = layout::list("plain", left_out.iter().map(one).collect());
    layout::notice("notice warning", vec![text::styled("notice-word", scene.text("receive-left-out-title")), list])
}

fn decide(scene: &Scene, came: Profile, notes: Notes) -> AnyView {
    let app = scene.app;
    let has_own = !(scene.profile.is_empty() && counsel::notes(app).is_empty());
    let mut pieces = Pieces::new();
    if has_own {
        pieces.push(text::paragraph(scene.text("receive-replaces")));
    }
    let keep = scene.text(if has_own { "receive-keep-own" } else { "receive-do-not-use" });
    let buttons = vec![
        link::button("button", scene.text("receive-use"), move || {
            app.use_received(&came);
            counsel::receive(app, &notes);
        }),
        link::button("button quiet", keep, move || {
            app.arrived.set(String::new());
            app.go(if has_own { Page::Answers } else { Page::Start });
            focus::later("h1");
        }),
    ];
    pieces.push(layout::group("actions", buttons));
    layout::section("part", pieces)
}
