//! Two languages at once: a line in the person's language, and below it the same line in another one, so that two people read the same.

use super::Scene;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use crate::web::library;
use crate::words::{Locale, Say, Words};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::sync::Arc;

/// The words of a second language: their way from being wanted to being there.
#[derive(Clone, Debug)]
pub enum Beside {
    No,
    OnItsWay,
    Failed,
    There(Arc<Words>),
}

thread_local! {
    // Not in `App`: each further kind of signal there would come before the first question.
    static BESIDE: ArcRwSignal<Beside> = ArcRwSignal::new(Beside::No);
}

/// What there is of a second language now; pages that ask are drawn again when it changes.
pub fn wanted() -> Beside {
    BESIDE.with(Get::get)
}

fn set(beside: Beside) {
    BESIDE.with(|signal| signal.set(beside));
}

/// What a scene says; asked once for each language.
pub type Line<'l> = &'l dyn Fn(&Scene) -> String;

/// The second language: Finnish, in which offices and schools speak; for those who read Finnish, the next one.
fn second(first: Locale) -> Locale {
    Locale::ALL.iter().copied().find(|locale| *locale != first).unwrap_or(first)
}

/// The button that turns the second language on and off, and a word on it where it does not come.
pub fn switch(scene: &Scene, wanted: &Beside) -> Pieces {
    let locale = second(scene.address.locale);
    match wanted {
        Beside::No => vec![link::pictured(icondata_lu::LuLanguages, scene.text("beside-show"), move || load(locale))],
        Beside::OnItsWay => vec![text::styled("", scene.text("beside-waiting"))],
        Beside::Failed => vec![
            layout::line("", vec![scene.text("beside-failed").into_any()]),
            link::button("button quiet", scene.text("loading-again"), move || load(locale)),
        ],
        Beside::There(words) => {
            if words.locale() != locale {
                // The person has changed the language of the page since. After drawing, because it draws anew.
                Timeout::new(0, move || load(locale)).forget();
            }
            vec![link::pictured(icondata_lu::LuLanguages, scene.text("beside-hide"), || set(Beside::No))]
        }
    }
}

fn load(locale: Locale) {
    set(Beside::OnItsWay);
    leptos::task::spawn_local(async move {
        let loaded = library::words(locale).await;
        set(loaded.map_or(Beside::Failed, |words| Beside::There(words.into())));
    });
}

/// A paragraph, and below it the same in the second language.
pub fn paragraph(scene: &Scene, class: &'static str, line: Line) -> Pieces {
    let mut pieces = vec![text::styled(class, line(scene))];
    pieces.extend(twin(scene, line));
    pieces
}

pub fn heading(scene: &Scene, line: Line) -> Pieces {
    let mut pieces = vec![text::heading(line(scene))];
    pieces.extend(twin(scene, line));
    pieces
}

pub fn subheading(scene: &Scene, line: Line) -> Pieces {
    let mut pieces = vec![text::subheading(line(scene))];
    pieces.extend(twin(scene, line));
    pieces
}

/// What stands in a box of its own already.
pub fn inside(scene: &Scene, line: Line) -> Pieces {
    let mut pieces = vec![line(scene).into_any()];
    pieces.extend(twin(scene, line));
    pieces
}

/// The same within a line or a label, where no paragraph may stand.
pub fn within(scene: &Scene, line: Line) -> Pieces {
    let said = line(scene);
    let other = other(scene).map(|other| (other.say.words.locale().id(), line(&other)));
    let twin = other.filter(|(_, other)| !other.is_empty() && *other != said);
    [said.into_any()].into_iter().chain(twin.map(|(lang, other)| text::in_language(lang, other))).collect()
}

/// For somebody else, who may need another language.
pub fn forget() {
    set(Beside::No);
}

/// What is asked and what holds; as many rows in one language as in the other.
pub fn pairs(scene: &Scene, class: &'static str, rows: &dyn Fn(&Scene) -> Vec<(String, String)>) -> AnyView {
    let mut others = other(scene).map(|other| rows(&other)).unwrap_or_default().into_iter();
    let both = |said: String, other: Option<String>| -> Pieces {
        let twin = other.and_then(|other| quieter(scene, &said, other));
        [said.into_any()].into_iter().chain(twin).collect()
    };
    let one = |(name, value): (String, String)| {
        let (other_name, other_value) = others.next().unzip();
        view! { <div><dt>{both(name, other_name)}</dt><dd>{both(value, other_value)}</dd></div> }.into_any()
    };
    let rows: Pieces = rows(scene).into_iter().map(one).collect();
    view! { <dl class=class>{rows}</dl> }.into_any()
}

/// The line in the second language, where there is one and it says something else.
pub fn twin(scene: &Scene, line: Line) -> Option<AnyView> {
    quieter(scene, &line(scene), line(&other(scene)?))
}

/// The same scene in the second language.
fn other<'s>(scene: &'s Scene) -> Option<Scene<'s>> {
    let words = scene.beside?;
    Some(Scene { say: Say { words, ..scene.say }, beside: None, ..*scene })
}

fn quieter(scene: &Scene, said: &str, other: String) -> Option<AnyView> {
    let lang = scene.beside?.locale().id();
    (!other.is_empty() && other != said).then(|| view! { <p class="terms twin" lang=lang>{other}</p> }.into_any())
}
