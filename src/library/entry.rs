//! What has a page of its own, what kind it is, and where its page is.

use crate::planner::catalogue::{Catalogue, Name};
use crate::planner::ids::*;
use crate::words::Say;

/// One thing of the catalogue with a page of its own. Municipalities stand on the pages of their areas.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Entry {
    Goal(GoalId),
    Qualification(QualificationId),
    Step(StepId),
    Service(ServiceId),
    Contact(ContactId),
    Provider(ProviderId),
    Area(AreaId),
    County(CountyId),
    Term(TermId),
}

/// Each kind has a folder and an index page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Occupation,
    Qualification,
    Step,
    Service,
    Contact,
    Provider,
    Area,
    County,
    Term,
}

impl Kind {
    pub const ALL: &'static [Kind] = &[
        Kind::Occupation,
        Kind::Qualification,
        Kind::Step,
        Kind::Service,
        Kind::Contact,
        Kind::Provider,
        Kind::Area,
        Kind::County,
        Kind::Term,
    ];

    /// The folder of its pages, the same in every language, and the end of ids of words.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Occupation => "occupation",
            Kind::Qualification => "qualification",
            Kind::Step => "step",
            Kind::Service => "service",
            Kind::Contact => "contact",
            Kind::Provider => "provider",
            Kind::Area => "area",
            Kind::County => "county",
            Kind::Term => "term",
        }
    }

    pub fn entries(self, catalogue: &Catalogue) -> Vec<Entry> {
        let places = &catalogue.places;
        match self {
            Kind::Occupation => catalogue.goals.keys().map(Entry::Goal).collect(),
            Kind::Qualification => places.qualifications.keys().map(Entry::Qualification).collect(),
            Kind::Step => catalogue.steps.keys().map(Entry::Step).collect(),
            Kind::Service => places.services.keys().map(Entry::Service).collect(),
            Kind::Contact => places.contacts.keys().map(Entry::Contact).collect(),
            Kind::Provider => places.providers.keys().map(Entry::Provider).collect(),
            Kind::Area => places.areas.keys().map(Entry::Area).collect(),
            Kind::County => places.counties.keys().map(Entry::County).collect(),
            Kind::Term => catalogue.glossary.keys().map(Entry::Term).collect(),
        }
    }
}

impl Entry {
    pub fn all(catalogue: &Catalogue) -> Vec<Entry> {
        Kind::ALL.iter().flat_map(|kind| kind.entries(catalogue)).collect()
    }

    pub fn kind(self) -> Kind {
        match self {
            Entry::Goal(_) => Kind::Occupation,
            Entry::Qualification(_) => Kind::Qualification,
            Entry::Step(_) => Kind::Step,
            Entry::Service(_) => Kind::Service,
            Entry::Contact(_) => Kind::Contact,
            Entry::Provider(_) => Kind::Provider,
            Entry::Area(_) => Kind::Area,
            Entry::County(_) => Kind::County,
            Entry::Term(_) => Kind::Term,
        }
    }

    pub fn id(self, catalogue: &Catalogue) -> &str {
        let places = &catalogue.places;
        match self {
            Entry::Goal(id) => &catalogue.goals[id].id,
            Entry::Qualification(id) => &places.qualifications[id].id,
            Entry::Step(id) => &catalogue.steps[id].id,
            Entry::Service(id) => &places.services[id].id,
            Entry::Contact(id) => &places.contacts[id].id,
            Entry::Provider(id) => &places.providers[id].id,
            Entry::Area(id) => &places.areas[id].id,
            Entry::County(id) => &places.counties[id].id,
            Entry::Term(id) => &catalogue.glossary[id].id,
        }
    }

    /// From the folder of a language: `occupation/practical-nurse.html`.
    pub fn path(self, catalogue: &Catalogue) -> String {
        format!("{}/{}.html", self.kind().id(), self.id(catalogue))
    }

    /// The official name, where names are data.
    pub fn official(self, catalogue: &Catalogue) -> Option<&Name> {
        let places = &catalogue.places;
        match self {
            Entry::Goal(_) | Entry::Step(_) | Entry::Term(_) => None,
            Entry::Qualification(id) => Some(&places.qualifications[id].name),
            Entry::Service(id) => Some(&places.services[id].name),
            Entry::Contact(id) => Some(&places.contacts[id].name),
            Entry::Provider(id) => Some(&places.providers[id].name),
            Entry::Area(id) => Some(&places.areas[id].name),
            Entry::County(id) => Some(&places.counties[id].name),
        }
    }

    pub fn name(self, say: &Say) -> String {
        match self {
            Entry::Goal(id) => say.goal(id, "name"),
            Entry::Step(id) => say.step(id, "name"),
            Entry::Qualification(id) => say.part("qualification", &say.catalogue.places.qualifications[id].id, "name"),
            Entry::Term(id) => say.part("term", &say.catalogue.glossary[id].id, "name"),
            _ => self.official(say.catalogue).map_or_else(String::new, |name| say.name(name).to_owned()),
        }
    }

    /// The words of forms and signs, in Finnish and in Swedish.
    pub fn terms(self, catalogue: &Catalogue) -> (Option<&str>, Option<&str>) {
        let term = match self {
            Entry::Goal(id) => &catalogue.goals[id].term,
            Entry::Step(id) => &catalogue.steps[id].term,
            Entry::Term(id) => &catalogue.glossary[id].term,
            _ => return self.official(catalogue).map_or((None, None), |name| (Some(name.fi.as_str()), name.sv.as_deref())),
        };
        (term.fi.as_deref(), term.sv.as_deref())
    }

    /// Words that people use for it every day: only search reads them.
    pub fn everyday(self, say: &Say) -> String {
        let kind = match self.kind() {
            Kind::Occupation => "goal",
            Kind::Qualification => "qualification",
            Kind::Step => "step",
            Kind::Service => "service",
            Kind::Term => "term",
            Kind::Contact | Kind::Provider | Kind::Area | Kind::County => return String::new(),
        };
        say.part(kind, self.id(say.catalogue), "everyday")
    }
}

/// What a list is sorted by: as a Finnish dictionary does, å, ä and ö last.
pub fn alphabetical(name: &str) -> String {
    let letter = |letter: char| match letter {
        // What comes after z in every computer.
        'å' => '{',
        'ä' => '|',
        'ö' => '}',
        _ => letter,
    };
    name.to_lowercase().chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::alphabetical;

    #[test]
    fn finnish_letters_come_last() {
        let mut names = ["Ähtäri", "Åland", "Zonta", "Öja", "akaa"];
        names.sort_by_key(|name| alphabetical(name));
        assert_eq!(names, ["akaa", "Zonta", "Åland", "Ähtäri", "Öja"]);
    }
}
