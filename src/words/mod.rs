//! Words: Fluent messages in one language, and how a plan is put into them. Knows no browser.

mod calendar;
mod glossary;
mod reasons;
mod say;
mod script;

pub use fluent::{FluentArgs, FluentValue};

use fluent::FluentResource;
use fluent::concurrent::FluentBundle;
pub use glossary::{Glossary, Place};
pub use say::Say;
pub use script::{Script, Tongue, in_finnish, is_said};

/// The languages of the page. To add one: a folder in `locales/` and a line here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Locale {
    Fi,
    En,
}

impl Locale {
    pub const ALL: &'static [Locale] = &[Locale::Fi, Locale::En];

    /// As in addresses, folder names and the `lang` attribute.
    pub fn id(self) -> &'static str {
        match self {
            Locale::Fi => "fi",
            Locale::En => "en",
        }
    }

    /// In its own language.
    pub fn name(self) -> &'static str {
        match self {
            Locale::Fi => "Suomi",
            Locale::En => "English",
        }
    }

    /// The language that a tag such as `fi-FI` asks for.
    pub fn named(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|locale| locale.id().eq_ignore_ascii_case(language))
    }
}

fn with_decimal_comma(value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(number.as_string().replace('.', ","))
}

/// All messages of one language.
pub struct Words {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.locale.id())
    }
}

impl Words {
    /// Reads messages in Fluent's syntax. What cannot be read is left out here; `check` reports it where it can be mended.
    pub fn new(locale: Locale, files: &[&str]) -> Self {
        let language = locale.id().parse().expect("locale ids are language tags");
        let mut words = Self { locale, bundle: FluentBundle::new_concurrent(vec![language]) };
        // Marks around what is filled in guard mixed directions. Both languages run left to right.
        words.bundle.set_use_isolating(false);
        words.bundle.set_formatter(match locale {
            Locale::Fi => Some(|value, _| with_decimal_comma(value)),
            // As Fluent writes them by itself.
            Locale::En => None,
        });
        files.iter().for_each(|file| words.add(file));
        words
    }

    pub fn add(&mut self, file: &str) {
        let resource = match FluentResource::try_new(file.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle.add_resource_overriding(resource);
    }

    pub fn locale(&self) -> Locale {
        self.locale
    }

    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The message, or nothing at all: a raw id helps nobody.
    pub fn text(&self, id: &str) -> String {
        self.find(id, None).unwrap_or_default()
    }

    /// The message with its variables filled in.
    pub fn with<'a, const N: usize>(&self, id: &str, variables: [(&'a str, FluentValue<'a>); N]) -> String {
        self.find(id, Some(&FluentArgs::from_iter(variables))).unwrap_or_default()
    }

    pub fn find(&self, id: &str, variables: Option<&FluentArgs>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, variables, &mut errors).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_its_language_writes_it() {
        let say = |locale, words: &str| Words::new(locale, &[words]).with("time", [("years", 3.5.into())]);
        assert_eq!(say(Locale::Fi, "time = noin { $years } vuotta"), "noin 3,5 vuotta");
        assert_eq!(say(Locale::En, "time = about { $years } years"), "about 3.5 years");
    }
}
