//! Consultations: the list, the page in three languages, its states, and what other pages borrow.

mod outcome;

use super::discussion::{consultation, plant};
use crate::on_both;
use crate::support::app::TestApp;
use jiff::{SignedDuration, ToSpan};
use tiltas::consultations::{self, Consultation, Phase};
use tiltas::locale::Lang;
use tiltas::store::Batch;
use tiltas::web::Visit;

mod approving;
mod drafting;
mod phases;

fn at(app: &TestApp, hours: i64) -> jiff::Timestamp {
    app.site.now() + hours.hours()
}

/// A visitor's request in Russian.
fn visit(app: &TestApp) -> Visit {
    Visit {
        site: app.site.clone(),
        lang: Lang::RU,
        path: String::new(),
        query: String::new(),
        viewer: None,
        unread: 0,
        request_id: String::new(),
        address: String::new(),
    }
}

async fn with(
    app: &TestApp,
    slug: &str,
    change: impl FnOnce(Consultation) -> Consultation,
) -> Consultation {
    let one = change(consultation(app, slug));
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    one
}

on_both!(the_same_address_shows_the_same_page_in_each_language, |app| {
    plant(&app, "paths").await;
    let browser = app.browser();
    for (lang, title, label) in [
        ("lt", "Nemuno takai", vec![]),
        ("ru", "Тропы вдоль Немана", vec!["С литовского перевёл человек"]),
        ("en", "Riverside paths", vec!["Machine translation from Lithuanian"]),
    ] {
        let page = browser.get(&format!("/{lang}/consultations/paths")).await.expect(200);
        assert_eq!(page.texts("h1"), [title]);
        assert_eq!(page.attributes("h1", "lang"), [lang]);
        assert_eq!(page.texts(".prose .chip"), label);
        assert_eq!(page.attributes(".prose .text", "lang").first().map(String::as_str), Some(lang));
        assert_eq!(page.texts(".phases li").len(), 1);
        assert_eq!(page.texts("[aria-current=step]").len(), 1);
        let others = page.attributes("link[hreflang]", "href");
        assert!(others.iter().all(|href| href.ends_with("/consultations/paths")), "{others:?}");
        assert_eq!(page.texts(".page-head .banks li").len(), 2);
    }
    browser.get("/lt/consultations/nowhere").await.expect(404);
    browser.get("/de/consultations/paths").await.expect(404);
    browser.get("/lt/consultations/%FF%00").await.expect(404);
});

on_both!(the_list_has_open_ones_first, |app| {
    with(&app, "late", |one| Consultation { closes_at: at(&app, 72), ..one }).await;
    with(&app, "soon", |one| Consultation { closes_at: at(&app, 24), ..one }).await;
    with(&app, "gone", |one| Consultation { closes_at: at(&app, -24), ..one }).await;
    with(&app, "long-gone", |one| Consultation { closes_at: at(&app, -48), ..one }).await;
    let (opens_at, closes_at) = (at(&app, 90), at(&app, 99));
    with(&app, "to-come", |one| Consultation { opens_at, closes_at, ..one }).await;
    let page = app.browser().get("/ru/consultations").await.expect(200);
    let order = page.attributes(".card-title a", "href");
    let slugs: Vec<&str> = order.iter().filter_map(|href| href.rsplit('/').next()).collect();
    assert_eq!(slugs, ["soon", "late", "to-come", "gone", "long-gone"]);
    let chips = page.texts(".card-foot .chip");
    assert_eq!(chips[0], "Дискуссия");
    assert!(chips[2].starts_with("Начнётся "), "{chips:?}");
    assert_eq!(chips[3], "Завершено");
    assert_eq!(page.texts(".deadline").len(), 2, "only what is open has a deadline");
});

on_both!(a_long_list_goes_on_from_page_to_page, |app| {
    for number in 0..45i64 {
        let hours = if number < 23 { 10 } else { -10 };
        let slug = format!("number-{number:02}");
        with(&app, &slug, |one| Consultation { closes_at: at(&app, hours), ..one }).await;
    }
    let browser = app.browser();
    let mut seen = Vec::new();
    let mut waiting = vec!["/lt/consultations".to_owned()];
    while let Some(address) = waiting.pop() {
        let page = browser.get(&address).await.expect(200);
        seen.extend(page.attributes(".card-title a", "href"));
        waiting.extend(page.attributes("a[rel=next]", "href"));
    }
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((all, seen.len()), (45, 45));
    for word in ["", "x", "bnVsbA", "eyJ2YWx1ZXMiOltdLCJpZCI6IiJ9", "%FF"] {
        browser.get(&format!("/lt/consultations?open={word}")).await.expect(200);
        browser.get(&format!("/lt/consultations?closed={word}")).await.expect(200);
    }
});

on_both!(a_deadline_shows_both_clocks_where_they_differ, |app| {
    let summer: jiff::Timestamp = "2030-07-15T20:30:00Z".parse().expect("an instant");
    with(&app, "summer", |one| Consultation { closes_at: summer, ..one }).await;
    let page = app.browser().get("/en/consultations/summer").await.expect(200);
    let zones = page.texts(".panel .deadline-zones li");
    assert_eq!(zones.len(), 2, "{zones:?}");
    assert!(zones[0].starts_with("Pagėgiai") && zones[0].ends_with("23:30"), "{zones:?}");
    assert!(zones[1].starts_with("Sovetsk") && zones[1].ends_with("22:30"), "{zones:?}");
});

on_both!(each_state_says_what_may_be_done, |app| {
    let browser = app.browser();
    let empty = plant(&app, "open").await;
    let page = browser.get("/lt/consultations/open").await.expect(200);
    assert!(page.says("Kol kas niekas nepasisakė."));
    let sign_in = page.attributes("#discussion a.button", "href");
    assert_eq!(sign_in, ["/lt/sign-in?next=%2Flt%2Fconsultations%2Fopen"]);
    with(&app, "closed", |one| Consultation { closes_at: at(&app, -1), ..one }).await;
    let page = browser.get("/lt/consultations/closed").await.expect(200);
    assert!(page.says("Konsultacija pasibaigė.") && page.says("Pasisakymų nėra."));
    assert!(page.texts("#discussion .button").is_empty());
    with(&app, "vote", |one| Consultation { phases: consultations::only(Phase::Vote), ..one })
        .await;
    assert!(browser.get("/ru/consultations/vote").await.says("идёт голосование"));
    let (opens_at, closes_at) = (at(&app, 1), at(&app, 2));
    with(&app, "upcoming", |one| Consultation { opens_at, closes_at, ..one }).await;
    assert!(browser.get("/en/consultations/upcoming").await.says("has not opened yet"));
    // By the clock alone: nothing is written, and nobody is shown yesterday's page for long.
    app.advance(SignedDuration::from_hours(24 * 365));
    let resident = app.resident("sovetsk", "Анна", Lang::RU).await;
    let page = app.sign_in(&resident).await.get("/lt/consultations/open").await.expect(200);
    assert!(page.says("Konsultacija pasibaigė."), "{}", empty.slug);
});

on_both!(other_pages_borrow_cards_and_links, |app| {
    with(&app, "late", |one| Consultation { closes_at: at(&app, 72), ..one }).await;
    with(&app, "soon", |one| Consultation { closes_at: at(&app, 24), ..one }).await;
    with(&app, "gone", |one| Consultation { closes_at: at(&app, -24), ..one }).await;
    let (opens_at, closes_at) = (at(&app, 1), at(&app, 2));
    with(&app, "to-come", |one| Consultation { opens_at, closes_at, ..one }).await;
    let visit = visit(&app);
    let cards = consultations::open_cards(&visit, 5).await.expect("cards");
    let hrefs: Vec<&str> = cards.iter().map(|card| card.href.as_str()).collect();
    assert_eq!(hrefs, ["/ru/consultations/soon", "/ru/consultations/late"]);
    assert_eq!(consultations::open_cards(&visit, 1).await.expect("cards").len(), 1);
    let (title, href) = consultations::link(&visit, "gone").await.expect("read").expect("a link");
    assert_eq!(
        (title.text.as_str(), href.as_str()),
        ("Тропы вдоль Немана", "/ru/consultations/gone")
    );
    assert!(consultations::link(&visit, "nowhere").await.expect("read").is_none());
});
