//! Settlements: where in a town signers live, asked in a form and counted on a petition's page.
//!
//! Invariant: a number under [`LEAST`] is never shown by itself, nor can it be found by subtracting
//! the others from the whole.

use super::model::{BY_SETTLEMENT, Petition, Signature};
use crate::key;
use crate::locale::Lang;
use crate::store::{Query, StoreError};
use crate::web::{Form, Visit};
use serde::Serialize;
use serde_json::{Value, json};

/// How many signatures a settlement must have to be named.
pub const LEAST: u64 = 5;

/// Whether this town asks where in it somebody lives.
pub fn any(visit: &Visit, town: &str) -> bool {
    visit.site.municipality(town).is_some_and(|town| !town.settlements.is_empty())
}

/// The settlement that a form names, if it is this town's. A choice is `town/settlement`, so that
/// those of several towns stand in one list.
pub fn read(visit: &Visit, town: &str, form: &Form) -> Option<String> {
    let id = form.value("settlement").strip_prefix(town)?.strip_prefix('/')?;
    visit.site.municipality(town)?.settlement(id).map(|found| found.id.clone())
}

/// What a form offers: a group for each of these towns that lists any.
pub fn choices(visit: &Visit, towns: &[String]) -> Vec<Value> {
    let group = |id: &String| {
        let town = visit.site.municipality(id)?;
        let mut options: Vec<(String, String)> = town
            .settlements
            .iter()
            .map(|one| (format!("{id}/{}", one.id), name(visit.lang, town.default_language, one)))
            .collect();
        let formats = visit.site.locales.formats(visit.lang);
        options.sort_by(|(_, a), (_, b)| formats.compare(a, b));
        let options: Vec<Value> =
            options.iter().map(|(value, text)| json!({ "value": value, "text": text })).collect();
        let name = visit.site.names(id, visit.lang).name;
        (!options.is_empty()).then(|| json!({ "name": name, "options": options }))
    };
    towns.iter().filter_map(group).collect()
}

fn name(lang: Lang, home: Lang, settlement: &crate::config::Settlement) -> String {
    settlement.name(lang, home).to_owned()
}

/// What a settlement is called; its id where the town lists it no more.
pub fn shown(visit: &Visit, town: &str, id: &str) -> String {
    let listed = visit.site.municipality(town);
    let found = listed.and_then(|town| Some((town.default_language, town.settlement(id)?)));
    found.map_or_else(|| id.to_owned(), |(home, one)| name(visit.lang, home, one))
}

/// A line of the page.
#[derive(Debug, PartialEq, Serialize)]
pub struct Line {
    name: String,
    count: u64,
}

/// How many signed from each settlement of a town, where enough did to be told apart.
pub async fn lines(
    visit: &Visit,
    petition: &Petition,
    town: &str,
    all: u64,
) -> Result<Vec<Line>, StoreError> {
    let Some(listed) = visit.site.municipality(town) else { return Ok(vec![]) };
    let mut counts = Vec::new();
    for settlement in &listed.settlements {
        counts.push((settlement.id.clone(), count(visit, petition, town, &settlement.id).await?));
    }
    let (named, others) = told_apart(counts, all);
    let line = |(id, count): (String, u64)| Line { name: shown(visit, town, &id), count };
    let mut lines: Vec<Line> = named.into_iter().map(line).collect();
    if !lines.is_empty() && others > 0 {
        lines.push(Line { name: visit.text(key!("petitions-settlement-other")), count: others });
    }
    Ok(lines)
}

/// How many signed from this settlement.
async fn count(
    visit: &Visit,
    petition: &Petition,
    town: &str,
    settlement: &str,
) -> Result<u64, StoreError> {
    let query = Query::on(&BY_SETTLEMENT).equal(&petition.id).equal(town).equal(settlement);
    visit.site.public.tally::<Signature>(&query).await
}

/// Those that can be named, the most first, and how many remain. Where few remain, the smallest
/// named joins them, so that nobody is found by subtraction.
fn told_apart(counts: Vec<(String, u64)>, all: u64) -> (Vec<(String, u64)>, u64) {
    let mut named: Vec<_> = counts.into_iter().filter(|(_, count)| *count >= LEAST).collect();
    named.sort_by(|(a, m), (b, n)| n.cmp(m).then_with(|| a.cmp(b)));
    let mut others = all.saturating_sub(named.iter().map(|(_, count)| count).sum());
    while (1..LEAST).contains(&others)
        && let Some((_, smallest)) = named.pop()
    {
        others += smallest;
    }
    (named, others)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(counts: &[(&str, u64)]) -> Vec<(String, u64)> {
        counts.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
    }

    #[test]
    fn few_are_not_told_apart() {
        let counts = || of(&[("a", 12), ("b", 2), ("c", 7), ("d", 0)]);
        // Nine without a settlement or from b.
        assert_eq!(told_apart(counts(), 30), (of(&[("a", 12), ("c", 7)]), 11));
        // b alone remains: c joins it.
        assert_eq!(told_apart(counts(), 21), (of(&[("a", 12)]), 9));
        assert_eq!(told_apart(of(&[("a", 12), ("c", 7)]), 19), (of(&[("a", 12), ("c", 7)]), 0));
        assert_eq!(told_apart(of(&[("a", 3)]), 3), (vec![], 3));
    }

    proptest! {
        #[test]
        fn no_number_shown_is_small(
            counts in prop::collection::vec(0u64..20, 0..8),
            without in 0u64..20,
        ) {
            let all = counts.iter().sum::<u64>() + without;
            let counts = counts.iter().enumerate().map(|(n, c)| (n.to_string(), *c)).collect();
            let (named, others) = told_apart(counts, all);
            prop_assert!(named.iter().all(|(_, count)| *count >= LEAST));
            prop_assert!(named.is_empty() || others == 0 || others >= LEAST);
            prop_assert_eq!(named.iter().map(|(_, count)| count).sum::<u64>() + others, all);
        }
    }
}
