//! An entry of the journal and how it follows the one before it. Pure.
//!
//! Invariant: an entry is kept as the very object that was hashed, so whatever is later changed in
//! it, taken away or added is seen. Its hash is the SHA-256 of its canonical form without the
//! member `hash`; the member `previous` is the hash of the entry before it.

use super::act::Act;
use super::canonical::canonical;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

/// What the first entry names as the hash before it.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The layout of entries, written into each.
const LAYOUT: i64 = 1;

/// The groups that the page offers: the first words of kinds.
#[rustfmt::skip]
pub const GROUPS: [&str; 10] = [
    "consultation", "petition", "feedback", "sitting", "meeting", "news", "moderation", "staff",
    "residency", "announcement",
];

/// One entry: the members of [`Act`], and `v`, `seq`, `recorded`, `group`, `previous`, `hash`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Entry(Map<String, Value>);

/// The chain: each number once.
pub const BY_SEQ: Index = Index::unique("journal_by_seq", &["seq"]);
/// What stands about a page.
pub const BY_SUBJECT: Index = Index::on("journal_by_subject", &["subject", "seq"]);
/// What a municipality did.
pub const BY_MUNICIPALITY: Index = Index::on("journal_by_municipality", &["municipality", "seq"]);
/// What was done of one group of kinds.
pub const BY_GROUP: Index = Index::on("journal_by_group", &["group", "seq"]);
/// What a municipality did of one group of kinds.
pub const BY_BOTH: Index = Index::on("journal_by_both", &["municipality", "group", "seq"]);

impl Document for Entry {
    const COLLECTION: &'static Collection = &Collection {
        name: "journal",
        schema: 1,
        indexes: &[BY_SEQ, BY_SUBJECT, BY_MUNICIPALITY, BY_GROUP, BY_BOTH],
    };

    const APPEND_ONLY: bool = true;

    /// The cause's digest: an act that is delivered again finds its entry.
    fn id(&self) -> &str {
        self.text("cause")
    }
}

impl Entry {
    /// The entry of an act after this one, or the first.
    pub fn after(last: Option<&Entry>, act: &Act, recorded: Timestamp) -> Entry {
        // An act holds strings, maps with text keys and numbers, which always serialize.
        let mut fields = match serde_json::to_value(act) {
            Ok(Value::Object(fields)) => fields,
            _ => Map::new(),
        };
        let group = act.kind.split('-').next().unwrap_or_default();
        let previous = last.map_or(GENESIS, Entry::hash);
        let seq = last.and_then(Entry::seq).unwrap_or_default() + 1;
        let more: [(&str, Value); 6] = [
            ("v", LAYOUT.into()),
            ("seq", seq.into()),
            ("recorded", recorded.as_millisecond().into()),
            ("group", group.into()),
            ("previous", previous.into()),
            ("cause", Entry::id_of(&act.cause).into()),
        ];
        fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
        let hash = digest_of(fields.clone()).unwrap_or_default();
        fields.insert("hash".into(), hash.into());
        Entry(fields)
    }

    /// From what was read elsewhere.
    pub fn of(fields: Map<String, Value>) -> Entry {
        Entry(fields)
    }

    /// What the cause of an act stands as: a digest, so that a room may name anything in it.
    pub fn id_of(cause: &str) -> String {
        hex(cause.as_bytes())
    }

    /// Its number, if it has one.
    pub fn seq(&self) -> Option<i64> {
        self.0.get("seq").and_then(Value::as_i64)
    }

    /// The hash that it states.
    pub fn hash(&self) -> &str {
        self.text("hash")
    }

    /// The hash that it states for the entry before it.
    pub fn previous(&self) -> &str {
        self.text("previous")
    }

    /// The hash that it should state; none for one that has no canonical form.
    pub fn true_hash(&self) -> Option<String> {
        digest_of(self.0.clone())
    }

    /// All of it in canonical form, as in the file.
    pub fn line(&self) -> Option<String> {
        canonical(&Value::Object(self.0.clone()))
    }

    /// All of it as it is, for one that has no canonical form.
    pub fn as_stored(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// What is hashed.
    pub fn hashed(&self) -> Option<String> {
        let mut fields = self.0.clone();
        fields.remove("hash");
        canonical(&Value::Object(fields))
    }

    /// What was done, if it can be read.
    pub fn act(&self) -> Option<Act> {
        serde_json::from_value(Value::Object(self.0.clone())).ok()
    }

    /// When it was put into the journal.
    pub fn recorded(&self) -> Option<Timestamp> {
        let millis = self.0.get("recorded").and_then(Value::as_i64)?;
        Timestamp::from_millisecond(millis).ok()
    }

    fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

fn digest_of(mut fields: Map<String, Value>) -> Option<String> {
    fields.remove("hash");
    canonical(&Value::Object(fields)).map(|text| hex(text.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Localized};

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("an instant")
    }

    fn act(of: &str) -> Act {
        let title = Localized::new(Lang::LT, "Takai").with(Lang::RU, "Тропы");
        Act::new("petition-closed", "pagegiai", of, at(1))
            .about("/petitions/paths".into(), &title)
            .with("own", 3)
    }

    #[test]
    fn an_entry_follows_the_one_before_it() {
        let first = Entry::after(None, &act("a"), at(2));
        assert_eq!((first.seq(), first.previous()), (Some(1), GENESIS));
        let second = Entry::after(Some(&first), &act("b"), at(3));
        assert_eq!((second.seq(), second.previous()), (Some(2), first.hash()));
        assert_eq!(second.true_hash().as_deref(), Some(second.hash()));
        assert_eq!(second.recorded(), Some(at(3)));
        let read = second.act().expect("an act");
        assert_eq!(Act { cause: act("b").cause, ..read }, act("b"));
    }

    /// The stated form, byte for byte: a change of it breaks every journal that exists.
    #[test]
    fn the_form_of_an_entry_never_changes() {
        let entry = Entry::after(None, &act("a"), at(2));
        let form = concat!(
            r#"{"at":1000,"#,
            r#""cause":"f4519943efe64795ce2d0f3e137769c621f58091598b1d7560dac1f3962c4482","#,
            r#""group":"petition","kind":"petition-closed","municipality":"pagegiai","#,
            r#""previous":"0000000000000000000000000000000000000000000000000000000000000000","#,
            r#""recorded":2000,"seq":1,"subject":"/petitions/paths","#,
            r#""title":{"original":"lt","texts":{"lt":"Takai","ru":"Тропы"}},"v":1,"values":{"own":"3"}}"#,
        );
        assert_eq!(entry.hashed().as_deref(), Some(form));
        assert_eq!(entry.hash(), hex(form.as_bytes()));
    }

    #[test]
    fn whatever_is_changed_is_seen() {
        let entry = Entry::after(None, &act("a"), at(2));
        let changed = |change: fn(&mut Map<String, Value>)| {
            let mut fields = entry.0.clone();
            change(&mut fields);
            let entry = Entry(fields);
            entry.true_hash().as_deref() != Some(entry.hash())
        };
        assert!(!changed(|_| {}));
        assert!(changed(|fields| drop(fields.insert("at".into(), 1_001.into()))));
        assert!(changed(|fields| drop(fields.insert("at".into(), 1_000.0.into()))));
        assert!(changed(|fields| drop(fields.insert("note".into(), Value::Null))));
        assert!(changed(|fields| drop(fields.remove("values"))));
        assert!(changed(|fields| drop(fields.insert("hash".into(), GENESIS.into()))));
    }
}
