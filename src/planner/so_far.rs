//! How many occupations have a pathway with what has been said so far: cheap enough to be told after every answer.

use super::catalogue::GoalKind;
use super::plan::World;
use super::situation::Situation;

/// The occupations of the catalogue, counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SoFar {
    /// Those with a pathway, as the plan would find: what is open is taken for granted there too.
    pub ahead: usize,
    pub all: usize,
}

impl SoFar {
    pub fn closed(self) -> usize {
        self.all - self.ahead
    }
}

/// Looks only whether each occupation can be reached, and never how.
pub fn so_far(situation: &Situation) -> SoFar {
    let world = World::new(situation);
    let occupations = || situation.catalogue.goals.iter().filter(|(_, goal)| goal.kind == GoalKind::Occupation);
    SoFar { ahead: occupations().filter(|(id, _)| world.soonest(*id).is_some()).count(), all: occupations().count() }
}
