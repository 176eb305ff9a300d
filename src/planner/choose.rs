//! Of all pathways that nothing beats, the few that a person is shown, each with the reason why it is there.

use super::catalogue::{Pace, StepKind};
use super::figures::{Figures, NEVER};
use super::problem::Problem;
use super::scale::{Months, Range};
use super::spelled::Spelled;

/// How many pathways a person is shown for a goal.
const SHOWN: usize = 4;
/// What a cheaper pathway must save, in euros, to be worth showing: nobody works two more years to save a test fee.
const WORTH_SAVING: u32 = 300;

/// How much longer than the quickest a cheaper pathway may take, in tenths of a month.
const CHEAPER_MAY_TAKE: u32 = 60;
/// The same of a surer one: nobody learns their profession again because one person less has to say yes.
const SURER_MAY_TAKE: u32 = 300;

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
    fn measure(self, found: &Spelled) -> (Months, Months, u32) {
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
            Label::Surest => (Months::ZERO, Months::ZERO, found.assumed.len() as u32 * 10 + figures.hurdles()),
        }
    }
}

/// Picks, for each thing that people compare by, the pathway that is best in it, as long as that is a different one:
/// at most four, the ones that answer `pace` best first. Where all of them take something for granted, one is shown that does
/// not, if there is one: `found` may hold it; else `sure` looks for such.
pub fn choose(problem: &Problem, mut found: Vec<Spelled>, sure: impl FnOnce() -> Vec<Spelled>, pace: Pace) -> Vec<(Label, Spelled)> {
    let is_sure = |found: &Spelled| found.assumed.is_empty();
    let mut sure = if found.iter().any(is_sure) { Vec::new() } else { sure() };
    if found.len() == 1 && sure.is_empty() {
        return found.into_iter().map(|only| (Label::Only, only)).collect();
    }
    let first = match pace {
        Pace::EarnSoon => [Label::EarliestWage, Label::LeastUnpaid, Label::Fastest],
        Pace::Balanced => [Label::Fastest, Label::EarliestWage, Label::LeastUnpaid],
        Pace::ProfessionFirst => [Label::Fastest, Label::LeastUnpaid, Label::EarliestWage],
    };
    let order = first.into_iter().chain([Label::ByWorking, Label::ByStudying, Label::Surest, Label::Cheapest]);
    let quickest = found.iter().map(|found| found.figures.months().max).min().unwrap_or_default();
    let mut shown: Vec<(Label, Spelled)> = Vec::new();
    for label in order {
        let kind = |found: &Spelled| way_of_learning(problem, found);
        // Nobody takes twice as long for another way of learning.
        let worth_it = |found: &Spelled| found.figures.months().max <= quickest + quickest;
        let fits = |found: &Spelled| match label {
            Label::ByWorking | Label::ByStudying => worth_it(found) && kind(found) == Some(label),
            Label::Surest => found.figures.months().max <= quickest + Months::from_tenths(SURER_MAY_TAKE),
            Label::Cheapest => found.figures.months().max <= quickest + Months::from_tenths(CHEAPER_MAY_TAKE),
            Label::Only | Label::EarliestWage | Label::Fastest | Label::LeastUnpaid => true,
        };
        let Some(best) = best(label, &found, fits) else { continue };
        let is_shown = shown.iter().any(|(_, other)| match label {
            Label::ByWorking | Label::ByStudying => kind(other) == Some(label),
            _ => label.measure(other) <= label.measure(&found[best]),
        });
        if !is_shown && shown.len() < SHOWN {
            shown.push((label, found.remove(best)));
        }
    }
    sure.extend(found.into_iter().filter(is_sure));
    if !shown.iter().any(|(_, shown)| is_sure(shown))
        && let Some(surest) = best(first[0], &sure, |_| true)
    {
        shown.retain(|(label, _)| *label != Label::Surest);
        shown.truncate(SHOWN - 1);
        shown.push((Label::Surest, sure[surest].clone()));
    }
    shown
}

fn best(label: Label, found: &[Spelled], fits: impl Fn(&Spelled) -> bool) -> Option<usize> {
    let measures =
        |found: &Spelled| (label.measure(found), label.among_equals().measure(found), Label::Fastest.measure(found), found.assumed.len());
    (0..found.len()).filter(|place| fits(&found[*place])).min_by_key(|place| measures(&found[*place]))
}

/// Whether the trade is learned at work or at school; `None` where nothing is learned in either way.
fn way_of_learning(problem: &Problem, found: &Spelled) -> Option<Label> {
    let steps = || found.stages.iter().filter_map(|stage| problem.step(stage.operator?));
    if steps().any(|step| step.kind == StepKind::Apprenticeship) {
        return Some(Label::ByWorking);
    }
    steps().any(|step| step.kind == StepKind::Study).then_some(Label::ByStudying)
}
