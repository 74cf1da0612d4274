//! The notices on the site, through HTTP.

use super::readers::{emit, entries, outcome, reply};
use crate::on_both;
use crate::support::app::TestApp;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::notifications::Notice;
use tiltas::residents::Resident;

/// Waits until so many have come.
async fn told(app: &TestApp, who: &Resident, notices: &[Notice], count: usize) {
    emit(app, notices).await;
    for _ in 0..200 {
        if entries(app, who).await.len() >= count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{count} notices do not come");
}

on_both!(each_notice_stands_there_in_the_readers_language_until_it_is_read, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let page = browser.get("/lt/notices").await.expect(200);
    assert!(page.says("Pranešimų kol kas nėra"));
    assert!(page.texts(".unread-count").is_empty());

    told(&app, &ona, &[reply(&ona, "a")], 1).await;
    told(&app, &ona, &[outcome(&ona, "b")], 2).await;
    let page = browser.get("/lt/notices").await.expect(200);
    let titles = page.texts(".notice-title");
    assert_eq!(titles.len(), 2);
    assert!(titles[0].contains("Nemuno takai"), "the newest first");
    assert!(titles[1].contains("Jums atsakė: Švari krantinė"));
    assert!(page.says("Sutinku, a. Ana") && page.says("Išversta iš rusų kalbos."));
    assert!(page.says("2 neskaityti pranešimai") || page.says("2\u{a0}neskaityti pranešimai"));
    assert_eq!(page.texts(".unread-count > [aria-hidden]"), ["2"]);
    let russian = browser.get("/ru/notices").await.expect(200);
    assert!(russian.says("Вам ответили: Чистая набережная") && russian.says("Согласна, a. Анна"));

    // Opening one marks it and leads to its page; once more it does the same.
    let action = page.attributes(".notice-title form", "action").remove(1);
    for _ in 0..2 {
        let there = browser.post(&action, &[]).await.expect(303);
        assert_eq!(there.location(), "/lt/petitions/clean-embankment?thread=1#contribution-a");
    }
    let page = browser.get("/lt/notices").await.expect(200);
    assert_eq!(page.texts(".unread-count > [aria-hidden]"), ["1"]);
    assert_eq!(page.attributes(".notice-title a", "href").len(), 1);

    // All of them, but not what came after the page was made.
    let until = page.attributes("input[name=until]", "value").remove(0);
    told(&app, &ona, &[reply(&ona, "c")], 3).await;
    for _ in 0..2 {
        let there = browser.post("/lt/notices/read", &[("until", &until)]).await.expect(303);
        assert_eq!(there.location(), "/lt/notices?done=notices-read");
    }
    let page = browser.get("/lt/notices").await.expect(200);
    assert_eq!(page.texts(".unread-count > [aria-hidden]"), ["1"]);
    browser.post("/lt/notices/read", &[("until", "rytoj")]).await.expect(303);
    let page = browser.get("/lt/notices?done=notices-read").await.expect(200);
    assert!(page.says("Viską perskaitėte.") && page.texts(".unread-count").is_empty());
});

on_both!(they_are_paged_and_nobody_elses, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let all: Vec<Notice> = (0..25).map(|number| reply(&ona, &format!("n{number}"))).collect();
    told(&app, &ona, &all, 25).await;
    told(&app, &rasa, &[reply(&rasa, "own")], 1).await;
    let browser = app.sign_in(&ona).await;
    let first = browser.get("/lt/notices").await.expect(200);
    assert_eq!(first.texts(".notice-title").len(), 20);
    let next = first.attributes("a[rel=next]", "href").remove(0);
    let second = browser.get(&next).await.expect(200);
    assert_eq!(second.texts(".notice-title").len(), 5);
    assert_eq!(second.attributes("a[rel=prev]", "href"), ["/lt/notices"]);
    browser.get("/lt/notices?after=nonsense").await.expect(200);

    let action = |page: &crate::support::pages::Page| {
        page.attributes(".notice-title form", "action").remove(0)
    };
    let others = app.sign_in(&rasa).await;
    others.post(&action(&first), &[]).await.expect(404);
    assert!(entries(&app, &ona).await.iter().all(|entry| entry.unread));
    assert_eq!(others.get("/lt/notices").await.expect(200).texts(".notice-title").len(), 1);
    others.post("/lt/notices/read", &[]).await.expect(303);
    assert!(entries(&app, &ona).await.iter().all(|entry| entry.unread));
    app.browser().get("/lt/notices").await.expect(403);
});
