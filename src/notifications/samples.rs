//! Sample letters of notices, made as every notice becomes a letter.

use super::{Notice, hand_over};
use crate::mail::{Sample, SampleError, Stage};
use crate::residents;

/// The letter of this notice to the sample's reader.
pub fn sample(stage: &Stage, word: &str, notice: &Notice) -> Result<Sample, SampleError> {
    let reader = residents::sample(stage);
    let letter = hand_over::letter(stage.site, notice, &reader)?;
    Ok(Sample::new(word, &notice.template, letter))
}
