//! Feeds: what is new among petitions, and the life of one.
//!
//! Invariant: a feed says no more than the pages: of a petition whose text is not shown, only that
//! there was one; of signers, only how many.

use super::actions::by_slug;
use super::model::{BY_RESPONSE, BY_STATE, Petition, State};
use super::views::{reason_text, shown};
use super::{StepKind, counts, settle};
use crate::key;
use crate::locale::Args;
use crate::municipalities::Response;
use crate::store::{Query, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{BELOW, Entry, Feed, line, link, titled};
use crate::web::views::{Line, Text};
use crate::web::{Visit, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};
use jiff::Timestamp;
use serde_json::Value;

const ALL: &str = "/{lang}/petitions.atom";
const ONE: &str = "/{lang}/petitions/{slug}/feed.atom";
/// The entries of a feed.
const MOST: usize = 50;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone), allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(ALL).route(web::get().to(all)))
        .service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to the feed of all petitions.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("petitions-feed")), "/petitions.atom")
}

/// The link to a petition's own.
pub fn link_to(visit: &Visit, petition: &Petition) -> Value {
    let title = title(visit, key!("petitions-feed-of"), petition, Args::new());
    link(visit, &title.text, &format!("{}{BELOW}", petition.path()))
}

async fn all(visit: Visit) -> WebResult {
    let feed = Feed::new(
        visit.text(key!("petitions-feed")),
        visit.text(key!("petitions-lead")),
        "/petitions",
        newest(&visit, MOST).await?,
    );
    feed.respond(&visit, MOST)
}

/// The newest that began to collect signatures, and the newest answers: at most so many of each.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let open = Query::on(&BY_STATE).equal(State::Open.as_str()).descending().limit(most);
    let answered = Query::on(&BY_RESPONSE).at_least(1).descending().limit(most);
    let opened = store.find::<Petition>(&open).await?.items;
    let answered = store.find::<Petition>(&answered).await?.items;
    let mut entries: Vec<Entry> = Vec::new();
    for petition in &opened {
        let Some(at) = petition.opened_at else { continue };
        let title = title(visit, key!("petitions-feed-new"), petition, Args::new());
        let text = Text::comment(visit, &petition.background);
        entries.push(entry(petition, &["new"], title, at).text(text));
    }
    for petition in answered.iter().filter(|petition| !petition.is_hidden()) {
        let answers = petition.responses.iter();
        entries.extend(answers.map(|response| {
            let args = Args::from_iter([("office", office(visit, response))]);
            let title = title(visit, key!("petitions-feed-answer"), petition, args);
            answer(visit, petition, response, "answer", title)
        }));
    }
    Ok(entries)
}

async fn one(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let Some(petition) = by_slug(&visit.site.public, &path.1).await? else {
        return aliases::follow_below(&visit, BELOW).await;
    };
    let collects = petition.collects(visit.now()).is_ok();
    let feed = Feed {
        title: title(&visit, key!("petitions-feed-of"), &petition, Args::new()).text,
        subtitle: visit.text(key!("petitions-feed-of-text")),
        page: petition.path(),
        entries: life(&visit, &petition).await?,
        began: petition.created_at,
        until: petition.closes_at.filter(|_| collects),
    };
    feed.respond(&visit, MOST)
}

/// All that has become of it.
async fn life(visit: &Visit, petition: &Petition) -> Result<Vec<Entry>, StoreError> {
    let said = |key: &str| line(visit, visit.text(key));
    let said_with = |key: &str, args: Args| line(visit, visit.text_with(key, &args));
    let of_town = |town: &str| Args::from_iter([("town", administration(visit, town))]);
    let background = Text::comment(visit, &shown(visit, petition).background);
    let began = said(key!("petitions-feed-began"));
    let mut all = vec![entry(petition, &["began"], began, petition.created_at).text(background)];
    if let Some(at) = petition.opened_at {
        all.push(entry(petition, &["opened"], said(key!("petitions-feed-opened")), at));
    }
    all.extend(ended(visit, petition).await?);
    if petition.is_hidden() {
        return Ok(all);
    }
    for (town, why) in petition.rejections() {
        let Some(review) = petition.review_of(town) else { continue };
        let title = said_with(key!("petitions-feed-declined"), of_town(town));
        let text = Text::official(visit, &why.explanation);
        let declined = entry(petition, &["declined", town], title, review.at);
        let note = reason_text(visit, why.reason);
        all.push(declined.by(administration(visit, town)).note(note).text(text));
    }
    for one in &petition.reached {
        let of = ["reached", one.municipality.as_str(), one.step.as_str()];
        all.push(entry(petition, &of, threshold(visit, &one.municipality, one.step), one.at));
    }
    for response in &petition.responses {
        let args = Args::from_iter([("office", office(visit, response))]);
        let title = said_with(key!("petitions-feed-answered"), args);
        all.push(answer(visit, petition, response, "answered", title));
    }
    for one in &petition.course.milestones {
        let mut args = of_town(&one.municipality);
        args.set("state", one.state.as_str());
        let title = said_with(key!("petitions-feed-milestone"), args);
        let text = Text::official(visit, &one.text);
        let done = entry(petition, &["milestone", &one.id], title, one.at);
        all.push(done.by(administration(visit, &one.municipality)).text(text));
    }
    for one in &petition.course.finished {
        let title = said_with(key!("petitions-feed-finished"), of_town(&one.municipality));
        all.push(entry(petition, &["finished", &one.municipality], title, one.at));
    }
    Ok(all)
}

/// How it ended, if it has.
async fn ended(visit: &Visit, petition: &Petition) -> Result<Option<Entry>, StoreError> {
    let end = |word: &str, title: String, at| entry(petition, &[word], line(visit, title), at);
    Ok(match (petition.state_at(visit.now()), petition.closes_at) {
        (State::Closed, Some(at)) => {
            let total = counts::of(&visit.site, petition).await?.total();
            let args = Args::from_iter([("count", total)]);
            Some(end("closed", visit.text_with(key!("petitions-feed-closed"), &args), at))
        }
        (State::Rejected, _) => {
            Some(end("rejected", visit.text(key!("petitions-feed-rejected")), petition.listed_at))
        }
        (State::Expired, _) => {
            Some(end("expired", visit.text(key!("petitions-feed-expired")), petition.listed_at))
        }
        _ => None,
    })
}

fn threshold(visit: &Visit, town: &str, step: StepKind) -> Line {
    // The number that the town's rules ask for.
    let progress = settle::of_town(&visit.site, town, 0);
    let count = progress.steps.iter().find(|one| one.kind == step).map_or(0, |one| one.at);
    let mut args = Args::from_iter([("count", count)]);
    args.set("step", step.as_str());
    args.set("town", visit.site.names(town, visit.lang).name);
    line(visit, visit.text_with(key!("petitions-feed-reached"), &args))
}

fn answer(
    visit: &Visit,
    petition: &Petition,
    response: &Response,
    word: &str,
    title: Line,
) -> Entry {
    let at = response.at.as_millisecond().to_string();
    let of = [word, response.municipality.as_str(), at.as_str()];
    let text = Text::official(visit, &response.text);
    entry(petition, &of, title, response.at).by(office(visit, response)).text(text)
}

fn entry(petition: &Petition, of: &[&str], title: Line, at: Timestamp) -> Entry {
    let of: Vec<&str> = ["petitions", &petition.id].into_iter().chain(of.iter().copied()).collect();
    Entry::new(&of, title, petition.path(), at).of_towns(&petition.addressed)
}

/// A message about a petition, as it is called in public.
fn title(visit: &Visit, key: &str, petition: &Petition, args: Args) -> Line {
    titled(visit, key, &shown(visit, petition).action, args)
}

fn administration(visit: &Visit, town: &str) -> String {
    visit.site.names(town, visit.lang).administration
}

fn office(visit: &Visit, response: &Response) -> String {
    response.office(visit)
}
