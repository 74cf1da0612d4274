//! New contributions as they arrive.

use super::{PAGE, comment, plant, reply, said};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use jiff::SignedDuration;
use reqwest::Response;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;
use tiltas::discussion::State;
use tiltas::locale::{Lang, Localized};
use tiltas::moderation::Ground;
use tiltas::store::Batch;

const LIVE: &str = "/lt/consultations/paths/contributions/live";

async fn listen(browser: &Browser, query: &str) -> Response {
    let request = browser.client().get(browser.address(&format!("{LIVE}{query}")));
    request.send().await.expect("an answer")
}

/// What the stream says until it has said this.
async fn hear(stream: &mut Response, words: &str) -> String {
    let mut heard = String::new();
    let listening = async {
        while !heard.contains(words) {
            let Some(bytes) = stream.chunk().await.expect("a stream") else { break };
            heard.push_str(&String::from_utf8_lossy(&bytes));
        }
    };
    let in_time = tokio::time::timeout(Duration::from_secs(20), listening).await;
    assert!(in_time.is_ok() && heard.contains(words), "{words} is not in {heard:?}");
    heard
}

on_both!(readers_hear_of_what_is_written, |app| {
    let paths = plant(&app, "paths").await;
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let ona = app.sign_in(&author).await;
    let first = comment(&ona, "lt", "Pirmas").await;
    let id = first.trim_start_matches("contribution-").to_owned();
    let page = app.browser().get(PAGE).await.expect(200);
    let address = page.attributes(".arrivals", "data-live").remove(0);
    let (path, query) = address.split_once('?').expect("since when");
    assert_eq!(path, LIVE);
    assert!(page.text.contains("scripts/live."), "the script");
    let mut one = listen(&app.browser(), &format!("?{query}")).await;
    assert_eq!(one.headers()["content-type"], "text/event-stream; charset=utf-8");
    assert_eq!(one.headers()["cache-control"], "no-store");
    let mut two = listen(&app.browser(), &format!("?{query}")).await;
    assert_eq!(hear(&mut one, "retry").await, "retry: 5000\n\n", "what is on the page is not new");
    hear(&mut two, "retry").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    // What is not shown is told to nobody.
    let mut held = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Sulaikyta"));
    held.standing.withhold(State::Held, Ground::Spam, app.site.now(), None);
    app.site.public.commit(Batch::new().insert(&held)).await.expect("held");
    let done = reply(&ona, "lt", &first, "Antras").await;
    let (_, second) = done.location().split_once('#').expect("an anchor");
    let second = second.trim_start_matches("contribution-");
    let data = format!("data: {{\"id\":\"{second}\",\"thread\":\"{id}\"}}\n\n");
    for stream in [&mut one, &mut two] {
        let heard = hear(stream, &data).await;
        assert!(heard.contains("event: contribution") && !heard.contains(&held.id), "{heard}");
        assert!(!heard.contains("Ona") && !heard.contains("Antras"), "ids, no words: {heard}");
    }
    // Whoever comes back hears what they missed.
    let mut back = listen(&app.browser(), &format!("?{query}")).await;
    let heard = hear(&mut back, second).await;
    assert!(!heard.contains(&format!("\"id\":\"{id}\"")), "{heard}");
    let last = heard.lines().find_map(|line| line.strip_prefix("id: ")).expect("an id").to_owned();
    let browser = app.browser();
    let request = browser.client().get(browser.address(LIVE)).header("last-event-id", &last);
    let mut again = request.send().await.expect("an answer");
    assert_eq!(hear(&mut again, "retry").await, "retry: 5000\n\n");
    for word in ["?since=x", "?since=-1", "?since=99999999999999999999", "?since="] {
        assert_eq!(listen(&app.browser(), word).await.status(), 200, "{word}");
    }
});

on_both!(a_closed_discussion_tells_browsers_to_stay_away, |app| {
    plant(&app, "paths").await;
    app.browser().get("/lt/consultations/none/contributions/live").await.expect(404);
    app.advance(SignedDuration::from_hours(250));
    assert_eq!(listen(&app.browser(), "").await.status(), 204);
    assert!(app.browser().get(PAGE).await.attributes(".arrivals", "data-live").is_empty());
});

on_both!(streams_end_when_the_site_stops, |app| {
    plant(&app, "paths").await;
    let mut stream = listen(&app.browser(), "").await;
    hear(&mut stream, "retry").await;
    app.site.stopping.store(true, Relaxed);
    let end = tokio::time::timeout(Duration::from_secs(5), stream.chunk()).await;
    assert!(end.expect("it ends at once").expect("a clean end").is_none());
    assert_eq!(listen(&app.browser(), "").await.status(), 503);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_has_so_many_places() {
    let app = TestApp::adjusted(Engine::Sqlite, |config| config.limits.live_per_address = 2).await;
    plant(&app, "paths").await;
    let (one, two) = (listen(&app.browser(), "").await, listen(&app.browser(), "").await);
    assert_eq!((one.status().as_u16(), two.status().as_u16()), (200, 200));
    assert_eq!(listen(&app.browser(), "").await.status(), 429);
    app.browser().get(PAGE).await.expect(200);
}
