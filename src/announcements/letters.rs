//! The letters: the announcement itself, its trial to whoever prepares it, and what staff are told.
//!
//! Invariant: preview, trial and what is sent are one notice that the same code makes a letter of.
//! A letter carries the texts of one language only: its reader's, else the one it was written in,
//! and says which.

use super::audience::list;
use super::model::{Announcement, Deed};
use super::plain::plain;
use crate::config::MunicipalityId;
use crate::key;
use crate::locale::{Args, Lang, Localized};
use crate::municipalities::Role;
use crate::notifications::{Notice, Topic};
use crate::residents::{BY_STAFF, Resident};
use crate::store::{Query, Store, StoreError};
use crate::web::{Site, markup};
use std::collections::BTreeMap;

/// How many of a town's staff are looked at.
const STAFF: usize = 200;

/// The template of announcements.
const TEMPLATE: &str = "announcements/mail/announcement";

/// The announcement to one reader.
pub fn notice(site: &Site, one: &Announcement, reader: &Resident) -> Notice {
    let cause = format!("announcement:{}:{}", one.municipality, one.id);
    said_to(site, one, reader, cause, key!("announcements-mail-subject"))
}

/// The same to whoever tries it out, in one language; its subject says that it is a trial.
pub fn trial(site: &Site, one: &Announcement, reader: &Resident) -> Notice {
    let (lang, edition) = (reader.language, one.edition);
    let cause = format!("announcement-trial:{}:{}:{edition}:{lang}", one.municipality, one.id);
    said_to(site, one, reader, cause, key!("announcements-mail-trial-subject"))
}

fn said_to(
    site: &Site,
    one: &Announcement,
    reader: &Resident,
    cause: String,
    subject: &str,
) -> Notice {
    let content = &one.content;
    let lang = content.language_for(reader.language);
    let [title, body] = content.texts(lang).map(str::to_owned);
    let about = content.audience.subject().map(|of| of.title.text(reader.language).to_owned());
    let absolute = |path: &String| site.absolute(&format!("/{}{path}", reader.language));
    let page = content.link.as_ref().map(absolute);
    let words = |text: String| Localized::new(reader.language, text);
    let published = if content.publish { "yes" } else { "" };
    Notice {
        topic: Topic::Announcements,
        answers: None,
        cause,
        to: reader.person(),
        template: TEMPLATE.into(),
        subject: subject.into(),
        title: Localized::new(lang, title),
        path: path(one),
        texts: BTreeMap::from([
            ("html".to_owned(), Localized::new(lang, markup::official(&body))),
            ("body".to_owned(), Localized::new(lang, plain(&body))),
            ("about".to_owned(), words(about.unwrap_or_default())),
            ("page".to_owned(), words(page.unwrap_or_default())),
        ]),
        values: BTreeMap::from([
            ("group".to_owned(), content.audience.as_str().to_owned()),
            ("written_in".to_owned(), lang.to_string()),
            ("published".to_owned(), published.to_owned()),
        ]),
    }
}

/// The page that the letter belongs to: the town's announcements, at the place of this one if it can
/// be read there. So whoever stops such letters stops them all, and not this one only, which comes
/// only once anyway.
fn path(one: &Announcement) -> String {
    let page = list(&one.municipality);
    if one.content.publish { format!("/{page}#{}", one.id) } else { format!("/{page}") }
}

/// What staff are told; its word stands in the messages `announcements-mail-<word>-subject` and
/// `announcements-mail-<word>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A version waits for a second person.
    Asked,
    /// Somebody has stopped it.
    Stopped,
    /// The other town has sent its people one about something common, and offers its text.
    Offered,
}

impl News {
    pub const ALL: [News; 3] = [News::Asked, News::Stopped, News::Offered];

    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            News::Asked => "asked",
            News::Stopped => "stopped",
            News::Offered => "offered",
        }
    }

    /// The messages: what the subject says, and what the letter.
    pub fn keys(self) -> [String; 2] {
        // keys: announcements-mail-asked* announcements-mail-stopped* announcements-mail-offered*
        let word = self.as_str();
        [format!("announcements-mail-{word}-subject"), format!("announcements-mail-{word}")]
    }
}

/// What a letter to staff says, in every language of the site.
pub fn said(site: &Site, news: News, title: &Localized, by: &str) -> Localized {
    let [_, text] = news.keys();
    let in_language = |lang: Lang| {
        let mut args = Args::from_iter([("title", title.text(lang).to_owned())]);
        args.set("administration", site.names(by, lang).administration);
        site.locales.text(lang, &text, Some(&args))
    };
    site.in_every_language(in_language)
}

/// News for one of the staff. What is told once more, after it was changed or stopped again, has
/// another cause.
pub fn to_staff(site: &Site, one: &Announcement, news: News, to: &Resident) -> Notice {
    let [subject, _] = news.keys();
    let by = one.offered_by.as_ref().unwrap_or(&one.municipality);
    let times = (one.edition, one.halts.len());
    let word = news.as_str();
    Notice {
        topic: Topic::Duties,
        answers: None,
        cause: format!("announcement-{word}:{}:{}:{}", one.id, times.0, times.1),
        to: to.person(),
        template: "announcements/mail/staff".into(),
        subject,
        title: one.content.title.clone(),
        path: format!("/announcements/desk/{}/{}", one.municipality, one.id),
        texts: BTreeMap::from([("said".to_owned(), said(site, news, &one.content.title, by))]),
        values: BTreeMap::new(),
    }
}

/// Those of a town's staff who may write and approve announcements.
pub async fn editors(store: &Store) -> Result<Vec<Resident>, StoreError> {
    let all = store.find::<Resident>(&Query::on(&BY_STAFF).equal(true).limit(STAFF)).await?;
    let all = all.items.into_iter().map(|stored| stored.document);
    let may = |one: &Resident| {
        one.roles.iter().any(|role| matches!(role, Role::Editor | Role::Administrator))
    };
    Ok(all.filter(may).collect())
}

/// News for the staff of its own town whom it concerns, but for whoever acted.
pub async fn staff(
    site: &Site,
    one: &Announcement,
    news: News,
    by: Option<&str>,
) -> Result<Vec<Notice>, StoreError> {
    let town: &MunicipalityId = &one.municipality;
    let Some(store) = site.personal(town) else { return Ok(vec![]) };
    let had_part =
        |deed: &Option<Deed>, id: &str| deed.as_ref().is_some_and(|deed| deed.by.resident == id);
    let concerned = |reader: &&Resident| {
        let its = match news {
            News::Asked => !one.is_own(&reader.id),
            News::Stopped => {
                had_part(&one.asked, &reader.id) || had_part(&one.approved, &reader.id)
            }
            News::Offered => true,
        };
        its && by != Some(reader.id.as_str())
    };
    let all = editors(store).await?;
    Ok(all.iter().filter(concerned).map(|reader| to_staff(site, one, news, reader)).collect())
}
