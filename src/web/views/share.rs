//! Share or move to another device: what goes along, what the receiver sees, and the ways to hand it over.

use super::{Scene, agreed};
use crate::planner::code::{self, Month};
use crate::planner::handing::{self, Part};
use crate::planner::profile::Profile;
use crate::planner::saved;
use crate::web::address::Page;
use crate::web::app::{App, Notice};
use crate::web::components::choice::tick;
use crate::web::components::{AnyView, Pieces, form, layout, link, picture, qr, text};
use crate::web::{clock, counsel, share};
use leptos::prelude::*;

pub fn view(scene: &Scene) -> AnyView {
    let mut page = vec![text::title(scene.text("share-title"))];
    if scene.profile.is_empty() {
        page.push(text::styled("lead", scene.text("share-none")));
        page.push(link::styled("button", scene.href(Page::NextQuestion), scene.text("start-begin")));
        page.push(receive(scene));
        return layout::group("share-page", page);
    }
    let turned = scene.app.turned.get();
    let going = handing::going(scene.profile, &turned, scene.say.catalogue);
    let made = Month::from(clock::today());
    page.push(text::styled("lead", scene.text("share-lead")));
    page.push(layout::group("choosing", vec![what_goes(scene, &turned), what_is_seen(scene, &going, made)]));
    if !going.is_empty() {
        page.push(ways(scene, &going, made));
    }
    page.push(receive(scene));
    layout::group("share-page", page)
}

fn what_goes(scene: &Scene, turned: &[Part]) -> AnyView {
    let app = scene.app;
    let parts = handing::parts(scene.profile, scene.say.catalogue);
    let ticks = parts.iter().map(|part| one_part(scene, *part, part.goes(turned))).collect();
    let mut ticks: Pieces = ticks;
    ticks.extend(notes_go(scene));
    let mut pieces = vec![text::heading(scene.text("share-what-title")), layout::group("choices", ticks)];
    // To a device of one's own everything may go.
    let staying: Vec<Part> = parts.into_iter().filter(|part| part.is_private() && !part.goes(turned)).collect();
    if !staying.is_empty() {
        let all_go = move || app.turned.update(|turned| turned.extend(&staying));
        pieces.push(layout::group("actions", vec![link::button("button quiet", scene.text("share-private-too"), all_go)]));
    }
    pieces.push(text::styled("why", scene.text("share-cost")));
    layout::section("part", pieces)
}

/// Notes go into the file, and nowhere else.
fn notes_go(scene: &Scene) -> Option<AnyView> {
    let goes = counsel::desk().settings.notes_go_along;
    let turn = move || counsel::change(|desk| desk.settings.notes_go_along = !goes);
    let is_there = !counsel::notes(scene.app).is_empty();
    is_there.then(|| tick(scene.text("agreed-title"), scene.text("share-notes"), goes, Box::new(turn)))
}

fn one_part(scene: &Scene, part: Part, goes: bool) -> AnyView {
    let app = scene.app;
    let short = |question| scene.say.question(question, "short");
    let (name, hint) = match part {
        Part::Private(question) => (short(question), scene.text("share-private")),
        Part::Section(section) => {
            let questions = handing::questions_of(part, scene.profile, scene.say.catalogue);
            (scene.text(&format!("section-{}", section.id())), questions.map(short).collect::<Vec<_>>().join(", "))
        }
    };
    tick(name, hint, goes, Box::new(move || turn(app, part)))
}

fn turn(app: App, part: Part) {
    app.turned.update(|turned| match turned.iter().position(|one| *one == part) {
        Some(place) => {
            turned.remove(place);
        }
        None => turned.push(part),
    });
}

fn what_is_seen(scene: &Scene, going: &Profile, made: Month) -> AnyView {
    let seen = if going.is_empty() { text::paragraph(scene.text("share-nothing-left")) } else { preview(scene, going, made) };
    layout::section("part", vec![text::heading(scene.text("share-preview-title")), seen])
}

/// Exactly what stands in a code.
pub fn preview(scene: &Scene, profile: &Profile, made: Month) -> AnyView {
    let mut rows: Vec<(String, AnyView)> = profile
        .answers()
        .map(|(question, answer)| (scene.say.question(question, "short"), text::mark("answer", scene.say.answer(question, answer))))
        .collect();
    rows.push((scene.text("share-month"), text::mark("answer", month(scene, made))));
    layout::pairs("answers", rows)
}

pub fn month(scene: &Scene, made: Month) -> String {
    scene.with("share-month-named", [("month", made.month.to_string().into()), ("year", made.year.to_string().into())])
}

fn ways(scene: &Scene, going: &Profile, made: Month) -> AnyView {
    let app = scene.app;
    let code = code::write(going, made, scene.say.catalogue);
    let link = format!("{}#/{}{}{code}", share::page(), scene.address.locale.id(), code::IN_LINK);
    let mut pieces = vec![
        text::heading(scene.text("share-ways-title")),
        layout::notice("notice warning", vec![scene.text("share-who-reads").into_any()]),
    ];
    let mut ways = Pieces::new();
    if let Some(svg) = qr::svg(&link) {
        let how = text::paragraph(scene.text("share-qr-how"));
        ways.push(way(scene.text("share-qr-title"), vec![how, picture::picture("qr", scene.text("share-qr-alt"), svg)]));
    }
    let (copied, offered, title) = (link.clone(), link.clone(), scene.text("share-sheet-title"));
    let mut buttons = vec![link::button("button", scene.text("share-copy"), move || share::copy(app, copied.clone()))];
    if share::has_share_sheet() {
        buttons.push(link::pictured(icondata_lu::LuShare2, scene.text("share-send"), move || share::offer(&title, &offered)));
    }
    let mut by_link = vec![form::fixed(scene.text("share-link-label"), link.clone()), layout::group("actions", buttons)];
    by_link.extend(happened(scene, (Notice::Copied, "notice-copied"), (Notice::NotCopied, "notice-not-copied")));
    ways.push(way(scene.text("share-link-title"), by_link));
    let spoken = code::grouped(&code);
    let groups = layout::list("code", spoken.split(' ').map(|group| text::mark("", group.to_owned())).collect());
    ways.push(way(scene.text("share-code-title"), vec![groups, text::paragraph(scene.text("share-code-how"))]));
    let letter = letter(scene, going, made, &spoken, &link);
    let save = link::button("button quiet", scene.text("share-file-save"), move || share::save(app, FILE, &letter));
    let mut by_file = vec![text::paragraph(scene.text("share-file-how")), layout::group("actions", vec![save])];
    by_file.extend(happened(scene, (Notice::FileSaved, "notice-file-saved"), (Notice::NotSaved, "notice-not-saved")));
    ways.push(way(scene.text("share-file-title"), by_file));
    pieces.push(layout::group("handings", ways));
    pieces.push(case(scene, going));
    layout::section("part", pieces)
}

/// The answers as editors' tools read them, for whoever reports that something is wrong for this case.
fn case(scene: &Scene, going: &Profile) -> AnyView {
    let (app, case) = (scene.app, saved::as_case(going, scene.say.catalogue));
    let save = link::button("button quiet", scene.text("share-case-save"), move || share::save(app, CASE, &case));
    layout::details(scene.text("share-case-title"), vec![text::paragraph(scene.text("share-case-how")), save])
}

/// What became of a press on a button here: one thing or another.
fn happened(scene: &Scene, one: (Notice, &str), other: (Notice, &str)) -> Option<AnyView> {
    let notice = scene.app.notice.get();
    [one, other].into_iter().find(|(wanted, _)| *wanted == notice).map(|(_, id)| text::styled("notice-word", scene.text(id)))
}

/// The name says whose page it is, and nothing about the person.
const FILE: &str = "sotepolku.txt";
const CASE: &str = "sotepolku-case.json";

fn way(title: String, pieces: Pieces) -> AnyView {
    let mut way = vec![text::subheading(title)];
    way.extend(pieces);
    layout::section("handing", way)
}

/// The file: what people read, and the link by which the page reads it.
fn letter(scene: &Scene, going: &Profile, made: Month, code: &str, link: &str) -> String {
    let answers = going
        .answers()
        .map(|(question, answer)| format!("{}: {}\n", scene.say.question(question, "short"), scene.say.answer(question, answer)));
    let mut letter = format!("Sotepolku, {}\n\n{}\n{code}\n{link}\n", month(scene, made), answers.collect::<String>());
    let notes = counsel::notes(scene.app);
    if !notes.is_empty() && counsel::desk().settings.notes_go_along {
        // Below the link: whoever reads the code takes the first link that there is.
        letter += &format!("\n{}", agreed::lines(scene, &notes));
    }
    letter
}

fn receive(scene: &Scene) -> AnyView {
    layout::line("onward", vec![scene.link(Page::Receive, scene.text("share-receive"))])
}
