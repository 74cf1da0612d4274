//! The rules of answering and of what is done afterwards. Pure.

use crate::municipalities::Response;
use crate::petitions::course::{Finished, Milestone, Progress};
use crate::petitions::model::{Petition, State};
use jiff::Timestamp;
use jiff::civil::Date;

/// The longest answer, in characters.
pub const ANSWER: usize = 5_000;
/// The longest name of an office, in characters.
pub const OFFICE: usize = 120;
/// The longest milestone, in characters.
pub const MILESTONE: usize = 300;
/// The most milestones of one petition.
const MOST: usize = 60;

/// Why an administration cannot do so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("it was never open for signatures")]
    NotOpened,
    #[error("it is not addressed to this administration")]
    NotAsked,
    #[error("the administration has answered otherwise already")]
    Answered,
    #[error("the administration has not answered yet")]
    NotAnswered,
    #[error("everything has been done already")]
    Finished,
    #[error("there are too many milestones")]
    TooMany,
    #[error("there is no such milestone")]
    NoMilestone,
}

impl Petition {
    /// Whether this administration may answer.
    pub fn can_answer(&self, municipality: &str) -> Result<(), Refusal> {
        if !self.addressed.iter().any(|id| id == municipality) {
            Err(Refusal::NotAsked)
        } else if !matches!(self.state, State::Open | State::Closed) {
            Err(Refusal::NotOpened)
        } else if self.has_answered(municipality) {
            Err(Refusal::Answered)
        } else {
            Ok(())
        }
    }

    /// Takes an administration's answer; whether it is new rather than the same form once more.
    pub fn answer(&mut self, response: Response) -> Result<bool, Refusal> {
        // Of an answer that is published, the files have left the desk.
        let same = |given: &Response| {
            let (at, attachments) = (response.at, response.attachments.clone());
            Response { at, attachments, ..given.clone() } == response
        };
        if self.responses.iter().any(same) {
            return Ok(false);
        }
        self.can_answer(&response.municipality)?;
        self.responded_at = response.at;
        self.responses.push(response);
        Ok(true)
    }

    /// Adds something that an administration does; the same form once more adds nothing.
    pub fn add_milestone(&mut self, milestone: Milestone) -> Result<bool, Refusal> {
        if self.course.milestones.iter().any(|one| one.id == milestone.id) {
            return Ok(false);
        }
        self.acts(&milestone.municipality)?;
        if self.course.milestones.len() >= MOST {
            return Err(Refusal::TooMany);
        }
        self.course.milestones.push(milestone);
        Ok(true)
    }

    /// Says how far a milestone is; whether that is news.
    pub fn move_milestone(
        &mut self,
        municipality: &str,
        id: &str,
        state: Progress,
        date: Date,
        now: Timestamp,
    ) -> Result<bool, Refusal> {
        self.acts(municipality)?;
        let mut all = self.course.milestones.iter_mut();
        let found = all.find(|one| one.id == id && one.municipality == municipality);
        let milestone = found.ok_or(Refusal::NoMilestone)?;
        let changed = (milestone.state, milestone.date) != (state, date);
        if changed {
            (milestone.state, milestone.date, milestone.at) = (state, date, now);
        }
        Ok(changed)
    }

    /// Closes what an administration does; whether it was open.
    pub fn finish(&mut self, municipality: &str, at: Timestamp) -> Result<bool, Refusal> {
        if self.is_finished(municipality) {
            return Ok(false);
        }
        self.acts(municipality)?;
        self.course.finished.push(Finished { municipality: municipality.to_owned(), at });
        Ok(true)
    }

    /// Whether this administration has answered and not done everything.
    pub fn acts(&self, municipality: &str) -> Result<(), Refusal> {
        if !self.has_answered(municipality) {
            Err(Refusal::NotAnswered)
        } else if self.is_finished(municipality) {
            Err(Refusal::Finished)
        } else {
            Ok(())
        }
    }
}
