//! Leaving for a broker, and coming back.
//!
//! Invariant: a departure is used up before its code is, so a state works once, whatever comes of
//! it. A known identity opens its account in the commit that begins the session; of an unknown one
//! an [`Arrival`] is kept for the browser that it came with.

use super::failure::Failure;
use super::join::{find, home, identity_hash};
use super::model::{
    Arrival, Claims, Departure, Identity, Introduction, OldEnough, confirm, expiry,
};
use super::provider::{Provider, Secrets};
use crate::config::{Broker, Municipality};
use crate::locale::Lang;
use crate::residents::session;
use crate::residents::sign_in::{Next, Opened};
use crate::store::{Batch, Store, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Form, Site, WebError};

/// How often opening an account begins again when it changes meanwhile.
const TRIES: usize = 8;

/// A municipality's broker, and where its residents' data rest.
pub struct Gate<'a> {
    pub site: &'a Site,
    pub id: &'a str,
    pub municipality: &'a Municipality,
    pub broker: &'a Broker,
    pub provider: &'a Provider,
    pub store: &'a Store,
}

/// Why somebody is not signed in; the word in messages and addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The person went back.
    Cancelled,
    /// The broker does not answer.
    Unreachable,
    /// It refuses, or what it says is not to be believed.
    Refused,
    /// The state was used, has expired, or is another browser's.
    Over,
    /// Under the municipality's minimum age.
    TooYoung,
    /// The identity opens another account.
    Taken,
}

impl Problem {
    pub const ALL: [Problem; 6] = [
        Problem::Cancelled,
        Problem::Unreachable,
        Problem::Refused,
        Problem::Over,
        Problem::TooYoung,
        Problem::Taken,
    ];

    pub const fn as_str(self) -> &'static str {
        match self {
            Problem::Cancelled => "cancelled",
            Problem::Unreachable => "unreachable",
            Problem::Refused => "refused",
            Problem::Over => "over",
            Problem::TooYoung => "too-young",
            Problem::Taken => "taken",
        }
    }
}

/// What is derived from a state: kept nowhere, and made again when it comes back.
fn secrets(site: &Site, state: &str) -> Secrets {
    Secrets {
        state: state.to_owned(),
        nonce: site.keys.hash(Purpose::BrokerNonce, state),
        verifier: site.keys.hash(Purpose::BrokerVerifier, state),
    }
}

/// Somebody goes to the broker: gives its address. `again` has the broker ask who they are even if
/// it knows, so that nobody else's identity is tied to an account by mistake.
pub async fn leave(
    gate: &Gate<'_>,
    lang: Lang,
    browser: &str,
    next: Next,
    again: bool,
) -> Result<Result<String, Problem>, WebError> {
    let state = keys::token();
    let address = match gate.provider.address(secrets(gate.site, &state), lang, again).await {
        Ok(address) => address,
        Err(failure) => return Ok(Err(gate.note(&failure))),
    };
    let departure = Departure {
        id: gate.site.keys.hash(Purpose::BrokerState, &state),
        browser_hash: gate.site.keys.hash(Purpose::Browser, browser),
        lang,
        next,
        expires_at: expiry(gate.site.now()),
    };
    gate.store.commit(Batch::new().insert(&departure)).await?;
    Ok(Ok(address))
}

/// What a browser brings back from the broker.
pub struct Return<'a> {
    pub state: &'a str,
    pub code: Option<String>,
    /// The protocol's word for why there is no code.
    pub error: Option<String>,
    /// Who says so, where the broker tells (RFC 9207).
    pub issuer: Option<String>,
    pub device: &'a str,
    /// Who is signed in in the browser.
    pub viewer: Option<&'a str>,
}

/// What becomes of it.
pub enum Outcome {
    SignedIn(Box<Opened>),
    /// Nobody knows the identity yet.
    Arrived,
}

/// The departure that a state belongs to, for its own browser while it is good.
pub async fn departure(
    gate: &Gate<'_>,
    state: &str,
    browser: &str,
) -> Result<Option<Stored<Departure>>, WebError> {
    let id = gate.site.keys.hash(Purpose::BrokerState, state);
    let browser = gate.site.keys.hash(Purpose::Browser, browser);
    let found = gate.store.get::<Departure>(&id).await?;
    Ok(found.filter(|departure| departure.admits(&browser, gate.site.now())))
}

/// Somebody has come back.
pub async fn come_back(
    gate: &Gate<'_>,
    departure: &Stored<Departure>,
    back: Return<'_>,
) -> Result<Result<Outcome, Problem>, WebError> {
    match gate.store.commit(Batch::new().delete(departure)).await {
        // It was used in this very moment.
        Err(error) if error.is_stale() => return Ok(Err(Problem::Over)),
        done => done?,
    }
    let code = match code(gate, &back) {
        Ok(code) => code,
        Err(problem) => return Ok(Err(problem)),
    };
    let secrets = secrets(gate.site, back.state);
    let claims = match gate.provider.redeem(code, secrets, gate.site.now()).await {
        Ok(claims) => claims,
        Err(failure) => return Ok(Err(gate.note(&failure))),
    };
    receive(gate, departure, back, &claims).await
}

/// The code that came back, or why there is none.
fn code(gate: &Gate, back: &Return) -> Result<String, Problem> {
    if back.issuer.as_ref().is_some_and(|issuer| issuer != gate.provider.issuer()) {
        let failure = Failure::Refused("another issuer has answered".into());
        return Err(gate.note(&failure));
    }
    match (back.error.as_deref(), &back.code) {
        (None, Some(code)) => Ok(code.clone()),
        (Some("access_denied"), _) => Err(Problem::Cancelled),
        (Some("server_error" | "temporarily_unavailable"), _) => Err(Problem::Unreachable),
        (Some(_), _) => Err(gate.note(&Failure::Refused("it has answered with an error".into()))),
        (None, None) => Err(Problem::Over),
    }
}

/// Opens the account of whom the claims are about, or keeps them for the next question.
async fn receive(
    gate: &Gate<'_>,
    departure: &Departure,
    back: Return<'_>,
    claims: &Claims,
) -> Result<Result<Outcome, Problem>, WebError> {
    let Some(introduction) = introduce(gate, claims) else {
        let failure = Failure::Refused("there is no subject".into());
        return Ok(Err(gate.note(&failure)));
    };
    if let Some(identity) = find(gate.site, &introduction.identity_hash).await? {
        if back.viewer.is_some_and(|viewer| viewer != identity.resident) {
            return Ok(Err(Problem::Taken));
        }
        let opened = open(gate, &identity, &introduction, back.device, &departure.next).await?;
        let outcome = opened.map(|opened| Outcome::SignedIn(Box::new(opened)));
        return Ok(outcome.ok_or(Problem::Refused));
    }
    let old_enough = old_enough(gate, claims);
    if old_enough == OldEnough::No {
        return Ok(Err(Problem::TooYoung));
    }
    let arrival = Arrival {
        id: keys::id(),
        browser_hash: departure.browser_hash.clone(),
        introduction,
        mail: claims.verified_mail().and_then(|mail| written_to(gate, mail)),
        label: claims.label(),
        old_enough: old_enough == OldEnough::Yes,
        next: departure.next.clone(),
        expires_at: expiry(gate.site.now()),
    };
    gate.store.commit(Batch::new().insert(&arrival)).await?;
    Ok(Ok(Outcome::Arrived))
}

/// Only an address that letters can be sent to is of use.
fn written_to(gate: &Gate, mail: &str) -> Option<String> {
    let taken = gate.municipality.mail.is_international();
    Form::prefilled([("mail", mail.to_owned())]).mail_for("mail", taken)
}

fn introduce(gate: &Gate, claims: &Claims) -> Option<Introduction> {
    let issuer = gate.provider.issuer();
    let residence = gate.broker.residence.as_ref();
    Some(Introduction {
        identity_hash: identity_hash(gate.site, gate.id, issuer, claims.subject()?),
        issuer: issuer.to_owned(),
        lives_here: residence.is_some_and(|residence| claims.confirm(residence)),
        second_factor: claims.has_second_factor(&gate.broker.second_factor),
    })
}

fn old_enough(gate: &Gate, claims: &Claims) -> OldEnough {
    let Some(age) = &gate.broker.age else { return OldEnough::Unknown };
    let today = gate.site.zone(gate.id).to_datetime(gate.site.now()).date();
    claims.old_enough(age, gate.municipality.rules.minimum_age, today)
}

/// Begins a session in the account of an identity, wherever it rests, and notes what the broker
/// says about where the person lives. `None` where the account is gone.
pub async fn open(
    gate: &Gate<'_>,
    identity: &Identity,
    introduction: &Introduction,
    device: &str,
    next: &Next,
) -> Result<Option<Opened>, WebError> {
    let site = gate.site;
    for _ in 0..TRIES {
        let Some((store, mut resident)) = home(site, &identity.resident).await? else {
            return Ok(None);
        };
        let (mut session, token) =
            session::start(site, &resident.municipality, &resident.id, device.to_owned());
        session.second_factor = introduction.second_factor && identity.second_factor;
        let mut batch = Batch::new().insert(&session);
        if confirm(&mut resident, gate.id, introduction.lives_here, site.now()) {
            batch = batch.replace(&resident);
        }
        match store.commit(batch).await {
            Err(error) if error.is_stale() => {}
            done => {
                done?;
                let (next, language) = (next.clone(), resident.language);
                return Ok(Some(Opened { token, next, language, registered: false }));
            }
        }
    }
    Err(WebError::Conflict)
}

impl Gate<'_> {
    /// Writes into the log why a broker has shown nobody, and gives what the person is told.
    fn note(&self, failure: &Failure) -> Problem {
        tracing::warn!(municipality = self.id, %failure, "an identity broker");
        match failure {
            Failure::Unreachable(_) => Problem::Unreachable,
            Failure::Refused(_) => Problem::Refused,
        }
    }
}
