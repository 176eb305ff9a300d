//! Your answers: change one and keep the rest, keep them on this device or not, start over.

use super::{Scene, agreed};
use crate::planner::ask;
use crate::planner::catalogue::Section;
use crate::planner::ids::QuestionId;
use crate::web::address::Page;
use crate::web::app::Notice;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use crate::web::visit::Keeping;
use crate::web::{counsel, storage};
use leptos::prelude::*;

pub fn view(scene: &Scene) -> AnyView {
    let mut page = vec![text::title(scene.text("answers-title"))];
    if scene.profile.is_empty() {
        page.push(text::styled("lead", scene.text("answers-none")));
        page.push(link::styled("button", scene.href(Page::NextQuestion), scene.text("start-begin")));
    } else {
        page.push(text::styled("lead", scene.text("answers-lead")));
        page.push(layout::group("actions", onward(scene)));
        page.extend(Section::ALL.iter().filter_map(|section| part(scene, *section)));
    }
    page.extend(agreed::part(scene));
    page.push(elsewhere(scene));
    page.push(keeping(scene));
    if !scene.profile.is_empty() {
        page.push(start_over(scene));
    }
    layout::group("answers-page", page)
}

fn onward(scene: &Scene) -> Pieces {
    let mut ways = vec![link::styled("button", scene.href(Page::Pathways), scene.text("start-to-pathways"))];
    if ask::next(scene.situation, scene.profile).is_some() {
        ways.push(link::styled("button quiet", scene.href(Page::NextQuestion), scene.text("answers-continue")));
    }
    ways
}

/// The questions of one section that concern the person.
fn part(scene: &Scene, section: Section) -> Option<AnyView> {
    let questions = scene.say.catalogue.questions.iter();
    let questions = questions.filter(|(id, question)| question.section == section && ask::concerns(scene.situation, *id));
    let rows: Vec<(String, AnyView)> = questions.map(|(id, _)| (scene.say.question(id, "short"), row(scene, id))).collect();
    if rows.is_empty() {
        return None;
    }
    let name = scene.text(&format!("section-{}", section.id()));
    Some(layout::section("part", vec![text::heading(name), layout::pairs("answers", rows)]))
}

fn row(scene: &Scene, question: QuestionId) -> AnyView {
    let name = scene.say.question(question, "short");
    let (answer, word) = match scene.profile.answer(question) {
        Some(answer) => (text::mark("answer", scene.say.answer(question, answer)), scene.text("answers-change")),
        None => (text::mark("answer none", scene.text("answers-not-asked")), scene.text("answers-answer")),
    };
    let href = scene.href(Page::Change(question));
    // Twenty links called "change" tell a screen reader's list of links nothing.
    let change = view! { <a href=href>{word}<span class="unseen">": "{name}</span></a> }.into_any();
    layout::group("row", vec![answer, change])
}

/// To and from other devices; also for somebody who has answered nothing here yet.
fn elsewhere(scene: &Scene) -> AnyView {
    let share = link::styled("button quiet", scene.href(Page::Share), scene.text("share-title"));
    let receive = scene.link(Page::Receive, scene.text("share-receive"));
    let on_paper = scene.link(Page::PaperQuestions, scene.text("paper-questions-title"));
    layout::section("part", vec![text::heading(scene.text("share-heading")), layout::group("actions", vec![share, receive, on_paper])])
}

fn keeping(scene: &Scene) -> AnyView {
    let app = scene.app;
    let mut part = vec![text::heading(scene.text("keep-title"))];
    let wipe = move || {
        app.visit.stop_keeping();
        app.notice.set(Notice::Wiped);
    };
    let wipe = || link::button("button quiet", scene.text("keep-wipe"), wipe);
    let keeping = app.visit.keeping.get();
    if keeping == Keeping::Yes {
        part.push(text::paragraph(scene.text("keep-is-on")));
        part.push(wipe());
    } else {
        // The latest are not kept, and what was before is still there.
        let is_half_kept = keeping == Keeping::Refused && storage::answers().is_some();
        part.push(text::paragraph(scene.text(if is_half_kept { "notice-not-newest" } else { "keep-why" })));
        let keep = move || {
            app.visit.keeping.set(Keeping::Yes);
            app.notice.set(Notice::Kept);
            app.keep();
            counsel::keep_notes(app);
        };
        let mut buttons = vec![link::button("button quiet", scene.text("keep-yes"), keep)];
        if is_half_kept {
            buttons.push(wipe());
        }
        part.push(layout::group("actions", buttons));
    }
    layout::section("part keeping", part)
}

fn start_over(scene: &Scene) -> AnyView {
    let app = scene.app;
    let confirmed = move || counsel::begin_anew(app, Page::Answers);
    layout::details(
        scene.text("over-title"),
        vec![text::paragraph(scene.text("over-what")), link::button("button danger", scene.text("over-yes"), confirmed)],
    )
}
