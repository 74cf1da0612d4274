//! What the pages of integrity are given: what moderators of the town need to judge, and no more.

use super::invalidated::{Invalidated, Reason};
use super::model::{BY_STATE, Finding, State};
use super::tell;
use super::traces::Trace;
use crate::key;
use crate::locale::Args;
use crate::petitions::model::{Petition, Signature};
use crate::petitions::signatories::Signatory;
use crate::petitions::views::href;
use crate::petitions::{by_id, settlements, written};
use crate::store::{Query, Store, StoreError};
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult};
use serde_json::{Value, json};

/// How many findings a part of the desk lists.
const LISTED: usize = 50;

/// A finding's page, without the language.
pub fn path(finding: &Finding) -> String {
    format!("{}/{}", tell::desk(&finding.municipality), finding.id)
}

/// The name of a signature's box in the form.
pub fn field(signature: &str) -> String {
    format!("s-{signature}")
}

/// The desk: what waits, the newest first, and what was decided.
pub async fn list(visit: &Visit, municipality: &str) -> WebResult {
    let store = visit.site.personal(municipality).ok_or(WebError::NotFound)?;
    let mut decided = rows(visit, store, State::Acted).await?;
    decided.extend(rows(visit, store, State::Dismissed).await?);
    Page::new(visit, "petitions/integrity/list.html")
        .with("place", &Place::of(visit, municipality))
        .with("open", &rows(visit, store, State::Open).await?)
        .with("decided", &decided)
        .respond()
}

async fn rows(visit: &Visit, store: &Store, state: State) -> Result<Vec<Value>, StoreError> {
    let query = Query::on(&BY_STATE).equal(state.as_str()).descending().limit(LISTED);
    let mut rows = Vec::new();
    for finding in store.find::<Finding>(&query).await?.items {
        let Some(petition) = by_id(&visit.site.public, &finding.petition).await? else { continue };
        rows.push(json!({
            "href": visit.link(&path(&finding)),
            "action": Line::of(visit, &petition.action),
            "pattern": said(visit, &finding),
            "state": state.as_str(),
            "at": When::exactly(visit, finding.decided_at.unwrap_or(finding.found_at)),
        }));
    }
    Ok(rows)
}

/// What is odd, in a sentence with its measure.
fn said(visit: &Visit, finding: &Finding) -> String {
    let mut args = Args::from_iter([("count", finding.signatures.len())]);
    args.set("pattern", finding.pattern.as_str());
    args.set("minutes", finding.minutes);
    args.set("others", finding.others);
    visit.text_with(key!("petitions-pattern"), &args)
}

/// One finding with its signatures, and the forms as typed.
pub async fn one<'a>(
    visit: &'a Visit,
    petition: &Petition,
    finding: &Finding,
    form: &Form,
) -> WebResult<Page<'a>> {
    let town = &finding.municipality;
    let store = visit.site.personal(town).ok_or(WebError::NotFound)?;
    let mut signatures = Vec::new();
    for id in &finding.signatures {
        signatures.push(signature(visit, store, town, id, form).await?);
    }
    let count = |state: &str| signatures.iter().filter(|one| one["state"] == *state).count();
    let (counting, invalidated) = (count("counts"), count("invalidated"));
    Ok(Page::new(visit, "petitions/integrity/show.html")
        .with("place", &Place::of(visit, town))
        .with("action", &Line::of(visit, &petition.action))
        .with("href", &href(visit, petition))
        .with("list", &visit.link(&tell::desk(town)))
        .with("here", &visit.link(&path(finding)))
        .with("said", &said(visit, finding))
        .with("state", finding.state.as_str())
        .with("found", &When::exactly(visit, finding.found_at))
        .with("decided", &finding.decided_at.map(|at| When::exactly(visit, at)))
        .with("signatures", &signatures)
        .with("counting", &counting)
        .with("invalidated", &invalidated)
        .with("reasons", &reasons(visit))
        .with("written_in", &written::languages(visit, town))
        .with_form(form))
}

/// One signature, as far as it is still known: `state` is `counts`, `invalidated` or `gone`.
async fn signature(
    visit: &Visit,
    store: &Store,
    town: &str,
    id: &str,
    form: &Form,
) -> Result<Value, StoreError> {
    let public = &visit.site.public;
    let counts = public.get::<Signature>(id).await?;
    let invalidated = match &counts {
        Some(_) => None,
        None => public.get::<Invalidated>(id).await?,
    };
    let state = match (&counts, &invalidated) {
        (Some(_), _) => "counts",
        (_, Some(_)) => "invalidated",
        _ => "gone",
    };
    let who = store.get::<Signatory>(id).await?;
    let trace = store.get::<Trace>(id).await?;
    let field = field(id);
    Ok(json!({
        "checked": form.is_checked(&field),
        "field": field,
        "state": state,
        "reason": invalidated.map(|one| reason(visit, one.reason)),
        "name": who.as_ref().map(|who| who.name.clone()),
        "manner": who.as_ref().map(|who| who.manner.as_str()),
        "settlement": who.as_ref().and_then(|who| {
            who.settlement.as_ref().map(|id| settlements::shown(visit, town, id))
        }),
        "mail": trace.as_ref().map(|trace| format!("{}@{}", trace.local, trace.domain)),
        "at": who.map(|who| When::exactly(visit, who.at)),
    }))
}

fn reason(visit: &Visit, reason: Reason) -> String {
    let args = Args::from_iter([("reason", reason.as_str())]);
    visit.text_with(key!("petitions-invalid-reason"), &args)
}

fn reasons(visit: &Visit) -> Vec<Value> {
    let one = |one: Reason| json!({ "value": one.as_str(), "text": reason(visit, one) });
    Reason::ALL.into_iter().map(one).collect()
}
