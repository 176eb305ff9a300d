//! A text as a QR code.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The empty border that readers need, in modules.
const BORDER: i32 = 4;

/// Black on white at night too: many readers do not see it the other way round. `None` where the text is too long for one.
pub fn svg(text: &str) -> Option<String> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size() + 2 * BORDER;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let dark = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if dark > 0 {
                let _ = write!(path, "M{} {}h{dark}v1h-{dark}z", x + BORDER, y + BORDER);
            }
            x += dark.max(1);
        }
    }
    Some(format!(
        r##"<svg viewBox="0 0 {size} {size}" focusable="false" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path fill="#000" d="{path}"/></svg>"##
    ))
}

#[cfg(test)]
mod tests {
    use super::svg;

    /// Draws the picture's dark parts, `SCALE` points to a module, as a screen does.
    fn drawn(svg: &str) -> (usize, Vec<bool>) {
        let after = |from: &str| svg.split_once(from).unwrap().1;
        let size: usize = after(r#"viewBox="0 0 "#).split(' ').next().unwrap().parse().unwrap();
        let mut dark = vec![false; size * size];
        let path = after(r##"fill="#000" d=""##).split('"').next().unwrap();
        for run in path.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').unwrap();
            let (y, rest) = rest.split_once('h').unwrap();
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            dark[y * size + x..y * size + x + length].fill(true);
        }
        (size, dark)
    }

    const SCALE: usize = 4;

    #[test]
    fn a_reader_reads_what_was_drawn() {
        for text in ["https://example.org/sotepolku/#/fi/receive/15Q4XMNYPTJBVDVHRW9N3N0MDAQCW", "1", &"Ä".repeat(300)] {
            let (size, dark) = drawn(&svg(text).unwrap());
            let grey = |x: usize, y: usize| if dark[y / SCALE * size + x / SCALE] { 0 } else { 255 };
            let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * SCALE, size * SCALE, grey);
            let grids = picture.detect_grids();
            assert_eq!(grids.len(), 1, "{text}");
            assert_eq!(grids[0].decode().unwrap().1, text);
        }
    }

    #[test]
    fn what_is_too_long_has_no_picture() {
        assert_eq!(svg(&"a".repeat(5_000)), None);
    }
}
