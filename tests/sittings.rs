//! What waits for a sitting: from a petition's threshold onto a council's agenda.

use crate::on_both;
use crate::petitions::letters::letters;
use crate::petitions::{PAGE, SIGN, opened, signed_by};
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::petitions::{Petition, settle};
use tiltas::residents::Resident;
use tiltas::sittings::{BY_SLUG, Kind, Sitting};
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

const DESK: &str = "/lt/sittings/agenda/pagegiai";

/// A sitting of these councils in so many hours.
async fn sitting(app: &TestApp, slug: &str, towns: &[&str], hours: i64) {
    let sitting = Sitting {
        id: keys::id(),
        slug: slug.into(),
        municipalities: towns.iter().map(|&town| town.into()).collect(),
        kind: Kind::Council,
        starts_at: app.site.now() + SignedDuration::from_hours(hours),
        minutes: 60,
        title: Localized::new(Lang::LT, format!("Posėdis {slug}")),
        place: Localized::new(Lang::LT, "Salė"),
        items: vec![],
    };
    app.site.public.commit(Batch::new().insert(&sitting)).await.expect("a sitting");
}

async fn found(app: &TestApp, slug: &str) -> Sitting {
    let query = Query::on(&BY_SLUG).equal(slug);
    app.site.public.first::<Sitting>(query).await.expect("a read").expect("it").document
}

/// A petition that Pagėgiai's council must debate, signed by Anna too; an editor's browser.
async fn referred(app: &TestApp) -> (Petition, Resident, Browser) {
    let (petition, _) = opened(app).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    app.sign_in(&anna).await.post(&SIGN.replace("/lt/", "/ru/"), &[]).await.expect(303);
    signed_by(app, &petition, "pagegiai", 375, false).await;
    settle(&app.site).await.expect("a round");
    let editor = app.staff("pagegiai", "Redaktorė", &[Role::Editor]).await;
    let browser = app.sign_in(&editor).await;
    (petition, anna, browser)
}

async fn put(browser: &Browser, petition: &Petition, slug: &str, status: u16) {
    let field = format!("sitting-{}", petition.id);
    browser.post(&format!("{DESK}/{}", petition.id), &[(&field, slug)]).await.expect(status);
}

on_both!(a_petition_over_its_threshold_comes_onto_an_agenda, |app| {
    let (petition, anna, editor) = referred(&app).await;
    let list = app.browser().get("/lt/sittings").await.expect(200);
    assert!(list.says("Laukia artimiausio posėdžio") && list.says("Sutvarkyti krantinę"));
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("Jis laukia artimiausio posėdžio."));
    // Nothing is planned, so there is nothing to choose.
    assert!(editor.get(DESK).await.expect(200).says("Nėra paskelbto būsimo posėdžio."));
    sitting(&app, "rudens", &["pagegiai"], 48).await;
    sitting(&app, "kaimynu", &["sovetsk"], 48).await;
    let desk = editor.get(DESK).await.expect(200);
    assert_eq!(desk.attributes("input[type=radio]", "value"), ["rudens"]);
    let field = format!("sitting-{}", petition.id);
    for wrong in ["", "kaimynu", "nowhere"] {
        let one = format!("{DESK}/{}", petition.id);
        let page = editor.post(&one, &[(&field, wrong)]).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), [format!("#{field}")]);
    }
    put(&editor, &petition, "rudens", 303).await;
    let items = found(&app, "rudens").await.items;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0].petition.as_deref(), Some("clean-embankment"));
    // Signers hear of it in their language, once; the page leads to the sitting.
    let heard = letters(&app, &anna, 2).await;
    let set: Vec<_> =
        heard.iter().filter(|(subject, _)| subject.starts_with("Назначен день")).collect();
    assert_eq!(set.len(), 1, "{heard:?}");
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.attributes(".notice a", "href").contains(&"/lt/sittings/rudens".to_owned()));
    assert!(!app.browser().get("/lt/sittings").await.expect(200).says("Laukia artimiausio"));
    assert!(editor.get(DESK).await.expect(200).says("Dabar nėra klausimų"));
    assert!(page.says("įtraukta į tarybos posėdžio darbotvarkę"));
    // Afterwards nobody says that it will be.
    app.advance(SignedDuration::from_hours(100));
    let page = editor.get(PAGE).await.expect(200);
    assert!(page.says("Klausimas buvo tarybos") && !page.says("Klausimą svarstys taryba"));
});

on_both!(one_matter_stands_on_one_agenda, |app| {
    let (petition, _, editor) = referred(&app).await;
    sitting(&app, "pirmas", &["pagegiai"], 48).await;
    sitting(&app, "antras", &["pagegiai", "sovetsk"], 72).await;
    let field = format!("sitting-{}", petition.id);
    let one = format!("{DESK}/{}", petition.id);
    let (first, second) = ([(field.as_str(), "pirmas")], [(field.as_str(), "antras")]);
    let pages = join_all([editor.post(&one, &first), editor.post(&one, &second)]).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let both = (found(&app, "pirmas").await.items.len(), found(&app, "antras").await.items.len());
    assert!(both == (1, 0) || both == (0, 1), "{both:?}");
    // Sent again, it stays where it is.
    let there = if both.0 == 1 { "pirmas" } else { "antras" };
    put(&editor, &petition, there, 303).await;
    assert_eq!(found(&app, there).await.items.len(), 1);
    // Nobody puts one on the agenda of a sitting that has begun.
    app.advance(SignedDuration::from_hours(100));
    put(&editor, &petition, there, 422).await;
});

on_both!(the_other_town_has_nothing_to_do_with_it, |app| {
    let (petition, _, _) = referred(&app).await;
    let other = app.staff("sovetsk", "Редактор", &[Role::Editor]).await;
    let theirs = app.sign_in(&other).await;
    theirs.get(DESK).await.expect(403);
    let own = format!("/ru/sittings/agenda/sovetsk/{}", petition.id);
    theirs.post(&own, &[]).await.expect(404);
    let moderator = app.staff("pagegiai", "Moderatorius", &[Role::Moderator]).await;
    app.sign_in(&moderator).await.get(DESK).await.expect(403);
});
