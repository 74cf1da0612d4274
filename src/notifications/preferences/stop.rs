//! Stopping a whole topic's letters, or digests, by one click and without signing in (RFC 8058).
//!
//! Invariant: the address that stops is in that reader's letters only, or on a page that such an
//! address leads to; reading it changes nothing, since mail scanners follow links.

use super::actions::edit;
use super::model::{Preferences, digest_word, topic_word};
use crate::config::{MunicipalityId, Rhythm};
use crate::locale::{Args, Lang};
use crate::notifications::{Topic, mute};
use crate::residents::{self, Person};
use crate::store::Store;
use crate::web::access::{Access, Rule, allow};
use crate::web::keys::Purpose;
use crate::web::{Form, Page, Site, Visit, WebError, WebResult, page};
use actix_web::web::{self, Path, ServiceConfig};
use serde_json::{Value, json};

const PATTERN: &str = "/{lang}/wishes/{municipality}/{resident}/{token}/{what}";

/// Who may do what: whoever holds the letter.
pub const ACCESS: &[Access] =
    &[allow("GET", PATTERN, Rule::Anyone), allow("POST", PATTERN, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    let resource = web::resource(PATTERN).route(web::get().to(show)).route(web::post().to(change));
    config.service(resource);
}

/// What one click stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Topic(Topic),
    /// The digests of one rhythm.
    Digest(Rhythm),
    /// Those of both: a digest that held what waits for the day and what waits for the week.
    Digests,
}

impl What {
    /// The word in addresses, and in messages.
    pub fn word(self) -> String {
        match self {
            What::Topic(topic) => topic_word(topic),
            What::Digest(rhythm) => digest_word(rhythm),
            What::Digests => "digests".to_owned(),
        }
    }

    /// What is owed to somebody is not stopped, and there is no digest of it.
    pub fn parse(word: &str) -> Option<What> {
        let topics = Topic::ALL.into_iter().filter(|topic| !topic.is_owed()).map(What::Topic);
        let digests = [Rhythm::Daily, Rhythm::Weekly].map(What::Digest);
        topics.chain(digests).chain([What::Digests]).find(|what| what.word() == word)
    }

    /// The words that stand among what was stopped.
    fn stops(self) -> Vec<String> {
        match self {
            What::Digests => [Rhythm::Daily, Rhythm::Weekly].map(digest_word).into(),
            one => vec![one.word()],
        }
    }

    fn is_stopped(self, preferences: &Preferences) -> bool {
        self.stops().iter().all(|word| preferences.stopped.contains(word))
    }
}

/// Where this reader stops it, without signing in.
pub fn stop_path(
    site: &Site,
    lang: Lang,
    municipality: &MunicipalityId,
    resident: &str,
    what: What,
) -> String {
    let what = what.word();
    let token = site.keys.hash(Purpose::Unsubscribe, &secret(resident, &what));
    format!("/{lang}/wishes/{municipality}/{resident}/{token}/{what}")
}

/// No page's path has this before it, so no address that stops a page's letters is one of these.
fn secret(resident: &str, what: &str) -> String {
    mute::Mute::id_of(resident, &format!("/wishes/{what}"))
}

/// The topics that letters about a page may be of, each with where whoever holds such a letter stops
/// all of them.
pub fn topics(visit: &Visit, resident: &str, list: &str) -> Vec<Value> {
    let of_room: &[Topic] = match list.split('/').next().unwrap_or_default() {
        "petitions" => &[Topic::Petitions, Topic::Discussions, Topic::Replies],
        "consultations" => &[Topic::Consultations, Topic::Discussions, Topic::Replies],
        "meetings" => &[Topic::Meetings],
        "sittings" => &[Topic::Sittings],
        "news" => &[Topic::News],
        "announcements" => &[Topic::Announcements],
        _ => &[Topic::Replies],
    };
    let municipality = visit.path.split('/').nth(2).unwrap_or_default().to_owned();
    let one = |topic: &Topic| {
        let what = What::Topic(*topic);
        json!({
            "href": stop_path(&visit.site, visit.lang, &municipality, resident, what),
            "text": said(visit, what),
        })
    };
    of_room.iter().map(one).collect()
}

fn said(visit: &Visit, what: What) -> String {
    let args = Args::from_iter([("what", what.word())]);
    visit.text_with(crate::key!("wishes-stop-what"), &args)
}

type Address = Path<(String, String, String, String, String)>;

/// Whose letters, once the token was found to be right.
struct Held<'a> {
    store: &'a Store,
    resident: &'a str,
    what: What,
}

impl<'a> Held<'a> {
    async fn of(visit: &'a Visit, address: &'a Address) -> Result<Self, WebError> {
        let (_, municipality, resident, token, what) = &**address;
        let store = visit.site.personal(municipality).ok_or(WebError::NotFound)?;
        let known = What::parse(what).ok_or(WebError::NotFound)?;
        let own = visit.site.keys.matches(Purpose::Unsubscribe, &secret(resident, what), token);
        if !own {
            return Err(WebError::NotFound);
        }
        // Whoever has moved house since takes their wishes along.
        let person = Person {
            resident: resident.clone(),
            municipality: municipality.clone(),
            name: String::new(),
            staff: false,
        };
        let lives = residents::wherever(&visit.site, &person).await?;
        let store =
            lives.and_then(|found| visit.site.personal(&found.municipality)).unwrap_or(store);
        Ok(Held { store, resident, what: known })
    }
}

async fn show(visit: Visit, address: Address) -> WebResult {
    let held = Held::of(&visit, &address).await?;
    let preferences = super::of(held.store, held.resident).await?;
    render(&visit, held.what, held.what.is_stopped(&preferences))
}

/// The page's buttons say `action`; anything else, in any form, is the mail program's one click,
/// which can only mean to stop.
async fn change(visit: Visit, address: Address, form: Result<Form, WebError>) -> WebResult {
    let held = Held::of(&visit, &address).await?;
    let action = match form {
        Ok(form) => form.value("action").to_owned(),
        Err(WebError::Unsupported) => String::new(),
        Err(error) => return Err(error),
    };
    let resumes = action == "resume";
    let now = visit.now();
    let turn = |preferences: &mut Preferences| {
        for word in held.what.stops() {
            if resumes {
                preferences.stopped.remove(&word);
            } else {
                preferences.stopped.insert(word);
            }
        }
        preferences.changed_at = now;
    };
    edit(&visit.site, held.store, held.resident, turn).await?;
    if action.is_empty() {
        // A redirect would not be followed by a mail program.
        return render(&visit, held.what, true);
    }
    page::redirect(&visit.link(&visit.path))
}

fn render(visit: &Visit, what: What, stopped: bool) -> WebResult {
    Page::new(visit, "notifications/stop.html")
        .with("what", &said(visit, what))
        .with("stopped", &stopped)
        // The address is the reader's own.
        .never_shared()
        .respond()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_that_stops_something_is_read_back() {
        let digests = [What::Digest(Rhythm::Daily), What::Digest(Rhythm::Weekly), What::Digests];
        let topics = Topic::ALL.map(What::Topic);
        for what in topics.into_iter().chain(digests) {
            let read = What::parse(&what.word());
            let owed = what == What::Topic(Topic::Rights);
            assert_eq!(read, Some(what).filter(|_| !owed));
        }
        for word in ["", "digest-never", "digest-at-once", "topic-", "petitions/x"] {
            assert_eq!(What::parse(word), None);
        }
    }
}
