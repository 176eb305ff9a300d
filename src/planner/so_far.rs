//! How far somebody can get, in three numbers, to be told after every answer.

use super::catalogue::GoalKind;
use super::plan::World;
use super::search::Searched;
use super::situation::Situation;

/// Tenths of a month that one can picture: a year.
const SOON: u32 = 120;

/// The occupations of the catalogue, counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SoFar {
    pub all: usize,
    /// Those with a pathway. What is open is taken for granted, as everywhere in the plan.
    pub ahead: usize,
    /// Of these, those with a pathway that takes a year at most.
    pub soon: usize,
}

impl SoFar {
    pub fn closed(self) -> usize {
        self.all - self.ahead
    }
}

/// Without the plan: while little has been said, all that could be compared takes a slow phone half a second.
pub fn so_far(situation: &Situation) -> SoFar {
    let world = World::new(situation);
    let mut searched = Searched::default();
    let mut found = SoFar { all: 0, ahead: 0, soon: 0 };
    for (goal, _) in situation.catalogue.goals.iter().filter(|(_, goal)| goal.kind == GoalKind::Occupation) {
        found.all += 1;
        let Some(soonest) = world.soonest(goal) else { continue };
        found.ahead += 1;
        // Side by side nothing is slower than in any order: only what could be soon is searched.
        if soonest[1] <= SOON && world.quickest(goal, &mut searched).is_some_and(|months| months.tenths() <= SOON) {
            found.soon += 1;
        }
    }
    found
}
