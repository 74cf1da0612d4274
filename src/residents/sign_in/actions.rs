//! Asking for a letter, and what its link or code opens.

use super::letters::{self, Invitation, Occasion};
use super::model::{self, Decoy, Newcomer, Refusal, SignInRequest};
use super::{BY_BROWSER, Next, register};
use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::mail::{Letter, MailError};
use crate::residents::session::{self, Session, Token};
use crate::residents::{Resident, find_account, mail_hash, reachable};
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};

/// How often using a request begins again when it changes meanwhile.
const TRIES: usize = 8;

/// Somebody asks for a letter.
pub struct Asking {
    /// The id of the form that was sent, so that sending it twice asks once.
    pub key: String,
    pub lang: Lang,
    /// The token in the cookie of the browser that asks.
    pub browser: String,
    pub device: String,
    pub mail: String,
    pub next: Next,
    /// Who wants to register, and where.
    pub newcomer: Option<(MunicipalityId, Newcomer)>,
}

/// Whom the letter is for.
struct Reader {
    occasion: Occasion,
    municipality: MunicipalityId,
    lang: Lang,
    name: String,
    /// The account's address as it rests there: one that was typed may differ in what lower case
    /// makes equal, and belong to somebody else.
    address: String,
    resident: Option<String>,
    newcomer: Option<Newcomer>,
    /// Whether there is one at all.
    real: bool,
}

/// Commits a request and its letter. The same work whether the address has an account or not:
/// every store is asked, a letter is composed, two documents are written.
pub async fn ask(site: &Site, asking: Asking) -> Result<(), WebError> {
    site.limits.sign_in_mail(&mail_hash(site, &asking.mail))?;
    let known = find_account(site, &asking.mail).await?;
    let reader = reader(site, &asking, known);
    let store = personal(site, &reader.municipality)?;
    match commit(site, store, &asking, &reader, &asking.key).await {
        Err(error) if error.is_exists() && !was_asked(site, store, &asking).await? => {
            // The form was kept by the browser and sent again with another address.
            Ok(commit(site, store, &asking, &reader, &keys::id()).await?)
        }
        Err(error) if error.is_exists() => Ok(()),
        done => Ok(done?),
    }
}

fn reader(site: &Site, asking: &Asking, known: Option<Stored<Resident>>) -> Reader {
    let newcomer = asking.newcomer.clone();
    match (known, newcomer) {
        (Some(Stored { document: known, .. }), newcomer) => Reader {
            occasion: if newcomer.is_some() { Occasion::KnownAddress } else { Occasion::SignIn },
            municipality: known.municipality,
            lang: known.language,
            name: known.name,
            address: known.mail,
            resident: Some(known.id),
            newcomer: None,
            real: true,
        },
        (None, Some((municipality, newcomer))) => Reader {
            occasion: Occasion::Registration,
            municipality,
            lang: newcomer.language,
            name: String::new(),
            address: asking.mail.clone(),
            resident: None,
            newcomer: Some(newcomer),
            real: true,
        },
        (None, None) => Reader {
            occasion: Occasion::SignIn,
            municipality: site.home_of(asking.lang).to_owned(),
            lang: asking.lang,
            name: String::new(),
            address: asking.mail.clone(),
            resident: None,
            newcomer: None,
            real: false,
        },
    }
}

async fn commit(
    site: &Site,
    store: &Store,
    asking: &Asking,
    reader: &Reader,
    id: &str,
) -> Result<(), CommitError> {
    let (link_token, code) = (keys::token(), keys::code());
    let request = SignInRequest {
        id: id.to_owned(),
        link_hash: site.keys.hash(Purpose::SignInLink, &link_token),
        code_hash: code_hash(site, id, &code),
        browser_hash: site.keys.hash(Purpose::Browser, &asking.browser),
        mail_hash: mail_hash(site, &asking.mail),
        resident: reader.resident.clone(),
        newcomer: reader.newcomer.clone(),
        next: asking.next.clone(),
        attempts: 0,
        expires_at: model::expiry(site.now()),
    };
    let invitation = Invitation {
        occasion: reader.occasion,
        request: id,
        municipality: &reader.municipality,
        lang: reader.lang,
        to_name: &reader.name,
        to_address: &reader.address,
        link_token: &link_token,
        code: &code,
        device: &asking.device,
    };
    let letter = letters::write(site, &invitation).map_err(unwritten)?;
    let batch = Batch::new().insert(&request);
    let batch =
        if reader.real { batch.insert(&letter) } else { batch.insert(&decoy(letter, &request)) };
    store.commit(batch).await
}

fn decoy(letter: Letter, request: &SignInRequest) -> Decoy {
    let weight = "·".repeat((letter.text.len() + letter.html.len()) / 2);
    Decoy { id: letter.id, weight, expires_at: request.expires_at }
}

/// A template that fails is ours to mend; the log says which.
fn unwritten(error: MailError) -> CommitError {
    tracing::error!(%error, "a sign-in letter could not be written");
    StoreError::Query("a letter could not be written".into()).into()
}

/// Whether the request with the form's id is this very one: the same form, sent twice.
async fn was_asked(site: &Site, store: &Store, asking: &Asking) -> Result<bool, StoreError> {
    let earlier = store.get::<SignInRequest>(&asking.key).await?;
    let browser = site.keys.hash(Purpose::Browser, &asking.browser);
    let mail = mail_hash(site, &asking.mail);
    Ok(earlier.is_some_and(|it| it.browser_hash == browser && it.mail_hash == mail))
}

/// A code's hash, of this request only: equal codes of two requests have different hashes.
fn code_hash(site: &Site, request: &str, code: &str) -> String {
    site.keys.hash(Purpose::SignInCode, &format!("{request}:{code}"))
}

/// Who is signed in now.
pub struct Opened {
    pub token: Token,
    pub next: Next,
    pub language: Lang,
    /// Whether the account has just been made.
    pub registered: bool,
}

/// What a link opens in this browser. `key` is `<municipality>.<request>.<token>`.
pub async fn by_link(
    site: &Site,
    key: &str,
    browser: &str,
    device: &str,
) -> Result<Result<Opened, Refusal>, WebError> {
    // The same three parts as a session's.
    let Some(key) = Token::parse(key) else { return Ok(Err(Refusal::Over)) };
    let Some(store) = site.personal(&key.municipality) else { return Ok(Err(Refusal::Over)) };
    let Some(request) = store.get::<SignInRequest>(&key.session).await? else {
        return Ok(Err(Refusal::Over));
    };
    let link = site.keys.hash(Purpose::SignInLink, &key.secret);
    let browser = site.keys.hash(Purpose::Browser, browser);
    if let Err(refusal) = request.accept_link(&link, &browser, site.now()) {
        return Ok(Err(refusal));
    }
    let opened = open(site, &key.municipality, &request, device).await?;
    Ok(opened.ok_or(Refusal::Over))
}

/// What a code opens: that of any request of this browser, so that asking for a second letter does
/// not spoil the first. A wrong code counts against each request that it was tried on.
pub async fn by_code(
    site: &Site,
    code: &str,
    browser: &str,
    device: &str,
) -> Result<Result<Opened, Refusal>, WebError> {
    let browser = site.keys.hash(Purpose::Browser, browser);
    for _ in 0..TRIES {
        let requests = of_browser(site, &browser).await?;
        let Some((_, newest)) = requests.first() else { return Ok(Err(Refusal::Over)) };
        let try_one = |request: &SignInRequest| {
            request.accept_code(&code_hash(site, &request.id, code), site.now())
        };
        let right = requests.iter().find(|(_, request)| try_one(request).is_ok());
        if let Some((municipality, request)) = right {
            // Used or tried in between: look again.
            let Some(opened) = open(site, municipality, request, device).await? else { continue };
            return Ok(Ok(opened));
        }
        let refusal = try_one(newest).err().unwrap_or(Refusal::Over);
        let wrong = requests
            .into_iter()
            .filter(|(_, request)| try_one(request) == Err(Refusal::WrongCode))
            .collect();
        // A wrong code is refused only once it has been counted.
        if count_wrong(site, wrong).await? {
            return Ok(Err(refusal));
        }
    }
    Err(WebError::Conflict)
}

/// Counts a wrong code against these requests; whether none of them changed meanwhile.
async fn count_wrong(
    site: &Site,
    requests: Vec<(MunicipalityId, Stored<SignInRequest>)>,
) -> Result<bool, WebError> {
    for (municipality, mut request) in requests {
        request.attempts += 1;
        let store = personal(site, &municipality)?;
        match store.commit(Batch::new().replace(&request)).await {
            Err(error) if error.is_stale() => return Ok(false),
            done => done?,
        }
    }
    Ok(true)
}

/// The requests of a browser in all stores, the newest first; no more of each than a person makes.
async fn of_browser(
    site: &Site,
    browser: &str,
) -> Result<Vec<(MunicipalityId, Stored<SignInRequest>)>, StoreError> {
    let query = Query::on(&BY_BROWSER).equal(browser).descending().limit(5);
    let mut all = Vec::new();
    for (id, store) in &site.personal {
        let found = store.find::<SignInRequest>(&query).await?;
        all.extend(found.items.into_iter().map(|request| (id.clone(), request)));
    }
    all.sort_by(|(_, a), (_, b)| (b.expires_at, &b.id).cmp(&(a.expires_at, &a.id)));
    Ok(all)
}

/// Uses a request that was accepted; `None` when somebody else has used it meanwhile, or the
/// account is gone.
async fn open(
    site: &Site,
    municipality: &str,
    request: &Stored<SignInRequest>,
    device: &str,
) -> Result<Option<Opened>, WebError> {
    let store = personal(site, municipality)?;
    if let Some(newcomer) = &request.newcomer {
        return register::complete(site, municipality, request, newcomer, device).await;
    }
    let Some(id) = &request.resident else { return Ok(None) };
    let found = crate::residents::by_id(store, id).await?;
    // A letter to an address that is not theirs any more opens nothing.
    let Some(resident) = found.filter(|it| it.mail_hash == request.mail_hash) else {
        return Ok(None);
    };
    let (session, token) = session::start(site, municipality, id, device.to_owned());
    match store.commit(spent(request).insert(&session)).await {
        Err(error) if error.is_stale() => return Ok(None),
        done => done?,
    }
    reachable::proven(store, &resident.mail_hash, site.now()).await;
    Ok(Some(opened(token, request, &resident, false)))
}

/// A batch that uses the request up.
pub(super) fn spent(request: &Stored<SignInRequest>) -> Batch {
    Batch::new().delete(request)
}

pub(super) fn opened(
    token: Token,
    request: &SignInRequest,
    resident: &Resident,
    registered: bool,
) -> Opened {
    Opened { token, next: request.next.clone(), language: resident.language, registered }
}

/// A session for a resident of whichever municipality, and what the browser is to hold.
pub(super) fn begin(site: &Site, resident: &Resident, device: &str) -> (Session, Token) {
    session::start(site, &resident.municipality, &resident.id, device.to_owned())
}

/// The personal store of a configured municipality.
pub(super) fn personal<'a>(site: &'a Site, municipality: &str) -> Result<&'a Store, WebError> {
    site.personal(municipality).ok_or(WebError::Internal)
}
