//! Documents under discussion: writing them in two languages, reading, commenting on a paragraph,
//! new versions and what led to them.

use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use jiff::Timestamp;
use std::collections::BTreeMap;
use tiltas::consultations::Consultation;
use tiltas::consultations::documents::{
    Basis, Draft, NewVersion, PARAGRAPH, PARAGRAPHS, TextDocument, Version, publish,
};
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::residents::Resident;
use tiltas::store::{Batch, Document, Stored};
use tiltas::web::keys;

mod publishing;
mod reading;
mod writing;

/// The paragraphs that most of these tests begin with.
const LT: [&str; 3] = [
    "Administracija į kiekvieną gyventojo klausimą atsako per trisdešimt dienų.",
    "Atsakymas skelbiamas abiem kalbomis šioje svetainėje visiems matomai.",
    "Kritika niekada nešalinama vien dėl to, kad ji kam nors nepatinka.",
];
const RU: [&str; 3] = [
    "Администрация отвечает на каждый вопрос жителя в течение тридцати дней.",
    "Ответ публикуется на обоих языках на этом сайте открыто для всех.",
    "Критика никогда не удаляется лишь потому, что кому-то не нравится.",
];

/// A stored consultation of these hosts that takes contributions.
pub async fn consultation(app: &TestApp, slug: &str, hosts: &[&str]) -> Consultation {
    let mut one = crate::discussion::consultation(app, slug);
    one.hosts = hosts.iter().map(|host| (*host).to_owned()).collect();
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    one
}

/// Writes a consultation that was changed.
pub async fn replace(app: &TestApp, one: &Consultation) {
    let mut stored = stored::<Consultation>(app, &one.id).await;
    stored.document = one.clone();
    app.site.public.commit(Batch::new().replace(&stored)).await.expect("it is written");
}

async fn stored<T: Document>(app: &TestApp, id: &str) -> Stored<T> {
    app.site.public.get(id).await.expect("a store").expect("a document")
}

fn title() -> Localized {
    Localized::new(Lang::LT, "Atsakymų taisyklės").with(Lang::RU, "Правила ответов")
}

/// A document that has its text and no version.
pub async fn unpublished(app: &TestApp, one: &Consultation, number: u32) -> TextDocument {
    let document = TextDocument::new(keys::id(), &one.id, number, title());
    let all = |texts: [&str; 3]| texts.map(str::to_owned).to_vec();
    let draft = Draft {
        id: document.id.clone(),
        original: Lang::LT,
        titles: title().texts,
        texts: BTreeMap::from([(Lang::LT, all(LT)), (Lang::RU, all(RU))]),
        changed_at: app.site.now(),
    };
    let batch = Batch::new().insert(&document).insert(&draft);
    app.site.public.commit(batch).await.expect("a document");
    document
}

/// The same, published by this town.
pub async fn published(app: &TestApp, one: &Consultation, town: &str, number: u32) -> TextDocument {
    let document = unpublished(app, one, number).await;
    version(app, one, &document.id, town, app.site.now()).await;
    stored::<TextDocument>(app, &document.id).await.document
}

/// Publishes the first version of what the draft says.
async fn version(
    app: &TestApp,
    one: &Consultation,
    id: &str,
    town: &str,
    at: Timestamp,
) -> Version {
    let draft = stored::<Draft>(app, id).await;
    let new = NewVersion {
        key: keys::id(),
        municipality: town.into(),
        title: draft.title(),
        texts: draft.paragraphs(),
        same: vec![],
        notes: BTreeMap::new(),
        at,
    };
    let document = stored::<TextDocument>(app, id).await;
    let (comments, editor) = (vec![], String::new());
    let basis = Basis { one, document, before: None, draft, comments, editor };
    publish(&app.site, basis, new).await.expect("a store").expect("a version")
}

/// A resident comments on a paragraph of a consultation's first document; the comment's id.
pub async fn comment(
    app: &TestApp,
    who: &Resident,
    slug: &str,
    paragraph: &str,
    text: &str,
) -> String {
    let browser = app.sign_in(who).await;
    let path = format!("/lt/consultations/{slug}/documents/1/{paragraph}/contributions");
    let key = keys::id();
    let language = who.language.to_string();
    let fields = [("text", text), ("language", language.as_str()), ("key", key.as_str())];
    // Bytes, so that this can be waited for on any thread.
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let done = browser.post_bytes(&path, body.into_bytes()).await.expect(303);
    let (_, id) = done.location().rsplit_once("#contribution-").expect("a place");
    id.to_owned()
}

async fn editor(app: &TestApp, town: &str) -> Browser {
    let editor = app.staff(town, "Redaktorė Vardenė", &[Role::Editor]).await;
    app.sign_in(&editor).await
}

/// The one value of a hidden field.
fn hidden(page: &Page, name: &str) -> String {
    let values = page.attributes(&format!("form.form input[name={name}]"), "value");
    values.first().cloned().unwrap_or_else(|| panic!("there is no field {name}"))
}

fn joined(texts: &[&str]) -> String {
    texts.join("\n\n")
}

/// Writes the draft in one language.
async fn write(browser: &Browser, here: &str, lang: &str, title: &str, texts: &[&str]) {
    let path = format!("{here}/text/{lang}");
    let version = hidden(&browser.get(&path).await.expect(200), "version");
    let text = joined(texts);
    let fields = [("title", title), ("text", text.as_str()), ("version", version.as_str())];
    browser.post(&path, &fields).await.expect(303);
}
