//! Compiles the page's program to WebAssembly and makes it loadable from a browser.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use walrus::Import;
use wasm_bindgen_cli_support::Bindgen;

use super::{Mode, divide, fingerprint, read, unused};
use crate::{place, run};

/// What the program asks the script for comes from here; what loads its later part does not.
const FROM_SCRIPT: &str = "./app_bg.js";

pub struct Loadable {
    pub script: Vec<u8>,
    pub wasm: Vec<u8>,
    /// The part that is loaded later.
    pub later: Vec<u8>,
}

/// Where cargo put the program. Cargo shows its own progress, and does nothing when nothing has changed.
pub fn compile(mode: Mode) -> Result<PathBuf> {
    let profile = match mode {
        Mode::Release => "page",
        Mode::Dev => "dev",
    };
    println!("Compiling the page ({profile} profile)");
    let mut cargo = run::cargo();
    cargo.args(["rustc", "--lib", "--crate-type", "cdylib", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--features", "page", "--profile", profile, "--message-format", "json-render-diagnostics"]);
    // What refers to what, for dividing the program. After the dashes, so that packages are not compiled for it anew.
    cargo.args(["--", "-Clink-args=--emit-relocs"]);
    // Where a panic can happen is named in the program. Visitors need not read, nor download, where this machine keeps its packages
    // and where it has them from; and other machines shall make the same program.
    let remaps: Vec<String> = place::packages().iter().map(|folder| format!("--remap-path-prefix={}/=", folder.display())).collect();
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remaps.join(" "));
    let mut made = None;
    let compiled = run::line_by_line(&mut cargo, |line| {
        if let Some(file) = made_file(line) {
            made = Some(file);
        }
    })?;
    if !compiled {
        bail!("the page does not compile");
    }
    made.context("cargo did not say where it put the page's program")
}

fn made_file(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    let files = message.get("filenames")?.as_array()?;
    files.iter().filter_map(Value::as_str).find(|file| file.ends_with(".wasm")).map(PathBuf::from)
}

/// The program as a browser starts it; made anew only when it has changed.
pub fn make_loadable(program: Vec<u8>) -> Result<Loadable> {
    let folder = place::work().join("bindgen");
    let stamp = folder.join("made-from");
    let made_from = fingerprint([&program]);
    if fs::read_to_string(&stamp).ok().as_ref() != Some(&made_from) {
        bind(program, &folder)?;
        fs::write(stamp, made_from)?;
    }
    let file = |name: &str| read(&folder.join(name));
    Ok(Loadable { script: file("app.js")?, wasm: file("app_bg.wasm")?, later: file(divide::LATER)? })
}

/// Adds what a browser needs to start the program, and takes off what only debuggers need.
fn bind(program: Vec<u8>, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let divided = divide::divide(&program, &folder.join("parts"))?;
    let mut output = Bindgen::new()
        .input_bytes("app", divided.first)
        // Whatever the later part shares with it.
        .keep_lld_exports(true)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    unused::drop_from_program(output.wasm_mut());
    let from_script = |import: &&mut Import| import.module == FROM_SCRIPT;
    let names = shorten(output.wasm_mut().imports.iter_mut().filter(from_script).map(|import| &mut import.name));
    output.emit(folder)?;
    fs::write(folder.join(divide::LATER), divided.later)?;
    let script = folder.join("app.js");
    let asked: Vec<&str> = names.iter().map(|(long, _)| long.as_str()).collect();
    let used = unused::drop_from_script(&String::from_utf8(read(&script)?)?, &asked)?;
    let script_text = divide::with_loader(&with_short_names(used, &names)?, &divided.loader)?;
    fs::write(&script, with_policy(&script_text)?)?;
    ensure_one_script(folder)
}

/// The program asks the script for functions by names that end in hashes, which nothing can compress: 3 kB of a first visit.
/// Gives them short names and says from which to which.
fn shorten<'n>(names: impl Iterator<Item = &'n mut String>) -> Vec<(String, String)> {
    let one = |(index, name): (usize, &mut String)| {
        let short = format!("f{index}");
        (std::mem::replace(name, short.clone()), short)
    };
    names.enumerate().map(one).collect()
}

/// The script offers its functions as properties of one object.
fn with_short_names(mut script: String, names: &[(String, String)]) -> Result<String> {
    for (long, short) in names {
        let offered = format!(" {long}: ");
        ensure!(script.matches(&offered).count() == 1, "the page's script does not offer {long} as it used to");
        script = script.replace(&offered, &format!(" {short}: "));
    }
    Ok(script)
}

/// The content policy lets only this one place write HTML, which is the program's own: what people type never becomes HTML.
fn with_policy(script: &str) -> Result<String> {
    const WRITES: &str = ".innerHTML = ";
    ensure!(script.matches(WRITES).count() == 1, "the page's script does not write HTML in one place, as it used to");
    let policy =
        "const html = globalThis.trustedTypes?.createPolicy(\"html\", { createHTML: (text) => text }) ?? { createHTML: (text) => text };";
    let (before, after) = script.split_once(WRITES).context("just found")?;
    let (written, rest) = after.split_once(';').context("the page's script writes HTML in another way than it used to")?;
    Ok(format!("{policy}\n{before}{WRITES}html.createHTML({written});{rest}"))
}

fn ensure_one_script(folder: &Path) -> Result<()> {
    ensure!(
        !folder.join("snippets").exists(),
        "a dependency brings scripts of its own (see {}), and the page does not carry them yet",
        folder.display()
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_writes_html_in_one_place_that_the_content_policy_knows() {
        let script = with_policy("a.innerHTML = text(b, c);\nd();").unwrap();
        assert!(script.ends_with("a.innerHTML = html.createHTML(text(b, c));\nd();"), "{script}");
        assert!(with_policy("a.innerHTML = b; c.innerHTML = d;").is_err());
    }

    #[test]
    fn the_script_offers_what_the_program_asks_for() {
        let mut asked = ["__wbg_focus_d5e2", "__wbg_get_0c55"].map(str::to_owned);
        let names = shorten(asked.iter_mut());
        let script = "{\n  __wbg_focus_d5e2: function() {},\n  __wbg_get_0c55: function() {},\n}";
        assert_eq!(asked, ["f0", "f1"]);
        assert_eq!(with_short_names(script.into(), &names).unwrap(), "{\n  f0: function() {},\n  f1: function() {},\n}");
        assert!(with_short_names("{}".into(), &names).is_err());
    }
}
