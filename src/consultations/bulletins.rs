//! What those who follow a consultation, its hosts or all consultations are told.
//!
//! Invariant: a bulletin's cause names the consultation, what happened and which time, and is that of
//! the letter to those who took part where there is one, so that nobody gets two.

use super::documents::{TextDocument, Version};
use super::model::{Consultation, Transition};
use super::outcome::News;
use crate::locale::Localized;
use crate::notifications::following::{Bulletin, Letter, Why};
use crate::notifications::{Notice, Topic};
use crate::store::Batch;
use crate::web::Site;
use jiff::SignedDuration;

/// How late it is still news that the clock has brought something on.
const NEWS: SignedDuration = SignedDuration::from_hours(24);

fn letter<'a>(one: &'a Consultation, word: &'static str, which: &str) -> Letter<'a> {
    let cause = format!("{word}:{}:{which}", one.id);
    let letter = Letter::new(word, Topic::Consultations, cause, &one.title, one.path());
    Letter { town: one.hosts.first().map_or("", String::as_str), ..letter }
}

/// It was published, or once more as the hosts have changed it.
pub fn published(site: &Site, batch: Batch, one: &Consultation, number: u32, by: &str) -> Batch {
    let first = number == 1;
    let word = if first { "consultation-published" } else { "consultation-changed" };
    let letter = Letter { date: Some(one.opens_at), ..letter(one, word, &number.to_string()) };
    let bulletin = Bulletin::of(letter.notice(site)).but(by);
    let bulletin = if first { bulletin.and("/consultations").and_of(&one.hosts) } else { bulletin };
    bulletin.add(site, batch)
}

/// The clock has brought it on; of several steps at once the last is told, to those who chose to hear
/// of each: whoever took part hears what came of it.
pub fn moved(site: &Site, batch: Batch, one: &Consultation, to: Transition) -> Batch {
    let since = match to {
        Transition::Opening => one.opens_at,
        Transition::Phase(place) => one.timetable().get(place).map_or(one.opens_at, |at| at.from),
        Transition::Closing => one.closes_at,
    };
    if site.now().duration_since(since) > NEWS {
        return batch;
    }
    let letter = match to {
        Transition::Opening => {
            let letter = letter(one, "consultation-opened", "");
            Letter { date: Some(one.closes_at), ..letter }
        }
        Transition::Phase(place) => {
            let Some(slot) = one.timetable().get(place).copied() else { return batch };
            let word = slot.phase.as_str();
            let name = site.in_every_language(|lang| {
                site.locales.text(lang, &format!("consultations-phase-{word}"), None)
            });
            let letter = letter(one, "consultation-phase", word);
            Letter { date: Some(slot.until), said: vec![("phase", name)], ..letter }
        }
        Transition::Closing => letter(one, "consultation-closed", ""),
    };
    Bulletin::of(letter.notice(site)).but_those(&[Why::Participant]).add(site, batch)
}

/// What came of it, in the words for those who did not take part.
pub fn outcome(
    site: &Site,
    batch: Batch,
    one: &Consultation,
    (news, told): (News, &Notice),
    milestone: Option<&Localized>,
    by: &str,
) -> Batch {
    let word = match news {
        News::Published => "consultation-outcome",
        News::Done => "consultation-outcome-done",
        News::Finished => "consultation-outcome-finished",
        News::Approve | News::Soon | News::Late => return batch,
    };
    let letter = Letter {
        cause: told.cause.clone(),
        path: told.path.clone(),
        quote: milestone,
        ..letter(one, word, "")
    };
    let bulletin = Bulletin::of(letter.notice(site)).but(by).but_those(&[Why::Participant]);
    bulletin.add(site, batch)
}

/// A document's version was published. `told` are those who are told what came of their comments.
pub fn version(
    site: &Site,
    batch: Batch,
    one: &Consultation,
    (document, version): (&TextDocument, &Version),
    told: &[String],
) -> Batch {
    let page = format!("{}/documents/{}", one.path(), document.number);
    let first = version.number == 1;
    let word = if first { "document-published" } else { "document-changed" };
    let path = match version.number {
        1 => page.clone(),
        number => format!("{page}/versions/{number}"),
    };
    let said = vec![("consultation", one.title.clone())];
    let cause = format!("document-version:{}", version.id);
    let letter = Letter {
        said,
        values: vec![("number", version.number.to_string())],
        ..Letter::new(word, Topic::Consultations, cause, &document.title, path)
    };
    // Both lists are named: the version's own page is none that one follows.
    let bulletin = Bulletin::of(letter.notice(site)).and(&page).and(&one.path());
    let bulletin = bulletin.but_those(&[Why::Participant]);
    told.iter().fold(bulletin, |one, resident| one.but(resident)).add(site, batch)
}
