//! Pieces of pages. They know no planner types: they are given texts and addresses and give back what is seen.
//! Each returns the same kind of view, so that pages are put together like lists and the program stays small. For the same reason
//! pieces share their markup where they can: each further kind of element is about 300 bytes more to download.

pub mod choice;
pub mod combobox;
pub mod form;
pub mod layout;
pub mod link;
pub mod picture;
pub mod text;

pub use leptos::prelude::AnyView;

/// What stands below one another.
pub type Pieces = Vec<AnyView>;
