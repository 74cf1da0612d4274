//! What is recorded: openings, closings, thresholds and counts, each once; the sample's acts.

use super::{downloaded, length, verified};
use crate::on_both;
use crate::support::app::TestApp;
use futures_util::future::join_all;
use jiff::SignedDuration;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;
use tiltas::consultations::{self, BY_SLUG, Consultation, Recorded};
use tiltas::discussion::{Contribution, Kind, Stance};
use tiltas::locale::{Lang, Localized};
use tiltas::petitions;
use tiltas::residents::Resident;
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

/// The entries once there are so many: kind, municipality and values.
pub async fn entries(app: &TestApp, count: i64) -> Vec<(String, String, Value)> {
    for _ in 0..200 {
        if length(&app.site.public).await >= count {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let text = downloaded(app, 1).await;
    let said = |line: &str| {
        let entry: Value = serde_json::from_str(line).expect("JSON");
        let word = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
        (word("kind"), word("municipality"), entry["values"].clone())
    };
    text.lines().map(said).collect()
}

fn contribution(under: &Consultation, author: &Resident) -> Contribution {
    let id = keys::id();
    Contribution {
        key: id.clone(),
        subject: under.key(),
        thread: id.clone(),
        id,
        in_reply_to: None,
        author: author.person(),
        kind: Kind::Comment,
        stance: Stance::For,
        text: Localized::new(Lang::LT, "Taip"),
        standing: Default::default(),
        edited: None,
        at: under.opens_at,
    }
}

on_both!(a_consultation_opens_and_closes_in_the_journal_once, |app| {
    let now = app.site.now();
    let mut one = crate::discussion::consultation(&app, "paths");
    one.opens_at = now + SignedDuration::from_hours(1);
    one.closes_at = now + SignedDuration::from_hours(2);
    let batch = Batch::new().insert(&one);
    app.site.public.commit(batch).await.expect("a consultation");
    consultations::settle(&app.site).await.expect("a round");
    assert_eq!(length(&app.site.public).await, 0, "its time has not come");

    app.advance(SignedDuration::from_mins(61));
    // Several instances at once.
    join_all((0..4).map(|_| async { consultations::settle(&app.site).await.expect("a round") }))
        .await;
    let opened = entries(&app, 2).await;
    let kinds = |all: &[(String, String, Value)]| -> BTreeSet<(String, String)> {
        all.iter().map(|(kind, town, _)| (kind.clone(), town.clone())).collect()
    };
    let wanted = |kind: &str| {
        BTreeSet::from(["pagegiai", "sovetsk"].map(|town| (kind.to_owned(), town.to_owned())))
    };
    assert_eq!((opened.len(), kinds(&opened)), (2, wanted("consultation-opened")));

    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let said = [&ona, &ona, &anna].map(|author| contribution(&one, author));
    let batch = said.iter().fold(Batch::new(), Batch::insert);
    app.site.public.commit(batch).await.expect("contributions");
    app.advance(SignedDuration::from_mins(60));
    for _ in 0..2 {
        join_all(
            (0..4).map(|_| async { consultations::settle(&app.site).await.expect("a round") }),
        )
        .await;
    }
    let closed = entries(&app, 4).await.split_off(2);
    assert_eq!((closed.len(), kinds(&closed)), (2, wanted("consultation-closed")));
    for (_, town, values) in closed {
        let own = if town == "pagegiai" { "2" } else { "1" };
        let all = json!({ "total": "3", "own": own, "from-pagegiai": "2", "from-sovetsk": "1" });
        assert_eq!(values, all);
    }
    let query = Query::on(&BY_SLUG).equal("paths");
    let stored = app.site.public.first::<Consultation>(query).await.expect("a read");
    assert_eq!(stored.expect("the consultation").recorded, Recorded::Closing);
    let page = app.browser().get("/lt/consultations/paths").await.expect(200);
    assert_eq!(page.attributes(".journal-links a", "href").len(), 4);
    assert!(page.says("Baigta konsultacija „Nemuno takai“. Gauta pasisakymų: 3"));
});

// One that was over before anybody looked: both transitions, in order.
on_both!(what_passed_unseen_is_recorded_in_order, |app| {
    let mut one = crate::discussion::consultation(&app, "gone");
    one.hosts.truncate(1);
    one.closes_at = app.site.now() - SignedDuration::from_hours(1);
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    consultations::settle(&app.site).await.expect("a round");
    let kinds: Vec<String> = entries(&app, 2).await.into_iter().map(|entry| entry.0).collect();
    assert_eq!(kinds, ["consultation-opened", "consultation-closed"]);
});

on_both!(a_petition_is_recorded_at_thresholds_and_at_closing, |app| {
    let (petition, _) = crate::petitions::opened(&app).await;
    crate::petitions::signed_by(&app, &petition, "pagegiai", 100, false).await;
    crate::petitions::signed_by(&app, &petition, "sovetsk", 3, true).await;
    join_all((0..3).map(|_| async { petitions::settle(&app.site).await.expect("a round") })).await;
    let reached = entries(&app, 1).await;
    let values = json!({ "step": "answer", "count": "100" });
    assert_eq!(reached, [("petition-reached".to_owned(), "pagegiai".to_owned(), values)]);

    app.advance(SignedDuration::from_hours(24 * 31));
    join_all((0..3).map(|_| async { petitions::settle(&app.site).await.expect("a round") })).await;
    let mut closed = entries(&app, 3).await.split_off(1);
    closed.sort_by(|one, other| one.1.cmp(&other.1));
    let values = |own: &str| json!({ "total": "103", "own": own, "from-pagegiai": "100", "from-sovetsk": "3" });
    let kind = || "petition-closed".to_owned();
    let wanted = [
        (kind(), "pagegiai".to_owned(), values("100")),
        (kind(), "sovetsk".to_owned(), values("3")),
    ];
    assert_eq!(closed, wanted);
    let page = app.browser().get("/ru/petitions/clean-embankment").await.expect(200);
    assert_eq!(page.attributes(".journal-links a", "href").len(), 3);
    let link = page.attributes(".journal-links a", "href").remove(0);
    app.browser().get(&link).await.expect(200);
});

on_both!(the_sample_has_a_journal_that_verifies, |app| {
    let before = app.browser().get("/lt/news").await.expect(200);
    assert!(before.texts(".journal-links").is_empty());
    tiltas::demo::fill(&app.site).await.expect("the sample");
    // What the rooms report through their queues comes a little later.
    while !app.site.public.events(1).await.expect("the queue").is_empty()
        || !app.personal("pagegiai").events(1).await.expect("the queue").is_empty()
        || !app.personal("sovetsk").events(1).await.expect("the queue").is_empty()
    {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let head = verified(&app.site.public).await.expect("a head");
    assert!(head.seq > 30, "only {} acts", head.seq);
    let all = entries(&app, 30).await;
    for kind in [
        "consultation-opened",
        "consultation-closed",
        "consultation-outcome-published",
        "petition-opened",
        "petition-rejected",
        "petition-reached",
        "petition-closed",
        "petition-answered",
        "sitting-announced",
        "sitting-decided",
        "news-published",
    ] {
        assert!(all.iter().any(|entry| entry.0 == kind), "no {kind}");
    }
    let text = downloaded(&app, 1).await;
    let times: Vec<i64> = text
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["at"].as_i64().unwrap_or(0))
        .collect();
    assert!(times.is_sorted(), "in the order of time");
    // The jobs find nothing that is not recorded already.
    for _ in 0..2 {
        consultations::settle(&app.site).await.expect("a round");
        petitions::settle(&app.site).await.expect("a round");
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(verified(&app.site.public).await, Some(head));
    // Each page of an act links its entries, and what the entries name is there.
    let browser = app.browser();
    let mut path = "/ru/journal".to_owned();
    let mut pages = BTreeSet::new();
    loop {
        let page = browser.get(&path).await.expect(200);
        pages.extend(page.attributes(".journal-entry-act a", "href"));
        match page.attributes("a[rel=next]", "href").pop() {
            Some(next) => path = next,
            None => break,
        }
    }
    assert!(pages.len() > 15, "{pages:?}");
    for path in pages {
        let page = browser.get(&path).await.expect(200);
        let links = page.attributes(".journal-links a[href*='/journal/']", "href");
        assert!(!links.is_empty(), "{path} links no entry");
    }
});
