//! That every query that can be asked follows its index: no sort, no scan of the table.

use super::{counters, schema, sql};
use crate::store::shapes::{self, THINGS};
use crate::store::{Collection, Index, Scalar};
use rusqlite::{Connection, ToSql, params_from_iter};

fn store() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    schema::create(&connection, &[&THINGS]).unwrap();
    connection
}

fn plan(connection: &Connection, (sql, values): (String, Vec<impl ToSql>)) -> String {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let rows =
        statement.query_map(params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
    rows.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_query_follows_its_index_without_sorting() {
    let connection = store();
    for query in shapes::all() {
        for segment in query.segments() {
            let (sql, mut values) = sql::find(&THINGS, &query, &segment);
            values.push(Scalar::Integer(10));
            let plan = plan(&connection, (sql.clone(), values));
            assert!(plan.contains(query.index.name), "{sql}\n{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
            let bounded = !segment.equal.is_empty() || segment.range != Default::default();
            assert_eq!(plan.starts_with("SEARCH"), bounded, "{sql}\n{plan}");
            // Each value that the segment fixes narrows the search.
            let fixed = plan.matches("=?").count();
            assert_eq!(fixed, segment.equal.len(), "{sql}\n{plan}");
            let narrowed =
                segment.beyond_id.is_none() || plan.contains("id>?") || plan.contains("id<?");
            assert!(narrowed, "{sql}\n{plan}");
        }
    }
}

#[test]
fn counting_reads_the_index_alone() {
    let connection = store();
    for query in shapes::all() {
        let (sql, values) = sql::count(&THINGS, &query);
        let plan = plan(&connection, (sql.clone(), values));
        // Without conditions any index has as many entries.
        let conditional = sql.contains("WHERE");
        assert!(!conditional || plan.contains(query.index.name), "{sql}\n{plan}");
        assert!(conditional || plan.contains("COVERING INDEX"), "{sql}\n{plan}");
    }
}

#[test]
fn tallies_search_the_counters_alone() {
    let connection = store();
    let counted = |query: &crate::store::Query| query.is_counted();
    for query in shapes::all().filter(counted) {
        let (sql, values) = counters::total_sql(&query);
        let grouped =
            (query.equal.len() < query.index.counted).then(|| counters::groups_sql(&query));
        for (sql, values) in [(sql, values)].into_iter().chain(grouped) {
            let plan = plan(&connection, (sql.clone(), values));
            assert!(plan.contains("t_by_a_b_c_counts"), "{sql}\n{plan}");
            assert!(!plan.contains("things ") && !plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
            let bounded = sql.contains("WHERE");
            assert_eq!(plan.starts_with("SEARCH"), bounded, "{sql}\n{plan}");
            assert_eq!(plan.matches("=?").count(), query.equal.len(), "{sql}\n{plan}");
        }
    }
}

#[test]
fn an_index_declared_otherwise_is_made_anew_and_one_no_longer_declared_goes() {
    let connection = store();
    const OTHER: Collection = Collection {
        name: "things",
        schema: 2,
        indexes: &[Index::on("t_by_b", &["c"]), Index::on("t_by_d", &["d"])],
    };
    schema::create(&connection, &[&OTHER]).unwrap();
    let mut names = connection
        .prepare("SELECT name || ' ' || sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''")
        .unwrap();
    let found: Vec<String> =
        names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|text| text.starts_with("t_by_b ") && text.contains("'$.c'")));
    assert!(found.iter().any(|text| text.starts_with("t_by_d ")));
}
