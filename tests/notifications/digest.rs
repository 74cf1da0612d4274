//! Digests: when they come, what stands in them, and that each comes once.

use super::readers::{
    at, changed, digests, emit, entries, hand_over, letters, outcome, pending, reader, reply, set,
    tell, wishes,
};
use crate::idle_on_both;
use crate::support::app::{Engine, TestApp};
use jiff::Timestamp;
use std::collections::BTreeSet;
use tiltas::config::Rhythm;
use tiltas::discussion::State;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::Letter;
use tiltas::moderation::Ground;
use tiltas::notifications::digest::{self, Pending};
use tiltas::notifications::inbox::{self, Waits};
use tiltas::notifications::preferences::{Day, Wish};
use tiltas::notifications::{Mute, Notice, Quiet, Topic};
use tiltas::residents::Resident;
use tiltas::store::Batch;

async fn daily(app: &TestApp, town: &str, lang: Lang) -> Resident {
    reader(app, town, lang, Topic::Replies, Rhythm::Daily).await
}

idle_on_both!(it_comes_in_the_morning_of_each_town, |app| {
    // A Tuesday in summer: seven o'clock comes an hour earlier in Pagėgiai.
    set(&app, "2027-07-06T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    let anna = daily(&app, "sovetsk", Lang::RU).await;
    tell(&app, &[reply(&ona, "a"), reply(&ona, "b"), reply(&anna, "a")]).await;
    for (now, of_ona, of_anna) in [
        ("2027-07-06T20:00:00Z", 0, 0),
        ("2027-07-07T03:59:50Z", 0, 0),
        ("2027-07-07T04:00:00Z", 1, 0),
        ("2027-07-07T05:00:00Z", 1, 1),
        ("2027-07-08T12:00:00Z", 1, 1),
    ] {
        set(&app, now);
        digests(&app).await;
        digests(&app).await;
        let counts = (letters(&app, &ona).await.len(), letters(&app, &anna).await.len());
        assert_eq!(counts, (of_ona, of_anna), "{now}");
    }
    let letter = &letters(&app, &ona).await[0];
    assert_eq!(letter.subject, "2\u{a0}naujienos: Švari krantinė");
    assert_eq!(letter.list.as_deref(), Some("digest/daily"));
    for cause in ["Sutinku, a.", "Sutinku, b.", "Išversta iš rusų kalbos."] {
        assert!(letter.text.contains(cause) && letter.html.contains(cause), "{cause}");
    }
    let letter = &letters(&app, &anna).await[0];
    assert_eq!(letter.subject, "1\u{a0}новость: Чистая набережная");
    assert!(letter.text.contains("Согласна, a.") && !letter.text.contains("Переведено"));
    assert!(entries(&app, &ona).await.iter().all(|entry| entry.waits == Waits::Not));
    assert_eq!(pending(&app, &ona).await, None);
});

idle_on_both!(nothing_new_is_no_letter, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    let notices = ["read", "muted", "unwanted"].map(|cause| reply(&ona, cause));
    let [read, mut muted, mut unwanted] = notices;
    muted.path = "/petitions/muted".into();
    (unwanted.topic, unwanted.path) = (Topic::Petitions, "/petitions/unwanted".into());
    wishes(&app, &ona, |wishes| {
        wishes.topics.insert(Topic::Petitions, Wish { mail: Rhythm::Daily, site: true });
    })
    .await;
    tell(&app, &[read, muted, unwanted]).await;
    let store = app.personal("pagegiai");
    // Between then and the morning one was read on the site, one page's letters were stopped, and one
    // topic's.
    let of_read = entries(&app, &ona).await;
    let of_read = of_read.iter().find(|entry| entry.path.ends_with("read")).expect("an entry");
    let found = store.get::<inbox::Entry>(&of_read.id).await.expect("a store");
    let mut found = found.expect("an entry");
    found.unread = false;
    store.commit(Batch::new().replace(&found)).await.expect("it is read");
    let mute = Mute::new(&ona.id, "petitions/muted", app.site.now());
    store.commit(Batch::new().insert(&mute)).await.expect("a mute");
    wishes(&app, &ona, |wishes| {
        wishes.stopped.insert("topic-petitions".into());
    })
    .await;
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    assert!(letters(&app, &ona).await.is_empty());
    assert_eq!(pending(&app, &ona).await, None);
    assert!(entries(&app, &ona).await.iter().all(|entry| entry.waits == Waits::Not));
    // And nobody is written to who was told nothing.
    set(&app, "2027-01-14T05:00:00Z");
    digests(&app).await;
    assert!(letters(&app, &ona).await.is_empty());
});

// A text is told as it is in the morning: with the translation that came, and not when it is out of
// sight.
idle_on_both!(what_was_said_is_read_where_it_stands, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let emma = daily(&app, "pagegiai", Lang::EN).await;
    tell(&app, &[reply(&emma, "translated"), reply(&emma, "insulting")]).await;
    changed(&app, "translated", |one| {
        one.text = one.text.clone().with_machine(Lang::EN, "I agree, and <more>.");
    })
    .await;
    changed(&app, "insulting", |one| {
        one.standing.withhold(State::Hidden, Ground::Insult, Timestamp::UNIX_EPOCH, None);
    })
    .await;
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    let letter = letters(&app, &emma).await.remove(0);
    assert_eq!(letter.subject, "1\u{a0}update: Švari krantinė");
    assert!(letter.text.contains("I agree, and <more>."), "{}", letter.text);
    assert!(letter.html.contains("I agree, and &lt;more&gt;."));
    assert!(letter.text.contains("Translated from Russian."));
    assert!(letter.text.contains("Анна <Советск> (Sovetsk):"));
    for part in [&letter.text, &letter.html] {
        assert!(!part.contains("insulting"), "{part}");
    }
});

idle_on_both!(what_waits_for_the_week_comes_on_its_day_in_one_letter_with_the_days, |app| {
    // A Monday; the reader's day is Wednesday.
    set(&app, "2027-01-11T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    wishes(&app, &ona, |wishes| {
        wishes.day = Day::Wednesday;
        wishes.topics.insert(Topic::News, Wish { mail: Rhythm::Weekly, site: true });
    })
    .await;
    tell(&app, &[outcome(&ona, "news"), reply(&ona, "first")]).await;
    set(&app, "2027-01-12T05:00:00Z");
    digests(&app).await;
    let first = letters(&app, &ona).await;
    assert_eq!(first.len(), 1);
    assert!(!first[0].text.contains("Nemuno takai"));
    tell(&app, &[reply(&ona, "second")]).await;
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    let both = letters(&app, &ona).await;
    assert_eq!(both.len(), 2, "one on each day");
    let second = both.iter().find(|letter| letter.id != first[0].id).expect("the second");
    assert_eq!(second.subject, "2\u{a0}naujienos: Švari krantinė ir kt.");
    for place in ["Nemuno takai", "Švari krantinė"] {
        assert!(second.text.contains(place), "{place}");
    }
    assert!(second.unsubscribe.as_deref().is_some_and(|stop| stop.ends_with("/digests")));
    assert_eq!(second.list.as_deref(), Some("digests"));
});

idle_on_both!(several_instances_write_one_each, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let mut readers = Vec::new();
    for _ in 0..15 {
        readers.push(daily(&app, "pagegiai", Lang::LT).await);
    }
    let all: Vec<Notice> =
        readers.iter().flat_map(|ona| ["a", "b", "c"].map(|cause| reply(ona, cause))).collect();
    tell(&app, &all).await;
    set(&app, "2027-01-13T05:00:00Z");
    let rounds = (0..4).map(|_| digest::round(&app.site, "pagegiai"));
    for round in futures_util::future::join_all(rounds).await {
        round.expect("a round");
    }
    digests(&app).await;
    for ona in &readers {
        let letters = letters(&app, ona).await;
        assert_eq!(letters.len(), 1);
        assert!(letters[0].subject.starts_with("3\u{a0}naujienos"));
        assert_eq!(pending(&app, ona).await, None);
    }
});

// Every notice is in one digest, whatever comes while digests are written.
idle_on_both!(what_comes_while_one_is_written_is_in_one_of_them, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    tell(&app, &[reply(&ona, "first")]).await;
    set(&app, "2027-01-13T05:00:00Z");
    for number in 0..8 {
        emit(&app, &[reply(&ona, &format!("n{number}")), reply(&ona, &format!("m{number}"))]).await;
        tokio::join!(hand_over(&app), digests(&app));
    }
    assert!(letters(&app, &ona).await.len() <= 1);
    set(&app, "2027-01-14T05:00:00Z");
    digests(&app).await;
    assert_eq!(pending(&app, &ona).await, None);
    let entries = entries(&app, &ona).await;
    assert_eq!(entries.len(), 17);
    assert!(entries.iter().all(|entry| entry.waits == Waits::Not));
    let texts: Vec<String> = letters(&app, &ona).await.into_iter().map(|one| one.subject).collect();
    let count = |subject: &str| -> usize {
        subject.split('\u{a0}').next().and_then(|number| number.parse().ok()).expect("a number")
    };
    assert_eq!(texts.iter().map(|subject| count(subject)).sum::<usize>(), 17, "{texts:?}");
});

idle_on_both!(cut_off_anywhere_it_goes_on_without_telling_twice, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    let again = reply(&ona, "again");
    // Killed after the commit and before the event was acknowledged.
    tell(&app, std::slice::from_ref(&again)).await;
    tell(&app, std::slice::from_ref(&again)).await;
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    tell(&app, &[again.clone(), reply(&ona, "new")]).await;
    digests(&app).await;
    assert_eq!(letters(&app, &ona).await.len(), 1);
    // A digest that is due a second time on one day, as after a move to a later clock, waits.
    let store = app.personal("pagegiai");
    let mut early = store.get::<Pending>(&ona.id).await.expect("a store").expect("a digest");
    early.written(Rhythm::Daily, Some(app.site.now()));
    store.commit(Batch::new().replace(&early)).await.expect("it is due");
    digests(&app).await;
    assert_eq!(letters(&app, &ona).await.len(), 1);
    let put_off = pending(&app, &ona).await.expect("it waits");
    assert_eq!(put_off.due_at, at("2027-01-14T05:00:00Z"));
    set(&app, "2027-01-14T05:00:00Z");
    digests(&app).await;
    let letters = letters(&app, &ona).await;
    let subjects: BTreeSet<&str> = letters.iter().map(|one| one.subject.as_str()).collect();
    assert_eq!(letters.len(), 2);
    assert_eq!(subjects, BTreeSet::from(["1\u{a0}naujiena: Švari krantinė"]));
});

idle_on_both!(after_an_outage_it_comes_late_and_not_in_quiet_hours, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    wishes(&app, &ona, |wishes| wishes.quiet = Some(Quiet { from: 21, until: 9 })).await;
    tell(&app, &[reply(&ona, "a")]).await;
    set(&app, "2027-01-14T22:00:00Z");
    digests(&app).await;
    let letters = letters(&app, &ona).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].due_at, at("2027-01-15T07:00:00Z"));
});

idle_on_both!(what_does_not_fit_is_counted_and_stands_on_the_site, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    wishes(&app, &ona, |wishes| {
        wishes.topics.insert(Topic::Replies, Wish { mail: Rhythm::Daily, site: false });
    })
    .await;
    let mut all: Vec<Notice> = (0..8).map(|number| reply(&ona, &format!("one{number}"))).collect();
    for number in 0..33 {
        let mut other = reply(&ona, &format!("other{number:02}"));
        other.path = format!("/petitions/other-{number:02}#x");
        let long = "Labai ilgas pavadinimas apie tai, ko čia reikėtų, ir dar apie šį bei tą";
        other.title = Localized::new(Lang::LT, format!("{long} {number:02}"));
        all.push(other);
    }
    tell(&app, &all).await;
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    let letters = letters(&app, &ona).await;
    let Letter { subject, text, html, .. } = &letters[0];
    assert!(subject.chars().count() < 70 && subject.ends_with("… ir kt."), "{subject}");
    assert!(subject.starts_with("41\u{a0}naujiena: Labai ilgas"), "{subject}");
    // 41 entries, of which 30 are shown: the latest place first, and the fullest has no room left.
    let entries = entries(&app, &ona).await;
    let shown = entries.iter().filter(|entry| entry.shown).count();
    assert_eq!((entries.len(), shown), (41, 11));
    for part in [text, html] {
        assert!(part.contains("netilpo 11\u{a0}naujienų"), "{part}");
        assert!(part.contains("/lt/notices"));
    }
    assert_eq!(text.matches("\n* ").count(), 30);
    assert_eq!(html.matches("<li").count(), 30);
});

idle_on_both!(of_one_place_the_latest_are_shown, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    for number in 0..7 {
        tell(&app, &[reply(&ona, &format!("nr{number}"))]).await;
    }
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    let letter = &letters(&app, &ona).await[0];
    for part in [&letter.text, &letter.html] {
        assert!(!part.contains("Sutinku, nr1.") && part.contains("Sutinku, nr2."));
        assert!(part.contains("Čia dar 2\u{a0}ankstesnės naujienos."));
        let (second, last) = (part.find("nr2.").expect("one"), part.find("nr6.").expect("one"));
        assert!(second < last, "as it happened");
    }
});

/// What a digest says, in each language, as text and as HTML.
#[tokio::test]
async fn it_reads_well_in_every_language() {
    let app = TestApp::idle(Engine::Sqlite).await;
    set(&app, "2027-01-12T12:00:00Z");
    let mut readers = Vec::new();
    for lang in [Lang::LT, Lang::RU, Lang::EN] {
        let reader = daily(&app, "pagegiai", lang).await;
        wishes(&app, &reader, |wishes| {
            wishes.topics.insert(Topic::News, Wish { mail: Rhythm::Daily, site: true });
        })
        .await;
        let all: Vec<Notice> = (0..6).map(|number| reply(&reader, &format!("{number}"))).collect();
        for notice in &all {
            tell(&app, std::slice::from_ref(notice)).await;
        }
        tell(&app, &[outcome(&reader, "o")]).await;
        readers.push(reader);
    }
    set(&app, "2027-01-13T05:00:00Z");
    digests(&app).await;
    for reader in &readers {
        let letter = letters(&app, reader).await.remove(0);
        assert!(letter.subject.chars().count() < 70);
        assert!(!letter.text.contains('⟦') && !letter.html.contains('⟦'));
        let stop = letter.unsubscribe.as_deref().expect("a way to stop");
        assert!(letter.text.contains(stop) && letter.html.contains(stop));
        let body = letter.html.split_once("<body").map_or("", |(_, body)| body);
        let all = format!("{}\n\n{}\n\n{body}", letter.subject, letter.text);
        let all = all.replace(stop, "https://tiltas.example/…");
        insta::assert_snapshot!(format!("digest-{}", reader.language), all);
    }
}

idle_on_both!(none_goes_to_where_letters_come_back_from, |app| {
    set(&app, "2027-01-12T12:00:00Z");
    let ona = daily(&app, "pagegiai", Lang::LT).await;
    tell(&app, &[reply(&ona, "a")]).await;
    crate::bounces::mark_it(&app, &ona).await;
    set(&app, "2027-01-13T12:00:00Z");
    digests(&app).await;
    assert!(letters(&app, &ona).await.is_empty());
    // What happened stands on the site, and waits for no letter.
    let entries = entries(&app, &ona).await;
    assert!(entries.len() == 1 && entries[0].unread && entries[0].waits == Waits::Not);
});
