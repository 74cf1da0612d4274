//! To whom it goes, what the other side gets, and what everybody reads.

use super::*;
use crate::discussion::{comment, plant};
use crate::on_both;
use crate::petitions::letters::letters;
use crate::petitions::{SIGN, opened};
use crate::support::app::TestApp;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::notifications::Mute;
use tiltas::store::Batch;

/// Sends one to those of a page, in both languages; its id.
async fn to_those_of(app: &TestApp, about: &str, staff: (&Browser, &Browser)) -> String {
    let id = begun(staff.0, "took-part", about).await;
    write(staff.0, &id, "lt", TITLE, BODY).await.expect(303);
    write(staff.0, &id, "ru", "Завтра", "Завтра не будет воды.").await.expect(303);
    asked(app, staff.0, &id).await;
    act(app, staff.1, &id, "approve").await.expect(303);
    sent(app, &id).await;
    id
}

on_both!(participants_of_the_own_side_are_told_and_the_other_side_gets_a_copy, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let (editor, theirs) = editor(&app, "sovetsk", "Редактор", Role::Editor).await;
    plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let quiet = app.resident("pagegiai", "Tyla", Lang::LT).await;
    let silent = app.resident("pagegiai", "Nedalyvis", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    for (person, text) in [(&ona, "Pirmas."), (&quiet, "Antras."), (&anna, "Третий.")] {
        comment(&app.sign_in(person).await, "lt", text).await;
    }
    comment(&app.sign_in(&ona).await, "lt", "Ir dar kartą.").await;
    // Whoever wants no letters about this consultation wants none of these either.
    let mute = Mute::new(&quiet.id, "consultations/paths", app.site.now());
    app.personal("pagegiai").commit(Batch::new().insert(&mute)).await.expect("a mute");
    let id = to_those_of(&app, "/lt/consultations/paths", (&first, &second)).await;
    assert_eq!(stored(&app, "pagegiai", &id).await.told(), 1);
    let mail = letters(&app, &ona, 1).await;
    assert!(mail[0].1.contains("nes dalyvavote konsultacijoje „Nemuno takai“"), "{}", mail[0].1);
    // The other town's own draft, which nobody there wrote or approved.
    let told = letters(&app, &editor, 1).await;
    assert_eq!(told[0].0, "Предложен текст: Завтра");
    let copy = until(&app, "sovetsk", &id, |one| one.count.done).await;
    assert_eq!((copy.place, copy.count.reached), (Place::Draft, 1));
    assert!(copy.changed_by.is_none() && copy.approved.is_none());
    let address = format!("/ru/announcements/desk/sovetsk/{id}");
    let shown = theirs.get(&address).await.expect(200);
    assert!(shown.says("Копию текста предложила Администрация Пагегского самоуправления"));
    theirs.post(&format!("{address}/approve"), &[("version", "1")]).await.expect(409);
    theirs.post(&format!("{address}/trial"), &[("version", "1")]).await.expect(303);
    theirs.post(&format!("{address}/ask"), &[("version", "1")]).await.expect(303);
    theirs.post(&format!("{address}/approve"), &[("version", "1")]).await.expect(409);
    tokio::time::sleep(Duration::from_millis(200)).await;
    for nobody in [&quiet, &silent, &anna] {
        assert!(letters(&app, nobody, 0).await.is_empty(), "{}", nobody.name);
    }
});

on_both!(those_who_signed_with_an_account_are_told, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let (petition, author) = opened(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    for signer in [&ona, &anna] {
        app.sign_in(signer).await.post(SIGN, &[]).await.expect(303);
    }
    // Signatures of nobody whom a store knows.
    crate::petitions::signed_by(&app, &petition, "pagegiai", 5, false).await;
    let id = to_those_of(&app, "/petitions/clean-embankment", (&first, &second)).await;
    assert_eq!(stored(&app, "pagegiai", &id).await.told(), 1);
    let mail = letters(&app, &ona, 1).await;
    assert!(mail[0].1.contains("nes pasirašėte peticiją „Sutvarkyti krantinę“"), "{}", mail[0].1);
    let of_signatures = letters(&app, &author, 1).await;
    assert!(of_signatures.iter().all(|(subject, _)| subject != TITLE), "the author did not sign");
    assert!(letters(&app, &anna, 0).await.is_empty());
    let journal = app.browser().get("/lt/journal?group=announcement").await.expect(200);
    assert!(journal.says("Sutvarkyti krantinę") && journal.says("Gavėjų: 1."));
});

on_both!(only_the_verified_are_told_where_that_is_wanted, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let mut petras = crate::support::app::verified(&app.site, "pagegiai", "Petras", Lang::LT);
    petras.unconfirm();
    app.personal("pagegiai").commit(Batch::new().insert(&petras)).await.expect("a resident");
    let id = begun(&first, "verified", "").await;
    write(&first, &id, "lt", TITLE, BODY).await.expect(303);
    asked(&app, &first, &id).await;
    act(&app, &second, &id, "approve").await.expect(303);
    sent(&app, &id).await;
    assert_eq!(letters(&app, &ona, 1).await.len(), 1);
    assert!(letters(&app, &petras, 0).await.is_empty());
});

on_both!(what_is_published_everybody_reads_and_nothing_else, |app| {
    let ((_, first), (_, second)) = two(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::EN).await;
    let list = "/ru/announcements/of/pagegiai";
    assert!(app.browser().get(list).await.expect(200).says("Опубликованных объявлений пока нет."));
    app.browser().get("/lt/announcements/of/nowhere").await.expect(404);
    let id = whole(&first).await;
    let terms = format!("{}/terms", page(&id));
    let version = stored(&app, "pagegiai", &id).await.edition.to_string();
    let link = format!("{}/lt/news", app.url);
    let fields =
        [("audience", "residents"), ("publish", "yes"), ("link", &*link), ("version", &*version)];
    first.post(&terms, &fields).await.expect(303);
    assert!(app.browser().get(list).await.says("пока нет"), "not before it is approved");
    asked(&app, &first, &id).await;
    act(&app, &second, &id, "approve").await.expect(303);
    sent(&app, &id).await;
    let mail = letters(&app, &ona, 1).await;
    assert!(mail[0].1.contains("/en/news") && mail[0].1.contains("/en/announcements/of/pagegiai#"));
    let mut found = vec![];
    for _ in 0..200 {
        found = app.browser().get(list).await.expect(200).attributes("main h2 a", "href");
        if !found.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let address = found.concat();
    assert!(address.starts_with("/ru/announcements/rytoj-nebus-vandens-"), "{address}");
    let shown = app.browser().get(&address).await.expect(200);
    assert_eq!(shown.texts("h1"), ["Завтра не будет воды"]);
    assert_eq!(shown.texts("article > .text strong"), ["9 часов"]);
    assert!(!shown.says("Rasa") && !shown.says("Jonas"));
    app.browser().get("/lt/announcements/nowhere").await.expect(404);
});
