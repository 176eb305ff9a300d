//! What must be looked at again by a day, source by source, so that an editor opens each page once.

use super::compile::Compiled;
use crate::planner::catalogue::{Checked, Places, Source};
use crate::planner::ids::*;
use crate::planner::scale::Date;
use crate::words::Words;
use std::collections::BTreeMap;

/// One source with all that rests on it and is due, earliest first.
pub struct Due<'a> {
    pub source: &'a Source,
    pub entries: Vec<DueEntry<'a>>,
}

pub struct DueEntry<'a> {
    pub review_by: Date,
    /// The file and line of the entry's id: "catalogue/rules.toml:12".
    pub place: String,
    pub table: &'static str,
    pub id: &'a str,
}

/// Everything to be reviewed on the day or before it; the source with the earliest day comes first.
pub fn due(compiled: &Compiled, by: Date) -> Vec<Due<'_>> {
    let places = &compiled.catalogue.places;
    let mut sources: BTreeMap<SourceId, Vec<DueEntry>> = BTreeMap::new();
    for (table, id, checked) in dated(places).into_iter().filter(|(_, _, checked)| checked.review_by <= by) {
        let place = compiled.origins.place(table, id).map(|place| compiled.report.at(&place)).unwrap_or_default();
        sources.entry(checked.source).or_default().push(DueEntry { review_by: checked.review_by, place, table, id });
    }
    let mut due: Vec<Due> = sources.into_iter().map(|(source, entries)| Due { source: &places.sources[source], entries }).collect();
    due.iter_mut().for_each(|one| one.entries.sort_by_key(|entry| entry.review_by));
    due.sort_by_key(|one| one.entries.first().map(|entry| entry.review_by));
    due
}

/// Every entry that carries a day of review: its table, its id, and when it was checked.
pub fn dated(places: &Places) -> Vec<(&'static str, &str, Checked)> {
    let mut dated = Vec::new();
    dated.extend(places.facts.values().map(|fact| ("fact", fact.id.as_str(), fact.checked)));
    dated.extend(places.providers.values().map(|provider| ("provider", provider.id.as_str(), provider.checked)));
    dated.extend(places.services.values().map(|service| ("service", service.id.as_str(), service.checked)));
    dated.extend(places.contacts.values().map(|contact| ("contact", contact.id.as_str(), contact.checked)));
    dated.extend(places.evidence.values().map(|evidence| ("evidence", evidence.id.as_str(), evidence.checked)));
    dated
}

/// The list for a terminal. Days are written as in the files, because that is what the editor changes there.
pub fn text(due: &[Due], by: Date, words: &Words) -> String {
    let count: usize = due.iter().map(|one| one.entries.len()).sum();
    if count == 0 {
        return words.with("tool-stale-nothing", [("day", by.to_string().into())]);
    }
    let heading = [("day", by.to_string().into()), ("count", count.into()), ("sources", due.len().into())];
    let mut lines = vec![words.with("tool-stale-heading", heading)];
    for one in due {
        let source = one.source;
        lines.extend([String::new(), format!("{} [{}]", source.title, source.id)]);
        lines.push(source.url.clone().unwrap_or_else(|| words.text("tool-stale-no-address")));
        lines.extend(one.entries.iter().map(|entry| format!("  {}  {}  {} {}", entry.review_by, entry.place, entry.table, entry.id)));
    }
    lines.extend([String::new(), words.text("tool-stale-then")]);
    lines.join("\n")
}
