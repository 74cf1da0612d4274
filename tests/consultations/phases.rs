//! Phases: each begins by itself, whoever looks or does not, and stands in the journal once.

use super::{at, with};
use crate::journal::acts::entries;
use crate::on_both;
use crate::support::app::TestApp;
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::consultations::{self, BY_SLUG, Consultation, Phase, Span};
use tiltas::locale::Lang;
use tiltas::store::{Batch, Query, Stored};

fn span(app: &TestApp, phase: Phase, hours: i64) -> Span {
    Span { phase, opens_at: at(app, hours) }
}

/// Opens in an hour: information, questions from the second, the decision from the third.
async fn plant(app: &TestApp) -> Consultation {
    let phases = vec![
        span(app, Phase::Information, 1),
        span(app, Phase::Questions, 2),
        span(app, Phase::Decision, 3),
    ];
    let (opens_at, closes_at) = (at(app, 1), at(app, 4));
    with(app, "paths", |one| Consultation { phases, opens_at, closes_at, ..one }).await
}

async fn stored(app: &TestApp) -> Stored<Consultation> {
    let query = Query::on(&BY_SLUG).equal("paths");
    app.site.public.first(query).await.expect("a read").expect("the consultation")
}

async fn settle_often(app: &TestApp) {
    join_all((0..4).map(|_| async { consultations::settle(&app.site).await.expect("a round") }))
        .await;
}

/// What the journal says has happened, when it has this many entries.
async fn acts(app: &TestApp, many: i64) -> Vec<(String, Option<String>)> {
    let all = entries(app, many).await.into_iter();
    all.map(|(kind, _, values)| (kind, values["phase"].as_str().map(str::to_owned))).collect()
}

on_both!(the_page_follows_the_clock, |app| {
    plant(&app).await;
    let page = app.browser().get("/lt/consultations/paths").await.expect(200);
    assert_eq!(page.texts(".phases b"), ["Informavimas", "Klausimai", "Sprendimas"]);
    assert_eq!(page.texts(".timetable li").len(), 3);
    assert!(page.texts("[aria-current=step]").is_empty(), "it has not opened");
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    for (hours, name, takes) in
        [(1, "Informavimas", false), (1, "Klausimai", true), (1, "Sprendimas", false)]
    {
        app.advance(SignedDuration::from_hours(hours));
        let browser = app.sign_in(&ona).await;
        let page = browser.get("/lt/consultations/paths").await.expect(200);
        assert_eq!(page.texts("#status-title"), [name]);
        assert!(page.texts("[aria-current=step]")[0].starts_with(name));
        assert!(page.texts(".timetable-current h3")[0].starts_with(name));
        assert_eq!(page.attributes("textarea[name=text]", "name").len(), usize::from(takes));
        let fields = [("text", "Kada?"), ("language", "lt"), ("kind", "question")];
        let sent = browser.post("/lt/consultations/paths/contributions", &fields).await;
        assert_eq!(sent.status.as_u16() == 303, takes, "{name}");
    }
    app.advance(SignedDuration::from_hours(1));
    let page = app.sign_in(&ona).await.get("/lt/consultations/paths").await.expect(200);
    assert_eq!(page.texts("#status-title"), ["Pasibaigusi"]);
    assert!(page.texts(".timetable-current").is_empty());
});

on_both!(each_phase_is_recorded_once_by_however_many, |app| {
    plant(&app).await;
    settle_often(&app).await;
    app.advance(SignedDuration::from_mins(61));
    settle_often(&app).await;
    acts(&app, 2).await;
    app.advance(SignedDuration::from_mins(60));
    settle_often(&app).await;
    settle_often(&app).await;
    let opened = acts(&app, 4).await;
    let entered = |phase: &str| ("consultation-entered".to_owned(), Some(phase.to_owned()));
    assert_eq!(opened[2..], [entered("questions"), entered("questions")]);
    // Nobody looked for long: what is left, in order.
    app.advance(SignedDuration::from_hours(9));
    settle_often(&app).await;
    settle_often(&app).await;
    let all = acts(&app, 8).await;
    assert_eq!(all[4..6], [entered("decision"), entered("decision")]);
    assert_eq!(
        all[6..].iter().map(|act| act.0.as_str()).collect::<Vec<_>>(),
        ["consultation-closed"; 2]
    );
    assert_eq!(all.len(), 8);
    let page = app.browser().get("/lt/consultations/paths").await.expect(200);
    assert!(
        page.says("prasidėjo klausimų etapas") || page.says("prasidėjo sprendimo rengimo etapas")
    );
});

// Somebody changes the document while it is being settled: it is looked at again in the round.
on_both!(a_change_in_the_same_moment_does_not_put_it_off, |app| {
    plant(&app).await;
    app.advance(SignedDuration::from_mins(61));
    let touch = async {
        for _ in 0..3 {
            let mut one = stored(&app).await;
            one.closes_at += SignedDuration::from_secs(1);
            let _ = app.site.public.commit(Batch::new().replace(&one)).await;
        }
    };
    tokio::join!(touch, async { consultations::settle(&app.site).await.expect("a round") });
    assert_eq!(stored(&app).await.due(app.site.now()), None);
});
