//! The span of each request in the log: its id, method, route and status.
//!
//! Invariant: no address, query, cookie, body or network address is ever logged; a route's pattern
//! says which page, not which person's.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use tracing::Span;
use tracing_actix_web::{RequestId, RootSpanBuilder};

pub struct Spans;

impl RootSpanBuilder for Spans {
    fn on_request_start(request: &ServiceRequest) -> Span {
        use actix_web::HttpMessage;
        let id = request.extensions().get::<RequestId>().map(|id| id.to_string());
        let route = request.match_pattern();
        tracing::info_span!(
            "request",
            request_id = id,
            method = %request.method(),
            route,
            status = tracing::field::Empty,
        )
    }

    fn on_request_end<B: MessageBody>(
        span: Span,
        outcome: &Result<ServiceResponse<B>, actix_web::Error>,
    ) {
        let status = match outcome {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        span.record("status", status.as_u16());
        let _in_span = span.enter();
        if status.is_server_error() {
            tracing::error!("answered");
        } else {
            tracing::debug!("answered");
        }
    }
}
