//! What a moderator does about a finding: invalidates signatures, restores them, or leaves them.
//!
//! Invariant: what moves a signature, the word to whoever signed and the journal's act are one
//! commit; the act says how many and why, never who. A threshold that was reached stays reached.

use super::invalidated::{BY_FINDING, Invalidated, Reason};
use super::model::{Finding, MOST, State};
use super::tell::{self, Decision};
use crate::locale::Localized;
use crate::petitions::acts;
use crate::petitions::model::{Petition, Signature};
use crate::store::{Batch, CommitError, Query, Store, Stored};
use crate::web::{Site, WebError, keys};

/// How often a decision begins again when signatures change meanwhile.
const TRIES: usize = 8;

/// What a moderator says of some signatures of a finding.
pub struct Judgement {
    pub signatures: Vec<String>,
    pub reason: Reason,
    pub explanation: Localized,
}

/// Invalidates those of the signatures that count; how many did.
pub async fn invalidate(
    site: &Site,
    petition: &Petition,
    finding: &Finding,
    judgement: &Judgement,
) -> Result<usize, WebError> {
    let Judgement { reason, explanation, .. } = judgement;
    let chosen = finding.signatures.iter().filter(|id| judgement.signatures.contains(id));
    let chosen: Vec<&String> = chosen.collect();
    for _ in 0..TRIES {
        let (now, decision) = (site.now(), keys::id());
        let mut batch = Batch::new();
        let mut count = 0;
        for id in &chosen {
            let Some(signature) = counting(site, finding, id).await? else { continue };
            let told = Decision::Invalidated(*reason, explanation);
            batch = batch.delete(&signature).insert(&Invalidated {
                id: signature.id.clone(),
                petition: petition.id.clone(),
                municipality: signature.municipality.clone(),
                person: signature.resident.clone(),
                signature: signature.document.clone(),
                finding: finding.id.clone(),
                reason: *reason,
                at: now,
            });
            let cause = format!("invalidated:{}:{decision}", signature.id);
            batch = tell::signer(site, batch, petition, &signature, &told, &cause)?;
            count += 1;
        }
        if count == 0 {
            return Ok(0);
        }
        let town = &finding.municipality;
        let act = acts::invalidated(petition, town, &decision, (count, reason.as_str()), now);
        match site.public.commit(batch.event(act.event(keys::id()))).await {
            // Somebody has withdrawn, or another moderator was first: look again.
            Err(CommitError::Conflict(_)) => {}
            done => {
                done?;
                decide(site, finding, State::Acted).await?;
                return Ok(count);
            }
        }
    }
    Err(WebError::Conflict)
}

/// The signature, if it counts for the finding's town.
async fn counting(
    site: &Site,
    finding: &Finding,
    id: &str,
) -> Result<Option<Stored<Signature>>, WebError> {
    let found = site.public.get::<Signature>(id).await?;
    let theirs = |one: &Stored<Signature>| {
        one.petition == finding.petition && one.municipality == finding.municipality
    };
    Ok(found.filter(theirs))
}

/// Lets all that was invalidated by this finding count again; how many do. What was erased or
/// withdrawn meanwhile does not.
pub async fn restore(
    site: &Site,
    petition: &Petition,
    finding: &Finding,
) -> Result<usize, WebError> {
    for _ in 0..TRIES {
        let (now, decision) = (site.now(), keys::id());
        let of_finding = Query::on(&BY_FINDING).equal(&finding.id).limit(MOST);
        let found = site.public.find::<Invalidated>(&of_finding).await?.items;
        let mut batch = Batch::new();
        let mut count = 0;
        for one in found.iter().filter(|one| !one.is_nobodys()) {
            batch = batch.delete(one).insert(&one.signature);
            let cause = format!("restored:{}:{decision}", one.id);
            let told = Decision::Restored;
            batch = tell::signer(site, batch, petition, &one.signature, &told, &cause)?;
            count += 1;
        }
        if count == 0 {
            return Ok(0);
        }
        let act = acts::restored(petition, &finding.municipality, &decision, count, now);
        match site.public.commit(batch.event(act.event(keys::id()))).await {
            Err(CommitError::Conflict(_)) => {}
            done => {
                done?;
                decide(site, finding, State::Dismissed).await?;
                return Ok(count);
            }
        }
    }
    Err(WebError::Conflict)
}

/// Leaves the signatures as they are; the finding does not come back.
pub async fn dismiss(site: &Site, finding: &Finding) -> Result<(), WebError> {
    decide(site, finding, State::Dismissed).await
}

/// Keeps what was decided. The finding may have grown in this moment: then it has been decided
/// about what was known.
async fn decide(site: &Site, finding: &Finding, state: State) -> Result<(), WebError> {
    let Some(store) = site.personal(&finding.municipality) else { return Ok(()) };
    for _ in 0..TRIES {
        let Some(mut stored) = by_id(store, &finding.id).await? else { return Ok(()) };
        stored.decide(state, site.now());
        match store.commit(Batch::new().replace(&stored)).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}

/// A finding of this town.
pub async fn by_id(store: &Store, id: &str) -> Result<Option<Stored<Finding>>, WebError> {
    Ok(store.get::<Finding>(id).await?)
}
