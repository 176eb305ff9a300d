//! Everything that the planner knows about one goal of one person, in words: `sotepolku why`.

use super::lines::{Detail, Lines};
use crate::planner::catalogue::Purpose;
use crate::planner::closed::openings;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, State};
use crate::planner::situation::Situation;
use crate::words::Say;

/// Its state and the reason; of a closed goal every smallest set of changes that opens it, of another each of its pathways.
pub fn text(say: Say, situation: &Situation, plan: &GoalPlan) -> String {
    let mut lines = Lines::new(say, situation, Detail::Whole);
    lines.goal(plan);
    plan.pathways.iter().for_each(|pathway| lines.pathway(pathway));
    if plan.state == State::Closed {
        let sets = openings(situation, &[plan.goal]).concat();
        lines.openings(&sets);
        if sets.is_empty() {
            lines.add(1, &say.words.text("closed-no-way"));
        }
        // Where nothing says whom to ask, guidance is the place to begin, as in the page.
        if sets.iter().flatten().all(|blocker| blocker.ask.is_none()) {
            near::contacts(situation, Purpose::Guidance).into_iter().take(2).for_each(|contact| lines.contact(1, contact));
        }
    }
    lines.text()
}
