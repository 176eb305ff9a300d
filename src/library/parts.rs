//! Pieces that several pages share: conditions in words, facts with their sources, lists that fold when they are long.

use super::entry::{Entry, Kind};
use super::relations::given_by_steps;
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::plan::facts as in_order;
use crate::planner::scale::Date;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A list that is longer is folded, so that one sees what else the page has.
const AT_ONCE: usize = 8;
/// Notes that are shown at once.
const NOTES: usize = 4;

impl Shelf<'_> {
    /// Official names in their own languages, without those that the heading says already.
    pub fn terms(&self, entry: Entry) -> Option<AnyView> {
        let (fi, sv) = entry.terms(self.catalogue());
        let heading = self.name(entry).to_lowercase();
        let mut names = Pieces::new();
        for (lang, term) in [("fi", fi), ("sv", sv)] {
            let is_new = |term: &&str| term.to_lowercase() != heading && (lang == "fi" || Some(*term) != fi);
            let Some(term) = term.filter(is_new) else { continue };
            if !names.is_empty() {
                names.push(text::between(" · "));
            }
            names.push(text::in_language(lang, term.to_owned()));
        }
        (!names.is_empty()).then(|| layout::line("terms", names))
    }

    /// A part of the page, or nothing where it would be empty.
    pub fn section(&self, title: &str, pieces: Pieces) -> Option<AnyView> {
        (!pieces.is_empty()).then(|| {
            let mut part = vec![text::heading(self.text(title))];
            part.extend(pieces);
            layout::section("part", part)
        })
    }

    /// Links to other pages under a heading; a long list waits behind it.
    pub fn links(&self, title: &str, entries: &[Entry]) -> Option<AnyView> {
        self.listed(title, entries.iter().map(|entry| self.line(*entry)).collect(), Pieces::new())
    }

    /// Lines under a heading, and what stands after them.
    pub fn listed(&self, title: &str, lines: Pieces, after: Pieces) -> Option<AnyView> {
        let count = lines.len();
        let mut pieces = if lines.is_empty() { lines } else { vec![layout::list("links", lines)] };
        pieces.extend(after);
        self.folding(title, count, pieces)
    }

    /// The steps that give what is needed, under what each of them gives; at the end, the step that closes a pathway.
    pub fn steps_before(&self, title: &str, own: Entry, needs: &Condition, last: Option<StepId>) -> Option<AnyView> {
        let mut pieces = Pieces::new();
        let mut count = 0;
        for (need, givers) in given_by_steps(self.catalogue(), needs) {
            let steps = self.sorted(givers.into_iter().map(Entry::Step).filter(|step| *step != own));
            if steps.is_empty() {
                continue;
            }
            count += steps.len();
            pieces.push(text::styled("help-word", self.scene.say.literal(need)));
            pieces.push(layout::list("links", steps.iter().map(|step| self.line(*step)).collect()));
        }
        if let Some(last) = last {
            count += 1;
            pieces.push(text::styled("help-word", self.text("library-at-the-end")));
            pieces.push(layout::list("links", vec![self.line(Entry::Step(last))]));
        }
        self.folding(title, count, pieces)
    }

    /// A part of the page under its heading; of a long one, one sees how long it is.
    fn folding(&self, title: &str, count: usize, pieces: Pieces) -> Option<AnyView> {
        if count <= AT_ONCE {
            return self.section(title, pieces);
        }
        let heading = view! { <h2>{self.text(title)}<span class="count">" "{count}</span></h2> }.into_any();
        Some(layout::folded("topic", vec![heading], pieces, false))
    }

    /// A link with what forms call it, where that is something else.
    fn line(&self, entry: Entry) -> AnyView {
        let mut line = vec![self.link(entry)];
        let (fi, _) = entry.terms(self.catalogue());
        if let Some(term) = fi.filter(|term| matches!(entry, Entry::Goal(_)) && term.to_lowercase() != self.name(entry).to_lowercase()) {
            line.push(text::between(" "));
            line.push(text::in_language("fi", term.to_owned()));
        }
        layout::line("", line)
    }

    /// What must hold, part by part; nothing where anybody may.
    pub fn needs(&self, condition: &Condition) -> Pieces {
        if condition.is_always() {
            return Pieces::new();
        }
        vec![match condition {
            Condition::All(parts) => self.bullets(parts),
            one => self.bullets(std::slice::from_ref(one)),
        }]
    }

    fn bullets(&self, parts: &[Condition]) -> AnyView {
        layout::list("plain", parts.iter().map(|part| self.condition(part)).collect())
    }

    fn condition(&self, condition: &Condition) -> AnyView {
        let simple = |part: &Condition| matches!(part, Condition::Literal(_) | Condition::Not(_));
        match condition {
            Condition::All(parts) if parts.iter().all(simple) => self.joined(parts, "condition-and"),
            Condition::Any(parts) if parts.iter().all(simple) => self.joined(parts, "condition-or"),
            Condition::All(parts) => layout::group("", vec![text::paragraph(self.text("library-all-of")), self.bullets(parts)]),
            Condition::Any(parts) => layout::group("", vec![text::paragraph(self.text("library-one-of")), self.bullets(parts)]),
            one => layout::line("", vec![self.phrase(one)]),
        }
    }

    fn joined(&self, parts: &[Condition], word: &str) -> AnyView {
        let mut line = Pieces::new();
        for part in parts {
            if !line.is_empty() {
                line.push(text::between(&format!(" {} ", self.text(word))));
            }
            line.push(self.phrase(part));
        }
        layout::line("", line)
    }

    /// A qualification that is asked for leads to its page.
    fn phrase(&self, condition: &Condition) -> AnyView {
        let words = self.scene.say.condition(condition);
        match condition {
            Condition::Literal(Literal::Holds(holding)) => match self.catalogue().holdings[*holding].qualification {
                Some(id) => link::link(format!("../{}", Entry::Qualification(id).path(self.catalogue())), words),
                None => words.into_any(),
            },
            _ => words.into_any(),
        }
    }

    /// Dated notes, each with whom it concerns.
    pub fn notes(&self, concerns: impl Fn(&Advice) -> bool) -> Option<AnyView> {
        let mut notes: Vec<&Advice> = self.catalogue().advice.values().filter(|advice| concerns(advice) && !self.is_over(advice)).collect();
        // What concerns everybody comes first.
        notes.sort_by_key(|advice| !advice.when.is_always());
        let one = |advice: &Advice| {
            let mut note = vec![text::paragraph(self.scene.say.part("advice", &advice.id, "text"))];
            if !advice.when.is_always() {
                let whom = self.scene.say.condition(&advice.when);
                note.push(text::styled("towns", self.with("library-concerns", [("whom", whom.into())])));
            }
            let facts: Vec<&Fact> = advice.facts.iter().map(|fact| &self.catalogue().places.facts[*fact]).collect();
            note.extend(facts.iter().filter_map(|fact| self.marks(fact, Force::InForce)));
            note.push(self.sources(facts.iter().map(|fact| fact.checked)));
            layout::group("", note)
        };
        let mut notes: Pieces = notes.into_iter().map(one).collect();
        let others = notes.split_off(if notes.len() > NOTES + 1 { NOTES } else { notes.len() });
        let mut pieces = if notes.is_empty() { notes } else { vec![layout::list("plain", notes)] };
        if !others.is_empty() {
            let more = self.with("good-to-know-more", [("count", others.len().into())]);
            pieces.push(layout::details(more, vec![layout::list("plain", others)]));
        }
        self.section("good-to-know", pieces)
    }

    fn is_over(&self, advice: &Advice) -> bool {
        let facts = &self.catalogue().places.facts;
        advice.facts.iter().any(|fact| facts[*fact].force(self.scene.situation.today) == Force::Over)
    }

    /// What justifies the page: each statement in full, its source on demand, and what is not certain in plain sight.
    pub fn facts(&self, listed: &[FactId], ask: &[Purpose]) -> Option<AnyView> {
        let one = |(id, force): (FactId, Force)| self.fact(id, force, ask);
        let facts: Pieces = in_order(self.scene.situation, listed).into_iter().map(one).collect();
        self.section("stop-sources", if facts.is_empty() { facts } else { vec![layout::list("facts", facts)] })
    }

    fn fact(&self, id: FactId, force: Force, ask: &[Purpose]) -> AnyView {
        let fact = &self.catalogue().places.facts[id];
        let mut pieces = vec![text::paragraph(self.scene.say.part("fact", &fact.id, "text"))];
        if let Some(marks) = self.marks(fact, force) {
            pieces.push(marks);
            pieces.push(self.ask_to_be_sure(ask));
        }
        pieces.push(self.source(fact.checked));
        layout::group("", pieces)
    }

    /// What is not certain about a fact, or nothing.
    fn marks(&self, fact: &Fact, force: Force) -> Option<AnyView> {
        let date = |day: Date| [("date", self.scene.say.date(day).into())];
        let mut marks = Pieces::new();
        match (force, fact.from, fact.until) {
            (Force::NotYet, Some(from), _) => marks.push(text::mark("unverified", self.with("source-not-yet", date(from)))),
            (Force::Over, _, Some(until)) => marks.push(text::mark("unverified", self.with("source-over", date(until)))),
            _ => {}
        }
        if fact.status != FactStatus::Verified {
            marks.push(text::mark("unverified", self.text(&format!("status-{}", fact.status.id()))));
        }
        marks.extend(self.overdue(fact.checked));
        (!marks.is_empty()).then(|| layout::line("marks", marks))
    }

    pub fn overdue(&self, checked: Checked) -> Option<AnyView> {
        (checked.review_by < self.scene.situation.today).then(|| text::mark("unverified", self.text("source-old")))
    }

    /// Whom to ask where something is not certain: the contacts for these matters.
    pub fn ask_to_be_sure(&self, ask: &[Purpose]) -> AnyView {
        let mut line = vec![text::mark("", format!("{}: ", self.text("stop-ask-to-be-sure")))];
        let ask = if ask.is_empty() { &[Purpose::Guidance] } else { ask };
        for (place, purpose) in ask.iter().take(2).enumerate() {
            if place > 0 {
                line.push(text::between(", "));
            }
            line.push(self.topic(*purpose));
        }
        layout::line("ask", line)
    }

    /// The contacts for one matter, on the index page of contacts.
    pub fn topic(&self, purpose: Purpose) -> AnyView {
        let href = format!("../{}/index.html#{}", Kind::Contact.id(), purpose.id());
        link::link(href, self.text(&format!("purpose-{}", purpose.id())))
    }

    /// Where something comes from and since when it is known, for those who ask.
    pub fn source(&self, checked: Checked) -> AnyView {
        self.sources(std::iter::once(checked))
    }

    fn sources(&self, checked: impl Iterator<Item = Checked>) -> AnyView {
        let mut lines: Pieces = Vec::new();
        let mut seen = BTreeSet::new();
        lines.extend(checked.filter(|checked| seen.insert(checked.source)).map(|checked| self.source_line(checked)));
        layout::folded("source-fold", vec![text::mark("", self.text("library-source"))], lines, false)
    }

    fn source_line(&self, checked: Checked) -> AnyView {
        let source = &self.catalogue().places.sources[checked.source];
        let title = self.scene.say.source(source);
        let named = match &source.url {
            Some(url) => self.scene.away(url, title),
            None => text::mark("", title),
        };
        let say = |id: &str, day: Date| text::mark("checked", self.with(id, [("date", self.scene.say.date(day).into())]));
        layout::line("source", vec![named, say("source-checked", checked.on), say("library-review", checked.review_by)])
    }

    /// A site of somebody else.
    pub fn website(&self, website: Option<&str>) -> Option<AnyView> {
        website.map(|website| layout::line("", vec![self.scene.away(website, self.text("library-website"))]))
    }
}
