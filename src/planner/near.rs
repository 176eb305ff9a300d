//! Study places and contacts, the nearest first.

use super::catalogue::*;
use super::condition::Truth;
use super::ids::*;
use super::order::sort_by_key;
use super::situation::Situation;

/// How far something is from where the person lives.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Distance {
    OwnMunicipality,
    /// In the same employment area.
    OwnArea,
    /// In the same wellbeing services county.
    OwnCounty,
    Nationwide,
    Elsewhere,
    /// The person has not said where they live.
    Unknown,
}

impl Distance {
    pub const ALL: &'static [Distance] =
        &[Distance::OwnMunicipality, Distance::OwnArea, Distance::OwnCounty, Distance::Nationwide, Distance::Elsewhere, Distance::Unknown];

    pub fn id(self) -> &'static str {
        match self {
            Distance::OwnMunicipality => "own-municipality",
            Distance::OwnArea => "own-area",
            Distance::OwnCounty => "own-county",
            Distance::Nationwide => "nationwide",
            Distance::Elsewhere => "elsewhere",
            Distance::Unknown => "unknown",
        }
    }
}

/// The providers of an offer, the nearest first, each with the distance of its nearest campus.
pub fn providers(situation: &Situation, offer: OfferId) -> Vec<(Distance, ProviderId)> {
    let places = &situation.catalogue.places;
    let home = situation.municipality();
    let mut found: Vec<(Distance, ProviderId)> = places
        .providers
        .iter()
        .filter(|(_, provider)| provider.offers.contains(&offer))
        .map(|(id, provider)| {
            let nearest = provider.campuses.iter().map(|campus| distance(places, home, *campus)).min();
            (nearest.unwrap_or(if home.is_some() { Distance::Elsewhere } else { Distance::Unknown }), id)
        })
        .collect();
    sort_by_key(&mut found, |one| *one);
    found
}

/// Between the person's municipality and another.
pub fn distance(places: &Places, home: Option<MunicipalityId>, there: MunicipalityId) -> Distance {
    let Some(home) = home else { return Distance::Unknown };
    if home == there {
        return Distance::OwnMunicipality;
    }
    let (own, other) = (&places.municipalities[home], &places.municipalities[there]);
    if own.area.is_some() && own.area == other.area {
        Distance::OwnArea
    } else if own.county.is_some() && own.county == other.county {
        Distance::OwnCounty
    } else {
        Distance::Elsewhere
    }
}

/// Whom to turn to for a purpose: the nearest first, nationwide ones last; never those that serve other places only.
pub fn contacts(situation: &Situation, purpose: Purpose) -> Vec<ContactId> {
    let places = &situation.catalogue.places;
    let mut found: Vec<(Distance, bool, ContactId)> = Vec::new();
    for (id, contact) in places.contacts.iter() {
        if contact.purpose != purpose || contact.when.truth(situation) == Truth::False {
            continue;
        }
        if let Some(distance) = reach(places, situation.municipality(), &contact.reach) {
            found.push((distance, contact.unverified, id));
        }
    }
    sort_by_key(&mut found, |one| *one);
    found.into_iter().map(|(_, _, id)| id).collect()
}

fn reach(places: &Places, home: Option<MunicipalityId>, reach: &Reach) -> Option<Distance> {
    let own = || home.map(|home| &places.municipalities[home]);
    match reach {
        Reach::Nationwide => Some(Distance::Nationwide),
        Reach::Municipalities(served) => {
            let home = home?;
            // A contact of one or two towns is nearer than one of a whole area.
            let nearness = match served.len() {
                0..=2 => Distance::OwnMunicipality,
                3..=16 => Distance::OwnArea,
                _ => Distance::OwnCounty,
            };
            served.contains(&home).then_some(nearness)
        }
        Reach::Area(area) => (own()?.area == Some(*area)).then_some(Distance::OwnArea),
        Reach::County(county) => (own()?.county == Some(*county)).then_some(Distance::OwnCounty),
    }
}

/// The contacts of a step: for each of its purposes the two nearest, so that a nationwide one stands beside the local one.
pub fn contacts_of_step(situation: &Situation, step: StepId) -> Vec<ContactId> {
    let mut found: Vec<ContactId> = Vec::new();
    let places = &situation.catalogue.places;
    let step = &situation.catalogue.steps[step];
    let offers_it = |contact: &ContactId| match (places.contacts[*contact].provider, step.offer) {
        (Some(provider), Some(offer)) => places.providers[provider].offers.contains(&offer),
        _ => true,
    };
    for purpose in &step.contacts {
        let mut all = contacts(situation, *purpose);
        all.retain(offers_it);
        let is_near = |id: &ContactId| places.contacts[*id].reach != Reach::Nationwide;
        // One's own health centre books a time; what the whole country has is for what cannot wait.
        if *purpose == Purpose::Health && all.iter().any(is_near) {
            all.retain(is_near);
        }
        if all.len() > 2 && all.iter().take(2).all(|id| places.contacts[*id].reach != Reach::Nationwide) {
            // Local addresses change; one nationwide contact always stays within reach.
            if let Some(nationwide) = all.iter().position(|id| places.contacts[*id].reach == Reach::Nationwide) {
                all.swap(1, nationwide);
            }
        }
        for contact in all.into_iter().take(2) {
            if !found.contains(&contact) {
                found.push(contact);
            }
        }
    }
    found
}
