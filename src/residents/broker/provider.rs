//! What is known of each broker, and the two things that it is asked: to show who somebody is, and
//! to change the code that they come back with into claims.
//!
//! Invariant: claims are handed out only after the ID token's signature, issuer, audience, nonce
//! and expiry were found right, and are about one subject.

use super::failure::Failure;
use super::http::{self, HttpError};
use super::model::Claims;
use crate::config::{Broker, Config, MunicipalityId};
use crate::locale::Lang;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use moka::sync::Cache;
use openidconnect::core::{
    CoreAuthPrompt, CoreAuthenticationFlow, CoreClient, CoreClientAuthMethod, CoreIdToken,
    CoreJwsSigningAlgorithm as Algorithm, CoreProviderMetadata,
};
use openidconnect::{
    AuthType, AuthenticationContextClass, AuthorizationCode, ClaimsVerificationError, ClientId,
    ClientSecret, CsrfToken, HttpRequest, HttpResponse, IssuerUrl, LanguageTag, Nonce,
    OAuth2TokenResponse, PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, TokenResponse,
};
use secrecy::ExposeSecret;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

/// How long a broker's addresses and keys are taken as they were read.
const KEPT: Duration = Duration::from_secs(15 * 60);
/// How old they must be to be read again for a key that is not among them.
const FRESH: Duration = Duration::from_secs(30);

/// Signatures that are taken: those that only the broker can make.
const ALGORITHMS: [Algorithm; 10] = [
    Algorithm::RsaSsaPkcs1V15Sha256,
    Algorithm::RsaSsaPkcs1V15Sha384,
    Algorithm::RsaSsaPkcs1V15Sha512,
    Algorithm::RsaSsaPssSha256,
    Algorithm::RsaSsaPssSha384,
    Algorithm::RsaSsaPssSha512,
    Algorithm::EcdsaP256Sha256,
    Algorithm::EcdsaP384Sha384,
    Algorithm::EcdsaP521Sha512,
    Algorithm::EdDsa,
];

/// The brokers by municipality, as application data.
pub struct Brokers(BTreeMap<MunicipalityId, Provider>);

impl Brokers {
    /// Makes what asks each configured broker; none is asked yet.
    ///
    /// # Errors
    /// Names the municipality, and what is wrong with its settings.
    pub fn open(config: &Config) -> Result<Brokers, (MunicipalityId, String)> {
        let mut all = BTreeMap::new();
        for (id, municipality) in &config.municipality {
            let Some(broker) = &municipality.broker else { continue };
            let back = format!("{}/broker/callback/{id}", config.site.url);
            let provider = Provider::new(broker, back).map_err(|problem| (id.clone(), problem))?;
            all.insert(id.clone(), provider);
        }
        Ok(Brokers(all))
    }

    /// The broker of a municipality, if it has one.
    pub fn of(&self, municipality: &str) -> Option<&Provider> {
        self.0.get(municipality)
    }

    /// Each municipality that has a broker, with whether it answers as one.
    pub async fn test(&self) -> Vec<(&MunicipalityId, Result<(), String>)> {
        let mut all = Vec::new();
        for (id, provider) in &self.0 {
            let answered = provider.discover().await;
            all.push((id, answered.map(|_| ()).map_err(|failure| failure.to_string())));
        }
        all
    }
}

/// One broker.
pub struct Provider {
    client: reqwest::Client,
    issuer: IssuerUrl,
    client_id: ClientId,
    client_secret: Option<ClientSecret>,
    scopes: Vec<String>,
    acr_values: Vec<String>,
    back: RedirectUrl,
    known: Cache<(), Arc<Known>>,
}

/// A broker's addresses and keys, and when they were read.
struct Known {
    metadata: CoreProviderMetadata,
    at: Instant,
}

/// What makes one way through the broker unlike any other.
pub struct Secrets {
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

impl Provider {
    fn new(broker: &Broker, back: String) -> Result<Provider, String> {
        let secret = broker.client_secret.as_ref();
        Ok(Provider {
            client: http::client(broker)?,
            issuer: IssuerUrl::new(broker.issuer.clone()).map_err(|error| error.to_string())?,
            client_id: ClientId::new(broker.client_id.clone()),
            client_secret: secret
                .map(|secret| ClientSecret::new(secret.expose_secret().to_owned())),
            scopes: broker.scopes.clone(),
            acr_values: broker.acr_values.clone(),
            back: RedirectUrl::new(back).map_err(|error| error.to_string())?,
            known: Cache::builder().max_capacity(1).time_to_live(KEPT).build(),
        })
    }

    /// The broker's name for itself.
    pub fn issuer(&self) -> &str {
        self.issuer.as_str()
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        http::send(&self.client, request).await
    }

    async fn known(&self) -> Result<Arc<Known>, Failure> {
        match self.known.get(&()) {
            Some(known) => Ok(known),
            None => self.discover().await,
        }
    }

    async fn discover(&self) -> Result<Arc<Known>, Failure> {
        let ask = |request| self.send(request);
        let metadata = CoreProviderMetadata::discover_async(self.issuer.clone(), &ask).await?;
        let known = Arc::new(Known { metadata, at: Instant::now() });
        self.known.insert((), known.clone());
        Ok(known)
    }

    /// Where to send the browser. `again` has the broker ask who somebody is even if it knows.
    pub async fn address(
        &self,
        secrets: Secrets,
        lang: Lang,
        again: bool,
    ) -> Result<String, Failure> {
        let known = self.known().await?;
        let client = CoreClient::from_provider_metadata(
            known.metadata.clone(),
            self.client_id.clone(),
            None,
        )
        .set_redirect_uri(self.back.clone());
        let Secrets { state, nonce, verifier } = secrets;
        let challenge =
            PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier));
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                move || CsrfToken::new(state),
                move || Nonce::new(nonce),
            )
            .add_scopes(self.scopes.iter().cloned().map(Scope::new))
            .add_ui_locale(LanguageTag::new(lang.to_string()))
            .set_pkce_challenge(challenge);
        for value in &self.acr_values {
            request =
                request.add_auth_context_value(AuthenticationContextClass::new(value.clone()));
        }
        if again {
            request = request.add_prompt(CoreAuthPrompt::Login);
        }
        Ok(request.url().0.into())
    }

    /// Changes a code into what the broker says about whoever came back with it.
    pub async fn redeem(
        &self,
        code: String,
        secrets: Secrets,
        now: jiff::Timestamp,
    ) -> Result<Claims, Failure> {
        let known = self.known().await?;
        let client = CoreClient::from_provider_metadata(
            known.metadata.clone(),
            self.client_id.clone(),
            self.client_secret.clone(),
        )
        .set_redirect_uri(self.back.clone())
        .set_auth_type(auth_type(&known.metadata));
        let ask = |request| self.send(request);
        let tokens = client
            .exchange_code(AuthorizationCode::new(code))
            .map_err(|_| Failure::Unreachable("it names no token endpoint".into()))?
            .set_pkce_verifier(PkceCodeVerifier::new(secrets.verifier))
            .request_async(&ask)
            .await?;
        let token =
            tokens.id_token().ok_or_else(|| Failure::Refused("there is no ID token".into()))?;
        self.verify(token, known, &Nonce::new(secrets.nonce), now).await?;
        let mut claims = payload(token)?;
        self.complete(&mut claims, tokens.access_token().secret()).await?;
        Ok(Claims(claims))
    }

    /// Finds the ID token right; where its key is not known, the keys are read once more.
    async fn verify(
        &self,
        token: &CoreIdToken,
        known: Arc<Known>,
        nonce: &Nonce,
        now: jiff::Timestamp,
    ) -> Result<(), Failure> {
        match self.check(token, &known, nonce, now) {
            Err(ClaimsVerificationError::SignatureVerification(_))
                if known.at.elapsed() > FRESH =>
            {
                let known = self.discover().await?;
                Ok(self.check(token, &known, nonce, now)?)
            }
            checked => Ok(checked?),
        }
    }

    fn check(
        &self,
        token: &CoreIdToken,
        known: &Known,
        nonce: &Nonce,
        now: jiff::Timestamp,
    ) -> Result<(), ClaimsVerificationError> {
        let client = CoreClient::from_provider_metadata(
            known.metadata.clone(),
            self.client_id.clone(),
            None,
        );
        let since_1970 = Duration::from_secs(u64::try_from(now.as_second()).unwrap_or_default());
        let now = SystemTime::UNIX_EPOCH + since_1970;
        let verifier =
            client.id_token_verifier().set_allowed_algs(ALGORITHMS).set_time_fn(move || now.into());
        token.claims(&verifier, nonce).map(|_| ())
    }

    /// Adds what the broker tells only when asked with the access token; the ID token has the
    /// last word where both say something.
    async fn complete(
        &self,
        claims: &mut Map<String, Value>,
        access_token: &str,
    ) -> Result<(), Failure> {
        let known = self.known().await?;
        let Some(endpoint) = known.metadata.userinfo_endpoint() else { return Ok(()) };
        let request = openidconnect::http::Request::get(endpoint.as_str())
            .header("accept", "application/json")
            .header("authorization", format!("Bearer {access_token}"))
            .body(Vec::new())
            .map_err(|error| Failure::Unreachable(error.to_string()))?;
        let answer = self.send(request).await?;
        if !answer.status().is_success() {
            return Err(Failure::Unreachable(format!("userinfo says {}", answer.status())));
        }
        let more: Map<String, Value> = serde_json::from_slice(answer.body())
            .map_err(|_| Failure::Unreachable("userinfo is no JSON object".into()))?;
        if more.get("sub") != claims.get("sub") {
            return Err(Failure::Refused("userinfo is about somebody else".into()));
        }
        for (name, value) in more {
            claims.entry(name).or_insert(value);
        }
        Ok(())
    }
}

/// The claims of a token that was found right, as they are written: the protocol's types would drop
/// what they do not know inside of what they do.
fn payload(token: &CoreIdToken) -> Result<Map<String, Value>, Failure> {
    let written = token.to_string();
    let part = written.split('.').nth(1).unwrap_or_default();
    let bytes = URL_SAFE_NO_PAD.decode(part).unwrap_or_default();
    serde_json::from_slice(&bytes).map_err(|_| Failure::Refused("the ID token is no object".into()))
}

/// How the broker wants to see the client's secret: in the header, unless it takes it in the form
/// only.
fn auth_type(metadata: &CoreProviderMetadata) -> AuthType {
    let methods = metadata.token_endpoint_auth_methods_supported();
    let has = |method| methods.is_some_and(|methods| methods.contains(&method));
    let basic = methods.is_none() || has(CoreClientAuthMethod::ClientSecretBasic);
    if !basic && has(CoreClientAuthMethod::ClientSecretPost) {
        AuthType::RequestBody
    } else {
        AuthType::BasicAuth
    }
}
