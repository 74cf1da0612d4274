//! What a petition's page says about signing: the form, or why there is none.

use super::model::{Petition, Refusal};
use super::settlements;
use super::views::href;
use crate::key;
use crate::residency::Requirement;
use crate::web::Visit;
use serde::Serialize;
use serde_json::Value;

/// What the reader can do about signing.
#[derive(Serialize)]
pub struct Signing {
    /// `sign`, `visitor`, `signed` or `refused`.
    kind: &'static str,
    /// Why not, where it is refused.
    refusal: Option<String>,
    /// What the petition asks of its signers, where it asks for more than an account.
    requirement: Option<Requirement>,
    /// This page, to come back to after signing in: a value for an address's query.
    next: String,
    /// What the form offers to whoever lives in a town that lists its settlements.
    settlements: Vec<Value>,
    /// Whether somebody without an account may sign by mail.
    by_mail: bool,
}

impl Signing {
    pub fn visitor(visit: &Visit, petition: &Petition) -> Signing {
        match petition.collects(visit.now()) {
            Ok(()) => Signing::kind(visit, petition, "visitor", None),
            Err(refusal) => Signing::kind(visit, petition, "refused", Some(refusal)),
        }
    }

    /// For a resident: `refused` as the rules say, `signed` as the store does.
    pub fn resident(
        visit: &Visit,
        petition: &Petition,
        refused: Option<Refusal>,
        signed: bool,
    ) -> Signing {
        match refused {
            Some(Refusal::Unconfirmed) if signed => Signing::kind(visit, petition, "signed", None),
            Some(refusal) => Signing::kind(visit, petition, "refused", Some(refusal)),
            None if signed => Signing::kind(visit, petition, "signed", None),
            None => Signing::kind(visit, petition, "sign", None),
        }
    }

    fn kind(
        visit: &Visit,
        petition: &Petition,
        kind: &'static str,
        refusal: Option<Refusal>,
    ) -> Signing {
        let href = href(visit, petition);
        let next = form_urlencoded::byte_serialize(href.as_bytes()).collect();
        let refusal = refusal.map(|refusal| visit.text(refusal_key(refusal)));
        let requirement = Requirement::of(visit, petition.participation, &petition.addressed);
        let requirement = requirement.filter(|_| petition.collects(visit.now()).is_ok());
        let towns = visit.viewer.as_ref().map(|viewer| std::slice::from_ref(&viewer.municipality));
        let settlements = settlements::choices(visit, towns.unwrap_or_default());
        let by_mail = petition.participation.admits(false);
        Signing { kind, refusal, requirement, next, settlements, by_mail }
    }
}

/// What to tell somebody who cannot sign.
pub fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotYetOpen => key!("petitions-refused-early"),
        Refusal::Closed => key!("petitions-refused-closed"),
        Refusal::Rejected => key!("petitions-refused-rejected"),
        Refusal::Expired => key!("petitions-refused-expired"),
        Refusal::OtherTown => key!("petitions-refused-town"),
        Refusal::Unconfirmed => key!("petitions-refused-unconfirmed"),
        Refusal::NotByMail => key!("petitions-refused-by-mail"),
        Refusal::MailboxFull => key!("petitions-refused-mailbox-full"),
        Refusal::MailboxElsewhere => key!("petitions-refused-mailbox-elsewhere"),
        Refusal::Invalidated => key!("petitions-refused-invalidated"),
    }
}
