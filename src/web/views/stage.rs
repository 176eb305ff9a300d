//! One step of a pathway as a stop on the line: what, when, why, how to begin, who decides, where, whom to ask.

use super::goal_card::{is_certain, official};
use super::pathways::notes;
use super::{Scene, beside, contact, script, terms};
use crate::planner::catalogue::*;
use crate::planner::condition::Literal;
use crate::planner::ids::*;
use crate::planner::near::{self, Distance};
use crate::planner::plan::{Needer, Pathway, Reason, Stage, advice, facts};
use crate::planner::scale::{Date, Months};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, text};

/// Study places that are shown at once.
const NEAREST: usize = 3;

pub fn stop(scene: &Scene, pathway: &Pathway, place: usize, stage: &Stage) -> (&'static str, AnyView) {
    let step = &scene.say.catalogue.steps[stage.step];
    let beside = runs_beside(pathway, place, stage);
    let class = match (is_certain(step.decided_by), beside) {
        (true, false) => "stop",
        (true, true) => "stop beside",
        (false, false) => "stop open",
        (false, true) => "stop open beside",
    };
    let mut content = vec![text::styled("when", when(scene, stage))];
    if beside {
        content.push(text::styled("beside-word", scene.text("stop-beside")));
    }
    content.extend(beside::subheading(scene, &|scene| scene.say.step(stage.step, "name")));
    content.extend(in_forms(scene, &step.term));
    content.extend(beside::paragraph(scene, "", &|scene| scene.say.step(stage.step, "what")));
    content.push(at_a_glance(scene, stage, step));
    content.extend(reasons(scene, &stage.because));
    // Open where the person stands now. Further on, the line itself should be seen first.
    content.push(layout::opening(scene.text("stop-more"), practical(scene, stage.step), place == 0));
    (class, layout::group("stop-content", content))
}

/// What one needs to take the step: how to begin, what to know, where, whom to ask, and how we know.
fn practical(scene: &Scene, id: StepId) -> Pieces {
    let step = &scene.say.catalogue.steps[id];
    let mut practical = vec![layout::group("how", beside::paragraph(scene, "", &|scene| scene.say.step(id, "how")))];
    if step.has_note {
        practical.extend(beside::paragraph(scene, "", &|scene| scene.say.step(id, "note")));
    }
    let known = advice(scene.situation, |advice| advice.steps.contains(&id));
    practical.extend(notes(scene, &known));
    practical.extend(step.offer.and_then(|offer| study_places(scene, offer)));
    practical.extend(help(scene, id));
    practical.extend(terms::used(scene, &scene.say.terms_with_notes(scene.say.terms("step", &step.id), &known)));
    practical.push(sources(scene, &step.facts));
    practical
}

/// The official words, as they stand on forms.
pub fn in_forms(scene: &Scene, term: &Term) -> Option<AnyView> {
    let mut names: Pieces = official(scene, term.fi.as_deref()).into_iter().collect();
    if let Some(sv) = &term.sv {
        if !names.is_empty() {
            names.push(text::between(" · "));
        }
        names.push(text::in_language("sv", sv.clone()));
    }
    (!names.is_empty()).then(|| layout::line("terms", names))
}

/// Whether an earlier step is still going on when this one begins.
fn runs_beside(pathway: &Pathway, place: usize, stage: &Stage) -> bool {
    pathway.steps[..place].iter().any(|earlier| stage.from.min < earlier.to.min)
}

/// "Starts in 2–4 months". Not until when as well: how long it takes stands below, and the two would not seem to agree.
pub fn when(scene: &Scene, stage: &Stage) -> String {
    if stage.from.max == Months::ZERO {
        return scene.text("stop-at-once");
    }
    scene.with("stop-starts", [("time", scene.say.months(stage.from).into())])
}

fn at_a_glance(scene: &Scene, stage: &Stage, step: &Step) -> AnyView {
    beside::pairs(scene, "glance", &|scene| in_short(scene, stage, step))
}

/// How long, when, who decides, what one lives on and what it costs: each with its name.
pub fn in_short(scene: &Scene, stage: &Stage, step: &Step) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    if stage.length.months.max > Months::ZERO {
        let length = format!("{}, {}", scene.say.length(stage.length), scene.text(&format!("load-{}", step.load.id())));
        rows.push((scene.text("stop-length"), length));
    }
    rows.extend(scene.say.season(step.starts).map(|months| (scene.text("begins-label"), months)));
    rows.extend(step.again.map(|again| (scene.text("again-label"), scene.say.again(again))));
    rows.push((scene.text("stop-decides"), scene.text(&format!("certainty-{}", step.decided_by.id()))));
    rows.push((scene.text("stop-income"), scene.text(&format!("income-{}", step.income.id()))));
    rows.push((scene.text("stop-cost"), scene.say.cost(step.cost, step.extra_fee)));
    rows
}

/// What the step is there for: each need that it fulfils, and whose needs those are.
fn reasons(scene: &Scene, because: &[Reason]) -> Option<AnyView> {
    if because.is_empty() {
        return None;
    }
    let one = |need: &Literal| layout::group("", beside::inside(scene, &|scene| reason(scene, because, need)));
    let mut group = beside::paragraph(scene, "help-word", &|scene| scene.text("stop-why"));
    group.push(layout::list("", needs(because).into_iter().map(one).collect()));
    Some(layout::group("because", group))
}

pub fn needs(because: &[Reason]) -> Vec<&Literal> {
    let mut needs: Vec<&Literal> = because.iter().map(|reason| &reason.need).collect();
    needs.dedup();
    needs
}

pub fn reason(scene: &Scene, because: &[Reason], need: &Literal) -> String {
    let name = |of: Needer| match of {
        Needer::Step(step) => scene.say.step(step, "name"),
        Needer::Goal(goal) => scene.goal_name(goal),
    };
    let of: Vec<String> = because.iter().filter(|reason| reason.need == *need).map(|reason| name(reason.of)).collect();
    scene.with("stop-because", [("need", scene.say.literal(need).into()), ("of", of.join(", ").into())])
}

/// Where it can be studied, the nearest first.
fn study_places(scene: &Scene, offer: OfferId) -> Option<AnyView> {
    let found = near::providers(scene.situation, offer);
    if found.is_empty() {
        return None;
    }
    let (nearest, others) = found.split_at(found.len().min(NEAREST));
    let mut part = beside::paragraph(scene, "help-word", &|scene| scene.text("stop-places"));
    part.extend(by_distance(scene, nearest));
    if !others.is_empty() {
        part.push(layout::details(scene.with("stop-more-places", [("count", others.len().into())]), by_distance(scene, others)));
    }
    Some(layout::group("places", part))
}

fn by_distance(scene: &Scene, providers: &[(Distance, ProviderId)]) -> Pieces {
    providers
        .chunk_by(|one, next| one.0 == next.0)
        .flat_map(|group| {
            let places = group.iter().map(|(_, provider)| study_place(scene, *provider)).collect();
            [text::styled("distance", scene.text(&format!("distance-{}", group[0].0.id()))), layout::list("", places)]
        })
        .collect()
}

fn study_place(scene: &Scene, id: ProviderId) -> AnyView {
    let places = &scene.say.catalogue.places;
    let provider = &places.providers[id];
    let name = scene.say.name(&provider.name).to_owned();
    let mut line: Pieces = vec![match &provider.website {
        Some(website) => scene.away(website, name),
        None => text::mark("", name),
    }];
    let towns: Vec<&str> = provider.campuses.iter().map(|campus| scene.say.name(&places.municipalities[*campus].name)).collect();
    if !towns.is_empty() {
        line.push(text::mark("towns", towns.join(", ")));
    }
    if provider.unconfirmed.contains(&Unconfirmed::Offers) {
        line.push(text::mark("unverified", scene.text("stop-ask-to-be-sure")));
    }
    layout::line("", line)
}

/// Whom to ask, and which services help.
fn help(scene: &Scene, step: StepId) -> Pieces {
    let contacts = near::contacts_of_step(scene.situation, step);
    let services = &scene.say.catalogue.steps[step].services;
    let mut help = Pieces::new();
    if !contacts.is_empty() {
        help.extend(beside::paragraph(scene, "help-word", &|scene| scene.text("stop-ask")));
        let goal = match scene.address.page {
            Page::Pathway(goal, _) => Some(goal),
            _ => None,
        };
        let one = |contact: &ContactId| {
            let script = || script::folded(scene, script::Place { contact: *contact, step, goal });
            contact::view_with(scene, *contact, contact::Purpose::Said, script::is_talk(scene, *contact).then(script).into_iter().collect())
        };
        help.push(layout::list("contacts", contacts.iter().map(one).collect()));
    }
    if !services.is_empty() {
        let list = layout::list("services", services.iter().map(|service| service_line(scene, *service)).collect());
        // Folded: whom to ask stands above, and most services are reached through them.
        help.push(layout::details(scene.text("stop-services"), vec![list]));
    }
    help
}

fn service_line(scene: &Scene, id: ServiceId) -> AnyView {
    let service = &scene.say.catalogue.places.services[id];
    let name = scene.say.name(&service.name).to_owned();
    let mut line: Pieces = vec![match &service.website {
        Some(website) => scene.away(website, name),
        None => text::mark("", name),
    }];
    line.push(text::mark("towns", scene.say.part("service", &service.id, "what")));
    if service.unverified {
        line.push(text::mark("unverified", scene.text("unverified-whole")));
    }
    layout::line("", line)
}

/// What justifies it: each statement with its source, its date and the day somebody looked.
pub fn sources(scene: &Scene, listed: &[FactId]) -> AnyView {
    let list =
        layout::list("sources", facts(scene.situation, listed).into_iter().map(|(fact, force)| fact_line(scene, fact, force)).collect());
    layout::details(scene.text("stop-sources"), vec![list])
}

fn fact_line(scene: &Scene, id: FactId, force: Force) -> AnyView {
    let places = &scene.say.catalogue.places;
    let fact = &places.facts[id];
    let date = |day: Date| [("date", scene.say.date(day).into())];
    let in_words = match (force, fact.from, fact.until) {
        (Force::NotYet, Some(from), _) => Some(scene.with("source-not-yet", date(from))),
        (Force::Over, _, Some(until)) => Some(scene.with("source-over", date(until))),
        _ => None,
    };
    layout::group(
        "",
        vec![text::paragraph(scene.say.part("fact", &fact.id, "text")), source_line(scene, fact.checked, fact.status, in_words)],
    )
}

/// Where something comes from, the day somebody looked, and what is not certain about it; `force` says when it holds, if not now.
pub fn source_line(scene: &Scene, checked: Checked, status: FactStatus, force: Option<String>) -> AnyView {
    let source = &scene.say.catalogue.places.sources[checked.source];
    let title = scene.say.source(source);
    let mut line: Pieces = vec![match &source.url {
        Some(url) => scene.away(url, title),
        None => text::mark("", title),
    }];
    line.push(text::mark("checked", scene.with("source-checked", [("date", scene.say.date(checked.on).into())])));
    line.extend(force.map(|force| text::mark("unverified", force)));
    if status != FactStatus::Verified {
        line.push(text::mark("unverified", scene.text(&format!("status-{}", status.id()))));
    }
    if checked.review_by < scene.situation.today {
        line.push(text::mark("unverified", scene.text("source-old")));
    }
    layout::line("source", line)
}
