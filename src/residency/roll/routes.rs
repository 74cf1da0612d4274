//! The staff page of the roll, and reading what a resident says about themselves.

use super::actions;
use super::model::Roll;
use super::person::{Part, RollPerson};
use crate::config::MunicipalityId;
use crate::locale::Args;
use crate::municipalities::Role;
use crate::residency::sheet::Row;
use crate::residency::table::{self, Faults};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::When;
use crate::web::{Form, Page, Upload, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};
use std::collections::HashMap;

const PAGE: &str = "/{lang}/residency/{municipality}/roll";

/// The most people of one roll.
const MOST: usize = 200_000;
/// The longest name that somebody types, in characters.
const LONG: usize = 100;

/// Who may use these routes.
pub const ACCESS: &[Access] = &[
    allow("GET", PAGE, Rule::Staff(&[Role::Administrator.as_str()])),
    allow("POST", PAGE, Rule::Staff(&[Role::Administrator.as_str()])),
];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(PAGE).route(web::get().to(show)).route(web::post().to(upload)));
}

type Address = Path<(String, String)>;

/// How many last digits the municipality's roll has.
fn digits(visit: &Visit, town: &str) -> u8 {
    visit.site.municipality(town).map_or(0, |town| town.residency.roll_digits)
}

/// The roll's columns: the digits only where there are any.
fn parts(digits: u8) -> &'static [Part] {
    if digits > 0 { &Part::ALL } else { Part::ALL.split_last().map_or(&[], |(_, most)| most) }
}

async fn show(visit: Visit, path: Address) -> WebResult {
    staff_page(&visit, &path.1, &Form::default(), &Faults::default()).await?.respond()
}

async fn staff_page<'a>(
    visit: &'a Visit,
    town: &str,
    form: &Form,
    faults: &Faults,
) -> WebResult<Page<'a>> {
    let store = visit.site.personal(town).ok_or(WebError::NotFound)?;
    let roll = store.get::<Roll>(Roll::ID).await?;
    let digits = digits(visit, town);
    let columns: Vec<String> = parts(digits)
        .iter()
        .map(|part| visit.text(&format!("residency-column-{}", part.as_str())))
        .collect();
    let offered = visit
        .site
        .municipality(town)
        .is_some_and(|town| town.residency.offers(crate::residents::Way::Roll));
    Ok(Page::new(visit, "residency/roll.html")
        .with("action", &visit.link(&format!("/residency/{town}/roll")))
        .with("edition", &roll.as_ref().map_or("", |roll| &roll.edition))
        .with("people", &roll.as_ref().map(|roll| roll.people))
        .with("imported", &roll.as_ref().map(|roll| When::exactly(visit, roll.imported_at)))
        .with("columns", &columns.join(";"))
        .with("digits", &digits)
        .with("number_name", &table::number_name(visit, town))
        .with("offered", &offered)
        .with("faults", faults)
        .with_form(form)
        .never_shared())
}

async fn upload(visit: Visit, path: Address, upload: Upload) -> WebResult {
    let upload = upload.whole()?;
    let town = path.1.clone();
    let (reader, side) = (visit.clone(), town.clone());
    // Tens of thousands of rows take a second or two, which is not for a thread that answers others.
    let read = web::block(move || read(&reader, &side, upload)).await;
    let (mut form, faults, hashes) = read.map_err(|_| WebError::Internal)?;
    let Some(hashes) = hashes else {
        return staff_page(&visit, &town, &form, &faults).await?.respond();
    };
    if actions::import(&visit.site, &town, hashes, form.value("edition")).await? {
        let to = visit.link(&format!("/residency/{town}/roll?done=residency-roll"));
        return page::redirect(&to);
    }
    form.refuse::<()>("", crate::key!("residency-problem-roll-changed"), None);
    let page = staff_page(&visit, &town, &form, &faults).await?;
    page.status(StatusCode::CONFLICT).respond()
}

/// The form, what is wrong with which row, and everybody's hashes if nothing is.
fn read(
    visit: &Visit,
    town: &MunicipalityId,
    mut upload: Upload,
) -> (Form, Faults, Option<Vec<String>>) {
    let bytes = table::bytes(&upload);
    let digits = digits(visit, town);
    let words: Vec<&str> = parts(digits).iter().map(|part| part.as_str()).collect();
    let columns = table::columns(visit, &words, 0);
    let mut faults = Faults::default();
    let form = &mut upload.form;
    let Some(rows) = table::read(form, &bytes, &columns, MOST) else {
        return (upload.form, faults, None);
    };
    let hashes = hashes(visit, town, &rows, &mut faults);
    if faults.count > 0 {
        form.refuse::<()>("file", crate::key!("residency-problem-rows"), None);
        return (upload.form, faults, None);
    }
    (upload.form, faults, Some(hashes))
}

fn hashes(visit: &Visit, town: &str, rows: &[Row], faults: &mut Faults) -> Vec<String> {
    let digits = digits(visit, town);
    let today = visit.site.zone(town).to_datetime(visit.now()).date();
    let mut lines: HashMap<String, u64> = HashMap::with_capacity(rows.len());
    for row in rows {
        let cell = |n: usize| row.cells.get(n).map_or("", String::as_str);
        if !row.whole {
            let key = crate::key!("residency-fault-columns");
            faults.add(visit, row.line, key, &Args::new());
            continue;
        }
        match RollPerson::read([cell(0), cell(1), cell(2), cell(3)], digits, today) {
            Ok(person) => {
                let hash = actions::hash(&visit.site, town, &person);
                if let Some(first) = lines.insert(hash, row.line) {
                    let key = crate::key!("residency-fault-twice");
                    faults.add(visit, row.line, key, &Args::from_iter([("line", first)]));
                }
            }
            Err(part) => {
                // keys: residency-fault-surname residency-fault-given-name residency-fault-born
                // keys: residency-fault-digits
                let key = format!("residency-fault-{}", part.as_str());
                faults.add(visit, row.line, &key, &Args::from_iter([("digits", digits)]));
            }
        }
    }
    lines.into_keys().collect()
}

/// Somebody as they named themselves in the form, or what was found wrong with it.
pub type Told = Option<RollPerson>;

/// Reads the form in which a resident of this municipality says who they are.
pub fn told(visit: &Visit, town: &str, form: &mut Form) -> Told {
    let digits = digits(visit, town);
    let typed: Vec<Option<String>> =
        parts(digits).iter().map(|part| form.line(part.as_str(), LONG)).collect();
    let typed: Option<Vec<String>> = typed.into_iter().collect();
    let typed = typed?;
    let cell = |n: usize| typed.get(n).map_or("", String::as_str);
    let today = visit.site.zone(town).to_datetime(visit.now()).date();
    match RollPerson::read([cell(0), cell(1), cell(2), cell(3)], digits, today) {
        Ok(person) => Some(person),
        Err(part) => {
            let key = match part {
                Part::Surname | Part::GivenName => crate::key!("residency-problem-name"),
                Part::Born => crate::key!("residency-problem-born"),
                Part::Digits => crate::key!("residency-problem-digits"),
            };
            form.refuse(part.as_str(), key, Some(usize::from(digits)))
        }
    }
}
