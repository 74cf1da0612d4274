//! The privacy page says what the settings and the code say.

use crate::on_both;
use crate::support::app::{Engine, TestApp};
use tiltas::app::KEEPERS;
use tiltas::config::Basis;
use tiltas::locale::Lang;

on_both!(it_names_every_keeper_and_cookie, |app| {
    for lang in ["lt", "ru", "en"] {
        let page = app.browser().get(&format!("/{lang}/privacy")).await.expect(200);
        for keeper in KEEPERS {
            let key = format!("privacy-keeps-{}-what", keeper.name);
            let text = app.site.locales.text(Lang::parse(lang).unwrap(), &key, None);
            assert!(page.says(&text.replace('\u{a0}', " ")), "{lang}: {key}");
        }
        let cookies = page.texts("td code");
        assert_eq!(cookies, declared_cookies(), "{lang}");
    }
});

/// The names of all cookies, read off the file that declares them.
fn declared_cookies() -> Vec<String> {
    let source = include_str!("../../src/web/cookies.rs");
    let lines =
        source.lines().filter(|line| line.starts_with("pub const") && line.contains("&str"));
    lines.filter_map(|line| line.split('"').nth(1)).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn it_follows_the_settings() {
    let app = TestApp::adjusted(Engine::Sqlite, |config| {
        config.retention.signatories_days = 21;
        config.retention.backups_days = 11;
        config.retention.sessions_days = 7;
        config.privacy.changed = jiff::civil::date(2031, 5, 9);
        let partner = config.municipality.get_mut("sovetsk").expect("Sovetsk");
        partner.privacy.basis = Basis::Consent;
        partner.privacy.officer = Some("dpo@sovetsk.example".into());
        partner.privacy.store_place.insert(Lang::RU, "в Калининграде".into());
        partner.privacy.authority.insert(Lang::LT, "„Roskomnadzor“".into());
    })
    .await;
    let page = app.browser().get("/lt/privacy").await.expect(200);
    for said in [
        "21 diena",
        "11 dienų",
        "7 dienos",
        "2031 m. gegužės 9 d.",
        "Jums sutikus",
        "dpo@sovetsk.example",
        "„Roskomnadzor“",
    ] {
        assert!(page.says(said), "{said}");
    }
    // What is said in one language only is marked as that language.
    assert_eq!(page.texts("span[lang=ru]"), ["в Калининграде"]);
    let page = app.browser().get("/ru/privacy").await.expect(200);
    for said in ["21 день", "11 дней", "7 дней", "9 мая 2031 г.", "в Калининграде"]
    {
        assert!(page.says(said), "{said}");
    }
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    app.advance(jiff::SignedDuration::from_hours(24 * 7 + 1));
    browser.get("/lt/account").await.expect(403);
}
