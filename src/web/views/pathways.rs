//! Your pathways: what was said, one thing to do this week, and the goals that are worth looking at.

use super::{Scene, agreed, contact, goal_card, script, terms};
use crate::planner::ask;
use crate::planner::catalogue::Role;
use crate::planner::ids::{AdviceId, GoalId};
use crate::planner::near;
use crate::planner::plan::{GoalPlan, Now, Plan, State};
use crate::planner::profile::{Answer, Profile};
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, live, text};
use crate::web::measure;
use crate::web::sheet::{self, Sheet};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::RefCell;

/// As many as one can take in at once; the others are one press away.
const SHOWN: usize = 6;
/// Notes that are shown at once.
const NOTES: usize = 2;

thread_local! {
    /// The answers for which the page was drawn last.
    static DRAWN: RefCell<Option<Profile>> = const { RefCell::new(None) };
}

pub fn view(scene: &Scene) -> AnyView {
    let mut page = vec![text::title(scene.text("pathways-title"))];
    // The first plan of a visit takes longest: whoever asked for it sees at once that the page has come.
    if DRAWN.with_borrow(Option::is_none) && !scene.profile.is_empty() {
        page.push(after_a_picture(scene, |scene| {
            let mut all = plan_first(scene);
            all.extend(first_goals(scene));
            all
        }));
    } else {
        page.extend(plan_first(scene));
        page.push(after_a_picture(scene, first_goals));
    }
    layout::group("pathways-page", page)
}

/// What was said, and what to do first.
fn plan_first(scene: &Scene) -> Pieces {
    let plan = scene.plan();
    let mut page = summary(scene, &plan);
    page.extend(notes(scene, &plan.advice));
    page.extend(terms::used(scene, &scene.say.terms_with_notes(Vec::new(), &plan.advice)));
    if let Some(now) = plan.now.first() {
        page.push(this_week(scene, now));
    }
    page.extend(agreed::reminder(scene));
    // Not above: it would push away what to do this week, and two boxes in a row would shout at one another.
    page.extend(invitation(scene));
    measure::plan_shown();
    page
}

/// Below what is seen first: on a slow phone the answer to a touch would come too late with it. Drawn at once where it was drawn
/// before, so that another language finds its place.
fn after_a_picture(scene: &Scene, draw: fn(&Scene) -> Pieces) -> AnyView {
    let app = scene.app;
    let is_known = DRAWN.with_borrow(|drawn| drawn.as_ref() == Some(scene.profile));
    let shown = RwSignal::new(is_known);
    if !is_known {
        DRAWN.set(Some(scene.profile.clone()));
        request_animation_frame(move || {
            Timeout::new(0, move || shown.try_set(true).map_or((), |_| ())).forget();
        });
    }
    let pieces = move || (if shown.get() { untrack(|| Scene::now(app, draw)) } else { Pieces::new() }).into_any();
    layout::group("after-a-picture", vec![live(pieces)])
}

/// For the next person.
pub fn forget() {
    DRAWN.set(None);
}

/// As many goals as one can take in at once, and where to look next.
fn first_goals(scene: &Scene) -> Pieces {
    let plan = scene.plan();
    let mut pieces = Pieces::new();
    let mut room = SHOWN;
    for (title, goals) in Groups::of(scene, &plan).in_order(scene) {
        let shown: Vec<&GoalPlan> = goals.iter().take(room).copied().collect();
        room -= shown.len();
        pieces.extend(cards(scene, title, &shown));
    }
    pieces.push(link::styled("button quiet", scene.href(Page::EveryGoal), scene.text("pathways-all")));
    pieces.push(onward(scene));
    pieces
}

/// The goals of a plan by what they are to the person.
pub struct Groups<'p> {
    /// The occupation that the person has in mind, whatever its state.
    aim: Vec<&'p GoalPlan>,
    fitting: Vec<&'p GoalPlan>,
    others: Vec<&'p GoalPlan>,
    nearer: Vec<&'p GoalPlan>,
}

impl<'p> Groups<'p> {
    pub fn of(scene: &Scene, plan: &'p Plan) -> Self {
        let mut groups = Groups { aim: Vec::new(), fitting: Vec::new(), others: Vec::new(), nearer: Vec::new() };
        let aim = aim(scene);
        for goal in &plan.goals {
            if aim == Some(goal.goal) {
                groups.aim.push(goal);
            } else if goal.state == State::Closed || goal.pathways.is_empty() {
                // What is closed has a page of its own; a nearer goal without pathways has been reached.
            } else if !goal_card::is_occupation(scene, goal) {
                groups.nearer.push(goal);
            } else if !goal.fits.is_empty() && goal.conflicts.is_empty() {
                groups.fitting.push(goal);
            } else {
                groups.others.push(goal);
            }
        }
        groups
    }

    /// Occupations first, unless none of them is sure to be within reach.
    pub fn in_order(self, scene: &Scene) -> Vec<(String, Vec<&'p GoalPlan>)> {
        let is_sure = |goal: &&GoalPlan| matches!(goal.state, State::Open | State::Reachable);
        let has_occupation = self.fitting.iter().chain(&self.others).any(is_sure);
        let others = if self.fitting.is_empty() { scene.text("pathways-reachable") } else { scene.text("pathways-others") };
        let occupations = [(scene.text("pathways-fitting"), self.fitting), (others, self.others)];
        let nearer = (scene.text("pathways-nearer"), self.nearer);
        let aim = (scene.text("pathways-aim"), self.aim);
        if has_occupation {
            [aim].into_iter().chain(occupations).chain([nearer]).collect()
        } else {
            [aim, nearer].into_iter().chain(occupations).collect()
        }
    }
}

pub fn cards(scene: &Scene, title: String, goals: &[&GoalPlan]) -> Option<AnyView> {
    if goals.is_empty() {
        return None;
    }
    let cards = goals.iter().map(|goal| goal_card::view(scene, goal)).collect();
    Some(layout::section("part", vec![text::heading(title), layout::list("cards", cards)]))
}

/// What was said, in short, and what comes of it.
fn summary(scene: &Scene, plan: &Plan) -> Pieces {
    if scene.profile.is_empty() {
        return vec![
            text::styled("lead", scene.text("pathways-without-answers")),
            link::styled("button", scene.href(Page::NextQuestion), scene.text("start-begin")),
        ];
    }
    let occupations = |closed: bool| {
        plan.goals.iter().filter(|goal| (goal.state == State::Closed) == closed && goal_card::is_occupation(scene, goal)).count()
    };
    let (ahead, closed) = (occupations(false), occupations(true));
    let lead = scene.with("pathways-lead", [("ahead", ahead.into()), ("closed", closed.into())]);
    let said: Pieces = scene
        .profile
        .answers()
        .filter(|(_, answer)| !matches!(answer, Answer::Unknown))
        .filter(|(question, answer)| {
            !matches!(answer, Answer::Choices(picked) if picked.is_empty()) && !scene.say.catalogue.questions[*question].sensitive
        })
        .take(5)
        .map(|(question, answer)| {
            text::mark("", format!("{}: {}", scene.say.question(question, "short"), scene.say.answer(question, answer)))
        })
        .collect();
    vec![
        text::styled("lead", lead),
        layout::list("said", said),
        layout::line("", vec![scene.link(Page::Answers, scene.text("pathways-change"))]),
    ]
}

/// What is still open, and the way on to it. Nothing where all is answered, or nothing yet.
fn invitation(scene: &Scene) -> Option<AnyView> {
    let left = ask::left(scene.situation, scene.profile);
    if left.is_empty() || scene.profile.is_empty() {
        return None;
    }
    let names = left.iter().map(|question| scene.say.question(*question, "short").into_any()).collect();
    let parts = vec![
        text::styled("notice-word", scene.text("pathways-so-far")),
        text::paragraph(scene.with("pathways-left", [("count", left.len().into())])),
        link::styled("button", scene.href(Page::NextQuestion), scene.text("answers-continue")),
        layout::details(scene.text("pathways-left-which"), vec![layout::list("plain", names)]),
    ];
    Some(layout::notice("notice so-far", parts))
}

/// The first step, how to take it, and whom to ask.
fn this_week(scene: &Scene, now: &Now) -> AnyView {
    let mut words = vec![
        text::heading(scene.text("week-title")),
        text::styled("week-step", scene.say.step(now.step, "name")),
        text::styled("week-how", scene.say.step(now.step, "how")),
    ];
    // What is said of a goal has to do with the step.
    let aim = aim(scene);
    let goal = aim.filter(|goal| now.towards.contains(goal));
    if goal != aim {
        words.push(text::styled("why", scene.text("week-for-all")));
    }
    let mut week = vec![layout::group("week-words", words)];
    let contacts = near::contacts_of_step(scene.situation, now.step);
    let to_talk = contacts.iter().find(|contact| script::is_talk(scene, **contact));
    if let Some(first) = to_talk.or(contacts.first()) {
        let ask = text::styled("week-ask", scene.text("week-ask"));
        let script = || script::at_once(scene, script::Place { contact: *first, step: now.step, goal });
        week.push(layout::group("week-contact", vec![ask, contact::view(scene, *first, contact::Purpose::InHeading)]));
        week.extend(to_talk.map(|_| layout::group("week-script", vec![script()])));
    }
    layout::section("week", week)
}

/// The goal that the person has named.
fn aim(scene: &Scene) -> Option<GoalId> {
    match scene.profile.known(scene.say.catalogue.question_for(Role::Aim)?) {
        Some(Answer::Goal(goal)) => Some(*goal),
        Some(_) | None => None,
    }
}

/// What is good to know here, in one box: several would shout at one another. Many of them would hide what stands below,
/// so that all but the first wait to be opened.
pub fn notes(scene: &Scene, advice: &[AdviceId]) -> Option<AnyView> {
    if advice.is_empty() {
        return None;
    }
    let one = |id: &AdviceId| scene.say.part("advice", &scene.say.catalogue.advice[*id].id, "text").into_any();
    let list = |advice: &[AdviceId]| layout::list("plain", advice.iter().map(one).collect());
    let (first, others) = advice.split_at(if advice.len() > NOTES + 1 { NOTES } else { advice.len() });
    let mut notes = vec![text::styled("notice-word", scene.text("good-to-know")), list(first)];
    if !others.is_empty() {
        notes.push(layout::details(scene.with("good-to-know-more", [("count", others.len().into())]), vec![list(others)]));
    }
    Some(layout::notice("notice advice", notes))
}

/// Where to look next.
pub fn onward(scene: &Scene) -> AnyView {
    let mut ways = Pieces::new();
    let way = |page: Page, name: String, what: String| layout::line("", vec![scene.link(page, name), text::mark("onward-word", what)]);
    ways.push(way(Page::More, scene.text("more-title"), scene.text("onward-more")));
    sheet::ask_for(Sheet::Counsel);
    ways.push(way(Page::Compare, scene.text("compare-title"), scene.text("onward-compare")));
    ways.push(way(Page::Closed, scene.text("closed-title"), scene.text("onward-closed")));
    ways.push(way(Page::Contacts, scene.text("contacts-title"), scene.text("onward-contacts")));
    ways.push(way(Page::Share, scene.text("share-title"), scene.text("onward-share")));
    layout::section("onward", vec![text::heading(scene.text("onward-title")), layout::list("", ways)])
}
