//! Forgetting who signed a petition, when it has been over for as long as the settings say.
//!
//! Invariant: the numbers of signatures and their towns stay for ever. Each signature gets an id of
//! its own that nobody has, so that not even the same person's can be put together.

use super::model::{BY_SIGNER, BY_STATE, Petition, Signature, State};
use super::{integrity, mailboxes, mailed, paper, signatories};
use crate::jobs::{JobError, Round};
use crate::privacy::{Rule, pieces};
use crate::residents;
use crate::store::Query;
use crate::web::Site;
use jiff::Timestamp;

pub const RETENTION: Rule = Rule {
    name: "signatories",
    days: |kept| kept.signatories_days,
    work: |site, before| Box::pin(async move { forget(&site, before).await }),
};

/// How many pieces of signatures one round takes, well within a job's lease.
const PIECES: usize = 20;

async fn forget(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut left = PIECES;
    for state in [State::Closed, State::Rejected, State::Expired] {
        let mut query = Query::on(&BY_STATE).equal(state.as_str()).below(before);
        loop {
            let page = site.public.find::<Petition>(&query).await?;
            for petition in &page.items {
                while piece(site, petition).await? == Round::More {
                    left -= 1;
                    if left == 0 {
                        return Ok(Round::More);
                    }
                }
            }
            match page.next {
                Some(next) => query = query.after(Some(next)),
                None => break,
            }
        }
    }
    Ok(Round::Done)
}

/// A piece of the people behind its signatures, of the sheets of paper with theirs, then of the signatures that are still somebody's.
async fn piece(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    let before = [
        signatories::forget_all(site, petition).await?,
        mailed::forget_all(site, petition).await?,
        mailboxes::forget_all(site, petition).await?,
        integrity::forget_all(site, petition).await?,
        paper::forget(site, &petition.id).await?,
    ];
    if before.contains(&Round::More) {
        return Ok(Round::More);
    }
    signers(site, petition).await
}

/// A piece of the signatures that are still somebody's.
async fn signers(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    let known = Query::on(&BY_SIGNER).equal(&petition.id).below(residents::NOBODY);
    let forget = |signature: &mut Signature| signature.forget(residents::nobody());
    pieces::change(&site.public, known, forget).await
}
