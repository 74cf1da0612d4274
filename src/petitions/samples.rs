//! Sample letters of petitions: what becomes of one, and new signatures.

use super::letters::{Letter, News};
use super::model::Petition;
use super::news;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use serde_json::json;

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "petitions", make: all };

/// A petition by the reader to both towns.
pub fn petition(stage: &Stage) -> Result<Petition, SampleError> {
    let (title, then) = (stage.title("petition"), stage.days(-20).as_millisecond());
    stage.document(json!({
        "id": "sample", "slug": "queen-louise-bridge-lights",
        "addressed": stage.site.all_municipalities(),
        "author": residents::sample(stage).person(),
        "action": title, "background": title, "details": title, "state": "open",
        "created_at": then, "opened_at": then, "closes_at": stage.days(160).as_millisecond(),
        "answer": "none", "listed_at": then, "responded_at": 0,
    }))
}

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let petition = petition(stage)?;
    let mut samples = Vec::new();
    for news in News::ALL {
        let town = if news == News::Opened { String::new() } else { stage.other_town() };
        let mut letter = Letter::new(&petition, news, &town).date(stage.days(9));
        letter = match news {
            News::Returned => letter.quote(&stage.text("returned")),
            News::Declined | News::Rejected => letter.quote(&stage.text("refused")),
            _ => letter,
        };
        let notice = letter.to(stage.site, &petition.author);
        samples.push(notifications::sample(stage, news.as_str(), &notice)?);
    }
    let own = stage.town();
    let signed = |town: &str| if town == own { 41 } else { 12 };
    let notice = news::notice(stage.site, &petition, &signed, 0);
    samples.push(notifications::sample(stage, "signed", &notice)?);
    Ok(samples)
}
