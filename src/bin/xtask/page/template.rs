//! Fills index.html: the first page as it is before any script runs, and the names of the files to load.

use anyhow::{Result, ensure};
use sotepolku::library::start;

pub struct Filling<'a> {
    pub template: &'a str,
    pub start_page: &'a str,
    pub without_script: &'a str,
    /// What the boot script and the program are told to load: a key and a file name each.
    pub boot_files: &'a [(String, String)],
    /// Where the site will be; empty where nobody has said.
    pub site: &'a str,
    pub reloads_itself: bool,
}

/// Wanted at once. The boot script asks for what is larger once the start page can be read, and for the words in the person's language.
const PRELOADED: [(&str, &str); 1] = [("js", r#"rel="modulepreload""#)];

/// What the boot script loads so that the browser keeps the page.
const OFFLINE: &str = " data-offline=\"./offline.js\"";

pub fn fill(filling: &Filling) -> Result<String> {
    let mut html = filling.template.to_owned();
    put(&mut html, "<!-- preload -->", &preload_links(filling.boot_files))?;
    put(&mut html, "data-files", &data_attributes(filling.boot_files))?;
    put(&mut html, "<!-- reload -->", if filling.reloads_itself { r#"<script type="module" src="reload.js"></script>"# } else { "" })?;
    // While somebody works on the page, nothing of it is kept.
    put(&mut html, OFFLINE, if filling.reloads_itself { "" } else { OFFLINE })?;
    put(&mut html, "<!-- languages -->", &start::alternates(filling.site))?;
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

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<!-- preload --><!-- languages --><script data-files data-offline=\"./offline.js\"></script><!-- reload --><!-- without script --><!-- start page -->";

    fn filled(template: &str) -> Result<String> {
        filled_for(template, false)
    }

    fn filled_for(template: &str, reloads_itself: bool) -> Result<String> {
        let boot_files = [("wasm", "app-1.wasm"), ("words-fi", "words-fi-2.ftl")].map(|(key, name)| (key.into(), name.into()));
        fill(&Filling {
            template,
            start_page: "<h1>Start</h1>",
            without_script: "<p>Call</p>",
            boot_files: &boot_files,
            site: "",
            reloads_itself,
        })
    }

    #[test]
    fn a_page_that_somebody_works_on_is_not_kept() {
        assert!(filled_for(TEMPLATE, false).unwrap().contains("data-offline"));
        assert!(!filled_for(TEMPLATE, true).unwrap().contains("data-offline"));
    }

    #[test]
    fn the_boot_script_is_told_every_file() {
        let html = filled(TEMPLATE).unwrap();
        assert!(html.contains("data-wasm=\"./app-1.wasm\" data-words-fi=\"./words-fi-2.ftl\""), "{html}");
        assert!(html.ends_with("<p>Call</p><h1>Start</h1>"), "{html}");
    }

    #[test]
    fn a_template_without_a_place_for_the_start_page_is_refused() {
        let error = filled(&TEMPLATE.replace("<!-- start page -->", "")).unwrap_err();
        assert_eq!(error.to_string(), "index.html has no <!-- start page -->");
    }
}
