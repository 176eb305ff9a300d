//! A word on what just happened. Nothing happens before the later part is there, so it is told from there.

use super::{Scene, update};
use crate::web::app::Notice;
use crate::web::components::{Pieces, layout};
use leptos::prelude::*;

pub fn news(scene: &Scene) -> Pieces {
    let mut news: Pieces = update::news(scene).into_iter().collect();
    let notice = scene.app.notice.get();
    let text = match notice {
        Notice::None => return news,
        Notice::Saved => scene.text("notice-saved"),
        Notice::Kept => scene.text("notice-kept"),
        Notice::NotKept => scene.text("notice-not-kept"),
        Notice::NotNewest => scene.text("notice-not-newest"),
        Notice::Elsewhere => scene.text("notice-elsewhere"),
        Notice::Wiped => scene.text("notice-wiped"),
        Notice::StartedOver => scene.text("notice-started-over"),
        Notice::Unreadable => scene.text("notice-unreadable"),
        Notice::NotesLeftOut => scene.text("notice-notes-left-out"),
        Notice::Copied => scene.text("notice-copied"),
        Notice::NotCopied => scene.text("notice-not-copied"),
        Notice::FileSaved => scene.text("notice-file-saved"),
        Notice::NotSaved => scene.text("notice-not-saved"),
        Notice::FileUnreadable => scene.text("notice-file-unreadable"),
        Notice::Received => scene.text("notice-received"),
        Notice::LeftOut(count) => scene.with("notice-left-out", [("count", count.into())]),
    };
    // What happened to a button far down the page is seen beside the button; here it is only read aloud.
    let class = if notice.is_beside_its_button() { "unseen" } else { "notice" };
    news.push(layout::notice(class, vec![text.into_any()]));
    news
}
