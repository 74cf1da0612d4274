//! The list and a petition's page, as visitors see them.

use super::{PAGE, SIGN, opened, petition, save, signed_by};
use crate::on_both;
use jiff::SignedDuration;
use std::collections::BTreeMap;
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Response;
use tiltas::petitions::{Answer, Reason, Rejection, State};

on_both!(an_unknown_petition_is_not_found, |app| {
    for (lang, path) in [("lt", "/lt/petitions/none"), ("ru", "/ru/petitions/none")] {
        let page = app.browser().get(path).await.expect(404);
        assert_eq!(page.attributes("html", "lang"), [lang]);
    }
    let empty = app.browser().get("/ru/petitions").await.expect(200);
    assert!(empty.says("Таких петиций сейчас нет."));
});

on_both!(visitors_share_a_page_until_somebody_signs, |app| {
    let (_, author) = opened(&app).await;
    let visitor = app.browser();
    for path in [PAGE, "/lt/petitions"] {
        let first = visitor.get(path).await.expect(200);
        let second = app.browser().get(path).await.expect(200);
        assert_eq!(first.text, second.text);
        let tag = first.header("etag").to_owned();
        let known = ("if-none-match", tag.as_str());
        visitor.get_with(path, known).await.expect(304);
        let browser = app.sign_in(&author).await;
        browser.post(SIGN, &[]).await.expect(303);
        let signed = visitor.get_with(path, known).await.expect(200);
        assert!(signed.says("1 parašas"));
        browser.post(&format!("{SIGN}/withdraw"), &[]).await.expect(303);
        assert!(visitor.get(path).await.expect(200).says("0 parašų"));
    }
});

on_both!(the_list_is_filtered_and_paged, |app| {
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    for n in 0..25 {
        let mut one = petition(&app, &author, &format!("open-{n}"), &["pagegiai"]);
        one.action = Localized::new(Lang::LT, format!("Prašymas {n}"));
        one.listed_at += SignedDuration::from_secs(n);
        save(&app, &one).await;
    }
    let mut rejected = petition(&app, &author, "rejected", &["pagegiai"]);
    (rejected.state, rejected.opened_at) = (State::Rejected, None);
    rejected.rejection = Some(Rejection {
        reason: Reason::NotCompetent,
        explanation: Localized::new(Lang::LT, "Tai sprendžia valstybė."),
    });
    save(&app, &rejected).await;
    let visitor = app.browser();
    let first = visitor.get("/lt/petitions").await.expect(200);
    let titles = first.texts(".card-title");
    assert_eq!((titles.len(), titles[0].as_str()), (20, "Prašymas 24"));
    let next = first.attributes("a[rel=next]", "href").concat();
    let second = visitor.get(&format!("/lt/petitions{next}")).await.expect(200);
    let rest = second.texts(".card-title");
    assert_eq!((rest.len(), rest[4].as_str()), (5, "Prašymas 0"));
    assert!(second.attributes("a[rel=next]", "href").is_empty());
    let filtered = visitor.get("/lt/petitions?state=rejected").await.expect(200);
    assert_eq!(filtered.texts(".card-title"), ["Sutvarkyti krantinę"]);
    assert_eq!(filtered.texts(".filters [aria-current]"), ["Nepriimtos"]);
    let page = visitor.get("/lt/petitions/rejected").await.expect(200);
    assert!(page.says("Tai sprendžia ne savivaldybė.") && page.says("Tai sprendžia valstybė."));
    for odd in ["state=none", "after=x", "after=%FF", "after=eyJ2YWx1ZXMiOltdLCJpZCI6IngifQ"] {
        visitor.get(&format!("/lt/petitions?{odd}")).await.expect(200);
    }
});

on_both!(a_silent_administration_is_shown, |app| {
    let (petition, _) = opened(&app).await;
    signed_by(&app, &petition, "pagegiai", 100, false).await;
    signed_by(&app, &petition, "sovetsk", 60, true).await;
    tiltas::petitions::settle(&app.site).await.expect("a round");
    let visitor = app.browser();
    let page = visitor.get(PAGE).await.expect(200);
    assert!(page.says("Pagėgiai: riba (100 parašų) pasiekta, bet administracija dar neatsakė."));
    assert!(page.says("Sovetskas: administracija dar neatsakė."));
    assert_eq!(page.texts(".signers li").len(), 50);
    assert!(page.says("Rodomi paskutinių pasirašiusiųjų vardai: 50 iš 60."));
    assert_eq!(page.texts(".petition-state"), ["Laukia atsakymo"]);
    let waiting = visitor.get("/lt/petitions?state=waiting").await.expect(200);
    assert_eq!(waiting.texts(".card-title").len(), 1);
    answer(&app, &petition.id).await;
    let page = visitor.get(PAGE).await.expect(200);
    assert!(page.says("Suoliukai bus pastatyti.") && page.says("Bendrasis skyrius"));
    assert!(!page.says("pasiekta, bet administracija"));
    let answered = visitor.get("/lt/petitions?state=answered").await.expect(200);
    assert_eq!(answered.texts(".card-title").len(), 1);
    assert!(
        visitor.get("/lt/petitions?state=waiting").await.says("Tokių peticijų šiuo metu nėra.")
    );
});

/// Pagėgiai answers.
async fn answer(app: &crate::support::app::TestApp, id: &str) {
    let found = tiltas::petitions::by_id(&app.site.public, id).await.expect("a read");
    let mut petition = found.expect("the petition");
    petition.responses.push(Response {
        municipality: "pagegiai".into(),
        office: BTreeMap::from([(Lang::LT, "Bendrasis skyrius".to_owned())]),
        text: Localized::new(Lang::LT, "Suoliukai bus pastatyti."),
        attachments: vec![],
        at: app.site.now(),
    });
    petition.responded_at = app.site.now();
    petition.settle(&[], app.site.now());
    assert_eq!(petition.answer, Answer::Given);
    let batch = tiltas::store::Batch::new().replace(&petition);
    app.site.public.commit(batch).await.expect("an answer");
}

on_both!(each_language_says_the_same, |app| {
    opened(&app).await;
    for (lang, said) in [
        ("lt", "Parašai renkami iki"),
        ("ru", "Сбор подписей до"),
        ("en", "Open for signatures until"),
    ] {
        let page = app.browser().get(&format!("/{lang}/petitions/clean-embankment")).await;
        assert!(page.expect(200).says(said));
        let list = app.browser().get(&format!("/{lang}/petitions")).await.expect(200);
        assert_eq!(list.texts(".filters a").len(), 5);
    }
});
