//! What planning takes in catalogues of several sizes, as a table and as a picture.

use super::growth::Size;
use super::sheet::{Caption, sheet, tenths, text};
use crate::planner::scale::Range;
use std::fmt::Write;
use svg::node::element::{Circle, Group, Line, Polyline};

/// Relevant steps are put together by fives.
const STEPS_TOGETHER: usize = 5;

const WIDTH: f64 = 420.0;
const HEIGHT: f64 = 260.0;
const MARGIN: f64 = 32.0;
const LEFT: f64 = 56.0;
const RIGHT: f64 = 150.0;
const HEADER: f64 = 56.0;
const PANEL_HEADER: f64 = 52.0;
const FOOTER: f64 = 48.0;

const COLOURS: [&str; 5] = ["#2f6f73", "#8a5200", "#51609b", "#4d7a5d", "#8c3b5e"];

const STYLE: &str = "
.heading { font-size: 22px; font-weight: 600 }
.name { font-size: 17px; font-weight: 600 }
.grid { stroke: #e3e8e8; stroke-width: 1 }
.axis { stroke: #6d7f82; stroke-width: 1.5 }
.line { fill: none; stroke-width: 2 }
";

const TITLE: &str = "How planning grows with the catalogue";

/// One row for each size, then for each number of relevant steps the time for a goal in each size.
pub fn table(sizes: &[Size]) -> String {
    let mut table = String::new();
    let _ =
        writeln!(table, "{:>5} {:>7} {:>7}   relevant steps   one goal   of a plan,   whole plan   most memory", "size", "steps", "goals");
    let _ = writeln!(table, "{:>22}   mean      most         ms   a goal, ms           ms            kB", "");
    for size in sizes {
        let _ = writeln!(
            table,
            "{:>4}x {:>7} {:>7} {:>7.1} {:>9} {:>10.3} {:>12.3} {:>12.1} {:>13}",
            size.times,
            size.steps,
            size.goals,
            size.relevant(),
            size.most_relevant(),
            size.search(),
            size.plan_for_each_goal(),
            size.plan(),
            size.memory / 1000,
        );
    }
    let _ = writeln!(table, "\nMilliseconds for one goal in the median, by the steps that are relevant to it");
    let _ = writeln!(table, "{:>9}{}", "steps", sizes.iter().map(|size| format!("{:>8}x", size.times)).collect::<String>());
    for together in together(sizes) {
        let cell = |size: &Size| size.search_with(together).map_or_else(|| format!("{:>9}", "–"), |time| format!("{time:>9.3}"));
        let _ = writeln!(table, "{:>6}–{:<2}{}", together.min, together.max, sizes.iter().map(cell).collect::<String>());
    }
    table
}

fn together(sizes: &[Size]) -> impl Iterator<Item = Range<usize>> {
    let most = sizes.iter().map(Size::most_relevant).max().unwrap_or_default();
    (0..most.div_ceil(STEPS_TOGETHER)).map(|place| Range::new(place * STEPS_TOGETHER + 1, (place + 1) * STEPS_TOGETHER))
}

/// The picture as an SVG document: time by the size of the catalogue, and by the steps relevant to a goal.
pub fn picture(sizes: &[Size], people: usize) -> String {
    let steps = |size: &Size| size.steps as f64;
    let by_size = Panel {
        title: "By the size of the catalogue",
        across: "steps in the catalogue",
        series: vec![
            Series::new("one goal by itself", sizes.iter().map(|size| (steps(size), size.search()))),
            Series::new("of a whole plan, a goal", sizes.iter().map(|size| (steps(size), size.plan_for_each_goal()))),
        ],
    };
    let middle = |together: Range<usize>| (together.min + together.max) as f64 / 2.0;
    let line = |size: &Size| {
        let points = together(sizes).filter_map(|together| Some((middle(together), size.search_with(together)?)));
        Series::new(&format!("{}x", size.times), points)
    };
    let by_steps =
        Panel { title: "By the steps relevant to a goal", across: "relevant steps, by fives", series: sizes.iter().map(line).collect() };
    let note = format!("The same {people} people in catalogues made from the shipped one. Milliseconds for one goal.");
    let panel = HEIGHT + PANEL_HEADER + FOOTER;
    let (width, height) = (MARGIN * 2.0 + LEFT + WIDTH + RIGHT, MARGIN * 2.0 + HEADER + panel * 2.0);
    let description = format!("{note}\n{}", table(sizes));
    sheet(&Caption { title: TITLE, description: &description, language: "en" }, (width, height), STYLE)
        .add(text(TITLE, MARGIN, MARGIN + 16.0, "heading"))
        .add(text(&note, MARGIN, MARGIN + 42.0, "small"))
        .add(by_size.drawn(MARGIN + HEADER))
        .add(by_steps.drawn(MARGIN + HEADER + panel))
        .to_string()
}

struct Series {
    name: String,
    points: Vec<(f64, f64)>,
}

impl Series {
    fn new(name: &str, points: impl Iterator<Item = (f64, f64)>) -> Self {
        Self { name: name.to_owned(), points: points.collect() }
    }
}

/// Lines over two axes that both begin at nought: what is linear is straight.
struct Panel {
    title: &'static str,
    across: &'static str,
    series: Vec<Series>,
}

impl Panel {
    fn drawn(&self, top: f64) -> Group {
        let points = || self.series.iter().flat_map(|series| &series.points);
        let (across, up) = (marks(points().map(|(across, _)| *across)), marks(points().map(|(_, up)| *up)));
        let end = |marks: &[f64]| marks.last().copied().unwrap_or(1.0);
        let (left, bottom) = (MARGIN + LEFT, top + PANEL_HEADER + HEIGHT);
        let x = |value: f64| left + value / end(&across) * WIDTH;
        let y = |value: f64| bottom - value / end(&up) * HEIGHT;
        let mut drawn = Group::new().add(text(self.title, MARGIN, top + 20.0, "name"));
        for mark in &up {
            drawn = drawn.add(line((left, y(*mark)), (left + WIDTH, y(*mark)), "grid"));
            drawn = drawn.add(text(&written(*mark), left - 8.0, y(*mark) + 4.0, "small").set("text-anchor", "end"));
        }
        for mark in &across {
            drawn = drawn.add(text(&written(*mark), x(*mark), bottom + 18.0, "small").set("text-anchor", "middle"));
        }
        drawn = drawn.add(line((left, bottom), (left + WIDTH, bottom), "axis"));
        drawn = drawn.add(text(self.across, left + WIDTH, bottom + 36.0, "small").set("text-anchor", "end"));
        drawn = drawn.add(text("ms", left - 8.0, top + PANEL_HEADER - 12.0, "small").set("text-anchor", "end"));
        for (series, colour) in self.series.iter().zip(COLOURS.iter().cycle()) {
            let at: Vec<(f64, f64)> = series.points.iter().map(|(across, up)| (tenths(x(*across)), tenths(y(*up)))).collect();
            let path: Vec<String> = at.iter().map(|(x, y)| format!("{x},{y}")).collect();
            drawn = drawn.add(Polyline::new().set("points", path.join(" ")).set("class", "line").set("stroke", *colour));
            for (x, y) in &at {
                drawn = drawn.add(Circle::new().set("cx", *x).set("cy", *y).set("r", 3.5).set("fill", *colour));
            }
        }
        self.names(drawn, x, y)
    }

    /// Each name at the end of its line, moved down where another stands already.
    fn names(&self, mut drawn: Group, x: impl Fn(f64) -> f64, y: impl Fn(f64) -> f64) -> Group {
        let ends =
            self.series.iter().zip(COLOURS.iter().cycle()).filter_map(|(series, colour)| Some((series.points.last()?, series, colour)));
        let mut ends: Vec<_> = ends.map(|((across, up), series, colour)| (y(*up), x(*across), series, colour)).collect();
        ends.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut free = f64::MIN;
        for (y, x, series, colour) in ends {
            let y = y.max(free);
            free = y + 16.0;
            drawn = drawn.add(text(&series.name, x + 10.0, y + 4.0, "").set("style", format!("fill: {colour}")));
        }
        drawn
    }
}

fn line(from: (f64, f64), to: (f64, f64), class: &str) -> Line {
    let (x1, y1, x2, y2) = (tenths(from.0), tenths(from.1), tenths(to.0), tenths(to.1));
    Line::new().set("x1", x1).set("y1", y1).set("x2", x2).set("y2", y2).set("class", class)
}

/// Round numbers from nought to beyond the greatest value.
fn marks(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let most = values.fold(0.0, f64::max);
    if most <= 0.0 {
        return vec![0.0, 1.0];
    }
    let rough = most / 4.0;
    let ten = 10_f64.powf(rough.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|factor| factor * ten).find(|step| *step >= rough).unwrap_or(rough);
    (0..=(most / step).ceil() as usize).map(|place| place as f64 * step).collect()
}

/// As short as it can be without losing anything of a mark.
fn written(mark: f64) -> String {
    let text = format!("{mark:.4}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}
