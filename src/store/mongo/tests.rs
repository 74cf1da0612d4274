//! That every query that can be asked follows its index: no sort in memory, no scan of the
//! collection. Asks the server of `MONGODB_URI`.

use super::{filter, open};
use crate::store::Query;
use crate::store::shapes::{self, THINGS};
use bson::{Document, doc};
use mongodb::Database;

async fn fresh() -> Database {
    let uri = std::env::var("MONGODB_URI").expect("MONGODB_URI names a replica set for the tests");
    let (hosts, options) = uri.split_once("/?").unwrap_or((&uri, ""));
    let name = format!("tiltas_test_{}", uuid::Uuid::now_v7().simple());
    let (_, database) = open::connect(&format!("{hosts}/{name}?{options}")).await.unwrap();
    open::prepare(&database, &[&THINGS]).await.unwrap();
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
