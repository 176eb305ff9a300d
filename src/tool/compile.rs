//! From the editors' files to the catalogue, with every problem told at once.

mod codes;
mod conditions;
mod places;
mod scripts;

pub use conditions::read_condition;

use super::exceptions::Exception;
use super::expression;
use super::possible::Moment;
use super::raw::*;
use super::read::{MOST_ENTRIES, Unread, read};
use super::report::{Problem, Report, suggestion};
use super::shapes::*;
use crate::planner::catalogue::*;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::scale::{Date, Months, Range, Season};
use crate::words::Locale;
use conditions::held_in;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use toml::Spanned;

/// The catalogue together with where its entries stand, for checks that come after.
pub struct Compiled {
    pub catalogue: Catalogue,
    pub report: Report,
    pub origins: Origins,
    pub written: Vec<Written>,
    pub wordings: Vec<Wording>,
    pub exceptions: Vec<Exception>,
    pub unread: Unread,
    pub without_swedish: Vec<WithoutSwedish>,
}

/// The entries of one table for which no Swedish name or term is written. A name that is the same in both languages is written too,
/// so that this cannot be seen from the catalogue, which has it once.
pub struct WithoutSwedish {
    pub table: &'static str,
    pub entries: usize,
    pub ids: Vec<String>,
}

/// What makes the words of one language easy to read. The page does not need it, so it is not in the catalogue.
pub struct Wording {
    pub language: Locale,
    /// In words.
    pub longest_sentence: usize,
    /// In letters.
    pub longest_word: Option<usize>,
    /// Official terms, which may be longer.
    pub terms: Vec<String>,
    /// Officialese in small letters, and what to write instead of it.
    pub instead: Vec<(String, String)>,
}

/// A condition as it was written, before it is simplified.
pub struct Written {
    pub file: usize,
    pub span: std::ops::Range<usize>,
    pub condition: Condition,
    pub moment: Moment,
}

/// The file and place of every entry's id.
#[derive(Default)]
pub struct Origins {
    places: BTreeMap<(&'static str, String), (usize, std::ops::Range<usize>)>,
}

impl Origins {
    fn note(&mut self, table: &'static str, id: String, file: usize, span: std::ops::Range<usize>) {
        self.places.insert((table, id), (file, span));
    }

    pub fn place(&self, table: &'static str, id: &str) -> Option<(usize, std::ops::Range<usize>)> {
        self.places.get(&(table, id.to_owned())).cloned()
    }
}

/// By which the place of an entry's day of review is found.
pub fn review_id(table: &str, id: &str) -> String {
    format!("{table} {id}")
}

/// By which the place of a count is found.
pub fn count_id(evidence: &str, count: &str) -> String {
    format!("{evidence} {count}")
}

/// By which the place of one of a step's `lengths` is found.
pub fn length_id(step: &str, place: usize) -> String {
    format!("{step} {place}")
}

const NAME_A_FACT: &str = "write the id of a [[fact]], with its source and the day you looked";

/// Reads and compiles `catalogue/**/*.toml` below `root`.
pub fn compile(root: &Path) -> Compiled {
    compile_folder(root, "catalogue")
}

/// The same for a catalogue in another folder.
pub fn compile_folder(root: &Path, folder: &str) -> Compiled {
    let mut report = Report::default();
    let files = report.read_folder(root, folder, "toml");
    let (raw, unread) = read(&mut report, &files);
    if !report.has_errors() {
        let tables = [("[[question]]", raw.question.len()), ("[[step]]", raw.step.len()), ("[[goal]]", raw.goal.len())];
        let missing: Vec<&str> = tables.iter().filter(|(_, count)| *count == 0).map(|(table, _)| *table).collect();
        if !missing.is_empty() {
            report.nowhere(format!("there is no {} in catalogue/: nobody can be shown a way", missing.join(", no ")));
        }
    }
    let has_note = notes(root);
    Compiler::new(&raw, unread, report, has_note).run()
}

/// The ids of words that end in `-note`: entries show a note only where one is written.
fn notes(root: &Path) -> BTreeSet<String> {
    let mut report = Report::default();
    report.read_folder(root, "locales/fi", "ftl");
    let lines = report.files.iter().flat_map(|file| file.text.lines());
    lines.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).filter(|id| id.ends_with("-note")).collect()
}

/// The ids of one table.
struct Ids {
    table: &'static str,
    ids: Vec<String>,
    index: BTreeMap<String, usize>,
}

impl Ids {
    fn get<K: Key>(&self, id: &str) -> Option<K> {
        self.index.get(id).map(|index| K::at(*index))
    }
}

struct Compiler<'r> {
    raw: &'r Raw,
    report: Report,
    origins: Origins,
    written: Vec<Written>,
    unread: Unread,
    has_note: BTreeSet<String>,
    questions: Ids,
    choices: Vec<Vec<String>>,
    holdings: Ids,
    holding_order: Vec<usize>,
    steps: Ids,
    goals: Ids,
    qualifications: Ids,
    offers: Ids,
    providers: Ids,
    services: Ids,
    municipalities: Ids,
    counties: Ids,
    areas: Ids,
    facts: Ids,
    sources: Ids,
}

impl<'r> Compiler<'r> {
    fn new(raw: &'r Raw, unread: Unread, mut report: Report, has_note: BTreeSet<String>) -> Self {
        let mut origins = Origins::default();
        macro_rules! ids {
            ($table:ident, $key:ident) => {
                register(stringify!($table), raw.$table.iter().map(|entry| (entry.file, &*entry.value.$key)), &mut report, &mut origins)
            };
        }
        let holdings = ids!(holding, id);
        // Nothing refers to these by id; registering them finds doubles.
        let _ = (ids!(contact, id), ids!(advice, id), ids!(evidence, id), ids!(exception, id), ids!(term, id));
        Self {
            questions: ids!(question, id),
            choices: raw
                .question
                .iter()
                .map(|entry| entry.value.choices.iter().flatten().take(MOST_ENTRIES).map(|choice| choice.get_ref().clone()).collect())
                .collect(),
            holding_order: (0..raw.holding.len()).collect(),
            holdings,
            steps: ids!(step, id),
            goals: ids!(goal, id),
            qualifications: ids!(qualification, id),
            offers: ids!(offer, id),
            providers: ids!(provider, id),
            services: ids!(service, id),
            municipalities: ids!(municipality, code),
            counties: ids!(county, id),
            areas: ids!(area, id),
            facts: ids!(fact, id),
            sources: ids!(source, id),
            raw,
            report,
            origins,
            written: Vec::new(),
            unread,
            has_note,
        }
    }

    fn run(mut self) -> Compiled {
        self.order_holdings();
        let raw = self.raw;
        let order = self.holding_order.clone();
        let mut catalogue = Catalogue {
            version: String::new(),
            questions: raw.question.iter().enumerate().map(|(place, entry)| self.question(place, entry)).collect(),
            holdings: order.iter().map(|place| self.holding(&raw.holding[*place])).collect(),
            steps: raw.step.iter().map(|entry| self.step(entry)).collect(),
            goals: raw.goal.iter().map(|entry| self.goal(entry)).collect(),
            advice: raw.advice.iter().map(|entry| self.one_advice(entry)).collect(),
            places: Places {
                municipalities: raw.municipality.iter().map(|entry| self.municipality(entry)).collect(),
                counties: raw
                    .county
                    .iter()
                    .map(|entry| {
                        let county = &entry.value;
                        region(&county.id, &county.name_fi, &county.name_sv, &county.name_en, &county.website, county.unverified)
                    })
                    .collect(),
                areas: raw
                    .area
                    .iter()
                    .map(|entry| {
                        let area = &entry.value;
                        region(&area.id, &area.name_fi, &area.name_sv, &area.name_en, &area.website, area.unverified)
                    })
                    .collect(),
                providers: raw.provider.iter().map(|entry| self.provider(entry)).collect(),
                services: raw.service.iter().map(|entry| self.service(entry)).collect(),
                contacts: raw.contact.iter().map(|entry| self.contact(entry)).collect(),
                qualifications: raw.qualification.iter().map(|entry| self.qualification(entry)).collect(),
                offers: raw
                    .offer
                    .iter()
                    .map(|entry| Offer {
                        id: entry.value.id.get_ref().clone(),
                        qualification: self.reference_if(entry.file, entry.value.qualification.as_ref(), Of::Qualifications),
                    })
                    .collect(),
                facts: raw.fact.iter().map(|entry| self.fact(entry)).collect(),
                sources: raw
                    .source
                    .iter()
                    .map(|entry| Source {
                        id: entry.value.id.get_ref().clone(),
                        title: entry.value.title.clone(),
                        url: entry.value.url.clone(),
                        date: entry.value.date.clone().unwrap_or_default(),
                    })
                    .collect(),
                evidence: raw.evidence.iter().map(|entry| self.evidence(entry)).collect(),
            },
            glossary: raw.term.iter().map(|entry| self.glossary_term(entry)).collect(),
            codes: Vec::new(),
            scripts: Vec::new(),
        };
        catalogue.codes = self.codes(&catalogue.questions);
        catalogue.scripts = self.scripts(&catalogue.questions);
        catalogue.version = version(&catalogue);
        let exceptions = raw.exception.iter().filter_map(|entry| self.exception(entry)).collect();
        let wordings = raw.wording.iter().enumerate().filter_map(|(place, entry)| self.wording(place, entry)).collect();
        Compiled {
            catalogue,
            report: self.report,
            origins: self.origins,
            written: self.written,
            wordings,
            exceptions,
            unread: self.unread,
            without_swedish: without_swedish(raw),
        }
    }

    fn wording(&mut self, place: usize, entry: &Entry<RawWording>) -> Option<Wording> {
        let (file, raw) = (entry.file, &entry.value);
        let same_language = |other: &Entry<RawWording>| other.value.language.get_ref() == raw.language.get_ref();
        if self.raw.wording[..place].iter().any(same_language) {
            let message = format!("there are two [[wording]] for `{}`", raw.language.get_ref());
            self.wrong(file, &raw.language, message, Some("put all of it into one".to_owned()));
        }
        let mut instead: Vec<(String, String)> = Vec::new();
        for one in raw.instead.iter().flatten() {
            let of = one.of.get_ref().to_lowercase();
            if of.trim_end_matches('*').trim().is_empty() || one.write.get_ref().trim().is_empty() {
                self.wrong(file, &one.of, "`of` says what not to write, and `write` what to write instead", None);
            } else if instead.iter().any(|(other, _)| *other == of) {
                self.wrong(file, &one.of, format!("`{of}` stands twice in `instead`"), Some("take one out".to_owned()));
            } else {
                instead.push((of, one.write.get_ref().clone()));
            }
        }
        let Some(language) = Locale::ALL.iter().copied().find(|locale| locale.id() == raw.language.get_ref()) else {
            let help = suggestion(raw.language.get_ref(), Locale::ALL.iter().map(|locale| locale.id()));
            self.wrong(file, &raw.language, format!("`{}` is no language of the page", raw.language.get_ref()), help);
            return None;
        };
        Some(Wording {
            language,
            longest_sentence: raw.longest_sentence.into(),
            longest_word: raw.longest_word.map(usize::from),
            terms: raw.terms.iter().flatten().map(|term| term.get_ref().clone()).collect(),
            instead,
        })
    }

    /// Holdings whose `held-if` names others come after them, so that one pass settles all.
    fn order_holdings(&mut self) {
        let names = |condition: &Option<Text>| -> Vec<usize> {
            let Some(Ok(parsed)) = condition.as_ref().map(|text| expression::parse(text.get_ref())) else { return Vec::new() };
            let mut held = Vec::new();
            held_in(&parsed, &mut held);
            held.iter().filter_map(|word| self.holdings.index.get(&word.text).copied()).collect()
        };
        let needs: Vec<Vec<usize>> = self.raw.holding.iter().map(|entry| names(&entry.value.held_if)).collect();
        let mut order = Vec::new();
        let mut placed = vec![false; needs.len()];
        let mut left: Vec<usize> = (0..needs.len()).collect();
        loop {
            let before = left.len();
            left.retain(|place| {
                let ready = needs[*place].iter().all(|need| placed[*need]);
                if ready {
                    placed[*place] = true;
                    order.push(*place);
                }
                !ready
            });
            if left.len() == before {
                break;
            }
        }
        for place in left {
            let entry = &self.raw.holding[place];
            let circle = entry.value.held_if.as_ref().unwrap_or(&entry.value.id);
            self.report.problems.push(
                Problem::error(entry.file, circle.span(), "this holding's `held-if` names, by way of others, itself")
                    .help("say it by questions, or by holdings that do not lead back here"),
            );
            order.push(place);
        }
        self.holdings.index = order.iter().enumerate().map(|(new, old)| (self.holdings.ids[*old].clone(), new)).collect();
        self.holding_order = order;
    }

    fn question(&mut self, place: usize, entry: &Entry<RawQuestion>) -> Question {
        let (file, raw) = (entry.file, &entry.value);
        let choices = || -> Table<ChoiceId, Choice> {
            raw.choices.iter().flatten().take(MOST_ENTRIES).map(|choice| Choice { id: choice.get_ref().clone() }).collect()
        };
        let kind = match raw.kind.get_ref().as_str() {
            "scale" => QuestionKind::Scale(choices()),
            "choice" => QuestionKind::Choice(choices()),
            "choices" => QuestionKind::Choices(choices()),
            "number" => match &raw.range {
                Some(range) if range.get_ref()[0] <= range.get_ref()[1] => {
                    QuestionKind::Number(Range::new(range.get_ref()[0], range.get_ref()[1]))
                }
                _ => {
                    let span = raw.range.as_ref().map_or(raw.kind.span(), |range| range.span());
                    let help = "write the least and the most that people may answer".to_owned();
                    self.problem(file, span, "a number needs `range = [least, most]`", Some(help));
                    QuestionKind::Number(Range::new(0, 0))
                }
            },
            "municipality" => QuestionKind::Municipality,
            "goal" => QuestionKind::Goal,
            other => {
                let help = suggestion(other, AnswerKind::ALL.into_iter());
                self.wrong(file, &raw.kind, format!("`{other}` is no kind of question"), help);
                // What else is said about the question is then as true as it was.
                QuestionKind::Choice(choices())
            }
        };
        let with_choices = matches!(kind, QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Choices(_));
        if with_choices && raw.choices.as_ref().is_none_or(Vec::is_empty) {
            self.wrong(
                file,
                &raw.kind,
                "this kind of question needs `choices`",
                Some("write their ids: choices = [\"…\", \"…\"]".to_owned()),
            );
            self.unread.note("question", raw.id.get_ref().clone());
        }
        if raw.choices.as_ref().is_some_and(|choices| choices.len() > MOST_ENTRIES) {
            self.wrong(file, &raw.kind, format!("there are more than {MOST_ENTRIES} choices"), None);
        }
        let mut seen = BTreeSet::new();
        for choice in raw.choices.iter().flatten() {
            if !fine_id(choice.get_ref()) || choice.get_ref() == "unknown" {
                self.wrong(file, choice, "a choice is small letters a to z, digits and hyphens, and not `unknown`", None);
            }
            if !seen.insert(choice.get_ref()) {
                self.wrong(file, choice, format!("there are two choices `{}`", choice.get_ref()), Some("take one out".to_owned()));
            }
        }
        let when = self.condition_if(file, raw.when.as_ref(), Moment::AtTheStart);
        for (literal, _) in when.literals() {
            let text = raw.when.as_ref().unwrap_or(&raw.id);
            let asked = match literal {
                Literal::InCounty(_) | Literal::InArea(_) => self.municipality_question(),
                Literal::Holds(_) => {
                    let help = "say it by questions that stand before this one";
                    self.wrong(file, text, "`when` may not look at holdings: they follow from all answers", Some(help.to_owned()));
                    break;
                }
                other => other.question().map(Key::index),
            };
            if asked.is_some_and(|asked| asked >= place) {
                self.wrong(
                    file,
                    text,
                    "`when` may only look at questions that stand before this one",
                    Some("move this question down, or the other up".to_owned()),
                );
                break;
            }
        }
        Question {
            id: raw.id.get_ref().clone(),
            kind,
            section: self.keyword(file, &raw.section, Section::ALL, Section::id),
            when,
            unknown: self.keyword(file, &raw.unknown, WhenUnknown::ALL, WhenUnknown::id),
            changes: self.keyword(file, &raw.changes, Changes::ALL, Changes::id),
            sensitive: raw.sensitive.unwrap_or(false),
            follow_up: raw.follow_up.unwrap_or(false),
            role: raw.role.as_ref().map(|role| self.keyword(file, role, Role::ALL, Role::id)),
            becomes: self.becomes(file, raw),
            ask: raw.ask.as_ref().map(|purpose| self.keyword(file, purpose, Purpose::ALL, Purpose::id)),
            early: raw.early.unwrap_or(false),
            core: raw.core.unwrap_or(false),
        }
    }

    /// What the answer to a choice can become, in pairs of its choices.
    fn becomes(&mut self, file: usize, raw: &RawQuestion) -> Vec<(ChoiceId, ChoiceId)> {
        let mut found = Vec::new();
        for pair in raw.becomes.iter().flatten() {
            let choices = self.choices_of(file, pair.get_ref().iter(), raw.id.get_ref());
            match (raw.kind.get_ref().as_str(), &choices[..], pair.get_ref().len()) {
                ("choice", [from, to], 2) if from != to => found.push((*from, *to)),
                ("choice", _, 2) if choices.len() < 2 => {}
                _ => {
                    let help = "for example [[\"no\", \"yes\"]]: from what to what".to_owned();
                    self.problem(
                        file,
                        pair.span(),
                        "`becomes` is pairs of two different choices of a question with one choice",
                        Some(help),
                    );
                }
            }
        }
        found
    }

    /// Where the question stands from which county and area follow.
    fn municipality_question(&self) -> Option<usize> {
        let role = |question: &RawQuestion| question.role.as_ref().is_some_and(|role| role.get_ref() == Role::Municipality.id());
        self.raw.question.iter().position(|entry| role(&entry.value))
    }

    fn holding(&mut self, entry: &Entry<RawHolding>) -> Holding {
        let (file, raw) = (entry.file, &entry.value);
        Holding {
            id: raw.id.get_ref().clone(),
            held_if: raw.held_if.as_ref().map(|text| self.condition(file, text, Moment::AtTheStart)),
            unknown: raw
                .unknown
                .as_ref()
                .map_or(WhenUnknown::PlanForIt, |text| self.keyword(file, text, WhenUnknown::ALL, WhenUnknown::id)),
            qualification: self.reference_if(file, raw.qualification.as_ref(), Of::Qualifications),
        }
    }

    fn step(&mut self, entry: &Entry<RawStep>) -> Step {
        let (file, raw) = (entry.file, &entry.value);
        let gives = raw.gives.iter().filter_map(|text| self.gift(file, text)).collect::<Vec<_>>();
        let months = self.months(file, &raw.months);
        let lengths = raw.lengths.iter().flatten().enumerate();
        let lengths = lengths.map(|(place, length)| {
            self.origins.note("length", length_id(raw.id.get_ref(), place), file, length.when.span());
            Length { when: self.condition(file, &length.when, Moment::AtTheStart), months: self.months(file, &length.months) }
        });
        let lengths = lengths.collect();
        for (part, text) in [("needs", raw.needs.as_ref()), ("gives", raw.gives.first())] {
            if let Some(text) = text {
                self.origins.note(part, raw.id.get_ref().clone(), file, text.span());
            }
        }
        if let Some(after) = &raw.right_after {
            self.origins.note("right-after", raw.id.get_ref().clone(), file, after.span());
        }
        let cost = raw.cost.as_ref().map_or([0, 0], |cost| *cost.get_ref());
        if cost[0] > cost[1] {
            self.problem(
                file,
                raw.cost.as_ref().map_or(0..0, |cost| cost.span()),
                "costs are written as [least, most]",
                Some("put the smaller number first".to_owned()),
            );
        }
        if raw.contacts.get_ref().is_empty() {
            self.problem(
                file,
                raw.contacts.span(),
                "a step names at least one purpose of contacts: nobody is left without somebody to ask",
                Some("for example [\"guidance\"]".to_owned()),
            );
        }
        if raw.facts.get_ref().is_empty() {
            self.problem(file, raw.facts.span(), "a step names at least one fact that justifies it", Some(NAME_A_FACT.to_owned()));
        }
        Step {
            id: raw.id.get_ref().clone(),
            kind: self.keyword(file, &raw.kind, StepKind::ALL, StepKind::id),
            for_whom: self.condition_if(file, raw.for_whom.as_ref(), Moment::AtTheStart),
            needs: self.condition_if(file, raw.needs.as_ref(), Moment::Later),
            first_for: raw.first_for.as_ref().map(|text| self.condition(file, text, Moment::AtTheStart)),
            gives,
            months,
            lengths,
            starts: raw.starts.as_ref().map_or(Season::ALWAYS, |months| self.season(file, months)),
            not_beside: self.other_steps(file, &raw.id, raw.not_beside.iter().flatten(), "it can never run beside itself"),
            right_after: self.other_steps(file, &raw.id, raw.right_after.iter(), "it cannot begin the day that it ends").pop(),
            again: raw.again.as_ref().map(|again| self.again(file, again)),
            load: self.keyword(file, &raw.load, Load::ALL, Load::id),
            income: self.keyword(file, &raw.income, Income::ALL, Income::id),
            sote_wage: raw.sote_wage.unwrap_or(false),
            cost: Range::new(cost[0], cost[1]),
            extra_fee: raw.extra_fee.unwrap_or(false),
            decided_by: self.keyword(file, &raw.decided_by, Certainty::ALL, Certainty::id),
            offer: self.reference_if(file, raw.offer.as_ref(), Of::Offers),
            qualification: self.reference_if(file, raw.qualification.as_ref(), Of::Qualifications),
            contacts: raw.contacts.get_ref().iter().map(|text| self.keyword(file, text, Purpose::ALL, Purpose::id)).collect(),
            services: self.references(file, raw.services.iter().flatten(), Of::Services),
            facts: self.references(file, raw.facts.get_ref().iter(), Of::Facts),
            term: Term { fi: raw.term_fi.clone(), sv: raw.term_sv.clone() },
            has_note: self.has_note.contains(&format!("step-{}-note", raw.id.get_ref())),
        }
    }

    /// Steps that a step names; naming itself would say nothing.
    fn other_steps<'t>(&mut self, file: usize, own: &Text, texts: impl Iterator<Item = &'t Text>, why: &str) -> Vec<StepId> {
        let (own_name, mut others) = (own.get_ref(), Vec::new());
        for text in texts {
            if text.get_ref() == own_name {
                self.wrong(file, text, format!("the step `{own_name}` names itself: {why}"), Some("name the other step".to_owned()));
            } else {
                others.extend(self.named::<StepId>(file, text, text.get_ref(), Of::Steps));
            }
        }
        others
    }

    fn season(&mut self, file: usize, raw: &Spanned<Vec<u8>>) -> Season {
        let months = raw.get_ref();
        if months.is_empty() {
            self.problem(file, raw.span(), "`starts` names no month", Some("leave it out when the step can begin at any time".to_owned()));
        }
        for (place, month) in months.iter().enumerate() {
            if !(1..=12).contains(month) {
                self.problem(file, raw.span(), format!("`{month}` is no month"), Some("months go from 1 (January) to 12".to_owned()));
            } else if months[..place].contains(month) {
                self.problem(file, raw.span(), format!("the month `{month}` stands twice in `starts`"), Some("take one out".to_owned()));
            }
        }
        Season::of(months)
    }

    fn again(&mut self, file: usize, raw: &RawAgain) -> Again {
        let times = *raw.times.get_ref();
        if times == 0 {
            let help = "leave `again` out, or say how many further tries the longest case reckons with";
            self.problem(file, raw.times.span(), "`times = 0` is no further try", Some(help.to_owned()));
        }
        Again { wait: self.months(file, &raw.wait), times }
    }

    fn months(&mut self, file: usize, raw: &Spanned<[f64; 2]>) -> Range<Months> {
        let [shortest, longest] = *raw.get_ref();
        if !(0.0 <= shortest && shortest <= longest && longest <= 1200.0) {
            let help = if shortest > longest { "put the smaller number first" } else { "from 0 to 1200; 0.5 is two weeks" };
            self.problem(file, raw.span(), "months are written as [shortest, longest]", Some(help.to_owned()));
        }
        Range::new(Months::from_f64(shortest), Months::from_f64(longest))
    }

    fn gift(&mut self, file: usize, text: &Text) -> Option<Gift> {
        let words: Vec<&str> = text.get_ref().split_whitespace().collect();
        match words[..] {
            [holding] | ["holds", holding] => self.named(file, text, holding, Of::Holdings).map(Gift::Holding),
            [question, ">=", level] => {
                let question: QuestionId = self.named(file, text, question, Of::Questions)?;
                if self.raw.question[question.index()].value.kind.get_ref() != "scale" {
                    self.wrong(
                        file,
                        text,
                        format!("`{}` is no scale, so no step gives a level of it", self.questions.ids[question.index()]),
                        None,
                    );
                    return None;
                }
                let choice = self.choices[question.index()].iter().position(|choice| choice.eq_ignore_ascii_case(level));
                if choice.is_none() {
                    let help = suggestion(level, self.choices[question.index()].iter().map(String::as_str));
                    self.wrong(file, text, format!("`{level}` is no level of `{}`", self.questions.ids[question.index()]), help);
                }
                Some(Gift::Level(question, ChoiceId::at(choice?)))
            }
            _ => {
                self.wrong(
                    file,
                    text,
                    "a step gives a holding or a level",
                    Some("for example \"basic-education\" or \"finnish >= b1\"".to_owned()),
                );
                None
            }
        }
    }

    fn goal(&mut self, entry: &Entry<RawGoal>) -> Goal {
        let (file, raw) = (entry.file, &entry.value);
        self.origins.note("goal-needs", raw.id.get_ref().clone(), file, raw.needs.span());
        Goal {
            id: raw.id.get_ref().clone(),
            kind: self.keyword(file, &raw.kind, GoalKind::ALL, GoalKind::id),
            needs: self.condition(file, &raw.needs, Moment::Later),
            ends_with: self.reference_if(file, raw.ends_with.as_ref(), Of::Steps),
            fits: self.choices_of(file, raw.fits.iter().flatten(), "wishes"),
            conflicts: self.choices_of(file, raw.conflicts.iter().flatten(), "limits"),
            regulated: raw.regulated.as_ref().map_or(Regulated::None, |text| self.keyword(file, text, Regulated::ALL, Regulated::id)),
            qualification: self.reference_if(file, raw.qualification.as_ref(), Of::Qualifications),
            leads_to: self.references(file, raw.leads_to.iter().flatten(), Of::Goals),
            facts: self.references(file, raw.facts.iter().flatten(), Of::Facts),
            term: Term { fi: raw.term_fi.clone(), sv: raw.term_sv.clone() },
            has_note: self.has_note.contains(&format!("goal-{}-note", raw.id.get_ref())),
        }
    }

    fn glossary_term(&mut self, entry: &Entry<RawTerm>) -> GlossaryTerm {
        let (file, raw) = (entry.file, &entry.value);
        if raw.facts.get_ref().is_empty() {
            let message = "a term names at least one fact that justifies its explanation";
            self.problem(file, raw.facts.span(), message, Some(NAME_A_FACT.to_owned()));
        }
        GlossaryTerm {
            id: raw.id.get_ref().clone(),
            term: Term { fi: Some(raw.term_fi.clone()), sv: raw.term_sv.clone() },
            facts: self.references(file, raw.facts.get_ref().iter(), Of::Facts),
        }
    }

    fn one_advice(&mut self, entry: &Entry<RawAdvice>) -> Advice {
        let (file, raw) = (entry.file, &entry.value);
        if raw.facts.get_ref().is_empty() {
            self.problem(file, raw.facts.span(), "advice names at least one fact that justifies it", Some(NAME_A_FACT.to_owned()));
        }
        Advice {
            id: raw.id.get_ref().clone(),
            when: self.condition_if(file, raw.when.as_ref(), Moment::AtTheStart),
            steps: self.references(file, raw.steps.iter().flatten(), Of::Steps),
            goals: self.references(file, raw.goals.iter().flatten(), Of::Goals),
            facts: self.references(file, raw.facts.get_ref().iter(), Of::Facts),
        }
    }

    fn exception(&mut self, entry: &Entry<RawException>) -> Option<Exception> {
        let (file, raw) = (entry.file, &entry.value);
        if raw.facts.get_ref().is_empty() {
            self.problem(file, raw.facts.span(), "an exception names at least one fact that is its reason", Some(NAME_A_FACT.to_owned()));
        }
        let facts = self.references(file, raw.facts.get_ref().iter(), Of::Facts);
        let question = self.named(file, &raw.question, raw.question.get_ref(), Of::Questions);
        let step = self.named(file, &raw.step, raw.step.get_ref(), Of::Steps);
        Some(Exception { id: raw.id.get_ref().clone(), question: question?, step: step?, facts })
    }

    fn checked(&mut self, file: usize, (table, id): (&str, &Text), source: &Text, (on, review_by): (&Text, &Text)) -> Checked {
        self.origins.note("review-by", review_id(table, id.get_ref()), file, review_by.span());
        Checked {
            source: self.named(file, source, source.get_ref(), Of::Sources).unwrap_or(SourceId::at(0)),
            on: self.date(file, on),
            review_by: self.date(file, review_by),
        }
    }

    fn date(&mut self, file: usize, text: &Text) -> Date {
        text.get_ref().parse().unwrap_or_else(|error| {
            self.wrong(file, text, format!("{error}"), None);
            Date { year: 2000, month: 1, day: 1 }
        })
    }

    fn keyword<T: Copy>(&mut self, file: usize, text: &Text, all: &[T], id: fn(T) -> &'static str) -> T {
        all.iter().copied().find(|one| id(*one) == text.get_ref()).unwrap_or_else(|| {
            let help = all.iter().map(|one| id(*one)).collect::<Vec<_>>().join(", ");
            self.wrong(file, text, format!("`{}` is not known here", text.get_ref()), Some(format!("it can be: {help}")));
            all[0]
        })
    }

    fn choices_of<'t>(&mut self, file: usize, texts: impl Iterator<Item = &'t Text>, question: &str) -> Vec<ChoiceId> {
        let Some(question): Option<QuestionId> = self.questions.get(question) else { return Vec::new() };
        let mut found = Vec::new();
        for text in texts {
            match self.choices[question.index()].iter().position(|choice| choice == text.get_ref()) {
                Some(place) => found.push(ChoiceId::at(place)),
                None if self.choices[question.index()].is_empty() && self.lacks_choices(question) => {}
                None => {
                    let help = suggestion(text.get_ref(), self.choices[question.index()].iter().map(String::as_str));
                    self.wrong(
                        file,
                        text,
                        format!("`{}` is no choice of `{}`", text.get_ref(), self.questions.ids[question.index()]),
                        help,
                    );
                }
            }
        }
        found
    }

    /// A question that should have choices and has none: told where it stands.
    fn lacks_choices(&self, question: QuestionId) -> bool {
        matches!(self.raw.question[question.index()].value.kind.get_ref().as_str(), "scale" | "choice" | "choices")
    }

    fn references<'t, K: Key>(&mut self, file: usize, texts: impl Iterator<Item = &'t Text>, of: Of) -> Vec<K> {
        texts.filter_map(|text| self.named(file, text, text.get_ref(), of)).collect()
    }

    fn reference_if<K: Key>(&mut self, file: usize, text: Option<&Text>, of: Of) -> Option<K> {
        text.and_then(|text| self.named(file, text, text.get_ref(), of))
    }

    fn ids(&self, of: Of) -> &Ids {
        match of {
            Of::Questions => &self.questions,
            Of::Holdings => &self.holdings,
            Of::Steps => &self.steps,
            Of::Goals => &self.goals,
            Of::Qualifications => &self.qualifications,
            Of::Offers => &self.offers,
            Of::Providers => &self.providers,
            Of::Services => &self.services,
            Of::Municipalities => &self.municipalities,
            Of::Counties => &self.counties,
            Of::Areas => &self.areas,
            Of::Facts => &self.facts,
            Of::Sources => &self.sources,
        }
    }

    fn named<K: Key>(&mut self, file: usize, text: &Text, id: &str, of: Of) -> Option<K> {
        let ids = self.ids(of);
        let found = ids.get(id);
        if found.is_none() && !self.unread.may_have(ids.table, id) {
            let (message, help) = (format!("there is no {} `{id}`", ids.table), suggestion(id, ids.ids.iter().map(String::as_str)));
            self.wrong(file, text, message, help);
        }
        found
    }

    fn wrong(&mut self, file: usize, text: &Text, message: impl Into<String>, help: Option<String>) {
        self.problem(file, text.span(), message, help);
    }

    fn problem(&mut self, file: usize, span: std::ops::Range<usize>, message: impl Into<String>, help: Option<String>) {
        self.report.problems.push(Problem { help, ..Problem::error(file, span, message) });
    }
}

#[derive(Clone, Copy)]
enum Of {
    Questions,
    Holdings,
    Steps,
    Goals,
    Qualifications,
    Offers,
    Providers,
    Services,
    Municipalities,
    Counties,
    Areas,
    Facts,
    Sources,
}

fn register<'t>(table: &'static str, entries: impl Iterator<Item = (usize, &'t Text)>, report: &mut Report, origins: &mut Origins) -> Ids {
    let mut ids = Ids { table, ids: Vec::new(), index: BTreeMap::new() };
    for (file, text) in entries {
        let id = text.get_ref();
        if !fine_id(&if table == "source" { id.to_ascii_lowercase() } else { id.clone() }) {
            let small: String = id.to_lowercase().chars().map(|one| if one.is_ascii_alphanumeric() { one } else { '-' }).collect();
            let help = format!("for example `{}`", small.trim_matches('-'));
            report.problems.push(Problem::error(file, text.span(), "ids are small letters a to z, digits and hyphens").help(help));
        }
        if ids.index.insert(id.clone(), ids.ids.len()).is_some() {
            let help = "give this one another id, or take it out";
            report.problems.push(Problem::error(file, text.span(), format!("there are two entries `{id}` of [[{table}]]")).help(help));
        }
        origins.places.insert((table, id.clone()), (file, text.span()));
        ids.ids.push(id.clone());
    }
    ids
}

fn fine_id(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn name(fi: &str, sv: &Option<String>, en: &Option<String>) -> Name {
    let other = |name: &Option<String>| name.clone().filter(|name| name != fi);
    Name { fi: fi.to_owned(), sv: other(sv), en: other(en) }
}

fn region(id: &Text, fi: &str, sv: &Option<String>, en: &Option<String>, website: &Option<String>, unverified: Option<bool>) -> Region {
    Region { id: id.get_ref().clone(), name: name(fi, sv, en), website: website.clone(), unverified: unverified.unwrap_or(false) }
}

fn without_swedish(raw: &Raw) -> Vec<WithoutSwedish> {
    macro_rules! without {
        ($table:ident, $key:ident, $swedish:ident) => {
            WithoutSwedish {
                table: stringify!($table),
                entries: raw.$table.len(),
                ids: raw.$table.iter().filter(|one| one.value.$swedish.is_none()).map(|one| one.value.$key.get_ref().clone()).collect(),
            }
        };
    }
    vec![
        without!(goal, id, term_sv),
        without!(step, id, term_sv),
        without!(qualification, id, name_sv),
        without!(provider, id, name_sv),
        without!(service, id, name_sv),
        without!(contact, id, name_sv),
        without!(municipality, code, name_sv),
        without!(county, id, name_sv),
        without!(area, id, name_sv),
        without!(term, id, term_sv),
    ]
}

fn version(catalogue: &Catalogue) -> String {
    let mut hasher = DefaultHasher::new();
    catalogue.write().hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
