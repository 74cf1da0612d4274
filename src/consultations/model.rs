//! A consultation and its rules. Pure.

use crate::config::MunicipalityId;
use crate::discussion::Kind;
use crate::locale::Localized;
use crate::municipalities::Response;
use crate::residency::Participation;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A question put to residents by one host or several.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Consultation {
    pub id: String,
    /// Its word in addresses.
    pub slug: String,
    pub hosts: Vec<MunicipalityId>,
    pub title: Localized,
    pub summary: Localized,
    pub body: Localized,
    pub phase: Phase,
    /// Who may contribute.
    #[serde(default)]
    pub participation: Participation,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub opens_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub closes_at: Timestamp,
    #[serde(default)]
    pub responses: Vec<Response>,
    /// When the latest of the responses was given, in milliseconds; 0 while there is none.
    #[serde(default)]
    pub responded_at: i64,
    /// Which of its transitions stand in the journal.
    #[serde(default)]
    pub recorded: Recorded,
}

/// The last transition by the clock that the journal was told of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Recorded {
    #[default]
    Nothing,
    Opening,
    Closing,
}

/// How far a consultation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    Information,
    Questions,
    Proposals,
    Discussion,
    Vote,
    Decision,
    FollowUp,
}

/// Where a consultation stands by the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Upcoming,
    Open,
    Closed,
}

/// By the word in its address.
pub const BY_SLUG: Index = Index::unique("consultations_by_slug", &["slug"]);
/// By the time at which they close: what is open, and what was.
pub const BY_CLOSING: Index = Index::on("consultations_by_closing", &["closes_at"]);
/// By the time of the latest answer.
pub const BY_RESPONSE: Index = Index::on("consultations_by_response", &["responded_at"]);
/// By what the journal was told of, in the order of opening.
pub const BY_RECORDED: Index = Index::on("consultations_by_recorded", &["recorded", "opens_at"]);

impl Document for Consultation {
    const COLLECTION: &'static Collection = &Collection {
        name: "consultations",
        schema: 1,
        indexes: &[BY_SLUG, BY_CLOSING, BY_RESPONSE, BY_RECORDED],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Phase {
    pub const ALL: [Phase; 7] = [
        Phase::Information,
        Phase::Questions,
        Phase::Proposals,
        Phase::Discussion,
        Phase::Vote,
        Phase::Decision,
        Phase::FollowUp,
    ];

    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Information => "information",
            Phase::Questions => "questions",
            Phase::Proposals => "proposals",
            Phase::Discussion => "discussion",
            Phase::Vote => "vote",
            Phase::Decision => "decision",
            Phase::FollowUp => "follow-up",
        }
    }

    /// What residents may contribute in it, the usual first.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Phase::Questions => &[Kind::Question, Kind::Comment],
            Phase::Proposals => &[Kind::Proposal, Kind::Comment, Kind::Question],
            Phase::Discussion => &[Kind::Comment, Kind::Proposal, Kind::Question],
            Phase::Information | Phase::Vote | Phase::Decision | Phase::FollowUp => &[],
        }
    }
}

impl Status {
    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Upcoming => "upcoming",
            Status::Open => "open",
            Status::Closed => "closed",
        }
    }
}

impl Recorded {
    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Recorded::Nothing => "nothing",
            Recorded::Opening => "opening",
            Recorded::Closing => "closing",
        }
    }
}

impl Consultation {
    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/consultations/{}", self.slug)
    }

    /// The next transition that the journal is to be told of, if its time has come.
    pub fn due(&self, now: Timestamp) -> Option<Recorded> {
        match (self.recorded, self.status(now)) {
            (Recorded::Nothing, Status::Open | Status::Closed) => Some(Recorded::Opening),
            (Recorded::Opening, Status::Closed) => Some(Recorded::Closing),
            _ => None,
        }
    }

    /// What contributions refer to it by.
    pub fn key(&self) -> String {
        format!("consultations/{}", self.id)
    }

    pub fn status(&self, now: Timestamp) -> Status {
        if now < self.opens_at {
            Status::Upcoming
        } else if now < self.closes_at {
            Status::Open
        } else {
            Status::Closed
        }
    }

    /// Whether residents may contribute now.
    pub fn takes_contributions(&self, now: Timestamp) -> bool {
        self.status(now) == Status::Open && !self.phase.kinds().is_empty()
    }

    /// When its status changes next by itself.
    pub fn changes_at(&self, now: Timestamp) -> Option<Timestamp> {
        [self.opens_at, self.closes_at].into_iter().find(|at| now < *at)
    }

    /// With these answers, in the order in which they were given.
    pub fn answered(mut self, mut responses: Vec<Response>) -> Self {
        responses.sort_by_key(|response| response.at);
        self.responded_at = responses.last().map_or(0, |response| response.at.as_millisecond());
        self.responses = responses;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
    }

    fn consultation(phase: Phase) -> Consultation {
        let text = || Localized::new(Lang::LT, "Takai");
        Consultation {
            id: "1".into(),
            slug: "paths".into(),
            hosts: vec!["pagegiai".into()],
            title: text(),
            summary: text(),
            body: text(),
            phase,
            participation: Participation::default(),
            opens_at: at(100),
            closes_at: at(200),
            responses: vec![],
            responded_at: 0,
            recorded: Recorded::Nothing,
        }
    }

    #[test]
    fn each_transition_is_due_once_and_in_order() {
        let mut one = consultation(Phase::Discussion);
        assert_eq!(one.due(at(99)), None);
        assert_eq!([one.due(at(100)), one.due(at(200))], [Some(Recorded::Opening); 2]);
        one.recorded = Recorded::Opening;
        assert_eq!([one.due(at(199)), one.due(at(200))], [None, Some(Recorded::Closing)]);
        one.recorded = Recorded::Closing;
        assert_eq!(one.due(at(999)), None);
        for word in [Recorded::Nothing, Recorded::Opening, Recorded::Closing] {
            assert_eq!(serde_json::to_value(word).ok(), Some(word.as_str().into()));
        }
    }

    #[test]
    fn it_opens_and_closes_at_the_second() {
        let one = consultation(Phase::Discussion);
        let status = |second| one.status(at(second));
        assert_eq!([status(99), status(100)], [Status::Upcoming, Status::Open]);
        assert_eq!([status(199), status(200)], [Status::Open, Status::Closed]);
        assert!(!one.takes_contributions(at(99)) && one.takes_contributions(at(100)));
        assert!(one.takes_contributions(at(199)) && !one.takes_contributions(at(200)));
        let changes = [0, 100, 200].map(|second| one.changes_at(at(second)));
        assert_eq!(changes, [Some(at(100)), Some(at(200)), None]);
    }

    #[test]
    fn only_some_phases_take_contributions() {
        let taking = [Phase::Questions, Phase::Proposals, Phase::Discussion];
        for phase in Phase::ALL {
            let takes = consultation(phase).takes_contributions(at(150));
            assert_eq!(takes, taking.contains(&phase), "{phase:?}");
            assert!(!phase.kinds().contains(&Kind::Reply), "replying is no choice");
            let word = serde_json::to_value(phase).ok();
            assert_eq!(word, Some(phase.as_str().into()));
        }
    }

    #[test]
    fn answers_stand_in_the_order_of_time() {
        let answer = |second| Response {
            municipality: "pagegiai".into(),
            office: Default::default(),
            text: Localized::new(Lang::LT, "Taip"),
            attachments: vec![],
            at: at(second),
        };
        let one = consultation(Phase::Decision).answered(vec![answer(9), answer(7)]);
        assert_eq!(one.responded_at, 9_000);
        assert_eq!(one.responses.iter().map(|r| r.at).collect::<Vec<_>>(), [at(7), at(9)]);
        assert_eq!(one.answered(vec![]).responded_at, 0);
    }
}
