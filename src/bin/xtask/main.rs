//! `cargo xtask`: builds, serves, tests and measures the page. What visitors get is decided in `page`;
//! everything else here is about making that comfortable on one's own machine.

mod audit;
mod budget;
mod dev;
mod gallery;
mod measure;
mod page;
mod place;
mod prepare;
mod release;
mod report;
mod run;
mod sbom;
mod server;
mod stopwatch;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use page::Mode;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Builds, serves and tests the page.")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build the page and serve it on this machine
    Serve {
        /// Where to listen; the next free port when it is taken
        #[arg(long, default_value_t = server::USUAL_PORT)]
        port: u16,
        /// The same as `cargo xtask preview`
        #[arg(long)]
        dev: bool,
    },
    /// Serve the page, build it again whenever a file changes, and show what `check` finds
    #[command(alias = "dev")]
    Preview {
        /// Where to listen; the next free port when it is taken
        #[arg(long, default_value_t = server::USUAL_PORT)]
        port: u16,
    },
    /// Build the page into dist/, ready for any static host
    Build {
        /// Quick to build, slow to load
        #[arg(long)]
        dev: bool,
    },
    /// Run every test, in Rust and in a real browser
    Test {
        /// Run only the tests whose names contain one of these
        filters: Vec<String>,
        /// Run only the tests in Rust, or only those in the browser
        #[arg(long, value_enum)]
        only: Option<test::Suite>,
    },
    /// Print what a first visit downloads, how soon the plan follows the last answer, and how much memory it takes
    Measure,
    /// Print what Lighthouse says of the page on a phone, as the median of five runs
    Lighthouse,
    /// Measure everything there is to measure, into one page: target/report/index.html
    Report,
    /// Take the pictures of the page that people see who install it
    Screenshots,
    /// Ask whether anything is known against the packages that we use
    Audit,
    /// Put the page into an archive, with checksums and a list of what it is made of
    Release {
        /// Make it in two other folders, each time compiled anew, and say whether both are the same
        #[arg(long)]
        twice: bool,
    },
    /// Write every piece that pages are made of on one page, into target/gallery/
    Gallery,
    /// Take a picture of every page, on a phone and a laptop, in every language, by day and by night, into target/look/
    Look {
        /// Only the pages whose names contain one of these
        pages: Vec<String>,
    },
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Serve { port, dev: false } => serve(port),
        Task::Serve { port, dev: true } | Task::Preview { port } => dev::serve_and_follow_changes(port),
        Task::Build { dev } => page::build(if dev { Mode::Dev } else { Mode::Release }),
        Task::Test { filters, only } => test::run(&filters, only),
        Task::Measure => measure::run(None),
        Task::Lighthouse => measure::lighthouse(None),
        Task::Report => report::run(),
        Task::Screenshots => measure::screenshots(),
        Task::Audit => audit::run(),
        Task::Release { twice: false } => release::run(),
        Task::Release { twice: true } => release::compare_two(),
        Task::Gallery => gallery::write().map(|folder| println!("{}", folder.join("en.html").display())),
        Task::Look { pages } => measure::look(&pages),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn serve(port: u16) -> anyhow::Result<()> {
    page::build(Mode::Release)?;
    let server = server::start(port, server::Reload::Never)?;
    println!("\nSotepolku is at {}   (stop with Ctrl-C)", server.address);
    server.wait()
}
