//! What Sotepolku knows, compiled: questions, holdings, steps, goals, places and sources.
//! Words are not here; ids are built from the entries' own ids.

use super::condition::Condition;
use super::ids::*;
use super::scale::{Date, Months, Range, Season};
use serde::{Deserialize, Serialize};

/// Everything the planner and the views read. Built from `catalogue/*.toml` by the native tool.
/// It travels in two files, so that the first question waits for the questions only: see `read` and `add_rest`.
#[derive(Clone, Default, PartialEq, Debug)]
pub struct Catalogue {
    /// Changes whenever the content changes; printed with plans.
    pub version: String,
    pub questions: Table<QuestionId, Question>,
    pub holdings: Table<HoldingId, Holding>,
    pub steps: Table<StepId, Step>,
    pub goals: Table<GoalId, Goal>,
    pub advice: Table<AdviceId, Advice>,
    pub places: Places,
    pub glossary: Table<TermId, GlossaryTerm>,
    pub codes: Vec<Coded>,
    pub scripts: Vec<Script>,
}

/// Where things are, who is asked and what justifies it.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Places {
    pub municipalities: Table<MunicipalityId, Municipality>,
    pub counties: Table<CountyId, Region>,
    pub areas: Table<AreaId, Region>,
    pub providers: Table<ProviderId, Provider>,
    pub services: Table<ServiceId, Service>,
    pub contacts: Table<ContactId, Contact>,
    pub qualifications: Table<QualificationId, Qualification>,
    pub offers: Table<OfferId, Offer>,
    pub facts: Table<FactId, Fact>,
    pub sources: Table<SourceId, Source>,
    pub evidence: Table<EvidenceId, Evidence>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Question {
    pub id: String,
    pub kind: QuestionKind,
    pub section: Section,
    /// Asked only while this can still hold. Where it does not hold, the question does not concern the person.
    pub when: Condition,
    pub unknown: WhenUnknown,
    pub changes: Changes,
    pub sensitive: bool,
    /// Not put to somebody who passed by the questions that its `when` waits for.
    pub follow_up: bool,
    pub role: Option<Role>,
    /// Of a choice: from what to what the answer can change in real life.
    pub becomes: Vec<(ChoiceId, ChoiceId)>,
    /// Whom one turns to for changing the answer.
    pub ask: Option<Purpose>,
    /// Put before the others as soon as it decides many goals.
    pub early: bool,
    /// Put before the pathways are shown; the others after that, to those who want it more exact.
    pub core: bool,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum QuestionKind {
    /// One of these, lowest first.
    Scale(Table<ChoiceId, Choice>),
    Choice(Table<ChoiceId, Choice>),
    /// Any of these, also several.
    Choices(Table<ChoiceId, Choice>),
    /// A whole number, both ends included.
    Number(Range<u16>),
    Municipality,
    Goal,
}

impl Question {
    /// What can be picked; nothing for numbers, municipalities and goals.
    pub fn choices(&self) -> Option<&Table<ChoiceId, Choice>> {
        match &self.kind {
            QuestionKind::Scale(choices) | QuestionKind::Choice(choices) | QuestionKind::Choices(choices) => Some(choices),
            QuestionKind::Number(_) | QuestionKind::Municipality | QuestionKind::Goal => None,
        }
    }
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Choice {
    pub id: String,
}

/// How the answers to one question are numbered in codes that travel to other devices.
/// Only added to: a code on somebody's paper would otherwise say something that they never said.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Coded {
    /// `None`: no longer asked.
    pub question: Option<QuestionId>,
    pub numbers: Numbers,
    /// Few people answer it, or it is long: where it is missing it takes next to no room.
    pub seldom: bool,
    /// Left out by one press before answers are handed on.
    pub private: bool,
}

/// What the numbers of a code stand for. `None` is something that can no longer be answered; `room` is never changed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Numbers {
    One { choices: Vec<Option<ChoiceId>>, room: u32 },
    Several { choices: Vec<Option<ChoiceId>>, room: u32 },
    Goals { goals: Vec<Option<GoalId>>, room: u32 },
    Whole(Range<u16>),
    Municipality,
}

macro_rules! keywords {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// As it is written in the catalogue, in plans and in ids of words.
            pub fn id(self) -> &'static str {
                match self { $($name::$variant => $text),+ }
            }

            pub fn named(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.id() == text)
            }
        }
    )+};
}

keywords! {
    Section { You = "you", Language = "language", Learned = "learned", Work = "work", Wishes = "wishes" }

    /// How the planner treats what it does not know.
    WhenUnknown {
        /// Plans as if it were fulfilled, and says so.
        Assume = "assume",
        /// Plans a way that holds whatever the answer is.
        PlanForIt = "plan-for-it",
    }

    /// How an answer can change in real life.
    Changes {
        Effort = "effort",
        Time = "time",
        Authority = "authority",
        /// Somebody skilled finds it out together with the person.
        Assessment = "assessment",
        Choice = "choice",
        Never = "never",
    }

    /// What an answer is used for besides conditions.
    Role {
        Wishes = "wishes",
        Limits = "limits",
        Pace = "pace",
        Aim = "aim",
        Municipality = "municipality",
        Training = "training",
        /// Where one was educated; the first choice is Finland.
        Origin = "origin",
    }

    StepKind {
        Language = "language",
        Study = "study",
        Apprenticeship = "apprenticeship",
        WorkTrial = "work-trial",
        Coaching = "coaching",
        Recognition = "recognition",
        Licence = "licence",
        Job = "job",
        Rehabilitation = "rehabilitation",
        Guidance = "guidance",
    }

    Load {
        /// One at a time.
        FullTime = "full-time",
        /// Beside other things.
        PartTime = "part-time",
        /// Nothing to do but wait.
        Waiting = "waiting",
    }

    /// What one lives on during a step.
    Income {
        Wage = "wage",
        Benefit = "benefit",
        StudyAid = "study-aid",
        Rehabilitation = "rehabilitation",
        None = "none",
        /// The same as before the step.
        Unchanged = "unchanged",
    }

    /// Who decides.
    Certainty { Rule = "rule", SelfDecided = "self", School = "school", Employer = "employer", Authority = "authority" }

    GoalKind { Occupation = "occupation", Nearer = "nearer" }

    Regulated { None = "none", ProtectedTitle = "protected-title", Licensed = "licensed" }

    SizeUnit { CompetencePoints = "osp", Credits = "op", Weeks = "weeks" }

    /// What one turns to a contact for.
    Purpose {
        Employment = "employment",
        Integration = "integration",
        ApplicantServices = "applicant-services",
        Youth = "youth",
        Recruitment = "recruitment",
        Licence = "licence",
        Recognition = "recognition",
        Benefits = "benefits",
        Language = "language",
        LanguageTest = "language-test",
        Rehabilitation = "rehabilitation",
        Health = "health",
        Migration = "migration",
        Guidance = "guidance",
        Rights = "rights",
        Crisis = "crisis",
    }

    /// What a talk with a contact can be about, besides what the contact is for.
    About { Step = "step", Goal = "goal" }

    ChannelKind { Web = "web", Phone = "phone", Email = "email", Visit = "visit" }

    FactStatus {
        Verified = "verified",
        OlderPage = "older-page",
        Conflict = "conflict",
        Planned = "planned",
        Unverified = "unverified",
    }

    /// What a person wants first.
    Pace { EarnSoon = "earn-soon", Balanced = "balanced", ProfessionFirst = "profession-first" }

    /// A part of a provider's entry that nobody has confirmed.
    Unconfirmed { Offers = "offers", Website = "website", Campuses = "campuses" }
}

/// Something a person can have: a qualification, a title, a place in a service.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Holding {
    pub id: String,
    /// When the answers say that the person has it already; `None`: only steps give it.
    pub held_if: Option<Condition>,
    pub unknown: WhenUnknown,
    pub qualification: Option<QualificationId>,
}

/// What a step makes true.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Gift {
    Holding(HoldingId),
    /// At least this level of a scale.
    Level(QuestionId, ChoiceId),
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Step {
    pub id: String,
    pub kind: StepKind,
    /// Whom it is for; looked at once, on the situation at the start.
    pub for_whom: Condition,
    /// What must hold when it begins; earlier steps may give it.
    pub needs: Condition,
    /// For whom it is the first thing to do, whatever else they plan.
    pub first_for: Option<Condition>,
    pub gives: Vec<Gift>,
    /// How long it takes where none of `lengths` holds.
    pub months: Range<Months>,
    /// Other lengths for some people; the first that holds counts.
    pub lengths: Vec<Length>,
    /// When in the year it can begin.
    pub starts: Season,
    /// Steps that it cannot run beside; named on one side, it holds for both.
    pub not_beside: Vec<StepId>,
    /// Begins the day that one ends.
    pub right_after: Option<StepId>,
    /// What one does when it did not succeed.
    pub again: Option<Again>,
    pub load: Load,
    pub income: Income,
    /// Pays a wage in the field from its first day.
    pub sote_wage: bool,
    /// Euros.
    pub cost: Range<u32>,
    /// There is a fee whose amount is not confirmed.
    pub extra_fee: bool,
    pub decided_by: Certainty,
    pub offer: Option<OfferId>,
    pub qualification: Option<QualificationId>,
    pub contacts: Vec<Purpose>,
    pub services: Vec<ServiceId>,
    pub facts: Vec<FactId>,
    pub term: Term,
    /// Has a text of its own under `step-ID-note`.
    pub has_note: bool,
}

/// How long a step takes for some people.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Length {
    /// Looked at once, on the situation at the start.
    pub when: Condition,
    pub months: Range<Months>,
}

/// A step that can be tried again; its longest case counts the further tries in.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Again {
    /// From one try to the next.
    pub wait: Range<Months>,
    /// How many further tries the longest case reckons with.
    pub times: u8,
}

/// The official words, as they stand on forms.
#[derive(Clone, Default, PartialEq, Debug, Serialize, Deserialize)]
pub struct Term {
    pub fi: Option<String>,
    pub sv: Option<String>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Goal {
    pub id: String,
    pub kind: GoalKind,
    pub needs: Condition,
    /// The step that closes the pathway once the needs hold, such as finding the job.
    pub ends_with: Option<StepId>,
    /// Choices of the wishes question that this work answers.
    pub fits: Vec<ChoiceId>,
    /// Choices of the limits question that this work collides with.
    pub conflicts: Vec<ChoiceId>,
    pub regulated: Regulated,
    pub qualification: Option<QualificationId>,
    pub leads_to: Vec<GoalId>,
    pub facts: Vec<FactId>,
    pub term: Term,
    pub has_note: bool,
}

/// A dated note, shown where it applies.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Advice {
    pub id: String,
    pub when: Condition,
    pub steps: Vec<StepId>,
    pub goals: Vec<GoalId>,
    pub facts: Vec<FactId>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Name {
    pub fi: String,
    pub sv: Option<String>,
    pub en: Option<String>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Municipality {
    /// Statistics Finland's code, three digits.
    pub id: String,
    pub name: Name,
    pub county: Option<CountyId>,
    pub area: Option<AreaId>,
    pub website: Option<String>,
}

/// A wellbeing services county or an employment area.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Region {
    pub id: String,
    pub name: Name,
    pub website: Option<String>,
    pub unverified: bool,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Qualification {
    pub id: String,
    pub name: Name,
    /// The national qualification code.
    pub code: Option<String>,
    pub size: Option<(u16, SizeUnit)>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Offer {
    pub id: String,
    pub qualification: Option<QualificationId>,
}

/// Where a statement comes from and how long it may be trusted.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Checked {
    pub source: SourceId,
    pub on: Date,
    pub review_by: Date,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Provider {
    pub id: String,
    pub name: Name,
    pub campuses: Vec<MunicipalityId>,
    pub offers: Vec<OfferId>,
    pub website: Option<String>,
    pub unconfirmed: Vec<Unconfirmed>,
    pub checked: Checked,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Service {
    pub id: String,
    pub name: Name,
    pub website: Option<String>,
    pub unverified: bool,
    pub checked: Checked,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Contact {
    pub id: String,
    pub purpose: Purpose,
    pub name: Name,
    pub service: Option<ServiceId>,
    /// Of this school; it is asked about steps that the school offers.
    pub provider: Option<ProviderId>,
    pub reach: Reach,
    pub when: Condition,
    pub channels: Vec<Channel>,
    pub unverified: bool,
    pub checked: Checked,
    pub has_note: bool,
}

/// What is told to contacts of one purpose by somebody who calls or writes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Script {
    pub purpose: Purpose,
    pub about: Vec<About>,
    /// Questions whose answers are told unless the person leaves them out.
    pub needs: Vec<QuestionId>,
    /// Questions whose answers the person can add.
    pub may: Vec<QuestionId>,
}

/// Whom a contact serves.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Reach {
    Municipalities(Vec<MunicipalityId>),
    Area(AreaId),
    County(CountyId),
    Nationwide,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Channel {
    pub kind: ChannelKind,
    pub value: String,
    pub unverified: bool,
}

/// One dated statement; its text is in the words.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Fact {
    pub id: String,
    pub status: FactStatus,
    pub checked: Checked,
    pub from: Option<Date>,
    pub until: Option<Date>,
}

/// Whether a fact holds on a day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Force {
    InForce,
    NotYet,
    Over,
}

impl Fact {
    /// `from` and `until` are both days on which it holds.
    pub fn force(&self, day: Date) -> Force {
        if self.from.is_some_and(|from| day < from) {
            Force::NotYet
        } else if self.until.is_some_and(|until| day > until) {
            Force::Over
        } else {
            Force::InForce
        }
    }
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Source {
    pub id: String,
    pub title: String,
    pub url: Option<String>,
    /// The date the source speaks of, as it gives it.
    pub date: String,
}

/// A word of forms and offices that not everybody knows. What it means is in the words; so is which texts use it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct GlossaryTerm {
    pub id: String,
    pub term: Term,
    /// What justifies the explanation.
    pub facts: Vec<FactId>,
}

/// What happened in a project that has ended, as the project told it: background, never a probability for anybody.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Evidence {
    pub id: String,
    pub name: Name,
    pub from: Date,
    pub until: Date,
    /// The people whom the counts are about.
    pub total: u32,
    /// One person can stand in several counts, so that they are no shares of the total.
    pub overlapping: bool,
    pub counts: Vec<Count>,
    pub checked: Checked,
}

/// How many people one outcome concerns.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Count {
    pub id: String,
    pub people: u32,
    /// The count that this one is a part of, by its place.
    pub part_of: Option<usize>,
}

macro_rules! named {
    ($($name:ident)+) => {$(
        impl Named for $name {
            fn id(&self) -> &str { &self.id }
        }
    )+};
}

named! {
    Question Choice Holding Step Goal Advice Municipality Region Qualification Offer Provider Service Contact Fact Source
    Evidence GlossaryTerm
}

/// The bytes are not a catalogue that this version of the page can read.
#[derive(Clone, PartialEq, Debug, thiserror::Error)]
#[error("the catalogue cannot be read: {0}")]
pub struct CatalogueError(String);

impl Catalogue {
    /// Reads the questions: enough to ask, and to say which of them concern a person. `add_rest` reads what plans need.
    pub fn read(questions: &[u8]) -> Result<Self, CatalogueError> {
        Ok(Self { questions: from_bytes(questions)?, ..Self::default() })
    }

    pub fn add_rest(&mut self, rest: &[u8]) -> Result<(), CatalogueError> {
        (self.version, self.holdings, self.steps, self.goals, self.advice, self.places, self.glossary, (self.codes, self.scripts)) =
            from_bytes(rest)?;
        Ok(())
    }

    /// The two files that the page loads: the questions, and the rest.
    pub fn write(&self) -> (Vec<u8>, Vec<u8>) {
        let last = (&self.codes, &self.scripts);
        let rest = (&self.version, &self.holdings, &self.steps, &self.goals, &self.advice, &self.places, &self.glossary, last);
        (to_bytes(&self.questions), to_bytes(&rest))
    }

    /// The one that is put to everybody before anything is known.
    pub fn first_question(&self) -> Option<QuestionId> {
        self.questions.keys().next()
    }

    /// The question with this role; a catalogue has at most one of each, but training may stand at several.
    pub fn question_for(&self, role: Role) -> Option<QuestionId> {
        self.questions.iter().find(|(_, question)| question.role == Some(role)).map(|(id, _)| id)
    }
}

fn from_bytes<'b, T: Deserialize<'b>>(bytes: &'b [u8]) -> Result<T, CatalogueError> {
    postcard::from_bytes(bytes).map_err(|error| CatalogueError(error.to_string()))
}

fn to_bytes(part: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(part).expect("a catalogue in memory can be written")
}
