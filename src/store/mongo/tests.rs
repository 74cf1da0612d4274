//! That every query that can be asked follows its index: no sort in memory, no scan of the
//! collection. Asks the server of `MONGODB_URI`.

use super::{counters, filter, open};
use crate::store::Query;
use crate::store::shapes::{self, THINGS};
use bson::{Document, doc};
use mongodb::Database;

async fn fresh() -> Database {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI names a replica set for the tests");
    let (hosts, options) = uri.split_once("/?").unwrap_or((&uri, ""));
    let name = format!("tiltas_test_{}", uuid::Uuid::now_v7().simple());
    let (client, database) = open::connect(&format!("{hosts}/{name}?{options}")).await.unwrap();
    open::prepare(&client, &database, &[&THINGS]).await.unwrap();
    let filled = (0..40).map(|n| {
        let text = format!("m{}", n % 5);
        let body = doc! { "a": &text, "b": { "deep": &text }, "c": &text, "key": n.to_string() };
        doc! { "_id": n.to_string(), "body": body }
    });
    let things = database.collection::<Document>(THINGS.name);
    things.insert_many(filled).await.unwrap();
    database
}

async fn plan(database: &Database, command: Document) -> String {
    let explain = doc! { "explain": command, "verbosity": "queryPlanner" };
    let plan = database.run_command(explain).await.unwrap();
    let planner = plan.get_document("queryPlanner").unwrap();
    planner.get_document("winningPlan").unwrap().to_string()
}

fn find(query: &Query) -> Document {
    let segments = query.segments();
    let mut find = doc! {
        "find": THINGS.name,
        "filter": filter::any_of(query, &segments),
        "hint": query.index.name,
        "limit": 11,
    };
    let sort = filter::sort(query);
    if !sort.is_empty() {
        find.insert("sort", sort);
    }
    find
}

#[tokio::test]
async fn every_query_follows_its_index_without_sorting() {
    let database = fresh().await;
    for query in shapes::all() {
        if query.segments().is_empty() {
            continue;
        }
        let plan = plan(&database, find(&query)).await;
        assert!(plan.contains(query.index.name), "{query:?}\n{plan}");
        assert!(!plan.contains("\"COLLSCAN\""), "{query:?}\n{plan}");
        assert!(!plan.contains("\"SORT\""), "{query:?}\n{plan}");
        // Nothing is left to filter once documents are fetched: the index decides alone. Except
        // null, which the server checks again, for a field can be absent.
        let checks_null = plan.contains("null");
        assert!(checks_null || !plan.contains("\"filter\""), "{query:?}\n{plan}");
    }
    database.drop().await.unwrap();
}

#[tokio::test]
async fn tallies_search_the_counters_alone() {
    let database = fresh().await;
    for query in shapes::all().filter(Query::is_counted) {
        let command = doc! {
            "aggregate": counters::COUNTERS,
            "pipeline": counters::pipeline(&query, bson::Bson::Null),
            "hint": counters::BY_GROUP,
            "cursor": {},
        };
        let explain = doc! { "explain": command, "verbosity": "queryPlanner" };
        let plan = database.run_command(explain).await.unwrap().to_string();
        assert!(plan.contains(counters::BY_GROUP), "{query:?}\n{plan}");
        assert!(!plan.contains("\"COLLSCAN\""), "{query:?}\n{plan}");
        let values = query.equal.len() + usize::from(query.at_least.is_some());
        // Each value that the query names narrows the search.
        for place in values..query.index.fields.len() {
            let any = format!("\"k{place}\": [\"[MinKey, MaxKey]\"]");
            let ranged = place == query.equal.len() && query.below.is_some();
            assert!(ranged || plan.contains(&any), "{query:?}\n{plan}");
        }
        for place in 0..values {
            let any = format!("\"k{place}\": [\"[MinKey, MaxKey]\"]");
            assert!(!plan.contains(&any), "{query:?}\n{plan}");
        }
    }
    database.drop().await.unwrap();
}
