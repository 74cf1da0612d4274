//! A sitting of a council, its agenda and what was decided. Pure.

use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Who sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Council,
    Committee,
    /// The councils of several municipalities together.
    Joint,
}

impl Kind {
    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Council => "council",
            Kind::Committee => "committee",
            Kind::Joint => "joint",
        }
    }
}

/// One sitting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sitting {
    pub id: String,
    pub slug: String,
    /// Whose councils sit; the first one's clock gives the time.
    pub municipalities: Vec<MunicipalityId>,
    pub kind: Kind,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub starts_at: Timestamp,
    /// How long it is planned to take.
    pub minutes: u32,
    pub title: Localized,
    pub place: Localized,
    pub items: Vec<Item>,
}

/// One item of the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    pub number: String,
    pub title: Localized,
    pub summary: Localized,
    /// The slug of the petition that brought it here.
    pub petition: Option<String>,
    /// The slug of the consultation that brought it here.
    pub consultation: Option<String>,
    pub decision: Option<Localized>,
    pub votes: Option<Votes>,
}

/// The sums of a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Votes {
    pub r#for: u32,
    pub against: u32,
    pub abstain: u32,
}

/// One sitting an address.
pub const BY_SLUG: Index = Index::unique("sittings_by_slug", &["slug"]);
/// Sittings in time.
pub const BY_START: Index = Index::on("sittings_by_start", &["starts_at"]);

impl Document for Sitting {
    const COLLECTION: &'static Collection =
        &Collection { name: "sittings", schema: 1, indexes: &[BY_SLUG, BY_START] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Sitting {
    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/sittings/{}", self.slug)
    }

    /// When it is planned to end.
    pub fn ends_at(&self) -> Timestamp {
        let length = SignedDuration::from_mins(self.minutes.into());
        self.starts_at.checked_add(length).unwrap_or(self.starts_at)
    }

    /// Whether it is over by the plan.
    pub fn is_over(&self, now: Timestamp) -> bool {
        self.ends_at() <= now
    }
}
