//! What pages are given of the matters that wait for a council.

use super::actions::{self, ahead};
use super::model::Referral;
use crate::sittings::Sitting;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::views::{Line, Place, When};
use serde::Serialize;
use serde_json::{Value, json};

/// Something that a council must debate, in a list.
#[derive(Serialize)]
pub struct Waiting {
    subject: String,
    place: Place,
    title: Line,
    href: String,
    since: When,
}

/// What waits for any council, by municipality in their order.
pub async fn waiting(visit: &Visit) -> Result<Vec<Waiting>, StoreError> {
    let mut all = Vec::new();
    for municipality in visit.site.all_municipalities() {
        all.extend(waiting_for(visit, municipality).await?);
    }
    Ok(all)
}

/// What waits for one council.
pub async fn waiting_for(visit: &Visit, municipality: &str) -> Result<Vec<Waiting>, StoreError> {
    let found = actions::waiting(&visit.site.public, municipality).await?;
    let show = |referral: &Referral| Waiting {
        subject: referral.subject.clone(),
        place: Place::of(visit, &referral.municipality),
        title: Line::of(visit, &referral.title),
        href: visit.link(&format!("/petitions/{}", referral.petition)),
        since: When::day(visit, referral.since),
    };
    Ok(found.iter().map(|referral| show(referral)).collect())
}

/// The sittings that a matter can be put on, as a select takes them.
pub async fn choices(visit: &Visit, municipality: &str) -> Result<Vec<Value>, StoreError> {
    let formats = visit.site.locales.formats(visit.lang);
    let zone = visit.site.zone(municipality);
    let choice = |sitting: &Sitting| {
        let title = sitting.title.text(visit.lang);
        let text = format!("{title} · {}", formats.date_time(sitting.starts_at, &zone));
        json!({ "value": sitting.slug, "text": text })
    };
    Ok(ahead(&visit.site, municipality).await?.iter().map(|sitting| choice(sitting)).collect())
}

/// What a subject's page says of the debate in one council.
#[derive(Serialize)]
pub struct DebateView {
    /// The sitting that debates it, or did; none while it waits.
    sitting: Option<Planned>,
}

#[derive(Serialize)]
struct Planned {
    href: String,
    title: Line,
    when: When,
    /// Whether that sitting is over, by the plan.
    over: bool,
}

impl DebateView {
    /// None where the council need not debate it.
    pub async fn of(
        visit: &Visit,
        subject: &str,
        municipality: &str,
    ) -> Result<Option<DebateView>, StoreError> {
        let store = &visit.site.public;
        let Some(referral) = actions::of(store, subject, municipality).await? else {
            return Ok(None);
        };
        let query = Query::on(&crate::sittings::BY_SLUG).equal(&referral.sitting);
        let sitting = store.first::<Sitting>(query).await?;
        let planned = |sitting: &Sitting| Planned {
            href: visit.link(&sitting.path()),
            title: Line::of(visit, &sitting.title),
            when: When::day(visit, sitting.starts_at),
            over: sitting.is_over(visit.now()),
        };
        Ok(Some(DebateView { sitting: sitting.map(|sitting| planned(&sitting)) }))
    }
}
