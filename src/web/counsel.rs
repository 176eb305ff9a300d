//! What lies on a counsellor's desk while a client sits beside it: what is open, tried out and agreed. All of it is in memory only;
//! notes are kept on the device where answers are, and go with them.
// Not in `App`: each further kind of signal there would come before the first question.

use super::address::Page;
use super::app::{App, Notice};
use super::idle::{Look, Watch};
use super::visit::Keeping;
use super::{by_name, clock};
use super::{focus, kept, storage};
use crate::planner::ids::*;
use crate::planner::notes::Notes;
use crate::planner::plan::{Plan, plan};
use crate::planner::profile::{Answer, Event, Profile};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use web_sys::Event as BrowserEvent;

#[derive(Clone, Default)]
pub struct Desk {
    /// The question whose answer can be changed now.
    pub question: Option<QuestionId>,
    /// The goal that is looked into, and by which of its ways.
    pub goal: Option<(GoalId, usize)>,
    /// Answers that are only tried out: they hold on this page, and are not the client's.
    pub tried: Profile,
    /// Whether what is changed now is only tried out.
    pub tries: bool,
    /// Whether the changes that would open most are looked at.
    pub suggests: bool,
    /// The plan before the last change of an answer, and which answer it was.
    pub before: Option<(QuestionId, Arc<Plan>)>,
    /// The step that has just been agreed in somebody's own words, before it is added.
    pub own: Own,
    /// Everything was wiped because nobody touched the device.
    pub was_left: bool,
    pub settings: Settings,
}

/// A step in own words, while it is typed.
#[derive(Clone, Default)]
pub struct Own {
    pub line: String,
    pub by: String,
}

/// What stays from one client to the next.
#[derive(Clone, Copy)]
pub struct Settings {
    pub large: bool,
    pub shortcuts: bool,
    /// Minutes without a touch until everything is wiped; 0: never.
    pub idle_minutes: u16,
    /// Notes go into a file that is handed on.
    pub notes_go_along: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { large: false, shortcuts: true, idle_minutes: 0, notes_go_along: true }
    }
}

thread_local! {
    /// A counsellor sits here: from the first look at the desk until the page is closed.
    static IS_OPEN: Cell<bool> = const { Cell::new(false) };
    static DESK: ArcRwSignal<Desk> = ArcRwSignal::new(Desk::default());
    static NOTES: RefCell<Option<ArcRwSignal<Notes>>> = const { RefCell::new(None) };
    static TRIED: RefCell<Option<(Profile, Arc<Plan>)>> = const { RefCell::new(None) };
    static WATCH: Cell<Option<Watch>> = const { Cell::new(None) };
    static TICKING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// What is left of the countdown, in seconds.
    static LEFT: ArcRwSignal<Option<u32>> = ArcRwSignal::new(None);
}

pub fn desk() -> Desk {
    DESK.with(Get::get)
}

pub fn change(with: impl FnOnce(&mut Desk)) {
    DESK.with(|desk| desk.update(with));
}

pub fn is_open() -> bool {
    IS_OPEN.get()
}

/// The first look at the counsellor's page.
pub fn open(app: App) {
    if IS_OPEN.replace(true) {
        return;
    }
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "keydown", options, move |event| shortcut(app, event)).forget();
    for touch in ["pointerdown", "pointermove", "keydown", "wheel", "scroll"] {
        EventListener::new(&document(), touch, |_| touched()).forget();
    }
}

/// Gives an answer, or takes it back; where something is tried out, only there.
pub fn answer(app: App, question: QuestionId, answer: Option<Answer>) {
    let event = match answer {
        Some(answer) => Event::Answered { question, answer },
        None => Event::Cleared { question },
    };
    if DESK.with(|desk| desk.with_untracked(|desk| desk.tries)) {
        let own = untrack(|| app.visit.profile());
        // What is as it was is not tried out.
        let event = match event {
            Event::Answered { question, answer } if own.answer(question) == Some(&answer) => Event::Cleared { question },
            event => event,
        };
        return change(|desk| desk.tried.apply(event));
    }
    let before = untrack(|| app.visit.plan.get());
    app.visit.send(event);
    change(|desk| {
        desk.tried.apply(Event::Cleared { question });
        desk.before = Some((question, before));
    });
    app.keep();
}

/// What is tried out becomes what the client says.
pub fn keep_tried(app: App) {
    let tried = DESK.with(|desk| desk.with_untracked(|desk| desk.tried.clone()));
    change(|desk| desk.tries = false);
    for (question, tried) in tried.answers() {
        answer(app, question, Some(tried.clone()));
    }
    change(|desk| desk.before = None);
}

pub fn drop_tried() {
    change(|desk| {
        desk.tried = Profile::default();
        desk.tries = false;
    });
}

/// The answers with what is tried out in their place.
pub fn with_tried(own: &Profile, tried: &Profile) -> Profile {
    let mut both = own.clone();
    for (question, answer) in tried.answers() {
        both.apply(Event::Answered { question, answer: answer.clone() });
    }
    both
}

/// The plan for what is tried out. Made once for the same answers.
pub fn plan_of_tried(app: App, profile: &Profile) -> Arc<Plan> {
    let known = TRIED.with_borrow(|known| known.as_ref().filter(|(known, _)| known == profile).map(|(_, plan)| plan.clone()));
    let day = app.visit.day();
    if let Some(known) = known.filter(|known| known.as_of == day) {
        return known;
    }
    let catalogue = app.library.with(|library| library.catalogue.clone());
    let made = Arc::new(plan(&catalogue, profile, day));
    TRIED.set(Some((profile.clone(), made.clone())));
    made
}

/// What was agreed. Where answers are kept, it is read from the device when somebody first asks.
pub fn notes(app: App) -> Notes {
    signal(app).get()
}

fn signal(app: App) -> ArcRwSignal<Notes> {
    let kept = || (app.visit.keeping.get_untracked() == Keeping::Yes).then(|| kept::notes(&kept::catalogue(app)));
    NOTES.with_borrow_mut(|notes| notes.get_or_insert_with(|| ArcRwSignal::new(kept().unwrap_or_default())).clone())
}

pub fn change_notes(app: App, with: impl FnOnce(&mut Notes)) {
    signal(app).update(with);
    keep_notes(app);
}

/// Writes notes down where answers are kept too.
pub fn keep_notes(app: App) {
    if app.visit.keeping.get_untracked() != Keeping::Yes {
        return;
    }
    take_in_notes(app);
    kept::keep_notes(app, &signal(app).get_untracked(), &kept::catalogue(app));
}

/// What another tab has agreed on meanwhile stands here too.
pub fn take_in_notes(app: App) {
    let Some(signal) = NOTES.with_borrow(Clone::clone) else { return };
    let ours = signal.get_untracked();
    let joined = kept::joined_notes(&ours, &kept::catalogue(app));
    if joined != ours {
        signal.set(joined);
        app.notice.set(Notice::Elsewhere);
    }
}

/// What came from another device with somebody's answers takes the place of what was agreed here, even where nothing came:
/// another person's notes do not stay.
pub fn receive(app: App, came: &Notes) {
    change_notes(app, |notes| notes.clone_from(came));
    forget();
}

/// For the next person, with one press: whoever starts over, and whoever presses "new client". Tabs with the same kept answers
/// begin anew too.
pub fn begin_anew(app: App, page: Page) {
    if app.visit.keeping.get_untracked() != Keeping::No {
        storage::tell_of_next_person();
    }
    // Off the device they go with the answers.
    signal(app).set(Notes::default());
    forget();
    app.begin_anew(page);
}

/// All that pages remember of somebody besides answers and notes.
fn forget() {
    TRIED.set(None);
    change(|desk| *desk = Desk { settings: desk.settings, ..Desk::default() });
    super::views::forget();
}

// Alt and Shift with a digit: screen readers, browsers and Finnish keyboards leave these alone; single letters are theirs.
fn shortcut(app: App, key: &BrowserEvent) {
    let is_on = DESK.with(|desk| desk.with_untracked(|desk| desk.settings.shortcuts));
    let held = |name: &str| by_name::is(key, name);
    if !is_on || !held("altKey") || !held("shiftKey") || held("ctrlKey") || held("metaKey") {
        return;
    }
    let code = by_name::property(key, "code").as_string().unwrap_or_default();
    match (code.as_str(), app.address.get_untracked().page) {
        ("Digit1", Page::Counsel) => focus::now("#desk-answers"),
        ("Digit2", Page::Counsel) => focus::now("#desk-pathways"),
        ("Digit3", Page::Counsel) => focus::now("#desk-agreed"),
        ("Digit4", Page::Counsel) => change(|desk| desk.tries = !desk.tries),
        ("Digit5", _) => set_large(!DESK.with(|desk| desk.with_untracked(|desk| desk.settings.large))),
        _ => return,
    }
    key.prevent_default();
}

/// Everything larger, for who looks on from across the table: on every page, because the looks hang on the whole document.
pub fn set_large(large: bool) {
    change(|desk| desk.settings.large = large);
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-size", if large { "large" } else { "usual" });
    }
}

/// From now on, whether and when an untouched device is cleaned.
pub fn watch(app: App, minutes: u16) {
    change(|desk| desk.settings.idle_minutes = minutes);
    LEFT.with(|left| left.set(None));
    WATCH.set((minutes > 0).then(|| Watch::new(minutes, clock::now())));
    TICKING.set(None);
    if minutes > 0 {
        tick(app);
    }
}

/// Looks again in a second, and so on.
fn tick(app: App) {
    let again = move || {
        tick(app);
        look(app);
    };
    TICKING.set(Some(Timeout::new(1_000, again)));
}

pub fn left() -> Option<u32> {
    LEFT.with(Get::get)
}

fn touched() {
    if let Some(mut watch) = WATCH.get() {
        watch.touch(clock::now());
        WATCH.set(Some(watch));
    }
}

/// Somebody has read the warning.
pub fn stay() {
    if let Some(mut watch) = WATCH.get() {
        watch.stay(clock::now());
        WATCH.set(Some(watch));
    }
    show(None);
}

fn look(app: App) {
    let Some(mut watch) = WATCH.get() else { return };
    let look = watch.look(clock::now());
    WATCH.set(Some(watch));
    match look {
        Look::Awake => {}
        Look::Warning(left) => show(Some(left)),
        Look::Over => {
            stay();
            begin_anew(app, Page::Counsel);
            change(|desk| desk.was_left = true);
        }
    }
}

fn show(left: Option<u32>) {
    if LEFT.with(GetUntracked::get_untracked) == left {
        return;
    }
    LEFT.with(|signal| signal.set(left));
    let Some(dialog) = document().get_element_by_id("left-alone") else { return };
    let is_open = by_name::is(&dialog, "open");
    if left.is_some() != is_open {
        by_name::call(&dialog, if is_open { "close" } else { "showModal" });
    }
}
