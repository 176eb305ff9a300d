//! What happens to answers, and how the page works for everybody. Only what is true today stands here.

use super::Scene;
use crate::web::components::{AnyView, layout, text};

pub fn view(scene: &Scene) -> AnyView {
    layout::group(
        "privacy-page",
        vec![
            text::title(scene.text("privacy-title")),
            text::styled("lead", scene.text("privacy-lead")),
            layout::list(
                "plain",
                vec![
                    text::mark("", scene.text("privacy-nothing-sent")),
                    text::mark("", scene.text("privacy-no-cookies")),
                    text::mark("", scene.text("privacy-kept-only-if")),
                    text::mark("", scene.text("privacy-page-kept")),
                    text::mark("", scene.text("privacy-shared")),
                    text::mark("", scene.text("privacy-listening")),
                    text::mark("", scene.text("privacy-other-sites")),
                    text::mark("", scene.text("privacy-server")),
                ],
            ),
            text::heading(scene.text("access-title")),
            text::paragraph(scene.text("access-works")),
            text::paragraph(scene.text("access-tested")),
            text::paragraph(scene.text("access-not-yet")),
        ],
    )
}
