//! Bad input on every form: never a failure, always a message and the typed text kept.

use super::{ask, letter, letters};
use crate::on_both;
use crate::support::pages::Page;
use tiltas::locale::Lang;

/// What no field takes, each as form-encoded bytes; with what of it the page shows again.
const BAD: [(&[u8], &str); 6] = [
    (b"", ""),
    (b"+++", ""),
    (b"%FF%FE", "\u{FFFD}"),
    (b"a%00b", "a\u{FFFD}b"),
    (b"one%0D%0Atwo", "one"),
    (b"%E2%80%AEanO", "anO"),
];

fn refused(page: &Page, field: &str, shown: &str) {
    assert_eq!(page.status, 422, "{field}");
    assert!(!page.texts(".error-summary a").is_empty(), "{field}: a summary");
    let links = page.attributes(".error-summary a", "href");
    assert!(links.contains(&format!("#{field}")), "{field} in {links:?}");
    assert!(!page.texts(&format!("#{field}-error")).is_empty(), "{field}: beside it");
    let values = page.attributes(&format!("input[name={field}]"), "value");
    assert!(values.iter().any(|value| value.contains(shown)), "{field}: {values:?}");
}

on_both!(text_fields, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let signed_in = app.sign_in(&ona).await;
    let visitor = app.browser();
    let long = "a".repeat(10_000);
    let bad = BAD.iter().copied().chain([(long.as_bytes(), "aaaa")]);
    for (bytes, shown) in bad {
        for lang in ["lt", "ru", "en"] {
            let forms = [
                (&visitor, "sign-in", "mail"),
                (&visitor, "sign-in/code", "code"),
                (&visitor, "register", "mail"),
                (&visitor, "register", "name"),
                (&signed_in, "account/profile", "name"),
                (&signed_in, "account/address", "mail"),
            ];
            for (browser, form, field) in forms {
                let body = [field.as_bytes(), b"=", bytes, b"&unknown=%FF&", b"&=&%="].concat();
                let page = browser.post_bytes(&format!("/{lang}/{form}"), body).await;
                refused(&page, field, shown);
            }
        }
    }
});

on_both!(every_problem_of_registering_is_said_at_once, |app| {
    let fields = [("municipality", "vilnius"), ("language", "xx"), ("name", "1"), ("mail", "ona@")];
    let page = app.browser().post("/ru/register", &fields).await.expect(422);
    let links = page.attributes(".error-summary a", "href");
    assert_eq!(links, ["#municipality", "#language", "#name", "#mail", "#age", "#agree"]);
    assert_eq!(page.attributes("input[name=mail]", "value"), ["ona@"]);
    let fields = [("age", "yes"), ("agree", "yes"), ("municipality", "sovetsk")];
    let page = app.browser().post("/lt/register", &fields).await.expect(422);
    let checked = page.attributes("input[checked]", "name");
    assert_eq!(checked, ["municipality", "age", "agree"]);
});

on_both!(one_comes_back_only_to_pages_of_ours, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let others = ["//evil.example", "https://evil.example", "/lt//evil.example", "/\\evil.example"];
    for (count, next) in others.iter().enumerate().take(3) {
        let browser = app.browser();
        let encoded: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let page = browser.get(&format!("/lt/sign-in?next={encoded}")).await.expect(200);
        assert_eq!(page.attributes("input[name=next]", "value"), [""]);
        browser.post("/lt/sign-in", &[("mail", &ona.mail), ("next", next)]).await.expect(303);
        let letters = letters(&app, &ona.mail, count + 1).await;
        let mut went = vec![];
        for letter in &letters {
            went.push(browser.get(&letter.link).await.location().to_owned());
        }
        went.retain(|to| !to.is_empty());
        assert_eq!(went, ["/lt/account?done=signed-in"], "{next}");
    }
    let signed_in = app.sign_in(&ona).await;
    for next in others {
        let encoded: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        let page = signed_in.get(&format!("/lt/sign-in?next={encoded}")).await.expect(303);
        assert_eq!(page.location(), "/lt/account");
    }
});

on_both!(links_that_nobody_sent, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.browser();
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let link = letter(&app, &ona.mail).await.link;
    let elsewhere = link.replace("pagegiai", "sovetsk");
    let nowhere = link.replace("pagegiai", "vilnius");
    let cut = link[..link.len() - 1].to_owned();
    let bad = ["/lt/sign-in/link", "/lt/sign-in/link?key=", "/lt/sign-in/link?key=a.b.c"];
    let bad = bad.into_iter().chain([elsewhere.as_str(), &nowhere, &cut]);
    for link in bad.chain(["/lt/sign-in/link?key=%FF%00", "/lt/sign-in/link?key=pagegiai.%27.x"]) {
        browser.get(link).await.expect(410);
    }
    browser.get(&link).await.expect(303);
});

on_both!(other_ways_of_asking, |app| {
    let browser = app.browser();
    for path in ["/lt/sign-out", "/lt/account/sign-out-everywhere", "/lt/account/sessions/x/revoke"]
    {
        browser.get(path).await.expect(405);
    }
    browser.get("/lt/account").await.expect(403);
    browser.post("/lt/account/profile", &[("name", "x")]).await.expect(403);
    let json = browser.client().post(browser.address("/lt/sign-in")).body("{}").send().await;
    assert_eq!(json.expect("an answer").status(), 415);
    let foreign = browser.client().post(browser.address("/lt/sign-in"));
    let foreign = foreign.header("sec-fetch-site", "cross-site").send().await;
    assert_eq!(foreign.expect("an answer").status(), 403);
    // A key that is none, and somebody else's.
    let key = browser.get("/lt/register").await.attributes("input[name=key]", "value").remove(0);
    for (browser, key) in [(&browser, "x"), (&browser, &key), (&app.browser(), &key)] {
        let fields = [("mail", "niekas@pastas.example"), ("key", key)];
        browser.post("/lt/sign-in", &fields).await.expect(303);
    }
});
