//! Fills index.html: the first page as it is before any script runs, and the names of the files to load.

use anyhow::{Result, ensure};

pub struct Filling<'a> {
    pub template: &'a str,
    pub start_page: &'a str,
    pub without_script: &'a str,
    /// What the boot script and the program are told to load: a key and a file name each.
    pub boot_files: &'a [(String, String)],
    pub reloads_itself: bool,
}

/// Wanted at once in every language. The boot script adds the words, because it can ask the browser for the language.
const PRELOADED: [(&str, &str); 3] = [
    ("js", r#"rel="modulepreload""#),
    ("wasm", r#"rel="preload" as="fetch" type="application/wasm" crossorigin"#),
    ("catalogue", r#"rel="preload" as="fetch" crossorigin"#),
];

pub fn fill(filling: &Filling) -> Result<String> {
    let mut html = filling.template.to_owned();
    put(&mut html, "<!-- preload -->", &preload_links(filling.boot_files))?;
    put(&mut html, "data-files", &data_attributes(filling.boot_files))?;
    put(&mut html, "<!-- reload -->", if filling.reloads_itself { r#"<script type="module" src="reload.js"></script>"# } else { "" })?;
    put(&mut html, "<!-- start page -->", filling.start_page)?;
    put(&mut html, "<!-- without script -->", filling.without_script)?;
    Ok(html)
}

fn put(html: &mut String, marker: &str, content: &str) -> Result<()> {
    ensure!(html.contains(marker), "index.html has no {marker}");
    *html = html.replace(marker, content);
    Ok(())
}

fn preload_links(files: &[(String, String)]) -> String {
    let link = |(key, kind): (&str, &str)| {
        let (_, name) = files.iter().find(|(other, _)| other == key)?;
        Some(format!(r#"<link {kind} href="{name}">"#))
    };
    PRELOADED.into_iter().filter_map(link).collect::<Vec<_>>().join("\n  ")
}

fn data_attributes(files: &[(String, String)]) -> String {
    files.iter().map(|(key, name)| format!(r#"data-{key}="./{name}""#)).collect::<Vec<_>>().join(" ")
}
