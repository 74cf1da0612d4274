//! How the administrations answer: how much there was, how much was answered in time, how long it
//! took.
//!
//! Invariant: the numbers are counted indexes; the average is of the latest answers, so a page costs
//! the same however much there was.

use crate::answers::{BY_FIGURES, BY_TOWN, Kind, Owed, State};
use crate::config::MunicipalityId;
use crate::locale::Args;
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::views::Place;
use serde::Serialize;

/// Of how many of the latest answers the average is.
const LATEST: usize = 100;

/// One town's numbers.
#[derive(Debug, Serialize)]
pub struct Figures {
    place: Place,
    waiting: u64,
    answered: u64,
    in_time: u64,
    /// How long the latest answers took on average, in words; none while there is none.
    took: Option<String>,
}

/// Every town's.
pub async fn all(visit: &Visit) -> Result<Vec<Figures>, StoreError> {
    let mut all = Vec::new();
    for town in visit.site.all_municipalities() {
        all.push(of(visit, town).await?);
    }
    Ok(all)
}

async fn of(visit: &Visit, town: &MunicipalityId) -> Result<Figures, StoreError> {
    let store = &visit.site.public;
    let all = |state: State| {
        Query::on(&BY_FIGURES).equal(Kind::Feedback.as_str()).equal(town).equal(state.as_str())
    };
    let in_time = all(State::Answered).equal(true);
    Ok(Figures {
        place: Place::of(visit, town),
        waiting: store.tally::<Owed>(&all(State::Waiting)).await?,
        answered: store.tally::<Owed>(&all(State::Answered)).await?,
        in_time: store.tally::<Owed>(&in_time).await?,
        took: took(visit, town).await?,
    })
}

async fn took(visit: &Visit, town: &MunicipalityId) -> Result<Option<String>, StoreError> {
    let latest = Query::on(&BY_TOWN).equal(Kind::Feedback.as_str()).equal(town);
    let latest = latest.equal(State::Answered.as_str()).descending().limit(LATEST);
    let latest = visit.site.public.find::<Owed>(&latest).await?.items;
    let hours = latest
        .iter()
        .filter_map(|one| one.done_at.map(|done| done.duration_since(one.since).as_hours().max(0)));
    let hours: Vec<i64> = hours.collect();
    let Some(days) = average_days(&hours) else { return Ok(None) };
    let args = Args::from_iter([("count", days)]);
    Ok(Some(visit.text_with(crate::key!("feedback-days"), &args)))
}

/// In whole days, rounded to the nearest.
fn average_days(hours: &[i64]) -> Option<i64> {
    let count = i64::try_from(hours.len()).ok().filter(|count| *count > 0)?;
    Some((hours.iter().sum::<i64>() + 12 * count) / (24 * count))
}

#[cfg(test)]
mod tests {
    use super::average_days;
    use proptest::prelude::*;

    #[test]
    fn averages_are_rounded_to_days() {
        assert_eq!(average_days(&[]), None);
        assert_eq!(average_days(&[24, 48]), Some(2));
        assert_eq!(average_days(&[0, 11]), Some(0));
        assert_eq!(average_days(&[240]), Some(10));
    }

    proptest! {
        #[test]
        fn an_average_lies_between_the_least_and_the_greatest(
            hours in proptest::collection::vec(0i64..10_000, 1..100),
        ) {
            let average = average_days(&hours).expect("some");
            let (least, most) = (hours.iter().min().expect("one"), hours.iter().max().expect("one"));
            prop_assert!(average >= least / 24 && average <= most / 24 + 1);
        }
    }
}
