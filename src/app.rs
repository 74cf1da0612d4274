//! Composition: the settings become stores, the stores a site, the site a server with its jobs.
//!
//! `main` and the tests build the same application here; only this file and `demo` know every room.

mod collections;
mod mails;
mod routes;
mod serve;
mod texts;

pub use collections::{PERSONAL, PUBLIC};
pub use mails::{MAILS, mails};
pub use routes::ROUTES;
pub use serve::serve;
pub use texts::{COUNTS, SEARCHED, SUBJECTS, TRANSLATED, TRANSLATION};

use crate::attachments;
use crate::config::{Config, ConfigError};
use crate::jobs::Job;
use crate::locale::{LocaleError, Locales};
use crate::mail;
use crate::notifications::{self, Handler};
use crate::privacy;
use crate::residency;
use crate::residents::broker::Brokers;
use crate::store::{Collection, Freshness, Store, StoreError};
use crate::translation;
use crate::web::access::Table;
use crate::web::{self, Site};
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

/// Why the application cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("settings: {0}")]
    Config(#[from] ConfigError),
    #[error("messages: {0}")]
    Locale(#[from] LocaleError),
    #[error("templates: {0}")]
    Template(#[from] tera::Error),
    #[error("{place}: {error}")]
    Store { place: String, error: StoreError },
    #[error("listening: {0}")]
    Listen(#[from] std::io::Error),
    #[error("mail of {municipality}: {problem}")]
    Mail { municipality: String, problem: String },
    #[error("municipality.{municipality}.broker: {problem}")]
    Broker { municipality: String, problem: String },
    #[error("metrics: {0}")]
    Metrics(String),
}

/// What staff can go to, each room's in turn.
#[rustfmt::skip]
pub const DESK: &[&[web::desk::Item]] = &[
    crate::moderation::DESK,
    crate::answers::DESK,
    translation::DESK,
    residency::DESK,
    crate::consultations::outcome::DESK,
    crate::consultations::documents::DESK,
    crate::consultations::drafting::DESK,
    crate::petitions::DESK,
    crate::sittings::agenda::DESK,
    crate::meetings::DESK,
    crate::announcements::DESK,
    crate::municipalities::DESK,
    mail::DESK,
];

/// What becomes of what the rooms keep in a personal store when somebody moves house.
pub const MOVERS: &[residency::moving::Mover] = &[
    residency::MOVER,
    notifications::MOVER,
    crate::residents::reachable::MOVER,
    notifications::following::MOVER,
    crate::petitions::MOVER,
    crate::meetings::MOVER,
];

/// Whose the attachments are.
#[rustfmt::skip]
pub const OWNERS: attachments::Owners = attachments::Owners(&[
    crate::petitions::FILES,
    crate::petitions::DRAFT_FILES,
    crate::petitions::ANSWER_FILES,
    crate::petitions::paper::FILES,
    crate::consultations::drafting::FILES,
]);

/// What the rooms keep about people.
#[rustfmt::skip]
pub const KEEPERS: &[privacy::Keeper] = &[
    crate::residents::KEEPER,
    crate::residents::session::KEEPER,
    crate::residents::sign_in::KEEPER,
    crate::residents::broker::KEEPER,
    crate::residents::second_factor::KEEPER,
    crate::residents::address::KEEPER,
    notifications::LETTERS,
    notifications::MUTES,
    crate::residents::reachable::KEEPER,
    notifications::INBOX,
    notifications::WISHES,
    notifications::following::KEEPER,
    crate::discussion::KEEPER,
    crate::discussion::REVISIONS,
    crate::discussion::SUPPORTS,
    crate::feedback::KEEPER,
    crate::petitions::PETITIONS,
    crate::petitions::SIGNATURES,
    crate::petitions::signatories::KEEPER,
    crate::petitions::mailed::KEEPER,
    crate::petitions::integrity::TRACES,
    crate::petitions::integrity::INVALIDATED,
    crate::petitions::DRAFTS,
    crate::petitions::paper::KEEPER,
    crate::meetings::KEEPER,
    crate::announcements::KEEPER,
    crate::moderation::KEEPER,
    translation::SUGGESTIONS,
    translation::CLAIMS,
    residency::KEEPER,
    crate::municipalities::KEEPER,
];

/// What the rooms keep for a time only.
#[rustfmt::skip]
pub const RETENTION: &[privacy::Rule] = &[
    crate::petitions::RETENTION,
    crate::meetings::RETENTION,
    crate::announcements::RETENTION,
    crate::petitions::integrity::RETENTION,
    crate::residents::RETENTION,
    crate::residents::reachable::RETENTION,
    notifications::RETENTION,
    notifications::NOTICES_RETENTION,
    notifications::RETENTION_FAILED,
];

/// Who handles which kind of event besides notices: each kind once.
#[rustfmt::skip]
const HANDLERS: &[Handler] = &[
    crate::journal::HANDLER,
    crate::residents::reachable::HANDLER,
    crate::discussion::RANKING,
    crate::consultations::outcome::HANDLERS[0],
    crate::consultations::outcome::HANDLERS[1],
    crate::answers::CHANGED,
    crate::answers::TELL,
    crate::consultations::drafting::HANDLER,
    crate::petitions::TELL_SIGNERS,
    crate::petitions::TELL_STAFF,
    crate::petitions::TELL_DEBATE,
    crate::petitions::paper::COUNT,
    crate::petitions::mailed::TELL,
    crate::announcements::HANDLERS[0],
    crate::announcements::HANDLERS[1],
    crate::meetings::MOVE_UP,
    crate::meetings::TELL,
    notifications::following::BEGINS,
    notifications::following::TELL,
    privacy::HANDLER,
    Handler {
        kind: attachments::UNLISTED,
        work: |site, event| Box::pin(async move { attachments::remove(&site, &event).await }),
    },
    texts::HANDLERS[0],
    texts::HANDLERS[1],
    crate::moderation::HANDLERS[0],
    crate::moderation::HANDLERS[1],
    Handler {
        kind: residency::moving::MOVED,
        work: |site, event| Box::pin(residency::moving::finish(site, event, MOVERS)),
    },
];

/// The background work of one instance.
fn work(site: &Data<Site>) -> Result<Vec<Job>, StartError> {
    let mut jobs = notifications::jobs(site, HANDLERS);
    jobs.extend(notifications::digest::jobs(site));
    jobs.extend(attachments::jobs(site, OWNERS));
    jobs.push(crate::petitions::job());
    jobs.extend(crate::petitions::rounds(site));
    jobs.push(crate::petitions::integrity::job());
    jobs.push(crate::consultations::job());
    jobs.push(crate::discussion::ranking());
    jobs.push(crate::meetings::job());
    jobs.extend(crate::announcements::jobs(site));
    jobs.push(crate::consultations::outcome::job());
    jobs.push(crate::answers::job());
    jobs.extend(translation::jobs(site, TRANSLATION));
    jobs.push(crate::search::job(SEARCHED));
    jobs.extend(residency::jobs(site));
    jobs.extend(crate::residents::reachable::jobs(site));
    jobs.push(privacy::retention_job(RETENTION));
    jobs.extend(privacy::jobs(site, KEEPERS));
    for (id, municipality) in &site.config.municipality {
        let failed = |problem| StartError::Mail { municipality: id.clone(), problem };
        let mailer = mail::Mailer::open(&municipality.mail, &site.config.site.url);
        jobs.extend(mail::jobs(site, id, mailer.map_err(failed)?));
    }
    Ok(jobs)
}

/// Opens the stores and loads what pages need.
pub async fn open(config: Config) -> Result<Data<Site>, StartError> {
    // One provider for all that speaks TLS; an error says that an earlier call has set it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let locales = Arc::new(languages()?);
    let assets = Arc::new(web::assets::Assets::load());
    let templates = web::templates::Templates::load(locales.clone(), assets.clone())?;
    let freshness = Freshness::new();
    let public = open_store("store.public", &config.store.public, PUBLIC, &freshness).await?;
    let mut personal = BTreeMap::new();
    let mut zones = BTreeMap::new();
    for (id, municipality) in &config.municipality {
        let place = format!("municipality.{id}.store");
        let store = open_store(&place, &municipality.store, PERSONAL, &freshness).await?;
        personal.insert(id.clone(), store);
        // The settings were checked: the zone exists.
        let zone = jiff::tz::TimeZone::get(&municipality.zone).unwrap_or(jiff::tz::TimeZone::UTC);
        zones.insert(id.clone(), zone);
    }
    Ok(Data::new(Site {
        limits: web::limits::Limiters::new(&config.limits),
        keys: web::keys::Keys::new(config.secrets.key.clone().unwrap_or_default()),
        cache: web::cache::PageCache::default(),
        pictures: web::picture::Pictures::default(),
        clock: web::site::Clock::default(),
        metrics: web::health::recorder().map_err(StartError::Metrics)?,
        order: config.municipality.keys().cloned().collect(),
        config,
        locales,
        templates,
        assets,
        public,
        personal,
        zones,
        stopping: false.into(),
    }))
}

/// Every language; in debug builds also the pseudo-language, when the tests of the layout ask.
fn languages() -> Result<Locales, LocaleError> {
    #[cfg(debug_assertions)]
    if std::env::var_os("TILTAS_TEST_PSEUDO").is_some() {
        return Locales::load_with_pseudo();
    }
    Locales::load()
}

async fn open_store(
    place: &str,
    address: &str,
    collections: &[&'static Collection],
    freshness: &Arc<Freshness>,
) -> Result<Store, StartError> {
    let opened = Store::open(address, collections, freshness.clone()).await;
    opened.map_err(|error| StartError::Store { place: place.to_owned(), error })
}

/// The server on a socket that is already bound, so that the caller knows its port.
pub fn server(site: Data<Site>, listener: TcpListener) -> Result<Server, StartError> {
    let workers = match site.config.server.workers {
        0 => std::thread::available_parallelism().map_or(2, |cores| cores.get()),
        set => set,
    };
    let brokers = Brokers::open(&site.config)
        .map(Data::new)
        .map_err(|(municipality, problem)| StartError::Broker { municipality, problem })?;
    let live = Data::new(crate::discussion::Live::default());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(site.clone())
            .app_data(brokers.clone())
            .app_data(live.clone())
            .app_data(Data::new(Table(ROUTES)))
            .app_data(Data::new(OWNERS))
            .app_data(Data::new(web::desk::Desk(DESK)))
            .app_data(Data::new(web::desk::Counts(COUNTS)))
            .app_data(Data::new(TRANSLATION))
            .app_data(Data::new(SEARCHED))
            .app_data(Data::new(privacy::Keepers(KEEPERS)))
            .app_data(Data::new(residency::moving::Movers(MOVERS)))
            .configure(routes::rooms)
            .default_service(actix_web::web::to(web::aliases::unknown))
            // The first of these is the innermost: a request passes them from the last to the first.
            .wrap(from_fn(web::access::enforce))
            .wrap(from_fn(notifications::inbox::count))
            .wrap(from_fn(privacy::consent::ask))
            .wrap(from_fn(crate::residents::session::load))
            .wrap(from_fn(web::forgery::refuse))
            .wrap(from_fn(web::limits::enforce))
            .wrap(from_fn(web::errors::pages))
            .wrap(from_fn(web::cache::pages))
            .wrap(from_fn(web::headers::set))
            .wrap(tracing_actix_web::TracingLogger::<web::trace::Spans>::new())
    })
    .workers(workers)
    .shutdown_timeout(20)
    .client_request_timeout(Duration::from_secs(15))
    .disable_signals()
    .listen(listener)?
    .run();
    Ok(server)
}

#[cfg(test)]
mod tests {
    use super::HANDLERS;
    use std::collections::BTreeSet;

    /// Of two with one kind only the first would ever hear of it.
    #[test]
    fn each_kind_of_event_has_one_handler() {
        let kinds: BTreeSet<&str> = HANDLERS.iter().map(|handler| handler.kind).collect();
        assert_eq!(kinds.len(), HANDLERS.len());
    }
}
