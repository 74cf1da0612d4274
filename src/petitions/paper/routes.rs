//! The addresses of signatures on paper: a town's desk, a batch with its scans, rows and checking.

use super::actions::{self, Scanned};
use super::model::{A_PAGE, PaperBatch, ROWS, Refusal};
use super::{form, pages};
use crate::attachments::{self, TITLE};
use crate::key;
use crate::locale::Localized;
use crate::municipalities::Role;
use crate::petitions::{by_slug, written};
use crate::residency::table::Faults;
use crate::store::Stored;
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::Item;
use crate::web::{Form, Upload, Visit, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const DESK_PAGE: &str = "/{lang}/petitions/paper/{municipality}";
const ONE: &str = "/{lang}/petitions/paper/{municipality}/{id}";
const SCANS: &str = "/{lang}/petitions/paper/{municipality}/{id}/scans";
const UNSCAN: &str = "/{lang}/petitions/paper/{municipality}/{id}/scans/{file}/remove";
const ROWS_PAGE: &str = "/{lang}/petitions/paper/{municipality}/{id}/rows";
const CHECK: &str = "/{lang}/petitions/paper/{municipality}/{id}/check";
const WITHDRAW: &str = "/{lang}/petitions/paper/{municipality}/{id}/withdraw";

/// Those who also decide about texts: whether a signature is one is a decision of the same kind.
const MODERATORS: &[&str] = &[Role::Moderator.as_str()];

pub const ACCESS: &[Access] = &[
    allow("GET", DESK_PAGE, Rule::Staff(MODERATORS)),
    allow("POST", DESK_PAGE, Rule::Staff(MODERATORS)),
    allow("GET", ONE, Rule::Staff(MODERATORS)),
    allow("POST", SCANS, Rule::Staff(MODERATORS)),
    allow("POST", UNSCAN, Rule::Staff(MODERATORS)),
    allow("POST", ROWS_PAGE, Rule::Staff(MODERATORS)),
    allow("POST", CHECK, Rule::Staff(MODERATORS)),
    allow("POST", WITHDRAW, Rule::Staff(MODERATORS)),
];

// keys: petitions-desk-paper petitions-desk-paper-text
pub const DESK: Item = Item {
    roles: MODERATORS,
    path: "/petitions/paper/{municipality}",
    title: "petitions-desk-paper",
    text: "petitions-desk-paper-text",
};

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(DESK_PAGE).route(web::get().to(desk)).route(web::post().to(begin)))
        .service(web::resource(ONE).route(web::get().to(show)))
        .service(web::resource(SCANS).route(web::post().to(scan)))
        .service(web::resource(UNSCAN).route(web::post().to(unscan)))
        .service(web::resource(ROWS_PAGE).route(web::post().to(enter)))
        .service(web::resource(CHECK).route(web::post().to(check)))
        .service(web::resource(WITHDRAW).route(web::post().to(withdraw)));
}

async fn desk(visit: Visit, path: Path<(String, String)>) -> WebResult {
    pages::desk(&visit, &path.1, &Form::prefilled([])).await?.respond()
}

async fn begin(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let town = &path.1;
    let key = uuid::Uuid::try_parse(form.value("key")).ok();
    let key = key.map_or_else(keys::id, |key| key.to_string());
    let petition = by_slug(&visit.site.public, form.value("petition")).await?;
    if petition.is_none() {
        form.refuse::<()>("petition", key!("web-problem-choice"), None);
    }
    let received = written::date(&mut form, "received");
    let declared: Option<u32> = form.value("declared").trim().parse().ok();
    let declared =
        declared.filter(|rows| (1..=ROWS).contains(&usize::try_from(*rows).unwrap_or(0)));
    if declared.is_none() {
        form.refuse::<()>("declared", key!("petitions-paper-fault-declared"), Some(ROWS));
    }
    if let (Some(petition), Some(received), Some(declared)) = (petition, received, declared) {
        match actions::begin(&visit, town, &key, &petition, (received, declared)).await? {
            Ok(batch) => return page::redirect(&pages::href(&visit, &batch)),
            Err(refusal) => {
                form.refuse::<()>("received", pages::refusal_key(refusal), None);
            }
        }
    }
    pages::desk(&visit, town, &form).await?.respond()
}

type Address = Path<(String, String, String)>;

/// Which twenty rows an address asks for, from nought.
fn asked(visit: &Visit) -> usize {
    let page: Option<usize> = visit.parameter("page").and_then(|page| page.parse().ok());
    page.unwrap_or(1).clamp(1, ROWS / A_PAGE) - 1
}

async fn show(visit: Visit, path: Address) -> WebResult {
    let batch = actions::find(&visit.site, &path.1, &path.2).await?;
    let page = asked(&visit);
    let form = pages::prefilled(&batch, page);
    pages::one(&visit, &batch, page, &form, &Faults::default()).await?.respond()
}

/// Back to the batch with what was done, or the page with why it could not be.
async fn finished(
    visit: &Visit,
    batch: &Stored<PaperBatch>,
    done: Result<PaperBatch, Refusal>,
    (page, word): (usize, &str),
) -> WebResult {
    let refusal = match done {
        Ok(batch) => {
            let query = format!("page={}&done={word}", page + 1);
            return page::redirect(&format!("{}?{query}", pages::href(visit, &batch)));
        }
        Err(refusal) => refusal,
    };
    // The batch as it is now: somebody else was here.
    let now = actions::find(&visit.site, &batch.municipality, &batch.id).await?;
    let mut form = pages::prefilled(&now, page);
    form.refuse::<()>("", pages::refusal_key(refusal), None);
    let lacks = matches!(refusal, Refusal::NoScan | Refusal::Rows | Refusal::Unchecked);
    let status = if lacks { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::CONFLICT };
    pages::one(visit, &now, page, &form, &Faults::default()).await?.status(status).respond()
}

async fn scan(visit: Visit, path: Address, mut upload: Upload) -> WebResult {
    let batch = actions::find(&visit.site, &path.1, &path.2).await?;
    if let Err(refusal) = batch.can_enter(&visit.viewer()?.resident) {
        return finished(&visit, &batch, Err(refusal), (0, "")).await;
    }
    let title = upload.form.line("title", TITLE);
    let file = attachments::take(&visit, &mut upload).await?;
    if let (Some(title), Some(file)) = (title, file) {
        let title = Localized::new(visit.lang, title);
        match actions::scan(&visit, &batch, title, &file).await? {
            Scanned::Added => {
                let page = pages::href(&visit, &batch);
                return page::redirect(&format!("{page}?done=attachment-added"));
            }
            Scanned::Refused(refusal) => {
                return finished(&visit, &batch, Err(refusal), (0, "")).await;
            }
            Scanned::Fault(fault) => attachments::refuse(&visit, &mut upload.form, fault),
            Scanned::Elsewhere => {
                upload.form.refuse::<()>("file", key!("petitions-paper-fault-scan"), None);
            }
        }
    }
    pages::one(&visit, &batch, 0, &upload.form, &Faults::default()).await?.respond()
}

async fn unscan(visit: Visit, path: Path<(String, String, String, String)>) -> WebResult {
    let (_, town, id, file) = path.into_inner();
    let batch = actions::find(&visit.site, &town, &id).await?;
    let who = visit.viewer()?.resident.clone();
    let done = actions::change(&visit.site, (&town, &id), |batch| {
        batch.can_enter(&who)?;
        batch.scans.retain(|scan| scan.id != file);
        Ok(())
    });
    finished(&visit, &batch, done.await?, (0, "attachment-removed")).await
}

/// Saves a page of rows, or adds those of a table; `do` may also hand the batch over.
async fn enter(visit: Visit, path: Address, mut upload: Upload) -> WebResult {
    let batch = actions::find(&visit.site, &path.1, &path.2).await?;
    let (at, who) = ((path.1.as_str(), path.2.as_str()), visit.viewer()?.resident.clone());
    let page = asked(&visit);
    if let Err(refusal) = batch.can_enter(&who) {
        return finished(&visit, &batch, Err(refusal), (page, "")).await;
    }
    let mut faults = Faults::default();
    let table = upload.has("file") || upload.form.value("do") == "table";
    let read = if table {
        form::table(&visit, &batch, &mut upload, &mut faults)
    } else {
        form::rows(&visit, &batch, page, &mut upload.form)
    };
    let Some(rows) = read else {
        return pages::one(&visit, &batch, page, &upload.form, &faults).await?.respond();
    };
    let hands_over = upload.form.value("do") == "ready";
    let saved = actions::change(&visit.site, at, |batch| {
        batch.can_enter(&who)?;
        if table {
            batch.rows.extend(rows.iter().cloned());
            batch.rows.truncate(ROWS);
        } else {
            batch.write(page, rows.clone());
        }
        Ok(())
    });
    let saved = saved.await?;
    if hands_over && saved.is_ok() {
        let done = actions::change(&visit.site, at, |batch| batch.hand_over(&who)).await?;
        return finished(&visit, &batch, done, (page, "petition-paper-ready")).await;
    }
    // A full page leads to the next.
    let full = !table && rows.len() == A_PAGE;
    let next = if full { page + 1 } else { page };
    finished(&visit, &batch, saved, (next, "petition-paper-saved")).await
}

/// Saves what the second person found; `do` may also count the batch, or give it back.
async fn check(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let batch = actions::find(&visit.site, &path.1, &path.2).await?;
    let (at, who) = ((path.1.as_str(), path.2.as_str()), visit.viewer()?.resident.clone());
    let page = asked(&visit);
    if let Err(refusal) = batch.can_check(&who) {
        return finished(&visit, &batch, Err(refusal), (page, "")).await;
    }
    if form.value("do") == "back" {
        let done = actions::change(&visit.site, at, |batch| batch.give_back(&who)).await?;
        return finished(&visit, &batch, done, (0, "petition-paper-back")).await;
    }
    let Some(verdicts) = form::verdicts(&batch, page, &mut form) else {
        return pages::one(&visit, &batch, page, &form, &Faults::default()).await?.respond();
    };
    let judged = actions::change(&visit.site, at, |batch| batch.judge(&who, &verdicts)).await?;
    if form.value("do") != "count" || judged.is_err() {
        let last = batch.rows.len().div_ceil(A_PAGE).saturating_sub(1);
        return finished(&visit, &batch, judged, ((page + 1).min(last), "petition-paper-saved"))
            .await;
    }
    if let Err(refusal) = actions::still_taken(&visit.site, &batch).await? {
        return finished(&visit, &batch, Err(refusal), (page, "")).await;
    }
    let now = visit.now();
    let done = actions::change(&visit.site, at, |batch| batch.conclude(&who, now)).await?;
    finished(&visit, &batch, done, (0, "petition-paper-counted")).await
}

/// Whoever of the town's moderators sees that it should not count takes it back.
async fn withdraw(visit: Visit, path: Address) -> WebResult {
    let batch = actions::find(&visit.site, &path.1, &path.2).await?;
    let at = (path.1.as_str(), path.2.as_str());
    let done = actions::change(&visit.site, at, |batch| {
        batch.withdraw()?;
        batch.scans.clear();
        Ok(())
    });
    match done.await? {
        Ok(_) => {
            let desk = pages::desk_href(&visit, &path.1);
            page::redirect(&format!("{desk}?done=petition-paper-withdrawn"))
        }
        refused => finished(&visit, &batch, refused, (0, "")).await,
    }
}
