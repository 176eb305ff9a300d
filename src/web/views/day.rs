//! What holds on another day: for whoever plans for later, and for editors who wrote a rule that begins then.

use super::Scene;
use crate::planner::scale::Date;
use crate::web::app::App;
use crate::web::components::{AnyView, Pieces, form, layout, link, text};
use crate::web::focus;
use leptos::prelude::{Get, Set};

/// Where the day is picked.
pub fn part(scene: &Scene) -> AnyView {
    let app = scene.app;
    let wrong = app.wrong.get();
    let mut part = vec![text::heading(scene.text("day-title")), text::paragraph(scene.text("day-why"))];
    let mut fields = Pieces::new();
    if wrong {
        fields.push(form::problem(scene.text("day-wrong")));
    }
    fields.push(form::date(scene.text("day-field"), scene.situation.today.to_string(), wrong));
    fields.push(layout::group("actions", vec![form::submit(scene.text("day-show"))]));
    part.push(form::form(fields, move || picked(app)));
    layout::group("", part)
}

fn picked(app: App) {
    match form::typed().parse::<Date>() {
        Ok(day) => {
            app.wrong.set(false);
            app.look_at(Some(day));
            focus::later("#other-day");
        }
        Err(_) => {
            app.wrong.set(true);
            focus::later("#problem");
        }
    }
}

/// Stands above every page as long as another day is shown, with the way back.
pub fn band(scene: &Scene) -> Option<AnyView> {
    let app = scene.app;
    if !app.visit.is_another_day() {
        return None;
    }
    let shown = scene.with("day-shown", [("day", scene.say.date(scene.situation.today).into())]);
    let back = link::button("button quiet", scene.text("day-back"), move || {
        app.look_at(None);
        focus::later("h1");
    });
    Some(layout::notice("notice warning day", vec![text::reached("other-day", shown), back]))
}
