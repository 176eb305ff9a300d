//! The counsellor's page: answers, pathways and what is agreed, side by side and all live, for two people before one screen.

use super::beside::Beside;
use super::{Scene, agreed, beside, desk_answers, desk_goals, desk_moved};
use crate::planner::situation::Situation;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, field, layout, link, text};
use crate::web::counsel::{self, Desk};
use crate::web::measure;
use leptos::prelude::*;

/// Minutes without a touch that one can choose; 0: never.
const MINUTES: [u16; 5] = [0, 2, 5, 10, 20];

pub fn view(scene: &Scene) -> AnyView {
    let wanted = beside::wanted();
    let words = match &wanted {
        Beside::There(words) => Some(&**words).filter(|words| words.locale() != scene.address.locale),
        Beside::No | Beside::OnItsWay | Beside::Failed => None,
    };
    let desk = counsel::desk();
    let both = counsel::with_tried(scene.profile, &desk.tried);
    let situation = Situation::new(scene.say.catalogue, &both, scene.situation.today);
    let own = Scene { beside: words, ..*scene };
    let shown = Scene { profile: &both, situation: &situation, ..own };
    let plan = if desk.tried.is_empty() { scene.plan() } else { counsel::plan_of_tried(scene.app, &both) };
    let mut pathways = desk_moved::view(&own, &shown, &plan, &desk);
    pathways.push(desk_goals::view(&shown, &plan, &desk));
    let panes = vec![
        desk_answers::pane(&own, &shown, &desk),
        pane("desk-pathways", scene.text("counsel-pathways"), pathways),
        pane("desk-agreed", scene.text("agreed-title"), agreed::on_desk(&own, &desk)),
    ];
    measure::plan_shown();
    let mut page = vec![layout::group("desk-head", vec![text::title(scene.text("counsel-title")), tools(scene, &desk, &wanted)])];
    page.extend(was_left(scene, &desk));
    page.push(layout::group(if desk.tried.is_empty() { "desk" } else { "desk tried" }, panes));
    page.push(agreed::sheet(&own));
    layout::group("counsel-page", page)
}

/// A part of the desk with a heading to go to.
pub fn pane(id: &'static str, title: String, content: Pieces) -> AnyView {
    view! { <section class=id aria-labelledby=id><h2 id=id tabindex="-1">{title}</h2>{content}</section> }.into_any()
}

fn was_left(scene: &Scene, desk: &Desk) -> Option<AnyView> {
    desk.was_left.then(|| layout::notice("notice warning", vec![text::paragraph(scene.text("idle-wiped"))]))
}

fn tools(scene: &Scene, desk: &Desk, wanted: &Beside) -> AnyView {
    let app = scene.app;
    let settings = desk.settings;
    let mut tools = vec![link::styled("button quiet", scene.href(Page::Share), scene.text("counsel-hand-over"))];
    tools.extend(beside::switch(scene, wanted));
    tools.push(field::switch(scene.text("counsel-large"), settings.large, Box::new(move || counsel::set_large(!settings.large))));
    let on_paper = layout::line("", vec![scene.link(Page::PaperQuestions, scene.text("paper-questions-title"))]);
    tools.push(layout::details(scene.text("counsel-settings"), vec![idle(scene, desk), shortcuts(scene, desk), on_paper]));
    // Last, and apart from the others: it cannot be taken back.
    tools.push(link::button("button danger", scene.text("counsel-next"), move || counsel::begin_anew(app, Page::Counsel)));
    layout::group("desk-tools", tools)
}

fn idle(scene: &Scene, desk: &Desk) -> AnyView {
    let app = scene.app;
    let option = |minutes: &u16| scene.with("idle-after", [("minutes", usize::from(*minutes).into())]);
    let picked = MINUTES.iter().position(|minutes| *minutes == desk.settings.idle_minutes).unwrap_or(0);
    let pick = move |place: usize| counsel::watch(app, MINUTES.get(place).copied().unwrap_or(0));
    let name = vec![scene.text("idle-label").into_any()];
    let select = field::select("idle", name, MINUTES.iter().map(option).collect(), picked, Box::new(pick));
    layout::section("", vec![text::heading(scene.text("idle-title")), text::paragraph(scene.text("idle-why")), select])
}

fn shortcuts(scene: &Scene, desk: &Desk) -> AnyView {
    let on = desk.settings.shortcuts;
    let turn = move || counsel::change(|desk| desk.settings.shortcuts = !on);
    let one = |(digit, what): (&str, String)| (format!("Alt + Shift + {digit}"), what.into_any());
    let list = [
        ("1", scene.text("counsel-answers")),
        ("2", scene.text("counsel-pathways")),
        ("3", scene.text("agreed-title")),
        ("4", scene.text("try-switch")),
        ("5", scene.text("counsel-large")),
    ];
    let content = vec![
        text::heading(scene.text("shortcuts-title")),
        field::switch(scene.text("shortcuts-on"), on, Box::new(turn)),
        layout::pairs("keys", list.into_iter().map(one).collect()),
    ];
    layout::section("", content)
}
