//! A field that suggests while one types, after the pattern "editable combobox with list autocomplete" of the
//! WAI-ARIA Authoring Practices. Plain typing and Enter work as well: what is typed in full needs no list.

use super::{AnyView, Pieces, live};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, KeyboardEvent};

/// What can be found, and all names that lead to it; the first one is shown.
#[derive(Clone, Debug)]
pub struct Entry {
    pub value: String,
    pub names: Vec<String>,
}

pub struct Words {
    pub list: String,
    /// How many were found, for screen readers.
    pub count: Box<dyn Fn(usize) -> String + Send + Sync>,
}

// The list stays open when focus leaves: closing would move the button below it from under the finger that presses it.

/// More than fit on a phone above the keyboard help nobody.
const SHOWN: usize = 7;

pub fn combobox(entries: Arc<Vec<Entry>>, typed: StoredValue<String>, wrong: bool, words: Words) -> AnyView {
    let found: RwSignal<Vec<usize>> = RwSignal::new(Vec::new());
    let active: RwSignal<Option<usize>> = RwSignal::new(None);
    let is_open = move || !found.with(Vec::is_empty);
    let close = move || {
        found.set(Vec::new());
        active.set(None);
    };

    let all = entries.clone();
    let on_input = move |event: Event| {
        let text = input_of(&event).value();
        found.set(search(&all, &text));
        active.set(None);
        typed.set_value(text);
    };

    let all = entries.clone();
    let pick = move |input: &HtmlInputElement, place: usize| {
        if let Some(name) = all[place].names.first() {
            input.set_value(name);
            typed.set_value(name.clone());
        }
        close();
    };

    let all = entries.clone();
    let pick_by_key = pick.clone();
    let on_key = move |event: KeyboardEvent| {
        let input = input_of(&event);
        let count = found.with(Vec::len);
        let now = active.get_untracked();
        let next = match event.key().as_str() {
            "ArrowDown" if count == 0 => {
                found.set(search(&all, &input.value()));
                event.prevent_default();
                return;
            }
            "ArrowDown" => Some(now.map_or(0, |now| (now + 1) % count)),
            "ArrowUp" if count > 0 => Some(now.map_or(count - 1, |now| (now + count - 1) % count)),
            "Enter" => {
                // With a suggestion marked, Enter takes it. Otherwise it sends the form, as in any field.
                if let Some(now) = now {
                    pick_by_key(&input, found.with(|found| found[now]));
                    event.prevent_default();
                }
                return;
            }
            "Escape" if count > 0 => {
                close();
                event.prevent_default();
                return;
            }
            _ => return,
        };
        active.set(next);
        event.prevent_default();
    };

    let all = entries;
    let options = move || {
        let marked = active.get();
        let one = |(row, place): (usize, usize)| {
            let pick = pick.clone();
            // Before the field loses focus: a click would come too late, when the list has closed.
            let on_press = move |event: web_sys::MouseEvent| {
                event.prevent_default();
                if let Some(input) = field() {
                    pick(&input, place);
                }
            };
            let names = &all[place].names;
            let other = names.get(1).filter(|other| **other != names[0]).map(|other| view! { <span class="other">{other.clone()}</span> });
            let is_marked = if marked == Some(row) { "true" } else { "false" };
            view! { <li role="option" id=option_id(row) aria-selected=is_marked on:mousedown=on_press>{names[0].clone()}{other}</li> }
                .into_any()
        };
        found.get().into_iter().enumerate().map(one).collect::<Pieces>().into_any()
    };
    let count = move || {
        let count = found.with(Vec::len);
        let text = if count == 0 { String::new() } else { (words.count)(count) };
        text.into_any()
    };

    view! {
        <div class="combobox">
            <input id="answer" type="text" role="combobox" autocomplete="off" autocapitalize="words" spellcheck="false"
                aria-autocomplete="list" aria-controls="suggestions"
                aria-expanded=changing(move || Some(is_open().to_string()))
                aria-activedescendant=changing(move || active.get().map(option_id))
                aria-invalid=wrong.then_some("true") aria-describedby=wrong.then_some("problem")
                value=typed.get_value()
                on:input=on_input on:keydown=on_key on:blur=move |_| active.set(None)/>
            <ul id="suggestions" role="listbox" aria-label=words.list hidden=changing(move || (!is_open()).then(String::new))>{live(options)}</ul>
            <p class="unseen" role="status">{live(count)}</p>
        </div>
    }
    .into_any()
}

/// The value of an attribute that follows what is typed. One kind for all of them, as in `live`.
fn changing(value: impl FnMut() -> Option<String> + Send + 'static) -> Box<dyn FnMut() -> Option<String> + Send> {
    Box::new(value)
}

fn option_id(row: usize) -> String {
    format!("suggestion-{row}")
}

fn input_of(event: &Event) -> HtmlInputElement {
    event.target().and_then(|target| target.dyn_into().ok()).expect("the handler sits on an input")
}

fn field() -> Option<HtmlInputElement> {
    document().get_element_by_id("answer")?.dyn_into().ok()
}

/// The entry that a typed text stands for: the one of this name, or the only one that it fits.
pub fn meant<'e>(entries: &'e [Entry], text: &str) -> Option<&'e Entry> {
    let wanted = plain(text);
    if wanted.is_empty() {
        return None;
    }
    let exact = entries.iter().find(|entry| entry.names.iter().any(|name| plain(name) == wanted));
    exact.or_else(|| match search(entries, text)[..] {
        [only] => Some(&entries[only]),
        _ => None,
    })
}

/// Those that begin with the text, then those that hold it somewhere.
fn search(entries: &[Entry], text: &str) -> Vec<usize> {
    let wanted = plain(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let places = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        let fitting = entries.iter().enumerate().filter(|(_, entry)| entry.names.iter().any(|name| fits(&plain(name))));
        fitting.map(|(place, _)| place).collect()
    };
    let mut found = places(&|name| name.starts_with(&wanted));
    let within = places(&|name| name.contains(&wanted));
    found.extend(within.into_iter().filter(|place| !found.contains(place)).collect::<Vec<_>>());
    found.truncate(SHOWN);
    found
}

/// In small letters and without dots and rings: not every keyboard has them.
pub fn plain(text: &str) -> String {
    let plain = |letter: char| match letter {
        'Ä' | 'ä' | 'Å' | 'å' => 'a',
        'Ö' | 'ö' => 'o',
        other => other.to_ascii_lowercase(),
    };
    text.trim().chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Vec<Entry> {
        let entry =
            |value: &str, names: &[&str]| Entry { value: value.into(), names: names.iter().map(|name| (*name).to_owned()).collect() };
        vec![
            entry("564", &["Oulu", "Uleåborg"]),
            entry("599", &["Pedersören kunta", "Pedersöre"]),
            entry("179", &["Jyväskylä"]),
            entry("837", &["Tampere", "Tammerfors"]),
            entry("834", &["Tammela"]),
        ]
    }

    fn meant_value(text: &str) -> Option<String> {
        meant(&places(), text).map(|entry| entry.value.clone())
    }

    #[test]
    fn a_place_is_found_by_its_finnish_and_its_swedish_name() {
        assert_eq!(meant_value("oulu").as_deref(), Some("564"));
        assert_eq!(meant_value(" Uleåborg ").as_deref(), Some("564"));
        assert_eq!(meant_value("TAMMERFORS").as_deref(), Some("837"));
    }

    #[test]
    fn letters_that_a_keyboard_lacks_may_be_left_out() {
        assert_eq!(meant_value("jyvaskyla").as_deref(), Some("179"));
    }

    #[test]
    fn a_beginning_is_enough_when_only_one_place_has_it() {
        assert_eq!(meant_value("peder").as_deref(), Some("599"));
        assert_eq!(meant_value("tam"), None);
        assert_eq!(meant_value(""), None);
    }
}
