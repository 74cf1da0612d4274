//! Who may use a route. Each room states the rules of its own routes as a constant beside them;
//! `app::ROUTES` is the whole table.
//!
//! *Architecture invariant:* a route that is not in the table answers nobody.

use super::{Form, Site, Viewer, WebError};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage, HttpRequest};

/// What a route asks of whoever calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Anybody, signed in or not.
    Anyone,
    /// Somebody signed in.
    SignedIn,
    /// Somebody signed in who is not suspended: for what is written in public.
    Participant,
    /// Staff with one of these roles (words of `municipalities::Role`), who have shown a second
    /// factor in this session. Where the pattern has a `{municipality}`, it must be their own.
    Staff(&'static [&'static str]),
    /// Anybody, in the demonstration only; elsewhere the page does not exist.
    Demonstration,
}

/// One line of the table: a method, a route's pattern, its rule.
#[derive(Clone, Copy, Debug)]
pub struct Access {
    pub method: &'static str,
    pub pattern: &'static str,
    pub rule: Rule,
}

/// A line of the table.
pub const fn allow(method: &'static str, pattern: &'static str, rule: Rule) -> Access {
    Access { method, pattern, rule }
}

/// What was typed into a form that could not be taken, for the error page to give back.
#[derive(Clone, Debug)]
pub struct Typed(pub Vec<String>);

/// The table, as application data for the middleware.
#[derive(Clone, Copy)]
pub struct Table(pub &'static [&'static [Access]]);

impl Table {
    fn rule(self, method: &Method, pattern: &str) -> Option<Rule> {
        let method = if *method == Method::HEAD { "GET" } else { method.as_str() };
        let line = self.lines().find(|line| line.method == method && line.pattern == pattern);
        line.map(|line| line.rule)
    }

    /// Whether any line has this pattern: if so, another method is not allowed rather than
    /// unknown.
    fn has(self, pattern: &str) -> bool {
        self.lines().any(|line| line.pattern == pattern)
    }

    fn lines(self) -> impl Iterator<Item = &'static Access> {
        self.0.iter().copied().flatten()
    }
}

/// Whether the route of a request can also be read.
pub(super) fn has_page(request: &HttpRequest) -> bool {
    let table = request.app_data::<Data<Table>>();
    let rule = |table: &Data<Table>| table.rule(&Method::GET, &request.match_pattern()?);
    table.and_then(rule).is_some()
}

/// Middleware: lets a request through only if its route's rule does.
pub async fn enforce(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if let Err(refusal) = decide(&request) {
        // Whoever was signed out while writing gets their text back on the page that says so.
        let posted = *request.method() == Method::POST;
        let form = if posted { request.extract::<Form>().await.ok() } else { None };
        let mut response = request.error_response(refusal);
        if let Some(texts) = form.map(|form| form.texts()).filter(|texts| !texts.is_empty()) {
            response.response_mut().extensions_mut().insert(Typed(texts));
        }
        return Ok(response);
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

fn decide(request: &ServiceRequest) -> Result<(), WebError> {
    let table = request.app_data::<Data<Table>>().ok_or(WebError::Internal)?;
    let Some(pattern) = request.match_pattern() else { return Ok(()) };
    let Some(rule) = table.rule(request.method(), &pattern) else {
        // The router itself says 405, with the methods that it has.
        return if table.has(&pattern) { Ok(()) } else { Err(WebError::NotFound) };
    };
    let extensions = request.extensions();
    let viewer = extensions.get::<Viewer>();
    let demo = request.app_data::<Data<Site>>().is_some_and(|site| site.config.site.demo);
    match rule {
        Rule::Anyone => Ok(()),
        Rule::SignedIn => viewer.map(|_| ()).ok_or(WebError::SignInNeeded),
        Rule::Participant => participant(viewer),
        Rule::Staff(roles) => staff(viewer, roles, municipality(&pattern, request.path())),
        Rule::Demonstration if demo => Ok(()),
        Rule::Demonstration => Err(WebError::NotFound),
    }
}

/// Whether somebody may write in public.
fn participant(viewer: Option<&Viewer>) -> Result<(), WebError> {
    let viewer = viewer.ok_or(WebError::SignInNeeded)?;
    if viewer.suspended.is_some() { Err(WebError::Suspended) } else { Ok(()) }
}

/// The part of a staff route's address that says for which municipality somebody acts.
const MUNICIPALITY: &str = "{municipality}";

/// What stands in an address where its pattern has the municipality. Read here, since the router
/// has not come to it yet. It is taken as it is written: one that is spelled in another way is
/// nobody's own.
fn municipality<'a>(pattern: &str, path: &'a str) -> Option<&'a str> {
    let place = pattern.split('/').position(|part| part == MUNICIPALITY)?;
    Some(path.split('/').nth(place).unwrap_or_default())
}

/// Whether somebody may act as staff with one of these roles, for this municipality if one is named.
fn staff(viewer: Option<&Viewer>, roles: &[&str], of: Option<&str>) -> Result<(), WebError> {
    let viewer = viewer.ok_or(WebError::SignInNeeded)?;
    let has_role = viewer.roles.iter().any(|role| roles.contains(&role.as_str()));
    if !has_role || of.is_some_and(|of| of != viewer.municipality) {
        return Err(WebError::Forbidden);
    }
    // Last, so that it tells nobody else which pages there are.
    if viewer.second_factor { Ok(()) } else { Err(WebError::SecondFactorNeeded) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn viewer(roles: &[&str], second_factor: bool) -> Viewer {
        Viewer {
            resident: "1".into(),
            municipality: "pagegiai".into(),
            name: "Rasa".into(),
            language: Lang::LT,
            zone: None,
            verified: true,
            roles: roles.iter().map(|role| (*role).to_owned()).collect(),
            second_factor,
            registered_at: jiff::Timestamp::UNIX_EPOCH,
            suspended: None,
            unreachable_since: None,
            session: "1".into(),
        }
    }

    #[test]
    fn the_municipality_is_read_where_the_pattern_has_it() {
        let pattern = "/{lang}/municipalities/{municipality}/staff/{resident}";
        let named = |path| municipality(pattern, path);
        assert_eq!(named("/lt/municipalities/pagegiai/staff/1"), Some("pagegiai"));
        assert_eq!(named("/lt/municipalities/pageg%69ai/staff/1"), Some("pageg%69ai"));
        assert_eq!(named("/lt"), Some(""));
        assert_eq!(municipality("/{lang}/account", "/lt/account"), None);
    }

    #[test]
    fn whoever_is_suspended_does_not_write() {
        let asked =
            |viewer: Option<&Viewer>| participant(viewer).err().map(|error| error.to_string());
        let mut somebody = viewer(&[], false);
        assert_eq!(asked(None), Some(WebError::SignInNeeded.to_string()));
        assert_eq!(asked(Some(&somebody)), None);
        let (until, decision) = (jiff::Timestamp::MAX, String::new());
        somebody.suspended = Some(crate::web::Suspended { until, decision });
        assert_eq!(asked(Some(&somebody)), Some(WebError::Suspended.to_string()));
    }

    #[test]
    fn staff_act_in_their_role_on_their_side_and_with_a_second_factor() {
        let asked = |viewer: Option<&Viewer>, of| {
            staff(viewer, &["moderator", "editor"], of).err().map(|error| error.to_string())
        };
        let own = Some("pagegiai");
        let said = |error: WebError| Some(error.to_string());
        assert_eq!(asked(None, own), said(WebError::SignInNeeded));
        assert_eq!(asked(Some(&viewer(&[], true)), own), said(WebError::Forbidden));
        assert_eq!(asked(Some(&viewer(&["councillor"], true)), own), said(WebError::Forbidden));
        let editor = viewer(&["translator", "editor"], true);
        assert_eq!(asked(Some(&editor), own), None);
        assert_eq!(asked(Some(&editor), None), None);
        assert_eq!(asked(Some(&editor), Some("sovetsk")), said(WebError::Forbidden));
        let without = viewer(&["editor"], false);
        assert_eq!(asked(Some(&without), own), said(WebError::SecondFactorNeeded));
        assert_eq!(asked(Some(&without), Some("sovetsk")), said(WebError::Forbidden));
    }
}
