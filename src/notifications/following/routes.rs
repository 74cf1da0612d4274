//! Following a page and stopping it, and the list of all that one follows.
//!
//! Invariant: only a form changes anything, and it does the same however often it is sent. What is
//! there no more can still be stopped.

use super::model::{BY_FOLLOWER, Follow, Wish};
use super::{Button, pages, wishes};
use crate::store::{Query, Store};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::When;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::web::{self, ServiceConfig};
use serde::Serialize;

/// How many make a page of the list.
const PAGE: usize = 50;

const FOLLOW: &str = "/{lang}/follow";
const ALL: &str = "/{lang}/account/following";

pub const ACCESS: &[Access] = &[
    allow("GET", FOLLOW, Rule::SignedIn),
    allow("POST", FOLLOW, Rule::SignedIn),
    allow("GET", ALL, Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(FOLLOW).route(web::get().to(ask)).route(web::post().to(change)))
        .service(web::resource(ALL).route(web::get().to(all)));
}

/// The viewer's own personal store, and their id.
fn own(visit: &Visit) -> Result<(&Store, &str), WebError> {
    let viewer = visit.viewer()?;
    let store = visit.site.personal(&viewer.municipality).ok_or(WebError::Forbidden)?;
    Ok((store, &viewer.resident))
}

/// Where a visitor arrives who signed in to follow a page: the button, and the way back.
async fn ask(visit: Visit) -> WebResult {
    let list = visit.parameter("page").unwrap_or_default();
    let found = pages::find(&visit, &list).await?.ok_or(WebError::NotFound)?;
    Page::new(&visit, "notifications/follow.html")
        .with("title", &found.title)
        .with("title_lang", &found.lang)
        .with("about", &visit.link(&format!("/{list}")))
        .with("following", &Button::of(&visit, &list).await?)
        .never_shared()
        .respond()
}

async fn change(visit: Visit, form: Form) -> WebResult {
    let (store, resident) = own(&visit)?;
    let list = form.value("page");
    let found = pages::find(&visit, list).await?;
    let there = found.is_some();
    let stops = form.value("wish") == "stop";
    let known = there || (stops && is_followed(store, resident, list).await?);
    if !known {
        return Err(WebError::NotFound);
    }
    let done = if stops {
        wishes::stop(store, resident, list, visit.now()).await?;
        "following-stopped"
    } else {
        wishes::follow(store, resident, list, visit.now()).await?;
        "following-begun"
    };
    let back = if there && form.value("from") != "list" { format!("/{list}") } else { own_list() };
    page::redirect(&format!("{}?done={done}", visit.link(&back)))
}

fn own_list() -> String {
    "/account/following".to_owned()
}

async fn is_followed(store: &Store, resident: &str, list: &str) -> Result<bool, WebError> {
    Ok(matches!(wishes::of(store, resident, list).await?, Wish::Follows(..)))
}

/// Pages of one kind.
#[derive(Serialize)]
struct Group {
    /// The message `following-kind-<word>`.
    kind: &'static str,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    list: String,
    title: String,
    lang: String,
    /// None where the page is there no more.
    href: Option<String>,
    why: &'static str,
    since: When,
}

async fn all(visit: Visit) -> WebResult {
    let (store, resident) = own(&visit)?;
    let after = visit.parameter("after").unwrap_or_default();
    let query = Query::on(&BY_FOLLOWER).equal(resident).limit(PAGE).after_word(&after);
    let found = store.find::<Follow>(&query).await?;
    let mut groups: Vec<Group> = Vec::new();
    for follow in &found.items {
        let kind = pages::kind(&follow.list);
        let item = item(&visit, follow).await?;
        // The index has lists of one room side by side, but the rooms' own pages among them.
        match groups.iter_mut().find(|group| group.kind == kind) {
            Some(group) => group.items.push(item),
            None => groups.push(Group { kind, items: vec![item] }),
        }
    }
    let list = visit.link(&own_list());
    let next = found.next.map(|cursor| format!("{list}?after={}", cursor.encode()));
    Page::new(&visit, "notifications/following.html")
        .with("groups", &groups)
        .with("first", &after.is_empty())
        .with("next", &next)
        .never_shared()
        .respond()
}

async fn item(visit: &Visit, follow: &Follow) -> Result<Item, WebError> {
    let found = pages::find(visit, &follow.list).await?;
    let href = found.is_some().then(|| visit.link(&format!("/{}", follow.list)));
    let gone = || pages::Followed { title: follow.list.clone(), lang: String::new() };
    let pages::Followed { title, lang } = found.unwrap_or_else(gone);
    Ok(Item {
        list: follow.list.clone(),
        title,
        lang,
        href,
        why: follow.why.as_str(),
        since: When::day(visit, follow.since),
    })
}
