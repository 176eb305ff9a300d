//! What would change the plan: the same person with better Finnish, with papers, or with another residence permit.

use super::catalogue::{Catalogue, Changes, QuestionKind};
use super::condition::Literal;
use super::ids::*;
use super::order::sort_by_key;
use super::plan::{GoalPlan, State, goal_plans, problem};
use super::problem::Mode;
use super::profile::{Answer, Event, Profile};
use super::relevant::Reach;
use super::scale::{Date, Months};
use super::situation::{Situation, Standing};

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
    let now = goal_plans(&Situation::new(catalogue, profile, today));
    let changes = changes(&Situation::new(catalogue, profile, today));
    let mut found: Vec<WhatIf> = Vec::new();
    for change in &changes {
        let changed = with(profile, [change]);
        let then = goal_plans(&Situation::new(catalogue, &changed, today));
        let what_if = compare(change, &now, &then);
        // A higher level that does no more than a lower one is no smallest change.
        let no_more = |other: &WhatIf| {
            other.changes[0].question == change.question && other.opens == what_if.opens && other.shortens == what_if.shortens
        };
        if !(what_if.opens.is_empty() && what_if.shortens.is_empty() || found.iter().any(no_more)) {
            found.push(what_if);
        }
    }
    let closed = |goal: &&GoalPlan| goal.state == State::Closed && !found.iter().any(|what_if| what_if.opens.contains(&goal.goal));
    let closed: Vec<GoalId> = now.iter().filter(closed).map(|plan| plan.goal).collect();
    found.extend(pairs(catalogue, profile, today, &changes, &closed));
    sort_by_key(&mut found, |what_if| (what_if.size(), std::cmp::Reverse(what_if.opens.len())));
    found
}

/// Of two changes together whether they open what neither opens alone.
fn pairs(catalogue: &Catalogue, profile: &Profile, today: Date, changes: &[Change], closed: &[GoalId]) -> Vec<WhatIf> {
    let mut found: Vec<WhatIf> = Vec::new();
    let mut both: Vec<(&Change, &Change)> = Vec::new();
    for (place, one) in changes.iter().enumerate() {
        let others = &changes[place + 1..];
        both.extend(others.iter().filter(|other| other.question != one.question).map(|other| (one, other)));
    }
    sort_by_key(&mut both, |(one, other)| one.distance + other.distance);
    // Larger changes than the smallest that open a goal tell nothing more about it.
    let (mut left, mut opened, mut distance): (Vec<GoalId>, Vec<GoalId>, u16) = (closed.to_vec(), Vec::new(), 0);
    for (one, other) in both {
        if one.distance + other.distance > distance {
            distance = one.distance + other.distance;
            left.retain(|goal| !opened.contains(goal));
        }
        if left.is_empty() {
            break;
        }
        let changed = with(profile, [one, other]);
        let opens = reached(&Situation::new(catalogue, &changed, today), &left);
        if !opens.is_empty() {
            opened.extend(&opens);
            found.push(WhatIf { changes: vec![one.clone(), other.clone()], opens, shortens: Vec::new() });
        }
    }
    found
}

fn reached(situation: &Situation, goals: &[GoalId]) -> Vec<GoalId> {
    let (problem, needs) = problem(situation, Mode::AsItIs);
    let reach = Reach::new(&problem, needs.iter());
    goals.iter().copied().filter(|goal| reach.reaches(&needs[goal.index()])).collect()
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
        let changes = matches!(asked.changes, Changes::Effort | Changes::Time | Changes::Authority);
        let mut add = |to: To, distance: u16| found.push(Change { question, to, distance });
        match (&asked.kind, answer) {
            (QuestionKind::Choice(_), Answer::Choice(own)) => {
                asked.becomes.iter().filter(|(from, _)| from == own).for_each(|(_, to)| add(To::Choice(*to), 1));
            }
            (QuestionKind::Scale(levels), Answer::Choice(own)) if changes => {
                levels.keys().filter(|level| level > own).for_each(|level| add(To::Choice(level), (level.index() - own.index()) as u16));
            }
            (QuestionKind::Choices(choices), Answer::Choices(picked)) if changes => {
                choices.keys().filter(|choice| !picked.contains(choice)).for_each(|choice| add(To::Also(choice), 1));
            }
            (QuestionKind::Number(_), Answer::Number(own)) if changes => {
                years(catalogue, question).filter(|number| number > own).for_each(|number| add(To::Number(number), number - own));
            }
            _ => {}
        }
    }
    found
}

/// The numbers from which on some goal or step says something else.
fn years(catalogue: &Catalogue, question: QuestionId) -> impl Iterator<Item = u16> {
    let of_steps = catalogue.steps.values().flat_map(|step| [&step.for_whom, &step.needs]);
    let conditions = of_steps.chain(catalogue.goals.values().map(|goal| &goal.needs));
    let numbers: std::collections::BTreeSet<u16> = conditions
        .flat_map(|condition| condition.literals())
        .filter_map(|(literal, _)| match literal {
            Literal::NumberAtLeast(asked, number) if *asked == question => Some(*number),
            _ => None,
        })
        .collect();
    numbers.into_iter()
}

fn compare(change: &Change, now: &[GoalPlan], then: &[GoalPlan]) -> WhatIf {
    let mut what_if = WhatIf { changes: vec![change.clone()], opens: Vec::new(), shortens: Vec::new() };
    for (before, after) in now.iter().zip(then) {
        if before.state == State::Closed && after.state != State::Closed {
            what_if.opens.push(before.goal);
        }
        let quickest = |plan: &GoalPlan| plan.pathways.iter().map(|pathway| pathway.months.max).min();
        if let (Some(before_months), Some(after_months)) = (quickest(before), quickest(after))
            && after_months < before_months
        {
            what_if.shortens.push((before.goal, before_months.saturating_sub(after_months)));
        }
    }
    sort_by_key(&mut what_if.shortens, |(goal, months)| (std::cmp::Reverse(*months), *goal));
    what_if
}
