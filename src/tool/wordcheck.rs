//! Whether every language has exactly the words that the catalogue and the page ask for.

use super::compile::{Compiled, Origins};
use super::coverage::DeadEnd;
use super::report::{Problem, Report};
use crate::planner::catalogue::*;
use crate::planner::choose::Label;
use crate::planner::near::Distance;
use crate::planner::plan::State;
use crate::planner::what_if;
use crate::words::Locale;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The file and the place in it.
type Place = (usize, std::ops::Range<usize>);

/// A text of the catalogue: what it must have, with the entry that asks for it, and what it may have.
struct Wanted {
    ids: BTreeMap<String, Option<Place>>,
    optional: BTreeSet<String>,
}

/// The kinds that begin ids of catalogue words; everything else belongs to the page.
pub const CATALOGUE_KINDS: [&str; 12] = [
    "question-",
    "choice-",
    "holding-",
    "step-",
    "goal-",
    "qualification-",
    "offer-",
    "service-",
    "contact-",
    "fact-",
    "evidence-",
    "term-",
];

pub fn is_catalogue_word(id: &str) -> bool {
    CATALOGUE_KINDS.iter().any(|kind| id.starts_with(kind)) || id.starts_with("advice-")
}

/// More pairs of ids are not compared.
const MOST_PAIRS: usize = 10_000;

/// One message of one language.
struct Message {
    file: usize,
    span: std::ops::Range<usize>,
    /// What is filled in; nothing where the message cannot be read.
    variables: Option<BTreeSet<String>>,
}

/// Adds to the report what is missing, unused or different between the languages.
pub fn check(root: &Path, compiled: &mut Compiled) {
    let Compiled { catalogue, report, origins, unread, .. } = compiled;
    let mut wanted = wanted(catalogue, origins);
    for id in page_words(root).into_iter().chain(families()) {
        wanted.ids.entry(id).or_default();
    }
    let mut languages: Vec<(Locale, BTreeMap<String, Message>)> = Vec::new();
    for locale in Locale::ALL {
        let folder = format!("locales/{}", locale.id());
        let files = report.read_folder(root, &folder, "ftl");
        languages.push((*locale, messages(report, &files)));
    }
    let used_in_code = page_literals(root);
    for (locale, messages) in &languages {
        let mut unused: BTreeMap<&str, &Message> = messages
            .iter()
            .filter(|(_, message)| message.variables.is_some())
            .filter(|(id, _)| !wanted.ids.contains_key(*id) && !wanted.optional.contains(*id) && !unread.may_ask_for(id))
            .filter(|(id, _)| is_catalogue_word(id) || !used_in_code.contains(*id))
            .map(|(id, message)| (id.as_str(), message))
            .collect();
        let mut missing: BTreeMap<&str, &Option<Place>> =
            wanted.ids.iter().filter(|(id, _)| !messages.contains_key(*id)).map(|(id, place)| (id.as_str(), place)).collect();
        for (wrong, right) in slips(&unused, &missing) {
            let message = unused.remove(wrong).expect("it was among them");
            missing.remove(right);
            report.problems.push(
                Problem::error(
                    message.file,
                    message.span.clone(),
                    format!("nothing uses these words, and the words `{right}` are missing"),
                )
                .help(format!("call them `{right}`")),
            );
        }
        for (id, place) in missing {
            let (file, span) = place.clone().unwrap_or((0, 0..0));
            let missing = Problem::error(file, span, format!("locales/{}: the words `{id}` are missing", locale.id()));
            let missing = missing.help(format!("write a line `{id} = …` in a file of locales/{}", locale.id()));
            report.problems.push(Problem { place: place.clone(), ..missing });
        }
        for (id, message) in unused {
            report.problems.push(
                Problem::error(message.file, message.span.clone(), format!("nothing uses the words `{id}`"))
                    .help("take them out, or mend the id: catalogue words are kind-id-part, page words are asked for by their whole id"),
            );
        }
    }
    let Some(((_, first), others)) = languages.split_first() else { return };
    for (locale, messages) in others {
        for (id, message) in messages {
            match first.get(id) {
                Some(model) => {
                    let (Some(own), Some(others)) = (&message.variables, &model.variables) else { continue };
                    if own != others {
                        let names =
                            |variables: &BTreeSet<String>| variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                        let told = format!("`{id}` uses [{}] here and [{}] in Finnish", names(own), names(others));
                        let help = "both languages fill in the same: add what is missing, or take it out of the other";
                        report.problems.push(Problem::error(message.file, message.span.clone(), told).help(help));
                    }
                }
                None if wanted.optional.contains(id) => report.problems.push(
                    Problem::error(message.file, message.span.clone(), format!("`{id}` is in {} but not in Finnish", locale.id()))
                        .help("write it in locales/fi too, or take it out here"),
                ),
                None => {}
            }
        }
        for (id, message) in first {
            if wanted.optional.contains(id) && !messages.contains_key(id) {
                report.problems.push(
                    Problem::error(message.file, message.span.clone(), format!("`{id}` is in Finnish but not in {}", locale.id()))
                        .help(format!("write it in locales/{} too, or take it out here", locale.id())),
                );
            }
        }
    }
}

/// One slip in an id is one mistake, though one id is then missing and another unused.
fn slips<'w>(unused: &BTreeMap<&'w str, &Message>, missing: &BTreeMap<&'w str, &Option<Place>>) -> Vec<(&'w str, &'w str)> {
    // Where so many are wrong, it is no slip.
    if unused.len() * missing.len() > MOST_PAIRS {
        return Vec::new();
    }
    let distance = |one: &str, other: &str| strsim::damerau_levenshtein(one, other);
    let nearest = |wrong: &&'w str| missing.keys().copied().min_by_key(|right| distance(wrong, right)).map(|right| (*wrong, right));
    let mut slips: Vec<(&str, &str)> = unused.keys().filter_map(nearest).filter(|(wrong, right)| distance(wrong, right) <= 2).collect();
    slips.sort_by_key(|(_, right)| *right);
    slips.dedup_by_key(|(_, right)| *right);
    slips
}

fn wanted(catalogue: &Catalogue, origins: &Origins) -> Wanted {
    let mut wanted = Wanted { ids: BTreeMap::new(), optional: BTreeSet::new() };
    let mut add = |kind: &'static str, id: &str, must: &[&str], may: &[&str]| {
        let (table, entry) = match kind {
            "choice" => ("question", id.rsplit_once(' ').map_or(id, |(question, _)| question)),
            "evidence" => ("evidence", id.rsplit_once(' ').map_or(id, |(evidence, _)| evidence)),
            kind => (kind, id),
        };
        let place = origins.place(table, entry);
        let id = id.replace(' ', "-");
        wanted.ids.extend(must.iter().map(|part| (format!("{kind}-{id}-{part}"), place.clone())));
        wanted.optional.extend(may.iter().map(|part| format!("{kind}-{id}-{part}")));
    };
    for question in catalogue.questions.values() {
        let is_told = is_told(catalogue, &question.id);
        let has_choices = question.choices().is_some();
        let said: &[&str] = if is_told && !has_choices { &["ask", "why", "short", "say"] } else { &["ask", "why", "short"] };
        add("question", &question.id, said, &["help", "skip", "only", "if"]);
        if question.sensitive {
            add("question", &question.id, &["skip"], &[]);
        }
        if !question.when.is_always() {
            add("question", &question.id, &["only"], &[]);
        }
        if what_if::can_change(question) {
            add("question", &question.id, &["if"], &[]);
        }
        let may: &[&str] = if is_told { &["hint", "say"] } else { &["hint"] };
        for choice in question.choices().iter().flat_map(|choices| choices.values()) {
            add("choice", &format!("{} {}", question.id, choice.id), &["name"], may);
        }
    }
    catalogue.holdings.values().for_each(|holding| add("holding", &holding.id, &["name"], &[]));
    catalogue.steps.values().for_each(|step| add("step", &step.id, &["name", "what", "how", "say"], &["note", "everyday"]));
    catalogue.goals.values().for_each(|goal| add("goal", &goal.id, &["name", "what", "say"], &["note", "everyday"]));
    catalogue.advice.values().for_each(|advice| add("advice", &advice.id, &["text"], &[]));
    catalogue.glossary.values().for_each(|term| add("term", &term.id, &["name", "what", "forms"], &["everyday"]));
    let places = &catalogue.places;
    places.qualifications.values().for_each(|qualification| add("qualification", &qualification.id, &["name"], &["everyday"]));
    places.offers.values().for_each(|offer| add("offer", &offer.id, &["name"], &[]));
    places.services.values().for_each(|service| add("service", &service.id, &["what"], &["everyday"]));
    places.contacts.values().for_each(|contact| add("contact", &contact.id, &[], &["note"]));
    places.facts.values().for_each(|fact| add("fact", &fact.id, &["text"], &[]));
    for evidence in places.evidence.values() {
        add("evidence", &evidence.id, &["what", "tells", "limits"], &[]);
        evidence.counts.iter().for_each(|count| add("evidence", &format!("{} {}", evidence.id, count.id), &["name"], &[]));
    }
    // Some questions must have what others may have.
    let Wanted { ids, optional } = &mut wanted;
    optional.retain(|id| !ids.contains_key(id));
    wanted
}

/// Whether the answers to a question are told in scripts.
fn is_told(catalogue: &Catalogue, question: &str) -> bool {
    let told = catalogue.scripts.iter().flat_map(|script| script.needs.iter().chain(&script.may));
    told.copied().any(|told| catalogue.questions[told].id == question)
}

/// Ids that the code builds from an enum.
fn families() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut family =
        |prefix: &str, members: &mut dyn Iterator<Item = &'static str>| ids.extend(members.map(|member| format!("{prefix}-{member}")));
    family("label", &mut Label::ALL.iter().map(|label| label.id()));
    family("state", &mut State::ALL.iter().map(|state| state.id()));
    family("income", &mut Income::ALL.iter().map(|income| income.id()));
    family("certainty", &mut Certainty::ALL.iter().map(|certainty| certainty.id()));
    family("tool-dead-end", &mut DeadEnd::ALL.iter().map(|end| end.id()));
    family("tool-kind", &mut StepKind::ALL.iter().map(|kind| kind.id()));
    family("load", &mut Load::ALL.iter().map(|load| load.id()));
    family("changes", &mut Changes::ALL.iter().map(|changes| changes.id()));
    family("purpose", &mut Purpose::ALL.iter().map(|purpose| purpose.id()));
    for prefix in ["say-want", "say-ask", "say-subject"] {
        family(prefix, &mut Purpose::ALL.iter().map(|purpose| purpose.id()));
    }
    family("script-part", &mut About::ALL.iter().map(|about| about.id()));
    family("channel", &mut ChannelKind::ALL.iter().map(|channel| channel.id()));
    family("status", &mut FactStatus::ALL.iter().map(|status| status.id()));
    let library = ["occupation", "qualification", "step", "service", "contact", "provider", "area", "county", "term"];
    for prefix in ["library-kind", "library-one", "library-about"] {
        family(prefix, &mut library.into_iter());
    }
    family("library-goals", &mut GoalKind::ALL.iter().map(|kind| kind.id()));
    family("library-steps", &mut StepKind::ALL.iter().map(|kind| kind.id()));
    family("library-size", &mut SizeUnit::ALL.iter().map(|unit| unit.id()));
    family("library-unconfirmed", &mut Unconfirmed::ALL.iter().map(|part| part.id()));
    family("section", &mut Section::ALL.iter().map(|section| section.id()));
    family("regulated", &mut Regulated::ALL.iter().map(|regulated| regulated.id()));
    family("distance", &mut Distance::ALL.iter().map(|distance| distance.id()));
    family("month", &mut ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"].into_iter());
    ids
}

/// Ids that the code asks for literally, in `text("…")` and `with("…")`.
fn page_words(root: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for text in sources(root) {
        for call in [".text(", ".with(", ".find("] {
            for (place, _) in text.match_indices(call) {
                let rest = text[place + call.len()..].trim_start();
                if let Some(literal) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next())
                    && is_an_id(literal)
                {
                    ids.insert(literal.to_owned());
                }
            }
        }
    }
    ids
}

/// Everything in the code that could be an id of words.
fn page_literals(root: &Path) -> BTreeSet<String> {
    sources(root)
        .iter()
        .flat_map(|text| text.split('"').skip(1).step_by(1).filter(|part| is_an_id(part)).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn is_an_id(text: &str) -> bool {
    !text.is_empty() && text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn sources(root: &Path) -> Vec<String> {
    let mut report = Report::default();
    for folder in ["src/words", "src/web", "src/tool", "src/library"] {
        report.read_folder(root, folder, "rs");
    }
    report.files.into_iter().map(|file| file.text).collect()
}

/// The messages of one language by their ids; what cannot be read is told, and counts as being there.
fn messages(report: &mut Report, files: &[usize]) -> BTreeMap<String, Message> {
    let mut messages: BTreeMap<String, Message> = BTreeMap::new();
    for file in files {
        let text = report.files[*file].text.clone();
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    report.problems.push(
                        Problem::error(*file, error.pos.clone(), format!("this is no Fluent message: {}", error.kind))
                            .help("a message is one line: id = Text"),
                    );
                }
                resource
            }
        };
        for entry in &resource.body {
            if let ast::Entry::Junk { content } = entry {
                let id: String =
                    content.trim_start().chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
                messages.entry(id).or_insert(Message { file: *file, span: 0..0, variables: None });
            }
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let start = id.as_ptr() as usize - text.as_ptr() as usize;
            let span = start..start + id.len();
            let Some(pattern) = &message.value else {
                report.problems.push(Problem::error(*file, span.clone(), format!("`{id}` has no text")).help("write it after the `=`"));
                messages.entry(id.to_owned()).or_insert(Message { file: *file, span, variables: None });
                continue;
            };
            let mut variables = BTreeSet::new();
            collect(pattern, &mut variables);
            let found = Message { file: *file, span: span.clone(), variables: Some(variables) };
            if messages.insert(id.to_owned(), found).is_some() {
                report.problems.push(
                    Problem::error(*file, span, format!("there are two messages `{id}` in this language"))
                        .help("take one out, or give it another id"),
                );
            }
        }
    }
    messages
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            ast::Expression::Inline(inline) => inline,
            ast::Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect(&variant.value, variables));
                selector
            }
        };
        if let ast::InlineExpression::VariableReference { id } = inline {
            variables.insert(id.name.to_owned());
        }
    }
}
