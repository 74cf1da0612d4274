//! The orders of a discussion, their measures, and pages that do not move under the reader.

use super::support::support;
use super::{PAGE, comment, plant, reply, said};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use jiff::SignedDuration;
use proptest::prelude::*;
use std::time::Duration;
use tiltas::consultations::Consultation;
use tiltas::discussion::{
    Contribution, DEPTH, Kind, REPLIES, Rank, State, Support, on_both_sides, renew_all, sure, sweep,
};
use tiltas::jobs::Round;
use tiltas::locale::{Lang, Localized};
use tiltas::moderation::Ground;
use tiltas::residents::{Person, Resident};
use tiltas::store::Batch;
use tiltas::web::keys;

proptest! {
    #[test]
    fn the_measure_is_fair(left in 0u64..100_000, right in 0u64..100_000, more in 1u64..1_000) {
        let both = on_both_sides(left, right);
        prop_assert_eq!(both, on_both_sides(right, left), "no bank is the first");
        prop_assert!(on_both_sides(left + more, right) >= both);
        if right > 0 {
            prop_assert!(on_both_sides(left + more, right) > both, "more support is more");
        }
        prop_assert_eq!(on_both_sides(left, 0), 0.0);
        prop_assert!(both <= left.max(right) as f64);
        prop_assert!(sure(left) <= left as f64 && sure(left) >= 0.0);
    }

    /// Were one bank's voices to weigh half, no two would change places.
    #[test]
    fn the_order_does_not_know_how_large_a_bank_is(
        places in prop::collection::vec((0u64..500, 0u64..500), 2),
        weight in 0.01f64..100.0,
    ) {
        let weighed = |(left, right): (u64, u64)| (weight * sure(left) * sure(right)).sqrt();
        let [one, other] = [places[0], places[1]];
        let plain = on_both_sides(one.0, one.1) - on_both_sides(other.0, other.1);
        let heavy = weighed(one) - weighed(other);
        prop_assert!(plain * heavy >= 0.0 || plain.abs() < 1e-9 || heavy.abs() < 1e-9);
    }
}

/// The threads on a page, by the ids of their elements.
async fn threads(browser: &Browser, address: &str) -> Vec<String> {
    let page = browser.get(address).await.expect(200);
    page.attributes(".thread > li > .contribution", "id")
}

/// Waits until an order is this: ranks follow after moments.
async fn becomes(browser: &Browser, order: &str, expected: &[&String]) {
    let mut seen = vec![];
    for _ in 0..200 {
        seen = threads(browser, &format!("{PAGE}?order={order}")).await;
        if seen.iter().eq(expected.iter().copied()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{order}: {seen:?} instead of {expected:?}");
}

on_both!(each_order_puts_first_what_it_says, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let mut others = vec![];
    for (town, name) in [("pagegiai", "A"), ("pagegiai", "B"), ("pagegiai", "C"), ("sovetsk", "D")]
    {
        others.push(app.sign_in(&app.resident(town, name, Lang::LT).await).await);
    }
    let popular = comment(&ona, "lt", "Palaiko vienas krantas").await;
    let shared = comment(&ona, "lt", "Palaiko abu krantai").await;
    let talked = comment(&ona, "lt", "Apie tai kalbama").await;
    for browser in &others[..3] {
        support(browser, &popular).await.expect(303);
    }
    for browser in &others[2..] {
        support(browser, &shared).await.expect(303);
    }
    reply(&others[0], "lt", &talked, "Taip").await;
    let visitor = app.browser();
    becomes(&visitor, "supported", &[&popular, &shared, &talked]).await;
    becomes(&visitor, "both", &[&shared, &talked, &popular]).await;
    becomes(&visitor, "discussed", &[&talked, &shared, &popular]).await;
    for order in ["new", "best", ""] {
        let seen = threads(&visitor, &format!("{PAGE}?order={order}")).await;
        assert_eq!(seen, [&talked, &shared, &popular].map(String::clone), "{order}");
    }
    // Withdrawn, it moves back.
    let id = popular.trim_start_matches("contribution-");
    for browser in &others[..2] {
        let path = format!("{PAGE}/contributions/{id}/support/withdraw");
        browser.post(&path, &[]).await.expect(303);
    }
    becomes(&visitor, "supported", &[&shared, &popular, &talked]).await;
    // The row of orders says where one is, in every language, and leads on.
    for (lang, word) in [
        ("lt", "Palaikomi abiejuose krantuose"),
        ("ru", "Поддержаны на обоих берегах"),
        ("en", "Supported on both banks"),
    ] {
        let page =
            visitor.get(&format!("/{lang}/consultations/paths?order=both")).await.expect(200);
        assert_eq!(page.texts(".orders [aria-current]"), [word]);
        assert_eq!(page.attributes(".orders a", "href").len(), 4);
        assert!(page.texts(".orders-about p").len() == 6, "what the orders mean is said");
    }
    // Whoever is led to a thread meets it, whatever the order says besides.
    let page = visitor.get(&format!("{PAGE}/contributions/{id}")).await.expect(303);
    let (address, _) = page.location().split_once('#').expect("a place");
    assert_eq!(threads(&visitor, &format!("{address}&order=both")).await[0], popular);
});

/// As somebody's support could have been given.
fn given(to: &Contribution, town: &str) -> Support {
    let by = Person {
        resident: keys::id(),
        municipality: town.to_owned(),
        name: String::new(),
        staff: false,
    };
    Support::new(keys::id(), to, &by, to.at)
}

/// Threads with so much support each; the one that is supported most comes last here.
async fn fill(app: &TestApp, under: &Consultation, author: &Resident, many: usize) -> Vec<String> {
    let begin = app.site.now() - SignedDuration::from_hours(200);
    let mut order = vec![];
    for number in 0..many {
        let at = begin + SignedDuration::from_secs(number as i64);
        // Not in the order of time, and many alike.
        let supported = number * 7 % 15;
        let one = said(under, author, at, Localized::new(Lang::LT, format!("Nr. {number}")));
        let batch = (0..supported).fold(Batch::new().insert(&one), |batch, n| {
            batch.insert(&given(&one, ["pagegiai", "sovetsk"][n % 2]))
        });
        app.site.public.commit(batch).await.expect("a thread");
        order.push((supported, format!("contribution-{}", one.id)));
    }
    renew_all(&app.site, &under.key()).await.expect("ranks");
    order.sort();
    order.reverse();
    order.into_iter().map(|(_, id)| id).collect()
}

on_both!(pages_do_not_move_under_the_reader, |app| {
    let paths = plant(&app, "paths").await;
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let order = fill(&app, &paths, &author, 45).await;
    let visitor = app.browser();
    let (mut seen, mut pages) = (vec![], 0);
    let mut address = Some(format!("{PAGE}?order=supported"));
    while let Some(here) = address {
        let page = visitor.get(&here).await.expect(200);
        seen.extend(page.attributes(".thread > li > .contribution", "id"));
        let next = page.attributes("#discussion a[rel=next]", "href");
        address = next.first().map(|next| next.replace("#discussion", ""));
        pages += 1;
        // Meanwhile something is begun in the middle of what is still to be read.
        let late = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Vėliau"));
        let batch = (0..3)
            .fold(Batch::new().insert(&late), |batch, _| batch.insert(&given(&late, "sovetsk")));
        app.site.public.commit(batch).await.expect("a thread");
        renew_all(&app.site, &paths.key()).await.expect("ranks");
    }
    assert_eq!(seen, order);
    assert_eq!(pages, 3);
    // The first page has them, and further pages lead back to it.
    let page = visitor.get(&format!("{PAGE}?order=discussed")).await.expect(200);
    let next = page.attributes("#discussion a[rel=next]", "href").remove(0);
    let page = visitor.get(&next.replace("#discussion", "")).await.expect(200);
    assert!(page.says("Į pirmąjį šios tvarkos puslapį"));
    assert!(
        page.attributes("#discussion a", "href")
            .contains(&format!("{PAGE}?order=discussed#discussion"))
    );
    // Whatever stands in an address is a page.
    for query in
        ["after=x", "after=bnVsbA", "until=x", "until=0199a000-0000-7000-8000-000000000000"]
    {
        visitor.get(&format!("{PAGE}?order=both&{query}")).await.expect(200);
    }
});

on_both!(threads_are_shown_to_the_stated_depth, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let first = comment(&ona, "lt", "Pirmas").await;
    let mut last = first.clone();
    for number in 0..REPLIES + 2 {
        let page = reply(&ona, "lt", &last, &format!("Atsakymas {number}")).await;
        last = page.location().split_once('#').expect("an anchor").1.to_owned();
    }
    assert_eq!(DEPTH, 2);
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".thread .replies .contribution").len(), REPLIES + 2);
    assert!(page.texts(".replies .replies").is_empty(), "a reply to a reply stands beside it");
    assert_eq!(page.texts(&format!("#{last} .contribution-to")), ["Kam: Ona"]);
    assert!(page.says("viena pakopa"), "the page says so");
    becomes(&app.browser(), "discussed", &[&first]).await;
    let page = app.browser().get(&format!("{PAGE}?order=discussed")).await.expect(200);
    let shown = page.texts(".replies .contribution .text");
    assert_eq!(shown.len(), REPLIES);
    assert_eq!(shown[0], "Atsakymas 0");
    assert!(page.says("Dar 2 atsakymai: visas pokalbis"));
});

/// Without an application beside it that ranks by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sweep_ranks_what_no_event_told() {
    for engine in [Engine::Sqlite, Engine::Mongo] {
        let app = TestApp::idle(engine).await;
        let paths = plant(&app, "paths").await;
        let author = app.resident("pagegiai", "Ona", Lang::LT).await;
        let top = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Senas"));
        let reply = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Taip"));
        let reply = Contribution { thread: top.id.clone(), kind: Kind::Reply, ..reply };
        let batch = Batch::new().insert(&top).insert(&reply);
        let batch = batch.insert(&given(&top, "pagegiai")).insert(&given(&top, "sovetsk"));
        // Support of a reply moves no thread.
        let batch = batch.insert(&given(&reply, "sovetsk"));
        app.site.public.commit(batch).await.expect("a thread");
        while sweep(&app.site).await.expect("a round") == Round::More {}
        let rank = async || {
            let found = app.site.public.get::<Rank>(&top.id).await.expect("a read");
            found.expect("a rank").document
        };
        let found = rank().await;
        assert_eq!((found.supported, found.discussed), (2, 1));
        assert_eq!(found.both, (on_both_sides(1, 1) * 1_000.0).round() as i64);
        // What is hidden has no support while it is, and is found by the next sweep, a day later.
        let mut hidden = app.site.public.get::<Contribution>(&top.id).await.expect("a read");
        let hidden = hidden.as_mut().expect("the thread");
        hidden.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
        app.site.public.commit(Batch::new().replace(hidden)).await.expect("hidden");
        assert_eq!(sweep(&app.site).await.expect("a round"), Round::Done);
        assert_eq!(rank().await.supported, 2, "it rests");
        app.advance(SignedDuration::from_hours(25));
        sweep(&app.site).await.expect("a round");
        let found = rank().await;
        assert_eq!((found.supported, found.both, found.discussed), (0, 0, 1));
    }
}
