//! What the library gives to the page: the compiled catalogue, the words, and the parts that are there before
//! any script runs.

use std::fs;

use anyhow::{Context, Result, anyhow};
use sotepolku::library::Sources;
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::tool::build;
use sotepolku::words::{Locale, Words};

use super::assets::Named;
use super::{Mode, problems_file};
use crate::place;

/// The language of index.html itself; the person's own takes its place when the page comes alive.
const DEFAULT: Locale = Locale::Fi;

pub struct Content {
    /// As the page loads them.
    pub files: Vec<Named>,
}

impl Content {
    /// Checks and compiles the catalogue and the words. In development everything that `check` finds is noted for the page.
    pub fn build(mode: Mode) -> Result<Content> {
        let folder = place::work().join("content");
        fs::create_dir_all(&folder)?;
        let compiled = build::check(&place::root(), build::today());
        if mode == Mode::Dev {
            let problems = compiled.report.render(false);
            // Errors are told when the build fails because of them.
            if !compiled.report.has_errors() {
                eprint!("{problems}");
            }
            fs::write(problems_file(), problems)?;
        }
        let paths = build::write_checked(&compiled, &place::root(), &folder).map_err(|failure| anyhow!("{failure}"))?;
        let files = paths.iter().map(|path| Named::read(path)).collect::<Result<_>>()?;
        Ok(Content { files })
    }

    pub fn start_page(&self) -> Result<String> {
        let words = self.text(&format!("words-{}.ftl", DEFAULT.id()))?;
        Ok(sotepolku::web::prerender(DEFAULT.id(), words))
    }

    pub fn without_script(&self) -> Result<String> {
        Ok(sotepolku::web::without_script(&self.words(Locale::Fi)?, &self.words(Locale::En)?, &self.catalogue()?))
    }

    /// What the pages of the library are written from: the catalogue as it is shipped, and all words.
    pub fn library(&self) -> Result<Library> {
        let words = Locale::ALL.iter().map(|locale| build::words(&place::root(), *locale)).collect();
        Ok(Library { catalogue: self.catalogue()?, words })
    }

    fn catalogue(&self) -> Result<Catalogue> {
        let mut catalogue = Catalogue::read(self.bytes("questions.bin")?)?;
        catalogue.add_rest(self.bytes("catalogue.bin")?)?;
        Ok(catalogue)
    }

    fn words(&self, locale: Locale) -> Result<Words> {
        let id = locale.id();
        let (first, others) = (format!("words-{id}.ftl"), format!("other-words-{id}.ftl"));
        Ok(Words::new(locale, &[self.text(&first)?, self.text(&others)?]))
    }

    fn text(&self, name: &str) -> Result<&str> {
        Ok(std::str::from_utf8(self.bytes(name)?)?)
    }

    fn bytes(&self, name: &str) -> Result<&[u8]> {
        let file = self.files.iter().find(|file| file.name == name);
        Ok(&file.with_context(|| format!("the catalogue build wrote no {name}"))?.bytes)
    }
}

pub struct Library {
    catalogue: Catalogue,
    words: Vec<Words>,
}

impl Library {
    pub fn sources(&self) -> Sources<'_> {
        Sources { catalogue: &self.catalogue, words: &self.words, today: build::today() }
    }
}
