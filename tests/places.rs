//! Where people live: every municipality has its county, its employment area and somebody to ask, whatever the situation.
//! What is expected is written out from the fact base, not read from the catalogue.

mod people;

use people::{catalogue, root, today};
use sotepolku::planner::catalogue::{ChannelKind, Contact, Purpose, Unconfirmed};
use sotepolku::planner::near;
use sotepolku::planner::situation::Situation;
use sotepolku::tool::{build, profile_file};
use sotepolku::words::Locale;
use std::collections::BTreeMap;

/// The employment areas and Åland: how many municipalities each has, and whom its jobseekers ask.
const AREAS: [(&str, usize, &str); 46] = [
    ("espoo-kauniainen", 2, "espoo-advice"),
    ("etela-hame", 4, "etela-hame-web"),
    ("etela-karjala", 9, "etela-karjala-web"),
    ("etela-kymenlaakso", 5, "etela-kymenlaakso-web"),
    ("etela-satakunta", 5, "etela-satakunta-web"),
    ("etelainen-keski-suomi", 8, "etelainen-keski-suomi-web"),
    ("hanko-inkoo-raasepori", 3, "hanko-inkoo-raasepori-web"),
    ("helsinki", 1, "helsinki-web"),
    ("jyvaskyla-muurame", 2, "jyvaskyla-muurame-web"),
    ("kainuu-koillismaa", 10, "kainuu-koillismaa-news"),
    ("kerava-sipoo", 2, "kerava-sipoo-web"),
    ("keski-pohjanmaa", 8, "keski-pohjanmaa-web"),
    ("keski-savo", 4, "keski-savo-web"),
    ("keski-uusimaa", 6, "keski-uusimaa-web"),
    ("kirkkonummi-vihti-siuntio", 3, "kirkkonummi-vihti-siuntio-web"),
    ("kouvola", 1, "kouvola-web"),
    ("kuopio", 11, "kuopio-web"),
    ("kymppi", 10, "kymppi-web"),
    ("lahti", 1, "lahti-web"),
    ("lohja-karkkila", 2, "lohja-phone-hours"),
    ("lantinen-pirkanmaa", 6, "lantinen-pirkanmaa-web"),
    ("meri-lappi", 6, "meri-lappi-web"),
    ("mikkelin-seutu", 6, "mikkelin-seutu-web"),
    ("oulun-seutu", 11, "oulun-seutu-web"),
    ("pietarsaaren-seutu", 4, "pietarsaaren-seutu-web"),
    ("pohjanmaa", 9, "pohjanmaa-web"),
    ("pohjoinen-keski-suomi", 13, "pohjoinen-keski-suomi-web"),
    ("pohjois-ja-ita-lappi", 8, "pohjois-ja-ita-lappi-web"),
    ("pohjois-karjala", 13, "pohjois-karjala-web"),
    ("porvoon-seutu", 6, "porvoon-seutu-web"),
    ("paijat-hame", 9, "paijat-hame-web"),
    ("raahe", 11, "raahe-web"),
    ("rovaseutu", 2, "rovaseutu-web"),
    ("salo", 4, "salo-web"),
    ("satakunta", 11, "satakunta-web"),
    ("savonlinna", 4, "savonlinna-web"),
    ("tyolakeus", 3, "tyolakeus-web"),
    ("suupohja", 6, "suupohja-web"),
    ("tampereen-seutu", 16, "tampereen-seutu-web"),
    ("tunturi-lappi-pello", 5, "tunturi-lappi-pello-web"),
    ("turku", 23, "turku-web"),
    ("tyohame", 7, "tyohame-web"),
    ("vantaa", 1, "vantaa-advice"),
    ("ylivieska-kalajoki-nivala", 6, "ylivieska-kalajoki-nivala-web"),
    ("yla-savo", 5, "yla-savo-web"),
    ("ahvenanmaa-ams", 16, "ahvenanmaa-ams-web"),
];

/// The wellbeing services counties, Helsinki and Åland, each with its number of municipalities. HUS has none of its own.
const COUNTIES: [(&str, usize); 23] = [
    ("ita-uusimaa", 7),
    ("keski-uusimaa", 6),
    ("lansi-uusimaa", 10),
    ("vantaa-kerava", 2),
    ("varsinais-suomi", 27),
    ("satakunta", 16),
    ("kanta-hame", 11),
    ("pirkanmaa", 23),
    ("paijat-hame", 10),
    ("kymenlaakso", 6),
    ("etela-karjala", 9),
    ("etela-savo", 11),
    ("pohjois-savo", 19),
    ("pohjois-karjala", 13),
    ("keski-suomi", 22),
    ("etela-pohjanmaa", 18),
    ("pohjanmaa", 14),
    ("keski-pohjanmaa", 8),
    ("pohjois-pohjanmaa", 30),
    ("kainuu", 8),
    ("lappi", 21),
    ("helsinki", 1),
    ("aland", 16),
];

/// Projects and services that have ended: nobody is sent to them.
const ENDED: [&str; 10] = [
    "töitä tarjolla",
    "sotestartti",
    "vikkelästi",
    "vikkelasti",
    "kohti työtä ja koulutusta",
    "vauhdittamo",
    "koordinoiden rakennemuutokseen",
    "sote-silta",
    "urareitti",
    "työkanava",
];

fn contact(id: &str) -> &'static Contact {
    let places = &catalogue().places;
    &places.contacts[places.contacts.named(id).unwrap_or_else(|| panic!("there is no contact {id}"))]
}

fn values(contact: &Contact, kind: ChannelKind) -> Vec<&str> {
    contact.channels.iter().filter(|channel| channel.kind == kind).map(|channel| channel.value.as_str()).collect()
}

/// Whom a person with these answers can ask, nearest first.
fn asked(profile: &str, purpose: Purpose) -> Vec<&'static str> {
    let catalogue = catalogue();
    let profile = profile_file::read(profile, catalogue).unwrap_or_else(|errors| panic!("{profile}: {errors:?}"));
    let situation = Situation::new(catalogue, &profile, today());
    near::contacts(&situation, purpose).into_iter().map(|id| catalogue.places.contacts[id].id.as_str()).collect()
}

#[test]
fn every_municipality_has_a_county_and_an_area() {
    let places = &catalogue().places;
    let (mut areas, mut counties) = (BTreeMap::new(), BTreeMap::new());
    for municipality in places.municipalities.values() {
        let area = municipality.area.unwrap_or_else(|| panic!("{} has no employment area", municipality.name.fi));
        let county = municipality.county.unwrap_or_else(|| panic!("{} has no county", municipality.name.fi));
        *areas.entry(places.areas[area].id.as_str()).or_insert(0) += 1;
        *counties.entry(places.counties[county].id.as_str()).or_insert(0) += 1;
    }
    assert_eq!(areas, AREAS.iter().map(|(id, count, _)| (*id, *count)).collect());
    assert_eq!(counties, COUNTIES.into_iter().collect());
    assert_eq!(places.municipalities.len(), 308);
}

#[test]
fn wherever_somebody_lives_the_employment_services_of_the_area_can_be_asked() {
    let places = &catalogue().places;
    let expected: BTreeMap<&str, &str> = AREAS.iter().map(|(area, _, contact)| (*area, *contact)).collect();
    for municipality in places.municipalities.values() {
        let area = places.areas[municipality.area.unwrap()].id.as_str();
        for situation in ["unemployed", "employed", "student", "outside-work"] {
            let profile = format!(r#"{{"municipality":"{}","situation":["{situation}"]}}"#, municipality.id);
            let asked = asked(&profile, Purpose::Employment);
            assert!(asked.contains(&expected[area]), "{situation} in {}: {asked:?}", municipality.name.fi);
            assert!(asked.contains(&"tyomarkkinatori-national"), "{situation} in {}: {asked:?}", municipality.name.fi);
        }
    }
}

#[test]
fn whoever_was_educated_abroad_has_somebody_to_ask_about_integration_and_recognition() {
    for municipality in catalogue().places.municipalities.values() {
        for situation in ["unemployed", "employed", "student", "outside-work"] {
            for (field, decides) in [("nursing", "lvv-recognition-web"), ("other", "oph-recognition-web")] {
                let profile = format!(
                    r#"{{"municipality":"{}","situation":["{situation}"],"educated-in":"elsewhere","schooling":"higher","field":"{field}"}}"#,
                    municipality.id
                );
                let integration = asked(&profile, Purpose::Integration);
                assert!(integration.contains(&"kotoutuminen-fi"), "{situation} in {}: {integration:?}", municipality.name.fi);
                let recognition = asked(&profile, Purpose::Recognition);
                assert!(recognition.contains(&decides), "{situation}, {field} in {}: {recognition:?}", municipality.name.fi);
            }
        }
    }
}

#[test]
fn nobody_is_sent_to_a_project_that_has_ended() {
    let places = &catalogue().places;
    let words = [build::words(root(), Locale::Fi), build::words(root(), Locale::En)];
    for contact in places.contacts.values() {
        let mut said = vec![contact.id.clone(), contact.name.fi.clone(), contact.name.en.clone().unwrap_or_default()];
        said.extend(contact.service.map(|service| places.services[service].name.fi.clone()));
        said.extend(contact.channels.iter().map(|channel| channel.value.clone()));
        said.extend(words.iter().map(|words| words.text(&format!("contact-{}-note", contact.id))));
        for name in ENDED {
            assert!(!said.iter().any(|text| text.to_lowercase().contains(name)), "{} leads to {name}: {said:?}", contact.id);
        }
    }
    for evidence in places.evidence.values() {
        assert!(evidence.until < today(), "{} has not ended", evidence.id);
    }
}

/// Where nobody has confirmed a number, the note says where to look for it, or for whom there is to ask.
#[test]
fn a_contact_without_a_confirmed_number_says_where_it_is_found() {
    let words =
        [(build::words(root(), Locale::Fi), ["numero", "yhteystiedot"]), (build::words(root(), Locale::En), ["number", "contact details"])];
    let places = &catalogue().places;
    let mut silent = Vec::new();
    for contact in places.contacts.values() {
        let phones = contact.channels.iter().filter(|channel| channel.kind == ChannelKind::Phone);
        if !contact.unverified && phones.clone().any(|phone| !phone.unverified) {
            continue;
        }
        for (words, tells) in &words {
            let note = words.text(&format!("contact-{}-note", contact.id)).to_lowercase();
            if !tells.iter().any(|word| note.contains(word)) {
                silent.push(format!("{} ({}): {note:?}", contact.id, words.locale().id()));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

/// What the second look at the contacts corrected.
#[test]
fn the_corrections_are_applied() {
    let places = &catalogue().places;
    let area = |id: &str| &places.areas[places.areas.named(id).unwrap()];
    // Kela's pension line is no number for anybody here; neither are the lines of authorities that ended.
    for contact in places.contacts.values() {
        for number in values(contact, ChannelKind::Phone) {
            let digits: String = number.chars().filter(char::is_ascii_digit).collect();
            assert_ne!(digits, "020692202", "{}", contact.id);
            assert!(!digits.starts_with("02950207"), "{}: a line of the TE offices", contact.id);
        }
    }
    for (id, confirmed) in [
        ("espoo-kauniainen", true),
        ("kerava-sipoo", true),
        ("pohjanmaa", true),
        ("etela-satakunta", true),
        ("kainuu-koillismaa", true),
        ("lohja-karkkila", false),
    ] {
        assert_eq!(!area(id).unverified, confirmed, "{id}");
    }
    let websites = [
        ("kerava-sipoo", "https://kerava.fi/en/employment-area-of-kerava-and-sipoo/for-jobseeker/i-am-about-to-become-unemployed"),
        ("vantaa", "https://www.vantaa.fi/en/node/13223"),
        (
            "espoo-kauniainen",
            "https://www.espoo.fi/en/hello-espoo-welcome-espoo/services-new-residents/employment-entrepreneurship-and-livelihood",
        ),
    ];
    for (id, website) in websites {
        assert_eq!(area(id).website.as_deref(), Some(website));
    }
    let kerava = contact("kerava-sipoo-web");
    assert_eq!(values(kerava, ChannelKind::Phone), ["09 2949 2203"]);
    assert!(kerava.channels.iter().any(|channel| channel.kind == ChannelKind::Phone && channel.unverified), "nobody confirmed the number");
    assert_eq!(values(contact("villa-victor-oulu"), ChannelKind::Web), ["https://www.ouka.fi/en/villa-victor/information-about-us"]);
    assert_eq!(values(contact("nollalinja-24h"), ChannelKind::Phone), ["080 005 005", "116 016"]);
    assert_eq!(values(contact("oamk-admissions"), ChannelKind::Email), ["admissions@oamk.fi"]);
    assert!(contact("ohjaamo-helsinki").unverified, "the last page about it is ten years old");
    let campuses = |id: &str| -> Vec<&str> {
        let provider = &places.providers[places.providers.named(id).unwrap()];
        assert!(provider.unconfirmed.contains(&Unconfirmed::Campuses), "{id}");
        provider.campuses.iter().map(|place| places.municipalities[*place].name.fi.as_str()).collect()
    };
    assert_eq!(campuses("sdo"), ["Helsinki", "Lahti", "Oulu"]);
    assert_eq!(campuses("sasky"), ["Sastamala", "Parkano", "Ikaalinen", "Mänttä-Vilppula", "Tampere", "Hämeenkyrö", "Huittinen"]);
    assert_eq!(campuses("lappia"), ["Kemi", "Tornio", "Muonio"]);
}

#[test]
fn what_sotestartti_counted_overlaps_and_says_so() {
    let places = &catalogue().places;
    let evidence = &places.evidence[places.evidence.named("sotestartti").unwrap()];
    assert_eq!(evidence.total, 182);
    assert!(evidence.overlapping);
    let people = |whole: Option<usize>| -> Vec<u32> {
        evidence.counts.iter().filter(|count| count.part_of == whole).map(|count| count.people).collect()
    };
    assert_eq!(people(None), [64, 61, 53, 38, 25, 18]);
    assert_eq!(people(None).iter().sum::<u32>(), 259);
    // Of the 64 who found work: social and health care, education and guidance, other fields.
    assert_eq!(people(Some(0)), [33, 8, 23]);
}
