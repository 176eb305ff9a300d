//! A plan's parts in words. Used by the page and by the command, so that both say the same.

use super::{Locale, Words};
use crate::planner::catalogue::{Again, Catalogue, Name, QuestionKind, Source};
use crate::planner::condition::{Condition, Days, Literal};
use crate::planner::ids::*;
use crate::planner::lengths::OwnLength;
use crate::planner::profile::Answer;
use crate::planner::scale::{Date, Months, Range, Season};

/// Puts into words what is in the catalogue.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    pub words: &'a Words,
    pub catalogue: &'a Catalogue,
}

impl Say<'_> {
    /// A text of the catalogue: `kind-id-part`.
    pub fn part(&self, kind: &str, id: &str, part: &str) -> String {
        self.words.text(&format!("{kind}-{id}-{part}"))
    }

    pub fn step(&self, step: StepId, part: &str) -> String {
        self.part("step", &self.catalogue.steps[step].id, part)
    }

    pub fn goal(&self, goal: GoalId, part: &str) -> String {
        self.part("goal", &self.catalogue.goals[goal].id, part)
    }

    pub fn question(&self, question: QuestionId, part: &str) -> String {
        self.part("question", &self.catalogue.questions[question].id, part)
    }

    pub fn choice(&self, question: QuestionId, choice: ChoiceId, part: &str) -> String {
        let asked = &self.catalogue.questions[question];
        let id = asked.choices().and_then(|choices| choices.get(choice)).map_or("", |choice| choice.id.as_str());
        self.part("choice", &format!("{}-{id}", asked.id), part)
    }

    /// A name in the language at hand, or in Finnish, which is what stands on the door.
    pub fn name<'n>(&self, name: &'n Name) -> &'n str {
        match self.words.locale() {
            Locale::Fi => &name.fi,
            Locale::En => name.en.as_deref().unwrap_or(&name.fi),
        }
    }

    pub fn answer(&self, question: QuestionId, answer: &Answer) -> String {
        match answer {
            Answer::Unknown => self.words.text("answer-unknown"),
            Answer::Choice(choice) => self.choice(question, *choice, "name"),
            Answer::Choices(choices) if choices.is_empty() => self.words.text("answer-nothing-picked"),
            Answer::Choices(choices) => choices.iter().map(|choice| self.choice(question, *choice, "name")).collect::<Vec<_>>().join(", "),
            Answer::Number(number) => number.to_string(),
            Answer::Municipality(municipality) => {
                self.catalogue.places.municipalities.get(*municipality).map(|place| self.name(&place.name).to_owned()).unwrap_or_default()
            }
            Answer::Goal(goal) => self.goal(*goal, "name"),
        }
    }

    /// A condition as a phrase: "Finnish: at least B1".
    pub fn condition(&self, condition: &Condition) -> String {
        let join = |parts: &[Condition], word: &str| {
            let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
            parts.join(&format!(" {} ", self.words.text(word)))
        };
        match condition {
            Condition::Literal(literal) => self.literal(literal),
            Condition::Not(inner) => match inner.as_ref() {
                Condition::Literal(Literal::LevelAtLeast(question, level)) => {
                    self.about(*question, "condition-below", self.level(*question, *level))
                }
                Condition::Literal(Literal::NumberAtLeast(question, number)) => {
                    self.about(*question, "condition-below", number.to_string())
                }
                Condition::Literal(literal) if literal.is_dated() => self.days(literal, false),
                Condition::Literal(Literal::OneOf(question, choices)) => {
                    self.about(*question, "condition-not", self.choices(*question, choices))
                }
                other => self.words.with("condition-not-so", [("what", self.condition(other).into())]),
            },
            Condition::All(parts) => join(parts, "condition-and"),
            Condition::Any(parts) => join(parts, "condition-or"),
        }
    }

    pub fn literal(&self, literal: &Literal) -> String {
        match literal {
            Literal::LevelAtLeast(question, level) => self.about(*question, "condition-at-least", self.level(*question, *level)),
            Literal::NumberAtLeast(question, number) => self.about(*question, "condition-at-least", number.to_string()),
            Literal::OneOf(question, choices) => self.about(*question, "condition-one-of", self.choices(*question, choices)),
            Literal::Holds(holding) => self.part("holding", &self.catalogue.holdings[*holding].id, "name"),
            Literal::InCounty(counties) => {
                self.places(counties.iter().filter_map(|county| self.catalogue.places.counties.get(*county)).map(|place| &place.name))
            }
            Literal::InArea(areas) => {
                self.places(areas.iter().filter_map(|area| self.catalogue.places.areas.get(*area)).map(|place| &place.name))
            }
            Literal::From(_) | Literal::Until(_) => self.days(literal, true),
        }
    }

    /// When something dated holds: "From 1 January 2027"; with `false`, when its contrary does.
    fn days(&self, literal: &Literal, positive: bool) -> String {
        let date = |day: Date| [("date", self.date(day).into())];
        match (literal.days(positive), literal) {
            (Some(Days::From(day)), _) => self.words.with("condition-from", date(day)),
            // The last day on which it holds is what people remember.
            (Some(Days::Before(_)), Literal::Until(last)) => self.words.with("condition-until", date(*last)),
            (Some(Days::Before(day)), _) => self.words.with("condition-before", date(day)),
            (None, _) => String::new(),
        }
    }

    /// A level within a sentence. Those of languages are known by their short names: "B1".
    pub fn level(&self, question: QuestionId, level: ChoiceId) -> String {
        let id = self.catalogue.questions[question].choices().and_then(|levels| levels.get(level)).map_or("", |level| level.id.as_str());
        let is_language_level = id.len() == 2 && id.starts_with(['a', 'b', 'c']) && id.ends_with(['1', '2']);
        if is_language_level { id.to_ascii_uppercase() } else { self.choice(question, level, "name") }
    }

    fn places<'n>(&self, names: impl Iterator<Item = &'n Name>) -> String {
        let names: Vec<&str> = names.map(|name| self.name(name)).collect();
        self.words.with("condition-lives-in", [("places", names.join(", ").into())])
    }

    fn about(&self, question: QuestionId, message: &str, value: String) -> String {
        self.words.with(message, [("what", self.question(question, "short").into()), ("value", value.into())])
    }

    /// Where nearly everything would do, the phrase names what would not.
    fn choices(&self, question: QuestionId, choices: &[ChoiceId]) -> String {
        let names: Vec<String> = choices.iter().map(|choice| self.choice(question, *choice, "name")).collect();
        match self.catalogue.questions[question].kind {
            QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Choices(_) => {
                names.join(&format!(" {} ", self.words.text("condition-or")))
            }
            QuestionKind::Number(_) | QuestionKind::Municipality | QuestionKind::Goal => String::new(),
        }
    }

    /// "2–4 months", "1.5–3 years", "6 months – 3 years": in weeks below two months, in halves of years where it can take more than two
    /// years and takes nearly one at least. Nobody can picture 63 months.
    pub fn months(&self, range: Range<Months>) -> String {
        let number = |value: f64| -> super::FluentValue<'static> { value.into() };
        let (min, max) = (range.min.as_f64(), range.max.as_f64());
        if max == 0.0 {
            return self.words.text("time-at-once");
        }
        let in_years = |months: f64| (months / 6.0).round() / 2.0;
        if max > 24.0 && 0.0 < min && min < 9.0 {
            let (min, max) = (("time-months-single", min.round().max(1.0)), ("time-years-single", in_years(max)));
            let [min, max] = [min, max].map(|(single, count)| self.words.with(single, [("count", number(count))]).into());
            return self.words.with("time-between", [("min", min), ("max", max)]);
        }
        let (message, min, max) = if max < 2.0 {
            ("time-weeks", (min * 4.345).round(), (max * 4.345).round())
        } else if max > 24.0 {
            ("time-years", in_years(min), in_years(max))
        } else {
            ("time-months", min.round(), max.round())
        };
        let single = match message {
            "time-weeks" => "time-weeks-single",
            "time-years" => "time-years-single",
            _ => "time-months-single",
        };
        if min == max {
            return self.words.with(single, [("count", number(max))]);
        }
        if min == 0.0 {
            let most = self.words.with(single, [("count", number(max))]);
            return self.words.with("time-up-to", [("time", most.into())]);
        }
        self.words.with(message, [("min", number(min)), ("max", number(max))])
    }

    /// "6–12 months"; "for you 1–12 months, usually 16–36 months".
    pub fn length(&self, length: OwnLength) -> String {
        let own = self.months(length.months);
        let Some(usual) = length.usual else { return own };
        self.words.with("time-own", [("own", own.into()), ("usual", self.months(usual).into())])
    }

    /// "March or September"; nothing where it can begin at any time.
    pub fn season(&self, season: Season) -> Option<String> {
        let months = season.months().map(|month| self.words.text(&format!("month-{month}")));
        (season != Season::ALWAYS).then(|| months.collect::<Vec<_>>().join(&format!(" {} ", self.words.text("condition-or"))))
    }

    /// What one does when it did not succeed, and how the longest time reckons with it.
    pub fn again(&self, again: Again) -> String {
        self.words.with("again-text", [("times", usize::from(again.times).into())])
    }

    /// "free", "176 euros", "0–900 euros".
    pub fn cost(&self, cost: Range<u32>, extra_fee: bool) -> String {
        let euros = match (cost.min, cost.max) {
            (0, 0) if extra_fee => return self.words.text("cost-unknown-fee"),
            (0, 0) => return self.words.text("cost-free"),
            (min, max) if min == max => self.words.with("cost-euros", [("euros", max.into())]),
            (min, max) => self.words.with("cost-range", [("min", min.into()), ("max", max.into())]),
        };
        if extra_fee { self.words.with("cost-and-fee", [("euros", euros.into())]) } else { euros }
    }

    /// The title of a source with the time that it speaks of, where that is known.
    pub fn source(&self, source: &Source) -> String {
        let month = || source.date.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
        let time = match source.date.parse() {
            Ok(day) => self.date(day),
            Err(_) if source.date.contains(char::is_alphabetic) => return source.title.clone(),
            Err(_) => {
                month().map_or_else(|| source.date.replace('-', "–"), |(year, month)| format!("{}/{year}", month.trim_start_matches('0')))
            }
        };
        format!("{} ({time})", source.title)
    }

    /// A day as people write it.
    pub fn date(&self, date: Date) -> String {
        match self.words.locale() {
            Locale::Fi => format!("{}.{}.{}", date.day, date.month, date.year),
            Locale::En => {
                let month = self.words.text(&format!("month-{}", date.month));
                format!("{} {month} {}", date.day, date.year)
            }
        }
    }
}
