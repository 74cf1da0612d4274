//! A letter in the outbox, and what becomes of it. Pure.
//!
//! Invariant: a letter that was sent, or given up, keeps its id and nothing about its reader. One
//! that failed keeps everything for a while, so that staff can try again.

use super::reason::{Answer, Why};
use crate::locale::Lang;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What a letter is for; each kind has a lane of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A link or a code that somebody waits for, or a change to an account.
    Security,
    /// What somebody follows; can be unsubscribed from.
    Notification,
    /// What goes to many at once: announcements, digests.
    Bulk,
}

impl Kind {
    /// The most urgent first.
    pub const ALL: [Kind; 3] = [Kind::Security, Kind::Notification, Kind::Bulk];

    /// As documents say it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Security => "security",
            Kind::Notification => "notification",
            Kind::Bulk => "bulk",
        }
    }
}

/// How far a letter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Waiting,
    Sent,
    /// Refused for good, or for too long; kept for a while.
    Failed,
    /// Given up: only the id is left.
    Forgotten,
}

impl State {
    /// As documents say it.
    pub const fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Sent => "sent",
            State::Failed => "failed",
            State::Forgotten => "forgotten",
        }
    }
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
    /// What happened to it on the way.
    #[serde(default)]
    pub fate: Fate,
}

/// What happened to a letter on the way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Fate {
    /// Whether somebody has it in hand, until it is due again at the latest.
    pub claimed: bool,
    /// How often it was, or may have been, handed over without an answer that was written down: so
    /// often at most it has arrived more than once.
    pub uncertain: u32,
    /// Since when it is tried, where staff have begun again.
    #[serde(
        with = "jiff::fmt::serde::timestamp::millisecond::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub again_at: Option<Timestamp>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// The last answer that was no yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
}

/// Why a letter has to wait.
#[derive(Clone, Debug, PartialEq)]
pub enum Setback {
    /// The server said so.
    Answered(Answer),
    /// Our server was out of reach: nothing that the letter can do for.
    Ours,
    /// The connection ended before there was an answer.
    Lost,
}

/// How long a letter is tried before it counts as failed.
const PATIENCE: SignedDuration = SignedDuration::from_hours(3 * 24);
/// The pause after the first failure; it doubles with each until the longest.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_mins(1);
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_hours(4);
/// The longest where our own server is out of reach: when it is back, nobody waits for long.
const LONGEST_OWN: SignedDuration = SignedDuration::from_mins(10);

impl Letter {
    /// Takes it in hand until then. Whether somebody had it in hand before and never said what
    /// came of it: it may have been accepted.
    pub fn claim(&mut self, until: Timestamp) -> bool {
        let uncertain = self.doubt();
        self.fate.claimed = true;
        self.due_at = until;
        uncertain
    }

    /// Leaves it for later, untried. Whether it may have been accepted, as for [`Letter::claim`].
    pub fn hold(&mut self, until: Timestamp) -> bool {
        let uncertain = self.doubt();
        self.due_at = until;
        uncertain
    }

    /// Gives it back, untried.
    pub fn release(&mut self, now: Timestamp) {
        self.fate.claimed = false;
        self.due_at = now;
    }

    fn doubt(&mut self) -> bool {
        let uncertain = std::mem::take(&mut self.fate.claimed);
        self.fate.uncertain += u32::from(uncertain);
        uncertain
    }

    /// It was accepted.
    pub fn accepted(&mut self, now: Timestamp) {
        self.attempts += 1;
        self.settle(State::Sent, now);
        self.fate = Fate { uncertain: self.fate.uncertain, ..Fate::default() };
    }

    /// It could not be delivered now: when to try again, or that it is time to give up. `jitter`,
    /// from 0 to 1, keeps letters that failed together from coming back together.
    pub fn put_off(&mut self, now: Timestamp, setback: Setback, jitter: f64) {
        let (why, longest) = match &setback {
            Setback::Ours => (Why::Unreachable, LONGEST_OWN),
            Setback::Answered(_) | Setback::Lost => (Why::Time, LONGEST_PAUSE),
        };
        self.fate.uncertain += u32::from(setback == Setback::Lost);
        let answer = if let Setback::Answered(answer) = setback { Some(answer) } else { None };
        let since = self.fate.again_at.unwrap_or(self.written_at);
        if now.duration_since(since) >= PATIENCE {
            return self.refused(now, why, answer);
        }
        let doubled = FIRST_PAUSE.checked_mul(1 << self.attempts.min(16)).unwrap_or(longest);
        let pause = doubled.min(longest).mul_f64(0.75 + 0.5 * jitter.clamp(0.0, 1.0));
        self.attempts += 1;
        self.fate.claimed = false;
        self.fate.answer = answer;
        self.due_at = now.checked_add(pause).unwrap_or(now);
    }

    /// It will never be accepted as it is. It is kept, so that staff can try again.
    pub fn refused(&mut self, now: Timestamp, why: Why, answer: Option<Answer>) {
        self.attempts += 1;
        self.state = State::Failed;
        self.due_at = now;
        self.fate.claimed = false;
        self.fate.why = Some(why);
        self.fate.answer = answer;
    }

    /// Whether it failed and can be tried again: letters that failed before failed ones were kept
    /// can not.
    pub fn is_kept(&self) -> bool {
        self.state == State::Failed && !self.to_address.is_empty()
    }

    /// Tries again what had failed, from the start, as the same message.
    pub fn again(&mut self, now: Timestamp) {
        self.state = State::Waiting;
        self.attempts = 0;
        self.due_at = now;
        let uncertain = self.fate.uncertain;
        self.fate = Fate { uncertain, again_at: Some(now), ..Fate::default() };
    }

    /// Gives up what had failed. When it failed stays, so that its id is kept no longer for it.
    pub fn forget(&mut self) {
        self.settle(State::Forgotten, self.due_at);
    }

    /// Its content and its reader are forgotten, its id stays, so that the same cause does not
    /// write it again.
    fn settle(&mut self, state: State, at: Timestamp) {
        self.state = state;
        self.due_at = at;
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

    /// The domain that receives it.
    pub fn domain(&self) -> String {
        let domain = self.to_address.rsplit_once('@').map_or("", |(_, domain)| domain);
        domain.to_lowercase()
    }
}

/// Letters by state and the time at which they are due.
pub const DUE: Index = Index::on("outbox_due", &["state", "kind", "due_at"]);

/// Letters that wait or have failed, by their reader; the others have none.
pub const BY_ADDRESS: Index = Index::on("outbox_by_address", &["to_address"]);

/// Letters that failed, by why and when.
pub const BY_REASON: Index = Index::on("outbox_by_reason", &["state", "fate.why", "due_at"]);

/// Letters by state and age.
pub const BY_AGE: Index = Index::on("outbox_by_age", &["state", "kind", "written_at"]);

impl Document for Letter {
    const COLLECTION: &'static Collection =
        &Collection { name: "outbox", schema: 1, indexes: &[DUE, BY_ADDRESS, BY_REASON, BY_AGE] };

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
            to_address: "ona@Pastas.example".into(),
            subject: "Atsakymas".into(),
            text: "Tekstas".into(),
            html: "<p>Tekstas</p>".into(),
            list: Some("petitions/ferry".into()),
            unsubscribe: Some("https://tiltas.example/lt/unsubscribe".into()),
            answers: None,
            attempts: 0,
            written_at: now,
            due_at: now,
            fate: Fate::default(),
        }
    }

    fn busy() -> Setback {
        Setback::Answered(Answer::read(451, "4.3.0 Busy"))
    }

    /// The pauses in minutes until it fails, and when it does.
    fn pauses(setback: &Setback) -> (Vec<i64>, Letter) {
        let written = Timestamp::UNIX_EPOCH;
        let (mut letter, mut now, mut pauses) = (letter(written), written, vec![]);
        while letter.state == State::Waiting {
            letter.claim(now + SignedDuration::from_secs(45));
            letter.put_off(now, setback.clone(), 0.5);
            pauses.push(letter.due_at.duration_since(now).as_mins());
            now = letter.due_at.max(now + SignedDuration::from_secs(1));
        }
        (pauses, letter)
    }

    #[test]
    fn the_pause_doubles_up_to_four_hours_and_patience_ends_after_three_days() {
        let (pauses, letter) = pauses(&busy());
        assert_eq!(pauses[..10], [1, 2, 4, 8, 16, 32, 64, 128, 240, 240]);
        let tried_for = letter.due_at.duration_since(letter.written_at).as_hours();
        assert!((72..77).contains(&tried_for), "{tried_for} h");
        assert_eq!(letter.fate.why, Some(Why::Time));
        assert_eq!(letter.fate.answer.as_ref().map(|answer| answer.code), Some(451));
        assert!(letter.is_kept() && letter.fate.uncertain == 0);
    }

    #[test]
    fn what_is_our_own_fault_is_tried_every_ten_minutes() {
        let (pauses, letter) = pauses(&Setback::Ours);
        assert_eq!(pauses[..6], [1, 2, 4, 8, 10, 10]);
        assert_eq!(letter.fate.why, Some(Why::Unreachable));
    }

    #[test]
    fn jitter_moves_a_pause_by_a_quarter_at_most() {
        let now = Timestamp::UNIX_EPOCH;
        for (jitter, seconds) in [(0.0, 45), (0.5, 60), (1.0, 75), (7.0, 75)] {
            let mut letter = letter(now);
            letter.put_off(now, busy(), jitter);
            assert_eq!(letter.due_at.as_second(), seconds);
        }
    }

    #[test]
    fn a_settled_letter_keeps_nothing_about_its_reader() {
        let (mut sent, mut given_up) = (letter(Timestamp::UNIX_EPOCH), letter(Timestamp::MAX));
        sent.accepted(Timestamp::UNIX_EPOCH);
        given_up.refused(Timestamp::UNIX_EPOCH, Why::Mailbox, None);
        given_up.forget();
        assert_eq!(given_up.due_at, Timestamp::UNIX_EPOCH);
        for letter in [sent, given_up] {
            let kept = serde_json::to_string(&letter).expect("a letter");
            for personal in ["Ona", "astas", "Atsakymas", "Tekstas", "ferry", "unsubscribe\":\"h"] {
                assert!(!kept.contains(personal), "{personal} in {kept}");
            }
        }
    }

    #[test]
    fn a_claim_that_nobody_answered_for_is_a_doubt_once() {
        let now = Timestamp::UNIX_EPOCH;
        let mut letter = letter(now);
        assert!(!letter.claim(now));
        // Whoever had it died.
        assert!(letter.claim(now));
        letter.release(now);
        assert!(!letter.claim(now));
        letter.put_off(now, Setback::Lost, 0.5);
        assert!(!letter.hold(now) && !letter.claim(now));
        letter.accepted(now);
        assert_eq!((letter.fate.uncertain, letter.fate.claimed), (2, false));
    }

    #[test]
    fn trying_again_is_the_same_message_with_three_days_more() {
        let written = Timestamp::UNIX_EPOCH;
        let (mut one, later) = (letter(written), written + SignedDuration::from_hours(200));
        one.refused(later, Why::Full, Some(Answer::read(552, "5.2.2")));
        one.again(later);
        let wanted = Fate { again_at: Some(later), ..Fate::default() };
        assert_eq!(
            one,
            Letter { state: State::Waiting, due_at: later, fate: wanted, ..letter(written) }
        );
        one.put_off(later + SignedDuration::from_hours(71), busy(), 0.5);
        assert_eq!(one.state, State::Waiting);
        one.put_off(later + SignedDuration::from_hours(72), busy(), 0.5);
        assert_eq!(one.state, State::Failed);
    }

    #[test]
    fn letters_from_before_are_still_read() {
        let mut old = serde_json::to_value(letter(Timestamp::UNIX_EPOCH)).expect("a letter");
        old.as_object_mut().expect("an object").remove("fate");
        let read: Letter = serde_json::from_value(old).expect("an old letter");
        assert_eq!(read, letter(Timestamp::UNIX_EPOCH));
        assert_eq!(read.domain(), "pastas.example");
    }
}
