//! The public report: how many decisions, by rule, side, action and origin, how many appeals, and
//! how long it took; as a page and as a file.
//!
//! Invariant: numbers only, no persons and no texts. Every number is a tally through an index; the
//! time to act is the median of the newest thousand decisions of the quarter.

use super::model::{
    Action, Appealed, COUNTED, COUNTED_BY_ACTION, COUNTED_BY_APPEAL, COUNTED_BY_FOUND,
    COUNTED_BY_GROUND, COUNTED_BY_SIDE, Decision, Found, Report, period,
};
use super::views;
use crate::locale::Args;
use crate::moderation::Ground;
use crate::store::{Index, Query, StoreError};
use crate::web::views::Place;
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::HttpResponse;
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

/// How many decisions the median is taken of, and how many quarters are offered.
const NEWEST: usize = 1_000;
const QUARTERS: usize = 8;

/// One kind of number: a table with a row for each word and a column for each side.
#[derive(Serialize)]
struct Table {
    /// `decisions`, `rule`, `action`, `found`, `appeal`.
    kind: &'static str,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    word: &'static str,
    text: String,
    /// By side, in the order of the sides; then all together.
    counts: Vec<u64>,
    total: u64,
}

/// How long decisions took.
#[derive(Serialize)]
struct Took {
    place: Place,
    /// Whole hours; absent while nothing was decided.
    hours: Option<i64>,
    minutes: Option<i64>,
}

#[derive(Serialize)]
struct Quarter {
    word: String,
    year: String,
    number: String,
    current: bool,
    href: String,
}

pub(super) async fn show(visit: Visit) -> WebResult {
    let period = chosen(&visit);
    let sides = visit.site.all_municipalities().to_vec();
    let mut took = Vec::new();
    for side in &sides {
        took.push(median(&visit, &period, side).await?);
    }
    Page::new(&visit, "moderation/statistics.html")
        .with("quarters", &quarters(&visit, &period))
        .with("period", &period)
        .with("places", &Place::all(&visit, &sides))
        .with("tables", &tables(&visit, &period, &sides).await?)
        .with("took", &took)
        .with("newest", &NEWEST)
        .respond()
}

/// The same numbers as a file: a line for each quarter, side, kind and word.
pub(super) async fn file(visit: Visit) -> WebResult {
    let period = chosen(&visit);
    let sides = visit.site.all_municipalities().to_vec();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut lines = vec![["quarter", "municipality", "kind", "word", "count"].map(str::to_owned)];
    for table in tables(&visit, &period, &sides).await? {
        for row in &table.rows {
            for (side, count) in sides.iter().zip(&row.counts) {
                let words = [&period, side, table.kind, row.word].map(|word: &str| word.to_owned());
                let [period, side, kind, word] = words;
                lines.push([period, side, kind, word, count.to_string()]);
            }
        }
    }
    for side in &sides {
        let minutes = median(&visit, &period, side).await?.minutes;
        let minutes = minutes.map(|minutes| minutes.to_string()).unwrap_or_default();
        let kind = "minutes-to-act".to_owned();
        lines.push([period.clone(), side.clone(), kind, "median".into(), minutes]);
    }
    for line in lines {
        writer.write_record(line).map_err(|_| WebError::Internal)?;
    }
    let bytes = writer.into_inner().map_err(|_| WebError::Internal)?;
    let name = format!("attachment; filename=\"moderation-{period}.csv\"");
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header(("content-disposition", name))
        .body(bytes))
}

/// The quarter that the address names, if it is one that is offered.
fn chosen(visit: &Visit) -> String {
    let offered = offered(visit.now());
    let asked = visit.parameter("quarter");
    let found = asked.filter(|asked| offered.contains(asked));
    found.or_else(|| offered.into_iter().next()).unwrap_or_default()
}

/// The latest quarters, this one first.
fn offered(now: Timestamp) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut at = now;
    while found.len() < QUARTERS {
        let word = period(at);
        if found.last() != Some(&word) {
            found.push(word);
        }
        // A month is never longer, nor three of these shorter than a quarter skipped.
        match at.checked_sub(SignedDuration::from_hours(28 * 24)) {
            Ok(before) => at = before,
            Err(_) => break,
        }
    }
    found
}

fn quarters(visit: &Visit, current: &str) -> Vec<Quarter> {
    let page = visit.link("/moderation");
    let one = |word: String| {
        let (year, number) = word.split_once("-Q").unwrap_or_default();
        Quarter {
            year: year.to_owned(),
            number: number.to_owned(),
            current: word == current,
            href: format!("{page}?quarter={word}"),
            word: word.clone(),
        }
    };
    offered(visit.now()).into_iter().map(one).collect()
}

async fn tables(visit: &Visit, period: &str, sides: &[String]) -> Result<Vec<Table>, StoreError> {
    let say = |key: &str, name, word| visit.text_with(key, &Args::from_iter([(name, word)]));
    let counted = |word| say(crate::key!("moderation-counted"), "word", word);
    let said_found = |word| say(crate::key!("moderation-found"), "found", word);
    let mut reports = row("reports", counted("reports"));
    let mut decisions = row("decisions", counted("decisions"));
    for side in sides {
        let of = |index| Query::on(index).equal(period).equal(side);
        reports.count(visit.site.public.tally::<Report>(&of(&COUNTED)).await?);
        decisions.count(visit.site.public.tally::<Decision>(&of(&COUNTED_BY_SIDE)).await?);
    }
    let grounds = Ground::ALL.map(|one| row(one.as_str(), views::ground(visit, one).text));
    let actions = Action::ALL.map(|one| row(one.as_str(), views::action(visit, one).text));
    let found = Found::ALL.map(|one| row(one.as_str(), said_found(one.as_str())));
    let appeals = [Appealed::Open, Appealed::Upheld, Appealed::Reversed];
    let appeals = appeals.map(|one| row(one.as_str(), counted(one.as_str())));
    let by = [
        ("rule", &COUNTED_BY_GROUND, Vec::from(grounds)),
        ("action", &COUNTED_BY_ACTION, Vec::from(actions)),
        ("found", &COUNTED_BY_FOUND, Vec::from(found)),
        ("appeal", &COUNTED_BY_APPEAL, Vec::from(appeals)),
    ];
    let mut tables = vec![Table { kind: "all", rows: vec![reports, decisions] }];
    for (kind, index, mut rows) in by {
        for row in &mut rows {
            row.count_all(visit, index, period, sides).await?;
        }
        tables.push(Table { kind, rows });
    }
    Ok(tables)
}

fn row(word: &'static str, text: String) -> Row {
    Row { word, text, counts: Vec::new(), total: 0 }
}

impl Row {
    fn count(&mut self, count: u64) {
        self.counts.push(count);
        self.total += count;
    }

    async fn count_all(
        &mut self,
        visit: &Visit,
        index: &'static Index,
        period: &str,
        sides: &[String],
    ) -> Result<(), StoreError> {
        for side in sides {
            let query = Query::on(index).equal(period).equal(side).equal(self.word);
            self.count(visit.site.public.tally::<Decision>(&query).await?);
        }
        Ok(())
    }
}

async fn median(visit: &Visit, period: &str, side: &str) -> Result<Took, StoreError> {
    let newest = Query::on(&COUNTED_BY_SIDE).equal(period).equal(side).descending().limit(NEWEST);
    let decisions = visit.site.public.find::<Decision>(&newest).await?.items;
    let middle = middle(decisions.iter().map(|decision| decision.took).collect());
    Ok(Took {
        place: Place::of(visit, side),
        hours: middle.map(|seconds| seconds / 3_600),
        minutes: middle.map(|seconds| seconds / 60),
    })
}

/// The one in the middle; of two, the mean.
fn middle(mut all: Vec<i64>) -> Option<i64> {
    all.sort_unstable();
    let half = all.len() / 2;
    let upper = *all.get(half)?;
    let lower = *all.get(half.wrapping_sub(1)).unwrap_or(&upper);
    Some(if all.len().is_multiple_of(2) { (lower + upper) / 2 } else { upper })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(middle(vec![]), None);
        assert_eq!(middle(vec![5]), Some(5));
        assert_eq!(middle(vec![9, 1, 5]), Some(5));
        assert_eq!(middle(vec![9, 1, 5, 7]), Some(6));
    }

    #[test]
    fn every_quarter_is_offered_once() {
        let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
        let quarters = offered(at("2026-11-24T12:00:00Z"));
        assert_eq!(quarters[..3], ["2026-Q4", "2026-Q3", "2026-Q2"]);
        assert_eq!(quarters.last().map(String::as_str), Some("2025-Q1"));
        assert_eq!(offered(at("2026-01-01T00:00:00Z"))[..2], ["2026-Q1", "2025-Q4"]);
    }
}
