//! The file: the same entries as the pages', verified by a stranger's program and by ours.

use super::{act, downloaded, recorded, verified};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use std::process::Command;
use tiltas::journal::{self, CheckError, Fault, VERIFY_SCRIPT};

on_both!(the_file_says_what_the_pages_say, |app| {
    recorded(&app, 45).await;
    let text = downloaded(&app, 1).await;
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let mut shown = Vec::new();
    let mut path = "/lt/journal".to_owned();
    loop {
        let page = app.browser().get(&path).await.expect(200);
        let hashes = page.texts(".journal details > code");
        let titles = page.texts(".journal-entry-act a");
        shown.extend(hashes.into_iter().zip(titles));
        match page.attributes("a[rel=next]", "href").pop() {
            Some(next) => path = next,
            None => break,
        }
    }
    shown.reverse();
    let said = |line: &serde_json::Value| {
        let word = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
        (word(&line["hash"]), word(&line["title"]["texts"]["lt"]))
    };
    assert_eq!(shown, lines.iter().map(said).collect::<Vec<_>>());
    assert_eq!(shown.len(), 45);
});

on_both!(the_file_goes_on_from_where_a_copy_ends, |app| {
    let empty = app.browser().get("/journal.jsonl").await.expect(200);
    assert_eq!((empty.text.as_str(), empty.header("journal-head")), ("", ""));
    // More than is read together.
    recorded(&app, 1_203).await;
    let whole = app.browser().get("/journal.jsonl").await.expect(200);
    assert_eq!(whole.text.lines().count(), 1_203);
    let head = verified(&app.site.public).await.expect("a head");
    assert_eq!(whole.header("journal-head"), head.to_string());
    let checked = journal::check_lines(whole.text.as_bytes(), Some(head.clone()));
    assert_eq!(checked.expect("a whole file"), Some(head));

    let tag = whole.header("etag").to_owned();
    let known = ("if-none-match", tag.as_str());
    app.browser().get_with("/journal.jsonl", known).await.expect(304);
    app.browser().get_with("/journal.jsonl?from=2", known).await.expect(200);
    let copy: String = whole.text.lines().take(1_200).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(copy + &downloaded(&app, 1_201).await, whole.text);
    assert_eq!(downloaded(&app, 1_204).await, "");
    assert_eq!(downloaded(&app, i64::MAX).await, "");
    for odd in ["0", "-1", "x", "", "99999999999999999999"] {
        app.browser().get(&format!("/journal.jsonl?from={odd}")).await.expect(400);
    }
    let more = act(&app, 2_000);
    journal::append(&app.site.public, vec![(app.site.now(), more)]).await.expect("an entry");
    app.browser().get_with("/journal.jsonl", known).await.expect(200);
});

/// With the program that the site's page shows, on the file that the site gives.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_strangers_program_verifies_the_file() {
    let python = std::env::var("TILTAS_TEST_PYTHON").expect("TILTAS_TEST_PYTHON: use tests/run");
    let app = TestApp::start(Engine::Sqlite).await;
    tiltas::demo::fill(&app.site).await.expect("the sample");
    recorded(&app, 20).await;
    let page = app.browser().get("/lt/journal/about").await.expect(200);
    let folder = tempfile::tempdir().expect("a folder");
    let place = |name: &str| folder.path().join(name);
    // As a reader would copy it off the page.
    let document = scraper::Html::parse_document(&page.text);
    let selector = scraper::Selector::parse(".journal-script code").expect("a selector");
    let script: String = document.select(&selector).flat_map(|code| code.text()).collect();
    assert_eq!(script, VERIFY_SCRIPT);
    assert!(script.lines().count() <= 20);
    std::fs::write(place("verify.py"), &script).expect("a program");
    let text = downloaded(&app, 1).await;
    let run = |text: &str| {
        std::fs::write(place("journal.jsonl"), text).expect("a file");
        let arguments = [place("verify.py"), place("journal.jsonl")];
        Command::new(&python).args(arguments).output().expect("it runs")
    };
    let output = run(&text);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let head = verified(&app.site.public).await.expect("a head");
    assert_eq!(said.trim(), format!("{} {}", head.seq, head.hash), "{output:?}");
    let changed = run(&text.replacen("petition-opened", "petition-closed", 1));
    assert!(!changed.status.success());
}

fn fault(text: &str) -> Fault {
    match journal::check_lines(text.as_bytes(), None) {
        Err(CheckError::Fault(fault)) => fault,
        other => panic!("no fault is found: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_was_changed_is_refused() {
    let app = TestApp::start(Engine::Sqlite).await;
    recorded(&app, 5).await;
    let text = downloaded(&app, 1).await;
    let lines: Vec<&str> = text.lines().collect();
    let of =
        |places: &[usize]| places.iter().map(|at| format!("{}\n", lines[*at])).collect::<String>();
    assert_eq!(fault(&of(&[0, 2, 3, 4])), Fault::Missing { number: 2, found: 3 });
    assert_eq!(fault(&of(&[0, 2, 1, 3, 4])), Fault::Missing { number: 2, found: 3 });
    assert_eq!(fault(&of(&[0, 1, 1, 2, 3])), Fault::Missing { number: 3, found: 2 });
    assert_eq!(fault(&of(&[1, 2])), Fault::Missing { number: 1, found: 2 });
    assert_eq!(fault(&text.replacen("Antraštė Nr. 2", "Antraštė Nr. 9", 1)), Fault::Changed(3));
    // Cut off within a line; a member twice; another way to write the same; no entry at all.
    for odd in [
        text[..text.len() - 10].to_owned(),
        text.replacen("{\"at\":", "{\"at\":1,\"at\":", 1),
        text.replacen("{\"at\":", "{ \"at\":", 1),
        text.replacen("Antraštė", "Antra\\u0161tė", 1),
        format!("{text}\n"),
        format!("[]\n{text}"),
    ] {
        assert!(matches!(fault(&odd), Fault::Unreadable { .. }), "{odd}");
    }
}
