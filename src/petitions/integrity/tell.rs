//! Telling: the moderators of a town that there is something to look at, and those whose signatures
//! were invalidated or count again.
//!
//! Invariant: a decision about somebody's signature is told to them, whatever letters they follow;
//! one letter for each decision.

use super::invalidated::Reason;
use super::model::Finding;
use crate::jobs::JobError;
use crate::key;
use crate::locale::{Args, Localized};
use crate::municipalities::Role;
use crate::notifications::{Notice, Topic};
use crate::petitions::mailed;
use crate::petitions::model::{Petition, Signature};
use crate::petitions::signatories::Manner;
use crate::petitions::tell::with_role;
use crate::residents::Person;
use crate::store::{Batch, StoreError};
use crate::web::{Site, keys};
use std::collections::BTreeMap;

/// Where a town's moderators find what there is.
pub fn desk(municipality: &str) -> String {
    format!("/petitions/integrity/{municipality}")
}

/// Adds a letter to each moderator of the town: one a day for each petition.
pub async fn moderators(
    site: &Site,
    batch: Batch,
    petition: &Petition,
    found: &Finding,
) -> Result<Batch, JobError> {
    let town = &found.municipality;
    let Some(store) = site.personal(town) else { return Ok(batch) };
    let all = with_role(store, Role::Moderator).await?;
    let notice = |to| of_finding(site, petition, found, to);
    Ok(all.into_iter().fold(batch, |batch, to| batch.event(notice(to).event(keys::id()))))
}

/// The letter to one of them.
pub(super) fn of_finding(site: &Site, petition: &Petition, found: &Finding, to: Person) -> Notice {
    let town = &found.municipality;
    let day = site.zone(town).to_datetime(found.found_at).date();
    let said = site.in_every_language(|lang| {
        let title = petition.action.text(lang).to_owned();
        let args = Args::from_iter([("title", title)]);
        site.locales.text(lang, key!("petitions-mail-finding"), Some(&args))
    });
    Notice {
        topic: Topic::Duties,
        answers: None,
        cause: format!("finding:{}:{town}:{day}", petition.id),
        to,
        template: "petitions/mail/finding".into(),
        subject: key!("petitions-mail-finding-subject").into(),
        title: petition.action.clone(),
        path: desk(town),
        texts: BTreeMap::from([("said".to_owned(), said)]),
        values: BTreeMap::new(),
    }
}

/// What was decided about somebody's signature.
pub enum Decision<'a> {
    Invalidated(Reason, &'a Localized),
    Restored,
}

/// Adds the letter to whoever signed; nobody is written to whose address is not known. `cause` is
/// the decision's own.
pub fn signer(
    site: &Site,
    batch: Batch,
    petition: &Petition,
    signature: &Signature,
    decision: &Decision,
    cause: &str,
) -> Result<Batch, StoreError> {
    let notice = of_signature(site, petition, signature, decision, cause);
    Ok(match signature.manner {
        Manner::Account => batch.event(notice.event(keys::id())),
        Manner::Mailed => batch.event(mailed::letter_event(&petition.id, &notice)),
        Manner::Paper => batch,
    })
}

/// What whoever signed is told.
pub(super) fn of_signature(
    site: &Site,
    petition: &Petition,
    signature: &Signature,
    decision: &Decision,
    cause: &str,
) -> Notice {
    let (subject, said) = match decision {
        Decision::Invalidated(reason, _) => {
            (key!("petitions-mail-invalidated-subject"), invalidated(site, petition, *reason))
        }
        Decision::Restored => (key!("petitions-mail-restored-subject"), restored(site, petition)),
    };
    let (quote, written_in, readable_in) = match decision {
        Decision::Invalidated(_, explanation) => {
            let (written_in, readable_in) = explanation.languages();
            (Some((*explanation).clone()), written_in, readable_in)
        }
        Decision::Restored => (None, String::new(), String::new()),
    };
    let quote = quote.map(|text| ("quote".to_owned(), text));
    Notice {
        topic: Topic::Rights,
        answers: None,
        cause: cause.to_owned(),
        to: Person {
            resident: signature.resident.clone(),
            municipality: signature.municipality.clone(),
            name: String::new(),
            staff: false,
        },
        template: "petitions/mail/invalidated".into(),
        subject: subject.into(),
        title: petition.action.clone(),
        // Not the petition's page: whoever follows it no more is told all the same.
        path: "/petitions/standards#integrity".into(),
        texts: std::iter::once(("said".to_owned(), said)).chain(quote).collect(),
        values: BTreeMap::from([
            ("written_in".to_owned(), written_in),
            ("readable_in".to_owned(), readable_in),
        ]),
    }
}

fn invalidated(site: &Site, petition: &Petition, reason: Reason) -> Localized {
    site.in_every_language(|lang| {
        let word = Args::from_iter([("reason", reason.as_str())]);
        let reason = site.locales.text(lang, key!("petitions-invalid-reason"), Some(&word));
        let mut args = Args::from_iter([("title", petition.action.text(lang).to_owned())]);
        args.set("reason", reason);
        args.set("contact", site.config.site.contact.clone());
        site.locales.text(lang, key!("petitions-mail-invalidated"), Some(&args))
    })
}

fn restored(site: &Site, petition: &Petition) -> Localized {
    site.in_every_language(|lang| {
        let args = Args::from_iter([("title", petition.action.text(lang).to_owned())]);
        site.locales.text(lang, key!("petitions-mail-restored"), Some(&args))
    })
}
