//! Figures as those who measure write them (tests/browser/helpers/figures.js, benches/people.rs).

use serde::Deserialize;

#[derive(Deserialize, Debug)]
pub struct Part {
    pub title: String,
    pub rows: Vec<Row>,
}

#[derive(Deserialize, Debug)]
pub struct Row {
    pub name: String,
    pub value: f64,
    pub unit: Unit,
    /// The least and the most of what was measured; the value is the middle.
    pub range: Option<[f64; 2]>,
    #[serde(flatten)]
    pub limit: Option<Limit>,
}

#[derive(Clone, Copy, PartialEq, Deserialize, Debug)]
pub enum Unit {
    #[serde(rename = "bytes")]
    Bytes,
    #[serde(rename = "ms")]
    Milliseconds,
    #[serde(rename = "MB")]
    Megabytes,
    #[serde(rename = "of 100")]
    OfHundred,
    #[serde(rename = "")]
    Plain,
}

/// What was wanted.
#[derive(Clone, Copy, PartialEq, Deserialize, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Limit {
    Most(f64),
    Least(f64),
}

impl Row {
    pub fn is_as_wanted(&self) -> bool {
        match self.limit {
            Some(Limit::Most(most)) => self.value <= most,
            Some(Limit::Least(least)) => self.value >= least,
            None => true,
        }
    }
}

impl Unit {
    pub fn word(self) -> &'static str {
        match self {
            Unit::Bytes => "bytes",
            Unit::Milliseconds => "ms",
            Unit::Megabytes => "MB",
            Unit::OfHundred => "of 100",
            Unit::Plain => "",
        }
    }
}

/// A number as people read it: thousands apart, no more digits than mean something.
pub fn written(value: f64) -> String {
    let digits = if value.fract() == 0.0 {
        0
    } else if value.abs() < 1.0 {
        3
    } else {
        1
    };
    let text = format!("{value:.digits$}");
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut spaced = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) && !spaced.ends_with('-') {
            spaced.push(',');
        }
        spaced.push(digit);
    }
    spaced + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_read_with_and_without_what_was_wanted() {
        let text = r#"[{ "title": "Times", "rows": [
            { "name": "median", "value": 101.5, "unit": "ms", "range": [60, 297], "most": 100 },
            { "name": "score", "value": 99, "unit": "of 100", "least": 97 },
            { "name": "in all", "value": 141848, "unit": "bytes" }] }]"#;
        let parts: Vec<Part> = serde_json::from_str(text).unwrap();
        let rows = &parts[0].rows;
        assert_eq!(rows[0].limit, Some(Limit::Most(100.0)));
        assert_eq!(rows[0].range, Some([60.0, 297.0]));
        assert_eq!(rows.iter().map(Row::is_as_wanted).collect::<Vec<_>>(), [false, true, true]);
        assert_eq!(rows[2].limit, None);
    }

    #[test]
    fn numbers_are_written_with_as_many_digits_as_mean_something() {
        let all = [0.0, 0.0371, 6.94, 100.0, 141_848.0, 5_500_000.0, -1234.0].map(written);
        assert_eq!(all, ["0", "0.037", "6.9", "100", "141,848", "5,500,000", "-1,234"]);
    }
}
