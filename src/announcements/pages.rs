//! What the pages of staff are given: the desk, an announcement on its way, the forms.

use super::actions::{self, language, needed};
use super::form;
use super::model::{Announcement, Audience, BODY, Content, Deed, Place, TITLE};
use crate::key;
use crate::locale::{Args, Lang};
use crate::store::Stored;
use crate::web::difference;
use crate::web::views::{Line, Place as Town, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, markup};
use serde_json::{Value, json};

/// A town's desk.
pub fn desk_href(visit: &Visit, town: &str) -> String {
    visit.link(&format!("/announcements/desk/{town}"))
}

/// An announcement's page for the staff of its town.
pub fn href(visit: &Visit, town: &str, id: &str) -> String {
    format!("{}/{id}", desk_href(visit, town))
}

/// Everything that a town prepares, sends, has sent or stopped.
pub async fn desk(visit: &Visit, town: &str) -> WebResult {
    let store = actions::store(&visit.site, town)?;
    let mut lists = Vec::new();
    for place in Place::ALL {
        let all = actions::listed(store, place).await?;
        let rows: Vec<Value> = all.iter().map(|one| row(visit, town, one)).collect();
        let word = place.as_str();
        // keys: announcements-desk-asked* announcements-desk-draft* announcements-desk-sending*
        // keys: announcements-desk-stopped* announcements-desk-sent*
        lists.push(json!({
            "word": word,
            "title": visit.text(&format!("announcements-desk-{word}")),
            "none": visit.text(&format!("announcements-desk-{word}-none")),
            "rows": rows,
        }));
    }
    Page::new(visit, "announcements/desk.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("public", &visit.link(&format!("/announcements/of/{town}")))
        .with("waiting", &actions::waiting(visit).await?)
        .with("lists", &lists)
        .respond()
}

fn row(visit: &Visit, town: &str, one: &Announcement) -> Value {
    let viewer = visit.viewer.as_ref().map(|viewer| viewer.resident.as_str()).unwrap_or_default();
    let offered = one.offered_by.as_ref().filter(|_| one.changed_by.is_none());
    json!({
        "href": href(visit, town, &one.id),
        "title": Line::of(visit, &one.content.title),
        "to": audience(visit, one),
        "changed": When::exactly(visit, one.changed_at),
        "yours": one.place == Place::Asked && !one.is_own(viewer),
        "offered_by": offered.map(|town| visit.site.names(town, visit.lang).administration),
        "progress": (!one.place.is_open()).then(|| progress(one)),
    })
}

/// To whom it goes, in a sentence, with the page that they have in common.
fn audience(visit: &Visit, one: &Announcement) -> Value {
    let audience = &one.content.audience;
    let mut args = Args::from_iter([("group", audience.as_str())]);
    args.set("town", visit.site.names(&one.municipality, visit.lang).genitive);
    let subject = audience.subject().map(|subject| {
        json!({ "title": Line::of(visit, &subject.title), "href": visit.link(&subject.path) })
    });
    let own = one.municipality.as_str();
    let others = audience.towns(own).into_iter().filter(|town| *town != own);
    let others: Vec<String> =
        others.map(|town| visit.site.names(town, visit.lang).administration).collect();
    json!({
        "group": audience.as_str(),
        "text": visit.text_with(key!("announcements-to"), &args),
        "subject": subject,
        "others": others,
    })
}

fn progress(one: &Announcement) -> Value {
    json!({ "told": one.told(), "total": one.total(), "on": one.place == Place::Sending })
}

fn named(visit: &Visit, lang: Lang) -> Value {
    json!({ "code": lang, "name": visit.site.locales.own_name(lang) })
}

fn limits() -> Value {
    json!({ "title": TITLE, "body": BODY })
}

/// A first form, with a key that makes it one announcement however often it is sent; the address of
/// what it is about may come along (`?about=/consultations/riverside-paths`).
pub fn blank(visit: &Visit) -> Form {
    let about = visit.parameter("about").unwrap_or_default();
    let choice = if about.is_empty() { "" } else { "took-part" };
    Form::prefilled([("key", keys::id()), ("about", about), ("audience", choice.to_owned())])
}

/// The first step: what it is called and to whom it goes.
pub fn new(visit: &Visit, town: &str, form: &Form) -> WebResult {
    Page::new(visit, "announcements/new.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("own", &named(visit, language(&visit.site, town)))
        .with("choices", &choices(visit, town))
        .with("limits", &limits())
        .with_form(form)
        .respond()
}

/// To whom it can go.
fn choices(visit: &Visit, town: &str) -> Vec<Value> {
    let args = Args::from_iter([("town", visit.site.names(town, visit.lang).genitive)]);
    // keys: announcements-choice-residents announcements-choice-verified
    // keys: announcements-choice-took-part
    let all = ["residents", "verified", "took-part"].into_iter();
    all.map(|word| {
        let text = visit.text_with(&format!("announcements-choice-{word}"), &args);
        json!({ "value": word, "text": text })
    })
    .collect()
}

/// One language's texts as the desk shows them.
fn side(visit: &Visit, here: &str, one: &Announcement, lang: Lang, needed: bool) -> Value {
    let [title, body] = one.content.texts(lang);
    json!({
        "code": lang,
        "name": visit.site.locales.own_name(lang),
        "title": title,
        "body": markup::official(body),
        "whole": !one.content.texts(lang).contains(&""),
        "needed": needed,
        "edit": format!("{here}/texts/{lang}"),
        "preview": format!("{here}/preview/{lang}"),
    })
}

/// What a part of the way was done by whom, and when.
fn deed(visit: &Visit, deed: &Deed) -> Value {
    let name = Some(deed.by.name.clone()).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| visit.text(key!("announcements-somebody")));
    json!({ "name": name, "at": When::exactly(visit, deed.at) })
}

/// An announcement's own page.
pub async fn one<'a>(
    visit: &'a Visit,
    town: &str,
    one: &Stored<Announcement>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let here = href(visit, town, &one.id);
    let viewer = visit.viewer()?.resident.as_str();
    let content = &one.content;
    let needed = needed(&visit.site, one);
    let all = visit.site.locales.languages().iter().copied();
    let more = all.filter(|lang| !needed.contains(lang));
    let sides = needed.iter().map(|lang| (*lang, true)).chain(more.map(|lang| (lang, false)));
    let sides: Vec<Value> =
        sides.map(|(lang, needed)| side(visit, &here, one, lang, needed)).collect();
    let halts = one.halts.iter().map(|halt| {
        json!({ "deed": deed(visit, &halt.deed), "goes_on": halt.goes_on, "told": halt.told })
    });
    let offered = one.offered_by.as_ref();
    Ok(Page::new(visit, "announcements/one.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("here", &here)
        .with("title", &Line::of(visit, &content.title))
        .with("state", &one.place.as_str())
        .with("open", &one.place.is_open())
        .with("version", &one.edition)
        .with("sides", &sides)
        .with("whole", &content.check(&needed).is_ok())
        .with("to", &audience(visit, one))
        .with("counted", &one.count.done)
        .with("count", &one.count.reached)
        .with("link", &content.link.as_ref().map(|path| visit.link(path)))
        .with("publish", &content.publish)
        .with("public", &visit.link(&format!("/announcements/of/{town}")))
        .with("offered", &offered.map(|town| visit.site.names(town, visit.lang).administration))
        .with("tried", &one.is_tried_by(viewer))
        .with("own", &one.is_own(viewer))
        .with("asked", &one.asked.as_ref().map(|asked| deed(visit, asked)))
        .with("approved", &one.approved.as_ref().map(|approved| deed(visit, approved)))
        .with("halts", &halts.collect::<Vec<_>>())
        .with("progress", &progress(one))
        .with_form(form))
}

/// The form of one language's texts, with those of the others beside it.
pub fn texts<'a>(
    visit: &'a Visit,
    town: &str,
    one: &Announcement,
    lang: Lang,
    typed: &Form,
) -> Page<'a> {
    let here = href(visit, town, &one.id);
    let content = &one.content;
    let others = content.languages().into_iter().filter(|other| *other != lang);
    let sides: Vec<Value> = others.map(|other| side(visit, &here, one, other, false)).collect();
    let now = form::texts(content, lang, one.edition);
    let ours =
        |name: &str| difference::words(now.value(name), &typed.value(name).replace('\r', ""));
    let stale = form::version(typed) != one.edition
        && ["title", "body"].iter().any(|name| now.value(name) != typed.value(name));
    Page::new(visit, "announcements/texts.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("here", &here)
        .with("title", &Line::of(visit, &content.title))
        .with("language", &named(visit, lang))
        .with("sides", &sides)
        .with("version", &one.edition)
        .with("stale", &stale.then(|| json!({ "title": ours("title"), "body": ours("body") })))
        .with("limits", &limits())
        .with_form(typed)
}

/// The form of what belongs to it besides its texts.
pub fn terms<'a>(visit: &'a Visit, town: &str, one: &Announcement, typed: &Form) -> Page<'a> {
    Page::new(visit, "announcements/terms.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("here", &href(visit, town, &one.id))
        .with("title", &Line::of(visit, &one.content.title))
        .with("choices", &choices(visit, town))
        .with("publish", &typed.is_checked("publish"))
        .with("stale", &stale_terms(visit, one, typed))
        .with("version", &one.edition)
        .with_form(typed)
}

/// What the terms are now, where somebody else has changed them under a form.
fn stale_terms(visit: &Visit, one: &Announcement, typed: &Form) -> Option<Value> {
    let now: &Content = &one.content;
    (form::version(typed) != one.edition).then(|| {
        json!({
            "to": audience(visit, one),
            "link": now.link.as_ref().map(|path| visit.link(path)),
            "publish": now.publish && now.audience == Audience::Residents,
        })
    })
}

/// Not there for a language that the site does not speak.
pub fn language_of(visit: &Visit, word: &str) -> Result<Lang, WebError> {
    let lang = Lang::parse(word).filter(|lang| visit.site.locales.supports(*lang));
    lang.ok_or(WebError::NotFound)
}
