//! What was proved, as text: the counts, the exceptions that were met, and every kind of thing that does not hold, once.

use super::exceptions::Exception;
use super::profile_file;
use super::prove::{Fault, Found, Proof};
use super::raise::Worse;
use super::walk::Stumble;
use crate::planner::catalogue::Catalogue;
use crate::planner::profile::Profile;

pub fn text(catalogue: &Catalogue, exceptions: &[Exception], proof: &Proof) -> String {
    let mut lines = vec![format!(
        "{} people, {} goals, {} pathways, {} pairs, {} comparisons",
        proof.people, proof.goals, proof.pathways, proof.pairs, proof.comparisons
    )];
    for (exception, times) in exceptions.iter().zip(&proof.exceptions) {
        lines.push(format!("{times:>9}  exception {}", exception.id));
    }
    for (fault, found) in &proof.faults {
        lines.push(String::new());
        lines.extend(told(catalogue, fault, found));
    }
    lines.push(String::new());
    lines.push(format!("{} kinds of violations", proof.faults.len()));
    lines.join("\n")
}

fn told(catalogue: &Catalogue, fault: &Fault, found: &Found) -> Vec<String> {
    let step = |step| format!("`{}`", catalogue.steps[step].id);
    let what = match fault {
        Fault::NothingToDo => "nothing to do this week".to_owned(),
        Fault::NobodyToAsk => "nobody to ask about what comes first this week".to_owned(),
        Fault::NotTheSame => "the same answers give another plan".to_owned(),
        Fault::SureWayHidden => "a way that takes nothing for granted is not shown".to_owned(),
        Fault::Stumble(Stumble::CannotBegin(one)) => format!("{} begins before its needs are met", step(*one)),
        Fault::Stumble(Stumble::NotReached) => "a pathway ends before the goal".to_owned(),
        Fault::Stumble(Stumble::Needless(one)) => format!("{} is needless", step(*one)),
        Fault::Worse(raise, worse, lost) => {
            let question = &catalogue.questions[raise.question];
            let to = question.choices().map_or("", |choices| &choices[raise.to].id);
            let lost: Vec<String> = lost.iter().map(|lost| step(*lost)).collect();
            let lost = if lost.is_empty() { String::new() } else { format!("; no longer for the person: {}", lost.join(", ")) };
            let how = match worse {
                Worse::Closes => "closes goals",
                Worse::Farther => "makes goals less sure",
                Worse::Longer => "makes the quickest pathway longer",
            };
            format!("with {} {to}: {how}{lost}", question.id)
        }
    };
    let mut lines = vec![format!("{:>9}  {what}", found.times)];
    let goals: Vec<String> = found.goals.iter().map(|(goal, times)| format!("{} ({times})", catalogue.goals[*goal].id)).collect();
    if !goals.is_empty() {
        lines.push(format!("           goals: {}", goals.join(", ")));
    }
    lines.push(format!("           {}", json(&found.profile, catalogue)));
    if let Some(more) = &found.more {
        lines.push(format!("           {}", json(more, catalogue)));
    }
    lines
}

fn json(profile: &Profile, catalogue: &Catalogue) -> String {
    profile_file::write(profile, catalogue).to_string()
}
