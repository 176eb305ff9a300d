//! What this device keeps, with other tabs of the page beside this one. A tab writes all answers at once; so it first takes in what
//! others have written since it last looked, and shows what it hears of.
// Not an entry of its own for each answer: where answers of somebody else take the place of one's own, a tab that ends in between
// would leave a mixture of two people.

use super::address::Page;
use super::app::{App, Notice};
use super::library::Library;
use super::storage::{self, Kept, StorageError};
use super::visit::Keeping;
use super::{clock, counsel, embed, offline};
use crate::planner::catalogue::Catalogue;
use crate::planner::notes::{self, Notes, Read};
use crate::planner::profile::{Holds, Profile};
use crate::planner::saved;
use gloo::events::EventListener;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use web_sys::Event as BrowserEvent;

/// Seconds within which two tabs that wrote cannot have known of each other: nobody changes over so quickly.
const AT_ONCE: f64 = 1.0;

/// What lay on the device when this tab last looked.
#[derive(Clone, Default)]
struct Known<T> {
    text: String,
    content: T,
}

thread_local! {
    static ANSWERS: RefCell<Option<Known<Profile>>> = const { RefCell::new(None) };
    static NOTES: RefCell<Option<Known<Notes>>> = const { RefCell::new(None) };
    /// What lay there before this tab wrote, and when that was.
    static BEFORE: RefCell<Option<(Profile, f64)>> = const { RefCell::new(None) };
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// Everything is there: kept answers can be understood, and what other tabs do is heard.
pub fn arrived(app: App, library: &Library) {
    restore(app, &library.catalogue);
    offline::begin(app, library);
    if LISTENS.replace(true) {
        return;
    }
    embed::begin(app, library);
    // A tab that slept, or comes back from the browser's list of pages, has been told nothing.
    for what in ["storage", "focus", "pageshow"] {
        EventListener::new(&window(), what, move |event| heard(app, event)).forget();
    }
}

fn restore(app: App, catalogue: &Catalogue) {
    let Some(text) = app.visit.take_waiting() else { return };
    match saved::read(&text, catalogue) {
        Ok(read) => {
            if read.left_out > 0 {
                app.notice.set(Notice::LeftOut(read.left_out));
            }
            app.visit.put(read.profile.clone());
            ANSWERS.set(Some(Known { text, content: read.profile }));
        }
        Err(_) => app.notice.set(Notice::Unreadable),
    }
    let aside = storage::look_aside(Kept::Answers).and_then(|text| saved::read(&text, catalogue).ok());
    if let Some(read) = aside {
        app.visit.put(untrack(|| app.visit.profile()).joined(&Profile::default(), &read.profile, Holds::Ours));
        if write(app, catalogue).is_ok() {
            storage::drop_aside(Kept::Answers);
        }
    }
    if let Ok(Some(text)) = storage::look(Kept::Notes)
        && !matches!(notes::read(&text, catalogue), Read::Notes { left_out: 0, .. })
    {
        app.notice.set(Notice::NotesLeftOut);
    }
}

/// Writes the answers down, if the person has said yes.
pub fn keep(app: App) {
    let catalogue = catalogue(app);
    if app.visit.is_waiting() {
        return;
    }
    look(app, &catalogue);
    if app.visit.keeping.get_untracked() == Keeping::No {
        return;
    }
    let before = known_answers();
    if write(app, &catalogue).is_err() {
        return refused(app);
    }
    BEFORE.set(Some((before, clock::now().steady)));
    app.visit.keeping.set(Keeping::Yes);
}

/// Takes in what other tabs have written; of what was changed here since, nothing goes.
pub fn look(app: App, catalogue: &Catalogue) {
    take_in(app, catalogue, &known_answers(), Holds::Ours);
}

/// Something was written elsewhere, or may have been.
fn heard(app: App, event: &BrowserEvent) {
    if app.visit.keeping.get_untracked() == Keeping::No || app.visit.is_waiting() {
        return;
    }
    if storage::tells_of_next_person(event) {
        let page = if counsel::is_open() { Page::Counsel } else { Page::Answers };
        return counsel::begin_anew(app, page);
    }
    let catalogue = catalogue(app);
    let just_before = BEFORE.with_borrow(|before| before.clone().filter(|(_, written)| clock::now().steady - written < AT_ONCE));
    match just_before {
        // Whoever wrote just now did not know of it: what they left as it was before is no change of theirs.
        Some((before, _)) => take_in(app, &catalogue, &before, Holds::Theirs),
        None => look(app, &catalogue),
    }
    if app.visit.keeping.get_untracked() == Keeping::Yes
        && known_answers() != untrack(|| app.visit.profile())
        && write(app, &catalogue).is_err()
    {
        refused(app);
    }
    counsel::take_in_notes(app);
}

fn take_in(app: App, catalogue: &Catalogue, begun: &Profile, holds: Holds) {
    if app.visit.keeping.get_untracked() == Keeping::No {
        return;
    }
    let Ok(there) = storage::look(Kept::Answers) else { return };
    let Some(text) = there else {
        // Whatever lay there was taken off: by another tab, or by the browser.
        if ANSWERS.take().is_some() {
            forget();
            app.visit.keeping.set(Keeping::No);
            app.notice.set(Notice::Wiped);
        }
        return;
    };
    if ANSWERS.with_borrow(|known| known.as_ref().is_some_and(|known| known.text == text)) {
        return;
    }
    let Ok(read) = saved::read(&text, catalogue) else { return };
    let ours = untrack(|| app.visit.profile());
    let joined = ours.joined(begun, &read.profile, holds);
    ANSWERS.set(Some(Known { text, content: read.profile }));
    if joined != ours {
        app.visit.put(joined);
        app.notice.set(Notice::Elsewhere);
    }
}

fn write(app: App, catalogue: &Catalogue) -> Result<(), StorageError> {
    let profile = untrack(|| app.visit.profile());
    let text = saved::write_sealed(&profile, catalogue);
    let there = storage::look(Kept::Answers)?;
    if let Some(there) = there.filter(|there| saved::read(there, catalogue).is_err() && saved::is_of_later_form(there)) {
        storage::put_aside(Kept::Answers, &there)?;
    }
    storage::keep(Kept::Answers, &text)?;
    storage::keep_language(app.address.get_untracked().locale);
    ANSWERS.set(Some(Known { text, content: profile }));
    Ok(())
}

fn refused(app: App) {
    app.visit.keeping.set(Keeping::Refused);
    app.notice.set(if storage::answers().is_some() { Notice::NotNewest } else { Notice::NotKept });
}

/// What was agreed, as it lies on the device.
pub fn notes(catalogue: &Catalogue) -> Notes {
    let read = storage::look(Kept::Notes).ok().flatten().map(|text| (notes::read(&text, catalogue), text));
    let Some((Read::Notes { notes, .. }, text)) = read else { return Notes::default() };
    NOTES.set(Some(Known { text, content: notes.clone() }));
    notes
}

/// Our notes with what other tabs have written since.
pub fn joined_notes(ours: &Notes, catalogue: &Catalogue) -> Notes {
    let Ok(Some(text)) = storage::look(Kept::Notes) else { return ours.clone() };
    let known = NOTES.with_borrow(|known| known.clone()).unwrap_or_default();
    match notes::read(&text, catalogue) {
        Read::Notes { notes, .. } if known.text != text => {
            let joined = ours.joined(&known.content, &notes);
            NOTES.set(Some(Known { text, content: notes }));
            joined
        }
        Read::Notes { .. } | Read::Nothing | Read::OtherForm => ours.clone(),
    }
}

pub fn keep_notes(app: App, notes: &Notes, catalogue: &Catalogue) {
    let write = || {
        let text = notes::write(notes, catalogue, &|_| String::new());
        let there = storage::look(Kept::Notes)?;
        if let Some(there) = there.filter(|there| notes::read(there, catalogue) == Read::OtherForm) {
            storage::put_aside(Kept::Notes, &there)?;
        }
        storage::keep(Kept::Notes, &text)?;
        NOTES.set(Some(Known { text, content: notes.clone() }));
        Ok::<(), StorageError>(())
    };
    if write().is_err() {
        refused(app);
    }
}

/// Nothing is kept any more.
pub fn forget() {
    ANSWERS.set(None);
    NOTES.set(None);
    BEFORE.set(None);
}

fn known_answers() -> Profile {
    ANSWERS.with_borrow(|known| known.as_ref().map(|known| known.content.clone())).unwrap_or_default()
}

pub fn catalogue(app: App) -> Arc<Catalogue> {
    app.library.with_untracked(|library| library.catalogue.clone())
}
