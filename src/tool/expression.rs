//! The text form of conditions: `finnish >= B1 or (age >= 18 and not holds practical-nurse-title)`.

use chumsky::error::RichReason;
use chumsky::prelude::*;

pub type Span = std::ops::Range<usize>;

/// A word of the text and where it stands.
#[derive(Clone, PartialEq, Debug)]
pub struct Word {
    /// In small letters: `B1` and `b1` are the same level.
    pub text: String,
    pub span: Span,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Comparison {
    AtLeast,
    Above,
    AtMost,
    Below,
    Exactly,
}

/// An expression as it was written; ids are still words.
#[derive(Clone, PartialEq, Debug)]
pub enum Expression {
    Always,
    Holds(Word),
    Compare(Word, Comparison, Word),
    In(Word, Vec<Word>),
    From(Word),
    Until(Word),
    Not(Box<Expression>),
    All(Vec<Expression>),
    Any(Vec<Expression>),
}

/// Why a text is no condition, and where.
#[derive(Clone, PartialEq, Debug)]
pub struct ExpressionError {
    pub span: Span,
    pub message: String,
}

/// The words of the language; no id can be one of them.
pub const KEYWORDS: [&str; 9] = ["and", "or", "not", "in", "is", "holds", "always", "from", "until"];
const EXAMPLE: &str = "a condition looks like: finnish >= b1 or (age >= 18 and holds basic-education)";

/// How long a condition may be, in bytes. The longest of the catalogue has some 300.
const LONGEST: usize = 10_000;
/// How many brackets and `not`s may stand around one part. More exhaust the stack, and nobody could read them.
const DEEPEST: usize = 32;

/// Reads a condition.
///
/// # Errors
/// All places where the text cannot be a condition.
pub fn parse(text: &str) -> Result<Expression, Vec<ExpressionError>> {
    if let Some(error) = too_long(text).or_else(|| too_deep(text)) {
        return Err(vec![error]);
    }
    parser().parse(text).into_result().map_err(|errors| errors.iter().map(describe).collect())
}

fn too_long(text: &str) -> Option<ExpressionError> {
    let message = format!("this condition has {} characters; {LONGEST} are read. Say parts of it in holdings", text.len());
    let end = text.char_indices().nth(40).map_or(text.len(), |(place, _)| place);
    (text.len() > LONGEST).then_some(ExpressionError { span: 0..end, message })
}

/// Looked for before the parser, which would nest as deep as the text does.
fn too_deep(text: &str) -> Option<ExpressionError> {
    let mut opened: Vec<usize> = Vec::new();
    let (mut depth, mut nots) = (0, 0);
    for (start, token) in tokens(text) {
        match token {
            "(" => {
                opened.push(nots + 1);
                depth += nots + 1;
                nots = 0;
            }
            ")" => {
                depth -= opened.pop().unwrap_or(0);
                nots = 0;
            }
            word if word.eq_ignore_ascii_case("not") => nots += 1,
            _ => nots = 0,
        }
        if depth + nots > DEEPEST {
            let message = format!("more than {DEEPEST} brackets and `not`s stand around this; say parts of it in holdings");
            return Some(ExpressionError { span: start..start + token.len(), message });
        }
    }
    None
}

/// Words and single signs, each with its place.
fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        start += text[start..].len() - text[start..].trim_start().len();
        let rest = &text[start..];
        let first = rest.chars().next()?;
        let length = if in_word(first) { rest.find(|other| !in_word(other)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let token = (start, &rest[..length]);
        start += length;
        Some(token)
    })
}

fn in_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '-'
}

fn parser<'a>() -> impl Parser<'a, &'a str, Expression, extra::Err<Rich<'a, char>>> {
    let word = any()
        .filter(|character: &char| in_word(*character))
        .repeated()
        .at_least(1)
        .to_slice()
        .map_with(|text: &str, extra| {
            let span: SimpleSpan = extra.span();
            Word { text: text.to_ascii_lowercase(), span: span.start..span.end }
        })
        .padded();
    let keyword = |wanted: &'static str| word.filter(move |word: &Word| word.text == wanted).ignored().labelled(wanted);
    let name = word.filter(|word: &Word| !KEYWORDS.contains(&word.text.as_str())).labelled("the id of a question");
    let value = word.filter(|word: &Word| !KEYWORDS.contains(&word.text.as_str())).labelled("a value");
    let comparison = choice((
        just(">=").to(Comparison::AtLeast),
        just("<=").to(Comparison::AtMost),
        just('>').to(Comparison::Above),
        just('<').to(Comparison::Below),
        just('=').to(Comparison::Exactly),
    ))
    .padded()
    .labelled("a comparison (>=, >, <=, <, =)");
    let list = value.separated_by(just(',').padded()).at_least(1).collect::<Vec<_>>().delimited_by(just('(').padded(), just(')').padded());

    recursive(|expression| {
        let rest = choice((
            comparison.then(value).map(|(comparison, value)| (Some(comparison), vec![value])),
            keyword("in").ignore_then(list).map(|values| (None, values)),
            keyword("is").ignore_then(value).map(|value| (None, vec![value])),
        ));
        let about = name.then(rest).map(|(name, (comparison, mut values))| match comparison {
            Some(comparison) => Expression::Compare(name, comparison, values.remove(0)),
            None => Expression::In(name, values),
        });
        let atom = choice((
            keyword("always").to(Expression::Always),
            keyword("holds").ignore_then(value.labelled("the id of a holding")).map(Expression::Holds),
            keyword("from").ignore_then(value.labelled("a day")).map(Expression::From),
            keyword("until").ignore_then(value.labelled("a day")).map(Expression::Until),
            expression.delimited_by(just('(').padded(), just(')').padded()),
            about,
        ));
        let negated = keyword("not").repeated().foldr(atom, |(), inner| Expression::Not(Box::new(inner)));
        let all = negated.separated_by(keyword("and")).at_least(1).collect::<Vec<_>>().map(|parts| one_or(parts, Expression::All));
        all.separated_by(keyword("or")).at_least(1).collect::<Vec<_>>().map(|parts| one_or(parts, Expression::Any))
    })
    .then_ignore(end())
}

fn one_or(mut parts: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    if parts.len() == 1 { parts.remove(0) } else { several(parts) }
}

fn describe(error: &Rich<char>) -> ExpressionError {
    let span = error.span().start..error.span().end.max(error.span().start + 1);
    let message = match error.reason() {
        RichReason::ExpectedFound { .. } => {
            let mut expected: Vec<String> = error.expected().map(ToString::to_string).collect();
            expected.sort();
            expected.dedup();
            expected.retain(|one| one != "something else" && one != "any");
            let found = error.found().map_or_else(|| "the condition ends".to_owned(), |found| format!("there is {:?}", found.to_string()));
            if expected.is_empty() {
                format!("{found} here; {EXAMPLE}")
            } else {
                format!("{found} here, where {} could follow", expected.join(", "))
            }
        }
        RichReason::Custom(message) => message.clone(),
    };
    ExpressionError { span, message }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(text: &str, start: usize) -> Word {
        Word { text: text.to_owned(), span: start..start + text.len() }
    }

    #[test]
    fn and_binds_closer_than_or() {
        let read = parse("finnish >= B1 or holds literacy and not age < 18").unwrap();
        let expected = Expression::Any(vec![
            Expression::Compare(word("finnish", 0), Comparison::AtLeast, word("b1", 11)),
            Expression::All(vec![
                Expression::Holds(word("literacy", 23)),
                Expression::Not(Box::new(Expression::Compare(word("age", 40), Comparison::Below, word("18", 46)))),
            ]),
        ]);
        assert_eq!(read, expected);
    }

    #[test]
    fn lists_and_brackets_are_read() {
        assert_eq!(
            parse("(situation in (unemployed, laid-off))").unwrap(),
            Expression::In(word("situation", 1), vec![word("unemployed", 15), word("laid-off", 27)])
        );
        assert_eq!(parse("always").unwrap(), Expression::Always);
    }

    #[test]
    fn days_are_read_and_keep_their_place() {
        let read = parse("from 2027-01-01 and not until 2026-12-31").unwrap();
        let expected = Expression::All(vec![
            Expression::From(word("2027-01-01", 5)),
            Expression::Not(Box::new(Expression::Until(word("2026-12-31", 30)))),
        ]);
        assert_eq!(read, expected);
    }

    #[test]
    fn a_wrong_condition_is_pointed_at() {
        for (text, at) in [
            ("finnish >= ", 11),
            ("finnish b1", 8),
            ("age >= 18 and", 13),
            ("holds", 5),
            ("(age >= 18", 10),
            ("age >= 18)", 9),
            ("", 0),
            ("from", 4),
            ("until and", 6),
            ("age >= from", 7),
        ] {
            let errors = parse(text).expect_err(text);
            assert!(errors.iter().any(|error| error.span.start == at), "{text:?}: {errors:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "[a-z0-9<>=(), -]{0,60}") {
            let _ = parse(&text);
        }
    }
}
