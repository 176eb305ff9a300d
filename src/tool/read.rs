//! From the text of the catalogue's files to their tables. What cannot be read is told here, and nowhere else again.

use super::raw::{Raw, TABLES};
use super::report::{Problem, Report, nearest, suggestion};
use std::collections::BTreeSet;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What an id of the planner can count.
pub const MOST_ENTRIES: usize = u16::MAX as usize;

/// What stands in the files and could not be read, so that nothing else is said about it.
#[derive(Default, Debug)]
pub struct Unread {
    entries: BTreeSet<(&'static str, String)>,
    /// A file is no TOML: anything may stand in what was lost.
    pub more: bool,
}

impl Unread {
    /// Whether such an entry may well be there.
    pub fn may_have(&self, table: &str, id: &str) -> bool {
        self.more || self.entries.iter().any(|(one, other)| *one == table && other == id)
    }

    /// Whether these words may be those of an entry that could not be read.
    pub fn may_ask_for(&self, words: &str) -> bool {
        let asks = |kind: &str, id: &str| {
            words.strip_prefix(kind).and_then(|rest| rest.strip_prefix('-')?.strip_prefix(id)).is_some_and(|rest| rest.starts_with('-'))
        };
        self.more || self.entries.iter().any(|(table, id)| asks(table, id) || (*table == "question" && asks("choice", id)))
    }

    pub fn note(&mut self, table: &'static str, id: String) {
        self.entries.insert((table, id));
    }
}

/// Reads the tables of these files; what is wrong with them goes into the report.
pub fn read(report: &mut Report, files: &[usize]) -> (Raw, Unread) {
    let (mut raw, mut unread) = (Raw::default(), Unread::default());
    for file in files {
        let text = report.files[*file].text.clone();
        let (document, errors) = DeTable::parse_recoverable(&text);
        for error in errors {
            let help = if error.message().starts_with("duplicate key") {
                "take one out"
            } else {
                "compare it with the examples in catalogue/README.md"
            };
            report.problems.push(Problem::error(*file, error.span().unwrap_or(0..0), error.message().to_owned()).help(help));
            unread.more = true;
        }
        for (key, value) in document.into_inner() {
            let table = key.get_ref().to_string();
            let known = TABLES.iter().copied().find(|known| *known == table);
            let (Some(known), DeValue::Array(entries)) = (known, value.get_ref()) else {
                let help = match known {
                    Some(known) => format!("write it in two brackets: [[{known}]]"),
                    None => suggestion(&table, TABLES.iter().copied()).unwrap_or_default(),
                };
                report.problems.push(
                    Problem::error(*file, key.span(), format!("`{table}` is no table of the catalogue, written as [[{table}]]")).help(help),
                );
                if let Some(meant) = known.or_else(|| nearest(&table, TABLES)) {
                    note_ids(&mut unread, meant, value.get_ref());
                }
                continue;
            };
            if entries.len() + raw.count(known) > MOST_ENTRIES {
                let message = format!("there are more than {MOST_ENTRIES} entries of [[{known}]]");
                report.problems.push(Problem::error(*file, key.span(), message));
                unread.more = true;
                continue;
            }
            for entry in entries.iter() {
                if let Err(error) = raw.add(known, *file, entry.clone()) {
                    let span = error.span().unwrap_or_else(|| entry.span());
                    let (message, help) = kindly(error.message());
                    report.problems.push(Problem { help, ..Problem::error(*file, span, format!("in a [[{known}]]: {message}")) });
                    note_ids(&mut unread, known, entry.get_ref());
                }
            }
        }
    }
    (raw, unread)
}

fn note_ids(unread: &mut Unread, table: &'static str, value: &DeValue) {
    match value {
        DeValue::Table(entry) => {
            for (key, id) in entry.iter() {
                if let ("id" | "code", DeValue::String(id)) = (key.get_ref().as_ref(), id.get_ref()) {
                    unread.note(table, id.to_string());
                }
            }
        }
        DeValue::Array(entries) => entries.iter().map(Spanned::get_ref).for_each(|entry| note_ids(unread, table, entry)),
        _ => {}
    }
}

/// What the reader says of an entry, and what would be right.
fn kindly(message: &str) -> (String, Option<String>) {
    if let Some((unknown, known)) = message.split_once(", expected one of ")
        && unknown.starts_with("unknown field")
    {
        let quoted = |text: &'_ str| text.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        let (wrong, known) = (quoted(unknown).join(""), quoted(known));
        let help = nearest(&wrong, &known.iter().map(String::as_str).collect::<Vec<_>>()).map(|field| format!("did you mean `{field}`?"));
        return (unknown.to_owned(), help.or_else(|| Some(format!("it can have: {}", known.join(", ")))));
    }
    if let Some(field) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return (message.to_owned(), Some(format!("write a line: {field} = …")));
    }
    let help = match message.rsplit_once("expected ").map(|(_, expected)| expected) {
        Some("a sequence") => "write a list in brackets: [\"…\", \"…\"]",
        Some("a string") => "write a text in quotation marks: \"…\"",
        Some("a boolean") => "write true or false, without quotation marks",
        Some("u8" | "u16" | "u32" | "f64") => "write a number, without quotation marks",
        Some(array) if array.starts_with("an array of length 2") => "write two numbers in brackets: [1, 2]",
        _ => return (message.to_owned(), None),
    };
    (message.to_owned(), Some(help.to_owned()))
}
