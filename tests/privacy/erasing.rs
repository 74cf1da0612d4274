//! Erasing: what goes, what stays, and that it goes on whatever happens meanwhile.

use super::{
    KEEPERS, TEXT, UNDER, active, carry_out, erase, kept, until_forgotten, until_stage, write,
};
use crate::on_both;
use crate::petitions;
use crate::residents::{arrived, is_signed_in};
use crate::support::app::{Engine, TestApp};
use jiff::SignedDuration;
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::mail::{BY_ADDRESS, Letter};
use tiltas::municipalities::Role;
use tiltas::notifications::Mute;
use tiltas::privacy::{self, Stage};
use tiltas::residents;
use tiltas::store::{Batch, Index, Query};

static BY_AUTHOR: Index = tiltas::discussion::BY_AUTHOR;

/// What somebody gets by mail, read without looking for a link.
async fn subjects(app: &TestApp, address: &str) -> Vec<String> {
    let folder = std::fs::read_dir(app.folder.path().join("mail")).into_iter().flatten().flatten();
    let mut found = vec![];
    for file in folder {
        let bytes = std::fs::read(file.path()).unwrap_or_default();
        let Some(message) = mail_parser::MessageParser::default().parse(&bytes) else { continue };
        let to = message.to().and_then(|to| to.first()).and_then(|one| one.address());
        if to == Some(address) {
            found.push(message.subject().unwrap_or_default().to_owned());
        }
    }
    found
}

on_both!(the_person_goes_and_the_dialogue_stays, |app| {
    let one = active(&app, "Ona Onaitė").await;
    crate::following::follows(&app, &one.resident, 2).await;
    let mute = Mute::new(&one.resident.id, "petitions/clean-embankment", app.site.now());
    app.personal("pagegiai").commit(Batch::new().insert(&mute)).await.expect("a mute");
    one.browser.post("/lt/petitions/new", &[("to-pagegiai", "yes")]).await.expect(303);
    let names: Vec<&str> = kept(&app, &one.resident).await.iter().map(|(name, _)| *name).collect();
    let expected = [
        "account",
        "sessions",
        "mutes",
        "follows",
        "contributions",
        "petitions",
        "signatures",
        "signatories",
        "signing-traces",
        "petition-drafts",
    ];
    assert_eq!(names, expected);
    let before = petitions::counted(&app, &one.petition).await;
    let page = one.browser.get("/lt/account/data/erase").await.expect(200);
    assert!(page.says("Kas liks") && page.says("Buvęs gyventojas") && page.says("30 dienų"));
    erase(&one.browser).await;
    assert!(!is_signed_in(&one.browser).await);
    until_forgotten(&app, &one.resident).await;
    // The text stays, in every language without the name.
    let visitor = app.browser();
    for (lang, former) in
        [("lt", "Buvęs gyventojas"), ("ru", "Бывший житель"), ("en", "Former resident")]
    {
        let page = visitor.get(&UNDER.replace("/lt/", &format!("/{lang}/"))).await.expect(200);
        assert!(page.says(TEXT) && !page.says("Onaitė"));
        assert_eq!(page.texts(".contribution .author"), [former]);
        let petition = visitor.get(&format!("/{lang}/petitions/clean-embankment")).await;
        let petition = petition.expect(200);
        assert!(petition.says(former) && !petition.says("Onaitė"));
    }
    assert_eq!(petitions::counted(&app, &one.petition).await, before, "signatures go on counting");
    // All of one person's go on being one person's, and nobody's.
    let petition =
        tiltas::petitions::by_id(&app.site.public, &one.petition.id).await.unwrap().unwrap();
    assert!(petition.author.is_former() && petition.author.name.is_empty());
    // The last letter came, and its address is forgotten.
    for _ in 0..200 {
        if !subjects(&app, &one.resident.mail).await.is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(subjects(&app, &one.resident.mail).await, ["Jūsų paskyra ištrinta"]);
    let mine = Query::on(&BY_ADDRESS).equal(&one.resident.mail);
    for _ in 0..200 {
        if app.personal("pagegiai").count::<Letter>(&mine).await.unwrap() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    assert_eq!(app.personal("pagegiai").count::<Letter>(&mine).await.unwrap(), 0);
    // Whoever registers with the address later is somebody else.
    assert!(
        residents::by_mail(&app.site, app.personal("pagegiai"), &one.resident.mail)
            .await
            .unwrap()
            .is_none()
    );
});

on_both!(it_asks_for_a_tick_and_a_recent_sign_in, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let page = browser.post("/lt/account/data/erase", &[]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#sure"]);
    app.advance(SignedDuration::from_mins(16));
    let page = browser.get("/lt/account/data/erase").await.expect(200);
    assert!(page.attributes("input[name=sure]", "value").is_empty());
    browser.post("/lt/account/data/erase", &[("sure", "yes")]).await.expect(403);
    assert!(is_signed_in(&browser).await, "nothing has happened");
    let again = [("next", "/lt/account/data/erase")];
    let done = browser.post("/lt/account/data/sign-in", &again).await.expect(303);
    assert_eq!(done.location(), "/lt/sign-in?next=%2Flt%2Faccount%2Fdata%2Ferase");
    assert!(!is_signed_in(&browser).await);
    app.browser().post("/lt/account/data/erase", &[("sure", "yes")]).await.expect(403);
});

on_both!(staff_give_up_their_roles_first, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let browser = app.sign_in(&rasa).await;
    let page = browser.get("/lt/account/data/erase").await.expect(200);
    assert!(page.says("pareigų"));
    browser.post("/lt/account/data/erase", &[("sure", "yes")]).await.expect(409);
    assert!(is_signed_in(&browser).await);
});

on_both!(two_windows_at_once_erase_once, |app| {
    let one = active(&app, "Ona Onaitė").await;
    let other = app.sign_in(&one.resident).await;
    let both = [("sure", "yes")];
    let (a, b) = tokio::join!(
        one.browser.post("/lt/account/data/erase", &both),
        other.post("/lt/account/data/erase", &both)
    );
    for page in [a, b] {
        assert!([303, 403].contains(&page.status.as_u16()), "{}", page.status);
    }
    until_forgotten(&app, &one.resident).await;
    assert_eq!(privacy::erase::known(&app.site.public).await.unwrap().len(), 1);
});

on_both!(what_comes_in_late_goes_too, |app| {
    let one = active(&app, "Ona Onaitė").await;
    erase(&one.browser).await;
    until_forgotten(&app, &one.resident).await;
    until_stage(&app, Stage::Waiting).await;
    // A request that was under way when the account went is committed only now.
    let former = privacy::erase::known(&app.site.public).await.unwrap().remove(0).former;
    let theirs = Query::on(&BY_AUTHOR).equal(&former);
    let mut late = app
        .site
        .public
        .first::<tiltas::discussion::Contribution>(theirs)
        .await
        .unwrap()
        .unwrap()
        .document;
    (late.id, late.key) = (tiltas::web::keys::id(), tiltas::web::keys::id());
    late.author = one.resident.person();
    app.site.public.commit(Batch::new().insert(&late)).await.unwrap();
    assert_eq!(kept(&app, &one.resident).await.len(), 1);
    app.advance(SignedDuration::from_mins(61));
    until_stage(&app, Stage::Done).await;
    assert!(kept(&app, &one.resident).await.is_empty());
    let known = privacy::erase::known(&app.site.public).await.unwrap();
    assert_eq!(known[0].resident, None, "the id itself is forgotten");
    app.advance(SignedDuration::from_hours(24 * 31 + 1));
    carry_out(&app).await;
    assert!(privacy::erase::known(&app.site.public).await.unwrap().is_empty());
});

on_both!(others_keep_what_is_theirs, |app| {
    let one = active(&app, "Ona Onaitė").await;
    let rasa = app.resident("pagegiai", "Rasa", Lang::LT).await;
    let hers = app.sign_in(&rasa).await;
    write(&hers, "Pritariu.").await;
    crate::following::follows(&app, &rasa, 1).await;
    let before = kept(&app, &rasa).await;
    erase(&one.browser).await;
    until_forgotten(&app, &one.resident).await;
    assert_eq!(kept(&app, &rasa).await, before);
    assert!(is_signed_in(&hers).await);
    assert!(arrived(&app, "x").is_empty());
});

/// Killed between any two commits, it goes on: the steps by hand, each repeated, on stores that
/// nothing else works on.
#[tokio::test]
async fn each_step_can_be_repeated() {
    for engine in [Engine::Sqlite, Engine::Mongo] {
        let app = TestApp::idle(engine).await;
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        crate::discussion::plant(&app, "nemuno-takai").await;
        let all: Vec<_> = (0..250).map(|n| contribution(&app, &ona, n)).collect();
        let batch = all.iter().fold(Batch::new(), Batch::insert);
        app.site.public.commit(batch).await.expect("contributions");
        privacy::erase::erase(&app.site, "pagegiai", &ona.id).await.expect("it begins");
        privacy::erase::erase(&app.site, "pagegiai", &ona.id).await.expect("nobody is left");
        let events = app.personal("pagegiai").events(10).await.expect("events");
        assert_eq!(events.len(), 1, "one commit, one event");
        // Nothing is acknowledged: it comes again and again, to two instances at once.
        for _ in 0..2 {
            let both = [0, 1].map(|_| (privacy::HANDLER.work)(app.site.clone(), events[0].clone()));
            for done in futures_util::future::join_all(both).await {
                done.expect("the same event");
            }
        }
        // One keeper's first piece, then the process is gone; then two instances at once.
        let subject: privacy::Subject = events[0].read().expect("a subject");
        let keeper = tiltas::discussion::KEEPER;
        (keeper.erase)(app.site.clone(), subject.clone()).await.expect("a piece");
        let both = [0, 1].map(|_| privacy::erase::carry_out(&app.site, KEEPERS));
        for round in futures_util::future::join_all(both).await {
            round.expect("a round");
        }
        carry_out(&app).await;
        assert!(kept(&app, &ona).await.is_empty(), "{engine:?}");
        let theirs = Query::on(&BY_AUTHOR).equal(&subject.former);
        let left =
            app.site.public.count::<tiltas::discussion::Contribution>(&theirs).await.unwrap();
        assert_eq!(left, 250, "all of one person's, under one id");
    }
}

pub fn contribution(
    app: &TestApp,
    author: &residents::Resident,
    n: usize,
) -> tiltas::discussion::Contribution {
    let id = tiltas::web::keys::id();
    tiltas::discussion::Contribution {
        key: id.clone(),
        subject: "consultations/1".into(),
        thread: id.clone(),
        id,
        in_reply_to: None,
        author: author.person(),
        kind: tiltas::discussion::Kind::Comment,
        stance: tiltas::discussion::Stance::Neutral,
        text: tiltas::locale::Localized::new(Lang::LT, format!("Nr. {n}")),
        standing: Default::default(),
        edited: None,
        at: app.site.now(),
    }
}
