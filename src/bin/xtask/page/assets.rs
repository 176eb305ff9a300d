//! The files of the page: their final names, their references to each other, and their compressed twins.

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};

use super::{Mode, hex, read, safe};
use sha2::{Digest, Sha256};

/// What the world looks for under a fixed name. Everything else is named by its content and can be kept for ever.
const STABLE: [&str; 7] =
    ["apple-touch-icon.png", "icon-licences.txt", "icon.svg", "manifest.webmanifest", "robots.txt", "search-licences.txt", "sitemap.xml"];

/// Scripts, style sheets and the manifest name other files.
const NAMING: [&str; 3] = ["css", "js", "webmanifest"];

/// Fonts and PNG pictures are compressed already.
const COMPRESSIBLE: [&str; 11] = ["bin", "css", "ftl", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// How much work compressing is worth: all that is possible for what a first visit loads. For the many pages of the library
/// that would take a minute; `QUICK` takes seconds, and a 9 in its place made them no smaller.
const BEST: i32 = 11;
const QUICK: i32 = 5;

const HASH_LENGTH: usize = 12;

pub struct Named {
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Named {
    pub fn read(path: &Path) -> Result<Named> {
        let name = path.file_name().and_then(|name| name.to_str()).context("a file without a readable name")?;
        Ok(Named { name: name.to_owned(), bytes: read(path)? })
    }

    /// Scripts and style sheets without comments and indentation, which are for those who work on them.
    pub fn lean(self) -> Result<Named> {
        if !self.name.ends_with(".js") && !self.name.ends_with(".css") {
            return Ok(self);
        }
        let text = String::from_utf8(self.bytes)?;
        Ok(Named { name: self.name, bytes: lean(&text).into_bytes() })
    }

    pub fn stem(&self) -> &str {
        split(&self.name).0
    }

    fn is_naming_others(&self) -> bool {
        NAMING.contains(&split(&self.name).1)
    }

    fn is_naming(&self, name: &str) -> bool {
        let mentions = |reference: String| self.bytes.windows(reference.len()).any(|part| part == reference.as_bytes());
        self.is_naming_others() && (mentions(format!("\"{name}\"")) || mentions(format!("\"./{name}\"")))
    }
}

#[derive(Default)]
pub struct Assets {
    files: BTreeMap<String, Vec<u8>>,
    /// From the name in the sources to the final one.
    names: BTreeMap<String, String>,
}

impl Assets {
    /// Gives a file its final name and says which.
    pub fn add(&mut self, file: Named) -> String {
        let name = if STABLE.contains(&file.name.as_str()) { file.name.clone() } else { named_by_content(&file) };
        self.files.insert(name.clone(), file.bytes);
        self.names.insert(file.name, name.clone());
        name
    }

    /// Style sheets and scripts may name other files; each gets its name after those that it names.
    pub fn add_public(&mut self, mut files: Vec<Named>) -> Result<()> {
        while !files.is_empty() {
            let names_another = |file: &Named| files.iter().any(|other| other.name != file.name && file.is_naming(&other.name));
            let next = files.iter().position(|file| !names_another(file)).context("files that name each other in a circle")?;
            let mut file = files.swap_remove(next);
            if file.is_naming_others() {
                file.bytes = self.with_final_names(&String::from_utf8(file.bytes)?).into_bytes();
            }
            self.add(file);
        }
        Ok(())
    }

    /// A page with a place of its own. What it names has its final name already.
    pub fn add_page(&mut self, path: String, text: &str) -> Result<()> {
        let page = safe::page(text, &self.files).with_context(|| format!("cannot make {path} safe"))?;
        self.add_text(path, page);
        Ok(())
    }

    /// A file that is looked for where it is and says what it says.
    pub fn add_text(&mut self, path: String, text: String) {
        self.files.insert(path, text.into_bytes());
    }

    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// The final name of a file that was added before.
    pub fn name_of(&self, name: &str) -> String {
        self.names.get(name).unwrap_or_else(|| panic!("no file was added as {name}")).clone()
    }

    pub fn add_index(&mut self, html: &str) -> Result<()> {
        self.add_page("index.html".into(), &self.with_final_names(html))
    }

    /// A file is referred to by its name in double quotes: in attributes, in `url("…")`, in `from "./…"`.
    fn with_final_names(&self, text: &str) -> String {
        let replace = |text: String, (name, last): (&String, &String)| {
            text.replace(&format!("\"{name}\""), &format!("\"{last}\"")).replace(&format!("\"./{name}\""), &format!("\"./{last}\""))
        };
        self.names.iter().fold(text.to_owned(), replace)
    }

    /// Writes index.html after what it names and removes what it no longer names,
    /// so that a page that is being served is never half there.
    pub fn write(mut self, folder: &Path, mode: Mode) -> Result<()> {
        fs::create_dir_all(folder)?;
        if mode == Mode::Release {
            self.add_compressed(folder)?;
        }
        let (index, others): (Vec<_>, Vec<_>) = self.files.iter().partition(|(name, _)| name.starts_with("index.html"));
        for (name, bytes) in others.into_iter().chain(index) {
            put(&folder.join(name), bytes)?;
        }
        remove_all_but(&self.files, folder)
    }

    /// Beside each file its compressed twin, taken from the last build when the content is still the same.
    fn add_compressed(&mut self, last_build: &Path) -> Result<()> {
        let compressible: Vec<(&String, &Vec<u8>)> = self.files.iter().filter(|(name, _)| COMPRESSIBLE.contains(&split(name).1)).collect();
        let next = AtomicUsize::new(0);
        let work = || {
            let mut twins = Vec::new();
            while let Some((name, bytes)) = compressible.get(next.fetch_add(1, Ordering::Relaxed)) {
                twins.push((format!("{name}.br"), twin(last_build, name, bytes)?));
            }
            Ok(twins)
        };
        let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get);
        let twins: Vec<Vec<(String, Vec<u8>)>> = thread::scope(|scope| {
            let working: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            working.into_iter().map(|thread| thread.join().expect("compressing does not panic")).collect::<Result<_>>()
        })?;
        self.files.extend(twins.into_iter().flatten());
        Ok(())
    }
}

fn twin(last_build: &Path, name: &str, bytes: &[u8]) -> Result<Vec<u8>> {
    let twin = last_build.join(format!("{name}.br"));
    let is_the_same = is_named_by_content(name) || fs::read(last_build.join(name)).is_ok_and(|last| last == bytes);
    let known = is_the_same.then(|| fs::read(twin).ok()).flatten();
    let quality = if name.contains('/') || name.ends_with(".xml") { QUICK } else { BEST };
    known.map_or_else(|| compress(bytes, quality), Ok)
}

/// Whether a name or path carries the hash that [`Assets::add`] puts there.
pub fn is_named_by_content(path: &str) -> bool {
    let (stem, _) = split(path);
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == HASH_LENGTH && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// The name in the sources; paths that carry no hash stay as they are.
pub fn without_hash(path: &str) -> String {
    let (stem, extension) = split(path);
    match stem.rsplit_once('-') {
        Some((name, _)) if is_named_by_content(path) => format!("{name}.{extension}"),
        _ => path.to_owned(),
    }
}

fn named_by_content(file: &Named) -> String {
    let (stem, extension) = split(&file.name);
    // What browsers and the service worker work out of a file's content too.
    let hash = hex(&Sha256::digest(&file.bytes));
    format!("{stem}-{}.{extension}", &hash[..HASH_LENGTH])
}

fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or((name, ""))
}

/// Takes off what stands on lines of its own only: nothing within a line can be mistaken for a comment then.
fn lean(text: &str) -> String {
    let mut lean = String::new();
    let mut in_comment = false;
    for line in text.lines().map(str::trim) {
        let begins = line.starts_with("/*");
        if begins || in_comment {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            lean.push_str(line);
            lean.push('\n');
        }
    }
    lean
}

/// As far back as there is something to look at; of a large window most of the time goes into preparing it.
fn window(length: usize) -> i32 {
    (length.max(1 << 16).ilog2() + 1).min(22) as i32
}

fn compress(bytes: &[u8], quality: i32) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality, lgwin: window(bytes.len()), size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &settings)?;
    Ok(compressed)
}

/// Through a second name: a reader sees the old file or the new one, never a part.
fn put(path: &Path, bytes: &[u8]) -> Result<()> {
    let beside = path.with_added_extension("new");
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path)).with_context(|| format!("cannot write {}", path.display()))
}

fn remove_all_but(kept: &BTreeMap<String, Vec<u8>>, folder: &Path) -> Result<()> {
    remove_from(folder, "", kept)
}

fn remove_from(folder: &Path, within: &str, kept: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{within}{}", entry.file_name().to_string_lossy());
        if !entry.path().is_dir() {
            if !kept.contains_key(&name) {
                fs::remove_file(entry.path())?;
            }
            continue;
        }
        let inside = format!("{name}/");
        if kept.keys().any(|kept| kept.starts_with(&inside)) {
            remove_from(&entry.path(), &inside, kept)?;
        } else {
            fs::remove_dir_all(entry.path())?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, content: &str) -> Named {
        Named { name: name.into(), bytes: content.as_bytes().to_vec() }
    }

    #[test]
    fn a_file_is_referred_to_by_its_final_name() {
        let mut assets = Assets::default();
        assets.add_public(vec![file("style.css", "a { background: url(\"leaf.svg\") }"), file("leaf.svg", "<svg/>")]).unwrap();
        assets.add_index("<meta charset=\"utf-8\"><link href=\"style.css\"> leaf.svg").unwrap();
        let text = |name: &str| String::from_utf8(assets.files[&assets.names[name]].clone()).unwrap();
        assert_eq!(text("style.css"), format!("a {{ background: url(\"{}\") }}", assets.names["leaf.svg"]));
        let index = String::from_utf8(assets.files["index.html"].clone()).unwrap();
        assert!(index.ends_with(&format!("<link href=\"{}\"> leaf.svg", assets.names["style.css"])), "{index}");
    }

    #[test]
    fn a_script_names_another_by_its_final_name_whatever_their_order() {
        let mut assets = Assets::default();
        let files = [("a.js", "import \"./b.js\";"), ("b.js", "import { c } from \"./c.js\";"), ("c.js", "export const c = 1;")];
        assets.add_public(files.map(|(name, text)| file(name, text)).into()).unwrap();
        let text = |name: &str| String::from_utf8(assets.files[&assets.name_of(name)].clone()).unwrap();
        assert_eq!(text("b.js"), format!("import {{ c }} from \"./{}\";", assets.name_of("c.js")));
        assert_eq!(text("a.js"), format!("import \"./{}\";", assets.name_of("b.js")));
        let circle = [("a.js", "import \"./b.js\";"), ("b.js", "import \"./a.js\";")];
        assert!(Assets::default().add_public(circle.map(|(name, text)| file(name, text)).into()).is_err());
    }

    #[test]
    fn folders_that_are_no_longer_wanted_go_and_the_others_stay() {
        let folder = tempfile::tempdir().unwrap();
        let page = |path: &str| folder.path().join(path);
        for path in ["library/fi/a.html", "library/fi/b.html", "old/c.html", "index.html"] {
            put(&page(path), b"<p>").unwrap();
        }
        let kept = ["index.html", "library/fi/a.html"].map(|path| (path.to_owned(), Vec::new()));
        remove_all_but(&kept.into(), folder.path()).unwrap();
        let there = ["library/fi/a.html", "library/fi/b.html", "old", "index.html"].map(|path| page(path).exists());
        assert_eq!(there, [true, false, false, true]);
    }

    #[test]
    fn comments_and_indentation_stay_at_home() {
        let style = file("style.css", "/* Two\n   lines: a { } */\n\n@media print {\n  a { color: red; } /* stays */\n}\n");
        assert_eq!(style.lean().unwrap().bytes, b"@media print {\na { color: red; } /* stays */\n}\n");
        let script = file("boot.js", "// Starts.\nif (a) {\n  /** of b */\n  b(\"//\");\n}\n");
        assert_eq!(script.lean().unwrap().bytes, b"if (a) {\nb(\"//\");\n}\n");
    }

    #[test]
    fn what_changes_gets_another_name() {
        let names = ["one", "two", "one"].map(|content| named_by_content(&file("words-fi.ftl", content)));
        assert_ne!(names[0], names[1]);
        assert_eq!(names[0], names[2]);
        assert!(names.iter().all(|name| is_named_by_content(name)));
        assert!(names.iter().all(|name| without_hash(name) == "words-fi.ftl"));
    }

    #[test]
    fn a_fixed_name_is_not_taken_for_one_that_follows_the_content() {
        for name in ["index.html", "robots.txt", "apple-touch-icon.png", "words-fi.ftl", "/", ""] {
            assert!(!is_named_by_content(name), "{name}");
            assert_eq!(without_hash(name), name);
        }
    }
}
