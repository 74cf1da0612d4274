//! What is made once at start and shared by every request and job.

use super::assets::Assets;
use super::cache::PageCache;
use super::keys::Keys;
use super::limits::Limiters;
use super::picture::Pictures;
use super::templates::Templates;
use crate::config::{Config, Municipality, MunicipalityId};
use crate::locale::{Lang, Locales, Localized};
use crate::store::Store;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};

pub struct Site {
    pub config: Config,
    pub locales: Arc<Locales>,
    pub templates: Templates,
    pub assets: Arc<Assets>,
    pub public: Store,
    /// One for each municipality, by its id.
    pub personal: BTreeMap<MunicipalityId, Store>,
    pub keys: Keys,
    pub cache: PageCache,
    pub pictures: Pictures,
    pub limits: Limiters,
    pub clock: Clock,
    pub metrics: metrics_exporter_prometheus::PrometheusHandle,
    /// Each municipality's time zone, looked up once.
    pub zones: BTreeMap<MunicipalityId, TimeZone>,
    pub order: Vec<MunicipalityId>,
    /// Set while shutting down, so that `/readyz` sends new people elsewhere.
    pub stopping: AtomicBool,
}

impl Site {
    /// The municipality with this id.
    pub fn municipality(&self, id: &str) -> Option<&Municipality> {
        self.config.municipality.get(id)
    }

    /// Every municipality's id, in order.
    pub fn all_municipalities(&self) -> &[MunicipalityId] {
        &self.order
    }

    /// The personal store of a municipality.
    pub fn personal(&self, id: &str) -> Option<&Store> {
        self.personal.get(id)
    }

    /// The zone of a municipality; UTC for an id that is no longer configured.
    pub fn zone(&self, id: &str) -> TimeZone {
        self.zones.get(id).cloned().unwrap_or(TimeZone::UTC)
    }

    /// The municipality whose readers most likely read this language: the one that has it as its
    /// own, else the first.
    pub fn home_of(&self, lang: Lang) -> &str {
        let speaks = |(_, m): &(&MunicipalityId, &Municipality)| m.default_language == lang;
        let mut all = self.config.municipality.iter();
        let found = all.clone().find(speaks).or_else(|| all.next());
        found.map_or("", |(id, _)| id)
    }

    /// What a municipality is called, in the reader's language or else its own.
    pub fn names(&self, id: &str, lang: Lang) -> crate::config::Names {
        let names = self
            .municipality(id)
            .and_then(|m| m.names.get(&lang).or_else(|| m.names.get(&m.default_language)));
        names.cloned().unwrap_or_else(|| crate::config::Names {
            name: id.to_owned(),
            genitive: id.to_owned(),
            administration: id.to_owned(),
        })
    }

    /// Whether the mail server of this municipality, or of any, where its id is none of ours, takes
    /// addresses with letters beyond ASCII before the `@` (SMTPUTF8, RFC 6531).
    pub fn is_international(&self, municipality: &str) -> bool {
        match self.municipality(municipality) {
            Some(one) => one.mail.is_international(),
            None => self.config.municipality.values().any(|one| one.mail.is_international()),
        }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// An absolute address for mails and feeds: `path` begins with a slash.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.config.site.url)
    }

    /// A text made for each language of the site, for readers who are not known yet.
    pub fn in_every_language(&self, say: impl Fn(Lang) -> String) -> Localized {
        let home = self.config.site.default_language;
        let all = self.locales.languages().iter();
        all.fold(Localized::new(home, say(home)), |text, &lang| text.with(lang, say(lang)))
    }
}

/// The time. Tests put it forward; nothing else does.
#[derive(Debug, Default)]
pub struct Clock {
    ahead: AtomicI64,
}

impl Clock {
    pub fn now(&self) -> Timestamp {
        let ahead = self.ahead.load(Relaxed).saturating_add(told());
        let ahead = SignedDuration::from_secs(ahead);
        Timestamp::now().checked_add(ahead).unwrap_or(Timestamp::MAX)
    }

    /// Puts this process's clock forward.
    pub fn advance(&self, by: SignedDuration) {
        self.ahead.fetch_add(by.as_secs(), Relaxed);
    }
}

/// How many seconds ahead the file says that a browser test names. Never in a release: whoever
/// can set the environment there could make anybody late.
fn told() -> i64 {
    #[cfg(debug_assertions)]
    if let Some(file) = std::env::var_os("TILTAS_TEST_CLOCK") {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        return text.trim().parse().unwrap_or_default();
    }
    0
}
