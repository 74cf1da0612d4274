//! The plain model that the engines are compared with: a map, and rules written as simply as can
//! be.

use super::things::{BY_KEY, BY_PLACE, INDEXES, Thing};
use serde_json::Value;
use std::collections::BTreeMap;
use tiltas::store::{Batch, Change, Conflict, Cursor, Event, Index, Query, Scalar};

#[derive(Clone, Default)]
pub struct Model {
    pub documents: BTreeMap<(&'static str, String), (u64, Value)>,
    pub events: BTreeMap<String, Event>,
}

impl Model {
    /// Carries out the batch, or says which conflicts are right answers.
    pub fn commit(&mut self, batch: &Batch) -> Result<(), Vec<Conflict>> {
        let mut after = self.clone();
        for operation in &batch.operations {
            after.apply(operation.collection.name, &operation.id, &operation.change)?;
        }
        after.events.extend(batch.events.iter().map(|event| (event.id.clone(), event.clone())));
        *self = after;
        Ok(())
    }

    pub fn version(&self, collection: &'static str, id: &str) -> Option<u64> {
        self.documents.get(&(collection, id.to_owned())).map(|(version, _)| *version)
    }

    fn apply(
        &mut self,
        collection: &'static str,
        id: &str,
        change: &Change,
    ) -> Result<(), Vec<Conflict>> {
        let place = (collection, id.to_owned());
        let there = self.version(collection, id);
        let id = || id.to_owned();
        match change {
            Change::Insert(_) if there.is_some() => {
                return Err(vec![Conflict::Exists { collection, id: id() }]);
            }
            Change::Insert(_) => {}
            Change::Replace { expected, .. } | Change::Delete { expected } => {
                if there != Some(*expected) {
                    return Err(vec![Conflict::Version { collection, id: id() }]);
                }
            }
        }
        match change {
            Change::Insert(body) | Change::Replace { body, .. } => {
                let taken = self.taken(&place, body);
                if !taken.is_empty() {
                    return Err(taken);
                }
                self.documents.insert(place, (there.unwrap_or(0) + 1, body.clone()));
            }
            Change::Delete { .. } => {
                self.documents.remove(&place);
            }
        }
        Ok(())
    }

    fn taken(&self, place: &(&'static str, String), body: &Value) -> Vec<Conflict> {
        let clash = |index: &&Index| {
            self.documents.iter().any(|(other, (_, there))| {
                other.0 == "things"
                    && place.0 == "things"
                    && other != place
                    && values(index, there) == values(index, body)
            })
        };
        let unique = [&BY_KEY, &BY_PLACE].into_iter().filter(clash);
        unique.map(|index| Conflict::Unique { index: index.name }).collect()
    }

    /// The things that the question is about, in order.
    pub fn answer(&self, ask: &Ask) -> Vec<Thing> {
        let index = ask.index();
        let mut found: Vec<(Vec<Scalar>, Thing)> = Vec::new();
        for ((collection, _), (_, body)) in &self.documents {
            let values = values(index, body);
            if *collection == "things" && ask.holds(&values) {
                found.push((values, serde_json::from_value(body.clone()).expect("a thing")));
            }
        }
        found.sort_by(|(a, x), (b, y)| (a, &x.id).cmp(&(b, &y.id)));
        if ask.descending {
            found.reverse();
        }
        found.into_iter().map(|(_, thing)| thing).collect()
    }
}

fn values(index: &Index, body: &Value) -> Vec<Scalar> {
    let value = |field: &&str| {
        let found = field.split('.').try_fold(body, |value, key| value.get(key));
        serde_json::from_value(found.cloned().unwrap_or(Value::Null)).expect("a scalar")
    };
    index.fields.iter().map(value).collect()
}

/// A question, in words that the model understands too.
#[derive(Clone, Debug)]
pub struct Ask {
    pub index: usize,
    pub equal: Vec<Scalar>,
    pub at_least: Option<Scalar>,
    pub below: Option<Scalar>,
    pub descending: bool,
    pub limit: usize,
}

impl Ask {
    pub fn index(&self) -> &'static Index {
        &INDEXES[self.index]
    }

    fn holds(&self, values: &[Scalar]) -> bool {
        let next = values.get(self.equal.len());
        // A range is about values; null is none.
        let above = |least: &Scalar| next.is_some_and(|v| *v != Scalar::Null && v >= least);
        let under = |below: &Scalar| next.is_some_and(|v| *v != Scalar::Null && v < below);
        values.starts_with(&self.equal)
            && self.at_least.as_ref().is_none_or(above)
            && self.below.as_ref().is_none_or(under)
    }

    /// The value by which groups are told apart.
    pub fn value_after(&self, body: &Value) -> Scalar {
        values(self.index(), body).get(self.equal.len()).cloned().unwrap_or(Scalar::Null)
    }

    pub fn query(&self, after: Option<Cursor>) -> Query {
        let mut query = Query::on(self.index()).limit(self.limit).after(after);
        for value in &self.equal {
            query = query.equal(value.clone());
        }
        if let Some(value) = &self.at_least {
            query = query.at_least(value.clone());
        }
        if let Some(value) = &self.below {
            query = query.below(value.clone());
        }
        if self.descending { query.descending() } else { query }
    }
}
