//! Catalogues made larger to see how planning grows: other trades, each as far away as its original.

mod people;

use people::{catalogue, today};
use sotepolku::planner::ids::*;
use sotepolku::planner::plan::World;
use sotepolku::planner::profile::Profile;
use sotepolku::planner::relevant::Aim;
use sotepolku::planner::situation::Situation;
use sotepolku::tool::growth::{grown, measure};
use sotepolku::tool::growth_plot;

#[test]
fn a_grown_catalogue_has_more_trades_and_each_is_as_far_away_as_its_original() {
    let catalogue = catalogue();
    let grown = grown(catalogue, 3);
    assert!((catalogue.steps.len() * 5 / 2..=catalogue.steps.len() * 3).contains(&grown.steps.len()), "{} steps", grown.steps.len());
    let nobody = Profile::default();
    let (before, now) = (Situation::new(catalogue, &nobody, today()), Situation::new(&grown, &nobody, today()));
    let (before, now) = (World::new(&before), World::new(&now));
    let relevant = |world: &World, goal: GoalId| world.relevant(goal, Aim::Compare).map(|relevant| relevant.tasks.len());
    let original = |id: &str| catalogue.goals.named(id.rsplit_once('-').map_or(id, |(original, _)| original));
    let mut copies = 0;
    for (goal, entry) in grown.goals.iter() {
        if goal.index() < catalogue.goals.len() {
            assert_eq!(relevant(&now, goal), relevant(&before, goal), "{} has other steps than before", entry.id);
        } else {
            let original = original(&entry.id).unwrap_or_else(|| panic!("{} is a copy of nothing", entry.id));
            assert_eq!(relevant(&now, goal).is_some(), relevant(&before, original).is_some(), "{}", entry.id);
            copies += 1;
        }
    }
    assert!(copies >= 2 * 50, "only {copies} more goals");
    let nurse = |id: &str| now.plans(grown.goals.named(id).into_iter()).remove(0);
    let steps = |id: &str| nurse(id).pathways[0].steps.iter().map(|stage| grown.steps[stage.step].id.clone()).collect::<Vec<_>>();
    assert!(steps("nurse").contains(&"nurse-degree".to_owned()), "{:?}", steps("nurse"));
    assert!(steps("nurse-2").contains(&"nurse-degree-2".to_owned()), "{:?}", steps("nurse-2"));
    assert!(!steps("nurse-2").contains(&"nurse-degree".to_owned()), "{:?}", steps("nurse-2"));
}

#[test]
fn what_is_measured_is_told_as_a_table_and_drawn() {
    let sizes = measure(catalogue(), &[1, 2], 2, today(), |plan| {
        plan();
        4_321_000
    });
    assert_eq!(sizes[0].steps, catalogue().steps.len());
    let table = growth_plot::table(&sizes);
    let rows: Vec<&str> = table.lines().filter(|line| line.contains("x ") && line.ends_with(" 4321")).collect();
    assert!(rows.len() == 2 && rows[0].trim_start().starts_with("1x") && rows[1].trim_start().starts_with("2x"), "{table}");
    let picture = growth_plot::picture(&sizes, 2);
    for part in ["<svg", "How planning grows with the catalogue", "of a whole plan, a goal", "\n2x\n", "</svg>"] {
        assert!(picture.contains(part), "{part} is missing\n{picture}");
    }
}
