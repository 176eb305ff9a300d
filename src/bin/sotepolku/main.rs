//! The editors' command: checks and builds the catalogue, makes plans, explains verdicts, draws, compares and counts.

mod codes;
mod proof;
mod upkeep;

use clap::{Parser, Subcommand, ValueEnum};
use peak_alloc::PeakAlloc;
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::condition::Verdict;
use sotepolku::planner::ids::GoalId;
use sotepolku::planner::plan::{plan, plans_for};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Date;
use sotepolku::planner::situation::Situation;
use sotepolku::planner::what_if::what_if;
use sotepolku::tool::asked::{Otherwise, Worth};
use sotepolku::tool::compile::{Compiled, compile, read_condition};
use sotepolku::tool::diff_report::{self, Difference, Project};
use sotepolku::tool::grid::Grid;
use sotepolku::tool::report::{Severity, suggestion};
use sotepolku::tool::{
    asked, build, coverage, coverage_table, coverage_text, drawing, explain, growth, growth_plot, heat_map, print::Printed, profile_file,
    why,
};
use sotepolku::words::{Locale, Say};
use std::io::{IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Checks and builds Sotepolku's catalogue, and makes plans from profiles.
#[derive(Parser)]
#[command(name = "sotepolku", version)]
struct Arguments {
    /// The project's folder: the one with catalogue/ and locales/.
    #[arg(long, default_value = ".", global = true)]
    root: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Names every problem of the catalogue and its words at once.
    Check {
        /// The day against which review dates are held (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Writes the compact form that the page loads.
    Build {
        /// The folder to write into.
        out: PathBuf,
    },
    /// Lists what must be looked at again by a day, source by source.
    Stale {
        /// The last day of review to list, such as 2027-05-31.
        #[arg(long)]
        by: Date,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
    },
    /// Asks for every address in the catalogue and tells which have moved or gone.
    Links {
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        /// Seconds between two requests to the same host.
        #[arg(long, default_value_t = 1.0, value_parser = seconds)]
        pause: f64,
        /// Seconds that a host has for an answer.
        #[arg(long, default_value_t = 20.0, value_parser = seconds)]
        timeout: f64,
    },
    /// Writes the schema by which programs that edit TOML complete and explain the catalogue's files.
    Schemas {
        /// The folder to write into: catalogue/schemas is where the files look for it.
        out: PathBuf,
    },
    /// Writes catalogue/COVERAGE.md: what of the fact base stands where in the catalogue.
    CoverageTable,
    /// Prints pathways for a profile.
    Plan {
        /// A JSON file: question ids and what was answered. `-` reads it from standard input.
        #[arg(long, required_unless_present = "code")]
        profile: Option<PathBuf>,
        /// A code or link in place of a file.
        #[arg(long, conflicts_with = "profile")]
        code: Option<String>,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// The day for which the plan is made (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Prints the code by which answers are taken to another device, and the link with it.
    Code {
        /// A JSON file: question ids and what was answered. `-` reads it from standard input.
        #[arg(long)]
        profile: PathBuf,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        /// Where the page is; without it, the end of the link.
        #[arg(long, default_value = "")]
        page: String,
        /// The day on which the answers are handed on (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Tells why a goal is open, within reach, undecided or closed for somebody, and what leads there or would open it.
    Why {
        /// A JSON file: question ids and what was answered. `-` reads it from standard input.
        #[arg(long)]
        profile: PathBuf,
        /// For example: practical-nurse
        goal: String,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        /// The day for which it is judged (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Draws steps and goals as an SVG picture.
    Graph {
        /// Only what leads to this goal; all steps and goals where it is left out.
        #[arg(long)]
        goal: Option<String>,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        /// The file to draw into; standard output where it is left out.
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Tells what a change of the content does to people's plans.
    Diff {
        /// The project as it was, or its catalogue folder.
        before: PathBuf,
        /// The project as it is now, or its catalogue folder.
        after: PathBuf,
        /// A JSON file with somebody's answers; several with several --profile. Without one, the people of tests/journeys.
        #[arg(long)]
        profile: Vec<PathBuf>,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// The day for which the plans are made (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Counts what plans hold for people of all kinds: whom the catalogue serves and whom it forgets.
    Coverage {
        /// For how many people plans are made, taken evenly from all combinations of answers.
        #[arg(long, default_value_t = 2_000)]
        people: usize,
        /// For all combinations: minutes with `cargo run --release`, much longer without.
        #[arg(long, conflicts_with = "people")]
        whole: bool,
        #[arg(long, default_value = "fi", value_parser = language)]
        lang: Locale,
        /// The file for a picture: how many occupations are within reach, by residence and Finnish.
        #[arg(long)]
        out: Option<PathBuf>,
        /// The day for which the plans are made (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Counts how many questions people of all kinds are asked until the pathways are shown, and until nothing is worth asking.
    Questions {
        /// How many people, taken evenly from all combinations of answers.
        #[arg(long, default_value_t = 2_000)]
        people: usize,
        /// Tells for so many of them how many goals would be told otherwise after the core alone, and without each answer.
        #[arg(long, default_value_t = 0)]
        worth: usize,
        /// The day for which they are asked (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Measures how planning grows with the catalogue; with `cargo run --release`, for what is shipped is optimised too.
    Growth {
        /// How many times as large the catalogues are.
        #[arg(long, value_delimiter = ',', default_values_t = [1, 3, 10, 30], value_parser = clap::value_parser!(u16).range(1..=100))]
        sizes: Vec<u16>,
        /// For how many people plans are made, taken evenly from all combinations of answers.
        #[arg(long, default_value_t = 30)]
        people: usize,
        /// The file for a picture.
        #[arg(long)]
        out: Option<PathBuf>,
        /// The day for which the plans are made (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Tries on very many people what must hold for everybody; ends with 1 where it does not.
    Prove {
        /// How many people, taken evenly from all combinations of answers.
        #[arg(long, default_value_t = 2_000)]
        people: usize,
        /// All combinations: hours, also with `cargo run --release`.
        #[arg(long, conflicts_with = "people")]
        whole: bool,
        /// How many people besides, as dice make them.
        #[arg(long, default_value_t = 2_000)]
        random: usize,
        /// Other dice.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many at a time (as many as there are cores).
        #[arg(long)]
        threads: Option<usize>,
        /// The day for which the plans are made (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
    /// Prints what a profile's answers say about a condition, and which part decides it.
    Eval {
        #[arg(long)]
        profile: PathBuf,
        /// For example: 'finnish >= b1 or swedish >= b1'
        condition: String,
        /// The day for which it is judged (today).
        #[arg(long)]
        as_of: Option<Date>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Text,
}

fn language(text: &str) -> Result<Locale, String> {
    let known = || Locale::ALL.iter().map(|locale| locale.id()).collect::<Vec<_>>().join(", ");
    Locale::named(text).ok_or_else(|| format!("the languages are {}", known()))
}

fn seconds(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|seconds| (0.0..=600.0).contains(seconds)).ok_or_else(|| "seconds are a number from 0 to 600".to_owned())
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Command::Check { as_of } => check(&arguments.root, as_of.unwrap_or_else(build::today)),
        Command::Build { out } => write(&arguments.root, out),
        Command::Stale { by, lang } => upkeep::stale(&arguments.root, *by, *lang),
        Command::Links { lang, pause, timeout } => return upkeep::links(&arguments.root, *lang, *pause, *timeout),
        Command::Schemas { out } => upkeep::schemas(out),
        Command::CoverageTable => coverage(&arguments.root),
        Command::Plan { profile, code, lang, format, as_of } => {
            let answers = (profile.as_deref(), code.as_deref());
            print_plan(&arguments.root, answers, *lang, *format, as_of.unwrap_or_else(build::today))
        }
        Command::Code { profile, lang, page, as_of } => {
            codes::print(&arguments.root, profile, *lang, page, as_of.unwrap_or_else(build::today))
        }
        Command::Why { profile, goal, lang, as_of } => print_why(&arguments.root, profile, goal, *lang, as_of.unwrap_or_else(build::today)),
        Command::Graph { goal, lang, out } => graph(&arguments.root, goal.as_deref(), *lang, out.as_deref()),
        Command::Diff { before, after, profile, lang, format, as_of } => {
            let as_of = as_of.unwrap_or_else(build::today);
            diff(&arguments.root, (before.as_path(), after.as_path()), profile, *lang, *format, as_of)
        }
        Command::Coverage { people, whole, lang, out, as_of } => {
            let people = if *whole { usize::MAX } else { *people };
            print_coverage(&arguments.root, people, *lang, out.as_deref(), as_of.unwrap_or_else(build::today))
        }
        Command::Questions { people, worth, as_of } => {
            count_questions(&arguments.root, *people, *worth, as_of.unwrap_or_else(build::today))
        }
        Command::Growth { sizes, people, out, as_of } => {
            let sizes: Vec<usize> = sizes.iter().copied().map(usize::from).collect();
            grow(&arguments.root, &sizes, *people, out.as_deref(), as_of.unwrap_or_else(build::today))
        }
        Command::Prove { people, whole, random, seed, threads, as_of } => {
            let people = if *whole { usize::MAX } else { *people };
            proof::prove(&arguments.root, people, (*random, *seed), *threads, as_of.unwrap_or_else(build::today))
        }
        Command::Eval { profile, condition, as_of } => eval(&arguments.root, profile, condition, as_of.unwrap_or_else(build::today)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => failed(&message),
    }
}

fn failed(message: &str) -> ExitCode {
    eprintln!("{}", message.trim_end());
    ExitCode::FAILURE
}

fn check(root: &Path, as_of: Date) -> Result<(), String> {
    let compiled = build::check(root, as_of);
    let report = &compiled.report;
    eprint!("{}", report.render(std::io::stderr().is_terminal()));
    let catalogue = &compiled.catalogue;
    let places = &catalogue.places;
    say(&format!(
        "{} questions, {} steps, {} goals, {} providers, {} services, {} contacts, {} municipalities, {} facts, {} notes",
        catalogue.questions.len(),
        catalogue.steps.len(),
        catalogue.goals.len(),
        places.providers.len(),
        places.services.len(),
        places.contacts.len(),
        places.municipalities.len(),
        places.facts.len(),
        catalogue.advice.len(),
    ));
    let statuses: Vec<String> = build::statuses(catalogue).iter().map(|(status, count)| format!("{count} {}", status.id())).collect();
    say(&format!("facts: {}", statuses.join(", ")));
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    say(&format!("{errors} errors, {warnings} warnings"));
    if errors == 0 { Ok(()) } else { Err("the catalogue has errors".to_owned()) }
}

fn write(root: &Path, out: &Path) -> Result<(), String> {
    std::fs::create_dir_all(out).map_err(|error| format!("{} cannot be made: {error}", out.display()))?;
    for path in build::write(root, out).map_err(|failure| failure.to_string())? {
        let size = std::fs::metadata(&path).map_or(0, |metadata| metadata.len());
        say(&format!("{size:>9}  {}", path.display()));
    }
    Ok(())
}

fn coverage(root: &Path) -> Result<(), String> {
    coverage_table::write(root, &compiled(root)?).map_err(|problems| problems.join("\n"))?;
    say(coverage_table::TABLE);
    Ok(())
}

fn print_plan(root: &Path, answers: (Option<&Path>, Option<&str>), lang: Locale, format: Format, as_of: Date) -> Result<(), String> {
    let catalogue = catalogue(root)?;
    let profile = match answers {
        (Some(path), _) => profile(path, &catalogue)?,
        (None, code) => codes::profile(code.unwrap_or_default(), &catalogue)?,
    };
    let plan = plan(&catalogue, &profile, as_of);
    let what_if = what_if(&catalogue, &profile, as_of);
    let printed = Printed { catalogue: &catalogue, profile: &profile, plan: &plan, what_if: &what_if };
    match format {
        Format::Json => say(&serde_json::to_string_pretty(&printed.json()).expect("a plan is plain JSON")),
        Format::Text => say(printed.text(&build::words(root, lang)).trim_end()),
    }
    Ok(())
}

fn print_why(root: &Path, path: &Path, goal: &str, lang: Locale, as_of: Date) -> Result<(), String> {
    let catalogue = catalogue(root)?;
    let goal = goal_named(goal, &catalogue)?;
    let profile = profile(path, &catalogue)?;
    let situation = Situation::new(&catalogue, &profile, as_of);
    let words = build::words(root, lang);
    for plan in plans_for(&situation, std::iter::once(goal)) {
        say(why::text(Say { words: &words, catalogue: &catalogue }, &situation, &plan).trim_end());
    }
    Ok(())
}

fn graph(root: &Path, goal: Option<&str>, lang: Locale, out: Option<&Path>) -> Result<(), String> {
    let catalogue = catalogue(root)?;
    let words = build::words(root, lang);
    let goal = goal.map(|id| goal_named(id, &catalogue)).transpose()?;
    let picture = drawing::picture(&Say { words: &words, catalogue: &catalogue }, goal);
    save(&picture, out)
}

fn goal_named(id: &str, catalogue: &Catalogue) -> Result<GoalId, String> {
    let known = || catalogue.goals.values().map(|goal| goal.id.as_str());
    catalogue.goals.named(id).ok_or_else(|| format!("there is no goal {id:?}; {}", suggestion(id, known()).unwrap_or_default()))
}

fn diff(
    root: &Path,
    (before, after): (&Path, &Path),
    profiles: &[PathBuf],
    lang: Locale,
    format: Format,
    as_of: Date,
) -> Result<(), String> {
    let (before, after) = (Project::open(before)?, Project::open(after)?);
    let people = if profiles.is_empty() {
        diff_report::journeys(&before.root)
    } else {
        profiles.iter().map(|path| diff_report::person(path)).collect()
    };
    let difference = Difference::new(&before.catalogue, &after.catalogue, &people?, as_of)?;
    match format {
        Format::Json => say(&serde_json::to_string_pretty(&difference.json()).expect("a difference is plain JSON")),
        Format::Text => {
            let words = build::words_of(&[root, &before.root, &after.root], lang);
            say(&difference.text(&Say { words: &words, catalogue: &after.catalogue }));
        }
    }
    Ok(())
}

fn print_coverage(root: &Path, people: usize, lang: Locale, out: Option<&Path>, as_of: Date) -> Result<(), String> {
    let catalogue = catalogue(root)?;
    let words = build::words(root, lang);
    let say_it = Say { words: &words, catalogue: &catalogue };
    let grid = Grid::new(&catalogue, as_of);
    let sample = grid.sample(people);
    eprintln!("{}", coverage_text::working(&say_it, sample.len()));
    let coverage = coverage::coverage(&catalogue, &grid, &sample, as_of);
    say(&coverage_text::Told { grid: &grid, coverage: &coverage, say: say_it, as_of }.text());
    match (out, heat_map::picture(&grid, &coverage, &say_it)) {
        (Some(out), Some(picture)) => save(&picture, Some(out)),
        (Some(_), None) => Err("a picture needs at least two of the questions that make up the people".to_owned()),
        (None, _) => Ok(()),
    }
}

fn count_questions(root: &Path, people: usize, worth: usize, as_of: Date) -> Result<(), String> {
    let catalogue = catalogue(root)?;
    let grid = Grid::new(&catalogue, as_of);
    let asked = asked::asked(&catalogue, &grid, &grid.sample(people), as_of);
    say(&format!("{} people", asked.counts.len()));
    for (until, counts) in [("to the first pathways", &asked.core), ("to the end", &asked.counts)] {
        let (most, median) = asked::most_and_median(counts);
        say(&format!("{until}: at most {most} questions, median {median}"));
    }
    for (question, people, decides) in &asked.questions {
        let core = if catalogue.questions[*question].core { " (core)" } else { "" };
        say(&format!("{people:>8}  {}{core}, for which {decides} goals wait", catalogue.questions[*question].id));
    }
    if worth > 0 {
        say_worth(&catalogue, &asked::worth(&catalogue, &grid, &grid.sample(worth), as_of));
    }
    Ok(())
}

/// What answers are worth, those that change the most first.
fn say_worth(catalogue: &Catalogue, worth: &Worth) {
    let told = |Otherwise { wrong, undecided, other_way }: Otherwise| {
        let share = |goals: usize| goals as f64 * 100.0 / (worth.people * worth.goals).max(1) as f64;
        format!("{:6.2} {:10.2} {:10.2}", share(wrong), share(undecided), share(other_way))
    };
    say(&format!("\nOf 100 goals of {} people are told otherwise than with all answers\n wrong  undecided  other way", worth.people));
    say(&format!("{}  after the core", told(worth.after_core)));
    let mut without: Vec<_> = worth.without.iter().collect();
    without.sort_by_key(|(question, one)| (std::cmp::Reverse((one.wrong + one.undecided, one.other_way)), **question));
    for (question, otherwise) in without {
        let core = if catalogue.questions[*question].core { " (core)" } else { "" };
        say(&format!("{}  without {}{core}", told(*otherwise), catalogue.questions[*question].id));
    }
}

fn grow(root: &Path, sizes: &[usize], people: usize, out: Option<&Path>, as_of: Date) -> Result<(), String> {
    let sizes = growth::measure(&catalogue(root)?, sizes, people, as_of, |plan| {
        let before = MEMORY.current_usage();
        MEMORY.reset_peak_usage();
        plan();
        MEMORY.peak_usage().saturating_sub(before)
    });
    say(growth_plot::table(&sizes).trim_end());
    match out {
        Some(out) => save(&growth_plot::picture(&sizes, people), Some(out)),
        None => Ok(()),
    }
}

/// Into the file, or to standard output where none is named.
fn save(picture: &str, out: Option<&Path>) -> Result<(), String> {
    let Some(path) = out else {
        say(picture);
        return Ok(());
    };
    std::fs::write(path, picture).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    say(&format!("{}", path.display()));
    Ok(())
}

fn eval(root: &Path, path: &Path, condition: &str, as_of: Date) -> Result<(), String> {
    let (catalogue, read, _) = read_condition(root, condition).map_err(|report| report.render(std::io::stderr().is_terminal()))?;
    let profile = profile(path, &catalogue)?;
    let explained = explain::explain(&read, &Situation::new(&catalogue, &profile, as_of));
    match &explained.verdict {
        Verdict::Met => say("met"),
        Verdict::NotMet => say("not met"),
        Verdict::Unknown(questions) => {
            let questions = explain::question_ids(questions.iter().copied(), &catalogue);
            say(&format!("unknown until answered: {}", questions.join(", ")));
        }
    }
    for part in explained.decided_by {
        say(&format!("decided by: {part}"));
    }
    Ok(())
}

fn catalogue(root: &Path) -> Result<Catalogue, String> {
    compiled(root).map(|compiled| compiled.catalogue)
}

fn compiled(root: &Path) -> Result<Compiled, String> {
    let compiled = compile(root);
    if compiled.report.has_errors() {
        return Err(compiled.report.render(std::io::stderr().is_terminal()));
    }
    Ok(compiled)
}

fn profile(path: &Path, catalogue: &Catalogue) -> Result<Profile, String> {
    let bytes = if path == Path::new("-") {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input cannot be read: {error}"))?;
        bytes
    } else {
        std::fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?
    };
    profile_file::read_bytes(&bytes, catalogue).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(|error| format!("{}: {error}", path.display())).collect();
        errors.join("\n")
    })
}

/// Prints a line; a reader that closed the pipe has read enough.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
