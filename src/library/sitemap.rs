//! All pages of the library for search engines, each with its twins in the other languages.

use super::{FOLDER, start};
use crate::words::Locale;
use std::fmt::Write;

pub fn write(addresses: &[String], site: &str) -> String {
    let site = site.trim_end_matches('/');
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let start = |locale: &Locale| start::address(site, *locale);
    let twin = |locale: &Locale| format!("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>", locale.id(), start(locale));
    let twins: String = Locale::ALL.iter().map(twin).collect();
    for locale in Locale::ALL {
        let _ = writeln!(text, "<url><loc>{}</loc>{twins}</url>", start(locale));
    }
    for address in addresses {
        let place = |locale: &Locale| format!("{site}/{FOLDER}/{}/{address}", locale.id());
        let twin = |locale: &Locale| format!("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>", locale.id(), place(locale));
        let twins: String = Locale::ALL.iter().map(twin).collect();
        for locale in Locale::ALL {
            let _ = writeln!(text, "<url><loc>{}</loc>{twins}</url>", place(locale));
        }
    }
    text.push_str("</urlset>\n");
    text
}
