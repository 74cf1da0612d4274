//! A matter that a council must debate, and how it comes onto an agenda. Pure.
//!
//! Invariant: a matter stands on the agenda of one sitting at most; put there again, it stays where
//! it is.

use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::sittings::model::{Item, Sitting};
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that one municipality's council must debate.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Referral {
    pub id: String,
    /// The id of what brings it: a petition's.
    pub subject: String,
    pub municipality: MunicipalityId,
    pub title: Localized,
    pub summary: Localized,
    /// The word in the petition's address.
    pub petition: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    /// The word in the address of the sitting that debates it; empty while none does.
    pub sitting: String,
}

/// What waits for a municipality's council, the longest first: its sitting is empty.
pub const BY_SITTING: Index =
    Index::on("referrals_by_sitting", &["municipality", "sitting", "since"]);

impl Document for Referral {
    const COLLECTION: &'static Collection =
        &Collection { name: "referrals", schema: 1, indexes: &[BY_SITTING] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why a matter is not put on an agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("it stands on another agenda")]
    Elsewhere,
    #[error("that sitting has begun")]
    Begun,
    #[error("that is another council's sitting")]
    OtherCouncil,
}

impl Referral {
    /// The id of what this council must debate about a subject: one each.
    pub fn id_of(subject: &str, municipality: &str) -> String {
        format!("{subject}.{municipality}")
    }

    /// Puts it on the agenda of a sitting, as its last item; whether anything changed.
    pub fn schedule(&mut self, sitting: &mut Sitting, now: Timestamp) -> Result<bool, Refusal> {
        if self.sitting == sitting.slug {
            return Ok(false);
        }
        if !self.sitting.is_empty() {
            return Err(Refusal::Elsewhere);
        }
        if !sitting.municipalities.contains(&self.municipality) {
            return Err(Refusal::OtherCouncil);
        }
        if sitting.starts_at <= now {
            return Err(Refusal::Begun);
        }
        self.sitting.clone_from(&sitting.slug);
        // The other council of a joint sitting may have put it there.
        let there = |item: &Item| item.petition.as_deref() == Some(self.petition.as_str());
        if !sitting.items.iter().any(there) {
            sitting.items.push(self.item(sitting.items.len() + 1));
        }
        Ok(true)
    }

    fn item(&self, number: usize) -> Item {
        Item {
            number: number.to_string(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            petition: Some(self.petition.clone()),
            consultation: None,
            decision: None,
            votes: None,
        }
    }
}
