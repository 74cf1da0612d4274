//! The chart of signatures over time, and its table.

use super::{PAGE, SIGN, petition, save, signature, signed_by};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Page;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use tiltas::locale::Lang;
use tiltas::petitions::{Petition, Signature, counts};
use tiltas::store::{Batch, Collection, Document};

/// A petition to both towns that was opened so many days ago.
async fn open_for(app: &TestApp, days: i64) -> Petition {
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let mut petition = petition(app, &author, "clean-embankment", &["pagegiai", "sovetsk"]);
    petition.opened_at = Some(app.site.now() - SignedDuration::from_hours(24 * days));
    save(app, &petition).await;
    petition
}

async fn signed_ago(app: &TestApp, petition: &Petition, town: &str, ago: &[i64]) {
    let now = app.site.now();
    let one = |(n, days): (usize, &i64)| {
        signature(app, petition, town, (n, false), now - SignedDuration::from_hours(24 * days))
    };
    let batch = ago.iter().enumerate().map(one);
    let batch = batch.fold(Batch::new(), |batch, signature| batch.insert(&signature));
    app.site.public.commit(batch).await.expect("signatures");
}

/// The table's numbers, a row each.
fn rows(page: &Page) -> Vec<String> {
    let numbers = page.texts(".chart-table tbody tr");
    // Without the day that each begins with.
    let cut = |row: &String| {
        row.rsplit(' ').take(3).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join(" ")
    };
    numbers.iter().map(cut).collect()
}

on_both!(the_chart_and_its_table_say_what_was_signed_when, |app| {
    let petition = open_for(&app, 20).await;
    signed_ago(&app, &petition, "pagegiai", &[20, 20, 13, 3, 0]).await;
    signed_ago(&app, &petition, "sovetsk", &[6, 6, 25]).await;
    let page = app.browser().get(PAGE).await.expect(200);
    // Three weeks, the last of which ends today; who supported it before it opened was there first.
    assert_eq!(rows(&page), ["2 1 3", "3 1 4", "5 3 8"]);
    assert!(
        page.texts("#chart-text")
            .concat()
            .contains("Pagėgiai – 5 parašai ir Sovetskas – 3 parašai")
    );
    let lines = page.attributes("path.chart-line", "d");
    assert_eq!(lines.len(), 2);
    assert!(
        lines.iter().all(|line| line.starts_with("M0 ") && line.contains("L1000 ")),
        "{lines:?}"
    );
    // More than colour tells the towns apart.
    let kinds = page.attributes("path.chart-line", "class");
    assert_eq!(kinds, ["chart-line chart-line-0 bank-right", "chart-line chart-line-1 bank-left"]);
    assert!(!page.text.contains("style=\""), "a strict policy allows no style in an attribute");
    // No threshold is in reach.
    assert_eq!(page.texts(".chart-threshold text"), Vec::<String>::new());

    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    browser.post(SIGN, &[]).await.expect(303);
    let russian = browser.get("/ru/petitions/clean-embankment").await.expect(200);
    assert_eq!(rows(&russian), ["2 1 3", "3 1 4", "6 3 9"]);
    assert!(
        russian
            .texts("#chart-text")
            .concat()
            .contains("Пагегяй — 6 подписей и Советск — 3 подписи")
    );
    assert_eq!(rows(&app.browser().get(PAGE).await.expect(200)), ["2 1 3", "3 1 4", "6 3 9"]);
    browser.post(&format!("{SIGN}/withdraw"), &[]).await.expect(303);
    assert_eq!(
        rows(&app.browser().get(PAGE).await.expect(200)).last().map(String::as_str),
        Some("5 3 8")
    );
});

on_both!(a_threshold_is_drawn_when_it_is_in_reach, |app| {
    let petition = open_for(&app, 5).await;
    signed_by(&app, &petition, "pagegiai", 50, false).await;
    signed_by(&app, &petition, "sovetsk", 49, false).await;
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".chart-threshold text"), ["Pagėgiai, 100: atsako administracija"]);
    assert_eq!(page.texts(".chart-grid text"), ["0", "50", "100"]);
    // Six days, a row each.
    assert_eq!(rows(&page), ["0 0 0", "0 0 0", "0 0 0", "0 0 0", "0 0 0", "50 49 99"]);
});

on_both!(there_is_no_chart_of_nothing_or_of_one_day, |app| {
    let petition = open_for(&app, 20).await;
    let empty = app.browser().get(PAGE).await.expect(200);
    assert!(empty.texts(".chart").is_empty() && empty.says("0 parašų"));
    signed_by(&app, &petition, "pagegiai", 1, false).await;
    assert_eq!(app.browser().get(PAGE).await.expect(200).texts(".chart").len(), 1);
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let mut new = super::petition(&app, &author, "brand-new", &["pagegiai"]);
    new.opened_at = Some(app.site.now());
    save(&app, &new).await;
    signed_by(&app, &new, "pagegiai", 3, false).await;
    let page = app.browser().get("/lt/petitions/brand-new").await.expect(200);
    assert!(page.texts(".chart").is_empty() && page.says("3 parašai"));
});

/// A signature as it was written before days were noted.
#[derive(Serialize, Deserialize)]
struct Older {
    id: String,
    petition: String,
    resident: String,
    municipality: String,
    name: Option<String>,
    named: bool,
    residence: String,
    at: i64,
}

impl Document for Older {
    const COLLECTION: &'static Collection = Signature::COLLECTION;
    fn id(&self) -> &str {
        &self.id
    }
}

on_both!(signatures_from_before_days_were_noted_count_from_the_start, |app| {
    let petition = open_for(&app, 2).await;
    let older = |n: i64| Older {
        id: format!("older-{n}"),
        petition: petition.id.clone(),
        resident: format!("resident-{n}"),
        municipality: "pagegiai".into(),
        name: None,
        named: false,
        residence: "declared".into(),
        at: app.site.now().as_millisecond(),
    };
    let batch = (0..4).fold(Batch::new(), |batch, n| batch.insert(&older(n)));
    app.site.public.commit(batch).await.expect("signatures");
    signed_ago(&app, &petition, "pagegiai", &[1]).await;
    let counted = counts(&app.site, &petition).await.expect("counts");
    assert_eq!((counted.of("pagegiai"), counted.total()), (5, 5));
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(rows(&page), ["4 0 4", "5 0 5", "5 0 5"]);
    // Read as today's, and as countable when the resident is forgotten.
    let mut stored = app.site.public.get::<Signature>("older-1").await.unwrap().unwrap();
    assert_eq!(stored.day, None);
    stored.forget("~nobody".into());
    app.site.public.commit(Batch::new().replace(&stored)).await.expect("a replacement");
    assert_eq!(rows(&app.browser().get(PAGE).await.expect(200)), ["4 0 4", "5 0 5", "5 0 5"]);
});
