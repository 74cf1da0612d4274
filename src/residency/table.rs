//! Tables from staff, as pages take them in: the columns in every language, and what is wrong with
//! which line.
//!
//! Invariant: with one wrong row, nothing of the table is used.

use super::sheet::{self, Column, Row, SheetFault};
use crate::locale::Args;
use crate::web::{Form, Upload, Visit};
use serde::Serialize;

/// How many wrong rows are listed; the number of all is said.
const LISTED: usize = 100;

/// What is wrong with one row, in the reader's language.
#[derive(Debug, Serialize)]
pub struct Fault {
    pub line: u64,
    pub text: String,
}

/// What is wrong with a table's rows.
#[derive(Debug, Default, Serialize)]
pub struct Faults {
    pub listed: Vec<Fault>,
    pub count: usize,
}

impl Faults {
    pub fn add(&mut self, visit: &Visit, line: u64, key: &str, args: &Args) {
        self.count += 1;
        if self.listed.len() < LISTED {
            self.listed.push(Fault { line, text: visit.text_with(key, args) });
        }
    }
}

/// The columns with these words, the last `optional` of which may be left out.
pub fn columns(visit: &Visit, words: &[&str], optional: usize) -> Vec<Column> {
    // keys: residency-column-*
    let locales = &visit.site.locales;
    let heading = |lang, word: &&str| locales.text(lang, &format!("residency-column-{word}"), None);
    let column = |(n, word): (usize, &&str)| Column {
        headings: locales
            .languages()
            .iter()
            .map(|lang| heading(*lang, word).to_lowercase())
            .collect(),
        optional: n + optional >= words.len(),
    };
    words.iter().enumerate().map(column).collect()
}

/// What the number is called whose last digits a municipality's roll has.
pub fn number_name(visit: &Visit, town: &str) -> String {
    let town = visit.site.municipality(town);
    let name = town.and_then(|town| {
        let names = &town.residency.roll_number;
        names.get(&visit.lang).or_else(|| names.get(&town.default_language))
    });
    name.cloned().unwrap_or_else(|| visit.text(crate::key!("residency-number-name")))
}

/// The bytes of a table: of the file `file` if there is one, else what was typed into `rows`.
pub fn bytes(upload: &Upload) -> Vec<u8> {
    upload.file("file").map_or_else(|| upload.form.value("rows").into(), <[u8]>::to_vec)
}

/// Reads the rows, or adds to the form why none can be read.
pub fn read(form: &mut Form, bytes: &[u8], columns: &[Column], most: usize) -> Option<Vec<Row>> {
    match sheet::read(bytes, columns, most) {
        Ok(rows) => Some(rows),
        Err(SheetFault::NotUtf8) => {
            form.refuse("file", crate::key!("residency-problem-encoding"), None)
        }
        Err(SheetFault::Empty) => form.refuse("file", crate::key!("residency-problem-empty"), None),
        Err(SheetFault::TooLong) => {
            form.refuse("file", crate::key!("residency-problem-rows-many"), Some(most))
        }
    }
}
