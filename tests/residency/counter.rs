//! At the counter: found by a number or an address, confirmed after a look at the document.

use super::{administrator, all, is_verified, now, unconfirmed};
use crate::on_both;
use futures_util::future::join_all;
use jiff::SignedDuration;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residency::counter::{self, CounterNumber};
use tiltas::residents::{self, Way};

const COUNTER: &str = "/lt/residency/pagegiai/in-person";

on_both!(staff_confirm_whom_they_have_seen, |app| {
    let ona = unconfirmed(&app, "pagegiai", "Ona iš Lumpėnų", Lang::LT).await;
    let (own, staff) = (app.sign_in(&ona).await, administrator(&app, "pagegiai").await);
    let asked = join_all((0..3).map(|_| own.post("/lt/residency/number", &[]))).await;
    assert!(asked.iter().all(|page| page.location() == "/lt/residency#in-person"));
    let number = own.get("/lt/residency").await.expect(200).texts(".spoken").remove(0);
    assert_eq!(number.replace(' ', "").len(), 8, "{number}");
    let kept = all::<CounterNumber>(app.personal("pagegiai"), &counter::BY_RESIDENT).await;
    assert_eq!(kept.len(), 1, "asking again gives the same number");
    for who in [number.as_str(), &ona.mail, &format!(" {} ", ona.mail.to_uppercase())] {
        let page = staff.post(COUNTER, &[("who", who)]).await.expect(200);
        assert_eq!(page.texts("#found"), ["Ona iš Lumpėnų"]);
        assert!(!page.text.contains(&ona.mail), "no more than the name is shown");
    }
    let fields = [("resident", ona.id.as_str())];
    let confirm = format!("{COUNTER}/confirm");
    let page = staff.post(&confirm, &fields).await.expect(422);
    assert!(page.says("Patvirtinti galite tik pamatę dokumentą."));
    assert_eq!(page.texts("#found"), ["Ona iš Lumpėnų"], "she is still shown");
    assert!(!is_verified(&app, &ona).await);
    let fields = [("resident", ona.id.as_str()), ("seen", "yes")];
    let both = join_all([staff.post(&confirm, &fields), staff.post(&confirm, &fields)]).await;
    assert!(both.iter().any(|page| page.status == 303));
    let kept = now(&app, "pagegiai", &ona.id).await.unwrap();
    assert_eq!(kept.verification.map(|one| one.way), Some(Way::InPerson));
    assert!(all::<CounterNumber>(app.personal("pagegiai"), &counter::BY_RESIDENT).await.is_empty());
    // And when she has moved away.
    let page = staff.post(COUNTER, &[("who", &ona.mail)]).await.expect(200);
    assert!(page.says("jau patvirtinta"));
    let end = page.attributes("form[action$=end]", "action").remove(0);
    let done = staff.post(&end, &fields).await.expect(303);
    assert!(staff.get(done.location()).await.expect(200).says("Patvirtinimas panaikintas."));
    assert!(!is_verified(&app, &ona).await);
});

on_both!(a_number_is_good_for_a_quarter_of_an_hour, |app| {
    let ona = unconfirmed(&app, "pagegiai", "Ona", Lang::LT).await;
    let (own, staff) = (app.sign_in(&ona).await, administrator(&app, "pagegiai").await);
    own.post("/lt/residency/number", &[]).await.expect(303);
    let number = own.get("/lt/residency").await.expect(200).texts(".spoken").remove(0);
    app.advance(SignedDuration::from_mins(15));
    assert!(own.get("/lt/residency").await.expect(200).texts(".spoken").is_empty());
    for who in [number.as_str(), "12345678", "x", "ona@", "nobody@pastas.example"] {
        let page = staff.post(COUNTER, &[("who", who)]).await.expect(422);
        assert!(page.says("tokios paskyros nėra arba numeris nebegalioja"), "{who}");
        assert_eq!(page.attributes("#who", "value"), [who], "what was typed is kept");
    }
    own.post("/lt/residency/number", &[]).await.expect(303);
    let other = own.get("/lt/residency").await.expect(200).texts(".spoken").remove(0);
    assert_ne!(other, number);
});

on_both!(nobody_confirms_themselves_or_the_neighbours, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let store = app.personal("pagegiai");
    let mut found = residents::by_id(store, &rasa.id).await.unwrap().unwrap();
    found.unconfirm();
    store.commit(tiltas::store::Batch::new().replace(&found)).await.unwrap();
    let staff = app.sign_in(&rasa).await;
    let confirm = format!("{COUNTER}/confirm");
    let fields = [("resident", rasa.id.as_str()), ("seen", "yes")];
    let page = staff.post(&confirm, &fields).await.expect(422);
    assert!(page.says("turi padaryti kitas darbuotojas"));
    assert!(!is_verified(&app, &rasa).await);
    // The other side's residents do not exist here, by whatever name.
    let anna = unconfirmed(&app, "sovetsk", "Анна", Lang::RU).await;
    staff.post(COUNTER, &[("who", &anna.mail)]).await.expect(422);
    let page = staff.post(&confirm, &[("resident", &anna.id), ("seen", "yes")]).await.expect(422);
    assert!(page.says("jos nebėra") && !page.says("Анна"));
    let there = "/lt/residency/sovetsk/in-person";
    staff.post(there, &[("who", &anna.mail)]).await.expect(403);
    staff.post(&format!("{there}/confirm"), &fields).await.expect(403);
    assert!(!is_verified(&app, &anna).await);
});
