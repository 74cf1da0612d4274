//! Signing by mail: for whoever has no account, by a link that is sent to their mailbox.
//!
//! Invariant: whoever asks learns nothing about an address: the same is done and answered for every
//! one, and no account is looked up. Opening a link changes nothing (programs that look through mail
//! open links); its page has a button that does.

mod actions;
mod confirm;
mod keeper;
mod letters;
mod model;
mod own;
mod pages;
mod read;
mod routes;
mod samples;
mod told;

pub use keeper::KEEPER;
pub use model::{BY_EXPIRY, BY_PETITION, MailedSignature, PERSON};
pub use own::by_person;
pub use routes::{ACCESS, routes};
pub use samples::{SAMPLES, sample};
pub use told::{TELL, letter_event};

use super::model::Petition;
use crate::jobs::{JobError, Round};
use crate::privacy::pieces;
use crate::store::Query;
use crate::web::Site;

/// Forgets a piece of those who signed a petition by mail, in every town.
pub async fn forget_all(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    for store in site.personal.values() {
        let all = Query::on(&BY_PETITION).equal(&petition.id);
        if pieces::remove::<MailedSignature>(store, all).await? == Round::More {
            return Ok(Round::More);
        }
    }
    Ok(Round::Done)
}
