//! What people write, as safe HTML: a small, stated set of Markdown.
//!
//! Paragraphs, emphasis, lists, quotations, links; headings too in official texts. Invariant:
//! whatever goes in, what comes out holds only the elements named here and no scripts, styles,
//! pictures or handlers, and links do not vouch for where they lead.

use ammonia::Builder;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};
use std::collections::HashSet;
use std::sync::LazyLock;

const COMMENT: [&str; 11] =
    ["p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a", "code", "del"];
const OFFICIAL: [&str; 8] = ["h3", "h4", "table", "thead", "tbody", "tr", "th", "td"];

static COMMENTS: LazyLock<Builder<'static>> = LazyLock::new(|| builder(&[]));
static OFFICIAL_TEXTS: LazyLock<Builder<'static>> = LazyLock::new(|| builder(&OFFICIAL));

fn builder(more: &[&'static str]) -> Builder<'static> {
    let tags: HashSet<&str> = COMMENT.iter().chain(more).copied().collect();
    let mut builder = Builder::default();
    builder
        .tags(tags)
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(Some("nofollow ugc noopener"));
    builder
}

/// What a resident writes.
pub fn comment(text: &str) -> String {
    COMMENTS.clean(&to_html(text)).to_string()
}

/// What an administration publishes. Its headings begin below the page's own.
pub fn official(text: &str) -> String {
    OFFICIAL_TEXTS.clean(&to_html(text)).to_string()
}

fn to_html(text: &str) -> String {
    let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
    let events = Parser::new_ext(text, options).map(|event| match event {
        // A line that people break stays broken, and HTML stays what they typed.
        Event::SoftBreak => Event::HardBreak,
        Event::Html(html) | Event::InlineHtml(html) => Event::Text(html),
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Event::Start(Tag::Heading { level: lower(level), id, classes, attrs })
        }
        Event::End(TagEnd::Heading(level)) => Event::End(TagEnd::Heading(lower(level))),
        other => other,
    });
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, events);
    out
}

fn lower(level: pulldown_cmark::HeadingLevel) -> pulldown_cmark::HeadingLevel {
    use pulldown_cmark::HeadingLevel::{H1, H2, H3, H4};
    match level {
        H1 | H2 => H3,
        _ => H4,
    }
}
