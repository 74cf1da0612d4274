//! Answering: the answer, what it fulfils, the act and the author's letter in one commit.

use super::model::Official;
use super::owed::{BY_CONTRIBUTION, Owed, State};
use super::place::Place;
use super::{acts, bulletins, letters};
use crate::discussion::Contribution;
use crate::locale::Localized;
use crate::store::{Batch, CommitError, Query, StoreError, Stored};
use crate::web::{Site, WebError, keys};
use jiff::Timestamp;

/// How often it is tried anew when something else changes in the same moment.
const TRIES: usize = 10;

/// An answer as the form was read.
pub struct Draft {
    pub office: Localized,
    pub text: Localized,
    /// The version that the form was made from; 0 where there was none.
    pub version: u64,
    /// Who writes: nobody gets a letter about their own act.
    pub by: String,
}

/// Why it was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("somebody else has answered or changed the answer meanwhile")]
    Changed,
    #[error("the contribution is out of sight")]
    Withheld,
}

/// Publishes a town's answer to a contribution, or another wording of it. The same form once more
/// changes nothing.
pub async fn give(
    site: &Site,
    place: &Place,
    to: &Contribution,
    town: &str,
    draft: &Draft,
) -> Result<Result<(), Refusal>, WebError> {
    for _ in 0..TRIES {
        let before = site.public.get::<Official>(&Owed::id_of(&to.id, town)).await?;
        if before.as_ref().is_some_and(|before| before.says(&draft.office, &draft.text)) {
            return Ok(Ok(()));
        }
        if before.as_ref().map_or(0, |before| before.version) != draft.version {
            return Ok(Err(Refusal::Changed));
        }
        let now = site.now();
        let batch = match before {
            Some(before) => reworded(place, before, draft, now),
            None => first(site, place, to, town, draft, now).await?,
        };
        match site.public.commit(batch).await {
            // Looked at anew: whoever was first, the form's version says.
            Err(CommitError::Conflict(_)) => {}
            done => return Ok(Ok(done?)),
        }
    }
    Err(WebError::Conflict)
}

fn reworded(place: &Place, mut answer: Stored<Official>, draft: &Draft, now: Timestamp) -> Batch {
    answer.reword(draft.office.clone(), draft.text.clone(), now);
    let act = acts::reworded(place, &answer, now);
    Batch::new().replace(&answer).event(act.event(keys::id()))
}

async fn first(
    site: &Site,
    place: &Place,
    to: &Contribution,
    town: &str,
    draft: &Draft,
    now: Timestamp,
) -> Result<Batch, StoreError> {
    let answer = Official::new(to, town, draft.office.clone(), draft.text.clone(), now);
    let owed = Query::on(&BY_CONTRIBUTION).equal(&to.id);
    let mut owed = site.public.find::<Owed>(&owed).await?.items;
    owed.retain(|one| one.state == State::Waiting);
    owed.iter_mut().for_each(|one| one.fulfil(now));
    let batch = owed.iter().fold(Batch::new().insert(&answer), Batch::replace);
    let batch = batch.event(acts::given(place, &answer).event(keys::id()));
    let batch = bulletins::answered(site, batch, place, (to, &answer), &draft.by);
    let told = !to.author.is_former() && to.author.resident != draft.by;
    let letter = letters::answered(site, place, to, &answer);
    Ok(if told { batch.event(letter.event(keys::id())) } else { batch })
}
