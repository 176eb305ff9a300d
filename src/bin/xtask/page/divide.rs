//! Divides the page's program in two: what the first question needs, and what only `web::later` reaches.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use wasm_split_cli_support::Options;

use super::read;

/// As the library names the part that `web::later` calls "later".
const MADE: &str = "split_later.wasm";

/// As the page names it.
pub const LATER: &str = "later.wasm";

/// The script of the first part and the one that loads the later part, as they name each other.
const SCRIPT: &str = "./app.js";
const LOADER: &str = "./load-later.js";

/// What the first part calls to load the later one.
const LOAD: &str = "__wasm_split_load_later";

pub struct Divided {
    pub first: Vec<u8>,
    pub later: Vec<u8>,
    /// A script that loads the later part into the first.
    pub loader: String,
}

pub fn divide(program: &[u8], folder: &Path) -> Result<Divided> {
    fs::create_dir_all(folder)?;
    let first = folder.join("first.wasm");
    let mut options = Options::new(program);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.main_module = SCRIPT;
    options.link_name = LOADER;
    let made = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("cannot divide the page's program: {error:#}"))?;
    let later = folder.join(MADE);
    ensure!(made.split_modules == [later.clone()], "the page's program has other parts than the first and the later one");
    Ok(Divided { first: read(&first)?, later: without_names(&read(&later)?)?, loader: String::from_utf8(read(&folder.join(LOADER))?)? })
}

/// Names are for debuggers only.
fn without_names(part: &[u8]) -> Result<Vec<u8>> {
    let mut reading = walrus::ModuleConfig::new();
    reading.generate_name_section(false).generate_producers_section(false);
    Ok(reading.parse(part).context("cannot read a part of the page's program")?.emit_wasm())
}

/// Puts the loader into the script of the first part. As two files each would name the other, and neither could be named by its content.
pub fn with_loader(script: &str, loader: &str) -> Result<String> {
    let imports = format!("import * as import1 from \"{LOADER}\"\n");
    let script = once(script, &imports, &format!("const import1 = {{ {LOAD} }};\n"))?;
    let loader = once(loader, &format!("import {{ initSync }} from \"{SCRIPT}\";\n"), "")?;
    let loader = once(&loader, &format!("export const {LOAD} "), &format!("const {LOAD} "))?;
    let loader = once(&loader, &format!("\"./{MADE}\""), &format!("\"./{LATER}\""))?;
    Ok(format!("{}\n{script}", loader.trim_end()))
}

fn once(script: &str, from: &str, to: &str) -> Result<String> {
    ensure!(script.matches(from).count() == 1, "a script of the page does not hold {from:?} as it used to");
    Ok(script.replace(from, to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_and_the_loader_become_one() {
        let script = "import * as import1 from \"./load-later.js\"\nconst all = { \"./load-later.js\": import1 };\n";
        let loader = "import { initSync } from \"./app.js\";\nexport const __wasm_split_load_later = load(\"./split_later.wasm\");\n";
        assert_eq!(
            with_loader(script, loader).unwrap(),
            "const __wasm_split_load_later = load(\"./later.wasm\");\n\
             const import1 = { __wasm_split_load_later };\nconst all = { \"./load-later.js\": import1 };\n"
        );
        assert!(with_loader("", loader).is_err());
    }
}
