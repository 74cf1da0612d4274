//! The fields of a delivery status: groups of lines like a letter's header (RFC 3464, 2.1). Pure.
//!
//! Invariant: nothing that stands there can make this fail; what is no field is passed over.

/// One group: names in lower case, with their values on one line.
pub type Group = Vec<(String, String)>;

/// The groups in the order in which they stand, empty lines between them.
pub fn groups(text: &str) -> Vec<Group> {
    let mut groups = vec![Group::new()];
    for line in text.lines() {
        if line.trim().is_empty() {
            groups.push(Group::new());
            continue;
        }
        let Some(group) = groups.last_mut() else { continue };
        if line.starts_with([' ', '\t']) {
            // The line before goes on.
            if let Some((_, value)) = group.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            group.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// The first value of a field.
pub fn value<'a>(group: &'a Group, name: &str) -> Option<&'a str> {
    group.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The address in `rfc822; ona@pastas.example`, or in `utf-8; …` as RFC 6533 writes it.
pub fn address(field: &str) -> Option<String> {
    let (kind, address) = field.split_once(';')?;
    let kind = kind.trim().to_ascii_lowercase();
    if !matches!(kind.as_str(), "rfc822" | "utf-8") {
        return None;
    }
    let address = address.trim().trim_start_matches('<').trim_end_matches('>');
    let address = if kind == "utf-8" { unescaped(address) } else { address.to_owned() };
    let plain = !address.contains(|c: char| c.is_whitespace() || c.is_control());
    (address.contains('@') && plain).then_some(address)
}

/// `\x{105}` as the letter that it stands for (RFC 6533, 3: utf-8-addr-xtext).
fn unescaped(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    let mut rest = address;
    while let Some((before, after)) = rest.split_once("\\x{") {
        out.push_str(before);
        let end = after.find('}').filter(|end| *end <= 6);
        let letter = end.and_then(|end| u32::from_str_radix(after.get(..end)?, 16).ok());
        match (letter.and_then(char::from_u32), end) {
            (Some(letter), Some(end)) => {
                out.push(letter);
                rest = after.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push_str("\\x{");
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// The enhanced status in a text: the first `5.1.1` that stands by itself.
pub fn status(text: &str) -> Option<&str> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    words.map(|word| word.trim_end_matches('.')).find(|word| parts(word).is_some())
}

/// Class, subject and detail of an enhanced status.
pub fn parts(status: &str) -> Option<(u16, u16, u16)> {
    let mut numbers = status.split('.').map(|part| part.parse::<u16>().ok());
    let (class, subject, detail) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let whole = numbers.next().is_none();
    (whole && matches!(class, 2 | 4 | 5) && subject < 1_000 && detail < 1_000)
        .then_some((class, subject, detail))
}

/// The three-digit answer at the beginning of a server's words: `550-5.1.1 The email …`.
pub fn code(words: &str) -> Option<u16> {
    let digits = words.trim_start().get(..3)?;
    let code: u16 = digits.parse().ok()?;
    let next = words.trim_start().chars().nth(3);
    let stands = next.is_none_or(|c| c == ' ' || c == '-' || c == '#');
    ((200..600).contains(&code) && stands).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_parted_by_empty_lines_and_long_lines_go_on() {
        let text = "Reporting-MTA: dns; a.example\r\n\r\nAction: failed\r\nDiagnostic-Code: smtp;\r\n 550 5.1.1\r\n\tUnknown\r\nnothing\r\n\r\n\r\n";
        let groups = groups(text);
        assert_eq!(groups.len(), 2);
        assert_eq!(value(&groups[1], "diagnostic-code"), Some("smtp; 550 5.1.1 Unknown"));
        assert_eq!(value(&groups[1], "status"), None);
    }

    #[test]
    fn addresses_in_ascii_and_beyond() {
        let cases = [
            ("rfc822;ona@pastas.example", Some("ona@pastas.example")),
            ("RFC822; <ona@pastas.example>", Some("ona@pastas.example")),
            ("utf-8; žydrūnė@paštas.example", Some("žydrūnė@paštas.example")),
            ("utf-8; \\x{17E}yd\\x{16B}n\\x{117}@pastas.example", Some("žydūnė@pastas.example")),
            ("utf-8; \\x{zz}@pastas.example", Some("\\x{zz}@pastas.example")),
            ("utf-8; \\x{", None),
            ("x400; /c=lt/", None),
            ("ona@pastas.example", None),
            ("rfc822; ona", None),
            ("rfc822; on a@pastas.example", None),
        ];
        for (field, expected) in cases {
            assert_eq!(address(field).as_deref(), expected, "{field}");
        }
    }

    #[test]
    fn a_status_and_a_code_are_found_in_words() {
        assert_eq!(status("5.1.1 (bad destination mailbox address)"), Some("5.1.1"));
        assert_eq!(status("550-5.2.1 The account is disabled."), Some("5.2.1"));
        assert_eq!(status("host mx[10.0.0.1] said: 550 5.1.10 x"), Some("5.1.10"));
        assert_eq!(status("550 User unknown"), None);
        assert_eq!(parts("5.1.1.1"), None);
        assert_eq!(parts("3.1.1"), None);
        assert_eq!(code("550-5.1.1 The email"), Some(550));
        assert_eq!(code("450"), Some(450));
        assert_eq!(code("5500 x"), None);
        assert_eq!(code("ąčę"), None);
    }
}
