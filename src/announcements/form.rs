//! What the forms of announcements say: the texts of one language; to whom, where it leads, whether
//! everybody may read it.
//!
//! Invariant: a form that is not taken changes nothing and is shown again as it was typed.

use super::model::{Audience, BODY, Content, Refusal, Subject, TITLE};
use crate::consultations::{self, Consultation};
use crate::key;
use crate::locale::{Lang, Localized};
use crate::petitions;
use crate::store::Query;
use crate::web::{Form, Visit, WebError};

/// The longest address of a page.
pub const ADDRESS: usize = 300;
/// What the form offers: of residents, and of those who took part or signed.
const CHOICES: [&str; 3] = ["residents", "verified", "took-part"];

/// The version that a form was opened in.
pub fn version(form: &Form) -> u32 {
    form.value("version").parse().unwrap_or_default()
}

/// The texts of one language.
pub struct Texts {
    lang: Lang,
    title: String,
    body: String,
}

impl Texts {
    /// As the form says them. The original's title has to be there; anything else may come later.
    pub fn read(form: &mut Form, lang: Lang, is_original: bool) -> Option<Texts> {
        let title = match form.value("title").trim().is_empty() && !is_original {
            true => Some(String::new()),
            false => form.line("title", TITLE),
        };
        let body = match form.value("body").trim().is_empty() {
            true => Some(String::new()),
            false => form.text("body", BODY),
        };
        Some(Texts { lang, title: title?, body: body? })
    }

    /// Puts them in the place of those that are there.
    pub fn put(&self, content: &mut Content) {
        put(&mut content.title, self.lang, &self.title);
        put(&mut content.body, self.lang, &self.body);
    }
}

fn put(text: &mut Localized, lang: Lang, typed: &str) {
    if typed.is_empty() && lang != text.original {
        text.texts.remove(&lang);
        text.machine.remove(&lang);
        text.stale.remove(&lang);
    } else if text.texts.get(&lang).map(String::as_str) != Some(typed) {
        *text = text.clone().with(lang, typed);
    }
}

/// A form with the texts of one language as they are.
pub fn texts(content: &Content, lang: Lang, version: u32) -> Form {
    let [title, body] = content.texts(lang).map(str::to_owned);
    Form::prefilled([("title", title), ("body", body), ("version", version.to_string())])
}

/// To whom it goes, and what belongs to it.
pub struct Terms {
    audience: Audience,
    link: Option<String>,
    publish: bool,
}

impl Terms {
    /// As the form says them.
    pub async fn read(
        visit: &Visit,
        town: &str,
        form: &mut Form,
    ) -> Result<Option<Terms>, WebError> {
        let audience = audience(visit, town, form).await?;
        let link = link(visit, form);
        let publish = form.is_checked("publish");
        if publish && audience.as_ref().is_some_and(|one| *one != Audience::Residents) {
            form.refuse::<()>("publish", key!("announcements-problem-publish"), None);
        }
        let (Some(audience), true) = (audience, form.problems.is_empty()) else {
            return Ok(None);
        };
        Ok(Some(Terms { audience, link, publish }))
    }

    pub fn put(&self, content: &mut Content) {
        content.audience = self.audience.clone();
        content.link.clone_from(&self.link);
        content.publish = self.publish;
    }
}

/// A form with the terms as they are.
pub fn terms(visit: &Visit, content: &Content, version: u32) -> Form {
    let about = content.audience.subject().map(|one| visit.link(&one.path));
    let choice = match &content.audience {
        Audience::Residents => CHOICES[0],
        Audience::Verified => CHOICES[1],
        Audience::Participants(_) | Audience::Signers(_) => CHOICES[2],
    };
    let link = content.link.as_ref().map(|path| visit.link(path));
    let mut form = Form::prefilled([
        ("audience", choice.to_owned()),
        ("about", about.unwrap_or_default()),
        ("link", link.unwrap_or_default()),
        ("version", version.to_string()),
    ]);
    if content.publish {
        form.prefill("publish", "yes".to_owned());
    }
    form
}

/// To whom: residents, or those of the consultation or petition whose address is typed.
pub async fn audience(
    visit: &Visit,
    town: &str,
    form: &mut Form,
) -> Result<Option<Audience>, WebError> {
    let Some(choice) = form.choice("audience", &CHOICES) else { return Ok(None) };
    if choice != CHOICES[2] {
        let verified = choice == CHOICES[1];
        return Ok(Some(if verified { Audience::Verified } else { Audience::Residents }));
    }
    let Some(typed) = form.line("about", ADDRESS) else { return Ok(None) };
    let path = path(visit, &typed).unwrap_or_default();
    let found = match path.trim_matches('/').split_once('/') {
        Some(("consultations", slug)) => participants(visit, town, slug).await?,
        Some(("petitions", slug)) => signers(visit, town, slug).await?,
        _ => None,
    };
    if found.is_none() {
        form.refuse::<()>("about", key!("announcements-problem-about"), None);
    }
    Ok(found)
}

/// The last word of an address: without what follows the page's own.
fn word(slug: &str) -> &str {
    slug.split(['/', '?', '#']).next().unwrap_or_default()
}

async fn participants(visit: &Visit, town: &str, slug: &str) -> Result<Option<Audience>, WebError> {
    let by_slug = Query::on(&consultations::BY_SLUG).equal(word(slug));
    let found = visit.site.public.first::<Consultation>(by_slug).await?;
    let hosted = found.filter(|one| one.hosts.iter().any(|host| host == town));
    Ok(hosted.map(|one| {
        let (path, title) = (one.path(), one.title.clone());
        let towns = one.hosts.clone();
        Audience::Participants(Subject { id: one.id.clone(), path, title, towns })
    }))
}

async fn signers(visit: &Visit, town: &str, slug: &str) -> Result<Option<Audience>, WebError> {
    let found = petitions::by_slug(&visit.site.public, word(slug)).await?;
    let ours = found
        .filter(|one| one.was_opened() && one.addressed.iter().any(|addressed| addressed == town));
    Ok(ours.map(|one| {
        let (path, title) = (one.path(), one.action.clone());
        let towns = one.addressed.clone();
        Audience::Signers(Subject { id: one.id.clone(), path, title, towns })
    }))
}

/// The page that it leads to, if any is typed.
fn link(visit: &Visit, form: &mut Form) -> Option<String> {
    if form.value("link").trim().is_empty() {
        return None;
    }
    let typed = form.line("link", ADDRESS)?;
    let path = path(visit, &typed);
    if path.is_none() {
        form.refuse::<()>("link", key!("announcements-problem-link"), None);
    }
    path
}

/// What an address of ours says after the language; nothing for anybody else's.
fn path(visit: &Visit, typed: &str) -> Option<String> {
    page_path(typed, &visit.site.config.site.url, |lang| visit.site.locales.supports(lang))
}

/// A page's path: of a whole address of this site, or of one that begins with a slash, with its
/// language or without.
fn page_path(typed: &str, site_url: &str, supports: impl Fn(Lang) -> bool) -> Option<String> {
    let rest = typed.strip_prefix(site_url).unwrap_or(typed);
    let rest = rest.strip_prefix('/')?;
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_/?#=&.%~+".contains(c);
    if rest.starts_with('/') || !rest.chars().all(plain) {
        return None;
    }
    let (first, after) = rest.split_once('/').unwrap_or((rest, ""));
    match Lang::parse(first).filter(|lang| supports(*lang)) {
        Some(_) if after.is_empty() => None,
        Some(_) => Some(format!("/{after}")),
        None if rest.is_empty() => None,
        None => Some(format!("/{rest}")),
    }
}

/// What is said of why something cannot be done.
pub fn refusal(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Stale => key!("announcements-problem-stale"),
        Refusal::UnderWay => key!("announcements-problem-under-way"),
        Refusal::Missing(_) => key!("announcements-problem-missing"),
        Refusal::Untried => key!("announcements-problem-untried"),
        Refusal::NotAsked => key!("announcements-problem-not-asked"),
        Refusal::Own => key!("announcements-problem-own"),
        Refusal::Counting => key!("announcements-problem-counting"),
        Refusal::Nobody => key!("announcements-problem-nobody"),
        Refusal::NotNow => key!("announcements-problem-not-now"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_page_of_ours() {
        let path = |typed| page_path(typed, "https://tiltas.example", |_| true);
        let takai = Some("/consultations/takai".to_owned());
        assert_eq!(path("https://tiltas.example/lt/consultations/takai"), takai);
        assert_eq!(path("/ru/consultations/takai"), takai);
        assert_eq!(path("/consultations/takai"), takai);
        assert_eq!(path("/lt/news/most#kelias"), Some("/news/most#kelias".into()));
        for other in [
            "https://elsewhere.example/lt/news",
            "https://tiltas.example.evil/lt/news",
            "//evil.example",
            "consultations/takai",
            "/lt",
            "/",
            "",
            "/lt/<script>",
            "javascript:alert(1)",
        ] {
            assert_eq!(path(other), None, "{other}");
        }
    }
}
