//! The translators' desk: whose texts, taking one, saving, and each way it is refused.

use super::{
    IN_LITHUANIAN, SAID, at, contribution, hidden, scene, soon, state, task, translate, translator,
    waits,
};
use crate::discussion::comment;
use crate::on_both;
use crate::privacy::kept;
use jiff::SignedDuration;
use tiltas::app::{KEEPERS, TRANSLATION};
use tiltas::discussion;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::moderation::Ground;
use tiltas::municipalities::Role;
use tiltas::privacy::Subject;
use tiltas::residents::nobody;
use tiltas::store::Batch;
use tiltas::translation::{State, sweep, written};

on_both!(each_town_translates_into_its_language_and_anybody_into_english, |app| {
    let scene = scene(&app).await;
    let queue = scene.translator.get("/lt/translation/pagegiai").await.expect(200);
    let tabs = queue.texts("nav[aria-label='Į kurią kalbą versti'] a");
    assert_eq!(tabs, ["Vertimas į lietuvių kalbą 1", "Vertimas į anglų kalbą 1"]);
    assert_eq!(queue.texts(".case-excerpt"), [SAID]);
    let other = translator(&app, "sovetsk").await;
    let queue = other.get("/ru/translation/sovetsk").await.expect(200);
    assert!(queue.texts(".case").is_empty(), "nothing waits for Russian");
    let english = other.get("/ru/translation/sovetsk?language=en").await.expect(200);
    assert_eq!(english.texts(".case-excerpt"), [SAID]);
    // A language of the other town is not ours to translate into.
    let theirs = other.get("/ru/translation/sovetsk?language=lt").await.expect(200);
    assert!(theirs.texts(".case").is_empty());
    other.get(&at("sovetsk", &scene.id, "lt")).await.expect(404);
    scene.translator.get(&at("pagegiai", &scene.id, "ru")).await.expect(404);
    scene.translator.get(&at("sovetsk", &scene.id, "ru")).await.expect(403);
    scene.translator.get(&at("pagegiai", "none", "lt")).await.expect(404);
    scene.translator.get("/lt/translation/pagegiai/texts/nothing").await.expect(404);
    other.get(&at("sovetsk", &scene.id, "en")).await.expect(200);
    let petitions = "/lt/translation/pagegiai?kind=petition";
    assert!(scene.translator.get(petitions).await.expect(200).texts(".case").is_empty());
    // The desk says how many wait.
    let desk = scene.translator.get("/lt/municipalities/pagegiai").await.expect(200);
    assert_eq!(desk.texts(".desk .count"), ["2"]);
    let editor = app.staff("pagegiai", "Eglė", &[Role::Editor]).await;
    app.sign_in(&editor).await.get("/lt/translation/pagegiai").await.expect(403);
});

on_both!(one_translator_has_a_text_for_two_hours, |app| {
    let scene = scene(&app).await;
    let path = at("pagegiai", &scene.id, "lt");
    let colleague = translator(&app, "pagegiai").await;
    let claim = format!("{path}/claim");
    let before = colleague.get(&path).await.expect(200);
    let take = [("do", "take")];
    let mine = &scene.translator;
    let (one, two) = tokio::join!(mine.post(&claim, &take), mine.post(&claim, &take));
    one.expect(303);
    two.expect(303);
    assert!(mine.get(&path).await.says("verčiate Jūs"));
    assert!(mine.get("/lt/translation/pagegiai").await.says("Jūsų pasiimti tekstai"));
    colleague.post(&claim, &take).await.expect(303);
    let page = colleague.get(&path).await.expect(200);
    assert!(page.says("verčia kolega"), "it is said who has it");
    assert!(colleague.get("/lt/translation/pagegiai").await.says("Verčia kolega"));
    // What the colleague had typed already is kept.
    let (revision, seen) = (hidden(&before, "revision"), hidden(&before, "before"));
    let fields = [("revision", &*revision), ("before", &*seen), ("translation-text", "Kitaip.")];
    let refused = colleague.post(&path, &fields).await.expect(409);
    assert_eq!(refused.texts("#translation-text"), ["Kitaip."]);
    assert!(refused.says("tuo tarpu pasiėmė kolega"));
    // Given back, and taken by the other; after two hours by the first again.
    mine.post(&claim, &[("do", "leave")]).await.expect(303);
    colleague.post(&claim, &take).await.expect(303);
    assert!(mine.get(&path).await.says("verčia kolega"));
    app.advance(SignedDuration::from_mins(121));
    mine.post(&claim, &take).await.expect(303);
    assert!(colleague.get(&path).await.says("verčia kolega"));
    translate(mine, &path, IN_LITHUANIAN).await.expect(303);
    assert_eq!(state(&app, &scene.id, "lt").await, Some(State::Done));
});

on_both!(what_is_typed_wrong_is_said_and_kept, |app| {
    let scene = scene(&app).await;
    let path = at("pagegiai", &scene.id, "lt");
    let empty = translate(&scene.translator, &path, " ").await.expect(422);
    assert_eq!(empty.attributes(".error-summary a", "href"), ["#translation-text"]);
    let long = "Labai ilgas. ".repeat(600);
    let page = translate(&scene.translator, &path, &long).await.expect(422);
    assert!(page.texts("#translation-text")[0].starts_with("Labai ilgas."));
    assert_eq!(contribution(&app, &scene.id).await.text.texts.len(), 1);
    // The same form sent twice is one translation, and a late one does not undo what came after.
    let page = scene.translator.get(&path).await.expect(200);
    let (revision, before) = (hidden(&page, "revision"), hidden(&page, "before"));
    let post = async |text: &str| {
        let fields = [("revision", &*revision), ("before", &*before), ("translation-text", text)];
        scene.translator.post(&path, &fields).await
    };
    let (one, two) = tokio::join!(post(IN_LITHUANIAN), post(IN_LITHUANIAN));
    one.expect(303);
    two.expect(303);
    post(IN_LITHUANIAN).await.expect(303);
    let late = post("Senas variantas.").await.expect(409);
    assert!(late.says("šį tekstą išvertė kas nors kitas"));
    assert_eq!(late.texts("#translation-text"), ["Senas variantas."]);
    assert_eq!(contribution(&app, &scene.id).await.text.text(Lang::LT), IN_LITHUANIAN);
});

on_both!(an_original_that_changed_meanwhile_is_shown_with_what_was_typed, |app| {
    let scene = scene(&app).await;
    let path = at("pagegiai", &scene.id, "lt");
    let page = scene.translator.get(&path).await.expect(200);
    let mut one = contribution(&app, &scene.id).await;
    one.text.changed("Набережную убрали.".to_owned());
    app.site.public.commit(Batch::new().replace(&one)).await.expect("changed");
    let (revision, before) = (hidden(&page, "revision"), hidden(&page, "before"));
    let fields =
        [("revision", &*revision), ("before", &*before), ("translation-text", IN_LITHUANIAN)];
    let page = scene.translator.post(&path, &fields).await.expect(409);
    assert!(page.says("autorius pakeitė originalą") && page.says("Набережную убрали."));
    assert_eq!(page.texts("#translation-text"), [IN_LITHUANIAN]);
    // The page that says so can be sent.
    let (revision, before) = (hidden(&page, "revision"), hidden(&page, "before"));
    let fields =
        [("revision", &*revision), ("before", &*before), ("translation-text", "Sutvarkė.")];
    scene.translator.post(&path, &fields).await.expect(303);
    assert_eq!(contribution(&app, &scene.id).await.text.text(Lang::LT), "Sutvarkė.");
});

on_both!(what_is_withheld_is_not_translated, |app| {
    let scene = scene(&app).await;
    let path = at("pagegiai", &scene.id, "lt");
    let hide = async |hidden: bool| {
        let mut one = contribution(&app, &scene.id).await;
        if hidden {
            let now = app.site.now();
            one.standing.withhold(discussion::State::Hidden, Ground::Insult, now, None);
        } else {
            one.standing.publish();
        }
        let batch = Batch::new().replace(&one).event(written("contribution", &scene.id));
        app.site.public.commit(batch).await.expect("written");
    };
    hide(true).await;
    scene.translator.get(&path).await.expect(404);
    scene.translator.post(&path, &[("translation-text", "Taip.")]).await.expect(404);
    soon("it", async || state(&app, &scene.id, "lt").await == Some(State::Aside)).await;
    assert!(!scene.translator.get("/lt/translation/pagegiai").await.says(SAID));
    hide(false).await;
    waits(&app, &scene.id, "lt").await;
    translate(&scene.translator, &path, IN_LITHUANIAN).await.expect(303);
});

on_both!(a_sweep_finds_what_was_there_before, |app| {
    let scene = scene(&app).await;
    let id = comment(&scene.in_anna, "ru", "Старый текст, о котором забыли.").await;
    let id = id.trim_start_matches("contribution-").to_owned();
    waits(&app, &id, "lt").await;
    let stored = task(&app, &id, "lt").await.expect("a task");
    app.site.public.commit(Batch::new().delete(&stored)).await.expect("deleted");
    // Each day anew; twice at once does no more than once.
    app.advance(SignedDuration::from_hours(25));
    let site = &app.site;
    let (one, two) = tokio::join!(sweep(site, TRANSLATION), sweep(site, TRANSLATION));
    one.and(two).expect("two sweeps");
    soon("the task", async || {
        while sweep(site, TRANSLATION).await.expect("a sweep") == Round::More {}
        state(&app, &id, "lt").await == Some(State::Waiting)
    })
    .await;
    let before = task(&app, &id, "lt").await.expect("a task").version;
    app.advance(SignedDuration::from_hours(25));
    sweep(site, TRANSLATION).await.expect("a sweep");
    assert_eq!(task(&app, &id, "lt").await.expect("a task").version, before, "nothing changes");
});

on_both!(what_is_kept_of_a_translator_is_what_they_have_taken, |app| {
    let scene = scene(&app).await;
    let staff = app.staff("pagegiai", "Vertėja", &[Role::Translator]).await;
    let browser = app.sign_in(&staff).await;
    let path = at("pagegiai", &scene.id, "lt");
    browser.post(&format!("{path}/claim"), &[("do", "take")]).await.expect(303);
    let claims = async || {
        let all = kept(&app, &staff).await;
        all.into_iter().find(|(name, _)| *name == "translation-claims").map(|(_, value)| value)
    };
    let value = claims().await.expect("a claim");
    assert_eq!(value[0]["text"], format!("contribution.{}.lt", scene.id));
    let keeper = KEEPERS.iter().find(|one| one.name == "translation-claims").expect("a keeper");
    let (resident, municipality) = (staff.id.clone(), "pagegiai".to_owned());
    let subject = Subject { resident, municipality, former: nobody() };
    (keeper.erase)(app.site.clone(), subject).await.expect("erased");
    assert_eq!(claims().await, None);
    // Saving leaves nothing of whoever did it.
    translate(&browser, &path, IN_LITHUANIAN).await.expect(303);
    assert_eq!(claims().await, None);
    let whole = serde_json::to_string(&task(&app, &scene.id, "lt").await.expect("it").document);
    assert!(!whole.expect("words").contains(&staff.id));
});
