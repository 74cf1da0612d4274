//! Supporting contributions: once each, from one's own town, and withdrawn as freely.

use super::{PAGE, comment, consultation, plant, reply, said};
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use jiff::SignedDuration;
use tiltas::consultations::Consultation;
use tiltas::discussion::{BY_SUPPORT, Contribution, SUPPORTS, Support};
use tiltas::locale::{Lang, Localized};
use tiltas::moderation::Ground;
use tiltas::privacy::Subject;
use tiltas::residency::Participation;
use tiltas::residents::Resident;
use tiltas::store::{Batch, Query};

/// Presses the button under a contribution, named by its element.
pub async fn support(browser: &Browser, element: &str) -> Page {
    press(browser, element, "support", &[]).await
}

async fn press(browser: &Browser, element: &str, what: &str, fields: &[(&str, &str)]) -> Page {
    let id = element.trim_start_matches("contribution-");
    browser.post(&format!("{PAGE}/contributions/{id}/{what}"), fields).await
}

/// What stands beside a contribution.
fn shown(page: &Page, element: &str) -> Vec<String> {
    let under = format!("#{element} > .support");
    let mut all = page.texts(&format!("{under} .support-count"));
    all.extend(page.texts(&format!("{under} .support-sides li")));
    all
}

async fn counted(app: &TestApp, under: &Consultation) -> u64 {
    let all = Query::on(&BY_SUPPORT).equal(&under.key());
    app.site.public.tally::<Support>(&all).await.expect("a count")
}

on_both!(support_is_counted_by_town_and_withdrawn, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let jonas = app.sign_in(&app.resident("pagegiai", "Jonas", Lang::LT).await).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let first = comment(&ona, "lt", "Reikia suoliukų").await;
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".support").is_empty(), "nothing to say yet, nothing to press");
    // The button of the page, as a browser sends it.
    let page = jonas.get(PAGE).await.expect(200);
    let action = page.attributes(&format!("#{first} .support form"), "action").remove(0);
    let done = jonas.post(&action, &[("from", "")]).await.expect(303);
    assert_eq!(done.location(), format!("{PAGE}?done=support-given#{first}"));
    let page = jonas.get(&format!("{PAGE}?done=support-given")).await.expect(200);
    assert!(page.says("Jūsų palaikymas įskaitytas."));
    support(&anna, &first).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    let words = shown(&page, &first);
    assert_eq!(words[0], "Palaiko 2 gyventojai");
    assert!(words[1].starts_with("Pagėgiai") && words[1].ends_with('1'), "{words:?}");
    assert!(words[2].starts_with("Sovetskas") && words[2].ends_with('1'), "{words:?}");
    let ru = app.browser().get("/ru/consultations/paths").await.expect(200);
    assert_eq!(shown(&ru, &first)[0], "Поддержали 2 жителя");
    // Who supports it takes it back; whoever does so twice has done it once.
    let page = jonas.get(PAGE).await.expect(200);
    let action = page.attributes(&format!("#{first} .support form"), "action").remove(0);
    assert!(action.ends_with("/support/withdraw"));
    assert!(page.texts(&format!("#{first} .support button"))[0].starts_with("Nebepalaikyti"));
    let done = jonas.post(&action, &[]).await.expect(303);
    assert!(done.location().contains("done=support-withdrawn"));
    jonas.post(&action, &[]).await.expect(303);
    assert_eq!(shown(&app.browser().get(PAGE).await, &first)[0], "Palaiko 1 gyventojas");
    // A reply is supported like anything else.
    let answer = reply(&anna, "lt", &first, "Taip").await;
    let (_, answer) = answer.location().split_once('#').expect("an anchor");
    support(&jonas, answer).await.expect(303);
    assert_eq!(shown(&app.browser().get(PAGE).await, answer)[0], "Palaiko 1 gyventojas");
});

on_both!(two_at_once_count_once, |app| {
    let paths = plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let first = comment(&ona, "lt", "Reikia suoliukų").await;
    let (one, two) = tokio::join!(support(&anna, &first), support(&anna, &first));
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    support(&anna, &first).await.expect(303);
    assert_eq!(counted(&app, &paths).await, 1);
    let gone = || press(&anna, &first, "support/withdraw", &[]);
    let (one, two) = tokio::join!(gone(), gone());
    assert_eq!((one.status.as_u16(), two.status.as_u16()), (303, 303));
    assert_eq!(counted(&app, &paths).await, 0);
});

on_both!(nobody_supports_what_they_may_not, |app| {
    let paths = plant(&app, "paths").await;
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let ona = app.sign_in(&author).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let first = comment(&ona, "lt", "Reikia suoliukų").await;
    assert!(ona.get(PAGE).await.texts(".support").is_empty(), "no button under one's own");
    let page = support(&ona, &first).await.expect(422);
    assert!(page.says("Šį pasisakymą parašėte Jūs.") && page.says("Reikia suoliukų"));
    // To read the address of a refused form means to leave it.
    let left = ona.get(&format!("{PAGE}/contributions/{}/support", &first[13..])).await.expect(303);
    assert!(left.location().contains("?thread="));
    support(&app.browser(), &first).await.expect(403);
    support(&anna, "contribution-0199a000-0000-7000-8000-000000000000").await.expect(404);
    support(&anna, "contribution-x").await.expect(404);
    // What is withheld is neither supported nor shown with what it had.
    let mut held = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Paslėpta"));
    let state = tiltas::discussion::State::Hidden;
    held.standing.withhold(state, Ground::Insult, app.site.now(), None);
    app.site.public.commit(Batch::new().insert(&held)).await.expect("hidden");
    let page = support(&anna, &format!("contribution-{}", held.id)).await.expect(422);
    assert!(page.says("dabar nerodomas") && !page.says("Paslėpta"));
    support(&anna, &first).await.expect(303);
    assert_eq!(counted(&app, &paths).await, 1);
    // Once the discussion is over the numbers stand.
    app.advance(SignedDuration::from_hours(250));
    let page = anna.get(PAGE).await.expect(200);
    assert!(page.texts(".support form").is_empty());
    assert_eq!(shown(&page, &first)[0], "Palaiko 1 gyventojas");
    press(&anna, &first, "support/withdraw", &[]).await.expect(422);
    support(&anna, &first).await.expect(422);
    assert_eq!(counted(&app, &paths).await, 1);
});

on_both!(only_those_whom_the_discussion_takes_support, |app| {
    let paths =
        Consultation { participation: Participation::Verified, ..consultation(&app, "paths") };
    let author = app.resident("pagegiai", "Ona", Lang::LT).await;
    let one = said(&paths, &author, app.site.now(), Localized::new(Lang::LT, "Reikia"));
    let batch = Batch::new().insert(&paths).insert(&one);
    app.site.public.commit(batch).await.expect("a consultation");
    let store = app.personal("pagegiai");
    let id = app.resident("pagegiai", "Naujokas", Lang::LT).await.id;
    let mut newcomer = store.get::<Resident>(&id).await.expect("a read").expect("them");
    newcomer.unconfirm();
    store.commit(Batch::new().replace(&newcomer)).await.expect("unconfirmed");
    let browser = app.sign_in(&newcomer).await;
    assert!(browser.get(PAGE).await.expect(200).texts(".support").is_empty());
    let page = support(&browser, &one.id).await.expect(422);
    assert!(page.says("kurių gyvenamoji vieta patvirtinta"));
    assert_eq!(counted(&app, &paths).await, 0);
});

on_both!(one_comes_back_to_where_one_was, |app| {
    plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let anna = app.sign_in(&app.resident("sovetsk", "Анна", Lang::RU).await).await;
    let first = comment(&ona, "lt", "Reikia suoliukų").await;
    let id = first.trim_start_matches("contribution-");
    for (from, back) in [
        ("order=both&after=abc-_9", "order=both&after=abc-_9&"),
        ("done=commented&order=new", "order=new&"),
        ("order=%2F%2Fevil.example&next=//evil.example", ""),
        ("\r\nlocation: x", ""),
    ] {
        let done = press(&anna, &first, "support", &[("from", from)]).await.expect(303);
        assert_eq!(done.location(), format!("{PAGE}?{back}done=support-given#{first}"));
    }
    let done = support(&anna, &first).await.expect(303);
    assert_eq!(done.location(), format!("{PAGE}?thread={id}&done=support-given#{first}"));
});

on_both!(with_its_giver_a_support_is_gone, |app| {
    let paths = plant(&app, "paths").await;
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let first = comment(&ona, "lt", "Reikia suoliukų").await;
    support(&app.sign_in(&anna).await, &first).await.expect(303);
    let who = Subject {
        resident: anna.id.clone(),
        municipality: anna.municipality.clone(),
        former: String::new(),
    };
    let kept = (SUPPORTS.export)(app.site.clone(), who.clone()).await.expect("an export");
    let id = first.trim_start_matches("contribution-");
    assert_eq!(kept[0]["contribution"], id);
    assert_eq!(kept[0]["municipality"], "sovetsk");
    (SUPPORTS.erase)(app.site.clone(), who.clone()).await.expect("erased");
    (SUPPORTS.erase)(app.site.clone(), who.clone()).await.expect("erased twice");
    assert_eq!(counted(&app, &paths).await, 0);
    assert!((SUPPORTS.export)(app.site.clone(), who).await.expect("an export").is_null());
    let there = app.site.public.get::<Contribution>(id).await.expect("a read");
    assert!(there.is_some(), "what was said stays");
});

on_both!(petitions_have_it_too, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let path = "/lt/petitions/clean-embankment";
    let ona = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    let page = ona.get(path).await.expect(200);
    assert!(page.texts(".orders a").len() == 4 && !page.texts(".support-sides li").is_empty());
    let action = page.attributes(".support form", "action").remove(0);
    ona.post(&action, &[("from", "")]).await.expect(303);
    let after = ona.get(path).await.expect(200);
    assert!(after.attributes(".support form", "action").contains(&format!("{action}/withdraw")));
});
