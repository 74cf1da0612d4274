//! How much one address or account may ask for.
//!
//! Invariant: keys are kept in memory only, hashed by the limiter's map, and forgotten when idle.

use super::{Site, WebError, cookies, visit};
use crate::config;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use governor::clock::{Clock, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;

pub struct Limiters {
    requests: DefaultKeyedRateLimiter<String>,
    forms: DefaultKeyedRateLimiter<String>,
    sign_in_mails: DefaultKeyedRateLimiter<String>,
    signing_mails: DefaultKeyedRateLimiter<String>,
    signing_networks: DefaultKeyedRateLimiter<String>,
    signing_domains: DefaultKeyedRateLimiter<String>,
}

impl Limiters {
    pub fn new(limits: &config::Limits) -> Self {
        // The settings were checked to be above zero.
        let number = |n: u32| NonZeroU32::new(n).unwrap_or(NonZeroU32::MIN);
        let hourly = |n: u32| RateLimiter::keyed(Quota::per_hour(number(n)));
        let requests = Quota::per_second(number(limits.requests_per_second))
            .allow_burst(number(limits.requests_burst));
        Limiters {
            requests: RateLimiter::keyed(requests),
            forms: RateLimiter::keyed(Quota::per_minute(number(limits.forms_per_minute))),
            sign_in_mails: hourly(limits.sign_in_mails_per_hour),
            signing_mails: hourly(limits.signing_mails_per_hour),
            signing_networks: hourly(limits.signing_mails_per_network),
            signing_domains: hourly(limits.signing_mails_per_domain),
        }
    }

    /// Whether one more sign-in mail may go to this (hashed) address.
    pub fn sign_in_mail(&self, hashed_address: &str) -> Result<(), WebError> {
        allow(&self.sign_in_mails, hashed_address.to_owned())
    }

    /// Whether one more letter that asks to confirm a signature may go to this (hashed) address, for
    /// somebody in this network, to a mailbox of this domain.
    pub fn signing_mail(&self, address: &str, network: &str, domain: &str) -> Result<(), WebError> {
        allow(&self.signing_mails, address.to_owned())?;
        allow(&self.signing_networks, network.to_owned())?;
        allow(&self.signing_domains, domain.to_owned())
    }

    /// Forgets those who have not asked for a while.
    pub fn tidy(&self) {
        let signing = [&self.signing_mails, &self.signing_networks, &self.signing_domains];
        for limiter in signing.into_iter().chain([&self.requests, &self.forms, &self.sign_in_mails])
        {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }
}

/// Forgets now and then the addresses and accounts that have not asked for a while. Each process
/// has limits of its own, so this is no job under a lease.
pub async fn forget_idle(site: Data<Site>) {
    loop {
        tokio::time::sleep(Duration::from_secs(60)).await;
        site.limits.tidy();
    }
}

fn allow(limiter: &DefaultKeyedRateLimiter<String>, key: String) -> Result<(), WebError> {
    limiter.check_key(&key).map_err(|not_until| {
        let wait = not_until.wait_time_from(DefaultClock::default().now());
        WebError::TooMany(wait.as_secs() + 1)
    })
}

/// Middleware: 429 when an address asks too much, or an account sends too many forms.
pub async fn enforce(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if let Err(refusal) = check(&request) {
        return Ok(request.error_response(refusal));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

fn check(request: &ServiceRequest) -> Result<(), WebError> {
    let site = request.app_data::<Data<Site>>().ok_or(WebError::Internal)?;
    let address = visit::address(request.request(), site.config.server.trusted_proxies);
    allow(&site.limits.requests, address.clone())?;
    // Reports come as fast as letters come back; a secret admits them, not a form.
    if request.method().is_safe() || request.path().starts_with("/mail/bounces/") {
        return Ok(());
    }
    let session = cookies::value(request.request(), cookies::SESSION);
    allow(&site.limits.forms, session.unwrap_or(address))
}
