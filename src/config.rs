//! Settings: the municipalities, their stores and mail, addresses and limits.
//!
//! They come from `tiltas.toml` and, above it, from `TILTAS_…` in the environment (`__` descends:
//! `TILTAS_SITE__URL`). Invariant: a [`Config`] in hand has been checked, so nobody checks again;
//! a secret comes from the environment or from a file of its own, never from `tiltas.toml`.

mod announcements;
mod attachments;
mod bounces;
mod broker;
mod calendar;
mod check;
mod delivery;
mod discussion;
mod dkim;
mod mail;
mod meetings;
mod moderation;
mod notifications;
mod privacy;
mod residency;
mod secrets;
mod settlements;
mod signing;
pub mod term;
mod translation;

pub use calendar::{Calendar, Holidays, end_of};

use crate::locale::Lang;
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use secrecy::SecretString;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub use announcements::Announcements;
pub use attachments::Attachments;
pub use bounces::{Bounces, Mailbox};
pub use broker::{Age, Broker, Residence};
pub use delivery::Delivery;
pub use discussion::Discussion;
pub use dkim::Dkim;
pub use mail::Mail;
pub use meetings::Meetings;
pub use moderation::Moderation;
pub use notifications::{Defaults, Notifications, Rhythm};
pub use privacy::{Basis, Grounds, Privacy, Retention};
pub use residency::{Residency, Way};
pub use settlements::Settlement;
pub use signing::Signing;
pub use translation::{MachineTranslation, Translation};

/// A municipality's id: the word in addresses, file names and documents.
pub type MunicipalityId = String;

/// Everything that an installation can set.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    pub site: Site,
    #[serde(default)]
    pub server: Server,
    pub store: PublicStore,
    #[serde(default)]
    pub limits: Limits,
    #[serde(default)]
    pub delivery: Delivery,
    #[serde(default)]
    pub privacy: Privacy,
    #[serde(default)]
    pub retention: Retention,
    #[serde(default)]
    pub moderation: Moderation,
    #[serde(default)]
    pub meetings: Meetings,
    #[serde(default)]
    pub announcements: Announcements,
    #[serde(default)]
    pub discussion: Discussion,
    #[serde(default)]
    pub notifications: Notifications,
    #[serde(default)]
    pub attachments: Attachments,
    #[serde(default)]
    pub signing: Signing,
    #[serde(default)]
    pub translation: Translation,
    #[serde(default)]
    pub secrets: Secrets,
    /// The partners by id; at least one.
    pub municipality: BTreeMap<MunicipalityId, Municipality>,
}

/// What the whole site is called and where it stands.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The address that residents type, without a path: links in mails begin with it.
    pub url: String,
    /// The language for readers whose browser asks for none of ours.
    pub default_language: Lang,
    /// Sample dialogue and a mailbox that everyone can read. Never in production.
    #[serde(default)]
    pub demo: bool,
    /// The funding programme's visibility notice, by language; none leaves the footer without.
    #[serde(default)]
    pub notice: BTreeMap<Lang, String>,
    /// Whom to write to about the site: shown on the accessibility and privacy pages.
    pub contact: String,
}

/// How the server listens.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Server {
    pub listen: String,
    /// Threads that answer requests; 0 is one a core.
    pub workers: usize,
    /// How many reverse proxies in front to believe in `X-Forwarded-For`: 0 or 1.
    pub trusted_proxies: u8,
}

impl Default for Server {
    fn default() -> Self {
        Server { listen: "127.0.0.1:8080".into(), workers: 0, trusted_proxies: 0 }
    }
}

/// Where public documents rest: a file's path or a MongoDB URI.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicStore {
    pub public: String,
}

/// How much one address or account may ask for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Requests a second from one network address, and the burst above it.
    pub requests_per_second: u32,
    pub requests_burst: u32,
    /// Forms a minute from one account or, signed out, from one network address.
    pub forms_per_minute: u32,
    /// Sign-in and registration mails an hour to one mail address.
    pub sign_in_mails_per_hour: u32,
    /// Letters an hour that ask to confirm a signature: to one mail address, from one network (an
    /// IPv4 /24 or an IPv6 /48), and to one mail domain.
    pub signing_mails_per_hour: u32,
    pub signing_mails_per_network: u32,
    pub signing_mails_per_domain: u32,
    /// How many pages may wait for new contributions at once: all of one instance's, and those of
    /// one network address.
    pub live: u32,
    pub live_per_address: u32,
    /// The largest form, in bytes.
    pub form_bytes: usize,
    /// The largest form with a file in it, in bytes.
    pub upload_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            requests_per_second: 50,
            requests_burst: 200,
            forms_per_minute: 30,
            sign_in_mails_per_hour: 5,
            signing_mails_per_hour: 4,
            signing_mails_per_network: 60,
            signing_mails_per_domain: 600,
            live: 2_000,
            live_per_address: 50,
            form_bytes: 64 * 1024,
            upload_bytes: 12 * 1024 * 1024,
        }
    }
}

/// What must not be known to others.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Secrets {
    /// Keys every keyed hash (mail addresses, tokens). At least 32 characters.
    pub key: Option<SecretString>,
    /// A file that holds it, instead.
    pub key_file: Option<PathBuf>,
}

/// One partner administration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    pub default_language: Lang,
    /// An IANA time zone: `Europe/Vilnius`.
    pub zone: String,
    /// Which bank of the river: how voices from here are marked.
    #[serde(default)]
    pub bank: Bank,
    /// Where its residents' personal data rest: a file's path or a MongoDB URI.
    pub store: String,
    pub names: BTreeMap<Lang, Names>,
    /// What residents choose theirs from, in the order of the list; none is asked where it is empty.
    #[serde(default)]
    pub settlements: Vec<Settlement>,
    pub mail: Mail,
    #[serde(default)]
    pub rules: Rules,
    #[serde(default)]
    pub residency: Residency,
    #[serde(default)]
    pub privacy: Grounds,
    /// An identity broker through which its residents can sign in.
    pub broker: Option<Broker>,
}

/// What a municipality is called in one language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// The town's short name: *Pagėgiai*, *Советск*.
    pub name: String,
    /// Of the town: *Pagėgių*, *Советска*.
    pub genitive: String,
    /// The administration in full.
    pub administration: String,
}

/// The bank of the river.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bank {
    #[default]
    Left,
    Right,
}

/// A municipality's rules, each with the place in law that it comes from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Years; below it nobody signs or takes part.
    pub minimum_age: u8,
    /// Supporters before staff look at a petition.
    pub sponsors: u32,
    /// Signatures from here after which the administration answers.
    pub answer_threshold: u32,
    /// Signatures from here after which the council debates.
    pub debate_threshold: u32,
    /// Days that a petition collects signatures.
    pub petition_days: u32,
    /// Days that a petition has for finding its supporters, and its author for changing what was
    /// returned.
    pub sponsor_days: u32,
    /// Days for deciding whether a petition is accepted.
    pub review_days: u32,
    /// Days for answering once the signatures are there.
    pub answer_days: u32,
    /// Days for publishing what came of a consultation that has closed.
    pub outcome_days: u32,
    /// Whether those three are working days; else they are calendar days.
    pub working_days: bool,
    /// Working days for answering a question under a consultation.
    pub question_days: u32,
    /// Days for answering feedback about the administration's work, and whether they are working
    /// days.
    pub feedback_days: u32,
    pub feedback_working_days: bool,
    /// Whether an appeal becomes a petition here only when a commission recognises it as one.
    pub recognition: bool,
    /// Days on which the administration does not work.
    pub holidays: Holidays,
    /// Days of a weekend on which it does.
    pub worked: BTreeSet<jiff::civil::Date>,
    /// The places in law, by the rule's name, in the language of the law.
    pub sources: BTreeMap<String, String>,
}

impl Default for Rules {
    fn default() -> Self {
        Rules {
            minimum_age: 16,
            sponsors: 5,
            answer_threshold: 100,
            debate_threshold: 375,
            petition_days: 180,
            sponsor_days: 30,
            review_days: 10,
            answer_days: 30,
            outcome_days: 30,
            working_days: false,
            question_days: 10,
            feedback_days: 20,
            feedback_working_days: true,
            recognition: false,
            holidays: Holidays::default(),
            worked: BTreeSet::new(),
            sources: BTreeMap::new(),
        }
    }
}

impl Rules {
    /// How this administration counts days.
    pub fn calendar(&self) -> Calendar<'_> {
        Calendar { working: self.working_days, holidays: &self.holidays, worked: &self.worked }
    }
}

/// What is wrong with the settings, with the key to mend.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("{0}")]
    Unreadable(Box<figment::Error>),
    #[error("{key}: {problem}")]
    Wrong { key: String, problem: String },
}

impl ConfigError {
    fn wrong(key: impl Into<String>, problem: impl Into<String>) -> Self {
        ConfigError::Wrong { key: key.into(), problem: problem.into() }
    }
}

impl Config {
    /// Reads and checks the settings.
    ///
    /// # Errors
    /// Names the key that is missing, of the wrong type or out of range.
    pub fn load(file: &Path) -> Result<Config, ConfigError> {
        if !file.is_file() {
            let problem = "there is no such file; copy deploy/tiltas.example.toml and fill it in";
            return Err(ConfigError::wrong(file.display().to_string(), problem));
        }
        Config::extract(Figment::from(Toml::file_exact(file)))
    }

    /// Settings from text, as a file would hold them.
    ///
    /// # Errors
    /// As [`Config::load`].
    pub fn parse(text: &str) -> Result<Config, ConfigError> {
        Config::extract(Figment::from(Toml::string(text)))
    }

    /// The settings of the demonstration, with everything under `data`.
    ///
    /// # Errors
    /// As [`Config::load`]: the environment may override them, too.
    pub fn demo(data: &Path, listen: &str) -> Result<Config, ConfigError> {
        let place = |name: &str| data.join(name).display().to_string();
        let figment = Figment::from(Toml::string(include_str!("../assets/demo/tiltas.toml")))
            .merge(("server.listen", listen))
            .merge(("site.url", demo_url(listen)))
            .merge(("store.public", place("public.db")))
            .merge(("secrets.key_file", place("secret.key")))
            .merge(("municipality.pagegiai.store", place("personal-pagegiai.db")))
            .merge(("municipality.sovetsk.store", place("personal-sovetsk.db")))
            .merge(("municipality.pagegiai.mail.transport", format!("file:{}", place("mail"))))
            .merge(("municipality.sovetsk.mail.transport", format!("file:{}", place("mail"))));
        Config::extract(figment)
    }

    fn extract(base: Figment) -> Result<Config, ConfigError> {
        secrets::refuse_in_file(&base)?;
        // TILTAS_CONFIG is the command line's, TILTAS_TEST_… the tests'.
        let is_setting =
            |key: &figment::value::UncasedStr| key != "config" && !key.starts_with("test_");
        let environment = Env::prefixed("TILTAS_").filter(is_setting).split("__");
        let figment = base.merge(environment);
        let mut config: Config =
            figment.extract().map_err(|error| ConfigError::Unreadable(Box::new(error)))?;
        secrets::read_files(&mut config)?;
        signing::read_files(&mut config)?;
        check::check(&config)?;
        Ok(config)
    }
}

/// Where the demonstration is reached: on this very machine by name, because passkeys know sites by
/// names only.
fn demo_url(listen: &str) -> String {
    let address: Option<std::net::SocketAddr> = listen.parse().ok();
    match address.filter(|address| address.ip().is_loopback()) {
        Some(address) => format!("http://localhost:{}", address.port()),
        None => format!("http://{listen}"),
    }
}
