//! The journal's pages: the list, one entry, how it is made and verified.

use super::model::{Entry, GROUPS};
use super::read::{self, Filter};
use super::views::{EntryView, HeadView, Whole, about};
use super::{feed, file};
use crate::key;
use crate::locale::Args;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::{self, Path, ServiceConfig};
use serde::Serialize;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/journal", Rule::Anyone),
    allow("GET", "/{lang}/journal/about", Rule::Anyone),
    allow("GET", "/{lang}/journal/{number}", Rule::Anyone),
    allow("GET", file::PATH, Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(feed::routes)
        .service(web::resource("/{lang}/journal").route(web::get().to(list)))
        .service(web::resource("/{lang}/journal/about").route(web::get().to(how)))
        .service(web::resource("/{lang}/journal/{number}").route(web::get().to(show)))
        .service(web::resource(file::PATH).route(web::get().to(file::give)));
}

/// Verifies the file with nothing but Python; the page about the journal shows it.
pub const VERIFY_SCRIPT: &str = include_str!("verify.py");

/// Entries on a page of the list.
const A_PAGE: usize = 20;

async fn list(visit: Visit) -> WebResult {
    let filter = filter(&visit);
    let after = visit.parameter("after").unwrap_or_default();
    let store = &visit.site.public;
    let page = read::listed(store, &filter, &after, A_PAGE).await?;
    let newest = read::newest(store).await?;
    let next = page.next.map(|next| with(&here(&visit, &filter), "after", &next.encode()));
    let entries: Vec<EntryView> =
        page.items.iter().map(|entry| EntryView::of(&visit, entry)).collect();
    Page::new(&visit, "journal/list.html")
        .with("entries", &entries)
        .with("head", &newest.map(|newest| HeadView::of(&visit, &newest)))
        .with("towns", &towns(&visit, &filter))
        .with("groups", &groups(&visit, &filter))
        .with("subject", &filter.subject)
        .with("next", &next)
        .with("feed", &feed::link_to_all(&visit))
        .respond()
}

/// What the address asks for, as far as it exists.
fn filter(visit: &Visit) -> Filter {
    let known = |id: &String| visit.site.municipality(id).is_some();
    let subject = visit.parameter("subject").filter(|subject| subject.starts_with('/'));
    Filter {
        municipality: visit.parameter("municipality").filter(known),
        group: visit.parameter("group").filter(|group| GROUPS.contains(&group.as_str())),
        subject,
    }
}

/// The address of a list.
fn here(visit: &Visit, filter: &Filter) -> String {
    if let Some(subject) = &filter.subject {
        return about(visit, subject);
    }
    let mut address = visit.link("/journal");
    for (name, value) in [("municipality", &filter.municipality), ("group", &filter.group)] {
        if let Some(value) = value {
            address = with(&address, name, value);
        }
    }
    address
}

fn with(address: &str, name: &str, value: &str) -> String {
    let mark = if address.contains('?') { '&' } else { '?' };
    format!("{address}{mark}{name}={value}")
}

/// A way to narrow the list.
#[derive(Serialize)]
struct Choice {
    text: String,
    href: String,
    current: bool,
}

fn towns(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice = |id: Option<&String>| {
        let all = || visit.text(key!("journal-all-municipalities"));
        let wanted = Filter { municipality: id.cloned(), subject: None, ..filter.clone() };
        Choice {
            text: id.map_or_else(all, |id| visit.site.names(id, visit.lang).name),
            href: here(visit, &wanted),
            current: filter.subject.is_none() && filter.municipality.as_ref() == id,
        }
    };
    let each = visit.site.all_municipalities().iter().map(Some);
    std::iter::once(None).chain(each).map(choice).collect()
}

fn groups(visit: &Visit, filter: &Filter) -> Vec<Choice> {
    let choice = |group: Option<&str>| {
        let args = Args::from_iter([("group", group.unwrap_or("all"))]);
        let group = group.map(str::to_owned);
        let current = filter.subject.is_none() && filter.group == group;
        let wanted = Filter { group, subject: None, ..filter.clone() };
        Choice {
            text: visit.text_with(key!("journal-group"), &args),
            href: here(visit, &wanted),
            current,
        }
    };
    std::iter::once(None).chain(GROUPS.into_iter().map(Some)).map(choice).collect()
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let (_, word) = path.into_inner();
    let number = word.parse::<i64>().ok().filter(|number| number.to_string() == word);
    let number =
        number.filter(|number| (1..i64::MAX).contains(number)).ok_or(WebError::NotFound)?;
    // Together with the next one, if there is one.
    let entries = read::between(&visit.site.public, number, number + 1, 2).await?;
    let found = entries.first().filter(|entry| entry.seq() == Some(number));
    let entry: &Entry = found.ok_or(WebError::NotFound)?;
    let whole = Whole::of(&visit, entry, entries.len() == 1);
    Page::new(&visit, "journal/show.html").with("journal", &whole).respond()
}

async fn how(visit: Visit) -> WebResult {
    let newest = read::newest(&visit.site.public).await?;
    Page::new(&visit, "journal/about.html")
        .with("head", &newest.map(|newest| HeadView::of(&visit, &newest)))
        .with("script", VERIFY_SCRIPT)
        .with("file", &visit.site.absolute(file::PATH))
        .respond()
}
