//! Writes every piece that pages are made of on one page for each language, into target/gallery/.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use sotepolku::tool::build;
use sotepolku::words::Locale;

use crate::place;

/// As a page of the app loads them; those for paper are not shown on a screen.
const SHEETS: [&str; 3] = ["style.css", "looks.css", "counsel.css"];

pub fn write() -> Result<PathBuf> {
    let folder = place::gallery();
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let public = place::root().join("public");
    let sheets = SHEETS.map(|name| fs::read_to_string(public.join(name)).with_context(|| format!("cannot read {name}")));
    let sheets = sheets.into_iter().collect::<Result<Vec<_>>>()?.concat();
    for locale in Locale::ALL {
        let page = sotepolku::web::gallery(&build::words(&place::root(), *locale), &sheets);
        fs::write(folder.join(format!("{}.html", locale.id())), page)?;
    }
    Ok(folder)
}
