//! One file per page. A view is a plain function of a scene: what has been loaded, said and asked for.

mod about;
mod agreed;
mod answers;
mod beside;
mod calendar;
pub mod choice_picture;
mod closed;
mod compare;
pub mod contact;
mod contacts;
mod counsel;
mod day;
mod desk_answers;
mod desk_goals;
mod desk_moved;
mod every_goal;
mod framed;
mod goal_card;
mod guard;
mod ladder;
pub mod listen;
mod more;
pub mod news;
mod paper;
mod pathway;
mod pathways;
mod privacy;
mod question;
mod questionnaire;
mod receive;
mod script;
mod share;
pub mod shell;
pub mod so_far;
mod stage;
mod start;
pub mod terms;
pub mod typed;
mod update;
pub mod waiting;

#[cfg(not(target_arch = "wasm32"))]
pub use contact::plain_channel;

use super::address::{Address, Page};
use super::app::App;
use super::components::{AnyView, layout, link};
use super::later::Later;
use super::library;
use super::sheet::{self, Sheet};
use crate::planner::ids::GoalId;
use crate::planner::plan::Plan;
use crate::planner::profile::Profile;
use crate::planner::situation::Situation;
use crate::words::{FluentValue, Say, Words};
use leptos::prelude::{Get, GetUntracked, WithUntracked, untrack};
use std::sync::Arc;

/// What a page is made from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    pub app: App,
    pub say: Say<'a>,
    pub address: Address,
    pub profile: &'a Profile,
    pub situation: &'a Situation<'a>,
    /// The words of a second language, on pages that tell each line in both.
    pub beside: Option<&'a Words>,
}

impl Scene<'_> {
    /// The page as it is now, for what is worked out when somebody presses or opens something.
    pub fn now<T>(app: App, draw: impl FnOnce(&Scene) -> T) -> T {
        let library = app.library.get_untracked();
        let profile = untrack(|| app.visit.profile());
        let situation = Situation::new(&library.catalogue, &profile, untrack(|| app.visit.day()));
        let say = Say { words: &library.words, catalogue: &library.catalogue };
        let address = app.address.get_untracked();
        draw(&Scene { app, say, address, profile: &profile, situation: &situation, beside: None })
    }
}

impl<'a> Scene<'a> {
    pub fn text(&self, id: &str) -> String {
        self.say.words.text(id)
    }

    pub fn with<'v, const N: usize>(&self, id: &str, variables: [(&'v str, FluentValue<'v>); N]) -> String {
        self.say.words.with(id, variables)
    }

    /// A page's address in the language at hand.
    pub fn href(&self, page: Page) -> String {
        Address { page, ..self.address }.link(self.say.catalogue)
    }

    /// A page of the library in the language at hand; the build writes them beside this one.
    pub fn library(&self, page: &str) -> String {
        format!("library/{}/{page}.html", self.address.locale.id())
    }

    pub fn link(&self, page: Page, text: String) -> AnyView {
        link::link(self.href(page), text)
    }

    pub fn away(&self, href: &str, text: String) -> AnyView {
        link::away(href.to_owned(), text, self.text("link-opens-beside"))
    }

    /// Asking for it is what makes the plan.
    pub fn plan(&self) -> Arc<Plan> {
        self.app.visit.plan.get()
    }

    /// The later part of the program, where it has arrived.
    pub fn later(&self) -> Option<&'static Later> {
        self.app.library.with_untracked(|library| library.later)
    }

    pub fn goal_name(&self, goal: GoalId) -> String {
        self.say.goal(goal, "name")
    }
}

/// The pages that need nothing of the later part; all others wait for it.
pub fn first(scene: &Scene) -> AnyView {
    match scene.address.page {
        Page::Start => start::view(scene),
        Page::Lost => start::lost(scene),
        Page::Privacy => privacy::view(scene),
        Page::Question(question) => question::view(scene, question, question::How::OneByOne),
        Page::Change(question) => question::view(scene, question, question::How::OnItsOwn),
        Page::NextQuestion
        | Page::SomePathway
        | Page::Answers
        | Page::Pathways
        | Page::EveryGoal
        | Page::Pathway(..)
        | Page::Closed
        | Page::More
        | Page::Contacts
        | Page::About
        | Page::Compare
        | Page::Counsel
        | Page::Share
        | Page::Receive
        | Page::PaperQuestions => waiting::view(scene),
    }
}

/// Every page, once everything is there. In the later part of the program: see `web::later`.
pub fn page(scene: &Scene) -> AnyView {
    if sheet_of(scene.address.page).is_some_and(|sheet| !sheet::is_there(sheet)) {
        return waiting::view(scene);
    }
    let mut bands = guard::around(scene);
    bands.extend(day::band(scene));
    bands.extend(framed::band(scene));
    let page = of_address(scene);
    if bands.is_empty() {
        return page;
    }
    bands.push(page);
    layout::group("", bands)
}

/// The looks without which a page is not drawn.
fn sheet_of(page: Page) -> Option<Sheet> {
    match page {
        Page::Counsel | Page::Compare => Some(Sheet::Counsel),
        Page::PaperQuestions => Some(Sheet::Questionnaire),
        Page::Pathways | Page::Pathway(..) | Page::About | Page::Share | Page::Receive => Some(Sheet::Looks),
        Page::Start
        | Page::Lost
        | Page::NextQuestion
        | Page::Question(_)
        | Page::Change(_)
        | Page::Answers
        | Page::EveryGoal
        | Page::SomePathway
        | Page::Closed
        | Page::More
        | Page::Contacts
        | Page::Privacy => None,
    }
}

/// A style sheet by the build's name for it.
fn stylesheet(media: &'static str, name: &str) -> AnyView {
    layout::looks(media, library::name(name), library::name(&format!("{name}-hash")))
}

fn of_address(scene: &Scene) -> AnyView {
    match scene.address.page {
        Page::Start | Page::Lost | Page::Privacy | Page::NextQuestion | Page::SomePathway | Page::Question(_) | Page::Change(_) => {
            first(scene)
        }
        Page::Answers => answers::view(scene),
        Page::Pathways => pathways::view(scene),
        Page::EveryGoal => every_goal::view(scene),
        Page::Pathway(goal, number) => pathway::view(scene, goal, number),
        Page::Closed => closed::view(scene),
        Page::More => more::view(scene),
        Page::Contacts => contacts::view(scene),
        Page::About => about::view(scene),
        Page::Compare => compare::view(scene),
        Page::Counsel => counsel::view(scene),
        Page::Share => share::view(scene),
        Page::Receive => receive::view(scene),
        Page::PaperQuestions => questionnaire::view(scene),
    }
}

/// What pages remember while they are open, for the next person.
pub fn forget() {
    beside::forget();
    compare::forget();
    pathways::forget();
    script::forget();
    so_far::forget();
}

/// What the browser's tab and history show. It names the page and never what somebody answered.
pub fn title(words: &Words, page: Page) -> String {
    let name = match page {
        Page::Start | Page::Lost => return words.text("title-start"),
        Page::NextQuestion | Page::Question(_) | Page::Change(_) => words.text("title-question"),
        Page::Answers => words.text("answers-title"),
        Page::Pathways => words.text("pathways-title"),
        Page::EveryGoal => words.text("all-title"),
        Page::Pathway(..) | Page::SomePathway => words.text("title-pathway"),
        Page::Closed => words.text("closed-title"),
        Page::More => words.text("more-title"),
        Page::Contacts => words.text("contacts-title"),
        Page::About => words.text("about-title"),
        Page::Compare => words.text("compare-title"),
        Page::Counsel => words.text("counsel-title"),
        Page::Privacy => words.text("privacy-title"),
        Page::Share => words.text("share-title"),
        Page::Receive => words.text("receive-title"),
        Page::PaperQuestions => words.text("paper-questions-title"),
    };
    format!("{name} – Sotepolku")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::catalogue::Catalogue;
    use crate::tool::build;
    use crate::tool::compile::compile;
    use crate::web::library::Library;
    use crate::words::Locale;
    use leptos::prelude::{Owner, RenderHtml};
    use std::path::Path;

    /// A page as a first visit draws it: from the questions, and nothing else of the catalogue.
    fn drawn(page: Page, locale: Locale, words: &str, questions: &Catalogue) -> String {
        let library = Library::new(locale, words, questions.clone());
        let (catalogue, words) = (library.catalogue.clone(), library.words.clone());
        let (profile, address) = (Profile::default(), Address { locale, page });
        let situation = Situation::new(&catalogue, &profile, "2026-11-22".parse().unwrap());
        Owner::new().with(|| {
            let say = Say { words: &words, catalogue: &catalogue };
            let scene =
                Scene { app: App::new(library, address, None), say, address, profile: &profile, situation: &situation, beside: None };
            shell::view(&scene, super::first(&scene)).to_html()
        })
    }

    #[test]
    fn the_first_pages_need_the_questions_and_the_first_words_only() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let whole = compile(root).catalogue;
        let questions = Catalogue::read(&whole.write().0).unwrap();
        let mut pages = vec![Page::Start, Page::Lost, Page::NextQuestion, Page::SomePathway, Page::Privacy];
        pages.extend(questions.questions.keys().map(Page::Question).filter(|page| !page.needs_everything(&questions)));
        assert_eq!(pages.len(), 5 + 1);
        for locale in Locale::ALL {
            let (first, others) = build::words_files(root, *locale, &whole);
            for page in &pages {
                let drawn = |words: &str| drawn(*page, *locale, words, &questions);
                assert_eq!(drawn(&first), drawn(&format!("{first}\n{others}")), "{page:?} in {locale:?} needs words that come later");
            }
        }
    }
}
