//! Says which municipality the site around the page has answered with, and how to change it.

use super::Scene;
use crate::web::address::Page;
use crate::web::components::{AnyView, layout, text};
use crate::web::embed;
use crate::web::sheet::{self, Sheet};

/// Nothing for everybody else, and nothing where the question itself is shown.
pub fn band(scene: &Scene) -> Option<AnyView> {
    let (question, place) = embed::stands(|question| scene.profile.answer(question).cloned())?;
    if matches!(scene.address.page, Page::Question(shown) | Page::Change(shown) if shown == question) {
        return None;
    }
    sheet::ask_for(Sheet::Looks);
    let name = scene.say.name(&scene.say.catalogue.places.municipalities[place].name).to_owned();
    let said = scene.with("framed-municipality", [("municipality", name.into())]);
    let change = scene.link(Page::Change(question), scene.text("framed-change"));
    Some(layout::notice("notice day preset", vec![text::between(&said), text::between(" "), change]))
}
