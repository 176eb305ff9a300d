//! Answers as a code, and a code as answers.

use super::{catalogue, say};
use sotepolku::planner::catalogue::Catalogue;
use sotepolku::planner::code::{self, LeftOut};
use sotepolku::planner::profile::Profile;
use sotepolku::planner::scale::Date;
use sotepolku::words::Locale;
use std::path::Path;

pub fn print(root: &Path, path: &Path, lang: Locale, page: &str, as_of: Date) -> Result<(), String> {
    let catalogue = catalogue(root)?;
    let code = code::write(&super::profile(path, &catalogue)?, as_of.into(), &catalogue);
    say(&code::grouped(&code));
    say(&format!("{page}#/{}{}{code}", lang.id(), code::IN_LINK));
    Ok(())
}

/// What was not understood is told beside the plan that the rest makes.
pub fn profile(text: &str, catalogue: &Catalogue) -> Result<Profile, String> {
    let received = code::read(text, catalogue).map_err(|error| error.to_string())?;
    for part in &received.left_out {
        match part {
            LeftOut::Answer(question) => eprintln!("left out: a part of the answer to {}", catalogue.questions[*question].id),
            LeftOut::NoLongerAsked => eprintln!("left out: the answer to a question that is no longer asked"),
            LeftOut::NotYetAsked => eprintln!("left out: answers to questions that this catalogue does not know yet"),
        }
    }
    Ok(received.profile)
}
