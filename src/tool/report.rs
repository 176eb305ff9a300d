//! Problems in files, shown to the person who edits them: file, line, the text underlined, and what would be right.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// A file that was read, for quoting from.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As it is shown: relative to the project.
    pub path: PathBuf,
    pub text: String,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// The catalogue cannot be built.
    Error,
    /// Somebody should look, but people are still told the truth.
    Warning,
}

/// One thing to mend.
#[derive(Clone, PartialEq, Debug)]
pub struct Problem {
    pub severity: Severity,
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
    /// Where: a file's place in the list, and the bytes to underline. A missing file or word has no place.
    pub place: Option<(usize, Range<usize>)>,
}

impl Problem {
    pub fn error(file: usize, span: Range<usize>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Error, message: message.into(), help: None, place: Some((file, span)) }
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// All files read, and everything found in them.
#[derive(Clone, Default, Debug)]
pub struct Report {
    pub files: Vec<SourceFile>,
    pub problems: Vec<Problem>,
}

impl Report {
    /// Reads every file below a folder that ends so, in the order of their names.
    pub fn read_folder(&mut self, root: &Path, folder: &str, ending: &str) -> Vec<usize> {
        let mut paths = Vec::new();
        self.collect(root, &root.join(folder), ending, &mut paths);
        paths.sort();
        let mut read = Vec::new();
        for path in paths {
            let shown = Path::new(&shown(root, &path)).to_owned();
            match std::fs::read(&path).map(String::from_utf8) {
                Ok(Ok(text)) => {
                    if text.trim().is_empty() {
                        self.nowhere(format!("{} is empty; write in it, or take it out", shown.display()));
                    }
                    read.push(self.files.len());
                    self.files.push(SourceFile { path: shown, text });
                }
                Ok(Err(_)) => self.nowhere(format!("{} is not written in UTF-8; save it with that encoding", shown.display())),
                Err(error) => self.nowhere(format!("{} cannot be read: {error}", shown.display())),
            }
        }
        if read.is_empty() {
            self.nowhere(format!("there is no {ending} file in {folder}/"));
        }
        read
    }

    fn collect(&mut self, root: &Path, folder: &Path, ending: &str, paths: &mut Vec<PathBuf>) {
        let entries = match std::fs::read_dir(folder) {
            Ok(entries) => entries,
            // Told once for the whole folder: there is nothing in it.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(error) => return self.nowhere(format!("{} cannot be read: {error}", shown(root, folder))),
        };
        for entry in entries {
            let (path, link) = match entry.and_then(|entry| Ok((entry.path(), entry.file_type()?.is_symlink()))) {
                Ok(found) => found,
                Err(error) => {
                    self.nowhere(format!("{} cannot be read: {error}", shown(root, folder)));
                    continue;
                }
            };
            let called_so = path.extension().is_some_and(|found| found == ending);
            if path.is_dir() {
                if called_so {
                    self.nowhere(format!("{} is a folder, though it is called like a file; give it another name", shown(root, &path)));
                } else if link {
                    // Followed, a link that leads back would be read again and again.
                    self.nowhere(format!("{} is a link to a folder; put the files here", shown(root, &path)));
                } else {
                    self.collect(root, &path, ending, paths);
                }
            } else if called_so && !path.is_file() {
                self.nowhere(format!("{} is no file", shown(root, &path)));
            } else if called_so {
                paths.push(path);
            }
        }
    }

    pub fn nowhere(&mut self, message: String) {
        self.problems.push(Problem { severity: Severity::Error, message, help: None, place: None });
    }

    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }

    /// A place as editors and their programs write it: "catalogue/rules.toml:12".
    pub fn at(&self, (file, span): &(usize, Range<usize>)) -> String {
        let file = &self.files[*file];
        let before = &file.text.as_bytes()[..span.start.min(file.text.len())];
        format!("{}:{}", file.path.display(), 1 + before.iter().filter(|byte| **byte == b'\n').count())
    }

    /// Everything found, in the order of the files, as text for a terminal.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let mut problems: Vec<&Problem> = self.problems.iter().collect();
        problems.sort_by_key(|problem| (problem.severity, problem.place.as_ref().map(|(file, span)| (*file, span.start))));
        let mut lines = Lines { files: &self.files, starts: vec![None; self.files.len()] };
        let mut rendered = String::new();
        for problem in problems {
            let level = match problem.severity {
                Severity::Error => Level::ERROR,
                Severity::Warning => Level::WARNING,
            };
            let mut group = match &problem.place {
                Some((file, span)) => {
                    let text = &self.files[*file].text;
                    // What is wrong may be what is missing at the very end, and may stand in the middle of a letter.
                    let start = text.floor_char_boundary(span.start);
                    let end = text.ceil_char_boundary(span.end).max(start);
                    let (number, around) = lines.around(*file, &(start..end));
                    let snippet = Snippet::source(&text[around.clone()])
                        .path(self.files[*file].path.display().to_string())
                        .line_start(number)
                        .annotation(AnnotationKind::Primary.span(start - around.start..end - around.start));
                    level.primary_title(problem.message.as_str()).element(snippet)
                }
                None => Group::with_title(level.primary_title(problem.message.as_str())),
            };
            if let Some(help) = &problem.help {
                group = group.element(Level::HELP.message(help.as_str()));
            }
            rendered.push_str(&renderer.render(&[group]));
            rendered.push_str("\n\n");
        }
        rendered
    }
}

/// A path as people know it: from the project's folder.
fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

/// Where the lines of each file begin.
struct Lines<'r> {
    files: &'r [SourceFile],
    starts: Vec<Option<Vec<usize>>>,
}

impl Lines<'_> {
    /// The lines around a span: the number of the first, where it begins and where the last ends.
    // The renderer looks through all it is given: with whole files, ten thousand problems take hours.
    fn around(&mut self, file: usize, span: &Range<usize>) -> (usize, Range<usize>) {
        let text = &self.files[file].text;
        let starts = self.starts[file].get_or_insert_with(|| {
            std::iter::once(0).chain(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(place, _)| place + 1)).collect()
        });
        let first = starts.partition_point(|start| *start <= span.start) - 1;
        let after = starts.partition_point(|start| *start < span.end);
        (first + 1, starts[first]..starts.get(after.max(first + 1)).copied().unwrap_or(text.len()))
    }
}

/// The allowed word nearest to a wrong one, or all of them where none is near and they are few.
pub fn suggestion<'a>(wrong: &str, allowed: impl Iterator<Item = &'a str>) -> Option<String> {
    let allowed: Vec<&str> = allowed.collect();
    match nearest(wrong, &allowed) {
        Some(word) => Some(format!("did you mean `{word}`?")),
        None if allowed.len() <= 16 && !allowed.is_empty() => Some(format!("it can be: {}", allowed.join(", "))),
        None => None,
    }
}

/// The allowed word that was probably meant.
pub fn nearest<'a>(wrong: &str, allowed: &[&'a str]) -> Option<&'a str> {
    // In a long list only words that begin alike are compared: ten thousand wrong words in a row are told at once too.
    let beginning = if allowed.len() > 1000 { wrong.get(..3).unwrap_or(wrong) } else { "" };
    let near = allowed
        .iter()
        .filter(|word| word.starts_with(beginning))
        .map(|word| (strsim::jaro_winkler(wrong, word), *word))
        .max_by(|one, other| one.0.total_cmp(&other.0));
    near.filter(|(likeness, _)| *likeness > 0.8).map(|(_, word)| word)
}
