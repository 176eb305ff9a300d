//! A coverage as tables for a terminal, in the words of a language.

use super::coverage::{Coverage, DeadEnd, Number, Served, median};
use super::grid::Grid;
use super::naming;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::scale::Date;
use crate::words::Say;
use std::collections::BTreeSet;

/// So many people are described at each kind of dead end.
const EXAMPLES: usize = 3;

/// Everything there is to tell, and whose words it is told in.
pub struct Told<'a> {
    pub grid: &'a Grid,
    pub coverage: &'a Coverage,
    pub say: Say<'a>,
    pub as_of: Date,
}

impl Told<'_> {
    pub fn text(&self) -> String {
        let words = self.say.words;
        let (people, all) = (self.coverage.people.len(), self.grid.len());
        let day = self.say.date(self.as_of);
        let heading = [("people", people.into()), ("all", all.into()), ("day", day.into())];
        let mut text = vec![words.with("tool-coverage-heading", heading), String::new()];
        text.extend(self.numbers());
        text.extend(self.dead_ends());
        text.extend(self.by_answer());
        text.extend(self.unused());
        text.join("\n")
    }

    fn numbers(&self) -> Vec<String> {
        let words = self.say.words;
        let header = ["", &words.text("tool-coverage-least"), &words.text("tool-coverage-median"), &words.text("tool-coverage-most")];
        let mut rows = vec![header.map(str::to_owned).to_vec()];
        let kinds: [(String, Number); 4] = [
            (words.text("tool-coverage-soon"), |one| one.soon),
            (words.text("tool-coverage-occupations"), |one| one.occupations),
            (words.text("tool-coverage-pathways"), |one| one.pathways),
            (words.text("tool-coverage-contacts"), |one| one.contacts),
        ];
        for (name, number) in kinds {
            let numbers: Vec<usize> = self.coverage.people.iter().map(number).collect();
            let (least, most) = (numbers.iter().min().copied(), numbers.iter().max().copied());
            rows.push(vec![name, shown(least), shown(median(numbers)), shown(most)]);
        }
        columns(&rows)
    }

    fn dead_ends(&self) -> Vec<String> {
        let words = self.say.words;
        let mut lines = vec![String::new(), words.text("tool-coverage-ends")];
        for end in DeadEnd::ALL {
            let stuck: Vec<&Served> = self.coverage.people.iter().filter(|one| one.dead_ends().contains(end)).collect();
            lines.push(format!("  {}: {}", words.text(&format!("tool-dead-end-{}", end.id())), stuck.len()));
            // The first, one from the middle and so on: neighbours in the list are alike.
            let apart = stuck.len().div_ceil(EXAMPLES).max(1);
            lines.extend(stuck.iter().step_by(apart).map(|one| format!("    {}", self.person(one.person))));
        }
        lines
    }

    /// "Your Finnish: B1; Your age: 30–54"
    fn person(&self, person: usize) -> String {
        let answers = self.grid.axes.iter().zip(self.grid.answers(person));
        let told = answers.filter_map(|(axis, place)| {
            Some(format!("{}: {}", naming::question(&self.say, axis.question), naming::answer(&self.say, axis, place?)))
        });
        told.collect::<Vec<_>>().join("; ")
    }

    fn by_answer(&self) -> Vec<String> {
        let words = self.say.words;
        let mut lines = vec![String::new(), words.text("tool-coverage-by-answer")];
        let header = [
            String::new(),
            words.text("tool-coverage-people"),
            words.text("tool-coverage-soon"),
            words.text("tool-coverage-occupations"),
            words.text("tool-coverage-pathways"),
            words.text("tool-coverage-contacts"),
            words.text("tool-coverage-dead-ends"),
        ];
        let mut rows = vec![header.to_vec()];
        for (place, axis) in self.grid.axes.iter().enumerate() {
            rows.push(vec![naming::question(&self.say, axis.question)]);
            for choice in 0..axis.answers.len() {
                let gave = |one: &&Served| self.grid.answers(one.person).nth(place) == Some(Some(choice));
                let people: Vec<&Served> = self.coverage.people.iter().filter(gave).collect();
                let middle = |number: Number| shown(median(people.iter().map(|one| number(one)).collect()));
                rows.push(vec![
                    format!("  {}", naming::answer(&self.say, axis, choice)),
                    people.len().to_string(),
                    middle(|one| one.soon),
                    middle(|one| one.occupations),
                    middle(|one| one.pathways),
                    middle(|one| one.contacts),
                    people.iter().filter(|one| !one.dead_ends().is_empty()).count().to_string(),
                ]);
            }
        }
        lines.extend(columns(&rows));
        lines
    }

    fn unused(&self) -> Vec<String> {
        let (words, catalogue) = (self.say.words, self.say.catalogue);
        let mut lines = vec![String::new(), words.with("tool-coverage-unused-steps", [("count", self.coverage.unused_steps.len().into())])];
        for step in &self.coverage.unused_steps {
            let entry = &catalogue.steps[*step];
            let mut asked: BTreeSet<QuestionId> = BTreeSet::new();
            [&entry.for_whom, &entry.needs].into_iter().for_each(|condition| self.asked(condition, &mut asked));
            // The people of the grid have not answered these: that alone can be why nobody gets the step.
            asked.retain(|question| self.grid.axes.iter().all(|axis| axis.question != *question));
            let asked: Vec<String> = asked.into_iter().map(|question| naming::question(&self.say, question)).collect();
            let name = naming::step(&self.say, *step);
            let why =
                if asked.is_empty() { String::new() } else { words.with("tool-coverage-asks", [("questions", asked.join(", ").into())]) };
            lines.push(format!("  {name} [{}] {why}", entry.id).trim_end().to_owned());
        }
        let unasked = &self.coverage.unasked_questions;
        lines.extend([String::new(), words.with("tool-coverage-unasked", [("count", unasked.len().into())])]);
        lines.extend(
            unasked.iter().map(|question| format!("  {} [{}]", naming::question(&self.say, *question), catalogue.questions[*question].id)),
        );
        lines
    }

    /// The questions that a condition asks about, also by way of what one can hold from the start.
    fn asked(&self, condition: &Condition, found: &mut BTreeSet<QuestionId>) {
        let catalogue = self.say.catalogue;
        for (literal, _) in condition.literals() {
            match literal {
                Literal::Holds(holding) => {
                    if let Some(held_if) = &catalogue.holdings[*holding].held_if {
                        self.asked(held_if, found);
                    }
                }
                Literal::InCounty(_) | Literal::InArea(_) => {
                    found.extend(catalogue.question_for(crate::planner::catalogue::Role::Municipality))
                }
                Literal::LevelAtLeast(..) | Literal::NumberAtLeast(..) | Literal::OneOf(..) => found.extend(literal.question()),
                Literal::From(_) | Literal::Until(_) => {}
            }
        }
    }
}

/// Said before the work begins.
pub fn working(say: &Say, people: usize) -> String {
    say.words.with("tool-coverage-working", [("people", people.into())])
}

fn shown(number: Option<usize>) -> String {
    number.map_or_else(|| "–".to_owned(), |number| number.to_string())
}

/// Rows with their columns below each other, the first to the left, numbers to the right.
fn columns(rows: &[Vec<String>]) -> Vec<String> {
    let most = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..most).map(width).collect();
    let line = |row: &Vec<String>| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let gap = " ".repeat(width - cell.chars().count());
            line.push_str(&if line.is_empty() { format!("  {cell}{gap}") } else { format!("  {gap}{cell}") });
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
