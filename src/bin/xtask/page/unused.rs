//! Takes out of the page's program what a package offers to scripts and no script of the page asks for.
//!
//! Leptos brings streams between a server and a browser (`wasm-streams`); the page has no server. What is offered counts as
//! used, so the compiler keeps it all: 6 kB of a first visit.

use anyhow::{Result, ensure};
use walrus::Module;

/// The classes that are offered, as the script names them.
const CLASSES: &[&str] = &["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/// Offers the classes no longer, and drops all that only they used.
pub fn drop_from_program(program: &mut Module) {
    let belongs =
        |name: &str| CLASSES.iter().map(|class| class.to_lowercase()).any(|class| name.trim_start_matches("__wbg_").starts_with(&class));
    let offered: Vec<_> = program.exports.iter().filter(|export| belongs(&export.name)).map(|export| export.id()).collect();
    for export in offered {
        program.exports.delete(export);
    }
    walrus::passes::gc::run(program);
}

/// Leaves out of the script the classes, and the functions that the program asked for on their account. `asked` is what it asks for still.
pub fn drop_from_script(script: &str, asked: &[&str]) -> Result<String> {
    let mut script = script.to_owned();
    for class in CLASSES {
        for (from, to) in [
            (format!("export class {class} {{\n"), "\n}\n"),
            (format!("if (Symbol.dispose) {class}."), ";\n"),
            (format!("const {class}Finalization = "), ";\n"),
        ] {
            cut(&mut script, &from, to)?;
        }
    }
    Ok(without_unasked(&script, asked))
}

fn cut(script: &mut String, from: &str, to: &str) -> Result<()> {
    let found = script.find(from).and_then(|start| Some((start, start + script[start..].find(to)? + to.len())));
    ensure!(found.is_some(), "the page's script does not hold {from:?} as it used to");
    if let Some((start, end)) = found {
        script.replace_range(start..end, "");
    }
    Ok(())
}

/// What the script offers is one object; each function is a property that begins with its name and ends with `},`.
fn without_unasked(script: &str, asked: &[&str]) -> String {
    const INDENT: &str = "        ";
    let mut kept = String::with_capacity(script.len());
    let mut leaving_out = false;
    for line in script.lines() {
        let own = line.strip_prefix(INDENT).filter(|own| !own.starts_with(' '));
        if let Some((name, _)) = own.and_then(|own| own.split_once(": function("))
            && name.starts_with("__wb")
        {
            leaving_out = !asked.contains(&name);
        }
        if !leaving_out {
            kept.push_str(line);
            kept.push('\n');
        }
        if own.is_some_and(|own| own.starts_with('}') && own.ends_with("},")) {
            leaving_out = false;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "export class IntoUnderlyingByteSource {\n    free() {\n    }\n}\nif (Symbol.dispose) IntoUnderlyingByteSource.prototype[Symbol.dispose] = 1;\n\
        export class IntoUnderlyingSink {\n}\nif (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = 1;\n\
        export class IntoUnderlyingSource {\n}\nif (Symbol.dispose) IntoUnderlyingSource.prototype[Symbol.dispose] = 1;\n\
        const import0 = {\n        __wbg_focus_1: function(arg0) {\n            arg0.focus();\n        },\n        \
        __wbg_close_2: function() { return handleError(function (arg0) {\n            if (arg0) {\n            }\n        }, arguments); },\n        \
        __wbg_blur_3: function(arg0) {\n        },\n};\n\
        const IntoUnderlyingByteSourceFinalization = 1;\nconst IntoUnderlyingSinkFinalization = 1;\nconst IntoUnderlyingSourceFinalization = 1;\n";

    #[test]
    fn only_what_is_asked_for_stays_in_the_script() {
        let kept = drop_from_script(SCRIPT, &["__wbg_focus_1", "__wbg_blur_3"]).unwrap();
        let expected = "const import0 = {\n        __wbg_focus_1: function(arg0) {\n            arg0.focus();\n        },\n        \
            __wbg_blur_3: function(arg0) {\n        },\n};\n";
        assert_eq!(kept, expected);
    }

    #[test]
    fn a_script_of_another_shape_is_refused() {
        let problem = drop_from_script("export function start() {}\n", &[]).unwrap_err();
        assert_eq!(problem.to_string(), "the page's script does not hold \"export class IntoUnderlyingByteSource {\\n\" as it used to");
    }
}
