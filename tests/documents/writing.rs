//! Editors write: the languages side by side, what is in the way, what is refused.

use super::*;
use futures_util::future::join_all;

const DESK: &str = "/lt/consultations/documents/pagegiai";
const NEW: &str = "/lt/consultations/documents/pagegiai/rules/new";
const ONE: &str = "/lt/consultations/documents/pagegiai/rules/1";
const PUBLIC: &str = "/lt/consultations/rules/documents/1";

on_both!(two_editors_write_one_document_and_publish_it, |app| {
    consultation(&app, "rules", &["pagegiai", "sovetsk"]).await;
    let (ours, theirs) = (editor(&app, "pagegiai").await, editor(&app, "sovetsk").await);
    let desk = ours.get(DESK).await.expect(200);
    assert!(desk.says("Konsultacijų dokumentai") && desk.says("Nemuno takai"));
    let key = hidden(&ours.get(NEW).await.expect(200), "key");
    let text = joined(&LT);
    let fields = [("key", key.as_str()), ("title", "Atsakymų taisyklės"), ("text", text.as_str())];
    // The same form sent twice begins one document.
    for _ in 0..2 {
        let done = ours.post(NEW, &fields).await.expect(303);
        assert_eq!(done.location(), format!("{ONE}?done=document-begun"));
    }
    assert_eq!(ours.get(DESK).await.expect(200).texts(".document-list li").len(), 1);
    let page = ours.get(ONE).await.expect(200);
    assert!(page.says("Nėra teksto rusų kalba.") && page.says("Nepaskelbtas"));
    assert_eq!(page.texts(".side-by-side tbody tr").len(), 3);
    app.browser().get(PUBLIC).await.expect(404);
    // The other town's editor puts it into Russian, one paragraph short at first.
    let here = ONE.replace("/lt/", "/ru/").replace("pagegiai", "sovetsk");
    write(&theirs, &here, "ru", "Правила ответов", &RU[..2]).await;
    let page = theirs.get(&here).await.expect(200);
    let said = "В тексте на русском языке число пунктов — 2, а должно быть 3.";
    assert!(page.says(said), "{:?}", page.texts(".notice"));
    assert!(page.attributes("a.button", "href").iter().all(|href| !href.ends_with("/publish")));
    write(&theirs, &here, "ru", "Правила ответов", &RU).await;
    let page = theirs.get(&format!("{here}/publish")).await.expect(200);
    let (key, version) = (hidden(&page, "key"), hidden(&page, "version"));
    assert!(page.says("Будут опубликованы 3 пункта"));
    let fields = [("key", key.as_str()), ("version", version.as_str())];
    for _ in 0..2 {
        let done = theirs.post(&format!("{here}/publish"), &fields).await.expect(303);
        let public = PUBLIC.replace("/lt/", "/ru/");
        assert_eq!(done.location(), format!("{public}?done=document-published"));
    }
    let page = app.browser().get(PUBLIC).await.expect(200);
    assert_eq!(page.texts("h1"), ["Atsakymų taisyklės"]);
    assert_eq!(page.texts(".passage-own"), LT);
    assert_eq!(page.texts(".passage-beside"), RU);
    assert_eq!(page.texts(".document-versions li").len(), 1);
    assert!(!page.says("Vardenė"), "editors are not named in public");
    let listed = app.browser().get("/lt/consultations/rules").await.expect(200);
    assert_eq!(listed.attributes(".document-list a", "href"), [PUBLIC]);
});

on_both!(nothing_is_published_in_one_language_alone, |app| {
    let one = consultation(&app, "rules", &["pagegiai", "sovetsk"]).await;
    let document = unpublished(&app, &one, 1).await;
    let mut draft = stored::<Draft>(&app, &document.id).await;
    draft.texts.remove(&Lang::RU);
    app.site.public.commit(Batch::new().replace(&draft)).await.expect("a draft");
    let editor = editor(&app, "pagegiai").await;
    let page = editor.get(&format!("{ONE}/publish")).await.expect(200);
    assert!(page.says("Kol kas skelbti negalima"));
    let version = stored::<Draft>(&app, &document.id).await.version.to_string();
    let fields = [("key", "k"), ("version", version.as_str())];
    editor.post(&format!("{ONE}/publish"), &fields).await.expect(422);
    app.browser().get(PUBLIC).await.expect(404);
    // Where one town asks alone, its own language is enough.
    let alone = consultation(&app, "alone", &["pagegiai"]).await;
    let document = unpublished(&app, &alone, 1).await;
    let mut draft = stored::<Draft>(&app, &document.id).await;
    draft.texts.remove(&Lang::RU);
    draft.titles.remove(&Lang::RU);
    app.site.public.commit(Batch::new().replace(&draft)).await.expect("a draft");
    let version = stored::<Draft>(&app, &document.id).await.version.to_string();
    let fields = [("key", "k"), ("version", version.as_str())];
    let path = format!("{}/publish", ONE.replace("rules", "alone"));
    editor.post(&path, &fields).await.expect(303);
    let russian = app.browser().get("/ru/consultations/alone/documents/1").await.expect(200);
    assert!(russian.says("Написано по-литовски, перевода пока нет"));
    assert_eq!(russian.attributes(".passage-own", "lang"), ["lt", "lt", "lt"]);
});

on_both!(what_cannot_be_taken_stays_in_the_form, |app| {
    consultation(&app, "rules", &["pagegiai"]).await;
    let editor = editor(&app, "pagegiai").await;
    let key = keys::id();
    let long = "ž".repeat(PARAGRAPH + 1);
    let many = vec!["Punktas."; PARAGRAPHS + 1].join("\n\n");
    let second = format!("Trumpas.\n\n{long}");
    for (title, text, field, said) in [
        ("", "Tekstas.", "#title", ""),
        ("Taisyklės", " \n ", "#text", ""),
        ("Taisyklės", many.as_str(), "#text", "ne daugiau kaip 200 punktų"),
        ("Taisyklės", second.as_str(), "#text", "2 punktas ilgesnis kaip 5 000 ženklų"),
    ] {
        let fields = [("key", key.as_str()), ("title", title), ("text", text)];
        let page = editor.post(NEW, &fields).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), [field]);
        assert!(page.says(said), "{:?}", page.texts(".error-summary"));
        assert_eq!(
            page.texts("textarea#text")[0].len(),
            text.split_whitespace().collect::<Vec<_>>().join(" ").len()
        );
    }
    // The greatest text that is allowed, in letters of six bytes each.
    let greatest = vec!["ж".repeat(PARAGRAPH); PARAGRAPHS].join("\n\n");
    let fields = [("key", key.as_str()), ("title", "Taisyklės"), ("text", greatest.as_str())];
    editor.post(NEW, &fields).await.expect(303);
    let page = editor.get(&format!("{ONE}/text/lt")).await.expect(200);
    assert!(page.says("Daugiausia 200 punktų, punkte – iki 5 000 ženklų."));
});

on_both!(a_stale_form_is_refused_and_kept, |app| {
    let one = consultation(&app, "rules", &["pagegiai", "sovetsk"]).await;
    unpublished(&app, &one, 1).await;
    let (first, second) = (editor(&app, "pagegiai").await, editor(&app, "pagegiai").await);
    let path = format!("{ONE}/text/lt");
    let version = hidden(&first.get(&path).await.expect(200), "version");
    let version = ("version", version.as_str());
    let one = [("title", "Taisyklės"), ("text", "Pirmasis."), version];
    let other = [("title", "Taisyklės"), ("text", "Antrasis."), version];
    let pages = join_all([first.post(&path, &one), second.post(&path, &other)]).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let refused = pages.iter().find(|page| page.status == 409).expect("one of them");
    assert!(refused.says("tekstą pakeitė kitas redaktorius"));
    let (typed, saved) = (&refused.texts("textarea#text")[0], &refused.texts("pre.typed")[0]);
    assert_ne!(typed, saved);
    assert!(["Pirmasis.", "Antrasis."].contains(&typed.as_str()));
    // Having seen it, the editor may save over it; the same again changes nothing.
    let version = hidden(refused, "version");
    let again = [("title", "Taisyklės"), ("text", typed.as_str()), ("version", version.as_str())];
    for _ in 0..2 {
        second.post(&path, &again).await.expect(303);
    }
    let page = second.get(&path).await.expect(200);
    assert_eq!(&page.texts("textarea#text")[0], typed);
});

on_both!(only_the_hosts_editors_write, |app| {
    let one = consultation(&app, "rules", &["pagegiai"]).await;
    unpublished(&app, &one, 1).await;
    let theirs = editor(&app, "sovetsk").await;
    let resident = app.resident("pagegiai", "Ona", Lang::LT).await;
    let resident = app.sign_in(&resident).await;
    let moderator = app.staff("pagegiai", "Moderatorė", &[Role::Moderator]).await;
    let moderator = app.sign_in(&moderator).await;
    for browser in [&theirs, &resident, &moderator, &app.browser()] {
        for path in [DESK, NEW, ONE, &format!("{ONE}/text/lt"), &format!("{ONE}/publish")] {
            browser.get(path).await.expect(403);
        }
    }
    // In their own desk there is nothing of what they do not host.
    let path = ONE.replace("pagegiai", "sovetsk");
    theirs.get(&path).await.expect(404);
    theirs.post(&format!("{path}/publish"), &[("key", "k"), ("version", "1")]).await.expect(404);
    let editor = editor(&app, "pagegiai").await;
    for path in [
        "/lt/consultations/documents/pagegiai/rules/7",
        "/lt/consultations/documents/pagegiai/rules/x",
    ] {
        editor.get(path).await.expect(404);
    }
    editor.get(&format!("{ONE}/text/de")).await.expect(404);
});
