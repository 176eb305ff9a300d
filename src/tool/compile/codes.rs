//! How answers are numbered in codes, and that every answer has a number.

use super::*;

/// What several choices together may take: each is a bit.
const MOST_OF_SEVERAL: u16 = 24;

impl Compiler<'_> {
    pub(super) fn codes(&mut self, questions: &Table<QuestionId, Question>) -> Vec<Coded> {
        let raw = self.raw;
        let codes = raw.code.iter().map(|entry| self.code(entry, questions)).collect();
        // A project without any hands no answers on.
        if !raw.code.is_empty() {
            raw.question.iter().for_each(|entry| self.every_answer_has_a_number(entry));
        }
        codes
    }

    fn code(&mut self, entry: &Entry<RawCode>, questions: &Table<QuestionId, Question>) -> Coded {
        let (file, raw) = (entry.file, &entry.value);
        let question: Option<QuestionId> = self.questions.get(raw.question.get_ref());
        let kind = raw.kind.get_ref().as_str();
        if question.is_some_and(|question| self.raw.question[question.index()].value.kind.get_ref() != kind) {
            let help = "a question whose kind changes is another question: give it an id of its own".to_owned();
            self.wrong(file, &raw.kind, format!("the question `{}` is of another kind", raw.question.get_ref()), Some(help));
        }
        self.choices_once(file, raw);
        let texts = || raw.choices.iter().flatten().map(|choice| choice.get_ref().as_str());
        let choices = || -> Vec<Option<ChoiceId>> {
            let known = question.and_then(|question| questions[question].choices());
            texts().map(|choice| known.and_then(|known| known.named(choice))).collect()
        };
        let numbers = match kind {
            "choices" => Numbers::Several { choices: choices(), room: self.room(file, raw, MOST_OF_SEVERAL) },
            "goal" => Numbers::Goals { goals: texts().map(|goal| self.goals.get(goal)).collect(), room: self.room(file, raw, u16::MAX) },
            "number" => Numbers::Whole(self.range(file, raw, question.map(|question| &questions[question].kind))),
            "municipality" => Numbers::Municipality,
            _ => Numbers::One { choices: choices(), room: self.room(file, raw, u16::MAX) },
        };
        Coded { question, numbers, seldom: raw.seldom.unwrap_or(false), private: raw.private.unwrap_or(false) }
    }

    fn choices_once(&mut self, file: usize, raw: &RawCode) {
        let mut seen = BTreeSet::new();
        for choice in raw.choices.iter().flatten() {
            if !seen.insert(choice.get_ref()) {
                let help = "keep the first: codes that were given out hold its number".to_owned();
                self.wrong(file, choice, format!("`{}` has two numbers", choice.get_ref()), Some(help));
            }
        }
    }

    fn room(&mut self, file: usize, raw: &RawCode, most: u16) -> u32 {
        let choices = raw.choices.as_ref().map_or(0, Vec::len);
        let Some(room) = &raw.room else {
            let help = format!("for example room = {}", choices + 4);
            self.wrong(file, &raw.question, "a code with choices needs `room`: how many there will ever be", Some(help));
            return choices as u32;
        };
        if usize::from(*room.get_ref()) < choices || *room.get_ref() > most {
            let message = format!("there is room for {}, and there are {choices} choices", room.get_ref());
            let help = if *room.get_ref() > most {
                format!("at most {most}")
            } else {
                "do not change the room: write a further [[code]] for this question at the end, with more".to_owned()
            };
            self.problem(file, room.span(), message, Some(help));
        }
        (*room.get_ref()).into()
    }

    fn range(&mut self, file: usize, raw: &RawCode, kind: Option<&QuestionKind>) -> Range<u16> {
        let [least, most] = raw.range.as_ref().map_or([0, 0], |range| *range.get_ref());
        let asked = match kind {
            Some(QuestionKind::Number(asked)) => *asked,
            _ => Range::new(least, most),
        };
        if raw.range.is_none() || least > most || asked.min < least || asked.max > most {
            let span = raw.range.as_ref().map_or(raw.question.span(), |range| range.span());
            let message = format!("the question takes {} to {}, and its code does not", asked.min, asked.max);
            let help = "do not change a range: write a further [[code]] for this question at the end, with a wider one".to_owned();
            self.problem(file, span, message, Some(help));
        }
        Range::new(least, most.max(least))
    }

    /// The last entry for a question is the one by which codes are written.
    fn every_answer_has_a_number(&mut self, entry: &Entry<RawQuestion>) {
        let id = entry.value.id.get_ref();
        let Some(code) = self.raw.code.iter().rev().find(|code| code.value.question.get_ref() == id) else {
            let help = "write a [[code]] for it at the end of catalogue/codes.toml".to_owned();
            self.wrong(entry.file, &entry.value.id, "answers to this question have no number, so they cannot be handed on", Some(help));
            return;
        };
        let wanted: Vec<String> = match entry.value.kind.get_ref().as_str() {
            "goal" => self.goals.ids.clone(),
            _ => entry.value.choices.iter().flatten().map(|choice| choice.get_ref().clone()).collect(),
        };
        let has = |wanted: &String| code.value.choices.iter().flatten().any(|choice| choice.get_ref() == wanted);
        let missing: Vec<&str> = wanted.iter().filter(|wanted| !has(wanted)).map(String::as_str).collect();
        if !missing.is_empty() {
            let help = format!("add at the end of its `choices`: \"{}\"", missing.join("\", \""));
            let message = format!("`{}` has answers without a number, which cannot be handed on", id);
            self.wrong(code.file, &code.value.question, message, Some(help));
        }
    }
}
