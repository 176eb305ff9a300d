//! The page of a step.

use super::entry::{Entry, Kind};
use super::frame::Content;
use super::relations::Tie;
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::planner::ids::StepId;
use crate::planner::lengths::OwnLength;
use crate::planner::scale::Months;
use crate::web::components::{AnyView, Pieces, layout, text};
use leptos::prelude::*;

pub fn page(shelf: &Shelf, id: StepId) -> Content {
    let (entry, step) = (Entry::Step(id), &shelf.catalogue().steps[id]);
    let what = shelf.scene.say.step(id, "what");
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    page.push(text::styled("lead", what.clone()));
    page.push(text::styled("how", shelf.scene.say.step(id, "how")));
    if step.has_note {
        page.push(text::paragraph(shelf.scene.say.step(id, "note")));
    }
    page.push(at_a_glance(shelf, step));
    page.extend(shelf.section("library-other-lengths", other_lengths(shelf, step)));
    page.extend(shelf.section("library-for-whom", shelf.needs(&step.for_whom)));
    page.extend(shelf.section("library-needs", shelf.needs(&step.needs)));
    page.extend(shelf.section("library-gives", gifts(shelf, step)));
    page.extend(shelf.notes(|advice| advice.steps.contains(&id)));
    page.extend(shelf.links("library-qualification-after", &shelf.related(entry, Tie::LeadsTo, Kind::Qualification)));
    page.extend(shelf.links("library-qualification-before", &shelf.related(entry, Tie::Needed, Kind::Qualification)));
    page.extend(shelf.schools(&shelf.related(entry, Tie::With, Kind::Provider), None));
    page.extend(whom_to_ask(shelf, id, step));
    page.extend(shelf.links("stop-services", &shelf.related(entry, Tie::With, Kind::Service)));
    page.extend(shelf.steps_before("library-steps-before", entry, &step.needs, None));
    page.extend(shelf.links("library-steps-after", &shelf.related(entry, Tie::After, Kind::Step)));
    page.extend(shelf.links("library-steps-beside", &shelf.related(entry, Tie::Beside, Kind::Step)));
    page.extend(shelf.links("library-goals-next", &shelf.related(entry, Tie::After, Kind::Occupation)));
    page.extend(shelf.links("library-goals-ahead", &shelf.related(entry, Tie::OnTheWay, Kind::Occupation)));
    page.extend(shelf.glossary_of(entry));
    page.extend(shelf.facts(&step.facts, &step.contacts));
    Content::of(shelf, entry, what, page)
}

fn at_a_glance(shelf: &Shelf, step: &Step) -> AnyView {
    let say = &shelf.scene.say;
    let mut rows = Vec::new();
    if step.months.max > Months::ZERO {
        let length = say.length(OwnLength { months: step.months, usual: None });
        rows.push((shelf.text("stop-length"), format!("{length}, {}", shelf.text(&format!("load-{}", step.load.id()))).into_any()));
    }
    rows.extend(say.season(step.starts).map(|months| (shelf.text("begins-label"), months.into_any())));
    rows.extend(step.again.map(|again| (shelf.text("again-label"), say.again(again).into_any())));
    rows.push((shelf.text("stop-decides"), shelf.text(&format!("certainty-{}", step.decided_by.id())).into_any()));
    rows.push((shelf.text("stop-income"), shelf.text(&format!("income-{}", step.income.id())).into_any()));
    rows.push((shelf.text("stop-cost"), say.cost(step.cost, step.extra_fee).into_any()));
    layout::pairs("glance", rows)
}

/// Whom it takes another time; the first that holds counts.
fn other_lengths(shelf: &Shelf, step: &Step) -> Pieces {
    let say = &shelf.scene.say;
    let one = |length: &Length| {
        let whom = text::styled("towns", shelf.with("library-concerns", [("whom", say.condition(&length.when).into())]));
        layout::group("", vec![text::paragraph(say.months(length.months)), whom])
    };
    let lengths: Pieces = step.lengths.iter().map(one).collect();
    if lengths.is_empty() { lengths } else { vec![layout::list("plain", lengths)] }
}

/// What one has afterwards.
fn gifts(shelf: &Shelf, step: &Step) -> Pieces {
    let say = &shelf.scene.say;
    let one = |gift: &Gift| match gift {
        Gift::Holding(holding) => say.part("holding", &shelf.catalogue().holdings[*holding].id, "name").into_any(),
        Gift::Level(question, level) => {
            let (what, value) = (say.question(*question, "short"), say.level(*question, *level));
            shelf.with("condition-at-least", [("what", what.into()), ("value", value.into())]).into_any()
        }
    };
    let gifts: Pieces = step.gives.iter().map(one).collect();
    if gifts.is_empty() { gifts } else { vec![layout::list("plain", gifts)] }
}

/// Those who serve the whole country at once; those of each place behind their matter.
fn whom_to_ask(shelf: &Shelf, id: StepId, step: &Step) -> Option<AnyView> {
    let mut pieces = shelf.cards(&shelf.related(Entry::Step(id), Tie::With, Kind::Contact));
    let topics: Pieces = step.contacts.iter().map(|purpose| layout::line("", vec![shelf.topic(*purpose)])).collect();
    pieces.push(text::styled("help-word", shelf.text("library-near-you")));
    pieces.push(layout::list("links", topics));
    shelf.section("stop-ask", pieces)
}
