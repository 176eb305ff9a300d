//! Pure: a profile in, a plan out. Knows guidance; knows no browser, no words and no clock.
//! Each module uses only those above it in this list.

pub mod ids;
pub mod scale;
pub mod order;
pub mod sorted;
pub mod bits;
pub mod profile;
pub mod condition;
pub mod flat;
pub mod simplify;
pub mod catalogue;
pub mod situation;
pub mod lengths;
pub mod figures;
pub mod problem;
pub mod reach;
pub mod tasks;
pub mod granted;
pub mod relevant;
pub mod schedule;
pub mod always;
pub mod search;
pub mod spelled;
pub mod choose;
pub mod obstacles;
pub mod near;
pub mod ask;
pub mod plan;
pub mod why;
pub mod closed;
pub mod ladder;
pub mod what_if;
pub mod saved;
pub mod code;
pub mod handing;
