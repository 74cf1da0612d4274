//! What is kept for a time only, with the clock put forward.

use crate::on_both;
use crate::petitions;
use crate::support::app::TestApp;
use jiff::SignedDuration;
use tiltas::app::RETENTION;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::mail::{self, DUE, Letter};
use tiltas::petitions::{Signature, State, settle};
use tiltas::residents::session;
use tiltas::store::{Batch, Index, Query};
use tiltas::{privacy, residents};

static LETTERS: Index = DUE;

async fn forget(app: &TestApp) {
    while privacy::forget(&app.site, RETENTION).await.expect("a round") == Round::More {}
}

fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(count * 24)
}

/// Every signature under the petition.
async fn signatures(app: &TestApp, petition: &str) -> Vec<Signature> {
    static BY_SIGNER: Index = tiltas::petitions::BY_SIGNER;
    let all = Query::on(&BY_SIGNER).equal(petition).limit(1_000);
    let all = app.site.public.find::<Signature>(&all).await.expect("signatures");
    all.items.into_iter().map(|one| one.document).collect()
}

async fn state(app: &TestApp, petition: &str) -> State {
    let found = tiltas::petitions::by_id(&app.site.public, petition).await.expect("a store");
    found.expect("the petition").state
}

on_both!(who_signed_is_forgotten_and_the_numbers_stay, |app| {
    let (petition, _) = petitions::opened(&app).await;
    petitions::signed_by(&app, &petition, "pagegiai", 130, true).await;
    petitions::signed_by(&app, &petition, "sovetsk", 70, false).await;
    app.advance(days(31));
    // Where the application notes the thresholds in the same moment, our round leaves the closing
    // to the next one.
    while state(&app, &petition.id).await != State::Closed {
        settle(&app.site).await.expect("a round");
    }
    // It closed a day ago.
    app.advance(days(363));
    forget(&app).await;
    let known = signatures(&app, &petition.id).await;
    assert!(known.iter().all(|one| !one.resident.starts_with(residents::NOBODY)));
    app.advance(days(2));
    forget(&app).await;
    forget(&app).await;
    let known = signatures(&app, &petition.id).await;
    assert_eq!(known.len(), 200);
    assert!(known.iter().all(|one| one.resident.starts_with(residents::NOBODY)));
    assert!(known.iter().all(|one| one.name.is_none() && !one.named));
    let ids: std::collections::BTreeSet<&str> = known.iter().map(|one| &*one.resident).collect();
    assert_eq!(ids.len(), 200, "nobody's signatures can be put together");
    assert_eq!(petitions::counted(&app, &petition).await, (130, 70));
    let page = app.browser().get(petitions::PAGE).await.expect(200);
    assert!(!page.says("pagegiai 1"));
});

on_both!(an_open_petition_s_signers_stay, |app| {
    let (mut petition, _) = petitions::opened(&app).await;
    petitions::signed_by(&app, &petition, "pagegiai", 3, true).await;
    let stored = tiltas::petitions::by_id(&app.site.public, &petition.id).await.unwrap();
    let mut stored = stored.expect("the petition");
    stored.closes_at = Some(app.site.now() + days(500));
    petition.closes_at = stored.closes_at;
    app.site.public.commit(Batch::new().replace(&stored)).await.expect("a longer time");
    app.advance(days(400));
    forget(&app).await;
    let known = signatures(&app, &petition.id).await;
    assert!(known.iter().all(|one| one.named));
});

on_both!(sessions_go_when_they_have_expired, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    app.sign_in(&ona).await;
    app.advance(days(29));
    forget(&app).await;
    assert_eq!(session::list(app.personal("pagegiai"), &ona.id).await.unwrap().len(), 1);
    app.advance(days(2));
    forget(&app).await;
    assert!(session::list(app.personal("pagegiai"), &ona.id).await.unwrap().is_empty());
});

on_both!(the_numbers_of_letters_go_after_a_month, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    app.sign_in(&ona).await.post("/lt/account/data", &[]).await;
    let sent = Query::on(&LETTERS).equal("sent");
    let store = app.personal("pagegiai");
    for _ in 0..400 {
        if store.count::<Letter>(&sent).await.unwrap() == 1 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    let letter = store.first::<Letter>(sent.clone()).await.unwrap().expect("a letter");
    assert_eq!((letter.state, letter.to_address.as_str()), (mail::State::Sent, ""));
    app.advance(days(29));
    forget(&app).await;
    assert_eq!(store.count::<Letter>(&sent).await.unwrap(), 1);
    app.advance(days(2));
    forget(&app).await;
    assert_eq!(store.count::<Letter>(&sent).await.unwrap(), 0);
});
