//! The page in a frame of a municipality's own site: its question about where one lives is answered beforehand. `public/embed.js`
//! looks at the address and leaves a number of three digits at the document; here it becomes a municipality, or nothing.

use super::app::App;
use super::library::Library;
use crate::planner::catalogue::{Catalogue, Role};
use crate::planner::ids::*;
use crate::planner::profile::{Answer, Event};
use leptos::prelude::*;
use std::cell::Cell;

thread_local! {
    /// What was answered beforehand; once, not for the next person at the same device.
    static PRESET: Cell<Option<(QuestionId, MunicipalityId)>> = const { Cell::new(None) };
}

/// Once, when everything is there. Whoever has answered for themselves has their own answer.
pub fn begin(app: App, library: &Library) {
    let number = document().document_element().and_then(|root| root.get_attribute("data-municipality"));
    let Some(preset) = number.and_then(|number| preset(&number, &library.catalogue)) else { return };
    let (question, place) = preset;
    if untrack(|| app.visit.profile()).answer(question).is_none() {
        PRESET.set(Some(preset));
        app.visit.send(Event::Answered { question, answer: Answer::Municipality(place) });
    }
}

fn preset(number: &str, catalogue: &Catalogue) -> Option<(QuestionId, MunicipalityId)> {
    Some((catalogue.question_for(Role::Municipality)?, catalogue.places.municipalities.named(number)?))
}

/// The question and the municipality that the site has answered with, while nobody has answered otherwise.
pub fn stands(answer: impl Fn(QuestionId) -> Option<Answer>) -> Option<(QuestionId, MunicipalityId)> {
    PRESET.get().filter(|(question, place)| answer(*question) == Some(Answer::Municipality(*place)))
}
