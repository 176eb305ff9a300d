//! What stands around every page: the name, the languages, the menu, what is loading; and, from `news`, what just happened.

use super::Scene;
use crate::web::address::{Address, Page};
use crate::web::app::Loading;
use crate::web::components::{AnyView, Pieces, layout, link, picture};
use crate::web::focus;
use crate::words::Locale;
use leptos::prelude::*;
use web_sys::MouseEvent;

pub fn view(scene: &Scene, page: AnyView) -> AnyView {
    // A link to #main would be read as an address of the page, and an unknown one.
    let skip = |event: MouseEvent| {
        event.prevent_default();
        focus::now("h1");
    };
    let library = scene.away(&scene.library("index"), scene.text("menu-library"));
    let footer = vec![library, scene.link(Page::About, scene.text("menu-about")), scene.link(Page::Privacy, scene.text("menu-privacy"))];
    view! {
        <header>
            <a class="skip" href="#main" on:click=skip>{scene.text("skip-to-content")}</a>
            <a class="brand" href=scene.href(Page::Start)>{picture::decoration("logo", picture::LOGO.to_owned())}<span>"Sotepolku"</span></a>
            <nav class="languages" aria-label=scene.text("languages-label")>{languages(scene)}</nav>
            <nav class="menu" aria-label=scene.text("menu-label")>{menu(scene)}</nav>
        </header>
        <div class="news" role="status">{news(scene)}</div>
        <main id="main">{page}</main>
        <footer>
            <p>{scene.text("footer-promise")}</p>
            {layout::list("", footer)}
        </footer>
    }
    .into_any()
}

fn languages(scene: &Scene) -> Pieces {
    let one = |locale: &Locale| {
        let href = Address { locale: *locale, ..scene.address }.link(scene.say.catalogue);
        let is_current = (*locale == scene.address.locale).then_some("true");
        view! { <a href=href lang=locale.id() hreflang=locale.id() aria-current=is_current>{locale.name()}</a> }.into_any()
    };
    Locale::ALL.iter().map(one).collect()
}

fn menu(scene: &Scene) -> Pieces {
    let here = |pages: &[Page]| pages.contains(&scene.address.page);
    let in_pathways = here(&[Page::Pathways, Page::EveryGoal, Page::Closed, Page::More])
        || matches!(scene.address.page, Page::Pathway(..) | Page::SomePathway);
    vec![
        link::tab(scene.href(Page::Answers), scene.text("menu-answers"), here(&[Page::Answers])),
        link::tab(scene.href(Page::Pathways), scene.text("menu-pathways"), in_pathways),
        link::tab(scene.href(Page::Contacts), scene.text("menu-contacts"), here(&[Page::Contacts])),
    ]
}

/// What just happened, for eyes and for screen readers.
fn news(scene: &Scene) -> Pieces {
    let app = scene.app;
    let mut news = Pieces::new();
    match app.loading.get() {
        Loading::Done => {}
        Loading::UnderWay { .. } => news.push(layout::group("unseen", vec![scene.text("loading-now").into_any()])),
        Loading::Failed => {
            let again = link::button("button quiet", scene.text("loading-again"), move || app.load());
            news.push(layout::notice("notice warning", vec![scene.text("loading-failed").into_any(), again]));
        }
    }
    if let Some(later) = app.library.with(|library| library.later) {
        news.extend((later.news)(scene));
    }
    news
}
