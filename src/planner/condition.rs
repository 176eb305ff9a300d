//! Conditions over a person's situation, and what the answers say about them.
//! The text form is read by the native tool; here it is already typed.

use super::catalogue::{Catalogue, QuestionKind};
use super::flat::Flat;
use super::ids::*;
use super::scale::Date;
use super::situation::Situation;
use super::sorted::Set;
use serde::{Deserialize, Serialize};

/// An expression over the situation. `Any` of nothing never holds, `All` of nothing always does.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Flat", into = "Flat")]
pub enum Condition {
    Literal(Literal),
    Not(Box<Condition>),
    All(Vec<Condition>),
    Any(Vec<Condition>),
}

/// One thing that can be looked up in a situation.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Literal {
    /// A scale answer is at this level or higher.
    LevelAtLeast(QuestionId, ChoiceId),
    /// A number is this or greater.
    NumberAtLeast(QuestionId, u16),
    /// One of these was picked.
    OneOf(QuestionId, Vec<ChoiceId>),
    InCounty(Vec<CountyId>),
    InArea(Vec<AreaId>),
    Holds(HoldingId),
    /// The day has come: true on that day and after it.
    From(Date),
    /// The day has not passed: true before that day and on it.
    Until(Date),
}

/// The days on which something dated holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Days {
    /// This day and all after it.
    From(Date),
    /// All days before this one.
    Before(Date),
}

impl Days {
    /// Whether waiting is enough, where it does not hold today.
    pub fn come_with_time(self) -> bool {
        matches!(self, Days::From(_))
    }
}

/// Kleene's three truth values, in the order that `and` takes the least and `or` the greatest of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Truth {
    False,
    Unknown,
    True,
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Truth::True } else { Truth::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    fn not(self) -> Truth {
        match self {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        }
    }
}

/// What the answers given so far say about a condition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    Met,
    NotMet,
    /// Not known yet; these are the deciding questions: every open question whose answer, alone or together with other
    /// answers, can still change the verdict. Whatever else is answered, the verdict stays unknown.
    // Judged part by part, as Kleene does: `a or not a` is unknown and names the question of `a`, and `a and (a or b)` names
    // that of `b` too. To name fewer would mean to solve the whole expression at every look, and no editor writes such.
    Unknown(Set<QuestionId>),
}

/// The deciding questions found so far, and the holdings looked into: each is looked into once, however often it is named.
#[derive(Default)]
pub(super) struct Missing {
    pub(super) questions: Set<QuestionId>,
    pub(super) holdings: Set<HoldingId>,
}

impl Condition {
    pub const ALWAYS: Condition = Condition::All(Vec::new());
    pub const NEVER: Condition = Condition::Any(Vec::new());

    pub fn is_always(&self) -> bool {
        *self == Self::ALWAYS
    }

    pub fn is_never(&self) -> bool {
        *self == Self::NEVER
    }

    pub fn truth(&self, situation: &Situation) -> Truth {
        match self {
            Condition::Literal(literal) => situation.truth(literal),
            Condition::Not(inner) => !inner.truth(situation),
            Condition::All(parts) => parts.iter().map(|part| part.truth(situation)).min().unwrap_or(Truth::True),
            Condition::Any(parts) => parts.iter().map(|part| part.truth(situation)).max().unwrap_or(Truth::False),
        }
    }

    pub fn verdict(&self, situation: &Situation) -> Verdict {
        match self.truth(situation) {
            Truth::True => Verdict::Met,
            Truth::False => Verdict::NotMet,
            Truth::Unknown => {
                let mut missing = Missing::default();
                self.missing(situation, &mut missing);
                Verdict::Unknown(missing.questions)
            }
        }
    }

    /// The open questions in those parts that are unknown. A part already decided cannot change the whole any more:
    /// what is unknown around it is unknown because of other parts.
    pub(super) fn missing(&self, situation: &Situation, missing: &mut Missing) {
        if self.truth(situation) != Truth::Unknown {
            return;
        }
        match self {
            Condition::Literal(literal) => situation.missing(literal, missing),
            Condition::Not(inner) => inner.missing(situation, missing),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| part.missing(situation, missing)),
        }
    }

    /// Every literal in it, with the parts under a `not` marked `false`.
    pub fn literals(&self) -> Vec<(&Literal, bool)> {
        fn collect<'a>(condition: &'a Condition, positive: bool, found: &mut Vec<(&'a Literal, bool)>) {
            match condition {
                Condition::Literal(literal) => found.push((literal, positive)),
                Condition::Not(inner) => collect(inner, !positive, found),
                Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| collect(part, positive, found)),
            }
        }
        let mut found = Vec::new();
        collect(self, true, &mut found);
        found
    }

    /// As an editor would write it.
    pub fn text(&self, catalogue: &Catalogue) -> String {
        let join = |parts: &[Condition], word: &str| {
            let parts: Vec<String> = parts
                .iter()
                .map(|part| match part {
                    Condition::All(inner) | Condition::Any(inner) if inner.len() > 1 => format!("({})", part.text(catalogue)),
                    other => other.text(catalogue),
                })
                .collect();
            parts.join(word)
        };
        match self {
            Condition::Literal(literal) => literal.text(catalogue),
            Condition::Not(inner) => match inner.as_ref() {
                Condition::Literal(_) => format!("not {}", inner.text(catalogue)),
                _ => format!("not ({})", inner.text(catalogue)),
            },
            Condition::All(parts) if parts.is_empty() => "always".to_owned(),
            Condition::Any(parts) if parts.is_empty() => "not always".to_owned(),
            Condition::All(parts) => join(parts, " and "),
            Condition::Any(parts) => join(parts, " or "),
        }
    }
}

impl Literal {
    pub fn text(&self, catalogue: &Catalogue) -> String {
        let choice = |question: QuestionId, choice: ChoiceId| {
            let choices = catalogue.questions[question].choices();
            choices.and_then(|choices| choices.get(choice)).map_or_else(String::new, |choice| choice.id.clone())
        };
        match self {
            Literal::LevelAtLeast(question, level) => format!("{} >= {}", catalogue.questions[*question].id, choice(*question, *level)),
            Literal::NumberAtLeast(question, number) => format!("{} >= {number}", catalogue.questions[*question].id),
            Literal::OneOf(question, choices) => {
                let names: Vec<String> = choices.iter().map(|one| choice(*question, *one)).collect();
                match (&catalogue.questions[*question].kind, &names[..]) {
                    (QuestionKind::Choice(_), [only]) => format!("{} is {only}", catalogue.questions[*question].id),
                    _ => format!("{} in ({})", catalogue.questions[*question].id, names.join(", ")),
                }
            }
            Literal::InCounty(counties) => {
                let names: Vec<&str> = counties.iter().filter_map(|county| catalogue.places.counties.get(*county)).map(Named::id).collect();
                format!("county in ({})", names.join(", "))
            }
            Literal::InArea(areas) => {
                let names: Vec<&str> = areas.iter().filter_map(|area| catalogue.places.areas.get(*area)).map(Named::id).collect();
                format!("area in ({})", names.join(", "))
            }
            Literal::Holds(holding) => format!("holds {}", catalogue.holdings[*holding].id),
            Literal::From(day) => format!("from {day}"),
            Literal::Until(day) => format!("until {day}"),
        }
    }

    /// The question that it asks about; holdings ask about none.
    pub fn question(&self) -> Option<QuestionId> {
        match self {
            Literal::LevelAtLeast(question, _) | Literal::NumberAtLeast(question, _) | Literal::OneOf(question, _) => Some(*question),
            Literal::InCounty(_) | Literal::InArea(_) | Literal::Holds(_) | Literal::From(_) | Literal::Until(_) => None,
        }
    }

    /// Only the day decides about it, so it is never unknown.
    pub fn is_dated(&self) -> bool {
        self.days(true).is_some()
    }

    /// When a dated literal holds or, with `false`, its contrary; nothing for the others.
    pub fn days(&self, positive: bool) -> Option<Days> {
        match (self, positive) {
            (Literal::From(day), true) => Some(Days::From(*day)),
            (Literal::From(day), false) => Some(Days::Before(*day)),
            (Literal::Until(day), true) => Some(Days::Before(day.next())),
            (Literal::Until(day), false) => Some(Days::From(day.next())),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, True, Unknown};

    /// Kleene's strong three-valued logic, as its truth tables are published.
    #[test]
    fn and_or_and_not_follow_kleene() {
        let table: [(Truth, Truth, Truth, Truth); 9] = [
            (True, True, True, True),
            (True, Unknown, Unknown, True),
            (True, False, False, True),
            (Unknown, True, Unknown, True),
            (Unknown, Unknown, Unknown, Unknown),
            (Unknown, False, False, Unknown),
            (False, True, False, True),
            (False, Unknown, False, Unknown),
            (False, False, False, False),
        ];
        for (left, right, and, or) in table {
            assert_eq!(left.min(right), and, "{left:?} and {right:?}");
            assert_eq!(left.max(right), or, "{left:?} or {right:?}");
        }
        assert_eq!((!True, !Unknown, !False), (False, Unknown, True));
    }
}
