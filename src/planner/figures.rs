//! What pathways are compared by.

use super::catalogue::{Certainty, Income, Load, Step};
use super::scale::{Months, Range};

/// The shortest and the longest case of a moment or a length, in tenths of a month.
pub type Cases = [u32; 2];

/// Later than any wage: no step pays one.
pub const NEVER: u32 = 12_000;

/// Stands for a fee whose amount nobody has confirmed: it may be more than any known one.
const UNKNOWN_FEE: u32 = 1_000_000;

/// What steps add up to, whenever they run; less is better in each. Every range has its shortest and its longest case.
// One row of numbers: the search compares them hundreds of thousands of times.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Sums(pub(super) [u32; 5]);

/// The places of the row.
const UNPAID: usize = 0;
const COST: usize = 2;
const HURDLES: usize = 4;

impl Sums {
    pub fn of_step(step: &Step, months: Range<Months>) -> Self {
        let unpaid = if step.load == Load::FullTime && step.income != Income::Wage { months } else { Range::default() };
        let mut sums = Self::default();
        sums.0[UNPAID] = unpaid.min.tenths();
        sums.0[UNPAID + 1] = unpaid.max.tenths();
        sums.0[COST] = step.cost.min;
        sums.0[COST + 1] = step.cost.max + if step.extra_fee { UNKNOWN_FEE } else { 0 };
        // Somebody outside school and self has to say yes. An apprenticeship takes no longer than school and pays, and yet few find one.
        sums.0[HURDLES] = u32::from(step.decided_by >= Certainty::Employer);
        sums
    }

    /// Full-time tenths of a month without a wage, in the longest case.
    pub fn unpaid(&self) -> u32 {
        self.0[UNPAID + 1]
    }

    /// Both carried out.
    pub fn plus(&self, other: &Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place] + other.0[place]))
    }

    /// Not worse in any respect.
    pub fn no_worse_than(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(own, others)| own <= others)
    }
}

/// What a pathway is compared by; less is better in each. Both ends of every range are compared, so a pathway that can be
/// quicker is kept beside one that is surely quick.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Figures {
    pub to_goal: Cases,
    /// `NEVER` twice where the pathway leads to none.
    pub to_wage: Cases,
    pub sums: Sums,
}

impl Figures {
    /// From today to the goal, in the shortest and in the longest case.
    pub fn months(&self) -> Range<Months> {
        range(self.to_goal)
    }

    /// From today to the first wage in the field; `None` where the pathway leads to none.
    pub fn first_wage(&self) -> Option<Range<Months>> {
        (self.to_wage[0] < NEVER).then(|| range(self.to_wage))
    }

    /// Full-time months without a wage.
    pub fn unpaid(&self) -> Range<Months> {
        range([self.sums.0[UNPAID], self.sums.0[UNPAID + 1]])
    }

    /// Euros, without the fees that nobody has confirmed.
    pub fn cost(&self) -> Range<u32> {
        Range::new(self.sums.0[COST], self.sums.0[COST + 1] % UNKNOWN_FEE)
    }

    /// How many steps have a fee whose amount nobody has confirmed.
    pub fn unknown_fees(&self) -> u32 {
        self.sums.0[COST + 1] / UNKNOWN_FEE
    }

    /// How many steps an employer or an authority decides.
    pub fn hurdles(&self) -> u32 {
        self.sums.0[HURDLES]
    }

    /// Not worse in any respect.
    pub fn no_worse_than(&self, other: &Self) -> bool {
        no_later(self.to_goal, other.to_goal) && no_later(self.to_wage, other.to_wage) && self.sums.no_worse_than(&other.sums)
    }
}

pub fn range([shortest, longest]: Cases) -> Range<Months> {
    Range::new(Months::from_tenths(shortest), Months::from_tenths(longest))
}

pub fn no_later(one: Cases, other: Cases) -> bool {
    one[0] <= other[0] && one[1] <= other[1]
}

pub fn soonest(one: Cases, other: Cases) -> Cases {
    [one[0].min(other[0]), one[1].min(other[1])]
}

pub fn latest(one: Cases, other: Cases) -> Cases {
    [one[0].max(other[0]), one[1].max(other[1])]
}

pub fn plus(one: Cases, other: Cases) -> Cases {
    [one[0] + other[0], one[1] + other[1]]
}
