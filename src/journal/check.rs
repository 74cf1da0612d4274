//! Verifying a journal where it rests: in a store, or in a file that was downloaded.
//!
//! Invariant: checking reads and writes nothing else; memory does not grow with the journal.

use super::model::{BY_SEQ, Entry};
use super::read;
use super::verify::{Fault, Head, Walk};
use crate::store::{Query, Store, StoreError};
use serde_json::Value;
use std::io::BufRead;

/// How many entries are read together.
const TOGETHER: usize = 500;

/// Why a check did not pass.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    #[error(transparent)]
    Fault(#[from] Fault),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    File(#[from] std::io::Error),
}

/// Verifies all entries of a store: the newest, if there is any.
pub async fn check(store: &Store, noted: Option<Head>) -> Result<Option<Head>, CheckError> {
    let mut walk = Walk::whole(noted);
    let mut query = Query::on(&BY_SEQ).limit(TOGETHER);
    loop {
        let page = match store.find::<Entry>(&query).await {
            Err(StoreError::Unreadable { reason, .. }) => {
                return Err(unreadable(store, walk, reason).await);
            }
            page => page?,
        };
        for entry in &page.items {
            walk.take(entry)?;
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(walk.end()?),
        }
    }
}

/// Which entry it is that could not be read: those before it, read one by one, are good.
async fn unreadable(store: &Store, mut walk: Walk, reason: String) -> CheckError {
    loop {
        let number = walk.next();
        match store.first::<Entry>(Query::on(&BY_SEQ).equal(number)).await {
            Ok(Some(entry)) => match walk.take(&entry) {
                Ok(()) => {}
                Err(fault) => return fault.into(),
            },
            Ok(None) => return Fault::Unreadable { number, reason }.into(),
            Err(StoreError::Unreadable { reason, .. }) => {
                return Fault::Unreadable { number, reason }.into();
            }
            Err(error) => return error.into(),
        }
    }
}

/// Verifies the newest entries among themselves, at most so many.
pub async fn check_newest(store: &Store, count: i64) -> Result<Option<Head>, CheckError> {
    let Some(newest) = read::newest(store).await? else { return Ok(None) };
    let Some(last) = newest.seq() else { return check(store, None).await };
    let mut walk: Option<Walk> = None;
    let mut next = (last - count + 1).max(1);
    while next <= last {
        let entries = read::between(store, next, last, TOGETHER).await?;
        for entry in &entries {
            walk.get_or_insert_with(|| Walk::onwards(next, entry)).take(entry)?;
        }
        next = match &walk {
            Some(walk) if !entries.is_empty() => walk.next(),
            _ => break,
        };
    }
    Ok(walk.map(Walk::end).transpose()?.flatten())
}

/// Verifies the lines of the file that the site gives out, from its first entry on.
pub fn check_lines(lines: impl BufRead, noted: Option<Head>) -> Result<Option<Head>, CheckError> {
    let mut walk = Walk::whole(noted);
    for line in lines.split(b'\n') {
        walk.take(&entry_of(&line?, walk.next())?)?;
    }
    Ok(walk.end()?)
}

fn entry_of(line: &[u8], number: i64) -> Result<Entry, Fault> {
    let unreadable = |reason: String| Fault::Unreadable { number, reason };
    let fields = match serde_json::from_slice(line) {
        Ok(Value::Object(fields)) => fields,
        Ok(_) => return Err(unreadable("the line is no object".into())),
        Err(error) => return Err(unreadable(error.to_string())),
    };
    let entry = Entry::of(fields);
    // What does not stand in the stated form may say different things to different readers.
    match entry.line() {
        Some(form) if form.as_bytes() == line => Ok(entry),
        _ => Err(unreadable("the line is not in the canonical form".into())),
    }
}
