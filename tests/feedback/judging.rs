//! What the author says of the answer, once, and the discussion below.

use super::{answered, id, written};
use crate::on_both;
use tiltas::answers::{Kind, Owed, State};
use tiltas::feedback::Feedback;
use tiltas::locale::Lang;

on_both!(the_author_says_once_whether_it_is_settled, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let address = written(&browser, "sovetsk").await;
    let verdict = format!("{address}/verdict");
    let yes = [("settled", "yes")];
    let page = browser.post(&verdict, &yes).await.expect(409);
    assert!(page.says("Administracija dar neatsakė."));
    answered(&app, "sovetsk", &address).await;
    let other = app.sign_in(&app.resident("pagegiai", "Jonas", Lang::LT).await).await;
    assert!(other.get(&address).await.expect(200).texts("#verdict").is_empty());
    other.post(&verdict, &yes).await.expect(403);
    app.browser().post(&verdict, &yes).await.expect(403);
    let page = browser.get(&address).await.expect(200);
    assert_eq!(page.texts("#verdict"), ["Jūsų nuomonė apie atsakymą"]);
    let page = browser.post(&verdict, &[]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#settled"]);
    for _ in 0..2 {
        let done = browser.post(&verdict, &yes).await.expect(303);
        assert_eq!(done.location(), format!("{address}?done=feedback-judged"));
    }
    browser.post(&verdict, &[("settled", "no")]).await.expect(409);
    let page = app.browser().get(&address).await.expect(200);
    assert!(page.texts(".feedback-verdict")[0].starts_with("Autorius: klausimas išspręstas"));
    browser.post("/lt/feedback/none/verdict", &yes).await.expect(404);
});

on_both!(what_is_missing_is_owed_an_answer_of_its_own, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let address = written(&browser, "pagegiai").await;
    answered(&app, "pagegiai", &address).await;
    let verdict = format!("{address}/verdict");
    let key = tiltas::web::keys::id();
    let long = "a".repeat(5_001);
    let no = [("settled", "no"), ("text", long.as_str()), ("language", "lt")];
    let page = browser.post(&verdict, &no).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#text"]);
    let text = ("text", "Penktadienis praėjo, o duobė tebėra.");
    let no = [("settled", "no"), text, ("language", "lt"), ("key", key.as_str())];
    browser.post(&verdict, &no).await.expect(303);
    let of = app.site.public.get::<Feedback>(id(&address)).await.expect("a read").expect("it");
    let said = of.verdict.clone().expect("a verdict").follow_up.expect("what is missing");
    let owed = app.site.public.get::<Owed>(&Owed::id_of(&said, "pagegiai")).await;
    let owed = owed.expect("a read").expect("it");
    assert_eq!((owed.kind, owed.state), (Kind::Again, State::Waiting));
    let page = app.browser().get(&address).await.expect(200);
    let reply = format!("#contribution-{said}");
    assert_eq!(page.texts(&format!("{reply} .text")), ["Penktadienis praėjo, o duobė tebėra."]);
    assert_eq!(page.texts(&format!("{reply} .pinned-due")).len(), 1);
    answered(&app, "pagegiai", &format!("/lt/feedback/{said}")).await;
    let page = app.browser().get(&address).await.expect(200);
    assert_eq!(page.texts(".official").len(), 2);
    // In the list it is one.
    let list = app.browser().get("/lt/feedback?show=answered").await.expect(200);
    assert_eq!(list.texts(".cards .card-title").len(), 1);
});

on_both!(others_join_the_conversation_in_its_thread, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let address = written(&app.sign_in(&ona).await, "pagegiai").await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let page = anna.get(&address).await.expect(200);
    let field = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
    let fields = [
        ("text", "И у нас такая же."),
        ("in_reply_to", &field("in_reply_to")),
        ("key", &field("key")),
        ("language", "ru"),
    ];
    anna.post(&format!("{address}/contributions"), &fields).await.expect(303);
    let page = app.browser().get(&address).await.expect(200);
    assert_eq!(page.texts(".replies .text"), ["И у нас такая же."]);
    let report = format!("{address}/contributions/{}/report", id(&address));
    anna.post(&report, &[("ground", "insult"), ("language", "ru")]).await.expect(303);
});
