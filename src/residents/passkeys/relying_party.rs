//! This site as passkeys know it: by the name of its host.
//!
//! Invariant: passkeys are offered only where browsers make them: under a name, not a network
//! address, and over HTTPS or on the very machine.

use crate::web::{Site, WebError, WebResult};
use webauthn_rs::prelude::{Url, Webauthn, WebauthnBuilder};

/// Whether this site can have passkeys.
pub fn offered(site: &Site) -> bool {
    origin(site).is_some()
}

fn origin(site: &Site) -> Option<(String, Url)> {
    let url = Url::parse(&site.config.site.url).ok()?;
    // An IP address is a host, but no domain.
    let host = url.domain()?.to_owned();
    let local = host == "localhost" || host.ends_with(".localhost");
    (url.scheme() == "https" || local).then_some((host, url))
}

/// The site's side of every ceremony.
///
/// # Errors
/// `NotFound` where passkeys are not offered.
pub fn relying_party(site: &Site) -> WebResult<Webauthn> {
    let (host, url) = origin(site).ok_or(WebError::NotFound)?;
    let builder = WebauthnBuilder::new(&host, &url).map_err(broken)?;
    builder.rp_name(NAME).build().map_err(broken)
}

/// What authenticators call the site: its name is the same in every language.
const NAME: &str = "Tiltas · Мост";

/// A failure of ours; the log says which.
pub fn broken(error: webauthn_rs::prelude::WebauthnError) -> WebError {
    tracing::error!(%error, "a passkey ceremony could not be begun");
    WebError::Internal
}
