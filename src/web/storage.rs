//! Answers on the person's own device: kept only after they have said yes, and wiped with one press.

use super::address::Address;
use crate::words::Locale;
use leptos::prelude::window;
use web_sys::Storage;

const ANSWERS: &str = "sotepolku-answers";
const LANGUAGE: &str = "sotepolku-language";
const NOTES: &str = "sotepolku-notes";

/// The browser refuses to keep anything: it is full, forbidden or in a private window.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("this browser keeps nothing for the page")]
pub struct StorageError;

// Not gloo's storage: it keeps JSON, and a JSON library would add 17 kB to the first visit.
fn storage() -> Result<Storage, StorageError> {
    window().local_storage().ok().flatten().ok_or(StorageError)
}

/// Answers as text, if the person has let the page keep them. The form is `planner::saved`.
pub fn answers() -> Option<String> {
    storage().ok()?.get_item(ANSWERS).ok()?
}

/// The language that was in use when answers were kept.
pub fn language() -> Option<Locale> {
    Locale::named(&storage().ok()?.get_item(LANGUAGE).ok()??)
}

/// # Errors
/// When the browser refuses.
pub fn keep(answers: &str, address: Address) -> Result<(), StorageError> {
    let storage = storage()?;
    storage.set_item(ANSWERS, answers).map_err(|_| StorageError)?;
    storage.set_item(LANGUAGE, address.locale.id()).map_err(|_| StorageError)
}

/// What was agreed with a counsellor, as text. The form is `planner::notes`.
pub fn notes() -> Option<String> {
    storage().ok()?.get_item(NOTES).ok()?
}

/// # Errors
/// When the browser refuses.
pub fn keep_notes(notes: &str) -> Result<(), StorageError> {
    storage()?.set_item(NOTES, notes).map_err(|_| StorageError)
}

pub fn wipe() {
    if let Ok(storage) = storage() {
        let _ = storage.remove_item(ANSWERS);
        let _ = storage.remove_item(NOTES);
        let _ = storage.remove_item(LANGUAGE);
    }
}
