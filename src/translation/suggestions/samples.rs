//! Sample letters about suggested translations.

use super::letters::{News, letter};
use super::model::{Standing, Suggestion};
use crate::locale::Localized;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "translation", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let suggestion = Suggestion {
        id: "sample".into(),
        place: "sample".into(),
        text: "petition.sample".into(),
        part: "details".into(),
        lang: stage.lang,
        person: residents::sample(stage).person(),
        wording: stage.said("wording"),
        at: stage.site.now(),
        standing: Standing::Open,
    };
    let title = stage.title("petition");
    let sample = |word: &str, news| {
        let path = "/petitions/queen-louise-bridge-lights";
        notifications::sample(stage, word, &letter(&suggestion, (&title, path), news))
    };
    let said: Localized = stage.text("declined");
    Ok(vec![sample("accepted", News::Accepted)?, sample("declined", News::Declined(said))?])
}
