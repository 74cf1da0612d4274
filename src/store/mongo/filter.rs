//! Queries as filters and sorts. The words come from declarations in code; values are values.

use crate::store::segment::Segment;
use crate::store::{Index, Query, Scalar};
use bson::{Bson, Document, doc};

/// An index field as the documents have it.
pub(super) fn path(field: &str) -> String {
    format!("body.{field}")
}

/// The keys of an index; the id is the last one, where the fields do not already decide.
pub(super) fn keys(index: &Index) -> Document {
    in_direction(index.fields, !index.unique, 1)
}

/// The order of a query's result. None where at most one document can be found.
pub(super) fn sort(query: &Query) -> Document {
    in_direction(query.order(), !query.index.unique, if query.descending { -1 } else { 1 })
}

fn in_direction(fields: &[&str], by_id: bool, direction: i32) -> Document {
    let mut keys: Document = fields.iter().map(|field| (path(field), direction.into())).collect();
    if by_id {
        keys.insert("_id", direction);
    }
    keys
}

/// What any of the segments holds. Each branch names all its conditions, so that the server finds
/// each in the index and merges them in order.
pub(super) fn any_of(query: &Query, segments: &[Segment]) -> Document {
    match segments {
        [only] => one(query, only),
        several => {
            let branches: Vec<Document> = several.iter().map(|each| one(query, each)).collect();
            doc! { "$or": branches }
        }
    }
}

pub(super) fn one(query: &Query, segment: &Segment) -> Document {
    let equal = query.index.fields.iter().zip(&segment.equal);
    let mut filter: Document =
        equal.map(|(field, value)| (path(field), doc! { "$eq": value }.into())).collect();
    if let Some(id) = &segment.beyond_id {
        let sign = if query.descending { "$lt" } else { "$gt" };
        filter.insert("_id", doc! { sign: id });
    }
    if let Some(field) = query.order_of(segment).first() {
        let bounds = bounds(segment);
        if !bounds.is_empty() {
            filter.insert(path(field), bounds);
        }
    }
    filter
}

fn bounds(segment: &Segment) -> Document {
    let range = &segment.range;
    let mut bounds = Document::new();
    for (sign, value) in [("$gte", &range.at_least), ("$gt", &range.above), ("$lt", &range.below)] {
        if let Some(value) = value {
            bounds.insert(sign, value);
        }
    }
    if range.present {
        bounds.insert("$ne", Bson::Null);
    }
    bounds
}

impl From<&Scalar> for Bson {
    fn from(value: &Scalar) -> Bson {
        match value {
            Scalar::Null => Bson::Null,
            Scalar::Boolean(truth) => Bson::Boolean(*truth),
            Scalar::Integer(number) => Bson::Int64(*number),
            Scalar::Text(text) => Bson::String(text.clone()),
        }
    }
}
