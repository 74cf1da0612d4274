//! What the driver reports, as the port's errors.

use crate::store::{CommitError, Conflict, Operation, StoreError};
use mongodb::error::{Error, ErrorKind, WriteFailure};

pub(super) const DUPLICATE_KEY: i32 = 11_000;

pub(super) fn unavailable(error: Error) -> StoreError {
    StoreError::Unavailable(error.to_string())
}

/// The server's code and words.
pub(super) fn reported(error: &Error) -> Option<(i32, &str)> {
    match error.kind.as_ref() {
        ErrorKind::Command(command) => Some((command.code, &command.message)),
        ErrorKind::Write(WriteFailure::WriteError(write)) => Some((write.code, &write.message)),
        ErrorKind::InsertMany(many) => {
            let first = many.write_errors.as_ref()?.first()?;
            Some((first.code, &first.message))
        }
        _ => None,
    }
}

/// Which of many inserts the server refused.
pub(super) fn place(error: &Error) -> Option<usize> {
    match error.kind.as_ref() {
        ErrorKind::InsertMany(many) => many.write_errors.as_ref()?.first().map(|first| first.index),
        _ => None,
    }
}

/// The conflict that a write met, if that is what went wrong. The server names the index:
/// `E11000 duplicate key error collection: … index: name dup key: …`.
pub(super) fn conflict(error: &Error, operation: &Operation) -> Option<Conflict> {
    let (DUPLICATE_KEY, message) = reported(error)? else { return None };
    let (_, rest) = message.split_once(" index: ")?;
    let name = rest.split_whitespace().next()?;
    let collection = operation.collection;
    match collection.indexes.iter().find(|index| index.name == name) {
        Some(index) => Some(Conflict::Unique { index: index.name }),
        None => Some(Conflict::Exists { collection: collection.name, id: operation.id.clone() }),
    }
}

pub(super) fn explain(error: Error, operation: &Operation) -> CommitError {
    match conflict(&error, operation) {
        Some(conflict) => conflict.into(),
        None => unavailable(error).into(),
    }
}
