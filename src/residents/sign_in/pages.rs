//! What the forms for signing in and registering have in common: the cookie of the browser that
//! asks, the hidden key, and the answers.

use super::actions::Opened;
use super::model::MINUTES;
use crate::residents::session;
use crate::web::{Form, Site, Visit, WebResult, cookies, keys, page};
use actix_web::cookie::Cookie;
use actix_web::http::header::USER_AGENT;
use actix_web::{HttpRequest, HttpResponse};

/// How long a browser is remembered as the one that asked: as long as a request lasts.
const REMEMBERED: i64 = MINUTES * 60;
/// How long the chosen language is remembered.
const YEAR: i64 = 365 * 24 * 3_600;

/// The token of the browser's cookie, if it has one that may be ours.
pub fn browser(request: &HttpRequest) -> Option<String> {
    cookies::value(request, cookies::BROWSER).filter(|token| (32..=64).contains(&token.len()))
}

/// What the browser calls itself.
pub fn device(request: &HttpRequest) -> String {
    let name = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    session::device(name.unwrap_or_default())
}

/// The id that a form brought, or a new one where it brought none that is one.
pub fn key(form: &Form) -> String {
    let brought = uuid::Uuid::try_parse(form.value("key")).ok();
    brought.map_or_else(keys::id, |id| id.hyphenated().to_string())
}

/// A form's page, with the cookie for a browser that has none: the form that is sent twice from
/// here comes from the same browser both times.
pub fn with_browser(site: &Site, request: &HttpRequest, mut page: HttpResponse) -> WebResult {
    if browser(request).is_none() {
        remember(site, &mut page, &keys::token());
    }
    Ok(page)
}

/// On to where the code is typed, the same for everybody.
pub fn to_code(visit: &Visit, browser: &str, query: &str) -> WebResult {
    let mut response = page::redirect(&visit.link(&format!("/sign-in/code{query}")))?;
    remember(&visit.site, &mut response, browser);
    Ok(response)
}

/// Gives the browser its cookie, or keeps it for longer.
pub fn remember(site: &Site, response: &mut HttpResponse, browser: &str) {
    let cookie = cookies::secret(site, cookies::BROWSER, browser.to_owned(), REMEMBERED);
    add(response, &cookie);
}

/// On to where the person was going, signed in; a session that this browser had before ends.
pub async fn welcome(visit: &Visit, opened: Opened) -> WebResult {
    let site = &visit.site;
    if let Some(before) = &visit.viewer
        && let Some(store) = site.personal(&before.municipality)
        && let Err(error) = session::end(store, &before.resident, &before.session).await
    {
        tracing::debug!(%error, "an earlier session had ended already");
    }
    let done = if opened.registered { "registered" } else { "signed-in" };
    let mut response = page::redirect(&opened.next.after(visit.lang, done))?;
    let seconds = session::LIFETIME.as_secs();
    add(&mut response, &session::set(site, &opened.token, seconds));
    add(&mut response, &cookies::removal(site, cookies::BROWSER));
    if opened.registered {
        add(&mut response, &language(site, opened.language));
    }
    Ok(response)
}

/// The cookie that remembers the chosen language.
pub fn language<'a>(site: &Site, lang: crate::locale::Lang) -> Cookie<'a> {
    cookies::secret(site, cookies::LANGUAGE, lang.to_string(), YEAR)
}

/// Puts a cookie on an answer.
pub fn add(response: &mut HttpResponse, cookie: &Cookie) {
    if let Err(error) = response.add_cookie(cookie) {
        // Ours are made of letters and digits that every header can hold.
        tracing::error!(%error, "a cookie could not be set");
    }
}
