//! The timetable of a consultation: which phase is on at each instant. Pure.
//!
//! Invariant: from a consultation's opening to its closing exactly one phase is on: each begins
//! where the one before it ends, the first at the opening; the last ends at the closing.

use crate::discussion::Kind;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer, Serialize};

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

/// A phase with its beginning; it ends where the next one begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub phase: Phase,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub opens_at: Timestamp,
}

/// A phase with its beginning and its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub phase: Phase,
    pub from: Timestamp,
    pub until: Timestamp,
}

/// What is wrong with a timetable; the number is the place of the span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no phase.
    Empty,
    /// A phase stands after one that it should precede, or twice.
    Order(usize),
    /// A phase does not begin after the one before it.
    Time(usize),
    /// It does not close after its last phase has begun.
    Closing,
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

/// The one phase of a consultation without more of a timetable; it begins with the consultation.
pub fn only(phase: Phase) -> Vec<Span> {
    vec![Span { phase, opens_at: Timestamp::UNIX_EPOCH }]
}

/// Each phase with its end, within the time of the consultation.
pub fn slots(spans: &[Span], opens_at: Timestamp, closes_at: Timestamp) -> Vec<Slot> {
    let begins = |n: usize| match (n, spans.get(n)) {
        (0, _) => opens_at,
        (_, Some(span)) => span.opens_at.max(opens_at).min(closes_at),
        (_, None) => closes_at,
    };
    let slot = |(n, span): (usize, &Span)| Slot {
        phase: span.phase,
        from: begins(n),
        until: begins(n + 1),
    };
    spans.iter().enumerate().map(slot).collect()
}

/// Refuses what no timetable may be.
pub fn check(spans: &[Span], closes_at: Timestamp) -> Result<(), Fault> {
    let last = spans.last().ok_or(Fault::Empty)?;
    for (n, two) in (1..).zip(spans.windows(2)) {
        if let [before, after] = two {
            if after.phase <= before.phase {
                return Err(Fault::Order(n));
            }
            if after.opens_at <= before.opens_at {
                return Err(Fault::Time(n));
            }
        }
    }
    if closes_at <= last.opens_at { Err(Fault::Closing) } else { Ok(()) }
}

/// The timetable, or what stood in its place before there were any: one word.
pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Span>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Word(Phase),
        Timetable(Vec<Span>),
    }
    Ok(match Written::deserialize(from)? {
        Written::Word(phase) => only(phase),
        Written::Timetable(spans) => spans,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
    }

    fn span(phase: Phase, second: i64) -> Span {
        Span { phase, opens_at: at(second) }
    }

    #[test]
    fn only_some_phases_take_contributions() {
        let taking = [Phase::Questions, Phase::Proposals, Phase::Discussion];
        for phase in Phase::ALL {
            assert_eq!(!phase.kinds().is_empty(), taking.contains(&phase), "{phase:?}");
            assert!(!phase.kinds().contains(&Kind::Reply), "replying is no choice");
            let word = serde_json::to_value(phase).ok();
            assert_eq!(word, Some(phase.as_str().into()));
        }
    }

    #[test]
    fn what_is_no_timetable_is_refused() {
        use Phase::{Discussion, Questions};
        let spans = [span(Questions, 10), span(Discussion, 20)];
        assert_eq!(check(&spans, at(30)), Ok(()));
        assert_eq!(check(&[], at(30)), Err(Fault::Empty));
        assert_eq!(check(&spans, at(20)), Err(Fault::Closing));
        let backwards = [span(Discussion, 10), span(Questions, 20)];
        assert_eq!(check(&backwards, at(30)), Err(Fault::Order(1)));
        let twice = [span(Questions, 10), span(Questions, 20)];
        assert_eq!(check(&twice, at(30)), Err(Fault::Order(1)));
        let at_once = [span(Questions, 10), span(Discussion, 10)];
        assert_eq!(check(&at_once, at(30)), Err(Fault::Time(1)));
    }

    /// Some of the phases in order, each some seconds after the other, and some until the end.
    fn timetables() -> impl Strategy<Value = (Vec<Span>, Timestamp)> {
        let phases = proptest::sample::subsequence(Phase::ALL.to_vec(), 1..=7);
        (phases, proptest::collection::vec(1i64..1_000, 8)).prop_map(|(phases, steps)| {
            let mut second = 0;
            let mut next = |step: &i64| {
                second += step;
                at(second)
            };
            let spans: Vec<Span> = phases
                .iter()
                .zip(&steps)
                .map(|(&phase, step)| Span { phase, opens_at: next(step) })
                .collect();
            let closes_at = steps.last().map(&mut next).unwrap_or_default();
            (spans, closes_at)
        })
    }

    proptest! {
        #[test]
        fn at_each_instant_one_phase_is_on((spans, closes_at) in timetables(), second in 0i64..9_000) {
            prop_assert_eq!(check(&spans, closes_at), Ok(()));
            let opens_at = spans[0].opens_at;
            let all = slots(&spans, opens_at, closes_at);
            prop_assert_eq!(all.len(), spans.len());
            prop_assert_eq!(all[0].from, opens_at);
            prop_assert_eq!(all[all.len() - 1].until, closes_at);
            for two in all.windows(2) {
                prop_assert!(two[0].phase < two[1].phase);
                prop_assert_eq!(two[0].until, two[1].from, "no gap and no overlap");
            }
            let on = all.iter().filter(|slot| slot.from <= at(second) && at(second) < slot.until);
            let open = opens_at <= at(second) && at(second) < closes_at;
            prop_assert_eq!(on.count(), usize::from(open));
        }

        #[test]
        fn whatever_is_written_no_slot_leaves_the_consultations_time(
            seconds in proptest::collection::vec(0i64..100, 1..8), opens in 0i64..50, length in 1i64..50,
        ) {
            let spans: Vec<Span> =
                Phase::ALL.into_iter().zip(&seconds).map(|(phase, &s)| span(phase, s)).collect();
            for slot in slots(&spans, at(opens), at(opens + length)) {
                prop_assert!(at(opens) <= slot.from && slot.until <= at(opens + length));
            }
        }
    }
}
