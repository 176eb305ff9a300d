//! From a situation to the pathways that are not worse than another in every respect.
//!
//! For every bit the search keeps the ways to make it true ("supports": sets of operators), built up from what is true
//! now; a goal's pathways are the supports of what it needs. A support that is worse in every respect and makes nothing
//! more true is dropped, and of many only the most different few are kept.

use super::catalogue::{Load, Pace};
use super::condition::Literal;
use super::ids::GoalId;
use super::problem::{Action, Alternatives, Bit, Operator, Problem, Set, can_both_hold};
use super::scale::{Months, Range};
use super::schedule::{Figures, Schedule, hurdles, schedule, unpaid};

/// How many ways to one bit are carried on.
const SUPPORTS_KEPT: usize = 8;
/// How many ways to one goal are put in time and compared.
const CANDIDATES_KEPT: usize = 16;
/// What a cheaper pathway must save, in euros, to be worth showing: nobody works two more years to save a test fee.
const WORTH_SAVING: u32 = 300;
/// How many pathways a person is shown for a goal.
const PATHWAYS_SHOWN: usize = 4;

/// Later than any wage: no step pays one.
const NEVER: Range<Months> = Range { min: Months::MAX, max: Months::MAX };

/// One way to make something true, with rough figures that are quick to add up.
#[derive(Clone, Debug)]
struct Support {
    operators: Set,
    makes_true: Set,
    rough: Rough,
}

/// Figures of a support before it is put in time. Less is better in each.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Rough {
    assumptions: u32,
    end: Range<Months>,
    full_time: Range<Months>,
    unpaid: Range<Months>,
    cost: Range<u32>,
    unknown_fees: u32,
    hurdles: u32,
    /// `NEVER` where no step pays a wage in the field.
    first_wage: Range<Months>,
}

impl Rough {
    fn no_worse_than(&self, other: &Self) -> bool {
        self.assumptions <= other.assumptions
            && self.end.no_worse_than(&other.end)
            && self.full_time.no_worse_than(&other.full_time)
            && self.unpaid.no_worse_than(&other.unpaid)
            && self.cost.no_worse_than(&other.cost)
            && self.unknown_fees <= other.unknown_fees
            && self.hurdles <= other.hurdles
            && self.first_wage.no_worse_than(&other.first_wage)
    }
}

/// What one operator adds to the figures of a support.
#[derive(Clone, Copy)]
struct Weight {
    months: Range<Months>,
    full_time: Range<Months>,
    unpaid: Range<Months>,
    cost: Range<u32>,
    unknown_fees: u32,
    hurdles: u32,
    sote_wage: bool,
    assumptions: u32,
}

/// All ways to all bits, for one situation.
pub struct Search<'a> {
    pub problem: Problem<'a>,
    supports: Vec<Vec<Support>>,
    weights: Vec<Weight>,
    /// The operators that assume or lift something.
    assuming: Set,
    /// For each operator, the assumptions that cannot be made beside it.
    excludes: Vec<Set>,
    /// The bits that some operator or goal asks for; making others true is worth nothing.
    asked_for: Set,
}

/// A pathway as the search knows it: operators in time.
#[derive(Clone, Debug)]
pub struct Found {
    pub operators: Set,
    pub schedule: Schedule,
}

impl<'a> Search<'a> {
    /// `problem` must be finished: all goals compiled, assumptions added. `goals` are what it will be asked for.
    pub fn new(problem: Problem<'a>, goals: &[(GoalId, Alternatives)]) -> Self {
        let mut asked_for = Set::with_capacity(problem.bit_count());
        let of_operators = problem.operators.iter().flat_map(|operator| operator.needs.iter().flatten());
        asked_for.extend(of_operators.chain(goals.iter().flat_map(|(_, needs)| needs.iter().flatten())).copied());
        let is_step = |operator: &Operator| matches!(operator.action, Action::Step(_));
        let mut assuming = Set::with_capacity(problem.operators.len());
        assuming.extend(problem.operators.iter().enumerate().filter(|(_, operator)| !is_step(operator)).map(|(place, _)| place));
        let weights = problem.operators.iter().map(|operator| weight(&problem, operator)).collect();
        let excludes = excludes(&problem);
        let mut search = Self { supports: vec![Vec::new(); problem.bit_count()], problem, weights, assuming, excludes, asked_for };
        search.spread();
        search
    }

    /// Derives supports until nothing new is found. Each support is built from finished ones, so it can be carried out.
    fn spread(&mut self) {
        let order = self.by_depth();
        // When a bit last changed, and when an operator was last looked at, by one running count.
        let mut changed_at = vec![0_usize; self.problem.bit_count()];
        let mut seen_at = vec![0_usize; self.problem.operators.len()];
        let mut count = 0;
        // Each round can only add or improve kept supports; the bound guards against an endless exchange among equals.
        for round in 0..64 {
            let before = count;
            for operator in order.iter().copied() {
                let needs = &self.problem.operators[operator].needs;
                let touched = round == 0 || needs.iter().flatten().any(|bit| changed_at[*bit] > seen_at[operator]);
                seen_at[operator] = count;
                if !touched {
                    continue;
                }
                for support in self.combine(needs, Some(operator), SUPPORTS_KEPT) {
                    for bit in &self.problem.operators[operator].gives {
                        if keep(&mut self.supports[*bit], support.clone(), SUPPORTS_KEPT) {
                            count += 1;
                            changed_at[*bit] = count;
                        }
                    }
                }
            }
            if count == before {
                break;
            }
        }
    }

    /// The operators that can be reached at all, those that can begin sooner first: so one round settles most.
    fn by_depth(&self) -> Vec<usize> {
        let mut truths = Set::with_capacity(self.problem.bit_count());
        let mut order = Vec::new();
        let mut left: Vec<usize> = (0..self.problem.operators.len()).collect();
        loop {
            let (can_begin, later): (Vec<usize>, Vec<usize>) =
                left.into_iter().partition(|operator| fulfilled(&self.problem.operators[*operator].needs, &truths));
            if can_begin.is_empty() {
                return order;
            }
            truths.extend(can_begin.iter().flat_map(|operator| self.problem.operators[*operator].gives.iter().copied()));
            order.extend(can_begin);
            left = later;
        }
    }

    /// The supports of some alternatives, with `operator` carried out after them.
    fn combine(&self, needs: &Alternatives, operator: Option<usize>, limit: usize) -> Vec<Support> {
        let mut combined = Vec::new();
        for bits in needs {
            let mut sofar = vec![self.support(Set::with_capacity(self.problem.operators.len()), Range::default(), NEVER)];
            for bit in bits {
                let mut next = Vec::new();
                for one in &sofar {
                    if one.makes_true.contains(*bit) {
                        keep(&mut next, one.clone(), limit);
                        continue;
                    }
                    for other in &self.supports[*bit] {
                        let mut operators = one.operators.clone();
                        operators.union_with(&other.operators);
                        let (left, right) = (&one.rough, &other.rough);
                        let end = Range::new(left.end.min.max(right.end.min), left.end.max.max(right.end.max));
                        if self.is_consistent(&operators) {
                            keep(&mut next, self.support(operators, end, earlier(left.first_wage, right.first_wage)), limit);
                        }
                    }
                }
                sofar = next;
            }
            for mut support in sofar {
                if let Some(operator) = operator {
                    if support.operators.contains(operator) {
                        continue;
                    }
                    let mut operators = support.operators.clone();
                    operators.insert(operator);
                    if !self.is_consistent(&operators) {
                        continue;
                    }
                    let weight = &self.weights[operator];
                    let own = if weight.sote_wage { support.rough.end } else { NEVER };
                    support = self.support(operators, support.rough.end + weight.months, earlier(support.rough.first_wage, own));
                }
                keep(&mut combined, support, limit);
            }
        }
        combined
    }

    fn support(&self, operators: Set, end: Range<Months>, first_wage: Range<Months>) -> Support {
        let mut rough = Rough {
            assumptions: 0,
            end,
            full_time: Range::default(),
            unpaid: Range::default(),
            cost: Range::default(),
            unknown_fees: 0,
            hurdles: 0,
            first_wage,
        };
        let mut makes_true = Set::with_capacity(self.problem.bit_count());
        for operator in operators.ones() {
            makes_true.extend(self.problem.operators[operator].gives.iter().copied());
            let weight = &self.weights[operator];
            rough.assumptions += weight.assumptions;
            rough.full_time = rough.full_time + weight.full_time;
            rough.unpaid = rough.unpaid + weight.unpaid;
            rough.cost = rough.cost + weight.cost;
            rough.unknown_fees += weight.unknown_fees;
            rough.hurdles += weight.hurdles;
        }
        makes_true.intersect_with(&self.asked_for);
        Support { operators, makes_true, rough }
    }

    /// Whether the assumptions among the operators can all be true of one person.
    fn is_consistent(&self, operators: &Set) -> bool {
        operators.intersection(&self.assuming).all(|operator| self.excludes[operator].is_disjoint(operators))
    }

    /// The pathways to a goal, at most four, the ones that answer `pace` best first.
    pub fn pathways(&self, goal: &Alternatives, closing: Option<usize>, pace: Pace) -> Vec<(Label, Found)> {
        let mut found: Vec<Found> = Vec::new();
        for support in self.combine(goal, None, CANDIDATES_KEPT) {
            let mut operators = self.without_the_needless(support.operators, goal);
            if let Some(closing) = closing {
                operators.insert(closing);
            }
            // To take for granted that the goal is reached is no way to it.
            let has_a_step = operators.ones().any(|operator| !self.assuming.contains(operator));
            if !has_a_step || found.iter().any(|other| other.operators == operators) {
                continue;
            }
            if let Some(schedule) = schedule(&self.problem, &operators, goal, closing) {
                found.push(Found { operators, schedule });
            }
        }
        label(not_dominated(found), pace)
    }

    /// The smallest set of obstacles with which a goal is reached.
    pub fn lifted(&self, goal: &Alternatives) -> Vec<(Literal, bool)> {
        let least = self.combine(goal, None, CANDIDATES_KEPT).into_iter().min_by_key(|support| support.rough.assumptions);
        let Some(support) = least else { return Vec::new() };
        let operators = self.without_the_needless(support.operators, goal);
        let lifted = operators.ones().filter_map(|operator| match &self.problem.operators[operator].action {
            Action::Lift(literal, positive) => Some((literal.clone(), *positive)),
            Action::Step(_) | Action::Assume(..) => None,
        });
        lifted.collect()
    }

    /// Leaves out, one after another, whatever the goal is reached without: first obstacles, then assumptions, then steps.
    fn without_the_needless(&self, mut operators: Set, goal: &Alternatives) -> Set {
        let mut order: Vec<usize> = operators.ones().collect();
        order.reverse();
        for operator in order {
            operators.set(operator, false);
            if !self.reaches(&operators, goal) {
                operators.set(operator, true);
            }
        }
        operators
    }

    /// Whether the operators, in some order, make a goal true.
    pub fn reaches(&self, operators: &Set, goal: &Alternatives) -> bool {
        let mut truths = Set::with_capacity(self.problem.bit_count());
        let mut left: Vec<usize> = operators.ones().collect();
        loop {
            let before = left.len();
            left.retain(|operator| {
                let can_begin = fulfilled(&self.problem.operators[*operator].needs, &truths);
                if can_begin {
                    truths.extend(self.problem.operators[*operator].gives.iter().copied());
                }
                !can_begin
            });
            if fulfilled(goal, &truths) {
                return true;
            }
            if left.len() == before {
                return false;
            }
        }
    }
}

fn earlier(one: Range<Months>, other: Range<Months>) -> Range<Months> {
    Range::new(one.min.min(other.min), one.max.min(other.max))
}

fn fulfilled(needs: &Alternatives, truths: &Set) -> bool {
    needs.iter().any(|bits| bits.iter().all(|bit: &Bit| truths.contains(*bit)))
}

/// Adds a support unless one is there that does the same with less; drops those that it makes needless.
fn keep(supports: &mut Vec<Support>, new: Support, limit: usize) -> bool {
    let better = |one: &Support, other: &Support| {
        one.operators.is_subset(&other.operators) || (one.rough.no_worse_than(&other.rough) && other.makes_true.is_subset(&one.makes_true))
    };
    if supports.iter().any(|old| better(old, &new)) {
        return false;
    }
    supports.retain(|old| !better(&new, old));
    supports.push(new);
    if supports.len() <= limit {
        return true;
    }
    let out = least_missed(supports);
    supports.remove(out);
    out != supports.len()
}

/// One thing that supports are compared by, and what decides among equals.
type Respect = fn(&Rough) -> [u32; 2];

/// Which of too many supports to drop: never one that is best in something.
fn least_missed(supports: &[Support]) -> usize {
    let respects: [Respect; 6] = [
        |rough| [rough.assumptions, rough.end.max.tenths()],
        |rough| [rough.end.min.tenths(), rough.end.max.tenths()],
        |rough| [rough.first_wage.min.tenths(), rough.unpaid.max.tenths()],
        |rough| [rough.unpaid.max.tenths(), rough.first_wage.min.tenths()],
        |rough| [rough.unknown_fees * 100_000 + rough.cost.max, rough.end.max.tenths()],
        |rough| [rough.hurdles, rough.end.max.tenths()],
    ];
    let best = respects.map(|respect| (0..supports.len()).min_by_key(|place| respect(&supports[*place].rough)));
    let rest = (0..supports.len()).filter(|place| !best.contains(&Some(*place)));
    let worst = rest.max_by_key(|place| {
        let rough = &supports[*place].rough;
        (rough.assumptions, rough.end.min + rough.end.max, *place)
    });
    worst.unwrap_or(supports.len() - 1)
}

fn excludes(problem: &Problem) -> Vec<Set> {
    let assumed = |operator: &Operator| match &operator.action {
        Action::Assume(literal, positive) | Action::Lift(literal, positive) => Some((literal.clone(), *positive)),
        Action::Step(_) => None,
    };
    let all: Vec<Option<(Literal, bool)>> = problem.operators.iter().map(assumed).collect();
    let against = |one: &(Literal, bool)| {
        let others = all
            .iter()
            .enumerate()
            .filter(|(_, other)| other.as_ref().is_some_and(|other| !can_both_hold((&one.0, one.1), (&other.0, other.1))));
        let mut set = Set::with_capacity(all.len());
        set.extend(others.map(|(place, _)| place));
        set
    };
    all.iter().map(|one| one.as_ref().map(against).unwrap_or_default()).collect()
}

fn weight(problem: &Problem, operator: &Operator) -> Weight {
    let nothing = Weight {
        months: Range::default(),
        full_time: Range::default(),
        unpaid: Range::default(),
        cost: Range::default(),
        unknown_fees: 0,
        hurdles: 0,
        sote_wage: false,
        assumptions: 0,
    };
    match &operator.action {
        Action::Step(id) => {
            let step = &problem.catalogue.steps[*id];
            let full_time = if step.load == Load::FullTime { step.months } else { Range::default() };
            Weight {
                months: step.months,
                full_time,
                unpaid: unpaid(step),
                cost: step.cost,
                unknown_fees: u32::from(step.extra_fee),
                hurdles: hurdles(step),
                sote_wage: step.sote_wage,
                assumptions: 0,
            }
        }
        Action::Assume(..) => Weight { assumptions: 1, ..nothing },
        // Whatever else a way asks for, the fewest obstacles come first.
        Action::Lift(..) => Weight { assumptions: 100, ..nothing },
    }
}

/// Without the pathways that another beats or equals in every respect.
fn not_dominated(found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for new in found {
        if kept.iter().any(|old| old.schedule.figures.no_worse_than(&new.schedule.figures)) {
            continue;
        }
        kept.retain(|old| !new.schedule.figures.no_worse_than(&old.schedule.figures));
        kept.push(new);
    }
    kept
}

/// Why a pathway is shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Label {
    /// The only way found.
    Only,
    EarliestWage,
    Fastest,
    LeastUnpaid,
    Cheapest,
    /// Takes the least for granted.
    Surest,
}

impl Label {
    pub const ALL: &'static [Label] =
        &[Label::Only, Label::EarliestWage, Label::Fastest, Label::LeastUnpaid, Label::Cheapest, Label::Surest];

    pub fn id(self) -> &'static str {
        match self {
            Label::Only => "only",
            Label::EarliestWage => "earliest-wage",
            Label::Fastest => "fastest",
            Label::LeastUnpaid => "least-unpaid",
            Label::Cheapest => "cheapest",
            Label::Surest => "surest",
        }
    }

    /// What decides between two that are equally good in it.
    fn among_equals(self) -> Label {
        if self == Label::EarliestWage { Label::LeastUnpaid } else { Label::EarliestWage }
    }

    /// What the label compares, the longest case before the shortest: people live through the longest case.
    fn measure(self, figures: &Figures) -> (Months, Months, u32) {
        let of = |range: Range<Months>| (range.max, range.min, 0);
        match self {
            Label::Only | Label::Fastest => of(figures.months),
            Label::EarliestWage => of(figures.first_wage.unwrap_or(NEVER)),
            Label::LeastUnpaid => of(figures.unpaid),
            Label::Cheapest => (Months::ZERO, Months::ZERO, figures.unknown_fees as u32 + figures.cost.max / WORTH_SAVING),
            Label::Surest => (Months::ZERO, Months::ZERO, figures.assumptions as u32 * 10 + figures.hurdles as u32),
        }
    }
}

/// Picks, for each thing that people compare by, the pathway that is best in it, as long as that is a different one.
fn label(mut found: Vec<Found>, pace: Pace) -> Vec<(Label, Found)> {
    if found.len() == 1 {
        return found.into_iter().map(|only| (Label::Only, only)).collect();
    }
    let order = match pace {
        Pace::EarnSoon => [Label::EarliestWage, Label::LeastUnpaid, Label::Fastest, Label::Surest, Label::Cheapest],
        Pace::Balanced => [Label::Fastest, Label::EarliestWage, Label::LeastUnpaid, Label::Surest, Label::Cheapest],
        Pace::ProfessionFirst => [Label::Fastest, Label::LeastUnpaid, Label::EarliestWage, Label::Surest, Label::Cheapest],
    };
    let quickest = found.iter().map(|found| found.schedule.figures.months.max).min().unwrap_or_default();
    let mut shown: Vec<(Label, Found)> = Vec::new();
    for label in order {
        let measures = |found: &Found| {
            let figures = &found.schedule.figures;
            (label.measure(figures), label.among_equals().measure(figures), Label::Fastest.measure(figures))
        };
        // Nobody studies twice as long for a cheaper or a surer way.
        let worth_it =
            |found: &Found| !matches!(label, Label::Surest | Label::Cheapest) || found.schedule.figures.months.max <= quickest + quickest;
        let best = (0..found.len()).filter(|place| worth_it(&found[*place])).min_by_key(|place| measures(&found[*place]));
        let Some(best) = best else { continue };
        let beaten = shown.iter().any(|(_, other)| measures(other).0 <= measures(&found[best]).0);
        if !beaten && shown.len() < PATHWAYS_SHOWN {
            shown.push((label, found.remove(best)));
        }
    }
    shown
}
