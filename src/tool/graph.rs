//! Which steps lead where: the catalogue's steps, goals and what stands between them, as nodes and edges.
//! How it looks is left to `drawing`.

use crate::planner::catalogue::{Catalogue, Gift, Step};
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use std::collections::{BTreeMap, BTreeSet};

/// What more of the catalogue's steps and goals than this need is common.
const COMMON: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Node {
    Step(StepId),
    Goal(GoalId),
    Holding(HoldingId),
    /// At least this level of a scale, as somebody needs it.
    Level(QuestionId, ChoiceId),
}

/// How two nodes hang together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Link {
    /// A step gives what is needed; of a scale, this level, which may be more than is needed.
    Gives(Option<ChoiceId>),
    /// A step or goal cannot do without it.
    Needs,
    /// A step or goal needs this or something else.
    NeedsOneOf,
    /// The step with which the pathways of a goal end.
    Ends,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Edge {
    pub from: Node,
    pub to: Node,
    pub link: Link,
}

/// What leads where. What nearly everything needs has no edges: they would cover the picture and say little.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Graph {
    pub nodes: BTreeSet<Node>,
    pub edges: BTreeSet<Edge>,
    /// Needs that are common, in the words of the step or goal that has them.
    pub written: BTreeMap<Node, Vec<Condition>>,
    /// Likewise the step with which the pathways of many goals end.
    pub ends_with: BTreeMap<GoalId, StepId>,
    /// What stands beside the graph: common needs and what only their givers need, each with the steps that give it.
    pub aside: BTreeMap<Node, Vec<StepId>>,
}

/// All steps and all goals.
pub fn whole(catalogue: &Catalogue) -> Graph {
    let mut builder = Builder::new(catalogue);
    catalogue.goals.keys().for_each(|goal| builder.add(Node::Goal(goal)));
    builder.list_the_rest();
    let listed: BTreeSet<StepId> = builder.graph.aside.values().flatten().copied().collect();
    for step in catalogue.steps.keys().filter(|step| !listed.contains(step)) {
        builder.add(Node::Step(step));
    }
    builder.list_the_rest();
    builder.finish()
}

/// One goal and the steps whose gifts it can use, or whose gifts those steps can use, and so on.
pub fn towards(catalogue: &Catalogue, goal: GoalId) -> Graph {
    let mut builder = Builder::new(catalogue);
    builder.add(Node::Goal(goal));
    builder.list_the_rest();
    builder.finish()
}

impl Graph {
    /// The nodes that edges hold together, the largest group first.
    pub fn groups(&self) -> Vec<BTreeSet<Node>> {
        let mut neighbours: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
        for edge in &self.edges {
            neighbours.entry(edge.from).or_default().push(edge.to);
            neighbours.entry(edge.to).or_default().push(edge.from);
        }
        let mut groups: Vec<BTreeSet<Node>> = Vec::new();
        for first in &self.nodes {
            if groups.iter().any(|group| group.contains(first)) {
                continue;
            }
            let (mut group, mut waiting) = (BTreeSet::new(), vec![*first]);
            while let Some(node) = waiting.pop() {
                if group.insert(node) {
                    waiting.extend(neighbours.get(&node).into_iter().flatten());
                }
            }
            groups.push(group);
        }
        groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
        groups
    }
}

struct Builder<'a> {
    catalogue: &'a Catalogue,
    common: BTreeSet<Node>,
    graph: Graph,
    /// Needs that have to be listed beside the graph.
    listing: Vec<Node>,
}

impl<'a> Builder<'a> {
    fn new(catalogue: &'a Catalogue) -> Self {
        let all_needs = catalogue.steps.values().map(|step| &step.needs).chain(catalogue.goals.values().map(|goal| &goal.needs));
        let mut needers: BTreeMap<Node, usize> = BTreeMap::new();
        for needs in all_needs {
            let needed: BTreeSet<Node> = needed(needs).into_iter().map(|(need, _)| need).collect();
            needed.into_iter().for_each(|need| *needers.entry(need).or_default() += 1);
        }
        let common = needers.into_iter().filter(|(_, count)| *count > COMMON).map(|(need, _)| need).collect();
        Self { catalogue, common, graph: Graph::default(), listing: Vec::new() }
    }

    /// A step or goal with all that leads to it, as far as it is not common.
    fn add(&mut self, first: Node) {
        let mut waiting = vec![first];
        while let Some(node) = waiting.pop() {
            if !self.graph.nodes.insert(node) {
                continue;
            }
            match node {
                Node::Step(step) => waiting.extend(self.add_needs(&self.catalogue.steps[step].needs, node)),
                Node::Goal(goal) => {
                    let entry = &self.catalogue.goals[goal];
                    waiting.extend(self.add_needs(&entry.needs, node));
                    if let Some(step) = entry.ends_with {
                        self.graph.edges.insert(Edge { from: Node::Step(step), to: node, link: Link::Ends });
                        waiting.push(Node::Step(step));
                    }
                }
                need => waiting.extend(self.givers(need).map(Node::Step)),
            }
        }
    }

    /// Draws the needs of a step or goal, writes those that are common, and gives back what was drawn.
    fn add_needs(&mut self, needs: &Condition, of: Node) -> Vec<Node> {
        let mut drawn = Vec::new();
        for part in parts(needs) {
            let (common, own): (Vec<_>, Vec<_>) = needed(part).into_iter().partition(|(need, _)| self.common.contains(need));
            // Written as a whole: half of an "or" would say something else.
            if !common.is_empty() {
                self.graph.written.entry(of).or_default().push(part.clone());
                self.listing.extend(common.into_iter().map(|(need, _)| need));
            }
            self.graph.edges.extend(own.iter().map(|(need, link)| Edge { from: *need, to: of, link: *link }));
            drawn.extend(own.into_iter().map(|(need, _)| need));
        }
        drawn
    }

    /// Lists what is needed but not drawn, with its givers and what they need in turn.
    fn list_the_rest(&mut self) {
        while let Some(need) = self.listing.pop() {
            if self.graph.nodes.contains(&need) || self.graph.aside.contains_key(&need) {
                continue;
            }
            let givers: Vec<StepId> = self.givers(need).collect();
            for giver in &givers {
                let step = &self.catalogue.steps[*giver];
                if is_given_first(step, need) {
                    self.listing.extend(needed(&step.needs).into_iter().map(|(need, _)| need));
                }
            }
            self.graph.aside.insert(need, givers);
        }
    }

    fn givers(&self, need: Node) -> impl Iterator<Item = StepId> + use<'a> {
        self.catalogue.steps.iter().filter(move |(_, step)| helps(step, need)).map(|(id, _)| id)
    }

    fn finish(mut self) -> Graph {
        self.draw_gifts();
        let mut endings: BTreeMap<StepId, usize> = BTreeMap::new();
        let ending = |edge: &Edge| match (edge.from, edge.to, edge.link) {
            (Node::Step(step), Node::Goal(goal), Link::Ends) => Some((step, goal)),
            _ => None,
        };
        self.graph.edges.iter().filter_map(ending).for_each(|(step, _)| *endings.entry(step).or_default() += 1);
        let many: Vec<(StepId, GoalId)> = self.graph.edges.iter().filter_map(ending).filter(|(step, _)| endings[step] > COMMON).collect();
        for (step, goal) in many {
            self.graph.edges.remove(&Edge { from: Node::Step(step), to: Node::Goal(goal), link: Link::Ends });
            self.graph.ends_with.insert(goal, step);
        }
        self.graph
    }

    /// Draws what each step gives to what is needed of it. Of a scale that is the highest needed level that the step reaches:
    /// that it fulfils the lower ones too goes without saying.
    fn draw_gifts(&mut self) {
        for node in self.graph.nodes.clone() {
            let Node::Step(id) = node else { continue };
            let step = &self.catalogue.steps[id];
            for gift in &step.gives {
                let highest = self.graph.nodes.iter().rev().find(|need| fulfils(*gift, **need));
                let link = Link::Gives(if let Gift::Level(_, level) = gift { Some(*level) } else { None });
                if let Some(need) = highest.copied()
                    && helps(step, need)
                {
                    self.graph.edges.insert(Edge { from: node, to: need, link });
                }
            }
        }
    }
}

/// What has to hold together.
pub fn parts(condition: &Condition) -> Vec<&Condition> {
    match condition {
        Condition::All(inner) => inner.iter().flat_map(parts).collect(),
        other => vec![other],
    }
}

/// What a condition needs that a step could give. What a `not` speaks of is left out: no step can fulfil it.
fn needed(condition: &Condition) -> Vec<(Node, Link)> {
    fn collect(condition: &Condition, link: Link, found: &mut Vec<(Node, Link)>) {
        match condition {
            Condition::Literal(Literal::Holds(holding)) => found.push((Node::Holding(*holding), link)),
            Condition::Literal(Literal::LevelAtLeast(question, level)) => found.push((Node::Level(*question, *level), link)),
            Condition::Literal(_) | Condition::Not(_) => {}
            Condition::All(parts) => parts.iter().for_each(|part| collect(part, link, found)),
            Condition::Any(parts) => {
                let link = if parts.len() > 1 { Link::NeedsOneOf } else { link };
                parts.iter().for_each(|part| collect(part, link, found));
            }
        }
    }
    let mut found = Vec::new();
    collect(condition, Link::Needs, &mut found);
    found
}

/// What a step gives first is what it is taken for. Nobody studies medicine to be allowed to work as a cleaner.
pub fn is_given_first(step: &Step, need: Node) -> bool {
    step.gives.first().is_some_and(|gift| fulfils(*gift, need))
}

/// Whether a step gives what is needed, and does not ask for it itself.
fn helps(step: &Step, need: Node) -> bool {
    step.gives.iter().any(|gift| fulfils(*gift, need)) && !requires(&step.needs, need)
}

fn fulfils(gift: Gift, need: Node) -> bool {
    match (gift, need) {
        (Gift::Holding(given), Node::Holding(needed)) => given == needed,
        (Gift::Level(scale, given), Node::Level(question, needed)) => scale == question && given >= needed,
        _ => false,
    }
}

/// Whether a condition can hold only for those who have it already.
fn requires(condition: &Condition, need: Node) -> bool {
    match condition {
        Condition::Literal(Literal::Holds(holding)) => need == Node::Holding(*holding),
        Condition::Literal(Literal::LevelAtLeast(question, level)) => {
            matches!(need, Node::Level(scale, needed) if scale == *question && *level >= needed)
        }
        Condition::Literal(_) | Condition::Not(_) => false,
        Condition::All(parts) => parts.iter().any(|part| requires(part, need)),
        Condition::Any(parts) => !parts.is_empty() && parts.iter().all(|part| requires(part, need)),
    }
}
