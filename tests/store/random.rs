//! Thousands of random batches, on the engine and on the model: the same answers, the same state.

use super::model::{Ask, Model};
use super::queries::all_pages;
use super::things::{ALL, INDEXES, Inner, NOTES, Note, THINGS, Thing, operation};
use crate::support::stores::{Engine, Home};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::BTreeMap;
use tiltas::store::{Batch, Change, CommitError, Event, Scalar, Store};
use tokio::runtime::Handle;

const BATCHES: usize = 40;

/// What one random batch tries; versions come from the model when it is its turn.
#[derive(Clone, Debug)]
struct Attempt {
    steps: Vec<Step>,
    events: usize,
    acknowledge: usize,
}

#[derive(Clone, Debug)]
enum Step {
    Insert(Thing),
    Replace(Thing, Version),
    Delete(String, Version),
    Note(String, u64),
}

#[derive(Clone, Copy, Debug)]
enum Version {
    Current,
    Stale,
}

fn things() -> impl Strategy<Value = Thing> {
    let due = prop_oneof![Just(None), (0..3_i64).prop_map(Some)];
    let deep = prop_oneof![Just(None), "[ąжa]".prop_map(Some)];
    let fields = (0..8_u8, "[ab]", -2..3_i64, 0..10_u8, 0..6_i64, any::<bool>(), due, deep);
    fields.prop_map(|(id, topic, rank, key, place, open, due, deep)| Thing {
        id: format!("t{id}"),
        topic,
        rank,
        key: format!("k{key}"),
        place,
        open,
        due,
        inner: Inner { deep },
    })
}

fn steps() -> impl Strategy<Value = Step> {
    let version = prop_oneof![9 => Just(Version::Current), 1 => Just(Version::Stale)];
    prop_oneof![
        4 => things().prop_map(Step::Insert),
        4 => (things(), version.clone()).prop_map(|(thing, version)| Step::Replace(thing, version)),
        2 => (0..8_u8, version).prop_map(|(id, version)| Step::Delete(format!("t{id}"), version)),
        1 => (0..2_u8, any::<u32>()).prop_map(|(id, n)| Step::Note(format!("n{id}"), n.into())),
    ]
}

fn attempts() -> impl Strategy<Value = Attempt> {
    let several = prop_oneof![3 => vec(steps(), 1..2), 1 => vec(steps(), 0..4)];
    (several, 0..3_usize, 0..3_usize).prop_map(|(steps, events, acknowledge)| Attempt {
        steps,
        events,
        acknowledge,
    })
}

fn asks() -> impl Strategy<Value = Ask> {
    let value = |field: &str| -> BoxedStrategy<Scalar> {
        match field {
            "topic" => "[ab]".prop_map(Scalar::Text).boxed(),
            "key" => (0..10_u8).prop_map(|n| Scalar::Text(format!("k{n}"))).boxed(),
            "open" => any::<bool>().prop_map(Scalar::Boolean).boxed(),
            "inner.deep" => prop_oneof![Just(Scalar::Null), "[ąжa]".prop_map(Scalar::Text)].boxed(),
            "due" => prop_oneof![Just(Scalar::Null), (0..3_i64).prop_map(Scalar::Integer)].boxed(),
            _ => (-2..6_i64).prop_map(Scalar::Integer).boxed(),
        }
    };
    let place = (0..INDEXES.len(), 0..=3_usize);
    place.prop_flat_map(move |(index, equal)| {
        let fields = INDEXES[index].fields;
        let equal = equal.min(fields.len());
        let equals: Vec<_> = fields[..equal].iter().map(|field| value(field)).collect();
        let bound = || match fields.get(equal) {
            Some(field) => {
                let set = value(field).prop_filter("a bound", |value| *value != Scalar::Null);
                proptest::option::of(set).boxed()
            }
            None => Just(None).boxed(),
        };
        let ask = (Just(index), equals, bound(), bound(), any::<bool>(), 1..5_usize);
        ask.prop_map(|(index, equal, at_least, below, descending, limit)| Ask {
            index,
            equal,
            at_least,
            below,
            descending,
            limit,
        })
    })
}

/// How many cases of [`BATCHES`] batches: a commit takes longer on MongoDB.
fn cases(engine: Engine) -> u32 {
    match engine {
        Engine::Sqlite => 100,
        Engine::Mongo => 12,
    }
}

pub async fn random_batches_do_what_the_model_does(home: &Home) {
    let store = home.open(ALL).await;
    let config =
        Config { cases: cases(home.engine), failure_persistence: None, ..Config::default() };
    let strategy = (vec(attempts(), BATCHES), vec(asks(), 24));
    let handle = Handle::current();
    let check = |(attempts, asks): (Vec<Attempt>, Vec<Ask>)| {
        handle.block_on(async {
            empty(&store).await;
            run(&store, &attempts, &asks).await
        })
    };
    let outcome = tokio::task::block_in_place(|| TestRunner::new(config).run(&strategy, check));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}

async fn run(store: &Store, attempts: &[Attempt], asks: &[Ask]) -> Result<(), TestCaseError> {
    let mut model = Model::default();
    for (number, attempt) in attempts.iter().enumerate() {
        let batch = batch(&model, attempt);
        let expected = model.commit(&batch);
        match (store.commit(batch).await, &expected) {
            (Ok(()), Ok(())) => {}
            (Err(CommitError::Conflict(conflict)), Err(right)) if right.contains(&conflict) => {}
            (got, _) => prop_assert!(false, "batch {number}: {got:?}, not {expected:?}"),
        }
        acknowledge(store, &mut model, attempt.acknowledge).await?;
    }
    compare(store, &model, asks).await
}

fn batch(model: &Model, attempt: &Attempt) -> Batch {
    let mut batch = Batch::new();
    // Later steps of a batch meet what the earlier ones wrote.
    let mut ahead = model.clone();
    for step in &attempt.steps {
        let expected = |collection, id: &str, version| {
            let current = ahead.version(collection, id).unwrap_or(1);
            if matches!(version, Version::Stale) { current + 1 } else { current }
        };
        let body = |thing: &Thing| serde_json::to_value(thing).expect("a body");
        let operation = match step {
            Step::Insert(thing) => operation(&THINGS, &thing.id, Change::Insert(body(thing))),
            Step::Replace(thing, version) => {
                let expected = expected("things", &thing.id, *version);
                let body = body(thing);
                operation(&THINGS, &thing.id, Change::Replace { expected, body })
            }
            Step::Delete(id, version) => {
                let expected = expected("things", id, *version);
                operation(&THINGS, id, Change::Delete { expected })
            }
            Step::Note(id, count) => {
                let note = Note { id: id.clone(), count: *count };
                let body = serde_json::to_value(&note).expect("a body");
                let change = match ahead.version("notes", id) {
                    None => Change::Insert(body),
                    Some(expected) => Change::Replace { expected, body },
                };
                operation(&NOTES, id, change)
            }
        };
        let mut one = Batch::new();
        one.operations.push(operation.clone());
        // Where it fails, the whole batch will, and what follows does not matter.
        let _ = ahead.commit(&one);
        batch.operations.push(operation);
    }
    for number in 0..attempt.events {
        let id = uuid::Uuid::now_v7().to_string();
        let body =
            serde_json::json!({ "number": number, "text": "ąž", "list": [1, -2, 0.5, null] });
        batch = batch.event(Event::new(id, "thing.happened", body));
    }
    batch
}

async fn acknowledge(
    store: &Store,
    model: &mut Model,
    how_many: usize,
) -> Result<(), TestCaseError> {
    let oldest = store.events(how_many + 1).await.expect("the events");
    let expected: Vec<Event> = model.events.values().take(how_many + 1).cloned().collect();
    prop_assert_eq!(&oldest, &expected);
    let done = &oldest[..how_many.min(oldest.len())];
    store.acknowledge(done).await.expect("acknowledged");
    for event in done {
        model.events.remove(&event.id);
    }
    Ok(())
}

async fn compare(store: &Store, model: &Model, asks: &[Ask]) -> Result<(), TestCaseError> {
    for ((collection, id), (version, body)) in &model.documents {
        let (got, read) = if *collection == "notes" {
            let found = store.get::<Note>(id).await.expect("a read").expect("a note");
            (found.version, serde_json::to_value(found.document).expect("a body"))
        } else {
            let found = store.get::<Thing>(id).await.expect("a read").expect("a thing");
            (found.version, serde_json::to_value(found.document).expect("a body"))
        };
        prop_assert_eq!((got, read), (*version, body.clone()));
    }
    for ask in asks {
        let expected = model.answer(ask);
        let count = store.count::<Thing>(&ask.query(None)).await.expect("a count");
        let tally = store.tally::<Thing>(&ask.query(None)).await.expect("a tally");
        prop_assert_eq!(
            (count, tally),
            (expected.len() as u64, expected.len() as u64),
            "{:?}",
            ask
        );
        groups(store, ask, &expected).await?;
        prop_assert_eq!(all_pages(store, ask).await, expected, "{:?}", ask);
    }
    let all = store.events(1_000).await.expect("the events");
    prop_assert_eq!(all, model.events.values().cloned().collect::<Vec<_>>());
    Ok(())
}

/// The counts by the field after the equal ones are those of what was found, group for group.
async fn groups(store: &Store, ask: &Ask, found: &[Thing]) -> Result<(), TestCaseError> {
    let query = ask.query(None).limit(1_000);
    let counted = ask.equal.len() < ask.index().counted;
    let groups = store.tally_by::<Thing>(&query).await;
    prop_assert_eq!(groups.is_ok(), counted, "{:?}", ask);
    let Ok(groups) = groups else { return Ok(()) };
    let mut expected = BTreeMap::<Scalar, u64>::new();
    for thing in found {
        let body = serde_json::to_value(thing).expect("a body");
        let value = match ask.value_after(&body) {
            Scalar::Boolean(truth) => Scalar::Integer(truth.into()),
            other => other,
        };
        *expected.entry(value).or_default() += 1;
    }
    let mut expected: Vec<(Scalar, u64)> = expected.into_iter().collect();
    if ask.descending {
        expected.reverse();
    }
    prop_assert_eq!(groups, expected, "{:?}", ask);
    Ok(())
}

/// Between two cases.
async fn empty(store: &Store) {
    let mut batch = Batch::new();
    for number in 0..8 {
        if let Some(thing) = store.get::<Thing>(&format!("t{number}")).await.expect("a read") {
            batch = batch.delete(&thing);
        }
        if let Some(note) = store.get::<Note>(&format!("n{number}")).await.expect("a read") {
            batch = batch.delete(&note);
        }
    }
    store.commit(batch).await.expect("emptied");
    let events = store.events(1_000).await.expect("the events");
    store.acknowledge(&events).await.expect("acknowledged");
}
