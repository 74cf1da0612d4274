//! What no form of ours sends.

use super::{PAGE, comment, consultation, place, plant, write};
use crate::on_both;
use crate::support::pages::Page;
use jiff::SignedDuration;
use tiltas::consultations::Consultation;
use tiltas::locale::Lang;
use tiltas::store::Batch;
use tiltas::web::keys;

/// The problem is told, and what was typed is still there.
#[track_caller]
fn refused(page: Page, problem: &str, typed: &str) {
    let page = page.expect(422);
    let problems = page.texts(".error-summary li");
    assert!(problems.iter().any(|text| text.contains(problem)), "{problems:?}");
    let kept = page.texts("textarea, .typed").concat();
    assert!(kept.contains(typed), "{kept:?}");
}

on_both!(problems_are_told_and_the_text_is_kept, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    refused(write(&ona, "lt", &[]).await, "", "");
    refused(write(&ona, "ru", &[("text", " \n\u{a0} ")]).await, "", "");
    let long = "ž".repeat(5_001);
    refused(write(&ona, "lt", &[("text", &long)]).await, "5 000", &long);
    write(&ona, "lt", &[("text", &long[2..])]).await.expect(303);
    refused(write(&ona, "lt", &[("text", "Taip\u{0}ne")]).await, "", "Taip\u{FFFD}ne");
    let known = ("text", "Tekstas <b>");
    for (field, value) in [
        ("kind", "reply"),
        ("kind", "decree"),
        ("stance", "maybe"),
        ("language", "de"),
        ("language", "lt\n"),
    ] {
        refused(write(&ona, "lt", &[known, (field, value)]).await, "", "Tekstas <b>");
    }
    let bytes = b"text=Labas%FF%FE+rytas&key=%00".to_vec();
    let path = "/lt/consultations/paths/contributions";
    refused(ona.post_bytes(path, bytes).await, "", "Labas");
    // Fields that the form does not have change nothing; a key of no use is replaced.
    let more = [known, ("author", "x"), ("id", "x"), ("thread", "x"), ("key", "../../x")];
    write(&ona, "lt", &more).await.expect(303);
    write(&ona, "lt", &more).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.attributes(".contribution", "id").len(), 3);
    assert!(page.texts(".author").iter().all(|name| name == "Ona"));
});

on_both!(a_reply_belongs_under_the_same_subject, |app| {
    plant(&app, "paths").await;
    plant(&app, "other").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = comment(&ona, "lt", "Čia").await;
    let id = id.trim_start_matches("contribution-");
    let missing = keys::id();
    let problem = "Pasisakymo, į kurį atsakote, čia nėra.";
    for (slug, to) in [("other", id), ("paths", missing.as_str()), ("paths", "x'\"{}")] {
        let path = format!("/lt/consultations/{slug}/contributions");
        let page = ona.post(&path, &[("text", "Atsakau"), ("in_reply_to", to)]).await;
        refused(page, problem, "Atsakau");
    }
    assert!(app.browser().get("/lt/consultations/other").await.says("Kol kas niekas nepasisakė."));
});

on_both!(only_residents_write_and_only_while_it_is_open, |app| {
    plant(&app, "paths").await;
    let path = "/lt/consultations/paths/contributions";
    let visitor = app.browser().post(path, &[("text", "Kas aš?")]).await.expect(403);
    assert!(!visitor.attributes("a[href*='/sign-in']", "href").is_empty());
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let id = comment(&ona, "lt", "Laiku").await;
    let id = id.trim_start_matches("contribution-");
    app.browser().get(&format!("{path}/{id}/reply")).await.expect(403);
    let nowhere = "/lt/consultations/nowhere/contributions";
    ona.post(nowhere, &[("text", "x")]).await.expect(404);
    let opens_at = app.site.now() + SignedDuration::from_hours(1);
    let upcoming = Consultation { opens_at, ..consultation(&app, "upcoming") };
    app.site.public.commit(Batch::new().insert(&upcoming)).await.expect("a consultation");
    let early = "/lt/consultations/upcoming/contributions";
    refused(ona.post(early, &[("text", "Per anksti")]).await, "", "Per anksti");
    app.advance(SignedDuration::from_hours(24 * 20));
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let late = ona.post(path, &[("text", "Pavėlavau <b>"), ("in_reply_to", id)]).await;
    refused(late, "nebepriimame", "Pavėlavau <b>");
    assert!(!ona.get(PAGE).await.says("Pavėlavau"));
});

on_both!(what_people_write_is_harmless, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let evil = "Žiūrėkite: <script>alert(1)</script> <img src=x onerror=alert(2)> \
        [a](javascript:alert(3)) [b](data:text/html,x) <a href=\"javascript:alert(4)\">c</a> \
        ![d](https://e.example/p.png) [gera](https://pagegiai.example)\n\n# Antraštė\n\n\
        <style>*{display:none}</style><iframe src=//e.example></iframe></article></body>";
    let done = write(&ona, "lt", &[("text", evil)]).await.expect(303);
    let (address, id) = place(&done);
    let page = ona.get(&address).await.expect(200);
    let inside = |what: &str| page.texts(&format!("#{id} .text {what}")).len();
    for element in ["script", "img", "style", "iframe", "h1", "h2", "h3", "[onerror]", "[style]"] {
        assert_eq!(inside(element), 0, "{element}");
    }
    let links = page.attributes(&format!("#{id} .text a[href]"), "href");
    assert_eq!(links, ["https://pagegiai.example"]);
    let rel = page.attributes(&format!("#{id} .text a[href]"), "rel");
    assert!(rel[0].contains("nofollow"), "{rel:?}");
    assert!(page.says("<script>alert(1)</script>"), "what was typed is shown as text");
    let evil = app.resident("pagegiai", "<b>Ona</b>", Lang::LT).await;
    let id = comment(&app.sign_in(&evil).await, "lt", "Vardas").await;
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(&format!("#{id} .author")), ["<b>Ona</b>"]);
});
