//! What holds for every person, tested over very many of them.

mod people;

use people::{Person, catalogue, today};
use proptest::prelude::*;
use sotepolku::planner::condition::Truth;
use sotepolku::planner::near;
use sotepolku::planner::plan::{State, World, plan};
use sotepolku::planner::profile::Event;
use sotepolku::planner::relevant::Aim;
use sotepolku::planner::saved;
use sotepolku::planner::search::{self, Searched};
use sotepolku::planner::situation::Situation;
use sotepolku::tool::walk;

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
            prop_assert!(
                world.relevant(goal.goal, Aim::Compare).is_none_or(|relevant| relevant.whole),
                "{}: something was left out",
                entry.id
            );
            if world.has_sure_way(goal.goal) {
                prop_assert!(goal.state <= State::Reachable, "{}: a way that takes nothing for granted is not shown", entry.id);
            }
            for pathway in &goal.pathways {
                let stumbles = walk::stumbles(&situation, entry, pathway);
                prop_assert!(stumbles.is_empty(), "{}: {stumbles:?} for {}\n{pathway:#?}", entry.id, saved::write(&profile, catalogue));
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

    /// What-ifs leave out goals that a change cannot touch, and search only where the answer is not seen at once.
    #[test]
    fn how_soon_goals_are_reached_is_the_same_with_and_without_a_search(person in Person::any(), other in Person::any(), place in any::<prop::sample::Index>()) {
        let question = catalogue().questions.keys().nth(place.index(catalogue().questions.len())).expect("one of them");
        let (before, mut after) = (person.profile(), person.profile());
        if let Some(answer) = other.profile().known(question) {
            after.apply(Event::Answered { question, answer: answer.clone() });
        }
        let situations = [&before, &after].map(|profile| Situation::new(catalogue(), profile, today()));
        let worlds = situations.each_ref().map(World::new);
        let searched = |world: &World, goal| {
            let found = world.relevant(goal, Aim::Quickest).as_ref().map(search::quickest).unwrap_or_default();
            found.iter().map(|found| found.figures.months().max).min()
        };
        for (goal, affected) in catalogue().goals.keys().zip(worlds[0].affected(&worlds[1])) {
            let [before, after] = worlds.each_ref().map(|world| searched(world, goal));
            let id = &catalogue().goals[goal].id;
            prop_assert!(affected || before == after, "{}: {:?} and {:?}, and yet nothing that it rests on is otherwise", id, before, after);
            for (world, months) in worlds.iter().zip([before, after]) {
                prop_assert_eq!(world.quickest(goal, &mut Searched::default()), months, "{}", id);
                let bound = world.no_sooner(goal);
                prop_assert!(months.is_none_or(|months| bound.is_some_and(|bound| bound <= months.tenths())), "{}: {:?} before {:?}", id, months, bound);
            }
        }
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
