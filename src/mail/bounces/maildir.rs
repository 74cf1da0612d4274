//! A mailbox that is a folder (maildir): what is new is in `new`, what was read goes to `cur`.
//!
//! Invariant: a message goes to `cur` after it was acted on, so one that was not stays in `new`; and
//! one that cannot be read goes there too, so that it holds up no other.

use super::MESSAGE;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The most messages of one round.
const MOST: usize = 100;

/// A message that waits.
#[derive(Debug)]
pub struct Waiting {
    pub path: PathBuf,
    /// Empty where it cannot be read.
    pub bytes: Vec<u8>,
}

/// The oldest by name of what is new, as many as a round takes; the folder may not be there yet.
///
/// # Errors
/// When the folder cannot be read.
pub fn waiting(folder: &Path) -> io::Result<Vec<Waiting>> {
    let entries = match std::fs::read_dir(folder.join("new")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    // However many there are, only as many names are kept as are needed.
    let mut paths = std::collections::BTreeSet::new();
    for entry in entries {
        paths.insert(entry?.path());
        if paths.len() > MOST {
            paths.pop_last();
        }
    }
    Ok(paths.into_iter().map(read).collect())
}

fn read(path: PathBuf) -> Waiting {
    let bytes = contents(&path).unwrap_or_else(|error| {
        tracing::warn!(%error, "a message in the mailbox of reports cannot be read");
        Vec::new()
    });
    Waiting { path, bytes }
}

fn contents(path: &Path) -> io::Result<Vec<u8>> {
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(MESSAGE as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Puts a message that was acted on into `cur`, as seen.
///
/// # Errors
/// When it cannot be moved.
pub fn put_away(folder: &Path, message: &Path) -> io::Result<()> {
    let cur = folder.join("cur");
    std::fs::create_dir_all(&cur)?;
    let name = message.file_name().unwrap_or_default().to_string_lossy();
    let name = name.split(":2,").next().unwrap_or_default();
    std::fs::rename(message, cur.join(format!("{name}:2,S")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_new_is_read_and_put_away() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(waiting(folder.path()).expect("nothing").is_empty());
        let new = folder.path().join("new");
        std::fs::create_dir_all(new.join("a-folder")).expect("a folder");
        std::fs::write(new.join("2.b"), "second").expect("a message");
        std::fs::write(new.join("1.a"), "first").expect("a message");
        std::fs::write(new.join("3.c"), vec![b'x'; MESSAGE + 1]).expect("a message");
        let found = waiting(folder.path()).expect("it reads");
        let bytes: Vec<usize> = found.iter().map(|one| one.bytes.len()).collect();
        assert_eq!(bytes, [5, 6, MESSAGE, 0]);
        for one in &found {
            put_away(folder.path(), &one.path).expect("it moves");
        }
        assert!(waiting(folder.path()).expect("it reads").is_empty());
        assert!(folder.path().join("cur/1.a:2,S").is_file());
    }

    #[test]
    fn of_very_many_the_first_are_taken() {
        let folder = tempfile::tempdir().expect("a folder");
        let new = folder.path().join("new");
        std::fs::create_dir_all(&new).expect("a folder");
        for number in 0..MOST + 20 {
            std::fs::write(new.join(format!("{number:05}")), "x").expect("a message");
        }
        let found = waiting(folder.path()).expect("it reads");
        assert_eq!(found.len(), MOST);
        assert!(found[0].path.ends_with("new/00000"));
    }
}
