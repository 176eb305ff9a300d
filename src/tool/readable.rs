//! Whether words are easy to read: short sentences, no very long words, no officialese, names that begin alike. Everything found is
//! a warning.
//!
//! What counts is written by editors in `[[wording]]`. The shipped limits follow published guidance. English: GOV.UK advises
//! to break up sentences of more than 25 words and reports that those of 21 are found fairly difficult
//! (<https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/>); for people who read English as
//! a second language the limit is 20. Finnish: the Centre for Easy Finnish, Selkokeskus, gives no number but asks for
//! short sentences that say one thing (<https://selkokeskus.fi/selkokieli/selkokirjoitusohjeet/rakenteet/>) and short words,
//! `opiskelija` rather than `ammattikorkeakouluopiskelija` (<https://selkokeskus.fi/selkokieli/selkokirjoitusohjeet/sanat/>).
//! Finnish says with endings what English says with small words, so its limit is 15 words.

use super::compile::Wording;
use super::report::{Problem, Report};
use crate::planner::catalogue::{Catalogue, Name};
use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

/// So many letters of a term may change when it is inflected: "vastaanottokeskus", "vastaanottokeskuksessa".
const CHANGING: usize = 2;
/// So many letters may follow those that do not change: "vastaanottokesk-uksessasi".
const LONGEST_ENDING: usize = 9;

/// Adds to the report what is hard to read in the words that are among its files.
pub fn check(wordings: &[Wording], catalogue: &Catalogue, report: &mut Report) {
    let official = official_terms(catalogue);
    let mut problems = Vec::new();
    for wording in wordings {
        let rules = Rules::new(wording, &official);
        let folder = Path::new("locales").join(wording.language.id());
        for (file, source) in report.files.iter().enumerate().filter(|(_, source)| source.path.starts_with(&folder)) {
            // What is no Fluent is told where words are compared.
            let resource = match fluent_syntax::parser::parse(source.text.as_str()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            for entry in &resource.body {
                let ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry else { continue };
                // What people type when they search, and what terms are found by, is read by nobody.
                if id.name.ends_with("-everyday") || is_part_of_a_term(id.name, "-forms") {
                    continue;
                }
                for reading in readings(pattern, &source.text) {
                    rules.judge(&reading, file, &mut problems);
                    if is_a_name(id.name) {
                        begins_large(&reading, file, &mut problems);
                    }
                    if is_part_of_a_term(id.name, "-what") {
                        one_sentence(&reading, file, &mut problems);
                    }
                }
            }
        }
    }
    report.problems.append(&mut problems);
}

/// What stands as a title, as a choice or in a list.
fn is_a_name(id: &str) -> bool {
    const NAMED: [&str; 7] = ["choice-", "holding-", "step-", "goal-", "qualification-", "offer-", "term-"];
    (id.ends_with("-name") && NAMED.iter().any(|kind| id.starts_with(kind))) || (id.starts_with("question-") && id.ends_with("-short"))
}

fn begins_large(reading: &Reading, file: usize, problems: &mut Vec<Problem>) {
    if let Some(small) = reading.text.chars().next().filter(|letter| letter.is_lowercase()) {
        let message = "a name begins with a capital letter: it stands as a title and in lists";
        let help = format!("write `{}`", small.to_uppercase());
        problems.push(Problem::error(file, reading.span(0..small.len_utf8()), message).help(help).warning());
    }
}

fn is_part_of_a_term(id: &str, part: &str) -> bool {
    id.starts_with("term-") && id.ends_with(part)
}

/// A term is explained in one line: whoever looks it up wants to read on.
fn one_sentence(reading: &Reading, file: usize, problems: &mut Vec<Problem>) {
    if let [_, second, ..] = &sentences(&reading.text)[..] {
        let message = "a term is explained in one sentence; this is more";
        let help = "keep what one must know to read on, and leave the rest to facts".to_owned();
        problems.push(Problem::error(file, reading.span(second.clone()), message).help(help).warning());
    }
}

/// The names and terms that people meet on doors and forms: they are as long as they are.
fn official_terms(catalogue: &Catalogue) -> Vec<&str> {
    let places = &catalogue.places;
    let mut names: Vec<&Name> = Vec::new();
    names.extend(places.qualifications.values().map(|one| &one.name));
    names.extend(places.providers.values().map(|one| &one.name));
    names.extend(places.services.values().map(|one| &one.name));
    names.extend(places.contacts.values().map(|one| &one.name));
    names.extend(places.counties.values().map(|one| &one.name));
    names.extend(places.areas.values().map(|one| &one.name));
    let names = names.into_iter().flat_map(|name| [Some(name.fi.as_str()), name.sv.as_deref()]).flatten();
    let terms = catalogue.steps.values().map(|step| &step.term).chain(catalogue.goals.values().map(|goal| &goal.term));
    let terms = terms.chain(catalogue.glossary.values().map(|term| &term.term));
    names.chain(terms.flat_map(|term| [term.fi.as_deref(), term.sv.as_deref()]).flatten()).collect()
}

/// A text as it is read, and where each of its bytes stands in the file.
#[derive(Default)]
struct Reading {
    text: String,
    places: Vec<usize>,
}

impl Reading {
    /// `part` is a piece of `file`.
    fn push(&mut self, part: &str, file: &str) {
        let start = part.as_ptr() as usize - file.as_ptr() as usize;
        self.text.push_str(part);
        self.places.extend(start..start + part.len());
    }

    fn append(&mut self, other: &Reading) {
        self.text.push_str(&other.text);
        self.places.extend(&other.places);
    }

    fn span(&self, part: Range<usize>) -> Range<usize> {
        match (self.places.get(part.start), self.places.get(part.end.saturating_sub(1))) {
            (Some(start), Some(last)) => *start..*last + 1,
            _ => 0..0,
        }
    }
}

/// The text with the longest of what can be chosen in it, and then, each by itself, what else can be chosen.
fn readings(pattern: &ast::Pattern<&str>, file: &str) -> Vec<Reading> {
    let mut whole = Reading::default();
    let mut others = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => whole.push(value, file),
            ast::PatternElement::Placeable { expression } => placeable(expression, file, &mut whole, &mut others),
        }
    }
    others.insert(0, whole);
    others
}

fn placeable(expression: &ast::Expression<&str>, file: &str, whole: &mut Reading, others: &mut Vec<Reading>) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            let mut variants: Vec<Reading> = variants
                .iter()
                .flat_map(|variant| {
                    let mut readings = readings(&variant.value, file);
                    others.extend(readings.drain(1..));
                    readings
                })
                .collect();
            variants.sort_by_key(|variant| words(&variant.text).count());
            if let Some(longest) = variants.pop() {
                whole.append(&longest);
            }
            others.append(&mut variants);
        }
        // What is filled in counts as one word, called by its name.
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => whole.push(id.name, file),
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value }) => {
            whole.push(value, file);
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => placeable(expression, file, whole, others),
        ast::Expression::Inline(_) => {}
    }
}

/// The wording of one language, ready to be compared with.
struct Rules<'w> {
    wording: &'w Wording,
    /// Officialese by its first letter.
    instead: BTreeMap<char, Vec<(&'w str, &'w str)>>,
    stems: Vec<Vec<char>>,
}

impl<'w> Rules<'w> {
    fn new(wording: &'w Wording, official: &[&str]) -> Self {
        let mut instead: BTreeMap<char, Vec<(&str, &str)>> = BTreeMap::new();
        for (of, write) in &wording.instead {
            instead.entry(of.chars().next().unwrap_or_default()).or_default().push((of, write));
        }
        let terms = official.iter().copied().chain(wording.terms.iter().map(String::as_str));
        let mut stems: Vec<Vec<char>> = terms
            .flat_map(|term| letters(term).map(|word| lower(&term[word]).chars().collect::<Vec<char>>()).collect::<Vec<_>>())
            .map(|mut word| {
                word.truncate(word.len().saturating_sub(CHANGING));
                word
            })
            // Shorter ones never are the beginning of a word that is too long.
            .filter(|stem| stem.len() + LONGEST_ENDING > wording.longest_word.unwrap_or(usize::MAX))
            .collect();
        stems.sort();
        stems.dedup();
        Self { wording, instead, stems }
    }

    fn judge(&self, reading: &Reading, file: usize, problems: &mut Vec<Problem>) {
        let mut warn = |part: Range<usize>, message: String, help: String| {
            problems.push(Problem::error(file, reading.span(part), message).help(help).warning());
        };
        for sentence in sentences(&reading.text) {
            let count = words(&reading.text[sentence.clone()]).count();
            if count > self.wording.longest_sentence {
                let message = format!("this sentence has {count} words; easy ones have at most {}", self.wording.longest_sentence);
                warn(sentence, message, "make two sentences of it, or leave out what is not needed".to_owned());
            }
        }
        let text = lower(&reading.text);
        for word in letters(&text) {
            let length = text[word.clone()].chars().count();
            if self.wording.longest_word.is_some_and(|longest| length > longest) && !self.is_a_term(&text[word.clone()]) {
                let message = format!("`{}` has {length} letters", &reading.text[word.clone()]);
                warn(
                    word.clone(),
                    message,
                    "use a shorter word or two; if it is an official term, add it to `terms` in [[wording]]".to_owned(),
                );
            }
            let candidates = text[word.start..].chars().next().and_then(|first| self.instead.get(&first));
            for (of, write) in candidates.into_iter().flatten() {
                if let Some(length) = stands_at(&text[word.start..], of) {
                    let found = &reading.text[word.start..word.start + length];
                    warn(word.start..word.start + length, format!("`{found}` is officialese"), format!("write: {write}"));
                }
            }
        }
    }

    fn is_a_term(&self, word: &str) -> bool {
        let word: Vec<char> = word.chars().collect();
        self.stems.iter().any(|stem| word.starts_with(stem) && word.len() - stem.len() <= LONGEST_ENDING)
    }
}

/// How far a phrase reaches that the text begins with. A star at its end stands for any ending.
fn stands_at(text: &str, phrase: &str) -> Option<usize> {
    let stem = phrase.trim_end_matches('*');
    let rest = text.strip_prefix(stem)?;
    let ending = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
    (phrase.ends_with('*') || ending == 0 || !stem.ends_with(char::is_alphanumeric)).then_some(if phrase.ends_with('*') {
        stem.len() + ending
    } else {
        stem.len()
    })
}

/// In small letters, each as long as before: so places stay the same.
fn lower(text: &str) -> String {
    text.chars()
        .map(|letter| {
            let small = letter.to_lowercase().next().unwrap_or(letter);
            if small.len_utf8() == letter.len_utf8() { small } else { letter }
        })
        .collect()
}

/// What stands between blanks and has a letter or digit.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// The stretches of letters. A hyphen parts them, as it does for the eye.
fn letters(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text[from..].find(char::is_alphabetic)?;
        let end = start + text[start..].find(|letter: char| !letter.is_alphabetic()).unwrap_or(text.len() - start);
        from = end;
        Some(start..end)
    })
}

/// A sentence ends with its mark, when what follows does not begin small: so "esim. näin" and "1. elokuuta" are one.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (place, mark) in text.char_indices() {
        let after = &text[place + mark.len_utf8()..];
        let closed = after.trim_start_matches(['"', '”', '’', ')']);
        let next = closed.trim_start();
        let ends = match mark {
            '.' | '!' | '?' | '…' => next.len() < closed.len() && !next.starts_with(char::is_lowercase),
            '\n' => after.starts_with('\n'),
            _ => false,
        };
        if ends {
            let end = text.len() - closed.len();
            sentences.push(start..end);
            start = text.len() - next.len();
        }
    }
    if start < text.len() {
        sentences.push(start..text.trim_end().len().max(start));
    }
    sentences.retain(|sentence| sentence.start < sentence.end);
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_people_end_them() {
        let parts = |text: &'static str| sentences(text).into_iter().map(|part| &text[part]).collect::<Vec<_>>();
        assert_eq!(parts("Hae nyt. Odota!  Mitä sitten?"), ["Hae nyt.", "Odota!", "Mitä sitten?"]);
        assert_eq!(parts("Laki on ollut voimassa 1. elokuuta 2024 alkaen"), ["Laki on ollut voimassa 1. elokuuta 2024 alkaen"]);
        assert_eq!(parts("Maksu on 1.8.2026 alkaen 40.50 euroa."), ["Maksu on 1.8.2026 alkaen 40.50 euroa."]);
        assert_eq!(parts("Say (\"I would like to apply.\") Then wait."), ["Say (\"I would like to apply.\")", "Then wait."]);
        assert_eq!(parts(""), [""; 0]);
    }

    #[test]
    fn a_phrase_stands_where_it_stands_alone() {
        assert_eq!(stands_at("mikäli haluat", "mikäli"), Some("mikäli".len()));
        assert_eq!(stands_at("toimestani", "toimesta"), None);
        assert_eq!(stands_at("commencement day", "commenc*"), Some("commencement".len()));
        assert_eq!(stands_at("ko. päivä", "ko."), Some(3));
        assert_eq!(stands_at("koulu", "ko."), None);
        assert_eq!(stands_at("in order to", "in order to"), Some(11));
    }
}
