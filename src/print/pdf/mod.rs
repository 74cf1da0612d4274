//! PDF, written as it grows: a page is handed out as soon as it is full.
//!
//! Invariant: what is kept of the pages before is an offset and a number for each, so a document of
//! a million lines takes no more memory than one of a thousand. Text is set in embedded fonts and
//! can be searched and copied.

mod embed;
mod file;
mod page;
mod table;

pub use file::{About, Pdf};
pub use page::{Align, Page, Style};
pub use table::{Column, Report};

/// A4, in points.
pub const WIDTH: f32 = 595.276;
/// A4, in points.
pub const HEIGHT: f32 = 841.89;

/// Millimetres in points.
pub const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

#[cfg(test)]
mod tests;
