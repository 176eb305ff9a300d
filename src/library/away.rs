//! Links into the national services, as far as the form of their addresses is known.
//!
//! Opintopolku: what is looked for stands in the path, places in `sijainti` as codes of municipalities. So its own page
//! reads them (Opetushallitus/konfo-ui, `hakutulosSlice.ts`; the codes in konfo-backend's description of its interface).
//! Työmarkkinatori describes no addresses; `q` is what its page of vacancies writes when somebody looks for a word. Its
//! places are not used: nothing we know says how they are written.

use crate::planner::catalogue::Places;
use crate::planner::ids::MunicipalityId;

pub const OPINTOPOLKU: &str = "https://opintopolku.fi/konfo/fi/haku";
pub const VACANCIES: &str = "https://tyomarkkinatori.fi/henkiloasiakkaat/avoimet-tyopaikat";

/// Studies with this name, in these municipalities or, where none is named, everywhere.
// In Finnish in every language: the names of most studies are in Finnish only.
pub fn studies(places: &Places, name: &str, municipalities: &[MunicipalityId]) -> String {
    let codes: Vec<String> = municipalities.iter().map(|id| format!("kunta_{}", places.municipalities[*id].id)).collect();
    let address = if name.is_empty() { OPINTOPOLKU.to_owned() } else { format!("{OPINTOPOLKU}/{}", in_address(bare(name))) };
    if codes.is_empty() { address } else { format!("{address}?sijainti={}", codes.join(",")) }
}

/// Vacancies that mention an occupation, by its first name where it has several.
pub fn vacancies(occupation: &str) -> String {
    let first = occupation.split(", ").next().unwrap_or(occupation);
    format!("{VACANCIES}?q={}", in_address(bare(first)))
}

/// "Hoiva-avustajan tutkinnon osat (60 osp)" is found without what stands in brackets.
fn bare(name: &str) -> &str {
    name.split(" (").next().unwrap_or(name).trim()
}

fn in_address(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::planner::catalogue::{Municipality, Name};

    #[test]
    fn studies_are_looked_for_by_name_and_place() {
        let mut places = Places::default();
        let kemi = Municipality {
            id: "240".into(),
            name: Name { fi: "Kemi".into(), sv: None, en: None },
            county: None,
            area: None,
            website: None,
        };
        let kemi = places.municipalities.push(kemi);
        assert_eq!(studies(&places, "Tuva", &[kemi]), "https://opintopolku.fi/konfo/fi/haku/Tuva?sijainti=kunta_240");
        let units = "Hoiva-avustajan tutkinnon osat (60 osp)";
        assert_eq!(studies(&places, units, &[]), "https://opintopolku.fi/konfo/fi/haku/Hoiva-avustajan%20tutkinnon%20osat");
        assert_eq!(studies(&places, "", &[]), "https://opintopolku.fi/konfo/fi/haku");
    }

    #[test]
    fn vacancies_are_looked_for_by_the_finnish_word() {
        let address = "https://tyomarkkinatori.fi/henkiloasiakkaat/avoimet-tyopaikat?q=l%C3%A4hihoitaja";
        assert_eq!(vacancies("lähihoitaja"), address);
        assert_eq!(vacancies("lähihoitaja, hoitaja (kotihoito)"), address);
    }
}
