//! What somebody agreed on with a counsellor: steps to take, each perhaps with a day, and notes. As text for files and for this device.
//! They never go into a code: a code says what was answered, and nothing that somebody wrote.

use super::catalogue::Catalogue;
use super::ids::*;
use super::scale::Date;

/// What stands before the lines that are read back; then the form. Every form that was ever written stays readable.
const HEAD: &str = "sotepolku-notes";
const FORM: &str = "1";
/// As much as fits on paper and, with the answers, into a file that the page opens.
pub const MOST_AGREED: usize = 20;
pub const LONGEST_LINE: usize = 120;
pub const LONGEST_TEXT: usize = 3_000;

#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Notes {
    /// In the order in which it was agreed.
    pub agreed: Vec<Agreed>,
    pub text: String,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Agreed {
    pub what: What,
    /// By which day.
    pub by: Option<Date>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    Step(StepId),
    /// In somebody's own words.
    Own(String),
}

impl Notes {
    pub fn is_empty(&self) -> bool {
        self.agreed.is_empty() && self.text.trim().is_empty()
    }

    pub fn has(&self, step: StepId) -> bool {
        self.agreed.iter().any(|agreed| agreed.what == What::Step(step))
    }

    pub fn has_room(&self) -> bool {
        self.agreed.len() < MOST_AGREED
    }

    /// Agrees on a step, or no longer.
    pub fn turn(&mut self, step: StepId) {
        if self.has(step) {
            self.agreed.retain(|agreed| agreed.what != What::Step(step));
        } else if self.has_room() {
            self.agreed.push(Agreed { what: What::Step(step), by: None });
        }
    }

    /// Adds a line in somebody's own words; one without words is none.
    pub fn add(&mut self, line: &str, by: Option<Date>) {
        let line = in_one_line(line);
        if !line.is_empty() && self.has_room() {
            self.agreed.push(Agreed { what: What::Own(line), by });
        }
    }
}

impl Notes {
    /// What was written on two pages that began with the same notes: what either added is there, what either took away is not.
    #[must_use]
    pub fn joined(&self, begun: &Self, theirs: &Self) -> Self {
        let mut joined = theirs.clone();
        joined.agreed.retain(|agreed| !begun.has_what(&agreed.what) || self.has_what(&agreed.what));
        for agreed in self.agreed.iter().filter(|agreed| !begun.agreed.contains(agreed)) {
            if let Some(other) = joined.agreed.iter_mut().find(|other| other.what == agreed.what) {
                other.by = agreed.by;
            } else if joined.has_room() {
                joined.agreed.push(agreed.clone());
            }
        }
        joined.text = joined_text(&self.text, &begun.text, &theirs.text);
        joined
    }

    fn has_what(&self, what: &What) -> bool {
        self.agreed.iter().any(|agreed| agreed.what == *what)
    }
}

/// Where both wrote, what was written here stands below.
fn joined_text(ours: &str, begun: &str, theirs: &str) -> String {
    if ours.trim() == begun.trim() || ours.trim() == theirs.trim() {
        return theirs.to_owned();
    }
    if theirs.trim() == begun.trim() {
        return ours.to_owned();
    }
    let mut text = theirs.trim().to_owned();
    for line in ours.lines().filter(|line| !theirs.lines().any(|other| other.trim() == line.trim())) {
        text.push('\n');
        text.push_str(line);
    }
    text.chars().take(LONGEST_TEXT).collect()
}

/// The beginning of a text, without gaps around it and within one line.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_LINE).collect()
}

/// Lines that people can read and `read` reads. `name` says what a step is called, for people and for readers to whom it is new.
pub fn write(notes: &Notes, catalogue: &Catalogue, name: &dyn Fn(StepId) -> String) -> String {
    let mut text = format!("{HEAD} {FORM}\n");
    for agreed in &notes.agreed {
        let by = agreed.by.map_or_else(|| "-".to_owned(), |day| day.to_string());
        text += &match &agreed.what {
            What::Step(step) => format!("step {by} {}: {}\n", catalogue.steps[*step].id, in_one_line(&name(*step))),
            What::Own(line) => format!("own {by} {line}\n"),
        };
    }
    for line in notes.text.trim().lines() {
        text += &format!("note {}\n", line.trim_end());
    }
    text
}

/// What stood in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Read {
    /// No notes at all.
    Nothing,
    /// Notes of a form that is not known here.
    OtherForm,
    /// So many lines were not understood, or were more than there is room for; the rest is there.
    Notes { notes: Notes, left_out: usize },
}

/// Finds what `write` wrote, wherever in a text it stands, and reads it to the end.
pub fn read(text: &str, catalogue: &Catalogue) -> Read {
    let mut lines = text.lines();
    let Some(form) = lines.find_map(|line| line.trim().strip_prefix(HEAD)?.strip_prefix(' ').map(str::trim)) else { return Read::Nothing };
    if form != FORM {
        return Read::OtherForm;
    }
    let (mut notes, mut left_out) = (Notes::default(), 0);
    for line in lines.map(str::trim_end).filter(|line| !line.is_empty()) {
        let understood = match line.split_once(' ').unwrap_or((line, "")) {
            ("step", rest) => step(rest, catalogue).is_some_and(|agreed| put(&mut notes, agreed)),
            ("own", rest) => own(rest).is_some_and(|agreed| put(&mut notes, agreed)),
            ("note", rest) => note(&mut notes.text, rest),
            _ => false,
        };
        left_out += usize::from(!understood);
    }
    notes.text = notes.text.trim().to_owned();
    Read::Notes { notes, left_out }
}

fn put(notes: &mut Notes, agreed: Agreed) -> bool {
    let is_new = !notes.agreed.iter().any(|other| other.what == agreed.what);
    let fits = !is_new || notes.has_room();
    if is_new && fits {
        notes.agreed.push(agreed);
    }
    fits
}

/// A step that this catalogue does not have is kept by its name.
fn step(rest: &str, catalogue: &Catalogue) -> Option<Agreed> {
    let (by, rest) = day(rest)?;
    let (id, name) = rest.split_once(':').unwrap_or((rest, ""));
    if let Some(step) = catalogue.steps.named(id.trim()) {
        return Some(Agreed { what: What::Step(step), by });
    }
    let name = in_one_line(name);
    (!name.is_empty()).then_some(Agreed { what: What::Own(name), by })
}

fn own(rest: &str) -> Option<Agreed> {
    let (by, line) = day(rest)?;
    let line = in_one_line(line);
    (!line.is_empty()).then_some(Agreed { what: What::Own(line), by })
}

/// The day at the beginning, and what follows.
fn day(rest: &str) -> Option<(Option<Date>, &str)> {
    let (day, rest) = rest.split_once(' ')?;
    if day == "-" { Some((None, rest)) } else { day.parse().ok().map(|day| (Some(day), rest)) }
}

/// Adds a line, as far as there is room.
fn note(text: &mut String, line: &str) -> bool {
    let room = LONGEST_TEXT.saturating_sub(text.chars().count());
    let fits = line.chars().count() < room;
    text.extend(line.chars().take(room.saturating_sub(1)));
    if room > 0 {
        text.push('\n');
    }
    fits
}
