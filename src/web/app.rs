//! The page as a whole: what it holds, how it goes from one address to the next, and which view stands where.
//! Everything that is shown follows from the address, the answers and what has been loaded; one closure draws it all.
// One closure rather than one for each text: hundreds of them would make the program larger than the first visit allows.

use super::address::{self, Address, Page};
use super::library::{Library, LoadError};
use super::views::{self, Scene};
use super::visit::Visit;
use super::{focus, kept, storage};
use crate::planner::handing::Part;
use crate::planner::profile::{Event, Profile};
use crate::planner::scale::Date;
use crate::planner::situation::Situation;
use crate::planner::what_if::WhatIf;
use crate::words::{Locale, Say};
use gloo::timers::callback::Timeout;
use leptos::either::Either;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone, Copy)]
pub struct App {
    pub address: RwSignal<Address>,
    pub library: RwSignal<Library>,
    pub loading: RwSignal<Loading>,
    pub visit: Visit,
    /// What stands in the text field of the page at hand, before it is an answer.
    pub typed: StoredValue<String>,
    /// The page at hand was sent on without an answer that can be used.
    pub wrong: RwSignal<bool>,
    /// The last thing that happened and that is worth a word.
    pub notice: RwSignal<Notice>,
    /// What would change the plan, and for which answers that was worked out.
    pub what_if: RwSignal<Option<(Profile, Arc<Vec<WhatIf>>)>>,
    /// What goes along or stays otherwise than usual when answers are handed on.
    pub turned: RwSignal<Vec<Part>>,
    /// What came by link, was typed or stood in a file, before it is looked at.
    pub arrived: RwSignal<String>,
    /// A newer version of the page waits.
    pub update: RwSignal<bool>,
    /// Goes to and fro with each new page.
    turn: RwSignal<bool>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Loading {
    Done,
    UnderWay {
        locale: Locale,
        /// Or only what the first pages need.
        whole: bool,
    },
    Failed,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Notice {
    None,
    Saved,
    Kept,
    NotKept,
    /// The latest answers were not kept; those of before are there.
    NotNewest,
    /// Answers were changed in another tab of this browser.
    Elsewhere,
    Wiped,
    StartedOver,
    Unreadable,
    NotesLeftOut,
    LeftOut(usize),
    Copied,
    NotCopied,
    FileSaved,
    NotSaved,
    FileUnreadable,
    Received,
}

impl Notice {
    /// Whether the page at hand shows it where it happened.
    pub fn is_beside_its_button(self) -> bool {
        matches!(self, Notice::Copied | Notice::NotCopied | Notice::FileSaved | Notice::NotSaved)
    }
}

impl App {
    pub fn new(library: Library, address: Address, kept: Option<String>) -> Self {
        let library = RwSignal::new(library);
        Self {
            address: RwSignal::new(address),
            library,
            loading: RwSignal::new(Loading::Done),
            visit: Visit::new(library, kept),
            typed: StoredValue::default(),
            wrong: RwSignal::new(false),
            notice: RwSignal::new(Notice::None),
            what_if: RwSignal::new(None),
            turned: RwSignal::default(),
            arrived: RwSignal::default(),
            update: RwSignal::default(),
            turn: RwSignal::new(false),
        }
    }

    /// Goes where the browser's address line points.
    pub fn arrive(self) {
        if let Some(code) = address::take_code() {
            self.receive(code);
        }
        let catalogue = self.library.with_untracked(|library| library.catalogue.clone());
        let old = self.address.get_untracked();
        let start = Address { locale: old.locale, page: Page::Start };
        let new = self.settle(Address::read(&address::current(), &catalogue, old.locale).unwrap_or(start));
        if new == old {
            return;
        }
        if old.page == Page::Receive && new.page != old.page {
            self.arrived.set(String::new());
        }
        if new.page != old.page {
            self.typed.set_value(String::new());
            self.wrong.set(false);
            self.notice.set(Notice::None);
            self.turn.update(|turn| *turn = !*turn);
            focus::to_new_page();
        }
        self.address.set(new);
        self.fetch_what_is_missing();
    }

    /// "The next question" is one question once it is known which; likewise a pathway.
    fn settle(self, address: Address) -> Address {
        let Library { catalogue, later, .. } = self.library.get_untracked();
        if address.page == Page::SomePathway {
            return Address::read(&address::current(), &catalogue, address.locale).unwrap_or(address);
        }
        if address.page != Page::NextQuestion || self.visit.is_waiting() {
            return address;
        }
        let profile = untrack(|| self.visit.profile());
        let next = match later {
            Some(later) => (later.next_question)(&catalogue, &profile, untrack(|| self.visit.day())),
            None if profile.is_empty() => catalogue.first_question(),
            None => return address,
        };
        let settled = Address { page: next.map_or(Page::Pathways, Page::Question), ..address };
        address::replace(&settled.link(&catalogue));
        settled
    }

    /// Looks at answers that came from elsewhere. They replace nothing yet.
    pub fn receive(self, text: String) {
        self.notice.set(Notice::None);
        self.wrong.set(true);
        self.arrived.set(text);
        focus::later("h1");
        // Where something is wrong, that comes first.
        focus::later("#problem");
    }

    /// Puts them in the place of the person's own, who has said so.
    pub fn use_received(self, came: &Profile) {
        // What another tab has just written goes too: what came is one person's.
        kept::look(self, &kept::catalogue(self));
        self.visit.send(Event::StartedOver);
        for (question, answer) in came.answers() {
            self.visit.send(Event::Answered { question, answer: answer.clone() });
        }
        self.arrived.set(String::new());
        self.go(Page::Pathways);
        self.notice.set(Notice::Received);
        // Last: if they cannot be kept, that is told instead.
        self.keep();
    }

    /// For the next person: nothing of the one before is left in memory, on the device or in the page's fields.
    pub fn begin_anew(self, page: Page) {
        self.visit.send(Event::StartedOver);
        self.visit.stop_keeping();
        self.look_at(None);
        self.turned.set(Vec::new());
        self.arrived.set(String::new());
        self.go(page);
        self.typed.set_value(String::new());
        self.wrong.set(false);
        self.notice.set(Notice::StartedOver);
        // Another kind of view: fields are made anew.
        self.turn.update(|turn| *turn = !*turn);
        focus::to_new_page();
    }

    pub fn go(self, page: Page) {
        let catalogue = self.library.with_untracked(|library| library.catalogue.clone());
        let address = Address { page, ..self.address.get_untracked() };
        address::go(&address.link(&catalogue));
        // At once: the browser tells of the new address only after the next frame.
        self.arrive();
    }

    /// Words of another language at once; what plans need and all other words when the questions begin.
    pub fn fetch_what_is_missing(self) {
        let locale = self.address.get_untracked().locale;
        let (has_language, is_whole) = self.library.with_untracked(|library| (library.words.locale() == locale, library.is_whole()));
        if !has_language || untrack(|| self.is_waiting()) {
            self.load();
        } else if !is_whole && self.wants_everything() {
            // The first question comes first: on a slow line it would have to share with what follows.
            Timeout::new(600, move || self.load()).forget();
        }
    }

    /// Whether answers are given or used here. Somebody who only looks at the first page need not pay for the rest.
    fn wants_everything(self) -> bool {
        !matches!(self.address.get_untracked().page, Page::Start | Page::Lost | Page::Privacy)
    }

    /// What is shown stays until the new is there.
    pub fn load(self) {
        let locale = self.address.get_untracked().locale;
        let library = self.library.get_untracked();
        let whole = library.is_whole() || self.wants_everything();
        let under_way = Loading::UnderWay { locale, whole };
        if (library.is_whole(), library.words.locale()) == (whole, locale) || self.loading.get_untracked() == under_way {
            return;
        }
        self.loading.set(under_way);
        leptos::task::spawn_local(async move {
            let loaded = library.in_language(locale, whole).await;
            // Somebody who changes the language twice gets the last one only.
            if self.loading.get_untracked() != under_way {
                return;
            }
            if self.address.get_untracked().locale != locale {
                self.loading.set(Loading::Done);
                return self.fetch_what_is_missing();
            }
            self.loaded(loaded);
        });
    }

    fn loaded(self, loaded: Result<Library, LoadError>) {
        let Ok(library) = loaded else {
            self.loading.set(Loading::Failed);
            return;
        };
        if let Some(later) = library.later {
            (later.arrived)(self, &library);
        }
        // What arrives while somebody reads may be drawn in the place of what has focus.
        let can_lose_focus = untrack(|| self.is_waiting()) || focus::is_somewhere();
        self.library.set(library);
        self.loading.set(Loading::Done);
        self.address.update(|address| *address = self.settle(*address));
        if can_lose_focus {
            focus::keep_on_page();
        }
    }

    /// Whether the page at hand has to wait for words, places or kept answers.
    pub fn is_waiting(self) -> bool {
        let page = self.address.get().page;
        let library = self.library.get();
        if library.is_whole() {
            return false;
        }
        page.needs_everything(&library.catalogue) || (self.wants_everything() && self.visit.is_waiting())
    }

    /// Plans for another day; `None` goes back to today.
    pub fn look_at(self, day: Option<Date>) {
        self.what_if.set(None);
        self.visit.look_at(day);
    }

    /// Writes answers down after a change, where the person wants that.
    pub fn keep(self) {
        // What was kept before is read first, and that takes the later part.
        if let Some(later) = self.library.with_untracked(|library| library.later) {
            (later.keep)(self);
        }
    }

    /// The whole page, as it is now.
    pub fn view(self) -> AnyView {
        let library = self.library.get();
        let address = self.address.get();
        // A question is left as soon as it is answered: drawing it once more would only delay the plan.
        let on_question = matches!(address.page, Page::Question(_) | Page::Change(_));
        let profile = if on_question { untrack(|| self.visit.profile()) } else { self.visit.profile() };
        let situation = Situation::new(&library.catalogue, &profile, self.visit.day());
        let say = Say { words: &library.words, catalogue: &library.catalogue };
        let scene = Scene { app: self, say, address, profile: &profile, situation: &situation, beside: None };
        let page = match library.later {
            Some(later) => (later.page)(&scene),
            None if self.is_waiting() => views::waiting::view(&scene),
            None => views::first(&scene),
        };
        // A new page is another kind of view than the one before, so that nothing of the old one stays behind:
        // ticked boxes, opened details. The same page in another language keeps them.
        let page: Either<AnyView, AnyView> = if self.turn.get() { Either::Left(page) } else { Either::Right(page) };
        views::shell::view(&scene, page.into_any())
    }
}

/// The language for somebody who comes without an address: the one kept with the answers, else the browser's.
pub fn usual_locale() -> Locale {
    let wanted = window().navigator().languages();
    let from_browser = || wanted.iter().find_map(|tag| Locale::named(&tag.as_string()?));
    storage::language().or_else(from_browser).unwrap_or(Locale::Fi)
}
