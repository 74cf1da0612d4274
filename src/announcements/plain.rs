//! The plain text of an announcement: what its Markdown says, without the marks.
//!
//! Invariant: no word of the text is lost, and where a link leads stands behind its words.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What a reader of the plain letter gets.
pub fn plain(markdown: &str) -> String {
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    let mut plain = Plain::default();
    Parser::new_ext(markdown, options).for_each(|event| plain.take(event));
    plain.text.trim().to_owned()
}

#[derive(Default)]
struct Plain {
    text: String,
    /// The lists that one is in, with the next number of each that is numbered.
    lists: Vec<Option<u64>>,
    /// The links that one is in: where their words begin, and where they lead.
    links: Vec<(usize, String)>,
}

impl Plain {
    fn take(&mut self, event: Event) {
        match event {
            Event::Text(words) | Event::Code(words) => self.text.push_str(&words),
            Event::Html(words) | Event::InlineHtml(words) => self.text.push_str(&words),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            Event::Rule => self.gap(),
            Event::Start(tag) => self.begin(tag),
            Event::End(tag) => self.end(tag),
            _ => {}
        }
    }

    fn begin(&mut self, tag: Tag) {
        match tag {
            Tag::List(first) => {
                self.line();
                self.lists.push(first);
            }
            Tag::Item => {
                self.line();
                let depth = self.lists.len().saturating_sub(1);
                self.text.push_str(&"  ".repeat(depth));
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        self.text.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => self.text.push_str("- "),
                }
            }
            Tag::Link { dest_url, .. } => self.links.push((self.text.len(), dest_url.to_string())),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::List(_) => {
                self.lists.pop();
                self.gap();
            }
            TagEnd::Link => {
                let Some((start, leads)) = self.links.pop() else { return };
                if self.text.get(start..).is_some_and(|words| words != leads) {
                    self.text.push_str(&format!(" ({leads})"));
                }
            }
            TagEnd::TableCell => self.text.push_str("   "),
            TagEnd::TableRow | TagEnd::TableHead | TagEnd::Item => self.line(),
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::Table => {
                self.gap();
            }
            _ => {}
        }
    }

    /// The next words stand in a line of their own.
    fn line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// The next words stand below an empty line; within a list, in the next.
    fn gap(&mut self) {
        self.line();
        if self.lists.is_empty() && !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;
    use proptest::prelude::*;

    #[test]
    fn marks_go_and_words_stay() {
        let cases = [
            ("Rytoj **9 val.** nebus\nvandens.", "Rytoj 9 val. nebus\nvandens."),
            (
                "Gatvės:\n\n- Vilties g.\n- *Nemuno* g.\n\nAtsiprašome.",
                "Gatvės:\n\n- Vilties g.\n- Nemuno g.\n\nAtsiprašome.",
            ),
            ("1. vienas\n2. du", "1. vienas\n2. du"),
            ("[Žemėlapis](https://tiltas.example/lt)", "Žemėlapis (https://tiltas.example/lt)"),
            ("<https://tiltas.example>", "https://tiltas.example"),
            ("## Kada\n\nRytoj.", "Kada\n\nRytoj."),
            ("a < b & c", "a < b & c"),
            ("- a\n  - b\n- c", "- a\n  - b\n- c"),
        ];
        for (markdown, expected) in cases {
            assert_eq!(plain(markdown), expected, "{markdown}");
        }
    }

    proptest! {
        #[test]
        fn plain_words_are_not_lost(words in proptest::collection::vec("[a-ząčж]{1,8}", 1..20)) {
            let text = words.join("\n\n");
            prop_assert_eq!(plain(&text), text);
        }
    }
}
