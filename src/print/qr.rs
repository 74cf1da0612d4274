//! QR codes: an address as a picture that telephones read.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// The white around a code, in modules, without which readers do not find it.
const QUIET: i32 = 4;

/// A code, with the white around it.
#[derive(Debug)]
pub struct Qr {
    /// Its side in modules.
    pub side: i32,
    /// The dark modules, a run for each row that has one: column, row, length.
    pub runs: Vec<(i32, i32, i32)>,
}

impl Qr {
    /// `None` for a text that is too long for any code.
    pub fn of(text: &str) -> Option<Qr> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        Some(Qr { side: code.size() + 2 * QUIET, runs: runs(&code) })
    }

    /// The dark modules as one path of SVG.
    pub fn path(&self) -> String {
        self.runs.iter().fold(String::new(), |mut path, (x, y, run)| {
            // Writing to a string cannot fail.
            let _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            path
        })
    }
}

fn runs(code: &QrCode) -> Vec<(i32, i32, i32)> {
    let mut runs = Vec::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                runs.push((x + QUIET, y + QUIET, run));
            }
            x += run.max(1);
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_the_code() {
        let code = QrCode::encode_text("Tiltas", QrCodeEcc::Medium).expect("a code");
        let qr = Qr::of("Tiltas").expect("a code");
        let dark = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(*x, *y))
            .count();
        let drawn: i32 = qr.runs.iter().map(|(_, _, run)| run).sum();
        assert_eq!(usize::try_from(drawn), Ok(dark));
        assert!(qr.path().starts_with("M4 4h7v1h-7z"));
        assert!(Qr::of(&"x".repeat(5_000)).is_none());
    }
}
