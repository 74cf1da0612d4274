//! Coming for the first time, and again.

use super::{FORM, JOIN, World, arrived, but, is_signed_in, ona, path_of};
use crate::on_both;
use crate::residents::letter;
use serde_json::json;
use tiltas::municipalities::Role;
use tiltas::residents::Way;

with_broker!(somebody_new_registers_without_a_letter, |world| {
    let browser = world.app.browser();
    let address = world.leave(&browser, "/lt/broker/pagegiai/leave?next=/lt/news").await;
    for asked in ["code_challenge_method=S256", "state=", "nonce=", "ui_locales=lt", "scope=openid"]
    {
        assert!(address.contains(asked), "{asked} in {address}");
    }
    let back = world.oidc.log_in(&address, Some(&ona())).await;
    let back = browser.get(&path_of(&browser, &back)).await.expect(303);
    assert_eq!(back.location(), JOIN);
    let page = browser.get(JOIN).await.expect(200);
    assert!(page.says("Valdžios vartai") && page.says("Ona Onaitė"));
    assert!(page.says("ona@pastas.example") && page.says("Bus patvirtinta"));
    assert!(page.attributes("#mail", "name").is_empty(), "the address is known");
    assert!(page.attributes("#age", "name").is_empty(), "so is the age");
    let refused = browser.post(JOIN, &[("name", "V"), ("language", "lt")]).await.expect(422);
    assert_eq!(refused.attributes("#name", "value"), ["V"], "what was typed is kept");
    assert_eq!(refused.texts(".error-summary li").len(), 2);
    let done = browser.post(JOIN, &FORM).await.expect(303);
    assert_eq!(done.location(), "/lt/news?done=registered");
    let account = browser.get("/lt/account").await.expect(200);
    assert!(account.says("Vardenė") && account.says("ona@pastas.example"));
    assert!(account.says("Patvirtinta") && account.says("Valdžios vartai"));
    let resident = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    assert_eq!(resident.verification.as_ref().map(|done| done.way), Some(Way::Claim));
    let identities = world.identities(&resident).await;
    assert_eq!(identities.len(), 1);
    let kept = serde_json::to_string(&identities).expect("JSON");
    assert!(!kept.contains("\"ona\"") && !kept.contains("Onaitė"), "only a hash: {kept}");
    assert!(arrived(&world.app, "ona@pastas.example").is_empty());
    // What was shown once more leads on, and a form sent once more makes nothing new.
    browser.get(JOIN).await.expect(303);
    browser.post(JOIN, &FORM).await.expect(303);
    assert_eq!(world.identities(&resident).await.len(), 1);
});

with_broker!(a_known_identity_opens_its_account, |world| {
    world.register(&world.app.browser(), &ona()).await.expect(303);
    let browser = world.app.browser();
    // It is known by its subject, whatever else has changed.
    let later = but(but(ona(), "email", json!("kita@pastas.example")), "name", json!("Ona Ana"));
    let address =
        world.leave(&browser, "/ru/broker/pagegiai/leave?next=/lt/petitions%3Fpage=2").await;
    assert!(address.contains("ui_locales=ru"));
    let back = world.oidc.log_in(&address, Some(&later)).await;
    let back = browser.get(&path_of(&browser, &back)).await.expect(303);
    assert_eq!(back.location(), "/ru/petitions?page=2&done=signed-in");
    assert!(browser.get("/lt/account").await.expect(200).says("ona@pastas.example"));
    let other = but(ona(), "sub", json!("ona2"));
    let back = world.sign_in(&world.app.browser(), &other).await;
    assert_eq!(back.location(), JOIN, "another subject is another person");
});

with_broker!(an_address_that_is_not_verified_is_asked_for_and_written_to, |world| {
    let browser = world.app.browser();
    let person = but(ona(), "email_verified", json!(false));
    world.sign_in(&browser, &person).await;
    let page = browser.get(JOIN).await.expect(200);
    assert_eq!(page.attributes("#mail", "value"), [""], "what is not verified is not filled in");
    browser.post(JOIN, &FORM).await.expect(422);
    let key = World::key();
    let fields = [&FORM[..], &[("mail", "tikra@pastas.example"), ("key", &key)]].concat();
    for _ in 0..2 {
        let sent = browser.post(JOIN, &fields).await.expect(303);
        assert_eq!(sent.location(), "/lt/sign-in/code?for=registration");
    }
    assert!(world.account("pagegiai", "tikra@pastas.example").await.is_none(), "not yet");
    let letter = letter(&world.app, "tikra@pastas.example").await;
    let done = browser.get(&letter.link).await.expect(303);
    let on = browser.get(done.location()).await.expect(303);
    assert_eq!(on.location(), "/lt/account?done=registered");
    let resident = world.account("pagegiai", "tikra@pastas.example").await.expect("an account");
    assert!(resident.verified, "the claim counts");
    assert_eq!(world.identities(&resident).await.len(), 1);
    let other = world.app.browser();
    world.sign_in(&other, &person).await;
    assert!(is_signed_in(&other).await);
});

with_broker!(another_town_confirms_nothing, |world| {
    let person = but(ona(), "address", json!({ "locality": "Šilutė" }));
    let browser = world.app.browser();
    world.register(&browser, &person).await.expect(303);
    let resident = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    assert!(!resident.verified && resident.verification.is_none());
    assert!(browser.get("/lt/account").await.says("Savivaldybė dar nepatvirtino"));
    // Having moved, she signs in again.
    let browser = world.app.browser();
    world.sign_in(&browser, &ona()).await;
    assert!(is_signed_in(&browser).await);
    let resident = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    assert_eq!(resident.verification.map(|done| done.way), Some(Way::Claim));
});

with_broker!(a_second_factor_is_what_the_settings_call_so, |world| {
    world.register(&world.app.browser(), &ona()).await.expect(303);
    let resident = world.account("pagegiai", "ona@pastas.example").await.expect("an account");
    assert!(world.has_second_factor(&resident).await);
    world.app.with_roles(&resident, &[Role::Editor]).await;
    for (acr, amr, counts) in [
        (json!("low"), json!(null), false),
        (json!("low"), json!(["pwd", "mfa"]), true),
        (json!(null), json!(["pwd"]), false),
        (json!("high"), json!(null), true),
    ] {
        let person = but(but(ona(), "acr", acr.clone()), "amr", amr.clone());
        let browser = world.app.browser();
        world.sign_in(&browser, &person).await;
        assert!(is_signed_in(&browser).await);
        assert_eq!(world.has_second_factor(&resident).await, counts, "{acr} {amr}");
    }
});

with_broker!(who_does_not_say_their_age_is_asked, |world| {
    let browser = world.app.browser();
    world.sign_in(&browser, &but(ona(), "birthdate", json!(null))).await;
    let page = browser.get(JOIN).await.expect(200);
    assert!(page.says("Man jau yra 16 metų"));
    let refused = browser.post(JOIN, &FORM).await.expect(422);
    assert_eq!(refused.texts(".field-error").len(), 1);
    browser.post(JOIN, &[&FORM[..], &[("age", "yes")]].concat()).await.expect(303);
    assert!(is_signed_in(&browser).await);
});

with_broker!(the_buttons_are_those_of_municipalities_with_a_broker, |world| {
    for (lang, name) in
        [("lt", "Valdžios vartai"), ("ru", "Ворота власти"), ("en", "Valdžios vartai")]
    {
        let page = world.app.browser().get(&format!("/{lang}/sign-in?next=/{lang}/news")).await;
        assert_eq!(page.texts(".brokers a"), [name]);
        let href = format!("/{lang}/broker/pagegiai/leave?next=%2F{lang}%2Fnews");
        assert_eq!(page.attributes(".brokers a", "href"), [href]);
    }
    for path in ["/lt/broker/sovetsk", "/lt/broker/sovetsk/leave", "/broker/callback/sovetsk"] {
        world.app.browser().get(path).await.expect(404);
    }
    let page = world.app.browser().get("/ru/broker/pagegiai").await.expect(200);
    assert!(page.says("Ворота власти"));
});

on_both!(without_a_broker_there_is_no_button, |app| {
    let page = app.browser().get("/lt/sign-in").await.expect(200);
    assert!(page.texts(".brokers").is_empty() && page.texts("#brokers").is_empty());
    let ona = app.resident("pagegiai", "Ona", tiltas::locale::Lang::LT).await;
    let page = app.sign_in(&ona).await.get("/lt/account").await.expect(200);
    assert!(page.texts("#identities").is_empty());
    app.browser().get("/lt/broker/pagegiai").await.expect(404);
});
