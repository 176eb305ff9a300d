//! What editors and tests run: reads and checks the catalogue, builds what the page loads, makes plans from a profile.

pub mod report;
pub mod expression;
mod raw;
pub mod compile;
pub mod possible;
pub mod stale;
pub mod links;
mod content;
pub mod wordcheck;
mod readable;
pub mod build;
pub mod profile_file;
pub mod explain;
pub mod print;
pub mod coverage_table;
pub mod graph;
mod boxes;
pub mod drawing;
pub mod grid;
pub mod naming;
pub mod coverage;
pub mod asked;
pub mod coverage_text;
pub mod heat_map;
pub mod diff;
pub mod diff_report;
