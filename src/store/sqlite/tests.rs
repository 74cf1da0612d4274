//! That every query that can be asked follows its index: no sort, no scan of the table.

use super::{schema, sql};
use crate::store::{Collection, Cursor, Index, Query, Scalar};
use rusqlite::{Connection, params_from_iter};

const WIDE: Index = Index::on("t_by_a_b_c", &["a", "b.deep", "c"]);
const NARROW: Index = Index::on("t_by_b", &["b"]);
const UNIQUE: Index = Index::unique("t_by_key", &["key", "c"]);
const THINGS: Collection =
    Collection { name: "things", schema: 1, indexes: &[WIDE, NARROW, UNIQUE] };
static INDEXES: [Index; 3] = [WIDE, NARROW, UNIQUE];

fn store() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    schema::create(&connection, &[&THINGS]).unwrap();
    connection
}

fn plan(connection: &Connection, (sql, values): (String, Vec<Scalar>)) -> String {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let rows =
        statement.query_map(params_from_iter(values), |row| row.get::<_, String>(3)).unwrap();
    rows.map(Result::unwrap).collect::<Vec<_>>().join("\n")
}

/// Every shape of query on an index: how many equal fields, range or none, direction, cursor with
/// and without nulls.
fn shapes(index: &'static Index) -> Vec<Query> {
    let mut shapes = Vec::new();
    for equal in 0..=index.fields.len() {
        let mut plain = Query::on(index);
        for _ in 0..equal {
            plain = plain.equal("x");
        }
        let rest = index.fields.len() - equal;
        let mut ranged = vec![plain.clone()];
        if rest > 0 {
            ranged.push(plain.clone().at_least("b"));
            ranged.push(plain.clone().below("y"));
            ranged.push(plain.at_least("b").below("y"));
        }
        let cursor = |value: Scalar| Cursor { values: vec![value; rest], id: "i".into() };
        for query in ranged {
            for after in [None, Some(cursor("m".into())), Some(cursor(Scalar::Null))] {
                shapes.push(query.clone().after(after.clone()));
                shapes.push(query.clone().after(after).descending());
            }
        }
    }
    shapes
}

#[test]
fn every_query_follows_its_index_without_sorting() {
    let connection = store();
    for query in INDEXES.iter().flat_map(shapes) {
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
    for query in INDEXES.iter().flat_map(shapes) {
        let (sql, values) = sql::count(&THINGS, &query);
        let plan = plan(&connection, (sql.clone(), values));
        // Without conditions any index has as many entries.
        let conditional = sql.contains("WHERE");
        assert!(!conditional || plan.contains(query.index.name), "{sql}\n{plan}");
        assert!(conditional || plan.contains("COVERING INDEX"), "{sql}\n{plan}");
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
