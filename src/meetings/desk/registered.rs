//! Who comes: the editors of a town see the names of its own residents, and of the others how many.
//!
//! Invariant: a name is read in the town's own personal store, so nobody's leaves their side.

use super::super::model::Mode;
use super::super::places::count_of;
use super::super::registration::{BY_TOWN, Registration};
use super::{existing, pages};
use crate::residents;
use crate::store::Query;
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::Path;
use futures_util::future::try_join_all;
use serde_json::{Value, json};

/// How many names make a page.
const PAGE: usize = 100;

/// The list.
pub async fn show(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let town = &path.1;
    let meeting = existing(&visit, town, &path.2).await?;
    let own = visit.site.personal(town).ok_or(WebError::NotFound)?;
    let after = visit.parameter("after").unwrap_or_default();
    let all = Query::on(&BY_TOWN).equal(&meeting.id).equal(town).after_word(&after).limit(PAGE);
    let page = visit.site.public.find::<Registration>(&all).await?;
    let names = page.items.iter().map(|one| residents::by_id(own, &one.resident));
    let names = try_join_all(names).await?;
    let rows = page.items.iter().zip(names).map(|(one, resident)| {
        json!({
            "name": resident.map(|resident| resident.name.clone()),
            "mode": one.mode.as_str(),
            "waiting": one.waiting,
            "at": When::exactly(&visit, one.at),
        })
    });
    let mut sides: Vec<Value> = Vec::new();
    for id in visit.site.all_municipalities() {
        for mode in Mode::ALL {
            let held = count_of(&visit.site.public, &meeting.id, mode, false, id).await?;
            let waiting = count_of(&visit.site.public, &meeting.id, mode, true, id).await?;
            let place = Place::of(&visit, id);
            sides.push(
                json!({ "place": place, "mode": mode.as_str(), "held": held, "waiting": waiting }),
            );
        }
    }
    Page::new(&visit, "meetings/desk/registered.html")
        .with("place", &Place::of(&visit, town))
        .with("desk", &visit.link(&format!("/meetings/desk/{town}")))
        .with("back", &pages::href(&visit, town, &meeting.slug))
        .with("title", &Line::of(&visit, &meeting.plan.title))
        .with("kept", &meeting.kept)
        .with("days", &visit.site.config.retention.registrations_days)
        .with("rows", &rows.collect::<Vec<_>>())
        .with("sides", &sides)
        .with("next", &page.next.map(|cursor| format!("?after={}", cursor.encode())))
        .respond()
}
