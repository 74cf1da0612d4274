//! The rules for claims.

use super::*;
use crate::locale::Lang;
use jiff::civil::date;
use serde_json::json;

fn claims(value: Value) -> Claims {
    Claims(value.as_object().expect("an object").clone())
}

fn lives_at(path: &str, value: Value) -> bool {
    let values = vec!["Pagėgiai".into(), "2300".into()];
    claims(value).confirm(&Residence { claim: path.into(), values })
}

#[test]
fn residence_is_one_of_the_values_wherever_the_claim_stands() {
    assert!(lives_at("town", json!({ "town": "Pagėgiai" })));
    assert!(lives_at("town", json!({ "town": " PAGĖGIAI " })));
    assert!(lives_at("address.locality", json!({ "address": { "locality": "Pagėgiai" } })));
    assert!(lives_at("towns", json!({ "towns": ["Šilutė", "Pagėgiai"] })));
    assert!(lives_at("code", json!({ "code": 2300 })));
    let url = "https://broker.example/claims.town";
    assert!(lives_at(url, json!({ url: "Pagėgiai" })));
    for other in [
        json!({}),
        json!({ "town": "Šilutė" }),
        json!({ "town": "Pagėgiai II" }),
        json!({ "town": "" }),
        json!({ "town": null }),
        json!({ "town": true }),
        json!({ "town": { "Pagėgiai": "Pagėgiai" } }),
        json!({ "other": "Pagėgiai" }),
    ] {
        assert!(!lives_at("town", other.clone()), "{other}");
    }
    assert!(!lives_at("town.name", json!({ "town": "Pagėgiai" })));
}

#[test]
fn a_second_factor_is_an_acr_or_an_amr() {
    let values = ["high".to_owned(), "mfa".to_owned()];
    let has = |value| claims(value).has_second_factor(&values);
    assert!(has(json!({ "acr": "high" })));
    assert!(has(json!({ "acr": "low", "amr": ["pwd", "mfa"] })));
    assert!(!has(json!({ "acr": "HIGH" })));
    assert!(!has(json!({ "amr": ["pwd"], "level": "high" })));
    assert!(!claims(json!({ "acr": "high" })).has_second_factor(&[]));
}

#[test]
fn a_mail_address_counts_when_it_is_verified() {
    let mail = |value| claims(value).verified_mail().map(str::to_owned);
    let verified = json!({ "email": "a@b.example", "email_verified": true });
    assert_eq!(mail(verified).as_deref(), Some("a@b.example"));
    for verified in [json!(false), json!("true"), json!(1), json!(null)] {
        assert_eq!(mail(json!({ "email": "a@b.example", "email_verified": verified })), None);
    }
    assert_eq!(mail(json!({ "email": "a@b.example" })), None);
}

#[test]
fn sixteen_on_the_birthday_itself() {
    let on = |value: Value, day: Date| {
        claims(json!({ "age": value })).old_enough(&Age { claim: "age".into() }, 16, day)
    };
    let born = json!("2010-11-24");
    assert_eq!(on(born.clone(), date(2026, 11, 23)), OldEnough::No);
    assert_eq!(on(born, date(2026, 11, 24)), OldEnough::Yes);
    assert_eq!(on(json!("2008-02-29"), date(2024, 2, 28)), OldEnough::No);
    assert_eq!(on(json!("2008-02-29"), date(2025, 2, 28)), OldEnough::Yes);
    assert_eq!(on(json!("2012-02-29"), date(2028, 2, 29)), OldEnough::Yes);
    let day = date(2026, 6, 1);
    assert_eq!(on(json!("2009"), day), OldEnough::Yes);
    assert_eq!(on(json!("2010"), day), OldEnough::Unknown, "the birthday may be to come");
    assert_eq!(on(json!("2011"), day), OldEnough::No);
    assert_eq!(on(json!(16), day), OldEnough::Yes);
    assert_eq!(on(json!(15), day), OldEnough::No);
    assert_eq!(on(json!(true), day), OldEnough::Yes);
    assert_eq!(on(json!(false), day), OldEnough::No);
    for unclear in [json!("0000-05-01"), json!("0000"), json!("soon"), json!(null), json!(-3)] {
        assert_eq!(on(unclear.clone(), day), OldEnough::Unknown, "{unclear}");
    }
    assert_eq!(
        claims(json!({})).old_enough(&Age { claim: "age".into() }, 16, day),
        OldEnough::Unknown
    );
    assert_eq!(on(json!("2030-01-01"), day), OldEnough::No);
}

#[test]
fn a_broker_speaks_for_its_own_municipality() {
    let new = || {
        let mail = ("a@b.example".to_owned(), "hash".to_owned());
        let (id, name) = ("1".to_owned(), "Ona".to_owned());
        Resident::new(id, "pagegiai", name, mail, Lang::LT, Timestamp::UNIX_EPOCH)
    };
    let mut resident = new();
    assert!(!confirm(&mut resident, "sovetsk", true, Timestamp::UNIX_EPOCH));
    assert!(!confirm(&mut resident, "pagegiai", false, Timestamp::UNIX_EPOCH));
    assert_eq!(resident, new());
    assert!(confirm(&mut resident, "pagegiai", true, Timestamp::UNIX_EPOCH));
    assert_eq!(resident.verification.as_ref().map(|done| done.way), Some(Way::Claim));
    assert!(!confirm(&mut resident, "pagegiai", true, Timestamp::MAX), "it is known already");
}

#[test]
fn a_departure_is_its_browser_s_for_fifteen_minutes() {
    let departure = Departure {
        id: "1".into(),
        browser_hash: "browser".into(),
        lang: Lang::LT,
        next: Next::default(),
        expires_at: expiry(Timestamp::UNIX_EPOCH),
    };
    let at = |seconds| Timestamp::from_second(seconds).expect("an instant");
    assert!(departure.admits("browser", at(899)));
    assert!(!departure.admits("browser", at(900)));
    assert!(!departure.admits("other", at(0)));
}
