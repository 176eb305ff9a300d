//! How long a step takes one person.

use super::catalogue::Step;
use super::condition::Truth;
use super::scale::{Months, Range};
use super::situation::Situation;

/// One try of a step, as long as it takes this person.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct OwnLength {
    pub months: Range<Months>,
    /// How long it takes others, where the answers say that it is not the same for this person.
    pub usual: Option<Range<Months>>,
}

/// One try. Where the answers leave open which of the lengths holds, from the least to the most of them.
pub fn one_try(step: &Step, situation: &Situation) -> OwnLength {
    let mut possible: Vec<Range<Months>> = Vec::new();
    let mut settled = false;
    for length in &step.lengths {
        let truth = length.when.truth(situation);
        if truth != Truth::False {
            possible.push(length.months);
        }
        if truth == Truth::True {
            settled = true;
            break;
        }
    }
    let own = settled && possible.len() == 1 && possible[0] != step.months;
    if !settled {
        possible.push(step.months);
    }
    let least = possible.iter().map(|months| months.min).min().unwrap_or_default();
    let most = possible.iter().map(|months| months.max).max().unwrap_or_default();
    OwnLength { months: Range::new(least, most), usual: own.then_some(step.months) }
}

/// From the first try to the last that the longest case reckons with.
pub fn all_tries(step: &Step, situation: &Situation) -> Range<Months> {
    let once = one_try(step, situation).months;
    let mut most = once.max;
    if let Some(again) = step.again {
        (0..again.times).for_each(|_| most += again.wait.max + once.max);
    }
    Range::new(once.min, most)
}
