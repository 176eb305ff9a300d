//! A newer version of the page: told everywhere, taken into use only where nobody is in the middle of an answer.

use super::Scene;
use crate::web::address::Page;
use crate::web::components::{AnyView, layout, link, text};
use crate::web::offline;
use crate::web::sheet::{self, Sheet};
use leptos::prelude::*;

pub fn news(scene: &Scene) -> Option<AnyView> {
    let app = scene.app;
    if !app.update.get() || !sheet::is_there(Sheet::Looks) {
        return None;
    }
    let mut pieces = vec![text::between(&scene.text("update-ready")), text::between(" ")];
    pieces.push(match scene.address.page {
        Page::NextQuestion | Page::Question(_) | Page::Change(_) | Page::Receive => text::between(&scene.text("update-after-question")),
        _ => {
            let now = link::button("button quiet", scene.text("update-use"), move || offline::use_update(app));
            // It lies over the page. Put off, it is told again when the page is next opened.
            let later = link::button("button quiet", scene.text("update-later"), move || app.update.set(false));
            layout::group("actions", vec![now, later])
        }
    });
    Some(layout::notice("notice newer", pieces))
}
