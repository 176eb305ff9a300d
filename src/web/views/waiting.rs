//! While words, places or kept answers are on their way.

use super::Scene;
use crate::web::address::Page;
use crate::web::app::Loading;
use crate::web::components::{AnyView, layout, text};
use leptos::prelude::Get;

pub fn view(scene: &Scene) -> AnyView {
    let word = if scene.app.loading.get() == Loading::Failed { scene.text("waiting-failed") } else { scene.text("waiting-why") };
    // In a box of its own: the browser would take the first line of the page that comes for this one, moved.
    let word = layout::group("", vec![text::styled("lead", word)]);
    // As wide as the page that comes, so that nothing moves then.
    let class = if scene.address.page == Page::Counsel { "waiting counsel-page" } else { "waiting" };
    layout::group(class, vec![text::title(scene.text("waiting-title")), word])
}
