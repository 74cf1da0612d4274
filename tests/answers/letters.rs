//! Who is told: the author of what is answered, and in the morning the editors who answer.

use super::{OFFICE, TEXT, ask, days, editor, one};
use crate::discussion::{consultation, plant};
use crate::on_both;
use crate::petitions::letters::letters;
use jiff::SignedDuration;
use jiff::civil::Weekday;
use tiltas::answers::remind;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::store::Batch;

on_both!(the_author_is_told_in_their_language_and_once, |app| {
    plant(&app, "paths").await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let id = ask(&app.sign_in(&anna).await, "ru", "Когда будет тропа?").await;
    let editor = editor(&app, "pagegiai").await;
    editor.post(&one("pagegiai", &id), &[OFFICE, TEXT]).await.expect(303);
    let heard = letters(&app, &anna, 1).await;
    assert_eq!(heard[0].0, "Администрация Вам ответила: Тропы вдоль Немана");
    assert!(heard[0].1.contains("Takas bus"), "{}", heard[0].1);
    assert!(heard[0].1.contains(&format!("#contribution-{id}")), "{}", heard[0].1);
    // Another wording is no other answer.
    let page = editor.get(&one("pagegiai", &id)).await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    let changed = [OFFICE, ("text", "Pavasarį."), ("version", version.as_str())];
    editor.post(&one("pagegiai", &id), &changed).await.expect(303);
    // An editor who answers what they wrote themselves gets no letter.
    let own = app.staff("pagegiai", "Rašytoja", &[Role::Editor]).await;
    let own_browser = app.sign_in(&own).await;
    let id = ask(&own_browser, "lt", "Ar kas nors žino, kada bus takas?").await;
    own_browser.post(&one("pagegiai", &id), &[OFFICE, TEXT]).await.expect(303);
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert_eq!(letters(&app, &anna, 1).await.len(), 1);
    assert!(letters(&app, &own, 0).await.is_empty());
});

on_both!(editors_hear_in_the_morning_of_all_that_came, |app| {
    // A Monday at noon, by the first town's clock.
    let zone = app.site.zone("pagegiai");
    while zone.to_datetime(app.site.now()).weekday() != Weekday::Monday {
        days(&app, 1);
    }
    let hour = i64::from(zone.to_datetime(app.site.now()).hour());
    app.advance(SignedDuration::from_hours(24 * 7 + 12 - hour));
    let mut paths = consultation(&app, "paths");
    paths.closes_at = app.site.now() + SignedDuration::from_hours(24 * 90);
    app.site.public.commit(Batch::new().insert(&paths)).await.expect("a consultation");
    let first = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    for n in ["Kada bus takas?", "Kas jį prižiūrės žiemą?", "Ar bus suoliukų poilsiui?"] {
        ask(&ona, "lt", n).await;
    }
    remind(&app.site).await.expect("a round");
    assert!(letters(&app, &first, 0).await.is_empty(), "not before the morning");
    days(&app, 1);
    for _ in 0..2 {
        remind(&app.site).await.expect("a round");
    }
    let heard = letters(&app, &first, 1).await;
    assert_eq!(heard.len(), 1, "{heard:?}");
    assert_eq!(heard[0].0, "Gyventojai laukia atsakymo");
    assert!(heard[0].1.replace('\u{a0}', " ").contains("Gauti 3 nauji klausimai"), "{heard:?}");
    assert!(heard[0].1.contains("/lt/answers/pagegiai"));
    days(&app, 11);
    remind(&app.site).await.expect("a round");
    let heard = letters(&app, &first, 2).await;
    assert!(heard.iter().any(|(_, text)| text.contains("Netrukus baigsis")), "{heard:?}");
    days(&app, 8);
    for _ in 0..2 {
        remind(&app.site).await.expect("a round");
    }
    let heard = letters(&app, &first, 3).await;
    assert!(heard.iter().any(|(_, text)| text.contains("Praėjo terminas")), "{heard:?}");
    days(&app, 30);
    remind(&app.site).await.expect("a round");
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(letters(&app, &first, 3).await.len(), 3, "and then no more");
});
