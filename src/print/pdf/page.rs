//! One page: text, lines and codes at places that are measured in points from its upper left corner.

use super::file::TOTAL_SIZE;
use super::{HEIGHT, WIDTH};
use crate::print::fonts::{Face, Glyph};
use crate::print::qr::Qr;
use pdf_writer::{Content, Name, Str};
use std::collections::BTreeMap;

/// The glyphs that were used of each face.
pub(super) type Letters = BTreeMap<Face, BTreeMap<u16, Glyph>>;

/// How text looks; the colour in red, green and blue.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub face: Face,
    pub size: f32,
    pub color: u32,
}

impl Style {
    pub const fn new(face: Face, size: f32, color: u32) -> Style {
        Style { face, size, color }
    }

    /// From one line to the next.
    pub fn leading(&self) -> f32 {
        self.size * 1.3
    }

    /// How long a text is.
    pub fn width(&self, text: &str) -> f32 {
        self.face.measures().width(text, self.size)
    }
}

/// Where text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    Left,
    Right,
    Center,
}

/// A page that is being set.
pub struct Page {
    pub(super) content: Content,
    pub(super) letters: Letters,
    pub(super) shows_total: bool,
}

impl Default for Page {
    fn default() -> Page {
        Page { content: Content::new(), letters: Letters::new(), shows_total: false }
    }
}

impl Page {
    /// One line, whose letters stand on `y`.
    pub fn text(&mut self, style: Style, align: Align, x: f32, y: f32, words: &str) {
        let left = match align {
            Align::Left => x,
            Align::Right => x - style.width(words),
            Align::Center => x - style.width(words) / 2.0,
        };
        self.color(style.color);
        let font = (style.face, style.size);
        text(&mut self.content, &mut self.letters, font, (left, HEIGHT - y), words);
    }

    /// Lines below each other; gives where the next would stand.
    pub fn lines(&mut self, style: Style, align: Align, x: f32, y: f32, lines: &[String]) -> f32 {
        lines.iter().fold(y, |y, line| {
            self.text(style, align, x, y, line);
            y + style.leading()
        })
    }

    /// A filled rectangle.
    pub fn fill(&mut self, [x, y, width, height]: [f32; 4], color: u32) {
        self.color(color);
        self.content.rect(x, HEIGHT - y - height, width, height).fill_nonzero();
    }

    /// A line from margin to margin of a place.
    pub fn rule(&mut self, x: f32, y: f32, width: f32, color: u32) {
        self.fill([x, y, width, 0.6], color);
    }

    /// A code with the white around it, of this side.
    pub fn code(&mut self, code: &Qr, x: f32, y: f32, side: f32) {
        self.fill([x, y, side, side], 0x00FF_FFFF);
        self.color(0);
        // Small numbers, as they are counted in modules.
        let module = side / code.side as f32;
        for (column, row, run) in &code.runs {
            let (left, top) = (x + *column as f32 * module, y + *row as f32 * module);
            let bottom = HEIGHT - top - module;
            self.content.rect(left, bottom, *run as f32 * module, module);
        }
        self.content.fill_nonzero();
    }

    /// “7 / 12” at the lower right, though nobody knows yet how many pages there will be.
    pub(super) fn numbered(&mut self, number: u32, x: f32, y: f32, color: u32) {
        let style = Style::new(Face::Sans, TOTAL_SIZE, color);
        let before = format!("{number} / ");
        // Room for a number of five digits.
        let place = x - style.width("00000");
        self.text(style, Align::Right, place, y, &before);
        self.content.save_state().transform([1.0, 0.0, 0.0, 1.0, place, HEIGHT - y]);
        self.content.x_object(Name(b"Total")).restore_state();
        self.shows_total = true;
    }

    fn color(&mut self, color: u32) {
        let part = |shift: u32| f32::from((color >> shift) as u8) / 255.0;
        self.content.set_fill_rgb(part(16), part(8), part(0));
    }

    /// The middle of the page.
    pub const MIDDLE: f32 = WIDTH / 2.0;
}

/// Sets a line of text at a place of the paper, counted from its lower left corner.
pub(super) fn text(
    content: &mut Content,
    letters: &mut Letters,
    (face, size): (Face, f32),
    (x, y): (f32, f32),
    words: &str,
) {
    let glyphs = face.measures().glyphs(words);
    let bytes: Vec<u8> = glyphs.iter().flat_map(|glyph| glyph.id.to_be_bytes()).collect();
    let used = letters.entry(face).or_default();
    used.extend(glyphs.into_iter().map(|glyph| (glyph.id, glyph)));
    content.begin_text().set_font(Name(face.name().as_bytes()), size);
    content.next_line(x, y).show(Str(&bytes)).end_text();
}
