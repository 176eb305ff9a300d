//! Addresses: `#/fi/pathways/care-assistant/1`. Every one can be opened directly, sent on and reloaded.
//! Read and written here only; an address that is not known leads to the start page, which says so.

use crate::planner::catalogue::Catalogue;
use crate::planner::code;
use crate::planner::ids::{GoalId, Named, QuestionId};
use crate::words::Locale;
use leptos::prelude::window;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Address {
    pub locale: Locale,
    pub page: Page,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Page {
    Start,
    /// The address was not understood.
    Lost,
    /// The next question that has not been put.
    NextQuestion,
    Question(QuestionId),
    /// A question on its own, from the answers and back to them.
    Change(QuestionId),
    Answers,
    Pathways,
    EveryGoal,
    /// One goal, and which of its pathways; counted from 1, as people read it.
    Pathway(GoalId, u8),
    /// The same before the goals have arrived: which one is meant cannot be read yet.
    SomePathway,
    Closed,
    More,
    Contacts,
    About,
    Privacy,
    /// Two or three pathways side by side.
    Compare,
    /// Answers and pathways side by side, for a counsellor with a client.
    Counsel,
    /// Hand answers on.
    Share,
    /// Answers from another device. What came by link is taken out of the address at once.
    Receive,
    /// The questions as sheets to print.
    PaperQuestions,
}

impl Address {
    /// `None`: the address says nothing at all, as on a first visit.
    pub fn read(hash: &str, catalogue: &Catalogue, usual: Locale) -> Option<Self> {
        let path = hash.trim_start_matches('#').trim_matches('/');
        if path.is_empty() {
            return None;
        }
        let parts: Vec<&str> = path.split('/').collect();
        // Without a language, as in the shortcuts of manifest.webmanifest, it is the usual one.
        let (locale, rest) = match Locale::named(parts[0]) {
            Some(locale) => (locale, &parts[1..]),
            None => (usual, &parts[..]),
        };
        Some(Self { locale, page: Page::read(rest, catalogue).unwrap_or(Page::Lost) })
    }

    /// As the target of a link.
    pub fn link(self, catalogue: &Catalogue) -> String {
        let locale = self.locale.id();
        let question = |id: QuestionId| catalogue.questions[id].id();
        let path = match self.page {
            Page::Start | Page::Lost => "start".to_owned(),
            Page::NextQuestion => "questions".to_owned(),
            Page::Question(id) => format!("questions/{}", question(id)),
            Page::Change(id) => format!("answers/{}", question(id)),
            Page::Answers => "answers".to_owned(),
            Page::Pathways | Page::SomePathway => "pathways".to_owned(),
            Page::EveryGoal => "pathways/all".to_owned(),
            Page::Pathway(goal, number) => format!("pathways/{}/{number}", catalogue.goals[goal].id()),
            Page::Closed => "closed".to_owned(),
            Page::More => "more".to_owned(),
            Page::Contacts => "contacts".to_owned(),
            Page::About => "about".to_owned(),
            Page::Privacy => "privacy".to_owned(),
            Page::Compare => "compare".to_owned(),
            Page::Counsel => "counsel".to_owned(),
            Page::Share => "share".to_owned(),
            Page::Receive => "receive".to_owned(),
            Page::PaperQuestions => "paper-questions".to_owned(),
        };
        format!("#/{locale}/{path}")
    }
}

impl Page {
    fn read(path: &[&str], catalogue: &Catalogue) -> Option<Self> {
        let question = |id: &str| catalogue.questions.named(id);
        Some(match path {
            [] | ["start"] => Page::Start,
            ["questions"] => Page::NextQuestion,
            ["questions", id] => Page::Question(question(id)?),
            ["answers"] => Page::Answers,
            ["answers", id] => Page::Change(question(id)?),
            ["pathways"] => Page::Pathways,
            ["pathways", "all"] => Page::EveryGoal,
            ["pathways", _] | ["pathways", _, _] if catalogue.goals.is_empty() => Page::SomePathway,
            ["pathways", goal] => Page::Pathway(catalogue.goals.named(goal)?, 1),
            ["pathways", goal, number] => Page::Pathway(catalogue.goals.named(goal)?, number.parse().ok().filter(|number| *number > 0)?),
            ["closed"] => Page::Closed,
            ["more"] => Page::More,
            ["contacts"] => Page::Contacts,
            ["about"] => Page::About,
            ["privacy"] => Page::Privacy,
            ["compare"] => Page::Compare,
            ["counsel"] => Page::Counsel,
            ["share"] => Page::Share,
            ["receive"] | ["receive", _] => Page::Receive,
            ["paper-questions"] => Page::PaperQuestions,
            _ => return None,
        })
    }

    /// Whether it shows texts, places or contacts that arrive after the first paint: all but the first question does.
    pub fn needs_everything(self, catalogue: &Catalogue) -> bool {
        match self {
            Page::Start | Page::Lost | Page::Privacy => false,
            Page::Question(id) | Page::Change(id) => catalogue.first_question() != Some(id),
            // The first one has a name of its own at once.
            Page::NextQuestion
            | Page::Answers
            | Page::Pathways
            | Page::EveryGoal
            | Page::Pathway(..)
            | Page::SomePathway
            | Page::Closed
            | Page::More
            | Page::Contacts
            | Page::About
            | Page::Compare
            | Page::Counsel
            | Page::Share
            | Page::Receive
            | Page::PaperQuestions => true,
        }
    }
}

/// What stands after `#` in the browser's address line.
pub fn current() -> String {
    window().location().hash().unwrap_or_default()
}

/// Takes answers that came with a link out of the address and out of the browser's list of pages to go back to:
/// whoever looks at them later sees that answers were received, and not which.
pub fn take_code() -> Option<String> {
    let hash = current();
    let (before, code) = hash.split_once(code::IN_LINK)?;
    replace(&format!("{before}{}", code::IN_LINK.trim_end_matches('/')));
    Some(code.to_owned())
}

/// Goes to an address as a link would: the browser's back button returns from it.
pub fn go(link: &str) {
    // Fails only for addresses that a browser cannot parse, and ours are plain ids.
    let _ = window().location().set_hash(link);
}

/// Puts another address in the place of this one, so that going back does not return to it.
pub fn replace(link: &str) {
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(link));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::catalogue::*;
    use crate::planner::condition::Condition;

    fn small() -> Catalogue {
        let mut catalogue = Catalogue::default();
        catalogue.questions.push(Question {
            id: "finnish".into(),
            kind: QuestionKind::Goal,
            section: Section::Language,
            when: Condition::ALWAYS,
            unknown: WhenUnknown::Assume,
            changes: Changes::Effort,
            sensitive: false,
            follow_up: false,
            role: None,
            becomes: Vec::new(),
            ask: None,
            early: false,
            core: false,
        });
        catalogue
    }

    fn read(hash: &str) -> Option<Address> {
        Address::read(hash, &small(), Locale::Fi)
    }

    #[test]
    fn what_is_written_is_read_again() {
        let catalogue = small();
        for link in [
            "#/fi/start",
            "#/en/questions",
            "#/fi/questions/finnish",
            "#/en/answers/finnish",
            "#/fi/pathways/all",
            "#/en/more",
            "#/fi/share",
            "#/en/receive",
            "#/fi/paper-questions",
            "#/en/compare",
            "#/fi/counsel",
        ] {
            assert_eq!(read(link).expect(link).link(&catalogue), link);
        }
    }

    #[test]
    fn an_unknown_address_keeps_its_language_and_says_that_it_is_lost() {
        assert_eq!(read("#/en/nowhere"), Some(Address { locale: Locale::En, page: Page::Lost }));
        assert_eq!(read("#/en/questions/shoe-size"), Some(Address { locale: Locale::En, page: Page::Lost }));
        assert_eq!(read("#/xx/start"), Some(Address { locale: Locale::Fi, page: Page::Lost }));
        assert_eq!(read("#main"), Some(Address { locale: Locale::Fi, page: Page::Lost }));
    }

    #[test]
    fn without_a_language_it_is_the_usual_one() {
        assert_eq!(read("#/pathways"), Some(Address { locale: Locale::Fi, page: Page::Pathways }));
        assert_eq!(Address::read("#/answers/finnish", &small(), Locale::En).unwrap().link(&small()), "#/en/answers/finnish");
    }

    #[test]
    fn a_pathway_cannot_be_read_before_the_goals_are_there() {
        assert_eq!(read("#/fi/pathways/nurse/2"), Some(Address { locale: Locale::Fi, page: Page::SomePathway }));
    }

    #[test]
    fn no_address_is_a_first_visit() {
        assert_eq!(read(""), None);
        assert_eq!(read("#/"), None);
    }
}
