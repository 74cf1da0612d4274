//! Lines of a plain text as mail programs have shown them for ever (RFC 5322, 2.1.1). Pure.
//!
//! Invariant: only a space becomes the end of a line, so no address and nothing that a no-break
//! space joins is broken; what goes on with a quotation is marked as one.

/// The longest line, in characters, but for a single word that is longer.
pub const LINE: usize = 76;

/// The text with its long lines broken at spaces.
pub fn wrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    for line in text.lines() {
        wrap_line(line, &mut out);
        out.push('\n');
    }
    out
}

fn wrap_line(line: &str, out: &mut String) {
    if line.chars().count() <= LINE {
        return out.push_str(line);
    }
    let words = line.trim_start_matches(['>', ' ']);
    let quoted = line.get(..line.len() - words.len()).unwrap_or_default();
    let begin = quoted.chars().count();
    out.push_str(quoted);
    let mut column = begin;
    for word in unbroken(words) {
        let length = word.chars().count();
        if column > begin && column + 1 + length > LINE {
            out.push('\n');
            out.push_str(quoted);
            column = begin;
        } else if column > begin {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
}

/// The words, each number with its unit.
fn unbroken(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, _) in line.match_indices(' ') {
        if !is_joined(line, at) {
            found.push(line.get(begin..at).unwrap_or_default());
            begin = at + 1;
        }
    }
    found.push(line.get(begin..).unwrap_or_default());
    found
}

/// What the formats of dates write after a number.
const UNITS: [&str; 5] = ["d.", "m.", "val.", "г.", "ч."];

/// Whether the space at this place stands between a number and its unit.
fn is_joined(line: &str, at: usize) -> bool {
    let (before, after) = (line.get(..at).unwrap_or_default(), line.get(at + 1..));
    let unit = |unit: &&str| after.is_some_and(|after| after.starts_with(*unit));
    before.ends_with(|c: char| c.is_ascii_digit()) && UNITS.iter().any(unit)
}

/// HTML in which each number keeps its unit on its line. Pure text has its own lines.
pub fn joined(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 64);
    let mut begin = 0;
    for (at, _) in html.match_indices(' ') {
        if is_joined(html, at) {
            out.push_str(html.get(begin..at).unwrap_or_default());
            out.push('\u{a0}');
            begin = at + 1;
        }
    }
    out.push_str(html.get(begin..).unwrap_or_default());
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_and_short_ones_are_not() {
        let text = format!("{}\n\n-- \nTiltas\n", "žodis ".repeat(30).trim());
        let lines: Vec<String> = wrapped(&text).lines().map(str::to_owned).collect();
        assert!(lines.iter().all(|line| line.chars().count() <= LINE), "{lines:?}");
        assert_eq!(lines[0], ["žodis"; 12].join(" "));
        assert_eq!(lines[3..], ["", "-- ", "Tiltas"]);
    }

    #[test]
    fn an_address_stays_whole_and_a_quotation_marked() {
        let address = format!("https://tiltas.example/{}", "a".repeat(80));
        assert_eq!(wrapped(&format!("Atverti: {address}")), format!("Atverti:\n{address}\n"));
        let quoted = wrapped(&format!("> {}", "слово ".repeat(20).trim()));
        assert!(quoted.lines().count() == 2 && quoted.lines().all(|line| line.starts_with("> с")));
        let date = format!("{} 10 d. ir", "a".repeat(72));
        assert_eq!(wrapped(&date), format!("{}\n10 d. ir\n", "a".repeat(72)));
        assert_eq!(joined("<p>2026 m. gruodžio 10 d."), "<p>2026\u{a0}m. gruodžio 10\u{a0}d.");
        let joined = format!("{} 5\u{a0}000", "a".repeat(72));
        assert_eq!(wrapped(&joined), format!("{}\n5\u{a0}000\n", "a".repeat(72)));
    }
}
