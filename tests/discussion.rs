//! Discussion, as residents meet it under a consultation: reading, writing, replying, paging.

use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use jiff::{SignedDuration, Timestamp};
use tiltas::consultations::{Consultation, Phase, Recorded};
use tiltas::discussion::{Contribution, Kind, Stance};
use tiltas::locale::{Lang, Localized};
use tiltas::residents::Resident;
use tiltas::store::Batch;
use tiltas::web::keys;

mod bad_input;
mod editing;
pub mod letters;
mod live;
mod mentions;
mod ordering;
mod paging;
mod quotes;
mod support;
mod threads;

/// An open consultation of both towns, not stored yet.
pub fn consultation(app: &TestApp, slug: &str) -> Consultation {
    let now = app.site.now();
    let text = Localized::new(Lang::LT, "Nemuno takai")
        .with(Lang::RU, "Тропы вдоль Немана")
        .with_machine(Lang::EN, "Riverside paths");
    Consultation {
        id: keys::id(),
        slug: slug.into(),
        hosts: vec!["pagegiai".into(), "sovetsk".into()],
        title: text.clone(),
        summary: text.clone(),
        body: text,
        phases: tiltas::consultations::only(Phase::Discussion),
        participation: Default::default(),
        opens_at: now - SignedDuration::from_hours(240),
        closes_at: now + SignedDuration::from_hours(240),
        recorded: Recorded::Nothing,
        entered: 0,
        published: Default::default(),
    }
}

/// The same, stored.
pub async fn plant(app: &TestApp, slug: &str) -> Consultation {
    let one = consultation(app, slug);
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    one
}

/// A contribution as somebody could have written it, not stored yet.
fn said(under: &Consultation, author: &Resident, at: Timestamp, text: Localized) -> Contribution {
    let id = keys::id_at(at);
    Contribution {
        key: id.clone(),
        subject: under.key(),
        thread: id.clone(),
        id,
        in_reply_to: None,
        author: author.person(),
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text,
        at,
        standing: Default::default(),
        edited: None,
    }
}

pub const PAGE: &str = "/lt/consultations/paths";

/// Writes through the form, as a browser would.
pub async fn write(browser: &Browser, lang: &str, fields: &[(&str, &str)]) -> Page {
    browser.post(&format!("/{lang}/consultations/paths/contributions"), fields).await
}

/// Where a new contribution is shown, without its anchor; and the id of its element.
fn place(page: &Page) -> (String, String) {
    let (address, anchor) = page.location().split_once('#').expect("an anchor");
    (address.to_owned(), anchor.to_owned())
}

/// Writes, and gives the element's id.
pub async fn comment(browser: &Browser, lang: &str, text: &str) -> String {
    let key = keys::id();
    let done = write(browser, lang, &[("text", text), ("key", &key), ("language", lang)]).await;
    place(&done.expect(303)).1
}

pub async fn reply(browser: &Browser, lang: &str, to: &str, text: &str) -> Page {
    let to = to.trim_start_matches("contribution-");
    let fields = [("text", text), ("in_reply_to", to), ("language", lang)];
    write(browser, lang, &fields).await.expect(303)
}

on_both!(each_reads_in_their_language_and_knows_who_translated, |app| {
    let paths = plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let text = Localized::new(Lang::LT, "Tilto reikia")
        .with(Lang::RU, "Мост нужен")
        .with_machine(Lang::EN, "The bridge is needed");
    let one = said(&paths, &ona, app.site.now(), text);
    let alone = said(&paths, &ona, app.site.now(), Localized::new(Lang::RU, "Без перевода"));
    app.site.public.commit(Batch::new().insert(&one).insert(&alone)).await.expect("written");
    let id = format!("#contribution-{}", one.id);
    for (lang, text, label) in [
        ("lt", "Tilto reikia", vec![]),
        ("ru", "Мост нужен", vec!["С литовского перевёл человек"]),
        ("en", "The bridge is needed", vec!["Machine translation from Lithuanian"]),
    ] {
        let page = app.browser().get(&format!("/{lang}/consultations/paths")).await.expect(200);
        let texts = page.texts(&format!("{id} .contribution-body > .text"));
        assert_eq!(texts, [text]);
        let shown = page.attributes(&format!("{id} .contribution-body > .text"), "lang");
        assert_eq!(shown, [lang]);
        assert_eq!(page.texts(&format!("{id} .chip")), label);
        if lang != "lt" {
            assert_eq!(page.texts(&format!("{id} details .text")), ["Tilto reikia"]);
            assert_eq!(page.attributes(&format!("{id} details .text"), "lang"), ["lt"]);
        }
    }
    let page = app.browser().get(PAGE).await;
    let alone = format!("#contribution-{}", alone.id);
    assert_eq!(page.attributes(&format!("{alone} .text"), "lang"), ["ru"]);
    assert_eq!(
        page.texts(&format!("{alone} .chip")),
        ["Parašyta rusų kalba, vertimo kol kas nėra"]
    );
});

on_both!(a_resident_comments_and_others_reply_across_the_river, |app| {
    plant(&app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let (ona, anna) = (app.sign_in(&ona).await, app.sign_in(&anna).await);
    let form = ona.get(PAGE).await.expect(200);
    let key = form.attributes("input[name=key]", "value").remove(0);
    let fields = [
        ("text", "Pirmas *žodis*"),
        ("key", &key),
        ("kind", "proposal"),
        ("stance", "for"),
        ("language", "lt"),
    ];
    let done = write(&ona, "lt", &fields).await.expect(303);
    let (address, first) = place(&done);
    assert_eq!(address, "/lt/consultations/paths?done=commented");
    let page = ona.get(&address).await.expect(200);
    assert!(page.says("Jūsų pasisakymas paskelbtas."));
    assert_eq!(page.texts(&format!("#{first} .text")), ["Pirmas žodis"]);
    assert_eq!(page.texts(&format!("#{first} em")), ["žodis"]);
    assert_eq!(page.texts(&format!("#{first} .chip")), ["Pasiūlymas", "Už"]);
    // Anna reads it in Russian, on the page for replying, and answers in Russian.
    let href =
        anna.get("/ru/consultations/paths").await.attributes(".reply-link", "href").remove(0);
    let form = anna.get(&href).await.expect(200);
    assert!(form.says("Pirmas žodis") && form.says("На что Вы отвечаете"));
    let parent = form.attributes("input[name=in_reply_to]", "value").remove(0);
    assert_eq!(format!("contribution-{parent}"), first);
    assert!(form.attributes("input[name=kind]", "value").is_empty());
    let done = reply(&anna, "ru", &first, "Согласна").await;
    let (address, second) = place(&done);
    let page = anna.get(&address).await.expect(200);
    assert_eq!(
        page.texts(&format!("#{first} .replies #{second} > .contribution-body .text")),
        ["Согласна"]
    );
    // Ona answers the reply; it stands in the same thread and says whom it answers.
    let (address, third) = place(&reply(&ona, "lt", &second, "Ačiū").await);
    let page = ona.get(&address).await.expect(200);
    assert!(page.texts(&format!("#{second} .contribution-to")).is_empty());
    assert_eq!(page.texts(&format!("#{third} .contribution-to")), ["Kam: Анна"]);
    let ids = page.attributes(&format!("#{first} .replies .contribution"), "id");
    assert_eq!(ids, [second.clone(), third]);
    assert!(page.says("3 pasisakymai"));
    assert_eq!(page.attributes(&format!("#{second} .text"), "lang"), ["ru"]);
});

on_both!(a_permalink_leads_to_the_place_in_any_language, |app| {
    plant(&app, "paths").await;
    plant(&app, "other").await;
    let browser = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let first = comment(&browser, "lt", "Pirmas").await;
    let (_, second) = place(&reply(&browser, "lt", &first, "Antras").await);
    for _ in 0..60 {
        comment(&browser, "lt", "Kitas").await;
    }
    let id = second.trim_start_matches("contribution-");
    for lang in ["lt", "ru", "en"] {
        let link = format!("/{lang}/consultations/paths/contributions/{id}");
        let to = app.browser().get(&link).await.expect(303);
        let (address, anchor) = place(&to);
        assert_eq!(anchor, second);
        let page = app.browser().get(&address).await.expect(200);
        assert_eq!(page.attributes(".thread > li > .contribution", "id"), [first.as_str()]);
        assert_eq!(page.attributes(&format!("#{second} .permalink"), "href"), [link]);
    }
    let foreign = format!("/lt/consultations/other/contributions/{id}");
    app.browser().get(&foreign).await.expect(404);
    app.browser().get(&format!("{PAGE}/contributions/none")).await.expect(404);
    browser.get(&format!("{foreign}/reply")).await.expect(404);
});

on_both!(the_same_form_sent_twice_is_one_contribution, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let key = keys::id();
    let fields = [("text", "Vieną kartą"), ("key", key.as_str())];
    let (one, two) = tokio::join!(write(&ona, "lt", &fields), write(&ona, "lt", &fields));
    assert_eq!(place(&one.expect(303)), place(&two.expect(303)));
    // Another text in the same form is lost no more than the same key of somebody else.
    write(&ona, "lt", &[("text", "Kitas tekstas"), ("key", &key)]).await.expect(303);
    write(&anna, "lt", &fields).await.expect(303);
    let page = app.browser().get(PAGE).await;
    let mut texts = page.texts(".contribution .text");
    texts.sort();
    assert_eq!(texts, ["Kitas tekstas", "Vieną kartą", "Vieną kartą"]);
});

on_both!(visitors_share_a_page_until_somebody_writes, |app| {
    // The journal has its opening already: an entry made meanwhile would change the page too.
    let opened = Consultation { recorded: Recorded::Opening, ..consultation(&app, "paths") };
    app.site.public.commit(Batch::new().insert(&opened)).await.expect("a consultation");
    let visitor = app.browser();
    let before = visitor.get(PAGE).await.expect(200);
    let tag = before.header("etag").to_owned();
    assert!(!tag.is_empty());
    let same = visitor.get_with(PAGE, ("if-none-match", &tag)).await;
    assert_eq!(same.status.as_u16(), 304);
    let list = visitor.get("/lt/consultations").await.expect(200);
    assert!(list.says("0 pasisakymų"));
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    comment(&ona, "lt", "Nauja").await;
    let after = visitor.get_with(PAGE, ("if-none-match", &tag)).await.expect(200);
    assert!(after.says("Nauja") && after.header("etag") != tag);
    assert!(visitor.get("/lt/consultations").await.says("1 pasisakymas"));
    assert!(!after.text.contains("name=\"key\""), "a visitor's page holds nothing of one reader");
});

on_both!(staff_are_marked_and_namesakes_are_not, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let path = "/lt/consultations/riverside-paths";
    let before = app.browser().get(path).await.expect(200).texts(".contribution-head .chip-strong");
    assert!(!before.is_empty() && before.iter().all(|mark| mark == "Savivaldybės darbuotojas"));
    let namesake = app.resident("sovetsk", "Редактор Примерова", Lang::RU).await;
    let fields = [
        ("text", "Администрация решила."),
        ("language", "ru"),
        ("kind", "comment"),
        ("stance", "neutral"),
    ];
    app.sign_in(&namesake).await.post(&format!("{path}/contributions"), &fields).await.expect(303);
    let after = app.browser().get(path).await.expect(200);
    assert!(after.says("Администрация решила."));
    assert_eq!(after.texts(".contribution-head .chip-strong").len(), before.len());
});
