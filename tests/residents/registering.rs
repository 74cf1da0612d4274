//! From the form to the account.

use super::{arrived, ask, is_signed_in, letter, letters, register};
use crate::on_both;
use crate::support::pages::Browser;
use tiltas::locale::Lang;
use tiltas::residents::{self, BY_STAFF, Resident};
use tiltas::store::Query;

on_both!(by_the_link_in_lithuanian, |app| {
    let browser = app.browser();
    browser.get("/lt/register").await.expect(200);
    let sent = register(&browser, "lt", "pagegiai", "ona@pastas.example").await.expect(303);
    assert_eq!(sent.location(), "/lt/sign-in/code?for=registration");
    browser.get(sent.location()).await.expect(200);
    let letter = letter(&app, "ona@pastas.example").await;
    assert!(letter.subject.starts_with("Registracijos kodas: "));
    assert!(letter.text.contains("Laba diena,"));
    assert!(letter.text.contains("15\u{a0}minučių"));
    assert!(!letter.text.contains("Vardenė"), "no word of a stranger's in a letter");
    assert!(letter.link.starts_with("/lt/sign-in/link?key="));
    let done = browser.get(&letter.link).await.expect(303);
    assert_eq!(done.location(), "/lt/account?done=registered");
    let account = browser.get(done.location()).await.expect(200);
    assert!(account.says("Paskyra sukurta, Jūs prisijungėte."));
    assert!(account.says("Vardenė iš Lumpėnų") && account.says("ona@pastas.example"));
    assert!(account.says("Pagėgiai") && account.says("Savivaldybė dar nepatvirtino"));
});

on_both!(by_the_code_in_russian, |app| {
    let browser = app.browser();
    register(&browser, "ru", "sovetsk", "anna@pochta.example").await.expect(303);
    let letter = letter(&app, "anna@pochta.example").await;
    assert!(letter.subject.starts_with("Код для регистрации: "));
    assert!(letter.text.contains("15\u{a0}минут"));
    assert!(letter.link.starts_with("/ru/sign-in/link?key="));
    let grouped = format!(" {} {} ", &letter.code[..4], &letter.code[4..]);
    let done = browser.post("/ru/sign-in/code", &[("code", &grouped)]).await.expect(303);
    assert_eq!(done.location(), "/ru/account?done=registered");
    let page = browser.get("/").await.expect(302);
    assert_eq!(page.location(), "/ru", "the chosen language is remembered");
    let account = browser.get("/ru/account").await.expect(200);
    assert!(account.says("Советск"));
    assert!(browser.get("/ru/account/sessions").await.expect(200).says("этот браузер"));
    let store = app.personal("pagegiai");
    assert!(residents::by_mail(&app.site, store, "anna@pochta.example").await.unwrap().is_none());
});

on_both!(the_letter_is_in_the_chosen_language, |app| {
    let fields = [
        ("municipality", "sovetsk"),
        ("language", "lt"),
        ("name", "Birutė"),
        ("mail", "birute@pastas.example"),
        ("age", "yes"),
        ("agree", "yes"),
        ("next", "/ru/news?page=2#x"),
    ];
    let browser = app.browser();
    browser.post("/ru/register", &fields).await.expect(303);
    let letter = letter(&app, "birute@pastas.example").await;
    assert!(letter.subject.starts_with("Registracijos kodas: "));
    let done = browser.get(&letter.link).await.expect(303);
    assert_eq!(done.location(), "/lt/news?page=2&done=registered#x");
});

on_both!(nothing_becomes_of_it_until_the_letter_is_used, |app| {
    register(&app.browser(), "lt", "pagegiai", "ona@pastas.example").await.expect(303);
    let found = residents::by_mail(&app.site, app.personal("pagegiai"), "ona@pastas.example").await;
    assert!(found.expect("a store").is_none());
});

on_both!(a_known_address_gets_a_letter_to_sign_in, |app| {
    let known = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (browser, stranger) = (app.browser(), app.browser());
    let sent = register(&browser, "lt", "pagegiai", &known.mail).await.expect(303);
    let other = register(&stranger, "lt", "pagegiai", "nobody@pastas.example").await.expect(303);
    assert_eq!(sent.location(), other.location());
    let letter = letter(&app, &known.mail).await;
    assert!(letter.subject.starts_with("У Вас уже есть учётная запись."));
    assert!(letter.text.contains("Анна"), "its own name, not the one that was typed");
    let done = browser.get(&letter.link).await.expect(303);
    assert_eq!(done.location(), "/ru/account?done=signed-in");
    assert!(browser.get("/ru/account").await.expect(200).says("Анна"));
});

on_both!(the_same_form_twice_is_one_letter, |app| {
    let browser = app.browser();
    let key = browser.get("/lt/register").await.expect(200).attributes("input[name=key]", "value");
    let form = |mail: &'static str| {
        [
            ("key", key[0].clone()),
            ("municipality", "pagegiai".into()),
            ("language", "lt".into()),
            ("name", "Ona".into()),
            ("mail", mail.to_owned()),
            ("age", "yes".into()),
            ("agree", "yes".into()),
        ]
    };
    for mail in ["ona@pastas.example", "ona@pastas.example", "kita@pastas.example"] {
        let fields = form(mail);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        browser.post("/lt/register", &fields).await.expect(303);
    }
    // The address that was corrected with the browser's way back got one as well, so the first
    // would have had its second by now.
    letters(&app, "kita@pastas.example", 1).await;
    assert_eq!(arrived(&app, "ona@pastas.example").len(), 1);
});

on_both!(two_at_once_make_one_account, |app| {
    let mail = "abu@pastas.example";
    let browsers = [app.browser(), app.browser(), app.browser()];
    for (browser, municipality) in browsers.iter().zip(["pagegiai", "pagegiai", "sovetsk"]) {
        register(browser, "lt", municipality, mail).await.expect(303);
    }
    let letters = letters(&app, mail, 3).await;
    // Each link opens in the browser that asked for it and in no other; which is whose shows.
    let tries = browsers.iter().map(|browser| open_all(browser, &letters));
    futures_util::future::join_all(tries).await;
    let mut accounts = 0;
    for municipality in ["pagegiai", "sovetsk"] {
        let query = Query::on(&BY_STAFF).equal(false);
        accounts += app.personal(municipality).find::<Resident>(&query).await.unwrap().items.len();
    }
    assert_eq!(accounts, 1);
    for browser in &browsers {
        assert!(is_signed_in(browser).await, "each has shown that the address is theirs");
    }
});

async fn open_all(browser: &Browser, letters: &[super::Arrived]) {
    for letter in letters {
        browser.get(&letter.link).await;
    }
}

on_both!(the_account_s_own_address_is_written_to, |app| {
    let browser = app.browser();
    register(&browser, "lt", "pagegiai", "Kotryna.K@pastas.example").await.expect(303);
    let first = letter(&app, "Kotryna.K@pastas.example").await;
    browser.get(&first.link).await.expect(303);
    let other = app.browser();
    ask(&other, "lt", "kotryna.k@PASTAS.example").await.expect(303);
    let letters = letters(&app, "Kotryna.K@pastas.example", 2).await;
    let second = letters.iter().find(|letter| letter.link != first.link).expect("another");
    other.get(&second.link).await.expect(303);
    assert!(is_signed_in(&other).await);
    // The Kelvin sign is a k in lower case, but an address of its own.
    ask(&app.browser(), "lt", "\u{212A}otryna.\u{212A}@pastas.example").await;
    assert!(arrived(&app, "\u{212A}otryna.\u{212A}@pastas.example").is_empty());
});
