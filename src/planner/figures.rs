//! What pathways are compared by.

use super::catalogue::{Certainty, Income, Load, Step};
use super::scale::{Months, Range};

/// Less is better in each. Both ends of every range are compared, so a pathway that can be quicker is kept beside one
/// that is surely quick.
// One row of numbers: the search compares them hundreds of thousands of times.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Figures([u32; 10]);

/// The places of the row; each range has its shortest and its longest case.
const MONTHS: usize = 0;
const FIRST_WAGE: usize = 2;
const UNPAID: usize = 4;
const COST: usize = 6;
const HURDLES: usize = 8;
const ASSUMPTIONS: usize = 9;

/// Stands for a fee whose amount nobody has confirmed: it may be more than any known one.
const UNKNOWN_FEE: u32 = 1_000_000;

/// The shortest and the longest case of a moment or a length, in tenths of a month.
pub type Cases = [u32; 2];

/// Later than any wage: no step pays one.
pub const NEVER: u32 = 12_000;

impl Figures {
    /// More than any pathway.
    pub const MOST: Self = Self([u32::MAX / 4; 10]);

    /// What a step adds, whenever it runs.
    pub fn of_step(step: &Step, months: Range<Months>) -> Self {
        let unpaid = if step.load == Load::FullTime && step.income != Income::Wage { months } else { Range::default() };
        let mut figures = Self::default();
        figures.0[UNPAID] = unpaid.min.tenths();
        figures.0[UNPAID + 1] = unpaid.max.tenths();
        figures.0[COST] = step.cost.min;
        figures.0[COST + 1] = step.cost.max + if step.extra_fee { UNKNOWN_FEE } else { 0 };
        // Somebody outside school and self has to say yes.
        figures.0[HURDLES] = u32::from(step.decided_by >= Certainty::Employer);
        figures
    }

    /// What taking something for granted adds.
    pub fn of_assumption() -> Self {
        let mut figures = Self::default();
        figures.0[ASSUMPTIONS] = 1;
        figures
    }

    /// From today to the goal, in the shortest and in the longest case.
    pub fn months(&self) -> Range<Months> {
        self.range(MONTHS)
    }

    /// From today to the first wage in the field; `None` where the pathway leads to none.
    pub fn first_wage(&self) -> Option<Range<Months>> {
        (self.0[FIRST_WAGE] < NEVER).then(|| self.range(FIRST_WAGE))
    }

    /// Full-time months without a wage.
    pub fn unpaid(&self) -> Range<Months> {
        self.range(UNPAID)
    }

    /// Euros, without the fees that nobody has confirmed.
    pub fn cost(&self) -> Range<u32> {
        Range::new(self.0[COST], self.0[COST + 1] % UNKNOWN_FEE)
    }

    /// How many steps have a fee whose amount nobody has confirmed.
    pub fn unknown_fees(&self) -> u32 {
        self.0[COST + 1] / UNKNOWN_FEE
    }

    /// How many steps an employer or an authority decides.
    pub fn hurdles(&self) -> u32 {
        self.0[HURDLES]
    }

    /// How many things are taken for granted because nobody has said.
    pub fn assumptions(&self) -> u32 {
        self.0[ASSUMPTIONS]
    }

    fn range(&self, place: usize) -> Range<Months> {
        Range::new(Months::from_tenths(self.0[place]), Months::from_tenths(self.0[place + 1]))
    }

    pub fn with_times(mut self, months: Cases, first_wage: Cases) -> Self {
        self.0[MONTHS..FIRST_WAGE].copy_from_slice(&months);
        self.0[FIRST_WAGE..UNPAID].copy_from_slice(&first_wage);
        self
    }

    /// Both carried out: what can be added up, is.
    pub fn plus(mut self, other: &Self) -> Self {
        for (own, others) in self.0[UNPAID..].iter_mut().zip(&other.0[UNPAID..]) {
            *own += others;
        }
        self
    }

    /// In each respect the least of both.
    pub fn least(self, other: &Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place].min(other.0[place])))
    }

    /// In each respect the most of both.
    pub fn most(self, other: &Self) -> Self {
        Self(std::array::from_fn(|place| self.0[place].max(other.0[place])))
    }

    /// Not worse in any respect. What is taken for granted decides only between equals: an unknown answer is no fault
    /// of a pathway, and whole degrees would be kept that only spare an assumption.
    pub fn no_worse_than(&self, other: &Self) -> bool {
        let ([own @ .., own_assumptions], [others @ .., other_assumptions]) = (&self.0, &other.0);
        own.iter().zip(others).all(|(own, others)| own <= others) && (own_assumptions <= other_assumptions || own != others)
    }
}
