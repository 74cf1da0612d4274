//! Documents as MongoDB keeps them, there and back.
//!
//! Invariant: what comes back is the JSON that went in; types of BSON that JSON does not know are
//! never written.

use crate::store::engine::{Body, Found};
use crate::store::{Collection, CommitError, Event, Operation, StoreError};
use bson::{Bson, Document, RawBsonRef, RawDocument, RawDocumentBuf, doc};
use serde_json::{Map, Number, Value};

pub(super) fn found(
    collection: &'static Collection,
    raw: &RawDocumentBuf,
) -> Result<Found, StoreError> {
    let unreadable =
        |reason: String| StoreError::Unreadable { collection: collection.name, reason };
    let read = || -> Result<Found, String> {
        let (mut id, mut version, mut schema, mut body) = (None, None, None, None);
        for element in raw {
            let (key, value) = element.map_err(|error| error.to_string())?;
            match key.as_str() {
                "_id" => id = value.as_str().map(str::to_owned),
                "v" => version = value.as_i64().and_then(|v| u64::try_from(v).ok()),
                "s" => schema = value.as_i64().and_then(|s| u32::try_from(s).ok()),
                "body" => body = Some(Body::Value(to_json(value)?)),
                _ => {}
            }
        }
        let missing = || "a document without _id, v, s or body".to_owned();
        let (id, version) = (id.ok_or_else(missing)?, version.ok_or_else(missing)?);
        let (schema, body) = (schema.ok_or_else(missing)?, body.ok_or_else(missing)?);
        Ok(Found { id, version, schema, body })
    };
    read().map_err(unreadable)
}

fn to_json(value: RawBsonRef) -> Result<Value, String> {
    Ok(match value {
        RawBsonRef::Null => Value::Null,
        RawBsonRef::Boolean(truth) => Value::Bool(truth),
        RawBsonRef::Int32(number) => Value::from(number),
        RawBsonRef::Int64(number) => Value::from(number),
        RawBsonRef::Double(number) => Number::from_f64(number).into(),
        RawBsonRef::String(text) => Value::String(text.to_owned()),
        RawBsonRef::Document(document) => Value::Object(to_object(document)?),
        RawBsonRef::Array(array) => {
            let items = array.into_iter();
            let items = items.map(|item| to_json(item.map_err(|error| error.to_string())?));
            Value::Array(items.collect::<Result<_, String>>()?)
        }
        other => return Err(format!("a value of the type {:?}", other.element_type())),
    })
}

fn to_object(document: &RawDocument) -> Result<Map<String, Value>, String> {
    let fields = document.into_iter().map(|element| {
        let (key, value) = element.map_err(|error| error.to_string())?;
        Ok((key.as_str().to_owned(), to_json(value)?))
    });
    fields.collect()
}

/// A whole new document, with the events that are committed together with it.
pub(super) fn inserted(
    operation: &Operation,
    body: &Value,
    events: &[Event],
) -> Result<Document, CommitError> {
    let mut document = doc! {
        "_id": &operation.id,
        "v": 1_i64,
        "s": i64::from(operation.collection.schema),
        "body": written(operation, body)?,
    };
    if !events.is_empty() {
        document.insert("events", embedded(events)?);
    }
    Ok(document)
}

/// The document at the version that the writer had read.
pub(super) fn at_version(operation: &Operation, expected: u64) -> Document {
    // One too great for a signed number is at no document.
    doc! { "_id": &operation.id, "v": i64::try_from(expected).unwrap_or(-1) }
}

/// What a replacement sets: all but the events that still lie in the document.
pub(super) fn replaced(
    operation: &Operation,
    body: &Value,
    events: &[Event],
) -> Result<Document, CommitError> {
    let mut update = doc! {
        "$set": {
            "s": i64::from(operation.collection.schema),
            "body": written(operation, body)?,
        },
        "$inc": { "v": 1_i64 },
    };
    if !events.is_empty() {
        update.insert("$push", doc! { "events": { "$each": embedded(events)? } });
    }
    Ok(update)
}

fn written(operation: &Operation, body: &Value) -> Result<Bson, CommitError> {
    let collection = operation.collection.name;
    let unreadable = |reason| StoreError::Unreadable { collection, reason };
    to_bson(body).map_err(|reason| unreadable(reason).into())
}

fn embedded(events: &[Event]) -> Result<Vec<Document>, CommitError> {
    events.iter().map(|event| event_as("id", event)).collect()
}

/// An event in the queue's own collection.
pub(super) fn queued(event: &Event) -> Result<Document, CommitError> {
    event_as("_id", event)
}

fn event_as(key: &str, event: &Event) -> Result<Document, CommitError> {
    let unreadable = |reason| StoreError::Unreadable { collection: "events", reason };
    let body = to_bson(&event.body).map_err(unreadable)?;
    Ok(doc! { key: &event.id, "kind": &event.kind, "body": body })
}

/// An event, wherever it lay.
pub(super) fn event(raw: &RawDocument) -> Result<Event, StoreError> {
    let unreadable = |reason| StoreError::Unreadable { collection: "events", reason };
    let mut fields = to_object(raw).map_err(unreadable)?;
    if let Some(id) = fields.remove("_id") {
        fields.insert("id".into(), id);
    }
    let event = serde_json::from_value(Value::Object(fields));
    event.map_err(|error| unreadable(error.to_string()))
}

/// The events that lie in a document.
pub(super) fn events_of(holder: &Document) -> Result<Vec<Event>, StoreError> {
    let unreadable = |reason| StoreError::Unreadable { collection: "events", reason };
    let Ok(events) = holder.get_array("events") else { return Ok(Vec::new()) };
    let read = |event: &Bson| {
        let document = event.as_document().ok_or("an event that is no document".to_owned())?;
        RawDocumentBuf::try_from(document).map_err(|error| error.to_string())
    };
    events.iter().map(|each| event(&read(each).map_err(unreadable)?)).collect()
}

fn to_bson(value: &Value) -> Result<Bson, String> {
    Ok(match value {
        Value::Null => Bson::Null,
        Value::Bool(truth) => Bson::Boolean(*truth),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Bson::Int64(whole),
            (None, Some(real)) if number.is_f64() => Bson::Double(real),
            _ => return Err(format!("{number} is greater than the store can keep")),
        },
        Value::String(text) => Bson::String(text.clone()),
        Value::Array(items) => Bson::Array(items.iter().map(to_bson).collect::<Result<_, _>>()?),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| Ok((key.clone(), to_bson(value)?)));
            Bson::Document(fields.collect::<Result<_, String>>()?)
        }
    })
}

/// A body that came as an owned document, from the change stream.
pub(super) fn body_of(document: &Document) -> Option<Value> {
    let body = document.get_document("body").ok()?;
    let raw = RawDocumentBuf::try_from(body).ok()?;
    to_object(&raw).ok().map(Value::Object)
}
