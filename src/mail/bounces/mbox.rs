//! A mailbox that is one file (RFC 4155): read where it was left, and never written to.
//!
//! Invariant: how far it was read is noted after what was read was acted on, with a digest of what
//! stands before that place: a mailbox that was emptied or exchanged is read from its beginning. So
//! a report may be read twice and none is passed over; acting on one twice comes to the same. A
//! round reads a stretch of fixed length, whatever the file holds.

use super::MESSAGE;
use crate::store::{Collection, Document};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::time::UNIX_EPOCH;

/// The most that is read at once, in bytes.
const STRETCH: usize = 8 * 1024 * 1024;
/// How much before a place tells whether the file is still the same.
const BEFORE: u64 = 1024;
/// How long nothing must have been written until the last message counts as whole.
const QUIET: SignedDuration = SignedDuration::from_secs(30);
/// The most messages of one chunk.
const MOST: usize = 100;

/// How far a mailbox was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// A digest of the file's path.
    pub id: String,
    pub offset: u64,
    /// A digest of what stands before the offset.
    pub before: String,
}

impl Document for Progress {
    const COLLECTION: &'static Collection =
        &Collection { name: "bounce_mailboxes", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Progress {
    /// The id for a file.
    pub fn id_of(path: &Path) -> String {
        digest(path.to_string_lossy().as_bytes())
    }
}

/// Some messages, and how far the mailbox is read with them.
#[derive(Debug, PartialEq)]
pub struct Chunk {
    pub messages: Vec<Vec<u8>>,
    pub progress: Progress,
    /// Whether there is more to read now.
    pub more: bool,
}

/// What follows the place that was noted. None where there is no such file, as before the first
/// report.
///
/// # Errors
/// When it cannot be read, or is no file.
pub fn next(path: &Path, noted: Option<&Progress>, now: Timestamp) -> io::Result<Option<Chunk>> {
    let metadata = match std::fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        metadata => metadata?,
    };
    if !metadata.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
    let mut file = File::open(path)?;
    let start = match noted.filter(|noted| noted.offset <= metadata.len()) {
        Some(noted) if before(&mut file, noted.offset)? == noted.before => noted.offset,
        _ => 0,
    };
    file.seek(SeekFrom::Start(start))?;
    let mut stretch = Vec::new();
    (&file).take(STRETCH as u64).read_to_end(&mut stretch)?;
    let at_end = stretch.len() < STRETCH;
    let (found, consumed) = split(&stretch, at_end && is_quiet(&metadata, now));
    let kept = |message: &[u8]| message.get(..MESSAGE).unwrap_or(message).to_vec();
    let offset = start + consumed as u64;
    let progress =
        Progress { id: Progress::id_of(path), offset, before: before(&mut file, offset)? };
    let more = consumed > 0 && (!at_end || consumed < stretch.len());
    Ok(Some(Chunk { messages: found.into_iter().map(kept).collect(), progress, more }))
}

/// Whether nothing was written for a while: the last message is not still on its way in.
fn is_quiet(metadata: &std::fs::Metadata, now: Timestamp) -> bool {
    let modified = metadata.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let modified = modified.and_then(|at| Timestamp::UNIX_EPOCH.checked_add(at).ok());
    modified.is_none_or(|at| now.duration_since(at) >= QUIET)
}

fn before(file: &mut File, offset: u64) -> io::Result<String> {
    let from = offset.saturating_sub(BEFORE);
    file.seek(SeekFrom::Start(from))?;
    let mut bytes = Vec::new();
    file.take(offset - from).read_to_end(&mut bytes)?;
    Ok(digest(&bytes))
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The messages of a stretch, without their `From ` lines, and how much of it they are. `ends`: what
/// the stretch ends with is whole. Where there is no other, a message longer than the stretch is cut
/// there, and what follows of it next time is no message that anybody takes for one.
fn split(stretch: &[u8], ends: bool) -> (Vec<&[u8]>, usize) {
    let mut found = Vec::new();
    let mut start = 0;
    while found.len() < MOST && start < stretch.len() {
        let rest = stretch.get(start..).unwrap_or_default();
        let length = match boundary(rest) {
            Some(length) => length,
            None if ends || (start == 0 && stretch.len() >= STRETCH) => rest.len(),
            None => break,
        };
        found.push(without_from(rest.get(..length).unwrap_or_default()));
        start += length;
    }
    (found, start)
}

/// Where the next message begins: after an empty line, with `From `.
fn boundary(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let line = rest.get(at..)?.iter().position(|byte| *byte == b'\n')?;
        let empty = line == 0 || (line == 1 && rest.get(at) == Some(&b'\r'));
        at += line + 1;
        if empty && rest.get(at..)?.starts_with(b"From ") {
            return Some(at);
        }
    }
}

fn without_from(message: &[u8]) -> &[u8] {
    if !message.starts_with(b"From ") {
        return message;
    }
    let end = message.iter().position(|byte| *byte == b'\n');
    end.and_then(|end| message.get(end + 1..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TWO: &[u8] = b"From a Mon\nSubject: 1\n\nFrom here\n\nFrom b Tue\nSubject: 2\n\nx\n";

    #[test]
    fn messages_begin_with_from_after_an_empty_line() {
        let (found, consumed) = split(TWO, true);
        // An unquoted “From ” in a text is taken for a beginning: the first keeps its header.
        assert_eq!(found[0], b"Subject: 1\n\n");
        assert_eq!(found.last(), Some(&&b"Subject: 2\n\nx\n"[..]));
        assert_eq!(consumed, TWO.len());
        let crlf = b"From a\r\nA: 1\r\n\r\nx\r\n\r\nFrom b\r\nB: 2\r\n";
        assert_eq!(split(crlf, true).0, [&b"A: 1\r\n\r\nx\r\n\r\n"[..], b"B: 2\r\n"]);
    }

    #[test]
    fn the_last_message_waits_until_it_is_whole() {
        let (found, consumed) = split(TWO, false);
        assert_eq!(found.len(), 2);
        assert!(TWO[consumed..].starts_with(b"From b"));
        assert_eq!(split(b"", true), (vec![], 0));
        assert_eq!(split(b"From a\nA: 1\n", false), (vec![], 0));
    }

    #[test]
    fn a_file_is_read_where_it_was_left_and_anew_when_it_is_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("box");
        let later = Timestamp::now() + SignedDuration::from_mins(1);
        assert_eq!(next(&path, None, later).expect("none"), None);
        std::fs::write(&path, "From a\nA: 1\n\nx\n\n").expect("a box");
        let soon = next(&path, None, Timestamp::now()).expect("it reads").expect("a box");
        assert_eq!((soon.messages.len(), soon.progress.offset), (0, 0), "it may not be whole");
        let first = next(&path, None, later).expect("it reads").expect("a box");
        assert_eq!(first.messages, [b"A: 1\n\nx\n\n"]);
        let again = next(&path, Some(&first.progress), later).expect("it reads").expect("a box");
        assert_eq!((again.messages.len(), again.more), (0, false));
        std::fs::write(&path, "From a\nA: 1\n\nx\n\nFrom b\nB: 2\n").expect("a box");
        let second = next(&path, Some(&first.progress), later).expect("it reads").expect("a box");
        assert_eq!(second.messages, [b"B: 2\n"]);
        std::fs::write(&path, "From c\nC: 3\n\nzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz\n").expect("a box");
        let third = next(&path, Some(&second.progress), later).expect("it reads").expect("a box");
        assert_eq!(third.messages.len(), 1);
        std::fs::write(&path, "").expect("a box");
        let empty = next(&path, Some(&third.progress), later).expect("it reads").expect("a box");
        assert_eq!((empty.messages.len(), empty.progress.offset), (0, 0));
        assert!(next(folder.path(), None, later).is_err(), "a folder");
    }

    #[test]
    fn a_huge_box_without_a_boundary_is_passed_in_stretches() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("box");
        let file = File::create(&path).expect("a box");
        file.set_len(STRETCH as u64 * 2 + 7).expect("a length");
        let now = Timestamp::now() + SignedDuration::from_mins(1);
        let (mut noted, mut rounds) = (None, 0);
        loop {
            let chunk = next(&path, noted.as_ref(), now).expect("it reads").expect("a box");
            assert!(chunk.messages.iter().all(|message| message.len() <= MESSAGE));
            noted = Some(chunk.progress);
            rounds += 1;
            if !chunk.more {
                break;
            }
        }
        assert_eq!(noted.map(|noted| noted.offset), Some(STRETCH as u64 * 2 + 7));
        assert_eq!(rounds, 3);
    }

    proptest! {
        /// Whatever a box holds, all of it is passed, in order, and nothing twice.
        #[test]
        fn every_byte_is_passed_once(
            lines in proptest::collection::vec("(From a|[a-z]{0,3}|\r)\n", 0..60),
        ) {
            let text = lines.concat().into_bytes();
            let (found, consumed) = split(&text, true);
            if found.len() < MOST {
                prop_assert_eq!(consumed, text.len());
            }
            let together: usize = found.iter().map(|message| message.len()).sum();
            prop_assert!(together <= consumed);
            let (_, waiting) = split(&text, false);
            prop_assert!(waiting <= consumed);
        }
    }
}
