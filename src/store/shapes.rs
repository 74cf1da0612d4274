//! For the engines' tests: every shape that a query can have on an index.

use super::{Collection, Cursor, Index, Query, Scalar};

const WIDE: Index = Index::on("t_by_a_b_c", &["a", "b.deep", "c"]).counted(3);
const NARROW: Index = Index::on("t_by_b", &["b"]);
const UNIQUE: Index = Index::unique("t_by_key", &["key", "c"]);

pub(super) static INDEXES: [Index; 3] = [WIDE, NARROW, UNIQUE];
pub(super) static THINGS: Collection =
    Collection { name: "things", schema: 1, indexes: &[WIDE, NARROW, UNIQUE] };

/// All queries: how many equal fields, range or none, direction, cursor with and without nulls.
pub(super) fn all() -> impl Iterator<Item = Query> {
    INDEXES.iter().flat_map(of)
}

fn of(index: &'static Index) -> Vec<Query> {
    let mut shapes = Vec::new();
    for equal in 0..=index.fields.len() {
        let rest = index.fields.len() - equal;
        let plain = (0..equal).fold(Query::on(index), |query, _| query.equal("x"));
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
