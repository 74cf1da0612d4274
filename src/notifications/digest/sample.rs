//! A sample digest of some notices.

use super::letter::{Item, write};
use crate::config::Rhythm;
use crate::discussion::Contribution;
use crate::mail::{Letter, SampleError, Stage};
use crate::notifications::inbox::tell;
use crate::notifications::{Notice, hand_over};
use crate::residents::Resident;
use serde_json::json;

/// The daily digest that these notices of somebody's words make.
pub fn sample(stage: &Stage, reader: &Resident, notices: &[Notice]) -> Result<Letter, SampleError> {
    let (site, now) = (stage.site, stage.site.now());
    let item = |notice: &Notice| {
        let entry = hand_over::waiting(site, notice);
        let said: Contribution = stage.document(json!({
            "id": "sample", "key": "sample", "subject": "consultations/sample", "thread": "sample",
            "in_reply_to": null, "kind": "comment", "stance": "neutral",
            "author": {
                "resident": "other", "municipality": stage.other_town(),
                "name": stage.said("neighbour"), "staff": false,
            },
            "text": stage.text("wording"), "at": now.as_millisecond(),
        }))?;
        let told = tell(site, &entry, stage.lang, Some(said));
        Ok(Item { entry, told })
    };
    let items = notices.iter().map(item).collect::<Result<Vec<Item>, SampleError>>()?;
    Ok(write(site, reader, &items, &[Rhythm::Daily], now)?.letter)
}
