//! Suggesting, accepting and declining.

use super::letters::{self, News};
use super::model::{BY_PERSON, BY_PLACE, BY_STANDING, Standing, Suggestion};
use crate::locale::{Lang, Localized};
use crate::residents::Person;
use crate::store::{Batch, Query, StoreError, Stored};
use crate::translation::actions::{Refusal, Typed, save_with};
use crate::translation::model::{Part, TextId};
use crate::translation::source::{Placed, Sources};
use crate::web::{Visit, WebError, keys};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

/// Why a suggestion is not taken.
pub enum Unwanted {
    /// It is what stands there.
    Same,
    /// This person has an open one for this text.
    Open,
    /// So many an hour are enough.
    TooOften(u32),
}

/// How many are open in a language.
pub async fn waiting(visit: &Visit, lang: Lang) -> Result<u64, StoreError> {
    let query = Query::on(&BY_STANDING).equal(lang.as_str()).equal(Standing::Open.as_str());
    visit.site.public.tally::<Suggestion>(&query).await
}

/// What this person has suggested for a text and is not decided.
pub async fn open(
    visit: &Visit,
    text: &TextId,
    part: &str,
) -> Result<Option<Stored<Suggestion>>, WebError> {
    let place = Suggestion::place_of(&visit.viewer()?.resident, text, part);
    Ok(visit.site.public.first(Query::on(&BY_PLACE).equal(&place)).await?)
}

/// Suggests a wording. The same form sent twice is one suggestion.
pub async fn suggest(
    visit: &Visit,
    text: &TextId,
    part: &Part,
    wording: String,
) -> Result<Result<(), Unwanted>, WebError> {
    if part.translation(text.lang) == Some(wording.as_str()) {
        return Ok(Err(Unwanted::Same));
    }
    if let Some(open) = open(visit, text, part.word).await? {
        return Ok(if open.wording == wording { Ok(()) } else { Err(Unwanted::Open) });
    }
    let viewer = visit.viewer()?;
    let most = visit.site.config.moderation.contributions_per_hour;
    let hour_ago = visit.now().checked_sub(SignedDuration::from_hours(1));
    let lately = Query::on(&BY_PERSON)
        .equal(&viewer.resident)
        .at_least(hour_ago.unwrap_or(Timestamp::UNIX_EPOCH));
    if visit.site.public.count::<Suggestion>(&lately).await? >= u64::from(most) {
        return Ok(Err(Unwanted::TooOften(most)));
    }
    let at = visit.now();
    let new = Suggestion {
        id: keys::id_at(at),
        place: Suggestion::place_of(&viewer.resident, text, part.word),
        text: text.to_string(),
        part: part.word.to_owned(),
        lang: text.lang,
        person: Person {
            resident: viewer.resident.clone(),
            municipality: viewer.municipality.clone(),
            name: viewer.name.clone(),
            staff: !viewer.roles.is_empty(),
        },
        wording,
        at,
        standing: Standing::Open,
    };
    match visit.site.public.commit(Batch::new().insert(&new)).await {
        // Sent twice in the same moment.
        Err(error) if error.is_unique(BY_PLACE.name) => Ok(Ok(())),
        result => result.map(Ok).map_err(WebError::from),
    }
}

/// Puts the wording, as the translator leaves it, in the place of the translation.
pub async fn accept(
    visit: &Visit,
    sources: Sources,
    suggestion: &Stored<Suggestion>,
    placed: &Placed,
    (revision, before, wording): (String, String, String),
) -> Result<Result<(), Refusal>, WebError> {
    let text = TextId::parse(&suggestion.text).ok_or(WebError::NotFound)?;
    let part = placed.writing.parts.iter().find(|part| part.word == suggestion.part);
    let part = part.ok_or(WebError::NotFound)?;
    let typed = Typed { revision, before, texts: BTreeMap::from([(part.word, wording)]) };
    let mut closed = suggestion.clone();
    closed.close(Standing::Accepted);
    let letter = letters::notice(visit, suggestion, placed, News::Accepted)?;
    save_with(visit, sources, &text, &typed, || {
        let batch = Batch::new().replace(&closed);
        letter.iter().fold(batch, |batch, letter| batch.event(letter.event(keys::id())))
    })
    .await
}

/// Declines it with a word.
pub async fn decline(
    visit: &Visit,
    suggestion: &Stored<Suggestion>,
    placed: &Placed,
    word: Localized,
) -> Result<(), WebError> {
    let mut closed = suggestion.clone();
    closed.close(Standing::Declined);
    let letter = letters::notice(visit, suggestion, placed, News::Declined(word))?;
    let batch = Batch::new().replace(&closed);
    let batch = letter.iter().fold(batch, |batch, letter| batch.event(letter.event(keys::id())));
    Ok(visit.site.public.commit(batch).await?)
}
