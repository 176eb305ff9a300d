//! Writes what the page loads: the catalogue in two parts, and each language's words in two parts. The first parts are
//! what the first question needs.

use super::compile::{Compiled, compile};
use super::report::{Report, SourceFile};
use super::{content, glossary, readable, wordcheck};
use crate::planner::catalogue::{Catalogue, FactStatus};
use crate::planner::ids::*;
use crate::planner::scale::Date;
use crate::words::{Glossary, Locale, Place, Say, Words, in_finnish, is_said};
use fluent_syntax::ast;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The file of words that the first pages need; every word in it keeps the first question waiting.
const FIRST_WORDS: &str = "first.ftl";

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{0}")]
    Problems(String),
    #[error("{0} cannot be written: {1}")]
    Unwritable(PathBuf, std::io::Error),
}

/// Compiles and checks everything: files, content and words.
pub fn check(root: &Path, today: Date) -> Compiled {
    let mut compiled = compile(root);
    if !compiled.report.has_errors() {
        content::check(&mut compiled, today);
    }
    wordcheck::check(root, &mut compiled);
    if !compiled.catalogue.glossary.is_empty() {
        Locale::ALL.iter().for_each(|locale| glossary::check(&words(root, *locale), &mut compiled));
    }
    readable::check(&compiled.wordings, &compiled.catalogue, &mut compiled.report);
    compiled
}

/// Seconds since 1970: by SOURCE_DATE_EPOCH where what was built on another day is built again, otherwise by this machine's clock.
pub fn now() -> u64 {
    let told = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let clock = || std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_secs());
    told.unwrap_or_else(clock)
}

/// The day it is.
pub fn today() -> Date {
    let seconds = now();
    // Days since 1 March of year 0, counted in eras of 400 years, as in the common public-domain algorithm.
    let days = seconds / 86_400 + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    Date { year: year as u16, month: month as u8, day: (day_of_year - (153 * shifted + 2) / 5 + 1) as u8 }
}

/// Writes the files that the page loads into `out`.
///
/// # Errors
/// When the catalogue or the words have errors, or a file cannot be written.
pub fn write(root: &Path, out: &Path) -> Result<Vec<PathBuf>, Failure> {
    write_checked(&check(root, today()), root, out)
}

/// The same of what was checked already.
///
/// # Errors
/// When the catalogue or the words have errors, or a file cannot be written.
pub fn write_checked(compiled: &Compiled, root: &Path, out: &Path) -> Result<Vec<PathBuf>, Failure> {
    if compiled.report.has_errors() {
        return Err(Failure::Problems(compiled.report.render(false)));
    }
    let catalogue = shipped(&compiled.catalogue);
    let (questions, rest) = catalogue.write();
    let mut files = vec![("questions.bin".to_owned(), questions), ("catalogue.bin".to_owned(), rest)];
    for locale in Locale::ALL {
        let (first, others) = words_files(root, *locale, &compiled.catalogue);
        files.push((format!("words-{}.ftl", locale.id()), first.into_bytes()));
        files.push((format!("other-words-{}.ftl", locale.id()), others.into_bytes()));
    }
    let mut written = Vec::new();
    for (name, bytes) in files {
        let path = out.join(name);
        std::fs::write(&path, bytes).map_err(|error| Failure::Unwritable(path.clone(), error))?;
        written.push(path);
    }
    Ok(written)
}

/// All words of one language, for the command and for tests.
pub fn words(root: &Path, locale: Locale) -> Words {
    words_of(&[root], locale)
}

/// The words of several projects; where they differ, those of the last.
pub fn words_of(roots: &[&Path], locale: Locale) -> Words {
    let texts: Vec<String> = roots.iter().flat_map(|root| word_texts(root, locale)).collect();
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    Words::new(locale, &texts)
}

fn word_texts(root: &Path, locale: Locale) -> Vec<String> {
    word_files(root, locale).into_iter().map(|file| file.text).collect()
}

fn word_files(root: &Path, locale: Locale) -> Vec<SourceFile> {
    let mut report = Report::default();
    report.read_folder(root, &format!("locales/{}", locale.id()), "ftl");
    report.files
}

/// The catalogue without the sources that nothing refers to.
fn shipped(catalogue: &Catalogue) -> Catalogue {
    let mut shipped = catalogue.clone();
    let places = &mut shipped.places;
    let mut used: BTreeSet<SourceId> = BTreeSet::new();
    used.extend(places.facts.values().map(|fact| fact.checked.source));
    used.extend(places.providers.values().map(|provider| provider.checked.source));
    used.extend(places.services.values().map(|service| service.checked.source));
    used.extend(places.contacts.values().map(|contact| contact.checked.source));
    used.extend(places.evidence.values().map(|evidence| evidence.checked.source));
    let new_place = |old: SourceId| SourceId::at(used.iter().position(|one| *one == old).unwrap_or(0));
    places.sources = used.iter().filter_map(|source| places.sources.get(*source).cloned()).collect();
    places.facts = places
        .facts
        .values()
        .cloned()
        .map(|mut fact| {
            fact.checked.source = new_place(fact.checked.source);
            fact
        })
        .collect();
    places.providers = places
        .providers
        .values()
        .cloned()
        .map(|mut one| {
            one.checked.source = new_place(one.checked.source);
            one
        })
        .collect();
    places.services = places
        .services
        .values()
        .cloned()
        .map(|mut one| {
            one.checked.source = new_place(one.checked.source);
            one
        })
        .collect();
    places.contacts = places
        .contacts
        .values()
        .cloned()
        .map(|mut one| {
            one.checked.source = new_place(one.checked.source);
            one
        })
        .collect();
    places.evidence = places
        .evidence
        .values()
        .cloned()
        .map(|mut one| {
            one.checked.source = new_place(one.checked.source);
            one
        })
        .collect();
    shipped
}

/// The words of the first pages and of the first question, and all other words, without comments.
/// The others tell as well which terms each entry uses.
pub fn words_files(root: &Path, locale: Locale, catalogue: &Catalogue) -> (String, String) {
    let first_question = catalogue.questions.values().next().map_or("", |question| &question.id);
    let of_question = ["question", "choice"].map(|kind| format!("{kind}-{first_question}-"));
    let is_first_question = |id: &str| of_question.iter().any(|begin| id.starts_with(begin)) && !is_said(id);
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for file in word_files(root, locale) {
        let is_first = file.path.ends_with(FIRST_WORDS);
        let resource = match fluent_syntax::parser::parse(file.text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            let ast::Entry::Message(mut message) = entry else { continue };
            message.comment = None;
            let id = &message.id.name;
            // The editors' command and the library's own pages say these.
            if id.starts_with("tool-") || id.starts_with("library-") || id.ends_with("-everyday") || is_form_of_a_term(id) {
                continue;
            }
            let part = if is_first || is_first_question(id) { &mut first } else { &mut others };
            part.push(ast::Entry::Message(message));
        }
    }
    others.extend(terms_used(root, locale, catalogue));
    others.extend(said_in_finnish(root, locale));
    // Texts that begin alike stand together: they compress better.
    let text = |mut body: Vec<ast::Entry<String>>| {
        body.sort_by_key(|entry| match entry {
            ast::Entry::Message(message) => message.id.name.clone(),
            _ => String::new(),
        });
        fluent_syntax::serializer::serialize(&ast::Resource { body })
    };
    (text(first), text(others))
}

/// What is said to contacts is said in Finnish: the Finnish words of scripts go along in every other language.
fn said_in_finnish(root: &Path, locale: Locale) -> Vec<ast::Entry<String>> {
    if locale == Locale::Fi {
        return Vec::new();
    }
    let mut said = Vec::new();
    for file in word_files(root, Locale::Fi) {
        let resource = match fluent_syntax::parser::parse(file.text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            let ast::Entry::Message(mut message) = entry else { continue };
            if is_said(&message.id.name) {
                message.comment = None;
                message.id.name = in_finnish(&message.id.name);
                said.push(ast::Entry::Message(message));
            }
        }
    }
    said
}

/// Only the build searches texts for terms.
fn is_form_of_a_term(id: &str) -> bool {
    id.starts_with("term-") && id.ends_with("-forms")
}

/// Messages such as `step-yki-test-terms = yki language-level`, by which the page knows what to explain.
fn terms_used(root: &Path, locale: Locale, catalogue: &Catalogue) -> Vec<ast::Entry<String>> {
    let words = words(root, locale);
    let glossary = Glossary::find(&Say { words: &words, catalogue });
    let used = glossary.iter().filter_map(|(place, terms)| {
        let entry = match place {
            // It is shown before other words are there, and nothing shall move when they come.
            Place::Question(id) if id.index() == 0 => return None,
            Place::Question(id) => format!("question-{}", catalogue.questions[id].id),
            Place::Step(id) => format!("step-{}", catalogue.steps[id].id),
            Place::Goal(id) => format!("goal-{}", catalogue.goals[id].id),
            Place::Advice(id) => format!("advice-{}", catalogue.advice[id].id),
            // Only the library has pages of services.
            Place::Service(_) => return None,
        };
        let terms: Vec<&str> = terms.iter().map(|term| catalogue.glossary[*term].id.as_str()).collect();
        Some(message(format!("{entry}-terms"), terms.join(" ")))
    });
    used.collect()
}

fn message(id: String, text: String) -> ast::Entry<String> {
    let elements = vec![ast::PatternElement::TextElement { value: text }];
    let value = Some(ast::Pattern { elements });
    ast::Entry::Message(ast::Message { id: ast::Identifier { name: id }, value, attributes: Vec::new(), comment: None })
}

/// Facts by status, for the command's summary.
pub fn statuses(catalogue: &Catalogue) -> Vec<(FactStatus, usize)> {
    FactStatus::ALL.iter().map(|status| (*status, catalogue.places.facts.values().filter(|fact| fact.status == *status).count())).collect()
}
