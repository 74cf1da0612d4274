//! What becomes of an announcement: changed, tried out, asked for, approved, sent, stopped. Pure.
//!
//! Invariant: a change makes every trial and every approval of what was before it fall; what was
//! approved changes no more; and nobody approves what they asked for or changed last.

use super::model::{Announcement, Content, Deed, Halt, Hand, Place, Refusal, Walk};
use crate::locale::Lang;
use jiff::{SignedDuration, Timestamp};

/// How old a count may be when somebody asks for approval.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

impl Announcement {
    /// A new one, in a draft's place.
    pub fn new(id: String, municipality: &str, content: Content, now: Timestamp) -> Announcement {
        Announcement {
            id,
            municipality: municipality.to_owned(),
            content,
            edition: 1,
            touched: Default::default(),
            place: Place::Draft,
            changed_by: None,
            changed_at: now,
            offered_by: None,
            trials: vec![],
            asked: None,
            approved: None,
            halts: vec![],
            count: Walk::new(now),
            sending: None,
            working: true,
            due_at: now,
        }
    }

    /// The same texts for another town's people, as a draft that nobody there has touched.
    pub fn copy_for(&self, town: &str, now: Timestamp) -> Announcement {
        let copy = Announcement::new(self.id.clone(), town, self.content.clone(), now);
        Announcement { offered_by: Some(self.municipality.clone()), ..copy }
    }

    /// Changes one part of it, as it was read in the version `based_on`; whether anything changed.
    pub fn change(
        &mut self,
        by: &Hand,
        (part, based_on): (&str, u32),
        now: Timestamp,
        edit: impl Fn(&mut Content),
    ) -> Result<bool, Refusal> {
        if !self.place.is_open() {
            return Err(Refusal::UnderWay);
        }
        let mut content = self.content.clone();
        edit(&mut content);
        if content == self.content {
            return Ok(false);
        }
        if self.touched.get(part).is_some_and(|version| *version > based_on) {
            return Err(Refusal::Stale);
        }
        let others = content.audience != self.content.audience;
        self.content = content;
        self.edition += 1;
        self.touched.insert(part.to_owned(), self.edition);
        self.trials.clear();
        self.asked = None;
        self.place = Place::Draft;
        self.changed_by = Some(by.clone());
        self.changed_at = now;
        if others {
            self.count_anew(now);
        }
        Ok(true)
    }

    fn count_anew(&mut self, now: Timestamp) {
        self.count = Walk::new(now);
        self.working = true;
        self.due_at = now;
    }

    /// Refuses another version than the one that somebody has before them.
    fn check_version(&self, version: u32) -> Result<(), Refusal> {
        if version == self.edition { Ok(()) } else { Err(Refusal::Stale) }
    }

    /// Whether somebody has sent this version to themselves.
    pub fn is_tried_by(&self, resident: &str) -> bool {
        self.trials.iter().any(|trial| trial.by.resident == resident)
    }

    /// Whether it is still being prepared, was seen in this version, and says all that is needed.
    fn check_ready(&self, version: u32, needed: &[Lang]) -> Result<(), Refusal> {
        if !self.place.is_open() {
            return Err(Refusal::UnderWay);
        }
        self.check_version(version)?;
        self.content.check(needed)
    }

    /// Somebody sends this version to themselves; whether they had not.
    pub fn try_out(
        &mut self,
        by: &Hand,
        version: u32,
        needed: &[Lang],
        now: Timestamp,
    ) -> Result<bool, Refusal> {
        self.check_ready(version, needed)?;
        if self.is_tried_by(&by.resident) {
            return Ok(false);
        }
        self.trials.push(Deed { by: by.clone(), at: now });
        Ok(true)
    }

    /// Somebody asks for it to be approved; whether nobody had.
    pub fn ask(
        &mut self,
        by: &Hand,
        version: u32,
        needed: &[Lang],
        now: Timestamp,
    ) -> Result<bool, Refusal> {
        self.check_ready(version, needed)?;
        if self.place == Place::Asked {
            return Ok(false);
        }
        if !self.is_tried_by(&by.resident) {
            return Err(Refusal::Untried);
        }
        self.asked = Some(Deed { by: by.clone(), at: now });
        self.place = Place::Asked;
        self.changed_at = now;
        if now.duration_since(self.count.until) > FRESH {
            self.count_anew(now);
        }
        Ok(true)
    }

    /// Whether it is this person's own: they asked for it, or changed it last.
    pub fn is_own(&self, resident: &str) -> bool {
        let asked = self.asked.as_ref().map(|deed| &deed.by);
        asked.into_iter().chain(&self.changed_by).any(|hand| hand.resident == resident)
    }

    /// A second person stands by this very version: it goes out; whether it did not already.
    pub fn approve(&mut self, by: &Hand, version: u32, now: Timestamp) -> Result<bool, Refusal> {
        self.check_version(version)?;
        match self.place {
            Place::Draft => return Err(Refusal::NotAsked),
            Place::Asked => {}
            // The same form once more.
            _ if self.is_approved_by(&by.resident) => return Ok(false),
            _ => return Err(Refusal::UnderWay),
        }
        if self.is_own(&by.resident) {
            return Err(Refusal::Own);
        }
        if !self.count.done {
            return Err(Refusal::Counting);
        }
        if self.count.reached == 0 {
            return Err(Refusal::Nobody);
        }
        self.approved = Some(Deed { by: by.clone(), at: now });
        self.sending = Some(Walk::new(now));
        self.work(Place::Sending, now);
        Ok(true)
    }

    fn is_approved_by(&self, resident: &str) -> bool {
        self.approved.as_ref().is_some_and(|deed| deed.by.resident == resident)
    }

    /// Into another place, in which the job has something to do only while it is sent.
    pub fn work(&mut self, place: Place, now: Timestamp) {
        self.place = place;
        self.changed_at = now;
        self.working = place == Place::Sending;
        self.due_at = now;
    }

    /// Holds the sending at the next batch; whether it was on.
    pub fn stop(&mut self, by: &Hand, now: Timestamp) -> Result<bool, Refusal> {
        match self.place {
            Place::Sending => {}
            Place::Stopped => return Ok(false),
            _ => return Err(Refusal::NotNow),
        }
        self.halt(by, false, now);
        self.work(Place::Stopped, now);
        Ok(true)
    }

    /// Goes on with what was stopped, as it was approved; whether it was not on.
    pub fn go_on(&mut self, by: &Hand, now: Timestamp) -> Result<bool, Refusal> {
        match self.place {
            Place::Stopped => {}
            Place::Sending => return Ok(false),
            _ => return Err(Refusal::NotNow),
        }
        self.halt(by, true, now);
        self.work(Place::Sending, now);
        Ok(true)
    }

    fn halt(&mut self, by: &Hand, goes_on: bool, now: Timestamp) {
        let told = self.told();
        self.halts.push(Halt { deed: Deed { by: by.clone(), at: now }, goes_on, told });
    }

    /// How many were told so far.
    pub fn told(&self) -> u64 {
        self.sending.as_ref().map_or(0, |walk| walk.reached)
    }

    /// How many there are to be told, as far as one knows: some have come and gone since.
    pub fn total(&self) -> u64 {
        match self.place {
            Place::Sent => self.told(),
            _ => self.count.reached.max(self.told()),
        }
    }

    /// Everybody who is named in it.
    pub fn hands(&mut self) -> impl Iterator<Item = &mut Hand> {
        let deeds = self.trials.iter_mut().chain(&mut self.asked).chain(&mut self.approved);
        let deeds = deeds.chain(self.halts.iter_mut().map(|halt| &mut halt.deed));
        deeds.map(|deed| &mut deed.by).chain(&mut self.changed_by)
    }

    /// Who needs no letter: they wrote it, asked for it or approved it.
    pub fn knows_already(&self, resident: &str) -> bool {
        self.is_own(resident) || self.is_approved_by(resident)
    }
}
