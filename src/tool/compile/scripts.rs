//! What is told to contacts: each purpose once, no answer twice, and nothing private unless the person adds it.

use super::*;

impl Compiler<'_> {
    pub(super) fn scripts(&mut self, questions: &Table<QuestionId, Question>) -> Vec<Script> {
        let raw = self.raw;
        let scripts: Vec<Script> = raw.script.iter().map(|entry| self.script(entry, questions)).collect();
        for (place, entry) in raw.script.iter().enumerate() {
            if scripts[..place].iter().any(|earlier| earlier.purpose == scripts[place].purpose) {
                let message = format!("there are two [[script]] for `{}`", entry.value.purpose.get_ref());
                self.wrong(entry.file, &entry.value.purpose, message, Some("put all of it into one".to_owned()));
            }
        }
        // A project without any has nothing to say to its contacts.
        if !scripts.is_empty() {
            raw.contact.iter().for_each(|entry| self.every_contact_can_be_told(entry, &scripts));
        }
        scripts
    }

    fn script(&mut self, entry: &Entry<RawScript>, questions: &Table<QuestionId, Question>) -> Script {
        let (file, raw) = (entry.file, &entry.value);
        let needs: Vec<QuestionId> = self.references(file, raw.needs.iter().flatten(), Of::Questions);
        let may: Vec<QuestionId> = self.references(file, raw.may.iter().flatten(), Of::Questions);
        for text in raw.needs.iter().flatten() {
            if self.questions.get(text.get_ref()).is_some_and(|question: QuestionId| questions[question].sensitive) {
                let help = "move it to `may`: what people may leave out is told only when they add it".to_owned();
                self.wrong(file, text, format!("`{}` is private, and `needs` is told unless it is left out", text.get_ref()), Some(help));
            }
        }
        let mut seen = BTreeSet::new();
        for text in raw.needs.iter().chain(&raw.may).flatten() {
            if !seen.insert(text.get_ref()) {
                self.wrong(file, text, format!("`{}` is told twice", text.get_ref()), Some("take one out".to_owned()));
            }
        }
        Script {
            purpose: self.keyword(file, &raw.purpose, Purpose::ALL, Purpose::id),
            about: raw.about.iter().flatten().map(|about| self.keyword(file, about, About::ALL, About::id)).collect(),
            needs,
            may,
        }
    }

    fn every_contact_can_be_told(&mut self, entry: &Entry<RawContact>, scripts: &[Script]) {
        let purpose = &entry.value.purpose;
        let is_known = Purpose::named(purpose.get_ref()).is_some();
        if is_known && !scripts.iter().any(|script| script.purpose.id() == purpose.get_ref()) {
            let help = format!("write a [[script]] with purpose = \"{}\" in catalogue/scripts.toml", purpose.get_ref());
            self.wrong(entry.file, purpose, "nobody is told what to say to contacts for this", Some(help));
        }
    }
}
