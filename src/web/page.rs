//! A page: a template in the layout, with what every page knows.

use super::cache::Shared;
use super::{Form, Visit, WebError, WebResult};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use serde::Serialize;
use serde_json::json;
use std::time::Duration;
use tera::Context;

/// The rooms of the navigation, in its order.
const ROOMS: [&str; 5] = ["consultations", "petitions", "meetings", "sittings", "news"];

/// How long visitors may share a page that nothing has changed: dates on it count in minutes.
const SHARED: Duration = Duration::from_secs(60);

pub struct Page<'a> {
    visit: &'a Visit,
    template: &'static str,
    context: Context,
    status: StatusCode,
    shared: Option<Duration>,
}

impl<'a> Page<'a> {
    pub fn new(visit: &'a Visit, template: &'static str) -> Self {
        let shared = Some(SHARED);
        Page { visit, template, context: common(visit), status: StatusCode::OK, shared }
    }

    /// Something that the template shows.
    pub fn with<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        self.context.insert(name, value);
        self
    }

    /// A form's typed values and what is wrong with them, as the form components take them.
    pub fn with_form(self, form: &Form) -> Self {
        let problems = form.problems.texts(self.visit);
        let summary = form.problems.summary(self.visit);
        let status =
            if form.problems.is_empty() { self.status } else { StatusCode::UNPROCESSABLE_ENTITY };
        self.with("values", &form.typed())
            .with("problems", &problems)
            .with("errors", &summary)
            .status(status)
    }

    /// What is shown where somebody shares its address, as [`super::share::Card::share`] says it.
    pub fn shared_as(self, share: &serde_json::Value) -> Self {
        self.with("share", share)
    }

    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// Never keep this page, not even for visitors: it depends on more than address and store.
    pub fn never_shared(mut self) -> Self {
        self.shared = None;
        self
    }

    /// Share it at most until this instant, when its content changes by itself.
    pub fn shared_until(mut self, at: jiff::Timestamp) -> Self {
        let left = at.duration_since(self.visit.now()).unsigned_abs();
        self.shared = self.shared.map(|length| length.min(left));
        self
    }

    pub fn respond(self) -> WebResult {
        let html = self.visit.site.templates.render(self.template, &self.context)?;
        let mut response = HttpResponse::build(self.status)
            .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
            .body(html);
        if let Some(length) = self.shared.filter(|_| self.visit.viewer.is_none()) {
            response.extensions_mut().insert(Shared(length));
        }
        Ok(response)
    }
}

/// After a form: on to another page (303), with what was done as a notice there.
pub fn redirect(to: &str) -> Result<HttpResponse, WebError> {
    Ok(HttpResponse::SeeOther().insert_header(("location", to)).finish())
}

fn common(visit: &Visit) -> Context {
    let mut context = Context::new();
    context.insert("lang", visit.lang.as_str());
    context.insert("languages", &languages(visit));
    context.insert("alternates", &alternates(visit));
    context.insert("canonical", &visit.site.absolute(&visit.here()));
    context.insert("path", &visit.path);
    context.insert("here", &visit.here());
    context.insert("zone", visit.zone().iana_name().unwrap_or("UTC"));
    context.insert("viewer", &viewer(visit));
    context.insert("nav", &navigation(visit));
    context.insert("notice", &notice(visit));
    context.insert("site", &site(visit));
    context.insert("share", &super::share::common(visit));
    context
}

fn languages(visit: &Visit) -> serde_json::Value {
    let locales = &visit.site.locales;
    let one = |&lang: &crate::locale::Lang| {
        let current = lang == visit.lang;
        let href = visit.here_in(lang);
        json!({ "code": lang, "name": locales.own_name(lang), "href": href, "current": current })
    };
    locales.languages().iter().map(one).collect()
}

fn alternates(visit: &Visit) -> serde_json::Value {
    let one = |&lang: &crate::locale::Lang| json!({ "code": lang, "href": visit.site.absolute(&format!("/{lang}{}", visit.path)) });
    visit.site.locales.languages().iter().map(one).collect()
}

fn viewer(visit: &Visit) -> serde_json::Value {
    visit.viewer.as_ref().map_or(serde_json::Value::Null, |viewer| {
        let municipality = visit.site.names(&viewer.municipality, visit.lang).name;
        let desk = visit.link(&format!("/municipalities/{}", viewer.municipality));
        let staff = !viewer.roles.is_empty();
        json!({
            "name": viewer.name,
            "municipality": municipality,
            "staff": staff,
            "desk": desk,
            "unread": visit.unread,
            "suspended": super::views::SuspensionView::of(visit),
            "unreachable": viewer.unreachable_since.map(|at| super::views::When::day(visit, at)),
        })
    })
}

/// The municipalities' pages, for the footer.
fn municipalities(visit: &Visit) -> serde_json::Value {
    let one = |id: &String| {
        let name = visit.site.names(id, visit.lang).administration;
        json!({ "name": name, "href": visit.link(&format!("/municipalities/{id}")) })
    };
    visit.site.all_municipalities().iter().map(one).collect()
}

fn navigation(visit: &Visit) -> serde_json::Value {
    let first = visit.path.split('/').nth(1).unwrap_or_default();
    let one = |room: &&str| json!({ "key": room, "href": visit.link(&format!("/{room}")), "current": *room == first });
    ROOMS.iter().map(one).collect()
}

/// What the page before this one did, as `?done=word`: the words are ours, so an address made by
/// somebody else can say nothing that we do not.
fn notice(visit: &Visit) -> serde_json::Value {
    // keys: web-done-*
    let done = visit.parameter("done");
    // Acts need an account, so an address that somebody passes on claims nothing to a visitor.
    let done = done.filter(|word| visit.viewer.is_some() || word.starts_with("signed-out"));
    let key = done.map(|word| format!("web-done-{word}"));
    match key.filter(|key| visit.site.locales.has(visit.lang, key)) {
        Some(key) => json!({ "kind": "success", "text": visit.text(&key) }),
        None => serde_json::Value::Null,
    }
}

fn site(visit: &Visit) -> serde_json::Value {
    let config = &visit.site.config.site;
    let year = visit.zone().to_datetime(visit.now()).year();
    json!({
        "name": visit.text(crate::key!("web-site-name")),
        "demo": config.demo,
        "year": year.to_string(),
        "contact": config.contact,
        "municipalities": municipalities(visit),
        "eu_notice": config.notice.get(&visit.lang),
    })
}
