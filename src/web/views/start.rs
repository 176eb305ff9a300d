//! The first page: what this is, and one button. Needs no catalogue, so it stands in index.html before any script runs.

use super::Scene;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, link, picture, text};

pub fn view(scene: &Scene) -> AnyView {
    page(scene, None)
}

/// For an address that nobody knows.
pub fn lost(scene: &Scene) -> AnyView {
    page(scene, Some(layout::notice("notice", vec![text::paragraph(scene.text("start-lost"))])))
}

fn page(scene: &Scene, notice: Option<AnyView>) -> AnyView {
    let mut words: Pieces = notice.into_iter().collect();
    words.push(text::title(scene.text("start-title")));
    words.push(text::styled("lead", scene.text("start-lead")));
    words.push(layout::group("actions", doors(scene)));
    words.push(layout::list(
        "promises",
        vec![
            text::mark("", scene.text("start-time")),
            text::mark("", scene.text("start-private")),
            text::mark("", scene.text("start-skip")),
        ],
    ));
    layout::group(
        "start",
        vec![
            layout::group(
                "hero",
                vec![
                    layout::group("hero-words", words),
                    picture::picture("landscape", scene.text("start-picture"), picture::LANDSCAPE.to_owned()),
                ],
            ),
            layout::section("gets", gets(scene)),
        ],
    )
}

fn doors(scene: &Scene) -> Pieces {
    let has_begun = scene.app.visit.is_waiting() || !scene.profile.is_empty();
    let begin = |text: String| link::styled("button large", scene.href(Page::NextQuestion), text);
    if has_begun {
        vec![begin(scene.text("start-continue")), link::styled("button quiet", scene.href(Page::Pathways), scene.text("start-to-pathways"))]
    } else {
        vec![begin(scene.text("start-begin")), link::styled("more", scene.href(Page::EveryGoal), scene.text("start-see-all"))]
    }
}

fn gets(scene: &Scene) -> Pieces {
    let item = |name: String, what: String| ("", layout::group("get", vec![text::subheading(name), text::paragraph(what)]));
    vec![
        text::heading(scene.text("start-gets")),
        layout::ordered(
            "line",
            vec![
                item(scene.text("start-get-now"), scene.text("start-get-now-what")),
                item(scene.text("start-get-path"), scene.text("start-get-path-what")),
                item(scene.text("start-get-people"), scene.text("start-get-people-what")),
            ],
        ),
    ]
}
