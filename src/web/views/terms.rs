//! Words of forms and offices, each with one line that explains it, for whoever wants to know.

use super::Scene;
use crate::planner::ids::TermId;
use crate::web::components::{AnyView, layout, text};
use leptos::prelude::*;

/// What some texts use, behind a quiet line; nothing where they use none.
pub fn used(scene: &Scene, terms: &[TermId]) -> Option<AnyView> {
    (!terms.is_empty()).then(|| layout::details(scene.text("terms-title"), vec![list(scene, terms, |_, name| text::mark("", name))]))
}

/// Each term with what forms call it and what it means. `named` makes what stands first.
pub fn list(scene: &Scene, terms: &[TermId], named: impl Fn(TermId, String) -> AnyView) -> AnyView {
    let one = |id: &TermId| {
        let term = &scene.say.catalogue.glossary[*id];
        let name = scene.say.part("term", &term.id, "name");
        let is_new = |official: &&String| official.to_lowercase() != name.to_lowercase();
        let mut line = vec![named(*id, name.clone())];
        for (language, official) in [("fi", &term.term.fi), ("sv", &term.term.sv)] {
            line.extend(official.as_ref().filter(is_new).map(|official| text::in_language(language, official.clone())));
        }
        (line.into_any(), scene.say.part("term", &term.id, "what").into_any())
    };
    layout::explained("explained", terms.iter().map(one).collect())
}
