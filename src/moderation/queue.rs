//! A side's queue of cases: what waits longest comes first.
//!
//! Invariant: a page costs one query for its cases and one read for each of them, and the numbers
//! beside the filters are tallies.

use super::model::{Case, IN_QUEUE, IN_QUEUE_BY_GROUND, Queue};
use super::views::{self, Choice};
use crate::discussion::Contribution;
use crate::moderation::Ground;
use crate::store::{Query, StoreError};
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Visit, WebResult};
use actix_web::web::Path;
use jiff::SignedDuration;
use serde::Serialize;

/// Cases on a page.
const A_PAGE: usize = 20;
/// How much of a contribution is shown, in characters.
const EXCERPT: usize = 240;

/// What the moderator looks at.
struct Filter {
    side: String,
    queue: Queue,
    ground: Option<Ground>,
}

/// A filter as a link.
#[derive(Serialize)]
struct FilterView {
    word: &'static str,
    href: String,
    count: Option<u64>,
    text: Option<String>,
    current: bool,
}

/// A case in the list.
#[derive(Serialize)]
struct Card {
    href: String,
    title: Line,
    ground: Choice,
    found: &'static str,
    reports: u32,
    author: String,
    excerpt: Line,
    since: When,
    waited: String,
    due: When,
    late: bool,
    urgent: bool,
}

pub(super) async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let word = |name: &str| visit.parameter(name).unwrap_or_default();
    let filter = Filter {
        side: path.into_inner().1,
        queue: Queue::parse(&word("queue")).unwrap_or(Queue::Open),
        ground: Ground::parse(&word("rule")),
    };
    let query = filter.query().after_word(&word("after")).limit(A_PAGE);
    let page = visit.site.public.find::<Case>(&query).await?;
    let mut cards = Vec::new();
    for case in &page.items {
        cards.push(card(&visit, case).await?);
    }
    let next = page.next.map(|next| {
        format!("{}&after={}", filter.href(&visit, filter.queue, filter.ground), next.encode())
    });
    Page::new(&visit, "moderation/queue.html")
        .with("place", &Place::of(&visit, &filter.side))
        .with("queue", filter.queue.as_str())
        .with("queues", &filter.queues(&visit).await?)
        .with("rules", &filter.rules(&visit))
        .with("cases", &cards)
        .with("next", &next)
        .with("hours", &visit.site.config.moderation.act_within_hours)
        .respond()
}

impl Filter {
    fn query(&self) -> Query {
        let queue = self.queue.as_str();
        let query = match self.ground {
            Some(ground) => {
                Query::on(&IN_QUEUE_BY_GROUND).equal(&self.side).equal(queue).equal(ground.as_str())
            }
            None => Query::on(&IN_QUEUE).equal(&self.side).equal(queue),
        };
        // What was decided is looked at from its end.
        if self.queue == Queue::Decided { query.descending() } else { query }
    }

    fn href(&self, visit: &Visit, queue: Queue, ground: Option<Ground>) -> String {
        let room = visit.link(&format!("/moderation/{}", self.side));
        let rule = ground.map(|ground| format!("&rule={}", ground.as_str()));
        format!("{room}?queue={}{}", queue.as_str(), rule.unwrap_or_default())
    }

    async fn queues(&self, visit: &Visit) -> Result<Vec<FilterView>, StoreError> {
        let mut all = Vec::new();
        for queue in Queue::ALL {
            let count = Query::on(&IN_QUEUE).equal(&self.side).equal(queue.as_str());
            let count = visit.site.public.tally::<Case>(&count).await?;
            all.push(FilterView {
                word: queue.as_str(),
                href: self.href(visit, queue, self.ground),
                count: Some(count),
                text: None,
                current: queue == self.queue,
            });
        }
        Ok(all)
    }

    fn rules(&self, visit: &Visit) -> Vec<FilterView> {
        let one = |ground: Option<Ground>| FilterView {
            word: ground.map_or("all", Ground::as_str),
            href: self.href(visit, self.queue, ground),
            count: None,
            text: ground.map(|ground| views::ground(visit, ground).text),
            current: ground == self.ground,
        };
        std::iter::once(None).chain(Ground::ALL.map(Some)).map(one).collect()
    }
}

async fn card(visit: &Visit, case: &Case) -> Result<Card, StoreError> {
    let of = visit.site.public.get::<Contribution>(&case.contribution).await?;
    let hours = i64::from(visit.site.config.moderation.act_within_hours);
    let due = case.queued_at.checked_add(SignedDuration::from_hours(hours));
    let due = due.unwrap_or(jiff::Timestamp::MAX);
    let text = of.as_ref().map(|of| Line::of(visit, &of.text));
    Ok(Card {
        href: visit.link(&views::case_path(&case.side, &case.id)),
        title: Line::of(visit, &case.about.title),
        ground: views::ground(visit, case.ground),
        found: case.found.as_str(),
        reports: case.reports,
        author: of.map(|of| of.author.name.clone()).unwrap_or_default(),
        excerpt: excerpt(text, visit),
        since: When::exactly(visit, case.queued_at),
        waited: views::waited(visit, case.queued_at),
        due: When::exactly(visit, due),
        late: case.queue.is_urgent() && due < visit.now(),
        urgent: case.queue.is_urgent(),
    })
}

fn excerpt(text: Option<Line>, visit: &Visit) -> Line {
    let origin = crate::locale::Origin::Original;
    let nothing = || Line { text: String::new(), lang: visit.lang.to_string(), origin };
    let mut text = text.unwrap_or_else(nothing);
    if text.text.chars().count() > EXCERPT {
        text.text = text.text.chars().take(EXCERPT).chain(['…']).collect();
    }
    text
}
