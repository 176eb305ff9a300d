//! Each mistake of `mistakes/mistakes.toml` is told once, at its line, with what would be right.

use serde::Deserialize;
use sotepolku::tool::build;
use sotepolku::tool::report::{Problem, Report, Severity};
use std::path::{Path, PathBuf};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    name: String,
    #[serde(default = "catalogue")]
    file: PathBuf,
    /// What stands in the file once, and what an editor writes instead.
    right: String,
    wrong: String,
    /// "catalogue/all.toml:13"
    at: String,
    message: String,
    /// What would be right, where the message does not say it.
    help: Option<String>,
    #[serde(default)]
    warning: bool,
}

#[derive(Deserialize)]
struct Mistakes {
    mistake: Vec<Mistake>,
}

#[test]
fn each_mistake_is_told_once_at_its_line_with_what_would_be_right() {
    let mistakes = mistakes();
    assert!(mistakes.len() >= 40, "{} mistakes", mistakes.len());
    let mut wrong = Vec::new();
    for mistake in &mistakes {
        let severity = if mistake.warning { Severity::Warning } else { Severity::Error };
        let expected = Told { severity, at: mistake.at.clone(), message: mistake.message.clone(), help: mistake.help.clone() };
        let told = told(mistake);
        if told != [expected] {
            wrong.push(format!("{}: {told:#?}", mistake.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_two_mistakes_are_the_same() {
    let mistakes = mistakes();
    for (place, one) in mistakes.iter().enumerate() {
        for other in &mistakes[..place] {
            assert!(one.name != other.name && (&one.right, &one.wrong) != (&other.right, &other.wrong), "{}", one.name);
        }
    }
}

#[test]
fn the_project_that_they_spoil_is_right() {
    let project = project();
    // The words of enums belong to the page, which is not here.
    let told = problems(project.path()).into_iter().filter(|told| !is_about_the_page(told)).collect::<Vec<_>>();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn mistakes_in_several_places_are_all_told() {
    let project = project();
    for name in ["A level that the scale does not have", "A source is misspelt", "An id of words is misspelt", "Officialese"] {
        let mistakes = mistakes();
        spoil(project.path(), mistakes.iter().find(|mistake| mistake.name == name).unwrap());
    }
    let told: Vec<String> = problems(project.path()).into_iter().filter(|told| !is_about_the_page(told)).map(|told| told.at).collect();
    assert_eq!(told, ["catalogue/all.toml:41", "catalogue/all.toml:93", "locales/en/all.ftl:25", "locales/en/all.ftl:27"]);
}

// The machinery

/// A problem as an editor meets it.
#[derive(PartialEq, Debug)]
struct Told {
    severity: Severity,
    at: String,
    message: String,
    help: Option<String>,
}

fn told(mistake: &Mistake) -> Vec<Told> {
    let project = project();
    spoil(project.path(), mistake);
    problems(project.path()).into_iter().filter(|told| !is_about_the_page(told)).collect()
}

fn spoil(project: &Path, mistake: &Mistake) {
    let path = project.join(&mistake.file);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains(&mistake.right), "{}: {:?} is not in {}", mistake.name, mistake.right, mistake.file.display());
    std::fs::write(path, text.replacen(&mistake.right, &mistake.wrong, 1)).unwrap();
}

fn problems(project: &Path) -> Vec<Told> {
    let Report { problems, files } = build::check(project, "2026-11-22".parse().unwrap()).report;
    let report = Report { problems: Vec::new(), files };
    let told = |problem: Problem| Told {
        severity: problem.severity,
        at: problem.place.map(|place| report.at(&place)).unwrap_or_default(),
        message: problem.message,
        help: problem.help,
    };
    problems.into_iter().map(told).collect()
}

/// Words that code asks for: they have no entry to point at.
fn is_about_the_page(told: &Told) -> bool {
    told.at.is_empty() && told.message.starts_with("locales/")
}

fn project() -> tempfile::TempDir {
    let project = tempfile::tempdir().unwrap();
    for file in ["catalogue/all.toml", "locales/fi/all.ftl", "locales/en/all.ftl"] {
        let to = project.path().join(file);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(folder().join(file), to).unwrap();
    }
    project
}

fn mistakes() -> Vec<Mistake> {
    let text = std::fs::read_to_string(folder().join("mistakes.toml")).unwrap();
    toml::from_str::<Mistakes>(&text).unwrap().mistake
}

fn catalogue() -> PathBuf {
    "catalogue/all.toml".into()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes")
}
