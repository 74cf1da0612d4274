//! The chart of signatures over time: its geometry in percent of a drawing that stretches with the
//! page, and the same numbers as a table.
//!
//! Invariant: towns differ in more than colour (the line's dashes, the marker's shape), nothing is
//! said by the drawing alone, and no letter is stretched: what stretches are lines.

use super::counts;
use super::growth::{Every, Growth, Town, axis};
use super::model::Petition;
use super::settle::of_town;
use crate::key;
use crate::locale::Args;
use crate::store::StoreError;
use crate::web::Visit;
use crate::web::views::Place;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use std::fmt::Write;

/// Signatures over time, as the component `signatures_chart` takes it.
#[derive(Serialize)]
pub struct Chart {
    /// In a sentence or two, for those who do not see it.
    description: String,
    from: Day,
    to: Day,
    /// Lines across, with their numbers; the lowest first.
    grid: Vec<Rule>,
    thresholds: Vec<Rule>,
    lines: Vec<Line>,
    /// `day`, `week` or `month`: what the table's rows are.
    every: &'static str,
    rows: Vec<Row>,
    /// Whether a row has a sum of all towns.
    summed: bool,
}

#[derive(Serialize)]
struct Day {
    iso: String,
    text: String,
}

/// A line across the chart: how far from the top, and what it says.
#[derive(Serialize)]
struct Rule {
    y: String,
    text: String,
}

#[derive(Serialize)]
struct Line {
    place: Place,
    count: u64,
    /// Which dashes and marker.
    kind: usize,
    /// The way in thousandths of the drawing's width and height.
    path: String,
    marks: Vec<Mark>,
}

#[derive(Serialize)]
struct Mark {
    x: String,
    y: String,
}

#[derive(Serialize)]
struct Row {
    day: Day,
    counts: Vec<u64>,
    total: u64,
}

/// How many kinds of line and marker there are.
const KINDS: usize = 4;
/// The parts into which markers divide a line.
const MARKS: usize = 6;
/// What is left free above the uppermost line, for its number, in percent.
const ABOVE: f64 = 9.0;
/// Lines nearer than that to each other share a place: only one of them is labelled.
const NEAR: f64 = 7.0;

impl Chart {
    /// When the chart of a petition gets another day by itself.
    pub fn changes_at(visit: &Visit, petition: &Petition) -> Option<Timestamp> {
        petition.collects(visit.now()).ok()?;
        let next = |town: &String| {
            let zone = visit.site.zone(town);
            let day = zone.to_datetime(visit.now()).date().tomorrow().ok()?;
            zone.to_timestamp(day.into()).ok()
        };
        petition.addressed.iter().filter_map(next).min()
    }

    /// None for a petition that has not been open for a whole day or has no signatures.
    pub async fn of(visit: &Visit, petition: &Petition) -> Result<Option<Chart>, StoreError> {
        let growth = counts::growth(&visit.site, petition, visit.now()).await?;
        let growth = growth.filter(|growth| growth.days() > 1 && growth.most() > 0);
        Ok(growth.map(|growth| Chart::drawn(visit, &growth)))
    }

    fn drawn(visit: &Visit, growth: &Growth) -> Chart {
        let thresholds = in_reach(visit, growth);
        let most = thresholds.iter().map(|(at, _)| *at).max().unwrap_or(0).max(growth.most());
        let ticks = axis(most);
        let scale = Scale { days: growth.days(), top: ticks.last().copied().unwrap_or(1).max(1) };
        let formats = visit.site.locales.formats(visit.lang);
        let number = |n: u64| formats.number(i64::try_from(n).unwrap_or(i64::MAX));
        let rule = |n: &u64| Rule { y: percent(scale.y(*n)), text: number(*n) };
        let lines: Vec<Line> = growth
            .towns
            .iter()
            .enumerate()
            .map(|(number, town)| Line::of(visit, growth, &scale, number, town))
            .collect();
        let (every, rows) = growth.rows();
        Chart {
            description: description(visit, growth, &lines),
            from: day(visit, growth.day(0)),
            to: day(visit, growth.day(growth.days())),
            grid: ticks.iter().map(rule).collect(),
            thresholds: labelled(&scale, thresholds),
            summed: lines.len() > 1,
            lines,
            every: match every {
                Every::Day => "day",
                Every::Week => "week",
                Every::FourWeeks => "month",
            },
            rows: rows.into_iter().map(|place| Row::of(visit, growth, place)).collect(),
        }
    }
}

/// From numbers to places in percent.
struct Scale {
    days: usize,
    top: u64,
}

impl Scale {
    fn x(&self, place: usize) -> f64 {
        100.0 * place as f64 / self.days as f64
    }

    fn y(&self, count: u64) -> f64 {
        100.0 - (100.0 - ABOVE) * count as f64 / self.top as f64
    }
}

fn percent(value: f64) -> String {
    format!("{value:.1}%")
}

impl Line {
    fn of(visit: &Visit, growth: &Growth, scale: &Scale, number: usize, town: &Town) -> Line {
        let at = |place: usize| town.counts.get(place).copied().unwrap_or_default();
        let mut path = String::new();
        for place in growth.points(town) {
            let (x, y) = (scale.x(place) * 10.0, scale.y(at(place)) * 10.0);
            let word = if path.is_empty() { 'M' } else { 'L' };
            // Writing to a String cannot fail.
            let _ = write!(path, "{word}{x:.0} {y:.0}");
        }
        // The markers of different towns stand at different days, so that none hides another's.
        let shift = growth.days() * number / (MARKS * growth.towns.len().max(1));
        let inner = (1..MARKS).map(|part| growth.days() * part / MARKS + shift);
        let mut marked: Vec<usize> = inner.filter(|place| *place < growth.days()).collect();
        marked.push(growth.days());
        marked.dedup();
        let mark = |place| Mark { x: percent(scale.x(place)), y: percent(scale.y(at(place))) };
        Line {
            place: Place::of(visit, &town.id),
            count: at(growth.days()),
            kind: number % KINDS,
            path,
            marks: marked.into_iter().map(mark).collect(),
        }
    }
}

impl Row {
    fn of(visit: &Visit, growth: &Growth, place: usize) -> Row {
        let counts: Vec<u64> =
            growth.towns.iter().filter_map(|town| town.counts.get(place).copied()).collect();
        Row { day: day(visit, growth.day(place)), total: counts.iter().sum(), counts }
    }
}

fn day(visit: &Visit, date: Date) -> Day {
    let at = TimeZone::UTC.to_timestamp(date.into()).unwrap_or_default();
    let text = visit.site.locales.formats(visit.lang).date(at, &TimeZone::UTC);
    Day { iso: date.to_string(), text }
}

/// The thresholds that a town has reached, and its next one when it is more than half way there.
fn in_reach(visit: &Visit, growth: &Growth) -> Vec<(u64, String)> {
    let mut all = Vec::new();
    for town in &growth.towns {
        let count = town.counts.last().copied().unwrap_or_default();
        for step in of_town(&visit.site, &town.id, count).steps {
            if step.at > 0 && step.at <= count.saturating_mul(2) {
                let mut args = Args::from_iter([("count", step.at)]);
                args.set("step", step.kind.as_str());
                args.set("town", visit.site.names(&town.id, visit.lang).name);
                all.push((step.at, visit.text_with(key!("petitions-chart-step"), &args)));
            }
        }
    }
    all.sort();
    all
}

/// Without the words of a line that stands too near to the one below it.
fn labelled(scale: &Scale, thresholds: Vec<(u64, String)>) -> Vec<Rule> {
    let mut last = f64::INFINITY;
    let rule = |(at, text): (u64, String)| {
        let y = scale.y(at);
        let near = last - y < NEAR;
        if !near {
            last = y;
        }
        Rule { y: percent(y), text: if near { String::new() } else { text } }
    };
    thresholds.into_iter().map(rule).collect()
}

fn description(visit: &Visit, growth: &Growth, lines: &[Line]) -> String {
    let town = |line: &Line| {
        let mut args = Args::from_iter([("count", line.count)]);
        args.set("town", line.place.name.clone());
        visit.text_with(key!("petitions-chart-town"), &args)
    };
    let towns: Vec<String> = lines.iter().map(town).collect();
    let towns = visit.site.locales.formats(visit.lang).list(&towns);
    let (from, to) = (day(visit, growth.day(0)).text, day(visit, growth.day(growth.days())).text);
    let args = Args::from_iter([("from", from), ("to", to), ("towns", towns)]);
    visit.text_with(key!("petitions-chart-text"), &args)
}
