//! Plain letters as they come from a server.

use tiltas::mail::LINE;

/// The text with its broken lines whole again, as it was written.
pub fn unwrapped(text: &str) -> String {
    let mut whole = String::new();
    let mut last = 0;
    for line in text.lines().map(|line| line.trim_end_matches('\r')) {
        let quoted = line.starts_with('>');
        let said = if quoted { line.trim_start_matches(['>', ' ']) } else { line };
        // A number stands on one line with its unit.
        let mut words = said.split(' ');
        let first = words.next().unwrap_or_default();
        let number = first.ends_with(|c: char| c.is_ascii_digit());
        let unit = words.next().filter(|_| number).map_or(0, |unit| 1 + unit.chars().count());
        // It would have fitted, if it had not begun a line.
        let begins = last + 1 + first.chars().count() + unit > LINE;
        if last > 0 && !said.is_empty() && begins {
            whole.push(' ');
            whole.push_str(said);
        } else {
            if !whole.is_empty() || last > 0 {
                whole.push('\n');
            }
            whole.push_str(line);
        }
        last = line.chars().count();
    }
    whole
}
