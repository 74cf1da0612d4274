//! Letters that a commit to the public store causes, to people who signed by mail: they follow as an
//! event into the personal store where their address rests.
//!
//! Invariant: the letter's id is made of its cause and its reader, so an event that comes twice
//! writes one letter; whoever is gone gets none.

use super::{MailedSignature, by_person, letters};
use crate::jobs::JobError;
use crate::locale::Localized;
use crate::mail::{Letter, MailError};
use crate::notifications::{Handler, Notice};
use crate::petitions::{Petition, by_id};
use crate::store::{Batch, Event};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

const KIND: &str = "petitions.tell-mailed";

/// Who acts on it.
pub const TELL: Handler = Handler { kind: KIND, work: |site, event| Box::pin(tell(site, event)) };

#[derive(Serialize, Deserialize)]
struct Told {
    petition: String,
    notice: Notice,
}

/// The event for the batch: this notice, to somebody who signed this petition by mail.
pub fn letter_event(petition: &str, notice: &Notice) -> Event {
    let told = Told { petition: petition.to_owned(), notice: notice.clone() };
    // A notice holds only maps with text keys, which always serialize.
    Event::new(keys::id(), KIND, serde_json::to_value(told).unwrap_or_default())
}

async fn tell(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let Ok(Told { petition, notice }) = event.read::<Told>() else { return Ok(()) };
    let to = notice.to.clone();
    let Some(mailed) = by_person(&site, &to.municipality, &to.resident).await? else {
        return Ok(());
    };
    let Some(petition) = by_id(&site.public, &petition).await? else { return Ok(()) };
    let Some(store) = site.personal(&to.municipality) else { return Ok(()) };
    let letter = letter(&site, &petition, &mailed, notice)
        .map_err(|error| JobError::Other(error.to_string()))?;
    match store.commit(Batch::new().insert(&letter)).await {
        Err(error) if error.is_exists() => Ok(()),
        done => Ok(done?),
    }
}

/// The letter of a notice to somebody who signed by mail.
pub(super) fn letter(
    site: &Site,
    petition: &Petition,
    mailed: &MailedSignature,
    notice: Notice,
) -> Result<Letter, MailError> {
    let Notice { cause, template, subject, texts, values, .. } = notice;
    let read = |text: &Localized| Value::from(text.text(mailed.lang));
    let texts = texts.iter().map(|(name, text)| (name.clone(), read(text)));
    let values = values.into_iter().map(|(name, value)| (name, value.into()));
    let shown: Map<String, Value> = values.chain(texts).collect();
    let template = template.trim_start_matches("petitions/mail/").to_owned();
    let what = (cause.as_str(), template.as_str(), subject.as_str());
    letters::write(site, petition, mailed, what, shown.into())
}
