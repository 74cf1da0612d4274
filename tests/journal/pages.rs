//! The pages, as visitors read them.

use super::{act, recorded};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use tiltas::journal::{self, Act};
use tiltas::locale::{Lang, Localized};

on_both!(an_empty_journal_says_so, |app| {
    for (lang, words) in [
        ("lt", "Tokių įrašų kol kas nėra."),
        ("ru", "Таких записей пока нет."),
        ("en", "There are no such entries yet."),
    ] {
        let page = app.browser().get(&format!("/{lang}/journal")).await.expect(200);
        assert_eq!(page.texts(".empty"), [words]);
        assert!(page.texts(".journal-hash").is_empty());
        app.browser().get(&format!("/{lang}/journal/about")).await.expect(200);
        let front = app.browser().get(&format!("/{lang}")).await.expect(200);
        let footer = front.attributes(".site-links a", "href");
        assert!(footer.contains(&format!("/{lang}/journal")), "{footer:?}");
    }
    app.browser().get("/lt/journal/1").await.expect(404);
});

on_both!(an_act_is_said_in_the_readers_language_with_its_title_linked, |app| {
    let title = Localized::new(Lang::RU, "Мост & <b>«река»</b>");
    let act = Act::new("petition-reached", "sovetsk", "x", app.site.now())
        .about("/petitions/bridge".into(), &title)
        .with("step", "answer")
        .with("count", 101);
    journal::append(&app.site.public, vec![(app.site.now(), act)]).await.expect("an entry");
    for (lang, said) in [
        (
            "lt",
            "Peticija „ Мост & <b>«река»</b> “ surinko 101 šios savivaldybės gyventojų parašą: į ją privalo atsakyti administracija.",
        ),
        (
            "ru",
            "Петиция « Мост & <b>«река»</b> » собрала 101 подпись жителей этого муниципалитета: на неё обязана ответить администрация.",
        ),
        (
            "en",
            "The petition ‘ Мост & <b>«река»</b> ’ has 101 signatures from residents of this municipality: the administration must answer it.",
        ),
    ] {
        let page = app.browser().get(&format!("/{lang}/journal")).await.expect(200);
        assert_eq!(page.texts(".journal-entry-act"), [said]);
        assert_eq!(page.attributes(".journal-entry-act a", "lang"), ["ru"]);
        let link = format!("/{lang}/petitions/bridge");
        assert_eq!(page.attributes(".journal-entry-act a", "href"), [link]);
    }
});

on_both!(the_list_is_filtered_and_paged, |app| {
    recorded(&app, 45).await;
    let browser = app.browser();
    let numbers = |page: &crate::support::pages::Page| page.attributes(".journal > li", "id");
    let first = browser.get("/lt/journal").await.expect(200);
    assert_eq!((numbers(&first).len(), numbers(&first)[0].as_str()), (20, "entry-45"));
    let pages = [
        ("municipality=sovetsk", 15),
        ("group=news", 15),
        ("group=petition", 30),
        ("municipality=pagegiai", 30),
        ("municipality=pagegiai&group=petition", 15),
        ("municipality=sovetsk&group=news", 0),
        ("group=staff", 0),
        ("subject=%2Fpetitions%2Fnumber-2", 9),
        ("subject=/petitions/nowhere", 0),
        // What is no filter is none.
        ("municipality=atlantis&group=x&subject=x", 45),
    ];
    for (query, count) in pages {
        let mut seen = Vec::new();
        let mut path = format!("/lt/journal?{query}");
        loop {
            let page = browser.get(&path).await.expect(200);
            seen.extend(numbers(&page));
            match page.attributes("a[rel=next]", "href").pop() {
                Some(next) => path = next,
                None => break,
            }
        }
        let all = seen.len();
        seen.dedup();
        assert_eq!((all, seen.len()), (count, count), "{query}");
    }
    let page = browser.get("/ru/journal?municipality=sovetsk&group=petition").await.expect(200);
    assert_eq!(page.texts(".filters [aria-current]"), ["Советск", "Петиции"]);
    let others = page.attributes(".filters a", "href");
    assert!(others.contains(&"/ru/journal?municipality=sovetsk&group=news".to_owned()));
    assert!(others.contains(&"/ru/journal?group=petition".to_owned()));
    for odd in ["after=x", "after=%FF", "after=eyJ2YWx1ZXMiOltdLCJpZCI6IngifQ", "subject=/%3Cb%3E"]
    {
        browser.get(&format!("/lt/journal?{odd}")).await.expect(200);
    }
});

on_both!(an_entry_has_a_page_that_stays, |app| {
    recorded(&app, 3).await;
    let browser = app.browser();
    let second = browser.get("/en/journal/2").await.expect(200);
    assert_eq!(second.texts("h1"), ["Journal entry no. 2"]);
    assert_eq!(second.attributes("a[rel=prev]", "href"), ["/en/journal/1"]);
    assert_eq!(second.attributes("a[rel=next]", "href"), ["/en/journal/3"]);
    let hashes = second.texts(".journal-hash code");
    let first = browser.get("/lt/journal/1").await.expect(200);
    assert_eq!(hashes[1], first.texts(".journal-hash code")[0]);
    assert_eq!(first.texts(".journal-hash code")[1], journal::GENESIS);
    assert!(first.attributes("a[rel=prev]", "href").is_empty());
    let third = browser.get("/ru/journal/3").await.expect(200);
    assert!(third.attributes("a[rel=next]", "href").is_empty());
    assert!(third.says("Содержание записи соответствует её контрольному коду."));
    for odd in
        ["4", "0", "-1", "01", "+1", "x", "%FF", "9223372036854775807", "99999999999999999999"]
    {
        browser.get(&format!("/lt/journal/{odd}")).await.expect(404);
    }
    // The page of the newest hears of the next.
    journal::append(&app.site.public, vec![(app.site.now(), act(&app, 9))]).await.expect("entry");
    let third = browser.get("/ru/journal/3").await.expect(200);
    assert_eq!(third.attributes("a[rel=next]", "href"), ["/ru/journal/4"]);
});

on_both!(visitors_share_pages_until_an_act_is_recorded, |app| {
    recorded(&app, 3).await;
    for path in ["/lt/journal", "/lt/journal?group=petition", "/lt/journal/about"] {
        let first = app.browser().get(path).await.expect(200);
        let tag = first.header("etag").to_owned();
        let known = ("if-none-match", tag.as_str());
        app.browser().get_with(path, known).await.expect(304);
        let more = Act::new("petition-opened", "pagegiai", path, app.site.now());
        journal::append(&app.site.public, vec![(app.site.now(), more)]).await.expect("an entry");
        app.browser().get_with(path, known).await.expect(200);
    }
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_entry_that_was_changed_says_so() {
    let app = TestApp::start(Engine::Sqlite).await;
    recorded(&app, 2).await;
    let raw = rusqlite::Connection::open(&app.site.config.store.public).expect("the file");
    let sql = "UPDATE journal SET body = json_set(body, '$.values.count', '9')";
    raw.execute(sql, []).expect("they change");
    let page = app.browser().get("/en/journal/1").await.expect(200);
    assert!(page.says("the entry was changed"), "{}", page.text);
}

/// By both clocks, where they differ: all summer.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_in_summer_shows_both_clocks() {
    let app = TestApp::start(Engine::Sqlite).await;
    let at = "2026-07-15T20:30:00Z".parse().expect("an instant");
    let act = Act::new("news-published", "sovetsk", "x", at);
    journal::append(&app.site.public, vec![(app.site.now(), act)]).await.expect("an entry");
    for path in ["/en/journal", "/en/journal/1"] {
        let zones = app.browser().get(path).await.expect(200).texts(".journal-zones li");
        assert_eq!(zones.len(), 2, "{path}: {zones:?}");
        assert!(zones[0].ends_with("23:30") && zones[1].ends_with("22:30"), "{zones:?}");
    }
}

/// A kind that this version has no words for is still shown.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_kind_is_named() {
    let app = TestApp::start(Engine::Sqlite).await;
    let act = Act::new("ferry-launched", "sovetsk", "x", app.site.now());
    journal::append(&app.site.public, vec![(app.site.now(), act)]).await.expect("an entry");
    let page = app.browser().get("/lt/journal").await.expect(200);
    assert!(page.says("kitas oficialus veiksmas (ferry-launched)"));
}
