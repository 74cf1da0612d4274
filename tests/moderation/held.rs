//! What is held by a rule until a moderator has looked at it.

use super::*;
use crate::on_both;
use tiltas::store::Batch;

/// An account that nobody has confirmed yet.
async fn newcomer(app: &TestApp, name: &str) -> Resident {
    let resident = app.resident("pagegiai", name, Lang::LT).await;
    let store = app.personal("pagegiai");
    let mut found = store.get::<Resident>(&resident.id).await.expect("a read").expect("them");
    found.unconfirm();
    store.commit(Batch::new().replace(&found)).await.expect("unconfirmed");
    found.document
}

on_both!(links_of_newcomers_wait_for_a_moderator, |app| {
    plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let in_ona = app.sign_in(&ona).await;
    let top = comment(&in_ona, "lt", "Ar kas žino, kur takas?").await;
    let newcomer = newcomer(&app, "Naujokas").await;
    let browser = app.sign_in(&newcomer).await;
    comment(&browser, "lt", "Be nuorodų skelbiama iškart").await;
    let key = keys::id();
    let fields = [
        ("text", "Žiūrėkite čia: https://takai.example/zemelapis"),
        ("in_reply_to", top.trim_start_matches("contribution-")),
        ("key", &*key),
        ("language", "lt"),
    ];
    let done = write(&browser, "lt", &fields).await.expect(303);
    assert!(done.location().contains("done=contribution-held"));
    // The same form again is the same contribution and the same case.
    write(&browser, "lt", &fields).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(!page.says("takai.example") && page.says("laukia moderatoriaus peržiūros"));
    assert!(page.says("2 pasisakymai") && !page.texts(".replies").concat().contains("Naujokas"));
    let own = browser.get(PAGE).await.expect(200);
    assert!(own.says("takai.example") && own.says("Savo tekstą matote tik Jūs ir moderatoriai."));
    let moderator = moderator(&app, "pagegiai").await;
    let queue = moderator.get("/lt/moderation/pagegiai?queue=held").await.expect(200);
    assert_eq!(queue.attributes("a[data-case]", "href").len(), 1);
    assert!(queue.says("Sulaikyta automatiškai"));
    assert!(mails_now(&app, &ona).is_empty(), "nobody is told of what they cannot read");
    let case = first_case(&moderator, "pagegiai", "held").await;
    decide(&moderator, &case, "release", &[("ground", "spam")]).await.expect(303);
    assert!(app.browser().get(PAGE).await.says("takai.example"));
    let (subject, text) = mails(&app, &ona, 1).await.remove(0);
    assert!(subject.starts_with("Jums atsakė"), "{subject}");
    assert!(text.contains("https://takai.example/zemelapis"), "{text}");
    let (subject, text) = mails(&app, &newcomer, 1).await.remove(0);
    assert!(subject.starts_with("Jūsų pasisakymas paskelbtas"), "{subject}");
    assert!(text.contains("sulaikytas automatiškai"), "{text}");
});

on_both!(links_of_those_who_are_known_do_not_wait, |app| {
    plant(&app, "paths").await;
    let link = [("text", "Žiūrėkite čia: https://takai.example"), ("language", "lt")];
    let known = app.resident("pagegiai", "Ona", Lang::LT).await;
    let done = write(&app.sign_in(&known).await, "lt", &link).await.expect(303);
    assert!(done.location().contains("done=commented"));
    let newcomer = newcomer(&app, "Naujokas").await;
    app.advance(jiff::SignedDuration::from_hours(8 * 24));
    let done = write(&app.sign_in(&newcomer).await, "lt", &link).await.expect(303);
    assert!(done.location().contains("done=commented"), "an account is new for a week");
});
