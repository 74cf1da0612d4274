//! What a consultation and a petition ask for, said before one writes and enforced when one does.

use super::unconfirmed;
use crate::discussion::consultation;
use crate::on_both;
use jiff::{SignedDuration, Timestamp};
use tiltas::consultations::Consultation;
use tiltas::locale::{Lang, Localized};
use tiltas::petitions::{Answer, Petition, State, counts};
use tiltas::residency::Participation;
use tiltas::residents::Resident;
use tiltas::store::Batch;
use tiltas::web::{Site, keys};

const NEEDED: &str = "kurių gyvenamąją vietą patvirtino jų savivaldybė (Pagėgiai)";

fn petition(site: &Site, author: &Resident) -> Petition {
    let now = site.now();
    let text = || Localized::new(Lang::LT, "Sutvarkyti krantinę");
    Petition {
        id: keys::id(),
        slug: "bridge".into(),
        addressed: vec!["pagegiai".into(), "sovetsk".into()],
        author: author.person(),
        action: text(),
        background: text(),
        details: text(),
        attachments: vec![],
        state: State::Open,
        participation: Participation::Verified,
        created_at: now,
        opened_at: Some(now),
        closes_at: Some(now + SignedDuration::from_hours(48)),
        rejection: None,
        course: Default::default(),
        responses: vec![],
        reached: vec![],
        answer: Answer::None,
        listed_at: now,
        responded_at: Timestamp::UNIX_EPOCH,
    }
}

on_both!(a_consultation_can_ask_for_a_confirmed_residence, |app| {
    let one =
        Consultation { participation: Participation::Verified, ..consultation(&app, "paths") };
    app.site.public.commit(Batch::new().insert(&one)).await.unwrap();
    let page = "/lt/consultations/paths";
    let visitor = app.browser().get(page).await.expect(200);
    assert!(visitor.says("jų savivaldybė (Pagėgiai ir Sovetskas)") && visitor.says("Prisijunkite"));
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let shown = browser.get(page).await.expect(200);
    assert!(shown.says(NEEDED) && shown.texts("textarea").is_empty());
    assert_eq!(shown.attributes("#discussion .notice a", "href"), ["/lt/residency"]);
    assert!(!shown.says("Prisijunkite ir pasisakykite"));
    let text = [("text", "Mano nuomonė apie takus."), ("language", "lt")];
    let contributions = format!("{page}/contributions");
    let refused = browser.post(&contributions, &text).await.expect(422);
    assert!(refused.says("todėl Jūsų tekstas nepaskelbtas"));
    assert!(refused.texts("textarea")[0].contains("Mano nuomonė"), "the text is kept");
    // The neighbours take part as before, if their own side has confirmed them.
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let across = app.sign_in(&anna).await;
    let written = across.post(&contributions, &text).await.expect(303);
    let id = written.location().rsplit("contribution-").next().unwrap().to_owned();
    let reply = browser.get(&format!("{contributions}/{id}/reply")).await.expect(200);
    assert!(reply.says(NEEDED) && reply.texts("form textarea").is_empty());
    let fields = [("text", "Atsakymas"), ("in_reply_to", id.as_str())];
    browser.post(&contributions, &fields).await.expect(422);
});

on_both!(a_petition_can_ask_for_a_confirmed_residence, |app| {
    let author = app.resident("pagegiai", "Petras", Lang::LT).await;
    let one = petition(&app.site, &author);
    app.site.public.commit(Batch::new().insert(&one)).await.unwrap();
    let (page, sign) = ("/lt/petitions/bridge", "/lt/petitions/bridge/signatures");
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let shown = browser.get(page).await.expect(200);
    assert!(
        shown.says(NEEDED) && shown.attributes("form[action$=signatures]", "action").is_empty()
    );
    let refused = browser.post(sign, &[]).await.expect(422);
    assert!(refused.says("Jūsų gyvenamoji vieta turi būti patvirtinta."));
    app.sign_in(&author).await.post(sign, &[]).await.expect(303);
    let counted = counts(&app.site, &one).await.unwrap();
    assert_eq!(counted.total(), 1);
    // Who signed while confirmed can withdraw when they are not any more.
    let store = app.personal("pagegiai");
    let found = tiltas::residents::by_id(store, &author.id).await.unwrap().unwrap();
    tiltas::residency::end(&app.site, store, &found).await.unwrap();
    let own = app.sign_in(&author).await;
    assert!(own.get(page).await.expect(200).says("Atšaukti parašą"));
    own.post(&format!("{sign}/withdraw"), &[]).await.expect(303);
    assert_eq!(counts(&app.site, &one).await.unwrap().total(), 0);
});

on_both!(what_says_nothing_asks_for_an_account_only, |app| {
    let mut body = serde_json::to_value(consultation(&app, "paths")).unwrap();
    body.as_object_mut().unwrap().remove("participation");
    let older: Consultation = serde_json::from_value(body).unwrap();
    assert_eq!(older.participation, Participation::Registered);
    app.site.public.commit(Batch::new().insert(&older)).await.unwrap();
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    assert!(!browser.get("/lt/consultations/paths").await.expect(200).says("patvirtino jų"));
    let text = [("text", "Mano nuomonė apie takus."), ("language", "lt")];
    browser.post("/lt/consultations/paths/contributions", &text).await.expect(303);
});
