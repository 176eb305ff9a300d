//! The pages of schools, employment areas and wellbeing services counties, and schools as lines on other pages.

use super::away;
use super::entry::{Entry, Kind, alphabetical};
use super::frame::Content;
use super::relations::Tie;
use super::shelf::Shelf;
use crate::planner::catalogue::*;
use crate::planner::ids::*;
use crate::web::components::{AnyView, Pieces, layout, text};
use leptos::prelude::*;

impl Shelf<'_> {
    /// Schools with their towns and which of them nobody has asked, and where else to look.
    pub fn schools(&self, entries: &[Entry], look: Option<AnyView>) -> Option<AnyView> {
        let lines = entries.iter().filter_map(|entry| if let Entry::Provider(id) = entry { Some(self.school(*id)) } else { None });
        let look = look.map(|look| layout::line("", vec![look]));
        self.listed("stop-places", lines.collect(), look.into_iter().collect())
    }

    fn school(&self, id: ProviderId) -> AnyView {
        let provider = &self.catalogue().places.providers[id];
        let mut line = vec![self.link(Entry::Provider(id))];
        line.extend(self.towns(provider).map(|towns| text::mark("towns", format!(" {towns}"))));
        if provider.unconfirmed.contains(&Unconfirmed::Offers) {
            line.push(text::between(" "));
            line.push(text::mark("unverified", self.text("stop-ask-to-be-sure")));
        }
        layout::line("", line)
    }

    fn towns(&self, provider: &Provider) -> Option<String> {
        let municipalities = &self.catalogue().places.municipalities;
        let towns: Vec<&str> = provider.campuses.iter().map(|campus| self.scene.say.name(&municipalities[*campus].name)).collect();
        (!towns.is_empty()).then(|| towns.join(", "))
    }

    /// What is taught here, each with a look into Opintopolku for these places.
    fn offers(&self, offers: &[OfferId], towns: &[MunicipalityId]) -> Pieces {
        let places = &self.catalogue().places;
        let one = |offer: &OfferId| {
            let offer = &places.offers[*offer];
            let name = self.scene.say.part("offer", &offer.id, "name");
            let studies = offer.qualification.map(|id| places.qualifications[id].name.fi.as_str()).unwrap_or_default();
            let look = self.scene.away(&away::studies(places, studies, towns), self.text("library-look-in-opintopolku"));
            layout::line("", vec![text::mark("offer", name), text::between(" "), look])
        };
        if offers.is_empty() { Pieces::new() } else { vec![layout::list("offers", offers.iter().map(one).collect())] }
    }
}

pub fn provider(shelf: &Shelf, id: ProviderId) -> Content {
    let (entry, provider) = (Entry::Provider(id), &shelf.catalogue().places.providers[id]);
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    let towns = shelf.towns(provider);
    page.extend(towns.clone().map(|towns| text::styled("lead", towns)));
    page.extend(shelf.website(provider.website.as_deref()));
    if !provider.unconfirmed.is_empty() {
        let parts: Vec<String> =
            provider.unconfirmed.iter().map(|part| shelf.text(&format!("library-unconfirmed-{}", part.id()))).collect();
        page.push(text::styled("unverified", shelf.with("library-unconfirmed", [("what", parts.join(", ").into())])));
        page.push(shelf.ask_to_be_sure(&[Purpose::ApplicantServices]));
    }
    page.extend(shelf.overdue(provider.checked));
    page.push(shelf.source(provider.checked));
    page.extend(shelf.section("library-taught", shelf.offers(&provider.offers, &provider.campuses)));
    page.extend(shelf.links("library-qualifications", &shelf.related(entry, Tie::With, Kind::Qualification)));
    page.extend(shelf.links("library-steps-here", &shelf.related(entry, Tie::With, Kind::Step)));
    page.extend(shelf.section("stop-ask", shelf.cards(&shelf.related(entry, Tie::With, Kind::Contact))));
    page.extend(shelf.links("library-kind-area", &shelf.related(entry, Tie::With, Kind::Area)));
    page.extend(shelf.links("library-kind-county", &shelf.related(entry, Tie::With, Kind::County)));
    let description = match towns {
        Some(towns) => shelf.with("library-school-in", [("name", shelf.name(entry).into()), ("towns", towns.into())]),
        None => shelf.with("library-school-what", [("name", shelf.name(entry).into())]),
    };
    Content::of(shelf, entry, description, page)
}

pub fn area(shelf: &Shelf, id: AreaId) -> Content {
    let places = &shelf.catalogue().places;
    let members: Vec<MunicipalityId> = places.municipalities.iter().filter(|(_, one)| one.area == Some(id)).map(|(id, _)| id).collect();
    let mut page = region(shelf, Entry::Area(id), &places.areas[id], members);
    page.body.extend(shelf.links("library-kind-county", &shelf.related(Entry::Area(id), Tie::With, Kind::County)));
    Content::of(shelf, Entry::Area(id), page.description, page.body)
}

pub fn county(shelf: &Shelf, id: CountyId) -> Content {
    let places = &shelf.catalogue().places;
    let members: Vec<MunicipalityId> = places.municipalities.iter().filter(|(_, one)| one.county == Some(id)).map(|(id, _)| id).collect();
    let mut page = region(shelf, Entry::County(id), &places.counties[id], members);
    page.body.extend(shelf.links("library-kind-area", &shelf.related(Entry::County(id), Tie::With, Kind::Area)));
    Content::of(shelf, Entry::County(id), page.description, page.body)
}

struct RegionPage {
    description: String,
    body: Pieces,
}

fn region(shelf: &Shelf, entry: Entry, region: &Region, mut members: Vec<MunicipalityId>) -> RegionPage {
    let municipalities = &shelf.catalogue().places.municipalities;
    let name = |id: MunicipalityId| shelf.scene.say.name(&municipalities[id].name).to_owned();
    members.sort_by_cached_key(|id| alphabetical(&name(*id)));
    let mut page = vec![text::title(shelf.name(entry))];
    page.extend(shelf.terms(entry));
    page.extend(shelf.website(region.website.as_deref()));
    if region.unverified {
        page.push(text::styled("unverified", shelf.text("unverified-whole")));
        page.push(shelf.ask_to_be_sure(&[Purpose::Guidance]));
    }
    let one = |id: &MunicipalityId| municipality(shelf, *id);
    let towns: Pieces = members.iter().map(one).collect();
    let towns = if towns.is_empty() { towns } else { vec![layout::list("links short", towns)] };
    // Never folded: search leads straight to each.
    page.extend(shelf.section("library-municipalities", towns));
    page.extend(shelf.section("library-contacts-here", shelf.cards(&shelf.related(entry, Tie::With, Kind::Contact))));
    let schools = shelf.related(entry, Tie::With, Kind::Provider);
    let look = shelf.scene.away(&away::studies(&shelf.catalogue().places, "", &members), shelf.text("library-studies-here"));
    page.extend(shelf.schools(&schools, Some(look)));
    let vacancies = shelf.scene.away(away::VACANCIES, shelf.text("library-vacancies-all"));
    page.extend(shelf.section("library-vacancies", vec![layout::line("", vec![vacancies])]));
    let names: Vec<String> = members.iter().map(|id| name(*id)).collect();
    let description = shelf.with("library-region-what", [("name", shelf.name(entry).into()), ("towns", names.join(", ").into())]);
    RegionPage { description, body: page }
}

/// Search leads straight to it.
fn municipality(shelf: &Shelf, id: MunicipalityId) -> AnyView {
    let place = &shelf.catalogue().places.municipalities[id];
    let name = shelf.scene.say.name(&place.name).to_owned();
    let swedish = place.name.sv.clone().filter(|swedish| *swedish != name);
    let named = match &place.website {
        Some(website) => shelf.scene.away(website, name),
        None => text::mark("", name),
    };
    let swedish = swedish.map(|swedish| text::in_language("sv", swedish));
    view! { <p id=format!("m{}", place.id)>{named}" "{swedish}</p> }.into_any()
}
