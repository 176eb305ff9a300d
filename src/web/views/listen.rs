//! The page read aloud: the buttons. What they do is in `public/listen.js`, which loads
//! once everything is there and shows them only where the browser has a voice.

use super::Scene;
use crate::web::components::{AnyView, player};
use crate::web::sheet::{self, Sheet};

pub fn view(scene: &Scene) -> AnyView {
    let words = player::Words {
        start: scene.text("listen-start"),
        controls: scene.text("listen-controls"),
        pause: scene.text("listen-pause"),
        resume: scene.text("listen-resume"),
        next: scene.text("listen-next"),
        stop: scene.text("listen-stop"),
        remote: scene.text("listen-remote"),
        agree: scene.text("listen-agree"),
        decline: scene.text("listen-decline"),
        range: scene.text("listen-range"),
    };
    sheet::ask_for(Sheet::Looks);
    player::player(words)
}
