//! Review: each town decides about the text that it read, and what follows.

use super::counted;
use super::course::{
    ACCEPT, ACTION, REJECT, RETURN, SLUG, days, decide, found, in_review, round, staff,
};
use super::letters::letters;
use super::starting::first_supporter;
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use futures_util::future::join_all;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::petitions::State;

const PAGE: &str = "/lt/petitions/irengti-suoliukus-prie-nemuno";

on_both!(both_towns_accept_what_is_addressed_to_both, |app| {
    let (_, author, _) = in_review(&app, &["pagegiai", "sovetsk"]).await;
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    let theirs = staff(&app, "sovetsk", Role::Moderator).await;
    let queue = ours.get("/lt/petitions/review/pagegiai").await.expect(200);
    assert_eq!(queue.texts(".card-title"), [ACTION]);
    let one = ours.get(&format!("/lt/petitions/review/pagegiai/{SLUG}")).await.expect(200);
    assert!(one.says("Prie upės nėra kur prisėsti.") && one.says("terminas:"));
    let done = decide(&ours, "pagegiai", SLUG, 1, ACCEPT).await.expect(303);
    assert_eq!(done.location(), "/lt/petitions/review/pagegiai?done=petition-accepted");
    assert!(
        ours.get(done.location()).await.expect(200).says("Peticija priimta, autoriui parašysime.")
    );
    assert_eq!(found(&app, SLUG).await.state, State::Review);
    // Sent twice, it does one thing; decided otherwise, it does not.
    decide(&ours, "pagegiai", SLUG, 1, ACCEPT).await.expect(303);
    let page = decide(&ours, "pagegiai", SLUG, 1, REJECT).await.expect(409);
    assert!(page.says("Jūsų savivaldybė dėl šio teksto jau nusprendė."));
    decide(&theirs, "sovetsk", SLUG, 1, ACCEPT).await.expect(303);
    let now = found(&app, SLUG).await;
    assert_eq!((now.state, now.addressed.len()), (State::Open, 2));
    let open_for = now.closes_at.expect("an end").duration_since(app.site.now()).as_hours();
    assert!((24 * 180..24 * 182).contains(&open_for), "{open_for} h");
    assert_eq!(counted(&app, &now).await, (4, 1));
    let subjects: Vec<String> =
        letters(&app, &author, 3).await.into_iter().map(|(subject, _)| subject).collect();
    for beginning in ["Rėmėjų pakanka", "Savivaldybė peticiją priėmė", "Renkami parašai"] {
        assert!(subjects.iter().any(|one| one.starts_with(beginning)), "{subjects:?}");
    }
    let journal = app.browser().get(PAGE).await.expect(200);
    assert!(journal.says("priėmė peticiją"));
});

on_both!(the_other_town_goes_on_with_its_own, |app| {
    let (petition, author, _) = in_review(&app, &["pagegiai", "sovetsk"]).await;
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    let theirs = staff(&app, "sovetsk", Role::Moderator).await;
    // Each town writes in its own language first.
    let reject = [
        ("decision", "reject"),
        ("reason", "unclear"),
        ("explanation", "Неясно, где ставить."),
        ("explanation-lt", "Neaišku, kur statyti."),
    ];
    decide(&theirs, "sovetsk", SLUG, 1, &reject).await.expect(303);
    decide(&ours, "pagegiai", SLUG, 1, ACCEPT).await.expect(303);
    let now = found(&app, SLUG).await;
    assert_eq!((now.state, now.addressed.as_slice()), (State::Open, &["pagegiai".to_owned()][..]));
    // The signature that would count for nobody is gone.
    assert_eq!(counted(&app, &petition).await, (4, 0));
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("nepriėmė peticijos") && page.says("Neaišku, kur statyti."));
    assert!(page.says("Iš prašymo neaišku, ko siekiama."));
    let russian = app.browser().get(&PAGE.replace("/lt/", "/ru/")).await.expect(200);
    assert!(russian.says("Неясно, где ставить."));
    let all = letters(&app, &author, 3).await;
    let declined = all.iter().find(|(subject, _)| subject.starts_with("Viena savivaldybė"));
    assert!(declined.expect("a letter").1.contains("> Neaišku, kur statyti."));
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    app.sign_in(&anna).await.post(&format!("{PAGE}/signatures"), &[]).await.expect(422);
});

on_both!(a_returned_text_is_changed_and_looked_at_anew, |app| {
    let (petition, author, browser) = in_review(&app, &["pagegiai", "sovetsk"]).await;
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    let theirs = staff(&app, "sovetsk", Role::Moderator).await;
    decide(&theirs, "sovetsk", SLUG, 1, ACCEPT).await.expect(303);
    let nothing = decide(&ours, "pagegiai", SLUG, 1, &[("decision", "return")]).await.expect(422);
    assert_eq!(nothing.attributes(".error-summary a", "href"), ["#changes"]);
    decide(&ours, "pagegiai", SLUG, 1, RETURN).await.expect(303);
    assert_eq!(found(&app, SLUG).await.state, State::Returned);
    let all = letters(&app, &author, 3).await;
    let asked = all.iter().find(|(subject, _)| subject.starts_with("Prašome pataisyti"));
    assert!(asked.expect("a letter").1.contains("> Nurodykite vietą."));
    let other = app.sign_in(&app.resident("pagegiai", "Ona", Lang::LT).await).await;
    other.post(&format!("{PAGE}/revise"), &[]).await.expect(403);
    assert!(browser.get(PAGE).await.expect(200).says("Pataisyti peticiją"));
    let check = browser.post(&format!("{PAGE}/revise"), &[]).await.expect(303);
    let draft = format!("/lt/petitions/drafts/{}", petition.id);
    assert_eq!(check.location(), format!("{draft}/check"));
    assert!(browser.get(check.location()).await.expect(200).says("Nurodykite vietą."));
    browser.get(&format!("{draft}/addressed")).await.expect(404);
    let action = "Įrengti suoliukus Panemunėje";
    let fields = [("action", action), ("language", "lt")];
    browser.post(&format!("{draft}/action"), &fields).await.expect(303);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    let slug = "irengti-suoliukus-panemuneje";
    let now = found(&app, slug).await;
    assert_eq!(
        (now.state, now.course.round, now.id.as_str()),
        (State::Review, 2, petition.id.as_str())
    );
    assert_eq!(now.course.versions[0].action.original_text(), ACTION);
    // The old address leads on, for readers and for staff.
    let old = app.browser().get(PAGE).await.expect(308);
    assert_eq!(old.location(), format!("/lt/petitions/{slug}"));
    let desk = ours.get(&format!("/lt/petitions/review/pagegiai/{SLUG}")).await.expect(303);
    assert!(ours.get(desk.location()).await.expect(200).says(ACTION));
    // Whoever read the old text decides about nothing.
    let late = decide(&theirs, "sovetsk", slug, 1, REJECT).await.expect(409);
    assert!(!late.texts(".error-summary li").is_empty());
    assert_eq!(found(&app, slug).await.state, State::Review);
    decide(&ours, "pagegiai", slug, 2, ACCEPT).await.expect(303);
    decide(&theirs, "sovetsk", slug, 2, ACCEPT).await.expect(303);
    assert_eq!(found(&app, slug).await.state, State::Open);
});

on_both!(what_is_returned_and_not_changed_in_time_expires, |app| {
    let (_, author, browser) = in_review(&app, &["pagegiai"]).await;
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    decide(&ours, "pagegiai", SLUG, 1, RETURN).await.expect(303);
    assert!(browser.get(PAGE).await.expect(200).says("Pataisyti galima iki"));
    days(&app, 29);
    round(&app).await;
    assert_eq!(found(&app, SLUG).await.state, State::Returned);
    days(&app, 3);
    round(&app).await;
    assert_eq!(found(&app, SLUG).await.state, State::Expired);
    let all = letters(&app, &author, 3).await;
    assert!(all.iter().any(|(subject, _)| subject.starts_with("Peticija nepaskelbta")), "{all:?}");
});

on_both!(supporters_hear_that_the_text_changed, |app| {
    let (petition, _, browser) = in_review(&app, &["sovetsk", "pagegiai"]).await;
    let supporter = first_supporter(&app, &petition).await;
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    decide(&ours, "pagegiai", SLUG, 1, RETURN).await.expect(303);
    browser.post(&format!("{PAGE}/revise"), &[]).await.expect(303);
    let draft = format!("/lt/petitions/drafts/{}", petition.id);
    browser.post(&format!("{draft}/background"), &[("background", "Kitaip.")]).await.expect(303);
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    let heard = letters(&app, &supporter, 1).await;
    assert!(heard[0].0.starts_with("Pasikeitė peticijos tekstas"), "{heard:?}");
    // The same action keeps its address.
    assert_eq!(found(&app, SLUG).await.course.round, 2);
    app.sign_in(&supporter).await.post(&format!("{PAGE}/support/withdraw"), &[]).await.expect(303);
});

on_both!(rejected_petitions_stay_and_harmful_ones_are_hidden, |app| {
    let (petition, author, _) = in_review(&app, &["pagegiai"]).await;
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    let harmful = [
        ("decision", "reject"),
        ("reason", "harmful"),
        ("explanation", "Nurodyti kaimyno asmens duomenys."),
    ];
    decide(&ours, "pagegiai", SLUG, 1, &harmful).await.expect(303);
    let now = tiltas::petitions::by_id(&app.site.public, &petition.id).await.expect("a read");
    let now = now.expect("the petition");
    assert!(now.state == State::Rejected && now.slug.starts_with("hidden-"));
    let visitor = app.browser();
    let moved = visitor.get(PAGE).await.expect(308);
    for path in [moved.location(), "/lt/petitions?state=rejected"] {
        let page = visitor.get(path).await.expect(200);
        for secret in ["suoliuk", "Petras", "prisėsti"] {
            assert!(!page.text.contains(secret), "{secret} on {path}");
        }
        assert!(page.says("Peticija, kurios tekstas neskelbiamas"));
    }
    let page = visitor.get(moved.location()).await.expect(200);
    assert!(page.says("Nurodyti kaimyno asmens duomenys."));
    let writes = app.sign_in(&author).await;
    let typed = writes.post(&format!("{}/contributions", moved.location()), &[("text", "a")]).await;
    assert!(!typed.expect(422).text.contains("suoliuk"));
    assert!(
        letters(&app, &author, 2).await.iter().any(|(s, _)| s.starts_with("Peticija nepriimta"))
    );
});

on_both!(two_moderators_at_once_decide_once, |app| {
    let (_, author, _) = in_review(&app, &["pagegiai"]).await;
    let first = staff(&app, "pagegiai", Role::Moderator).await;
    let second = staff(&app, "pagegiai", Role::Moderator).await;
    let pages = join_all([
        decide(&first, "pagegiai", SLUG, 1, ACCEPT),
        decide(&second, "pagegiai", SLUG, 1, REJECT),
    ])
    .await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let now = found(&app, SLUG).await;
    assert_eq!(now.course.reviews.len(), 1);
    assert_eq!(letters(&app, &author, 2).await.len(), 2);
});

on_both!(a_desk_is_its_towns_moderators, |app| {
    in_review(&app, &["pagegiai"]).await;
    let queue = "/lt/petitions/review/pagegiai";
    let one = format!("{queue}/{SLUG}");
    let ours = staff(&app, "pagegiai", Role::Moderator).await;
    let editor = staff(&app, "pagegiai", Role::Editor).await;
    let theirs = staff(&app, "sovetsk", Role::Moderator).await;
    let resident = app.resident("pagegiai", "Ona", Lang::LT).await;
    let resident = app.sign_in(&resident).await;
    let visitor = app.browser();
    for browser in [&editor, &theirs, &resident, &visitor] {
        browser.get(queue).await.expect(403);
        browser.get(&one).await.expect(403);
        decide(browser, "pagegiai", SLUG, 1, ACCEPT).await.expect(403);
    }
    // One's own desk, but not one's own petition; one that is not there; one that is too early.
    theirs.get(&format!("/lt/petitions/review/sovetsk/{SLUG}")).await.expect(404);
    decide(&theirs, "sovetsk", SLUG, 1, ACCEPT).await.expect(404);
    ours.get(&format!("{queue}/none")).await.expect(404);
    assert_eq!(found(&app, SLUG).await.state, State::Review);
    let page = visitor.get("/lt/petitions/standards").await.expect(200);
    assert!(page.says("5 rėmėjai per 30 dienų") && page.says("per 10 dienų"));
});

on_both!(staff_are_told_and_reminded_until_it_is_late, |app| {
    let moderator = app.staff("pagegiai", "Moderatorė", &[Role::Moderator]).await;
    in_review(&app, &["pagegiai"]).await;
    let told = letters(&app, &moderator, 1).await;
    assert!(told[0].0.starts_with("Tikrintina peticija"), "{told:?}");
    assert!(told[0].1.contains("/lt/petitions/review/pagegiai/"), "{told:?}");
    days(&app, 3);
    round(&app).await;
    assert_eq!(letters(&app, &moderator, 1).await.len(), 1);
    days(&app, 15);
    round(&app).await;
    round(&app).await;
    let told = letters(&app, &moderator, 2).await;
    assert!(told.iter().any(|(subject, _)| subject.starts_with("Terminas praėjo")), "{told:?}");
    let browser = app.sign_in(&moderator).await;
    let queue = browser.get("/lt/petitions/review/pagegiai").await.expect(200);
    assert_eq!(queue.texts(".card-late .late").len(), 1);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts(".late")[0].starts_with("terminas praėjo:"));
    decide(&browser, "pagegiai", SLUG, 1, ACCEPT).await.expect(303);
    days(&app, 30);
    round(&app).await;
    assert_eq!(letters(&app, &moderator, 2).await.len(), 2);
});

/// Where a commission recognises petitions, accepting one names its decision.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_commissions_decision_is_recorded() {
    for engine in [Engine::Sqlite, Engine::Mongo] {
        let app = TestApp::adjusted(engine, |config| {
            let town = config.municipality.get_mut("pagegiai").expect("a town");
            town.rules.recognition = true;
        })
        .await;
        in_review(&app, &["pagegiai"]).await;
        let ours = staff(&app, "pagegiai", Role::Moderator).await;
        let with = |number: &'static str, date: &'static str| {
            [("decision", "accept"), ("number", number), ("date", date)]
        };
        for (number, date, field) in [
            ("", "2020-01-02", "#number"),
            ("5", "", "#date"),
            ("5", "2020-02-30", "#date"),
            ("5", "2099-01-01", "#date"),
        ] {
            let page = decide(&ours, "pagegiai", SLUG, 1, &with(number, date)).await.expect(422);
            assert_eq!(page.attributes(".error-summary a", "href"), [field], "{number} {date}");
            assert_eq!(page.attributes("#date", "value"), [date]);
        }
        let page = decide(&ours, "pagegiai", SLUG, 1, &with("T1-5", "2020-01-02")).await;
        page.expect(303);
        let page = app.browser().get(PAGE).await.expect(200);
        let said = "Kreipimasis pripažintas peticija: peticijų komisijos 2020 m. sausio 2 d. \
                    sprendimas Nr. T1-5.";
        assert!(page.says(said), "{:?}", page.texts(".review-line"));
    }
}
