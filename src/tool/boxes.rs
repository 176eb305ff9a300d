//! The boxes of a picture and what is written in them: steps, goals, what stands between them, and the cards beside the graph.

use super::graph::{self, Graph, Node};
use super::naming::{self, or_id};
use super::sheet::{broken, tenths, text};
use crate::planner::catalogue::Step;
use crate::planner::condition::Condition;
use crate::planner::ids::*;
use crate::words::Say;
use svg::node::Node as Element;
use svg::node::element::{Group, Polygon, Rectangle, Title};

/// As wide as a phone's line of large type; longer names are broken.
pub const BOX_WIDTH: f64 = 232.0;
const NAME_LETTERS: usize = 26;
const SMALL_LETTERS: usize = 33;
const NAME_LINE: f64 = 18.0;
pub const SMALL_LINE: f64 = 15.0;
const PADDING: f64 = 9.0;
const CARD_WIDTH: f64 = 320.0;
const CARD_LETTERS: usize = 46;

/// A node with its words broken into lines.
pub struct Drawn {
    node: Node,
    above: Option<String>,
    name: Vec<String>,
    below: Vec<String>,
    tip: String,
}

impl Drawn {
    pub fn new(node: Node, graph: &Graph, say: &Say) -> Self {
        let catalogue = say.catalogue;
        let written = graph.written.get(&node).map(|parts| needs(say, &Condition::All(parts.clone())));
        let written: Vec<String> = written.into_iter().collect();
        let (above, name, mut below, tip) = match node {
            Node::Step(step) => {
                let entry = &catalogue.steps[step];
                (Some(above(entry, say)), naming::step(say, step), written, needs(say, &entry.needs))
            }
            Node::Goal(goal) => {
                let entry = &catalogue.goals[goal];
                let above = say.words.text("tool-graph-goal");
                (Some(above), naming::goal(say, goal), written, needs(say, &entry.needs))
            }
            Node::Holding(holding) => {
                let id = &catalogue.holdings[holding].id;
                (None, or_id(say.part("holding", id, "name"), id), written, id.clone())
            }
            Node::Level(question, level) => {
                let scale = naming::question(say, question);
                (None, format!("{scale}: {}", say.level(question, level)), written, catalogue.questions[question].id.clone())
            }
        };
        if let Node::Goal(goal) = node
            && let Some(step) = graph.ends_with.get(&goal)
        {
            below.push(say.words.with("tool-graph-ends-with", [("step", naming::step(say, *step).into())]));
        }
        Self {
            node,
            // Round and pointed ends leave less room.
            name: broken(&name, if above.is_some() { NAME_LETTERS } else { NAME_LETTERS - 3 }),
            above,
            below: below.iter().flat_map(|text| broken(text, SMALL_LETTERS)).collect(),
            tip: format!("{name}. {tip}"),
        }
    }

    pub fn height(&self) -> f64 {
        let small = self.below.len() + usize::from(self.above.is_some());
        2.0 * PADDING + NAME_LINE * self.name.len() as f64 + SMALL_LINE * small as f64
    }

    pub fn at(&self, x: f64, y: f64) -> Group {
        let height = self.height();
        let mut group = Group::new().add(Title::new(self.tip.as_str()));
        for shape in shape(self.node, x, y, BOX_WIDTH, height) {
            group.append(shape);
        }
        let mut line = y - height / 2.0 + PADDING;
        let mut add = |content: &str, height: f64, class: &str| {
            line += height;
            group.append(text(content, x, line - 4.0, class).set("text-anchor", "middle"));
        };
        self.above.iter().for_each(|content| add(content, SMALL_LINE, "small"));
        self.name.iter().for_each(|content| add(content, NAME_LINE, "name"));
        self.below.iter().for_each(|content| add(content, SMALL_LINE, "small"));
        group
    }
}

/// What stands beside the graph, in columns below it; and how high they are.
pub fn cards(graph: &Graph, say: &Say, width: f64, top: f64) -> (Group, f64) {
    let mut group = Group::new();
    if graph.aside.is_empty() {
        return (group, 0.0);
    }
    group.append(text(&say.words.text("tool-graph-aside"), 0.0, top, "subheading"));
    let top = top + 24.0;
    let columns = ((width + PADDING * 2.0) / (CARD_WIDTH + PADDING * 2.0)).floor().max(1.0) as usize;
    let mut heights = vec![0.0_f64; columns];
    for (need, givers) in &graph.aside {
        // The next card goes below the shortest column.
        let column = (0..columns).min_by(|one, other| heights[*one].total_cmp(&heights[*other])).unwrap_or(0);
        let x = column as f64 * (CARD_WIDTH + PADDING * 2.0);
        let (card, height) = card(*need, givers, graph, say, x, top + heights[column]);
        group.append(card);
        heights[column] += height + PADDING * 2.0;
    }
    (group, 24.0 + heights.into_iter().fold(0.0, f64::max))
}

/// A need and the steps that give it.
fn card(need: Node, givers: &[StepId], graph: &Graph, say: &Say, x: f64, y: f64) -> (Group, f64) {
    let head = Drawn::new(need, graph, say);
    let mut lines = Group::new();
    let mut line = y + head.height() + 4.0;
    let mut add = |content: &str, height: f64, class: &str, letters: usize| {
        for content in broken(content, letters) {
            line += height;
            lines.append(text(&content, x + PADDING, line - 4.0, class));
        }
    };
    let (first, also): (Vec<StepId>, Vec<StepId>) =
        givers.iter().partition(|giver| graph::is_given_first(&say.catalogue.steps[**giver], need));
    for giver in &first {
        let step = &say.catalogue.steps[*giver];
        add(&naming::step(say, *giver), NAME_LINE + 6.0, "", CARD_LETTERS - 8);
        add(&above(step, say), SMALL_LINE, "small", CARD_LETTERS);
        if !step.needs.is_always() {
            add(&needs(say, &step.needs), SMALL_LINE, "small", CARD_LETTERS);
        }
    }
    if !also.is_empty() {
        let names: Vec<String> = also.iter().map(|giver| naming::step(say, *giver)).collect();
        add(&say.words.with("tool-graph-also", [("steps", names.join("; ").into())]), SMALL_LINE, "small", CARD_LETTERS);
    }
    if givers.is_empty() {
        add(&say.words.text("tool-graph-no-step"), NAME_LINE, "small", CARD_LETTERS);
    }
    let height = line - y + PADDING;
    let frame = Rectangle::new()
        .set("x", tenths(x))
        .set("y", tenths(y + head.height() / 2.0))
        .set("width", CARD_WIDTH)
        .set("height", tenths(height - head.height() / 2.0))
        .set("rx", 6)
        .set("class", "card");
    (Group::new().add(frame).add(head.at(x + CARD_WIDTH / 2.0, y + head.height() / 2.0)).add(lines), height)
}

/// "Studies · 18–36 months"
fn above(step: &Step, say: &Say) -> String {
    format!("{} · {}", say.words.text(&format!("tool-kind-{}", step.kind.id())), say.months(step.months))
}

fn needs(say: &Say, condition: &Condition) -> String {
    say.words.with("tool-graph-written", [("needs", parts(say, condition).into())])
}

/// Parted by semicolons: in a row of "and" and "or" nobody sees what belongs together.
pub fn parts(say: &Say, condition: &Condition) -> String {
    let parts: Vec<String> = graph::parts(condition).into_iter().map(|part| say.condition(part)).collect();
    if parts.is_empty() { say.words.text("tool-graph-nothing") } else { parts.join("; ") }
}

/// Steps have corners, goals a double border, holdings round ends and levels pointed ones.
pub fn shape(node: Node, x: f64, y: f64, width: f64, height: f64) -> Vec<Box<dyn Element>> {
    let (left, top) = (x - width / 2.0, y - height / 2.0);
    let rectangle = |inset: f64, class: &str, round: f64| {
        Box::new(
            Rectangle::new()
                .set("x", tenths(left + inset))
                .set("y", tenths(top + inset))
                .set("width", tenths(width - 2.0 * inset))
                .set("height", tenths(height - 2.0 * inset))
                .set("rx", tenths(round))
                .set("class", class),
        ) as Box<dyn Element>
    };
    match node {
        Node::Step(_) => vec![rectangle(0.0, "step", 2.0)],
        Node::Goal(_) => vec![rectangle(0.0, "goal", 2.0), rectangle(4.0, "goal", 0.0)],
        Node::Holding(_) => vec![rectangle(0.0, "holding", height / 2.0)],
        Node::Level(..) => {
            let points = [(0.0, 0.5), (0.06, 0.0), (0.94, 0.0), (1.0, 0.5), (0.94, 1.0), (0.06, 1.0)]
                .map(|(across, down)| format!("{},{}", tenths(left + across * width), tenths(top + down * height)));
            vec![Box::new(Polygon::new().set("points", points.join(" ")).set("class", "level"))]
        }
    }
}
