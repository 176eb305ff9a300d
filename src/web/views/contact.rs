//! One contact: who it is, what for, and how to reach it.

use super::{Scene, beside};
use crate::planner::catalogue::{Channel, ChannelKind, Contact};
use crate::planner::ids::ContactId;
use crate::web::components::icon::icon;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use crate::words::Words;
use icondata_lu::{LuGlobe, LuMail, LuMapPin, LuPhone};

/// Letters of a web address that fit on a line of a phone.
const READ_AT_A_GLANCE: usize = 32;

/// Whether the contact's purpose is said with it, or by the heading above it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    Said,
    InHeading,
}

pub fn view(scene: &Scene, id: ContactId, purpose: Purpose) -> AnyView {
    view_with(scene, id, purpose, Pieces::new())
}

/// The same with something below how to reach it.
pub fn view_with(scene: &Scene, id: ContactId, purpose: Purpose, below: Pieces) -> AnyView {
    let contact = &scene.say.catalogue.places.contacts[id];
    let mut card = beside::paragraph(scene, "contact-name", &|scene| scene.say.name(&contact.name).to_owned());
    if purpose == Purpose::Said {
        card.extend(beside::paragraph(scene, "contact-purpose", &|scene| scene.text(&format!("purpose-{}", contact.purpose.id()))));
    }
    if contact.has_note {
        card.extend(beside::paragraph(scene, "contact-note", &|scene| scene.say.part("contact", &contact.id, "note")));
    }
    card.push(channels(scene, contact));
    if contact.unverified {
        card.push(unverified(scene));
    }
    card.extend(below);
    layout::group("contact", card)
}

pub fn list(scene: &Scene, contacts: &[ContactId], purpose: Purpose) -> AnyView {
    layout::list("contacts", contacts.iter().map(|contact| view(scene, *contact, purpose)).collect())
}

/// How to reach it.
pub fn channels(scene: &Scene, contact: &Contact) -> AnyView {
    layout::list("channels", contact.channels.iter().map(|channel| reach(scene, channel, !contact.unverified)).collect())
}

/// For what nobody has confirmed lately.
pub fn unverified(scene: &Scene) -> AnyView {
    text::styled("unverified", scene.text("unverified-whole"))
}

/// A contact that is marked as a whole needs no mark on each channel.
fn reach(scene: &Scene, channel: &Channel, marks: bool) -> AnyView {
    let way = match channel.kind {
        ChannelKind::Web => LuGlobe,
        ChannelKind::Phone => LuPhone,
        ChannelKind::Email => LuMail,
        ChannelKind::Visit => LuMapPin,
    };
    let way_in_words = text::mark("unseen", scene.text(&format!("channel-{}", channel.kind.id())));
    let mut pieces: Pieces = vec![icon("icon", way), way_in_words, text::between(" "), plain_channel(channel, scene.say.words)];
    if channel.unverified && marks {
        pieces.push(text::between(" "));
        pieces.push(text::mark("unverified", scene.text("unverified-channel")));
    }
    layout::line("", pieces)
}

/// As a link that a phone knows what to do with.
pub fn plain_channel(channel: &Channel, words: &Words) -> AnyView {
    let value = channel.value.clone();
    match channel.kind {
        ChannelKind::Web => link::away(value, short(&channel.value), words.text("link-opens-beside")),
        ChannelKind::Phone => link::link(telephone(&channel.value), value),
        ChannelKind::Email => link::link(format!("mailto:{}", channel.value), value),
        ChannelKind::Visit => text::mark("", value),
    }
}

/// The address of a phone number, for a phone to dial.
pub fn telephone(value: &str) -> String {
    format!("tel:{}", number(value))
}

fn number(text: &str) -> String {
    text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect()
}

/// A web address as people type it.
pub fn typed(address: &str) -> &str {
    let address = address.split_once("://").map_or(address, |(_, rest)| rest);
    address.trim_start_matches("www.").trim_end_matches('/')
}

/// A web address as people read it: of a long one, where it is and what it is about.
pub fn short(address: &str) -> String {
    let address = typed(address);
    match (address.split_once('/'), address.rsplit_once('/')) {
        (Some((site, path)), Some((_, last))) if address.len() > READ_AT_A_GLANCE && path != last => format!("{site}/…/{last}"),
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_phone_number_is_dialled_without_its_spaces() {
        assert_eq!(super::number("0295 025 500"), "0295025500");
        assert_eq!(super::number("+358 10 1234"), "+358101234");
    }

    #[test]
    fn an_address_is_read_without_its_beginning() {
        assert_eq!(super::short("https://www.lappia.fi/"), "lappia.fi");
        assert_eq!(super::short("https://www.kela.fi/kuntoutus/ammatillinen"), "kela.fi/kuntoutus/ammatillinen");
    }

    #[test]
    fn of_a_long_address_the_middle_is_left_out() {
        let yki = "https://www.oph.fi/en/education-and-qualifications/registering-yki-test";
        assert_eq!(super::short(yki), "oph.fi/…/registering-yki-test");
        let one_part = "https://example.fi/ammatillinen-kuntoutus-ja-tyokyky";
        assert_eq!(super::short(one_part), "example.fi/ammatillinen-kuntoutus-ja-tyokyky");
    }
}
