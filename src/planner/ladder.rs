//! What a goal leads to: the pathways that go on from its end, worked out only where somebody looks.

use super::catalogue::{Gift, Role};
use super::ids::*;
use super::plan::{Pathway, plans_for};
use super::profile::Answer;
use super::scale::Months;
use super::situation::{Situation, Standing};

/// One goal that another leads to.
#[derive(Clone, PartialEq, Debug)]
pub struct Rung {
    pub goal: GoalId,
    pub further: Further,
}

/// How it goes on to the next goal.
#[derive(Clone, PartialEq, Debug)]
pub enum Further {
    /// Whoever has come so far has this too.
    Held,
    /// Its months are counted from the end of the pathway before it.
    Pathway(Box<Pathway>),
    NoWay,
}

/// From the end of a pathway to each goal that its goal leads to; without a pathway, from where the person stands.
// The next pathway begins when the one before has taken its longest: what depends on a day or an age then holds for certain.
pub fn ladder(situation: &Situation, goal: GoalId, pathway: Option<&Pathway>) -> Vec<Rung> {
    let catalogue = situation.catalogue;
    let next = &catalogue.goals[goal].leads_to;
    if next.is_empty() {
        return Vec::new();
    }
    let steps = pathway.iter().flat_map(|pathway| &pathway.steps);
    let gifts: Vec<Gift> = steps.flat_map(|stage| catalogue.steps[stage.step].gives.iter().copied()).collect();
    let passed = pathway.map_or(Months::ZERO, |pathway| pathway.months.max);
    let later = situation.after(&gifts, passed);
    let plans = plans_for(&later, next.iter().copied());
    plans
        .into_iter()
        .map(|plan| {
            let is_reached = plan.is_reached();
            let further = match plan.pathways.into_iter().next() {
                Some(mut further) => {
                    // What the pathway before it takes for granted is told there.
                    further.assumes.retain(|assumed| pathway.is_none_or(|pathway| !pathway.assumes.contains(assumed)));
                    Further::Pathway(Box::new(further))
                }
                None if is_reached => Further::Held,
                None => Further::NoWay,
            };
            Rung { goal: plan.goal, further }
        })
        .collect()
}

/// Whether somebody was trained for an occupation in another country: they often begin below what they can.
pub fn is_trained_abroad(situation: &Situation) -> bool {
    let catalogue = situation.catalogue;
    let origin = catalogue.question_for(Role::Origin).map(|question| situation.standing(question));
    let is_abroad = matches!(origin, Some(Standing::Known(Answer::Choice(choice))) if choice.index() > 0);
    let training = catalogue.questions.iter().filter(|(_, asked)| asked.role == Some(Role::Training));
    is_abroad && training.into_iter().any(|(question, _)| *situation.standing(question) != Standing::NotConcerned)
}
