//! A letter in the outbox. Pure.

use crate::locale::Lang;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What a letter is for; security first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A link or a code that somebody waits for, or a change to an account.
    Security,
    /// What somebody follows; can be unsubscribed from.
    Notification,
}

/// How far a letter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Waiting,
    Sent,
    /// Refused for good, or for too long.
    Failed,
}

/// A rendered letter to one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// Stable for its cause and reader; the Message-ID is made of it.
    pub id: String,
    pub kind: Kind,
    pub state: State,
    pub lang: Lang,
    pub to_name: String,
    pub to_address: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// What the letter belongs to (`petitions/clean-embankment`), for List-Id and threading.
    pub list: Option<String>,
    /// Where one click stops such letters.
    pub unsubscribe: Option<String>,
    /// The id of the letter to this reader that this one answers.
    #[serde(default)]
    pub answers: Option<String>,
    #[serde(default)]
    pub attempts: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub written_at: Timestamp,
    /// When it is tried next, while it waits; when it was settled, afterwards.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
}

/// How long a letter is tried before it counts as failed.
const PATIENCE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// The pause after the first failure; it doubles with each until the longest.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(4);

impl Letter {
    /// It was accepted, or never will be: its content and its reader are forgotten, its id stays,
    /// so that the same cause does not write it again.
    pub fn settle(&mut self, state: State, now: Timestamp) {
        self.state = state;
        self.due_at = now;
        self.attempts += 1;
        for personal in [
            &mut self.to_name,
            &mut self.to_address,
            &mut self.subject,
            &mut self.text,
            &mut self.html,
        ] {
            personal.clear();
        }
        self.list = None;
        self.unsubscribe = None;
    }

    /// It could not be delivered now: when to try again, or that it is time to give up. `jitter`,
    /// from 0 to 1, keeps letters that failed together from coming back together.
    pub fn put_off(&mut self, now: Timestamp, jitter: f64) {
        if now.duration_since(self.written_at) >= PATIENCE {
            return self.settle(State::Failed, now);
        }
        let doubled = FIRST_PAUSE.checked_mul(1 << self.attempts.min(16)).unwrap_or(LONGEST_PAUSE);
        let pause = doubled.min(LONGEST_PAUSE).mul_f64(0.75 + 0.5 * jitter.clamp(0.0, 1.0));
        self.attempts += 1;
        self.due_at = now.checked_add(pause).unwrap_or(now);
    }
}

/// Letters by state and the time at which they are due.
pub const DUE: Index = Index::on("outbox_due", &["state", "kind", "due_at"]);

/// Letters that wait, by their reader; settled ones have none.
pub const BY_ADDRESS: Index = Index::on("outbox_by_address", &["to_address"]);

impl Document for Letter {
    const COLLECTION: &'static Collection =
        &Collection { name: "outbox", schema: 1, indexes: &[DUE, BY_ADDRESS] };

    fn id(&self) -> &str {
        &self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(now: Timestamp) -> Letter {
        Letter {
            id: "cause".into(),
            kind: Kind::Notification,
            state: State::Waiting,
            lang: Lang::LT,
            to_name: "Ona".into(),
            to_address: "ona@pastas.example".into(),
            subject: "Atsakymas".into(),
            text: "Tekstas".into(),
            html: "<p>Tekstas</p>".into(),
            list: Some("petitions/ferry".into()),
            unsubscribe: Some("https://tiltas.example/lt/unsubscribe".into()),
            answers: None,
            attempts: 0,
            written_at: now,
            due_at: now,
        }
    }

    #[test]
    fn the_pause_doubles_up_to_four_hours_and_patience_ends_after_three_days() {
        let written = Timestamp::UNIX_EPOCH;
        let (mut letter, mut now, mut pauses) = (letter(written), written, vec![]);
        while letter.state == State::Waiting {
            letter.put_off(now, 0.5);
            pauses.push(letter.due_at.duration_since(now).as_mins());
            now = letter.due_at.max(now + SignedDuration::from_secs(1));
        }
        assert_eq!(pauses[..10], [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
        assert_eq!(letter.state, State::Failed);
        let tried_for = letter.due_at.duration_since(written).as_hours();
        assert!((72..77).contains(&tried_for), "{tried_for} h");
    }

    #[test]
    fn jitter_moves_a_pause_by_a_quarter_at_most() {
        let now = Timestamp::UNIX_EPOCH;
        for (jitter, seconds) in [(0.0, 45), (0.5, 60), (1.0, 75), (7.0, 75)] {
            let mut letter = letter(now);
            letter.put_off(now, jitter);
            assert_eq!(letter.due_at.as_second(), seconds);
        }
    }

    #[test]
    fn a_settled_letter_keeps_nothing_about_its_reader() {
        let mut letter = letter(Timestamp::UNIX_EPOCH);
        letter.settle(State::Sent, Timestamp::UNIX_EPOCH);
        let kept = serde_json::to_string(&letter).expect("a letter");
        for personal in ["Ona", "pastas", "Atsakymas", "Tekstas", "ferry", "unsubscribe\":\"h"] {
            assert!(!kept.contains(personal), "{personal} in {kept}");
        }
    }
}
