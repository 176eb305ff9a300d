//! What the page loads: first the questions and the words of the first pages in one language,
//! after the first paint what plans need, the program's later part and all other words.

use super::later::{Later, later};
use crate::planner::catalogue::{Catalogue, CatalogueError};
use crate::words::{Locale, Words};
use leptos::prelude::{document, window};
use std::sync::Arc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

#[derive(Clone, Debug)]
pub struct Library {
    pub catalogue: Arc<Catalogue>,
    pub words: Arc<Words>,
    /// There as soon as everything is; before, only what the start page and the first question need.
    pub later: Option<&'static Later>,
    /// Kept as text, for when the other words of this language join them.
    first_words: Arc<str>,
}

/// Why something is not there. People are told in plain words and can try again.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error("the file {0} did not arrive")]
    NotArrived(String),
    #[error(transparent)]
    Unreadable(#[from] CatalogueError),
}

impl Library {
    pub fn new(locale: Locale, first_words: &str, catalogue: Catalogue) -> Self {
        let words = Arc::new(Words::new(locale, &[first_words]));
        Self { catalogue: Arc::new(catalogue), words, later: None, first_words: first_words.into() }
    }

    pub fn is_whole(&self) -> bool {
        self.later.is_some()
    }

    /// What the first paint needs.
    pub async fn first(locale: Locale) -> Result<Self, LoadError> {
        // The questions are on their way already, preloaded for every language; the words may not be.
        let first_words = ask(&format!("words-{}", locale.id()))?.text().await?;
        let catalogue = Catalogue::read(&ask("questions")?.bytes().await?)?;
        Ok(Self::new(locale, &first_words, catalogue))
    }

    /// The same in this language, and with all that comes after the first paint, if wanted.
    pub async fn in_language(self, locale: Locale, whole: bool) -> Result<Self, LoadError> {
        let Self { mut catalogue, mut first_words, words, later: there } = self;
        if words.locale() != locale {
            first_words = ask(&format!("words-{}", locale.id()))?.text().await?.into();
        }
        if !whole {
            return Ok(Self { catalogue, words: Arc::new(Words::new(locale, &[&first_words])), later: None, first_words });
        }
        // All of it is asked for before any of it is waited for.
        let other_words = ask(&format!("other-words-{}", locale.id()))?;
        let later = match there {
            Some(later) => later,
            None => {
                let rest = ask("catalogue")?;
                let later = later().await?;
                (later.add_rest)(&mut catalogue, &rest.bytes().await?)?;
                later
            }
        };
        let words = Arc::new(Words::new(locale, &[&first_words, &other_words.text().await?]));
        Ok(Self { catalogue, words, later: Some(later), first_words })
    }
}

/// All words of a language, for somebody who wants a second one.
pub async fn words(locale: Locale) -> Result<Words, LoadError> {
    let (first, others) = (ask(&format!("words-{}", locale.id()))?, ask(&format!("other-words-{}", locale.id()))?);
    Ok(Words::new(locale, &[&first.text().await?, &others.text().await?]))
}

/// A file that is on its way.
struct Asked {
    key: String,
    response: JsFuture,
}

impl Asked {
    async fn text(self) -> Result<String, LoadError> {
        let (response, lost) = self.arrived().await?;
        let text = response.text().map_err(|_| lost())?;
        JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or_else(lost)
    }

    async fn bytes(self) -> Result<Vec<u8>, LoadError> {
        let (response, lost) = self.arrived().await?;
        let buffer = response.array_buffer().map_err(|_| lost())?;
        let buffer = JsFuture::from(buffer).await.map_err(|_| lost())?;
        Ok(js_sys::Uint8Array::new(&buffer).to_vec())
    }

    /// The answer, and what to say if its body does not arrive.
    async fn arrived(self) -> Result<(Response, impl Fn() -> LoadError), LoadError> {
        let Self { key, response } = self;
        let lost = move || lost(&key);
        let response: Response = response.await.and_then(JsCast::dyn_into).map_err(|_| lost())?;
        if response.ok() { Ok((response, lost)) } else { Err(lost()) }
    }
}

/// The build names files by their content and writes the names into the boot script's tag.
// Not gloo's requests: for plain downloads they only add 2 kB to the first visit.
fn ask(key: &str) -> Result<Asked, LoadError> {
    let name = name(key).ok_or_else(|| lost(key))?;
    Ok(Asked { key: key.to_owned(), response: window().fetch_with_str(&name).into() })
}

/// What the build calls a file.
pub fn name(key: &str) -> Option<String> {
    document().query_selector("script[data-wasm]").ok().flatten()?.get_attribute(&format!("data-{key}"))
}

fn lost(key: &str) -> LoadError {
    LoadError::NotArrived(key.to_owned())
}
