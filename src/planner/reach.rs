//! How far somebody can get at all.

use super::figures::{Cases, latest, soonest};
use super::problem::{Alternatives, Bit, Problem};
use super::scale::Season;
use super::tasks::begin;

/// Whether what nobody has said may be taken for granted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum With {
    Assumptions,
    NothingAssumed,
}

/// What can come true for one person, how soon at best, and by what.
pub struct Reach {
    /// For each bit, the soonest it can be true if everything could run side by side.
    pub(super) ready: Vec<Option<Cases>>,
    /// For each bit that somebody asks for, the operators that make it true.
    pub(super) givers: Vec<Vec<usize>>,
}

impl Reach {
    /// `asked` are the needs of all goals.
    pub fn new<'n>(problem: &'n Problem, asked: impl Iterator<Item = &'n Alternatives>, with: With) -> Self {
        let takes_part = |operator: usize| with == With::Assumptions || !problem.assumes(operator);
        let ready = all_soonest(problem, &takes_part);
        let mut asked_for = vec![false; problem.bit_count()];
        let of_operators = problem.operators.iter().map(|operator| &operator.needs);
        of_operators.chain(asked).flatten().flatten().for_each(|bit| asked_for[*bit] = true);

        let below: Vec<Vec<Bit>> = (0..problem.bit_count()).map(|bit| problem.levels_below(bit)).collect();
        // What an operator needs in any case it does not give.
        let gives = |operator: usize| -> Vec<Bit> {
            let entry = &problem.operators[operator];
            let has = |bits: &Vec<Bit>, bit: Bit| bits.iter().any(|needed| *needed == bit || below[*needed].contains(&bit));
            let news = |bit: &Bit| asked_for[*bit] && !entry.needs.iter().all(|bits| has(bits, *bit));
            entry.gives.iter().copied().filter(news).collect()
        };
        let mut givers: Vec<Vec<usize>> = vec![Vec::new(); problem.bit_count()];
        for (operator, entry) in problem.operators.iter().enumerate() {
            if takes_part(operator) && met_at(&entry.needs, &ready).is_some() {
                gives(operator).into_iter().for_each(|bit| givers[bit].push(operator));
            }
        }
        Self { ready, givers }
    }

    /// The soonest that what is needed can be there, if everything could run side by side; `None`: no pathway leads to it.
    pub fn soonest(&self, needs: &Alternatives) -> Option<Cases> {
        met_at(needs, &self.ready)
    }
}

/// The soonest that each bit can be true, if everything could run side by side.
fn all_soonest(problem: &Problem, takes_part: &dyn Fn(usize) -> bool) -> Vec<Option<Cases>> {
    let today = problem.situation.today;
    let mut ready: Vec<Option<Cases>> = vec![None; problem.bit_count()];
    let seasons: Vec<Season> = (0..problem.operators.len()).map(|operator| season(problem, operator)).collect();
    loop {
        let mut changed = false;
        for (place, (operator, season)) in problem.operators.iter().zip(&seasons).enumerate() {
            if !takes_part(place) {
                continue;
            }
            let Some(met) = met_at(&operator.needs, &ready) else { continue };
            let to = [(met[0], operator.months.min), (met[1], operator.months.max)]
                .map(|(met, months)| begin(*season, today, met) + months.tenths());
            for bit in &operator.gives {
                let sooner = ready[*bit].map_or(to, |old| soonest(old, to));
                if ready[*bit] != Some(sooner) {
                    ready[*bit] = Some(sooner);
                    changed = true;
                }
            }
        }
        if !changed {
            return ready;
        }
    }
}

fn season(problem: &Problem, operator: usize) -> Season {
    problem.step(operator).map_or(Season::ALWAYS, |step| step.starts)
}

/// When the first of the alternatives can be fulfilled.
pub fn met_at(needs: &Alternatives, ready: &[Option<Cases>]) -> Option<Cases> {
    let fulfilled = needs.iter().filter_map(|bits| bits.iter().try_fold([0; 2], |met, bit| ready[*bit].map(|ready| latest(met, ready))));
    fulfilled.reduce(soonest)
}
