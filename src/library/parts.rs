//! Pieces that several pages share: conditions in words, facts with their sources, lists that fold when they are long.

use super::entry::{Entry, Kind};
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::plan::facts as in_order;
use crate::planner::scale::Date;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use leptos::prelude::*;

/// A list that is longer is folded, so that one sees what else the page has.
const AT_ONCE: usize = 8;

impl Shelf<'_> {
    /// Official names in their own languages, without those that the heading says already.
    pub fn terms(&self, entry: Entry) -> Option<AnyView> {
        let (fi, sv) = entry.terms(self.catalogue());
        let heading = self.name(entry);
        let mut names = Pieces::new();
        for (lang, term) in [("fi", fi), ("sv", sv)] {
            let Some(term) = term.filter(|term| *term != heading && (lang == "fi" || Some(*term) != fi)) else { continue };
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

    /// Links to other pages under a heading; long lists wait until somebody opens them.
    pub fn links(&self, title: &str, entries: &[Entry]) -> Option<AnyView> {
        self.section(title, self.linked(entries))
    }

    pub fn linked(&self, entries: &[Entry]) -> Pieces {
        self.folding(entries.iter().map(|entry| self.line(*entry)).collect())
    }

    pub fn folding(&self, lines: Pieces) -> Pieces {
        let count = lines.len();
        match count {
            0 => Pieces::new(),
            _ if count <= AT_ONCE => vec![layout::list("links", lines)],
            _ => vec![layout::details(self.with("library-all", [("count", count.into())]), vec![layout::list("links", lines)])],
        }
    }

    /// A link with what forms call it, where that is something else.
    fn line(&self, entry: Entry) -> AnyView {
        let mut line = vec![self.link(entry)];
        let (fi, _) = entry.terms(self.catalogue());
        if let Some(term) = fi.filter(|term| matches!(entry, Entry::Goal(_)) && *term != self.name(entry).to_lowercase()) {
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
        let notes = self.catalogue().advice.values().filter(|advice| concerns(advice) && !self.is_over(advice));
        let one = |advice: &Advice| {
            let mut note = vec![text::paragraph(self.scene.say.part("advice", &advice.id, "text"))];
            if !advice.when.is_always() {
                let whom = self.scene.say.condition(&advice.when);
                note.push(text::styled("towns", self.with("library-concerns", [("whom", whom.into())])));
            }
            layout::group("", note)
        };
        let notes: Pieces = notes.map(one).collect();
        self.section("good-to-know", self.folding_notes(notes))
    }

    fn folding_notes(&self, notes: Pieces) -> Pieces {
        let count = notes.len();
        match count {
            0 => Pieces::new(),
            _ if count <= AT_ONCE => vec![layout::list("plain", notes)],
            _ => vec![layout::details(self.with("library-all", [("count", count.into())]), vec![layout::list("plain", notes)])],
        }
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
        let is_certain = marks.is_empty();
        let mut pieces = vec![text::paragraph(self.scene.say.part("fact", &fact.id, "text"))];
        if !is_certain {
            pieces.push(layout::line("marks", marks));
            pieces.push(self.ask_to_be_sure(ask));
        }
        pieces.push(self.source(fact.checked));
        layout::group("", pieces)
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
        let source = &self.catalogue().places.sources[checked.source];
        let title = format!("{} ({})", source.title, source.date);
        let named = match &source.url {
            Some(url) => self.scene.away(url, title),
            None => text::mark("", title),
        };
        let say = |id: &str, day: Date| text::mark("checked", self.with(id, [("date", self.scene.say.date(day).into())]));
        let line = vec![named, say("source-checked", checked.on), say("library-review", checked.review_by)];
        layout::folded("source-fold", vec![text::mark("", self.text("library-source"))], vec![layout::line("source", line)], false)
    }

    /// A site of somebody else.
    pub fn website(&self, website: Option<&str>) -> Option<AnyView> {
        website.map(|website| layout::line("", vec![self.scene.away(website, self.text("library-website"))]))
    }
}
