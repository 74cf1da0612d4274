//! The staff page of letters, the printed page, and, in the demonstration, a sample of one.

use super::actions::{self, Addressee, MOST, Printed};
use super::code;
use super::model::LetterBatch;
use crate::locale::{Args, Lang};
use crate::municipalities::Role;
use crate::residency::sheet::Row;
use crate::residency::table::{self, Faults};
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::views::When;
use crate::web::{Form, Page, Upload, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};
use serde::Serialize;
use serde_json::{Value, json};

const PAGE: &str = "/{lang}/residency/{municipality}/letters";
const REVOKE: &str = "/{lang}/residency/{municipality}/letters/{batch}/revoke";
const SAMPLE: &str = "/{lang}/residency/sample-letter";

/// The longest name and address, in characters.
const LONG: usize = 200;

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", PAGE, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", PAGE, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", REVOKE, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", SAMPLE, Rule::Demonstration),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(PAGE).route(web::get().to(show)).route(web::post().to(print)))
        .service(web::resource(REVOKE).route(web::post().to(revoke)))
        .service(web::resource(SAMPLE).route(web::post().to(sample)));
}

type Address = Path<(String, String)>;

async fn show(visit: Visit, path: Address) -> WebResult {
    let form = Form::prefilled([("key", keys::id())]);
    staff_page(&visit, &path.1, &form, &Faults::default()).await?.respond()
}

/// A batch in the list.
#[derive(Serialize)]
struct BatchView {
    id: String,
    made: When,
    count: u64,
    used: u64,
    expires: When,
    /// `good`, `expired` or `revoked`.
    state: &'static str,
}

async fn staff_page<'a>(
    visit: &'a Visit,
    town: &str,
    form: &Form,
    faults: &Faults,
) -> WebResult<Page<'a>> {
    let store = visit.site.personal(town).ok_or(WebError::NotFound)?;
    let after = visit.parameter("after").unwrap_or_default();
    let found = actions::list(store, &after).await?;
    let mut batches = Vec::new();
    for batch in &found.items {
        batches.push(batch_view(visit, batch, actions::used(store, &batch.id).await?));
    }
    let action = visit.link(&format!("/residency/{town}/letters"));
    let next = found.next.map(|next| format!("{action}?after={}", next.encode()));
    let days = visit.site.municipality(town).map_or(0, |town| town.residency.letter_days);
    Ok(Page::new(visit, "residency/letters.html")
        .with("action", &action)
        .with("batches", &batches)
        .with("next", &next)
        .with("days", &days)
        .with("most", &MOST)
        .with("faults", faults)
        .with_form(form)
        .never_shared())
}

fn batch_view(visit: &Visit, batch: &Stored<LetterBatch>, used: u64) -> BatchView {
    let state = match batch.revoked_at {
        Some(_) => "revoked",
        None if visit.now() >= batch.expires_at => "expired",
        None => "good",
    };
    BatchView {
        id: batch.id.clone(),
        made: When::exactly(visit, batch.made_at),
        count: batch.count,
        used,
        expires: When::day(visit, batch.expires_at),
        state,
    }
}

async fn print(visit: Visit, path: Address, upload: Upload) -> WebResult {
    let mut upload = upload.whole()?;
    let town = &path.1;
    let bytes = table::bytes(&upload);
    let form = &mut upload.form;
    let columns = table::columns(&visit, &["name", "address", "language"], 1);
    let mut faults = Faults::default();
    let rows = table::read(form, &bytes, &columns, MOST).unwrap_or_default();
    let addressees = rows.iter().filter_map(|row| addressee(&visit, town, row, &mut faults));
    let addressees: Vec<Addressee> = addressees.collect();
    if faults.count > 0 {
        form.refuse::<()>("file", crate::key!("residency-problem-rows"), None);
    }
    if !form.problems.is_empty() {
        return staff_page(&visit, town, form, &faults).await?.respond();
    }
    let id = actions::batch_id(form.value("key"));
    match actions::make(&visit.site, town, &id, addressees).await? {
        Some((batch, letters)) => printed(&visit, town, &batch, &letters),
        None => {
            let mut form = Form::prefilled([("key", keys::id())]);
            form.refuse::<()>("", crate::key!("residency-problem-printed"), None);
            let page = staff_page(&visit, town, &form, &faults).await?;
            page.status(StatusCode::CONFLICT).respond()
        }
    }
}

fn addressee(visit: &Visit, town: &str, row: &Row, faults: &mut Faults) -> Option<Addressee> {
    let [name, address, language] = row.cells.as_slice() else { return None };
    let own = visit.site.municipality(town).map_or(visit.lang, |town| town.default_language);
    let lang = if language.is_empty() { Some(own) } else { language_of(visit, language) };
    let long = [name, address].iter().any(|cell| cell.chars().count() > LONG);
    let key = match () {
        () if !row.whole => crate::key!("residency-fault-columns"),
        () if name.is_empty() => crate::key!("residency-fault-name"),
        () if address.is_empty() => crate::key!("residency-fault-address"),
        () if long => crate::key!("residency-fault-long"),
        () if lang.is_none() => crate::key!("residency-fault-language"),
        () => {
            let (name, address) = (name.clone(), address.clone());
            return lang.map(|lang| Addressee { name, address, lang });
        }
    };
    faults.add(visit, row.line, key, &Args::new());
    None
}

/// A language by its code or by its own name.
fn language_of(visit: &Visit, written: &str) -> Option<Lang> {
    let written = written.to_lowercase();
    let locales = &visit.site.locales;
    let same = |lang: &&Lang| {
        lang.as_str() == written || locales.own_name(**lang).to_lowercase() == written
    };
    locales.languages().iter().find(same).copied()
}

/// The page to print: each letter in its reader's language. It is not kept anywhere.
fn printed(visit: &Visit, town: &str, batch: &LetterBatch, letters: &[Printed]) -> WebResult {
    let letters: Vec<Value> =
        letters.iter().map(|letter| letter_view(visit, town, batch, letter)).collect();
    Page::new(visit, "residency/printed.html")
        .with("letters", &letters)
        .with("back", &visit.link(&format!("/residency/{town}/letters")))
        .never_shared()
        .respond()
}

fn letter_view(visit: &Visit, town: &str, batch: &LetterBatch, letter: &Printed) -> Value {
    let (site, lang) = (&visit.site, letter.addressee.lang);
    let names = site.names(town, lang);
    let formats = site.locales.formats(lang);
    let office = site.municipality(town).and_then(|town| {
        let office = &town.residency.office;
        office.get(&lang).or_else(|| office.get(&town.default_language))
    });
    json!({
        "lang": lang,
        "administration": names.administration,
        "town": names.name,
        "name": letter.addressee.name,
        "address": letter.addressee.address,
        "date": formats.date(batch.made_at, &site.zone(town)),
        "until": formats.date(batch.expires_at, &site.zone(town)),
        "code": code::grouped(&letter.code),
        "url": site.absolute(&format!("/{lang}/residency")),
        "office": office,
        "contact": site.config.site.contact,
    })
}

async fn revoke(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let (_, town, batch) = path.into_inner();
    let store = visit.site.personal(&town).ok_or(WebError::NotFound)?;
    actions::revoke(&visit.site, store, &batch).await?;
    page::redirect(&visit.link(&format!("/residency/{town}/letters?done=residency-revoked")))
}

/// The letter that would come by post, for whoever tries the demonstration.
async fn sample(visit: Visit) -> WebResult {
    let viewer = visit.viewer()?;
    let addressee = Addressee {
        name: viewer.name.clone(),
        address: visit.text(crate::key!("residency-sample-address")),
        lang: visit.lang,
    };
    let town = viewer.municipality.clone();
    let made = actions::make(&visit.site, &town, &keys::id(), vec![addressee]).await?;
    let (batch, letters) = made.ok_or(WebError::Conflict)?;
    let letter = letters.first().map(|letter| letter_view(&visit, &town, &batch, letter));
    Page::new(&visit, "residency/printed.html")
        .with("letters", &letter.into_iter().collect::<Vec<_>>())
        .with("back", &visit.link("/residency"))
        .never_shared()
        .respond()
}
