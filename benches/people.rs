//! How long the planner takes, over very many random people: `cargo bench --bench people`, or with another number of them
//! `cargo bench --bench people -- 1000`. The people are the same every time.

#[path = "../tests/people/mod.rs"]
mod people;

use people::{Person, catalogue, today};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::json;
use sotepolku::planner::ask;
use sotepolku::planner::closed::openings;
use sotepolku::planner::ladder::ladder;
use sotepolku::planner::plan::{Plan, State, plan};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::situation::Situation;
use sotepolku::planner::what_if::what_if;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// In milliseconds.
const WANTED: [(&str, &str, f64); 3] = [("plan", "median", 2.0), ("plan", "99th percentile", 10.0), ("what_if", "99th percentile", 30.0)];

const PEOPLE: usize = 10_000;

fn main() {
    let number = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(PEOPLE);
    let (mut dice, anybody) = (TestRunner::deterministic(), Person::any());
    let mut person = || anybody.new_tree(&mut dice).expect("no roll is refused").current().profile();
    let mut rows = ROWS.map(|(name, measured)| (name, measured, Vec::with_capacity(number)));
    for _ in 0..number {
        let profile = person();
        let made = plan(catalogue(), &profile, today());
        for (_, measured, times) in &mut rows {
            let time = || {
                let begun = Instant::now();
                measured(&profile, &made);
                begun.elapsed()
            };
            // What else the machine does in the meantime is left out as far as that goes.
            times.push(time().min(time()));
        }
    }
    let mut rows_of_report = Vec::new();
    println!("{number} random people, in milliseconds, the better of two rounds");
    println!("{:<44}{:>9}{:>9}{:>9}{:>9}{:>9}", "", "min", "median", "p90", "p99", "max");
    for (name, _, mut times) in rows {
        times.sort();
        let figures = [0.0, 0.5, 0.9, 0.99, 1.0].map(|share| milliseconds(&times, share));
        println!("{name:<44}{}", figures.map(|time| format!("{time:>9.3}")).concat());
        for (place, share) in [(1, "median"), (3, "99th percentile")] {
            let most = WANTED.iter().find(|(of, at, _)| name.starts_with(of) && *at == share).map(|(.., most)| most);
            let mut row = json!({ "name": format!("{name}, {share}"), "value": figures[place], "unit": "ms" });
            row.as_object_mut().unwrap().extend(most.map(|most| ("most".to_owned(), json!(most))));
            rows_of_report.push(row);
        }
    }
    // For `cargo xtask report`.
    if let Some(file) = std::env::var_os("FIGURES") {
        let title = format!("Planning for {number} random people, natively, the better of two rounds");
        std::fs::write(file, json!([{ "title": title, "rows": rows_of_report }]).to_string()).expect("the file can be written");
    }
}

type Measured = fn(&Profile, &Plan);

const ROWS: [(&str, Measured); 5] = [
    ("plan: all goals", |profile, _| drop(black_box(plan(catalogue(), profile, today())))),
    ("what_if: all changes of one or two answers", |profile, _| drop(black_box(what_if(catalogue(), profile, today())))),
    ("openings: of all closed goals", |profile, made| {
        let situation = Situation::new(catalogue(), profile, today());
        let closed: Vec<_> = made.goals.iter().filter(|goal| goal.state == State::Closed).map(|goal| goal.goal).collect();
        black_box(openings(&situation, &closed));
    }),
    ("ladder: on from the first goal with a pathway", |profile, made| {
        let situation = Situation::new(catalogue(), profile, today());
        let first = made.goals.iter().find(|goal| !goal.pathways.is_empty() && !catalogue().goals[goal.goal].leads_to.is_empty());
        if let Some(first) = first {
            black_box(ladder(&situation, first.goal, first.pathways.first()));
        }
    }),
    ("ask: the next question", |profile, _| {
        let situation = Situation::new(catalogue(), profile, today());
        black_box(ask::next(&situation, profile));
    }),
];

fn milliseconds(sorted: &[Duration], share: f64) -> f64 {
    let place = (sorted.len().saturating_sub(1) as f64 * share).round() as usize;
    sorted.get(place).copied().unwrap_or_default().as_secs_f64() * 1000.0
}
