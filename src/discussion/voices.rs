//! What a discussion's page shows around its contributions: the orders, and where what arrives is
//! heard.
//!
//! Invariant: a visitor's page depends on its address and the store only, so "since when" is when
//! something was last written, not when the page was made.

use super::model::{BY_TIME, Contribution};
use super::ordering::Order;
use super::reading::REPLIES;
use super::subject::Subject;
use super::views::Item;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use serde::Serialize;
use std::collections::BTreeMap;

/// The row of orders, and the address of what arrives.
#[derive(Debug, Serialize)]
pub struct VoicesView {
    pub orders: Vec<OrderView>,
    /// The order of this page, by its word.
    pub order: &'static str,
    /// Where new contributions are told of, while any can come.
    pub live: Option<String>,
    /// The page, to fetch them from.
    pub page: String,
    /// Whether a thread that is begun now stands first on this page.
    pub newest: bool,
    /// How many replies a thread shows where it is not the newest that comes first.
    pub replies: usize,
}

#[derive(Debug, Serialize)]
pub struct OrderView {
    pub text: String,
    pub href: String,
    pub current: bool,
}

/// What stands around a page in this order.
pub(super) async fn of(
    visit: &Visit,
    subject: &Subject,
    order: Order,
) -> Result<VoicesView, StoreError> {
    let page = visit.link(&subject.path);
    let beginning = ["order", "after", "thread"].iter().all(|name| visit.parameter(name).is_none());
    let orders = Order::ALL.map(|one| {
        // keys: voices-order-*
        let query =
            if one == Order::New { String::new() } else { format!("?order={}", one.as_str()) };
        OrderView {
            text: visit.text(&format!("voices-order-{}", one.as_str())),
            href: format!("{page}{query}#discussion"),
            current: one == order,
        }
    });
    let live = if subject.open { Some(live(visit, subject, &page).await?) } else { None };
    let (orders, order) = (orders.into(), order.as_str());
    Ok(VoicesView { orders, order, live, newest: beginning, page, replies: REPLIES })
}

async fn live(visit: &Visit, subject: &Subject, page: &str) -> Result<String, StoreError> {
    let latest = Query::on(&BY_TIME).equal(&subject.key).descending();
    let latest = visit.site.public.first::<Contribution>(latest).await?;
    let since = latest.map_or(0, |one| one.at.as_millisecond());
    Ok(format!("{page}/contributions/live?since={since}"))
}

/// Says under each thread how many of its replies are not here.
pub(super) fn rest(rest: &BTreeMap<String, u64>, items: &mut [Item]) {
    for item in items {
        let id = item.id.trim_start_matches("contribution-");
        item.rest = rest.get(id).copied().unwrap_or_default();
    }
}
