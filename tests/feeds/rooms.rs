//! The feeds of meetings, sittings, news, feedback, the journal, and of each municipality.

use super::atom::{get, titles};
use crate::feedback::written;
use crate::meetings::meeting;
use crate::on_both;
use crate::support::app::TestApp;
use jiff::{SignedDuration, Timestamp};
use tiltas::discussion::{Contribution, State};
use tiltas::journal::{self, Act};
use tiltas::locale::{Lang, Localized};
use tiltas::meetings::{Cancelled, Minutes, Stage, acts};
use tiltas::moderation::Ground;
use tiltas::news::NewsItem;
use tiltas::sittings::{self, Item, Kind, Sitting, Votes};
use tiltas::store::Batch;
use tiltas::web::keys;

fn text(lt: &str, ru: &str) -> Localized {
    Localized::new(Lang::LT, lt).with(Lang::RU, ru)
}

fn hours(app: &TestApp, hours: i64) -> Timestamp {
    let at = app.site.now() - SignedDuration::from_hours(hours);
    Timestamp::from_second(at.as_second()).expect("an instant")
}

/// Puts these into the journal.
async fn record(app: &TestApp, acts: Vec<Act>) {
    let timed = acts.into_iter().map(|act| (act.at, act)).collect();
    journal::append(&app.site.public, timed).await.expect("a journal");
}

on_both!(what_becomes_of_a_meeting_is_a_feed, |app| {
    let mut one = meeting(&app, "water", 48);
    let town = "pagegiai".to_owned();
    let mut done = acts::announced(&one, hours(&app, 50));
    one.sequence = 1;
    done.push(acts::changed(&one, &town, hours(&app, 40)));
    let mut minutes = Minutes {
        by: town.clone(),
        text: text("Sutarta **valyti**.", "Решено чистить."),
        room: 3,
        remote: 1,
        at: hours(&app, 20),
    };
    done.push(acts::minuted(&one, &minutes));
    minutes.at = hours(&app, 10);
    done.push(acts::minuted(&one, &minutes));
    (one.minutes, one.stage) = (Some(minutes), Stage::Closed);
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a meeting");
    record(&app, done).await;
    let entries = get(&app.browser(), "/lt/meetings/water/feed.atom").await;
    let called = "„Upės vanduo, pakrantės; ir mes“";
    assert_eq!(
        entries.iter().map(|told| told.title.as_str()).collect::<Vec<_>>(),
        [
            format!("Paskelbtas susitikimo {called} protokolas"),
            format!("Pakeistas susitikimo {called} laikas arba vieta"),
            format!("Paskelbtas susitikimas {called}"),
        ]
    );
    assert!(entries[0].updated > entries[0].at && entries[0].html.contains("valyti"));
    assert!(entries[1].html.contains("Vilniaus g. 9"));
    // Both hosts announced it: that is told once, with both.
    assert!(entries[2].author.as_deref().is_some_and(|by| by.contains(" ir ")));
    assert!(!entries.iter().any(|told| told.html.contains("call.example")));
    let russian = get(&app.browser(), "/ru/meetings.atom").await;
    assert_eq!(russian.len(), 3);
    assert_eq!(russian[0].title, "Опубликован протокол встречи «Вода реки, берега; и мы»");
    assert!(russian[0].html.contains("Решено чистить.") && russian[0].html.contains("lang=\"ru\""));
    let page = app.browser().get("/lt/meetings/water").await.expect(200);
    let feed = page.attributes("head link[type='application/atom+xml']", "href");
    assert_eq!(feed, ["/lt/meetings/water/feed.atom"]);
});

on_both!(drafts_of_meetings_are_nowhere_and_a_cancelled_one_says_why, |app| {
    let mut draft = meeting(&app, "draft", 48);
    (draft.stage, draft.listed) = (Stage::Draft, false);
    let mut off = meeting(&app, "off", 48);
    let reason = text("Susirgo pranešėja.", "Заболела докладчица.");
    off.stage = Stage::Cancelled;
    off.cancelled = Some(Cancelled { by: "sovetsk".into(), reason, at: hours(&app, 1) });
    let batch = Batch::new().insert(&draft).insert(&off);
    app.site.public.commit(batch).await.expect("meetings");
    let mut done = acts::announced(&draft, hours(&app, 5));
    done.push(acts::cancelled(&off, "sovetsk", hours(&app, 1)));
    record(&app, done).await;
    app.browser().get("/lt/meetings/draft/feed.atom").await.expect(404);
    let list = get(&app.browser(), "/ru/meetings.atom").await;
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].title, "Отменена встреча «Вода реки, берега; и мы»");
    assert!(list[0].html.contains("Заболела докладчица."));
    assert_eq!(titles(&app.browser(), "/lt/feed.atom").await.len(), 1);
});

on_both!(a_sittings_agenda_and_decisions_are_a_feed, |app| {
    let sitting = Sitting {
        id: keys::id(),
        slug: "autumn".into(),
        municipalities: vec!["pagegiai".into()],
        kind: Kind::Council,
        starts_at: hours(&app, 24),
        minutes: 60,
        title: text("Rudens <posėdis>", "Осеннее заседание"),
        place: text("Salė", "Зал"),
        items: vec![Item {
            number: "1".into(),
            title: text("Dėl takų", "О тропах"),
            summary: text("Takai.", "Тропы."),
            petition: None,
            consultation: None,
            decision: Some(Localized::new(Lang::LT, "Pritarta **takams**.")),
            votes: Some(Votes { r#for: 11, against: 2, abstain: 1 }),
        }],
    };
    app.site.public.commit(Batch::new().insert(&sitting)).await.expect("a sitting");
    let mut done = sittings::acts::announced(&sitting, hours(&app, 90));
    done.extend(sittings::acts::decided(&sitting, hours(&app, 20)));
    record(&app, done).await;
    let entries = get(&app.browser(), "/ru/sittings/autumn/feed.atom").await;
    assert_eq!(
        entries.iter().map(|told| told.title.as_str()).collect::<Vec<_>>(),
        [
            "Опубликованы решения заседания «Осеннее заседание»",
            "Опубликована повестка заседания «Осеннее заседание»",
        ]
    );
    let html = &entries[0].html;
    assert!(html.contains("1. О тропах") && html.contains("Pritarta <strong>takams</strong>"));
    // The decision is not translated: it says so, in the reader's language.
    assert!(entries[0].html_lang == "lt" && html.contains("За — 11, против — 2"), "{html}");
    assert!(entries[1].html.contains("О тропах") && entries[1].html.contains("Зал"));
    let own = titles(&app.browser(), "/lt/municipalities/pagegiai/feed.atom").await;
    assert_eq!(own[0], "Paskelbti posėdžio „Rudens <posėdis>“ sprendimai");
    assert!(titles(&app.browser(), "/lt/municipalities/sovetsk/feed.atom").await.is_empty());
    assert_eq!(titles(&app.browser(), "/lt/sittings.atom").await, own);
    let journal = get(&app.browser(), "/en/journal.atom").await;
    assert_eq!(journal.len(), 2);
    assert!(journal[0].title.contains("‘") && journal[0].href.ends_with("/journal/2"));
});

on_both!(news_are_told_when_they_are_published, |app| {
    let item = |slug: &str, town: &str, at| NewsItem {
        id: keys::id(),
        slug: slug.into(),
        municipalities: vec![town.into()],
        published_at: at,
        title: text("Šventė", "Праздник"),
        summary: text("Kvies.", "Зовём."),
        body: Localized::new(Lang::LT, "Ateikite **visi**.")
            .with_machine(Lang::RU, "Приходите все."),
    };
    let ahead = app.site.now() + SignedDuration::from_hours(5);
    let (now, later) = (item("now", "sovetsk", hours(&app, 1)), item("later", "pagegiai", ahead));
    let batch = Batch::new().insert(&now).insert(&later);
    app.site.public.commit(batch).await.expect("news");
    let entries = get(&app.browser(), "/ru/news.atom").await;
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].title.as_str(), entries[0].title_lang.as_str()), ("Праздник", "ru"));
    assert!(entries[0].html.contains("Машинный перевод") && entries[0].href.ends_with("/news/now"));
    assert_eq!(titles(&app.browser(), "/lt/municipalities/sovetsk/feed.atom").await, ["Šventė"]);
    assert!(titles(&app.browser(), "/lt/municipalities/pagegiai/feed.atom").await.is_empty());
});

on_both!(a_feed_has_an_end, |app| {
    let item = |n: i64| NewsItem {
        id: keys::id(),
        slug: format!("item-{n}"),
        municipalities: vec!["pagegiai".into()],
        published_at: hours(&app, n),
        title: Localized::new(Lang::LT, format!("Naujiena {n}")),
        summary: Localized::new(Lang::LT, "Trumpai."),
        body: Localized::new(Lang::LT, "Ilgai."),
    };
    let batch = (1..=60).map(item).fold(Batch::new(), |batch, item| batch.insert(&item));
    app.site.public.commit(batch).await.expect("news");
    let told = titles(&app.browser(), "/lt/news.atom").await;
    assert_eq!((told.len(), told[0].as_str()), (50, "Naujiena 1"));
    assert_eq!(titles(&app.browser(), "/lt/feed.atom").await, told[..20]);
    let town = titles(&app.browser(), "/lt/municipalities/pagegiai/feed.atom").await;
    assert_eq!(town, told[..40]);
});

on_both!(feedback_is_told_without_its_author_and_drops_out_when_hidden, |app| {
    let ona = app.sign_in(&app.resident("pagegiai", "Ona Petraitė", Lang::LT).await).await;
    let address = written(&ona, "pagegiai").await;
    let feed = format!("{address}/feed.atom");
    let new = "Nauja kritika: Duobė prie mokyklos";
    assert_eq!(titles(&app.browser(), &feed).await, [new]);
    let id = address.rsplit('/').next().expect("an id").to_owned();
    let editor = app.staff("pagegiai", "Redaktorė", &[tiltas::municipalities::Role::Editor]).await;
    let editor = app.sign_in(&editor).await;
    let answer = [crate::feedback::OFFICE, crate::feedback::ANSWER];
    editor.post(&format!("/lt/answers/pagegiai/{id}"), &answer).await.expect(303);
    ona.post(&format!("{address}/verdict"), &[("settled", "yes")]).await.expect(303);
    let mut told = titles(&app.browser(), &feed).await;
    told.sort_unstable();
    assert_eq!(
        told,
        [
            "Atsiliepimo „Duobė prie mokyklos“ autoriui atsakymo pakako",
            new,
            "Ūkio skyrius atsakė: Duobė prie mokyklos",
        ]
    );
    let list = app.browser().get("/lt/feedback.atom").await.expect(200);
    assert!(!list.text.contains("Petraitė") && list.text.contains("iki penktadienio"));
    let store = &app.site.public;
    let mut hidden = store.get::<Contribution>(&id).await.expect("a store").expect("it");
    hidden.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    store.commit(Batch::new().replace(&hidden)).await.expect("hidden");
    for path in [feed.as_str(), "/lt/feedback.atom", "/lt/feed.atom"] {
        let page = app.browser().get(path).await.expect(200);
        assert!(!page.text.contains("Duobė") && !page.text.contains("penktadienio"), "{path}");
    }
});
