//! What the pages of signatures on paper are given.

use super::alike::{self, Alike};
use super::form::columns;
use super::model::{A_PAGE, NAME, PaperBatch, ROWS, Row, Stage, Strike, Verdict};
use super::{actions, model};
use crate::attachments;
use crate::key;
use crate::locale::Args;
use crate::petitions::model::Petition;
use crate::petitions::written::day;
use crate::petitions::{by_id, views};
use crate::residency::table::Faults;
use crate::residents;
use crate::store::Stored;
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The address of a town's desk.
pub fn desk_href(visit: &Visit, municipality: &str) -> String {
    visit.link(&format!("/petitions/paper/{municipality}"))
}

/// The address of a batch.
pub fn href(visit: &Visit, batch: &PaperBatch) -> String {
    format!("{}/{}", desk_href(visit, &batch.municipality), batch.id)
}

/// A town's batches, and the form that begins one.
pub async fn desk<'a>(visit: &'a Visit, municipality: &str, form: &Form) -> WebResult<Page<'a>> {
    let mut rows = Vec::new();
    for batch in actions::list(&visit.site, municipality).await? {
        let petition = by_id(&visit.site.public, &batch.petition).await?;
        let title = petition.map(|petition| Line::of(visit, &petition.action));
        rows.push(json!({
            "href": href(visit, &batch),
            "title": title,
            "received": day(visit, batch.received),
            "declared": batch.declared,
            "stage": stage(visit, batch.stage),
            "waits": batch.stage == Stage::Checking,
            "counted": (batch.stage == Stage::Counted).then(|| batch.confirmed()),
        }));
    }
    let option = |petition: &Stored<Petition>| {
        let title = Line::of(visit, &petition.action);
        json!({ "value": petition.slug, "text": title.text, "lang": title.lang })
    };
    let petitions = actions::petitions(visit, municipality).await?;
    let petitions: Vec<Value> = petitions.iter().map(option).collect();
    let today = visit.site.zone(municipality).to_datetime(visit.now()).date();
    Ok(Page::new(visit, "petitions/paper/desk.html")
        .with("place", &Place::of(visit, municipality))
        .with("action", &desk_href(visit, municipality))
        .with("rows", &rows)
        .with("petitions", &petitions)
        .with("today", &today.to_string())
        .with("most", &ROWS)
        .with("key", &keys::id())
        .with_form(form))
}

fn stage(visit: &Visit, stage: Stage) -> String {
    visit.text_with(key!("petitions-paper-stage"), &Args::from_iter([("stage", stage.as_str())]))
}

/// One batch, as far as it has come, with the form as it was typed. `page` is which twenty rows.
pub async fn one<'a>(
    visit: &'a Visit,
    batch: &PaperBatch,
    page: usize,
    form: &Form,
    faults: &Faults,
) -> WebResult<Page<'a>> {
    let who = visit.viewer()?.resident.as_str();
    let petition = by_id(&visit.site.public, &batch.petition).await?.ok_or(WebError::NotFound)?;
    let (enters, checks) = (batch.can_enter(who).is_ok(), batch.can_check(who).is_ok());
    let last = batch.rows.len().max(usize::try_from(batch.declared).unwrap_or_default());
    let pages = last.div_ceil(A_PAGE).max(1);
    let page = page.min(pages - 1);
    let shown: &[Row] =
        batch.rows.get(page * A_PAGE..).map_or(&[], |rest| &rest[..rest.len().min(A_PAGE)]);
    let alike = if checks {
        alike::of(actions::store(&visit.site, &batch.municipality)?, batch, shown).await?
    } else {
        BTreeMap::new()
    };
    let left = batch.rows.iter().filter(|row| row.verdict.is_none()).count();
    let totals = batch.totals();
    Ok(Page::new(visit, "petitions/paper/batch.html")
        .with("place", &Place::of(visit, &batch.municipality))
        .with("desk", &desk_href(visit, &batch.municipality))
        .with("here", &href(visit, batch))
        .with(
            "petition",
            &json!({
                "title": Line::of(visit, &petition.action),
                "href": views::href(visit, &petition),
            }),
        )
        .with("stage", &stage(visit, batch.stage))
        .with("word", batch.stage.as_str())
        .with("received", &day(visit, batch.received))
        .with("declared", &batch.declared)
        .with("entered_by", &name(visit, &batch.municipality, &batch.entered_by).await?)
        .with("checked_by", &name(visit, &batch.municipality, &batch.checked_by).await?)
        .with("checked_at", &batch.checked_at.map(|at| When::exactly(visit, at)))
        .with("own", &(batch.entered_by == who))
        .with("enters", &enters)
        .with("checks", &checks)
        .with("scans", &attachments::views(visit, &batch.scans))
        .with("attachment_rules", &attachments::rules(visit))
        .with("columns", &heading(visit, batch))
        .with("slots", &slots(batch, page))
        .with("rows", &rows(visit, batch, page, shown, &alike))
        .with("entered", &batch.rows.len())
        .with("left", &left)
        .with("confirmed", &totals.confirmed)
        .with("struck", &totals.struck)
        .with("settlements", &settlements(visit, &batch.municipality))
        .with("reasons", &reasons(visit))
        .with("page", &(page + 1))
        .with("pages", &pages)
        .with("longest", &NAME)
        .with("faults", faults)
        .with_form(form))
}

/// A table's first line.
fn heading(visit: &Visit, batch: &PaperBatch) -> String {
    let word = |word: &&str| visit.text(&format!("residency-column-{word}"));
    columns(visit, batch).iter().map(word).collect::<Vec<_>>().join(";")
}

/// The rows of a page of the entering form: as many as are left on the sheets.
fn slots(batch: &PaperBatch, page: usize) -> Vec<usize> {
    let declared = usize::try_from(batch.declared).unwrap_or_default();
    let last = batch.rows.len().max(declared).saturating_sub(page * A_PAGE);
    (0..last.min(A_PAGE)).collect()
}

/// Rows for the form that enters them, as its fields are called.
pub fn prefilled(batch: &PaperBatch, page: usize) -> Form {
    let rows = batch.rows.iter().skip(page * A_PAGE).take(A_PAGE).enumerate();
    let fields = rows.flat_map(|(n, row)| {
        let settlement = row.settlement.clone().unwrap_or_default();
        [(format!("name-{n}"), row.name.clone()), (format!("settlement-{n}"), settlement)]
    });
    let fields: Vec<(String, String)> = fields.collect();
    Form::prefilled(fields.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

fn rows(
    visit: &Visit,
    batch: &PaperBatch,
    page: usize,
    shown: &[Row],
    alike: &BTreeMap<String, Vec<Alike>>,
) -> Vec<Value> {
    let town = visit.site.municipality(&batch.municipality);
    let row = |(n, row): (usize, &Row)| {
        let place = row.settlement.as_deref().and_then(|id| town?.settlement(id));
        let home = town.map_or(visit.lang, |town| town.default_language);
        let found = alike.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        let say = |one: &Alike| {
            let args = Args::from_iter([("where", one.as_str())]);
            visit.text_with(key!("petitions-paper-alike"), &args)
        };
        json!({
            "number": page * A_PAGE + n + 1,
            "field": format!("row-{}", page * A_PAGE + n),
            "name": row.name,
            "settlement": place.map(|place| place.name(visit.lang, home)),
            "verdict": match row.verdict {
                None => "",
                Some(Verdict::Confirmed) => "confirmed",
                Some(Verdict::Struck(why)) => why.as_str(),
            },
            "alike": found.iter().map(say).collect::<Vec<_>>(),
        })
    };
    shown.iter().enumerate().map(row).collect()
}

fn settlements(visit: &Visit, municipality: &str) -> Vec<Value> {
    let Some(town) = visit.site.municipality(municipality) else { return vec![] };
    let one = |place: &crate::config::Settlement| json!({ "value": place.id, "text": place.name(visit.lang, town.default_language) });
    town.settlements.iter().map(one).collect()
}

fn reasons(visit: &Visit) -> Vec<Value> {
    let one = |why: Strike| {
        let args = Args::from_iter([("why", why.as_str())]);
        json!({ "value": why.as_str(), "text": visit.text_with(key!("petitions-paper-strike"), &args) })
    };
    Strike::ALL.into_iter().map(one).collect()
}

/// Which member of staff it is; nobody where there is none.
async fn name(visit: &Visit, municipality: &str, who: &str) -> WebResult<Option<String>> {
    if who.is_empty() {
        return Ok(None);
    }
    let store = actions::store(&visit.site, municipality)?;
    let found = residents::by_id(store, who).await?;
    let former = || visit.text(key!("petitions-paper-former"));
    Ok(Some(found.map_or_else(former, |found| found.document.name)))
}

/// What to tell staff when something cannot be done.
pub fn refusal_key(refusal: model::Refusal) -> &'static str {
    match refusal {
        model::Refusal::Stage => key!("petitions-paper-refused-stage"),
        model::Refusal::NotYours => key!("petitions-paper-refused-not-yours"),
        model::Refusal::Own => key!("petitions-paper-refused-own"),
        model::Refusal::NoScan => key!("petitions-paper-refused-scan"),
        model::Refusal::Rows => key!("petitions-paper-refused-rows"),
        model::Refusal::Unchecked => key!("petitions-paper-refused-unchecked"),
        model::Refusal::Closed => key!("petitions-paper-refused-closed"),
    }
}
