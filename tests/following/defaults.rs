//! What begins by itself: whoever signs, writes or comes follows, is told so, and undoes it with one
//! button.

use super::{PAGE, PETITION, follow, follows, is_muted, wish};
use crate::on_both;
use crate::{discussion, petitions};
use tiltas::locale::Lang;
use tiltas::notifications::following::{Why, Wish};
use tiltas::notifications::unsubscribe_path;
use tiltas::store::Batch;

on_both!(whoever_signs_follows_and_is_told, |app| {
    petitions::opened(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let signed = browser.post(petitions::SIGN, &[]).await.expect(303);
    let page = browser.get(signed.location()).await.expect(200);
    assert!(page.says("Nuo šiol rašysime Jums apie tai, kas bus toliau."));
    assert!(page.says("Šią peticiją pasirašėte.") && page.says("Nebesekti"));
    assert_eq!(follows(&app, &ona, 1).await, [(PETITION.to_owned(), Why::Signer)]);
    let page = browser.get(PAGE).await.expect(200);
    assert!(page.says("Šį puslapį sekate") && !page.says("Nuo šiol rašysime"));
    let all = browser.get("/lt/account/following").await.expect(200);
    assert!(all.says("Sutvarkyti krantinę") && all.says("Tai pasirašėte"));
    // Whoever takes it back follows no more.
    browser.post(&format!("{}/withdraw", petitions::SIGN), &[]).await.expect(303);
    follows(&app, &ona, 0).await;
    // One who has chosen to follow goes on, and one who has stopped is left in peace.
    follow(&app, &ona, PETITION, Why::Chosen).await;
    browser.post(petitions::SIGN, &[]).await.expect(303);
    browser.post(&format!("{}/withdraw", petitions::SIGN), &[]).await.expect(303);
    browser.post("/lt/follow", &[("page", "petitions"), ("wish", "follow")]).await.expect(303);
    browser.post("/lt/follow", &[("page", PETITION), ("wish", "stop")]).await.expect(303);
    browser.post(petitions::SIGN, &[]).await.expect(303);
    // The next event comes after it.
    discussion::plant(&app, "paths").await;
    discussion::comment(&browser, "lt", "Tilto reikia.").await;
    let known = follows(&app, &ona, 2).await;
    let lists: Vec<&str> = known.iter().map(|(list, _)| list.as_str()).collect();
    assert_eq!(lists, ["consultations/paths", "petitions"]);
    assert_eq!(wish(&app, &ona, PETITION).await, Wish::Stopped);
});

on_both!(whoever_writes_takes_part, |app| {
    discussion::plant(&app, "paths").await;
    let ona = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&ona).await;
    let fields = [("text", "Мост нужен."), ("language", "ru")];
    let done = discussion::write(&browser, "ru", &fields).await.expect(303);
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Теперь мы будем писать Вам") && page.says("Вы здесь участвуете"));
    let known = follows(&app, &ona, 1).await;
    assert_eq!(known, [("consultations/paths".to_owned(), Why::Participant)]);
    browser.post("/ru/follow", &[("page", "consultations/paths")]).await.expect(303);
    let known = follows(&app, &ona, 1).await;
    assert_eq!(known, [("consultations/paths".to_owned(), Why::Chosen)], "now by choice");
});

on_both!(whoever_registers_follows_until_they_withdraw, |app| {
    let mut one = crate::meetings::meeting(&app, "upe", 48);
    one.plan.room = 20;
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a meeting");
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let path = "/lt/meetings/upe/registration";
    let done = browser.post(path, &[("mode", "room")]).await.expect(303);
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Nuo šiol rašysime Jums") && page.says("Čia dalyvaujate."));
    let known = follows(&app, &ona, 1).await;
    assert_eq!(known, [("meetings/upe".to_owned(), Why::Participant)]);
    browser.post(&format!("{path}/withdraw"), &[]).await.expect(303);
    follows(&app, &ona, 0).await;
});

on_both!(one_click_from_a_letter_stops_and_the_same_page_begins_again, |app| {
    petitions::opened(&app).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    follow(&app, &ona, PETITION, Why::Signer).await;
    let path = unsubscribe_path(&app.site, Lang::LT, &ona.municipality, &ona.id, PETITION);
    // The mail program's own click, without a session.
    app.browser().post(&path, &[("List-Unsubscribe", "One-Click")]).await.expect(200);
    assert!(is_muted(&app, &ona, PETITION).await);
    follows(&app, &ona, 0).await;
    app.browser().post(&path, &[("action", "resume")]).await.expect(303);
    assert_eq!(follows(&app, &ona, 1).await, [(PETITION.to_owned(), Why::Signer)]);
    assert!(!is_muted(&app, &ona, PETITION).await);
});
