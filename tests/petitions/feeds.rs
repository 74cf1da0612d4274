//! Feeds, as a program that reads them would: by an XML parser, against what RFC 4287 asks.

use super::{PAGE, opened, petition, save, signed_by};
use crate::feeds::atom::{all, lang, one, text, valid};
use crate::on_both;
use crate::support::app::TestApp;
use jiff::SignedDuration;
use roxmltree::Document;
use std::collections::BTreeMap;
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Response;
use tiltas::petitions::{Doing, Milestone, Petition, Reason, Rejection, State};
use tiltas::store::Batch;

async fn titles(app: &TestApp, path: &str) -> Vec<String> {
    let feed = app.browser().get(path).await.expect(200);
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8");
    valid(&feed.text, &path[1..3])
}

/// Answered and worked on by Pagėgiai, with both thresholds of one town reached.
async fn lived(app: &TestApp) -> Petition {
    let author = app.resident("pagegiai", "Petras <b>", Lang::LT).await;
    let mut one = petition(app, &author, "clean-embankment", &["pagegiai", "sovetsk"]);
    one.action = Localized::new(Lang::LT, "Sutvarkyti <krantinę> & \u{B}„tiltą“");
    let hour = |n| app.site.now() - SignedDuration::from_hours(n);
    one.responses.push(Response {
        attachments: vec![],
        municipality: "pagegiai".into(),
        office: BTreeMap::from([(Lang::LT, "Meras".into())]),
        text: Localized::new(Lang::LT, "Taip, **sutvarkysime**.").with_machine(Lang::RU, "Да."),
        at: hour(3),
    });
    one.responded_at = hour(3);
    one.course.milestones.push(Milestone {
        id: "m1".into(),
        municipality: "pagegiai".into(),
        text: Localized::new(Lang::LT, "Nupjauta žolė."),
        state: Doing::Done,
        date: "2026-11-25".parse().expect("a day"),
        at: hour(2),
    });
    save(app, &one).await;
    signed_by(app, &one, "pagegiai", 100, true).await;
    // The application's own job may have been about it as well.
    for _ in 0..2 {
        tiltas::petitions::settle(&app.site).await.expect("a round");
    }
    one
}

on_both!(the_life_of_a_petition_is_a_feed, |app| {
    lived(&app).await;
    let feed = format!("{PAGE}/feed.atom");
    assert_eq!(
        titles(&app, &feed).await,
        [
            "Pagėgiai: surinkta 100 parašų, administracija turi atsakyti",
            "Pagėgių savivaldybės administracija: darbas padarytas",
            "Meras atsakė",
            "Pradėti rinkti parašai",
            "Peticija pateikta",
        ]
    );
    let russian = app.browser().get("/ru/petitions/clean-embankment/feed.atom").await.expect(200);
    let said = valid(&russian.text, "ru");
    assert!(said[0].contains("собрано 100 подписей"), "{said:?}");
    let document = Document::parse(&russian.text).expect("XML");
    let entries = all(document.root_element(), "entry");
    let answer = one(entries[2], "content");
    let html = answer.text().expect("a text");
    assert_eq!((lang(answer), answer.attribute("type")), (Some("ru"), Some("html")));
    assert!(html.contains("Машинный перевод") && html.contains("Да."), "{html}");
    // Without a translation: the original, which says so.
    let done = one(entries[1], "content");
    assert_eq!(lang(done), Some("lt"));
    assert!(done.text().expect("a text").contains("Nupjauta žolė."));
    assert_eq!(text(one(entries[2], "author"), "name"), "Meras");
    // Nobody who signed or wrote is named, and the same is never told under another name.
    assert!(!russian.text.contains("pagegiai 1") && !russian.text.contains("Petras"));
    let again = app.browser().get("/ru/petitions/clean-embankment/feed.atom").await.expect(200);
    assert_eq!(again.text, russian.text);
});

on_both!(all_petitions_have_a_feed, |app| {
    assert!(titles(&app, "/lt/petitions.atom").await.is_empty());
    let old = app.browser().get("/lt/petitions.atom").await.expect(200).header("etag").to_owned();
    let first = lived(&app).await;
    let visitor = app.browser();
    let feed = visitor.get_with("/lt/petitions.atom", ("if-none-match", &old)).await.expect(200);
    let called = "Sutvarkyti <krantinę> & „tiltą“";
    assert_eq!(
        valid(&feed.text, "lt"),
        [format!("Meras atsakė: {called}"), format!("Renkami parašai: {called}")]
    );
    let tag = feed.header("etag").to_owned();
    visitor.get_with("/lt/petitions.atom", ("if-none-match", &tag)).await.expect(304);
    // Its titles are in the language that they are for the most part.
    let russian = visitor.get("/ru/petitions.atom").await.expect(200);
    let document = Document::parse(&russian.text).expect("XML");
    let entry = all(document.root_element(), "entry")[1];
    assert_eq!(lang(one(entry, "title")), Some("lt"));
    for lang in ["lt", "ru", "en"] {
        for path in ["/petitions", "/petitions/clean-embankment"] {
            let page = visitor.get(&format!("/{lang}{path}")).await.expect(200);
            let feeds = page.attributes("link[type='application/atom+xml']", "href");
            assert_eq!(feeds, page.attributes("a[type='application/atom+xml']", "href"));
            titles(&app, &feeds.concat()).await;
        }
    }
    assert_eq!(first.slug, "clean-embankment");
});

on_both!(a_feed_says_no_more_than_the_page, |app| {
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let mut hidden = petition(&app, &author, "hidden", &["pagegiai"]);
    (hidden.state, hidden.opened_at, hidden.closes_at) = (State::Rejected, None, None);
    hidden.rejection = Some(Rejection {
        reason: Reason::Harmful,
        explanation: Localized::new(Lang::LT, "Kenkia."),
    });
    save(&app, &hidden).await;
    let feed = app.browser().get("/lt/petitions/hidden/feed.atom").await.expect(200);
    assert_eq!(valid(&feed.text, "lt").len(), 2);
    assert!(!feed.text.contains("krantin") && !feed.text.contains("Kenkia"));
    assert!(titles(&app, "/lt/petitions.atom").await.is_empty());
    app.browser().get("/lt/petitions/none/feed.atom").await.expect(404);
    // A renamed petition's readers are led on.
    let alias = tiltas::web::aliases::Alias {
        id: "/petitions/before".into(),
        to: "/petitions/hidden".into(),
    };
    app.site.public.commit(Batch::new().insert(&alias)).await.expect("an alias");
    let moved = app.browser().get("/lt/petitions/before/feed.atom").await.expect(308);
    assert_eq!(moved.location(), "/lt/petitions/hidden/feed.atom");
});

on_both!(a_feed_tells_of_the_end, |app| {
    let (petition, _) = opened(&app).await;
    let feed = format!("{PAGE}/feed.atom");
    assert_eq!(titles(&app, &feed).await.len(), 2);
    signed_by(&app, &petition, "sovetsk", 2, false).await;
    app.advance(SignedDuration::from_hours(24 * 31));
    // Visitors' copies end with what they tell of.
    let signed = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let page = signed.get(&feed).await.expect(200);
    assert_eq!(valid(&page.text, "lt")[0], "Parašų rinkimas baigtas: surinkti 2 parašai");
});
