//! What was agreed with a counsellor: written on the desk, read on the person's own pages, on paper and in the file that goes home.

use super::{Scene, paper, stylesheet};
use crate::planner::notes::{self, Agreed, LONGEST_LINE, LONGEST_TEXT, Notes, What};
use crate::planner::scale::Date;
use crate::web::address::Page;
use crate::web::app::App;
use crate::web::components::{AnyView, Pieces, field, form, layout, link, text};
use crate::web::counsel::{self, Desk, Own};
use crate::web::visit::Keeping;
use crate::web::{focus, share};
use leptos::prelude::*;

/// To write: steps that were ticked, lines of one's own, and notes.
pub fn on_desk(scene: &Scene, desk: &Desk) -> Pieces {
    let notes = counsel::notes(scene.app);
    let app = scene.app;
    let mut content = Pieces::new();
    if notes.agreed.is_empty() {
        content.push(text::styled("row-why", scene.text("agreed-none")));
    } else {
        let rows = notes.agreed.iter().enumerate().map(|(place, agreed)| row(scene, place, agreed)).collect();
        content.push(layout::list("agreed", rows));
    }
    content.push(if notes.has_room() { own(scene, &desk.own) } else { text::styled("row-why", scene.text("agreed-full")) });
    let write = move |text| counsel::change_notes(app, |notes| notes.text = text);
    content.push(field::area("note", scene.text("agreed-note"), notes.text.clone(), LONGEST_TEXT, Box::new(write)));
    let kept = if app.visit.keeping.get() == Keeping::Yes { scene.text("agreed-kept") } else { scene.text("agreed-not-kept") };
    content.push(text::styled("row-why", kept));
    if share::has_printer() {
        content.push(layout::group("actions", vec![link::button("button quiet", scene.text("agreed-print"), share::print)]));
    }
    content
}

fn row(scene: &Scene, place: usize, agreed: &Agreed) -> AnyView {
    let (app, name) = (scene.app, name(scene, agreed));
    let date = move |text: String| {
        counsel::change_notes(app, |notes| {
            if let Some(agreed) = notes.agreed.get_mut(place) {
                agreed.by = text.parse().ok();
            }
        });
    };
    let gone = move || {
        counsel::change_notes(app, |notes| {
            if place < notes.agreed.len() {
                notes.agreed.remove(place);
            }
        });
        focus::later("#desk-agreed");
    };
    let by = agreed.by.map(|day| day.to_string()).unwrap_or_default();
    let pieces = vec![
        text::styled("agreed-name", name.clone()),
        layout::group(
            "with-button",
            vec![
                field::line(format!("by-{place}"), "date", scene.text("agreed-by"), by, LONGEST_LINE, Box::new(date)),
                field::small(scene.text("agreed-remove"), name, Box::new(gone)),
            ],
        ),
    ];
    layout::group("", pieces)
}

/// A step in own words, with a day where there is one.
fn own(scene: &Scene, own: &Own) -> AnyView {
    let app = scene.app;
    let line = |text| counsel::change(|desk| desk.own.line = text);
    let by = |text| counsel::change(|desk| desk.own.by = text);
    let fields = vec![
        field::line("own".to_owned(), "text", scene.text("agreed-own"), own.line.clone(), LONGEST_LINE, Box::new(line)),
        field::line("own-by".to_owned(), "date", scene.text("agreed-by"), own.by.clone(), LONGEST_LINE, Box::new(by)),
        form::submit(scene.text("agreed-add")),
    ];
    form::form(fields, move || add(app))
}

fn add(app: App) {
    let own = counsel::desk().own;
    counsel::change_notes(app, |notes| notes.add(&own.line, own.by.parse().ok()));
    counsel::change(|desk| desk.own = Own::default());
    focus::later("#own");
}

fn name(scene: &Scene, agreed: &Agreed) -> String {
    match &agreed.what {
        What::Step(step) => scene.say.step(*step, "name"),
        What::Own(line) => line.clone(),
    }
}

fn with_day(scene: &Scene, agreed: &Agreed) -> String {
    let by = |day: Date| scene.with("agreed-with-day", [("what", name(scene, agreed).into()), ("date", scene.say.date(day).into())]);
    agreed.by.map_or_else(|| name(scene, agreed), by)
}

/// To read, among the person's own pages; nothing where nothing was agreed.
pub fn part(scene: &Scene) -> Option<AnyView> {
    let notes = counsel::notes(scene.app);
    if notes.is_empty() {
        return None;
    }
    let mut part = vec![text::heading(scene.text("agreed-title"))];
    part.extend(to_read(scene, &notes));
    Some(layout::section("part keeping", part))
}

/// What stands in them, line by line.
pub fn to_read(scene: &Scene, notes: &Notes) -> Pieces {
    let mut pieces = Pieces::new();
    if !notes.agreed.is_empty() {
        pieces.push(layout::list("plain", notes.agreed.iter().map(|agreed| with_day(scene, agreed).into_any()).collect()));
    }
    pieces.extend(notes.text.lines().filter(|line| !line.trim().is_empty()).map(|line| text::paragraph(line.to_owned())));
    pieces
}

/// On paper: each agreed step with a box to tick, how it is begun and whom to ask.
pub fn on_paper(scene: &Scene) -> Option<AnyView> {
    let notes = counsel::notes(scene.app);
    if notes.is_empty() {
        return None;
    }
    let mut part = vec![text::heading(scene.text("agreed-title"))];
    let steps = notes.agreed.iter().map(|agreed| {
        let mut step = vec![text::styled("sheet-agreed", with_day(scene, agreed))];
        if let What::Step(id) = agreed.what {
            step.push(text::paragraph(scene.say.step(id, "how")));
            step.extend(paper::contacts(scene, id, false));
        }
        ("", layout::group("", step))
    });
    part.push(layout::ordered("sheet-boxes", steps.collect()));
    if !notes.text.trim().is_empty() {
        part.push(text::subheading(scene.text("agreed-note")));
        part.extend(notes.text.lines().map(|line| text::paragraph(line.to_owned())));
    }
    Some(layout::section("sheet-part", part))
}

/// The paper of the desk: what was agreed, and where to go on.
pub fn sheet(scene: &Scene) -> AnyView {
    let mut sheet = vec![stylesheet("print", "paper")];
    sheet.push(on_paper(scene).unwrap_or_else(|| text::paragraph(scene.text("agreed-nothing"))));
    sheet.push(text::paragraph(scene.with("paper-made", [("date", scene.say.date(scene.situation.today).into())])));
    view! { <div class="sheet" hidden>{sheet}</div> }.into_any()
}

/// For the file that is handed on.
pub fn lines(scene: &Scene, notes: &Notes) -> String {
    format!("{}\n{}", scene.text("agreed-title"), notes::write(notes, scene.say.catalogue, &|step| scene.say.step(step, "name")))
}

/// The way to what was agreed, from where one looks at pathways.
pub fn reminder(scene: &Scene) -> Option<AnyView> {
    let notes = counsel::notes(scene.app);
    (!notes.is_empty()).then(|| layout::line("", vec![scene.link(Page::Answers, scene.text("agreed-reminder"))]))
}
