//! Patterns among the signatures of one petition and town in one day, each with its measure. Pure.
//!
//! Invariant: what is found depends on the signatures alone, not on the order in which they are
//! given; every pattern has a least number below which nothing is found. A pattern is no proof: a
//! class that signs together at school looks like a burst, and a moderator knows the school.

use super::model::Pattern;
use super::traces::Trace;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

/// How long a burst lasts at most.
const BURST: SignedDuration = SignedDuration::from_mins(10);
/// How many make a burst.
const BURST_LEAST: usize = 10;
/// How many times what its usual share would bring.
const BURST_TIMES: f64 = 3.0;
/// How many addresses in a row.
const ROW_LEAST: usize = 4;
/// How far apart the numbers of a row may be.
const ROW_GAP: u64 = 3;
/// How many addresses that are alike, how long they are at least, and how many letters may differ.
const ALIKE_LEAST: usize = 5;
const ALIKE_LENGTH: usize = 8;
const ALIKE_LETTERS: usize = 2;
/// How many addresses of one domain are compared with each other.
const COMPARED: usize = 300;
/// How many from a domain that is new here.
pub const NEW_LEAST: usize = 8;
/// How many times one name.
const NAME_LEAST: usize = 4;

/// Domains where so many have their mailbox that many of one is no pattern.
const COMMON: [&str; 20] = [
    "gmail.com",
    "googlemail.com",
    "inbox.lt",
    "one.lt",
    "takas.lt",
    "zebra.lt",
    "delfi.lt",
    "yahoo.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "icloud.com",
    "proton.me",
    "mail.ru",
    "inbox.ru",
    "list.ru",
    "bk.ru",
    "yandex.ru",
    "ya.ru",
    "rambler.ru",
];

/// Something odd.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub pattern: Pattern,
    /// What they have in common.
    pub key: String,
    /// The signatures' ids, as they came.
    pub signatures: Vec<String>,
    /// Within how many minutes they came, and how many others did then.
    pub minutes: i64,
    pub others: usize,
}

/// All that is odd. `is_new` says of a domain whether nobody has signed from it before.
pub fn find(traces: &[Trace], is_new: impl Fn(&str) -> bool) -> Vec<Found> {
    let mut all: Vec<&Trace> = traces.iter().collect();
    all.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    let uncommon = |trace: &&Trace| !is_common(&trace.domain);
    let named = |key: fn(&Trace) -> &str| group(all.iter().copied(), |trace| key(trace).to_owned());
    let mut found = bursts(&all, Pattern::NetworkBurst, &named(|trace| &trace.network));
    let domains = group(all.iter().copied().filter(uncommon), |trace| trace.domain.clone());
    found.extend(bursts(&all, Pattern::DomainBurst, &domains));
    let numbered = rows(&all);
    let in_rows: BTreeSet<&String> = numbered.iter().flat_map(|row| &row.signatures).collect();
    let others = all.iter().copied().filter(|trace| !in_rows.contains(&trace.id));
    let by_domain = group(others, |trace| trace.domain.clone());
    found.extend(by_domain.values().flat_map(|of_domain| alike(&all, of_domain)));
    found.extend(numbered.iter().cloned());
    let new = |(domain, of_domain): &(&String, &Vec<&Trace>)| {
        of_domain.len() >= NEW_LEAST && is_new(domain)
    };
    let told = |(domain, of_domain): (&String, &Vec<&Trace>)| {
        told(&all, Pattern::NewDomain, domain.clone(), of_domain)
    };
    found.extend(domains.iter().filter(new).map(told));
    let names = named(|trace| &trace.name);
    let many = names.iter().filter(|(_, theirs)| theirs.len() >= NAME_LEAST);
    found.extend(many.map(|(name, theirs)| told_of(&all, Pattern::SameName, name, theirs)));
    found
}

fn told_of(all: &[&Trace], pattern: Pattern, key: &str, theirs: &[&Trace]) -> Found {
    told(all, pattern, key.to_owned(), theirs)
}

/// Whether very many have their mailbox there.
pub fn is_common(domain: &str) -> bool {
    COMMON.contains(&domain)
}

fn group<'a>(
    traces: impl Iterator<Item = &'a Trace>,
    key: impl Fn(&Trace) -> String,
) -> BTreeMap<String, Vec<&'a Trace>> {
    let mut groups: BTreeMap<String, Vec<&Trace>> = BTreeMap::new();
    for trace in traces {
        groups.entry(key(trace)).or_default().push(trace);
    }
    groups.remove("");
    groups
}

/// A finding about these, which are sorted.
fn told(all: &[&Trace], pattern: Pattern, key: String, theirs: &[&Trace]) -> Found {
    let (first, last) = (theirs.first().map(|one| one.at), theirs.last().map(|one| one.at));
    let (first, last) = (first.unwrap_or_default(), last.unwrap_or_default());
    let then = all.iter().filter(|one| (first..=last).contains(&one.at)).count();
    Found {
        pattern,
        key,
        signatures: theirs.iter().map(|one| one.id.clone()).collect(),
        minutes: minutes(first, last),
        others: then.saturating_sub(theirs.len()),
    }
}

/// Whole minutes, the begun one too.
fn minutes(first: Timestamp, last: Timestamp) -> i64 {
    last.duration_since(first).as_secs() / 60 + 1
}

/// In the ten minutes in which the most of a group came: at least ten, a fifth of all that came
/// then, and three times what the group's share of the rest of the day would bring.
fn bursts(all: &[&Trace], pattern: Pattern, groups: &BTreeMap<String, Vec<&Trace>>) -> Vec<Found> {
    let burst = |(key, group): (&String, &Vec<&Trace>)| {
        let densest = densest(group)?;
        let (first, last) = (densest.first()?.at, densest.first()?.at + BURST);
        let then = all.iter().filter(|one| first <= one.at && one.at < last).count();
        let others = then.saturating_sub(densest.len());
        let before = group.len() - densest.len();
        let others_before = (all.len() - then).saturating_sub(before);
        let share = (before as f64 + 1.0) / (others_before as f64 + 3.0);
        let expected = (others as f64 * share).max(1.0);
        let count = densest.len() as f64;
        let odd = densest.len() >= BURST_LEAST
            && count >= BURST_TIMES * expected
            && count * 5.0 >= then as f64;
        odd.then(|| told(all, pattern, key.clone(), densest))
    };
    groups.iter().filter_map(burst).collect()
}

/// The most of a sorted group that came within the length of a burst.
fn densest<'a, 'b>(group: &'a [&'b Trace]) -> Option<&'a [&'b Trace]> {
    let mut best: Option<&[&Trace]> = None;
    let mut begin = 0;
    for end in 0..group.len() {
        while group[end].at.duration_since(group[begin].at) >= BURST {
            begin += 1;
        }
        let window = &group[begin..=end];
        if best.is_none_or(|best| window.len() > best.len()) {
            best = Some(window);
        }
    }
    best
}

/// Addresses of one domain that differ in the number at their end alone: at least four, each at
/// most three after the one before.
fn rows(all: &[&Trace]) -> Vec<Found> {
    let mut stems: BTreeMap<String, Vec<(u64, &Trace)>> = BTreeMap::new();
    for trace in all {
        let stem = trace.local.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = trace.local.get(stem.len()..).unwrap_or_default();
        if stem.chars().count() > 1
            && number.len() < 10
            && let Ok(number) = number.parse()
        {
            let key = format!("{stem}@{}", trace.domain);
            stems.entry(key).or_default().push((number, trace));
        }
    }
    let mut found = Vec::new();
    for (key, mut numbered) in stems {
        numbered.sort_by_key(|(number, trace)| (*number, trace.at));
        let row = |a: &(u64, &Trace), b: &(u64, &Trace)| b.0 - a.0 <= ROW_GAP;
        for row in numbered.chunk_by(row) {
            let distinct: BTreeSet<u64> = row.iter().map(|(number, _)| *number).collect();
            if distinct.len() >= ROW_LEAST {
                let mut theirs: Vec<&Trace> = row.iter().map(|(_, trace)| *trace).collect();
                theirs.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
                found.push(told(all, Pattern::Numbered, key.clone(), &theirs));
            }
        }
    }
    found
}

/// Addresses of one domain of at least eight characters of which at least five differ from one of
/// them in at most two letters.
fn alike(all: &[&Trace], of_domain: &[&Trace]) -> Vec<Found> {
    let long = |one: &&&Trace| one.local.chars().count() >= ALIKE_LENGTH;
    let mut left: Vec<&Trace> = of_domain.iter().filter(long).take(COMPARED).copied().collect();
    left.sort_by(|a, b| a.local.cmp(&b.local));
    let mut found = Vec::new();
    while let Some(first) = left.first().copied() {
        let (near, far): (Vec<&Trace>, Vec<&Trace>) =
            left.iter().partition(|one| distance(&first.local, &one.local) <= ALIKE_LETTERS);
        let distinct: BTreeSet<&str> = near.iter().map(|one| one.local.as_str()).collect();
        if distinct.len() >= ALIKE_LEAST {
            let mut theirs = near;
            theirs.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
            let key = format!("{}@{}", first.local, first.domain);
            found.push(told(all, Pattern::Alike, key, &theirs));
            left = far;
        } else {
            left.remove(0);
        }
    }
    found
}

/// How many letters must be put in, left out or changed to make one word of the other
/// (Levenshtein); one more than matters where the lengths alone say so.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().abs_diff(other.len()) > ALIKE_LETTERS {
        return ALIKE_LETTERS + 1;
    }
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in other.iter().enumerate() {
            let changed = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
#[path = "patterns/tests.rs"]
mod tests;
