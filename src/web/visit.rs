//! A request as rooms see it: the site, the reader's language, where they are, who they are.

use super::{Site, Unread, Viewer, WebError};
use crate::config::MunicipalityId;
use crate::locale::{Args, Lang};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use jiff::{Timestamp, tz::TimeZone};
use std::future::{Ready, ready};
use tracing_actix_web::RequestId;

/// One request to one page. Its language comes from the address, not from the person.
#[derive(Clone)]
pub struct Visit {
    pub site: web::Data<Site>,
    pub lang: Lang,
    /// The address after the language, with its slash: `/petitions/clean-embankment`.
    pub path: String,
    /// The query as it came, without the question mark.
    pub query: String,
    pub viewer: Option<Viewer>,
    /// How many notices they have not read yet.
    pub unread: u64,
    pub request_id: String,
    /// The network address, for limits only; never stored or logged.
    pub address: String,
}

impl Visit {
    /// The signed-in person, where the route's rule lets nobody else in.
    pub fn viewer(&self) -> Result<&Viewer, WebError> {
        self.viewer.as_ref().ok_or(WebError::SignInNeeded)
    }

    /// The municipality through whose eyes the page is shown: the reader's, or the one that
    /// speaks the page's language.
    pub fn municipality(&self) -> MunicipalityId {
        let own = self.viewer.as_ref().map(|viewer| viewer.municipality.clone());
        own.unwrap_or_else(|| self.site.home_of(self.lang).to_owned())
    }

    /// The zone in which instants are shown to this reader.
    pub fn zone(&self) -> TimeZone {
        let chosen = self.viewer.as_ref().and_then(|viewer| viewer.zone.clone());
        chosen.unwrap_or_else(|| self.site.zone(&self.municipality()))
    }

    pub fn now(&self) -> Timestamp {
        self.site.now()
    }

    /// A message in the page's language.
    pub fn text(&self, key: &str) -> String {
        self.site.locales.text(self.lang, key, None)
    }

    /// A message with arguments.
    pub fn text_with(&self, key: &str, args: &Args) -> String {
        self.site.locales.text(self.lang, key, Some(args))
    }

    /// An address inside the site, in the page's language: `to` begins with a slash.
    pub fn link(&self, to: &str) -> String {
        format!("/{}{to}", self.lang)
    }

    /// This very address.
    pub fn here(&self) -> String {
        self.here_in(self.lang)
    }

    /// This very page in another language.
    pub fn here_in(&self, lang: Lang) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("/{lang}{}{mark}{}", self.path, self.query)
    }

    /// One value of the query.
    pub fn parameter(&self, name: &str) -> Option<String> {
        let pairs = form_urlencoded::parse(self.query.as_bytes());
        pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    fn of(request: &HttpRequest, lang: Lang) -> Result<Visit, WebError> {
        let site = request.app_data::<web::Data<Site>>().ok_or(WebError::Internal)?.clone();
        let path = request.path();
        let after = path.get(1 + lang.as_str().len()..).filter(|_| has_language(path, lang));
        let extensions = request.extensions();
        Ok(Visit {
            lang,
            path: after.unwrap_or(path).to_owned(),
            query: request.query_string().to_owned(),
            viewer: extensions.get::<Viewer>().cloned(),
            unread: extensions.get::<Unread>().copied().unwrap_or_default().0,
            request_id: extensions.get::<RequestId>().map(|id| id.to_string()).unwrap_or_default(),
            address: address(request, site.config.server.trusted_proxies),
            site,
        })
    }

    /// For a page that must come even where the address has no language of ours.
    pub fn of_error(request: &HttpRequest) -> Result<Visit, WebError> {
        Visit::of(request, language(request).unwrap_or_else(|| negotiated(request)))
    }
}

fn has_language(path: &str, lang: Lang) -> bool {
    path.strip_prefix('/').is_some_and(|rest| rest.starts_with(lang.as_str()))
}

/// The language that the address begins with, if the site speaks it.
pub fn language(request: &HttpRequest) -> Option<Lang> {
    let site = request.app_data::<web::Data<Site>>()?;
    let first = request.path().split('/').nth(1)?;
    Lang::parse(first).filter(|lang| site.locales.supports(*lang))
}

/// The language for a reader whose address names none: stored choice, then the browser's.
pub fn negotiated(request: &HttpRequest) -> Lang {
    let Some(site) = request.app_data::<web::Data<Site>>() else { return Lang::EN };
    let stored = super::cookies::value(request, super::cookies::LANGUAGE);
    let accepted = request.headers().get("accept-language").and_then(|value| value.to_str().ok());
    site.locales.negotiate(stored.as_deref(), accepted, site.config.site.default_language)
}

/// The visitor's network address: the peer's, or what the one trusted proxy in front says.
pub fn address(request: &HttpRequest, trusted_proxies: u8) -> String {
    let forwarded = request.headers().get("x-forwarded-for").and_then(|value| value.to_str().ok());
    // The last entry is the one that our own proxy added; those before it anybody can invent.
    let last =
        forwarded.and_then(|list| list.rsplit(',').next()).map(|entry| entry.trim().to_owned());
    let peer = || request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default();
    last.filter(|_| trusted_proxies > 0).unwrap_or_else(peer)
}

impl FromRequest for Visit {
    type Error = WebError;
    type Future = Ready<Result<Visit, WebError>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let lang = language(request).ok_or(WebError::NotFound);
        ready(lang.and_then(|lang| Visit::of(request, lang)))
    }
}
