//! The start page in each further language, as index.html has it in one: for browsers without scripts and for search engines.
//! It has no program of its own; its links lead to index.html, where the program is.

use super::File;
use super::frame::{always, described, escaped, plain};
use crate::words::{Locale, Words};

/// What stands in index.html in the place of these pages' addresses: there the program draws a page of its own.
pub fn link_to(locale: Locale) -> (String, String) {
    (format!("href=\"#/{}/start\" lang", locale.id()), format!("href=\"{}/\" lang", locale.id()))
}

/// Where the start page in a language is; `site` does not end in a slash.
pub(super) fn address(site: &str, locale: Locale) -> String {
    if locale == Locale::ALL[0] { format!("{site}/") } else { format!("{site}/{}/", locale.id()) }
}

/// The lines of a head that name the start page in every language, where the build knows at which address the site will be:
/// search engines take whole addresses only.
pub fn alternates(site: &str) -> String {
    if site.is_empty() {
        return String::new();
    }
    let site = site.trim_end_matches('/');
    let one = |locale: &Locale| format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", locale.id(), address(site, *locale));
    Locale::ALL.iter().map(one).collect()
}

/// `drawn` is the start page as the program draws it, and what stands there without one.
pub fn page(words: &Words, drawn: &str, without_script: &str, site: &str, named: &(dyn Fn(&str) -> String + Sync)) -> File {
    let locale = words.locale();
    let title = escaped(&words.text("title-start"));
    let mut head = always("../", named);
    head.push(format!("<title>{title}</title>"));
    head.push(described(&words.text("start-lead")));
    head.push(alternates(site));
    let head: String = head.iter().map(|line| format!("  {line}\n")).collect();
    let (home, others) = (format!("href=\"#/{}/start\" lang", Locale::ALL[0].id()), "href=\"../\" lang");
    let body = plain(drawn).replace(&home, others).replace("href=\"#/", "href=\"../#/").replace("href=\"library/", "href=\"../library/");
    let text = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n{head}</head>\n<body>\n<noscript>{}</noscript>\n<div id=\"app\">{body}</div>\n</body>\n</html>\n",
        locale.id(),
        plain(without_script)
    );
    File { path: format!("{}/index.html", locale.id()), text }
}
