//! A report: a heading, some facts, and a table that goes on over as many pages as it needs, with its
//! columns' names at the top of each.

use super::file::{About, Pdf};
use super::page::{Align, Page, Style};
use super::{HEIGHT, WIDTH, mm};
use crate::print::fonts::{Face, Room, fit, wrap};

const LEFT: f32 = mm(18.0);
const RIGHT: f32 = WIDTH - mm(14.0);
const TOP: f32 = mm(18.0);
const BOTTOM: f32 = HEIGHT - mm(18.0);
const INK: u32 = 0x0015_272C;
const SOFT: u32 = 0x004A_595C;
const LINE: u32 = 0x00B9_B2A2;

const TITLE: Style = Style::new(Face::SerifBold, 17.0, INK);
const PLAIN: Style = Style::new(Face::Sans, 9.5, INK);
const LABEL: Style = Style::new(Face::SansBold, 9.5, INK);
const CELL: Style = Style::new(Face::Sans, 8.5, INK);
const NAME: Style = Style::new(Face::SansBold, 8.0, INK);
const SMALL: Style = Style::new(Face::Sans, 8.0, SOFT);

/// Where the second column of facts begins.
const FACT: f32 = LEFT + mm(48.0);
/// The white on either side of a cell's text.
const PADDING: f32 = 3.0;
/// The most lines that a cell shows.
const CELL_LINES: usize = 4;

/// A column: its name, its share of the width, and where its text stands.
#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub share: f32,
    pub align: Align,
}

/// A report that is being written.
pub struct Report {
    pdf: Pdf,
    page: Page,
    y: f32,
    /// At the foot of each page.
    foot: String,
    columns: Vec<Column>,
}

impl Report {
    /// Begins it. `foot` stands at the bottom of each page.
    pub fn new(about: About, foot: String) -> Report {
        let mut report =
            Report { pdf: Pdf::new(about), page: Page::default(), y: TOP, foot, columns: vec![] };
        report.begin();
        report
    }

    /// A heading.
    pub fn title(&mut self, text: &str) {
        let lines = wrap(TITLE.face, TITLE.size, text, RIGHT - LEFT);
        self.y = self.page.lines(TITLE, Align::Left, LEFT, self.y + TITLE.size, &lines);
    }

    /// A paragraph.
    pub fn paragraph(&mut self, text: &str) {
        for line in wrap(PLAIN.face, PLAIN.size, text, RIGHT - LEFT) {
            self.room(PLAIN.leading());
            self.page.text(PLAIN, Align::Left, LEFT, self.y + PLAIN.size, &line);
            self.y += PLAIN.leading();
        }
        self.gap();
    }

    /// White of about a line.
    pub fn gap(&mut self) {
        self.y += PLAIN.leading() / 2.0;
    }

    /// A fact: what it is called, and what it is.
    pub fn fact(&mut self, label: &str, value: &str) {
        let labels = wrap(LABEL.face, LABEL.size, label, FACT - LEFT - PADDING);
        let values = wrap(PLAIN.face, PLAIN.size, value, RIGHT - FACT);
        let lines = labels.len().max(values.len()).max(1);
        self.room(lines as f32 * PLAIN.leading());
        let first = self.y + PLAIN.size;
        self.page.lines(LABEL, Align::Left, LEFT, first, &labels);
        self.page.lines(PLAIN, Align::Left, FACT, first, &values);
        self.y += lines as f32 * PLAIN.leading() + 2.0;
    }

    /// The table's columns; its rows follow.
    pub fn table(&mut self, columns: Vec<Column>) {
        self.columns = columns;
        self.gap();
        self.names();
    }

    /// A row of the table.
    pub fn row(&mut self, cells: &[&str]) {
        let set = self.set(CELL, cells);
        let height = Report::height(CELL, &set);
        if self.y + height > BOTTOM {
            self.turn();
            self.names();
        }
        self.put(CELL, &set);
        self.page.rule(LEFT, self.y, RIGHT - LEFT, LINE);
    }

    /// What can be sent already.
    pub fn take(&mut self) -> Vec<u8> {
        self.pdf.take()
    }

    /// The rest of the file.
    pub fn finish(mut self) -> Vec<u8> {
        self.pdf.add(self.page);
        self.pdf.finish()
    }

    /// The columns' names.
    fn names(&mut self) {
        let names: Vec<String> = self.columns.iter().map(|column| column.name.clone()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let set = self.set(NAME, &names);
        let height = Report::height(NAME, &set);
        self.room(height + CELL.leading());
        self.page.fill([LEFT, self.y, RIGHT - LEFT, height], 0x00EB_E3D2);
        self.put(NAME, &set);
    }

    /// The cells' texts in lines, each in its column's width.
    fn set(&self, style: Style, cells: &[&str]) -> Vec<Vec<String>> {
        let one = |(column, text): (&Column, &&str)| {
            let width = width(&self.columns, column) - 2.0 * PADDING;
            // Most cells are one line, and most lines are short.
            if style.width(text) <= width {
                return vec![(*text).to_owned()];
            }
            let mut lines = wrap(style.face, style.size, text, width);
            lines.truncate(CELL_LINES);
            lines
        };
        self.columns.iter().zip(cells).map(one).collect()
    }

    fn height(style: Style, set: &[Vec<String>]) -> f32 {
        let lines = set.iter().map(Vec::len).max().unwrap_or(1);
        lines as f32 * style.leading() + 2.0 * PADDING - 1.0
    }

    /// Puts a row that is set, and moves on below it.
    fn put(&mut self, style: Style, set: &[Vec<String>]) {
        let first = self.y + PADDING + style.size * 0.95;
        let mut x = LEFT;
        let columns = std::mem::take(&mut self.columns);
        for (column, lines) in columns.iter().zip(set) {
            let width = width(&columns, column);
            let place = match column.align {
                Align::Left => x + PADDING,
                Align::Right => x + width - PADDING,
                Align::Center => x + width / 2.0,
            };
            self.page.lines(style, column.align, place, first, lines);
            x += width;
        }
        self.columns = columns;
        self.y += Report::height(style, set);
    }

    fn room(&mut self, height: f32) {
        if self.y + height > BOTTOM {
            self.turn();
        }
    }

    fn turn(&mut self) {
        self.pdf.add(std::mem::take(&mut self.page));
        self.y = TOP;
        self.begin();
    }

    /// The foot of a new page.
    fn begin(&mut self) {
        let (y, number) = (BOTTOM + mm(9.0), self.pdf.pages() + 1);
        // One line, cut off where it is longer.
        let leading = SMALL.leading() / SMALL.size;
        let room = Room { width: RIGHT - LEFT - mm(30.0), height: SMALL.leading(), leading };
        let (_, lines) = fit(SMALL.face, &[SMALL.size], &self.foot, room);
        self.page.lines(SMALL, Align::Left, LEFT, y, &lines);
        self.page.numbered(number, RIGHT, y, SOFT);
    }
}

/// How wide one of these columns is.
fn width(columns: &[Column], column: &Column) -> f32 {
    let all: f32 = columns.iter().map(|column| column.share).sum();
    (RIGHT - LEFT) * column.share / all
}
