//! Serves the page, builds it again whenever a file changes, and lets the page reload itself.

use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

use anyhow::Result;
use notify::{Event, RecursiveMode, Watcher};
use tokio::sync::watch;

use crate::page::{self, Mode};
use crate::server::{self, Reload};
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

    if let Err(error) = page::build(Mode::Dev) {
        eprintln!("\n{error:#}\nThe page will be built when a file changes.");
    }
    let (rebuilt, reload) = watch::channel(());
    let server = server::start(port, Reload::When(reload))?;
    println!("\nSotepolku is at {}   (follows your changes; stop with Ctrl-C)", server.address);

    while changes.recv().is_ok() {
        while changes.recv_timeout(REST).is_ok() {}
        println!("\nA file has changed, building again");
        match build_afresh() {
            Ok(()) => rebuilt.send_replace(()),
            Err(error) => eprintln!("{error:#}"),
        }
    }
    Ok(())
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
