//! Which terms of the glossary the texts of an entry use. Found when the page is built and for the library; the page itself is
//! told by messages called `kind-id-terms`, and never searches texts.

use super::Say;
use crate::planner::ids::*;
use std::collections::BTreeMap;

/// What has texts with terms in them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Place {
    Question(QuestionId),
    Step(StepId),
    Goal(GoalId),
    Service(ServiceId),
    /// A note is shown to those whom it concerns, wherever it stands.
    Advice(AdviceId),
}

/// The terms of every place, in one language.
#[derive(Default, Debug)]
pub struct Glossary {
    used: BTreeMap<Place, Vec<TermId>>,
}

impl Glossary {
    pub fn find(say: &Say) -> Self {
        let (forms, catalogue) = (Forms::new(say), say.catalogue);
        let questions = catalogue.questions.keys().map(|id| (Place::Question(id), of_question(say, id)));
        let steps = catalogue.steps.keys().map(|id| (Place::Step(id), of_step(say, id)));
        let goals = catalogue.goals.keys().map(|id| (Place::Goal(id), of_goal(say, id)));
        let services = &catalogue.places.services;
        let services = services.iter().map(|(id, service)| (Place::Service(id), vec![say.part("service", &service.id, "what")]));
        let advice = catalogue.advice.iter().map(|(id, advice)| (Place::Advice(id), vec![say.part("advice", &advice.id, "text")]));
        let places = questions.chain(steps).chain(goals).chain(services).chain(advice);
        let used = places.map(|(place, texts)| (place, forms.in_texts(&texts))).filter(|(_, terms)| !terms.is_empty());
        Self { used: used.collect() }
    }

    /// The terms that a place uses, in the order in which one meets them.
    pub fn of(&self, place: Place) -> &[TermId] {
        self.used.get(&place).map_or(&[], Vec::as_slice)
    }

    pub fn iter(&self) -> impl Iterator<Item = (Place, &[TermId])> {
        self.used.iter().map(|(place, terms)| (*place, terms.as_slice()))
    }
}

impl Say<'_> {
    /// The terms that the build found in the texts of `kind-id`.
    pub fn terms(&self, kind: &str, id: &str) -> Vec<TermId> {
        self.part(kind, id, "terms").split(' ').filter_map(|term| self.catalogue.glossary.named(term)).collect()
    }

    /// These, and those of the notes that stand beside.
    pub fn terms_with_notes(&self, mut terms: Vec<TermId>, notes: &[AdviceId]) -> Vec<TermId> {
        for note in notes {
            let own = self.terms("advice", &self.catalogue.advice[*note].id);
            terms.extend(own.into_iter().filter(|term| !terms.contains(term)).collect::<Vec<_>>());
        }
        terms
    }
}

fn of_question(say: &Say, id: QuestionId) -> Vec<String> {
    let question = &say.catalogue.questions[id];
    let mut texts = parts(say, "question", &question.id, &["ask", "why", "help"]);
    for choice in question.choices().iter().flat_map(|choices| choices.values()) {
        texts.extend(parts(say, "choice", &format!("{}-{}", question.id, choice.id), &["name", "hint"]));
    }
    texts
}

fn of_step(say: &Say, id: StepId) -> Vec<String> {
    let step = &say.catalogue.steps[id];
    let mut texts = parts(say, "step", &step.id, &["name", "what", "how", "note"]);
    texts.extend(facts(say, &step.facts));
    texts
}

fn of_goal(say: &Say, id: GoalId) -> Vec<String> {
    let goal = &say.catalogue.goals[id];
    let mut texts = parts(say, "goal", &goal.id, &["name", "what", "note"]);
    texts.extend(facts(say, &goal.facts));
    texts
}

fn facts<'a>(say: &'a Say, facts: &'a [FactId]) -> impl Iterator<Item = String> + 'a {
    facts.iter().map(|fact| say.part("fact", &say.catalogue.places.facts[*fact].id, "text"))
}

fn parts(say: &Say, kind: &str, id: &str, parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| say.part(kind, id, part)).collect()
}

/// In which forms each term is written, by the first letter.
struct Forms {
    by_letter: BTreeMap<char, Vec<(TermId, Form)>>,
}

/// The words of one form, in small letters. A star at the end of a word stands for any ending.
struct Form(Vec<String>);

impl Forms {
    fn new(say: &Say) -> Self {
        let mut by_letter: BTreeMap<char, Vec<(TermId, Form)>> = BTreeMap::new();
        for (id, term) in say.catalogue.glossary.iter() {
            for form in say.part("term", &term.id, "forms").split(',') {
                let form = Form(words(form));
                let letter = form.0.first().and_then(|word| word.chars().next());
                by_letter.entry(letter.unwrap_or_default()).or_default().push((id, form));
            }
        }
        Self { by_letter }
    }

    /// Each term once, in the order in which they are met.
    fn in_texts(&self, texts: &[String]) -> Vec<TermId> {
        let mut found = Vec::new();
        for text in texts {
            let words = words(text);
            let mut place = 0;
            while place < words.len() {
                let stands_here = self.at(&words[place..]);
                place += stands_here.map_or(1, |(_, length)| length);
                found.extend(stands_here.map(|(term, _)| term).filter(|term| !found.contains(term)));
            }
        }
        found
    }

    /// The term that these words begin with, and how many words it has. The longest counts: a "driving licence" is no licence
    /// where both are terms.
    fn at(&self, words: &[String]) -> Option<(TermId, usize)> {
        let candidates = self.by_letter.get(&words.first()?.chars().next()?)?;
        let standing = candidates.iter().filter(|(_, form)| form.begins(words)).map(|(term, form)| (*term, form.0.len()));
        standing.max_by_key(|(_, length)| *length)
    }
}

impl Form {
    fn begins(&self, words: &[String]) -> bool {
        let fits = |(form, word): (&String, &String)| match form.strip_suffix('*') {
            Some(stem) => word.starts_with(stem),
            None => form == word,
        };
        words.len() >= self.0.len() && self.0.iter().zip(words).all(fits)
    }
}

/// A hyphen parts words: "YKI-testi" is YKI.
fn words(text: &str) -> Vec<String> {
    let ends = |letter: char| !letter.is_alphanumeric() && letter != '*';
    text.split(ends).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(forms: &[(u16, &str)], text: &str) -> Vec<usize> {
        let mut by_letter: BTreeMap<char, Vec<(TermId, Form)>> = BTreeMap::new();
        for (term, form) in forms {
            let form = Form(words(form));
            by_letter.entry(form.0[0].chars().next().unwrap()).or_default().push((TermId::at(usize::from(*term)), form));
        }
        Forms { by_letter }.in_texts(&[text.to_owned()]).into_iter().map(Key::index).collect()
    }

    #[test]
    fn a_term_is_found_in_its_forms_and_nowhere_else() {
        let forms = [(0, "tutkinnon os*"), (1, "YKI"), (2, "näyttö*"), (2, "näytö*"), (3, "ammattitutkin*")];
        assert_eq!(finds(&forms, "Teet tutkinnon osia ja YKI-testin."), [0, 1]);
        assert_eq!(finds(&forms, "Tutkinnon vaatimukset. Yksi osa. Erikoisammattitutkinto."), [0; 0]);
        assert_eq!(finds(&forms, "Näytössä: näyttö, (yki) näytön"), [2, 1], "each once, in the order of the text");
    }

    #[test]
    fn the_longest_term_counts() {
        let forms = [(0, "work"), (1, "work trial*"), (2, "trial")];
        assert_eq!(finds(&forms, "Two work trials"), [1]);
        assert_eq!(finds(&forms, "Work. A trial"), [0, 2]);
    }
}
