//! Second factors and their rules: what somebody can show besides reading their mail, what is
//! accepted and how often. Pure.
//!
//! Invariant: factors are a part of the resident's own document, so they move and vanish with the
//! person. Recovery codes stand in for a factor and are never the only one.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::Passkey;

/// How many passkeys one person can have.
pub const PASSKEYS: usize = 10;
/// The longest name of a passkey, in characters.
pub const PASSKEY_NAME: usize = 40;
/// How many recovery codes are made at once.
pub const RECOVERY: usize = 10;
/// How many wrong codes are taken in [`WINDOW`].
const WRONG: u32 = 5;
/// How long wrong codes count, from the first of them.
const WINDOW: SignedDuration = SignedDuration::from_mins(15);
/// How long after signing in the first factor can be added.
const FRESH: SignedDuration = SignedDuration::from_mins(15);

/// What somebody can show besides reading their mail.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Factors {
    pub passkeys: Vec<OwnPasskey>,
    pub app: Option<App>,
    pub recovery: Option<Recovery>,
    pub guesses: Guesses,
}

/// A key that a device or a password manager keeps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OwnPasskey {
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub added_at: Timestamp,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub used_at: Option<Timestamp>,
    pub key: Passkey,
}

/// An app that shows one-time codes (TOTP, RFC 6238).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct App {
    /// What its secret is derived from, together with the installation's key: a copy of the store
    /// alone makes no codes.
    pub seed: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub added_at: Timestamp,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub used_at: Option<Timestamp>,
    /// The step of the last code that was taken: no code counts twice.
    pub last_step: u64,
}

/// Codes on paper for the day when the other factors are lost, each good once.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recovery {
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub made_at: Timestamp,
    /// Keyed hashes of those that are left.
    pub hashes: Vec<String>,
}

/// Wrong codes of late.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Guesses {
    pub wrong: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub since: Option<Timestamp>,
}

/// Why a code is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    Wrong,
    /// It is right, but was used before.
    Used,
    /// Too many wrong ones: none is looked at for a while.
    Locked,
}

/// What must be done before factors may be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// One of the factors that there are must be shown in this session.
    SecondFactor,
    /// There are none yet, and the session is too old to be trusted with the first.
    SignInAgain,
}

impl Factors {
    /// Whether there is any.
    pub fn any(&self) -> bool {
        !self.passkeys.is_empty() || self.app.is_some()
    }

    /// Whether factors may be changed in a session that began then, in which one was or was not
    /// shown.
    pub fn may_change(&self, shown: bool, began: Timestamp, now: Timestamp) -> Result<(), Need> {
        match (self.any(), shown) {
            (true, true) => Ok(()),
            (true, false) => Err(Need::SecondFactor),
            (false, _) if now.duration_since(began) < FRESH => Ok(()),
            (false, _) => Err(Need::SignInAgain),
        }
    }

    /// Takes a code of the app, given the step that it is right for, if any.
    pub fn accept_step(&mut self, step: Option<u64>, now: Timestamp) -> Result<(), Refusal> {
        self.accept_guess(now)?;
        let app = self.app.as_mut().zip(step);
        let Some((app, step)) = app else { return Err(self.refuse_guess(now)) };
        if step <= app.last_step {
            return Err(Refusal::Used);
        }
        (app.last_step, app.used_at) = (step, Some(now));
        self.guesses = Guesses::default();
        Ok(())
    }

    /// Takes a recovery code by its keyed hash, and uses it up.
    pub fn accept_recovery(&mut self, hash: &str, now: Timestamp) -> Result<(), Refusal> {
        self.accept_guess(now)?;
        let codes = self.recovery.as_mut().map(|recovery| &mut recovery.hashes);
        let place = codes.as_ref().and_then(|codes| codes.iter().position(|code| code == hash));
        let (Some(codes), Some(place)) = (codes, place) else {
            return Err(self.refuse_guess(now));
        };
        codes.remove(place);
        self.guesses = Guesses::default();
        Ok(())
    }

    /// Takes a passkey away; whether there was one.
    pub fn remove_passkey(&mut self, id: &str) -> bool {
        let before = self.passkeys.len();
        self.passkeys.retain(|passkey| passkey.id != id);
        self.tidy();
        self.passkeys.len() < before
    }

    /// Takes the app away; whether there was one.
    pub fn remove_app(&mut self) -> bool {
        let was = self.app.take().is_some();
        self.tidy();
        was
    }

    /// Recovery codes have nothing left to stand in for.
    fn tidy(&mut self) {
        if !self.any() {
            *self = Factors::default();
        }
    }

    fn accept_guess(&mut self, now: Timestamp) -> Result<(), Refusal> {
        if self.guesses.since.is_none_or(|since| now.duration_since(since) >= WINDOW) {
            self.guesses = Guesses::default();
        }
        if self.guesses.wrong >= WRONG { Err(Refusal::Locked) } else { Ok(()) }
    }

    fn refuse_guess(&mut self, now: Timestamp) -> Refusal {
        self.guesses.wrong += 1;
        self.guesses.since.get_or_insert(now);
        Refusal::Wrong
    }

    /// Whether the wrong code that has just been counted was the last that is taken for a while.
    pub fn has_just_locked(&self) -> bool {
        self.guesses.wrong == WRONG
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).expect("an instant")
    }

    fn with_app() -> Factors {
        let app = App { seed: "s".into(), added_at: at(0), used_at: None, last_step: 7 };
        let hashes = vec!["a".into(), "b".into()];
        let recovery = Recovery { made_at: at(0), hashes };
        Factors { app: Some(app), recovery: Some(recovery), ..Factors::default() }
    }

    #[test]
    fn a_code_of_the_app_counts_once_and_none_before_it() {
        let mut factors = with_app();
        assert_eq!(factors.accept_step(Some(7), at(1)), Err(Refusal::Used));
        assert_eq!(factors.accept_step(Some(9), at(1)), Ok(()));
        assert_eq!(factors.accept_step(Some(9), at(1)), Err(Refusal::Used));
        assert_eq!(factors.accept_step(Some(8), at(1)), Err(Refusal::Used));
        assert_eq!(factors.accept_step(None, at(1)), Err(Refusal::Wrong));
        assert_eq!(Factors::default().accept_step(Some(9), at(1)), Err(Refusal::Wrong));
    }

    #[test]
    fn a_recovery_code_counts_once() {
        let mut factors = with_app();
        assert_eq!(factors.accept_recovery("a", at(1)), Ok(()));
        assert_eq!(factors.accept_recovery("a", at(1)), Err(Refusal::Wrong));
        assert_eq!(factors.recovery.expect("codes").hashes, ["b"]);
    }

    #[test]
    fn five_wrong_codes_close_the_door_for_a_quarter_of_an_hour() {
        let mut factors = with_app();
        for n in 0..5 {
            assert!(!factors.has_just_locked());
            let refused = if n % 2 == 0 {
                factors.accept_step(None, at(n))
            } else {
                factors.accept_recovery("x", at(n))
            };
            assert_eq!(refused, Err(Refusal::Wrong));
        }
        assert!(factors.has_just_locked());
        assert_eq!(factors.accept_step(Some(8), at(899)), Err(Refusal::Locked));
        assert_eq!(factors.accept_recovery("a", at(899)), Err(Refusal::Locked));
        assert_eq!(factors.accept_step(Some(8), at(900)), Ok(()));
        assert_eq!(factors.guesses, Guesses::default());
    }

    #[test]
    fn the_first_factor_asks_for_a_fresh_session_and_others_for_one_of_them() {
        let (none, some) = (Factors::default(), with_app());
        assert_eq!(none.may_change(false, at(0), at(899)), Ok(()));
        assert_eq!(none.may_change(false, at(0), at(900)), Err(Need::SignInAgain));
        assert_eq!(none.may_change(true, at(0), at(900)), Err(Need::SignInAgain));
        assert_eq!(some.may_change(false, at(0), at(1)), Err(Need::SecondFactor));
        assert_eq!(some.may_change(true, at(0), at(90_000)), Ok(()));
    }

    #[test]
    fn recovery_codes_go_with_the_last_factor() {
        let mut factors = with_app();
        assert!(!factors.remove_passkey("x"));
        assert!(factors.recovery.is_some());
        assert!(factors.remove_app() && !factors.remove_app());
        assert_eq!(factors, Factors::default());
    }
}
