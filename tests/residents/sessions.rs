//! Sessions: recognised, renewed, ended, forgotten.

use super::{ask, is_signed_in, letter};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::residents::session::{self, Session};
use tiltas::residents::sign_in::{BY_EXPIRY, DECOYS, Decoy, SignInRequest};
use tiltas::residents::{Resident, purge};
use tiltas::store::{Batch, Query};

/// A signed-in browser that keeps no cookies but sends this one.
async fn fixed(app: &TestApp, resident: &Resident) -> (String, Session) {
    let (session, token) =
        session::start(&app.site, &resident.municipality, &resident.id, String::new());
    let batch = Batch::new().insert(&session);
    app.personal(&resident.municipality).commit(batch).await.expect("a session");
    (format!("session={}", token.value()), session)
}

async fn status(browser: &Browser, cookie: &str) -> (u16, Option<String>) {
    let page = browser.get_with("/lt/account", ("cookie", cookie)).await;
    let set = page.header("set-cookie").split(';').next().unwrap_or_default().to_owned();
    (page.status.as_u16(), Some(set).filter(|set| !set.is_empty()))
}

on_both!(a_token_is_changed_daily, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (old, _) = fixed(&app, &ona).await;
    // A browser per cookie: their jars would mix them.
    assert_eq!(status(&app.browser(), &old).await, (200, None));
    app.advance(SignedDuration::from_hours(25));
    let (code, new) = status(&app.browser(), &old).await;
    assert_eq!(code, 200);
    let new = new.expect("a new token");
    assert_ne!(new, old);
    assert_eq!(status(&app.browser(), &old).await, (200, None), "a parallel request");
    assert_eq!(status(&app.browser(), &new).await, (200, None));
    app.advance(SignedDuration::from_secs(61));
    assert_eq!(status(&app.browser(), &old).await.0, 403);
    assert_eq!(status(&app.browser(), &new).await, (200, None));
    app.advance(SignedDuration::from_hours(29 * 24));
    assert_eq!(status(&app.browser(), &new).await.0, 403, "thirty days are over");
});

on_both!(many_at_once_change_it_once, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (old, _) = fixed(&app, &ona).await;
    app.advance(SignedDuration::from_hours(25));
    let browser = app.browser();
    let all = futures_util::future::join_all((0..8).map(|_| status(&browser, &old))).await;
    assert!(all.iter().all(|(code, _)| *code == 200));
    assert_eq!(all.iter().filter(|(_, set)| set.is_some()).count(), 1);
});

on_both!(its_last_use_is_noted_hourly, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (cookie, session) = fixed(&app, &ona).await;
    let seen = async || {
        let found = app.personal("pagegiai").get::<Session>(&session.id).await.unwrap();
        found.expect("the session")
    };
    let browser = app.browser();
    status(&browser, &cookie).await;
    assert_eq!(seen().await.version, 1, "nothing was written");
    app.advance(SignedDuration::from_mins(61));
    status(&browser, &cookie).await;
    status(&browser, &cookie).await;
    let noted = seen().await;
    assert_eq!(noted.version, 2);
    assert!(noted.last_seen_at > session.last_seen_at);
});

on_both!(a_cookie_that_opens_nothing_is_taken_away, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let (cookie, session) = fixed(&app, &ona).await;
    let elsewhere = cookie.replace("pagegiai", "sovetsk");
    let forged = format!("session=pagegiai.{}.{}", session.id, "A".repeat(43));
    for bad in ["session=x", "session=", "session=a.b.c", "session=...", &elsewhere, &forged] {
        let page = app.browser().get_with("/lt/sign-in", ("cookie", bad)).await.expect(200);
        let set: Vec<_> = page.headers.get_all("set-cookie").iter().collect();
        let gone = |value: &&reqwest::header::HeaderValue| {
            let text = value.to_str().unwrap_or_default();
            text.starts_with("session=;") && text.contains("Max-Age=0")
        };
        assert!(set.iter().any(gone), "{bad}: {set:?}");
        assert_eq!(status(&app.browser(), bad).await.0, 403);
    }
});

on_both!(signing_in_begins_a_new_session_and_signing_out_ends_it, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let before = session::list(app.personal("pagegiai"), &ona.id).await.unwrap();
    ask(&browser, "lt", &ona.mail).await.expect(303);
    let letter = letter(&app, &ona.mail).await;
    browser.get(&letter.link).await.expect(303);
    let after = session::list(app.personal("pagegiai"), &ona.id).await.unwrap();
    assert_eq!(after.len(), 1);
    assert_ne!(after[0].id, before[0].id);
    let out = browser.post("/lt/sign-out", &[]).await.expect(303);
    assert_eq!(out.location(), "/lt?done=signed-out");
    assert!(!is_signed_in(&browser).await);
    assert!(session::list(app.personal("pagegiai"), &ona.id).await.unwrap().is_empty());
    browser.post("/lt/sign-out", &[]).await.expect(303);
});

on_both!(what_has_expired_is_forgotten, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let store = app.personal("pagegiai");
    fixed(&app, &ona).await;
    ask(&app.browser(), "lt", &ona.mail).await.expect(303);
    ask(&app.browser(), "lt", "niekas@pastas.example").await.expect(303);
    let kept = async || {
        let requests = store.count::<SignInRequest>(&Query::on(&BY_EXPIRY)).await.unwrap();
        let decoys = store.count::<Decoy>(&Query::on(&DECOYS)).await.unwrap();
        let sessions = store.count::<Session>(&Query::on(&session::BY_EXPIRY)).await.unwrap();
        (requests, decoys, sessions)
    };
    purge(store, app.site.now()).await.expect("a round");
    assert_eq!(kept().await, (2, 1, 1));
    app.advance(SignedDuration::from_mins(16));
    purge(store, app.site.now()).await.expect("a round");
    assert_eq!(kept().await, (0, 0, 1));
    app.advance(SignedDuration::from_hours(30 * 24));
    purge(store, app.site.now()).await.expect("a round");
    assert_eq!(kept().await, (0, 0, 0));
});
