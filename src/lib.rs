//! Sotepolku plans pathways into social and health care work in Finland. The map is in ARCHITECTURE.md.

#[cfg(all(feature = "page", not(target_arch = "wasm32")))]
pub mod library;
pub mod planner;
#[cfg(not(target_arch = "wasm32"))]
pub mod tool;
#[cfg(feature = "page")]
pub mod web;
pub mod words;
