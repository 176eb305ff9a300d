//! The buttons by which a page is read aloud.

use super::AnyView;
use leptos::prelude::*;

/// What stands on the buttons.
pub struct Words {
    pub start: String,
    pub controls: String,
    pub pause: String,
    pub resume: String,
    pub next: String,
    pub stop: String,
    /// What leaves the device where the voice is not on it, with the two answers to that.
    pub remote: String,
    pub agree: String,
    pub decline: String,
    /// How the line between two numbers is said.
    pub range: String,
}

/// Hidden until its script has found a voice.
pub fn player(words: Words) -> AnyView {
    view! {
        <read-aloud class="listen" hidden data-range=words.range>
            {button("start", "button quiet", words.start, false)}
            <div class="listen-ask" data-part="ask" hidden>
                <p tabindex="-1">{words.remote}</p>
                {button("agree", "button", words.agree, false)}
                {button("stop", "button quiet", words.decline, false)}
            </div>
            <div class="listen-bar" data-part="bar" role="group" aria-label=words.controls hidden>
                {button("pause", "button", words.pause, false)}
                {button("resume", "button", words.resume, true)}
                {button("next", "button quiet", words.next, false)}
                {button("stop", "button quiet", words.stop, false)}
            </div>
        </read-aloud>
    }
    .into_any()
}

fn button(name: &'static str, class: &'static str, text: String, is_hidden: bool) -> AnyView {
    view! { <button type="button" class=class data-do=name hidden=is_hidden>{text}</button> }.into_any()
}
