//! That erasing leaves nothing of the person in any store, outbox or backup older than the stated
//! period, to the last byte; and that a backup brings nobody back.

use super::{TEXT, active, carry_out, erase, until_forgotten, until_stage};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use jiff::SignedDuration;
use jiff::civil::date;
use std::path::Path;
use tiltas::commands::backup::old;
use tiltas::privacy::{self, Stage};
use tiltas::residents::{self, Resident};
use tiltas::store::Batch;

/// Every file of the three stores and below the backups.
fn files(app: &TestApp, backups: &Path) -> Vec<(String, Vec<u8>)> {
    let config = &app.site.config;
    let stores = config.municipality.values().map(|one| one.store.clone());
    let stores = stores.chain([config.store.public.clone()]);
    let mut found = vec![];
    for store in stores {
        for ending in ["", "-wal", "-shm"] {
            let path = format!("{store}{ending}");
            found.extend(std::fs::read(&path).ok().map(|bytes| (path, bytes)));
        }
    }
    for folder in std::fs::read_dir(backups).expect("backups").flatten() {
        for file in std::fs::read_dir(folder.path()).expect("a backup").flatten() {
            let bytes = std::fs::read(file.path()).expect("a file");
            found.push((file.path().display().to_string(), bytes));
        }
    }
    found
}

fn where_is(files: &[(String, Vec<u8>)], needle: &str) -> Vec<String> {
    let holds =
        |bytes: &[u8]| bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
    files.iter().filter(|(_, bytes)| holds(bytes)).map(|(name, _)| name.clone()).collect()
}

async fn back_up(app: &TestApp, folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder");
    app.site.public.backup(folder.join("public.db")).await.expect("a copy");
    for (id, store) in &app.site.personal {
        store.backup(folder.join(format!("personal-{id}.db"))).await.expect("a copy");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_left_anywhere_when_the_period_is_over() {
    let app = TestApp::start(Engine::Sqlite).await;
    let backups = tempfile::tempdir().expect("a folder");
    let one = active(&app, "Ona Onaitė Unikali").await;
    let today = |app: &TestApp| jiff::tz::TimeZone::UTC.to_datetime(app.site.now()).date();
    back_up(&app, &backups.path().join(today(&app).to_string())).await;
    let traces = |resident: &Resident| {
        [
            resident.id.clone(),
            resident.mail.clone(),
            resident.mail_hash.clone(),
            resident.name.clone(),
        ]
    };
    for trace in traces(&one.resident) {
        assert!(where_is(&files(&app, backups.path()), &trace).len() > 1, "{trace} was there");
    }
    erase(&one.browser).await;
    until_forgotten(&app, &one.resident).await;
    until_stage(&app, Stage::Waiting).await;
    app.advance(SignedDuration::from_mins(61));
    until_stage(&app, Stage::Done).await;
    app.advance(SignedDuration::from_hours(24 * 31 + 2));
    carry_out(&app).await;
    back_up(&app, &backups.path().join(today(&app).to_string())).await;
    for gone in old(backups.path(), today(&app), app.site.config.retention.backups_days).unwrap() {
        std::fs::remove_dir_all(gone).expect("it goes");
    }
    // A last letter may have been sent since the files were written anew.
    for store in std::iter::once(&app.site.public).chain(app.site.personal.values()) {
        scrub(store).await;
    }
    let left = files(&app, backups.path());
    assert!(!where_is(&left, TEXT).is_empty(), "the dialogue is there");
    for trace in traces(&one.resident) {
        assert_eq!(where_is(&left, &trace), Vec::<String>::new(), "{trace}");
    }
    assert!(privacy::erase::known(&app.site.public).await.unwrap().is_empty());
}

/// A page that is read in this moment holds it up.
async fn scrub(store: &tiltas::store::Store) {
    for _ in 0..100 {
        if store.scrub().await.is_ok() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("the log is never at rest");
}

// A backup is put back in which the person still is, beside the list of who was erased since.
on_both!(whom_a_backup_brings_back_is_erased_again, |app| {
    let one = active(&app, "Ona Onaitė").await;
    let before = residents::by_id(app.personal("pagegiai"), &one.resident.id).await.unwrap();
    let before = before.expect("the account").document;
    erase(&one.browser).await;
    until_forgotten(&app, &one.resident).await;
    until_stage(&app, Stage::Waiting).await;
    app.advance(SignedDuration::from_mins(61));
    until_stage(&app, Stage::Done).await;
    let former = privacy::erase::known(&app.site.public).await.unwrap().remove(0).former;
    app.personal("pagegiai").commit(Batch::new().insert(&before)).await.expect("a backup");
    let late = crate::privacy::erasing::contribution(&app, &before, 1);
    app.site.public.commit(Batch::new().insert(&late)).await.expect("a backup");
    let rasa = app.resident("pagegiai", "Rasa", tiltas::locale::Lang::LT).await;
    privacy::erase::reapply(&app.site).await.expect("a round");
    until_forgotten(&app, &one.resident).await;
    let again = app.site.public.get::<tiltas::discussion::Contribution>(&late.id).await.unwrap();
    assert_eq!(again.expect("the text").author.resident, former, "the same in their place");
    assert!(residents::by_id(app.personal("pagegiai"), &rasa.id).await.unwrap().is_some());
});

#[test]
fn only_dated_backups_that_are_too_old_are_pruned() {
    let parent = tempfile::tempdir().expect("a folder");
    for name in ["2026-10-24", "2026-10-25", "2026-11-24", "2026-09-01", "letters", "2026-13-01"] {
        std::fs::create_dir(parent.path().join(name)).expect("a folder");
        if name != "2026-09-01" {
            std::fs::write(parent.path().join(name).join("public.db"), "").expect("a file");
        }
    }
    let gone = old(parent.path(), date(2026, 11, 24), 30).expect("a list");
    assert_eq!(gone, [parent.path().join("2026-10-24")]);
}
