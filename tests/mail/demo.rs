//! The demo's mailbox.

use super::{Kind, NAMES};
use crate::support::app::{Engine, TestApp};
use crate::support::pages::{Browser, Page};
use std::net::TcpListener;
use std::time::Duration;
use tempfile::TempDir;
use tiltas::app;
use tiltas::config::Config;
use tiltas::mail::{self, NewLetter};
use tiltas::store::Batch;
use tokio::sync::watch;

/// A demonstration with one letter each in Lithuanian, Russian and English.
async fn demonstration(folder: &TempDir) -> (Browser, watch::Sender<bool>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let listen = listener.local_addr().expect("an address").to_string();
    std::fs::write(folder.path().join("secret.key"), "k".repeat(43)).expect("a key");
    let config = Config::demo(folder.path(), &listen).expect("the demo's settings");
    let site = app::open(config).await.expect("it opens");
    for (index, (name, lang)) in NAMES.into_iter().enumerate() {
        let new = NewLetter {
            id: format!("letter-{index}"),
            kind: Kind::Notification,
            lang,
            municipality: "pagegiai",
            to_name: name,
            to_address: &format!("reader+{index}@pastas.example"),
            subject: format!("Laiškas {index}"),
            template: "mail/layout",
            list: None,
            unsubscribe: Some(site.absolute("/lt/unsubscribe/x")),
            answers: None,
        };
        let letter = mail::compose(&site, new, &serde_json::json!({})).expect("a letter");
        let store = site.personal("pagegiai").expect("a store");
        store.commit(Batch::new().insert(&letter)).await.expect("the outbox");
    }
    let (stop, stopped) = watch::channel(false);
    let url = site.config.site.url.clone();
    tokio::spawn(app::serve(site, listener, stopped));
    (Browser::new(&url), stop)
}

async fn when_all_are_there(browser: &Browser) -> Page {
    for _ in 0..100 {
        let page = browser.get("/lt/demo/mail").await.expect(200);
        if page.texts(".mails > li").len() == 3 {
            return page;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("the letters do not arrive");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_mailbox_shows_what_was_sent() {
    let folder = tempfile::tempdir().expect("a folder");
    let (browser, _stop) = demonstration(&folder).await;
    browser.get("/ru/demo/mail").await.expect(200);
    let list = when_all_are_there(&browser).await;
    let subjects = list.texts(".mails h2");
    assert_eq!(subjects, ["Laiškas 2", "Laiškas 1", "Laiškas 0"], "newest first");
    assert!(list.says("Ольга Ёлкина <reader+1@pastas.example>"));

    let to = browser.get("/lt/demo/mail?to=reader%2B1%40pastas.example").await.expect(200);
    assert_eq!(to.texts(".mails h2"), ["Laiškas 1"]);
    let links = list.attributes(".mails .mail-head span a", "href");
    assert!(links.contains(&"/lt/demo/mail?to=reader%2B1%40pastas.example".to_owned()));
    let russian = browser.get("/lt/demo/mail?language=ru").await.expect(200);
    assert_eq!(russian.texts(".mails h2"), ["Laiškas 1"]);
    let none = browser.get("/lt/demo/mail?to=%3Cscript%3E").await.expect(200);
    assert!(none.texts(".mails h2").is_empty() && !none.text.contains("<script>"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_is_framed_without_our_rights() {
    let folder = tempfile::tempdir().expect("a folder");
    let (browser, _stop) = demonstration(&folder).await;
    let list = when_all_are_there(&browser).await;
    let href = list.attributes(".mails h2 a", "href").remove(0);
    let page = browser.get(&href).await.expect(200);
    assert!(page.header("content-security-policy").ends_with("; frame-src 'self'"));
    assert!(page.header("content-security-policy").contains("style-src 'self'"));
    assert_eq!(page.header("x-frame-options"), "DENY");
    let links = page.attributes(".mail-body a", "href");
    assert!(links.contains(&"/lt/unsubscribe/x".to_owned()), "{links:?}");
    assert_eq!(page.attributes("iframe", "sandbox"), ["allow-top-navigation-by-user-activation"]);

    let frame = page.attributes("iframe", "src").remove(0);
    let html = browser.get(&frame).await.expect(200);
    let security = html.header("content-security-policy");
    for wanted in ["default-src 'none'", "frame-ancestors 'self'", "sandbox", "'unsafe-inline'"] {
        assert!(security.contains(wanted), "{wanted} in {security}");
    }
    assert!(!security.contains("script-src") && !security.contains("allow-scripts"));
    assert_eq!(html.header("x-frame-options"), "SAMEORIGIN");
    assert!(html.text.contains("href=\"/lt/unsubscribe/x\""));

    for bad in ["/lt/demo/mail/..%2F..%2Fsecret", "/lt/demo/mail/none", "/lt/demo/mail/a%00b"] {
        browser.get(bad).await.expect(404);
        browser.get(&format!("{bad}/html")).await.expect(404);
    }
    browser.post("/lt/demo/mail", &[]).await.expect(405);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn outside_the_demonstration_there_is_no_mailbox() {
    let app = TestApp::start(Engine::Sqlite).await;
    for path in ["/lt/demo/mail", "/lt/demo/mail/x", "/lt/demo/mail/x/html"] {
        app.browser().get(path).await.expect(404);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_index_shows_every_letter_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let (browser, _stop) = demonstration(&folder).await;
    let list = browser.get("/lt/demo/mails").await.expect(200);
    let letters = list.attributes(".mails-index > li > a", "href");
    assert!(letters.len() > 90, "{} letters", letters.len());
    assert_eq!(
        list.texts(".mails-index > li > span").len(),
        2 * letters.len(),
        "two languages more"
    );
    assert!(letters.contains(&"/lt/demo/mails/petitions-answered".to_owned()));

    let one = browser.get("/lt/demo/mails/petitions-answered").await.expect(200);
    assert_eq!(one.texts("[aria-current]")[0], "lietuvių");
    assert!(one.says("List-Unsubscribe") && one.says("Atsakyta į peticiją"));
    assert!(one.header("content-security-policy").contains("frame-src 'self'"));
    let tabs = one.attributes("main nav a", "href");
    let russian = browser.get("/lt/demo/mails/petitions-answered?in=ru&dark=1").await.expect(200);
    assert!(tabs.contains(&"/lt/demo/mails/petitions-answered?in=ru".to_owned()), "{tabs:?}");
    assert_eq!(russian.attributes(".mail-plain", "lang"), ["ru"]);
    let frames = russian.attributes("iframe", "src");
    assert_eq!(frames.len(), 2);
    let framed = browser.get(&frames[0]).await.expect(200);
    assert!(framed.text.contains("@media all {") && framed.text.contains("<html lang=\"ru\">"));
    assert!(framed.header("content-security-policy").contains("sandbox"));
    let light = browser.get("/lt/demo/mails/petitions-answered/html").await.expect(200);
    assert!(!light.text.contains("@media all {") && light.text.contains("<html lang=\"lt\">"));

    for missing in ["nothing", "petitions-", "..%2f"] {
        browser.get(&format!("/lt/demo/mails/{missing}")).await.expect(404);
    }
    // A language that nobody speaks here is no language to show.
    let other = browser.get("/lt/demo/mails/petitions-answered?in=xq").await.expect(200);
    assert_eq!(other.attributes(".mail-plain", "lang"), ["lt"]);
}
