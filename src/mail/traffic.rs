//! How much goes to which receiving domain: so many letters a minute, few where its server is slow,
//! and none for a while where it has answered 4xx again and again.
//!
//! Invariant: it only ever delays; whatever is over the limit gets a later time, and nobody else
//! waits for it. What is known here rests in the process: a lane moves to another instance with a
//! fresh allowance, a burst more at most, and no document is written for every letter.

use jiff::{SignedDuration, Timestamp};
use parking_lot::Mutex;
use std::collections::HashMap;

/// The part of a minute whose letters may go at once.
const BURST: i64 = 6;
/// A domain whose letters take longer than this gets one after the other.
const SLOW: f64 = 1_000_000.0;
/// How much the last delivery weighs in what is known of a domain's speed.
const WEIGHT: f64 = 0.3;
/// So many 4xx answers one after the other close a domain for a while.
const STRIKES: u32 = 5;
const FIRST_REST: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_REST: SignedDuration = SignedDuration::from_hours(1);
/// Above so many domains those are forgotten that nothing is to be remembered of.
const MANY: usize = 10_000;

/// How a delivery went, as far as the receiving domain shows in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A 4xx answer.
    Busy,
    /// Any other answer.
    Answered,
}

/// What is known of all domains.
#[derive(Debug, Default)]
pub struct Traffic(Mutex<HashMap<String, Flow>>);

impl Traffic {
    /// How long a letter to this domain has to wait; none when it may go now, and is counted.
    /// `waited` says that its turn was given to it before.
    pub fn ask(
        &self,
        domain: &str,
        per_minute: u32,
        now: Timestamp,
        waited: bool,
    ) -> Option<SignedDuration> {
        let mut flows = self.0.lock();
        if flows.len() > MANY {
            flows.retain(|_, flow| flow.matters(now));
        }
        let wait = flows.entry(domain.to_owned()).or_default().ask(per_minute, now, waited);
        (wait > 0).then(|| SignedDuration::from_micros(wait))
    }

    /// How a delivery went. `chance`, from 0 to 1, keeps domains that closed together from opening
    /// together. For how long the domain is left in peace from now on, if it is.
    pub fn heard(
        &self,
        domain: &str,
        heard: Heard,
        took: std::time::Duration,
        now: Timestamp,
        chance: f64,
    ) -> Option<SignedDuration> {
        let mut flows = self.0.lock();
        flows.entry(domain.to_owned()).or_default().heard(heard, took, now, chance)
    }
}

/// What is known of one domain; instants and spans in microseconds.
#[derive(Clone, Debug, Default)]
struct Flow {
    /// When the allowance will be whole again (the generic cell rate algorithm).
    whole_at: i64,
    /// Until when turns have been given to letters that wait.
    turns_until: i64,
    /// How long a delivery takes.
    takes: f64,
    /// 4xx answers since the last other one, and how often they have closed it.
    strikes: u32,
    rests: u32,
    closed_until: i64,
}

impl Flow {
    fn ask(&mut self, per_minute: u32, now: Timestamp, waited: bool) -> i64 {
        let now = now.as_microsecond();
        if self.closed_until > now {
            return self.closed_until - now;
        }
        let per_minute = i64::from(per_minute.max(1));
        let careful = self.takes > SLOW || self.rests > 0;
        let usual = 60_000_000 / per_minute;
        let apart = if careful { usual.max(self.takes.max(SLOW) as i64) } else { usual };
        let burst = if careful { 1 } else { (per_minute / BURST).max(1) };
        let free_at = self.whole_at.max(now) - (burst - 1) * apart;
        // Who comes new does not pass those who wait.
        if free_at <= now && (waited || self.turns_until <= now) {
            self.whole_at = self.whole_at.max(now) + apart;
            return 0;
        }
        self.turns_until = self.turns_until.max(free_at).max(now) + apart;
        self.turns_until - now
    }

    fn heard(
        &mut self,
        heard: Heard,
        took: std::time::Duration,
        now: Timestamp,
        chance: f64,
    ) -> Option<SignedDuration> {
        let took = took.as_micros() as f64;
        self.takes = self.takes * (1.0 - WEIGHT) + took * WEIGHT;
        if heard == Heard::Answered {
            (self.strikes, self.rests) = (0, 0);
            return None;
        }
        self.strikes += 1;
        // What was under way when it was closed says nothing new.
        if self.strikes < STRIKES || self.closed_until > now.as_microsecond() {
            return None;
        }
        let doubled = FIRST_REST.checked_mul(1 << self.rests.min(10)).unwrap_or(LONGEST_REST);
        let rest = doubled.min(LONGEST_REST).mul_f64(0.75 + 0.5 * chance.clamp(0.0, 1.0));
        self.rests += 1;
        // One letter more that is put off closes it again.
        self.strikes = STRIKES - 1;
        self.closed_until = (now + rest).as_microsecond();
        Some(rest)
    }

    fn matters(&self, now: Timestamp) -> bool {
        let now = now.as_microsecond();
        let later = self.whole_at.max(self.turns_until).max(self.closed_until);
        later > now || self.strikes > 0 || self.takes > SLOW
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::time::Duration;

    const QUICK: Duration = Duration::from_millis(5);

    fn at(seconds: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_000 + seconds)
    }

    #[test]
    fn what_is_over_the_limit_gets_turns_one_after_the_other() {
        let traffic = Traffic::default();
        let ask = |waited, now| traffic.ask("pastas.example", 60, now, waited);
        for _ in 0..10 {
            assert_eq!(ask(false, at(0)), None);
        }
        let waits: Vec<i64> =
            (0..5).map_while(|_| ask(false, at(0))).map(|w| w.as_secs()).collect();
        assert_eq!(waits, [2, 3, 4, 5, 6]);
        assert_eq!(traffic.ask("other.example", 60, at(0), false), None, "others do not wait");
        // Their turns come; who comes new waits behind them.
        assert!(ask(false, at(3)).is_some());
        assert_eq!(ask(true, at(3)), None);
    }

    #[test]
    fn four_hundreds_close_a_domain_for_longer_each_time() {
        let traffic = Traffic::default();
        let busy = |now| traffic.heard("full.example", Heard::Busy, QUICK, now, 0.5);
        for _ in 0..4 {
            assert_eq!(busy(at(0)), None);
        }
        assert_eq!(busy(at(0)), Some(SignedDuration::from_mins(1)));
        let wait = traffic.ask("full.example", 600, at(10), true).expect("it is closed");
        assert_eq!(wait.as_secs(), 50);
        // Open again, for one letter.
        assert_eq!(traffic.ask("full.example", 600, at(60), true), None);
        assert!(traffic.ask("full.example", 600, at(60), true).is_some());
        assert_eq!(busy(at(60)), Some(SignedDuration::from_mins(2)));
        assert_eq!(busy(at(61)), None, "what was under way says nothing new");
        for day in 1..10 {
            assert!(busy(at(day * 86_400)).is_some_and(|rest| rest <= LONGEST_REST));
        }
        let later = at(20 * 86_400);
        traffic.heard("full.example", Heard::Answered, QUICK, later, 0.5);
        for _ in 0..100 {
            assert_eq!(traffic.ask("full.example", 600, later, false), None);
        }
    }

    #[test]
    fn a_slow_domain_gets_one_letter_after_the_other() {
        let traffic = Traffic::default();
        for _ in 0..20 {
            traffic.heard("slow.example", Heard::Answered, Duration::from_secs(10), at(0), 0.5);
        }
        assert_eq!(traffic.ask("slow.example", 600, at(0), false), None);
        let wait = traffic.ask("slow.example", 600, at(0), false).expect("the second waits");
        assert!((10..30).contains(&wait.as_secs()), "{wait}");
    }

    proptest! {
        /// Whoever asks when, no minute has more than the limit and its burst.
        #[test]
        fn no_minute_has_more_than_the_limit(
            limit in 1_u32..200,
            asks in prop::collection::vec((0_i64..3_000, any::<bool>()), 1..400),
        ) {
            let (traffic, mut now, mut went) = (Traffic::default(), at(0), vec![]);
            for (later, waited) in asks {
                now += SignedDuration::from_millis(later);
                match traffic.ask("pastas.example", limit, now, waited) {
                    None => went.push(now.as_millisecond()),
                    Some(wait) => prop_assert!(wait.is_positive()),
                }
            }
            let most = limit as usize + (limit as usize / BURST as usize).max(1) + 1;
            for (index, start) in went.iter().enumerate() {
                let minute = went[index..].iter().take_while(|at| **at < start + 60_000).count();
                prop_assert!(minute <= most, "{minute} of {limit}");
            }
        }
    }
}
