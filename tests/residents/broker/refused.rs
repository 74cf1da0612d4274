//! What signs nobody in.

use super::{FORM, JOIN, but, is_signed_in, ona, path_of};
use jiff::SignedDuration;
use serde_json::json;
use tiltas::jobs::Round;
use tiltas::residents::broker::{ARRIVALS, Arrival, DEPARTURES, Departure};
use tiltas::residents::purge;
use tiltas::store::Query;

with_broker!(somebody_too_young, |world| {
    let browser = world.app.browser();
    let today = world.app.site.zone("pagegiai").to_datetime(world.app.site.now()).date();
    let sixteen = today.checked_sub(jiff::Span::new().years(16)).expect("a day");
    let tomorrow = sixteen.tomorrow().expect("a day");
    let back = world.sign_in(&browser, &but(ona(), "birthdate", json!(tomorrow.to_string()))).await;
    let page = browser.get(back.location()).await.expect(403);
    assert!(page.says("Registruotis dar negalite"));
    assert!(page.texts("a.button").is_empty(), "trying again would not help");
    let none = browser.post(JOIN, &FORM).await.expect(303);
    assert!(none.location().contains("problem=over"), "nothing is kept to go on from");
    assert!(world.account("pagegiai", "ona@pastas.example").await.is_none());
    let born = but(ona(), "birthdate", json!(sixteen.to_string()));
    assert_eq!(world.sign_in(&browser, &born).await.location(), JOIN);
});

with_broker!(somebody_who_goes_back, |world| {
    let browser = world.app.browser();
    let address = world.leave(&browser, "/ru/broker/pagegiai/leave?next=/ru/news").await;
    let back = path_of(&browser, &world.oidc.log_in(&address, None).await);
    assert!(back.contains("error=access_denied"));
    let back = browser.get(&back).await.expect(303);
    let page = browser.get(back.location()).await.expect(200);
    assert!(page.says("Вход прерван"));
    let again = page.attributes("a.button[rel=nofollow]", "href");
    assert_eq!(again, ["/ru/broker/pagegiai/leave?next=%2Fru%2Fnews"]);
});

with_broker!(a_state_works_once_in_its_own_browser, |world| {
    world.register(&world.app.browser(), &ona()).await.expect(303);
    let (browser, other) = (world.app.browser(), world.app.browser());
    other.get("/lt/sign-in").await.expect(200);
    let back = world.through(&browser, &ona()).await;
    for stranger in [&other, &world.app.browser()] {
        let refused = stranger.get(&back).await.expect(303);
        assert_eq!(refused.location(), "/lt/broker/pagegiai?problem=over");
        assert!(stranger.get(refused.location()).await.expect(410).says("nebegalioja"));
        assert!(!is_signed_in(stranger).await);
    }
    browser.get(&back).await.expect(303);
    assert!(is_signed_in(&browser).await);
    let replayed = browser.get(&back).await.expect(303);
    assert!(replayed.location().contains("problem=over"));
    for forged in ["", "?state=x&code=y", "?code=y", "?state=%FF"] {
        let path = format!("/broker/callback/pagegiai{forged}");
        let refused = browser.get(&path).await.expect(303);
        assert!(refused.location().contains("problem=over"), "{forged}");
    }
});

with_broker!(a_state_is_over_after_a_quarter_of_an_hour, |world| {
    let browser = world.app.browser();
    let back = world.through(&browser, &ona()).await;
    world.app.advance(SignedDuration::from_mins(16));
    let refused = browser.get(&back).await.expect(303);
    assert!(refused.location().contains("problem=over"));
    let again = world.app.browser();
    assert_eq!(world.sign_in(&again, &ona()).await.location(), JOIN);
    world.app.advance(SignedDuration::from_mins(16));
    let refused = again.post(JOIN, &FORM).await.expect(303);
    assert!(refused.location().contains("problem=over"));
    let store = world.app.personal("pagegiai");
    while purge(store, world.app.site.now()).await.expect("a purge") == Round::More {}
    let left = store.find::<Departure>(&Query::on(&DEPARTURES)).await.expect("a store");
    let come = store.find::<Arrival>(&Query::on(&ARRIVALS)).await.expect("a store");
    assert!(left.items.is_empty() && come.items.is_empty());
});

with_broker!(a_code_of_another_way_through, |world| {
    // Somebody puts a code of their own into the answer to another's request.
    let (browser, other) = (world.app.browser(), world.app.browser());
    let own = world.through(&browser, &ona()).await;
    let foreign = world.through(&other, &but(ona(), "sub", json!("jonas"))).await;
    let part = |path: &str, name: &str| {
        let query = path.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
        let pairs: Vec<(String, String)> =
            form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        pairs.into_iter().find(|(key, _)| key == name).map(|(_, value)| value).unwrap_or_default()
    };
    let mixed = format!(
        "/broker/callback/pagegiai?state={}&code={}",
        part(&own, "state"),
        part(&foreign, "code")
    );
    let refused = browser.get(&mixed).await.expect(303);
    assert!(refused.location().contains("problem=refused"), "PKCE: {}", refused.location());
    let browser = world.app.browser();
    let own = world.through(&browser, &ona()).await;
    let issuer = form_urlencoded::byte_serialize(world.oidc.issuer.as_bytes()).collect::<String>();
    let mixed = own.replace(&issuer, "https%3A%2F%2Fanother.example");
    assert_ne!(own, mixed, "the provider says who it is");
    let refused = browser.get(&mixed).await.expect(303);
    assert!(refused.location().contains("problem=refused"), "{}", refused.location());
});

with_broker!(a_provider_that_is_not_to_be_believed, |world| {
    world.register(&world.app.browser(), &ona()).await.expect(303);
    let spoilt = ["nonce", "audience", "issuer", "expired", "key", "tampered", "unsigned", "other"];
    for spoil in spoilt {
        let browser = world.app.browser();
        let back = world.sign_in(&browser, &but(ona(), "spoil", json!(spoil))).await;
        assert!(back.location().contains("problem=refused"), "{spoil}: {}", back.location());
        let page = browser.get(back.location()).await.expect(403);
        assert!(page.says("Prisijungti nepavyko"));
        assert!(!is_signed_in(&browser).await, "{spoil}");
    }
    let browser = world.app.browser();
    let back = world.sign_in(&browser, &but(ona(), "spoil", json!("huge"))).await;
    assert!(back.location().contains("problem=unreachable"), "{}", back.location());
    world.sign_in(&browser, &ona()).await;
    assert!(is_signed_in(&browser).await, "it is believed again");
});

with_broker!(a_provider_out_of_reach, |world| {
    let browser = world.app.browser();
    let back = world.through(&browser, &ona()).await;
    world.oidc.end();
    let refused = browser.get(&back).await.expect(303);
    let page = browser.get(refused.location()).await.expect(503);
    assert!(page.says("Atpažinties paslauga neatsako") && page.says("Prisijungti el. paštu"));
});

with_broker!(a_provider_that_was_never_reached, |world| {
    world.oidc.end();
    let browser = world.app.browser();
    let refused = browser.get("/ru/broker/pagegiai/leave?next=/ru/news").await.expect(303);
    assert_eq!(refused.location(), "/ru/broker/pagegiai?problem=unreachable&next=%2Fru%2Fnews");
    let page = browser.get(refused.location()).await.expect(503);
    assert!(page.says("Служба идентификации не отвечает"));
});

with_broker!(nobody_else_s_page_leads_to_the_broker, |world| {
    let browser = world.app.browser();
    for from in ["cross-site", "same-site"] {
        let path = "/lt/broker/pagegiai/leave?next=/lt/news";
        let page = browser.get_with(path, ("sec-fetch-site", from)).await.expect(303);
        assert_eq!(page.location(), "/lt/broker/pagegiai?next=%2Flt%2Fnews");
    }
    let page = browser.get("/lt/broker/pagegiai?next=/lt/news").await.expect(200);
    let href = page.attributes("a.button[rel=nofollow]", "href");
    assert_eq!(href, ["/lt/broker/pagegiai/leave?next=%2Flt%2Fnews"]);
    for from in ["same-origin", "none"] {
        let page = browser.get_with(&href[0], ("sec-fetch-site", from)).await.expect(303);
        assert!(page.location().starts_with(&world.oidc.issuer));
    }
    // An address that somebody made up says nothing of its own.
    let page = browser.get("/lt/broker/pagegiai?problem=<b>x").await.expect(200);
    assert!(!page.text.contains("<b>x"));
});
