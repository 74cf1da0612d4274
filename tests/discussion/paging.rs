//! Pages of a long discussion, and of a long thread.

use super::{PAGE, comment, plant, said};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use jiff::SignedDuration;
use tiltas::consultations::Consultation;
use tiltas::discussion::{Contribution, Kind};
use tiltas::locale::{Lang, Localized};
use tiltas::store::Batch;

/// Stores so many threads with so many replies each, a second apart; gives the ids of the elements
/// as a reader should meet them.
async fn fill(app: &TestApp, under: &Consultation, threads: usize, replies: usize) -> Vec<String> {
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let begin = app.site.now() - SignedDuration::from_hours(200);
    let (mut all, mut order) = (Vec::new(), Vec::new());
    for number in 0..threads {
        let second = |place: usize| {
            let seconds = (number * (replies + 1) + place) as i64;
            begin + SignedDuration::from_secs(seconds)
        };
        let text = |place: usize| Localized::new(Lang::LT, format!("{number}/{place}"));
        let top = said(under, &author, second(0), text(0));
        let mut group = vec![top.clone()];
        for place in 1..=replies {
            let reply = said(under, &author, second(place), text(place));
            group.push(Contribution {
                thread: top.id.clone(),
                in_reply_to: Some(top.id.clone()),
                kind: Kind::Reply,
                ..reply
            });
        }
        order.push(group.iter().map(|one| format!("contribution-{}", one.id)).collect::<Vec<_>>());
        all.extend(group);
    }
    for chunk in all.chunks(500) {
        let batch = chunk.iter().fold(Batch::new(), Batch::insert);
        app.site.public.commit(batch).await.expect("contributions");
    }
    order.into_iter().rev().flatten().collect()
}

/// Follows `next` to the end, doing something between pages; gives what stood on each page.
async fn read_on(browser: &Browser, between: impl AsyncFn()) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut address = Some(PAGE.to_owned());
    while let Some(here) = address {
        let page = browser.get(&here).await.expect(200);
        pages.push(page.attributes(".contribution", "id"));
        let next = page.attributes("#discussion a[rel=next]", "href");
        address = next.first().map(|next| next.replace("#discussion", ""));
        between().await;
    }
    pages
}

on_both!(every_contribution_is_met_once_while_people_write, |app| {
    let paths = plant(&app, "paths").await;
    let order = fill(&app, &paths, 40, 2).await;
    assert_eq!(order.len(), 120);
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let pages = read_on(&app.browser(), async || {
        comment(&anna, "ru", "Ещё").await;
    })
    .await;
    assert_eq!(pages.concat(), order);
    // Fifty, and what the last thread has beyond.
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [51, 51, 18]);
    let second = app.browser().get(PAGE).await.attributes("a[rel=next]", "href").remove(0);
    let page = app.browser().get(&second.replace("#discussion", "")).await.expect(200);
    assert!(page.says("Rodyti naujausius pasisakymus"));
});

on_both!(an_exact_page_has_no_next, |app| {
    let paths = plant(&app, "paths").await;
    let order = fill(&app, &paths, 25, 1).await;
    let pages = read_on(&app.browser(), async || ()).await;
    assert_eq!(pages, [order]);
});

on_both!(a_last_thread_beyond_the_page_has_no_empty_next, |app| {
    let paths = plant(&app, "paths").await;
    let order = fill(&app, &paths, 1, 60).await;
    let pages = read_on(&app.browser(), async || ()).await;
    assert_eq!(pages, [order]);
});

on_both!(a_thread_longer_than_a_page_goes_on, |app| {
    let paths = plant(&app, "paths").await;
    let order = fill(&app, &paths, 1, 700).await;
    let pages = read_on(&app.browser(), async || ()).await;
    assert_eq!(pages.len(), 2);
    // Its first contribution stands on both pages; every reply on one.
    assert!(pages.iter().all(|page| page[0] == order[0]));
    let earlier = pages[1][1..].iter().chain(&pages[0][1..]);
    assert!(earlier.eq(&order[1..]), "the replies in their order, the latest on the first page");
});

on_both!(an_address_with_a_foreign_place_is_a_page, |app| {
    let paths = plant(&app, "paths").await;
    fill(&app, &paths, 2, 1).await;
    // A cursor of another order, half a cursor, and what is none at all.
    let words = ["x", "bnVsbA", "eyJ2YWx1ZXMiOltdLCJpZCI6IiJ9", "%FF%00", "~", ""];
    for word in words {
        app.browser().get(&format!("{PAGE}?after={word}")).await.expect(200);
        app.browser().get(&format!("{PAGE}?thread={word}")).await.expect(200);
    }
    let old = "00000000-0000-7000-8000-000000000000";
    let page = app.browser().get(&format!("{PAGE}?after={old}")).await.expect(200);
    assert!(page.says("Daugiau pasisakymų nėra."));
});
