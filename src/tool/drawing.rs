//! Draws a graph of steps and goals as SVG. Where things stand is worked out by `dagre`; the lines are drawn here,
//! the boxes in `boxes`.

use super::boxes::{BOX_WIDTH, Drawn, SMALL_LINE, cards, parts, shape};
use super::graph::{self, Edge, Graph, Link, Node};
use super::naming;
use super::sheet::{Caption, sheet, tenths, text};
use crate::planner::catalogue::Gift;
use crate::planner::condition::Literal;
use crate::planner::ids::*;
use crate::words::Say;
use dagre::graph::{Graph as Layout, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, RankDir};
use std::collections::{BTreeMap, BTreeSet};
use svg::node::Node as _;
use svg::node::element::{Definitions, Group, Marker, Path};

const MARGIN: f64 = 32.0;
const HEADER: f64 = 128.0;
const GAP: f64 = 48.0;
const NEXT_TO: f64 = 24.0;

// Colours only repeat what shapes, dashes and words say. All text is nearly black on pale ground.
const STYLE: &str = "
.name { font-weight: 600 }
.heading { font-size: 24px; font-weight: 600 }
.subheading { font-size: 17px; font-weight: 600 }
.card { fill: #fafbfb; stroke: #c5cfd0 }
.step { fill: #ffffff; stroke: #2f6f73; stroke-width: 1.5 }
.goal { fill: #fdeccf; stroke: #8a5200; stroke-width: 2 }
.holding { fill: #e6f0ea; stroke: #4d7a5d; stroke-width: 1.5 }
.level { fill: #e8ebf7; stroke: #51609b; stroke-width: 1.5 }
.edge { fill: none; stroke: #6d7f82; stroke-width: 1.5 }
.gives { stroke: #2f6f73 }
.one-of { stroke-dasharray: 6 4 }
.ends { stroke: #8a5200; stroke-width: 3 }
.label { font-size: 12px; paint-order: stroke; stroke: #ffffff; stroke-width: 4px }
";

/// The steps towards one goal, or all steps and goals.
pub fn picture(say: &Say, goal: Option<GoalId>) -> String {
    let graph = match goal {
        Some(goal) => graph::towards(say.catalogue, goal),
        None => graph::whole(say.catalogue),
    };
    let title = match goal {
        Some(goal) => say.words.with("tool-graph-title-goal", [("goal", naming::goal(say, goal).into())]),
        None => say.words.text("tool-graph-title-whole"),
    };
    draw(&graph, say, &title, &description(&graph, say))
}

/// The picture in sentences.
fn description(graph: &Graph, say: &Say) -> String {
    let catalogue = say.catalogue;
    let goals = graph.nodes.iter().filter(|node| matches!(node, Node::Goal(_))).count();
    let listed = graph.aside.values().flatten().map(|step| Node::Step(*step));
    let nodes: BTreeSet<Node> = graph.nodes.iter().copied().chain(listed).collect();
    let steps = nodes.iter().filter(|node| matches!(node, Node::Step(_))).count();
    let mut sentences = vec![say.words.with("tool-graph-summary", [("steps", steps.into()), ("goals", goals.into())])];
    for node in &nodes {
        match node {
            Node::Step(step) => {
                let entry = &catalogue.steps[*step];
                let gives: Vec<String> = entry
                    .gives
                    .iter()
                    .map(|gift| match gift {
                        Gift::Holding(holding) => say.literal(&Literal::Holds(*holding)),
                        Gift::Level(question, level) => say.literal(&Literal::LevelAtLeast(*question, *level)),
                    })
                    .collect();
                let gives = if gives.is_empty() { say.words.text("tool-graph-nothing") } else { gives.join(", ") };
                let name = naming::step(say, *step);
                let variables = [("step", name.into()), ("needs", parts(say, &entry.needs).into()), ("gives", gives.into())];
                sentences.push(say.words.with("tool-graph-says-step", variables));
            }
            Node::Goal(goal) => {
                let entry = &catalogue.goals[*goal];
                let name = naming::goal(say, *goal);
                let variables = [("goal", name.into()), ("needs", parts(say, &entry.needs).into())];
                sentences.push(say.words.with("tool-graph-says-goal", variables));
            }
            Node::Holding(_) | Node::Level(..) => {}
        }
    }
    sentences.join("\n")
}

/// The picture as an SVG document. The title is shown above it; screen readers are read the description too.
fn draw(graph: &Graph, say: &Say, title: &str, description: &str) -> String {
    let boxes: BTreeMap<Node, Drawn> = graph.nodes.iter().map(|node| (*node, Drawn::new(*node, graph, say))).collect();
    let (mut moved, width, height) = groups(graph, &boxes, say);
    let (cards, cards_height) = cards(graph, say, width, height + GAP);
    moved = moved.set("transform", format!("translate({MARGIN} {})", HEADER + MARGIN));
    let (width, height) = (width + 2.0 * MARGIN, height + GAP + cards_height + HEADER + 2.0 * MARGIN);
    moved.append(cards);
    sheet(&Caption { title, description, language: say.words.locale().id() }, (width, height), STYLE)
        .add(Definitions::new().add(arrow("arrow", "#6d7f82")).add(arrow("arrow-gives", "#2f6f73")).add(arrow("arrow-ends", "#8a5200")))
        .add(text(title, MARGIN, MARGIN + 16.0, "heading"))
        .add(legend(say))
        .add(moved)
        .to_string()
}

/// Each group of nodes by itself, the largest first, beside each other while there is room.
fn groups(graph: &Graph, boxes: &BTreeMap<Node, Drawn>, say: &Say) -> (Group, f64, f64) {
    let mut all = Group::new();
    let (mut width, mut x, mut y, mut row) = (900.0_f64, 0.0, 0.0, 0.0_f64);
    for group in graph.groups() {
        let edges: Vec<&Edge> = graph.edges.iter().filter(|edge| group.contains(&edge.from)).collect();
        let (mut drawn, own_width, own_height) = group_of(&group, &edges, boxes, say);
        width = width.max(own_width);
        if x + own_width > width {
            (x, y, row) = (0.0, y + row + NEXT_TO, 0.0);
        }
        drawn = drawn.set("transform", format!("translate({} {})", tenths(x), tenths(y)));
        all.append(drawn);
        x += own_width + NEXT_TO;
        row = row.max(own_height);
    }
    (all, width, y + row)
}

fn group_of(group: &BTreeSet<Node>, edges: &[&Edge], boxes: &BTreeMap<Node, Drawn>, say: &Say) -> (Group, f64, f64) {
    let layout = lay_out(group, edges, boxes, say);
    let (mut drawn, mut width, mut height) = (Group::new(), 0.0_f64, 0.0_f64);
    for edge in edges {
        let ends = (layout.node(&key(edge.from)), layout.node(&key(edge.to)));
        if let (Some(label), (Some(from), Some(to))) = (layout.edge(&key(edge.from), &key(edge.to), None), ends) {
            drawn.append(line(edge, label, &course(label, from, to), say));
        }
    }
    for node in group {
        if let Some(place) = layout.node(&key(*node)) {
            let (x, y) = (place.x.unwrap_or(0.0), place.y.unwrap_or(0.0));
            drawn.append(boxes[node].at(x, y));
            (width, height) = (width.max(x + place.width / 2.0), height.max(y + place.height / 2.0));
        }
    }
    (drawn, width, height)
}

fn key(node: Node) -> String {
    format!("{node:?}")
}

fn lay_out(group: &BTreeSet<Node>, edges: &[&Edge], boxes: &BTreeMap<Node, Drawn>, say: &Say) -> Layout<NodeLabel, EdgeLabel> {
    let mut layout = Layout::with_options(GraphOptions { directed: true, multigraph: false, compound: false });
    for node in group {
        let label = NodeLabel { width: BOX_WIDTH, height: boxes[node].height(), ..NodeLabel::default() };
        layout.set_node(key(*node), Some(label));
    }
    for edge in edges {
        let words = edge_words(edge, say);
        let (width, height) = if words.is_empty() { (0.0, 0.0) } else { (words.chars().count() as f64 * 7.0 + 8.0, SMALL_LINE) };
        // What a step gives stands beside it; what is needed may come from far away.
        let weight = if matches!(edge.link, Link::Gives(_)) { 3 } else { 1 };
        let label = EdgeLabel { width, height, weight, labelpos: dagre::layout::types::LabelPos::Center, ..EdgeLabel::default() };
        layout.set_edge(key(edge.from), key(edge.to), Some(label), None);
    }
    // Many lines side by side need room to be told apart.
    let ranksep = if group.len() > 80 { 180.0 } else { 64.0 };
    let options = LayoutOptions { rankdir: RankDir::LR, nodesep: 16.0, edgesep: 10.0, ranksep, ..LayoutOptions::default() };
    dagre::layout(&mut layout, Some(options));
    layout
}

/// Of a level, what is given where less would do.
fn edge_words(edge: &Edge, say: &Say) -> String {
    match (edge.link, edge.to) {
        (Link::Gives(Some(given)), Node::Level(question, needed)) if given != needed => say.level(question, given),
        _ => String::new(),
    }
}

/// Where an edge runs: from the right side of one box to the left side of another. The layout's own ends lie anywhere on the
/// border and would lead lines behind boxes; where something leads back, they are kept.
fn course(label: &EdgeLabel, from: &NodeLabel, to: &NodeLabel) -> Vec<(f64, f64)> {
    let mut points: Vec<(f64, f64)> = label.points.iter().map(|point| (point.x, point.y)).collect();
    let side = |place: &NodeLabel, half: f64| Some((place.x? + half * place.width, place.y?));
    if let (Some(right), Some(left), [first, .., last]) = (side(from, 0.5), side(to, -0.5), &mut points[..])
        && right.0 < left.0
    {
        (*first, *last) = (right, left);
    }
    points
}

fn line(edge: &Edge, label: &EdgeLabel, course: &[(f64, f64)], say: &Say) -> Group {
    let (class, marker) = look(edge.link);
    let path = Path::new().set("d", smooth(course)).set("class", class).set("marker-end", format!("url(#{marker})"));
    let mut group = Group::new().add(path);
    let words = edge_words(edge, say);
    if let (false, Some(x), Some(y)) = (words.is_empty(), label.x, label.y) {
        group.append(text(&words, x, y + 4.0, "label").set("text-anchor", "middle"));
    }
    group
}

fn look(link: Link) -> (&'static str, &'static str) {
    match link {
        Link::Gives(_) => ("edge gives", "arrow-gives"),
        Link::Needs => ("edge", "arrow"),
        Link::NeedsOneOf => ("edge one-of", "arrow"),
        Link::Ends => ("edge ends", "arrow-ends"),
    }
}

/// A curve that leaves and enters level and passes between the boxes where the layout says.
fn smooth(points: &[(f64, f64)]) -> String {
    let [first, middle @ .., last] = points else { return String::new() };
    let mut path = format!("M{} {}", tenths(first.0), tenths(first.1));
    let mut from = *first;
    for to in middle.iter().chain([last]) {
        let half = (from.0 + to.0) / 2.0;
        path.push_str(&format!(
            " C{} {} {} {} {} {}",
            tenths(half),
            tenths(from.1),
            tenths(half),
            tenths(to.1),
            tenths(to.0),
            tenths(to.1)
        ));
        from = *to;
    }
    path
}

fn arrow(id: &str, colour: &str) -> Marker {
    Marker::new()
        .set("id", id)
        .set("viewBox", (0, 0, 10, 10))
        .set("refX", 9)
        .set("refY", 5)
        .set("markerWidth", 9)
        .set("markerHeight", 9)
        .set("markerUnits", "userSpaceOnUse")
        .set("orient", "auto")
        .add(Path::new().set("d", "M0 0L10 5L0 10z").set("fill", colour))
}

/// What shapes and lines mean, in a row below the title.
fn legend(say: &Say) -> Group {
    let mut group = Group::new();
    let (mut x, y) = (MARGIN, MARGIN + 54.0);
    let words = say.words;
    let shapes = [
        (Node::Step(Key::at(0)), words.text("tool-graph-step")),
        (Node::Holding(Key::at(0)), words.text("tool-graph-holding")),
        (Node::Level(Key::at(0), Key::at(0)), words.text("tool-graph-level")),
        (Node::Goal(Key::at(0)), words.text("tool-graph-goal")),
    ];
    for (node, meaning) in shapes {
        shape(node, x + 22.0, y, 44.0, 22.0).into_iter().for_each(|shape| group.append(shape));
        group.append(text(&meaning, x + 54.0, y + 4.0, "small"));
        x += 54.0 + meaning.chars().count() as f64 * 7.0 + 20.0;
    }
    let (mut x, y) = (MARGIN, y + 34.0);
    let lines = [
        (Link::Gives(None), words.text("tool-graph-gives")),
        (Link::Needs, words.text("tool-graph-needs")),
        (Link::NeedsOneOf, words.text("tool-graph-one-of")),
        (Link::Ends, words.text("tool-graph-ends")),
    ];
    for (link, meaning) in lines {
        let (class, marker) = look(link);
        let path = Path::new().set("d", format!("M{x} {y}h44")).set("class", class).set("marker-end", format!("url(#{marker})"));
        group.append(path);
        group.append(text(&meaning, x + 54.0, y + 4.0, "small"));
        x += 54.0 + meaning.chars().count() as f64 * 7.0 + 20.0;
    }
    group
}
