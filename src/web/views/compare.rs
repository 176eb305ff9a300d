//! Two or three pathways side by side: always the same rows, so that one can run an eye along each. On a phone the rows stand below
//! one another, and in each the pathways: a table that is pushed sideways would hide what its rows are called.

use super::pathways::Groups;
use super::{Scene, pathway};
use crate::planner::ids::*;
use crate::planner::near;
use crate::planner::plan::{GoalPlan, Pathway, Plan};
use crate::planner::scale::Months;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, field, layout, link, picture, text};
use crate::web::measure;
use leptos::prelude::*;

/// More do not fit beside one another.
const MOST: usize = 3;
const FIELDS: [&str; MOST] = ["compared-1", "compared-2", "compared-3"];

/// One way to one goal, counted from 0.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pick {
    pub goal: GoalId,
    pub way: usize,
}

thread_local! {
    // Not in the address: what somebody weighs is nobody's business, and `App` comes before the first question.
    static PICKED: ArcRwSignal<Vec<Pick>> = ArcRwSignal::new(Vec::new());
}

fn picked() -> Vec<Pick> {
    PICKED.with(Get::get)
}

pub fn has(pick: Pick) -> bool {
    picked().contains(&pick)
}

/// Puts a pathway beside the others, or takes it away. The one that has been there longest makes room.
pub fn turn(pick: Pick) {
    PICKED.with(|picked| {
        picked.update(|picked| match picked.iter().position(|one| *one == pick) {
            Some(place) => {
                picked.remove(place);
            }
            None => {
                if picked.len() == MOST {
                    picked.remove(0);
                }
                picked.push(pick);
            }
        });
    });
}

/// The ways to one goal beside one another.
fn ways_to(goal: GoalId, count: usize) {
    PICKED.with(|picked| picked.set((0..count.min(MOST)).map(|way| Pick { goal, way }).collect()));
}

pub fn forget() {
    PICKED.with(|picked| picked.set(Vec::new()));
}

/// A button on the page of a goal that can be reached in several ways.
pub fn button(scene: &Scene, plan: &GoalPlan) -> Option<AnyView> {
    let (app, goal, count) = (scene.app, plan.goal, plan.pathways.len());
    let go = move || {
        ways_to(goal, count);
        app.go(Page::Compare);
    };
    (count > 1).then(|| link::pictured(icondata_lu::LuColumns2, scene.text("compare-ways"), go))
}

pub fn view(scene: &Scene) -> AnyView {
    let plan = scene.plan();
    let mut page = vec![layout::line("up", vec![scene.link(Page::Pathways, scene.text("pathway-up"))])];
    page.push(text::title(scene.text("compare-title")));
    page.push(text::styled("lead", scene.text("compare-lead")));
    let all = all(scene, &plan);
    let columns: Vec<Column> = chosen(&all).into_iter().filter_map(|pick| column(scene, &plan, pick)).collect();
    page.push(layout::group("compared", fields(scene, &plan, &all, &columns)));
    if columns.len() > 1 {
        page.push(table(scene, &columns));
    } else {
        page.push(text::paragraph(scene.text("compare-too-few")));
    }
    measure::plan_shown();
    layout::group("compare-page", page)
}

/// Every pathway that can be picked, in the order of the pathways' page.
fn all(scene: &Scene, plan: &Plan) -> Vec<Pick> {
    let groups = Groups::of(scene, plan).in_order(scene);
    let goals = groups.iter().flat_map(|(_, goals)| goals);
    goals.flat_map(|goal| (0..goal.pathways.len()).map(|way| Pick { goal: goal.goal, way })).collect()
}

/// What was picked and is still there; before anything is picked, the first ways to the first two goals.
fn chosen(all: &[Pick]) -> Vec<Pick> {
    let mut chosen: Vec<Pick> = picked().into_iter().filter(|pick| all.contains(pick)).collect();
    let firsts = all.iter().filter(|pick| pick.way == 0).chain(all);
    for pick in firsts {
        if chosen.len() < 2 && !chosen.contains(pick) {
            chosen.push(*pick);
        }
    }
    chosen
}

struct Column<'p> {
    pick: Pick,
    name: String,
    pathway: &'p Pathway,
}

fn column<'p>(scene: &Scene, plan: &'p Plan, pick: Pick) -> Option<Column<'p>> {
    let pathway = plan.goals.iter().find(|goal| goal.goal == pick.goal)?.pathways.get(pick.way)?;
    Some(Column { pick, name: name(scene, plan, pick)?, pathway })
}

/// What the pathway leads to; where there are several ways, by which of them.
fn name(scene: &Scene, plan: &Plan, pick: Pick) -> Option<String> {
    let goal = plan.goals.iter().find(|goal| goal.goal == pick.goal)?;
    let way = goal.pathways.get(pick.way)?;
    let name = scene.goal_name(pick.goal);
    if goal.pathways.len() < 2 {
        return Some(name);
    }
    let label = scene.text(&format!("label-{}", way.label.id()));
    Some(scene.with("compare-name", [("goal", name.into()), ("way", label.into())]))
}

fn fields(scene: &Scene, plan: &Plan, all: &[Pick], columns: &[Column]) -> Pieces {
    let names: Vec<String> = all.iter().filter_map(|pick| name(scene, plan, *pick)).collect();
    let shown: Vec<Pick> = columns.iter().map(|column| column.pick).collect();
    let count = (shown.len() + 1).min(MOST);
    FIELDS.into_iter().take(count).enumerate().map(|(place, id)| one_field(scene, all, &names, &shown, place, id)).collect()
}

fn one_field(scene: &Scene, all: &[Pick], names: &[String], shown: &[Pick], place: usize, id: &'static str) -> AnyView {
    let label = vec![scene.with("compare-field", [("number", (place + 1).into())]).into_any()];
    let at = shown.get(place).and_then(|pick| all.iter().position(|one| one == pick));
    // Two are always there; the third can be none.
    let can_be_none = place + 1 == MOST;
    let none = can_be_none.then(|| scene.text("compare-none"));
    let options = none.into_iter().chain(names.iter().cloned()).collect();
    let offset = usize::from(can_be_none);
    let (all, shown) = (all.to_vec(), shown.to_vec());
    let pick = move |option: usize| {
        let mut shown = shown.clone();
        match (option.checked_sub(offset).and_then(|option| all.get(option)), place < shown.len()) {
            (Some(pick), true) => shown[place] = *pick,
            (Some(pick), false) => shown.push(*pick),
            (None, true) => {
                shown.remove(place);
            }
            (None, false) => {}
        }
        PICKED.with(|picked| picked.set(shown));
    };
    field::select(id, label, options, at.map_or(0, |at| at + offset), Box::new(pick))
}

/// One cell: what it says, and how long it is beside the longest of its row.
struct Cell {
    text: String,
    length: Option<Months>,
}

fn table(scene: &Scene, columns: &[Column]) -> AnyView {
    let heads: Pieces = columns.iter().map(|column| head(scene, column)).collect();
    let rows: Pieces = rows(scene, columns).into_iter().map(|(name, cells)| row(columns, name, cells)).collect();
    // The roles are said in so many words: browsers forget them where a phone draws the table as blocks.
    view! {
        <table class="comparison" role="table">
            <caption class="unseen">{scene.text("compare-title")}</caption>
            <thead role="rowgroup"><tr role="row"><td role="cell"></td>{heads}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn head(scene: &Scene, column: &Column) -> AnyView {
    let link = scene.link(Page::Pathway(column.pick.goal, column.pick.way as u8 + 1), column.name.clone());
    view! { <th scope="col" role="columnheader">{link}</th> }.into_any()
}

fn row(columns: &[Column], name: String, cells: Vec<Cell>) -> AnyView {
    let longest = cells.iter().filter_map(|cell| cell.length).max().unwrap_or(Months::ZERO).tenths();
    let cells: Pieces = cells.into_iter().zip(columns).map(|(cell, column)| one_cell(column, cell, longest)).collect();
    view! { <tr role="row"><th scope="row" role="rowheader">{name}</th>{cells}</tr> }.into_any()
}

/// The column's name stands in the cell for eyes only, and only on a phone: screen readers say it anyway.
fn one_cell(column: &Column, cell: Cell, longest: u32) -> AnyView {
    let bar = cell.length.filter(|_| longest > 0).map(|length| picture::decoration("bar", picture::bar(length.tenths(), longest)));
    view! { <td role="cell"><span class="cell-of" aria-hidden="true">{column.name.clone()}</span><span class="cell">{cell.text}</span>{bar}</td> }
        .into_any()
}

fn rows(scene: &Scene, columns: &[Column]) -> Vec<(String, Vec<Cell>)> {
    let of = |cell: &dyn Fn(&Pathway) -> Cell| columns.iter().map(|column| cell(column.pathway)).collect();
    let plain = |text: String| Cell { text, length: None };
    vec![
        (scene.text("total-months"), of(&|way| Cell { text: scene.say.months(way.months), length: Some(way.months.max) })),
        (
            scene.text("total-wage"),
            of(&|way| Cell { text: pathway::first_wage(scene, way), length: Some(way.first_wage.unwrap_or(way.months).max) }),
        ),
        (scene.text("total-unpaid"), of(&|way| Cell { text: pathway::unpaid(scene, way), length: Some(way.unpaid.max) })),
        (scene.text("total-cost"), of(&|way| plain(scene.say.cost(way.cost, way.extra_fee)))),
        (scene.text("stop-income"), of(&|way| plain(incomes(scene, way)))),
        (scene.text("total-decides"), of(&|way| plain(scene.text(&format!("certainty-{}", way.certainty.id()))))),
        (scene.text("assumption-title"), of(&|way| plain(assumed(scene, way)))),
        (scene.text("compare-nearest"), of(&|way| plain(nearest(scene, way)))),
    ]
}

/// What one lives on from step to step, the same said once.
fn incomes(scene: &Scene, way: &Pathway) -> String {
    let mut incomes = Vec::new();
    for stage in &way.steps {
        let income = scene.text(&format!("income-{}", scene.say.catalogue.steps[stage.step].income.id()));
        if !incomes.contains(&income) {
            incomes.push(income);
        }
    }
    incomes.join(" → ")
}

fn assumed(scene: &Scene, way: &Pathway) -> String {
    if way.assumes.is_empty() {
        return scene.text("compare-nothing");
    }
    way.assumes.iter().map(|condition| scene.say.condition(condition)).collect::<Vec<_>>().join("; ")
}

/// Of each kind of studies on the way the nearest place.
fn nearest(scene: &Scene, way: &Pathway) -> String {
    let catalogue = scene.say.catalogue;
    let mut places: Vec<String> = Vec::new();
    for offer in way.steps.iter().filter_map(|stage| catalogue.steps[stage.step].offer) {
        if let Some((distance, provider)) = near::providers(scene.situation, offer).first() {
            let name = scene.say.name(&catalogue.places.providers[*provider].name).to_owned();
            let distance = scene.text(&format!("distance-{}", distance.id()));
            let place = scene.with("compare-place", [("place", name.into()), ("distance", distance.into())]);
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    if places.is_empty() { scene.text("compare-no-studies") } else { places.join("; ") }
}
