//! What to say to a contact: on the phone and in a message, in Finnish with the person's language beside it. What goes in is
//! ticked, and nothing is sent from here. Put together when somebody opens it: a pathway has a contact for every second screen.

use super::{Scene, contact};
use crate::planner::catalogue::{Channel, ChannelKind, Purpose, Reach};
use crate::planner::ids::*;
use crate::planner::script::{Matter, Offered, Part, offered};
use crate::web::components::choice::tick;
use crate::web::components::{AnyView, Pieces, layout, link, live, text};
use crate::web::share;
use crate::words::{Locale, Script, Tongue};
use leptos::prelude::*;

/// Where a script stands: with which contact, and at which step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    pub contact: ContactId,
    pub step: StepId,
    pub goal: Option<GoalId>,
}

/// What people have done with scripts. Never kept: it goes with the page.
#[derive(Clone, Default, Debug)]
struct Talk {
    opened: Vec<Place>,
    /// Told though it need not be, or left out though it would be told; it holds for all contacts of that purpose.
    changed: Vec<(Purpose, Part)>,
    copied: Option<(Place, bool)>,
}

thread_local! {
    // Not in `App`: each further kind of signal there would come before the first question.
    static TALK: ArcRwSignal<Talk> = ArcRwSignal::new(Talk::default());
}

fn talk() -> Talk {
    TALK.with(Get::get)
}

fn change(with: impl FnOnce(&mut Talk)) {
    TALK.with(|talk| talk.update(with));
}

/// What one person has chosen to tell is not for the next.
pub fn forget() {
    TALK.with(|talk| talk.set(Talk::default()));
}

/// Whether there is somebody to talk or write to: not where a service of the whole country is only a site to use by oneself.
pub fn is_talk(scene: &Scene, contact: ContactId) -> bool {
    let contact = &scene.say.catalogue.places.contacts[contact];
    contact.reach != Reach::Nationwide || contact.channels.iter().any(|channel| channel.kind != ChannelKind::Web)
}

/// What to say, as a part of a contact's card that opens.
pub fn folded(scene: &Scene, place: Place) -> AnyView {
    fold(scene, place, scene.text("script-title"), |scene, place, talk| {
        let mut all = call(scene, place, talk);
        all.extend(letter(scene, place, talk));
        all
    })
}

/// What to say, at once; the message opens.
pub fn at_once(scene: &Scene, place: Place) -> AnyView {
    let app = scene.app;
    let spoken = live(move || Scene::now(app, |scene| layout::group("script", call(scene, place, &talk()))));
    layout::group("", vec![spoken, fold(scene, place, scene.text("script-write"), letter)])
}

fn fold(scene: &Scene, place: Place, summary: String, content: fn(&Scene, Place, &Talk) -> Pieces) -> AnyView {
    let app = scene.app;
    let opened = live(move || {
        let talk = talk();
        let pieces = if talk.opened.contains(&place) { Scene::now(app, |scene| content(scene, place, &talk)) } else { Pieces::new() };
        layout::group("", pieces)
    });
    let is_open = untrack(talk).opened.contains(&place);
    layout::opened_by_hand("script", summary, opened, is_open, Box::new(move |is_open| turn(place, is_open)))
}

fn turn(place: Place, is_open: bool) {
    let was_open = untrack(talk).opened.contains(&place);
    if is_open == was_open {
        return;
    }
    change(|talk| {
        talk.opened.retain(|one| *one != place);
        if is_open {
            talk.opened.push(place);
        }
    });
}

fn matter(scene: &Scene, place: Place) -> Matter {
    let purpose = scene.say.catalogue.places.contacts[place.contact].purpose;
    Matter { purpose, step: place.step, goal: place.goal }
}

fn sayable(scene: &Scene, place: Place) -> Vec<Offered> {
    scene.say.sayable(scene.situation, offered(scene.situation, matter(scene, place)))
}

fn is_told(offered: Offered, purpose: Purpose, talk: &Talk) -> bool {
    offered.needed != talk.changed.contains(&(purpose, offered.part))
}

/// In Finnish, and in the person's own language where that is another one.
fn scripts(scene: &Scene, place: Place, talk: &Talk) -> (Script, Option<Script>) {
    let matter = matter(scene, place);
    let told: Vec<Part> =
        sayable(scene, place).into_iter().filter(|offered| is_told(*offered, matter.purpose, talk)).map(|offered| offered.part).collect();
    let script = |tongue| scene.say.script(tongue, scene.situation, matter, &told);
    (script(Tongue::Finnish), (scene.address.locale != Locale::Fi).then(|| script(Tongue::Own)))
}

fn call(scene: &Scene, place: Place, talk: &Talk) -> Pieces {
    let (finnish, own) = scripts(scene, place, talk);
    let mut call = vec![text::styled("help-word", scene.text("script-call-title"))];
    call.push(both(scene, finnish.call, own.map(|own| own.call)));
    let phones = channels(scene, place).filter(|channel| channel.kind == ChannelKind::Phone);
    let buttons: Pieces = phones
        .flat_map(|phone| {
            let words = scene.with("script-call", [("number", phone.value.clone().into())]);
            let button = link::styled("button quiet", contact::telephone(&phone.value), words);
            [Some(button), check_first(scene, phone)].into_iter().flatten()
        })
        .collect();
    if !buttons.is_empty() {
        call.push(layout::group("actions", buttons));
    }
    call
}

fn letter(scene: &Scene, place: Place, talk: &Talk) -> Pieces {
    let (finnish, own) = scripts(scene, place, talk);
    let mut letter = vec![text::styled("help-word", scene.text("script-letter-title"))];
    letter.push(both(scene, finnish.letter.clone(), own.map(|own| own.letter)));
    letter.push(text::styled("why", scene.text("script-name-blank")));
    letter.push(layout::group("actions", ways(scene, place, &finnish)));
    let copied = match talk.copied {
        Some((copied, true)) if copied == place => scene.text("script-copied"),
        Some((copied, false)) if copied == place => scene.text("script-not-copied"),
        Some(_) | None => String::new(),
    };
    letter.push(text::status(copied));
    let mut choosing = vec![text::paragraph(scene.text("script-choose-why"))];
    choosing.push(layout::group("choices", ticks(scene, place, talk)));
    letter.push(layout::details(scene.text("script-choose"), choosing));
    letter
}

/// Finnish is what is said; the other tells what that means.
fn both(scene: &Scene, finnish: String, own: Option<String>) -> AnyView {
    let mut both = vec![text::speech("speech", Locale::Fi.id(), finnish)];
    both.extend(own.map(|own| text::speech("speech meaning", scene.address.locale.id(), own)));
    layout::group("both", both)
}

fn channels<'s>(scene: &Scene<'s>, place: Place) -> impl Iterator<Item = &'s Channel> {
    scene.say.catalogue.places.contacts[place.contact].channels.iter()
}

/// The clipboard always, and then what each way to reach the contact takes. No text messages: the catalogue does not know which
/// numbers take them, and a line for people in distress may not.
fn ways(scene: &Scene, place: Place, finnish: &Script) -> Pieces {
    let letter = finnish.letter.clone();
    let then = move |is_there| change(|talk| talk.copied = Some((place, is_there)));
    let mut ways = vec![link::button("button", scene.text("script-copy"), move || share::copy_text(letter.clone(), then))];
    for channel in channels(scene, place) {
        match channel.kind {
            ChannelKind::Email => {
                let href = share::mail(&channel.value, &finnish.subject, &finnish.letter);
                ways.push(link::styled("button quiet", href, scene.text("script-mail")));
                ways.extend(check_first(scene, channel));
            }
            ChannelKind::Web => {
                let words = scene.with("script-open", [("site", contact::short(&channel.value).into())]);
                ways.push(scene.away(&channel.value, words));
            }
            ChannelKind::Phone | ChannelKind::Visit => {}
        }
    }
    ways
}

fn check_first(scene: &Scene, channel: &Channel) -> Option<AnyView> {
    channel.unverified.then(|| text::mark("unverified", scene.text("unverified-channel")))
}

fn ticks(scene: &Scene, place: Place, talk: &Talk) -> Pieces {
    let purpose = matter(scene, place).purpose;
    let one = |offered: Offered| {
        let part = offered.part;
        let name = match part {
            Part::Step(_) => scene.text("script-part-step"),
            Part::Goal(_) => scene.text("script-part-goal"),
            Part::Answer(question) => scene.say.question(question, "short"),
            Part::Slowly => scene.text("script-part-slowly"),
        };
        let sentence = scene.say.sentence(Tongue::Own, scene.situation, part);
        tick(name, sentence, is_told(offered, purpose, talk), Box::new(move || tell_or_not(purpose, part)))
    };
    sayable(scene, place).into_iter().map(one).collect()
}

fn tell_or_not(purpose: Purpose, part: Part) {
    change(|talk| {
        talk.copied = None;
        match talk.changed.iter().position(|one| *one == (purpose, part)) {
            Some(place) => {
                talk.changed.remove(place);
            }
            None => talk.changed.push((purpose, part)),
        }
    });
}
