//! What keeps the catalogue true over time: what to look at again, whether addresses still lead somewhere, and the schema by
//! which editors' programs help to write it.

use super::{compiled, failed, say};
use sotepolku::planner::scale::Date;
use sotepolku::tool::links::{self, Manners, Verdict};
use sotepolku::tool::{build, schema, stale};
use sotepolku::words::Locale;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Nothing can be said about any address. Not 1, which says that some are gone, nor 2, which says that the command was misspelt.
const NO_NETWORK: u8 = 3;

pub fn stale(root: &Path, by: Date, lang: Locale) -> Result<(), String> {
    let compiled = compiled(root)?;
    say(&stale::text(&stale::due(&compiled, by), by, &build::words(root, lang)));
    Ok(())
}

/// Ends with 1 where an address is gone or does not answer, so that a timer can call somebody.
pub fn links(root: &Path, lang: Locale, pause: f64, timeout: f64) -> ExitCode {
    let compiled = match compiled(root) {
        Ok(compiled) => compiled,
        Err(message) => return failed(&message),
    };
    let words = build::words(root, lang);
    let addresses = links::addresses(&compiled);
    let manners = Manners { pause: Duration::from_secs_f64(pause), timeout: Duration::from_secs_f64(timeout) };
    let (asked, shown) = (AtomicUsize::new(0), std::io::stderr().is_terminal());
    let checked = links::check(&addresses, &manners, |_, _| {
        let asked = asked.fetch_add(1, Ordering::Relaxed) + 1;
        if shown {
            eprint!("\r{asked}/{} ", addresses.len());
        }
    });
    match checked {
        Ok(verdicts) => {
            say(&links::text(&addresses, &verdicts, &words));
            let lost = |verdict: &Verdict| matches!(verdict, Verdict::Gone(_) | Verdict::NoAnswer(_));
            if verdicts.iter().any(lost) { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(no_network) => {
            eprintln!("{}", no_network.text(&words));
            ExitCode::from(NO_NETWORK)
        }
    }
}

pub fn schemas(out: &Path) -> Result<(), String> {
    let path = out.join(schema::SCHEMA.rsplit('/').next().unwrap_or_default());
    let written = std::fs::create_dir_all(out).and_then(|()| std::fs::write(&path, schema::catalogue()));
    written.map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    say(&path.display().to_string());
    Ok(())
}
