//! The sample of the last letter.

use super::letters;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::residents;

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "privacy", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let letter = letters::erased(stage.site, &residents::sample(stage))?;
    Ok(vec![Sample::new("erased", "privacy/mail/erased", letter)])
}
