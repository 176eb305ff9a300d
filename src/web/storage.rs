//! Answers on the person's own device: kept only after they have said yes, and wiped with one press.

use super::by_name;
use crate::words::Locale;
use leptos::prelude::window;
use web_sys::{Event as BrowserEvent, Storage};

const ANSWERS: &str = "sotepolku-answers";
const LANGUAGE: &str = "sotepolku-language";
const NOTES: &str = "sotepolku-notes";
const NEXT_PERSON: &str = "sotepolku-next-person";

/// The browser refuses to keep anything: it is full, forbidden or in a private window.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("this browser keeps nothing for the page")]
pub struct StorageError;

// Not gloo's storage: it keeps JSON, and a JSON library would add 17 kB to the first visit.
fn storage() -> Result<Storage, StorageError> {
    window().local_storage().ok().flatten().ok_or(StorageError)
}

/// What was put aside because only a newer version of the page can read it.
const ASIDE: &str = "-aside";

/// What is kept as text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// In the form of `planner::saved`.
    Answers,
    /// What was agreed with a counsellor, in the form of `planner::notes`.
    Notes,
}

impl Kept {
    fn key(self) -> &'static str {
        match self {
            Kept::Answers => ANSWERS,
            Kept::Notes => NOTES,
        }
    }
}

/// Answers as text, if the person has let the page keep them.
pub fn answers() -> Option<String> {
    storage().ok()?.get_item(ANSWERS).ok()?
}

/// The language that was in use when answers were kept.
pub fn language() -> Option<Locale> {
    Locale::named(&storage().ok()?.get_item(LANGUAGE).ok()??)
}

/// `None`: nothing is kept.
///
/// # Errors
/// When the browser refuses to look.
pub fn look(what: Kept) -> Result<Option<String>, StorageError> {
    storage()?.get_item(what.key()).map_err(|_| StorageError)
}

/// One text is written whole or not at all.
///
/// # Errors
/// When the browser refuses. What was kept before is still there.
pub fn keep(what: Kept, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(what.key(), text).map_err(|_| StorageError)
}

/// Answers are kept even where the language is not.
pub fn keep_language(locale: Locale) {
    if let Ok(storage) = storage() {
        let _ = storage.set_item(LANGUAGE, locale.id());
    }
}

/// Puts what nobody here can read where nothing is written over it.
///
/// # Errors
/// When the browser refuses: then nothing may be written in its place.
pub fn put_aside(what: Kept, text: &str) -> Result<(), StorageError> {
    storage()?.set_item(&aside(what), text).map_err(|_| StorageError)
}

pub fn look_aside(what: Kept) -> Option<String> {
    storage().ok()?.get_item(&aside(what)).ok()?
}

/// Once it has been read.
pub fn drop_aside(what: Kept) {
    if let Ok(storage) = storage() {
        let _ = storage.remove_item(&aside(what));
    }
}

fn aside(what: Kept) -> String {
    format!("{}{ASIDE}", what.key())
}

/// Tells other tabs of what was kept that the next person comes. It lies there for no longer than it takes to be heard.
pub fn tell_of_next_person() {
    if let Ok(storage) = storage() {
        let _ = storage.set_item(NEXT_PERSON, "1");
        let _ = storage.remove_item(NEXT_PERSON);
    }
}

/// Whether this is what the browser tells a tab when another has done so.
pub fn tells_of_next_person(event: &BrowserEvent) -> bool {
    by_name::property(event, "key").as_string().as_deref() == Some(NEXT_PERSON)
}

pub fn wipe() {
    let Ok(storage) = storage() else { return };
    for what in [Kept::Answers, Kept::Notes] {
        let _ = storage.remove_item(what.key());
        let _ = storage.remove_item(&aside(what));
    }
    let _ = storage.remove_item(LANGUAGE);
}
