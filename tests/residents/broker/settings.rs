//! What an operator sets, and what is refused with the key to mend.

use crate::support::app::parsed;
use tiltas::residents::broker::Brokers;

const GOOD: &str = r#"
        [municipality.pagegiai.broker]
        issuer = "https://broker.example/realm"
        client_id = "tiltas"
        residence = { claim = "address.locality", values = ["Pagėgiai"] }
        names = { lt = "Vartai" }
"#;

#[test]
fn a_broker_needs_little() {
    let config = parsed(GOOD).expect("settings");
    let broker = config.municipality["pagegiai"].broker.as_ref().expect("a broker");
    assert_eq!(broker.scopes, ["email"]);
    assert!(broker.client_secret.is_none() && broker.age.is_none());
    assert!(parsed("").expect("settings").municipality["pagegiai"].broker.is_none());
    let local = GOOD.replace("https://broker.example/realm", "http://127.0.0.1:9000");
    parsed(&local).expect("one on this machine");
}

#[test]
fn what_is_wrong_is_named() {
    for (from, to, key) in [
        ("https://broker.example/realm", "http://broker.example", "broker.issuer"),
        ("https://broker.example/realm", "broker.example", "broker.issuer"),
        ("https://broker.example/realm", "https://a@broker.example", "broker.issuer"),
        ("https://broker.example/realm", "https://broker.example/?a=b", "broker.issuer"),
        ("client_id = \"tiltas\"", "client_id = \" \"", "broker.client_id"),
        ("client_id = \"tiltas\"", "", "client_id"),
        ("{ lt = \"Vartai\" }", "{ ru = \"Ворота\" }", "broker.names"),
        ("{ lt = \"Vartai\" }", "{ lt = \" \" }", "broker.names"),
        ("[\"Pagėgiai\"]", "[]", "broker.residence.values"),
        ("[\"Pagėgiai\"]", "[\"\"]", "broker.residence.values"),
        ("address.locality", "address.", "broker.residence.claim"),
        ("client_id", "age = { claim = \"\" }\nclient_id", "broker.age.claim"),
        ("client_id", "scopes = [\"email profile\"]\nclient_id", "broker.scopes"),
        ("client_id", "acr_values = [\"\"]\nclient_id", "broker.acr_values"),
        ("client_id", "second_factor = [\" \"]\nclient_id", "broker.second_factor"),
        ("client_id", "secret = \"x\"\nclient_id", "secret"),
        ("client_id", "client_secret = \"x\"\nclient_id", "broker.client_secret"),
        ("client_id", "client_secret_file = \"/none\"\nclient_id", "broker.client_secret_file"),
    ] {
        assert!(GOOD.contains(from), "the settings have {from}");
        let error = parsed(&GOOD.replacen(from, to, 1)).expect_err(to);
        assert!(error.contains(key), "{to}: {error}");
    }
    let secret = GOOD.replacen("client_id", "client_secret = \"x\"\nclient_id", 1);
    let error = parsed(&secret).expect_err("a secret in the file");
    assert!(error.contains("TILTAS_MUNICIPALITY__PAGEGIAI__BROKER__CLIENT_SECRET"), "{error}");
}

with_broker!(a_broker_is_asked_before_residents_are, |world| {
    let brokers = Brokers::open(&world.app.site.config).expect("brokers");
    let answered = brokers.test().await;
    assert_eq!(answered.len(), 1, "Sovetsk has none");
    assert_eq!(answered[0].1, Ok(()));
    world.oidc.end();
    let answered = brokers.test().await;
    assert!(answered[0].1.as_ref().is_err_and(|problem| problem.starts_with("out of reach")));
});
