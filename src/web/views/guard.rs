//! What goes with a counsellor from page to page: the way back to the desk, and the watch over a device that is left alone.

use super::Scene;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, live};
use crate::web::counsel;
use crate::web::library::Library;
use leptos::prelude::*;
use web_sys::Event;

/// The last seconds that are counted aloud; each second would drown the warning itself.
const ALOUD: u32 = 10;

/// Nothing for everybody else.
pub fn around(scene: &Scene) -> Pieces {
    let is_desk = scene.address.page == Page::Counsel;
    if is_desk {
        counsel::open(scene.app);
    }
    if !counsel::is_open() {
        return Pieces::new();
    }
    let back = if is_desk { Pieces::new() } else { vec![scene.link(Page::Counsel, scene.text("counsel-back"))] };
    vec![layout::line("desk-back", back), warning(scene)]
}

/// Covers what stands on the page: whoever passes by should not read it meanwhile.
fn warning(scene: &Scene) -> AnyView {
    let library = scene.app.library;
    let count = move || match counsel::left() {
        Some(left) => count(&library.get_untracked(), left),
        None => ().into_any(),
    };
    let stay = link::button("button large", scene.text("idle-stay"), counsel::stay);
    view! {
        <dialog id="left-alone" aria-labelledby="left-alone-title" aria-describedby="left-alone-what" on:cancel=|_: Event| counsel::stay()>
            <h2 id="left-alone-title">{scene.text("idle-warning")}</h2>
            <div id="left-alone-what">{live(count)}</div>
            {stay}
        </dialog>
    }
    .into_any()
}

fn count(library: &Library, left: u32) -> AnyView {
    let say = |left: u32| library.words.with("idle-left", [("seconds", left.into())]);
    view! { <p class="countdown" aria-hidden="true">{say(left)}</p><p class="unseen" role="alert">{say(left.next_multiple_of(ALOUD))}</p> }
        .into_any()
}
