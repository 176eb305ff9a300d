//! What the page loads: first the questions and the words of the first pages in one language,
//! after the first paint what plans need and all other words.

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
    /// Whether everything is there, or only what the start page and most questions need.
    pub whole: bool,
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
        Self { catalogue: Arc::new(catalogue), words, whole: false, first_words: first_words.into() }
    }

    /// What the first paint needs.
    pub async fn first(locale: Locale) -> Result<Self, LoadError> {
        // The questions are on their way already, preloaded for every language; the words may not be.
        let first_words = text(&format!("words-{}", locale.id())).await?;
        let catalogue = Catalogue::read(&bytes("questions").await?)?;
        Ok(Self::new(locale, &first_words, catalogue))
    }

    /// The same in this language, and with all that comes after the first paint, if wanted.
    pub async fn in_language(self, locale: Locale, whole: bool) -> Result<Self, LoadError> {
        let Self { mut catalogue, mut first_words, words, whole: is_whole } = self;
        if words.locale() != locale {
            first_words = text(&format!("words-{}", locale.id())).await?.into();
        }
        if !whole {
            return Ok(Self { catalogue, words: Arc::new(Words::new(locale, &[&first_words])), whole, first_words });
        }
        let other_words = text(&format!("other-words-{}", locale.id())).await?;
        if !is_whole {
            Arc::make_mut(&mut catalogue).add_rest(&bytes("catalogue").await?)?;
        }
        let words = Arc::new(Words::new(locale, &[&first_words, &other_words]));
        Ok(Self { catalogue, words, whole, first_words })
    }
}

async fn text(key: &str) -> Result<String, LoadError> {
    let text = fetch(key).await?.text().map_err(|_| lost(key))?;
    JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or_else(|| lost(key))
}

async fn bytes(key: &str) -> Result<Vec<u8>, LoadError> {
    let buffer = fetch(key).await?.array_buffer().map_err(|_| lost(key))?;
    let buffer = JsFuture::from(buffer).await.map_err(|_| lost(key))?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The build names files by their content and writes the names into the boot script's tag.
// Not gloo's requests: for plain downloads they only add 2 kB to the first visit.
async fn fetch(key: &str) -> Result<Response, LoadError> {
    let script = document().query_selector("script[data-wasm]").ok().flatten().ok_or_else(|| lost(key))?;
    let name = script.get_attribute(&format!("data-{key}")).ok_or_else(|| lost(key))?;
    let response = JsFuture::from(window().fetch_with_str(&name)).await.map_err(|_| lost(key))?;
    let response: Response = response.dyn_into().map_err(|_| lost(key))?;
    if response.ok() { Ok(response) } else { Err(lost(key)) }
}

fn lost(key: &str) -> LoadError {
    LoadError::NotArrived(key.to_owned())
}
