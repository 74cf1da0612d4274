//! The privacy page: what the settings and the keepers say, so that it is true.

use super::{Keeper, Keepers};
use crate::config::{Municipality, MunicipalityId};
use crate::locale::{Args, Lang};
use crate::residents::session;
use crate::residents::sign_in;
use crate::web::{Page, Visit, WebResult, cookies};
use actix_web::web::Data;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Seconds in what the page counts in.
const MINUTE: i64 = 60;
const DAY: i64 = 24 * 3_600;
const YEAR: i64 = 365 * DAY;

pub async fn show(visit: Visit, keepers: Data<Keepers>) -> WebResult {
    let partners: Vec<Value> =
        visit.site.config.municipality.iter().map(|(id, one)| partner(&visit, id, one)).collect();
    Page::new(&visit, "privacy/privacy.html")
        .with("partners", &partners)
        .with("keepers", &kept(&visit, keepers.0))
        .with("times", &times(&visit))
        .with("cookies", &cookie_lines(&visit))
        .with("changed", &changed(&visit))
        .respond()
}

/// The day on which the page last changed.
pub fn changed(visit: &Visit) -> Value {
    let version = visit.site.config.privacy.version();
    let midnight = format!("{version}T00:00:00Z").parse().ok();
    let text = midnight.map(|at| visit.site.locales.formats(visit.lang).date(at, &TimeZone::UTC));
    json!({ "iso": version, "text": text.unwrap_or_else(|| version.clone()) })
}

/// What one administration is responsible for, and where.
fn partner(visit: &Visit, id: &MunicipalityId, one: &Municipality) -> Value {
    let names = visit.site.names(id, visit.lang);
    let grounds = &one.privacy;
    json!({
        "name": names.name,
        "genitive": names.genitive,
        "administration": names.administration,
        "bank": one.bank,
        "mail": one.mail.from,
        "officer": grounds.officer,
        "basis": grounds.basis.as_str(),
        "law": said(visit, one, &grounds.law),
        "place": said(visit, one, &grounds.store_place),
        "authority": said(visit, one, &grounds.authority),
    })
}

/// A text of the settings with its language: the reader's, else the municipality's own.
fn said(visit: &Visit, one: &Municipality, texts: &BTreeMap<Lang, String>) -> Option<Value> {
    let own = one.default_language;
    let read = |lang: Lang| texts.get(&lang).map(|text| json!({ "text": text, "lang": lang }));
    read(visit.lang).or_else(|| read(own))
}

#[derive(Serialize)]
struct Kept {
    name: &'static str,
    title: String,
    what: String,
    end: String,
}

fn kept(visit: &Visit, keepers: &[Keeper]) -> Vec<Kept> {
    // keys: privacy-keeps-* privacy-part-*
    let one = |keeper: &Keeper| Kept {
        name: keeper.name,
        title: visit.text(&format!("privacy-part-{}", keeper.name)),
        what: visit.text(&format!("privacy-keeps-{}-what", keeper.name)),
        end: visit.text(&format!("privacy-keeps-{}-end", keeper.name)),
    };
    keepers.iter().map(one).collect()
}

/// What is kept for how long, as the settings say.
fn times(visit: &Visit) -> Vec<Value> {
    let kept = &visit.site.config.retention;
    let line = |what: &str, seconds: i64| json!({ "what": visit.text(what), "time": lasts(visit, seconds) });
    let days = |count: u32| i64::from(count) * DAY;
    vec![
        line(crate::key!("privacy-time-signatories"), days(kept.signatories_days)),
        line(crate::key!("privacy-time-signing-traces"), days(kept.signing_traces_days)),
        line(crate::key!("privacy-time-registrations"), days(kept.registrations_days)),
        line(crate::key!("privacy-time-announcement-drafts"), days(kept.announcement_drafts_days)),
        line(crate::key!("privacy-time-sessions"), days(kept.sessions_days)),
        line(crate::key!("privacy-time-requests"), sign_in::BROWSER_SECONDS),
        line(crate::key!("privacy-time-letters"), days(kept.letters_days)),
        line(crate::key!("privacy-time-unreachable"), days(kept.unreachable_days)),
        line(crate::key!("privacy-time-notices"), days(kept.notices_days)),
        line(crate::key!("delivery-time-failed"), days(kept.failed_letters_days)),
        line(crate::key!("privacy-time-backups"), days(kept.backups_days)),
        line(crate::key!("privacy-time-logs"), days(kept.logs_days)),
    ]
}

/// The cookies, by their names in the code that sets them.
fn cookie_lines(visit: &Visit) -> Vec<Value> {
    let session = session::lifetime(&visit.site).as_secs();
    let all = [
        (cookies::SESSION, session),
        (cookies::BROWSER, sign_in::BROWSER_SECONDS),
        (cookies::LANGUAGE, sign_in::LANGUAGE_SECONDS),
    ];
    let line =
        |(name, seconds): (&str, i64)| json!({ "name": name, "time": lasts(visit, seconds) });
    all.into_iter().map(line).collect()
}

/// A length of time in words.
fn lasts(visit: &Visit, seconds: i64) -> String {
    let said = |key: &str, count: i64| visit.text_with(key, &Args::from_iter([("count", count)]));
    if seconds == YEAR {
        visit.text(crate::key!("privacy-year"))
    } else if seconds % DAY == 0 {
        said(crate::key!("privacy-days"), seconds / DAY)
    } else {
        said(crate::key!("privacy-minutes"), seconds / MINUTE)
    }
}
