//! What would change the plan: the same person with better Finnish, with papers, or with another residence permit.

use super::catalogue::{Catalogue, Changes, Question, QuestionKind};
use super::condition::Literal;
use super::ids::*;
use super::obstacles::could_open;
use super::order::sort_by_key;
use super::plan::{World, problem};
use super::problem::{Alternatives, Mode};
use super::profile::{Answer, Event, Profile};
use super::scale::{Date, Months};
use super::search::Searched;
use super::situation::{Situation, Standing};
use super::sorted::{Map, Set};

/// How many years ahead somebody plans: to grow older than that is no change that one waits for.
const SOON: u16 = 5;

/// The smallest changes that do something, and what follows from them.
#[derive(Clone, PartialEq, Debug)]
pub struct WhatIf {
    /// One, or two where neither alone opens what both do.
    pub changes: Vec<Change>,
    /// Goals that no pathway led to, and now one does.
    pub opens: Vec<GoalId>,
    /// Goals whose quickest pathway gets shorter, and by how many months.
    pub shortens: Vec<(GoalId, Months)>,
}

/// One answer that can be another one day.
#[derive(Clone, PartialEq, Debug)]
pub struct Change {
    pub question: QuestionId,
    pub to: To,
    /// How far it is from the answer of today: levels, years, or one.
    distance: u16,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To {
    /// This instead.
    Choice(ChoiceId),
    /// This beside what was picked.
    Also(ChoiceId),
    Number(u16),
}

impl Change {
    /// The whole answer that it would be.
    pub fn answer(&self, profile: &Profile) -> Answer {
        match self.to {
            To::Choice(choice) => Answer::Choice(choice),
            To::Number(number) => Answer::Number(number),
            To::Also(choice) => {
                let mut picked = match profile.known(self.question) {
                    Some(Answer::Choices(picked)) => picked.clone(),
                    _ => Default::default(),
                };
                picked.insert(choice);
                Answer::Choices(picked)
            }
        }
    }
}

impl WhatIf {
    pub fn size(&self) -> (usize, u16) {
        (self.changes.len(), self.changes.iter().map(|change| change.distance).sum())
    }
}

/// Every change that opens or shortens something, the smallest first. Only answers change that the person has given: what
/// nobody knows is asked, not changed.
pub fn what_if(catalogue: &Catalogue, profile: &Profile, today: Date) -> Vec<WhatIf> {
    let situation = Situation::new(catalogue, profile, today);
    let now = World::new(&situation);
    // Most changes change little: what looks alike is searched for once.
    let mut searched = Searched::default();
    let before: Vec<Option<Months>> = catalogue.goals.keys().map(|goal| now.quickest(goal, &mut searched)).collect();
    let closed: Vec<GoalId> = catalogue.goals.keys().filter(|goal| now.soonest(*goal).is_none()).collect();
    let changes = changes(&situation);
    let mut found: Vec<WhatIf> = Vec::new();
    for change in &changes {
        let changed = with(profile, [change]);
        let changed = Situation::new(catalogue, &changed, today);
        let then = World::new(&changed);
        let opens = closed.iter().copied().filter(|goal| then.soonest(*goal).is_some()).collect();
        let mut what_if = WhatIf { changes: vec![change.clone()], opens, shortens: Vec::new() };
        let affected = now.affected(&then);
        for ((goal, before), _) in catalogue.goals.keys().zip(&before).zip(affected).filter(|(_, affected)| *affected) {
            // Searched only where a pathway could be quicker.
            if let (Some(before), Some(soonest)) = (before, then.no_sooner(goal))
                && soonest < before.tenths()
                && let Some(after) = then.quickest(goal, &mut searched)
                && after < *before
            {
                what_if.shortens.push((goal, before.saturating_sub(after)));
            }
        }
        sort_by_key(&mut what_if.shortens, |(goal, months)| (std::cmp::Reverse(*months), *goal));
        // A higher level that does no more than a lower one is no smallest change.
        let no_more = |other: &WhatIf| {
            other.changes[0].question == change.question && other.opens == what_if.opens && other.shortens == what_if.shortens
        };
        if !(what_if.opens.is_empty() && what_if.shortens.is_empty() || found.iter().any(no_more)) {
            found.push(what_if);
        }
    }
    let stays_closed = |goal: &GoalId| !found.iter().any(|what_if| what_if.opens.contains(goal));
    let closed = closed.into_iter().filter(stays_closed).collect();
    found.extend(pairs(&situation, profile, &changes, closed));
    sort_by_key(&mut found, |what_if| (what_if.size(), std::cmp::Reverse(what_if.opens.len())));
    found
}

/// Of two changes together whether they open what neither opens alone.
fn pairs(situation: &Situation, profile: &Profile, changes: &[Change], closed: Vec<GoalId>) -> Vec<WhatIf> {
    let (problem, needs) = problem(situation, Mode::WhateverClosesIt);
    let wanted: Vec<&Alternatives> = closed.iter().map(|goal| &needs[goal.index()]).collect();
    // Two questions whose every answer together opens nothing need not be tried answer by answer.
    let mut hopeful: Map<(QuestionId, QuestionId), bool> = Map::default();
    let mut both: Vec<(&Change, &Change)> = Vec::new();
    for (place, one) in changes.iter().enumerate().filter(|_| !closed.is_empty()) {
        for other in changes[place + 1..].iter().filter(|other| other.question != one.question) {
            let questions = (one.question, other.question);
            let could_open = || could_open(&problem, &wanted, &[questions.0, questions.1]).contains(&true);
            if *hopeful.get_or_insert_with(questions, |_| could_open()) {
                both.push((one, other));
            }
        }
    }
    sort_by_key(&mut both, |(one, other)| one.distance + other.distance);
    // Larger changes than the smallest that open a goal tell nothing more about it.
    let (mut left, mut opened, mut distance): (Vec<GoalId>, Vec<GoalId>, u16) = (closed, Vec::new(), 0);
    let mut found: Vec<WhatIf> = Vec::new();
    for (one, other) in both {
        if one.distance + other.distance > distance {
            distance = one.distance + other.distance;
            left.retain(|goal| !opened.contains(goal));
        }
        if left.is_empty() {
            break;
        }
        let changed = with(profile, [one, other]);
        let then = Situation::new(situation.catalogue, &changed, situation.today);
        let world = World::new(&then);
        let opens: Vec<GoalId> = left.iter().copied().filter(|goal| world.soonest(*goal).is_some()).collect();
        if !opens.is_empty() {
            opened.extend(&opens);
            found.push(WhatIf { changes: vec![one.clone(), other.clone()], opens, shortens: Vec::new() });
        }
    }
    found
}

fn with<'c>(profile: &Profile, changes: impl IntoIterator<Item = &'c Change>) -> Profile {
    let mut changed = profile.clone();
    for change in changes {
        changed.apply(Event::Answered { question: change.question, answer: change.answer(profile) });
    }
    changed
}

/// What can be otherwise one day: every higher level, what the catalogue says that a choice can become, one more thing in hand,
/// and the years at which a condition begins to hold.
fn changes(situation: &Situation) -> Vec<Change> {
    let catalogue = situation.catalogue;
    let mut found = Vec::new();
    for (question, asked) in catalogue.questions.iter() {
        let Standing::Known(answer) = situation.standing(question) else { continue };
        if !can_change(asked) {
            continue;
        }
        let mut add = |to: To, distance: u16| found.push(Change { question, to, distance });
        match (&asked.kind, answer) {
            (QuestionKind::Choice(_), Answer::Choice(own)) => {
                asked.becomes.iter().filter(|(from, _)| from == own).for_each(|(_, to)| add(To::Choice(*to), 1));
            }
            (QuestionKind::Scale(levels), Answer::Choice(own)) => {
                levels.keys().filter(|level| level > own).for_each(|level| add(To::Choice(level), (level.index() - own.index()) as u16));
            }
            (QuestionKind::Choices(choices), Answer::Choices(picked)) => {
                choices.keys().filter(|choice| !picked.contains(choice)).for_each(|choice| add(To::Also(choice), 1));
            }
            (QuestionKind::Number(_), Answer::Number(own)) => {
                years(catalogue, question)
                    .filter(|number| number > own && number - own <= SOON)
                    .for_each(|number| add(To::Number(number), number - own));
            }
            _ => {}
        }
    }
    found
}

/// Whether some answer to a question can become another in a what-if.
pub fn can_change(asked: &Question) -> bool {
    let by_itself = matches!(asked.changes, Changes::Effort | Changes::Time | Changes::Authority);
    match asked.kind {
        QuestionKind::Scale(_) | QuestionKind::Choices(_) | QuestionKind::Number(_) => by_itself,
        QuestionKind::Choice(_) => !asked.becomes.is_empty(),
        QuestionKind::Municipality | QuestionKind::Goal => false,
    }
}

/// The numbers from which on some goal or step holds.
fn years(catalogue: &Catalogue, question: QuestionId) -> impl Iterator<Item = u16> {
    let of_steps = catalogue.steps.values().flat_map(|step| [&step.for_whom, &step.needs]);
    let conditions = of_steps.chain(catalogue.goals.values().map(|goal| &goal.needs));
    let numbers: Set<u16> = conditions
        .flat_map(|condition| condition.literals())
        .filter_map(|(literal, positive)| match literal {
            Literal::NumberAtLeast(asked, number) if positive && *asked == question => Some(*number),
            _ => None,
        })
        .collect();
    numbers.into_iter()
}
