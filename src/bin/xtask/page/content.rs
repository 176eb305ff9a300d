//! What the library gives to the page: the compiled catalogue, the words, and the parts that are there before
//! any script runs.

use std::fs;

use anyhow::{Context, Result};

use super::assets::Named;
use crate::place;

/// The language of index.html itself; the others are put in its place when the page comes alive.
const DEFAULT_LOCALE: &str = "fi";

/// The compiled catalogue and the words, as files that the page loads.
pub fn data() -> Result<Vec<Named>> {
    let folder = place::work().join("data");
    fs::create_dir_all(&folder)?;
    let files = stand_in::write(&place::root(), &folder)?;
    files.iter().map(|file| Named::read(file)).collect()
}

pub fn default_words(data: &[Named]) -> Result<String> {
    let name = format!("words-{DEFAULT_LOCALE}.ftl");
    let found = data.iter().find(|file| file.name == name);
    let file = found.with_context(|| format!("the catalogue build wrote no {name}"))?;
    Ok(String::from_utf8(file.bytes.clone())?)
}

pub fn start_page(words: &str) -> String {
    stand_in::prerender(DEFAULT_LOCALE, words)
}

pub fn without_script() -> String {
    stand_in::without_script()
}

// Stands in for sotepolku::tool::build and sotepolku::web until they are there.
mod stand_in {
    use std::path::{Path, PathBuf};

    pub fn write(_root: &Path, out: &Path) -> std::io::Result<Vec<PathBuf>> {
        let files = ["catalogue.bin", "words-fi.ftl", "words-en.ftl", "catalogue-words-fi.ftl", "catalogue-words-en.ftl"];
        let files = files.map(|name| out.join(name)).to_vec();
        for file in &files {
            std::fs::write(file, "# stands in\n".repeat(100))?;
        }
        Ok(files)
    }

    pub fn prerender(_locale: &str, _words: &str) -> String {
        "<main><h1>Sotepolku</h1><p>Etusivu tulee tähän.</p></main>".into()
    }

    pub fn without_script() -> String {
        "<h1>Sotepolku</h1><p>Tämä sivu tarvitsee JavaScriptin. <span lang=\"en\">This page needs JavaScript.</span></p>".into()
    }
}
