//! Reading what staff type: a page of rows, a table of rows, what was found about them.

use super::model::{A_PAGE, NAME, PaperBatch, ROWS, Row, Strike, Verdict};
use crate::key;
use crate::locale::Args;
use crate::residency::sheet::Row as Line;
use crate::residency::table::{self, Faults};
use crate::web::{Form, Upload, Visit, keys};

/// The rows of a page as they were typed; `None` when something is wrong with one. A row without a
/// name goes; one whose text is the same keeps its id.
pub fn rows(visit: &Visit, batch: &PaperBatch, page: usize, form: &mut Form) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    for n in 0..A_PAGE {
        let (name, place) = (format!("name-{n}"), format!("settlement-{n}"));
        if form.value(&name).trim().is_empty() {
            if !form.value(&place).is_empty() {
                form.refuse::<()>(&name, key!("petitions-paper-fault-name"), None);
            }
            continue;
        }
        let before = batch.rows.get(page * A_PAGE + n);
        let settlement = settlement(visit, batch, form.value(&place));
        if settlement.is_none() {
            form.refuse::<()>(&place, key!("petitions-paper-fault-settlement"), None);
        }
        if let (Some(name), Some(settlement)) = (form.line(&name, NAME), settlement) {
            let id = before.map_or_else(keys::id, |before| before.id.clone());
            rows.push(Row { id, name, settlement, verdict: None });
        }
    }
    form.problems.is_empty().then_some(rows)
}

/// A settlement as it is chosen, or as a table names it in any language; none where the town asks
/// for none. `None` when it is asked for and not known.
fn settlement(visit: &Visit, batch: &PaperBatch, typed: &str) -> Option<Option<String>> {
    let all = visit.site.municipality(&batch.municipality).map(|town| &town.settlements)?;
    if all.is_empty() {
        return Some(None);
    }
    let typed = typed.trim().to_lowercase();
    let called = |name: &String| name.to_lowercase() == typed;
    let found = all.iter().find(|one| one.id == typed || one.names.values().any(called));
    found.map(|one| Some(one.id.clone()))
}

/// The rows of a table, if nothing is wrong with any of them.
pub fn table(
    visit: &Visit,
    batch: &PaperBatch,
    upload: &mut Upload,
    faults: &mut Faults,
) -> Option<Vec<Row>> {
    let bytes = upload.take("file").unwrap_or_default();
    let columns = table::columns(visit, columns(visit, batch), 0);
    let lines = table::read(&mut upload.form, &bytes, &columns, ROWS)?;
    let rows: Vec<Row> = lines.iter().filter_map(|line| row(visit, batch, line, faults)).collect();
    if faults.count > 0 {
        return upload.form.refuse("file", key!("petitions-paper-fault-table"), None);
    }
    Some(rows)
}

/// The columns of a table: the settlement where the town asks for one.
pub fn columns(visit: &Visit, batch: &PaperBatch) -> &'static [&'static str] {
    let town = visit.site.municipality(&batch.municipality);
    let asks = town.is_some_and(|town| !town.settlements.is_empty());
    if asks { &["name", "settlement"] } else { &["name"] }
}

fn row(visit: &Visit, batch: &PaperBatch, line: &Line, faults: &mut Faults) -> Option<Row> {
    let cell = |n: usize| line.cells.get(n).map_or("", |cell| cell.trim());
    let name = cell(0);
    if name.is_empty() || name.chars().count() > NAME {
        faults.add(visit, line.line, key!("petitions-paper-fault-name"), &Args::new());
        return None;
    }
    let Some(settlement) = settlement(visit, batch, cell(1)) else {
        faults.add(visit, line.line, key!("petitions-paper-fault-settlement"), &Args::new());
        return None;
    };
    Some(Row { id: keys::id(), name: name.to_owned(), settlement, verdict: None })
}

/// What was found about the rows of a page; those about which nothing was said are left out. `None`
/// when one is struck out without a reason.
pub fn verdicts(
    batch: &PaperBatch,
    page: usize,
    form: &mut Form,
) -> Option<Vec<(String, Verdict)>> {
    let mut all = Vec::new();
    for (n, row) in batch.rows.iter().enumerate().skip(page * A_PAGE).take(A_PAGE) {
        let field = format!("row-{n}");
        match form.value(&field) {
            "" => {}
            "confirmed" => all.push((row.id.clone(), Verdict::Confirmed)),
            word => match Strike::parse(word) {
                Some(why) => all.push((row.id.clone(), Verdict::Struck(why))),
                None => form.refuse::<()>(&field, key!("web-problem-choice"), None).unwrap_or(()),
            },
        }
    }
    form.problems.is_empty().then_some(all)
}
