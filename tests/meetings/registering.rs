//! Registering, changing, withdrawing; who waits moves up; the last place is given once.

use super::{meeting, planted, save};
use crate::on_both;
use crate::petitions::letters::letters;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use futures_util::future::join_all;
use jiff::SignedDuration;
use std::collections::BTreeSet;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::meetings::{BY_PERSON, Meeting, Mode, Registration, Stage, count, registration_of};
use tiltas::residents::Resident;
use tiltas::store::Query;

const PAGE: &str = "/lt/meetings/upe";
pub const REGISTER: &str = "/lt/meetings/upe/registration";
const WITHDRAW: &str = "/lt/meetings/upe/registration/withdraw";

async fn comes(app: &TestApp, town: &str, name: &str) -> (Resident, Browser) {
    let lang = if town == "sovetsk" { Lang::RU } else { Lang::LT };
    let resident = app.resident(town, name, lang).await;
    let browser = app.sign_in(&resident).await;
    (resident, browser)
}

async fn own(app: &TestApp, meeting: &Meeting, who: &Resident) -> Option<Registration> {
    let found = registration_of(&app.site.public, &meeting.id, &who.id).await;
    found.expect("a store").map(|stored| stored.document)
}

/// Waits until somebody who waited has a place.
async fn moved_up(app: &TestApp, meeting: &Meeting, who: &Resident) -> Registration {
    for _ in 0..400 {
        if let Some(one) = own(app, meeting, who).await.filter(|one| !one.waiting) {
            return one;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} has not moved up", who.name);
}

on_both!(one_registers_once_changes_and_withdraws, |app| {
    let meeting = planted(&app, "upe", 72).await;
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("2 laisvos vietos iš 2") && page.says("1 laisva vieta iš 1"));
    assert!(page.says("Norėdami užsiregistruoti, prisijunkite"));
    assert!(!page.text.contains("call.example"), "the link is for the registered");
    let (ona, browser) = comes(&app, "pagegiai", "Ona").await;
    browser.post(REGISTER, &[("mode", "room")]).await.expect(303);
    let again = browser.post(REGISTER, &[("mode", "room")]).await.expect(303);
    let page = browser.get(again.location().split('#').next().expect("a page")).await.expect(200);
    assert!(page.says("Užsiregistravote. Išsiuntėme Jums laišką."));
    assert!(page.says("Jums skirta vieta salėje") && page.says("1 laisva vieta iš 2"));
    assert!(!page.text.contains("call.example"), "she comes to the room");
    browser.post(REGISTER, &[("mode", "remote")]).await.expect(303);
    let page = browser.get(PAGE).await.expect(200);
    assert!(
        page.says("dalyvauti nuotoliniu būdu") && page.text.contains("https://call.example/upe")
    );
    assert_eq!(count(&app.site.public, &meeting.id, Mode::Room, false).await.expect("a count"), 0);
    // Somebody else has the room's place; nobody loses one by wanting another.
    let (_, other) = comes(&app, "sovetsk", "Анна").await;
    other.post(REGISTER, &[("mode", "room")]).await.expect(303);
    let page = other.post(REGISTER, &[("mode", "remote")]).await.expect(422);
    assert!(page.says("Ten laisvų vietų nėra"));
    browser.post(WITHDRAW, &[]).await.expect(303);
    browser.post(WITHDRAW, &[]).await.expect(303);
    assert_eq!(own(&app, &meeting, &ona).await, None);
    assert!(!browser.get(PAGE).await.text.contains("call.example"));
});

on_both!(what_cannot_be_is_refused, |app| {
    let (_, browser) = comes(&app, "pagegiai", "Ona").await;
    browser.post(REGISTER, &[("mode", "room")]).await.expect(404);
    let one = planted(&app, "upe", 72).await;
    app.browser().post(REGISTER, &[("mode", "room")]).await.expect(403);
    for mode in ["", "both", "stehend"] {
        browser.post(REGISTER, &[("mode", mode)]).await.expect(422);
    }
    let refused = async |slug: &str, change: fn(&mut Meeting), words: &str| {
        let mut other = meeting(&app, slug, 72);
        change(&mut other);
        save(&app, &other).await;
        let path = format!("/lt/meetings/{slug}/registration");
        let page = browser.post(&path, &[("mode", "room")]).await.expect(422);
        assert!(page.says(words), "{slug}");
    };
    refused(
        "closed",
        |one| one.plan.register_until -= SignedDuration::from_hours(90),
        "nebegalima",
    )
    .await;
    refused("nowhere", |one| one.plan.room = 0, "Taip dalyvauti šiame susitikime negalima").await;
    refused("off", |one| one.stage = Stage::Cancelled, "Susitikimas atšauktas").await;
    // The time for it passes by the clock. (A kept page is kept by the real one.)
    assert!(app.browser().get(PAGE).await.says("Registruotis galima iki"));
    app.advance(SignedDuration::from_hours(71) + SignedDuration::from_mins(1));
    let late = app.browser().get(&format!("{PAGE}?late")).await;
    assert!(late.says("Registracija baigta"));
    browser.post(REGISTER, &[("mode", "room")]).await.expect(422);
    assert_eq!(count(&app.site.public, &one.id, Mode::Room, false).await.expect("a count"), 0);
});

on_both!(the_first_who_waits_moves_up_and_is_told, |app| {
    let meeting = planted(&app, "upe", 72).await;
    let mut people = vec![];
    for (town, name) in
        [("pagegiai", "Ona"), ("sovetsk", "Анна"), ("sovetsk", "Олег"), ("pagegiai", "Jonas")]
    {
        let (who, browser) = comes(&app, town, name).await;
        browser.post(REGISTER, &[("mode", "room")]).await.expect(303);
        people.push((who, browser));
    }
    let page = people[3].1.get(PAGE).await.expect(200);
    assert!(page.says("laisvų vietų nėra, laukia 2 žmonės"));
    assert!(page.says("Jūsų numeris eilėje – 2"));
    let (subject, text) = letters(&app, &people[2].0, 1).await.remove(0);
    assert_eq!(subject, "Вы в очереди: Вода реки, берега; и мы");
    assert!(text.contains("/ru/meetings/upe"), "{text}");
    people[0].1.post(WITHDRAW, &[]).await.expect(303);
    let up = moved_up(&app, &meeting, &people[2].0).await;
    assert!(up.place == "1" || up.place == "2");
    let told = letters(&app, &people[2].0, 2).await;
    assert!(told.iter().any(|(subject, _)| subject.starts_with("Для Вас есть место")), "{told:?}");
    assert!(own(&app, &meeting, &people[3].0).await.expect("waits").waiting);
    // Who comes anew goes behind those who wait.
    let (late, browser) = comes(&app, "pagegiai", "Rasa").await;
    browser.post(REGISTER, &[("mode", "room")]).await.expect(303);
    assert!(own(&app, &meeting, &late).await.expect("waits").waiting);
    people[1].1.post(WITHDRAW, &[]).await.expect(303);
    moved_up(&app, &meeting, &people[3].0).await;
    assert!(own(&app, &meeting, &late).await.expect("waits").waiting);
});

on_both!(the_last_place_is_given_to_exactly_one, |app| {
    let mut meeting = meeting(&app, "upe", 72);
    (meeting.plan.room, meeting.plan.remote) = (1, 5);
    save(&app, &meeting).await;
    let mut people = vec![];
    for n in 0..8 {
        people.push(comes(&app, "pagegiai", &format!("Gyventojas {n}")).await);
    }
    let all = people.iter().map(|(_, browser)| browser.post(REGISTER, &[("mode", "room")]));
    for page in join_all(all).await {
        page.expect(303);
    }
    let query = Query::on(&BY_PERSON).equal(&meeting.id);
    let found = app.site.public.find::<Registration>(&query).await.expect("a store").items;
    let holding = found.iter().filter(|one| !one.waiting).count();
    assert_eq!((found.len(), holding), (8, 1));
    // Several at once on several places: each gets one of their own. The one in the room may go.
    let all = people.iter().map(|(_, browser)| browser.post(REGISTER, &[("mode", "remote")]));
    for page in join_all(all).await {
        assert!([303, 422].contains(&page.status.as_u16()));
    }
    let found = app.site.public.find::<Registration>(&query).await.expect("a store").items;
    let remote = found.iter().filter(|one| one.mode == Mode::Remote && !one.waiting);
    let places: Vec<&str> = remote.map(|one| one.place.as_str()).collect();
    assert_eq!(places.iter().collect::<BTreeSet<_>>().len(), places.len());
    assert_eq!(places.len(), 5);
    let counted = count(&app.site.public, &meeting.id, Mode::Remote, false).await.expect("a count");
    assert_eq!(counted, 5);
});
