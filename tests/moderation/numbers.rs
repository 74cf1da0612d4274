//! The public report says what was done; the queue has pages.

use super::*;
use crate::on_both;
use jiff::SignedDuration;
use tiltas::moderation::{Found, Ground};
use tiltas::store::Batch;

fn row(page: &Page, table: &str, name: &str) -> Vec<String> {
    let rows = page.texts(&format!("[aria-labelledby=table-{table}] tbody tr"));
    let row = rows.iter().find(|row| row.starts_with(name)).expect("a row").clone();
    row[name.len()..].split_whitespace().map(str::to_owned).collect()
}

on_both!(the_report_counts_what_was_done, |app| {
    let scene = scene(&app).await;
    let empty = app.browser().get("/lt/moderation").await.expect(200);
    assert_eq!(row(&empty, "all", "Priimta sprendimų"), ["0", "0", "0"]);
    assert!(empty.says("Sprendimų nebuvo"));
    decided(&scene, "hide", &[]).await;
    let decision = decisions(&app, &scene.ona).await.remove(0).document;
    let appeal = format!("/lt/moderation/decisions/{}/appeal", decision.id);
    scene.in_ona.post(&appeal, &[("text", "Ne"), ("language", "lt")]).await.expect(303);
    for took in [3_600, 10_800, 18_000] {
        let mut more = super::cases::decision(&app, &scene.ona, decision.about.clone(), took);
        more.ground = Ground::Spam;
        more.found = Found::Automatic;
        app.site.public.commit(Batch::new().insert(&more)).await.expect("a decision");
    }
    let page = app.browser().get("/lt/moderation").await.expect(200);
    assert_eq!(row(&page, "all", "Gauta pranešimų"), ["1", "0", "1"]);
    assert_eq!(row(&page, "all", "Priimta sprendimų"), ["4", "0", "4"]);
    assert_eq!(row(&page, "rule", "Reklama ir šlamštas"), ["3", "0", "3"]);
    assert_eq!(row(&page, "action", "Paslėpti"), ["4", "0", "4"]);
    assert_eq!(row(&page, "found", "Sulaikyta automatiškai"), ["3", "0", "3"]);
    assert_eq!(row(&page, "appeal", "Skundas nagrinėjamas"), ["1", "0", "1"]);
    // Of 0, 1, 3 and 5 hours the middle is 2.
    assert!(page.says("2 valandos"));
    assert!(!page.says("Ona") && !page.says("Kas čia rašo"));
    let file = app.browser().get("/ru/moderation/report.csv").await.expect(200);
    assert!(file.header("content-type").starts_with("text/csv"));
    for line in [",pagegiai,rule,spam,3", ",pagegiai,action,hide,4", ",sovetsk,all,decisions,0"] {
        assert!(file.text.lines().any(|found| found.ends_with(line)), "{line}:\n{}", file.text);
    }
    assert!(file.text.contains(",pagegiai,minutes-to-act,median,120"));
    // Another quarter is empty, and one that never was is this one.
    let before = app.browser().get("/lt/moderation?quarter=1999-Q1").await.expect(200);
    assert_eq!(row(&before, "all", "Priimta sprendimų"), ["4", "0", "4"]);
    app.advance(SignedDuration::from_hours(93 * 24));
    let next = app.browser().get("/lt/moderation?quarter=x").await.expect(200);
    assert_eq!(row(&next, "all", "Priimta sprendimų"), ["0", "0", "0"]);
    let link = format!("/lt/moderation?quarter={}", decision.period);
    assert_eq!(row(&app.browser().get(&link).await, "all", "Priimta sprendimų"), ["4", "0", "4"]);
});

on_both!(a_thousand_cases_have_pages, |app| {
    let scene = scene(&app).await;
    report(&scene.in_anna, "ru", &scene.id, "insult").await.expect(303);
    let case = first_case(&scene.moderator, "pagegiai", "open").await;
    let sample = case_of(&app, case.rsplit('/').next().expect("an id")).await.document;
    let now = app.site.now();
    let many: Vec<Case> = (1..1_000)
        .map(|number| {
            let id = keys::id();
            let queued_at = now - SignedDuration::from_mins(number);
            let ground = if number % 10 == 0 { Ground::Threat } else { Ground::Insult };
            Case { current: id.clone(), id, queued_at, ground, ..sample.clone() }
        })
        .collect();
    for chunk in many.chunks(500) {
        app.site
            .public
            .commit(chunk.iter().fold(Batch::new(), Batch::insert))
            .await
            .expect("cases");
    }
    let count = async |from: &str| {
        let (mut address, mut seen) = (Some(from.to_owned()), Vec::new());
        while let Some(here) = address {
            let page = scene.moderator.get(&here).await.expect(200);
            seen.extend(page.attributes("a[data-case]", "href"));
            address = page.attributes(".pagination a[rel=next]", "href").first().cloned();
        }
        seen
    };
    let threats = count("/lt/moderation/pagegiai?queue=open&rule=threat").await;
    assert_eq!(threats.len(), 99);
    let all = count("/lt/moderation/pagegiai").await;
    assert_eq!(all.len(), 1_000);
    let oldest = many.last().expect("a case");
    assert!(all[0].ends_with(&oldest.id), "what waits longest comes first");
    let unique: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(unique.len(), 1_000);
    scene.moderator.get("/lt/moderation/pagegiai?queue=x&rule=%FF&after=%00").await.expect(200);
});
