//! What all pictures have in common: a white sheet that says what is on it, and text.

use svg::Document;
use svg::node::Text as Words;
use svg::node::element::{Description, Rectangle, Style, Text, Title};

/// What every picture here looks like.
const STYLE: &str = "
text { font-family: system-ui, 'DejaVu Sans', sans-serif; fill: #1c2b2d; font-size: 14px }
.small { font-size: 12px; fill: #3f5154 }
.ground { fill: #ffffff }
";

/// What a picture shows, for those who see it and for those to whom it is read.
pub struct Caption<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub language: &'a str,
}

/// A white sheet of this size that says what is on it; `style` is added to what every picture looks like.
pub fn sheet(caption: &Caption, (width, height): (f64, f64), style: &str) -> Document {
    let (width, height) = (width.ceil(), height.ceil());
    Document::new()
        .set("viewBox", (0, 0, width as i64, height as i64))
        .set("width", width)
        .set("height", height)
        .set("role", "img")
        .set("lang", caption.language)
        .set("aria-labelledby", "title description")
        .add(Title::new(caption.title).set("id", "title"))
        .add(Description::new().set("id", "description").add(Words::new(caption.description)))
        .add(Style::new(format!("{STYLE}{style}")))
        .add(Rectangle::new().set("class", "ground").set("width", "100%").set("height", "100%"))
}

pub fn text(content: &str, x: f64, y: f64, class: &str) -> Text {
    Text::new(content).set("x", tenths(x)).set("y", tenths(y)).set("class", class)
}

/// A tenth of a pixel is finer than any screen; more digits only make the file larger.
pub fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// Lines of at most so many letters, broken between words.
pub fn broken(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
