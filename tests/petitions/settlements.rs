//! Where in a town signers live: asked, kept, and counted without singling anybody out.

use super::{PAGE, SIGN, counted, opened};
use crate::support::app::{Engine, TestApp};
use tiltas::locale::Lang;
use tiltas::petitions::signatories::{self, Signatory};
use tiltas::store::Query;

const LISTED: &str = r#"
    [[municipality.pagegiai.settlements]]
    id = "lumpenai"
    names = { lt = "Lumpėnai", ru = "Лумпенай" }
    [[municipality.pagegiai.settlements]]
    id = "vilkyskiai"
    names = { lt = "Vilkyškiai", ru = "Вилкишкяй" }
"#;

async fn signed(app: &TestApp, name: &str, fields: &[(&str, &str)]) -> u16 {
    let resident = app.resident("pagegiai", name, Lang::LT).await;
    app.sign_in(&resident).await.post(SIGN, fields).await.status.as_u16()
}

async fn asks_and_counts(engine: Engine) {
    let app = TestApp::with(engine, LISTED).await;
    let (petition, author) = opened(&app).await;
    let page = app.sign_in(&author).await.get(PAGE).await.expect(200);
    assert_eq!(page.attributes("#name", "value"), ["Petras iš Panemunės"]);
    assert_eq!(page.texts("#settlement option"), ["Pasirinkite", "Lumpėnai", "Vilkyškiai"]);
    let lumpenai = [("name", "Ona Onaitė"), ("settlement", "pagegiai/lumpenai")];
    assert_eq!(signed(&app, "Ona", &lumpenai).await, 303);
    let query = Query::on(&signatories::BY_PETITION).equal(&petition.id);
    let kept = app.personal("pagegiai").first::<Signatory>(query).await.unwrap().unwrap();
    assert_eq!((kept.name.as_str(), kept.settlement.as_deref()), ("Ona Onaitė", Some("lumpenai")));
    for wrong in ["pagegiai/klaipeda", "sovetsk/lumpenai", "lumpenai", "/"] {
        assert_eq!(signed(&app, "Ona", &[("settlement", wrong)]).await, 422, "{wrong}");
    }
    // Whoever lives in a town that lists none is not asked.
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let page = app.sign_in(&anna).await.get("/ru/petitions/clean-embankment").await.expect(200);
    assert!(page.texts("#settlement").is_empty());
    for n in 0..5 {
        assert_eq!(signed(&app, &format!("Nr. {n}"), &lumpenai).await, 303);
    }
    // Six from one settlement, three from another, two that say nothing.
    for n in 0..3 {
        let fields = [("settlement", "pagegiai/vilkyskiai")];
        assert_eq!(signed(&app, &format!("V. {n}"), &fields).await, 303);
    }
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".counts").is_empty(), "three alone could be found by subtraction");
    for n in 0..2 {
        assert_eq!(signed(&app, &format!("X. {n}"), &[]).await, 303);
    }
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(
        page.texts(".counts tbody tr"),
        ["Lumpėnai 6", "Kitos gyvenvietės arba nenurodyta 5"]
    );
    assert_eq!(counted(&app, &petition).await, (11, 0));
    // By mail, a settlement is asked for where the town lists any.
    let form = "/lt/petitions/clean-embankment/sign";
    let base = [
        ("name", "Jonas Jonaitis"),
        ("mail", "jonas@pastas.example"),
        ("declared", "yes"),
        ("agree", "yes"),
    ];
    for (town, settlement, status) in [
        ("pagegiai", "", 422),
        ("pagegiai", "sovetsk/x", 422),
        ("sovetsk", "pagegiai/lumpenai", 303),
        ("sovetsk", "", 303),
        ("pagegiai", "pagegiai/lumpenai", 303),
    ] {
        let fields = [base.as_slice(), &[("municipality", town), ("settlement", settlement)]];
        let page = app.browser().post(form, &fields.concat()).await;
        assert_eq!(page.status.as_u16(), status, "{town} {settlement}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settlements_are_asked_and_counted_on_sqlite() {
    asks_and_counts(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn settlements_are_asked_and_counted_on_mongo() {
    asks_and_counts(Engine::Mongo).await;
}
