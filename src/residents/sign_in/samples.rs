//! Sample letters with a link and a code.

use super::letters::{Invitation, Occasion, write};
use crate::mail::{Sample, SampleError, Stage};

/// Each occasion, with and without a browser that says what it is.
pub fn samples(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let (reader, town) = (stage.said("reader"), stage.town());
    let all = [
        (Occasion::SignIn, "sign-in", "sign-in", reader.as_str(), "Firefox, Windows"),
        (Occasion::SignIn, "sign-in-unknown", "sign-in", reader.as_str(), ""),
        (Occasion::Registration, "registration", "registration", "", "Safari, iOS"),
        (Occasion::KnownAddress, "known-address", "known-address", reader.as_str(), "Safari, iOS"),
    ];
    let letter = |(occasion, word, template, to_name, device)| {
        let invitation = Invitation {
            occasion,
            request: "sample",
            municipality: &town,
            lang: stage.lang,
            to_name,
            to_address: "vardene@pastas.example",
            link_token: "sample",
            code: "48213907",
            device,
        };
        let letter = write(stage.site, &invitation)?;
        Ok(Sample::new(word, &format!("residents/mail/{template}"), letter))
    };
    all.into_iter().map(letter).collect()
}
