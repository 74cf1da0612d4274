//! The invariants of ARCHITECTURE.md that the compiler does not see, read off the sources.

use std::path::{Path, PathBuf};

/// Every Rust file under a folder of `src`, with its text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
    let mut found = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_source(&path) {
                let text = std::fs::read_to_string(&path).expect("a source");
                found.push((path, text));
            }
        }
    }
    found
}

/// A module of unit tests in a file of its own is no source.
fn is_source(path: &Path) -> bool {
    let rust = path.extension().is_some_and(|ending| ending == "rs");
    rust && path.file_name().is_some_and(|name| name != "tests.rs")
}

const ROOMS: [&str; 23] = [
    "search",
    "announcements",
    "answers",
    "feedback",
    "meetings",
    "translation",
    "attachments",
    "residents",
    "residency",
    "municipalities",
    "consultations",
    "discussion",
    "moderation",
    "petitions",
    "sittings",
    "news",
    "notifications",
    "journal",
    "privacy",
    "pages",
    "demo",
    "commands",
    "app",
];

/// The ground floor does not know who lives above it.
#[test]
fn store_locale_web_and_mail_know_no_room() {
    for ground in ["store", "locale", "print", "web", "mail"] {
        for (path, text) in sources(ground) {
            for room in ROOMS {
                let names = text.contains(&format!("crate::{room}"))
                    || text.contains(&format!("super::super::{room}"));
                assert!(!names, "{} names the room {room}", path.display());
            }
        }
    }
}

/// The store is the lowest of all.
#[test]
fn the_store_imports_nothing_of_ours() {
    for (path, text) in sources("store") {
        for line in text.lines().filter(|line| line.contains("crate::")) {
            let ours = line.contains("crate::store") || line.trim_start().starts_with("//");
            assert!(ours, "{}: {line}", path.display());
        }
    }
}

/// Rules are pure: time, ids and chance come in as arguments.
#[test]
fn models_have_no_clock_no_chance_and_no_input_or_output() {
    for (path, text) in sources("") {
        if path.file_name().is_none_or(|name| name != "model.rs") {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for impure in
            ["Timestamp::now", "rand::", "keys::id", "async fn", "std::fs", "Instant::now"]
        {
            assert!(!code.contains(impure), "{} uses {impure}", path.display());
        }
    }
}

/// Nothing on a request's way panics by design.
#[test]
fn no_source_unwraps() {
    for (path, text) in sources("") {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            let comment =
                line.trim_start().starts_with("//") || line.ends_with("// at compile time");
            let panics =
                [".unwrap()", ".expect(", "panic!(", "todo!(", "unimplemented!(", "unreachable!("];
            let found = !comment && panics.iter().any(|word| line.contains(word));
            assert!(!found, "{}:{}: {line}", path.display(), number + 1);
        }
    }
}

/// Each file says first what it is for.
#[test]
fn every_file_begins_with_its_purpose() {
    for (path, text) in sources("") {
        assert!(text.starts_with("//! "), "{} does not say what it is for", path.display());
        let lines = text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
    }
}

/// Rooms do not write SQL or BSON.
#[test]
fn only_the_store_speaks_to_engines() {
    for (path, text) in sources("") {
        if path.components().any(|part| part.as_os_str() == "store") {
            continue;
        }
        for word in ["rusqlite", "mongodb::", "bson::"] {
            assert!(!text.contains(word), "{} uses {word}", path.display());
        }
    }
}
