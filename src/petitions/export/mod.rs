//! The signatures of a petition for its commission: those of one town, in the form that the law asks
//! for, as a table (CSV), for programs (JSON) or to file (PDF).
//!
//! *Architecture invariant:* a town gets the names of its own signers alone, and of another's only how
//! many; each list that was handed out stands in the journal. It is read and written piece by piece:
//! a million signatures take no more memory than a thousand.

mod heading;
mod json;
mod routes;
mod rows;
mod sheet;
mod table;

pub use routes::{ACCESS, routes};

use heading::Heading;
use rows::Row;

/// A form in which the list is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Csv,
    Json,
    Pdf,
}

impl Format {
    const ALL: [Format; 3] = [Format::Csv, Format::Json, Format::Pdf];

    /// The ending of its address and its file.
    fn as_str(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Json => "json",
            Format::Pdf => "pdf",
        }
    }

    fn parse(word: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.as_str() == word)
    }

    /// The media type.
    fn kind(self) -> &'static str {
        match self {
            Format::Csv => "text/csv; charset=utf-8",
            Format::Json => "application/json",
            Format::Pdf => "application/pdf",
        }
    }

    /// Begins a list.
    fn writer(self, heading: Heading) -> Box<dyn Writer> {
        match self {
            Format::Csv => Box::new(table::Table::new(heading)),
            Format::Json => Box::new(json::Json::new(&heading)),
            Format::Pdf => Box::new(sheet::Sheet::new(heading)),
        }
    }
}

/// What writes a list, piece by piece.
trait Writer {
    /// Adds rows; gives what can be sent.
    fn rows(&mut self, rows: &[Row]) -> Vec<u8>;
    /// The rest, after so many rows.
    fn finish(self: Box<Self>, count: u64) -> Vec<u8>;
}
