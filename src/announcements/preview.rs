//! The preview: the very letter that a reader of a language would get, made by the code that makes
//! the letters.
//!
//! Invariant: its HTML is shown only in a frame without scripts and without our origin, in which no
//! link leads anywhere.

use super::model::Announcement;
use super::{actions, letters, pages};
use crate::locale::Lang;
use crate::mail::Letter;
use crate::notifications;
use crate::residents::Resident;
use crate::web::headers::CONTENT_SECURITY;
use crate::web::views::{Line, Place as Town};
use crate::web::{Page, Visit, WebResult};
use actix_web::HttpResponse;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use serde_json::json;

/// What the letter's own document may do: be styled, and be framed by us.
const LETTER_SECURITY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'self'; sandbox";

/// The letter to the viewer, if that were their language.
async fn letter(visit: &Visit, one: &Announcement, language: Lang) -> WebResult<Letter> {
    let reader = Resident { language, ..actions::account(visit).await? };
    let notice = letters::notice(&visit.site, one, &reader);
    Ok(notifications::letter(&visit.site, &notice, &reader)?)
}

/// The letter's subject, its plain text, and the frame with its HTML.
pub async fn show(visit: &Visit, town: &str, one: &Announcement, language: Lang) -> WebResult {
    let letter = letter(visit, one, language).await?;
    let here = pages::href(visit, town, &one.id);
    let others = visit.site.locales.languages().iter().map(|&lang| {
        let name = visit.site.locales.own_name(lang);
        let href = format!("{here}/preview/{lang}");
        json!({ "code": lang, "name": name, "href": href, "current": lang == language })
    });
    let mut response = Page::new(visit, "announcements/preview.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &pages::desk_href(visit, town))
        .with("here", &here)
        .with("title", &Line::of(visit, &one.content.title))
        .with("language", &language)
        .with("others", &others.collect::<Vec<_>>())
        .with("subject", &letter.subject)
        .with("text", &letter.text)
        .with("frame", &format!("{here}/preview/{language}/letter"))
        .respond()?;
    let security = format!("{CONTENT_SECURITY}; frame-src 'self'");
    set(&mut response, header::CONTENT_SECURITY_POLICY, &security);
    set(&mut response, header::CACHE_CONTROL, "no-store");
    Ok(response)
}

/// The letter's HTML as a document of its own, for the frame.
pub async fn html(visit: &Visit, one: &Announcement, language: Lang) -> WebResult {
    let letter = letter(visit, one, language).await?;
    let mut response =
        HttpResponse::Ok().content_type("text/html; charset=utf-8").body(letter.html);
    set(&mut response, header::CONTENT_SECURITY_POLICY, LETTER_SECURITY);
    set(&mut response, header::X_FRAME_OPTIONS, "SAMEORIGIN");
    set(&mut response, header::CACHE_CONTROL, "no-store");
    Ok(response)
}

fn set(response: &mut HttpResponse, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}
