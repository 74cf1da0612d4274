//! What keepers hand out, as people read it: labels and words of their language, instants by their
//! clock.
//!
//! Invariant: nothing is left out. What has no label is shown under the name that it has in the
//! JSON.

use crate::locale::Lang;
use crate::web::Site;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

/// The order in which facts are read; those that are not named here follow.
const ORDER: [&str; 8] =
    ["name", "mail", "municipality", "petition", "subject", "action", "text", "language"];

/// What one keeper has.
#[derive(Serialize)]
pub struct Part {
    title: String,
    content: Node,
}

/// A piece of it.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Node {
    None,
    Text { text: String },
    List { items: Vec<Node> },
    Facts { facts: Vec<Fact> },
}

#[derive(Serialize)]
struct Fact {
    label: String,
    value: Node,
}

/// For whom it is made.
struct Reader<'a> {
    site: &'a Site,
    lang: Lang,
    municipality: &'a str,
}

/// One keeper's answer for a reader of this language who lives there.
pub fn part(site: &Site, lang: Lang, municipality: &str, name: &str, value: &Value) -> Part {
    // keys: privacy-part-* privacy-field-* privacy-word-*
    let reader = Reader { site, lang, municipality };
    let title = reader.message(&format!("privacy-part-{name}")).unwrap_or_else(|| name.to_owned());
    Part { title, content: reader.node("", value) }
}

impl Reader<'_> {
    fn node(&self, field: &str, value: &Value) -> Node {
        match value {
            Value::Null => Node::None,
            Value::Array(items) if items.is_empty() => Node::None,
            Value::Array(items) => {
                Node::List { items: items.iter().map(|item| self.node(field, item)).collect() }
            }
            Value::Object(fields) => self.facts(fields),
            Value::String(text) if text.is_empty() => Node::None,
            Value::String(text) => Node::Text { text: self.word(field, text) },
            Value::Bool(true) => Node::Text { text: self.text(crate::key!("privacy-word-yes")) },
            Value::Bool(false) => Node::Text { text: self.text(crate::key!("privacy-word-no")) },
            Value::Number(number) => Node::Text { text: number.to_string() },
        }
    }

    fn facts(&self, fields: &Map<String, Value>) -> Node {
        let place = |name: &str| ORDER.iter().position(|known| *known == name);
        let mut names: Vec<&String> = fields.keys().collect();
        names.sort_by_key(|name| place(name).unwrap_or(ORDER.len()));
        let fact = |name: &String| Fact {
            label: self
                .message(&format!("privacy-field-{}", name.replace('_', "-")))
                .unwrap_or_else(|| name.clone()),
            value: self.node(name, &fields[name]),
        };
        Node::Facts { facts: names.into_iter().map(fact).collect() }
    }

    /// A word of ours, an instant, or what somebody wrote.
    fn word(&self, field: &str, text: &str) -> String {
        let written_by_people =
            matches!(field, "name" | "text" | "action" | "background" | "details");
        if written_by_people {
            return text.to_owned();
        }
        match field {
            "language" => {
                Lang::parse(text).filter(|lang| self.site.locales.supports(*lang)).map_or_else(
                    || text.to_owned(),
                    |lang| self.site.locales.own_name(lang).to_owned(),
                )
            }
            "municipality" => self.site.names(text, self.lang).name,
            _ => self
                .instant(text)
                .or_else(|| self.message(&format!("privacy-word-{field}-{text}")))
                .unwrap_or_else(|| text.to_owned()),
        }
    }

    fn instant(&self, text: &str) -> Option<String> {
        let at: Timestamp = text.parse().ok()?;
        let zone = self.site.zone(self.municipality);
        Some(self.site.locales.formats(self.lang).date_time(at, &zone))
    }

    fn message(&self, key: &str) -> Option<String> {
        let known = self.site.locales.has(self.lang, key);
        known.then(|| self.text(key))
    }

    fn text(&self, key: &str) -> String {
        self.site.locales.text(self.lang, key, None)
    }
}
