//! Granting, changing and taking away roles, by one and by two at once.

use super::{STAFF, Shown, member, on_command_line, roles};
use crate::on_both;
use crate::support::app::TestApp;
use tiltas::locale::Lang;
use tiltas::municipalities::{Edit, Refusal, Role, Roles, StaffChange, StaffError};
use tiltas::store::Query;

async fn changes(app: &TestApp) -> usize {
    let query = Query::on(&tiltas::municipalities::LATEST);
    app.personal("pagegiai").find::<StaffChange>(&query).await.expect("a store").items.len()
}

on_both!(a_role_is_given_to_a_resident_by_address, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&rasa).await;
    let page = browser.get(STAFF).await.expect(200);
    assert!(page.says(&rasa.mail) && !page.says(&ona.mail), "staff only");
    let key = page.attributes("input[name=key]", "value").remove(0);
    let mail = ona.mail.to_uppercase();
    let fields = [("key", key.as_str()), ("mail", mail.as_str()), ("role", "translator")];
    for _ in 0..2 {
        let done = browser.post(STAFF, &fields).await.expect(303);
        assert_eq!(done.location(), format!("{STAFF}?done=staff-changed"));
    }
    assert_eq!(roles(&app, &ona).await, Roles::from([Role::Translator]));
    assert_eq!(changes(&app).await, 1, "sent twice, done once");
    // The same form, sent again with another role: nothing that was asked is lost.
    let fields = [("key", key.as_str()), ("mail", mail.as_str()), ("role", "editor")];
    browser.post(STAFF, &fields).await.expect(303);
    assert_eq!(roles(&app, &ona).await, Roles::from([Role::Editor, Role::Translator]));
    let page = browser.get(&format!("{STAFF}?done=staff-changed")).await.expect(200);
    assert!(page.says("Ona") && page.says(&ona.mail) && page.says("vertėjas"));
});

on_both!(whether_others_have_an_account_cannot_be_told, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let browser = app.sign_in(&rasa).await;
    for role in ["editor", "administrator"] {
        let mut answers = vec![];
        for mail in [anna.mail.as_str(), "nobody@pastas.example"] {
            let fields = [("key", ""), ("mail", mail), ("role", role)];
            let page = browser.post(STAFF, &fields).await.expect(422);
            assert_eq!(page.attributes("#mail", "value"), [mail], "what was typed is kept");
            answers.push(page.texts("main")[0].replace(mail, "…"));
        }
        assert_eq!(answers[0], answers[1]);
    }
    assert!(roles(&app, &anna).await.is_empty());
    for (fields, words) in [
        ([("mail", "ne adresas"), ("role", "editor")], "visą el. pašto adresą"),
        ([("mail", "a@b.example"), ("role", "mayor")], "Pasirinkite"),
        ([("mail", ""), ("role", "")], "Užpildykite"),
    ] {
        assert!(browser.post(STAFF, &fields).await.expect(422).says(words));
    }
});

on_both!(nobody_raises_themselves_nor_reaches_the_other_side, |app| {
    let there = app.staff("sovetsk", "Анна", &[Role::Administrator]).await;
    let here = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let editor = app.staff("pagegiai", "Jonas", &[Role::Editor]).await;
    let (anna, jonas) = (app.sign_in(&there).await, app.sign_in(&editor).await);
    let fields = [("mail", there.mail.as_str()), ("role", "editor"), ("confirm", "yes")];
    anna.post(STAFF, &fields).await.expect(403);
    jonas.post(STAFF, &[("mail", editor.mail.as_str()), ("role", "moderator")]).await.expect(403);
    for path in [STAFF.to_owned(), member(&here), member(&editor), format!("{STAFF}/history")] {
        anna.get(&path).await.expect(403);
        jonas.get(&path).await.expect(403);
    }
    // Under their own municipality's address, the other side's staff do not exist.
    let across = format!("/ru/municipalities/sovetsk/staff/{}", here.id);
    anna.get(&across).await.expect(404);
    let forged = [("shown", "administrator"), ("editor", "yes"), ("confirm", "yes")];
    anna.post(&across, &forged).await.expect(404);
    // A resident who is no staff is not shown, and given nothing, by their id.
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let rasa = app.sign_in(&here).await;
    rasa.get(&member(&ona)).await.expect(404);
    rasa.post(&member(&ona), &[("editor", "yes")]).await.expect(404);
    let page = rasa.post(&member(&ona), &[("shown", "editor"), ("moderator", "yes")]).await;
    let page = page.expect(409);
    assert!(!page.says(&ona.mail) && !page.says("Ona"));
    assert!(roles(&app, &ona).await.is_empty());
});

on_both!(the_administrator_s_role_is_asked_about_twice, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let jonas = app.staff("pagegiai", "Jonas", &[Role::Editor]).await;
    let browser = app.sign_in(&rasa).await;
    let form = Shown::read(&browser, &member(&jonas)).await;
    let both = [Role::Administrator, Role::Editor];
    let asked = form.send(&browser, &both, false).await.expect(200);
    assert!(asked.says("Jonas taps savivaldybės administratoriumi"));
    assert_eq!(roles(&app, &jonas).await, Roles::from([Role::Editor]));
    // What the question's own form sends.
    let names = asked.attributes("form.form input[type=hidden]", "name");
    let values = asked.attributes("form.form input[type=hidden]", "value");
    let mut fields: Vec<(&str, &str)> =
        names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    fields.push(("confirm", "yes"));
    let action = asked.attributes("form.form", "action").remove(0);
    browser.post(&action, &fields).await.expect(303);
    assert_eq!(roles(&app, &jonas).await, Roles::from(both));
    // By address, too.
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let fields = [("mail", ona.mail.as_str()), ("role", "administrator")];
    assert!(browser.post(STAFF, &fields).await.expect(200).says(&ona.mail));
    assert!(roles(&app, &ona).await.is_empty());
    // Leaving leads to the desk, since the list is no longer theirs.
    let own = Shown::read(&browser, &member(&rasa)).await;
    assert!(own.send(&browser, &[], false).await.expect(200).says("Jūs nebebūsite"));
    let done = own.send(&browser, &[], true).await.expect(303);
    assert_eq!(done.location(), "/lt/municipalities/pagegiai?done=staff-changed");
    browser.get(STAFF).await.expect(403);
});

on_both!(the_last_administrator_stays, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let browser = app.sign_in(&rasa).await;
    let form = Shown::read(&browser, &member(&rasa)).await;
    let page = form.send(&browser, &[Role::Editor], true).await.expect(422);
    assert!(page.says("vienintelis savivaldybės administratorius"));
    assert_eq!(page.attributes("#editor[checked]", "value"), ["yes"], "what was ticked is kept");
    assert_eq!(roles(&app, &rasa).await, Roles::from([Role::Administrator]));
    // Whoever keeps the installation may do even that.
    on_command_line(&app, &rasa.mail, Edit::Revoke(Role::Administrator)).await.expect("done");
    assert!(roles(&app, &rasa).await.is_empty());
});

on_both!(two_who_remove_each_other_at_once_do_not_both_succeed, |app| {
    for _ in 0..5 {
        let one = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
        let other = app.staff("pagegiai", "Jonas", &[Role::Administrator]).await;
        let (a, b) = (app.sign_in(&one).await, app.sign_in(&other).await);
        let (to_other, to_one) =
            (Shown::read(&a, &member(&other)).await, Shown::read(&b, &member(&one)).await);
        let (first, second) =
            tokio::join!(to_other.send(&a, &[], true), to_one.send(&b, &[], true));
        let done = [first.status, second.status].iter().filter(|s| **s == 303).count();
        assert_eq!(done, 1, "{} and {}", first.status, second.status);
        let left = roles(&app, &one).await.len() + roles(&app, &other).await.len();
        assert_eq!(left, 1);
        for mail in [&one.mail, &other.mail] {
            on_command_line(&app, mail, Edit::Revoke(Role::Administrator)).await.expect("tidied");
        }
    }
});

on_both!(two_administrators_do_not_overwrite_each_other, |app| {
    let one = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let other = app.staff("pagegiai", "Laima", &[Role::Administrator]).await;
    let jonas = app.staff("pagegiai", "Jonas", &[Role::Editor]).await;
    let (a, b) = (app.sign_in(&one).await, app.sign_in(&other).await);
    let (first, second) =
        (Shown::read(&a, &member(&jonas)).await, Shown::read(&b, &member(&jonas)).await);
    let both = [Role::Editor, Role::Moderator];
    first.send(&a, &both, false).await.expect(303);
    // The same wish needs no conflict.
    second.send(&b, &both, false).await.expect(303);
    let page = second.send(&b, &[Role::Translator], false).await.expect(409);
    assert!(page.says("ką tik pakeitė kitas žmogus"));
    assert!(page.texts(".facts").concat().contains("moderatorius"), "what is now");
    assert_eq!(page.attributes("#translator[checked]", "value"), ["yes"], "and what was wanted");
    assert_eq!(roles(&app, &jonas).await, Roles::from(both));
    // Sent again from that page it overwrites knowingly.
    let one_value = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
    let again = Shown { path: member(&jonas), key: one_value("key"), shown: one_value("shown") };
    again.send(&b, &[Role::Translator], false).await.expect(303);
    assert_eq!(roles(&app, &jonas).await, Roles::from([Role::Translator]));
    // A form from before it all comes once more, and undoes nothing.
    first.send(&a, &both, false).await.expect(303);
    assert_eq!(roles(&app, &jonas).await, Roles::from([Role::Translator]));
    // Of somebody who is no staff any more, only that it was too late.
    let late = Shown::read(&a, &member(&jonas)).await;
    on_command_line(&app, &jonas.mail, Edit::Revoke(Role::Translator)).await.expect("done");
    late.send(&a, &[Role::Editor], false).await.expect(409);
});

on_both!(a_lost_role_is_lost_at_once, |app| {
    let one = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let other = app.staff("pagegiai", "Laima", &[Role::Administrator]).await;
    let (a, b) = (app.sign_in(&one).await, app.sign_in(&other).await);
    b.get(STAFF).await.expect(200);
    let form = Shown::read(&a, &member(&other)).await;
    form.send(&a, &[Role::Editor], true).await.expect(303);
    b.get(STAFF).await.expect(403);
    b.post(STAFF, &[("mail", one.mail.as_str()), ("role", "editor")]).await.expect(403);
    assert!(b.get("/lt/account").await.expect(200).says("redaktorius"));
});

on_both!(many_at_once_change_one_person_once, |app| {
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Administrator]).await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&rasa).await;
    let key = tiltas::web::keys::id();
    let fields = [("key", key.as_str()), ("mail", ona.mail.as_str()), ("role", "editor")];
    let all = (0..6).map(|_| browser.post(STAFF, &fields));
    for page in futures_util::future::join_all(all).await {
        page.expect(303);
    }
    assert_eq!(changes(&app).await, 1);
});

#[tokio::test]
async fn a_stranger_is_not_found() {
    use crate::support::app::Engine;
    let app = TestApp::idle(Engine::Sqlite).await;
    let nobody = on_command_line(&app, "nobody@pastas.example", Edit::Grant(Role::Editor)).await;
    assert!(matches!(nobody, Err(StaffError::NoResident(_))));
    assert_ne!(Refusal::Changed, Refusal::LastAdministrator);
}
