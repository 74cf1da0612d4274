//! What machines ask: is it alive, is it ready, how is it doing.

use super::Site;
use super::access::{Access, Rule, allow};
use actix_web::{HttpResponse, web};
use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use std::sync::atomic::Ordering::Relaxed;

pub const ACCESS: &[Access] = &[
    allow("GET", "/healthz", Rule::Anyone),
    allow("GET", "/readyz", Rule::Anyone),
    allow("GET", "/metrics", Rule::Anyone),
];

/// Upper bounds of the histogram of response times, in seconds.
const SECONDS: [f64; 9] = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0];

/// The process's recorder of figures. A process has one, however many sites its tests open.
pub fn recorder() -> Result<PrometheusHandle, String> {
    static INSTALLED: OnceLock<Result<PrometheusHandle, String>> = OnceLock::new();
    let install = || {
        let name = Matcher::Full("tiltas_http_request_seconds".into());
        let builder = PrometheusBuilder::new().set_buckets_for_metric(name, &SECONDS);
        builder.and_then(|builder| builder.install_recorder()).map_err(|error| error.to_string())
    };
    INSTALLED.get_or_init(install).clone()
}

pub fn routes(config: &mut web::ServiceConfig) {
    config
        .service(web::resource("/healthz").route(web::get().to(alive)))
        .service(web::resource("/readyz").route(web::get().to(ready)))
        .service(web::resource("/metrics").route(web::get().to(figures)));
}

/// The process answers.
async fn alive() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ok\n")
}

/// Every store answers, so this instance may be sent people.
async fn ready(site: web::Data<Site>) -> HttpResponse {
    if site.stopping.load(Relaxed) {
        return HttpResponse::ServiceUnavailable().body("stopping\n");
    }
    for store in std::iter::once(&site.public).chain(site.personal.values()) {
        if let Err(error) = store.ping().await {
            tracing::warn!(%error, "not ready");
            return HttpResponse::ServiceUnavailable().body("a store does not answer\n");
        }
    }
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n")
}

/// Prometheus text format. The proxy keeps this address inside.
async fn figures(site: web::Data<Site>) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(site.metrics.render())
}
