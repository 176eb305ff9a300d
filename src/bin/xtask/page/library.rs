//! The pages of the library, its search, and the list of all pages for search engines.

use anyhow::Result;
use sotepolku::library::{File, Sources, missing, out_of_reach, pages, search_files, sitemap};

use super::assets::{Assets, Named};
use super::{Mode, RELOAD, files_in, read};
use crate::{place, prepare};

/// Where the site will be, for the addresses in sitemap.xml.
const SITE: &str = "SOTEPOLKU_SITE";

/// In development the pages follow changes, as the app does.
pub fn add(assets: &mut Assets, sources: &Sources, mode: Mode) -> Result<()> {
    for file in search_files(sources) {
        assets.add(Named { name: file.path, bytes: file.text.into_bytes() });
    }
    for File { path, text } in pages(sources, &|name| assets.name_of(name)) {
        let text = if mode == Mode::Dev { following_changes(&path, &text, &assets.name_of(RELOAD)) } else { text };
        assets.add_page(path, &text)?;
    }
    for File { path, text } in out_of_reach(sources, &|name| assets.name_of(name)) {
        assets.add_page(path, &text)?;
    }
    let site = site();
    let File { path, text } = missing(sources, &|name| assets.name_of(name), &site);
    assets.add_page(path, &text)?;
    if !site.is_empty() {
        let sitemap = format!("{}/sitemap.xml", site.trim_end_matches('/'));
        assets.add_text("robots.txt".into(), format!("User-agent: *\nAllow: /\nSitemap: {sitemap}\n"));
    }
    assets.add_text("sitemap.xml".into(), sitemap(sources.catalogue, &site));
    Ok(())
}

/// With the script that loads a page again when it has been rebuilt.
fn following_changes(path: &str, text: &str, script: &str) -> String {
    let root = "../".repeat(path.matches('/').count());
    text.replacen("</head>", &format!("  <script type=\"module\" src=\"{root}{script}\"></script>\n</head>"), 1)
}

/// What search is made from, under the names that public/search.js knows, and on what terms.
pub fn packages() -> Result<Vec<Named>> {
    prepare::search_packages()?;
    let packages = place::search().join("node_modules");
    let file = |name: &str, path: &str| Ok::<_, anyhow::Error>(Named { name: name.into(), bytes: read(&packages.join(path))? });
    let mut licences = Vec::new();
    for (package, path) in [("MiniSearch", "minisearch/LICENSE.txt"), ("Orama stemmers", "@orama/stemmers/LICENSE.md")] {
        licences.extend(format!("{package}\n\n").into_bytes());
        licences.extend(read(&packages.join(path))?);
        licences.extend(b"\n\n");
    }
    Ok(vec![
        file("minisearch.js", "minisearch/dist/es/index.js")?,
        file("stem-en.js", "@orama/stemmers/dist/en.js")?,
        file("stem-fi.js", "@orama/stemmers/dist/fi.js")?,
        Named { name: "search-licences.txt".into(), bytes: licences },
    ])
}

/// The sources that decide what the pages look like.
pub fn recipe() -> Result<Vec<Named>> {
    let source = place::root().join("src");
    let folders = ["library", "words", "planner", "web/views", "web/components"];
    let mut recipe = Vec::new();
    for folder in folders {
        recipe.extend(files_in(&source.join(folder))?);
    }
    // sitemap.xml names it in every address.
    recipe.push(Named { name: SITE.into(), bytes: site().into_bytes() });
    Ok(recipe)
}

/// Where the site will be; empty where nobody has said.
pub fn site() -> String {
    std::env::var(SITE).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_the_library_follows_changes_wherever_it_lies() {
        let followed = following_changes("library/fi/step/yki-test.html", "<head>\n</head><body></head></body>", "reload-1.js");
        assert_eq!(followed, "<head>\n  <script type=\"module\" src=\"../../../reload-1.js\"></script>\n</head><body></head></body>");
    }
}
