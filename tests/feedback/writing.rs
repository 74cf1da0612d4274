//! Writing feedback: what is asked for, what is refused, what is kept.

use super::{LANG, NEW, TEXT, TITLE, TONE, answered, days, id, send, written};
use crate::on_both;
use crate::petitions::letters::letters;
use tiltas::answers::{Owed, State};
use tiltas::locale::Lang;
use tiltas::web::keys;

on_both!(a_resident_writes_to_either_side_and_is_answered_in_public, |app| {
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&anna).await;
    let form = browser.get(NEW).await.expect(200);
    assert!(form.says("Atsako per 20 darbo dienų."));
    let address = written(&browser, "pagegiai").await;
    let page = browser.get(&format!("{address}?done=feedback-sent")).await.expect(200);
    assert!(page.says("Atsiliepimas paskelbtas ir perduotas administracijai."));
    assert_eq!(page.texts("h1"), ["Duobė prie mokyklos"]);
    assert!(page.texts(".page-head .due-line")[0].starts_with("Bus atsakyta iki"));
    assert_eq!(page.texts(".page-head .chip"), ["Kritika"]);
    answered(&app, "pagegiai", &address).await;
    let russian = app.browser().get(&address.replace("/lt/", "/ru/")).await.expect(200);
    assert_eq!(russian.texts(".official > .text"), ["Duobė bus užtaisyta iki penktadienio ."]);
    assert!(russian.texts(".page-head .due-line").is_empty());
    let heard = letters(&app, &anna, 1).await;
    assert_eq!(heard[0].0, "Администрация Вам ответила: Duobė prie mokyklos");
    // The journal says so, on the page's own line.
    let mut recorded = false;
    for _ in 0..100 {
        let journal = app.sign_in(&anna).await.get("/lt/journal?group=feedback").await.expect(200);
        recorded = journal.says("Paskelbtas oficialus atsakymas į gyventojo atsiliepimą");
        if recorded {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(recorded);
});

on_both!(what_is_wrong_is_said_and_what_was_typed_stays, |app| {
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let long = "a".repeat(5_001);
    let (town, key) = (("municipality", "sovetsk"), keys::id());
    let key = ("key", key.as_str());
    let line = "a".repeat(121);
    for (fields, wrong) in [
        (vec![TONE, TITLE, TEXT, LANG, key], "#municipality"),
        (vec![("municipality", "vilnius"), TONE, TITLE, TEXT, LANG, key], "#municipality"),
        (vec![town, TITLE, TEXT, LANG, key], "#tone"),
        (vec![town, TONE, ("title", " "), TEXT, LANG, key], "#title"),
        (vec![town, TONE, ("title", line.as_str()), TEXT, LANG, key], "#title"),
        (vec![town, TONE, ("title", "a\nb"), TEXT, LANG, key], "#title"),
        (vec![town, TONE, TITLE, ("text", ""), LANG, key], "#text"),
        (vec![town, TONE, TITLE, ("text", long.as_str()), LANG, key], "#text"),
        (vec![town, TONE, TITLE, TEXT, ("language", "de"), key], "#language"),
    ] {
        let page = ona.post(NEW, &fields).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), [wrong]);
        if wrong != "#title" {
            assert_eq!(page.attributes("#title", "value"), ["Duobė prie mokyklos"]);
        }
    }
    assert!(app.browser().get("/lt/feedback").await.expect(200).says("Tokių atsiliepimų nėra."));
    app.browser().get(NEW).await.expect(403);
    app.browser().post(NEW, &[TITLE]).await.expect(403);
    app.browser().get("/lt/feedback/nowhere").await.expect(404);
});

on_both!(the_same_form_twice_is_one_and_the_same_text_is_refused, |app| {
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let key = keys::id();
    let fields = [("municipality", "pagegiai"), TONE, TITLE, TEXT, LANG, ("key", key.as_str())];
    let (one, two) = tokio::join!(ona.post(NEW, &fields), ona.post(NEW, &fields));
    assert_eq!(one.expect(303).location(), two.expect(303).location());
    let page = app.browser().get("/lt/feedback").await.expect(200);
    assert_eq!(page.texts(".cards .card-title").len(), 1);
    let page = send(&ona, "pagegiai", &[]).await.expect(422);
    assert!(page.says("Tokį patį ar labai panašų tekstą jau paskelbėte."));
});

on_both!(a_deadline_that_has_passed_is_shown, |app| {
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let address = written(&ona, "sovetsk").await;
    let owed = Owed::id_of(id(&address), "sovetsk");
    let owed = app.site.public.get::<Owed>(&owed).await.expect("a read").expect("it");
    assert_eq!(owed.state, State::Waiting);
    let length = owed.due_at.duration_since(owed.since).as_hours() / 24;
    // Twenty working days, by the test's settings.
    assert!((27..=30).contains(&length), "{length}");
    days(&app, 29 + 3);
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let page = anna.get(&address).await.expect(200);
    assert!(page.texts(".page-head .late")[0].starts_with("Vėluojama atsakyti"));
    let list = anna.get("/lt/feedback").await.expect(200);
    assert_eq!(list.texts(".card-late").len(), 1);
});
