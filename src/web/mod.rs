//! The browser's side: shows what the planner found and sends it what people do.
//! `start` runs in the browser; `prerender` and `without_script` run when the page is built.

// The build draws one page and goes nowhere, so natively some of this stands unused.
#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]

pub mod address;
pub(crate) mod app;
mod by_name;
#[cfg(not(target_arch = "wasm32"))]
mod built;
#[cfg(target_arch = "wasm32")]
mod browser;
mod calendar;
mod clock;
mod counsel;
pub(crate) mod components;
mod embed;
mod focus;
mod idle;
mod kept;
mod later;
pub(crate) mod library;
mod measure;
mod offline;
mod share;
mod sheet;
mod storage;
pub(crate) mod views;
mod visit;

#[cfg(not(target_arch = "wasm32"))]
mod gallery;
#[cfg(not(target_arch = "wasm32"))]
pub use built::{prerender, without_script};
#[cfg(not(target_arch = "wasm32"))]
pub use gallery::gallery;
