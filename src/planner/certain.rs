//! What every way to something holds, and so how long it takes at least.

use super::bits::Bits;
use super::catalogue::Load;
use super::problem::{Alternatives, Problem};
use super::reach::Reach;

/// The full-time steps that every way to something holds; as they run one after another, nothing is reached before they could all
/// have ended.
pub struct Certain {
    /// For each bit; of more steps than there is room for the rest are left out.
    steps: Vec<Bits>,
    /// In the longest case, in tenths of a month.
    months: Vec<u32>,
}

impl Certain {
    pub fn new(problem: &Problem, reach: &Reach) -> Self {
        let full_time = |operator: &usize| problem.step(*operator).is_some_and(|step| step.load == Load::FullTime);
        let numbered: Vec<usize> = (0..problem.operators.len()).filter(full_time).take(Bits::ROOM).collect();
        let mut own = vec![Bits::default(); problem.operators.len()];
        numbered.iter().enumerate().for_each(|(number, operator)| own[*operator] = Bits::of(number));
        let all: Bits = (0..numbered.len()).collect();
        let mut certain = Self {
            steps: vec![all; problem.bit_count()],
            months: numbered.iter().map(|operator| problem.operators[*operator].months.max.tenths()).collect(),
        };
        loop {
            let mut less = false;
            for (bit, givers) in reach.givers.iter().enumerate().filter(|(_, givers)| !givers.is_empty()) {
                let ways = givers.iter().map(|giver| own[*giver] | certain.of(&problem.operators[*giver].needs, reach));
                let common = ways.fold(all, |common, way| common & way);
                less |= common != certain.steps[bit];
                certain.steps[bit] = common;
            }
            if !less {
                return certain;
            }
        }
    }

    fn of(&self, needs: &Alternatives, reach: &Reach) -> Bits {
        let possible = needs.iter().filter(|bits| bits.iter().all(|bit| reach.ready[*bit].is_some()));
        let ways = possible.map(|bits| bits.iter().fold(Bits::default(), |all, bit| all | self.steps[*bit]));
        ways.reduce(|one, other| one & other).unwrap_or_default()
    }

    /// How long they take together, in tenths of a month.
    pub fn months(&self, needs: &Alternatives, reach: &Reach) -> u32 {
        self.of(needs, reach).iter().map(|number| self.months[number]).sum()
    }
}
