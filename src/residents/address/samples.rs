//! Sample letters of a change of address.

use super::letters::{Secrets, ask, taken};
use super::model::Side;
use crate::mail::{Sample, SampleError, Stage};
use crate::residents;

/// To both mailboxes, and to somebody whose address another person wants.
pub fn samples(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let resident = residents::sample(stage);
    let secrets = Secrets { link: "sample".into(), code: "48213907".into() };
    let change = ("sample", "nauja@pastas.example", "Firefox, Windows");
    let letter = |side| ask(stage.site, &resident, change, side, &secrets);
    Ok(vec![
        Sample::new("address-old", "residents/mail/address-old", letter(Side::Old)?),
        Sample::new("address-new", "residents/mail/address-new", letter(Side::New)?),
        {
            let letter = taken(stage.site, &resident, "sample")?;
            Sample::new("address-taken", "residents/mail/address-taken", letter)
        },
    ])
}
