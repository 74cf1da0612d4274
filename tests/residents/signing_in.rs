//! Asking for a letter, and using it.

use super::{arrived, ask, is_signed_in, letter, letters};
use crate::on_both;
use crate::support::pages::Page;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use tiltas::locale::Lang;

on_both!(by_link_and_by_code, |app| {
    let (ona, anna) = (
        app.resident("pagegiai", "Ona", Lang::LT).await,
        app.resident("sovetsk", "Анна", Lang::RU).await,
    );
    let browser = app.browser();
    browser.get("/lt/sign-in?next=/lt/news").await.expect(200);
    let fields = [("mail", ona.mail.as_str()), ("next", "/lt/news")];
    browser.post("/lt/sign-in", &fields).await.expect(303);
    let sent = letter(&app, &ona.mail).await;
    assert!(sent.subject.starts_with("Prisijungimo kodas: ") && sent.text.contains("Ona"));
    let done = browser.get(&sent.link).await.expect(303);
    assert_eq!(done.location(), "/lt/news?done=signed-in");
    let page = browser.get(done.location()).await.expect(200);
    assert!(page.says("Prisijungėte.") && page.says("Ona"));
    // Asked on an English page; written in the language of the account.
    let browser = app.browser();
    ask(&browser, "en", &anna.mail).await.expect(303);
    let sent = letter(&app, &anna.mail).await;
    assert!(sent.subject.starts_with("Код для входа: "));
    let done = browser.post("/en/sign-in/code", &[("code", &sent.code)]).await.expect(303);
    assert_eq!(done.location(), "/en/account?done=signed-in");
    assert!(browser.get("/en/account").await.expect(200).says("Анна"));
});

/// What of an answer may be compared: without what is random or the time in it.
fn plain(page: &Page) -> (u16, BTreeMap<String, String>, String) {
    let random = |name: &str, value: &str| match name {
        "set-cookie" => {
            let (cookie, rest) = value.split_once(';').unwrap_or((value, ""));
            let (name, secret) = cookie.split_once('=').unwrap_or((cookie, ""));
            format!("{name}={};{rest}", secret.len())
        }
        "date" => String::new(),
        "x-request-id" => value.len().to_string(),
        _ => value.to_owned(),
    };
    let headers = page.headers.iter().map(|(name, value)| {
        (name.to_string(), random(name.as_str(), value.to_str().expect("text")))
    });
    (page.status.as_u16(), headers.collect(), page.text.clone())
}

on_both!(an_unknown_address_is_answered_like_a_known_one, |app| {
    let known = app.resident("sovetsk", "Анна", Lang::RU).await;
    // As long as the other, since a page shows what was typed.
    let unknown = format!("x{}", &known.mail[1..]);
    let mut answers = vec![];
    for mail in [&known.mail, &unknown] {
        let browser = app.browser();
        let mut answer = vec![plain(&ask(&browser, "lt", mail).await)];
        answer.push(plain(&browser.get("/lt/sign-in/code").await));
        for _ in 0..6 {
            answer.push(plain(&browser.post("/lt/sign-in/code", &[("code", "00000000")]).await));
        }
        answers.push(answer);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(answers[0][0].0, 303);
    for mail in [&known.mail, &unknown] {
        let mut statuses = vec![];
        for _ in 0..6 {
            statuses.push(ask(&app.browser(), "lt", mail).await.status.as_u16());
        }
        assert_eq!(statuses, [303, 303, 303, 303, 429, 429], "one was asked for above");
    }
    // The letters to the known address are there; to the other, none will be.
    letters(&app, &known.mail, 5).await;
    assert!(arrived(&app, &unknown).is_empty());
});

on_both!(in_another_browser_only_the_code_helps, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (browser, other) = (app.browser(), app.browser());
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let sent = letter(&app, &ona.mail).await;
    for _ in 0..2 {
        let refused = other.get(&sent.link).await.expect(403);
        assert!(refused.says("Nuoroda atverta kitoje naršyklėje"));
        assert!(refused.says("įrašykite laiške nurodytą kodą"));
    }
    other.get("/lt/sign-in").await.expect(200);
    other.get(&sent.link).await.expect(403);
    other.post("/lt/sign-in/code", &[("code", &sent.code)]).await.expect(422);
    assert!(!is_signed_in(&other).await);
    browser.post("/lt/sign-in/code", &[("code", &sent.code)]).await.expect(303);
    assert!(is_signed_in(&browser).await);
});

on_both!(a_letter_is_used_once, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.browser();
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let sent = letter(&app, &ona.mail).await;
    let opened = futures_util::future::join_all((0..4).map(|_| browser.get(&sent.link))).await;
    let signed_in = opened.iter().filter(|page| page.status == 303).count();
    assert_eq!(signed_in, 1);
    let again = browser.get(&sent.link).await.expect(410);
    assert!(again.says("Nuoroda nebegalioja"));
    let code = browser.post("/lt/sign-in/code", &[("code", &sent.code)]).await.expect(422);
    assert!(code.says("Kodas nebegalioja"));
});

on_both!(a_letter_expires, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.browser();
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let sent = letter(&app, &ona.mail).await;
    app.advance(SignedDuration::from_mins(15));
    browser.get(&sent.link).await.expect(410);
    let code = browser.post("/lt/sign-in/code", &[("code", &sent.code)]).await.expect(422);
    assert!(code.says("Kodas nebegalioja"));
    assert!(!is_signed_in(&browser).await);
});

on_both!(five_wrong_codes_lock_a_request, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.browser();
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let sent = letter(&app, &ona.mail).await;
    let wrong = if sent.code == "00000000" { "00000001" } else { "00000000" };
    // What is no code at all does not count.
    for none in ["", "1234", "abcdefgh", "123456789"] {
        browser.post("/lt/sign-in/code", &[("code", none)]).await.expect(422);
    }
    let tries =
        (0..5).map(|_| async { browser.post("/lt/sign-in/code", &[("code", wrong)]).await });
    for answer in futures_util::future::join_all(tries).await {
        assert!(answer.status == 422 && answer.says("Kodas neteisingas"));
    }
    let right = browser.post("/lt/sign-in/code", &[("code", &sent.code)]).await.expect(422);
    assert!(right.says("Per daug neteisingų bandymų"));
    browser.get(&sent.link).await.expect(410);
    assert!(!is_signed_in(&browser).await);
});

on_both!(each_letter_opens_once_however_many_were_asked_for, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.browser();
    browser.get("/lt/sign-in").await.expect(200);
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let first = letter(&app, &ona.mail).await;
    ask(&browser, "lt", &ona.mail).await.expect(303);
    letters(&app, &ona.mail, 2).await;
    browser.post("/lt/sign-in/code", &[("code", &first.code)]).await.expect(303);
    assert!(is_signed_in(&browser).await);
    browser.post("/lt/sign-out", &[]).await.expect(303);
    browser.post("/lt/sign-in/code", &[("code", &first.code)]).await.expect(422);
    browser.get(&first.link).await.expect(410);
    assert!(!is_signed_in(&browser).await);
});

on_both!(a_second_request_does_not_spoil_the_first_letter, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.browser();
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let sent = letter(&app, &ona.mail).await;
    ask(&browser, "lt", "niekas@pastas.example").await.expect(303);
    browser.post("/lt/sign-in/code", &[("code", "00000000")]).await.expect(422);
    let done = browser.post("/lt/sign-in/code", &[("code", &sent.code)]).await.expect(303);
    assert_eq!(done.location(), "/lt/account?done=signed-in");
});

on_both!(a_wrong_code_leaves_a_registration_a_registration, |app| {
    let path = "/ru/sign-in/code?for=registration";
    let page = app.browser().get(path).await.expect(200);
    assert_eq!(page.attributes("main form", "action"), [path]);
    let page = app.browser().post(path, &[("code", "12345678")]).await.expect(422);
    assert_eq!(page.attributes("main form", "action"), [path]);
    assert!(page.attributes("main a", "href").contains(&"/ru/register".to_owned()));
});
