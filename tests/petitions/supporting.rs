//! Supporters: who may be one, when there are enough, what happens when there are not.

use super::course::{SLUG, author, days, found, in_review, round, sent, supported};
use super::letters::letters;
use super::{counted, course};
use crate::on_both;
use futures_util::future::join_all;
use tiltas::locale::Lang;
use tiltas::petitions::State;

const SUPPORT: &str = "/lt/petitions/irengti-suoliukus-prie-nemuno/support";
const PAGE: &str = "/lt/petitions/irengti-suoliukus-prie-nemuno";

on_both!(five_supporters_bring_it_to_review, |app| {
    let (author, browser) = author(&app).await;
    let petition = sent(&app, &browser, &["pagegiai"]).await;
    supported(&app, SLUG, "pagegiai", 4).await;
    assert_eq!(found(&app, SLUG).await.state, State::Sponsoring);
    let page = browser.get(PAGE).await.expect(200);
    assert!(page.says("4 rėmėjai iš 5") && page.says("Pakviesti rėmėjų"));
    supported(&app, SLUG, "pagegiai", 1).await;
    let now = found(&app, SLUG).await;
    assert_eq!((now.state, now.course.round), (State::Review, 1));
    assert_eq!(counted(&app, &petition).await, (5, 0));
    let all = letters(&app, &author, 1).await;
    assert_eq!(all[0].0, "Rėmėjų pakanka: Įrengti suoliukus prie Nemuno");
    assert!(all[0].1.contains("Sprendimą praneš iki"), "{}", all[0].1);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(
        page.says("Pagėgiai , dešinysis krantas tikrina, terminas:"),
        "{:?}",
        page.texts(".review-line")
    );
});

on_both!(who_may_support, |app| {
    let (author, browser) = author(&app).await;
    let petition = sent(&app, &browser, &["pagegiai"]).await;
    let own = browser.post(SUPPORT, &[]).await.expect(422);
    assert!(own.says("Tai Jūsų peticija."));
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let other = app.sign_in(&anna).await.post(SUPPORT, &[]).await.expect(422);
    assert!(other.says("skirta kitai savivaldybei"));
    app.browser().post(SUPPORT, &[]).await.expect(403);
    assert!(app.browser().get(PAGE).await.expect(200).says("Prisijungti ir paremti"));
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let ona = app.sign_in(&ona).await;
    assert!(ona.get(PAGE).await.expect(200).says("Jei pritariate prašymui, paremkite jį."));
    let twice = join_all([ona.post(SUPPORT, &[]), ona.post(SUPPORT, &[])]).await;
    assert!(twice.iter().all(|page| page.status == 303));
    assert_eq!(counted(&app, &petition).await, (1, 0));
    assert!(ona.get(PAGE).await.expect(200).says("Jūs parėmėte šią peticiją."));
    for _ in 0..2 {
        ona.post(&format!("{SUPPORT}/withdraw"), &[]).await.expect(303);
    }
    assert_eq!(counted(&app, &petition).await, (0, 0));
    // Inviting is the author's.
    browser.get(&format!("{PAGE}/invite")).await.expect(200);
    ona.get(&format!("{PAGE}/invite")).await.expect(403);
    app.browser().get(&format!("{PAGE}/invite")).await.expect(403);
    assert_eq!(author.id, petition.author.resident);
});

on_both!(many_at_once_bring_it_to_review_once, |app| {
    let (author, browser) = author(&app).await;
    sent(&app, &browser, &["pagegiai"]).await;
    let mut browsers = Vec::new();
    for n in 0..8 {
        let one = app.resident("pagegiai", &format!("Nr. {n}"), Lang::LT).await;
        browsers.push(app.sign_in(&one).await);
    }
    let pages = join_all(browsers.iter().map(|browser| browser.post(SUPPORT, &[]))).await;
    assert!(pages.iter().all(|page| page.status == 303 || page.status == 422));
    round(&app).await;
    let now = found(&app, SLUG).await;
    assert_eq!((now.state, now.course.round), (State::Review, 1));
    assert_eq!(letters(&app, &author, 1).await.len(), 1);
});

on_both!(time_ends_it_politely, |app| {
    let (author, browser) = author(&app).await;
    sent(&app, &browser, &["pagegiai"]).await;
    supported(&app, SLUG, "pagegiai", 2).await;
    days(&app, 29);
    round(&app).await;
    assert_eq!(found(&app, SLUG).await.state, State::Sponsoring);
    days(&app, 2);
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    // Before the job has come round as well as after.
    app.sign_in(&ona).await.post(SUPPORT, &[]).await.expect(422);
    round(&app).await;
    round(&app).await;
    assert_eq!(found(&app, SLUG).await.state, State::Expired);
    app.sign_in(&ona).await.post(SUPPORT, &[]).await.expect(422);
    let all = letters(&app, &author, 1).await;
    assert_eq!(
        (all.len(), all[0].0.as_str()),
        (1, "Peticija nepaskelbta: Įrengti suoliukus prie Nemuno")
    );
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("laiku nesulaukė pakankamai rėmėjų"));
});

on_both!(it_opens_with_its_supporters_signatures, |app| {
    let (petition, author, _) = in_review(&app, &["pagegiai"]).await;
    let moderator = course::staff(&app, "pagegiai", tiltas::municipalities::Role::Moderator).await;
    course::decide(&moderator, "pagegiai", SLUG, 1, course::ACCEPT).await.expect(303);
    let now = found(&app, SLUG).await;
    assert_eq!(now.state, State::Open);
    assert_eq!(counted(&app, &petition).await, (5, 0));
    assert!(app.browser().get("/lt/petitions").await.expect(200).says(course::ACTION));
    let opened = letters(&app, &author, 2).await;
    assert!(opened.iter().any(|(subject, _)| subject.starts_with("Renkami parašai")));
});
