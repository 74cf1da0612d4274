//! Writing an official answer, changing it, and each way in which it is refused.

use super::{OFFICE, TEXT, ask, editor, one};
use crate::discussion::{PAGE, comment, plant, reply};
use crate::on_both;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;

on_both!(an_answer_is_pinned_above_the_replies_and_read_in_each_language, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = ask(&ona, "lt", "Kada bus takas?").await;
    reply(&ona, "lt", &id, "Ir aš norėčiau žinoti.").await;
    let editor = editor(&app, "pagegiai").await;
    let page = editor.get(PAGE).await.expect(200);
    assert!(page.attributes(".pinned-act a", "href").contains(&one("pagegiai", &id)));
    let page = editor.get(&one("pagegiai", &id)).await.expect(200);
    assert_eq!(page.attributes("#office", "value"), ["Pagėgių savivaldybės administracija"]);
    let ru = ("text-ru", "Тропа будет **готова** осенью.");
    let done = editor.post(&one("pagegiai", &id), &[OFFICE, TEXT, ru]).await.expect(303);
    let page = editor.get(done.location()).await.expect(200);
    assert!(page.says("Oficialus atsakymas paskelbtas."));
    let selector = format!("#contribution-{id} > .official");
    assert_eq!(page.texts(&format!("{selector} .text")), ["Takas bus baigtas rudenį."]);
    assert!(page.texts(&format!("{selector} .official-head"))[0].contains("Bendrasis skyrius"));
    // Pinned: before the replies, not among them.
    assert!(
        page.text.find("class=\"official").expect("it")
            < page.text.find("class=\"replies").expect("they")
    );
    assert_eq!(page.texts(".replies .official").len(), 0);
    let russian = app.browser().get("/ru/consultations/paths").await.expect(200);
    assert_eq!(russian.texts(&format!("{selector} > .text")), ["Тропа будет готова осенью."]);
    assert!(russian.texts(".official .chip-human").len() == 1);
    // The other host answers too.
    let other = super::editor(&app, "sovetsk").await;
    let said = [("office", "Общий отдел"), ("text", "На нашем берегу — весной.")];
    other.post(&one("sovetsk", &id), &said).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(&selector).len(), 2);
});

on_both!(a_later_wording_keeps_the_earlier_ones_dated, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    // Any contribution, not only questions.
    let id = comment(&ona, "lt", "Takas jau pradėtas.").await;
    let id = id.trim_start_matches("contribution-").to_owned();
    let editor = editor(&app, "pagegiai").await;
    let address = one("pagegiai", &id);
    editor.post(&address, &[OFFICE, TEXT]).await.expect(303);
    // The same form once more is nothing new.
    editor.post(&address, &[OFFICE, TEXT]).await.expect(303);
    assert!(app.browser().get(PAGE).await.expect(200).texts(".official-earlier").is_empty());
    let page = editor.get(&address).await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    assert!(page.texts("textarea#text")[0].contains("**baigtas**"));
    let changed = ("text", "Takas bus baigtas pavasarį.");
    let fields = [OFFICE, changed, ("version", version.as_str())];
    editor.post(&address, &fields).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".official > .text"), ["Takas bus baigtas pavasarį."]);
    assert!(page.texts(".official-earlier summary")[0].starts_with("Atsakymas pakeistas"));
    assert_eq!(page.texts(".official-earlier li .text"), ["Takas bus baigtas rudenį."]);
    // A colleague whose form is older is told so, and loses nothing.
    let late = [OFFICE, ("text", "Takas bus baigtas vasarą."), ("version", version.as_str())];
    let page = editor.post(&address, &late).await.expect(409);
    assert!(page.says("buvo paskelbtas arba pakeistas"));
    assert!(page.texts("textarea#text")[0].contains("vasarą"));
    assert!(page.says("Takas bus baigtas pavasarį."));
    let version = page.attributes("input[name=version]", "value").remove(0);
    let again = [OFFICE, ("text", "Takas bus baigtas vasarą."), ("version", version.as_str())];
    editor.post(&address, &again).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".official-earlier li .text").len(), 2);
});

on_both!(of_two_editors_at_once_one_answers, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = ask(&ona, "lt", "Kada bus takas?").await;
    let (one_editor, other) = (editor(&app, "pagegiai").await, editor(&app, "pagegiai").await);
    let address = one("pagegiai", &id);
    let (here, there) = ([OFFICE, ("text", "Rudenį.")], [OFFICE, ("text", "Pavasarį.")]);
    let (first, second) =
        tokio::join!(one_editor.post(&address, &here), other.post(&address, &there));
    let mut statuses = [first.status.as_u16(), second.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    assert_eq!(app.browser().get(PAGE).await.expect(200).texts(".official").len(), 1);
});

on_both!(what_is_wrong_with_an_answer_is_said_beside_it, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = ask(&ona, "lt", "Kada bus takas?").await;
    let editor = editor(&app, "pagegiai").await;
    let address = one("pagegiai", &id);
    let page = editor.post(&address, &[OFFICE, ("text", "  ")]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#text"]);
    let long = "a".repeat(5_001);
    let page = editor.post(&address, &[("office", ""), ("text", &long)]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#office", "#text"]);
    let wrong = [OFFICE, TEXT, ("text-ru", long.as_str())];
    let page = editor.post(&address, &wrong).await.expect(422);
    assert!(page.texts("textarea#text")[0].contains("baigtas"), "what was typed stays");
    assert!(app.browser().get(PAGE).await.expect(200).texts(".official").is_empty());
});

on_both!(only_editors_of_the_hosts_answer, |app| {
    let mut alone = crate::discussion::consultation(&app, "paths");
    alone.hosts = vec!["pagegiai".into()];
    let batch = tiltas::store::Batch::new().insert(&alone);
    app.site.public.commit(batch).await.expect("a consultation");
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let ona = app.sign_in(&ona).await;
    let id = ask(&ona, "lt", "Kada bus takas?").await;
    let moderator = app.staff("pagegiai", "Moderatorė", &[Role::Moderator]).await;
    let moderator = app.sign_in(&moderator).await;
    for browser in [&moderator, &ona, &app.browser()] {
        browser.get(&one("pagegiai", &id)).await.expect(403);
        browser.post(&one("pagegiai", &id), &[OFFICE, TEXT]).await.expect(403);
        assert!(browser.get(PAGE).await.expect(200).texts(".pinned-act").is_empty());
    }
    // The neighbours' editors are no hosts here.
    let other = editor(&app, "sovetsk").await;
    other.get(&one("pagegiai", &id)).await.expect(403);
    other.get(&one("sovetsk", &id)).await.expect(404);
    other.post(&one("sovetsk", &id), &[OFFICE, TEXT]).await.expect(404);
    assert!(other.get(PAGE).await.expect(200).texts(".pinned-act").is_empty());
    let own = editor(&app, "pagegiai").await;
    own.get(&one("pagegiai", &tiltas::web::keys::id())).await.expect(404);
});
