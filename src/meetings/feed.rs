//! Feeds: what is new among meetings, and what becomes of one.
//!
//! Invariant: a draft is in no feed, and the address of an online meeting neither: who may see that
//! depends on who is looking.

use super::actions::by_slug;
use super::letters::when;
use super::model::Meeting;
use crate::journal::{self, Act};
use crate::key;
use crate::locale::Args;
use crate::store::StoreError;
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{BELOW, Entry, Feed, administrations, link, titled};
use crate::web::views::Text;
use crate::web::{Visit, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};
use jiff::Timestamp;
use serde_json::Value;

const ALL: &str = "/{lang}/meetings.atom";
const ONE: &str = "/{lang}/meetings/{slug}/feed.atom";
/// The entries of a feed.
const MOST: usize = 50;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone), allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(ALL).route(web::get().to(all)))
        .service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to the feed of all meetings.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-meetings")), "/meetings.atom")
}

/// The link to a meeting's own.
pub fn link_to(visit: &Visit, meeting: &Meeting) -> Value {
    let title = titled(visit, key!("feeds-meeting"), &meeting.plan.title, Args::new());
    link(visit, &title.text, &format!("{}{BELOW}", meeting.path()))
}

async fn all(visit: Visit) -> WebResult {
    let feed = Feed::new(
        visit.text(key!("feeds-meetings")),
        visit.text(key!("meetings-lead")),
        "/meetings",
        newest(&visit, MOST).await?,
    );
    feed.respond(&visit, MOST)
}

/// What the journal tells of meetings lately.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let mut entries = Vec::new();
    for (page, acts) in journal::acts_of_group(store, "meeting", most * 2).await? {
        let Some(slug) = page.strip_prefix("/meetings/") else { continue };
        if let Some(meeting) = by_slug(store, slug).await?.filter(|meeting| meeting.listed) {
            entries.extend(life(visit, &meeting, &acts));
        }
    }
    Ok(entries)
}

async fn one(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let store = &visit.site.public;
    let Some(meeting) = by_slug(store, &path.1).await?.filter(|meeting| meeting.listed) else {
        return aliases::follow_below(&visit, BELOW).await;
    };
    let acts = journal::acts_about(store, &meeting.path(), MOST * 2).await?;
    let feed = Feed {
        title: titled(&visit, key!("feeds-meeting"), &meeting.plan.title, Args::new()).text,
        subtitle: visit.text(key!("feeds-meeting-text")),
        page: meeting.path(),
        entries: life(&visit, &meeting, &acts),
        began: meeting.changed_at,
        until: None,
    };
    feed.respond(&visit, MOST)
}

/// What has become of it, as far as these acts, the newest first, and the meeting itself tell.
fn life(visit: &Visit, meeting: &Meeting, acts: &[Act]) -> Vec<Entry> {
    let of_kind = |kind: &'static str| acts.iter().filter(move |act| act.kind == kind);
    let by = |town: &String| administrations(visit, std::slice::from_ref(town));
    let mut all = Vec::new();
    if let Some(act) = of_kind("meeting-announced").next() {
        let entry = entry(visit, meeting, "announced", "", act.at).note(place(visit, meeting));
        let entry = entry.text(Text::official(visit, &meeting.plan.description));
        all.push(entry.by(administrations(visit, &meeting.plan.hosts)));
    }
    for (before, act) in of_kind("meeting-changed").enumerate() {
        let at = act.at.as_millisecond().to_string();
        let changed = entry(visit, meeting, "changed", &at, act.at).by(by(&act.municipality));
        // Only the last change is what holds.
        all.push(if before == 0 { changed.note(place(visit, meeting)) } else { changed });
    }
    if let Some(cancelled) = &meeting.cancelled {
        let entry = entry(visit, meeting, "cancelled", "", cancelled.at).by(by(&cancelled.by));
        all.push(entry.text(Text::official(visit, &cancelled.reason)));
    }
    if let Some(minutes) = &meeting.minutes {
        let first = of_kind("meeting-minutes").next_back().map_or(minutes.at, |act| act.at);
        let corrected = Some(minutes.at).filter(|at| *at > first);
        let entry = entry(visit, meeting, "minutes", "", first).by(by(&minutes.by));
        all.push(entry.changed(corrected).text(Text::official(visit, &minutes.text)));
    }
    all
}

/// When and where it is held.
fn place(visit: &Visit, meeting: &Meeting) -> String {
    let place = meeting.plan.place.as_ref().map(|place| place.text(visit.lang).to_owned());
    let place = place.unwrap_or_else(|| visit.text(key!("meetings-online-only")));
    let when = when(&visit.site, meeting, visit.lang);
    visit.text_with(key!("feeds-where"), &Args::from_iter([("when", when), ("place", place)]))
}

fn entry(visit: &Visit, meeting: &Meeting, what: &str, which: &str, at: Timestamp) -> Entry {
    let args = Args::from_iter([("what", what)]);
    let title = titled(visit, key!("feeds-meeting-news"), &meeting.plan.title, args);
    let of = ["meetings", meeting.id.as_str(), what, which];
    Entry::new(&of, title, meeting.path(), at).of_towns(&meeting.plan.hosts)
}
