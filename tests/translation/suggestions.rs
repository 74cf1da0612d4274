//! A reader knows a better wording: sending it, accepting, declining, and each way it is refused.

use super::{
    IN_LITHUANIAN, Scene, at, contribution, hidden, mails, scene, soon, translate, translator,
};
use crate::on_both;
use crate::petitions;
use crate::privacy::kept;
use crate::support::app::{Engine, TestApp};
use crate::support::pages::{Browser, Page};
use tiltas::app::{KEEPERS, TRANSLATION};
use tiltas::locale::{Lang, Origin};
use tiltas::petitions::by_id;
use tiltas::privacy::Subject;
use tiltas::residents::{Resident, nobody};
use tiltas::store::Batch;
use tiltas::translation::{Rank, State, Task, refresh};

const BETTER: &str = "Nemuno krantinė apleista. Kada ją pagaliau sutvarkys?";

/// The scene with its translation, a reader, and where they suggest.
async fn translated(app: &TestApp) -> (Scene, Resident, Browser, String) {
    let scene = scene(app).await;
    let path = at("pagegiai", &scene.id, "lt");
    translate(&scene.translator, &path, IN_LITHUANIAN).await.expect(303);
    let reader = app.resident("pagegiai", "Skaitytoja", Lang::LT).await;
    let browser = app.sign_in(&reader).await;
    let page = browser.get("/lt/consultations/paths").await.expect(200);
    let path = page.attributes(".origin-suggest a", "href").remove(0);
    (scene, reader, browser, path)
}

/// The oldest suggestion's page.
async fn first(translator: &Browser) -> String {
    let list = translator.get("/lt/translation/pagegiai/suggestions").await.expect(200);
    list.attributes(".case a", "href").first().expect("a suggestion").clone()
}

async fn accept(translator: &Browser, path: &str, seen: Page) -> Page {
    let (revision, before) = (hidden(&seen, "revision"), hidden(&seen, "before"));
    let (revision, before) = (("revision", &*revision), ("before", &*before));
    translator.post(path, &[("decision", "accept"), revision, before, ("text", BETTER)]).await
}

on_both!(a_better_wording_is_accepted_and_thanked_for, |app| {
    let (scene, reader, browser, path) = translated(&app).await;
    let form = browser.get(&path).await.expect(200);
    assert_eq!(form.texts("#text"), [IN_LITHUANIAN]);
    assert!(form.says("Набережная Немана запущена."));
    let fields = [("text", BETTER)];
    let (one, two) = tokio::join!(browser.post(&path, &fields), browser.post(&path, &fields));
    one.expect(303);
    two.expect(303);
    assert!(browser.get(&path).await.expect(200).says("laukia vertėjo sprendimo"));
    let list = scene.translator.get("/lt/translation/pagegiai/suggestions").await.expect(200);
    assert_eq!(list.texts(".case-excerpt"), [BETTER], "once");
    let one = first(&scene.translator).await;
    let seen = async || scene.translator.get(&one).await.expect(200);
    let (page, again) = (seen().await, seen().await);
    accept(&scene.translator, &one, page).await.expect(303);
    accept(&scene.translator, &one, again).await.expect(303);
    let text = contribution(&app, &scene.id).await.document.text;
    assert_eq!((text.text(Lang::LT), text.read(Lang::LT).origin), (BETTER, Origin::Human));
    soon("a letter", async || !mails(&app, &reader).is_empty()).await;
    let letters = mails(&app, &reader);
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].0, "Jūsų vertimas priimtas: Nemuno takai");
    assert!(letters[0].1.contains(&format!("> {BETTER}")), "{}", letters[0].1);
    // Decided: not the other way as well.
    let other = [("decision", "decline"), ("word", "Ne."), ("language", "lt")];
    let page = scene.translator.post(&one, &other).await.expect(409);
    assert!(page.says("jau nuspręsta kitaip"));
});

on_both!(a_wording_is_declined_with_a_word, |app| {
    let (scene, reader, browser, path) = translated(&app).await;
    browser.post(&path, &[("text", BETTER)]).await.expect(303);
    let one = first(&scene.translator).await;
    let empty = [("decision", "decline"), ("word", ""), ("language", "lt")];
    let page = scene.translator.post(&one, &empty).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#word"]);
    scene.translator.post(&one, &[("text", "x")]).await.expect(422);
    let said = "Originale „pagaliau“ nėra.";
    let word = [("decision", "decline"), ("word", said), ("language", "lt")];
    scene.translator.post(&one, &word).await.expect(303);
    scene.translator.post(&one, &word).await.expect(303);
    soon("a letter", async || !mails(&app, &reader).is_empty()).await;
    let letters = mails(&app, &reader);
    assert_eq!(letters.len(), 1);
    assert!(letters[0].1.contains(&format!("> {said}")), "{}", letters[0].1);
    assert_eq!(contribution(&app, &scene.id).await.text.text(Lang::LT), IN_LITHUANIAN);
    // Another may be sent now. All of it is the person's to have and to have erased.
    browser.post(&path, &[("text", "Dar kitaip.")]).await.expect(303);
    let suggested = async || {
        let all = kept(&app, &reader).await;
        all.into_iter().find(|(name, _)| *name == "translation-suggestions").map(|(_, all)| all)
    };
    assert_eq!(suggested().await.and_then(|all| all.as_array().map(Vec::len)), Some(2));
    let keeper = KEEPERS.iter().find(|one| one.name == "translation-suggestions").expect("it");
    let (resident, municipality) = (reader.id.clone(), "pagegiai".to_owned());
    let subject = Subject { resident, municipality, former: nobody() };
    (keeper.erase)(app.site.clone(), subject).await.expect("erased");
    assert_eq!(suggested().await, None);
});

on_both!(what_is_no_suggestion_is_refused, |app| {
    let (scene, _, browser, path) = translated(&app).await;
    let long = "ą ".repeat(4_000);
    for (text, said) in [("", "Užpildykite"), (IN_LITHUANIAN, "nesiskiria"), (&long, "per ilgas")]
    {
        let page = browser.post(&path, &[("text", text)]).await.expect(422);
        assert!(page.says(said), "{said}");
    }
    browser.post(&path, &[("text", BETTER)]).await.expect(303);
    let page = browser.post(&path, &[("text", "Dar kitaip.")]).await.expect(422);
    assert!(page.says("dar nenagrinėtas") && page.texts("#text") == ["Dar kitaip."]);
    // Where there is no translation there is nothing to improve.
    let none = format!("/lt/translation/suggest/contribution.{}.en/text", scene.id);
    browser.get(&none).await.expect(404);
    browser.get(&none.replace(".en/", ".ru/")).await.expect(404);
    browser.get(&path.replace("/text", "/title")).await.expect(404);
    let visitor = app.browser().get(&path).await.expect(403);
    assert!(visitor.text.contains("/sign-in?next="));
    // Accepting what the original has left behind is refused, and shows the new one.
    let one = first(&scene.translator).await;
    let seen = scene.translator.get(&one).await.expect(200);
    let mut stored = contribution(&app, &scene.id).await;
    stored.text.changed("Набережную убрали.".to_owned());
    app.site.public.commit(Batch::new().replace(&stored)).await.expect("changed");
    let page = accept(&scene.translator, &one, seen).await.expect(409);
    assert!(page.says("autorius pakeitė originalą") && page.texts("#text") == [BETTER]);
    // Another town's translators have nothing to do with it.
    let other = translator(&app, "sovetsk").await;
    other.get(&one.replace("pagegiai", "sovetsk")).await.expect(404);
});

on_both!(a_part_that_is_accepted_leaves_the_rest_waiting, |app| {
    let (petition, _) = petitions::opened(&app).await;
    let store = &app.site.public;
    let mut stored = by_id(store, &petition.id).await.expect("a store").expect("a petition");
    stored.background = stored.background.clone().with_machine(Lang::EN, "The bank is left.");
    store.commit(Batch::new().replace(&stored)).await.expect("translated");
    refresh(&app.site, TRANSLATION, "petition", &petition.id).await.expect("tasks");
    let reader = app.sign_in(&app.resident("sovetsk", "Emma", Lang::EN).await).await;
    let page = reader.get("/en/petitions/clean-embankment").await.expect(200);
    let path = page.attributes(".origin-suggest a", "href").remove(0);
    assert_eq!(path, format!("/en/translation/suggest/petition.{}.en/background", petition.id));
    reader.post(&path, &[("text", BETTER)]).await.expect(303);
    let translator = translator(&app, "pagegiai").await;
    let one = first(&translator).await;
    let seen = translator.get(&one).await.expect(200);
    accept(&translator, &one, seen).await.expect(303);
    let stored = by_id(store, &petition.id).await.expect("a store").expect("a petition");
    assert_eq!(stored.background.read(Lang::EN).origin, Origin::Human);
    let task = format!("petition.{}.en", petition.id);
    let task = store.get::<Task>(&task).await.expect("a store").expect("a task");
    assert_eq!((task.state, task.why()), (State::Waiting, Rank::Missing));
});

async fn so_many_an_hour_are_enough(engine: Engine) {
    let adjust = |config: &mut tiltas::config::Config| config.moderation.contributions_per_hour = 1;
    let app = TestApp::adjusted(engine, adjust).await;
    let (scene, _, browser, path) = translated(&app).await;
    browser.post(&path, &[("text", BETTER)]).await.expect(303);
    let one = first(&scene.translator).await;
    let seen = scene.translator.get(&one).await.expect(200);
    accept(&scene.translator, &one, seen).await.expect(303);
    let page = browser.post(&path, &[("text", "Dar kitaip.")]).await.expect(422);
    assert!(page.says("Per valandą galima pateikti 1 siūlymą"));
    app.advance(jiff::SignedDuration::from_mins(61));
    browser.post(&path, &[("text", "Dar kitaip.")]).await.expect(303);
}

super::on_engines!(so_many_an_hour_are_enough);
