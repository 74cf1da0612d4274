//! Queries: the same order, pages and values on both engines.

use super::model::{Ask, Model};
use super::things::{ALL, BY_KEY, BY_RANK, BY_TOPIC_RANK, Inner, Thing, thing};
use crate::support::stores::Home;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tiltas::store::{Batch, Collection, Cursor, Document, Index, Query, Scalar, Store, StoreError};

/// Follows the cursors to the end.
pub async fn all_pages(store: &Store, ask: &Ask) -> Vec<Thing> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = store.find::<Thing>(&ask.query(after)).await.expect("a page");
        assert!(page.items.len() <= ask.limit);
        found.extend(page.items.into_iter().map(|stored| stored.document));
        after = page.next;
        if after.is_none() {
            return found;
        }
    }
}

/// Things with many ties, nulls and absent fields.
fn many() -> Vec<Thing> {
    let make = |number: i64| Thing {
        topic: ["bridge", "river", "šaltinis"][number as usize % 3].into(),
        rank: number % 4 - 1,
        open: number % 2 == 0,
        due: (number % 5 > 1).then_some(number % 5),
        inner: Inner { deep: (number % 7 > 2).then(|| format!("d{}", number % 7)) },
        ..thing(number)
    };
    (0..60).map(make).collect()
}

/// At least, below.
type Bounds = (Option<Scalar>, Option<Scalar>);

pub async fn every_page_of_every_order(home: &Home) {
    let store = home.open(ALL).await;
    let (mut model, mut batch) = (Model::default(), Batch::new());
    for thing in many() {
        batch = batch.insert(&thing);
    }
    model.commit(&batch).unwrap();
    store.commit(batch).await.unwrap();
    let numbers = [(None, None), (Some(0), None), (None, Some(2)), (Some(0), Some(2))]
        .map(|(least, below)| (least.map(Scalar::Integer), below.map(Scalar::Integer)));
    let words = [(None, None), (Some("c".into()), Some("key-4".into()))];
    let none = [(None, None)];
    let cases: [(usize, Vec<Scalar>, &[Bounds]); 10] = [
        (0, vec![], &words),
        (0, vec!["river".into()], &numbers),
        (1, vec![], &numbers),
        (2, vec![], &none),
        (2, vec![true.into()], &numbers),
        (3, vec![], &words),
        (3, vec![Scalar::Null], &numbers),
        (3, vec!["d3".into(), 3.into()], &numbers),
        (4, vec![], &words),
        (5, vec!["bridge".into()], &numbers),
    ];
    for (index, equal, bounds) in cases {
        for (at_least, below) in bounds {
            for (descending, limit) in [(false, 3), (true, 3), (false, 7), (true, 100)] {
                let (at_least, below) = (at_least.clone(), below.clone());
                let equal = equal.clone();
                let ask = Ask { index, equal, at_least, below, descending, limit };
                assert_eq!(all_pages(&store, &ask).await, model.answer(&ask), "{ask:?}");
                let count = store.count::<Thing>(&ask.query(None)).await.unwrap();
                assert_eq!(count as usize, model.answer(&ask).len(), "{ask:?}");
            }
        }
    }
}

pub async fn text_is_ordered_by_its_bytes(home: &Home) {
    let store = home.open(ALL).await;
    let mut words = ["ž", "z", "Ž", "я", "а", "", "a\u{0}b", "a", "aa", "\u{10348}", "\u{ffee}"];
    let mut batch = Batch::new();
    for (number, word) in (0..).zip(words) {
        batch = batch.insert(&Thing { key: word.into(), ..thing(number) });
    }
    store.commit(batch).await.unwrap();
    words.sort_unstable();
    let page = store.find::<Thing>(&Query::on(&BY_KEY)).await.unwrap();
    let found: Vec<&str> = page.items.iter().map(|thing| thing.key.as_str()).collect();
    assert_eq!(found, words);
    for word in words {
        let same = store.first::<Thing>(Query::on(&BY_KEY).equal(word)).await.unwrap();
        assert_eq!(same.unwrap().key, word);
    }
}

pub async fn what_no_index_serves_is_refused(home: &Home) {
    static ELSEWHERE: Index = Index::on("elsewhere", &["rank"]);
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1)).insert(&thing(2))).await.unwrap();
    let page = store.find::<Thing>(&Query::on(&BY_RANK).limit(1)).await.unwrap();
    for query in [
        Query::on(&ELSEWHERE),
        Query::on(&BY_RANK).equal(1).equal(2),
        Query::on(&BY_RANK).equal(1).at_least(2),
        Query::on(&BY_TOPIC_RANK).after(page.next),
    ] {
        let refused = store.find::<Thing>(&query).await;
        assert!(matches!(refused, Err(StoreError::Query(_))), "{query:?}");
        assert!(matches!(store.count::<Thing>(&query).await, Err(StoreError::Query(_))));
    }
}

pub async fn a_cursor_survives_an_address(home: &Home) {
    let store = home.open(ALL).await;
    let mut batch = Batch::new();
    for number in 0..5 {
        batch = batch.insert(&thing(number));
    }
    store.commit(batch).await.unwrap();
    let query = Query::on(&BY_TOPIC_RANK).equal("river").limit(2);
    let next = store.find::<Thing>(&query).await.unwrap().next.unwrap();
    let word = next.encode();
    assert!(word.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)), "{word}");
    assert_eq!(Cursor::decode(&word), Some(next.clone()));
    for wrong in ["", "!", "e30", &word[1..], "ąž"] {
        assert_eq!(Cursor::decode(wrong), None, "{wrong}");
    }
    let page = store.find::<Thing>(&query.after(Some(next))).await.unwrap();
    assert_eq!(page.items[0].rank, 2);
    assert_eq!(page.items.len(), 2);
}

pub async fn a_cursor_from_outside_does_not_lead_out_of_the_range(home: &Home) {
    let store = home.open(ALL).await;
    let mut batch = Batch::new();
    for number in 0..10 {
        batch = batch.insert(&thing(number));
    }
    store.commit(batch).await.unwrap();
    let range = Query::on(&BY_RANK).at_least(3).below(6);
    for descending in [false, true] {
        let everything = Query::on(&BY_RANK).limit(1);
        let mut after = None;
        for _ in 0..9 {
            let query = everything.clone().after(after);
            let query = if descending { query.descending() } else { query };
            after = store.find::<Thing>(&query).await.unwrap().next;
            let ranged = range.clone().after(after.clone());
            let ranged = if descending { ranged.descending() } else { ranged };
            let found = store.find::<Thing>(&ranged).await.unwrap();
            assert!(found.items.iter().all(|thing| (3..6).contains(&thing.rank)), "{ranged:?}");
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Rich {
    id: String,
    unsigned: u64,
    small: u8,
    negative: i64,
    greatest: i64,
    real: f64,
    whole_real: f64,
    none: Option<u32>,
    some: Option<u32>,
    uuid: uuid::Uuid,
    at: jiff::Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    milliseconds: jiff::Timestamp,
    by_number: BTreeMap<u32, Vec<Kind>>,
    by_kind: BTreeMap<Bare, i8>,
    pair: (char, bool),
    any: Value,
    tagged: Vec<Tagged>,
    #[serde(flatten)]
    rest: BTreeMap<String, u64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
enum Kind {
    Plain,
    With(u64),
    Named { text: String },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Bare {
    RightBank,
    LeftBank,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Tagged {
    Empty,
    Number { value: u32 },
}

impl Document for Rich {
    const COLLECTION: &'static Collection = &Collection { name: "rich", schema: 1, indexes: &[] };
    fn id(&self) -> &str {
        &self.id
    }
}

pub async fn values_come_back_as_they_went(home: &Home) {
    let rich = Rich {
        id: "ąžж \"'$.{}".into(),
        unsigned: 1 << 62,
        small: 255,
        negative: i64::MIN,
        greatest: i64::MAX,
        real: 0.1,
        whole_real: -3.0,
        none: None,
        some: Some(7),
        uuid: uuid::Uuid::now_v7(),
        at: jiff::Timestamp::from_millisecond(1_700_000_000_123).unwrap(),
        milliseconds: jiff::Timestamp::from_millisecond(-5).unwrap(),
        by_number: BTreeMap::from([
            (0, vec![Kind::Plain, Kind::With(9)]),
            (70_000, vec![Kind::Named { text: "«Мост»\u{0}\n".into() }]),
        ]),
        by_kind: BTreeMap::from([(Bare::RightBank, -1), (Bare::LeftBank, 1)]),
        pair: ('ė', true),
        any: json!({ "a.b": [1, -1, 1.5, null, true, { "$c": "$d" }], "": {} }),
        tagged: vec![Tagged::Empty, Tagged::Number { value: 3 }],
        rest: BTreeMap::from([("other".into(), 5)]),
    };
    let store = home.open(&[Rich::COLLECTION]).await;
    store.commit(Batch::new().insert(&rich)).await.unwrap();
    let mut read = store.get::<Rich>(&rich.id).await.unwrap().unwrap();
    assert_eq!(read.document, rich);
    read.any = json!(null);
    read.some = None;
    store.commit(Batch::new().replace(&read)).await.unwrap();
    let again = store.get::<Rich>(&rich.id).await.unwrap().unwrap();
    assert_eq!((again.version, &again.document), (2, &read.document));
}
