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
    for word in words.split(' ') {
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
        let joined = format!("{} 5\u{a0}000", "a".repeat(72));
        assert_eq!(wrapped(&joined), format!("{}\n5\u{a0}000\n", "a".repeat(72)));
    }
}
