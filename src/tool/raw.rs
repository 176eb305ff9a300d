//! The catalogue's tables as they are written, with the place of every value.
//!
//! What stands above a table or field here is what an editor reads while typing; longer explanations are in catalogue/README.md.

use super::shapes::*;
use crate::planner::catalogue::*;
use crate::words::Locale;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use toml::Spanned;

macro_rules! tables {
    ($($(#[$about:meta])* $table:ident $name:ident { $($(#[$help:meta])* $field:ident : $kind:ty = $key:literal),* $(,)? })+) => {$(
        $(#[$about])*
        #[derive(Deserialize, JsonSchema, Debug)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$help])* #[serde(rename = $key)] pub $field: $kind),* }
    )+

        /// The tables that a file may hold.
        pub const TABLES: &[&str] = &[$(stringify!($table)),+];

        /// What an entry of each table may hold.
        pub fn schemas(generator: &mut SchemaGenerator) -> Vec<(&'static str, Schema)> {
            vec![$((stringify!($table), generator.subschema_for::<$name>())),+]
        }

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
    /// What is asked. Words: question-ID-ask, -why, -short, optional -help, -skip (of a sensitive one: what skipping it costs), -only (of one with `when`: for whom), -if (of one whose answer can become another: "your Finnish was { $level }", as it follows "If"); choice-ID-CHOICE-name, optional -hint.
    question RawQuestion {
        /// Small letters a to z, digits and hyphens. The key of the answer in profiles.
        id: Shaped<Id> = "id",
        /// What an answer is: a level, one choice, several choices, a whole number, a municipality or a goal.
        kind: Shaped<AnswerKind> = "kind",
        /// Ids of what can be picked; of a scale the lowest first.
        choices: Option<Texts> = "choices",
        /// Of a number: [least, most].
        range: Option<At<[u16; 2]>> = "range",
        /// Under which heading it is asked.
        section: Shaped<Section> = "section",
        /// Asked only when this can still hold. Looks at questions before this one.
        when: Option<Text> = "when",
        /// assume: plan as if it were fulfilled and say so. plan-for-it: plan a way that holds whatever the answer is.
        unknown: Shaped<WhenUnknown> = "unknown",
        /// How an answer can change in real life.
        changes: Shaped<Changes> = "changes",
        /// Asked late, with a word on why it may be skipped.
        sensitive: Option<bool> = "sensitive",
        /// Not asked of those who passed by the questions that `when` waits for.
        follow_up: Option<bool> = "follow-up",
        /// For what ranks rather than decides.
        role: Option<Shaped<Role>> = "role",
        /// Of a choice: pairs of what can become what, such as [["no", "yes"]].
        becomes: Option<Vec<At<Texts>>> = "becomes",
        /// The purpose of the contacts who help to change it.
        ask: Option<Shaped<Purpose>> = "ask",
        /// Put before the others as soon as half of the open goals wait for it.
        early: Option<bool> = "early",
        /// Put before the pathways are shown. All others come after that, to those who want it more exact.
        core: Option<bool> = "core",
    }
    /// Something a person can have. Words: holding-ID-name.
    holding RawHolding {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// A condition: when the answers say that the person has it already. Without it: never at the start.
        held_if: Option<Text> = "held-if",
        /// When `held-if` is unknown: assume it and say so, or plan for it (the default).
        unknown: Option<Shaped<WhenUnknown>> = "unknown",
        /// The id of the qualification that it is.
        qualification: Option<Text> = "qualification",
    }
    /// Something a person does. Words: step-ID-name, -what, -how, optional -note.
    step RawStep {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// What kind of thing one does.
        kind: Shaped<StepKind> = "kind",
        /// A condition: whom it is for, looked at once, at the start. May say `not`.
        for_whom: Option<Text> = "for",
        /// A condition: what must hold when it begins. Earlier steps can fulfil it.
        needs: Option<Text> = "needs",
        /// A condition: for whom it is the first thing to do this week.
        first_for: Option<Text> = "first-for",
        /// What is then true: ids of holdings, or a level such as "finnish >= b1".
        gives: Texts = "gives",
        /// How long one try takes: [shortest, longest], in months; 0.5 is two weeks.
        months: At<[f64; 2]> = "months",
        /// Other lengths for some people; the first that holds counts.
        lengths: Option<Vec<RawLength>> = "lengths",
        /// The months of the year in which it can begin, 1 to 12. Leave it out when it can begin at any time.
        starts: Option<At<Vec<u8>>> = "starts",
        /// Steps that it cannot run beside.
        not_beside: Option<Texts> = "not-beside",
        /// Begins the day that this step ends.
        right_after: Option<Text> = "right-after",
        /// When it can be tried again.
        again: Option<RawAgain> = "again",
        /// full-time: one at a time. part-time: beside other things. waiting: nothing to do but wait.
        load: Shaped<Load> = "load",
        /// What one lives on meanwhile.
        income: Shaped<Income> = "income",
        /// Pays a wage in the field from its first day.
        sote_wage: Option<bool> = "sote-wage",
        /// Euros: [least, most].
        cost: Option<At<[u32; 2]>> = "cost",
        /// There is a fee whose amount is not confirmed.
        extra_fee: Option<bool> = "extra-fee",
        /// Who says yes. rule: the rule is clear.
        decided_by: Shaped<Certainty> = "decided-by",
        /// The id of an offer: providers that have it are shown.
        offer: Option<Text> = "offer",
        /// The id of the qualification that it leads to.
        qualification: Option<Text> = "qualification",
        /// Purposes of contacts, most important first; at least one.
        contacts: At<Vec<Shaped<Purpose>>> = "contacts",
        /// Ids of services worth knowing here.
        services: Option<Texts> = "services",
        /// Ids of the facts that justify the numbers and conditions; at least one.
        facts: At<Texts> = "facts",
        /// The official Finnish term, as on the form.
        term_fi: Option<String> = "term-fi",
        /// The official Swedish term, as on the form.
        term_sv: Option<String> = "term-sv",
    }
    /// An occupation or a nearer goal. Words: goal-ID-name, -what, optional -note.
    goal RawGoal {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// An occupation, or something nearer.
        kind: Shaped<GoalKind> = "kind",
        /// A condition: what one needs for it.
        needs: Text = "needs",
        /// The id of the step that closes the pathway once the needs hold.
        ends_with: Option<Text> = "ends-with",
        /// Choices of the wishes question.
        fits: Option<Texts> = "fits",
        /// Choices of the limits question.
        conflicts: Option<Texts> = "conflicts",
        /// How the law protects the occupation.
        regulated: Option<Shaped<Regulated>> = "regulated",
        /// The id of the qualification that it asks for.
        qualification: Option<Text> = "qualification",
        /// Ids of goals that can come after it.
        leads_to: Option<Texts> = "leads-to",
        /// Ids of the facts behind it.
        facts: Option<Texts> = "facts",
        /// The official Finnish name.
        term_fi: Option<String> = "term-fi",
        /// The official Swedish name.
        term_sv: Option<String> = "term-sv",
    }
    /// What studies lead to. Words: qualification-ID-name.
    qualification RawQualification {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// The official Finnish name.
        name_fi: String = "name-fi",
        /// The official Swedish name.
        name_sv: Option<String> = "name-sv",
        /// The official English name.
        name_en: Option<String> = "name-en",
        /// The national code, such as "371101".
        code: Option<String> = "code",
        /// How large it is, in `unit`.
        size: Option<u16> = "size",
        /// osp: competence points. op: credits.
        unit: Option<Shaped<SizeUnit>> = "unit",
    }
    /// What providers offer. Words: offer-ID-name.
    offer RawOffer {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// The id of the qualification that it leads to.
        qualification: Option<Text> = "qualification",
    }
    /// A school. It has no words: names are data.
    provider RawProvider {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// As it calls itself in Finnish.
        name_fi: String = "name-fi",
        /// As it calls itself in Swedish.
        name_sv: Option<String> = "name-sv",
        /// As it calls itself in English.
        name_en: Option<String> = "name-en",
        /// Municipality codes of the places where it teaches.
        campuses: Texts = "campuses",
        /// Ids of offers.
        offers: Texts = "offers",
        /// Its own page.
        website: Option<String> = "website",
        /// Which parts nobody has confirmed.
        unverified: Option<Vec<Shaped<Unconfirmed>>> = "unverified",
        /// The id of the source.
        source: Text = "source",
        /// The day somebody looked, such as "2026-11-21".
        checked: Shaped<Day> = "checked",
        /// The day somebody must look again.
        review_by: Shaped<Day> = "review-by",
    }
    /// A service worth knowing. Words: service-ID-what.
    service RawService {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// As it calls itself in Finnish.
        name_fi: String = "name-fi",
        /// As it calls itself in Swedish.
        name_sv: Option<String> = "name-sv",
        /// As it calls itself in English.
        name_en: Option<String> = "name-en",
        /// Its own page.
        website: Option<String> = "website",
        /// Nobody has confirmed it: it is shown as "check first".
        unverified: Option<bool> = "unverified",
        /// The id of the source.
        source: Text = "source",
        /// The day somebody looked, such as "2026-11-21".
        checked: Shaped<Day> = "checked",
        /// The day somebody must look again.
        review_by: Shaped<Day> = "review-by",
    }
    /// Whom a person can ask. Never a person's name or own number. Words: optional contact-ID-note.
    contact RawContact {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// What it is asked about.
        purpose: Shaped<Purpose> = "purpose",
        /// As it calls itself in Finnish.
        name_fi: String = "name-fi",
        /// As it calls itself in Swedish.
        name_sv: Option<String> = "name-sv",
        /// As it calls itself in English.
        name_en: Option<String> = "name-en",
        /// The id of the service whose contact it is.
        service: Option<Text> = "service",
        /// The id of the school whose contact it is: shown with steps that the school offers.
        provider: Option<Text> = "provider",
        /// Codes of the municipalities that it serves. Without these, `county` and `area`: the whole country.
        municipalities: Option<Texts> = "municipalities",
        /// The id of the county that it serves.
        county: Option<Text> = "county",
        /// The id of the employment area that it serves.
        area: Option<Text> = "area",
        /// A condition: for whom it is.
        when: Option<Text> = "when",
        /// How to reach it, best first; at least one.
        channels: Vec<RawChannel> = "channels",
        /// No page of 2025 or later confirms it.
        unverified: Option<bool> = "unverified",
        /// The id of the source.
        source: Text = "source",
        /// The day somebody looked, such as "2026-11-21".
        checked: Shaped<Day> = "checked",
        /// The day somebody must look again.
        review_by: Shaped<Day> = "review-by",
    }
    /// A municipality. It has no words: names are data.
    municipality RawMunicipality {
        /// Statistics Finland's code, three digits.
        code: Shaped<Code> = "code",
        /// In Finnish.
        name_fi: String = "name-fi",
        /// In Swedish.
        name_sv: Option<String> = "name-sv",
        /// In English.
        name_en: Option<String> = "name-en",
        /// The id of its wellbeing services county.
        county: Option<Text> = "county",
        /// The id of its employment area.
        area: Option<Text> = "area",
        /// Its own page.
        website: Option<String> = "website",
    }
    /// A wellbeing services county.
    county RawCounty {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// As it calls itself in Finnish.
        name_fi: String = "name-fi",
        /// As it calls itself in Swedish.
        name_sv: Option<String> = "name-sv",
        /// As it calls itself in English.
        name_en: Option<String> = "name-en",
        /// Its own page.
        website: Option<String> = "website",
        /// Nobody has confirmed it.
        unverified: Option<bool> = "unverified",
    }
    /// An employment area.
    area RawArea {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// As it calls itself in Finnish.
        name_fi: String = "name-fi",
        /// As it calls itself in Swedish.
        name_sv: Option<String> = "name-sv",
        /// As it calls itself in English.
        name_en: Option<String> = "name-en",
        /// Its own page.
        website: Option<String> = "website",
        /// Nobody has confirmed it.
        unverified: Option<bool> = "unverified",
    }
    /// One dated statement. Words: fact-ID-text, one or two plain sentences.
    fact RawFact {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// The id of the source that says so.
        source: Text = "source",
        /// The day somebody looked, such as "2026-11-21".
        checked: Shaped<Day> = "checked",
        /// The day somebody must look again.
        review_by: Shaped<Day> = "review-by",
        /// How sure it is.
        status: Shaped<FactStatus> = "status",
        /// The first day on which it holds.
        from: Option<Shaped<Day>> = "from",
        /// The last day on which it holds.
        until: Option<Shaped<Day>> = "until",
    }
    /// A word of forms and offices that not everybody knows. Words: term-ID-name, -what, -forms, optional -everyday.
    term RawTerm {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// The official term in Finnish.
        term_fi: String = "term-fi",
        /// The official term in Swedish.
        term_sv: Option<String> = "term-sv",
        /// Ids of what justifies the explanation; at least one.
        facts: At<Texts> = "facts",
    }
    /// Who says so. It has no words: titles are data.
    source RawSource {
        /// Letters, digits and hyphens.
        id: Shaped<SourceKey> = "id",
        /// Who says it, and what it is called.
        title: String = "title",
        /// Where it can be read.
        url: Option<String> = "url",
        /// The date the source speaks of, as it gives it.
        date: Option<String> = "date",
    }
    /// What happened in a project that has ended. Words: evidence-ID-what, -tells, -limits, evidence-ID-COUNT-name.
    evidence RawEvidence {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// What it was called in Finnish.
        name_fi: String = "name-fi",
        /// What it was called in Swedish.
        name_sv: Option<String> = "name-sv",
        /// What it was called in English.
        name_en: Option<String> = "name-en",
        /// Its first day.
        from: Shaped<Day> = "from",
        /// Its last day.
        until: Shaped<Day> = "until",
        /// The people whom the counts are about.
        total: u32 = "total",
        /// One person can stand in several counts; people are told so.
        overlapping: Option<bool> = "overlapping",
        /// What happened to how many.
        counts: Vec<RawCount> = "counts",
        /// The id of the source.
        source: Text = "source",
        /// The day somebody looked, such as "2026-11-21".
        checked: Shaped<Day> = "checked",
        /// The day somebody must look again.
        review_by: Shaped<Day> = "review-by",
    }
    /// What makes the words of one language easy to read. `check` warns about those that do not keep to it.
    wording RawWording {
        /// A language of the page.
        language: Shaped<Locale> = "language",
        /// Words that a sentence may have.
        longest_sentence: u16 = "longest-sentence",
        /// Letters that a word may have. Without it: any number.
        longest_word: Option<u16> = "longest-word",
        /// Official terms that are longer, in their basic form.
        terms: Option<Texts> = "terms",
        /// Officialese and the plain words for it.
        instead: Option<Vec<RawInstead>> = "instead",
    }
    /// How the answers to a question are numbered in codes and links. Only ever added to, at the end: a code on somebody's paper
    /// would otherwise say something that they never said. It has no words.
    code RawCode {
        /// The id of the question; it may be one that is no longer asked.
        question: Text = "question",
        /// What an answer is, as in the question.
        kind: Shaped<AnswerKind> = "kind",
        /// Ids of choices, or of goals, in the order in which they were added. None is moved or taken out, also when it is retired.
        choices: Option<Texts> = "choices",
        /// How many choices there will ever be room for. Never changed; a question that outgrows it gets a further entry at the end.
        room: Option<At<u16>> = "room",
        /// Of a number: [least, most]. Never changed.
        range: Option<At<[u16; 2]>> = "range",
        /// Few people answer it, or it is long: where it is missing it takes next to no room. Never changed.
        seldom: Option<bool> = "seldom",
        /// Left out by one press before answers are handed on.
        private: Option<bool> = "private",
    }
    /// What somebody who calls or writes to a contact tells, by what the contact is for. Words: say-want-PURPOSE, say-ask-PURPOSE,
    /// say-subject-PURPOSE; of the answers choice-QUESTION-CHOICE-say, question-QUESTION-say.
    script RawScript {
        /// What the contacts are for; each purpose has one entry.
        purpose: Shaped<Purpose> = "purpose",
        /// What it is about, told unless the person leaves it out.
        about: Option<Vec<Shaped<About>>> = "about",
        /// Ids of questions that the contact cannot do without: told unless the person leaves them out. None that is private.
        needs: Option<Texts> = "needs",
        /// Ids of questions whose answers the person can add.
        may: Option<Texts> = "may",
    }
    /// Why somebody who has more may have it worse: a step that is only for those who have less. `prove` reads it; it has no words.
    exception RawException {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// The id of the question whose answer says that somebody has more.
        question: Text = "question",
        /// The id of the step that they can then no longer take.
        step: Text = "step",
        /// Ids of the facts that are the reason; at least one.
        facts: At<Texts> = "facts",
    }
    /// A dated note, shown where it applies. Words: advice-ID-text.
    advice RawAdvice {
        /// Small letters a to z, digits and hyphens.
        id: Shaped<Id> = "id",
        /// A condition: to whom it is told.
        when: Option<Text> = "when",
        /// Ids of steps with which it is shown.
        steps: Option<Texts> = "steps",
        /// Ids of goals with which it is shown. With neither steps nor goals: at the top.
        goals: Option<Texts> = "goals",
        /// Ids of the facts behind it; at least one.
        facts: At<Texts> = "facts",
    }
}

/// A way to reach a contact.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawChannel {
    /// What the value is.
    pub kind: Shaped<ChannelKind>,
    /// The address or number itself.
    pub value: String,
    /// Check it first: it is not confirmed.
    pub unverified: Option<bool>,
}

/// Another length of a step, for some people.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawLength {
    /// A condition: for whom. Looked at once, at the start.
    pub when: Text,
    /// [shortest, longest], in months.
    pub months: At<[f64; 2]>,
}

/// When a step can be tried again.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawAgain {
    /// Months from the end of one try to the beginning of the next: [shortest, longest].
    pub wait: At<[f64; 2]>,
    /// How many further tries the longest case reckons with.
    pub times: At<u8>,
}

/// What happened to how many.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct RawCount {
    /// Small letters a to z, digits and hyphens.
    pub id: Shaped<Id>,
    /// How many.
    pub people: u32,
    /// The count before this one of which it is a part.
    pub part_of: Option<Text>,
}

/// Officialese and the plain words for it.
#[derive(Deserialize, JsonSchema, Debug)]
#[serde(deny_unknown_fields)]
pub struct RawInstead {
    /// What not to write. A star at the end stands for any ending.
    pub of: Text,
    /// What to write, or how.
    pub write: Text,
}
