//! What readers see: the way of a comment across the river and back, changed originals, letters,
//! feeds, the glossary.

use super::{
    IN_LITHUANIAN, SAID, at, contribution, hidden, mails, scene, soon, state, task, translate,
    translator, waits,
};
use crate::discussion::{comment, plant, reply};
use crate::on_both;
use crate::petitions;
use crate::support::app::TestApp;
use std::time::Duration;
use tiltas::app::TRANSLATION;
use tiltas::locale::Lang;
use tiltas::store::Batch;
use tiltas::translation::{Rank, State, glossary, refresh, written};

/// A contribution as a page shows it: its text, and what is said of the translation.
async fn shown(app: &TestApp, lang: &str, id: &str) -> (Vec<String>, Vec<String>) {
    let page = app.browser().get(&format!("/{lang}/consultations/paths")).await.expect(200);
    let body = format!("#contribution-{id} > .contribution-body");
    (page.texts(&format!("{body} > .text")), page.texts(&format!("{body} .chip")))
}

on_both!(a_comment_crosses_the_river_and_its_answer_comes_back, |app| {
    plant(&app, "paths").await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let jonas = app.resident("pagegiai", "Jonas", Lang::LT).await;
    let (in_anna, in_jonas) = (app.sign_in(&anna).await, app.sign_in(&jonas).await);
    let first = comment(&in_anna, "ru", SAID).await;
    let id = first.trim_start_matches("contribution-").to_owned();
    // Read at once, as it was written, and labelled so.
    let label = "Parašyta rusų kalba, vertimo kol kas nėra";
    assert_eq!(shown(&app, "lt", &id).await, (vec![SAID.to_owned()], vec![label.to_owned()]));
    waits(&app, &id, "lt").await;
    let here = translator(&app, "pagegiai").await;
    let queue = here.get("/lt/translation/pagegiai").await.expect(200);
    let path = queue.attributes(".case a", "href").remove(0);
    assert_eq!(path, at("pagegiai", &id, "lt"));
    translate(&here, &path, IN_LITHUANIAN).await.expect(303);
    let (text, chips) = shown(&app, "lt", &id).await;
    assert_eq!(text, [IN_LITHUANIAN]);
    assert_eq!(chips, ["Iš rusų kalbos išvertė žmogus"]);
    // Jonas reads it and answers in Lithuanian; the answer is read in Russian.
    let done = reply(&in_jonas, "lt", &first, "Sutvarkys iki vasaros.").await;
    let answer = done.location().rsplit_once("contribution-").expect("a place").1.to_owned();
    waits(&app, &answer, "ru").await;
    let (text, chips) = shown(&app, "ru", &answer).await;
    assert_eq!(text, ["Sutvarkys iki vasaros."]);
    assert_eq!(chips, ["Написано по-литовски, перевода пока нет"]);
    soon("a letter", async || !mails(&app, &anna).is_empty()).await;
    let there = translator(&app, "sovetsk").await;
    let path = at("sovetsk", &answer, "ru");
    translate(&there, &path, "Уберут к лету.").await.expect(303);
    assert_eq!(shown(&app, "ru", &answer).await.0, ["Уберут к лету."]);
    let page = app.browser().get("/ru/consultations/paths").await;
    let original = format!("#contribution-{answer} details .text");
    assert_eq!(page.texts(&original), ["Sutvarkys iki vasaros."]);
    assert!(!page.says("Vertėja"), "who translated is not named");
    // Anna was told of the answer once, with the text as it stood then, labelled as such.
    translate(&there, &path, "Уберут до лета.").await.expect(303);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let letters = mails(&app, &anna);
    assert_eq!(letters.len(), 1, "a translation tells nobody anew");
    assert!(letters[0].1.contains("> Sutvarkys iki vasaros."), "{}", letters[0].1);
    assert!(letters[0].1.contains("Написано по-литовски; перевода пока нет."));
});

on_both!(a_changed_original_marks_its_translation_and_waits_again, |app| {
    let scene = scene(&app).await;
    let path = at("pagegiai", &scene.id, "lt");
    translate(&scene.translator, &path, IN_LITHUANIAN).await.expect(303);
    assert_eq!(state(&app, &scene.id, "lt").await, Some(State::Done));
    let mut one = contribution(&app, &scene.id).await;
    one.text.changed("Набережная уже убрана.".to_owned());
    let batch = Batch::new().replace(&one).event(written("contribution", &scene.id));
    app.site.public.commit(batch).await.expect("changed");
    waits(&app, &scene.id, "lt").await;
    assert_eq!(task(&app, &scene.id, "lt").await.map(|task| task.why()), Some(Rank::Stale));
    let (text, chips) = shown(&app, "lt", &scene.id).await;
    assert_eq!(text, [IN_LITHUANIAN], "the earlier translation can be read");
    assert_eq!(chips.len(), 2, "and says that it is earlier: {chips:?}");
    let queue = scene.translator.get("/lt/translation/pagegiai").await.expect(200);
    assert!(queue.says("Originalas pasikeitė"));
    translate(&scene.translator, &path, "Krantinė jau sutvarkyta.").await.expect(303);
    let (text, chips) = shown(&app, "lt", &scene.id).await;
    assert_eq!(text, ["Krantinė jau sutvarkyta."]);
    assert_eq!(chips, ["Iš rusų kalbos išvertė žmogus"]);
});

on_both!(a_petition_is_translated_whole_and_its_feed_and_letters_follow, |app| {
    let (petition, author) = petitions::opened(&app).await;
    refresh(&app.site, TRANSLATION, "petition", &petition.id).await.expect("tasks");
    let here = translator(&app, "pagegiai").await;
    let queue = "/en/translation/pagegiai?language=en&kind=petition&order=audience";
    let queue = here.get(queue).await.expect(200);
    let path = queue.attributes(".case a", "href").remove(0);
    assert_eq!(path, format!("/en/translation/pagegiai/texts/petition.{}.en", petition.id));
    let page = here.get(&path).await.expect(200);
    let (revision, before) = (hidden(&page, "revision"), hidden(&page, "before"));
    let fields = [
        ("revision", &*revision),
        ("before", &*before),
        ("translation-action", "Restore the embankment"),
        ("translation-background", "The embankment is neglected."),
        ("translation-details", "## What we ask\n\n- Benches"),
    ];
    let missing = here.post(&path, &fields[..4]).await.expect(422);
    assert_eq!(missing.attributes("#translation-action", "value"), ["Restore the embankment"]);
    here.post(&path, &fields).await.expect(303);
    let page = app.browser().get("/en/petitions/clean-embankment").await.expect(200);
    assert!(page.says("Restore the embankment") && page.says("Benches"));
    assert!(page.text.contains("/en/translation/suggest/petition."));
    let feed = app.browser().get("/en/petitions.atom").await.expect(200);
    assert!(feed.text.contains("Restore the embankment"), "{}", feed.text);
    assert!(feed.text.contains("The embankment is neglected."));
    // A letter that is sent now is in its reader's language.
    let emma = app.resident("sovetsk", "Emma", Lang::EN).await;
    let in_emma = app.sign_in(&emma).await;
    let path = "/en/petitions/clean-embankment/contributions";
    let fields = [("text", "Yes."), ("language", "en"), ("kind", "comment")];
    let done = in_emma.post(path, &fields).await.expect(303);
    let id = done.location().rsplit_once("contribution-").expect("a place").1.to_owned();
    let fields = [("text", "Taip."), ("language", "lt"), ("in_reply_to", &*id)];
    app.sign_in(&author).await.post(path, &fields).await.expect(303);
    soon("a letter", async || !mails(&app, &emma).is_empty()).await;
    let (subject, _) = mails(&app, &emma).remove(0);
    assert!(subject.contains("Restore the embankment"), "{subject}");
    // It is found as similar by the words that it was translated into.
    let stem = format!("{}:restor", petition.id);
    let stem = app.site.public.get::<tiltas::petitions::PetitionStem>(&stem).await;
    assert!(stem.expect("a store").is_some());
});

on_both!(everybody_reads_the_glossary, |app| {
    let titles = [("lt", "Terminų žodynas"), ("ru", "Словарь терминов"), ("en", "Glossary")];
    for (lang, title) in titles {
        let page = app.browser().get(&format!("/{lang}/translation/glossary")).await.expect(200);
        assert_eq!(page.texts("h1"), [title]);
        let terms = page.texts(".glossary b");
        assert_eq!(terms.len(), 3 * glossary().term.len());
        for word in ["Karalienės Luizos tiltas", "староство", "Council of Deputies"] {
            assert!(terms.iter().any(|term| term == word), "{word}");
        }
    }
});
