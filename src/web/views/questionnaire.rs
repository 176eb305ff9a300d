//! The questions on paper: for people without a device, and for rooms where one helper types for many. Every box has its symbol
//! beside it, which whoever helps types into the page (`planner::paper`, `views::receive`). The same sheets on the screen and printed.

use super::typed::occupations;
use super::{Scene, paper as printer};
use crate::planner::catalogue::QuestionKind;
use crate::planner::code;
use crate::planner::ids::*;
use crate::planner::paper;
use crate::planner::profile::Answer;
use crate::web::address::Page;
use crate::web::components::{AnyView, Pieces, layout, picture, qr, text};
use crate::web::share;

/// Boxes for writing the symbols in one row, which is enough for the answers of most people.
const ROW: usize = 23;

pub fn view(scene: &Scene) -> AnyView {
    let questions = || scene.say.catalogue.questions.iter();
    let part = |core: bool| questions().filter(|(_, asked)| asked.core == core).map(|(id, _)| id).collect::<Vec<_>>();
    let receive = scene.link(Page::Receive, scene.text("paper-questions-receive"));
    let page = vec![
        text::title(scene.text("paper-questions-title")),
        text::styled("lead", scene.text("paper-questions-lead")),
        layout::group("actions", vec![printer::button(scene), receive]),
        sheet(scene, scene.text("paper-questions-first"), &part(true)),
        sheet(scene, scene.text("paper-questions-more"), &part(false)),
    ];
    layout::group("questionnaire", page)
}

/// Questions that are printed together, and the row in which their symbols are written.
fn sheet(scene: &Scene, title: String, questions: &[QuestionId]) -> AnyView {
    let asked = questions.iter().map(|id| question(scene, *id)).collect();
    layout::section("sheet", vec![text::heading(title), how(scene), layout::group("asked", asked), row(scene)])
}

fn how(scene: &Scene) -> AnyView {
    let steps = ["paper-questions-tick", "paper-questions-empty", "paper-questions-private"];
    layout::list("how-to", steps.map(|id| text::mark("", scene.text(id))).into())
}

fn question(scene: &Scene, id: QuestionId) -> AnyView {
    let catalogue = scene.say.catalogue;
    let asked = &catalogue.questions[id];
    let letters = paper::letters(id, catalogue).unwrap_or_default();
    let mut pieces = vec![text::subheading_of(vec![
        text::mark("letters", letters.clone()),
        text::between(" "),
        text::mark("", scene.say.question(id, "ask")),
    ])];
    if !asked.when.is_always() {
        pieces.push(text::styled("only", scene.say.question(id, "only")));
    }
    if asked.sensitive {
        pieces.push(text::styled("do", scene.say.question(id, "skip")));
    }
    pieces.push(text::styled("do", to_do(scene, &asked.kind)));
    pieces.push(match &asked.kind {
        QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Choices(_) => layout::list("boxes", choices(scene, id)),
        QuestionKind::Goal => {
            let goals = occupations(scene).into_iter();
            layout::list("boxes many", goals.map(|(goal, name)| to_tick(scene, id, &Answer::Goal(goal), name, None)).collect())
        }
        QuestionKind::Number(_) | QuestionKind::Municipality => {
            layout::line("write", vec![text::mark("symbol", letters), text::mark("blank", String::new())])
        }
    });
    layout::section("one", pieces)
}

fn to_do(scene: &Scene, kind: &QuestionKind) -> String {
    match kind {
        QuestionKind::Scale(_) | QuestionKind::Choice(_) | QuestionKind::Goal => scene.text("paper-questions-one"),
        QuestionKind::Choices(_) => scene.text("paper-questions-several"),
        QuestionKind::Number(_) => scene.text("paper-questions-number"),
        QuestionKind::Municipality => scene.text("paper-questions-municipality"),
    }
}

fn choices(scene: &Scene, id: QuestionId) -> Pieces {
    let asked = &scene.say.catalogue.questions[id];
    let several = matches!(asked.kind, QuestionKind::Choices(_));
    let one = |choice: ChoiceId, own: &str| {
        let hint = format!("choice-{}-{own}-hint", asked.id);
        let hint = scene.say.words.has(&hint).then(|| scene.text(&hint));
        let answer = if several { Answer::Choices([choice].into()) } else { Answer::Choice(choice) };
        to_tick(scene, id, &answer, scene.say.choice(id, choice, "name"), hint)
    };
    let mut boxes: Pieces =
        asked.choices().into_iter().flat_map(|choices| choices.iter()).map(|(id, choice)| one(id, &choice.id)).collect();
    if several {
        boxes.push(to_tick(scene, id, &Answer::Choices([].into()), scene.text("question-none-of-these"), None));
    }
    boxes
}

fn to_tick(scene: &Scene, id: QuestionId, answer: &Answer, name: String, hint: Option<String>) -> AnyView {
    let symbol = paper::symbols(id, answer, scene.say.catalogue).concat();
    let mut words = vec![text::mark("name", name)];
    words.extend(hint.map(|hint| text::mark("hint", hint)));
    layout::group("tick", vec![text::mark("symbol", symbol), layout::group("words", words)])
}

/// Where the symbols are written one after the other, and where they are typed.
fn row(scene: &Scene) -> AnyView {
    let mut boxes = vec![text::mark("given", paper::form())];
    boxes.extend((0..ROW).map(|_| text::mark("", String::new())));
    let address = format!("{}#/{}{}", share::page(), scene.address.locale.id(), code::IN_LINK.trim_end_matches('/'));
    let picture = qr::svg(&address).map(|svg| picture::picture("qr", scene.text("paper-questions-qr"), svg));
    let mut where_to = vec![text::paragraph(scene.text("paper-questions-type")), text::styled("address", address)];
    where_to.extend(picture);
    let pieces = vec![
        text::subheading(scene.text("paper-questions-row")),
        text::paragraph(scene.text("paper-questions-row-how")),
        layout::group("row-of-boxes", boxes),
        layout::group("where", where_to),
    ];
    layout::section("symbols", pieces)
}
