//! The list to file: PDF with the heading on its first page and the columns' names on each.

use super::Writer;
use super::heading::{Heading, Words};
use super::rows::Row;
use crate::key;
use crate::locale::Args;
use crate::print::pdf::{About, Align, Column, Report};

/// The columns' shares of the width, and where their text stands.
const COLUMNS: [(f32, Align); 6] = [
    (9.0, Align::Right),
    (32.0, Align::Left),
    (20.0, Align::Left),
    (19.0, Align::Left),
    (18.0, Align::Left),
    (19.0, Align::Left),
];

pub struct Sheet {
    heading: Heading,
    words: Words,
    report: Report,
}

impl Sheet {
    pub fn new(heading: Heading) -> Sheet {
        let title = heading.text(key!("petitions-export-title"));
        let action = heading.petition.action.text(heading.lang).to_owned();
        let about = About {
            title: format!("{title}: {action}"),
            author: heading.administration.clone(),
            lang: heading.lang,
            at: heading.at,
        };
        let mut report = Report::new(about, format!("{} · {action}", heading.administration));
        report.title(&title);
        for (label, said) in heading.facts() {
            report.fact(&label, &said);
        }
        report.gap();
        report.paragraph(&heading.text(key!("petitions-export-care")));
        let column = |(name, (share, align))| Column { name, share, align };
        report.table(heading.columns().into_iter().zip(COLUMNS).map(column).collect());
        Sheet { words: heading.words(), heading, report }
    }
}

impl Writer for Sheet {
    fn rows(&mut self, rows: &[Row]) -> Vec<u8> {
        for row in rows {
            let cells = self.words.cells(row);
            self.report.row(&cells.each_ref().map(|cell| &**cell));
        }
        self.report.take()
    }

    fn finish(mut self: Box<Self>, count: u64) -> Vec<u8> {
        let args = Args::from_iter([("count", count)]);
        self.report.gap();
        self.report.paragraph(&self.heading.text_with(key!("petitions-export-count"), &args));
        self.report.finish()
    }
}
