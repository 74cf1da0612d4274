//! Quoting what one answers.

use super::{PAGE, comment, plant, said, write};
use crate::on_both;
use tiltas::discussion::State;
use tiltas::locale::{Lang, Localized};
use tiltas::moderation::Ground;
use tiltas::store::Batch;

on_both!(a_reply_quotes_the_passage_that_it_answers, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let first = comment(&ona, "lt", "Reikia suoliukų.\n\nIr *šviesos*.").await;
    let page = anna.get(PAGE).await.expect(200);
    let quote = page.attributes(".quote-link", "href").remove(0);
    let form = anna.get(&quote).await.expect(200);
    let id = first.trim_start_matches("contribution-");
    assert_eq!(form.attributes("input[name=in_reply_to]", "value"), [id]);
    let start = form.text.find("<textarea id=\"text\"").expect("a field");
    let field = &form.text[start..form.text[start..].find("</textarea>").expect("its end") + start];
    assert!(field.ends_with("&gt; Reikia suoliukų.\n&gt;\n&gt; Ir *šviesos*.\n\n"), "{field}");
    let text = "> Ir *šviesos*.\n\nКонечно.";
    let fields = [("text", text), ("in_reply_to", id), ("language", "ru")];
    let done = write(&anna, "lt", &fields).await.expect(303);
    let (_, second) = done.location().split_once('#').expect("an anchor");
    for (lang, words) in [("lt", "Cituojama: Ona"), ("ru", "Цитата: Ona"), ("en", "Quoted: Ona")]
    {
        let page = app.browser().get(&format!("/{lang}/consultations/paths")).await.expect(200);
        assert_eq!(page.texts(&format!("#{second} blockquote em")), ["šviesos"]);
        assert_eq!(page.texts(&format!("#{second} .contribution-to")), [words]);
        let link = page.attributes(&format!("#{second} .contribution-to a"), "href");
        assert_eq!(link, [format!("/{lang}/consultations/paths/contributions/{id}")]);
    }
    // A reply without a quotation needs no name: it stands under what it answers.
    let fields = [("text", "Taip"), ("in_reply_to", id), ("language", "lt")];
    let done = write(&anna, "lt", &fields).await.expect(303);
    let (_, third) = done.location().split_once('#').expect("an anchor");
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(&format!("#{third} .contribution-to")).is_empty());
    // Without the word the form is empty, as it was.
    let form = anna.get(&quote.replace("?quote=1", "")).await.expect(200);
    assert_eq!(form.texts("textarea"), [""]);
    app.browser().get(&quote).await.expect(403);
});

on_both!(one_quotes_what_one_has_read, |app| {
    let paths = plant(&app, "paths").await;
    let author = app.resident("sovetsk", "Анна", Lang::RU).await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let text = Localized::new(Lang::RU, "Нужен мост").with(Lang::LT, "Reikia tilto");
    let one = said(&paths, &author, app.site.now(), text);
    let mut hidden = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Paslaptis"));
    hidden.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    app.site.public.commit(Batch::new().insert(&one).insert(&hidden)).await.expect("written");
    let reply = |id: &str| format!("{PAGE}/contributions/{id}/reply?quote=1");
    let form = ona.get(&reply(&one.id)).await.expect(200);
    assert_eq!(form.texts("textarea"), ["> Reikia tilto"]);
    let form = ona.get(&reply(&hidden.id)).await.expect(200);
    assert!(!form.says("Paslaptis"), "what is withheld is quoted to nobody");
});
