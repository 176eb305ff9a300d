//! What holds of every pathway to a goal that no other beats, whatever else it holds.

use super::bits::Bits;
use super::relevant::Relevant;
use super::tasks::given;

/// For each bit the tasks that every way to it holds: those of its givers in common, each giver with what its alternatives have in common.
pub fn sure_for(relevant: &Relevant) -> Vec<Bits> {
    let all: Bits = (0..relevant.tasks.len()).collect();
    let in_common = |sets: &mut dyn Iterator<Item = Bits>| sets.fold(all, |common, set| common & set);
    let mut sure = vec![all; relevant.arrived + 1];
    loop {
        let before = sure.clone();
        for bit in 0..=relevant.arrived {
            let of_task = |task: usize| {
                let mut ways = relevant.tasks[task].needs.iter().map(|needs| needs.iter().fold(Bits::of(task), |all, bit| all | sure[bit]));
                in_common(&mut ways)
            };
            let common = if bit == relevant.arrived {
                of_task(0)
            } else {
                in_common(&mut relevant.givers[bit].iter().map(|giver| of_task(usize::from(*giver))))
            };
            sure[bit] = common;
        }
        if sure == before {
            return sure;
        }
    }
}

/// For each bit the tasks that some way to it may hold.
pub fn below(relevant: &Relevant) -> Vec<Bits> {
    let mut below = vec![Bits::default(); relevant.arrived + 1];
    loop {
        let before = below.clone();
        for bit in 0..relevant.arrived {
            for giver in relevant.givers[bit].iter().map(|giver| usize::from(*giver)) {
                let needs = relevant.tasks[giver].needs.iter().flat_map(|needs| needs.iter());
                below[bit] = needs.fold(below[bit] | Bits::of(giver), |all, need| all | below[need]);
            }
        }
        if below == before {
            return below;
        }
    }
}

/// For each task the others that no pathway holds beside it: what contradicts it, and what gives all that it gives without resting
/// on it, or the other way round.
pub fn not_beside(relevant: &Relevant, below: &[Bits]) -> Vec<Bits> {
    let tasks = &relevant.tasks;
    let mut not_beside: Vec<Bits> = tasks.iter().map(|task| task.excludes).collect();
    for (place, task) in tasks.iter().enumerate().skip(1).filter(|(place, task)| !task.assumes && !relevant.followed.contains(*place)) {
        for (other, entry) in tasks.iter().enumerate().skip(1) {
            if other == place || !task.gives.is_subset(entry.gives) {
                continue;
            }
            let own = Bits::of(other);
            let led = entry.needs.iter().flat_map(|needs| needs.iter()).fold(own, |all, bit| all | below[bit]);
            let rests = led.iter().any(|step| tasks[step].needs.iter().any(|needs| !(*needs & task.gives).is_empty()));
            if !rests {
                not_beside[place].insert(other);
                not_beside[other].insert(place);
            }
        }
    }
    not_beside
}

/// A world that is worth a look only for what else it brings: who makes one of these assumptions has to do one of these tasks, or some
/// other assumption makes a better pathway.
///
/// Somebody has not said how much Finnish they know. To take for granted that it is enough costs nothing; to take for granted that it
/// is not, and to learn it, costs time and money. That is worth a look only where the learning brings something besides, units of a
/// qualification for example.
#[derive(Debug)]
pub struct Proviso {
    assumptions: Bits,
    tasks: Bits,
}

impl Proviso {
    /// Whether it is about an assumption.
    pub fn speaks_of(&self, assumption: usize) -> bool {
        self.assumptions.contains(assumption)
    }

    /// Whether a set of tasks does without what would make it worth a look, also with what may still be chosen.
    pub fn is_missed(&self, chosen: Bits, possible: Bits) -> bool {
        !(self.assumptions & chosen).is_empty() && (self.tasks & (chosen | possible)).is_empty()
    }
}

/// What holds of every pathway that no other beats.
pub fn provisos(relevant: &Relevant) -> Vec<Proviso> {
    let tasks = &relevant.tasks;
    // To take for granted that the goal is reached is no way to it.
    if tasks[0].operator.is_none() {
        return Vec::new();
    }
    let mut provisos: Vec<Proviso> = Vec::new();
    let mut better = Bits::default();
    for (place, task) in tasks.iter().enumerate() {
        // One is better than the other or the other way round, not both.
        if !task.assumes || !(task.excludes & better).is_empty() || task.excludes.is_empty() {
            continue;
        }
        if let Some(proviso) = in_place_of(relevant, place) {
            provisos.push(proviso);
            better.insert(place);
        }
    }
    provisos
}

/// For an assumption, what those that contradict it must bring.
fn in_place_of(relevant: &Relevant, assumption: usize) -> Option<Proviso> {
    let tasks = &relevant.tasks;
    let granted = tasks[assumption].gives;
    let contradicting = tasks[assumption].excludes;
    let only_then = only_with(relevant, contradicting);
    if only_then.contains(0) {
        return None;
    }
    let lost = only_then | contradicting;
    let others: Vec<usize> = (0..tasks.len()).filter(|task| !lost.contains(*task)).collect();
    // Where a wage is earned on the way to it, to have it otherwise costs that wage.
    let pays = |task: usize| tasks[task].pays || tasks[task].needs.iter().any(|bits| !(*bits & relevant.earned).is_empty());
    let earned = given(tasks, others.iter().copied().filter(|task| pays(*task)).collect());
    let given_by_lost = given(tasks, lost);
    // What is granted lets somebody go one way instead of another, and do without what the other was paid for; that is nothing new
    // where with the learning a third way does without it just so.
    let spares_a_wage = |way: Bits, needs: &[Bits], other: Bits| {
        let spared = (other - way) & earned;
        let learned = (way - granted) | (other & (granted | given_by_lost));
        let as_before = |third: &Bits| third.is_subset(learned) && (*third & spared).is_empty();
        !spared.is_empty() && !(way & granted).is_subset(other) && !needs.iter().any(as_before)
    };
    let spares = |task: &usize| {
        let needs = &tasks[*task].needs;
        needs.iter().any(|way| needs.iter().any(|other| spares_a_wage(*way, needs, *other)))
    };
    if !(granted & earned).is_empty() || others.iter().any(spares) {
        return None;
    }
    // Whatever needs it can be had with what is granted instead, and spares no wage.
    let is_covered = |bit: usize| {
        !earned.contains(bit)
            && others.iter().all(|task| {
                let needs = &tasks[*task].needs;
                let instead = |bits: &Bits| {
                    let left = *bits - Bits::of(bit);
                    needs.iter().any(|other| other.is_subset(left | granted) && ((left - *other) & earned).is_empty())
                };
                needs.iter().filter(|bits| bits.contains(bit)).all(instead)
            })
    };
    let bringing: Bits = given_by_lost.iter().filter(|bit| !is_covered(*bit)).collect();
    let brings_more = |place: &usize| {
        let task = &tasks[*place];
        let is_tied = task.after.is_some() || relevant.followed.contains(*place);
        !(task.gives & bringing).is_empty() || task.pays || is_tied || task.needs.iter().any(|bits| !(*bits & earned).is_empty())
    };
    let bringing_more: Bits = lost.iter().filter(brings_more).collect();
    (bringing_more & contradicting).is_empty().then_some(Proviso { assumptions: contradicting, tasks: bringing_more })
}

/// The tasks that cannot be done without one of these assumptions.
fn only_with(relevant: &Relevant, assumptions: Bits) -> Bits {
    let mut found = assumptions;
    loop {
        let before = found;
        let left = given(&relevant.tasks, (0..relevant.tasks.len()).filter(|task| !found.contains(*task)).collect());
        let cannot = |task: &usize| {
            let entry = &relevant.tasks[*task];
            !entry.assumes && entry.needs.iter().all(|bits| !bits.is_subset(left))
        };
        let more: Bits = (0..relevant.tasks.len()).filter(cannot).collect();
        found |= more;
        if found == before {
            return found - assumptions;
        }
    }
}
