//! Quoting: a reply begins with the passage that it answers, as Markdown quotes it.
//!
//! Invariant: whose words a quotation has, the text does not say: the reply names what it answers by
//! its id, and the page shows that author as they are called when it is read, with a link to the
//! words. So a quotation outlives no name.

/// How much of a text is quoted, in characters; whoever answers takes away what they do not need.
pub const QUOTED: usize = 1_000;

/// The text as a quotation, with an empty line after it to write on. What it quotes itself is left
/// out: those are not its author's words.
pub fn quote(text: &str) -> String {
    let own = text.lines().filter(|line| !is_quoted(line));
    let own = own.collect::<Vec<_>>().join("\n");
    let short = shortened(own.trim());
    if short.is_empty() {
        return String::new();
    }
    let line = |line: &str| format!("> {line}").trim_end().to_owned() + "\n";
    short.lines().map(line).collect::<String>() + "\n"
}

/// Whether a text quotes something.
pub fn quotes(text: &str) -> bool {
    text.lines().any(is_quoted)
}

/// Whether a line is part of a quotation.
pub fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with('>')
}

/// The beginning of a text, cut between words.
fn shortened(text: &str) -> String {
    let Some((end, _)) = text.char_indices().nth(QUOTED) else { return text.to_owned() };
    let start = &text[..end];
    let whole = start.rfind(char::is_whitespace).map_or(start, |at| &start[..at]);
    format!("{}…", whole.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_quoted_without_what_it_quotes() {
        assert_eq!(quote("Taip.\n\nIr dar."), "> Taip.\n>\n> Ir dar.\n\n");
        assert_eq!(quote("> Kas?\n\nAš."), "> Aš.\n\n");
        assert_eq!(quote("> Tik svetimi žodžiai"), "");
        assert_eq!(quote(""), "");
        assert!(quotes("a\n > b") && !quotes("a > b"));
    }

    proptest! {
        #[test]
        fn every_line_of_a_quotation_is_quoted(text in "(\\PC{0,40}[\\n ]){0,60}") {
            let quoted = quote(&text);
            prop_assert!(quoted.trim_end().lines().all(is_quoted));
            let words: usize = quoted.lines().map(|line| line.chars().count()).sum();
            prop_assert!(words <= QUOTED + 1 + 3 * quoted.lines().count());
        }
    }
}
