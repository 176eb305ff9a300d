//! Answers as a code that fits into a link and can be read aloud: `17ZK 3M0Q …`. The same symbols everywhere.
//!
//! A code is one large number, written in symbols of five bits: first the form, then the number, then three symbols of a check.
//! Each entry of the catalogue's `codes` puts a digit into the number, the first entry the lowest one, so that what is missing at
//! the end takes no room, and what a newer catalogue adds there does not disturb an older reader. An entry says by itself how many
//! values its digit has room for: choices can be added without moving anything.
// Not base32 and bit packing from libraries: the number is both, in a dozen lines, and an answer takes no more than it must.

use super::catalogue::{Catalogue, Coded, Numbers, QuestionKind};
use super::ids::*;
use super::profile::{Answer, Event, Profile};
use super::scale::Date;
use super::sorted::Set;
use crc::{CRC_15_CAN, Crc, NoTable};

/// Crockford's alphabet: none of these is taken for another, once O, I and L are read as the digits that they look like.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The form that is written now. Every form that was ever written stays readable.
const FORM: u8 = 1;
/// Fifteen bits: no single wrong symbol and no two neighbours in each other's place go unnoticed, and one of 32,768 other mistakes.
const CHECK: Crc<u16, NoTable> = Crc::<u16, NoTable>::new(&CRC_15_CAN);
const CHECK_SYMBOLS: usize = 3;
/// More than everything together takes; what is longer is no code.
const MOST_SYMBOLS: usize = 80;
/// A pasted link or letter is searched no further.
const MOST_TEXT: usize = 20_000;
/// Months are counted from the beginning of this year, for forty years.
const FIRST_YEAR: u16 = 2026;
const MONTHS: u32 = 480;
/// Statistics Finland's codes have three digits.
const MUNICIPALITIES: u32 = 1_000;
/// What stands before a code in a link.
pub const IN_LINK: &str = "/receive/";

/// When the answers were handed on: ages and months do not stay what they were.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Month {
    pub year: u16,
    pub month: u8,
}

impl From<Date> for Month {
    fn from(date: Date) -> Self {
        Self { year: date.year, month: date.month }
    }
}

impl Month {
    /// How many months have passed since; none where it is yet to come.
    pub fn until(self, later: Month) -> u32 {
        later.counted().saturating_sub(self.counted())
    }

    fn counted(self) -> u32 {
        u32::from(self.year.saturating_sub(FIRST_YEAR)) * 12 + u32::from(self.month.saturating_sub(1))
    }

    fn nth(count: u32) -> Self {
        Self { year: FIRST_YEAR + (count / 12) as u16, month: (count % 12) as u8 + 1 }
    }
}

/// What came with a code.
#[derive(Clone, PartialEq, Debug)]
pub struct Received {
    pub profile: Profile,
    pub made: Month,
    /// What was not understood. The rest is there.
    pub left_out: Vec<LeftOut>,
}

/// What a catalogue older or newer than the sender's cannot say.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LeftOut {
    /// The answer to this question, or a part of it.
    Answer(QuestionId),
    /// The answer to a question that is no longer asked.
    NoLongerAsked,
    /// Answers to questions that are not known here yet.
    NotYetAsked,
}

/// Why a text is no code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CodeError {
    #[error("there is no code")]
    Empty,
    #[error("this is too long for a code")]
    TooLong,
    #[error("{0:?} stands in no code")]
    NoSymbol(char),
    #[error("this code has a form that is not known here: it is of a later version, or its first symbol is wrong")]
    OtherForm,
    #[error("a symbol of this code is wrong, missing, or in another's place")]
    Wrong,
}

/// The code, without gaps.
pub fn write(profile: &Profile, made: Month, catalogue: &Catalogue) -> String {
    let mut digits = vec![Digit { room: MONTHS, value: made.counted().min(MONTHS - 1) }];
    for (place, coded) in catalogue.codes.iter().enumerate() {
        // A question that needed more room has a later entry, which then is the one that counts.
        let outgrown = catalogue.codes[place + 1..].iter().any(|later| later.question == coded.question);
        let answer = coded.question.filter(|_| !outgrown).and_then(|question| profile.answer(question));
        coded.put(answer.and_then(|answer| coded.number(answer, catalogue)), &mut digits);
    }
    let mut number = Number::default();
    digits.iter().rev().for_each(|digit| number.push(digit));
    let mut symbols = vec![FORM];
    symbols.extend(number.0.iter().rev());
    let check = check(&symbols);
    symbols.extend(check);
    symbols.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol)])).collect()
}

/// In groups of four, as it is read aloud.
pub fn grouped(code: &str) -> String {
    let symbols: Vec<char> = code.chars().collect();
    symbols.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Reads what `write` wrote, however it was typed, or a text with a link in which it stands.
///
/// # Errors
/// When no code stands there, or one with a mistake in it.
pub fn read(text: &str, catalogue: &Catalogue) -> Result<Received, CodeError> {
    let symbols = symbols(text)?;
    let Some((body, end)) = symbols.len().checked_sub(CHECK_SYMBOLS).map(|place| symbols.split_at(place)) else {
        return Err(CodeError::Wrong);
    };
    match body.first() {
        Some(&FORM) if check(body) == end => {}
        Some(&FORM) | None => return Err(CodeError::Wrong),
        Some(_) => return Err(CodeError::OtherForm),
    }
    let mut number = Number(body[1..].iter().rev().copied().collect());
    let made = Month::nth(number.pop(MONTHS));
    let mut received = Received { profile: Profile::default(), made, left_out: Vec::new() };
    for coded in &catalogue.codes {
        if let Some(value) = coded.take(&mut number) {
            received.note(coded, value, catalogue);
        }
    }
    if !number.is_zero() {
        received.left_out.push(LeftOut::NotYetAsked);
    }
    Ok(received)
}

impl Received {
    fn note(&mut self, coded: &Coded, value: u32, catalogue: &Catalogue) {
        let Some(question) = coded.question.filter(|question| catalogue.questions.get(*question).is_some()) else {
            self.left_out.push(LeftOut::NoLongerAsked);
            return;
        };
        let (answer, whole) = coded.answer(value, question, catalogue);
        if !whole {
            self.left_out.push(LeftOut::Answer(question));
        }
        if let Some(answer) = answer {
            self.profile.apply(Event::Answered { question, answer });
        }
    }
}

impl Coded {
    /// How many numbers there is room for; 0 is "I don't know".
    fn room(&self) -> u32 {
        1 + match &self.numbers {
            Numbers::One { room, .. } | Numbers::Goals { room, .. } => *room,
            Numbers::Several { room, .. } => 1_u32.checked_shl(*room).unwrap_or(0),
            Numbers::Whole(range) => u32::from(range.max.saturating_sub(range.min)) + 1,
            Numbers::Municipality => MUNICIPALITIES,
        }
    }

    /// Not answered, or a number.
    fn put(&self, number: Option<u32>, digits: &mut Vec<Digit>) {
        if !self.seldom {
            digits.push(Digit { room: self.room() + 1, value: number.map_or(0, |number| number + 1) });
            return;
        }
        digits.push(Digit { room: 2, value: number.is_some().into() });
        digits.extend(number.map(|value| Digit { room: self.room(), value }));
    }

    fn take(&self, number: &mut Number) -> Option<u32> {
        if !self.seldom {
            return number.pop(self.room() + 1).checked_sub(1);
        }
        (number.pop(2) == 1).then(|| number.pop(self.room()))
    }

    fn number(&self, answer: &Answer, catalogue: &Catalogue) -> Option<u32> {
        let value = match (&self.numbers, answer) {
            (_, Answer::Unknown) => return Some(0),
            (Numbers::One { choices, .. }, Answer::Choice(choice)) => place(choices, *choice)?,
            (Numbers::Several { choices, .. }, Answer::Choices(picked)) => {
                picked.iter().filter_map(|choice| place(choices, *choice)).fold(0, |all, place| all | 1 << place)
            }
            (Numbers::Goals { goals, .. }, Answer::Goal(goal)) => place(goals, *goal)?,
            (Numbers::Whole(range), Answer::Number(number)) => u32::from(number.checked_sub(range.min)?),
            (Numbers::Municipality, Answer::Municipality(id)) => catalogue.places.municipalities.get(*id)?.id.parse().ok()?,
            _ => return None,
        };
        Some(value + 1).filter(|number| *number < self.room())
    }

    /// The answer with this number, and whether all of it was understood.
    fn answer(&self, number: u32, question: QuestionId, catalogue: &Catalogue) -> (Option<Answer>, bool) {
        let Some(value) = number.checked_sub(1) else { return (Some(Answer::Unknown), true) };
        let kind = &catalogue.questions[question].kind;
        let answer = match (&self.numbers, kind) {
            (Numbers::One { choices, .. }, QuestionKind::Scale(known) | QuestionKind::Choice(known)) => {
                nth(choices, value).filter(|choice| known.get(*choice).is_some()).map(Answer::Choice)
            }
            (Numbers::Several { choices, .. }, QuestionKind::Choices(known)) => {
                let places = (0..u32::BITS).filter(|place| value >> place & 1 == 1);
                let asked = places.clone().count();
                let picked = places.filter_map(|place| nth(choices, place)).filter(|choice| known.get(*choice).is_some());
                let picked: Set<ChoiceId> = picked.collect();
                let whole = picked.len() == asked;
                // Where nothing is left of several, "none of these" was not what somebody said.
                return ((whole || !picked.is_empty()).then_some(Answer::Choices(picked)), whole);
            }
            (Numbers::Goals { goals, .. }, QuestionKind::Goal) => {
                nth(goals, value).filter(|goal| catalogue.goals.get(*goal).is_some()).map(Answer::Goal)
            }
            (Numbers::Whole(range), QuestionKind::Number(known)) => {
                let number = u16::try_from(value).ok().and_then(|value| range.min.checked_add(value));
                number.filter(|number| (known.min..=known.max).contains(number)).map(Answer::Number)
            }
            (Numbers::Municipality, QuestionKind::Municipality) => {
                catalogue.places.municipalities.named(&format!("{value:03}")).map(Answer::Municipality)
            }
            _ => None,
        };
        let whole = answer.is_some();
        (answer, whole)
    }
}

pub(super) fn place<T: PartialEq>(numbered: &[Option<T>], wanted: T) -> Option<u32> {
    numbered.iter().position(|one| one.as_ref() == Some(&wanted)).map(|place| place as u32)
}

pub(super) fn nth<T: Copy>(numbered: &[Option<T>], place: u32) -> Option<T> {
    numbered.get(place as usize).copied().flatten()
}

fn check(symbols: &[u8]) -> [u8; CHECK_SYMBOLS] {
    let check = CHECK.checksum(symbols);
    [10, 5, 0].map(|shift| (check >> shift & 31) as u8)
}

/// What stands in a text: of a link its end, of a letter its first link.
fn symbols(text: &str) -> Result<Vec<u8>, CodeError> {
    if text.len() > MOST_TEXT {
        return Err(CodeError::TooLong);
    }
    let code = text.find(IN_LINK).map_or(text, |start| text[start + IN_LINK.len()..].split_whitespace().next().unwrap_or_default());
    let mut symbols = Vec::new();
    for letter in code.chars().filter(|letter| !is_gap(*letter)) {
        symbols.push(symbol(letter).ok_or(CodeError::NoSymbol(letter))?);
        if symbols.len() > MOST_SYMBOLS {
            return Err(CodeError::TooLong);
        }
    }
    if symbols.is_empty() { Err(CodeError::Empty) } else { Ok(symbols) }
}

/// What people and programs put between groups and behind links.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '-' | '.' | ',' | ')' | '>' | '"' | '\u{ad}' | '\u{2010}'..='\u{2015}' | '\u{200b}'..='\u{200f}' | '\u{feff}')
}

fn symbol(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    ALPHABET.iter().position(|symbol| char::from(*symbol) == letter).map(|place| place as u8)
}

/// One of so many values.
struct Digit {
    room: u32,
    value: u32,
}

/// A whole number of any size, in symbols of five bits, the lowest first.
#[derive(Default)]
struct Number(Vec<u8>);

impl Number {
    /// Puts a digit below all others.
    fn push(&mut self, digit: &Digit) {
        let mut carry = u64::from(digit.value);
        for symbol in &mut self.0 {
            carry += u64::from(*symbol) * u64::from(digit.room);
            *symbol = (carry & 31) as u8;
            carry >>= 5;
        }
        while carry > 0 {
            self.0.push((carry & 31) as u8);
            carry >>= 5;
        }
    }

    /// Takes the lowest digit off.
    fn pop(&mut self, room: u32) -> u32 {
        let room = u64::from(room.max(1));
        let mut rest = 0;
        for symbol in self.0.iter_mut().rev() {
            rest = rest << 5 | u64::from(*symbol);
            *symbol = (rest / room) as u8;
            rest %= room;
        }
        rest as u32
    }

    fn is_zero(&self) -> bool {
        self.0.iter().all(|symbol| *symbol == 0)
    }
}
