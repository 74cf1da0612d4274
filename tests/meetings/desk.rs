//! The desk of a town's editors: prepare, announce, change, cancel, minutes, who comes.

use super::{Written, planted, stored};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use jiff::SignedDuration;
use serde_json::Value;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::meetings::Stage;
use tiltas::municipalities::Role;

/// What the journal says was done about a page, once there is so much.
async fn kinds(app: &TestApp, page: &str, count: usize) -> Vec<String> {
    for _ in 0..400 {
        let file = app.browser().get("/journal.jsonl").await.text;
        let entries = file.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let about = entries.filter(|entry| entry["subject"] == page);
        let kinds: Vec<String> =
            about.map(|entry| entry["kind"].as_str().unwrap_or_default().to_owned()).collect();
        if kinds.len() >= count {
            return kinds;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("fewer than {count} entries about {page}");
}

const DESK: &str = "/lt/meetings/desk/pagegiai";

async fn editor(app: &TestApp, town: &str) -> Browser {
    let staff = app.staff(town, "Redaktorė", &[Role::Editor]).await;
    app.sign_in(&staff).await
}

/// A draft of both towns; its editor, and the word in its address.
async fn drafted(app: &TestApp) -> (Browser, Written, String) {
    let browser = editor(app, "pagegiai").await;
    let written = Written::new(app);
    let new = format!("{DESK}/new");
    let first = browser.post(&new, &written.fields()).await.expect(303).location().to_owned();
    // The same form twice is one meeting.
    let second = browser.post(&new, &written.fields()).await.expect(303);
    assert_eq!(second.location(), first);
    let slug = first.rsplit('/').next().expect("a word").split('?').next().expect("a word");
    (browser, written, slug.to_owned())
}

on_both!(a_meeting_is_prepared_and_announced, |app| {
    let (browser, _, slug) = drafted(&app).await;
    assert_eq!(slug, "upes-vanduo");
    app.browser().get("/lt/meetings/upes-vanduo").await.expect(404);
    assert!(!app.browser().get("/lt/meetings").await.says("Upės vanduo"));
    let one = stored(&app, &slug).await;
    assert_eq!((one.stage, one.plan.room, one.plan.remote), (Stage::Draft, 20, 30));
    assert_eq!(one.plan.agenda.iter().map(|point| point.after).collect::<Vec<_>>(), [0, 30]);
    assert_eq!(one.plan.title.text(Lang::RU), "Вода реки");
    // The other host's editor sees it and can announce it, in their language.
    let other = editor(&app, "sovetsk").await;
    let desk = other.get("/ru/meetings/desk/sovetsk").await.expect(200);
    assert!(desk.says("Черновики") && desk.says("Вода реки"));
    let edit = format!("/ru/meetings/desk/sovetsk/edit/{slug}");
    other.post(&format!("{edit}/announce"), &[]).await.expect(303);
    other.post(&format!("{edit}/announce"), &[]).await.expect(409);
    for (lang, title, place) in [("lt", "Upės vanduo", "Salė"), ("ru", "Вода реки", "Зал")]
    {
        let page = app.browser().get(&format!("/{lang}/meetings/{slug}")).await.expect(200);
        assert_eq!(page.texts("h1"), [title]);
        assert!(page.says(place) && page.says("18:30"));
        assert!(app.browser().get(&format!("/{lang}/meetings")).await.says(title));
        assert!(app.browser().get(&format!("/{lang}")).await.says(title));
        assert!(app.browser().get(&format!("/{lang}/municipalities/sovetsk")).await.says(title));
    }
    assert!(browser.get(DESK).await.says("Upės vanduo"));
    // Each host's act stands in the journal.
    assert_eq!(kinds(&app, &format!("/meetings/{slug}"), 2).await, ["meeting-announced"; 2]);
});

on_both!(what_is_missing_or_wrong_is_said_and_the_rest_kept, |app| {
    let browser = editor(&app, "pagegiai").await;
    let new = format!("{DESK}/new");
    browser.get(&new).await.expect(200);
    let written = Written::new(&app);
    let long = "ž".repeat(200);
    for (field, value, at) in [
        ("title-ru", "", "title-ru"),
        ("title-lt", long.as_str(), "title-lt"),
        ("description-lt", " ", "description-lt"),
        ("date", "rytoj", "date"),
        ("date", "2020-01-01", "date"),
        ("start", "25:00", "start"),
        ("end", "17:00", "end"),
        ("until-time", "", "until-time"),
        ("room", "daug", "room"),
        ("room", "4000000000", "room"),
        ("remote", "-1", "remote"),
        ("online", "http://call.example", "online"),
        ("online", "javascript:alert(1)", "online"),
        ("online", "", "online"),
        ("agenda-lt", "Įžanga", "agenda-lt"),
        ("agenda-lt", "20:00 Įžanga\n20:30 Klausimai", "agenda-lt"),
        ("agenda-ru", "18:00 Вступление", "agenda-ru"),
        ("consultation", "nowhere", "consultation"),
        ("phase", "feast", "phase"),
        ("online_open", "nobody", "online_open"),
    ] {
        let page = browser.post(&new, &written.clone().with(field, value).fields()).await;
        let page = page.expect(422);
        let errors = page.attributes(".error-summary a", "href");
        assert!(errors.contains(&format!("#{at}")), "{field}={value}: {errors:?}");
        assert!(page.says("Поговорим о воде."), "{field}={value}: what was typed is kept");
    }
    let nowhere = written.clone().with("place-lt", "").with("place-ru", "");
    browser.post(&new, &nowhere.fields()).await.expect(422);
    // Alone, the other town's language may be left out.
    let alone = written.alone().with("title-ru", "").with("description-ru", "");
    let alone = alone.with("place-ru", "").with("agenda-ru", "");
    browser.post(&new, &alone.fields()).await.expect(303);
});

on_both!(a_stale_change_is_refused_and_kept, |app| {
    let (browser, written, slug) = drafted(&app).await;
    let edit = format!("{DESK}/edit/{slug}");
    let version = browser.get(&edit).await.attributes("[name=version]", "value").remove(0);
    browser.post(&format!("{edit}/announce"), &[]).await.expect(303);
    let mine = written.clone().with("place-lt", "Kita salė").with("version", &version);
    let page = browser.post(&edit, &mine.fields()).await.expect(409);
    assert!(page.says("kitas redaktorius pakeitė") && page.says("Kita salė"));
    assert_eq!(
        stored(&app, &slug).await.plan.place.as_ref().expect("a place").text(Lang::LT),
        "Salė"
    );
    // Sent again from the page that says so, it is taken.
    let version = page.attributes("[name=version]", "value").remove(0);
    browser.post(&edit, &mine.with("version", &version).fields()).await.expect(303);
    let one = stored(&app, &slug).await;
    assert_eq!(
        (one.sequence, one.plan.place.as_ref().expect("a place").text(Lang::LT)),
        (1, "Kita salė")
    );
    let path = format!("/meetings/{slug}");
    assert_eq!(kinds(&app, &path, 3).await[2], "meeting-changed");
});

on_both!(a_meeting_is_cancelled_with_a_reason, |app| {
    planted(&app, "upe", 72).await;
    let browser = editor(&app, "pagegiai").await;
    let cancel = format!("{DESK}/edit/upe/cancel");
    let half = [("reason-lt", "Serga pranešėjas.")];
    let page = browser.post(&cancel, &half).await.expect(422);
    assert!(page.says("Serga pranešėjas."));
    let both = [("reason-lt", "Serga pranešėjas."), ("reason-ru", "Докладчик болен.")];
    browser.post(&cancel, &both).await.expect(303);
    browser.post(&cancel, &both).await.expect(409);
    let page = app.browser().get("/ru/meetings/upe").await.expect(200);
    assert!(page.says("Встреча не состоится") && page.says("Докладчик болен."));
    assert!(!app.browser().get("/ru").await.says("Вода реки, берега"), "the front page has others");
    assert_eq!(kinds(&app, "/meetings/upe", 1).await, ["meeting-cancelled"]);
    let edit = Written::new(&app).with("version", "2");
    browser.post(&format!("{DESK}/edit/upe"), &edit.fields()).await.expect(409);
});

on_both!(minutes_are_owed_written_and_published, |app| {
    planted(&app, "upe", 2).await;
    let browser = editor(&app, "pagegiai").await;
    let at = format!("{DESK}/edit/upe/minutes");
    let fields = [
        ("text-lt", "## Sutarėme\n\n- Tirsime vandenį"),
        ("text-ru", "## Договорились\n\n- Исследуем воду"),
        ("came-room", "12"),
        ("came-remote", "30"),
        ("version", "1"),
        ("do", "publish"),
    ];
    browser.post(&at, &fields).await.expect(409);
    app.advance(SignedDuration::from_hours(4));
    let desk = browser.get(DESK).await.expect(200);
    assert!(desk.says("Laukiama protokolo") && desk.says("Protokolą paskelbti iki"));
    assert!(app.browser().get("/lt/meetings/upe").await.says("Protokolas dar rengiamas"));
    let half = browser.post(&at, &[("text-lt", "Kalbėjomės."), ("version", "1")]).await.expect(422);
    assert!(half.says("Kalbėjomės."));
    let preview = browser.post(&at, &fields[..5]).await.expect(200);
    assert!(preview.says("Tirsime vandenį") && preview.says("Jis dar nepaskelbtas"));
    browser.post(&at, &fields).await.expect(303);
    browser.post(&at, &fields).await.expect(303);
    let page = app.browser().get("/ru/meetings/upe").await.expect(200);
    assert!(page.says("Исследуем воду") && page.says("в зале — 12, дистанционно — 30"));
    assert!(!browser.get(DESK).await.says("Laukiama protokolo"));
    // Somebody who has not seen them does not write over them; who has, corrects them.
    let mut other = fields;
    other[2].1 = "13";
    let page = browser.post(&at, &other).await.expect(409);
    let version = page.attributes("[name=version]", "value").remove(0);
    other[4].1 = &version;
    browser.post(&at, &other).await.expect(303);
    assert!(app.browser().get("/lt/meetings/upe").await.says("salėje – 13"));
    assert_eq!(kinds(&app, "/meetings/upe", 2).await, ["meeting-minutes"; 2]);
});

on_both!(names_stay_on_their_own_side, |app| {
    planted(&app, "upe", 72).await;
    for (town, name, mode) in
        [("pagegiai", "Ona iš Lumpėnų", "room"), ("sovetsk", "Анна Советская", "remote")]
    {
        let who = app.resident(town, name, Lang::LT).await;
        let browser = app.sign_in(&who).await;
        browser.post("/lt/meetings/upe/registration", &[("mode", mode)]).await.expect(303);
    }
    let own = editor(&app, "pagegiai").await;
    let page = own.get(&format!("{DESK}/edit/upe/registered")).await.expect(200);
    assert!(page.says("Ona iš Lumpėnų") && !page.says("Анна"));
    let remote = |row: &String| row.starts_with("Sovetskas") && row.ends_with("būdu 1 0");
    assert!(page.texts("tbody tr").iter().any(remote));
    let other = editor(&app, "sovetsk").await;
    let page = other.get("/ru/meetings/desk/sovetsk/edit/upe/registered").await.expect(200);
    assert!(page.says("Анна Советская") && !page.says("Ona"));
});
