//! Starting a petition: one thing a page, drafts, sending.

use super::course::{ACTION, SLUG, author, begun, days, found, sent, written};
use crate::on_both;
use futures_util::future::join_all;
use tiltas::locale::Lang;
use tiltas::petitions::{Draft, State, by_slug, purge};

on_both!(a_petition_is_written_one_thing_a_page, |app| {
    let (author, browser) = author(&app).await;
    let draft = written(&browser, &["pagegiai", "sovetsk"], ACTION).await;
    let check = browser.get(&format!("{draft}/check")).await.expect(200);
    for said in [ACTION, "Prie upės nėra kur prisėsti.", "Penkių suoliukų", "7 žingsnis iš 7"]
    {
        assert!(check.says(said), "{said}");
    }
    // Nobody sees it before it is sent.
    assert!(by_slug(&app.site.public, SLUG).await.expect("a read").is_none());
    let page = browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    let invite = browser.get(page.location()).await.expect(200);
    assert!(invite.says("Kad savivaldybės peticiją patikrintų, reikia 5 rėmėjų."));
    let link = invite.attributes("#link", "value").concat();
    assert_eq!(link, format!("{}/lt/petitions/{SLUG}", app.url));
    assert!(invite.attributes("a.button", "href")[0].starts_with("mailto:?subject=Paremkite%20"));
    let petition = found(&app, SLUG).await;
    assert_eq!((petition.state, petition.author.name.as_str()), (State::Sponsoring, "Petras"));
    assert_eq!(petition.addressed, ["pagegiai", "sovetsk"]);
    // The draft is gone, the petition is listed for its author only.
    let mine = browser.get("/lt/petitions/drafts").await.expect(200);
    assert!(mine.says("Nebaigtų juodraščių neturite.") && mine.says("Ieškoma rėmėjų"));
    assert!(!app.browser().get("/lt/petitions").await.expect(200).says(ACTION));
    let store = app.personal("pagegiai");
    let key = draft.rsplit('/').next().expect("a key");
    let kept = store.get::<Draft>(&Draft::id_of(&author.id, key)).await.expect("a read");
    assert!(kept.is_none());
    // Again, late, from another window: nothing new.
    let again = browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    assert_eq!(again.location(), "/lt/petitions/drafts");
});

on_both!(sent_twice_at_once_is_one_petition, |app| {
    let (_, browser) = author(&app).await;
    let draft = written(&browser, &["pagegiai"], ACTION).await;
    let send = format!("{draft}/send");
    let pages = join_all((0..4).map(|_| browser.post(&send, &[]))).await;
    assert!(pages.iter().all(|page| page.status == 303));
    found(&app, SLUG).await;
    let second = by_slug(&app.site.public, &format!("{SLUG}-2")).await.expect("a read");
    assert!(second.is_none());
    // The same form that begins a draft, twice: one draft.
    let key = ("key", "0199a000-0000-7000-8000-000000000000");
    let begin = || browser.post("/lt/petitions/new", &[]);
    begin().await.expect(422);
    for _ in 0..2 {
        browser.post("/lt/petitions/new", &[key, ("to-pagegiai", "yes")]).await.expect(303);
    }
    let page = browser.get("/lt/petitions/new").await.expect(200);
    assert!(page.says("Turite 1 nebaigtą juodraštį"));
});

on_both!(equal_titles_have_addresses_of_their_own, |app| {
    let (_, browser) = author(&app).await;
    sent(&app, &browser, &["pagegiai"]).await;
    let draft = written(&browser, &["pagegiai"], ACTION).await;
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    assert_eq!(found(&app, &format!("{SLUG}-2")).await.action.original_text(), ACTION);
    let draft = written(&browser, &["sovetsk"], "Благоустроить набережную").await;
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    found(&app, "blagoustroit-naberezhnuiu").await;
    // A word that has an address of its own.
    let draft = written(&browser, &["sovetsk"], "New").await;
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    found(&app, "petition-new").await;
});

on_both!(each_step_says_what_is_wrong_and_keeps_what_was_typed, |app| {
    let (_, browser) = author(&app).await;
    let page = browser.post("/lt/petitions/new", &[("key", "x")]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#addressed"]);
    let draft = begun(&browser, &["pagegiai"]).await;
    let long = "ą".repeat(81);
    let action = format!("{draft}/action");
    let page = browser.post(&action, &[("action", &long), ("language", "ru")]).await.expect(422);
    assert_eq!(page.attributes("#action", "value"), [long.as_str()]);
    assert_eq!(page.attributes("[name=language][checked]", "value"), ["ru"]);
    assert!(page.says("ne daugiau kaip 80 ženklų"));
    browser.post(&action, &[("action", "Du\nsakiniai"), ("language", "lt")]).await.expect(422);
    browser.post(&action, &[("action", "Tiltas"), ("language", "xx")]).await.expect(422);
    // A later page leads back to what is missing.
    let back = browser.get(&format!("{draft}/check")).await.expect(303);
    assert_eq!(back.location(), action);
    let back = browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    assert_eq!(back.location(), action);
    browser.get(&format!("{draft}/nowhere")).await.expect(404);
    // Details are nobody's duty; markup in them is text.
    browser.post(&action, &[("action", "<b>Tiltas</b>"), ("language", "lt")]).await.expect(303);
    let reasons = [("background", "<script>alert(1)</script>")];
    browser.post(&format!("{draft}/background"), &reasons).await.expect(303);
    browser.post(&format!("{draft}/details"), &[("details", " ")]).await.expect(303);
    let check = browser.get(&format!("{draft}/check")).await.expect(200);
    assert!(check.says("<b>Tiltas</b>") && check.says("Nieko daugiau"));
    assert!(check.attributes("main script", "src").is_empty());
    browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    found(&app, "b-tiltas-b").await;
});

on_both!(a_draft_is_its_authors_alone, |app| {
    let (_, browser) = author(&app).await;
    let draft = written(&browser, &["pagegiai"], ACTION).await;
    let other = app.resident("pagegiai", "Kita", Lang::LT).await;
    let other = app.sign_in(&other).await;
    for step in ["action", "check"] {
        other.get(&format!("{draft}/{step}")).await.expect(404);
        app.browser().get(&format!("{draft}/{step}")).await.expect(403);
    }
    let fields = [("action", "Svetimas"), ("language", "lt")];
    other.post(&format!("{draft}/action"), &fields).await.expect(404);
    other.post(&format!("{draft}/delete"), &[]).await.expect(303);
    let send = other.post(&format!("{draft}/send"), &[]).await.expect(303);
    assert_eq!(send.location(), "/lt/petitions/drafts");
    assert!(browser.get(&format!("{draft}/check")).await.expect(200).says(ACTION));
    browser.post(&format!("{draft}/delete"), &[]).await.expect(303);
    browser.get(&format!("{draft}/check")).await.expect(404);
    browser.post(&format!("{draft}/delete"), &[]).await.expect(303);
    app.browser().get("/lt/petitions/new").await.expect(403);
});

on_both!(drafts_and_petitions_on_the_way_are_bounded, |app| {
    let (_, browser) = author(&app).await;
    for _ in 0..20 {
        begun(&browser, &["pagegiai"]).await;
    }
    let page = browser.post("/lt/petitions/new", &[("to-pagegiai", "yes")]).await.expect(422);
    assert!(page.says("per daug nebaigtų juodraščių"));
    days(&app, 181);
    purge(&app.site, "pagegiai").await.expect("a round");
    let resident = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&resident).await;
    for n in 0..5 {
        let draft = written(&browser, &["pagegiai"], &format!("Prašymas {n}")).await;
        browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    }
    let draft = written(&browser, &["pagegiai"], "Prašymas 6").await;
    let page = browser.post(&format!("{draft}/send"), &[]).await.expect(422);
    assert!(page.says("Kelios Jūsų peticijos dar ieško rėmėjų"));
    assert!(browser.get(&format!("{draft}/check")).await.expect(200).says("Prašymas 6"));
});

on_both!(forgotten_drafts_go, |app| {
    let (author, browser) = author(&app).await;
    begun(&browser, &["pagegiai"]).await;
    days(&app, 179);
    purge(&app.site, "pagegiai").await.expect("a round");
    let browser = app.sign_in(&author).await;
    let page = browser.get("/lt/petitions/drafts").await.expect(200);
    assert_eq!(page.texts("tbody tr").len(), 1);
    days(&app, 2);
    purge(&app.site, "pagegiai").await.expect("a round");
    assert!(browser.get("/lt/petitions/drafts").await.expect(200).texts("tbody tr").is_empty());
});

/// Somebody who supported the petition, as their account stands.
pub async fn first_supporter(
    app: &crate::support::app::TestApp,
    petition: &tiltas::petitions::Petition,
) -> tiltas::residents::Resident {
    use tiltas::petitions::Signature;
    let all = tiltas::store::Query::on(&tiltas::petitions::BY_SIGNER).equal(&petition.id);
    let found = app.site.public.first::<Signature>(all).await.expect("a read");
    let given = found.expect("a signature");
    let store = app.personal(&given.municipality);
    let found = tiltas::residents::by_id(store, &given.resident).await.expect("a read");
    found.expect("a resident").document
}
