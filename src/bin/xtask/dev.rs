//! Serves the page, builds it again whenever a file changes, and lets the page reload itself. While something is wrong, the
//! last page that could be built stays, and says above itself what is to be mended.

use std::path::Path;
use std::sync::mpsc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::Result;
use notify::{Event, RecursiveMode, Watcher};
use tokio::sync::watch;

use crate::page::{self, Mode};
use crate::server::{self, Reload, Told};
use crate::{place, run};

const FOLDERS: [&str; 4] = ["src", "catalogue", "locales", "public"];
const TEMPLATE: &str = "index.html";

/// Editors write a file in several moves; a build starts when they have come to rest.
const REST: Duration = Duration::from_millis(120);

pub fn serve_and_follow_changes(port: u16) -> Result<()> {
    // Watching starts before the first build, so that what is saved meanwhile is not missed.
    let (tell, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| concerns_the_page(&event)) {
            // The other end is gone only when the program is ending.
            let _ = tell.send(());
        }
    })?;
    for folder in FOLDERS {
        watcher.watch(&place::root().join(folder), RecursiveMode::Recursive)?;
    }
    // The folder, not the file: editors put a new file in the place of the old.
    watcher.watch(&place::root(), RecursiveMode::NonRecursive)?;

    let first = page::build(Mode::Dev);
    if let Err(error) = &first {
        eprintln!("\n{error:#}\nThe page will be built when a file changes.");
    }
    let (tell_page, reload) = watch::channel(told(&Told::default(), first.is_ok(), problems(), now()));
    let server = server::start(port, Reload::When(reload))?;
    println!("\nSotepolku is at {}   (follows your changes; stop with Ctrl-C)", server.address);

    while changes.recv().is_ok() {
        while changes.recv_timeout(REST).is_ok() {}
        println!("\nA file has changed, building again");
        let built = build_afresh();
        if let Err(error) = &built {
            eprintln!("{error:#}");
        }
        tell_page.send_modify(|before| *before = told(before, built.is_ok(), problems(), now()));
    }
    Ok(())
}

/// What `check` found in the last build; nothing where that did not come so far.
fn problems() -> String {
    std::fs::read_to_string(page::problems_file()).unwrap_or_default()
}

/// In milliseconds. A page that outlives this program must notice the next one: so numbers of changes never begin again.
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis() as u64)
}

/// After a build: what the page hears.
fn told(before: &Told, built: bool, problems: String, now: u64) -> Told {
    let change = now.max(before.change + 1);
    let heading = match (built, problems.is_empty()) {
        (true, true) => "",
        (true, false) => "The catalogue or its words should be mended. The page is up to date.",
        (false, false) => "The catalogue or its words have errors. The page is as it was before.",
        (false, true) => "The page cannot be built: the terminal says why. The page is as it was before.",
    };
    Told { change, built: if built { change } else { before.built }, heading, problems }
}

fn concerns_the_page(event: &Event) -> bool {
    let root = place::root();
    let wanted = |path: &Path| FOLDERS.iter().chain([&TEMPLATE]).any(|name| path.starts_with(root.join(name)));
    !event.kind.is_access() && event.paths.iter().any(|path| wanted(path))
}

/// Through cargo: what checks the catalogue and renders the first page is compiled into this very program,
/// so a changed source needs a new one.
fn build_afresh() -> Result<()> {
    let arguments = ["run", "--quiet", "--bin", "xtask", "--features", "xtask", "--", "build", "--dev"];
    run::to_the_end(run::cargo().args(arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn while_something_is_wrong_the_last_good_page_stays_and_says_so() {
        let good = told(&Told::default(), true, String::new(), 1000);
        assert_eq!(good, Told { change: 1000, built: 1000, heading: "", problems: String::new() });
        let wrong = told(&good, false, "error: no".to_owned(), 2000);
        assert_eq!((wrong.change, wrong.built, wrong.problems.as_str()), (2000, 1000, "error: no"));
        assert!(wrong.heading.contains("errors") && wrong.heading.contains("as it was before"), "{}", wrong.heading);
        let broken = told(&wrong, false, String::new(), 3000);
        assert!(broken.built == 1000 && broken.heading.contains("terminal"), "{broken:?}");
        let warned = told(&broken, true, "warning: hm".to_owned(), 4000);
        assert!(warned.built == 4000 && warned.heading.contains("up to date"), "{warned:?}");
        assert_eq!(told(&warned, true, String::new(), 5000), Told { change: 5000, built: 5000, heading: "", problems: String::new() });
    }

    #[test]
    fn every_change_has_another_number_whatever_the_clock_does() {
        let first = told(&Told::default(), true, String::new(), 1000);
        assert_eq!(told(&first, true, String::new(), 400).change, 1001);
    }
}
