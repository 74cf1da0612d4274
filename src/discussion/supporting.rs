//! Supporting a contribution and withdrawing it: the forms, what they do, and what pages show.
//!
//! Invariant: a form sent twice does what it says once, and two at once count once; while a subject
//! is closed its numbers stand.

use super::actions;
use super::model::Contribution;
use super::ranks;
use super::routes::{place, subject};
use super::subject::{Room, Subject};
use super::support::{self, BY_SUPPORTER, Span, Support, Tally};
use super::views::{self, Item};
use crate::residents::Person;
use crate::store::{Batch, CommitError, Query, StoreError};
use crate::web::views::{Line, Place};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, page};
use actix_web::web::{Path, ServiceConfig, get, post, resource};
use futures_util::future::try_join_all;
use serde::Serialize;
use std::collections::BTreeSet;

type Address = Path<(String, String, String)>;

/// The routes under each contribution.
pub(super) fn routes<R: Room>(config: &mut ServiceConfig) {
    let one = format!("{}/contributions/{{id}}/support", R::PATTERN);
    config
        .service(resource(format!("{one}/withdraw")).route(post().to(withdraw::<R>)))
        .service(resource(one).route(get().to(leave::<R>)).route(post().to(give::<R>)));
}

/// What a contribution's page says about its support.
#[derive(Debug, Serialize)]
pub struct SupportView {
    pub count: u64,
    pub sides: Vec<Side>,
    /// Where the reader gives it or takes it back, if they may.
    pub action: Option<String>,
    /// Whether the reader supports it.
    pub mine: bool,
    /// The query of the page that the form stands on, to come back to.
    pub from: String,
}

#[derive(Debug, Serialize)]
pub struct Side {
    pub municipality: Place,
    pub count: u64,
}

/// Why somebody cannot support a contribution: the end of a message's key.
fn refusal(visit: &Visit, subject: &Subject, one: &Contribution) -> Option<&'static str> {
    let own = visit.viewer.as_ref().is_some_and(|viewer| viewer.resident == one.author.resident);
    if one.standing.withheld {
        Some(crate::key!("voices-refused-withheld"))
    } else if !subject.open {
        Some(crate::key!("voices-refused-closed"))
    } else if own {
        Some(crate::key!("voices-refused-own"))
    } else if !subject.admits(visit) {
        Some(crate::key!("voices-refused-unconfirmed"))
    } else {
        None
    }
}

/// What stands under a contribution before anything is counted; nothing where it is withheld.
pub(super) fn blank(visit: &Visit, subject: &Subject, one: &Contribution) -> Option<SupportView> {
    let free = visit.viewer.as_ref().is_some_and(|viewer| viewer.suspended.is_none());
    let may = free && refusal(visit, subject, one).is_none();
    let action = visit.link(&format!("{}/support", subject.address(&one.id)));
    let shown = !one.standing.withheld;
    shown.then(|| SupportView {
        count: 0,
        sides: vec![],
        action: may.then_some(action),
        mine: false,
        from: visit.query.clone(),
    })
}

/// Puts the numbers under the contributions of a page.
pub(super) async fn count(
    visit: &Visit,
    subject: &Subject,
    spans: &[Span],
    items: &mut [Item],
) -> Result<(), StoreError> {
    let store = &visit.site.public;
    let tallies = spans.iter().map(|span| support::tally(store, &subject.key, span));
    let tally: Tally = try_join_all(tallies).await?.into_iter().flatten().collect();
    let mut mine = BTreeSet::new();
    if let Some(viewer) = &visit.viewer {
        let all = spans.iter().map(|span| support::of_person(store, &viewer.resident, span));
        mine = try_join_all(all).await?.into_iter().flatten().collect();
    }
    items.iter_mut().for_each(|item| fill(visit, subject, &tally, &mine, item));
    Ok(())
}

fn fill(visit: &Visit, subject: &Subject, tally: &Tally, mine: &BTreeSet<String>, item: &mut Item) {
    let id = item.id.trim_start_matches("contribution-").to_owned();
    if let Some(view) = &mut item.support {
        let sides = tally.get(&id).into_iter().flatten();
        let side = |(town, count): (&String, &u64)| Side {
            municipality: Place::of(visit, town),
            count: *count,
        };
        view.sides = sides.map(side).collect();
        view.count = view.sides.iter().map(|side| side.count).sum();
        view.mine = mine.contains(&id);
        if view.mine {
            // It can be taken back for as long as the subject is open, whatever has become of its
            // giver.
            let withdraw = || format!("{}/support/withdraw", item.permalink);
            view.action = subject.open.then(withdraw);
        }
    }
    item.replies.iter_mut().for_each(|reply| fill(visit, subject, tally, mine, reply));
}

/// After a problem the form stands at this address: to read it means to leave the form.
async fn leave<R: Room>(visit: Visit, path: Address) -> WebResult {
    let (subject, one) = found::<R>(&visit, path).await?;
    page::redirect(&place(&visit, &subject, &one))
}

async fn give<R: Room>(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (subject, one) = found::<R>(&visit, path).await?;
    if let Some(key) = refusal(&visit, &subject, &one) {
        return refused(&visit, &subject, &one, &mut form, key);
    }
    let viewer = visit.viewer()?;
    visit.site.municipality(&viewer.municipality).ok_or(WebError::Forbidden)?;
    let by = Person {
        resident: viewer.resident.clone(),
        municipality: viewer.municipality.clone(),
        name: String::new(),
        staff: false,
    };
    let support = Support::new(keys::id(), &one, &by, visit.now());
    let batch = Batch::new().insert(&support).event(ranks::moved(&one));
    match visit.site.public.commit(batch).await {
        // Twice, or twice at once: it is given.
        Err(error) if error.is_unique(BY_SUPPORTER.name) => {}
        outcome => outcome?,
    }
    page::redirect(&back(&visit, &subject, &one, &form, "support-given"))
}

async fn withdraw<R: Room>(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (subject, one) = found::<R>(&visit, path).await?;
    if !subject.open {
        let key = crate::key!("voices-refused-closed");
        return refused(&visit, &subject, &one, &mut form, key);
    }
    let store = &visit.site.public;
    let resident = &visit.viewer()?.resident;
    let given = Query::on(&BY_SUPPORTER).equal(&one.id).equal(resident);
    if let Some(given) = store.first::<Support>(given).await? {
        match store.commit(Batch::new().delete(&given).event(ranks::moved(&one))).await {
            // Twice at once: it is gone.
            Err(CommitError::Conflict(_)) => {}
            outcome => outcome?,
        }
    }
    page::redirect(&back(&visit, &subject, &one, &form, "support-withdrawn"))
}

async fn found<R: Room>(visit: &Visit, path: Address) -> Result<(Subject, Contribution), WebError> {
    let (_, slug, id) = path.into_inner();
    let subject = subject::<R>(visit, &slug).await?;
    let one = actions::parent(visit, &subject, &id).await?.ok_or(WebError::NotFound)?;
    Ok((subject, one))
}

/// The contribution with what speaks against supporting it.
fn refused(
    visit: &Visit,
    subject: &Subject,
    one: &Contribution,
    form: &mut Form,
    key: &'static str,
) -> WebResult {
    form.refuse::<()>("", key, None);
    Page::new(visit, "discussion/support.html")
        .with("title", &Line::of(visit, &subject.title))
        .with("back", &place(visit, subject, one))
        .with("item", &views::of_one(visit, subject, one).alone())
        .with_form(form)
        .never_shared()
        .respond()
}

/// The page that the form stood on, at the contribution: of its query only what names a page of a
/// discussion. Without a form of ours, where the contribution stands among the others.
fn back(visit: &Visit, subject: &Subject, one: &Contribution, form: &Form, done: &str) -> String {
    let page = visit.link(&subject.path);
    let anchor = format!("contribution-{}", one.id);
    if !form.has("from") {
        return format!("{page}?thread={}&done={done}#{anchor}", one.thread);
    }
    let mut query = form_urlencoded::Serializer::new(String::new());
    let from = form_urlencoded::parse(form.value("from").as_bytes());
    for (name, value) in from.filter(|(name, value)| is_place(name, value)) {
        query.append_pair(&name, &value);
    }
    format!("{page}?{}#{anchor}", query.append_pair("done", done).finish())
}

fn is_place(name: &str, value: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    ["order", "after", "until", "thread"].contains(&name)
        && value.len() <= 500
        && value.chars().all(word)
}
