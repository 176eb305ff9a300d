//! What one answer moved: the difference between two plans of the same person.

use super::ids::*;
use super::order::sort_by_key;
use super::plan::Plan;
use super::scale::Months;
use std::cmp::Reverse;

/// Less than this many tenths of a month is nothing that somebody would notice.
const NOTICED: u32 = 10;

#[derive(Clone, PartialEq, Debug, Default)]
pub struct Moved {
    /// No pathway led there, and now one does.
    pub opened: Vec<GoalId>,
    pub closed: Vec<GoalId>,
    /// The quickest pathway is shorter by so many months; the greatest change first.
    pub sooner: Vec<(GoalId, Months)>,
    pub later: Vec<(GoalId, Months)>,
}

impl Moved {
    pub fn is_nothing(&self) -> bool {
        self.opened.is_empty() && self.closed.is_empty() && self.sooner.is_empty() && self.later.is_empty()
    }
}

pub fn moved(before: &Plan, after: &Plan) -> Moved {
    let mut moved = Moved::default();
    for goal in &after.goals {
        let Some(old) = before.goals.iter().find(|old| old.goal == goal.goal) else { continue };
        match (old.quickest(), goal.quickest()) {
            (None, Some(_)) => moved.opened.push(goal.goal),
            (Some(_), None) => moved.closed.push(goal.goal),
            (Some(was), Some(is)) if is < was => moved.sooner.push((goal.goal, was.saturating_sub(is))),
            (Some(was), Some(is)) if was < is => moved.later.push((goal.goal, is.saturating_sub(was))),
            (None, None) | (Some(_), Some(_)) => {}
        }
    }
    for list in [&mut moved.sooner, &mut moved.later] {
        list.retain(|(_, months)| months.tenths() >= NOTICED);
        sort_by_key(list, |(goal, months)| (Reverse(*months), *goal));
    }
    moved
}
