//! Whether every language has exactly the words that the catalogue and the page ask for.

use super::coverage::DeadEnd;
use super::report::{Problem, Report, suggestion};
use crate::planner::catalogue::*;
use crate::planner::choose::Label;
use crate::planner::near::Distance;
use crate::planner::plan::State;
use crate::words::Locale;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A text of the catalogue: what it must have, and what it may have.
struct Wanted {
    ids: BTreeSet<String>,
    optional: BTreeSet<String>,
}

/// The kinds that begin ids of catalogue words; everything else belongs to the page.
pub const CATALOGUE_KINDS: [&str; 11] =
    ["question-", "choice-", "holding-", "step-", "goal-", "qualification-", "offer-", "service-", "contact-", "fact-", "evidence-"];

pub fn is_catalogue_word(id: &str) -> bool {
    CATALOGUE_KINDS.iter().any(|kind| id.starts_with(kind)) || id.starts_with("advice-")
}

/// One message of one language.
struct Message {
    file: usize,
    span: std::ops::Range<usize>,
    variables: BTreeSet<String>,
}

/// Adds to the report what is missing, unused or different between the languages.
pub fn check(root: &Path, catalogue: &Catalogue, report: &mut Report) {
    let mut wanted = wanted(catalogue);
    wanted.ids.extend(page_words(root));
    wanted.ids.extend(families());
    let mut languages: Vec<(Locale, BTreeMap<String, Message>)> = Vec::new();
    for locale in Locale::ALL {
        let folder = format!("locales/{}", locale.id());
        let files = report.read_folder(root, &folder, "ftl");
        languages.push((*locale, messages(report, &files)));
    }
    let used_in_code = page_literals(root);
    for (locale, messages) in &languages {
        for id in &wanted.ids {
            if !messages.contains_key(id) {
                let near = suggestion(id, messages.keys().map(String::as_str)).filter(|help| help.starts_with("did you mean"));
                report.problems.push(Problem {
                    help: near,
                    place: None,
                    ..Problem::error(0, 0..0, format!("locales/{}: the words `{id}` are missing", locale.id()))
                });
            }
        }
        for (id, message) in messages {
            let used = wanted.ids.contains(id) || wanted.optional.contains(id) || (!is_catalogue_word(id) && used_in_code.contains(id));
            if !used {
                report.problems.push(
                    Problem::error(message.file, message.span.clone(), format!("nothing uses the words `{id}`")).help(
                        "take them out, or mend the id: catalogue words are kind-id-part, page words are asked for by their whole id",
                    ),
                );
            }
        }
    }
    let Some(((_, first), others)) = languages.split_first() else { return };
    for (locale, messages) in others {
        for (id, message) in messages {
            match first.get(id) {
                Some(model) if model.variables != message.variables => {
                    let names =
                        |variables: &BTreeSet<String>| variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
                    report.problems.push(Problem::error(
                        message.file,
                        message.span.clone(),
                        format!("`{id}` uses [{}] here and [{}] in Finnish", names(&message.variables), names(&model.variables)),
                    ));
                }
                None if wanted.optional.contains(id) => report.problems.push(Problem::error(
                    message.file,
                    message.span.clone(),
                    format!("`{id}` is in {} but not in Finnish", locale.id()),
                )),
                _ => {}
            }
        }
        for (id, message) in first {
            if wanted.optional.contains(id) && !messages.contains_key(id) {
                report.problems.push(Problem::error(
                    message.file,
                    message.span.clone(),
                    format!("`{id}` is in Finnish but not in {}", locale.id()),
                ));
            }
        }
    }
}

fn wanted(catalogue: &Catalogue) -> Wanted {
    let mut wanted = Wanted { ids: BTreeSet::new(), optional: BTreeSet::new() };
    let mut add = |kind: &str, id: &str, must: &[&str], may: &[&str]| {
        wanted.ids.extend(must.iter().map(|part| format!("{kind}-{id}-{part}")));
        wanted.optional.extend(may.iter().map(|part| format!("{kind}-{id}-{part}")));
    };
    for question in catalogue.questions.values() {
        add("question", &question.id, &["ask", "why", "short"], &["help"]);
        for choice in question.choices().iter().flat_map(|choices| choices.values()) {
            add("choice", &format!("{}-{}", question.id, choice.id), &["name"], &["hint"]);
        }
    }
    catalogue.holdings.values().for_each(|holding| add("holding", &holding.id, &["name"], &[]));
    catalogue.steps.values().for_each(|step| add("step", &step.id, &["name", "what", "how"], &["note", "everyday"]));
    catalogue.goals.values().for_each(|goal| add("goal", &goal.id, &["name", "what"], &["note", "everyday"]));
    catalogue.advice.values().for_each(|advice| add("advice", &advice.id, &["text"], &[]));
    let places = &catalogue.places;
    places.qualifications.values().for_each(|qualification| add("qualification", &qualification.id, &["name"], &["everyday"]));
    places.offers.values().for_each(|offer| add("offer", &offer.id, &["name"], &[]));
    places.services.values().for_each(|service| add("service", &service.id, &["what"], &["everyday"]));
    places.contacts.values().for_each(|contact| add("contact", &contact.id, &[], &["note"]));
    places.facts.values().for_each(|fact| add("fact", &fact.id, &["text"], &[]));
    for evidence in places.evidence.values() {
        add("evidence", &evidence.id, &["what", "tells", "limits"], &[]);
        evidence.counts.iter().for_each(|count| add("evidence", &format!("{}-{}", evidence.id, count.id), &["name"], &[]));
    }
    wanted
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
    family("channel", &mut ChannelKind::ALL.iter().map(|channel| channel.id()));
    family("status", &mut FactStatus::ALL.iter().map(|status| status.id()));
    let library = ["occupation", "qualification", "step", "service", "contact", "provider", "area", "county"];
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
            let ast::Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let start = id.as_ptr() as usize - text.as_ptr() as usize;
            let span = start..start + id.len();
            let Some(pattern) = &message.value else {
                report.problems.push(Problem::error(*file, span, format!("`{id}` has no text")));
                continue;
            };
            let mut variables = BTreeSet::new();
            collect(pattern, &mut variables);
            let found = Message { file: *file, span: span.clone(), variables };
            if messages.insert(id.to_owned(), found).is_some() {
                report.problems.push(Problem::error(*file, span, format!("there are two messages `{id}` in this language")));
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
