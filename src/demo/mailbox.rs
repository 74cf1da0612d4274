//! The demonstration's mailbox: every letter that it has sent, for everyone to read.
//!
//! Invariant: a letter's HTML is shown only in a frame without scripts and without our origin; no
//! other page lets a style or a frame in.

use super::letters::{self, Letter};
use super::people;
use crate::web::access::{Access, Rule, allow};
use crate::web::headers::CONTENT_SECURITY;
use crate::web::views::{Place, When};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{self, Path, ServiceConfig};
use serde::Serialize;
use std::collections::BTreeSet;

const LIST: &str = "/{lang}/demo/mail";
const ONE: &str = "/{lang}/demo/mail/{id}";
const HTML: &str = "/{lang}/demo/mail/{id}/html";

/// How many letters a page lists.
const LISTED: usize = 50;

/// What a letter's own document may do: be styled, be framed by us, open links in the whole window.
const LETTER_SECURITY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'self'; \
    sandbox allow-top-navigation-by-user-activation";

/// Everybody reads it, in the demonstration only.
pub const ACCESS: &[Access] = &[
    allow("GET", LIST, Rule::Demonstration),
    allow("GET", ONE, Rule::Demonstration),
    allow("GET", HTML, Rule::Demonstration),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(ONE).route(web::get().to(show)))
        .service(web::resource(HTML).route(web::get().to(html)));
}

/// A letter in the list.
#[derive(Serialize)]
struct Row {
    href: String,
    from: String,
    to: String,
    to_href: String,
    subject: String,
    lang: String,
    language: String,
    when: Option<When>,
}

impl Row {
    fn of(visit: &Visit, letter: &Letter) -> Row {
        Row {
            href: visit.link(&format!("/demo/mail/{}", letter.name)),
            from: letter.from.clone(),
            to: letter.to.clone(),
            to_href: filtered(visit, "to", &letter.to_address),
            subject: letter.subject.clone(),
            lang: letter.language.clone(),
            language: language(visit, &letter.language),
            when: letter.at.map(|at| When::exactly(visit, at)),
        }
    }
}

/// A piece of a plain text: words, or a link to a page of ours.
#[derive(Debug, PartialEq, Serialize)]
struct Piece<'a> {
    text: &'a str,
    href: Option<&'a str>,
}

async fn list(visit: Visit) -> WebResult {
    let folders = letters::folders(&visit.site);
    let all = read(move || letters::newest(&folders)).await?;
    let (to, in_language) = (visit.parameter("to"), visit.parameter("language"));
    let wanted = |letter: &&Letter| {
        to.as_ref().is_none_or(|to| letter.to_address == *to)
            && in_language.as_ref().is_none_or(|lang| letter.language == *lang)
    };
    let rows: Vec<Row> =
        all.iter().filter(wanted).take(LISTED).map(|letter| Row::of(&visit, letter)).collect();
    let languages: BTreeSet<&str> = all.iter().map(|letter| letter.language.as_str()).collect();
    let languages: Vec<_> = languages
        .into_iter()
        .map(|code| {
            let href = filtered(&visit, "language", code);
            serde_json::json!({ "name": language(&visit, code), "code": code, "href": href })
        })
        .collect();
    Page::new(&visit, "demo/mailbox.html")
        .with("rows", &rows)
        .with("filtered", &to.or(in_language.map(|code| language(&visit, &code))))
        .with("filters", &languages)
        .with("all_href", &visit.link("/demo/mail"))
        .with("posts", &posts(&visit)?)
        // The files are not in the store, so nothing says when the page is stale.
        .never_shared()
        .respond()
}

/// Whom one can sign in as to try being staff, by municipality.
fn posts(visit: &Visit) -> WebResult<Vec<serde_json::Value>> {
    let posts = people::posts().map_err(|error| {
        tracing::error!(%error, "the sample's people cannot be read");
        WebError::Internal
    })?;
    let of = |id: &String| {
        let its: Vec<_> = posts.iter().filter(|post| post.municipality == *id).collect();
        serde_json::json!({ "place": Place::of(visit, id), "posts": its })
    };
    Ok(visit.site.all_municipalities().iter().map(of).collect())
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let letter = one(&visit, &path.1).await?;
    let mut response = Page::new(&visit, "demo/letter.html")
        .with("letter", &Row::of(&visit, &letter))
        .with("headers", &letter.headers)
        .with("pieces", &pieces(&letter.text, &visit.site.config.site.url))
        .with("frame", &visit.link(&format!("/demo/mail/{}/html", letter.name)))
        .with("all_href", &visit.link("/demo/mail"))
        .never_shared()
        .respond()?;
    let security = format!("{CONTENT_SECURITY}; frame-src 'self'");
    set(&mut response, header::CONTENT_SECURITY_POLICY, &security);
    set(&mut response, header::CACHE_CONTROL, "no-store");
    Ok(response)
}

/// The letter's HTML as a document of its own, for the frame.
async fn html(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let letter = one(&visit, &path.1).await?;
    Ok(framed(&visit, &letter.html))
}

/// A letter's HTML as what a page of ours may frame.
pub(super) fn framed(visit: &Visit, html: &str) -> HttpResponse {
    let mut response = HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(document(html, &visit.site.config.site.url));
    set(&mut response, header::CONTENT_SECURITY_POLICY, LETTER_SECURITY);
    set(&mut response, header::X_FRAME_OPTIONS, "SAMEORIGIN");
    set(&mut response, header::CACHE_CONTROL, "no-store");
    response
}

async fn one(visit: &Visit, name: &str) -> Result<Letter, WebError> {
    let (folders, name) = (letters::folders(&visit.site), name.to_owned());
    read(move || letters::by_name(&folders, &name)).await?.ok_or(WebError::NotFound)
}

/// Reads files away from the threads that answer.
async fn read<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, WebError> {
    web::block(work).await.map_err(|_| WebError::Internal)
}

pub(super) fn set(response: &mut HttpResponse, name: header::HeaderName, value: &str) {
    if let Ok(value) = header::HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

fn filtered(visit: &Visit, name: &str, value: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair(name, value);
    visit.link(&format!("/demo/mail?{}", query.finish()))
}

/// A language's own name; its code where we do not speak it.
fn language(visit: &Visit, code: &str) -> String {
    let known = visit.site.locales.languages().iter().find(|lang| lang.as_str() == code);
    known.map_or_else(|| code.to_owned(), |lang| visit.site.locales.own_name(*lang))
}

/// The letter's links lead to this very site, under whatever name the reader has reached it, and
/// out of the frame.
fn document(html: &str, site_url: &str) -> String {
    let relative = html.replace(&format!("\"{site_url}/"), "\"/");
    relative.replacen("<head>", "<head>\n<base target=\"_top\">", 1)
}

/// Cuts a text where addresses of our own stand.
fn pieces<'a>(text: &'a str, site_url: &str) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(site_url) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
        let (address, after) = from.split_at(end.unwrap_or(from.len()));
        // A full stop after an address ends the sentence.
        let link = address.trim_end_matches(['.', ',', ';', ':', ')']);
        let path = link.get(site_url.len()..).filter(|path| path.starts_with('/'));
        pieces.push(Piece { text: before, href: None });
        pieces.push(Piece { text: link, href: path });
        let trailing = address.get(link.len()..).unwrap_or_default();
        pieces.push(Piece { text: trailing, href: None });
        rest = after;
    }
    pieces.push(Piece { text: rest, href: None });
    pieces.retain(|piece| !piece.text.is_empty());
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_ours_become_links_and_others_do_not() {
        let url = "https://tiltas.example";
        let text = "Open https://tiltas.example/lt/sign-in?x=1. Not https://tiltas.example.evil/ \
                    nor https://elsewhere.example/";
        let links: Vec<_> = pieces(text, url).into_iter().filter_map(|piece| piece.href).collect();
        assert_eq!(links, ["/lt/sign-in?x=1"]);
        let whole: String = pieces(text, url).iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text);
    }
}
