//! Middleware: who is looking.
//!
//! Two reads one after the other at most: the session, then its resident beside what is known of their
//! address. What a session needs afterwards (a new token
//! each day, a note each hour that it was used) is written after the answer is made and only if the
//! answer can carry the cookie. Invariant: a cookie that opens nothing is taken away, and a request
//! with it is a visitor's.

use super::model::{Session, Token, Upkeep};
use crate::residents::reachable::{self, Mark};
use crate::residents::{Resident, by_id};
use crate::store::{Batch, Store, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, Suspended, Viewer, WebError, cookies};
use actix_web::HttpMessage;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::cookie::Cookie;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use futures_util::future::try_join;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::Arc;

/// The signed-in person as they were read, for this room's own pages.
pub struct SignedIn {
    pub resident: Stored<Resident>,
    pub session: Stored<Session>,
    pub store: Store,
    /// What is known of their address, if letters came back from it.
    pub mark: Option<Stored<Mark>>,
    /// What the browser showed.
    token: Token,
    token_hash: String,
}

impl SignedIn {
    /// Whether a second factor was shown in this session.
    pub fn second_factor(&self) -> bool {
        self.session.is_raised(&self.token_hash)
    }

    /// Notes in `session`, which is this one as it is now, that a second factor was shown; gives
    /// the cookie with the new token for when that is committed.
    pub fn raise(&self, site: &Site, session: &mut Session) -> Cookie<'static> {
        let now = site.now();
        let token = Token { secret: keys::token(), ..self.token.clone() };
        session.raise(site.keys.hash(Purpose::Session, &token.secret), now);
        set(site, &token, session.expires_at.duration_since(now).as_secs())
    }
}

/// Recognises the person of a session cookie, and sees to the session afterwards.
pub async fn load(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let site = request.app_data::<Data<Site>>().cloned().ok_or(WebError::Internal)?;
    let Some(value) = cookies::value(request.request(), cookies::SESSION) else {
        return Ok(next.call(request).await?.map_into_boxed_body());
    };
    let signed_in = match find(&site, &value).await {
        Ok(found) => found.map(Arc::new),
        Err(error) => return Ok(request.error_response(error)),
    };
    if let Some(signed_in) = &signed_in {
        let mut extensions = request.extensions_mut();
        extensions.insert(viewer(signed_in, site.now()));
        extensions.insert(signed_in.clone());
    }
    let mut response = next.call(request).await?.map_into_boxed_body();
    if !can_carry(&site, &response) {
        return Ok(response);
    }
    let cookie = match signed_in {
        Some(signed_in) => keep_up(&site, &signed_in).await,
        None => Some(cookies::removal(&site, cookies::SESSION)),
    };
    if let Some(cookie) = cookie {
        response.response_mut().add_cookie(&cookie)?;
    }
    Ok(response)
}

/// The session that a cookie opens, with its resident.
async fn find(site: &Site, value: &str) -> Result<Option<SignedIn>, WebError> {
    let Some(token) = Token::parse(value) else { return Ok(None) };
    let Some(store) = site.personal(&token.municipality) else { return Ok(None) };
    let Some(session) = store.get::<Session>(&token.session).await? else { return Ok(None) };
    let token_hash = site.keys.hash(Purpose::Session, &token.secret);
    if !session.admits(&token_hash, site.now()) {
        return Ok(None);
    }
    let id = session.resident.as_str();
    let (resident, marks) = try_join(by_id(store, id), reachable::marks(store, id)).await?;
    let store = store.clone();
    Ok(resident.map(|resident| {
        let mark = marks.into_iter().find(|mark| mark.id == resident.mail_hash);
        SignedIn { resident, session, store, mark, token, token_hash }
    }))
}

fn viewer(signed_in: &SignedIn, now: Timestamp) -> Viewer {
    let Stored { document: resident, .. } = &signed_in.resident;
    Viewer {
        resident: resident.id.clone(),
        municipality: resident.municipality.clone(),
        name: resident.name.clone(),
        language: resident.language,
        zone: resident.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()),
        verified: resident.verified,
        roles: resident.roles.iter().map(|role| role.as_str().to_owned()).collect(),
        second_factor: signed_in.second_factor(),
        registered_at: resident.registered_at,
        suspended: suspended(resident, now),
        unreachable_since: signed_in.mark.as_ref().filter(|mark| mark.marked).map(|it| it.since),
        session: signed_in.session.id.clone(),
    }
}

/// A suspension ends by itself.
fn suspended(resident: &Resident, now: Timestamp) -> Option<Suspended> {
    let lasting = resident.suspension.as_ref().filter(|suspension| now < suspension.until)?;
    Some(Suspended { until: lasting.until, decision: lasting.decision.clone() })
}

/// Whether a cookie can go with this answer: a handler that has set it itself knows better.
fn can_carry<B>(site: &Site, response: &ServiceResponse<B>) -> bool {
    let name = cookies::removal(site, cookies::SESSION).name().to_owned();
    !response.response().cookies().any(|cookie| cookie.name() == name)
}

/// Notes that the session was used, or changes its token; gives the cookie if there is a new one.
async fn keep_up(site: &Site, signed_in: &SignedIn) -> Option<Cookie<'static>> {
    let now = site.now();
    let mut session = signed_in.session.clone();
    let mut cookie = None;
    match session.upkeep(&signed_in.token_hash, now) {
        Upkeep::Nothing => return None,
        Upkeep::Seen => session.last_seen_at = now,
        Upkeep::Rotate => {
            let token = Token { secret: keys::token(), ..signed_in.token.clone() };
            session.rotate(site.keys.hash(Purpose::Session, &token.secret), now);
            cookie = Some(set(site, &token, session.expires_at.duration_since(now).as_secs()));
        }
    }
    match signed_in.store.commit(Batch::new().replace(&session)).await {
        Ok(()) => cookie,
        // A request beside this one has done it, or the session has just been ended.
        Err(error) if error.is_stale() => None,
        Err(error) => {
            tracing::warn!(%error, "a session could not be kept up");
            None
        }
    }
}

/// The session cookie, for so many seconds.
pub fn set(site: &Site, token: &Token, seconds: i64) -> Cookie<'static> {
    cookies::secret(site, cookies::SESSION, token.value(), seconds)
}
