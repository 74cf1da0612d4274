//! The feeds of consultations and of their documents.

use super::atom::{Told, get, page, titles};
use crate::answers::{OFFICE, TEXT, ask, one as answer_at};
use crate::discussion::{comment, consultation, plant, reply};
use crate::documents::published;
use crate::on_both;
use crate::support::app::TestApp;
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use tiltas::consultations::drafting::Withdrawal;
use tiltas::consultations::outcome::{Content, Kept, Milestone, Outcome, Published, Tally, Update};
use tiltas::consultations::{Consultation, Phase, Span};
use tiltas::discussion::{Contribution, State};
use tiltas::locale::{Lang, Localized};
use tiltas::moderation::Ground;
use tiltas::municipalities::Role;
use tiltas::petitions::Doing;
use tiltas::store::Batch;
use tiltas::web::aliases::Alias;

const LIST: &str = "/lt/consultations.atom";
const FEED: &str = "/lt/consultations/paths/feed.atom";

fn hours(app: &TestApp, hours: i64) -> Timestamp {
    let at = app.site.now() - SignedDuration::from_hours(hours);
    Timestamp::from_second(at.as_second()).expect("an instant")
}

/// A consultation that has gone through two phases and has closed, with an outcome and what
/// followed.
async fn closed(app: &TestApp) -> Consultation {
    let mut one = consultation(app, "paths");
    (one.opens_at, one.closes_at) = (hours(app, 90), hours(app, 60));
    one.phases = vec![
        Span { phase: Phase::Questions, opens_at: one.opens_at },
        Span { phase: Phase::Discussion, opens_at: hours(app, 80) },
    ];
    let summary = Localized::new(Lang::LT, "Takas **bus**.").with_machine(Lang::RU, "Тропа будет.");
    let content =
        Content { summary: Some(Kept { changed: 1, value: summary }), ..Content::default() };
    let mut outcome = Outcome::new(&one.id, &one.hosts, one.closes_at, Tally::default());
    outcome.published_at = hours(app, 50).as_millisecond();
    outcome.published = Some(Published { content, at: hours(app, 20) });
    let update = |state, ago, note: Option<&str>| Update {
        state,
        date: date(2026, 12, 24),
        note: note.map(|note| Localized::new(Lang::LT, note)),
        at: hours(app, ago),
    };
    outcome.milestones.push(Milestone {
        id: "m1".into(),
        municipality: "sovetsk".into(),
        text: Localized::new(Lang::RU, "Отсыпать дорожку"),
        updates: vec![
            update(Doing::Planned, 40, None),
            update(Doing::Dropped, 30, Some("Nėra lėšų.")),
        ],
    });
    let batch = Batch::new().insert(&one).insert(&outcome);
    app.site.public.commit(batch).await.expect("written");
    one
}

fn said(entries: &[Told]) -> Vec<&str> {
    entries.iter().map(|told| told.title.as_str()).collect()
}

on_both!(the_course_of_a_consultation_is_a_feed, |app| {
    closed(&app).await;
    let entries = get(&app.browser(), FEED).await;
    assert_eq!(
        said(&entries),
        [
            // Published anew, so it stands where it was changed.
            "Paskelbti konsultacijos „Nemuno takai“ rezultatai",
            "Po konsultacijos „Nemuno takai“: darbo nebus",
            "Po konsultacijos „Nemuno takai“: suplanuotas darbas",
            "Baigėsi konsultacija „Nemuno takai“",
            "Konsultacijoje „Nemuno takai“ prasidėjo naujas etapas: Diskusija",
            "Prasidėjo konsultacija „Nemuno takai“",
        ]
    );
    assert!(entries[0].updated > entries[0].at && entries[0].html.contains("<strong>bus</strong>"));
    assert!(entries[0].href.ends_with("/consultations/paths#outcome"));
    assert_eq!(entries[1].author.as_deref(), Some("Sovetsko miesto administracija"));
    // What it was, in the language that it has, which is said; and why it was dropped.
    assert!(entries[1].html.contains("Отсыпать дорожку") && entries[1].html.contains("Nėra lėšų."));
    assert_eq!(entries[1].html_lang, "ru");
    assert!(entries[0].author.as_deref().is_some_and(|by| by.contains(" ir ")), "both hosts");
    let russian = get(&app.browser(), "/ru/consultations/paths/feed.atom").await;
    assert_eq!(russian[0].title, "Опубликованы итоги обсуждения «Тропы вдоль Немана»");
    assert!(russian[0].html.contains("Машинный перевод") && russian[0].html_lang == "ru");
    assert_ne!(russian[0].id, entries[0].id, "another language is another entry");
    let english = titles(&app.browser(), "/en/consultations/paths/feed.atom").await;
    assert_eq!(english[5], "Consultation ‘Riverside paths’ opened");
    // The list tells of the same beginning and the same end.
    let list = get(&app.browser(), LIST).await;
    assert_eq!(said(&list), [entries[0].title.as_str(), entries[5].title.as_str()]);
    assert_eq!([&list[0].id, &list[1].id], [&entries[0].id, &entries[5].id]);
});

on_both!(what_is_written_and_answered_is_told_without_names, |app| {
    let one = plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona Petraitė", Lang::LT).await).await;
    let old = app.browser().get(FEED).await.expect(200).header("etag").to_owned();
    let first = comment(&ona, "lt", "Tako **reikia**.").await;
    reply(&ona, "lt", &first, "Labai reikia.").await;
    comment(&ona, "lt", "Ar ir @Ona Petraitė taip mano?").await;
    let question = ask(&ona, "lt", "Kada baigsite?").await;
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let editor = app.sign_in(&editor).await;
    editor.post(&answer_at("pagegiai", &question), &[OFFICE, TEXT]).await.expect(303);
    published(&app, &one, "pagegiai", 1).await;
    let visitor = app.browser();
    let feed = visitor.get_with(FEED, ("if-none-match", &old)).await.expect(200);
    let tag = feed.header("etag").to_owned();
    visitor.get_with(FEED, ("if-none-match", &tag)).await.expect(304);
    let entries = get(&visitor, FEED).await;
    let mut all = said(&entries);
    all.sort_unstable();
    assert_eq!(
        all,
        [
            "Bendrasis skyrius atsakė: Nemuno takai",
            // It mentions somebody: only that there is one.
            "Nauja nuomonė: Nemuno takai",
            "Nauja nuomonė: Tako reikia.",
            "Naujas klausimas: Kada baigsite?",
            "Paskelbtas svarstyti dokumentas „Atsakymų taisyklės“",
            "Prasidėjo konsultacija „Nemuno takai“",
        ]
    );
    assert!(!feed.text.contains("Petraitė") && !feed.text.contains("Labai reikia"));
    assert!(feed.text.contains("reikia") && feed.text.contains("Kada baigsite?"));
    let answer = entries.iter().find(|told| told.title.contains("atsakė")).expect("an answer");
    assert!(answer.html.contains("<strong>baigtas</strong>"));
    assert_eq!(answer.author.as_deref(), Some("Bendrasis skyrius"));
    // To its place in the discussion.
    visitor.get(&answer.href).await.expect(303);
    // Who reads Russian has the original, which says so; the answer is told elsewhere as well.
    let russian = page(&visitor, "/ru/consultations/paths/feed.atom").await;
    assert!(russian.text.contains("Kada baigsite?") && russian.text.contains("xml:lang=\"lt\""));
    for path in ["/lt/feed.atom", "/lt/municipalities/pagegiai/feed.atom"] {
        assert!(get(&visitor, path).await.iter().any(|told| told.id == answer.id), "{path}");
    }
});

on_both!(what_is_hidden_drops_out_with_its_answer, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let question = ask(&ona, "lt", "Kada baigsite?").await;
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let editor = app.sign_in(&editor).await;
    editor.post(&answer_at("pagegiai", &question), &[OFFICE, TEXT]).await.expect(303);
    assert_eq!(titles(&app.browser(), FEED).await.len(), 3);
    let store = &app.site.public;
    let mut hidden = store.get::<Contribution>(&question).await.expect("a store").expect("it");
    hidden.standing.withhold(State::Hidden, Ground::Insult, app.site.now(), None);
    let batch = tiltas::answers::changed(Batch::new().replace(&hidden), &hidden);
    store.commit(batch).await.expect("hidden");
    assert_eq!(titles(&app.browser(), FEED).await, ["Prasidėjo konsultacija „Nemuno takai“"]);
});

on_both!(a_consultation_taken_back_says_only_that, |app| {
    let mut one = consultation(&app, "paths");
    let reason = Localized::new(Lang::LT, "Klausimas išspręstas.");
    let at = hours(&app, 1);
    one.withdraw(Withdrawal { municipality: "pagegiai".into(), reason, at });
    let other = plant(&app, "other").await;
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    let entries = get(&app.browser(), FEED).await;
    assert_eq!(said(&entries), ["Atšaukta konsultacija „Nemuno takai“"]);
    assert!(entries[0].html.contains("Klausimas išspręstas."));
    let list = get(&app.browser(), LIST).await;
    assert_eq!(list.len(), 1);
    assert!(list[0].href.ends_with(&other.path()));
});

on_both!(nothing_is_told_before_its_time, |app| {
    let mut one = consultation(&app, "paths");
    one.opens_at = app.site.now() + SignedDuration::from_hours(1);
    one.phases = tiltas::consultations::only(Phase::Discussion);
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    // Signed in: a visitor's copy ends with what it tells of, by a clock that no test turns.
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    for feed in [FEED, LIST, "/lt/feed.atom"] {
        assert!(titles(&ona, feed).await.is_empty(), "{feed}");
    }
    app.advance(SignedDuration::from_hours(2));
    for feed in [FEED, LIST, "/lt/feed.atom"] {
        assert_eq!(titles(&ona, feed).await, ["Prasidėjo konsultacija „Nemuno takai“"], "{feed}");
    }
});

on_both!(a_documents_versions_are_a_feed_and_old_addresses_lead_on, |app| {
    let one = plant(&app, "paths").await;
    published(&app, &one, "sovetsk", 1).await;
    let feed = "/ru/consultations/paths/documents/1/feed.atom";
    let entries = get(&app.browser(), feed).await;
    assert_eq!(said(&entries), ["Опубликован для обсуждения документ «Правила ответов»"]);
    assert_eq!(entries[0].author.as_deref(), Some("Администрация города Советска"));
    app.browser().get(&entries[0].href).await.expect(200);
    app.browser().get("/ru/consultations/paths/documents/2/feed.atom").await.expect(404);
    let alias = Alias { id: "/consultations/before".into(), to: "/consultations/paths".into() };
    app.site.public.commit(Batch::new().insert(&alias)).await.expect("an alias");
    for below in ["/feed.atom", "/documents/1/feed.atom"] {
        let moved = app.browser().get(&format!("/ru/consultations/before{below}")).await;
        assert_eq!(moved.expect(308).location(), format!("/ru/consultations/paths{below}"));
    }
    // Each town hears of what it hosts.
    let towns: BTreeMap<&str, usize> = BTreeMap::from([("pagegiai", 1), ("sovetsk", 1)]);
    for (town, told) in towns {
        let path = format!("/lt/municipalities/{town}/feed.atom");
        assert_eq!(titles(&app.browser(), &path).await.len(), told, "{town}");
    }
});
