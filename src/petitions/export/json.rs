//! The list for programs: one object whose `signatures` come one by one. `docs/petition-export.md`
//! says what each member is; `schema` changes with them.

use super::Writer;
use super::heading::{Heading, Words};
use super::rows::Row;
use jiff::{ZonedDateTime, tz::TimeZone};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The shape of what is written.
const SCHEMA: &str = "tiltas/petition-signatures/1";

pub struct Json {
    words: Words,
    zone: TimeZone,
    /// What waits for the first rows.
    head: Vec<u8>,
    is_first: bool,
}

impl Json {
    pub fn new(heading: &Heading) -> Json {
        let mut head = heading_of(heading).to_string();
        // The object stays open for its last members.
        head.pop();
        head.push_str(",\"signatures\":[");
        let (words, zone) = (heading.words(), heading.zone.clone());
        Json { words, zone, head: head.into_bytes(), is_first: true }
    }

    fn row(&self, row: &Row) -> Value {
        let settlement = row.settlement.as_deref();
        let settlement =
            settlement.map(|id| json!({ "id": id, "name": self.words.settlement(row) }));
        let at = ZonedDateTime::new(row.at, self.zone.clone());
        json!({
            "number": row.number,
            "name": row.name,
            "settlement": settlement,
            "signed_at": at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            "residence": row.residence,
            "manner": row.manner,
        })
    }
}

fn heading_of(heading: &Heading) -> Value {
    let petition = &heading.petition;
    let totals: BTreeMap<&str, u64> =
        heading.totals.iter().map(|(id, total)| (id.as_str(), *total)).collect();
    json!({
        "schema": SCHEMA,
        "municipality": heading.town,
        "administration": heading.administration,
        "zone": heading.zone.iana_name(),
        "made_at": heading.at.to_string(),
        "petition": {
            "id": petition.id,
            "url": heading.url,
            "action": petition.action.original_text(),
            "language": petition.action.original,
            "author": { "name": heading.author, "municipality": petition.author.municipality },
            "addressed": petition.addressed,
            "opened_at": petition.opened_at.map(|at| at.to_string()),
            "closes_at": petition.closes_at.map(|at| at.to_string()),
            "recognition": heading.recognition,
        },
        "totals": totals,
    })
}

impl Writer for Json {
    fn rows(&mut self, rows: &[Row]) -> Vec<u8> {
        let mut out = std::mem::take(&mut self.head);
        for row in rows {
            out.extend_from_slice(if self.is_first { b"\n" } else { b",\n" });
            out.extend_from_slice(self.row(row).to_string().as_bytes());
            self.is_first = false;
        }
        out
    }

    fn finish(self: Box<Self>, count: u64) -> Vec<u8> {
        let mut out = self.head;
        out.extend_from_slice(format!("\n],\"count\":{count}}}\n").as_bytes());
        out
    }
}
