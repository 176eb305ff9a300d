//! What a catalogue that compiles can still get wrong.

use super::compile::{Compiled, count_id, length_id, review_id};
use super::exceptions::{self, Exception};
use super::possible::{Moment, Possible};
use super::report::Problem;
use super::stale;
use crate::planner::catalogue::*;
use crate::planner::condition::{Condition, Literal};
use crate::planner::ids::*;
use crate::planner::scale::Date;
use std::collections::BTreeSet;

/// Adds what is wrong with the content to the report.
pub fn check(compiled: &mut Compiled, today: Date) {
    let catalogue = &compiled.catalogue;
    let mut found = Found { compiled, problems: Vec::new() };
    let possible = Possible::new(catalogue);
    unreachable(&mut found, &possible);
    steps(&mut found);
    lengths(&mut found);
    followers(&mut found);
    questions(&mut found);
    written(&mut found, today);
    evidence(&mut found);
    reviews(&mut found, today);
    over(&mut found, today);
    exceptions(&mut found);
    let problems = found.problems;
    compiled.report.problems.extend(problems);
}

struct Found<'c> {
    compiled: &'c Compiled,
    problems: Vec<Problem>,
}

impl Found<'_> {
    fn error(&mut self, table: &'static str, id: &str, message: String, help: &str) {
        let place = self.compiled.origins.place(table, id);
        let (file, span) = place.unwrap_or((0, 0..0));
        self.problems.push(Problem::error(file, span, message).help(help));
    }

    fn warning(&mut self, table: &'static str, id: &str, message: String, help: &str) {
        self.error(table, id, message, help);
        if let Some(problem) = self.problems.pop() {
            self.problems.push(problem.warning());
        }
    }
}

/// Steps that nobody can begin, and goals that nobody can reach. What follows from another of them is not told: it is mended
/// with that one.
fn unreachable(found: &mut Found, possible: &Possible) {
    let catalogue = &found.compiled.catalogue;
    let mended = Possible::if_all_steps_were(catalogue);
    let steps: Vec<&Step> = catalogue.steps.iter().filter(|(id, _)| !possible.steps[id.index()]).map(|(_, step)| step).collect();
    let goals: Vec<&Goal> = catalogue.goals.values().filter(|goal| !possible.can_hold(&goal.needs, Moment::Later)).collect();
    let steps_themselves = steps.iter().any(|step| !mended.can_begin(step));
    for step in &steps {
        // Where nothing is wrong with any of them alone, they wait for each other.
        let follows = steps_themselves && mended.can_begin(step);
        // That `for` fits nobody is told where conditions are looked at.
        if !follows && possible.can_hold(&step.for_whom, Moment::AtTheStart) {
            let message = format!("nobody can reach the step `{}`", step.id);
            found.error("needs", &step.id, message, "its `needs` ask for something that nobody has and no reachable step gives");
        }
    }
    for goal in goals {
        if steps.is_empty() || !mended.can_hold(&goal.needs, Moment::Later) {
            let message = format!("no pathway leads to the goal `{}`", goal.id);
            found.error("goal-needs", &goal.id, message, "its `needs` ask for something that nobody has and no reachable step gives");
        }
    }
}

/// Exceptions that can never be met, and such as stand twice.
fn exceptions(found: &mut Found) {
    let compiled = found.compiled;
    let catalogue = &compiled.catalogue;
    for (place, exception) in compiled.exceptions.iter().enumerate() {
        let (question, step) = (&catalogue.questions[exception.question].id, &catalogue.steps[exception.step]);
        let same = |other: &&Exception| (other.question, other.step) == (exception.question, exception.step);
        if let Some(other) = compiled.exceptions[..place].iter().find(same) {
            let message = format!("the exception `{}` says the same", other.id);
            found.error("exception", &exception.id, message, "take one out");
        } else if !exceptions::looks_at(catalogue, &step.for_whom, exception.question) {
            let message = format!("whom the step `{}` is for does not depend on `{question}`", step.id);
            found.error("exception", &exception.id, message, "take the exception out: it can never be met");
        }
    }
}

fn steps(found: &mut Found) {
    let catalogue = &found.compiled.catalogue;
    let mut needed: BTreeSet<Gift> = BTreeSet::new();
    let mut need = |condition: &Condition| {
        for (literal, _) in condition.literals() {
            match literal {
                Literal::Holds(holding) => needed.insert(Gift::Holding(*holding)),
                Literal::LevelAtLeast(question, level) => needed.insert(Gift::Level(*question, *level)),
                _ => false,
            };
        }
    };
    catalogue.steps.values().for_each(|step| need(&step.needs));
    catalogue.goals.values().for_each(|goal| need(&goal.needs));
    let closing: BTreeSet<StepId> = catalogue.goals.values().filter_map(|goal| goal.ends_with).collect();
    let can_be_given: BTreeSet<Gift> = catalogue.steps.values().flat_map(|step| step.gives.iter().copied()).collect();

    for (id, step) in catalogue.steps.iter() {
        let gives_something_needed = step.gives.iter().any(|gift| match gift {
            Gift::Holding(_) => needed.contains(gift),
            Gift::Level(question, level) => {
                needed.range(Gift::Level(*question, ChoiceId::at(0))..=Gift::Level(*question, *level)).next().is_some()
            }
        });
        if !gives_something_needed && !closing.contains(&id) {
            let message = format!("no goal and no other step needs what the step `{}` gives", step.id);
            found.error(
                "gives",
                &step.id,
                message,
                "so it never stands in a pathway: give something that is needed, or make what it gives a goal",
            );
        }
        for (literal, positive) in step.needs.literals() {
            if !positive && given_by_a_step(literal, &can_be_given) {
                let message =
                    format!("`needs` of the step `{}` says `not {}`, which a step can make true", step.id, literal.text(catalogue));
                found.error("needs", &step.id, message, "steps only add; say it in `for`, which looks at the situation at the start");
            }
        }
    }
}

/// Lengths that are nobody's.
fn lengths(found: &mut Found) {
    let catalogue = &found.compiled.catalogue;
    let possible = Possible::all(catalogue);
    for step in catalogue.steps.values() {
        for (place, length) in step.lengths.iter().enumerate() {
            let before = || step.lengths[..place].iter().map(|length| length.when.clone()).collect();
            let counts =
                Condition::All(vec![step.for_whom.clone(), length.when.clone(), Condition::Not(Box::new(Condition::Any(before())))]);
            let (message, help) = if !possible.can_hold(&length.when, Moment::AtTheStart) {
                continue; // Told where conditions are looked at.
            } else if !possible.can_hold(&Condition::All(vec![step.for_whom.clone(), length.when.clone()]), Moment::AtTheStart) {
                ("nobody whom this step is for has this length", "compare it with `for`, then mend it or take it out")
            } else if !possible.can_hold(&counts, Moment::AtTheStart) {
                (
                    "this length never counts: whenever it holds, one before it does",
                    "the first that holds counts: put the narrower one first",
                )
            } else if length.when.is_always() {
                ("this length is everybody's, and `months` is nobody's", "write it as `months` and take this one out")
            } else {
                continue;
            };
            found.error("length", &length_id(&step.id, place), message.to_owned(), help);
        }
    }
}

/// Steps that wait for each other in a circle, and steps that want the same day.
fn followers(found: &mut Found) {
    let catalogue = &found.compiled.catalogue;
    let apart = |one: StepId, other: StepId| {
        let (first, second) = (&catalogue.steps[one], &catalogue.steps[other]);
        (first.load == Load::FullTime && second.load == Load::FullTime)
            || first.not_beside.contains(&other)
            || second.not_beside.contains(&one)
    };
    for (id, step) in catalogue.steps.iter() {
        let before = catalogue.steps.keys().take_while(|other| *other != id);
        let rival = before
            .into_iter()
            .find(|other| step.right_after.is_some() && catalogue.steps[*other].right_after == step.right_after && apart(id, *other));
        if let (Some(rival), Some(after)) = (rival, step.right_after) {
            let message =
                format!("`{}` and `{}` cannot both begin the day `{}` ends", catalogue.steps[rival].id, step.id, catalogue.steps[after].id);
            found.error("right-after", &step.id, message, "they cannot run beside each other: take `right-after` out of one of them");
        }
        let mut chain: Vec<StepId> = vec![id];
        while let Some(before) = catalogue.steps[chain[chain.len() - 1]].right_after {
            if before == id {
                // Told once, at the first of the circle.
                if chain.iter().all(|other| id <= *other) {
                    let names: Vec<&str> = chain.iter().chain([&id]).map(|step| catalogue.steps[*step].id.as_str()).collect();
                    let message = format!("these steps come right after each other in a circle: {}", names.join(", "));
                    found.error("right-after", &step.id, message, "take `right-after` out of one of them");
                }
                break;
            }
            if chain.contains(&before) {
                break;
            }
            chain.push(before);
        }
    }
}

fn given_by_a_step(literal: &Literal, can_be_given: &BTreeSet<Gift>) -> bool {
    match literal {
        Literal::Holds(holding) => can_be_given.contains(&Gift::Holding(*holding)),
        Literal::LevelAtLeast(question, _) => can_be_given
            .range(Gift::Level(*question, ChoiceId::at(0))..)
            .next()
            .is_some_and(|gift| matches!(gift, Gift::Level(scale, _) if scale == question)),
        _ => false,
    }
}

fn questions(found: &mut Found) {
    let catalogue = &found.compiled.catalogue;
    let mut used: BTreeSet<QuestionId> = BTreeSet::new();
    for condition in conditions(catalogue) {
        used.extend(condition.literals().iter().filter_map(|(literal, _)| literal.question()));
    }
    for (id, question) in catalogue.questions.iter() {
        if !used.contains(&id) && question.role.is_none() {
            let message = format!("no condition uses the question `{}`", question.id);
            found.error(
                "question",
                &question.id,
                message,
                "do not ask what changes nothing: use it in a condition, give it a `role`, or take it out",
            );
        }
    }
}

/// Every condition of the catalogue.
pub fn conditions(catalogue: &Catalogue) -> Vec<&Condition> {
    let mut all: Vec<&Condition> = Vec::new();
    all.extend(catalogue.questions.values().map(|question| &question.when));
    all.extend(catalogue.holdings.values().filter_map(|holding| holding.held_if.as_ref()));
    all.extend(catalogue.steps.values().flat_map(|step| [&step.for_whom, &step.needs]));
    all.extend(catalogue.steps.values().flat_map(|step| step.lengths.iter().map(|length| &length.when)));
    all.extend(catalogue.steps.values().filter_map(|step| step.first_for.as_ref()));
    all.extend(catalogue.goals.values().map(|goal| &goal.needs));
    all.extend(catalogue.advice.values().map(|advice| &advice.when));
    all.extend(catalogue.places.contacts.values().map(|contact| &contact.when));
    all
}

/// Conditions that say the same for everybody, and days that have passed.
fn written(found: &mut Found, today: Date) {
    let possible = Possible::all(&found.compiled.catalogue);
    for written in &found.compiled.written {
        let (condition, moment) = (&written.condition, written.moment);
        let problem = |message: &str, help: &str| Problem::error(written.file, written.span.clone(), message).help(help);
        if !possible.can_hold(condition, moment) {
            let help = "its parts exclude each other, or it asks for an answer that there is not";
            found.problems.push(problem("this holds for nobody, whatever they answer", help));
        } else if !condition.is_always() && possible.always_holds(condition, moment) {
            let help = "leave it out, write `always`, or say what was meant";
            found.problems.push(problem("this holds for everybody, whatever they answer", help).warning());
        }
        for (literal, _) in condition.literals() {
            if let Literal::Until(last) = literal
                && today > *last
            {
                let help = "look at the source again, then take the part out or give it a new day";
                found.problems.push(problem(&format!("`until {last}` has passed"), help).warning());
            }
        }
    }
}

/// Facts that were never in force, and notes that are not shown any more.
fn over(found: &mut Found, today: Date) {
    let catalogue = &found.compiled.catalogue;
    for fact in catalogue.places.facts.values() {
        if let (Some(from), Some(until)) = (fact.from, fact.until)
            && until < from
        {
            found.error(
                "until",
                &fact.id,
                format!("the fact `{}` ends before it begins", fact.id),
                "`until` is the last day on which it holds",
            );
        }
    }
    for advice in catalogue.advice.values() {
        let facts = advice.facts.iter().map(|fact| &catalogue.places.facts[*fact]);
        for fact in facts.filter(|fact| fact.force(today) == Force::Over) {
            let message = format!("the note `{}` is not shown: its fact `{}` is over", advice.id, fact.id);
            found.warning("advice", &advice.id, message, "look at the source again, then take the note out or give the fact a new `until`");
        }
    }
}

/// Numbers that cannot be what they say they are.
fn evidence(found: &mut Found) {
    let compiled = found.compiled;
    for evidence in compiled.catalogue.places.evidence.values() {
        let sum_of =
            |whole: Option<usize>| -> u32 { evidence.counts.iter().filter(|count| count.part_of == whole).map(|count| count.people).sum() };
        let sum = sum_of(None);
        let too_many: Vec<&Count> = evidence
            .counts
            .iter()
            .enumerate()
            .filter(|(place, count)| count.people > evidence.total || sum_of(Some(*place)) > count.people)
            .map(|(_, count)| count)
            .collect();
        if sum > evidence.total && !evidence.overlapping && too_many.is_empty() {
            found.error(
                "evidence",
                &evidence.id,
                format!("the counts of `{}` add up to {sum}, more than its {} people", evidence.id, evidence.total),
                "when one person can stand in several counts, write `overlapping = true`; people are then told so",
            );
        }
        for count in too_many {
            found.error(
                "count",
                &count_id(&evidence.id, &count.id),
                format!("the count `{}` or its parts hold more people than there were", count.id),
                "look at the source again",
            );
        }
        if evidence.until < evidence.from {
            found.error("evidence", &evidence.id, format!("`{}` ends before it begins", evidence.id), "`until` comes after `from`");
        }
    }
}

/// What should have been looked at again, and has not been.
fn reviews(found: &mut Found, today: Date) {
    let places = &found.compiled.catalogue.places;
    for (table, id, checked) in stale::dated(places) {
        if checked.review_by < today {
            let source = places.sources.get(checked.source).map_or("", |source| source.title.as_str());
            let message = format!("the {table} `{id}` was to be looked at again by {}", checked.review_by);
            found.warning(
                "review-by",
                &review_id(table, id),
                message,
                &format!("look at its source again ({source}), then set `checked` and `review-by`"),
            );
        }
        if checked.review_by < checked.on {
            found.error(
                "review-by",
                &review_id(table, id),
                format!("the {table} `{id}` is to be reviewed before it was checked"),
                "`review-by` comes after `checked`",
            );
        }
    }
}
