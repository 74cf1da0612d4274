//! The subject line in the other language: on its page, in the list, and only while it is shown.

use super::{id, send};
use crate::on_both;
use crate::translation::{hidden, soon, translator};
use tiltas::discussion::{Contribution, State};
use tiltas::locale::Lang;
use tiltas::moderation::Ground;
use tiltas::store::Batch;
use tiltas::translation::{Task, written};

const TITLE: &str = "Яма у школы";
const TEXT: &str = "Яма у школы уже месяц.";

on_both!(a_subject_line_is_translated_and_read, |app| {
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let fields = [("title", TITLE), ("text", TEXT), ("language", "ru")];
    let page = send(&anna, "pagegiai", &fields).await.expect(303);
    let address = page.location().split_once('?').expect("a page").0.to_owned();
    let task = format!("feedback.{}.lt", id(&address));
    let waits = async || app.site.public.get::<Task>(&task).await.expect("a read").is_some();
    soon("a task", waits).await;
    let here = translator(&app, "pagegiai").await;
    let queue = here.get("/lt/translation/pagegiai?kind=feedback").await.expect(200);
    assert_eq!(queue.texts(".case").len(), 1);
    let path = format!("/lt/translation/pagegiai/texts/{task}");
    let page = here.get(&path).await.expect(200);
    let (revision, before) = (hidden(&page, "revision"), hidden(&page, "before"));
    let fields = [
        ("revision", &*revision),
        ("before", &*before),
        ("translation-title", "Duobė prie mokyklos"),
    ];
    here.post(&path, &fields).await.expect(303);
    let page = app.browser().get(&address).await.expect(200);
    assert_eq!(page.texts("h1"), ["Duobė prie mokyklos"]);
    assert!(page.texts(".page-head .origin")[0].contains(TITLE));
    let suggest = page.attributes(".page-head .origin a", "href");
    assert_eq!(suggest, [format!("/lt/translation/suggest/{task}/title")]);
    let list = app.browser().get("/lt/feedback").await.expect(200);
    assert_eq!(list.texts(".cards .card-title"), ["Duobė prie mokyklos"]);
    let original = app.browser().get(&address.replacen("/lt/", "/ru/", 1)).await.expect(200);
    assert_eq!(original.texts("h1"), [TITLE]);
    assert!(original.texts(".page-head .origin").is_empty());
});

on_both!(what_is_hidden_waits_for_no_translator, |app| {
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let fields = [("title", TITLE), ("text", TEXT), ("language", "ru")];
    let page = send(&anna, "pagegiai", &fields).await.expect(303);
    let address = page.location().split_once('?').expect("a page").0.to_owned();
    let task = format!("feedback.{}.lt", id(&address));
    let state =
        async || app.site.public.get::<Task>(&task).await.expect("a read").map(|task| task.state);
    soon("a task", async || state().await == Some(tiltas::translation::State::Waiting)).await;
    let mut one =
        app.site.public.get::<Contribution>(id(&address)).await.expect("a read").expect("it");
    one.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    let batch = Batch::new().replace(&one).event(written("contribution", &one.id));
    app.site.public.commit(batch).await.expect("hidden");
    soon("no task", async || state().await != Some(tiltas::translation::State::Waiting)).await;
});
