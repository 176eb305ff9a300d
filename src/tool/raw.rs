//! The catalogue's tables as they are written, with the place of every value.

use serde::Deserialize;
use toml::Spanned;

/// A value and where it stands.
pub type Text = Spanned<String>;
pub type Texts = Vec<Spanned<String>>;

macro_rules! tables {
    ($($table:ident $name:ident { $($field:ident : $kind:ty = $key:literal),* $(,)? })+) => {$(
        #[derive(Deserialize, Debug)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(#[serde(rename = $key)] pub $field: $kind),* }
    )+

        /// The tables that a file may hold.
        pub const TABLES: &[&str] = &[$(stringify!($table)),+];

        /// Everything read, each entry with its file.
        #[derive(Default, Debug)]
        pub struct Raw { $(pub $table: Vec<Entry<$name>>),+ }

        impl Raw {
            /// How many entries of a table were read so far.
            pub fn count(&self, table: &str) -> usize {
                $(if table == stringify!($table) {
                    return self.$table.len();
                })+
                0
            }

            /// Reads one entry of a table.
            pub fn add(&mut self, table: &str, file: usize, value: Spanned<toml::de::DeValue<'_>>) -> Result<(), toml::de::Error> {
                let reader = toml::de::ValueDeserializer::from(value);
                $(if table == stringify!($table) {
                    self.$table.push(Entry { file, value: $name::deserialize(reader)? });
                    return Ok(());
                })+
                unreachable!("only known tables are read")
            }
        }
    };
}

/// One entry and its file.
#[derive(Debug)]
pub struct Entry<T> {
    pub file: usize,
    pub value: T,
}

tables! {
    question RawQuestion {
        id: Text = "id",
        kind: Text = "kind",
        choices: Option<Texts> = "choices",
        range: Option<Spanned<[u16; 2]>> = "range",
        section: Text = "section",
        when: Option<Text> = "when",
        unknown: Text = "unknown",
        changes: Text = "changes",
        sensitive: Option<bool> = "sensitive",
        follow_up: Option<bool> = "follow-up",
        role: Option<Text> = "role",
        becomes: Option<Vec<Spanned<Texts>>> = "becomes",
        ask: Option<Text> = "ask",
        early: Option<bool> = "early",
    }
    holding RawHolding {
        id: Text = "id",
        held_if: Option<Text> = "held-if",
        unknown: Option<Text> = "unknown",
        qualification: Option<Text> = "qualification",
    }
    step RawStep {
        id: Text = "id",
        kind: Text = "kind",
        for_whom: Option<Text> = "for",
        needs: Option<Text> = "needs",
        first_for: Option<Text> = "first-for",
        gives: Texts = "gives",
        months: Spanned<[f64; 2]> = "months",
        lengths: Option<Vec<RawLength>> = "lengths",
        starts: Option<Spanned<Vec<u8>>> = "starts",
        not_beside: Option<Texts> = "not-beside",
        right_after: Option<Text> = "right-after",
        again: Option<RawAgain> = "again",
        load: Text = "load",
        income: Text = "income",
        sote_wage: Option<bool> = "sote-wage",
        cost: Option<Spanned<[u32; 2]>> = "cost",
        extra_fee: Option<bool> = "extra-fee",
        decided_by: Text = "decided-by",
        offer: Option<Text> = "offer",
        qualification: Option<Text> = "qualification",
        contacts: Spanned<Texts> = "contacts",
        services: Option<Texts> = "services",
        facts: Spanned<Texts> = "facts",
        term_fi: Option<String> = "term-fi",
        term_sv: Option<String> = "term-sv",
    }
    goal RawGoal {
        id: Text = "id",
        kind: Text = "kind",
        needs: Text = "needs",
        ends_with: Option<Text> = "ends-with",
        fits: Option<Texts> = "fits",
        conflicts: Option<Texts> = "conflicts",
        regulated: Option<Text> = "regulated",
        qualification: Option<Text> = "qualification",
        leads_to: Option<Texts> = "leads-to",
        facts: Option<Texts> = "facts",
        term_fi: Option<String> = "term-fi",
        term_sv: Option<String> = "term-sv",
    }
    qualification RawQualification {
        id: Text = "id",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        code: Option<String> = "code",
        size: Option<u16> = "size",
        unit: Option<Text> = "unit",
    }
    offer RawOffer {
        id: Text = "id",
        qualification: Option<Text> = "qualification",
    }
    provider RawProvider {
        id: Text = "id",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        campuses: Texts = "campuses",
        offers: Texts = "offers",
        website: Option<String> = "website",
        unverified: Option<Texts> = "unverified",
        source: Text = "source",
        checked: Text = "checked",
        review_by: Text = "review-by",
    }
    service RawService {
        id: Text = "id",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        website: Option<String> = "website",
        unverified: Option<bool> = "unverified",
        source: Text = "source",
        checked: Text = "checked",
        review_by: Text = "review-by",
    }
    contact RawContact {
        id: Text = "id",
        purpose: Text = "purpose",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        service: Option<Text> = "service",
        provider: Option<Text> = "provider",
        municipalities: Option<Texts> = "municipalities",
        county: Option<Text> = "county",
        area: Option<Text> = "area",
        when: Option<Text> = "when",
        channels: Vec<RawChannel> = "channels",
        unverified: Option<bool> = "unverified",
        source: Text = "source",
        checked: Text = "checked",
        review_by: Text = "review-by",
    }
    municipality RawMunicipality {
        code: Text = "code",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        county: Option<Text> = "county",
        area: Option<Text> = "area",
        website: Option<String> = "website",
    }
    county RawCounty {
        id: Text = "id",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        website: Option<String> = "website",
        unverified: Option<bool> = "unverified",
    }
    area RawArea {
        id: Text = "id",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        website: Option<String> = "website",
        unverified: Option<bool> = "unverified",
    }
    fact RawFact {
        id: Text = "id",
        source: Text = "source",
        checked: Text = "checked",
        review_by: Text = "review-by",
        status: Text = "status",
        from: Option<Text> = "from",
        until: Option<Text> = "until",
    }
    source RawSource {
        id: Text = "id",
        title: String = "title",
        url: Option<String> = "url",
        date: Option<String> = "date",
    }
    evidence RawEvidence {
        id: Text = "id",
        name_fi: String = "name-fi",
        name_sv: Option<String> = "name-sv",
        name_en: Option<String> = "name-en",
        from: Text = "from",
        until: Text = "until",
        total: u32 = "total",
        overlapping: Option<bool> = "overlapping",
        counts: Vec<RawCount> = "counts",
        source: Text = "source",
        checked: Text = "checked",
        review_by: Text = "review-by",
    }
    wording RawWording {
        language: Text = "language",
        longest_sentence: u16 = "longest-sentence",
        longest_word: Option<u16> = "longest-word",
        terms: Option<Texts> = "terms",
        instead: Option<Vec<RawInstead>> = "instead",
    }
    advice RawAdvice {
        id: Text = "id",
        when: Option<Text> = "when",
        steps: Option<Texts> = "steps",
        goals: Option<Texts> = "goals",
        facts: Spanned<Texts> = "facts",
    }
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawChannel {
    pub kind: Text,
    pub value: String,
    pub unverified: Option<bool>,
}

/// Another length of a step, for some people.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawLength {
    pub when: Text,
    pub months: Spanned<[f64; 2]>,
}

/// When a step can be tried again.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawAgain {
    pub wait: Spanned<[f64; 2]>,
    pub times: Spanned<u8>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCount {
    pub id: Text,
    pub people: u32,
    pub part_of: Option<Text>,
}

/// Officialese and the plain words for it.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawInstead {
    pub of: Text,
    pub write: Text,
}
