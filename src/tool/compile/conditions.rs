//! Conditions: from what an editor wrote to what the planner judges, each word resolved to an id.

use super::super::expression::{self, Comparison, Expression, Word};
use super::super::read::{Unread, read};
use super::super::report::{Problem, Report, SourceFile, suggestion};
use super::super::shapes::{AnswerKind, Text};
use super::{Compiler, Moment, Of, Written};
use crate::planner::catalogue::Catalogue;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::scale::Date;
use std::collections::BTreeSet;
use std::path::Path;

/// More ways to fulfil one condition make plans slow: `for` and `needs` together have as many as both multiplied.
const MOST_ALTERNATIVES: usize = 64;

impl Compiler<'_> {
    pub(super) fn condition_if(&mut self, file: usize, text: Option<&Text>, moment: Moment) -> Condition {
        text.map_or(Condition::ALWAYS, |text| self.condition(file, text, moment))
    }

    pub(super) fn condition(&mut self, file: usize, text: &Text, moment: Moment) -> Condition {
        let place = self.place(file, text);
        match expression::parse(text.get_ref()) {
            Ok(expression) => {
                let condition = self.resolve(file, place, &expression);
                let simplified = condition.simplified();
                let alternatives = alternatives(&simplified, true);
                if alternatives > MOST_ALTERNATIVES {
                    let message = format!("there are more than {MOST_ALTERNATIVES} ways to fulfil this");
                    self.wrong(file, text, message, Some("say parts of it in holdings, each with its own `held-if` or steps".to_owned()));
                }
                self.written.push(Written { file, span: text.span(), condition, moment });
                simplified
            }
            Err(errors) => {
                for error in errors {
                    self.problem(file, place.of(error.span), error.message, None);
                }
                Condition::ALWAYS
            }
        }
    }

    fn place(&self, file: usize, text: &Text) -> Place {
        let (start, end) = (text.span().start, text.span().end);
        // Past the first quotation mark, of which there may be three.
        let written = self.report.files[file].text.get(start + 1..end).unwrap_or_default();
        let offset = written.find(text.get_ref().as_str()).map(|quote| start + 1 + quote);
        Place { start: offset, whole: (start, end) }
    }

    fn resolve(&mut self, file: usize, place: Place, expression: &Expression) -> Condition {
        let mut resolver = Resolver { compiler: self, file, place };
        resolver.resolve(expression).unwrap_or(Condition::ALWAYS)
    }
}

/// Where a text stands in its file.
#[derive(Clone, Copy)]
struct Place {
    /// Nothing where it is written with escapes: its parts are then not found again.
    start: Option<usize>,
    whole: (usize, usize),
}

impl Place {
    fn of(self, part: std::ops::Range<usize>) -> std::ops::Range<usize> {
        self.start.map_or(self.whole.0..self.whole.1, |start| start + part.start..start + part.end)
    }
}

/// Turns the words of one expression into ids.
struct Resolver<'c, 'r> {
    compiler: &'c mut Compiler<'r>,
    file: usize,
    place: Place,
}

impl Resolver<'_, '_> {
    fn resolve(&mut self, expression: &Expression) -> Option<Condition> {
        match expression {
            Expression::Always => Some(Condition::ALWAYS),
            Expression::Not(inner) => Some(Condition::Not(Box::new(self.resolve(inner)?))),
            Expression::All(parts) => Some(Condition::All(self.each(parts)?)),
            Expression::Any(parts) => Some(Condition::Any(self.each(parts)?)),
            Expression::Holds(word) => self.find(word, Of::Holdings).map(|holding| Condition::Literal(Literal::Holds(holding))),
            Expression::In(name, values) if name.text == "county" => {
                Some(Condition::Literal(Literal::InCounty(self.find_all(values, Of::Counties)?)))
            }
            Expression::In(name, values) if name.text == "area" => {
                Some(Condition::Literal(Literal::InArea(self.find_all(values, Of::Areas)?)))
            }
            Expression::In(name, values) => self.one_of(name, values),
            Expression::From(word) => self.day(word).map(|day| Condition::Literal(Literal::From(day))),
            Expression::Until(word) => self.day(word).map(|day| Condition::Literal(Literal::Until(day))),
            Expression::Compare(name, comparison, value) => self.compare(name, *comparison, value),
        }
    }

    fn each(&mut self, parts: &[Expression]) -> Option<Vec<Condition>> {
        // All parts are looked at, so that all that is wrong is told.
        let resolved: Vec<Option<Condition>> = parts.iter().map(|part| self.resolve(part)).collect();
        resolved.into_iter().collect()
    }

    fn find<K: Key>(&mut self, word: &Word, of: Of) -> Option<K> {
        let ids = self.compiler.ids(of);
        let found = ids.get(&word.text);
        if found.is_none() && !self.compiler.unread.may_have(ids.table, &word.text) {
            let (message, help) =
                (format!("there is no {} `{}`", ids.table, word.text), suggestion(&word.text, ids.ids.iter().map(String::as_str)));
            self.wrong(word, message, help);
        }
        found
    }

    fn find_all<K: Key>(&mut self, words: &[Word], of: Of) -> Option<Vec<K>> {
        let found: Vec<Option<K>> = words.iter().map(|word| self.find(word, of)).collect();
        found.into_iter().collect()
    }

    fn choice(&mut self, question: QuestionId, word: &Word) -> Option<ChoiceId> {
        let choices = &self.compiler.choices[question.index()];
        let found = choices.iter().position(|choice| choice.eq_ignore_ascii_case(&word.text));
        if found.is_none() && !(choices.is_empty() && self.compiler.lacks_choices(question)) {
            let help = suggestion(&word.text, choices.iter().map(String::as_str));
            let message = format!("`{}` is no choice of `{}`", word.text, self.compiler.questions.ids[question.index()]);
            self.wrong(word, message, help);
        }
        found.map(ChoiceId::at)
    }

    fn day(&mut self, word: &Word) -> Option<Date> {
        match word.text.parse() {
            Ok(day) => Some(day),
            Err(error) => {
                self.wrong(word, format!("{error}"), None);
                None
            }
        }
    }

    fn one_of(&mut self, name: &Word, values: &[Word]) -> Option<Condition> {
        let question: QuestionId = self.find(name, Of::Questions)?;
        let choices: Vec<Option<ChoiceId>> = values.iter().map(|value| self.choice(question, value)).collect();
        Some(Condition::Literal(Literal::OneOf(question, choices.into_iter().collect::<Option<_>>()?)))
    }

    fn compare(&mut self, name: &Word, comparison: Comparison, value: &Word) -> Option<Condition> {
        let question: QuestionId = self.find(name, Of::Questions)?;
        let entry = &self.compiler.raw.question[question.index()].value;
        let at_least: Box<dyn Fn(u32) -> Condition>;
        let (own, past_the_end): (u32, u32) = match entry.kind.get_ref().as_str() {
            "number" => {
                let Ok(number) = value.text.parse::<u16>() else {
                    let help = format!("for example `{} >= 18`", name.text);
                    self.wrong(value, format!("`{}` asks for a whole number", name.text), Some(help));
                    return None;
                };
                at_least =
                    Box::new(move |number| Condition::Literal(Literal::NumberAtLeast(question, u16::try_from(number).unwrap_or(u16::MAX))));
                (u32::from(number), u32::from(u16::MAX) + 1)
            }
            "scale" => {
                let level = self.choice(question, value)?;
                at_least = Box::new(move |level| Condition::Literal(Literal::LevelAtLeast(question, ChoiceId::at(level as usize))));
                (level.index() as u32, self.compiler.choices[question.index()].len() as u32)
            }
            kind if !AnswerKind::ALL.contains(&kind) => return None, // Told where the question stands.
            _ => {
                let help = format!("write `{} is {}`", name.text, value.text);
                self.wrong(name, format!("`{}` has no order, so it cannot be compared", name.text), Some(help));
                return None;
            }
        };
        let not = |condition: Condition| Condition::Not(Box::new(condition));
        let above = |than: u32| if than + 1 >= past_the_end { Condition::Any(Vec::new()) } else { at_least(than + 1) };
        Some(match comparison {
            Comparison::AtLeast => at_least(own),
            Comparison::Above => above(own),
            Comparison::Below => not(at_least(own)),
            Comparison::AtMost => not(above(own)),
            Comparison::Exactly => Condition::All(vec![at_least(own), not(above(own))]),
        })
    }

    fn wrong(&mut self, word: &Word, message: String, help: Option<String>) {
        self.compiler.problem(self.file, self.place.of(word.span.clone()), message, help);
    }
}

/// Reads a condition that stands by itself, such as one given to the command.
///
/// # Errors
/// Everything wrong with it; places are bytes of `text`.
pub fn read_condition(root: &Path, text: &str) -> Result<(Catalogue, Condition, Expression), Report> {
    let mut report = Report::default();
    let files = report.read_folder(root, "catalogue", "toml");
    let (raw, unread) = read(&mut report, &files);
    let compiled = Compiler::new(&raw, unread, report.clone(), BTreeSet::new()).run();
    if compiled.report.has_errors() {
        return Err(compiled.report);
    }
    let mut own = Report { files: vec![SourceFile { path: "condition".into(), text: text.to_owned() }], problems: Vec::new() };
    match expression::parse(text) {
        Ok(expression) => {
            let mut compiler = Compiler::new(&raw, Unread::default(), Report::default(), BTreeSet::new());
            compiler.order_holdings();
            compiler.report = Report::default();
            let condition = compiler.resolve(0, Place { start: Some(0), whole: (0, text.len()) }, &expression);
            if compiler.report.has_errors() {
                own.problems = compiler.report.problems;
                return Err(own);
            }
            Ok((compiled.catalogue, condition, expression))
        }
        Err(errors) => {
            own.problems = errors.into_iter().map(|error| Problem::error(0, error.span, error.message)).collect();
            Err(own)
        }
    }
}

pub(super) fn held_in<'e>(expression: &'e Expression, held: &mut Vec<&'e Word>) {
    match expression {
        Expression::Holds(word) => held.push(word),
        Expression::Not(inner) => held_in(inner, held),
        Expression::All(parts) | Expression::Any(parts) => parts.iter().for_each(|part| held_in(part, held)),
        Expression::Always | Expression::Compare(..) | Expression::In(..) | Expression::From(_) | Expression::Until(_) => {}
    }
}

/// In how many ways a condition can be fulfilled: what the planner writes it out into.
fn alternatives(condition: &Condition, positive: bool) -> usize {
    match condition {
        Condition::Literal(_) => 1,
        Condition::Not(inner) => alternatives(inner, !positive),
        Condition::All(parts) if positive => parts.iter().fold(1, |ways, part| ways.saturating_mul(alternatives(part, true))),
        Condition::Any(parts) if !positive => parts.iter().fold(1, |ways, part| ways.saturating_mul(alternatives(part, false))),
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().fold(0, |ways, part| ways.saturating_add(alternatives(part, positive)))
        }
    }
}
