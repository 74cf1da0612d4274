//! Who may use a route. Each room states the rules of its own routes as a constant beside them;
//! `app::ROUTES` is the whole table.
//!
//! *Architecture invariant:* a route that is not in the table answers nobody.

use super::{Form, Site, Viewer, WebError};
use actix_web::HttpMessage;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;

/// What a route asks of whoever calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Anybody, signed in or not.
    Anyone,
    /// Somebody signed in.
    SignedIn,
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
    let signed_in = request.extensions().get::<Viewer>().is_some();
    let demo = request.app_data::<Data<Site>>().is_some_and(|site| site.config.site.demo);
    match rule {
        Rule::Anyone => Ok(()),
        Rule::SignedIn if signed_in => Ok(()),
        Rule::SignedIn => Err(WebError::SignInNeeded),
        Rule::Demonstration if demo => Ok(()),
        Rule::Demonstration => Err(WebError::NotFound),
    }
}
