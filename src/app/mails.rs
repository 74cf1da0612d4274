//! Which letters there are: what each room can write, for the index of the demonstration and for the
//! tests that read every one of them.

use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{
    announcements, answers, consultations, discussion, meetings, moderation, notifications,
    petitions, privacy, residents, translation,
};

/// The letters of every room, in the order in which they are shown.
pub const MAILS: &[Samples] = &[
    discussion::SAMPLES,
    answers::SAMPLES,
    translation::SAMPLES,
    petitions::SAMPLES,
    petitions::mailed::SAMPLES,
    petitions::integrity::SAMPLES,
    consultations::documents::SAMPLES,
    consultations::outcome::SAMPLES,
    consultations::drafting::SAMPLES,
    meetings::SAMPLES,
    notifications::SAMPLES,
    announcements::SAMPLES,
    moderation::SAMPLES,
    residents::SAMPLES,
    privacy::SAMPLES,
];

/// The sample letters to this reader, each with its room, of the rooms that are wanted.
pub fn mails(
    stage: &Stage,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(&'static str, Sample)>, SampleError> {
    let mut all = Vec::new();
    for Samples { room, make } in MAILS.iter().filter(|samples| wanted(samples.room)) {
        all.extend(make(stage)?.into_iter().map(|sample| (*room, sample)));
    }
    Ok(all)
}
