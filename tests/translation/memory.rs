//! What stands beside the form: terms of the glossary, and sentences that were translated before.

use super::{IN_LITHUANIAN, at, contribution, scene, soon, translate, waits};
use crate::discussion::comment;
use crate::on_both;
use tiltas::discussion::State;
use tiltas::moderation::Ground;
use tiltas::store::Batch;
use tiltas::translation::written;

on_both!(terms_and_earlier_sentences_are_shown, |app| {
    let scene = scene(&app).await;
    let page = scene.translator.get(&at("pagegiai", &scene.id, "lt")).await.expect(200);
    let terms = page.texts(".terms dt");
    assert!(terms.contains(&"Неман".to_owned()), "{terms:?}");
    assert!(terms.contains(&"набережная".to_owned()), "{terms:?}");
    assert!(page.texts(".terms dd b").contains(&"krantinė".to_owned()));
    assert!(page.texts(".memory").is_empty(), "nothing was translated before");
    let path = at("pagegiai", &scene.id, "lt");
    translate(&scene.translator, &path, IN_LITHUANIAN).await.expect(303);
    // The very sentence, one in other forms of the same words, and one that was never said.
    let said = "Когда её уберут? Набережной Немана запущены.\nСовсем о другом.";
    let id = comment(&scene.in_anna, "ru", said).await;
    let id = id.trim_start_matches("contribution-").to_owned();
    waits(&app, &id, "lt").await;
    let path = at("pagegiai", &id, "lt");
    let found = async || scene.translator.get(&path).await.expect(200).texts(".memory dd");
    soon("the memory", async || found().await.len() == 2).await;
    let near = "Panašus sakinys: Набережная Немана запущена. Nemuno krantinė apleista.";
    assert_eq!(found().await, ["Kada ją sutvarkys?", near]);
    // What nobody is to read any more is not remembered either.
    let mut one = contribution(&app, &scene.id).await;
    one.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    let batch = Batch::new().replace(&one).event(written("contribution", &scene.id));
    app.site.public.commit(batch).await.expect("hidden");
    soon("forgetting", async || found().await.is_empty()).await;
});
