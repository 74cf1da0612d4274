//! Sittings as the templates show them.

use super::{BY_START, Item, Sitting, Votes};
use crate::key;
use crate::locale::Args;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::views::{Deadline, Line, Place, Text};
use jiff::SignedDuration;
use serde::Serialize;

/// A sitting in a list.
#[derive(Debug, Serialize)]
pub struct SittingCard {
    href: String,
    title: String,
    title_lang: String,
    municipalities: Vec<Place>,
    iso: String,
    day: String,
    month: String,
    when_text: String,
    place: String,
}

impl SittingCard {
    pub(super) fn of(visit: &Visit, sitting: &Sitting) -> Self {
        let title = Line::of(visit, &sitting.title);
        let zone = visit.zone();
        let formats = visit.site.locales.formats(visit.lang);
        let local = zone.to_datetime(sitting.starts_at);
        let mut month = Args::new();
        month.set("month", i64::from(local.month()));
        SittingCard {
            href: visit.link(&format!("/sittings/{}", sitting.slug)),
            title: title.text,
            title_lang: title.lang,
            municipalities: Place::all(visit, &sitting.municipalities),
            iso: sitting.starts_at.to_string(),
            day: local.day().to_string(),
            month: visit.text_with(key!("sittings-month"), &month),
            when_text: formats.date_time(sitting.starts_at, &zone),
            place: sitting.place.text(visit.lang).to_owned(),
        }
    }
}

/// The sittings that have not ended, soonest first.
pub async fn upcoming(visit: &Visit, limit: usize) -> Result<Vec<SittingCard>, StoreError> {
    // One that began a while ago may still go on; none is planned for longer than a day.
    let since = visit.now().checked_sub(SignedDuration::from_hours(24)).unwrap_or(visit.now());
    let query = Query::on(&BY_START).at_least(since).limit(limit + 10);
    let found = visit.site.public.find::<Sitting>(&query).await?;
    let ahead = found.items.iter().filter(|sitting| !sitting.is_over(visit.now())).take(limit);
    Ok(ahead.map(|sitting| SittingCard::of(visit, sitting)).collect())
}

/// A sitting's page.
#[derive(Debug, Serialize)]
pub(super) struct SittingView {
    title: Line,
    kind: &'static str,
    municipalities: Vec<Place>,
    when: Deadline,
    minutes: u32,
    place: Line,
    over: bool,
    items: Vec<ItemView>,
}

#[derive(Debug, Serialize)]
struct ItemView {
    number: String,
    title: Line,
    summary: Text,
    petition: Option<String>,
    consultation: Option<String>,
    decision: Option<Text>,
    votes: Option<Votes>,
}

impl SittingView {
    pub fn of(visit: &Visit, sitting: &Sitting) -> Self {
        SittingView {
            title: Line::of(visit, &sitting.title),
            kind: sitting.kind.as_str(),
            municipalities: Place::all(visit, &sitting.municipalities),
            when: Deadline::of(visit, sitting.starts_at, visit.site.all_municipalities()),
            minutes: sitting.minutes,
            place: Line::of(visit, &sitting.place),
            over: sitting.is_over(visit.now()),
            items: sitting.items.iter().map(|item| ItemView::of(visit, item)).collect(),
        }
    }
}

impl ItemView {
    fn of(visit: &Visit, item: &Item) -> Self {
        let link = |room: &str, slug: &Option<String>| {
            slug.as_ref().map(|slug| visit.link(&format!("/{room}/{slug}")))
        };
        ItemView {
            number: item.number.clone(),
            title: Line::of(visit, &item.title),
            summary: Text::official(visit, &item.summary),
            petition: link("petitions", &item.petition),
            consultation: link("consultations", &item.consultation),
            decision: item.decision.as_ref().map(|text| Text::official(visit, text)),
            votes: item.votes,
        }
    }
}
