//! The library: every occupation, qualification, step, service, contact, school and place on a page of its own, written
//! when the page is built, with the words and the components of the page itself. Needs no script; only search does.

mod away;
mod entry;
mod frame;
mod goal;
mod help;
mod index;
mod parts;
mod place;
mod qualification;
mod relations;
mod search;
mod shelf;
mod sitemap;
pub mod start;
mod step;
mod term;

use crate::planner::catalogue::Catalogue;
use crate::planner::scale::Date;
use crate::words::Words;
use entry::{Entry, Kind};
use frame::Frame;
use leptos::prelude::Owner;
use relations::Relations;
use shelf::Shelf;

/// Everything that the pages are written from.
pub struct Sources<'a> {
    pub catalogue: &'a Catalogue,
    /// Of every language of the page.
    pub words: &'a [Words],
    /// What is past its review on this day is marked.
    pub today: Date,
}

/// A file of the library and where it lies, from the folder of index.html.
pub struct File {
    pub path: String,
    pub text: String,
}

/// The folder of everything here.
pub const FOLDER: &str = "library";

/// What search reads: one file for each language.
pub fn search_files(sources: &Sources) -> Vec<File> {
    let file = |words: &Words| File {
        path: format!("search-{}.json", words.locale().id()),
        text: search::index(sources.catalogue, words, sources.words),
    };
    sources.words.iter().map(file).collect()
}

/// All pages. `named` gives the final name of a style sheet, a script or a search file.
pub fn pages(sources: &Sources, named: &(dyn Fn(&str) -> String + Sync)) -> Vec<File> {
    let relations = Relations::new(sources.catalogue);
    // Each language in a thread of its own: in a build without optimisation this takes seconds.
    let mut pages: Vec<File> = std::thread::scope(|scope| {
        let relations = &relations;
        let one = |words| scope.spawn(move || Owner::new().with(|| in_one_language(sources, words, relations, named)));
        let languages: Vec<_> = sources.words.iter().map(one).collect();
        languages.into_iter().flat_map(|pages| pages.join().expect("writing pages does not panic")).collect()
    });
    pages.push(frame::choice_of_language(sources, named));
    pages
}

/// What the service worker shows in the place of a page that the device does not have: in each language, at each depth.
pub fn out_of_reach(sources: &Sources, named: &(dyn Fn(&str) -> String + Sync)) -> Vec<File> {
    let relations = Relations::new(sources.catalogue);
    let in_one = |words: &Words| shelf::with(sources, words, &relations, |shelf| frame::out_of_reach(&Frame { shelf, named }));
    Owner::new().with(|| sources.words.iter().flat_map(in_one).collect())
}

/// What a static host sends for an address that is not there. `site` is the address that the folder of index.html has on the web.
pub fn missing(sources: &Sources, named: &(dyn Fn(&str) -> String + Sync), site: &str) -> File {
    let after_host = site.split_once("://").map_or(site, |(_, rest)| rest).split_once('/').map_or("", |(_, path)| path);
    let path = after_host.trim_matches('/');
    let root = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
    frame::missing(sources, named, &root)
}

/// The list of all pages for search engines. `site` is the address that the folder of index.html has on the web.
pub fn sitemap(catalogue: &Catalogue, site: &str) -> String {
    sitemap::write(&addresses(catalogue), site)
}

/// Every page of one language, from the folder of that language.
fn addresses(catalogue: &Catalogue) -> Vec<String> {
    let indexes = Kind::ALL.iter().map(|kind| format!("{}/index.html", kind.id()));
    let entries = Entry::all(catalogue).into_iter().map(|entry| entry.path(catalogue));
    std::iter::once("index.html".to_owned()).chain(indexes).chain(entries).collect()
}

fn in_one_language(sources: &Sources, words: &Words, relations: &Relations, named: &(dyn Fn(&str) -> String + Sync)) -> Vec<File> {
    shelf::with(sources, words, relations, |shelf| {
        let frame = Frame { shelf, named };
        let mut pages = vec![frame.page("index.html", index::home(shelf))];
        for kind in Kind::ALL {
            pages.push(frame.page(&format!("{}/index.html", kind.id()), index::of_kind(shelf, *kind)));
        }
        for entry in Entry::all(sources.catalogue) {
            pages.push(frame.page(&entry.path(sources.catalogue), of_entry(shelf, entry)));
        }
        pages
    })
}

fn of_entry(shelf: &Shelf, entry: Entry) -> frame::Content {
    match entry {
        Entry::Goal(id) => goal::page(shelf, id),
        Entry::Qualification(id) => qualification::page(shelf, id),
        Entry::Step(id) => step::page(shelf, id),
        Entry::Service(id) => help::service(shelf, id),
        Entry::Contact(id) => help::contact(shelf, id),
        Entry::Provider(id) => place::provider(shelf, id),
        Entry::Area(id) => place::area(shelf, id),
        Entry::County(id) => place::county(shelf, id),
        Entry::Term(id) => term::page(shelf, id),
    }
}
