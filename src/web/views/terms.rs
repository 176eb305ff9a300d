//! Words of forms and offices, each with one line that explains it, for whoever wants to know.

use super::Scene;
use crate::planner::ids::{QuestionId, TermId};
use crate::web::components::{AnyView, Pieces, layout, text};

/// What some texts use, behind a quiet line; nothing where they use none.
pub fn used(scene: &Scene, terms: &[TermId]) -> Option<AnyView> {
    (!terms.is_empty()).then(|| layout::details(scene.text("terms-title"), vec![list(scene, terms, &|_, name| text::mark("", name))]))
}

/// What a question uses.
pub fn of_question(scene: &Scene, question: QuestionId) -> Option<AnyView> {
    used(scene, &scene.say.terms("question", &scene.say.catalogue.questions[question].id))
}

/// Each term with what forms call it and what it means. `named` makes what stands first.
pub fn list(scene: &Scene, terms: &[TermId], named: &dyn Fn(TermId, String) -> AnyView) -> AnyView {
    let items: Pieces = terms.iter().map(|id| one(scene, *id, named)).collect();
    layout::list("explained", items)
}

fn one(scene: &Scene, id: TermId, named: &dyn Fn(TermId, String) -> AnyView) -> AnyView {
    let term = &scene.say.catalogue.glossary[id];
    let name = scene.say.part("term", &term.id, "name");
    let mut line = Pieces::new();
    for (language, official) in [("fi", &term.term.fi), ("sv", &term.term.sv)] {
        // Names differ from official terms by a capital at most, and what knows every small letter is kilobytes to download.
        if let Some(official) = official.as_ref().filter(|official| !official.eq_ignore_ascii_case(&name)) {
            line.push(text::in_language(language, official.clone()));
        }
    }
    line.insert(0, named(id, name));
    layout::group("", vec![layout::line("", line), text::paragraph(scene.say.part("term", &term.id, "what"))])
}
