//! Every piece that pages are made of, on one page, for those who work on them: what it is called, what it is for, what it looks like.
//! Written when the page is tested; never part of what visitors load.

use super::components::icon::icon;
use super::components::{AnyView, Pieces, choice, field, form, layout, link, picture, qr, text};
use super::views::contact;
use crate::planner::catalogue::{Channel, ChannelKind};
use crate::words::Words;
use leptos::prelude::*;

/// The page in one language. `sheets` is what it looks like: all style sheets of the page.
pub fn gallery(words: &Words, sheets: &str) -> String {
    let shown = Owner::new().with(|| {
        let parts: Pieces = [
            colours(sheets),
            letters(words),
            buttons(words),
            choices(words),
            fields(words),
            at_once(words),
            lines(words),
            blocks(words),
            drawings(),
            way(words),
        ]
        .into_iter()
        .map(|(title, pieces)| part(title, pieces))
        .collect();
        let body = view! { <div id="app"><main><h1>"Gallery"</h1>{parts}</main></div> };
        let head =
            view! { <meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/><title>"Gallery"</title> };
        view! { <html lang=words.locale().id()><head>{head}<style>{format!("{sheets}{LOOKS}")}</style></head><body>{body}</body></html> }
            .to_html()
    });
    format!("<!doctype html>\n{shown}")
}

const LOOKS: &str = "
section > h2 { margin-block: 3rem 0 }
.specimen { margin-block: 1.5rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--line) }
.specimen > code { color: var(--soft) }
.specimen > code + p { margin-block-end: 0.75rem; color: var(--soft) }
.swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: 0.75rem }
.swatch span { display: block; block-size: 3rem; border: 1px solid var(--line); border-radius: 0.4rem }
";

/// What a piece is called in the code, what it is for, and how it looks.
struct Specimen(&'static str, &'static str, AnyView);

type Part = (&'static str, Vec<Specimen>);

fn part(title: &'static str, pieces: Vec<Specimen>) -> AnyView {
    let pieces: Pieces = pieces
        .into_iter()
        .map(|Specimen(name, what, piece)| view! { <div class="specimen"><code>{name}</code><p>{what}</p>{piece}</div> }.into_any())
        .collect();
    view! { <section><h2>{title}</h2>{pieces}</section> }.into_any()
}

/// The names of the colours stand in the style sheet and nowhere else.
fn colours(sheets: &str) -> Part {
    let named = sheets.lines().take_while(|line| !line.starts_with('}')).filter_map(|line| line.trim().split_once(": #"));
    let swatch = |name: &str| {
        view! { <div class="swatch"><span style=format!("background: var({name})")></span><code>{name.to_owned()}</code></div> }.into_any()
    };
    let swatches: Pieces = named.map(|(name, _)| swatch(name)).collect();
    let what = "Text is ink or soft on paper or card; the accent is for what can be pressed; warm is for what one should know.";
    ("Tokens", vec![Specimen("style.css :root", what, view! { <div class="swatches">{swatches}</div> }.into_any())])
}

fn letters(words: &Words) -> Part {
    let say = |id: &str| words.text(id);
    (
        "Letters",
        vec![
            Specimen(
                "text::heading, subheading",
                "A page has one title; parts of it have headings.",
                group(vec![text::heading(say("pathway-steps")), text::subheading(say("stop-places"))]),
            ),
            Specimen("text::styled(\"lead\")", "The one sentence that everybody reads.", text::styled("lead", say("start-lead"))),
            Specimen("text::paragraph", "At most 38 rem wide.", text::paragraph(say("compare-lead"))),
            Specimen("text::styled(\"why\")", "Why something is asked.", text::styled("why", say("assumption-why"))),
            Specimen(
                "text::in_language",
                "An official name in its own language.",
                layout::line("terms", vec![text::in_language("sv", "närvårdare".into())]),
            ),
            Specimen("text::speech", "What somebody says, line by line.", text::speech("speech", words.locale().id(), say("say-hello"))),
            Specimen("text::status", "What just happened, read aloud when it comes.", text::status(say("script-copied"))),
        ],
    )
}

fn buttons(words: &Words) -> Part {
    let say = |id: &str| words.text(id);
    (
        "Buttons and links",
        vec![
            Specimen("form::submit", "The one thing to do next.", form::submit(say("question-next"))),
            Specimen("link::button(\"button quiet\")", "Something else that can be done.", link::button("button quiet", say("question-skip"), || {})),
            Specimen("link::pictured", "The same with an icon of the Lucide set.", link::pictured(icondata_lu::LuPrinter, say("paper-print"), || {})),
            Specimen("link::tab", "One of several pages of a kind.", view! { <nav class="tabs" aria-label="tabs">{[link::tab("#a".into(), say("label-fastest"), true), link::tab("#b".into(), say("label-cheapest"), false)]}</nav> }.into_any()),
            Specimen("link::link", "To another page.", layout::line("up", vec![link::link("#c".into(), say("pathway-up"))])),
            Specimen("link::away", "To another site, beside this one.", layout::line("", vec![link::away("https://www.opintopolku.fi".into(), "opintopolku.fi".into(), say("link-opens-beside"))])),
        ],
    )
}

fn choices(words: &Words) -> Part {
    let say = |id: &str| words.text(id);
    let one = |several: bool, name: &str, hint: Option<&str>, pictured: bool, picked: bool, alone: bool| {
        choice::choice(choice::Choice {
            several,
            value: name.to_owned(),
            name: say(name),
            hint: hint.map(say),
            picture: pictured.then(|| icon("picture", icondata_lu::LuArmchair)),
            picked,
            alone,
        })
    };
    let cards = vec![
        one(true, "choice-wishes-older-people-name", None, true, true, false),
        one(true, "choice-wishes-hands-on-care-name", Some("choice-wishes-hands-on-care-hint"), false, false, false),
        one(true, "question-none-of-these", None, false, false, true),
    ];
    let what = "Large cards to tick; none of these and not knowing stand apart. A picture where it says more.";
    ("Choices", vec![Specimen("form::choices, choice::choice", what, form::choices(say("question-wishes-ask"), vec![], cards))])
}

fn fields(words: &Words) -> Part {
    let say = |id: &str| words.text(id);
    let wrong = vec![form::problem(words.with("problem-number", [("min", 14.into()), ("max", 99.into())]))];
    (
        "Fields of a form",
        vec![
            Specimen(
                "form::labelled, number, problem",
                "A wrong answer is told with what would be right.",
                form::labelled(say("question-age-ask"), wrong, form::number("7".into(), true)),
            ),
            Specimen(
                "form::fixed",
                "A text to be taken along.",
                form::fixed(say("share-link-label"), "https://example.org/#/fi/receive/15Q4XMNY".into()),
            ),
            Specimen("form::file", "A file of one's own.", form::file(say("receive-file-label"), Box::new(|| {}))),
        ],
    )
}

fn at_once(words: &Words) -> Part {
    let say = |id: &str| words.text(id);
    let picks = vec![
        field::pick("radio", "level", vec![say("choice-finnish-a1-name").into_any()], true, Box::new(|| {})),
        field::pick("radio", "level", vec![say("choice-finnish-a2-name").into_any()], false, Box::new(|| {})),
    ];
    (
        "Fields that take effect at once",
        vec![
            Specimen("field::switch", "On or off.", field::switch(say("compare-ways"), true, Box::new(|| {}))),
            Specimen("field::pick", "One of several, or several of many.", group(picks)),
            Specimen(
                "field::line",
                "A line to type in.",
                field::line("line".into(), "text", say("share-link-label"), String::new(), 80, Box::new(|_| {})),
            ),
        ],
    )
}

fn lines(words: &Words) -> Part {
    let channel = |kind, value: &str| Channel { kind, value: value.into(), unverified: false };
    let row = |name: &str, value: &str| (words.text(name), words.text(value).into_any());
    let ways = [
        channel(ChannelKind::Phone, "0295 025 500"),
        channel(ChannelKind::Email, "info@example.fi"),
        channel(ChannelKind::Visit, "Kirkkokatu 1, Kemi"),
    ];
    (
        "Lists",
        vec![
            Specimen(
                "layout::list(\"channels\")",
                "How to reach somebody.",
                layout::list("channels", ways.iter().map(|way| contact::plain_channel(way, words)).collect()),
            ),
            Specimen(
                "layout::pairs(\"totals\")",
                "What is asked and what holds.",
                layout::pairs("totals", vec![row("total-decides", "certainty-employer"), row("total-wage", "total-no-wage")]),
            ),
        ],
    )
}

fn blocks(words: &Words) -> Part {
    let say = |id: &str| words.text(id);
    let numbers = vec![("", vec![text::mark("", say("label-fastest")), picture::decoration("bar", picture::bar(3, 4))], "3".to_owned())];
    (
        "Blocks",
        vec![
            Specimen(
                "layout::details",
                "Opens when somebody wants it.",
                layout::details(say("stop-more"), vec![text::paragraph(say("compare-lead"))]),
            ),
            Specimen(
                "layout::notice(\"notice\")",
                "A word on something that happened.",
                layout::notice("notice", vec![text::paragraph(say("script-copied"))]),
            ),
            Specimen(
                "layout::numbers",
                "Names and numbers with a caption.",
                layout::numbers(say("pathway-ways"), [say("compare-ways"), say("total-months")], numbers),
            ),
        ],
    )
}

fn drawings() -> Part {
    let qr = qr::svg("https://example.org/").unwrap_or_default();
    (
        "Drawings",
        vec![
            Specimen(
                "picture::LANDSCAPE",
                "Drawn for the start page.",
                picture::picture("landscape", "A path to a house".into(), picture::LANDSCAPE.to_owned()),
            ),
            Specimen("picture::LOGO", "The mark.", picture::decoration("logo", picture::LOGO.to_owned())),
            Specimen("picture::progress", "How far the questions have come.", picture::decoration("progress", picture::progress(9, 4))),
            Specimen(
                "picture::small_path",
                "A pathway in small: dashed where somebody else decides.",
                picture::decoration("small-path", picture::small_path(&[true, false, true, false])),
            ),
            Specimen("qr::svg", "Black on white at night too.", picture::picture("qr", "QR".into(), qr)),
        ],
    )
}

fn way(words: &Words) -> Part {
    let stop = |name: &str| {
        layout::group(
            "stop-content",
            vec![
                text::styled(
                    "when",
                    words.with("stop-starts", [("time", words.with("time-months", [("min", 3.into()), ("max", 9.into())]).into())]),
                ),
                text::subheading(words.text(name)),
            ],
        )
    };
    let stops = vec![
        ("stop start", text::styled("stop-here", words.text("pathway-here"))),
        ("stop", stop("step-register-jobseeker-name")),
        ("stop open", stop("step-find-work-name")),
        ("stop open beside", stop("step-finnish-b1-course-name")),
        (
            "stop end",
            layout::line(
                "stop-here",
                vec![text::mark("", words.text("pathway-goal")), text::mark("goal-name", words.text("goal-practical-nurse-name"))],
            ),
        ),
    ];
    let what =
        "Solid where a rule or oneself decides, dotted where somebody else does, a second line where it runs beside what came before.";
    ("The way", vec![Specimen("layout::ordered(\"timeline\")", what, layout::ordered("timeline", stops))])
}

fn group(pieces: Pieces) -> AnyView {
    layout::group("", pieces)
}
