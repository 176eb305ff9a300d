//! The parts that the catalogue's tables are made of, each knowing where it stands in its file and what may be written there.
//!
//! What may be written goes into the schema that editors' programs read. It helps while typing; `check` decides.

use crate::planner::catalogue::*;
use crate::words::Locale;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use std::borrow::Cow;
use std::marker::PhantomData;
use std::ops::Deref;
use toml::Spanned;

/// A value and where it stands.
#[derive(Deserialize, Debug)]
#[serde(transparent)]
pub struct At<T>(Spanned<T>);

pub type Text = At<String>;
pub type Texts = Vec<Text>;

impl<T> Deref for At<T> {
    type Target = Spanned<T>;
    fn deref(&self) -> &Spanned<T> {
        &self.0
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// What a text has to look like.
pub trait Shape {
    fn schema() -> Schema;
}

/// A text of which more is known than that it is one.
#[derive(Deserialize, Debug)]
#[serde(transparent)]
pub struct Shaped<S> {
    text: Text,
    #[serde(skip)]
    shape: PhantomData<S>,
}

impl<S> Deref for Shaped<S> {
    type Target = Text;
    fn deref(&self) -> &Text {
        &self.text
    }
}

impl<S: Shape> JsonSchema for Shaped<S> {
    // Written where it is used, so that an editor's program shows the choices and what the field is for together.
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        S::schema()
    }
}

/// An id of ours.
#[derive(Debug)]
pub struct Id;

impl Shape for Id {
    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^[a-z0-9-]+$" })
    }
}

/// An id of a source, in which capital letters are allowed.
#[derive(Debug)]
pub struct SourceKey;

impl Shape for SourceKey {
    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9-]+$" })
    }
}

/// A municipality's code.
#[derive(Debug)]
pub struct Code;

impl Shape for Code {
    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{3}$" })
    }
}

/// A day as it is written in the catalogue.
#[derive(Debug)]
pub struct Day;

impl Shape for Day {
    fn schema() -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    }
}

/// What an answer can be.
#[derive(Debug)]
pub struct AnswerKind;

impl AnswerKind {
    pub const ALL: [&str; 6] = ["scale", "choice", "choices", "number", "municipality", "goal"];
}

impl Shape for AnswerKind {
    fn schema() -> Schema {
        one_of(&Self::ALL)
    }
}

fn one_of(words: &[&str]) -> Schema {
    json_schema!({ "type": "string", "enum": words })
}

macro_rules! keywords {
    ($($keyword:ident),+ $(,)?) => {$(
        impl Shape for $keyword {
            fn schema() -> Schema {
                one_of(&$keyword::ALL.iter().map(|one| one.id()).collect::<Vec<_>>())
            }
        }
    )+};
}

keywords! {
    About, Section, WhenUnknown, Changes, Role, Purpose, StepKind, Load, Income, Certainty, GoalKind, Regulated, SizeUnit, Unconfirmed,
    ChannelKind, FactStatus, Locale,
}
