//! A report: somebody's word that a contribution breaks a rule. Pure.

use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::moderation::Ground;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One person's report on one contribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub id: String,
    pub case: String,
    pub contribution: String,
    /// Who reported: an id, and the municipality where their letters rest. Nobody but the letter to
    /// them is told. Once they have been forgotten, the report's own id.
    pub reporter: String,
    pub municipality: MunicipalityId,
    pub ground: Ground,
    #[serde(default)]
    pub note: Option<Localized>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// The quarter that it is counted in, for the side that decides.
    pub period: String,
    pub side: MunicipalityId,
}

/// One report for each contribution and person.
pub const BY_REPORTED: Index =
    Index::unique("moderation_reports_reported", &["contribution", "reporter"]);
/// What a person has reported, by time.
pub const BY_REPORTER: Index = Index::on("moderation_reports_reporter", &["reporter", "at"]);
/// A case's reports.
pub const REPORTS: Index = Index::on("moderation_reports_case", &["case", "at"]);
/// For the public report.
pub const COUNTED: Index = Index::on("moderation_reports_counted", &["period", "side"]);

impl Document for Report {
    const COLLECTION: &'static Collection = &Collection {
        name: "moderation_reports",
        schema: 1,
        indexes: &[BY_REPORTED, BY_REPORTER, REPORTS, COUNTED],
    };

    fn id(&self) -> &str {
        &self.id
    }
}
