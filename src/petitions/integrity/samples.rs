//! Sample letters about signatures that were looked at.

use super::Reason;
use super::model::Finding;
use super::tell::{Decision, of_finding, of_signature};
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::petitions::mailed;
use crate::petitions::model::Signature;
use crate::petitions::samples::petition;
use crate::{notifications, residents};
use serde_json::json;

/// What this part of the room writes.
pub const SAMPLES: Samples = Samples { room: "petitions", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let (site, petition) = (stage.site, petition(stage)?);
    let (reader, now) = (residents::sample(stage).person(), site.now().as_millisecond());
    let found: Finding = stage.document(json!({
        "id": "sample", "petition": "sample", "municipality": stage.town(), "pattern": "network-burst",
        "minutes": 5, "others": 2, "signatures": [], "state": "open", "found_at": now,
    }))?;
    let signature: Signature = stage.document(json!({
        "id": "sample", "petition": "sample", "resident": reader.resident,
        "municipality": reader.municipality, "name": null, "named": false,
        "residence": "declared", "at": now,
    }))?;
    let mut samples = vec![{
        let notice = of_finding(site, &petition, &found, reader);
        notifications::sample(stage, "finding", &notice)?
    }];
    let explanation = stage.text("invalid");
    let mut decisions: Vec<(String, Decision)> = Reason::ALL
        .into_iter()
        .map(|why| {
            (format!("invalidated-{}", why.as_str()), Decision::Invalidated(why, &explanation))
        })
        .collect();
    decisions.push(("restored".into(), Decision::Restored));
    for (word, decision) in &decisions {
        let notice = of_signature(site, &petition, &signature, decision, "sample");
        samples.push(notifications::sample(stage, word, &notice)?);
        if *word == "restored" {
            samples.push(mailed::sample(stage, "restored-mailed", &petition, &notice)?);
        }
    }
    Ok(samples)
}
