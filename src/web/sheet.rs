//! Style sheets without which a page must not be drawn: for a moment people would see it as nobody meant it.
//! A sheet stays in the document's head once a page has asked for it.

use super::{focus, library};
use gloo::events::EventListener;
use leptos::prelude::*;

/// A sheet by the build's name for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sheet {
    /// Of what comes after the first question: what to say, the calendar, sharing, reading aloud.
    Looks,
    /// Of the desk, and of pathways side by side.
    Counsel,
    /// Of the questions on paper.
    Questionnaire,
}

impl Sheet {
    fn id(self) -> &'static str {
        match self {
            Sheet::Looks => "looks",
            Sheet::Counsel => "counsel",
            Sheet::Questionnaire => "questionnaire",
        }
    }
}

thread_local! {
    /// What was asked for, and whether it is there.
    static SHEETS: ArcRwSignal<Vec<(Sheet, bool)>> = ArcRwSignal::new(Vec::new());
}

/// Whether it is there, or will not come. Asks for it, and draws anew what asked once it is.
pub fn is_there(sheet: Sheet) -> bool {
    ask_for(sheet);
    SHEETS.with(Clone::clone).get().contains(&(sheet, true))
}

/// Pages from which people go on to one that needs it ask ahead, so that nobody waits.
/// Outside a browser there is no head to put it into: nothing happens.
pub fn ask_for(sheet: Sheet) {
    if cfg!(not(target_arch = "wasm32")) {
        return;
    }
    let sheets = SHEETS.with(Clone::clone);
    if sheets.read_untracked().iter().any(|(one, _)| *one == sheet) {
        return;
    }
    sheets.update_untracked(|sheets| sheets.push((sheet, false)));
    put_in_head(sheet);
}

fn put_in_head(sheet: Sheet) {
    let (href, sum) = (library::name(sheet.id()), library::name(&format!("{}-hash", sheet.id())));
    let (Ok(link), Ok(Some(head))) = (document().create_element("link"), document().query_selector("head")) else { return };
    for (name, value) in [("rel", Some("stylesheet".to_owned())), ("integrity", sum), ("href", href)] {
        let _ = link.set_attribute(name, &value.unwrap_or_default());
    }
    // Where it does not come the page is plain, and can be used.
    for event in ["load", "error"] {
        EventListener::once(&link, event, move |_| arrived(sheet)).forget();
    }
    let _ = head.append_child(&link);
}

fn arrived(sheet: Sheet) {
    let had_focus = focus::is_somewhere();
    SHEETS.with(|sheets| {
        sheets.update(|sheets| {
            for (one, there) in sheets.iter_mut() {
                *there |= *one == sheet;
            }
        });
    });
    if had_focus {
        focus::keep_on_page();
    }
}
