//! The published rules of the discussions.

use super::views;
use crate::web::{Page, Visit, WebResult};

pub(super) async fn show(visit: Visit) -> WebResult {
    let moderation = &visit.site.config.moderation;
    Page::new(&visit, "moderation/rules.html")
        .with("grounds", &views::grounds(&visit))
        .with("hours", &moderation.act_within_hours)
        .with("days", &moderation.appeal_days)
        .respond()
}
