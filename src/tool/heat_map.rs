//! A coverage as a picture: how many occupations are within reach, by two answers.

use super::coverage::{Coverage, Number, median};
use super::grid::{Axis, Grid};
use super::naming;
use super::sheet::{Caption, broken, sheet, tenths, text};
use crate::words::Say;
use svg::node::element::{Group, Rectangle, Title};

const CELL_WIDTH: f64 = 96.0;
const CELL_HEIGHT: f64 = 48.0;
const NAMES: f64 = 300.0;
const ROW_LETTERS: usize = 38;
const COLUMN_LETTERS: usize = 13;
const COLUMN_NAMES: f64 = 66.0;
const MARGIN: f64 = 32.0;
const HEADER: f64 = 108.0;

/// From few to many. The number stands in every cell: the colour only helps to find it.
const COLOURS: [&str; 6] = ["#f3f1ea", "#d9e8e4", "#aed3cd", "#74b3ae", "#33807f", "#1a5254"];

const STYLE: &str = "
.heading { font-size: 22px; font-weight: 600 }
.name { font-size: 17px; font-weight: 600 }
.number { font-size: 17px; font-weight: 600 }
.on-dark { fill: #ffffff }
.cell { stroke: #ffffff; stroke-width: 2 }
";

/// The picture as an SVG document: residence downwards and Finnish across, or the first two axes of a grid without them.
/// Nothing where there are not two.
pub fn picture(grid: &Grid, coverage: &Coverage, say: &Say) -> Option<String> {
    let named = |id: &str| grid.axes.iter().position(|axis| say.catalogue.questions[axis.question].id == id);
    let (down, across) = match (named("residence"), named("finnish")) {
        (Some(down), Some(across)) => (down, across),
        _ if grid.axes.len() > 1 => (0, 1),
        _ => return None,
    };
    let names = |axis: &Axis| -> Vec<String> { (0..axis.answers.len()).map(|place| naming::answer(say, axis, place)).collect() };
    let map = |title: String, number: Number| Map {
        title,
        cells: cells(grid, coverage, (down, across), number),
        rows: names(&grid.axes[down]),
        columns: names(&grid.axes[across]),
    };
    let maps = [map(say.words.text("tool-heat-soon"), |one| one.soon), map(say.words.text("tool-heat-occupations"), |one| one.occupations)];
    let title = say.words.text("tool-heat-title");
    let short = |axis: usize| naming::question(say, grid.axes[axis].question);
    let variables = [("down", short(down).into()), ("across", short(across).into()), ("people", coverage.people.len().into())];
    let note = say.words.with("tool-heat-note", variables);
    let mut drawn = Group::new().add(text(&title, MARGIN, MARGIN + 16.0, "heading")).add(text(&note, MARGIN, MARGIN + 42.0, "small"));
    let mut top = HEADER;
    for map in &maps {
        drawn = drawn.add(map.drawn(top, say));
        top += map.height();
    }
    let width = MARGIN * 2.0 + NAMES + CELL_WIDTH * grid.axes[across].answers.len() as f64;
    let sentences = maps.iter().map(Map::told).collect::<Vec<_>>().join("\n");
    let caption = Caption { title: &title, description: &format!("{note}\n{sentences}"), language: say.words.locale().id() };
    Some(sheet(&caption, (width, top), STYLE).add(drawn).to_string())
}

/// One number for each pair of answers.
struct Map {
    title: String,
    cells: Vec<Vec<Cell>>,
    rows: Vec<String>,
    columns: Vec<String>,
}

impl Map {
    fn height(&self) -> f64 {
        COLUMN_NAMES + CELL_HEIGHT * self.rows.len() as f64 + MARGIN
    }

    fn drawn(&self, top: f64, say: &Say) -> Group {
        let most = self.cells.iter().flatten().filter_map(|cell| cell.median).max().unwrap_or(0);
        let mut drawn = Group::new().add(text(&self.title, MARGIN, top + 16.0, "name"));
        let top = top + COLUMN_NAMES;
        for (column, name) in self.columns.iter().enumerate() {
            let x = MARGIN + NAMES + (column as f64 + 0.5) * CELL_WIDTH;
            let lines = broken(name, COLUMN_LETTERS);
            for (line, content) in lines.iter().enumerate() {
                let y = top - 10.0 - 15.0 * (lines.len() - 1 - line) as f64;
                drawn = drawn.add(text(content, x, y, "small").set("text-anchor", "middle"));
            }
        }
        for (row, name) in self.rows.iter().enumerate() {
            let middle = top + (row as f64 + 0.5) * CELL_HEIGHT;
            let lines = broken(name, ROW_LETTERS);
            for (line, content) in lines.iter().enumerate() {
                let y = middle + 5.0 + 17.0 * (line as f64 - (lines.len() - 1) as f64 / 2.0);
                drawn = drawn.add(text(content, MARGIN, y, ""));
            }
            for (column, cell) in self.cells[row].iter().enumerate() {
                let x = MARGIN + NAMES + column as f64 * CELL_WIDTH;
                drawn = drawn.add(cell.drawn(x, middle - CELL_HEIGHT / 2.0, most, &format!("{name}, {}", self.columns[column]), say));
            }
        }
        drawn
    }

    /// The same in sentences: "EU citizen: none 3, A1 5."
    fn told(&self) -> String {
        let mut lines = vec![format!("{}.", self.title)];
        for (row, name) in self.cells.iter().zip(&self.rows) {
            let numbers: Vec<String> = row.iter().zip(&self.columns).map(|(cell, column)| format!("{column} {}", cell.number())).collect();
            lines.push(format!("{name}: {}.", numbers.join(", ")));
        }
        lines.join("\n")
    }
}

struct Cell {
    people: usize,
    /// Nothing where nobody was met.
    median: Option<usize>,
}

impl Cell {
    fn number(&self) -> String {
        self.median.map_or_else(|| "–".to_owned(), |median| median.to_string())
    }

    fn drawn(&self, x: f64, y: f64, most: usize, names: &str, say: &Say) -> Group {
        let shade = self.median.map_or(0, |median| median * (COLOURS.len() - 1) / most.max(1));
        let cell = Rectangle::new()
            .set("x", tenths(x))
            .set("y", tenths(y))
            .set("width", CELL_WIDTH)
            .set("height", CELL_HEIGHT)
            .set("fill", COLOURS[shade])
            .set("class", "cell");
        let class = if shade > 3 { "number on-dark" } else { "number" };
        let people = say.words.with("tool-heat-people", [("people", self.people.into())]);
        Group::new()
            .add(Title::new(format!("{names}: {} ({people})", self.number())))
            .add(cell)
            .add(text(&self.number(), x + CELL_WIDTH / 2.0, y + CELL_HEIGHT / 2.0 + 6.0, class).set("text-anchor", "middle"))
    }
}

fn cells(grid: &Grid, coverage: &Coverage, (down, across): (usize, usize), number: Number) -> Vec<Vec<Cell>> {
    let mut numbers = vec![vec![Vec::new(); grid.axes[across].answers.len()]; grid.axes[down].answers.len()];
    for one in &coverage.people {
        let answers: Vec<Option<usize>> = grid.answers(one.person).collect();
        if let (Some(row), Some(column)) = (answers[down], answers[across]) {
            numbers[row][column].push(number(one));
        }
    }
    let cell = |numbers: Vec<usize>| Cell { people: numbers.len(), median: median(numbers) };
    numbers.into_iter().map(|row| row.into_iter().map(cell).collect()).collect()
}
