//! The three cookies, all strictly necessary: the session, the browser that asked to sign in, and
//! the chosen language.
//!
//! Invariant: over HTTPS a secret cookie has the `__Host-` prefix, so no neighbour domain can set
//! it; over plain HTTP, which only the demonstration uses, browsers would refuse that name.

use super::Site;
use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};

pub const SESSION: &str = "session";
pub const BROWSER: &str = "browser";
pub const LANGUAGE: &str = "language";

/// A cookie's value on this request.
pub fn value(request: &HttpRequest, name: &str) -> Option<String> {
    let cookies = request.cookies().ok()?;
    let prefixed = format!("__Host-{name}");
    let found = cookies.iter().find(|cookie| cookie.name() == name || cookie.name() == prefixed);
    found.map(|cookie| cookie.value().to_owned())
}

/// A cookie that only we read, for `seconds`.
pub fn secret<'a>(site: &Site, name: &str, value: String, seconds: i64) -> Cookie<'a> {
    let secure = site.config.site.url.starts_with("https://");
    let name = if secure { format!("__Host-{name}") } else { name.to_owned() };
    Cookie::build(name, value)
        .path("/")
        .http_only(true)
        .secure(secure)
        .same_site(SameSite::Lax)
        .max_age(Duration::seconds(seconds))
        .finish()
}

/// The same cookie, taken away.
pub fn removal<'a>(site: &Site, name: &str) -> Cookie<'a> {
    secret(site, name, String::new(), 0)
}
