//! A petition's course besides its signatures: supporters, what each town decided about its text,
//! the texts that it had before, and what was done after an answer. Pure.
//!
//! Invariant: each addressed town decides for itself, once about each text. The petition opens when
//! all have decided and at least one has accepted; a town that did not is addressed no more. A text
//! that comes back changed is looked at anew by every town.

use super::model::{Petition, Reason, Rejection, State};
use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::residents::Person;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest explanation of staff and the longest milestone, in characters.
pub const EXPLANATION: usize = 2_000;
/// The longest number of a commission's decision, in characters.
pub const NUMBER: usize = 40;

/// What came of a petition. Documents written before there was one have an empty one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Course {
    /// Until when it looks for supporters, or its author may change what was returned.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub until: Option<Timestamp>,
    /// How often it was given to review: the number of the text that is decided about.
    pub round: u32,
    /// Every decision about any of its texts, in order.
    pub reviews: Vec<Review>,
    /// The texts before today's.
    pub versions: Vec<Version>,
    /// What administrations do after they answered, in order.
    pub milestones: Vec<Milestone>,
    /// Which administrations have done what they will.
    pub finished: Vec<Finished>,
    /// What came on paper and was counted, a batch each.
    pub papers: Vec<Papers>,
}

/// What one town decided about one text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Review {
    pub municipality: MunicipalityId,
    pub round: u32,
    pub decision: Decision,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A town's word about a text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    /// It meets the standards; a commission may have had to recognise it.
    Accepted(Option<Recognition>),
    /// What its author should change.
    Returned(Localized),
    Rejected(Rejection),
}

impl Decision {
    /// The word in messages.
    pub fn as_str(&self) -> &'static str {
        match self {
            Decision::Accepted(_) => "accepted",
            Decision::Returned(_) => "returned",
            Decision::Rejected(_) => "rejected",
        }
    }
}

/// A commission's decision that an appeal is a petition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recognition {
    pub number: String,
    pub date: Date,
}

/// A text that was given to review before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    pub round: u32,
    pub action: Localized,
    pub background: Localized,
    pub details: Localized,
}

/// Something that an administration does, with its date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// The key of the form that it came by.
    pub id: String,
    pub municipality: MunicipalityId,
    pub text: Localized,
    pub state: Progress,
    /// When it is to be done, or was.
    pub date: Date,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// How far a milestone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Progress {
    Planned,
    Underway,
    Done,
    Dropped,
}

impl Progress {
    pub const ALL: [Progress; 4] =
        [Progress::Planned, Progress::Underway, Progress::Done, Progress::Dropped];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Progress::Planned => "planned",
            Progress::Underway => "underway",
            Progress::Done => "done",
            Progress::Dropped => "dropped",
        }
    }

    pub fn parse(word: &str) -> Option<Progress> {
        Progress::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// That an administration has nothing more to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finished {
    pub municipality: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// The totals of sheets that a town has counted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Papers {
    /// The batch's id in the town's own store.
    pub batch: String,
    pub municipality: MunicipalityId,
    /// Rows that count.
    pub confirmed: u32,
    /// Rows that do not.
    pub struck: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Why somebody's support is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SupportRefusal {
    #[error("it looks for no supporters any more")]
    Over,
    #[error("its author is not a supporter")]
    Author,
    #[error("it is addressed to other towns")]
    OtherTown,
    #[error("its supporters' residence must be confirmed")]
    Unconfirmed,
}

/// Why a decision about a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionRefusal {
    #[error("there is nothing to decide")]
    NotUnderReview,
    #[error("its author has changed the text since")]
    OtherText,
    #[error("this town has decided otherwise already")]
    Decided,
    #[error("this town has decided just so already")]
    Same,
}

/// How long what follows from a decision lasts, by the towns' rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Until when it collects signatures if it opens now.
    pub closes_at: Timestamp,
    /// Until when its author may change it if it is returned now.
    pub changes_until: Timestamp,
}

/// What a decision led to.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The other towns have yet to decide.
    Waiting,
    Returned,
    /// It collects signatures; these towns are addressed no more.
    Opened {
        declined: Vec<MunicipalityId>,
    },
    Rejected,
}

impl Petition {
    /// Whether the person may support it now.
    pub fn accept_support(
        &self,
        person: &Person,
        verified: bool,
        now: Timestamp,
    ) -> Result<(), SupportRefusal> {
        let over = self.course.until.is_some_and(|until| until <= now);
        if self.state != State::Sponsoring || over {
            Err(SupportRefusal::Over)
        } else if person.resident == self.author.resident {
            Err(SupportRefusal::Author)
        } else if !self.addressed.contains(&person.municipality) {
            Err(SupportRefusal::OtherTown)
        } else if !self.participation.admits(verified) {
            Err(SupportRefusal::Unconfirmed)
        } else {
            Ok(())
        }
    }

    /// Gives today's text to review by every addressed town.
    pub fn give_to_review(&mut self, now: Timestamp) {
        self.state = State::Review;
        self.course.round += 1;
        self.course.until = None;
        self.listed_at = now;
    }

    /// Puts a changed text in place of the one that was returned, which is kept.
    pub fn revise(&mut self, action: Localized, background: Localized, details: Localized) {
        self.course.versions.push(Version {
            round: self.course.round,
            action: std::mem::replace(&mut self.action, action),
            background: std::mem::replace(&mut self.background, background),
            details: std::mem::replace(&mut self.details, details),
        });
    }

    /// Its time for finding supporters or for changes is over; whether anything changed.
    pub fn expire(&mut self, now: Timestamp) -> bool {
        let waits = matches!(self.state, State::Sponsoring | State::Returned);
        let over = self.course.until.is_some_and(|until| until <= now);
        if waits && over {
            self.state = State::Expired;
            self.listed_at = now;
        }
        waits && over
    }

    /// What a town decided about today's text.
    pub fn review_of(&self, municipality: &str) -> Option<&Review> {
        let round = self.course.round;
        let mut reviews = self.course.reviews.iter();
        reviews.find(|review| review.round == round && review.municipality == municipality)
    }

    /// The commission's decision by which it became a petition for a town.
    pub fn recognition_of(&self, municipality: &str) -> Option<&Recognition> {
        match &self.review_of(municipality)?.decision {
            Decision::Accepted(recognition) => recognition.as_ref(),
            _ => None,
        }
    }

    /// The towns that did not accept today's text, with their reasons.
    pub fn rejections(&self) -> impl Iterator<Item = (&MunicipalityId, &Rejection)> {
        let round = self.course.round;
        let reviews = self.course.reviews.iter().filter(move |review| review.round == round);
        reviews.filter_map(|review| match &review.decision {
            Decision::Rejected(rejection) => Some((&review.municipality, rejection)),
            _ => None,
        })
    }

    /// Takes a town's decision about the text of a round.
    pub fn decide(
        &mut self,
        municipality: &str,
        round: u32,
        decision: Decision,
        terms: Terms,
        now: Timestamp,
    ) -> Result<Outcome, DecisionRefusal> {
        match self.review_of(municipality) {
            Some(review) if review.round == round && review.decision == decision => {
                return Err(DecisionRefusal::Same);
            }
            Some(review) if review.round == round => return Err(DecisionRefusal::Decided),
            _ => {}
        }
        if self.course.round != round {
            return Err(DecisionRefusal::OtherText);
        }
        let addressed = self.addressed.iter().any(|id| id == municipality);
        if self.state != State::Review || !addressed {
            return Err(DecisionRefusal::NotUnderReview);
        }
        let returned = matches!(decision, Decision::Returned(_));
        let municipality = municipality.to_owned();
        self.course.reviews.push(Review { municipality, round, decision, at: now });
        if returned {
            (self.state, self.listed_at) = (State::Returned, now);
            self.course.until = Some(terms.changes_until);
            return Ok(Outcome::Returned);
        }
        if self.addressed.iter().any(|id| self.review_of(id).is_none()) {
            return Ok(Outcome::Waiting);
        }
        Ok(self.conclude(terms.closes_at, now))
    }

    /// All towns have decided.
    fn conclude(&mut self, closes_at: Timestamp, now: Timestamp) -> Outcome {
        self.listed_at = now;
        let all: Vec<(MunicipalityId, Rejection)> =
            self.rejections().map(|(id, why)| (id.clone(), why.clone())).collect();
        let declined: Vec<MunicipalityId> = all.iter().map(|(id, _)| id.clone()).collect();
        if declined.len() == self.addressed.len() {
            self.state = State::Rejected;
            // One that would harm somebody is that, whatever else the other town says.
            let harmful = all.iter().find(|(_, why)| why.reason == Reason::Harmful);
            self.rejection = harmful.or(all.first()).map(|(_, why)| why.clone());
            return Outcome::Rejected;
        }
        self.addressed.retain(|id| !declined.contains(id));
        self.state = State::Open;
        (self.opened_at, self.closes_at) = (Some(now), Some(closes_at));
        Outcome::Opened { declined }
    }

    /// Whether its text is not to be shown.
    pub fn is_hidden(&self) -> bool {
        let harmful = |rejection: &Rejection| rejection.reason == Reason::Harmful;
        self.state == State::Rejected && self.rejection.as_ref().is_some_and(harmful)
    }

    /// Whether an administration has done what it will.
    pub fn is_finished(&self, municipality: &str) -> bool {
        self.course.finished.iter().any(|one| one.municipality == municipality)
    }
}
