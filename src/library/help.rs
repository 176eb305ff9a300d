//! The pages of services and of contacts, and contacts as cards on other pages.

use super::entry::{Entry, Kind};
use super::frame::Content;
use super::relations::Tie;
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::planner::ids::*;
use crate::web::components::{AnyView, Pieces, layout, link, text};
use crate::web::views::contact as on_page;

/// Cards that are shown at once; further ones wait.
const CARDS: usize = 6;

impl Shelf<'_> {
    /// Contacts, each with how to reach it.
    pub fn cards(&self, entries: &[Entry]) -> Pieces {
        let mut contacts: Vec<ContactId> =
            entries.iter().filter_map(|entry| if let Entry::Contact(id) = entry { Some(*id) } else { None }).collect();
        contacts.sort_by_key(|id| self.catalogue().places.contacts[*id].purpose);
        let list = |contacts: &[ContactId]| layout::list("contacts", contacts.iter().map(|id| self.card(*id)).collect());
        let (first, others) = contacts.split_at(contacts.len().min(CARDS));
        let mut cards = Pieces::new();
        if !first.is_empty() {
            cards.push(list(first));
        }
        if !others.is_empty() {
            cards.push(layout::details(self.with("library-more-contacts", [("count", others.len().into())]), vec![list(others)]));
        }
        cards
    }

    fn card(&self, id: ContactId) -> AnyView {
        let contact = &self.catalogue().places.contacts[id];
        let mut card = vec![
            layout::line("contact-name", vec![self.link(Entry::Contact(id))]),
            text::styled("contact-purpose", self.text(&format!("purpose-{}", contact.purpose.id()))),
        ];
        card.push(on_page::channels(&self.scene, contact));
        if contact.unverified {
            card.push(on_page::unverified(&self.scene));
        }
        layout::group("contact", card)
    }
}

pub fn service(shelf: &Shelf, id: ServiceId) -> Content {
    let (entry, service) = (Entry::Service(id), &shelf.catalogue().places.services[id]);
    let what = shelf.scene.say.part("service", &service.id, "what");
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    page.push(text::styled("lead", what.clone()));
    page.extend(shelf.website(service.website.as_deref()));
    if service.unverified {
        page.push(on_page::unverified(&shelf.scene));
        page.push(shelf.ask_to_be_sure(&[Purpose::Guidance]));
    }
    page.extend(shelf.overdue(service.checked));
    page.push(shelf.source(service.checked));
    page.extend(shelf.section("stop-ask", shelf.cards(&shelf.related(entry, Tie::With, Kind::Contact))));
    page.extend(shelf.links("library-helps-with", &shelf.related(entry, Tie::With, Kind::Step)));
    page.extend(shelf.glossary_of(entry));
    Content::of(shelf, entry, what, page)
}

pub fn contact(shelf: &Shelf, id: ContactId) -> Content {
    let (entry, contact) = (Entry::Contact(id), &shelf.catalogue().places.contacts[id]);
    let purpose = shelf.text(&format!("purpose-{}", contact.purpose.id()));
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    let topic = link::link(format!("index.html#{}", contact.purpose.id()), purpose.clone());
    page.push(layout::line("lead", vec![topic]));
    if contact.has_note {
        page.push(text::paragraph(shelf.scene.say.part("contact", &contact.id, "note")));
    }
    page.push(on_page::channels(&shelf.scene, contact));
    if contact.unverified {
        page.push(on_page::unverified(&shelf.scene));
    }
    if contact.unverified || contact.channels.iter().any(|channel| channel.unverified) {
        page.push(shelf.ask_to_be_sure(&[contact.purpose]));
    }
    page.extend(shelf.overdue(contact.checked));
    page.push(shelf.source(contact.checked));
    page.extend(shelf.section("library-for-whom", shelf.needs(&contact.when)));
    let places = [Kind::Area, Kind::County].map(|kind| shelf.related(entry, Tie::With, kind)).concat();
    if contact.reach == Reach::Nationwide {
        page.push(text::paragraph(shelf.text("library-nationwide")));
    }
    page.extend(shelf.links("library-serves", &places));
    page.extend(shelf.links("library-service-of", &shelf.related(entry, Tie::With, Kind::Service)));
    page.extend(shelf.links("library-school-of", &shelf.related(entry, Tie::With, Kind::Provider)));
    page.extend(shelf.links("library-asked-about", &shelf.related(entry, Tie::With, Kind::Step)));
    let description = format!("{}: {purpose}", shelf.name(entry));
    Content::of(shelf, entry, description, page)
}
