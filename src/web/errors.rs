//! What a visitor is told when a page cannot be given.
//!
//! Invariant: an error page is in the reader's language, says what they can do next, and never how
//! the program failed; that goes to the log with the request's id, which the page shows.

use super::access::{self, Typed};
use super::views::SuspensionView;
use super::{Page, Visit};
use crate::store::{CommitError, StoreError};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, ResponseError};

/// Why a request ends in an error page.
#[derive(Debug, thiserror::Error)]
pub enum WebError {
    #[error("the request cannot be understood")]
    BadRequest,
    #[error("signing in is needed")]
    SignInNeeded,
    #[error("a second factor is needed")]
    SecondFactorNeeded,
    #[error("suspended from writing")]
    Suspended,
    #[error("not allowed")]
    Forbidden,
    #[error("not found")]
    NotFound,
    #[error("somebody else changed it")]
    Conflict,
    #[error("too many requests; again in {0} s")]
    TooMany(u64),
    #[error("form too large")]
    TooLarge,
    #[error("a form of another kind was expected")]
    Unsupported,
    #[error("the store is out of reach")]
    Unavailable,
    #[error("internal")]
    Internal,
}

pub type WebResult<T = HttpResponse> = Result<T, WebError>;

impl WebError {
    fn status(&self) -> StatusCode {
        match self {
            WebError::BadRequest => StatusCode::BAD_REQUEST,
            WebError::SignInNeeded
            | WebError::SecondFactorNeeded
            | WebError::Suspended
            | WebError::Forbidden => StatusCode::FORBIDDEN,
            WebError::NotFound => StatusCode::NOT_FOUND,
            WebError::Conflict => StatusCode::CONFLICT,
            WebError::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            WebError::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            WebError::Unsupported => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            WebError::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            WebError::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

/// Marks a response that says what its reader must do first; its page is still to be made, in
/// their language.
#[derive(Clone, Copy)]
enum First {
    SignIn,
    SecondFactor,
    /// There is nothing to do but wait, or to appeal.
    Suspended,
}

impl First {
    /// The word in the messages.
    fn as_str(self) -> &'static str {
        match self {
            First::SignIn => "sign-in",
            First::SecondFactor => "second-factor",
            First::Suspended => "suspended",
        }
    }
}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::new(self.status());
        if let WebError::TooMany(seconds) = self {
            response.headers_mut().insert(header::RETRY_AFTER, (*seconds).into());
        }
        let first = match self {
            WebError::SignInNeeded => Some(First::SignIn),
            WebError::SecondFactorNeeded => Some(First::SecondFactor),
            WebError::Suspended => Some(First::Suspended),
            _ => None,
        };
        if let Some(first) = first {
            response.extensions_mut().insert(first);
        }
        response
    }
}

impl From<StoreError> for WebError {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "a read failed");
        match error {
            StoreError::Unavailable(_) => WebError::Unavailable,
            _ => WebError::Internal,
        }
    }
}

impl From<CommitError> for WebError {
    fn from(error: CommitError) -> Self {
        match error {
            CommitError::Conflict(_) => WebError::Conflict,
            CommitError::Store(error) => error.into(),
        }
    }
}

impl From<tera::Error> for WebError {
    fn from(error: tera::Error) -> Self {
        tracing::error!(error = %chain(&error), "a template failed");
        WebError::Internal
    }
}

fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// Middleware: gives every error response without a page of its own the localized one.
pub async fn pages(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // Routing needs the request to itself, so it is looked at afterwards, through the response.
    let response = next.call(request).await?.map_into_boxed_body();
    let http = response.request().clone();
    let status = response.status();
    let has_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    if !(status.is_client_error() || status.is_server_error()) || has_page || is_machine(&http) {
        return Ok(response);
    }
    let first = response.response().extensions().get::<First>().copied();
    let typed = response.response().extensions().get::<Typed>().cloned();
    let typed = typed.map(|Typed(texts)| texts).unwrap_or_default();
    let page = Visit::of_error(&http).and_then(|visit| page(&visit, &http, status, first, &typed));
    let mut answer = page.unwrap_or_else(|_| HttpResponse::new(status));
    // A page takes the place of the body only: what was set for the browser still holds.
    for name in [header::RETRY_AFTER, header::ALLOW, header::SET_COOKIE] {
        for value in response.headers().get_all(&name) {
            answer.headers_mut().append(name.clone(), value.clone());
        }
    }
    Ok(ServiceResponse::new(http, answer))
}

/// Probes and metrics want a status, not a page.
fn is_machine(request: &actix_web::HttpRequest) -> bool {
    matches!(request.path(), "/healthz" | "/readyz" | "/metrics")
}

/// Where to go on after signing in or a second factor: this page, or the one that a form stood on,
/// since where a form is sent to is no page; the account where that is not known.
fn onward(visit: &Visit, request: &HttpRequest) -> String {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return visit.here();
    }
    let from = request.headers().get(header::REFERER).and_then(|value| value.to_str().ok());
    let ours = from.and_then(|from| from.strip_prefix(visit.site.config.site.url.as_str()));
    // Another host may begin as ours does. What the address is worth is for the next form to judge.
    let page = ours.filter(|page| page.starts_with('/'));
    // A form that was refused before stands where it was sent to, which may only take forms.
    let stays = |page: &&str| page.split('?').next() == Some(request.path());
    let page = page.filter(|page| !stays(page) || access::has_page(request));
    page.map_or_else(|| visit.link("/account"), str::to_owned)
}

fn page(
    visit: &Visit,
    request: &HttpRequest,
    status: StatusCode,
    first: Option<First>,
    typed: &[String],
) -> WebResult {
    // keys: web-error-400-* web-error-403-* web-error-404-* web-error-405-* web-error-409-*
    // keys: web-error-413-* web-error-415-* web-error-422-* web-error-429-* web-error-500-*
    // keys: web-error-503-* web-error-sign-in-* web-error-second-factor-* web-error-suspended-*
    const KNOWN: [u16; 11] = [400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503];
    let code = status.as_u16();
    let shown = if KNOWN.contains(&code) {
        code
    } else if status.is_server_error() {
        500
    } else {
        400
    };
    let next: String = form_urlencoded::byte_serialize(onward(visit, request).as_bytes()).collect();
    let kind = first.map_or_else(|| shown.to_string(), |first| first.as_str().to_owned());
    Page::new(visit, "web/error.html")
        .status(status)
        .with("kind", &kind)
        .with("status", &code)
        .with("request_id", &visit.request_id)
        .with("next", &next)
        .with("typed", typed)
        .with("suspended", &SuspensionView::of(visit))
        .respond()
}
