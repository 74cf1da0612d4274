//! A consultation and its rules. Pure.

use super::drafting::Withdrawal;
use super::phases::{self, Phase, Slot, Span};
use crate::attachments::Attachment;
use crate::config::MunicipalityId;
use crate::locale::Localized;
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
    /// Its timetable: the phases in order. The first begins when it opens.
    #[serde(alias = "phase", deserialize_with = "phases::read")]
    pub phases: Vec<Span>,
    /// Who may contribute.
    #[serde(default)]
    pub participation: Participation,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub opens_at: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub closes_at: Timestamp,
    /// Which of its transitions stand in the journal.
    #[serde(default)]
    pub recorded: Recorded,
    /// How many of its phases after the first the journal was told of.
    #[serde(default)]
    pub entered: usize,
    /// What its hosts have published besides its texts.
    #[serde(default)]
    pub published: Published,
}

/// What belongs to the version that residents read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Published {
    /// Which of its versions it is; nought where its hosts did not prepare it here.
    pub number: u32,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// Why it was taken back.
    #[serde(default)]
    pub withdrawn: Option<Withdrawal>,
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

/// Something that the clock brings about, of which the journal is to be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transition {
    Opening,
    /// A phase after the first begins, the one before it ends: its place in the timetable.
    Phase(usize),
    Closing,
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
/// By what the journal was told of, in the order of opening.
pub const BY_RECORDED: Index = Index::on("consultations_by_recorded", &["recorded", "opens_at"]);

impl Document for Consultation {
    const COLLECTION: &'static Collection = &Collection {
        name: "consultations",
        schema: 1,
        indexes: &[BY_SLUG, BY_CLOSING, BY_RECORDED],
    };

    fn id(&self) -> &str {
        &self.id
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
    pub fn due(&self, now: Timestamp) -> Option<Transition> {
        let (next, at) = match self.recorded {
            Recorded::Nothing => (Transition::Opening, self.opens_at),
            Recorded::Opening => match self.timetable().get(self.entered + 1) {
                Some(slot) => (Transition::Phase(self.entered + 1), slot.from),
                None => (Transition::Closing, self.closes_at),
            },
            Recorded::Closing => return None,
        };
        (at <= now).then_some(next)
    }

    /// Notes that the journal is told of it.
    pub fn note(&mut self, transition: Transition) {
        match transition {
            Transition::Opening => self.recorded = Recorded::Opening,
            Transition::Phase(place) => self.entered = place,
            Transition::Closing => self.recorded = Recorded::Closing,
        }
    }

    /// Its phases, each with its beginning and its end.
    pub fn timetable(&self) -> Vec<Slot> {
        phases::slots(&self.phases, self.opens_at, self.closes_at)
    }

    /// The phase that is on; before it opens the first, after it has closed the last.
    pub fn phase(&self, now: Timestamp) -> Phase {
        let slots = self.timetable();
        let begun = slots.iter().rev().find(|slot| slot.from <= now).or(slots.first());
        begun.map_or(Phase::Information, |slot| slot.phase)
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
        self.status(now) == Status::Open && !self.phase(now).kinds().is_empty()
    }

    /// When its status or its phase changes next by itself.
    pub fn changes_at(&self, now: Timestamp) -> Option<Timestamp> {
        let begins = self.timetable().into_iter().map(|slot| slot.from);
        [self.opens_at, self.closes_at].into_iter().chain(begins).filter(|at| now < *at).min()
    }

    /// A host takes it back: it is over, and the act says so in the journal instead of the clock.
    pub fn withdraw(&mut self, withdrawal: Withdrawal) {
        self.closes_at = self.closes_at.min(withdrawal.at);
        self.opens_at = self.opens_at.min(withdrawal.at);
        self.recorded = Recorded::Closing;
        self.published.withdrawn = Some(withdrawal);
    }

    /// Whether its hosts owe those who took part an outcome: not of what was taken back.
    pub fn owes_outcome(&self, now: Timestamp) -> bool {
        self.status(now) == Status::Closed && !self.is_withdrawn()
    }

    pub fn is_withdrawn(&self) -> bool {
        self.published.withdrawn.is_some()
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
            phases: phases::only(phase),
            participation: Participation::default(),
            opens_at: at(100),
            closes_at: at(200),
            recorded: Recorded::Nothing,
            entered: 0,
            published: Published::default(),
        }
    }

    fn with_phases(spans: &[(Phase, i64)]) -> Consultation {
        let span = |&(phase, second)| Span { phase, opens_at: at(second) };
        let phases = spans.iter().map(span).collect();
        Consultation { phases, ..consultation(Phase::Discussion) }
    }

    /// All that is due, noted as the job does.
    fn settled(one: &mut Consultation, now: Timestamp) -> Vec<Transition> {
        let mut all = Vec::new();
        while let Some(due) = one.due(now) {
            one.note(due);
            all.push(due);
        }
        all
    }

    #[test]
    fn each_transition_is_due_once_and_in_order() {
        use Transition::{Closing, Opening};
        let mut one =
            with_phases(&[(Phase::Questions, 100), (Phase::Discussion, 120), (Phase::Vote, 150)]);
        assert_eq!(settled(&mut one, at(99)), []);
        assert_eq!(settled(&mut one, at(100)), [Opening]);
        assert_eq!(settled(&mut one, at(119)), []);
        assert_eq!(settled(&mut one, at(120)), [Transition::Phase(1)]);
        assert_eq!(settled(&mut one, at(120)), []);
        assert_eq!(settled(&mut one, at(999)), [Transition::Phase(2), Closing]);
        assert_eq!(settled(&mut one, at(9999)), []);
        let mut late = consultation(Phase::Discussion);
        assert_eq!(settled(&mut late, at(200)), [Opening, Closing]);
        for word in [Recorded::Nothing, Recorded::Opening, Recorded::Closing] {
            assert_eq!(serde_json::to_value(word).ok(), Some(word.as_str().into()));
        }
    }

    #[test]
    fn the_phase_follows_the_clock() {
        let one = with_phases(&[(Phase::Information, 100), (Phase::Questions, 120)]);
        let phase = |second| one.phase(at(second));
        assert_eq!([phase(0), phase(119)], [Phase::Information; 2]);
        assert_eq!([phase(120), phase(999)], [Phase::Questions; 2]);
        assert!(!one.takes_contributions(at(119)) && one.takes_contributions(at(120)));
        let changes = [0, 100, 120, 200].map(|second| one.changes_at(at(second)));
        assert_eq!(changes, [Some(at(100)), Some(at(120)), Some(at(200)), None]);
    }

    #[test]
    fn what_was_written_before_there_were_timetables_is_read() {
        let one = consultation(Phase::Proposals);
        let mut written = serde_json::to_value(&one).expect("a document");
        let fields = written.as_object_mut().expect("fields");
        fields.remove("phases");
        fields.remove("entered");
        fields.remove("published");
        fields.insert("phase".into(), "proposals".into());
        let read: Consultation = serde_json::from_value(written).expect("a consultation");
        assert_eq!(read, one);
        let slot = Slot { phase: Phase::Proposals, from: at(100), until: at(200) };
        assert_eq!(read.timetable(), [slot]);
        let again = serde_json::to_value(&read).and_then(serde_json::from_value);
        assert_eq!(again.ok(), Some(one));
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
    fn what_was_written_with_answers_is_still_read() {
        let one = consultation(Phase::Decision);
        let mut written = serde_json::to_value(&one).expect("a document");
        written["responses"] = serde_json::json!([{ "municipality": "pagegiai" }]);
        written["responded_at"] = 9_000.into();
        assert_eq!(serde_json::from_value::<Consultation>(written).ok(), Some(one));
    }
}
