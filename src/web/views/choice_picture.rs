//! Pictures beside what can be ticked, where a picture says more.

use crate::planner::catalogue::Catalogue;
use crate::planner::ids::{ChoiceId, Named, QuestionId};
use crate::web::components::AnyView;
use crate::web::components::icon::{Icon, icon};
use icondata_lu::*;

/// By question and choice, as the catalogue names them.
const PICTURES: [(&str, &str, Icon); 24] = [
    ("wishes", "older-people", LuArmchair),
    ("wishes", "children", LuBaby),
    ("wishes", "young-people", LuBackpack),
    ("wishes", "disabled-people", LuAccessibility),
    ("wishes", "hospital", LuHospital),
    ("wishes", "home-visits", LuHouse),
    ("wishes", "mental-health", LuBrain),
    ("wishes", "talk-and-guide", LuMessagesSquare),
    ("wishes", "hands-on-care", LuHandHeart),
    ("wishes", "technical", LuMicroscope),
    ("wishes", "cleaning-and-kitchen", LuSprayCan),
    ("wishes", "office", LuMonitor),
    ("wishes", "rehabilitation", LuDumbbell),
    ("wishes", "emergency", LuAmbulance),
    ("limits", "no-heavy-lifting", LuWeight),
    ("limits", "no-nights", LuMoonStar),
    ("limits", "no-blood", LuDroplet),
    ("limits", "no-driving", LuCar),
    ("limits", "not-alone", LuUserRound),
    ("limits", "only-part-time", LuClock3),
    ("limits", "no-moving", LuMapPinHouse),
    ("pace", "earn-soon", LuCoins),
    ("pace", "balanced", LuScale),
    ("pace", "profession-first", LuGraduationCap),
];

pub fn view(catalogue: &Catalogue, question: QuestionId, choice: ChoiceId) -> Option<AnyView> {
    let asked = &catalogue.questions[question];
    let asked_for = &asked.choices()?[choice];
    let (_, _, found) = PICTURES.iter().find(|(of, one, _)| *of == asked.id && *one == asked_for.id())?;
    Some(icon("picture", found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tool::compile::compile;
    use std::path::Path;

    #[test]
    fn every_picture_belongs_to_a_choice_and_no_choice_stands_among_pictures_without_one() {
        let catalogue = compile(Path::new(env!("CARGO_MANIFEST_DIR"))).catalogue;
        let mut pictured = 0;
        for (question, asked) in catalogue.questions.iter().filter(|(_, asked)| PICTURES.iter().any(|(of, ..)| *of == asked.id)) {
            for (choice, entry) in asked.choices().expect("choices").iter() {
                assert!(view(&catalogue, question, choice).is_some(), "{} of {} has no picture", entry.id(), asked.id);
                pictured += 1;
            }
        }
        assert_eq!(pictured, PICTURES.len(), "a picture whose question or choice the catalogue does not know");
    }
}
