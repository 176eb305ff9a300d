//! What holds for every person, tested over very many of them.

mod people;

use people::{Person, catalogue, today};
use proptest::prelude::*;
use sotepolku::planner::catalogue::Gift;
use sotepolku::planner::condition::{Condition, Literal, Truth};
use sotepolku::planner::near;
use sotepolku::planner::plan::{Pathway, State, World, plan};
use sotepolku::planner::saved;
use sotepolku::planner::situation::Situation;
use std::collections::BTreeSet;

/// Walks a pathway step by step, as the person would, without the planner's own machinery.
struct Walk<'a> {
    situation: &'a Situation<'a>,
    assumes: &'a [Condition],
    given: BTreeSet<Gift>,
}

impl Walk<'_> {
    fn holds(&self, condition: &Condition, positive: bool, steps_help: bool) -> bool {
        match condition {
            Condition::Literal(literal) => self.literal_holds(literal, positive, steps_help),
            Condition::Not(inner) => self.holds(inner, !positive, steps_help),
            Condition::All(parts) if positive => parts.iter().all(|part| self.holds(part, positive, steps_help)),
            Condition::Any(parts) if !positive => parts.iter().all(|part| self.holds(part, positive, steps_help)),
            Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| self.holds(part, positive, steps_help)),
        }
    }

    fn literal_holds(&self, literal: &Literal, positive: bool, steps_help: bool) -> bool {
        let assumed = self.assumes.iter().any(|assumed| match assumed {
            Condition::Not(inner) => {
                !positive && matches!(&**inner, Condition::Literal(other) if other == literal || asks_more(literal, other))
            }
            Condition::Literal(other) => positive && (other == literal || asks_more(other, literal)),
            Condition::All(_) | Condition::Any(_) => false,
        });
        let at_the_start = self.situation.truth(literal) == if positive { Truth::True } else { Truth::False };
        let given = positive
            && steps_help
            && match literal {
                Literal::Holds(holding) => self.given.contains(&Gift::Holding(*holding)),
                Literal::LevelAtLeast(question, level) => {
                    self.given.iter().any(|gift| matches!(gift, Gift::Level(scale, reached) if scale == question && reached >= level))
                }
                _ => false,
            };
        let as_the_least = !positive && self.situation.truth(literal) == Truth::Unknown && self.situation.is_planned_as_least(literal);
        assumed || at_the_start || given || as_the_least
    }

    /// Carries out the steps that `keep` lets through; says whether every one could begin.
    fn walk(&mut self, pathway: &Pathway, keep: impl Fn(usize) -> bool) -> bool {
        for (place, stage) in pathway.steps.iter().enumerate().filter(|(place, _)| keep(*place)) {
            let step = &self.situation.catalogue.steps[stage.step];
            if !self.holds(&step.for_whom, true, false) || !self.holds(&step.needs, true, true) {
                return false;
            }
            let _ = place;
            self.given.extend(step.gives.iter().copied());
        }
        true
    }
}

/// Whether one literal asks for a higher level, or a greater number, of the same thing.
fn asks_more(one: &Literal, other: &Literal) -> bool {
    match (one, other) {
        (Literal::LevelAtLeast(question, level), Literal::LevelAtLeast(same, lower)) => question == same && level > lower,
        (Literal::NumberAtLeast(question, number), Literal::NumberAtLeast(same, lower)) => question == same && number > lower,
        _ => false,
    }
}

// Twice ten thousand people: the two run beside each other.
proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]

    #[test]
    fn every_pathway_can_be_walked_no_step_is_needless_and_nobody_is_left_alone(person in Person::any()) {
        check(&person)?;
    }

    #[test]
    fn the_same_holds_for_ten_thousand_others(person in Person::any()) {
        check(&person)?;
    }
}

fn check(person: &Person) -> Result<(), TestCaseError> {
    {
        let catalogue = catalogue();
        let profile = person.profile();
        let situation = Situation::new(catalogue, &profile, today());
        let plan = plan(catalogue, &profile, today());
        let world = World::new(&situation);
        for goal in &plan.goals {
            let entry = &catalogue.goals[goal.goal];
            prop_assert!(goal.pathways.len() <= 4);
            prop_assert_eq!(
                goal.state == State::Closed,
                goal.pathways.is_empty() && !(entry.ends_with.is_none() && entry.needs.truth(&situation) == Truth::True)
            );
            prop_assert!(world.relevant(goal.goal).is_none_or(|relevant| relevant.whole), "{}: something was left out", entry.id);
            if world.has_sure_way(goal.goal) {
                prop_assert!(goal.state <= State::Reachable, "{}: a way that takes nothing for granted is not shown", entry.id);
            }
            for pathway in &goal.pathways {
                let walk = || Walk { situation: &situation, assumes: &pathway.assumes, given: BTreeSet::new() };
                let mut whole = walk();
                prop_assert!(whole.walk(pathway, |_| true), "{}: a step begins before its needs are met\n{pathway:#?}", entry.id);
                prop_assert!(whole.holds(&entry.needs, true, true), "{}: the goal is not reached\n{pathway:#?}", entry.id);
                for left_out in 0..pathway.steps.len() {
                    if Some(pathway.steps[left_out].step) == entry.ends_with {
                        continue;
                    }
                    let mut without = walk();
                    let still = without.walk(pathway, |place| place != left_out) && without.holds(&entry.needs, true, true);
                    prop_assert!(
                        !still,
                        "{}: {} is needless for {}\n{pathway:#?}",
                        entry.id,
                        catalogue.steps[pathway.steps[left_out].step].id,
                        saved::write(&profile, catalogue)
                    );
                }
                for stage in &pathway.steps {
                    prop_assert!(stage.from.min <= stage.to.min && stage.from.max <= stage.to.max && stage.to.max <= pathway.months.max);
                    prop_assert!(!stage.because.is_empty() || Some(stage.step) == entry.ends_with, "a step without a reason");
                    prop_assert!(
                        !near::contacts_of_step(&situation, stage.step).is_empty(),
                        "{} has no contact",
                        catalogue.steps[stage.step].id
                    );
                }
            }
        }
        prop_assert!(!plan.now.is_empty(), "nothing to do this week");
        prop_assert!(!near::contacts_of_step(&situation, plan.now[0].step).is_empty(), "nobody to ask");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn the_same_answers_give_the_same_plan(person in Person::any()) {
        let profile = person.profile();
        prop_assert_eq!(plan(catalogue(), &profile, today()), plan(catalogue(), &profile, today()));
    }

    #[test]
    fn a_saved_profile_is_read_back_as_it_was(person in Person::any()) {

        let profile = person.profile();
        let read = saved::read(&saved::write(&profile, catalogue()), catalogue()).expect("its own text is read");
        prop_assert_eq!(read.left_out, 0);
        prop_assert_eq!(read.profile, profile);
    }

    #[test]
    fn no_text_harms_the_reader_of_saved_profiles(text in "\\PC{0,200}") {
        let _ = saved::read(&text, catalogue());
    }
}
