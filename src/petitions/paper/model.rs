//! A batch of sheets with its rows, and the rules of entering, checking and counting. Pure.

use crate::attachments::Attachment;
use crate::config::MunicipalityId;
use crate::petitions::course::Papers;
use crate::petitions::model::{Petition, Residence, Signature, State};
use crate::petitions::signatories::Manner;
use crate::store::{Collection, Document, Index};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// The most rows of a batch: a handful of sheets, so that checking one is a sitting's work.
pub const ROWS: usize = 200;
/// The rows of a page of the forms.
pub const A_PAGE: usize = 20;
/// The longest name, in characters.
pub const NAME: usize = 100;
/// How long after a petition has closed what was handed in before may still be counted.
const AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Sheets that came together. Rests in the personal store of the town.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PaperBatch {
    /// The key of the form that began it.
    pub id: String,
    /// The petition's id.
    pub petition: String,
    pub municipality: MunicipalityId,
    /// The day on which the sheets were handed in.
    pub received: Date,
    /// How many rows are filled in on the sheets, as counted on the paper.
    pub declared: u32,
    /// Who types it in; nobody else does.
    pub entered_by: String,
    /// Who looked at it; nobody, while it is empty.
    pub checked_by: String,
    pub stage: Stage,
    pub scans: Vec<Attachment>,
    pub rows: Vec<Row>,
    /// How many rows counting has gone through.
    pub done: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// When it was checked.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub checked_at: Option<Timestamp>,
}

/// How far a batch has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    Entering,
    /// Waits for a second person.
    Checking,
    /// Checked; its signatures are being written.
    Counting,
    Counted,
    /// Taken back before it counted.
    Withdrawn,
}

impl Stage {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Entering => "entering",
            Stage::Checking => "checking",
            Stage::Counting => "counting",
            Stage::Counted => "counted",
            Stage::Withdrawn => "withdrawn",
        }
    }
}

/// One row of the sheets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The id of its signature.
    pub id: String,
    /// As it is written; forgotten when it has been counted, since the signatory has it then.
    pub name: String,
    /// An id of the town's settlements.
    pub settlement: Option<String>,
    pub verdict: Option<Verdict>,
}

/// What the second person found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Confirmed,
    Struck(Strike),
}

/// Why a row does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strike {
    /// It cannot be read, or something is missing.
    Illegible,
    /// There is no signature.
    Unsigned,
    /// The person lives elsewhere.
    Elsewhere,
    /// The person has signed already.
    Again,
    /// The person is too young.
    Young,
    /// It does not stand on the sheets.
    Absent,
}

impl Strike {
    pub const ALL: [Strike; 6] = [
        Strike::Illegible,
        Strike::Unsigned,
        Strike::Elsewhere,
        Strike::Again,
        Strike::Young,
        Strike::Absent,
    ];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Strike::Illegible => "illegible",
            Strike::Unsigned => "unsigned",
            Strike::Elsewhere => "elsewhere",
            Strike::Again => "again",
            Strike::Young => "young",
            Strike::Absent => "absent",
        }
    }

    pub fn parse(word: &str) -> Option<Strike> {
        Strike::ALL.into_iter().find(|why| why.as_str() == word)
    }
}

/// The batches for one petition, the newest last.
pub const BY_PETITION: Index = Index::on("paper_batches_by_petition", &["petition", "at"]);
/// A town's batches.
pub const BY_TOWN: Index = Index::on("paper_batches_by_town", &["municipality", "at"]);
/// What somebody entered, and checked.
pub const BY_ENTERER: Index = Index::on("paper_batches_by_enterer", &["entered_by", "at"]);
pub const BY_CHECKER: Index = Index::on("paper_batches_by_checker", &["checked_by", "at"]);

impl Document for PaperBatch {
    const COLLECTION: &'static Collection = &Collection {
        name: "paper_batches",
        schema: 1,
        indexes: &[BY_PETITION, BY_TOWN, BY_ENTERER, BY_CHECKER],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why something cannot be done with a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("it is not at the stage for this")]
    Stage,
    #[error("somebody else enters it")]
    NotYours,
    #[error("whoever entered it does not check it")]
    Own,
    #[error("there is no scan")]
    NoScan,
    #[error("there are not as many rows as on the sheets")]
    Rows,
    #[error("not every row has been looked at")]
    Unchecked,
    #[error("the petition takes no signatures on paper that came on that day")]
    Closed,
}

impl PaperBatch {
    /// Whether this person may change what was entered.
    pub fn can_enter(&self, who: &str) -> Result<(), Refusal> {
        match self.stage {
            Stage::Entering if self.entered_by == who => Ok(()),
            Stage::Entering => Err(Refusal::NotYours),
            _ => Err(Refusal::Stage),
        }
    }

    /// Whether this person may look at it as the second one.
    pub fn can_check(&self, who: &str) -> Result<(), Refusal> {
        match self.stage {
            Stage::Checking if self.entered_by == who => Err(Refusal::Own),
            Stage::Checking => Ok(()),
            _ => Err(Refusal::Stage),
        }
    }

    /// Puts these rows in the place of those of a page; rows that stay the same keep their ids.
    pub fn write(&mut self, page: usize, rows: Vec<Row>) {
        let start = (page * A_PAGE).min(self.rows.len());
        let end = (start + A_PAGE).min(self.rows.len());
        self.rows.splice(start..end, rows);
        self.rows.truncate(ROWS);
    }

    /// Hands it over to a second person.
    pub fn hand_over(&mut self, who: &str) -> Result<(), Refusal> {
        self.can_enter(who)?;
        if self.scans.is_empty() {
            return Err(Refusal::NoScan);
        }
        if self.rows.is_empty() || u32::try_from(self.rows.len()) != Ok(self.declared) {
            return Err(Refusal::Rows);
        }
        self.stage = Stage::Checking;
        Ok(())
    }

    /// Notes what was found about some rows.
    pub fn judge(&mut self, who: &str, verdicts: &[(String, Verdict)]) -> Result<(), Refusal> {
        self.can_check(who)?;
        for row in &mut self.rows {
            let found = verdicts.iter().find(|(id, _)| *id == row.id);
            row.verdict = found.map(|(_, verdict)| *verdict).or(row.verdict);
        }
        Ok(())
    }

    /// Gives it back to whoever entered it, to be mended; every row is looked at anew then.
    pub fn give_back(&mut self, who: &str) -> Result<(), Refusal> {
        self.can_check(who)?;
        self.stage = Stage::Entering;
        self.rows.iter_mut().for_each(|row| row.verdict = None);
        Ok(())
    }

    /// Every row has been looked at: the confirmed ones are to be counted.
    pub fn conclude(&mut self, who: &str, now: Timestamp) -> Result<(), Refusal> {
        self.can_check(who)?;
        if self.rows.iter().any(|row| row.verdict.is_none()) {
            return Err(Refusal::Unchecked);
        }
        self.stage = Stage::Counting;
        (self.checked_by, self.checked_at) = (who.to_owned(), Some(now));
        Ok(())
    }

    /// Takes it back before it counts; whether it was there to be taken back.
    pub fn withdraw(&mut self) -> Result<bool, Refusal> {
        match self.stage {
            Stage::Withdrawn => Ok(false),
            Stage::Entering | Stage::Checking => {
                self.stage = Stage::Withdrawn;
                self.rows.clear();
                Ok(true)
            }
            Stage::Counting | Stage::Counted => Err(Refusal::Stage),
        }
    }

    /// How many rows were confirmed.
    pub fn confirmed(&self) -> usize {
        self.rows.iter().filter(|row| row.verdict == Some(Verdict::Confirmed)).count()
    }

    /// The totals that everybody may know.
    pub fn totals(&self) -> Papers {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Papers {
            batch: self.id.clone(),
            municipality: self.municipality.clone(),
            confirmed: number(self.confirmed()),
            struck: number(self.rows.len() - self.confirmed()),
            at: self.checked_at.unwrap_or(self.at),
        }
    }

    /// All signatures are written: the names of those who signed rest with them.
    pub fn finish(&mut self) {
        self.stage = Stage::Counted;
        for row in &mut self.rows {
            row.name.clear();
        }
    }

    /// The signature of a row, and under which name it was given.
    pub fn signature(&self, row: &Row) -> Signature {
        Signature {
            id: row.id.clone(),
            petition: self.petition.clone(),
            resident: format!("paper:{}", row.id),
            municipality: self.municipality.clone(),
            name: None,
            named: false,
            residence: Residence::Declared,
            manner: Manner::Paper,
            settlement: row.settlement.clone(),
            at: self.checked_at.unwrap_or(self.at),
            day: Some(self.received),
        }
    }
}

/// Whether a petition takes sheets that a town received on this day: while it collects signatures,
/// and for two weeks afterwards if they came before it closed; never where it asks its signers for
/// a confirmed residence.
pub fn takes(
    petition: &Petition,
    municipality: &str,
    received: Date,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<(), Refusal> {
    // Nobody has confirmed where those live who sign on paper.
    let asked = petition.addressed.iter().any(|id| id == municipality)
        && petition.participation.admits(false);
    let day = |at: Timestamp| zone.to_datetime(at).date();
    let (Some(opened), Some(closes)) = (petition.opened_at, petition.closes_at) else {
        return Err(Refusal::Closed);
    };
    let in_time = received >= day(opened) && received <= day(closes) && received <= day(now);
    let soon = match petition.state_at(now) {
        State::Open => true,
        State::Closed => now <= closes + AFTER,
        _ => false,
    };
    if asked && in_time && soon { Ok(()) } else { Err(Refusal::Closed) }
}
