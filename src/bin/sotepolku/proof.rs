//! What must hold for everybody, tried and told.

use super::{compiled, say};
use sotepolku::planner::scale::Date;
use sotepolku::tool::grid::Grid;
use sotepolku::tool::proof_text;
use sotepolku::tool::prove::{self, People};
use std::io::IsTerminal;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

/// `random` are how many, and the seed of the dice.
pub fn prove(root: &Path, people: usize, (random, seed): (usize, u64), threads: Option<usize>, as_of: Date) -> Result<(), String> {
    let compiled = compiled(root)?;
    let (catalogue, exceptions) = (&compiled.catalogue, &compiled.exceptions);
    let grid = Grid::new(catalogue, as_of);
    let of_grid = grid.sample(people);
    let all = of_grid.len() + random;
    say(&format!("{} of {} combinations, {random} random people of seed {seed}, as of {as_of}", of_grid.len(), grid.len()));
    let threads = threads.unwrap_or_else(|| std::thread::available_parallelism().map_or(1, usize::from));
    let (tried, shown, began) = (AtomicUsize::new(0), std::io::stderr().is_terminal(), Instant::now());
    let done = |more: usize| {
        let tried = tried.fetch_add(more, Ordering::Relaxed) + more;
        if shown {
            eprint!("\r{tried}/{all} ");
        }
    };
    let proof = prove::prove(catalogue, exceptions, &People { grid: &grid, of_grid, random, seed }, as_of, threads, done);
    let seconds = began.elapsed().as_secs_f64();
    say(&proof_text::text(catalogue, exceptions, &proof));
    say(&format!("{seconds:.0} seconds, {:.0} people each", proof.people as f64 / seconds));
    if proof.faults.is_empty() { Ok(()) } else { Err("not everything holds".to_owned()) }
}
