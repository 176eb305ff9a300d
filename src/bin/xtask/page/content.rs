//! What the library gives to the page: the compiled catalogue, the words, and the parts that are there before
//! any script runs.

use std::fs;

use anyhow::{Context, Result, anyhow};
use sotepolku::library::{Sources, start};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::tool::build;
use sotepolku::words::{Locale, Words};

use super::assets::Named;
use super::{Mode, problems_file};
use crate::place;

/// The language of index.html itself; the person's own takes its place when the page comes alive.
const DEFAULT: Locale = Locale::ALL[0];

/// The start page in another language.
pub struct Further {
    pub words: Words,
    pub drawn: String,
    pub without_script: String,
}

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

    /// As index.html has it; each other language's has a page of its own.
    pub fn start_page(&self) -> Result<String> {
        let others = Locale::ALL.iter().filter(|locale| **locale != DEFAULT).map(|locale| start::link_to(*locale));
        Ok(others.fold(self.drawn(DEFAULT)?, |page, (by_program, without)| page.replace(&by_program, &without)))
    }

    fn drawn(&self, locale: Locale) -> Result<String> {
        let words = self.text(&format!("words-{}.ftl", locale.id()))?;
        Ok(sotepolku::web::prerender(locale.id(), words))
    }

    pub fn without_script(&self) -> Result<String> {
        let words: Vec<Words> = Locale::ALL.iter().map(|locale| self.words(*locale)).collect::<Result<_>>()?;
        Ok(sotepolku::web::without_script(&words, &self.catalogue()?))
    }

    /// Of each further language, the start page and what stands there without a program.
    pub fn further_start_pages(&self) -> Result<Vec<Further>> {
        let others = Locale::ALL.iter().filter(|locale| **locale != DEFAULT);
        let one = |locale: &Locale| {
            let words = self.words(*locale)?;
            let without_script = sotepolku::web::without_script(std::slice::from_ref(&words), &self.catalogue()?);
            Ok(Further { drawn: self.drawn(*locale)?, without_script, words })
        };
        others.map(one).collect()
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
