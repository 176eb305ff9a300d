//! Builds the page: everything a static host needs, in dist/.

mod assets;
mod content;
mod library;
mod divide;
pub mod frames;
pub mod headers;
pub mod hosts;
mod offline;
mod program;
mod safe;
mod template;
mod unused;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use sotepolku::library::{File, start};

use crate::{place, prepare};
use assets::{Assets, Named};
use content::{Content, Further, Library};
use frames::Frames;

pub use assets::{is_named_by_content, without_hash};
pub use program::compile;

/// Where the development server keeps a page waiting until there is a newer one.
pub const WAIT_FOR_CHANGE: &str = "/wait-for-change";

/// The script that asks there.
const RELOAD: &str = "reload.js";

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mode {
    Release,
    Dev,
}

pub fn build(mode: Mode) -> Result<()> {
    // Where the build fails before the catalogue is checked, nothing is said about it.
    let _ = fs::remove_file(problems_file());
    prepare::wasm_target()?;
    let parts = Parts::gather(mode)?;
    let stamp = Stamp::for_parts(&parts);
    if stamp.is_current() {
        println!("dist/ is up to date");
        return Ok(());
    }
    let frames = parts.frames.clone();
    assemble(parts)?.write(&place::dist(), mode)?;
    hosts::write(&frames)?;
    stamp.keep()
}

/// Everything the finished page depends on.
struct Parts {
    mode: Mode,
    program: Vec<u8>,
    /// The catalogue and the words, as the page loads them.
    data: Vec<Named>,
    public: Vec<Named>,
    template: String,
    start_page: String,
    without_script: String,
    further: Vec<Further>,
    library: Library,
    frames: Frames,
    /// How pages are put together: the sources of this program and of the library, and the versions of all packages.
    recipe: Vec<Named>,
}

impl Parts {
    fn gather(mode: Mode) -> Result<Parts> {
        let root = place::root();
        let content = Content::build(mode)?;
        let mut recipe = files_in(&root.join("src/bin/xtask/page"))?;
        recipe.extend(library::recipe()?);
        recipe.push(Named { name: "Cargo.lock".into(), bytes: read(&root.join("Cargo.lock"))? });
        Ok(Parts {
            mode,
            start_page: content.start_page()?,
            without_script: content.without_script()?,
            further: content.further_start_pages()?,
            program: read(&program::compile(mode)?)?,
            public: files_in(&root.join("public"))?.into_iter().chain(library::packages()?).collect(),
            library: content.library()?,
            frames: Frames::told()?,
            template: String::from_utf8(read(&root.join("index.html"))?)?,
            data: content.files,
            recipe,
        })
    }
}

fn assemble(parts: Parts) -> Result<Assets> {
    let page_program = program::make_loadable(parts.program)?;
    let mut assets = Assets::default();
    // Before the script, which names it.
    assets.add(Named { name: divide::LATER.into(), bytes: page_program.later });
    let script = Named { name: "app.js".into(), bytes: page_program.script }.lean()?;
    assets.add_public(vec![script])?;
    let mut boot_files = vec![
        ("js".to_owned(), assets.name_of("app.js")),
        ("wasm".to_owned(), assets.add(Named { name: "app.wasm".into(), bytes: page_program.wasm })),
    ];
    for file in parts.data {
        let key = file.stem().to_owned();
        boot_files.push((key, assets.add(file)));
    }
    if parts.mode == Mode::Dev {
        assets.add(Named { name: RELOAD.into(), bytes: include_bytes!("reload.js").to_vec() });
    }
    let (worker, public): (Vec<Named>, Vec<Named>) = parts.public.into_iter().partition(|file| file.name == offline::WORKER);
    assets.add_public(public.into_iter().map(Named::lean).collect::<Result<_>>()?)?;
    library::add(&mut assets, &parts.library.sources(), parts.mode)?;
    let site = library::site();
    let index = template::fill(&template::Filling {
        template: &parts.template,
        start_page: &parts.start_page,
        without_script: &parts.without_script,
        boot_files: &boot_files,
        site: &site,
        reloads_itself: parts.mode == Mode::Dev,
    })?;
    for Further { words, drawn, without_script } in &parts.further {
        let File { path, text } = start::page(words, drawn, without_script, &site, &|name| assets.name_of(name));
        assets.add_page(path, &text)?;
    }
    assets.add_index(&told_of(&parts.frames, &index))?;
    // After everything that they tell of.
    offline::add(&mut assets, worker, parts.mode)?;
    assets.add_text(hosts::COMMON.into(), hosts::common(assets.files().keys(), &parts.frames));
    assets.add_text(hosts::APACHE.into(), hosts::apache(&parts.frames));
    Ok(assets)
}

/// Browsers that keep the page keep its headers too: who may show it in a frame must make it another page.
fn told_of(frames: &Frames, index: &str) -> String {
    if frames.is_nobody() {
        return index.to_owned();
    }
    index.replacen("</head>", &format!("<meta name=\"sotepolku-framing\" content=\"{}\">\n</head>", frames.directive()), 1)
}

/// Says whether dist/ was made from the very same parts, so that a second run takes no time.
struct Stamp {
    parts: String,
}

impl Stamp {
    fn for_parts(parts: &Parts) -> Stamp {
        let mode = format!("{:?}", parts.mode);
        // What is past its review is marked in the library, so every day has its own.
        let day = parts.library.sources().today.to_string();
        let frames = parts.frames.directive();
        let further = parts.further.iter().flat_map(|page| [&page.drawn, &page.without_script]);
        let texts = [&mode, &frames, &parts.template, &parts.start_page, &parts.without_script].into_iter().chain(further);
        let texts = texts.map(String::as_bytes);
        let files = parts.data.iter().chain(&parts.public).chain(&parts.recipe);
        let files = files.flat_map(|file| [file.name.as_bytes(), &file.bytes]);
        let parts = fingerprint(texts.chain(files).chain([&parts.program[..], day.as_bytes()]));
        Stamp { parts }
    }

    fn is_current(&self) -> bool {
        match (fs::read_to_string(Stamp::file()), self.with_index()) {
            (Ok(kept), Ok(now)) => kept == now,
            _ => false,
        }
    }

    fn keep(&self) -> Result<()> {
        fs::write(Stamp::file(), self.with_index()?).context("cannot note what dist/ was made from")
    }

    /// index.html names every other file by content: if it is still ours, so is the rest.
    fn with_index(&self) -> Result<String> {
        let index = read(&place::dist().join("index.html"))?;
        Ok(format!("{} {}", self.parts, fingerprint([index])))
    }

    fn file() -> PathBuf {
        place::work().join("dist-was-made-from")
    }
}

/// What `check` found when the page was built in development.
pub fn problems_file() -> PathBuf {
    place::work().join("problems.txt")
}

/// The same for the same contents on every machine.
pub fn fingerprint(parts: impl IntoIterator<Item = impl AsRef<[u8]>>) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        let part = part.as_ref();
        digest.update((part.len() as u64).to_le_bytes());
        digest.update(part);
    }
    hex(&digest.finalize())
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn files_in(folder: &Path) -> Result<Vec<Named>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if !path.is_file() {
            bail!("{} is not a file: folders have no place here", path.display());
        }
        files.push(Named::read(&path)?);
    }
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
