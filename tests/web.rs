//! What every page shares, through HTTP: languages, errors, caching, headers, forgery, limits.

use crate::on_both;
use crate::support::app::{Engine, TestApp};
use tiltas::app::ROUTES;
use tiltas::config::Config;
use tiltas::locale::Lang;
use tiltas::store::Batch;
use tiltas::web::aliases::Alias;

const LANGUAGES: [&str; 3] = ["lt", "ru", "en"];

on_both!(negotiates_the_language, |app| {
    let browser = app.browser();
    for (accepted, expected) in [
        ("lt-LT,lt;q=0.9", "/lt"),
        ("ru,en;q=0.5", "/ru"),
        ("en-GB", "/en"),
        ("de,ru;q=0.7,lt;q=0.3", "/ru"),
        ("ja", "/lt"),
        ("", "/lt"),
        ("\t;;q=,,", "/lt"),
    ] {
        let page = browser.get_with("/", ("accept-language", accepted)).await.expect(302);
        assert_eq!(page.location(), expected, "for {accepted:?}");
        assert!(page.header("vary").contains("accept-language"));
    }
    let chosen = [("accept-language", "lt"), ("cookie", "language=ru")];
    let request =
        chosen.iter().fold(browser.client().get(browser.address("/")), |r, h| r.header(h.0, h.1));
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer.headers()["location"], "/ru", "the stored choice wins");
});

on_both!(switches_language_on_the_same_page, |app| {
    let page = app.browser().get("/lt/sittings?after=x&q=%C4%85").await.expect(200);
    let links = page.attributes(".languages a", "href");
    assert_eq!(links, ["lt", "ru", "en"].map(|l| format!("/{l}/sittings?after=x&q=%C4%85")));
    for lang in LANGUAGES {
        let page = app.browser().get(&format!("/{lang}/accessibility")).await.expect(200);
        assert_eq!(page.attributes("html", "lang"), [lang]);
        let alternates = page.attributes("link[rel=alternate][hreflang]", "href");
        assert_eq!(alternates.len(), 3);
    }
});

on_both!(error_pages_speak_the_reader_s_language, |app| {
    let browser = app.browser();
    for (lang, words) in [
        ("lt", "Tokio puslapio nėra"),
        ("ru", "Такой страницы нет"),
        ("en", "There is no such page"),
    ] {
        for path in ["nothing", "petitions/none", "sittings/none", "a/b/c/d", "%00", "%FF%FE"] {
            let page = browser.get(&format!("/{lang}/{path}")).await.expect(404);
            assert!(page.says(words), "/{lang}/{path}");
            assert_eq!(page.attributes("html", "lang"), [lang]);
        }
    }
    let page = browser.get_with("/xx/petitions", ("accept-language", "ru")).await.expect(404);
    assert!(page.says("Такой страницы нет"), "an unknown language: by the browser's");
    let wrong_method = browser.post("/lt/sittings", &[]).await.expect(405);
    assert!(wrong_method.says("Taip šio puslapio atverti negalima"));
    assert!(wrong_method.header("allow").contains("GET"));
});

on_both!(old_addresses_lead_on, |app| {
    let alias = Alias { id: "/petitions/old".into(), to: "/sittings".into() };
    app.site.public.commit(Batch::new().insert(&alias)).await.expect("an alias");
    let page = app.browser().get("/ru/petitions/old").await.expect(308);
    assert_eq!(page.location(), "/ru/sittings");
    let page = app.browser().get("/lt/sittings/").await.expect(308);
    assert_eq!(page.location(), "/lt/sittings");
    let page = app.browser().get("//evil.example/").await;
    assert!(!page.location().starts_with("//"), "no way out: {}", page.location());
});

on_both!(pages_are_tagged_and_encoded, |app| {
    let browser = app.browser();
    let plain = browser.get_with("/lt", ("accept-encoding", "identity")).await.expect(200);
    let tag = plain.header("etag").to_owned();
    assert!(tag.starts_with('"'), "a strong tag: {tag}");
    let again = browser.get_with("/lt", ("if-none-match", &tag)).await;
    assert_ne!(again.header("etag"), "", "304 and 200 both carry a tag");
    for encoding in ["br", "gzip", "zstd"] {
        let client =
            reqwest::Client::builder().no_brotli().no_gzip().no_zstd().build().expect("a client");
        let request = client.get(browser.address("/lt")).header("accept-encoding", encoding);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.headers()["content-encoding"], encoding);
        assert_ne!(answer.headers()["etag"], tag.as_str(), "another encoding, another tag");
        let own_tag = answer.headers()["etag"].clone();
        let request = client.get(browser.address("/lt")).header("accept-encoding", encoding);
        let answer = request.header("if-none-match", own_tag).send().await.expect("an answer");
        assert_eq!(answer.status(), 304);
        assert_eq!(answer.bytes().await.expect("bytes").len(), 0);
    }
});

on_both!(assets_are_kept_for_ever, |app| {
    let browser = app.browser();
    let page = browser.get("/lt").await.expect(200);
    let mut addresses = page.attributes("link[rel=stylesheet], link[rel=icon]", "href");
    addresses.extend(page.attributes("script", "src"));
    addresses.extend(page.attributes("img", "src"));
    assert!(addresses.len() >= 3);
    for address in addresses {
        let asset = browser.get(&address).await.expect(200);
        assert!(asset.header("cache-control").contains("immutable"), "{address}");
        for part in asset.text.split("url(\"").skip(1) {
            let inner = part.split('"').next().unwrap_or_default();
            browser.get(inner).await.expect(200);
        }
    }
    browser.get("/assets/styles/tiltas.css").await.expect(404);
    browser.get("/assets/../Cargo.toml").await.expect(404);
});

on_both!(every_answer_carries_the_headers, |app| {
    let browser = app.browser();
    for path in ["/", "/lt", "/lt/none", "/lt/sittings", "/healthz"] {
        let page = browser.get(path).await;
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
        assert_ne!(page.header("cache-control"), "", "{path}");
    }
    let page = browser.get("/lt").await.expect(200);
    assert!(page.attributes("[style]", "style").is_empty(), "no inline style");
    assert_eq!(page.texts("script").concat(), "", "no inline script");
});

on_both!(forms_of_other_sites_are_refused, |app| {
    let browser = app.browser();
    let own = app.url.clone();
    for (header, value, refused) in [
        ("sec-fetch-site", "cross-site", true),
        ("sec-fetch-site", "same-site", true),
        ("sec-fetch-site", "same-origin", false),
        ("origin", "https://evil.example", true),
        ("origin", "null", true),
        ("origin", own.as_str(), false),
    ] {
        let request = browser.client().post(browser.address("/lt/sign-in")).header(header, value);
        let answer = request.form(&[("mail", "")]).send().await.expect("an answer");
        assert_eq!(answer.status() == 403, refused, "{header}: {value} gave {}", answer.status());
    }
});

on_both!(probes_and_figures_answer, |app| {
    let browser = app.browser();
    assert_eq!(browser.get("/healthz").await.expect(200).text, "ok\n");
    assert_eq!(browser.get("/readyz").await.expect(200).text, "ready\n");
    let figures = browser.get("/metrics").await.expect(200);
    assert!(figures.text.contains("tiltas_http_requests_total"));
    app.site.stopping.store(true, std::sync::atomic::Ordering::Relaxed);
    browser.get("/readyz").await.expect(503);
});

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn too_many_requests_are_told_to_wait() {
    let few = |config: &mut Config| {
        config.limits.requests_per_second = 5;
        config.limits.requests_burst = 10;
    };
    let app = TestApp::adjusted(Engine::Sqlite, few).await;
    let browser = app.browser();
    let mut statuses = Vec::new();
    for _ in 0..40 {
        statuses.push(browser.get("/lt/none").await);
    }
    let refused = statuses.iter().find(|page| page.status == 429).expect("one is refused");
    assert!(refused.says("Per daug užklausų"));
    assert_ne!(refused.header("retry-after"), "");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_of_the_wrong_kind_or_size_is_refused_politely() {
    let app = TestApp::start(Engine::Sqlite).await;
    let browser = app.browser();
    let json = browser.client().post(browser.address("/ru/sign-in"));
    let answer = json.header("content-type", "application/json").body("{}").send().await;
    let answer = answer.expect("an answer");
    assert_eq!(answer.status(), 415);
    assert!(answer.text().await.expect("a page").contains("Данные в таком виде не принимаются"));
    let huge = browser.post_bytes("/ru/sign-in", vec![b'a'; 200_000]).await.expect(413);
    assert!(huge.says("Слишком много данных"));
}

/// The table of access and the router know the same routes: an address of every line answers, in
/// every language, and never with an internal error.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_in_the_table_answers() {
    let app = TestApp::start(Engine::Sqlite).await;
    let browser = app.browser();
    let mut walked = 0;
    for line in ROUTES.iter().copied().flatten() {
        for lang in LANGUAGES {
            let path = fill(line.pattern, lang);
            let page = match line.method {
                "GET" => browser.get(&path).await,
                _ => browser.post(&path, &[]).await,
            };
            assert!(page.status.as_u16() < 500, "{} {path}: {}", line.method, page.status);
            assert_ne!(page.status, 405, "{} {path} is in the table only", line.method);
            walked += 1;
        }
    }
    println!("walked {walked} routes");
    assert!(walked > 30);
}

fn fill(pattern: &str, lang: &str) -> String {
    let mut path = pattern.replace("{lang}", lang);
    while let Some((before, rest)) = path.clone().split_once('{') {
        let after = rest.split_once('}').map(|(_, after)| after).unwrap_or_default();
        path = format!("{before}unknown{after}");
    }
    path
}

/// What fails inside is a page in the reader's language with the request's id, and nothing more.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_that_fails_gives_a_page_without_details() {
    let app = TestApp::start(Engine::Sqlite).await;
    let resident = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let browser = app.sign_in(&resident).await;
    let file = &app.site.config.municipality["pagegiai"].store;
    let broken = rusqlite::Connection::open(file).expect("the store's file");
    broken.execute_batch("DROP TABLE sessions").expect("the table goes");
    let page = browser.get("/ru/account").await.expect(503);
    assert!(page.says("Сайт временно не работает"));
    assert_eq!(page.attributes("html", "lang"), ["ru"]);
    assert!(!page.text.contains("sessions") && !page.text.contains("no such"), "{}", page.text);
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    let said = page.texts(".error-page .hint").concat();
    assert!(said.contains('-') && said.len() > 40, "the request's id: {said}");
}

on_both!(what_a_signed_out_person_wrote_comes_back, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let fields = [("text", "Ilgas tekstas,\nkurio gaila."), ("language", "lt")];
    let path = "/lt/consultations/riverside-paths/contributions";
    let page = app.browser().post(path, &fields).await.expect(403);
    assert!(page.says("Reikia prisijungti"));
    assert_eq!(page.texts("textarea[readonly]"), ["Ilgas tekstas, kurio gaila."]);
});

on_both!(a_head_is_answered_as_a_get_is, |app| {
    let browser = app.browser();
    for (path, status) in
        [("/en/news", 200), ("/healthz", 200), ("/lt/none", 404), ("/en/news", 200)]
    {
        let answer = browser.client().head(browser.address(path)).send().await.expect("an answer");
        assert_eq!(answer.status(), status, "{path}");
        assert!(answer.bytes().await.expect("bytes").is_empty());
    }
});

on_both!(an_address_alone_claims_nothing, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let path = "/lt/petitions/clean-embankment?done=petition-signed";
    let visitor = app.browser().get(path).await.expect(200);
    assert!(visitor.texts(".notice-success").is_empty());
    let resident = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let signed_in = app.sign_in(&resident).await.get(path).await.expect(200);
    assert_eq!(signed_in.texts(".notice-success").len(), 1);
});

on_both!(a_refused_form_leads_back_to_the_page_it_stood_on, |app| {
    let onward = async |path: &str, from: &str| {
        let request = app.browser().client().post(app.browser().address(path));
        let request = request.header("sec-fetch-site", "same-origin").header("referer", from);
        let answer = request.form(&[("text", "Mano nuomonė")]).send().await.expect("an answer");
        assert_eq!(answer.status(), 403);
        let text = answer.text().await.expect("a page");
        let (_, rest) = text.split_once("/lt/sign-in?next=").expect("a way to sign in");
        let encoded = rest.split('"').next().expect("its end").to_owned();
        form_urlencoded::parse(format!("n={encoded}").as_bytes())
            .next()
            .expect("one")
            .1
            .into_owned()
    };
    let path = "/lt/consultations/paths/contributions";
    let stood = format!("{}/lt/consultations/paths?after=x", app.url);
    assert_eq!(onward(path, &stood).await, "/lt/consultations/paths?after=x");
    for from in ["", "https://evil.example/lt/news", &format!("{}.evil.example/lt", app.url)] {
        assert_eq!(onward(path, from).await, "/lt/account", "{from}");
    }
    // Where a form with problems stands is a page, or only takes forms.
    assert_eq!(onward(path, &format!("{}{path}", app.url)).await, path);
    let signing = "/lt/petitions/paths/signatures";
    assert_eq!(onward(signing, &format!("{}{signing}", app.url)).await, "/lt/account");
    let form = "/lt/residency/move";
    assert_eq!(onward(form, &format!("{}{form}", app.url)).await, form);
});
