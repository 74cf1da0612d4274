//! The index of every letter that the site can send, with sample data, in every language.
//!
//! Invariant: what is shown is made at this moment by the rooms' own functions, and is what would be
//! sent: the text with its lines broken, the headers of the message.

use super::mail_texts;
use super::mailbox::{framed, set};
use crate::app;
use crate::locale::Lang;
use crate::mail::{self, Letter, Sample, Stage};
use crate::web::access::{Access, Rule, allow};
use crate::web::headers::CONTENT_SECURITY;
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::http::header;
use actix_web::web::{self, Path, ServiceConfig};
use mail_parser::MessageParser;
use serde::Serialize;

const LIST: &str = "/{lang}/demo/mails";
const ONE: &str = "/{lang}/demo/mails/{name}";
const HTML: &str = "/{lang}/demo/mails/{name}/html";

/// The headers that are shown, in this order.
const HEADERS: [&str; 8] = [
    "From",
    "To",
    "Reply-To",
    "Message-ID",
    "Content-Language",
    "List-Id",
    "List-Unsubscribe",
    "Auto-Submitted",
];

/// Where the layout's sheet begins to darken it, and what makes it do so whatever the reader's
/// screen is like.
const DARK: (&str, &str) = ("@media (prefers-color-scheme: dark)", "@media all");

/// Everybody reads it, in the demonstration only.
pub const ACCESS: &[Access] = &[
    allow("GET", LIST, Rule::Demonstration),
    allow("GET", ONE, Rule::Demonstration),
    allow("GET", HTML, Rule::Demonstration),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(ONE).route(web::get().to(show)))
        .service(web::resource(HTML).route(web::get().to(html)));
}

/// The letters of one room.
#[derive(Serialize)]
struct Group {
    room: &'static str,
    letters: Vec<Row>,
}

/// A letter in the list, with its subject in every language.
#[derive(Serialize)]
struct Row {
    href: String,
    subjects: Vec<Said>,
}

#[derive(Serialize)]
struct Said {
    lang: Lang,
    text: String,
}

/// A link to the same letter seen otherwise.
#[derive(Serialize)]
struct Tab {
    href: String,
    text: String,
    lang: Option<Lang>,
    current: bool,
}

/// Which letter, and how it is looked at.
struct Look {
    name: String,
    lang: Lang,
    dark: bool,
}

impl Look {
    fn of(visit: &Visit, name: &str) -> Look {
        let asked = visit.parameter("in").and_then(|code| Lang::parse(&code));
        let spoken = asked.filter(|lang| visit.site.locales.languages().contains(lang));
        let lang = spoken.unwrap_or(visit.lang);
        Look { name: name.to_owned(), lang, dark: visit.parameter("dark").is_some() }
    }

    fn query(&self) -> String {
        format!("?in={}{}", self.lang, if self.dark { "&dark=1" } else { "" })
    }

    fn href(&self, visit: &Visit) -> String {
        visit.link(&format!("/demo/mails/{}{}", self.name, self.query()))
    }

    fn letter(&self, visit: &Visit) -> Result<Letter, WebError> {
        // Only those of its room are made.
        let all = samples(visit, self.lang, |room| self.name.starts_with(room))?;
        let found = all.into_iter().find(|(room, sample)| name(room, sample) == self.name);
        found.map(|(_, sample)| sample.letter).ok_or(WebError::NotFound)
    }

    /// The letter in each language, on its own ground or on a dark one.
    fn tabs(&self, visit: &Visit) -> Vec<Tab> {
        let languages = visit.site.locales.languages().iter();
        let tab = |lang: &Lang| {
            let look = Look { name: self.name.clone(), lang: *lang, dark: self.dark };
            let text = visit.site.locales.own_name(*lang);
            Tab { href: look.href(visit), text, lang: Some(*lang), current: *lang == self.lang }
        };
        languages.map(tab).collect()
    }

    fn grounds(&self, visit: &Visit) -> Vec<Tab> {
        let tab = |dark: bool| {
            let look = Look { name: self.name.clone(), lang: self.lang, dark };
            let key = if dark { crate::key!("mails-dark") } else { crate::key!("mails-light") };
            let text = visit.site.locales.text(visit.lang, key, None);
            Tab { href: look.href(visit), text, lang: None, current: dark == self.dark }
        };
        vec![tab(false), tab(true)]
    }
}

fn name(room: &str, sample: &Sample) -> String {
    format!("{room}-{}", sample.word)
}

/// The sample letters of the wanted rooms in a language.
fn samples(
    visit: &Visit,
    lang: Lang,
    wanted: impl Fn(&str) -> bool,
) -> Result<Vec<(&'static str, Sample)>, WebError> {
    let failed = |error: &dyn std::error::Error| {
        tracing::error!(%error, "the sample letters cannot be made");
        WebError::Internal
    };
    let texts = mail_texts().map_err(|error| failed(&error))?;
    app::mails(&Stage::new(&visit.site, lang, &texts), wanted).map_err(|error| failed(&error))
}

async fn list(visit: Visit) -> WebResult {
    let mut groups: Vec<Group> = Vec::new();
    for lang in visit.site.locales.languages() {
        let mut places = Vec::new();
        for (room, sample) in samples(&visit, *lang, |_| true)? {
            let group = match groups.iter().position(|group| group.room == room) {
                Some(found) => found,
                None => {
                    groups.push(Group { room, letters: vec![] });
                    groups.len() - 1
                }
            };
            places.push((group, name(room, &sample), sample.letter.subject));
        }
        for (group, name, text) in places {
            let href = visit.link(&format!("/demo/mails/{name}"));
            let Some(group) = groups.get_mut(group) else { continue };
            let said = Said { lang: *lang, text };
            match group.letters.iter_mut().find(|row| row.href == href) {
                Some(row) => row.subjects.push(said),
                None => group.letters.push(Row { href, subjects: vec![said] }),
            }
        }
    }
    // The page's own language comes first: it is the link.
    for row in groups.iter_mut().flat_map(|group| &mut group.letters) {
        row.subjects.sort_by_key(|said| said.lang != visit.lang);
    }
    Page::new(&visit, "demo/mails.html")
        .with("groups", &groups)
        .with("count", &groups.iter().map(|group| group.letters.len()).sum::<usize>())
        .with("mailbox", &visit.link("/demo/mail"))
        .never_shared()
        .respond()
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let look = Look::of(&visit, &path.1);
    let letter = look.letter(&visit)?;
    let frame = visit.link(&format!("/demo/mails/{}/html{}", look.name, look.query()));
    let mut response = Page::new(&visit, "demo/sample.html")
        .with("subject", &letter.subject)
        .with("in", &look.lang)
        .with("tabs", &look.tabs(&visit))
        .with("grounds", &look.grounds(&visit))
        .with("headers", &headers(&visit, &letter))
        .with("text", &mail::wrapped(&letter.text))
        .with("frame", &frame)
        .with("all_href", &visit.link("/demo/mails"))
        .never_shared()
        .respond()?;
    let security = format!("{CONTENT_SECURITY}; frame-src 'self'");
    set(&mut response, header::CONTENT_SECURITY_POLICY, &security);
    set(&mut response, header::CACHE_CONTROL, "no-store");
    Ok(response)
}

/// The letter's HTML as a document of its own, for the frames.
async fn html(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let look = Look::of(&visit, &path.1);
    let letter = look.letter(&visit)?;
    let html = if look.dark { letter.html.replace(DARK.0, DARK.1) } else { letter.html };
    Ok(framed(&visit, &html))
}

#[derive(Serialize)]
struct Header {
    name: &'static str,
    value: String,
}

/// The headers of the message as it would be sent.
fn headers(visit: &Visit, letter: &Letter) -> Vec<Header> {
    let municipality = visit.site.all_municipalities().iter().find(|id| {
        let administration = visit.site.names(id, letter.lang).administration;
        letter.text.contains(&format!("\n-- \n{administration}\n"))
    });
    let Some(municipality) = municipality else { return vec![] };
    let message = mail::message(&visit.site, municipality, letter);
    let bytes = message.map(|message| message.formatted()).unwrap_or_default();
    let Some(parsed) = MessageParser::default().parse(&bytes) else { return vec![] };
    let value = |name: &str| match name {
        "From" => parsed.from().and_then(shown),
        "To" => parsed.to().and_then(shown),
        _ => parsed.header_raw(name).map(|raw| raw.trim().to_owned()),
    };
    HEADERS
        .into_iter()
        .filter_map(|name| Some(Header { name, value: value(name)? }))
        .filter(|header| !header.value.is_empty())
        .collect()
}

fn shown(address: &mail_parser::Address) -> Option<String> {
    let first = address.first()?;
    let mail = first.address().unwrap_or_default();
    Some(first.name().map_or_else(|| mail.to_owned(), |name| format!("{name} <{mail}>")))
}
