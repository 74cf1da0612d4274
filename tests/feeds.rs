//! Feeds, as programs and people meet them: every feed is what RFC 4287 asks, in each language,
//! names nobody, and says no more than the pages.

pub mod atom;
mod consultations;
mod rooms;

use crate::on_both;
use crate::support::app::TestApp;
use atom::{Told, get, titles};
use std::collections::BTreeSet;

const LANGUAGES: [&str; 3] = ["lt", "ru", "en"];
/// The lists that have a feed.
const LISTS: [&str; 7] =
    ["consultations", "petitions", "meetings", "sittings", "news", "feedback", "journal"];
const TYPE: &str = "[type='application/atom+xml']";

/// Everybody in the sample, as they are called.
fn names() -> Vec<String> {
    let people = include_str!("../assets/demo/people.toml");
    let named = people.lines().filter_map(|line| line.strip_prefix("name = \""));
    named.map(|name| name.trim_end_matches('"').to_owned()).collect()
}

/// The feed of a page: in its head and on it.
async fn feed_of(app: &TestApp, path: &str) -> String {
    let page = app.browser().get(path).await.expect(200);
    let head = page.attributes(&format!("head link{TYPE}"), "href");
    assert_eq!(head.len(), 1, "{path}");
    assert!(page.attributes(&format!("main a{TYPE}"), "href").contains(&head[0]), "{path}");
    assert!(!page.attributes(&format!("head link{TYPE}"), "title")[0].is_empty(), "{path}");
    head.concat()
}

/// The pages that a list leads to, some of them.
async fn pages_of(app: &TestApp, list: &str) -> Vec<String> {
    let page = app.browser().get(list).await.expect(200);
    let cards = page.attributes("main .card-title a", "href");
    cards.into_iter().filter(|href| href.starts_with(&format!("{list}/"))).take(6).collect()
}

fn names_nobody(path: &str, entries: &[Told], names: &[String]) {
    for told in entries {
        for name in names {
            let by = told.author.as_deref() == Some(name);
            // One word may be a word of the text; the whole name of somebody is not.
            let whole = name.contains(' ')
                && [&told.title, &told.html].iter().any(|text| text.contains(name));
            assert!(!by && !whole, "{path} names {name}: {told:?}");
        }
        assert!(!told.html.contains('@'), "{path} mentions somebody: {told:?}");
    }
}

on_both!(every_feed_of_the_sample_is_whole_and_names_nobody, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let (names, visitor) = (names(), app.browser());
    assert!(names.len() > 10);
    let mut seen = BTreeSet::new();
    for lang in LANGUAGES {
        let mut pages = vec![format!("/{lang}"), format!("/{lang}/feeds")];
        pages.extend(["pagegiai", "sovetsk"].map(|id| format!("/{lang}/municipalities/{id}")));
        for list in LISTS {
            let list = format!("/{lang}/{list}");
            if !list.ends_with("/news") && !list.ends_with("/journal") {
                pages.extend(pages_of(&app, &list).await);
            }
            pages.push(list);
        }
        for page in pages {
            let feed = feed_of(&app, &page).await;
            let entries = get(&visitor, &feed).await;
            names_nobody(&feed, &entries, &names);
            assert!(!entries.is_empty(), "{feed} tells of nothing");
            seen.insert(feed);
        }
    }
    assert!(seen.len() > 60, "{seen:?}");
});

on_both!(every_entry_leads_somewhere_and_is_one_wherever_it_is_told, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let visitor = app.browser();
    let mut all = Vec::new();
    for path in ["feed.atom", "consultations.atom", "meetings.atom", "sittings.atom", "news.atom"] {
        all.push(get(&visitor, &format!("/lt/{path}")).await);
    }
    all.push(get(&visitor, "/lt/feedback.atom").await);
    let mut led = BTreeSet::new();
    for told in all.iter().flatten() {
        let page = told.href.split('#').next().expect("a path").to_owned();
        if led.insert(page.clone()) {
            // A contribution leads on to its place in the discussion.
            let status = if page.contains("/contributions/") { 303 } else { 200 };
            visitor.get(&page).await.expect(status);
        }
    }
    let (site, rooms) = all.split_first().expect("the site's");
    let rooms: Vec<&Told> = rooms.iter().flatten().collect();
    let shared = site.iter().filter(|told| rooms.iter().any(|other| other.id == told.id));
    let same = |told: &&Told| {
        let other = rooms.iter().find(|other| other.id == told.id).expect("the same");
        (&other.title, &other.href, other.updated) == (&told.title, &told.href, told.updated)
    };
    let shared: Vec<&Told> = shared.collect();
    assert!(shared.len() > 10 && shared.iter().all(same));
});

on_both!(the_page_of_feeds_lists_them_in_plain_words, |app| {
    for (lang, title, calendar) in [
        ("lt", "Naujienų srautai", "Būsimų susitikimų kalendorius (.ics)"),
        ("ru", "Ленты новостей", "Календарь предстоящих встреч (.ics)"),
        ("en", "News feeds", "Calendar of coming meetings (.ics)"),
    ] {
        let front = app.browser().get(&format!("/{lang}")).await.expect(200);
        assert!(front.attributes("footer a", "href").contains(&format!("/{lang}/feeds")));
        let page = app.browser().get(&format!("/{lang}/feeds")).await.expect(200);
        assert_eq!(page.texts("h1"), [title]);
        assert!(page.says(calendar));
        let feeds = page.attributes(&format!("main a{TYPE}"), "href");
        // The site, each list, each town.
        assert_eq!(feeds.len(), 1 + LISTS.len() + 2, "{feeds:?}");
        for list in LISTS {
            assert!(feeds.contains(&format!("/{lang}/{list}.atom")), "{lang} {list}");
        }
        for feed in feeds {
            assert!(titles(&app.browser(), &feed).await.is_empty(), "{feed}: nothing yet");
        }
        let calendars = page.attributes("main a[type='text/calendar']", "href");
        assert_eq!(calendars, [format!("/{lang}/meetings.ics")]);
        app.browser().get(&calendars[0]).await.expect(200);
    }
});

on_both!(what_is_not_there_says_so_in_the_readers_language, |app| {
    for (path, lang, words) in [
        ("/lt/consultations/none/feed.atom", "lt", "Tokio puslapio nėra"),
        ("/ru/consultations/none/documents/1/feed.atom", "ru", "Такой страницы нет"),
        ("/ru/meetings/none/feed.atom", "ru", "Такой страницы нет"),
        ("/en/sittings/none/feed.atom", "en", "There is no such page"),
        ("/lt/feedback/none/feed.atom", "lt", "Tokio puslapio nėra"),
        ("/lt/municipalities/none/feed.atom", "lt", "Tokio puslapio nėra"),
    ] {
        let page = app.browser().get(path).await.expect(404);
        assert!(page.says(words), "{path}: {:?}", page.texts("h1"));
        assert_eq!(page.attributes("html", "lang"), [lang]);
    }
});
