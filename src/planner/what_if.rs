//! What would change the plan: the same person with better Finnish, or with more schooling.

use super::catalogue::{Catalogue, Changes, QuestionKind};
use super::ids::*;
use super::order::sort_by_key;
use super::plan::{GoalPlan, State, goal_plans};
use super::profile::{Answer, Event, Profile};
use super::scale::{Date, Months};
use super::situation::{Situation, Standing};

/// A small change and what follows from it.
#[derive(Clone, PartialEq, Debug)]
pub struct WhatIf {
    pub question: QuestionId,
    pub choice: ChoiceId,
    /// Goals that no pathway led to, and now one does.
    pub opens: Vec<GoalId>,
    /// Goals whose quickest pathway gets shorter, and by how many months.
    pub shortens: Vec<(GoalId, Months)>,
}

/// For every scale that effort can raise, each higher level, as long as it changes something.
pub fn what_if(catalogue: &Catalogue, profile: &Profile, today: Date) -> Vec<WhatIf> {
    let now = goal_plans(&Situation::new(catalogue, profile, today));
    let mut found = Vec::new();
    for (question, asked) in catalogue.questions.iter() {
        let QuestionKind::Scale(levels) = &asked.kind else { continue };
        let situation = Situation::new(catalogue, profile, today);
        let Standing::Known(Answer::Choice(own)) = situation.standing(question) else { continue };
        if asked.changes != Changes::Effort {
            continue;
        }
        for level in levels.keys().filter(|level| level > own) {
            let mut changed = profile.clone();
            changed.apply(Event::Answered { question, answer: Answer::Choice(level) });
            let then = goal_plans(&Situation::new(catalogue, &changed, today));
            let what_if = compare(question, level, &now, &then);
            if !what_if.opens.is_empty() || !what_if.shortens.is_empty() {
                found.push(what_if);
            }
        }
    }
    found
}

fn compare(question: QuestionId, choice: ChoiceId, now: &[GoalPlan], then: &[GoalPlan]) -> WhatIf {
    let mut what_if = WhatIf { question, choice, opens: Vec::new(), shortens: Vec::new() };
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
