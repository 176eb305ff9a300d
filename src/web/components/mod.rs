//! Pieces of pages. They know no planner types: they are given texts and addresses and give back what is seen.
//! Each returns the same kind of view, so that pages are put together like lists and the program stays small. For the same reason
//! pieces share their markup where they can: each further kind of element is about 300 bytes more to download.

pub mod choice;
pub mod combobox;
pub mod field;
pub mod form;
pub mod icon;
pub mod layout;
pub mod link;
pub mod picture;
pub mod player;
pub mod qr;
pub mod text;

pub use leptos::prelude::AnyView;
use leptos::prelude::IntoAny;

/// What stands below one another.
pub type Pieces = Vec<AnyView>;

/// Something that is drawn again whenever what it shows changes.
// One kind for all of them: each closure that is given to the page directly brings a kilobyte of code with it.
pub fn live(draw: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let draw: Box<dyn FnMut() -> AnyView + Send> = Box::new(draw);
    draw.into_any()
}
