//! What the build writes into index.html: the start page as it looks before any script runs, and what is shown
//! where no script ever runs.

use super::address::{Address, Page};
use super::app::App;
use super::library::Library;
use super::views::plain_channel;
use crate::planner::catalogue::{Catalogue, Contact, Purpose, Reach};
use crate::planner::scale::Date;
use crate::words::{Locale, Say, Words};
use leptos::prelude::*;

/// The start page in one language, from the words that the page itself would load.
pub fn prerender(locale: &str, words: &str) -> String {
    let locale = Locale::named(locale).expect("the build names a language of the page");
    Owner::new().with(|| {
        let library = Library::new(locale, words, Catalogue::default());
        // The start page says nothing that depends on the day, and there is no browser here to ask for it.
        let any_day = Date { year: 2026, month: 1, day: 1 };
        let app = App::new(library, Address { locale, page: Page::Start }, None);
        app.look_at(Some(any_day));
        app.view().to_html()
    })
}

/// What Sotepolku is, what to do, and whom to call: in these languages, for browsers without scripts and for broken lines.
pub fn without_script(words: &[Words], catalogue: &Catalogue) -> String {
    let parts: Vec<AnyView> = words.iter().map(|words| in_one_language(&Say { words, catalogue })).collect();
    parts.to_html()
}

const SHOWN: [Purpose; 5] = [Purpose::Employment, Purpose::Guidance, Purpose::Integration, Purpose::Recognition, Purpose::Crisis];

fn in_one_language(say: &Say) -> AnyView {
    let words = say.words;
    let contacts = SHOWN.iter().flat_map(|purpose| {
        let all = say.catalogue.places.contacts.values();
        all.filter(|contact| contact.purpose == *purpose && contact.reach == Reach::Nationwide && !contact.unverified).take(3)
    });
    let contacts: Vec<AnyView> = contacts.map(|contact| entry(say, contact)).collect();
    view! {
        <section lang=words.locale().id()>
            <h2>"Sotepolku"</h2>
            <p>{words.text("no-script-what")}</p>
            <p>{words.text("no-script-do")}</p>
            <h3>{words.text("no-script-contacts")}</h3>
            <ul>{contacts}</ul>
        </section>
    }
    .into_any()
}

fn entry(say: &Say, contact: &Contact) -> AnyView {
    let channels = contact.channels.iter().filter(|channel| !channel.unverified);
    let channels: Vec<AnyView> = channels.flat_map(|channel| [" · ".into_any(), plain_channel(channel, say.words)]).collect();
    view! {
        <li><b>{say.name(&contact.name).to_owned()}</b>{channels}</li>
    }
    .into_any()
}
