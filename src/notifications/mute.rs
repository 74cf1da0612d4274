//! Mutes: that somebody wants no more letters about one thing.
//!
//! Invariant: the address that mutes is in that reader's letters only; it holds a keyed hash of
//! reader and list, so nobody can make one up, and needs no account to be open.

use super::following::Why;
use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::store::{Collection, Document, Index};
use crate::web::Site;
use crate::web::keys::Purpose;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One reader's wish about one list. Rests in the personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mute {
    pub id: String,
    pub resident: String,
    /// A page's path: `petitions/clean-embankment`.
    pub list: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    /// Why they followed the page until then, if they did: who wants letters again follows it again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub followed: Option<Why>,
}

/// What one reader wants no letters about.
pub const BY_READER: Index = Index::on("mutes_by_reader", &["resident"]);

impl Document for Mute {
    const COLLECTION: &'static Collection =
        &Collection { name: "mutes", schema: 1, indexes: &[BY_READER] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Mute {
    pub fn new(resident: &str, list: &str, since: Timestamp) -> Mute {
        let id = Mute::id_of(resident, list);
        Mute { id, resident: resident.to_owned(), list: list.to_owned(), since, followed: None }
    }

    /// One mute for each reader and list.
    pub fn id_of(resident: &str, list: &str) -> String {
        format!("{resident}:{list}")
    }
}

/// Where this reader stops letters of this list, without signing in.
pub fn unsubscribe_path(
    site: &Site,
    lang: Lang,
    municipality: &MunicipalityId,
    resident: &str,
    list: &str,
) -> String {
    let token = site.keys.hash(Purpose::Unsubscribe, &Mute::id_of(resident, list));
    format!("/{lang}/unsubscribe/{municipality}/{resident}/{token}/{list}")
}

/// Whether the token is the one for this reader and list; takes the same time either way.
pub(super) fn is_theirs(site: &Site, resident: &str, list: &str, token: &str) -> bool {
    site.keys.matches(Purpose::Unsubscribe, &Mute::id_of(resident, list), token)
}
