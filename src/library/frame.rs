//! What stands around every page of the library: the head, the way here, the languages, the way into the questions.

use super::entry::Entry;
use super::shelf::Shelf;
use super::{FOLDER, File, Sources};
use crate::web::components::{AnyView, Pieces, layout, link, picture, text};
use crate::words::{Locale, Words};
use leptos::prelude::*;

/// Letters of a description that search engines show.
const DESCRIPTION: usize = 160;

/// What `library.js` is made from.
const SEARCH: [&str; 4] = ["search.js", "minisearch.js", "stem-en.js", "stem-fi.js"];

/// One page, before the frame is around it.
pub struct Content {
    pub title: String,
    pub description: String,
    /// From the library's own page to this one; the last is this page. Empty on the library's own.
    pub way: Vec<Crumb>,
    pub body: AnyView,
    pub searches: bool,
}

pub struct Crumb {
    pub name: String,
    /// `None`: the page at hand.
    pub href: Option<String>,
}

impl Content {
    /// The page of one entry.
    pub fn of(shelf: &Shelf, entry: Entry, description: String, body: Pieces) -> Self {
        let (kind, name) = (entry.kind(), shelf.name(entry));
        let way = vec![Crumb { name: shelf.kind(kind), href: Some("index.html".into()) }, Crumb { name: name.clone(), href: None }];
        let one = shelf.text(&format!("library-one-{}", kind.id()));
        let class = "library-page";
        Self { title: format!("{name} – {one}"), description, way, body: layout::group(class, body), searches: false }
    }
}

pub struct Frame<'s, 'a> {
    pub shelf: &'s Shelf<'a>,
    pub named: &'s (dyn Fn(&str) -> String + Sync),
}

impl Frame<'_, '_> {
    /// `path` is the page's own, from the folder of its language.
    pub fn page(&self, path: &str, content: Content) -> File {
        let up = "../".repeat(path.matches('/').count());
        let root = format!("{up}../../");
        let locale = self.shelf.locale();
        let head = self.head(path, &root, &content);
        let body = plain(&self.body(path, &up, &root, content).to_html());
        let text = format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n", locale.id());
        File { path: format!("{FOLDER}/{}/{path}", locale.id()), text }
    }

    fn head(&self, path: &str, root: &str, content: &Content) -> String {
        let locale = self.shelf.locale();
        let twin = |locale: Locale| format!("{root}{FOLDER}/{}/{path}", locale.id());
        let mut lines = always(root, self.named);
        lines.push(format!("<title>{} – Sotepolku</title>", escaped(&content.title)));
        lines.push(described(&content.description));
        for locale in Locale::ALL {
            lines.push(format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", locale.id(), twin(*locale)));
        }
        if content.searches {
            // Named here so that their hashes are compared as well.
            for script in SEARCH {
                lines.push(format!("<link rel=\"modulepreload\" href=\"{root}{}\">", (self.named)(script)));
            }
            let (script, up) = ((self.named)("library.js"), "../".repeat(path.matches('/').count()));
            let index = (self.named)(&format!("search-{}.json", locale.id()));
            lines.push(format!("<script type=\"module\" src=\"{root}{script}\" data-index=\"{root}{index}\" data-up=\"{up}\"></script>"));
            lines.push(format!("<noscript><link rel=\"stylesheet\" href=\"{root}{}\"></noscript>", (self.named)("no-script.css")));
        }
        lines.iter().map(|line| format!("  {line}\n")).collect()
    }

    fn body(&self, path: &str, up: &str, root: &str, content: Content) -> AnyView {
        let shelf = self.shelf;
        let app = |page: &str| format!("{root}index.html#/{}/{page}", shelf.locale().id());
        let languages: Pieces = Locale::ALL
            .iter()
            .map(|locale| {
                let href = format!("{root}{FOLDER}/{}/{path}", locale.id());
                let current = (*locale == shelf.locale()).then_some("true");
                view! { <a href=href lang=locale.id() hreflang=locale.id() aria-current=current>{locale.name()}</a> }.into_any()
            })
            .collect();
        let menu: Pieces = vec![
            link::tab(app("start"), shelf.text("library-menu-start"), false),
            link::tab(format!("{up}index.html"), shelf.text("library-title"), content.way.is_empty()),
        ];
        let footer = vec![link::link(app("about"), shelf.text("menu-about")), link::link(app("privacy"), shelf.text("menu-privacy"))];
        let way = (!content.way.is_empty()).then(|| self.way(up, content.way));
        view! {
            <div id="app">
                <header>
                    <a class="skip" href="#main">{shelf.text("skip-to-content")}</a>
                    <a class="brand" href=app("start")>{picture::decoration("logo", picture::LOGO.to_owned())}<span>"Sotepolku"</span></a>
                    <nav class="languages" aria-label=shelf.text("languages-label")>{languages}</nav>
                    <nav class="menu" aria-label=shelf.text("menu-label")>{menu}</nav>
                </header>
                <main id="main">{way}{content.body}{self.onward(&app("questions"))}</main>
                <footer><p>{shelf.text("footer-promise")}</p>{layout::list("", footer)}</footer>
            </div>
        }
        .into_any()
    }

    fn way(&self, up: &str, way: Vec<Crumb>) -> AnyView {
        let first = Crumb { name: self.shelf.text("library-title"), href: Some(format!("{up}index.html")) };
        let one = |crumb: Crumb| match crumb.href {
            Some(href) => view! { <li><a href=href>{crumb.name}</a></li> }.into_any(),
            None => view! { <li><span aria-current="page">{crumb.name}</span></li> }.into_any(),
        };
        let crumbs: Pieces = std::iter::once(first).chain(way).map(one).collect();
        view! { <nav class="crumbs" aria-label=self.shelf.text("library-way")><ol role="list">{crumbs}</ol></nav> }.into_any()
    }

    /// Nobody should have to put their own way together from these pages.
    fn onward(&self, questions: &str) -> AnyView {
        let shelf = self.shelf;
        let begin = link::styled("button", questions.to_owned(), shelf.text("library-begin"));
        let pieces = vec![text::heading(shelf.text("library-own-way")), text::paragraph(shelf.text("library-own-way-what")), begin];
        layout::section("keeping own-way", pieces)
    }
}

/// The same words for pages at each depth, so that links lead on from where the page would have been.
pub fn out_of_reach(frame: &Frame) -> [File; 2] {
    let shelf = frame.shelf;
    ["offline.html", "offline/deeper.html"].map(|path| {
        let name = shelf.text("library-offline");
        // The address at hand once more.
        let again = link::styled("button quiet", String::new(), shelf.text("library-offline-again"));
        let body = vec![
            text::title(name.clone()),
            text::styled("lead", shelf.text("library-offline-what")),
            layout::group("actions", vec![again]),
        ];
        let way = vec![Crumb { name: name.clone(), href: None }];
        let description = shelf.text("library-offline-what");
        frame.page(path, Content { title: name, description, way, body: layout::group("library-page", body), searches: false })
    })
}

/// The library without a language: which one?
pub fn choice_of_language(sources: &Sources, named: &(dyn Fn(&str) -> String + Sync)) -> File {
    let one = |words: &Words| {
        let (id, name) = (words.locale().id(), words.locale().name());
        format!(
            "<li lang=\"{id}\"><a href=\"{id}/index.html\" hreflang=\"{id}\">{name}: {}</a></li>",
            escaped(&words.text("library-title"))
        )
    };
    let links: String = sources.words.iter().map(one).collect();
    let text = in_every_language("../", named, &format!("<h1>Sotepolku</h1><ul>{links}</ul>"));
    File { path: format!("{FOLDER}/index.html"), text }
}

/// What static hosts send for an address that is not there. That may be at any depth: `root` leads from the host to index.html.
pub fn missing(sources: &Sources, named: &(dyn Fn(&str) -> String + Sync), root: &str) -> File {
    let one = |words: &Words| {
        let id = words.locale().id();
        let text = |key: &str| escaped(&words.text(key));
        let link = |href: String, key: &str| format!("<li><a href=\"{href}\">{}</a></li>", text(key));
        let links = link(format!("{root}{FOLDER}/{id}/index.html"), "library-title")
            + &link(format!("{root}index.html#/{id}/start"), "library-menu-start");
        let (title, what) = (text("library-missing"), text("library-missing-what"));
        format!(
            "<section lang=\"{id}\" class=\"part\"><h2>{title}</h2><p>{what}</p><ul class=\"plain\" role=\"list\">{links}</ul></section>"
        )
    };
    let parts: String = sources.words.iter().map(one).collect();
    File { path: "404.html".to_owned(), text: in_every_language(root, named, &format!("<h1>Sotepolku</h1>{parts}")) }
}

/// A page that does not know which language its reader has.
fn in_every_language(root: &str, named: &(dyn Fn(&str) -> String + Sync), main: &str) -> String {
    let mut head = always(root, named);
    head.push("<title>Sotepolku</title>".to_owned());
    let head: String = head.iter().map(|line| format!("  {line}\n")).collect();
    let body = format!("<div id=\"app\"><main>{main}</main></div>");
    format!("<!doctype html>\n<html lang=\"{}\">\n<head>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n", Locale::Fi.id())
}

pub(super) fn always(root: &str, named: &(dyn Fn(&str) -> String + Sync)) -> Vec<String> {
    vec![
        "<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        "<meta name=\"color-scheme\" content=\"light dark\">".to_owned(),
        "<meta name=\"theme-color\" media=\"(prefers-color-scheme: light)\" content=\"#fbf8f3\">".to_owned(),
        "<meta name=\"theme-color\" media=\"(prefers-color-scheme: dark)\" content=\"#101c1c\">".to_owned(),
        format!("<link rel=\"icon\" type=\"image/svg+xml\" href=\"{root}icon.svg\">"),
        format!("<link rel=\"apple-touch-icon\" href=\"{root}apple-touch-icon.png\">"),
        format!("<link rel=\"stylesheet\" href=\"{root}{}\">", named("style.css")),
        format!("<link rel=\"stylesheet\" href=\"{root}{}\">", named("library.css")),
    ]
}

/// Without what the page's program would need to take over: it never does here.
pub(super) fn plain(html: &str) -> String {
    html.replace("<!>", "").replace(" class=\"\"", "")
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// For search engines.
pub(super) fn described(text: &str) -> String {
    format!("<meta name=\"description\" content=\"{}\">", escaped(&shortened(text)))
}

/// Whole words, as many as are shown.
fn shortened(text: &str) -> String {
    if text.chars().count() <= DESCRIPTION {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split(' ') {
        if short.chars().count() + word.chars().count() + 2 > DESCRIPTION {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    format!("{}…", short.trim_end())
}
