//! Sample letters to whoever signs by mail.

use super::letters::{ask, signed};
use super::model::MailedSignature;
use super::told;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::notifications::Notice;
use crate::petitions::Petition;
use crate::petitions::samples::petition;
use serde_json::json;

/// What this part of the room writes.
pub const SAMPLES: Samples = Samples { room: "petitions", make: all };

/// A signature by mail, of the sample's reader.
fn signature(stage: &Stage) -> Result<MailedSignature, SampleError> {
    let now = stage.site.now().as_millisecond();
    stage.document(json!({
        "id": "sample", "petition": "sample", "municipality": stage.town(),
        "name": stage.said("reader"), "settlement": null, "show_name": false,
        "mail": "vardene@pastas.example", "lang": stage.lang, "link_hash": "", "network": "",
        "asked_at": now, "confirmed_at": now, "expires_at": now,
    }))
}

/// A notice, as somebody gets it who signed by mail.
pub fn sample(
    stage: &Stage,
    word: &str,
    petition: &Petition,
    notice: &Notice,
) -> Result<Sample, SampleError> {
    let letter = told::letter(stage.site, petition, &signature(stage)?, notice.clone())?;
    Ok(Sample::new(word, &notice.template, letter))
}

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let (petition, signature) = (petition(stage)?, signature(stage)?);
    let mut open = petition.clone();
    open.closes_at = None;
    let confirm = ask(stage.site, &petition, &signature, "sample")?;
    let counted = signed(stage.site, &petition, &signature)?;
    let counted_open = signed(stage.site, &open, &signature)?;
    Ok(vec![
        Sample::new("confirm", "petitions/mail/confirm", confirm),
        Sample::new("counted", "petitions/mail/counted", counted),
        Sample::new("counted-open", "petitions/mail/counted", counted_open),
    ])
}
