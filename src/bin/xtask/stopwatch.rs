//! Says which phase is running, and at the end where the time went.

use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Stopwatch {
    phases: Vec<(&'static str, Duration)>,
}

impl Stopwatch {
    pub fn time<T>(&mut self, phase: &'static str, work: impl FnOnce() -> T) -> T {
        println!("\n== {phase}");
        let start = Instant::now();
        let outcome = work();
        self.phases.push((phase, start.elapsed()));
        outcome
    }

    pub fn print(&self) {
        println!("\nWhere the time went");
        for (phase, time) in &self.phases {
            println!("  {:>7.1} s  {phase}", time.as_secs_f64());
        }
        let total: Duration = self.phases.iter().map(|(_, time)| *time).sum();
        println!("  {:>7.1} s  in all", total.as_secs_f64());
    }
}
