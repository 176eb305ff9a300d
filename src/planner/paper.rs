//! Answers as people write them by hand on the printed questionnaire: `SP1 A1 A5 E240 F3 M34`. Each box on the sheet has its symbol
//! beside it: the letter of the question, then the number of the choice. Whoever helps types the symbols of what is ticked.
//!
//! Letters and numbers are places in `catalogue/codes.toml`, which is only added to: a sheet that was printed years ago is read as it
//! was meant. A symbol says by itself which question it answers, so that what is skipped takes no room, the order does not matter,
//! and a symbol that is wrong spoils no other.
// No check symbols as in `code`: nobody works them out by hand. What can be checked is whether each symbol stands on the sheet and
// whether a question has one answer; how many marks were read is told, to be compared with the paper, and all of it is looked at first.

use super::catalogue::{Catalogue, Coded, Name, Numbers, QuestionKind};
use super::code::{nth, place};
use super::ids::*;
use super::profile::{Answer, Event, Profile, quoted};
use super::sorted::{Map, Set};

/// What stands before the symbols. No question has these letters.
const SHEET: &str = "SP";
/// The form of the sheet that is printed now.
const FORM: u16 = 1;
/// "I don't know", and "none of these" where several can be picked.
const UNKNOWN: char = '?';
const NOTHING: u16 = 0;
/// More than everything together takes.
const MOST_TEXT: usize = 1_000;

/// What the row of symbols begins with.
pub fn form() -> String {
    format!("{SHEET}{FORM}")
}

/// The letters of a question: A to Z, then AA and on. None where it has no place in the codes.
pub fn letters(question: QuestionId, catalogue: &Catalogue) -> Option<String> {
    // A question that needed more room has a later entry, which then is the one that counts.
    let place = catalogue.codes.iter().rposition(|coded| coded.question == Some(question))?;
    Some(letters_of(place))
}

/// The symbols of an answer: one, or one for each thing that was picked.
pub fn symbols(question: QuestionId, answer: &Answer, catalogue: &Catalogue) -> Vec<String> {
    let Some(place) = catalogue.codes.iter().rposition(|coded| coded.question == Some(question)) else { return Vec::new() };
    let letters = letters_of(place);
    marks(&catalogue.codes[place], answer, catalogue).into_iter().map(|mark| format!("{letters}{mark}")).collect()
}

/// All answers in one row.
pub fn write(profile: &Profile, catalogue: &Catalogue) -> String {
    let symbols = profile.answers().flat_map(|(question, answer)| symbols(question, answer, catalogue));
    [form()].into_iter().chain(symbols).collect::<Vec<_>>().join(" ")
}

/// Why a row cannot be used as it is.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PaperError {
    #[error("there are no symbols")]
    Empty,
    #[error("this is too long for a row of symbols")]
    TooLong,
    #[error("the sheet has a form that is not known here: it is of a later version, or its first symbol is wrong")]
    OtherForm,
    /// All of them, so that one look at the paper is enough.
    #[error("some symbols stand on no sheet, or do not go together")]
    Mistakes(Vec<Mistake>),
}

/// What is wrong with one symbol.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Mistake {
    /// No question has this letter, or it is no symbol at all.
    NotOnSheet(String),
    /// The question is there, but not this answer.
    NoSuchAnswer(QuestionId, String),
    /// Two answers to a question that takes one.
    Twice(QuestionId, String),
}

/// Whether a text is a row of symbols, right or wrong, and not a code of another kind.
pub fn is_row(text: &str) -> bool {
    let mut rest = Rest(text);
    rest.letters() == SHEET && rest.number().is_some()
}

/// Reads what `write` wrote, or somebody typed from paper.
///
/// # Errors
/// When a symbol stands on no sheet or two do not go together.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Profile, PaperError> {
    if text.len() > MOST_TEXT {
        return Err(PaperError::TooLong);
    }
    let mut rest = Rest(text);
    if rest.letters() != SHEET || rest.number() != Some(FORM) {
        return Err(PaperError::OtherForm);
    }
    let (mut answers, mut mistakes) = (Map::default(), Vec::new());
    while !rest.is_empty() {
        if let Err(mistake) = rest.symbol(catalogue).and_then(|symbol| symbol.put(&mut answers)) {
            mistakes.push(mistake);
        }
    }
    if !mistakes.is_empty() {
        return Err(PaperError::Mistakes(mistakes));
    }
    let mut profile = Profile::default();
    for (question, (answer, _)) in answers.iter() {
        profile.apply(Event::Answered { question: *question, answer: answer.clone() });
    }
    if profile.is_empty() { Err(PaperError::Empty) } else { Ok(profile) }
}

fn letters_of(place: usize) -> String {
    let letter = char::from(b'A' + (place % 26) as u8);
    match place / 26 {
        0 => letter.to_string(),
        before => format!("{}{letter}", letters_of(before - 1)),
    }
}

fn place_of(letters: &str) -> Option<usize> {
    let mut place = 0_usize;
    for letter in letters.bytes() {
        place = place.checked_mul(26)?.checked_add(usize::from(letter.checked_sub(b'A').filter(|nth| *nth < 26)?) + 1)?;
    }
    place.checked_sub(1)
}

/// What stands behind the letters.
fn marks(coded: &Coded, answer: &Answer, catalogue: &Catalogue) -> Vec<String> {
    let counted = |place: Option<u32>| place.map(|place| (place + 1).to_string()).into_iter().collect();
    match (&coded.numbers, answer) {
        (_, Answer::Unknown) => vec![UNKNOWN.to_string()],
        (Numbers::One { choices, .. }, Answer::Choice(choice)) => counted(place(choices, *choice)),
        (Numbers::Several { .. }, Answer::Choices(picked)) if picked.is_empty() => vec![NOTHING.to_string()],
        (Numbers::Several { choices, .. }, Answer::Choices(picked)) => {
            let mut places: Vec<u32> = picked.iter().filter_map(|choice| place(choices, *choice)).collect();
            places.sort_unstable();
            places.into_iter().map(|place| (place + 1).to_string()).collect()
        }
        (Numbers::Goals { goals, .. }, Answer::Goal(goal)) => counted(place(goals, *goal)),
        (Numbers::Whole(_), Answer::Number(number)) => vec![number.to_string()],
        (Numbers::Municipality, Answer::Municipality(id)) => {
            catalogue.places.municipalities.get(*id).map(|municipality| municipality.id.clone()).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// The answer with this number, where the sheet has it.
fn numbered(coded: &Coded, number: u16, question: QuestionId, catalogue: &Catalogue) -> Option<Answer> {
    let place = || u32::from(number).checked_sub(1);
    match (&coded.numbers, &catalogue.questions[question].kind) {
        (Numbers::One { choices, .. }, QuestionKind::Scale(known) | QuestionKind::Choice(known)) => {
            nth(choices, place()?).filter(|choice| known.get(*choice).is_some()).map(Answer::Choice)
        }
        (Numbers::Several { .. }, QuestionKind::Choices(_)) if number == NOTHING => Some(Answer::Choices(Set::default())),
        (Numbers::Several { choices, .. }, QuestionKind::Choices(known)) => {
            let choice = nth(choices, place()?).filter(|choice| known.get(*choice).is_some())?;
            Some(Answer::Choices([choice].into()))
        }
        (Numbers::Goals { goals, .. }, QuestionKind::Goal) => {
            nth(goals, place()?).filter(|goal| catalogue.goals.get(*goal).is_some()).map(Answer::Goal)
        }
        (Numbers::Whole(_), QuestionKind::Number(known)) => (known.min..=known.max).contains(&number).then_some(Answer::Number(number)),
        (Numbers::Municipality, QuestionKind::Municipality) => {
            catalogue.places.municipalities.named(&format!("{number:03}")).map(Answer::Municipality)
        }
        _ => None,
    }
}

/// One symbol, understood.
struct Symbol {
    question: QuestionId,
    answer: Answer,
    text: String,
}

impl Symbol {
    /// Adds it to what was read before; each question with the symbols that answered it.
    fn put(self, answers: &mut Map<QuestionId, (Answer, String)>) -> Result<(), Mistake> {
        let Self { question, answer, text } = self;
        let (before, symbols) = answers.get_or_insert_with(question, |_| (answer.clone(), text.clone()));
        if *before == answer {
            return Ok(());
        }
        match (before, answer) {
            (Answer::Choices(before), Answer::Choices(also)) if !before.is_empty() && !also.is_empty() => {
                before.extend(also);
                *symbols = format!("{symbols} {text}");
                Ok(())
            }
            _ => Err(Mistake::Twice(question, format!("{symbols} {text}"))),
        }
    }
}

/// What is still to be read.
struct Rest<'t>(&'t str);

impl Rest<'_> {
    fn skip(&mut self) {
        self.0 = self.0.trim_start_matches(is_gap);
    }

    fn is_empty(&mut self) -> bool {
        self.skip();
        self.0.is_empty()
    }

    /// The letters that stand next, large.
    fn letters(&mut self) -> String {
        self.skip();
        let end = self.0.find(|letter: char| !letter.is_alphabetic()).unwrap_or(self.0.len());
        self.take(end).to_ascii_uppercase()
    }

    fn number(&mut self) -> Option<u16> {
        self.digits().parse().ok()
    }

    fn digits(&mut self) -> String {
        self.skip();
        let end = self.0.find(|digit: char| !digit.is_ascii_digit()).unwrap_or(self.0.len());
        self.take(end).to_owned()
    }

    fn take(&mut self, end: usize) -> &str {
        let (taken, rest) = self.0.split_at(end);
        self.0 = rest;
        taken
    }

    fn symbol(&mut self, catalogue: &Catalogue) -> Result<Symbol, Mistake> {
        self.skip();
        if let Some(symbol) = self.municipality(catalogue) {
            return Ok(symbol);
        }
        let letters = self.letters();
        self.skip();
        let is_unknown = self.0.starts_with(UNKNOWN);
        let mark = if is_unknown { self.take(UNKNOWN.len_utf8()).to_owned() } else { self.digits() };
        if letters.is_empty() && mark.is_empty() {
            // Some other sign: it goes, so that what follows is read.
            let end = self.0.chars().next().map_or(0, char::len_utf8);
            return Err(Mistake::NotOnSheet(self.take(end).to_owned()));
        }
        let text = quoted(&format!("{letters}{mark}"));
        let coded = place_of(&letters).and_then(|place| catalogue.codes.get(place));
        let asked = |coded: &Coded| coded.question.filter(|question| catalogue.questions.get(*question).is_some());
        let Some((coded, question)) = coded.and_then(|coded| Some((coded, asked(coded)?))) else {
            return Err(Mistake::NotOnSheet(text));
        };
        let answer = if is_unknown {
            Some(Answer::Unknown)
        } else {
            mark.parse().ok().and_then(|number| numbered(coded, number, question, catalogue))
        };
        match answer {
            Some(answer) => Ok(Symbol { question, answer, text }),
            None => Err(Mistake::NoSuchAnswer(question, text)),
        }
    }

    /// A municipality by its name, as people write it: nobody knows its number.
    fn municipality(&mut self, catalogue: &Catalogue) -> Option<Symbol> {
        let is_place = |coded: &&Coded| matches!(coded.numbers, Numbers::Municipality);
        let question = catalogue.codes.iter().find(is_place)?.question?;
        let letters = letters(question, catalogue)?;
        let written = self.0.get(..letters.len()).filter(|begin| begin.eq_ignore_ascii_case(&letters))?;
        let rest = &self.0[written.len()..];
        let mut best: Option<(usize, MunicipalityId)> = None;
        for (id, place) in catalogue.places.municipalities.iter() {
            for end in names(&place.name).filter_map(|name| after_name(rest, name)) {
                // The longest, because some names begin with another.
                if best.is_none_or(|(longest, _)| end > longest) {
                    best = Some((end, id));
                }
            }
        }
        let (end, id) = best?;
        let text = quoted(self.take(letters.len() + end));
        Some(Symbol { question, answer: Answer::Municipality(id), text })
    }
}

fn names(name: &Name) -> impl Iterator<Item = &String> {
    [Some(&name.fi), name.sv.as_ref()].into_iter().flatten()
}

/// Where a text goes on that begins with this name, whatever gaps it was written with. A longer word is another name.
fn after_name(text: &str, name: &str) -> Option<usize> {
    let mut letters = text.char_indices().filter(|(_, letter)| !is_gap(*letter));
    let mut end = 0;
    for wanted in name.chars().filter(|letter| !is_gap(*letter)) {
        let (place, letter) = letters.next()?;
        if plain(letter) != plain(wanted) {
            return None;
        }
        end = place + letter.len_utf8();
    }
    let is_longer = text[end..].starts_with(char::is_alphabetic);
    (!is_longer && end > 0).then_some(end)
}

/// Letters that a keyboard lacks may be left out.
fn plain(letter: char) -> char {
    match letter {
        'å' | 'ä' | 'Å' | 'Ä' => 'a',
        'ö' | 'Ö' => 'o',
        other => other.to_ascii_lowercase(),
    }
}

/// What people put between symbols.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, ',' | ';' | '.' | ':' | '/' | '|' | '-' | '+' | '=' | '\u{2010}'..='\u{2015}')
}
