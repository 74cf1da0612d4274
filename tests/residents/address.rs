//! Another mail address, confirmed from both mailboxes.

use super::{Arrived, arrived, ask as ask_to_sign_in, is_signed_in, letter, letters, register};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::residents::{self, Resident};

const ADDRESS: &str = "/lt/account/address";

async fn ask(browser: &Browser, mail: &str) -> Page {
    browser.post(ADDRESS, &[("mail", mail)]).await
}

async fn address(app: &TestApp, resident: &Resident) -> String {
    let found = residents::by_id(app.personal(&resident.municipality), &resident.id).await;
    found.expect("a store").expect("a resident").document.mail
}

/// Presses the button of the page that a letter's link opens.
async fn confirm(browser: &Browser, letter: &Arrived) -> Page {
    let page = browser.get(&letter.link).await.expect(200);
    let key = page.attributes("main [name=key]", "value").remove(0);
    browser.post("/lt/account/address/confirm", &[("key", &key)]).await
}

on_both!(by_link_and_by_code, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (here, there) = (app.sign_in(&ona).await, app.sign_in(&ona).await);
    for wrong in ["", "ne adresas", "a@b@c.lt", &ona.mail.to_uppercase()] {
        ask(&here, wrong).await.expect(422);
    }
    let done = ask(&here, "nauja@pastas.example").await.expect(303);
    assert_eq!(done.location(), "/lt/account/address?done=address-asked");
    let (old, new) = (letter(&app, &ona.mail).await, letter(&app, "nauja@pastas.example").await);
    assert!(old.text.contains("nauja@pastas.example") && old.text.contains("Ona"));
    assert!(!new.text.contains("Ona") && !new.text.contains(&ona.mail));
    // Opening a link changes nothing; without signing in it shows nothing either.
    here.get(&old.link).await.expect(200);
    app.browser().get(&old.link).await.expect(403);
    assert!(here.get(ADDRESS).await.expect(200).says("dar nepatvirtintas"));
    let half = confirm(&here, &old).await.expect(303);
    assert_eq!(half.location(), "/lt/account/address?done=address-half");
    // One mailbox, twice, is not both.
    confirm(&here, &old).await.expect(303);
    here.post("/lt/account/address/code", &[("code", &old.code)]).await.expect(303);
    assert_eq!(address(&app, &ona).await, ona.mail);
    let done = here.post("/lt/account/address/code", &[("code", &new.code)]).await.expect(303);
    assert_eq!(done.location(), "/lt/account?done=address-changed");
    assert_eq!(address(&app, &ona).await, "nauja@pastas.example");
    assert!(is_signed_in(&here).await && !is_signed_in(&there).await);
    letters(&app, &ona.mail, 2).await;
    letters(&app, "nauja@pastas.example", 2).await;
    here.get(&new.link).await.expect(410);
    // From now on the new address signs in, and the old one does not.
    let browser = app.browser();
    ask_to_sign_in(&browser, "lt", "nauja@pastas.example").await.expect(303);
    let sent = letters(&app, "nauja@pastas.example", 3).await.remove(2);
    browser.get(&sent.link).await.expect(303);
    assert!(is_signed_in(&browser).await);
    ask_to_sign_in(&app.browser(), "lt", &ona.mail).await.expect(303);
    assert_eq!(arrived(&app, &ona.mail).len(), 2);
});

on_both!(somebody_else_s_address_looks_like_any_other, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&ona).await;
    let mut pages = vec![];
    for mail in [anna.mail.as_str(), &format!("x{}", &anna.mail[1..])] {
        let answer = ask(&browser, mail).await.expect(303);
        let page = browser.get(answer.location()).await.expect(200);
        let until = page.attributes("main time", "datetime").remove(0);
        let shown = page.texts("main time").remove(0);
        let said = page.texts("main").remove(0).replace(&shown, "");
        pages.push(said.replace(mail, "").replace(&until, ""));
    }
    assert_eq!(pages[0], pages[1]);
    let told = letter(&app, &anna.mail).await;
    assert!(told.subject.starts_with("Кто-то хотел") && told.text.contains("Анна"));
    assert!(!told.text.contains("Ona") && told.code.is_empty());
    assert_eq!(told.link, "/ru/sign-in");
    assert_eq!(address(&app, &anna).await, anna.mail);
});

on_both!(an_address_that_was_given_away_meanwhile_is_not_taken, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    ask(&browser, "bendras@pastas.example").await.expect(303);
    let old = letter(&app, &ona.mail).await;
    let new = letter(&app, "bendras@pastas.example").await;
    confirm(&browser, &old).await.expect(303);
    let other = app.browser();
    register(&other, "ru", "sovetsk", "Bendras@pastas.example").await.expect(303);
    let sent = letter(&app, "Bendras@pastas.example").await;
    other.get(&sent.link).await.expect(303);
    let refused = confirm(&browser, &new).await.expect(409);
    assert!(refused.says("Adreso pakeisti nepavyko"));
    assert_eq!(address(&app, &ona).await, ona.mail);
    assert!(browser.get(ADDRESS).await.expect(200).says("Dabartinis adresas"));
});

on_both!(codes_run_out_and_changes_are_given_up_or_expire, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    ask(&browser, "nauja@pastas.example").await.expect(303);
    let new = letter(&app, "nauja@pastas.example").await;
    for _ in 0..5 {
        let wrong = browser.post("/lt/account/address/code", &[("code", "00000000")]).await;
        assert!(wrong.expect(422).says("nė viename"));
    }
    browser.post("/lt/account/address/code", &[("code", &new.code)]).await.expect(422);
    browser.get(&new.link).await.expect(410);
    for _ in 0..2 {
        browser.post("/lt/account/address/cancel", &[]).await.expect(303);
    }
    assert!(browser.get(ADDRESS).await.expect(200).says("Išsiųsti abu laiškus"));
    // Asked anew, the first letters are over; and after a day the second.
    ask(&browser, "kita@pastas.example").await.expect(303);
    let kita = letter(&app, "kita@pastas.example").await;
    ask(&browser, "trecia@pastas.example").await.expect(303);
    let trecia = letter(&app, "trecia@pastas.example").await;
    browser.get(&kita.link).await.expect(410);
    // Nobody else can use them.
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    app.sign_in(&rasa).await.get(&trecia.link).await.expect(410);
    app.advance(SignedDuration::from_hours(24));
    browser.get(&trecia.link).await.expect(410);
    residents::purge(app.personal("pagegiai"), app.site.now()).await.expect("forgotten");
    assert!(browser.get(ADDRESS).await.expect(200).says("Išsiųsti abu laiškus"));
    // Five an hour, whatever the addresses are.
    ask(&browser, "ketvirta@pastas.example").await.expect(303);
    ask(&browser, "penkta@pastas.example").await.expect(303);
    ask(&browser, "sesta@pastas.example").await.expect(429);
});

on_both!(of_two_who_want_one_address_one_gets_it, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::LT).await;
    let (one, other) = (app.sign_in(&ona).await, app.sign_in(&anna).await);
    for browser in [&one, &other] {
        ask(browser, "bendras@pastas.example").await.expect(303);
    }
    let shared = letters(&app, "bendras@pastas.example", 2).await;
    for (browser, resident) in [(&one, &ona), (&other, &anna)] {
        confirm(browser, &letter(&app, &resident.mail).await).await.expect(303);
    }
    let finish = async |browser: &Browser| {
        let mut statuses = vec![];
        for letter in &shared {
            let fields = [("code", letter.code.as_str())];
            statuses.push(browser.post("/lt/account/address/code", &fields).await.status.as_u16());
        }
        statuses
    };
    let (first, second) = tokio::join!(finish(&one), finish(&other));
    let changed = [&ona, &anna];
    let mut got = 0;
    for resident in changed {
        got += usize::from(address(&app, resident).await == "bendras@pastas.example");
    }
    assert_eq!(got, 1, "{first:?} {second:?}");
});
