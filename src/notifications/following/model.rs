//! Who follows what: one document for each reader and page, in the reader's personal store. Pure.
//!
//! Invariant: a page is followed or it is muted; where both documents should ever stand side by
//! side, the mute holds, because it was asked for.

use crate::notifications::{Mute, Topic};
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Why somebody follows a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// They pressed the button.
    Chosen,
    /// They wrote what stands there.
    Author,
    /// They signed it.
    Signer,
    /// They wrote something there, or come to it.
    Participant,
}

impl Why {
    pub const ALL: [Why; 4] = [Why::Chosen, Why::Author, Why::Signer, Why::Participant];

    /// As documents and messages say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Why::Chosen => "chosen",
            Why::Author => "author",
            Why::Signer => "signer",
            Why::Participant => "participant",
        }
    }

    /// Whether a bulletin of this kind is for them. What others write comes to those alone who asked
    /// for it: whoever signed wants to know what becomes of it, not every remark.
    pub fn hears(self, topic: Topic) -> bool {
        self == Why::Chosen || topic != Topic::Discussions
    }
}

/// That somebody follows a page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Follow {
    pub id: String,
    pub resident: String,
    /// The page's path: `petitions/clean-embankment`, or `petitions` for all of them.
    pub list: String,
    pub why: Why,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
}

/// Who follows a page, those who chose it apart from the others.
pub const BY_LIST: Index = Index::on("follows_by_list", &["list", "why", "resident"]);
/// What somebody follows, one kind of pages after the other.
pub const BY_FOLLOWER: Index = Index::on("follows_by_follower", &["resident", "list"]);

impl Document for Follow {
    const COLLECTION: &'static Collection =
        &Collection { name: "follows", schema: 1, indexes: &[BY_LIST, BY_FOLLOWER] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Follow {
    pub fn new(resident: &str, list: &str, why: Why, since: Timestamp) -> Follow {
        let id = Mute::id_of(resident, list);
        Follow { id, resident: resident.to_owned(), list: list.to_owned(), why, since }
    }
}

/// What a reader wants of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// They have said nothing.
    None,
    Follows(Why, Timestamp),
    /// No letters about it.
    Stopped,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remarks_come_to_those_alone_who_chose_them() {
        for why in Why::ALL {
            assert_eq!(why.hears(Topic::Discussions), why == Why::Chosen);
            for topic in Topic::ALL.into_iter().filter(|topic| *topic != Topic::Discussions) {
                assert!(why.hears(topic));
            }
        }
    }

    #[test]
    fn the_index_tells_reasons_apart_by_their_words() {
        for why in Why::ALL {
            assert_eq!(serde_json::to_value(why).unwrap(), why.as_str());
        }
    }
}
