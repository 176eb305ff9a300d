//! A plan as JSON, in the contract of the design, and as text in a language.

use super::lines::{Detail, Lines};
use super::profile_file::answer_value;
use crate::planner::catalogue::*;
use crate::planner::closed::{Blocker, When, openings};
use crate::planner::condition::Condition;
use crate::planner::ids::*;
use crate::planner::ladder::{Further, ladder};
use crate::planner::near;
use crate::planner::plan::*;
use crate::planner::profile::Profile;
use crate::planner::scale::{Months, Range};
use crate::planner::situation::Situation;
use crate::planner::what_if::WhatIf;
use crate::planner::why::{Why, why};
use crate::words::{Say, Words};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Everything that is printed of one plan.
pub struct Printed<'a> {
    pub catalogue: &'a Catalogue,
    pub profile: &'a Profile,
    pub plan: &'a Plan,
    pub what_if: &'a [WhatIf],
}

impl Printed<'_> {
    pub fn json(&self) -> Value {
        let catalogue = self.catalogue;
        let situation = Situation::new(catalogue, self.profile, self.plan.as_of);
        let closed = self.plan.goals.iter().filter(|goal| goal.state == State::Closed).map(|goal| goal.goal).collect::<Vec<_>>();
        let openings: BTreeMap<GoalId, Vec<Vec<Blocker>>> = closed.iter().copied().zip(openings(&situation, &closed)).collect();
        let what_if = self.what_if.iter().map(|what_if| {
            let changes = what_if.changes.iter().map(|change| {
                let answer = answer_value(change.question, &change.answer(self.profile), catalogue);
                (catalogue.questions[change.question].id.clone(), answer)
            });
            json!({
                "change": changes.collect::<serde_json::Map<_, _>>(),
                "opens": ids(&catalogue.goals, &what_if.opens),
                "shortens": what_if.shortens.iter()
                    .map(|(goal, months)| json!({ "goal": catalogue.goals[*goal].id, "by_months": months.as_f64() }))
                    .collect::<Vec<_>>(),
            })
        });
        json!({
            "as_of": self.plan.as_of.to_string(),
            "catalogue": catalogue.version,
            "now": self.plan.now.iter().map(|now| json!({
                "step": catalogue.steps[now.step].id,
                "why": now.towards.iter().map(|goal| format!("goal-{}-name", catalogue.goals[*goal].id)).collect::<Vec<_>>(),
                "contacts": ids(&catalogue.places.contacts, &near::contacts_of_step(&situation, now.step)),
            })).collect::<Vec<_>>(),
            "goals": self.plan.goals.iter().map(|goal| self.goal(&situation, goal, openings.get(&goal.goal).map_or(&[], Vec::as_slice))).collect::<Vec<_>>(),
            "advice": ids(&catalogue.advice, &self.plan.advice),
            "what_if": what_if.collect::<Vec<_>>(),
            "ask": self.plan.ask.iter().map(|open| catalogue.questions[open.question].id()).collect::<Vec<_>>(),
            "ask_decides": self.plan.ask.iter()
                .map(|open| (catalogue.questions[open.question].id.clone(), json!(open.decides)))
                .collect::<serde_json::Map<_, _>>(),
        })
    }

    fn goal(&self, situation: &Situation, goal: &GoalPlan, openings: &[Vec<Blocker>]) -> Value {
        let catalogue = self.catalogue;
        let entry = &catalogue.goals[goal.goal];
        let choices = |role: Role, picked: &[ChoiceId]| -> Vec<String> {
            let Some(choices) = catalogue.question_for(role).and_then(|question| catalogue.questions[question].choices()) else {
                return Vec::new();
            };
            picked.iter().map(|choice| choices[*choice].id.clone()).collect()
        };
        json!({
            "goal": entry.id,
            "state": goal.state.id(),
            "fits": choices(Role::Wishes, &goal.fits),
            "conflicts": choices(Role::Limits, &goal.conflicts),
            "uses_training": goal.uses_training,
            "advice": ids(&catalogue.advice, &advice(situation, |advice| advice.goals.contains(&goal.goal))),
            "pathways": goal.pathways.iter().map(|pathway| self.pathway(situation, goal.goal, pathway)).collect::<Vec<_>>(),
            "why": self.why(&why(situation, goal)),
            "blockers": self.blockers(situation, openings.first().map_or(&[], Vec::as_slice)),
            "openings": openings.iter().map(|set| self.blockers(situation, set)).collect::<Vec<_>>(),
        })
    }

    /// The reason for the state: what is there, the first step, or what is still to be answered.
    fn why(&self, why: &Why) -> Value {
        let catalogue = self.catalogue;
        match why {
            Why::Has(parts) => json!({ "has": parts.iter().map(|part| part.text(catalogue)).collect::<Vec<_>>() }),
            Why::BeginsWith(step) => json!({ "begins_with": catalogue.steps[*step].id }),
            Why::WaitsFor(questions) => {
                json!({ "waits_for": questions.iter().map(|id| catalogue.questions[*id].id()).collect::<Vec<_>>() })
            }
            Why::Blocked => json!({}),
        }
    }

    fn blockers(&self, situation: &Situation, set: &[Blocker]) -> Value {
        let catalogue = self.catalogue;
        let told = set.iter().map(|blocker| {
            let mut told = json!({ "condition": blocker.condition.text(catalogue), "changes_when": blocker.changes.id() });
            match blocker.when {
                When::Unanswered(question) => told["unanswered"] = json!(catalogue.questions[question].id),
                When::InYears(years) => told["in_years"] = json!(years),
                When::On(day) => told["on"] = json!(day.to_string()),
                When::Open => {}
            }
            let contacts = blocker.ask.map(|purpose| near::contacts(situation, purpose)).unwrap_or_default();
            told["contacts"] = json!(ids(&catalogue.places.contacts, &contacts[..contacts.len().min(2)]));
            told
        });
        told.collect()
    }

    /// What the goal leads to, from the end of one of its pathways.
    fn continues(&self, situation: &Situation, goal: GoalId, pathway: Option<&Pathway>) -> Value {
        let catalogue = self.catalogue;
        let rungs = ladder(situation, goal, pathway);
        let told = rungs.iter().map(|rung| match &rung.further {
            Further::Pathway(further) => json!({
                "goal": catalogue.goals[rung.goal].id,
                "months": months(further.months),
                "assumes": further.assumes.iter().map(|condition| condition.text(catalogue)).collect::<Vec<_>>(),
                "steps": further.steps.iter().map(|stage| json!({
                    "step": catalogue.steps[stage.step].id,
                    "from_month": months(stage.from),
                    "to_month": months(stage.to),
                })).collect::<Vec<_>>(),
            }),
            Further::Held => json!({ "goal": catalogue.goals[rung.goal].id, "months": [0.0, 0.0], "assumes": [], "steps": [] }),
            Further::NoWay => json!({ "goal": catalogue.goals[rung.goal].id, "months": null, "assumes": [], "steps": [] }),
        });
        told.collect()
    }

    fn pathway(&self, situation: &Situation, goal: GoalId, pathway: &Pathway) -> Value {
        let catalogue = self.catalogue;
        json!({
            "label": pathway.label.id(),
            "months": months(pathway.months),
            "first_wage_month": pathway.first_wage.map(months),
            "unpaid_months": months(pathway.unpaid),
            "cost_eur": [pathway.cost.min, pathway.cost.max],
            "extra_fee": pathway.extra_fee,
            "assumes": pathway.assumes.iter().map(|condition| condition.text(catalogue)).collect::<Vec<_>>(),
            "certainty": pathway.certainty.id(),
            "continues": self.continues(situation, goal, Some(pathway)),
            "steps": pathway.steps.iter().map(|stage| {
                let step = &catalogue.steps[stage.step];
                let providers = step.offer.map(|offer| near::providers(situation, offer)).unwrap_or_default();
                json!({
                    "step": step.id,
                    "kind": step.kind.id(),
                    "from_month": months(stage.from),
                    "to_month": months(stage.to),
                    "because": because(catalogue, &stage.because),
                    "offered_by": providers.iter().map(|(_, provider)| catalogue.places.providers[*provider].id.clone()).collect::<Vec<_>>(),
                    "contacts": ids(&catalogue.places.contacts, &near::contacts_of_step(situation, stage.step)),
                    "advice": ids(&catalogue.advice, &advice(situation, |advice| advice.steps.contains(&stage.step) && !advice.goals.contains(&goal))),
                })
            }).collect::<Vec<_>>(),
        })
    }

    /// The plan in words: what to do now, the first goals with their pathways, what is closed, what would change it.
    pub fn text(&self, words: &Words) -> String {
        let catalogue = self.catalogue;
        let say = Say { words, catalogue };
        let situation = Situation::new(catalogue, self.profile, self.plan.as_of);
        let mut lines = Lines::new(say, &situation, Detail::Brief);
        lines.add(0, &words.with("print-heading", [("date", say.date(self.plan.as_of).into())]));
        lines.add(0, "");
        lines.add(0, &words.text("print-now"));
        for now in self.plan.now.iter().take(3) {
            lines.add(1, &format!("• {}. {}", say.step(now.step, "name"), say.step(now.step, "how")));
            for contact in near::contacts_of_step(&situation, now.step).into_iter().take(2) {
                lines.contact(2, contact);
            }
        }
        for advice in &self.plan.advice {
            lines.add(1, &format!("! {}", say.part("advice", &catalogue.advice[*advice].id, "text")));
        }
        for goal in self.plan.goals.iter().filter(|goal| !goal.pathways.is_empty()) {
            lines.add(0, "");
            lines.goal(goal);
            goal.pathways.iter().for_each(|pathway| lines.pathway(pathway));
            for rung in ladder(&situation, goal.goal, goal.pathways.first()) {
                if let Further::Pathway(further) = &rung.further {
                    let time = say.months(further.months);
                    lines.add(1, &words.with("print-continues", [("goal", say.goal(rung.goal, "name").into()), ("time", time.into())]));
                }
            }
        }
        let closed: Vec<GoalId> = self.plan.goals.iter().filter(|goal| goal.state == State::Closed).map(|goal| goal.goal).collect();
        let openings = openings(&situation, &closed);
        let told: Vec<_> = closed.iter().zip(&openings).filter(|(_, sets)| !sets.is_empty()).collect();
        if !told.is_empty() {
            lines.add(0, "");
            lines.add(0, &words.text("print-closed"));
        }
        for (goal, sets) in told {
            lines.add(1, &say.goal(*goal, "name"));
            lines.openings(sets);
        }
        if !self.what_if.is_empty() {
            lines.add(0, "");
            lines.add(0, &words.text("print-what-if"));
        }
        let goals = |goals: &mut dyn Iterator<Item = GoalId>| goals.map(|goal| say.goal(goal, "name")).collect::<Vec<_>>().join(", ");
        for what_if in self.what_if {
            lines.add(1, &say.if_changed(what_if));
            if !what_if.opens.is_empty() {
                lines.add(2, &words.with("print-opens", [("goals", goals(&mut what_if.opens.iter().copied()).into())]));
            }
            if !what_if.shortens.is_empty() {
                let shorter = goals(&mut what_if.shortens.iter().map(|(goal, _)| *goal));
                lines.add(2, &words.with("print-shortens", [("goals", shorter.into())]));
            }
        }
        if !self.plan.ask.is_empty() {
            lines.add(0, "");
            lines.add(0, &words.text("print-ask"));
        }
        for open in &self.plan.ask {
            let what = say.question(open.question, "short");
            lines.add(1, &words.with("print-decides", [("what", what.into()), ("count", open.decides.into())]));
        }
        lines.text()
    }
}

fn because(catalogue: &Catalogue, reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|reason| Condition::Literal(reason.need.clone()).text(catalogue)).collect()
}

fn ids<K: Key, V: Named>(table: &Table<K, V>, keys: &[K]) -> Vec<String> {
    keys.iter().map(|key| table[*key].id().to_owned()).collect()
}

fn months(range: Range<Months>) -> [f64; 2] {
    [range.min.as_f64(), range.max.as_f64()]
}
