//! The list as a table for spreadsheets: CSV (RFC 4180), one row a signature and their names above.
//!
//! Invariant: what a cell says is text. What a spreadsheet would take for a formula gets an apostrophe
//! before it, as spreadsheets themselves mark text. Fields are parted by semicolons and the text
//! begins with a mark of order, as Excel expects where decimals have a comma. So that rows can be
//! sorted, nothing else stands in it; the heading is in the other two forms.

use super::Writer;
use super::heading::{Heading, Words};
use super::rows::Row;
use csv::{Terminator, WriterBuilder};
use std::borrow::Cow;

pub struct Table {
    words: Words,
    /// What waits for the first rows.
    head: Vec<u8>,
}

impl Table {
    pub fn new(heading: Heading) -> Table {
        let mut head = "\u{FEFF}".as_bytes().to_vec();
        head.extend(lines(std::iter::once(heading.columns().map(Cow::Owned))));
        Table { words: heading.words(), head }
    }
}

impl Writer for Table {
    fn rows(&mut self, rows: &[Row]) -> Vec<u8> {
        let mut out = std::mem::take(&mut self.head);
        out.extend(lines(rows.iter().map(|row| self.words.cells(row))));
        out
    }

    fn finish(self: Box<Self>, _: u64) -> Vec<u8> {
        self.head
    }
}

fn lines<'a>(rows: impl Iterator<Item = [Cow<'a, str>; 6]>) -> Vec<u8> {
    let mut writer =
        WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        // Writing to memory cannot fail.
        let _ = writer.write_record(row.iter().map(|cell| plain(cell).into_owned().into_bytes()));
    }
    writer.into_inner().unwrap_or_default()
}

/// Text that no spreadsheet takes for a formula.
fn plain(cell: &str) -> Cow<'_, str> {
    let begins = |c: char| {
        matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r' | '\n')
    };
    if cell.trim_start_matches([' ', '\u{A0}']).starts_with(begins) {
        return Cow::Owned(format!("'{cell}"));
    }
    Cow::Borrowed(cell)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_text() {
        for odd in ["=1+1", "+370", "-2", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"] {
            assert_eq!(plain(odd), format!("'{odd}"));
        }
        for plain_text in ["Ona-Marija", "O'Brien", "А=Б", "", "1", "'=1"] {
            assert_eq!(plain(plain_text), plain_text);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(cells: [String; 6]) {
            let written = lines(std::iter::once(cells.each_ref().map(|cell| Cow::Borrowed(cell.as_str()))));
            let mut reader = csv::ReaderBuilder::new()
                .has_headers(false)
                .delimiter(b';')
                .from_reader(written.as_slice());
            let read: Vec<csv::StringRecord> =
                reader.records().collect::<Result<_, _>>().expect("CSV");
            prop_assert_eq!(read.len(), 1);
            for (cell, read) in cells.iter().zip(read[0].iter()) {
                prop_assert_eq!(plain(cell), read);
                prop_assert!(!read.starts_with(['=', '+', '-', '@', '\t']));
            }
        }
    }
}
