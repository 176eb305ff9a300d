//! Of all pathways that nothing beats, the few that a person is shown, each with the reason why it is there.

use super::bits::Bits;
use super::catalogue::{Pace, StepKind};
use super::figures::{Figures, NEVER};
use super::problem::Problem;
use super::relevant::Relevant;
use super::scale::{Months, Range};
use super::schedule::Slot;
use super::search::{Found, Front};

/// How many pathways a person is shown for a goal.
const SHOWN: usize = 4;
/// What a cheaper pathway must save, in euros, to be worth showing: nobody works two more years to save a test fee.
const WORTH_SAVING: u32 = 300;

/// Why a pathway is shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Label {
    /// The only way found.
    Only,
    EarliestWage,
    Fastest,
    LeastUnpaid,
    ByWorking,
    ByStudying,
    Cheapest,
    /// Takes the least for granted and needs the fewest others to say yes.
    Surest,
}

impl Label {
    pub const ALL: &'static [Label] = &[
        Label::Only,
        Label::EarliestWage,
        Label::Fastest,
        Label::LeastUnpaid,
        Label::ByWorking,
        Label::ByStudying,
        Label::Cheapest,
        Label::Surest,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Label::Only => "only",
            Label::EarliestWage => "earliest-wage",
            Label::Fastest => "fastest",
            Label::LeastUnpaid => "least-unpaid",
            Label::ByWorking => "by-working",
            Label::ByStudying => "by-studying",
            Label::Cheapest => "cheapest",
            Label::Surest => "surest",
        }
    }

    /// What decides between two that are equally good in it.
    fn among_equals(self) -> Label {
        if self == Label::EarliestWage { Label::LeastUnpaid } else { Label::EarliestWage }
    }

    /// What the label compares, the longest case before the shortest: people live through the longest case.
    fn measure(self, found: &Found) -> (Months, Months, u32) {
        let figures: &Figures = &found.figures;
        let of = |range: Range<Months>| (range.max, range.min, 0);
        match self {
            Label::Only | Label::Fastest | Label::ByWorking | Label::ByStudying => of(figures.months()),
            Label::EarliestWage => {
                let never = Months::from_tenths(NEVER);
                of(figures.first_wage().unwrap_or(Range::new(never, never)))
            }
            Label::LeastUnpaid => of(figures.unpaid()),
            Label::Cheapest => (Months::ZERO, Months::ZERO, figures.unknown_fees() + figures.cost().max / WORTH_SAVING),
            Label::Surest => (Months::ZERO, Months::ZERO, figures.assumptions() * 10 + figures.hurdles()),
        }
    }
}

/// Picks, for each thing that people compare by, the pathway that is best in it, as long as that is a different one:
/// at most four, the ones that answer `pace` best first.
pub fn choose(problem: &Problem, front: &Front, pace: Pace) -> Vec<(Label, Found)> {
    let mut found = front.found.clone();
    if found.len() == 1 {
        return found.into_iter().map(|only| (Label::Only, in_order(&front.relevant, only))).collect();
    }
    let first = match pace {
        Pace::EarnSoon => [Label::EarliestWage, Label::LeastUnpaid, Label::Fastest],
        Pace::Balanced => [Label::Fastest, Label::EarliestWage, Label::LeastUnpaid],
        Pace::ProfessionFirst => [Label::Fastest, Label::LeastUnpaid, Label::EarliestWage],
    };
    let order = first.into_iter().chain([Label::ByWorking, Label::ByStudying, Label::Surest, Label::Cheapest]);
    let quickest = found.iter().map(|found| found.figures.months().max).min().unwrap_or_default();
    let mut shown: Vec<(Label, Found)> = Vec::new();
    for label in order {
        let measures = |found: &Found| {
            (label.measure(found), label.among_equals().measure(found), Label::Fastest.measure(found), found.figures.assumptions())
        };
        let kind = |found: &Found| way_of_learning(problem, &front.relevant, found);
        // Nobody takes twice as long for another way of learning, or for a cheaper or a surer one.
        let worth_it = |found: &Found| found.figures.months().max <= quickest + quickest;
        let fits = |found: &Found| match label {
            Label::ByWorking | Label::ByStudying => worth_it(found) && kind(found) == Some(label),
            Label::Surest | Label::Cheapest => worth_it(found),
            Label::Only | Label::EarliestWage | Label::Fastest | Label::LeastUnpaid => true,
        };
        let best = (0..found.len()).filter(|place| fits(&found[*place])).min_by_key(|place| measures(&found[*place]));
        let Some(best) = best else { continue };
        let is_shown = shown.iter().any(|(_, other)| match label {
            Label::ByWorking | Label::ByStudying => kind(other) == Some(label),
            _ => label.measure(other) <= label.measure(&found[best]),
        });
        if !is_shown && shown.len() < SHOWN {
            shown.push((label, found.remove(best)));
        }
    }
    shown.into_iter().map(|(label, found)| (label, in_order(&front.relevant, found))).collect()
}

/// Whether the trade is learned at work or at school; `None` where nothing is learned in either way.
fn way_of_learning(problem: &Problem, relevant: &Relevant, found: &Found) -> Option<Label> {
    let steps = || found.slots.iter().filter_map(|slot| problem.step(relevant.tasks[slot.task].operator?));
    if steps().any(|step| step.kind == StepKind::Apprenticeship) {
        return Some(Label::ByWorking);
    }
    steps().any(|step| step.kind == StepKind::Study).then_some(Label::ByStudying)
}

/// The slots by their beginning, so that every need is met by those before.
fn in_order(relevant: &Relevant, mut found: Found) -> Found {
    let mut left = std::mem::take(&mut found.slots);
    let mut truths = Bits::default();
    while !left.is_empty() {
        let can_begin = |slot: &Slot| relevant.tasks[slot.task].needs.iter().any(|bits| bits.is_subset(truths));
        let next =
            (0..left.len()).filter(|place| can_begin(&left[*place])).min_by_key(|place| (left[*place].from, left[*place].to, *place));
        let slot = left.remove(next.expect("what was found can be carried out"));
        truths |= relevant.tasks[slot.task].gives;
        found.slots.push(slot);
    }
    found
}
