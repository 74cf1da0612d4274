//! What the author of a petition is told about signatures: at most one letter an hour.
//!
//! Invariant: the notice's cause is the hour, so however many events say so, one letter is written.
//! That a process remembers whom it has told only spares the queue; forgetting costs nothing.

use super::counts;
use super::model::{Petition, Signature};
use crate::key;
use crate::locale::{Args, Lang, Localized};
use crate::notifications::{Notice, Topic};
use crate::store::StoreError;
use crate::web::Site;
use jiff::Timestamp;
use moka::sync::Cache;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The hour in which the author of a petition was last told, by the petition's id.
static TOLD: LazyLock<Cache<String, i64>> = LazyLock::new(|| Cache::new(10_000));

fn hour(at: Timestamp) -> i64 {
    at.as_second().div_euclid(3_600)
}

/// Remembers that the author's news of this hour is committed.
pub fn told(petition: &Petition, at: Timestamp) {
    TOLD.insert(petition.id.clone(), hour(at));
}

/// The notice that goes with a signature: none to oneself, and none when this hour's has gone.
pub async fn of_signature(
    site: &Site,
    petition: &Petition,
    signature: &Signature,
) -> Result<Option<Notice>, StoreError> {
    let hour = hour(signature.at);
    let oneself = signature.resident == petition.author.resident || petition.author.is_former();
    if oneself || TOLD.get(&petition.id) == Some(hour) {
        return Ok(None);
    }
    let counts = counts::of(site, petition).await?;
    // With the one that is just being given.
    let number = |id: &str| counts.of(id) + u64::from(id == signature.municipality);
    Ok(Some(notice(site, petition, &number, hour)))
}

/// What the author is told in this hour; `number` says how many have signed from a town.
pub(super) fn notice(
    site: &Site,
    petition: &Petition,
    number: &dyn Fn(&str) -> u64,
    hour: i64,
) -> Notice {
    Notice {
        topic: Topic::Petitions,
        answers: None,
        cause: format!("signed:{}:{hour}", petition.id),
        to: petition.author.clone(),
        template: "petitions/mail/signed".into(),
        subject: key!("petitions-mail-signed-subject").into(),
        title: petition.action.clone(),
        path: format!("/petitions/{}", petition.slug),
        texts: BTreeMap::from([("now".to_owned(), sum(site, petition, number))]),
        values: BTreeMap::new(),
    }
}

/// How many have signed by town, in every language of the site.
fn sum(site: &Site, petition: &Petition, number: &dyn Fn(&str) -> u64) -> Localized {
    let said = |lang: Lang| {
        let towns = petition.addressed.iter().map(|id| {
            let name = site.names(id, lang).name;
            let mut args = Args::from_iter([("count", number(id))]);
            args.set("town", name);
            site.locales.text(lang, key!("petitions-mail-town"), Some(&args))
        });
        let towns = towns.collect::<Vec<_>>().join(", ");
        let total: u64 = petition.addressed.iter().map(|id| number(id)).sum();
        let mut args = Args::from_iter([("count", total)]);
        args.set("towns", towns);
        site.locales.text(lang, key!("petitions-mail-now"), Some(&args))
    };
    let home = site.config.site.default_language;
    let languages = site.locales.languages().iter();
    languages.fold(Localized::new(home, said(home)), |text, &lang| text.with(lang, said(lang)))
}
