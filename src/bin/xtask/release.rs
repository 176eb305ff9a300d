//! A release: the page in an archive, a list of what it is made of, and checksums of both and of every file of the page. From the same
//! sources and the same day it is the same to the last bit, on every machine with the same compiler.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use sotepolku::tool::build;

use crate::page::{self, Mode, hex};
use crate::{place, run, sbom};

const NAME: &str = concat!("sotepolku-", env!("CARGO_PKG_VERSION"));
const SUMS: &str = "SHA256SUMS";
const DAY: u64 = 86_400;

/// By their paths within the page.
type Files = BTreeMap<String, Vec<u8>>;

pub fn run() -> Result<()> {
    // Nothing of an earlier build is taken over.
    remove(&place::dist())?;
    page::build(Mode::Release)?;
    let mut files = Files::new();
    read(&place::dist(), "", &mut files)?;
    ensure_nothing_of_this_machine(&files)?;

    let time = build::now() / DAY * DAY;
    let archive = archive(&files, time)?;
    let bill = sbom::describe(&build::today().to_string(), &sum(&archive))?;
    let made = Files::from([
        (format!("{NAME}.tar.gz"), archive),
        (format!("{NAME}.cdx.json"), bill),
        (format!("{NAME}.files.sha256"), sums(&files).into_bytes()),
    ]);
    remove(&place::release())?;
    fs::create_dir_all(place::release())?;
    for (name, bytes) in made.iter().chain([(&SUMS.to_owned(), &sums(&made).into_bytes())]) {
        fs::write(place::release().join(name), bytes).with_context(|| format!("cannot write {name}"))?;
    }
    print!("\nIn {}/:\n{}", place::release().display(), sums(&made));
    println!("The same again on another day: SOURCE_DATE_EPOCH={time} cargo xtask release");
    if run::answer("git", &["-C", &place::root().to_string_lossy(), "status", "--porcelain"]).is_none_or(|changes| !changes.is_empty()) {
        println!("Not for giving away: it holds changes that are in no commit");
    }
    Ok(())
}

/// Two releases from copies of the sources, in folders whose paths have nothing in common; each compiles the page's program and all its
/// packages anew. The program that puts them together is this one.
pub fn compare_two() -> Result<()> {
    let folder = std::env::temp_dir().join(format!("sotepolku-release-{}", std::process::id()));
    compare_in(&folder).with_context(|| format!("what was made is in {}", folder.display()))?;
    // Only where there is nothing to look into.
    remove(&folder)
}

fn compare_in(folder: &Path) -> Result<()> {
    let time = (build::now() / DAY * DAY).to_string();
    let places = ["one", "another/place/that-is-longer"].map(|place| folder.join(place));
    println!("Two releases at once, in {} and {}", places[0].display(), places[1].display());
    // At once, because one alone leaves most of a machine idle for most of the time.
    let outcomes: Vec<Result<()>> = thread::scope(|scope| {
        let working: Vec<_> = places.iter().map(|copy| scope.spawn(|| release_in(copy, &time))).collect();
        working.into_iter().map(|thread| thread.join().expect("releasing does not panic")).collect()
    });
    outcomes.into_iter().collect::<Result<()>>()?;
    let [one, another] = places.map(|copy| lists(&copy.join("dist-release")));
    let different = different(&one?, &another?);
    ensure!(different.is_empty(), "two releases from the same sources are not the same. These differ:\n{}", different.join("\n"));
    println!("\nBoth are the same");
    Ok(())
}

fn release_in(copy: &Path, time: &str) -> Result<()> {
    copy_sources(copy)?;
    let mut release = Command::new(std::env::current_exe()?);
    release.arg("release").current_dir(copy).env("SOURCE_DATE_EPOCH", time);
    run::to_the_end(release.env("CARGO_MANIFEST_DIR", copy).env("CARGO_TARGET_DIR", copy.join("target")))
}

/// All that git knows or would take in, as it is now.
fn copy_sources(to: &Path) -> Result<()> {
    let root = place::root();
    let listed = Command::new("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(&root).output()?;
    ensure!(listed.status.success(), "git does not say which files there are: {}", String::from_utf8_lossy(&listed.stderr));
    for name in String::from_utf8(listed.stdout)?.split_terminator('\0') {
        let (from, to) = (root.join(name), to.join(name));
        // What was taken away is still in the list until it is committed.
        if from.is_file() {
            fs::create_dir_all(to.parent().context("a file stands in a folder")?)?;
            fs::copy(&from, &to).with_context(|| format!("cannot copy {}", from.display()))?;
        }
    }
    Ok(())
}

/// The checksums of a release and of all that is in it.
fn lists(release: &Path) -> Result<Vec<String>> {
    let list = |name: &str| fs::read_to_string(release.join(name)).with_context(|| format!("the release has no {name}"));
    Ok([list(SUMS)?, list(&format!("{NAME}.files.sha256"))?].iter().flat_map(|list| list.lines().map(str::to_owned)).collect())
}

/// The names of files that are not in both lists with the same checksum.
fn different(one: &[String], another: &[String]) -> Vec<String> {
    let only = |these: &[String], those: &[String]| these.iter().filter(|line| !those.contains(line)).cloned().collect::<Vec<_>>();
    let lines = only(one, another).into_iter().chain(only(another, one));
    let mut names: Vec<String> = lines.map(|line| line.split_once("  ").map_or(line.clone(), |(_, name)| name.to_owned())).collect();
    names.sort();
    names.dedup();
    names
}

/// What tells a visitor where the page was built also makes it another page on every machine.
fn ensure_nothing_of_this_machine(files: &Files) -> Result<()> {
    let mut folders = vec![place::root(), place::cargo_home(), place::work()];
    folders.extend(place::packages().iter().filter_map(|folder| folder.file_name()).map(PathBuf::from));
    let folders: Vec<String> = folders.iter().map(|folder| folder.to_string_lossy().into_owned()).collect();
    let telling = telling(files, &folders);
    if telling.is_empty() {
        return Ok(());
    }
    bail!("these files name folders of this machine:\n{}", telling.join("\n"))
}

fn telling(files: &Files, folders: &[String]) -> Vec<String> {
    let names = |bytes: &[u8], folder: &str| bytes.windows(folder.len()).any(|part| part == folder.as_bytes());
    let found = |(name, bytes): (&String, &Vec<u8>)| {
        let folder = folders.iter().find(|folder| names(bytes, folder))?;
        Some(format!("{name}: {folder}"))
    };
    files.iter().filter_map(found).collect()
}

/// In the order of their names, all of one time, of one owner and with one mode: nothing but the files makes a difference.
fn archive(files: &Files, time: u64) -> Result<Vec<u8>> {
    let packed = GzBuilder::new().write(Vec::new(), Compression::best());
    let mut archive = tar::Builder::new(packed);
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(time);
        header.set_uid(0);
        header.set_gid(0);
        archive.append_data(&mut header, format!("{NAME}/{name}"), &bytes[..])?;
    }
    Ok(archive.into_inner()?.finish()?)
}

/// As `sha256sum --check` reads them.
fn sums(files: &Files) -> String {
    files.iter().map(|(name, bytes)| format!("{}  {name}\n", sum(bytes))).collect()
}

fn sum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn read(folder: &Path, within: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let name = format!("{within}{}", path.file_name().context("a file without a name")?.to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path)?);
        }
    }
    Ok(())
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn files() -> Files {
        let files = [("sw.js", "1"), ("index.html", "abc"), ("library/fi/a.html", "2")];
        files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
    }

    #[test]
    fn an_archive_holds_the_files_in_order_and_all_of_one_time() {
        let packed = archive(&files(), 1_795_737_600).unwrap();
        assert_eq!(packed, archive(&files(), 1_795_737_600).unwrap());
        let mut unpacked = tar::Archive::new(flate2::read::GzDecoder::new(&packed[..]));
        let told = unpacked.entries().unwrap().map(|entry| {
            let mut entry = entry.unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            let header = entry.header();
            (entry.path().unwrap().display().to_string(), header.mtime().unwrap(), header.mode().unwrap(), header.uid().unwrap(), text)
        });
        let expected = [("index.html", "abc"), ("library/fi/a.html", "2"), ("sw.js", "1")];
        let expected = expected.map(|(name, text)| (format!("{NAME}/{name}"), 1_795_737_600, 0o644, 0, text.to_owned()));
        assert_eq!(told.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn checksums_are_those_that_every_program_works_out() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  index.html\n";
        assert!(sums(&files()).starts_with(abc), "{}", sums(&files()));
    }

    #[test]
    fn what_differs_between_two_releases_is_named_once() {
        let list = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let one = list(&["aa  a.js", "bb  b.js", "cc  c.js"]);
        assert_eq!(different(&one, &one), [""; 0]);
        assert_eq!(different(&one, &list(&["aa  a.js", "b0  b.js", "dd  d.js"])), ["b.js", "c.js", "d.js"]);
    }

    #[test]
    fn a_file_that_names_a_folder_of_this_machine_is_found() {
        let mut files = files();
        files.insert("app.wasm".into(), b"\0\0/home/somebody/.cargo/registry/x.rs".to_vec());
        let folders = ["/work/here", "/home/somebody/.cargo"].map(str::to_owned);
        assert_eq!(telling(&files, &folders), ["app.wasm: /home/somebody/.cargo"]);
    }
}
