//! Terms of the glossary that no text of a language uses: nobody could open them.

use super::compile::Compiled;
use super::report::Problem;
use crate::planner::ids::TermId;
use crate::words::{Glossary, Say, Words};
use std::collections::BTreeSet;

/// Adds them to the report.
pub fn check(words: &Words, compiled: &mut Compiled) {
    let Compiled { catalogue, report, origins, .. } = compiled;
    let glossary = Glossary::find(&Say { words, catalogue });
    let used: BTreeSet<TermId> = glossary.iter().flat_map(|(_, terms)| terms.iter().copied()).collect();
    // Words that are missing are told where words are compared.
    let has_forms = |id: &str| words.has(&format!("term-{id}-forms"));
    for (_, term) in catalogue.glossary.iter().filter(|(id, term)| !used.contains(id) && has_forms(&term.id)) {
        let (file, span) = origins.place("term", &term.id).unwrap_or((0, 0..0));
        let message = format!("no text in locales/{} uses the term `{}`", words.locale().id(), term.id);
        let help = format!("write in `term-{}-forms` how texts write it, or take the term out", term.id);
        report.problems.push(Problem::error(file, span, message).help(help).warning());
    }
}
