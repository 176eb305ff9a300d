//! The page of an occupation or of a nearer goal.

use super::away;
use super::entry::{Entry, Kind};
use super::frame::Content;
use super::relations::Tie;
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::planner::ids::GoalId;
use crate::web::components::{layout, link, text};

/// Who is asked about an occupation.
const ASKED: [Purpose; 2] = [Purpose::Guidance, Purpose::Employment];

pub fn page(shelf: &Shelf, id: GoalId) -> Content {
    let (entry, goal) = (Entry::Goal(id), &shelf.catalogue().goals[id]);
    let what = shelf.scene.say.goal(id, "what");
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    page.push(text::styled("lead", what.clone()));
    if goal.has_note {
        page.push(text::paragraph(shelf.scene.say.goal(id, "note")));
    }
    if goal.kind == GoalKind::Occupation {
        page.push(text::paragraph(shelf.text(&format!("regulated-{}", goal.regulated.id()))));
    }
    page.push(layout::line("", vec![link::styled("button quiet", pathway(shelf, &goal.id), shelf.text("library-see-pathway"))]));
    page.extend(shelf.section("library-needs", shelf.needs(&goal.needs)));
    page.extend(shelf.steps_before("library-last-steps", entry, &goal.needs, goal.ends_with));
    page.extend(shelf.links("library-earlier-steps", &shelf.related(entry, Tie::OnTheWay, Kind::Step)));
    page.extend(shelf.links("library-qualifications", &shelf.related(entry, Tie::Needed, Kind::Qualification)));
    page.extend(shelf.notes(|advice| advice.goals.contains(&id)));
    page.extend(shelf.links("pathway-leads-to", &shelf.related(entry, Tie::Next, Kind::Occupation)));
    page.extend(shelf.links("library-comes-from", &shelf.related(entry, Tie::Previous, Kind::Occupation)));
    if let (GoalKind::Occupation, Some(term)) = (goal.kind, &goal.term.fi) {
        let vacancies = shelf.scene.away(&away::vacancies(term), shelf.with("library-vacancies-for", [("what", term.as_str().into())]));
        page.extend(shelf.section("library-vacancies", vec![layout::line("", vec![vacancies])]));
    }
    page.extend(shelf.glossary_of(entry));
    page.extend(shelf.facts(&goal.facts, &ASKED));
    Content::of(shelf, entry, what, page)
}

/// In the app: how one gets there.
fn pathway(shelf: &Shelf, goal: &str) -> String {
    format!("../../../index.html#/{}/pathways/{goal}", shelf.locale().id())
}
