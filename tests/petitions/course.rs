//! What the tests of a petition's course share: sending one through its forms, supporters, staff.

use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::petitions::{Petition, by_slug, remind};
use tiltas::residents::Resident;

pub const ACTION: &str = "Įrengti suoliukus prie Nemuno";
pub const SLUG: &str = "irengti-suoliukus-prie-nemuno";

/// Whoever starts petitions here, and their browser.
pub async fn author(app: &TestApp) -> (Resident, Browser) {
    let author = app.resident("pagegiai", "Petras", Lang::LT).await;
    let browser = app.sign_in(&author).await;
    (author, browser)
}

/// Begins a draft to these towns; its address.
pub async fn begun(browser: &Browser, towns: &[&str]) -> String {
    let page = browser.get("/lt/petitions/new").await.expect(200);
    let key = page.attributes("input[name=key]", "value").concat();
    let names: Vec<String> = towns.iter().map(|town| format!("to-{town}")).collect();
    let mut fields = vec![("key", key.as_str())];
    fields.extend(names.iter().map(|name| (name.as_str(), "yes")));
    let next = browser.post("/lt/petitions/new", &fields).await.expect(303);
    assert_eq!(next.location(), format!("/lt/petitions/drafts/{key}/action"));
    format!("/lt/petitions/drafts/{key}")
}

/// Writes a draft through its pages, up to the check.
pub async fn written(browser: &Browser, towns: &[&str], action: &str) -> String {
    let draft = begun(browser, towns).await;
    let fields: [(&str, &[(&str, &str)]); 5] = [
        ("action", &[("action", action), ("language", "lt")]),
        ("similar", &[]),
        ("background", &[("background", "Prie upės nėra kur prisėsti.")]),
        ("details", &[("details", "- Penkių suoliukų")]),
        ("attachments", &[]),
    ];
    let mut at = format!("{draft}/action");
    for (step, fields) in fields {
        assert_eq!(at, format!("{draft}/{step}"));
        at = browser.post(&at, fields).await.expect(303).location().to_owned();
    }
    assert_eq!(at, format!("{draft}/check"));
    draft
}

/// Sends a petition to these towns; it looks for supporters now.
pub async fn sent(app: &TestApp, browser: &Browser, towns: &[&str]) -> Petition {
    let draft = written(browser, towns, ACTION).await;
    let page = browser.post(&format!("{draft}/send"), &[]).await.expect(303);
    assert_eq!(page.location(), format!("/lt/petitions/{SLUG}/invite?done=petition-sent"));
    found(app, SLUG).await
}

pub async fn found(app: &TestApp, slug: &str) -> Petition {
    let found = by_slug(&app.site.public, slug).await.expect("a read");
    found.expect("the petition").document
}

/// So many people of a town support it.
pub async fn supported(app: &TestApp, slug: &str, town: &str, count: usize) -> Vec<Resident> {
    let lang = if town == "sovetsk" { Lang::RU } else { Lang::LT };
    let mut all = Vec::new();
    for n in 0..count {
        let resident = app.resident(town, &format!("Rėmėjas {n}"), lang).await;
        let browser = app.sign_in(&resident).await;
        let page = browser.post(&format!("/{lang}/petitions/{slug}/support"), &[]).await;
        page.expect(303);
        all.push(resident);
    }
    all
}

/// A petition to these towns that is in review.
pub async fn in_review(app: &TestApp, towns: &[&str]) -> (Petition, Resident, Browser) {
    let (author, browser) = author(app).await;
    sent(app, &browser, towns).await;
    supported(app, SLUG, "pagegiai", 4).await;
    supported(app, SLUG, towns.last().expect("a town"), 1).await;
    let petition = found(app, SLUG).await;
    (petition, author, browser)
}

/// A browser of a town's staff.
pub async fn staff(app: &TestApp, town: &str, role: Role) -> Browser {
    let member = app.staff(town, "Darbuotojas", &[role]).await;
    app.sign_in(&member).await
}

/// A moderator's decision about the text of a round.
pub async fn decide(
    browser: &Browser,
    town: &str,
    slug: &str,
    round: u32,
    fields: &[(&str, &str)],
) -> Page {
    let round = round.to_string();
    let all: Vec<(&str, &str)> =
        [("round", round.as_str())].into_iter().chain(fields.iter().copied()).collect();
    browser.post(&format!("/lt/petitions/review/{town}/{slug}"), &all).await
}

pub const ACCEPT: &[(&str, &str)] = &[("decision", "accept")];
pub const RETURN: &[(&str, &str)] = &[("decision", "return"), ("changes", "Nurodykite vietą.")];
pub const REJECT: &[(&str, &str)] =
    &[("decision", "reject"), ("reason", "unclear"), ("explanation", "Neaišku, kur statyti.")];

/// A round of what time brings about.
pub async fn round(app: &TestApp) {
    remind(&app.site).await.expect("a round");
}

/// Lets days pass.
pub fn days(app: &TestApp, days: i64) {
    app.advance(SignedDuration::from_hours(24 * days));
}
