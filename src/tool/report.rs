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
        collect(&root.join(folder), ending, &mut paths);
        paths.sort();
        let mut read = Vec::new();
        for path in paths {
            let shown = path.strip_prefix(root).unwrap_or(&path).to_owned();
            match std::fs::read(&path).map(String::from_utf8) {
                Ok(Ok(text)) => {
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

    pub fn nowhere(&mut self, message: String) {
        self.problems.push(Problem { severity: Severity::Error, message, help: None, place: None });
    }

    pub fn has_errors(&self) -> bool {
        self.problems.iter().any(|problem| problem.severity == Severity::Error)
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.problems.iter().filter(|problem| problem.severity == severity).count()
    }

    /// Everything found, in the order of the files, as text for a terminal.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let mut problems: Vec<&Problem> = self.problems.iter().collect();
        problems.sort_by_key(|problem| (problem.severity, problem.place.as_ref().map(|(file, span)| (*file, span.start))));
        let mut text = String::new();
        for problem in problems {
            let level = match problem.severity {
                Severity::Error => Level::ERROR,
                Severity::Warning => Level::WARNING,
            };
            let mut group = match &problem.place {
                Some((file, span)) => {
                    let file = &self.files[*file];
                    let end = span.end.min(file.text.len());
                    let span = span.start.min(end)..end;
                    let path = file.path.display().to_string();
                    let snippet = Snippet::source(file.text.as_str()).path(path).annotation(AnnotationKind::Primary.span(span));
                    level.primary_title(problem.message.as_str()).element(snippet)
                }
                None => Group::with_title(level.primary_title(problem.message.as_str())),
            };
            if let Some(help) = &problem.help {
                group = group.element(Level::HELP.message(help.as_str()));
            }
            text.push_str(&renderer.render(&[group]));
            text.push_str("\n\n");
        }
        text
    }
}

fn collect(folder: &Path, ending: &str, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, ending, paths);
        } else if path.extension().is_some_and(|found| found == ending) {
            paths.push(path);
        }
    }
}

/// The allowed word nearest to a wrong one, or all of them where none is near and they are few.
pub fn suggestion<'a>(wrong: &str, allowed: impl Iterator<Item = &'a str>) -> Option<String> {
    let allowed: Vec<&str> = allowed.collect();
    let near = allowed.iter().map(|word| (strsim::jaro_winkler(wrong, word), *word)).max_by(|one, other| one.0.total_cmp(&other.0));
    match near {
        Some((likeness, word)) if likeness > 0.8 => Some(format!("did you mean `{word}`?")),
        _ if allowed.len() <= 16 && !allowed.is_empty() => Some(format!("it can be: {}", allowed.join(", "))),
        _ => None,
    }
}
