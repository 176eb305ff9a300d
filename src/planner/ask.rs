//! What is still worth asking: the questions for which something waits that can still matter to this person.
//! They come in two parts: the core, after which the pathways are shown, and the others, for those who want it more exact.

use super::bits::Bits;
use super::catalogue::{Catalogue, Gift, Role, Step};
use super::condition::{Condition, Literal, Truth, Verdict};
use super::ids::*;
use super::order::sort_by_key;
use super::profile::Profile;
use super::situation::{Situation, Standing};

/// A question that is worth an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Open {
    pub question: QuestionId,
    /// How many goals wait for it. None wait for what only ranks, or finds what is near.
    pub decides: usize,
}

/// The next question of the questionnaire: the first that is worth asking and has not been put.
pub fn next(situation: &Situation, profile: &Profile) -> Option<QuestionId> {
    let waiting = Waiting::new(situation);
    let many = waiting.goals.iter().filter(|questions| !questions.is_empty()).count().div_ceil(2);
    let decides_much = |question: QuestionId| waiting.ranks(question) || waiting.decides(question) >= many;
    // A follow-up comes at once: nobody expects to hear of their studies again three questions later.
    let early = |question: &QuestionId| {
        let asked = &situation.catalogue.questions[*question];
        asked.follow_up || (asked.early && decides_much(*question))
    };
    let questions = situation.catalogue.questions.keys();
    let mut worth: Vec<QuestionId> = questions.filter(|one| waiting.is_worth(*one) && profile.answer(*one).is_none()).collect();
    let is_core = |question: &QuestionId| situation.catalogue.questions[*question].core;
    if worth.iter().any(is_core) {
        worth.retain(is_core);
    }
    // Whether a question concerns somebody at all may hang on another that is still to be put: that one comes before it.
    let concerned: Vec<QuestionId> = worth.iter().copied().filter(|question| surely_concerns(situation, *question)).collect();
    let put = if concerned.is_empty() { worth } else { concerned };
    put.iter().find(|question| early(question)).or(put.first()).copied()
}

/// Whether this was the last question before the pathways are shown.
pub fn ends_core(situation: &Situation, profile: &Profile, answered: QuestionId) -> bool {
    let is_core = |question: QuestionId| situation.catalogue.questions[question].core;
    is_core(answered) && !next(situation, profile).is_some_and(is_core)
}

/// All questions as they are put where each decides much: those of the core first, and of each part the early ones.
fn in_order(catalogue: &Catalogue) -> Vec<QuestionId> {
    let mut questions: Vec<QuestionId> = catalogue.questions.keys().collect();
    sort_by_key(&mut questions, |question| {
        let asked = &catalogue.questions[*question];
        (!asked.core, !(asked.early || asked.follow_up))
    });
    questions
}

/// The questions of this person's questionnaire, in the order in which they are put: answered ones, and those still worth asking.
pub fn questionnaire(situation: &Situation, profile: &Profile) -> Vec<QuestionId> {
    let waiting = Waiting::new(situation);
    let put = |question: &QuestionId| concerns(situation, *question) && profile.answer(*question).is_some();
    in_order(situation.catalogue).into_iter().filter(|question| put(question) || waiting.is_worth(*question)).collect()
}

/// Where a question stands in this person's questionnaire.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub before: Option<QuestionId>,
    /// Among those of the same part, counted from 0.
    pub at: usize,
    /// How many follow in the same part that concern the person whatever else they answer. A few more can follow.
    pub left: usize,
    /// Whether the pathways have not been shown yet when this is put.
    pub core: bool,
}

pub fn place(situation: &Situation, profile: &Profile, question: QuestionId) -> Place {
    let questions = questionnaire(situation, profile);
    let core = situation.catalogue.questions[question].core;
    // What may concern the person only after another answer has not been put.
    let is_put = |one: &QuestionId| profile.answer(*one).is_some() || surely_concerns(situation, *one);
    let before = questions.iter().copied().take_while(|one| *one != question).filter(is_put);
    let at = before.clone().filter(|question| situation.catalogue.questions[*question].core == core).count();
    let before = before.last();
    let after = questions.iter().skip_while(|one| **one != question).skip(1);
    let left = after.filter(|question| is_left(situation, **question, core)).count();
    Place { before, at, left, core }
}

/// The place of the first question, while the questions are all that there is and nothing else has been answered.
pub fn first_place(situation: &Situation) -> Place {
    let others = situation.catalogue.questions.keys().skip(1);
    Place { before: None, at: 0, left: others.filter(|question| is_left(situation, *question, true)).count(), core: true }
}

fn is_left(situation: &Situation, question: QuestionId, core: bool) -> bool {
    situation.catalogue.questions[question].core == core && surely_concerns(situation, question)
}

/// The questions that are still open, in the order in which they are put.
pub fn left(situation: &Situation, profile: &Profile) -> Vec<QuestionId> {
    let questions = questionnaire(situation, profile).into_iter();
    questions.filter(|question| profile.answer(*question).is_none() && surely_concerns(situation, *question)).collect()
}

/// Whether a question can be answered at all: nothing said so far rules it out.
pub fn concerns(situation: &Situation, question: QuestionId) -> bool {
    *situation.standing(question) != Standing::NotConcerned
}

/// Whether what is said so far is enough to know that a question is for this person.
pub fn surely_concerns(situation: &Situation, question: QuestionId) -> bool {
    situation.catalogue.questions[question].when.truth(situation) == Truth::True
}

/// Open questions that can still change something, those on which most goals wait first.
pub fn worth_asking(situation: &Situation) -> Vec<Open> {
    let waiting = Waiting::new(situation);
    let questions = situation.catalogue.questions.keys().filter(|question| waiting.is_worth(*question));
    let mut open: Vec<Open> = questions.map(|question| Open { question, decides: waiting.decides(question) }).collect();
    sort_by_key(&mut open, |open| (std::cmp::Reverse(open.decides), open.question));
    open
}

/// What waits for which questions.
struct Waiting<'s> {
    situation: &'s Situation<'s>,
    /// For each goal the open questions that it, or a step on some way to it, waits for.
    goals: Vec<Bits>,
    /// What the notes and contacts wait for that may be shown.
    shown: Bits,
}

impl<'s> Waiting<'s> {
    fn new(situation: &'s Situation<'s>) -> Self {
        let catalogue = situation.catalogue;
        let mut ways = Ways { situation, needs: Vec::new(), steps: Vec::new() };
        ways.steps = catalogue.steps.values().map(|step| ways.step(step)).collect();
        let mut on_some_way = vec![false; ways.steps.len()];
        let mut goals = Vec::with_capacity(catalogue.goals.len());
        for goal in catalogue.goals.values() {
            let mut questions = open(situation, &goal.needs);
            for step in ways.to(&goal.needs, goal.ends_with) {
                on_some_way[step] = true;
                questions |= ways.steps[step].as_ref().map_or(Bits::default(), |step| step.questions);
            }
            goals.push(questions);
        }
        let mut shown = Bits::default();
        for advice in catalogue.advice.values() {
            let of_steps = advice.steps.iter().any(|step| on_some_way[step.index()]);
            if of_steps || !advice.goals.is_empty() || advice.steps.is_empty() {
                shown |= open(situation, &advice.when);
            }
        }
        for contact in catalogue.places.contacts.values().filter(|contact| !contact.when.is_always()) {
            let mut asked = catalogue.steps.values().zip(&on_some_way).filter(|(_, on_way)| **on_way);
            if asked.any(|(step, _)| step.contacts.contains(&contact.purpose)) {
                shown |= open(situation, &contact.when);
            }
        }
        Self { situation, goals, shown }
    }

    fn is_worth(&self, question: QuestionId) -> bool {
        *self.situation.standing(question) == Standing::Unknown
            // While only the questions are there, nothing is known of what waits for them.
            && (self.goals.is_empty() || self.ranks(question) || self.shown.contains(question.index()) || self.decides(question) > 0)
    }

    /// What ranks or finds what is near changes the plan although no condition names it.
    fn ranks(&self, question: QuestionId) -> bool {
        self.situation.catalogue.questions[question].role.is_some_and(|role| !matches!(role, Role::Training | Role::Origin))
    }

    fn decides(&self, question: QuestionId) -> usize {
        self.goals.iter().filter(|questions| questions.contains(question.index())).count()
    }
}

/// The questions for which a condition waits.
fn open(situation: &Situation, condition: &Condition) -> Bits {
    match condition.verdict(situation) {
        Verdict::Unknown(questions) => questions.into_iter().map(Key::index).collect(),
        Verdict::Met | Verdict::NotMet => Bits::default(),
    }
}

/// The steps for this person, and how they lead to one another.
struct Ways<'s> {
    situation: &'s Situation<'s>,
    /// What some step lacks, each once, with the steps that may give it.
    needs: Vec<(&'s Literal, Vec<usize>)>,
    /// `None`: the step is not for this person.
    steps: Vec<Option<Way>>,
}

struct Way {
    questions: Bits,
    lacks: Vec<usize>,
}

impl<'s> Ways<'s> {
    fn step(&mut self, step: &'s Step) -> Option<Way> {
        if step.for_whom.truth(self.situation) == Truth::False {
            return None;
        }
        let lengths = step.lengths.iter().map(|length| &length.when);
        let conditions = [&step.for_whom, &step.needs].into_iter().chain(&step.first_for).chain(lengths);
        let questions = conditions.fold(Bits::default(), |all, condition| all | open(self.situation, condition));
        let mut lacks = Vec::new();
        self.lacking(&step.needs, &mut lacks);
        Some(Way { questions, lacks })
    }

    /// The steps that may lead to what is not fulfilled yet.
    fn to(&mut self, needs: &'s Condition, closing: Option<StepId>) -> Vec<usize> {
        let mut wanted = Vec::new();
        self.lacking(needs, &mut wanted);
        let mut taken = vec![false; self.steps.len()];
        let mut asked = vec![false; self.needs.len()];
        let mut found: Vec<usize> = closing.map(Key::index).into_iter().filter(|step| self.steps[*step].is_some()).collect();
        found.iter().for_each(|step| taken[*step] = true);
        let mut next = 0;
        loop {
            while let Some(need) = wanted.pop() {
                if !std::mem::replace(&mut asked[need], true) {
                    for step in &self.needs[need].1 {
                        if self.steps[*step].is_some() && !std::mem::replace(&mut taken[*step], true) {
                            found.push(*step);
                        }
                    }
                }
            }
            let Some(step) = found.get(next) else { return found };
            next += 1;
            wanted.extend(self.steps[*step].iter().flat_map(|way| &way.lacks));
        }
    }

    /// Adds what a condition lacks and a step may give. What holds already lacks nothing.
    fn lacking(&mut self, condition: &'s Condition, lacks: &mut Vec<usize>) {
        if condition.truth(self.situation) == Truth::True {
            return;
        }
        match condition {
            Condition::Literal(literal @ (Literal::Holds(_) | Literal::LevelAtLeast(..))) => {
                let known = self.needs.iter().position(|(other, _)| *other == literal);
                lacks.push(known.unwrap_or_else(|| {
                    let steps = self.situation.catalogue.steps.iter();
                    let givers = steps.filter(|(_, step)| step.gives.iter().any(|gift| fulfils(gift, literal)));
                    self.needs.push((literal, givers.map(|(step, _)| step.index()).collect()));
                    self.needs.len() - 1
                }));
            }
            Condition::Literal(_) | Condition::Not(_) => {}
            Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| self.lacking(part, lacks)),
        }
    }
}

fn fulfils(gift: &Gift, literal: &Literal) -> bool {
    match (gift, literal) {
        (Gift::Holding(given), Literal::Holds(holding)) => given == holding,
        (Gift::Level(question, given), Literal::LevelAtLeast(asked, level)) => question == asked && given >= level,
        _ => false,
    }
}
