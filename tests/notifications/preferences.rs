//! The page of wishes, and stopping by one click, through HTTP.

use super::readers::wishes;
use crate::on_both;
use crate::support::app::TestApp;
use crate::support::pages::Page;
use tiltas::config::Rhythm;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::notifications::preferences::{Day, Preferences, What, Wish, stop_path};
use tiltas::notifications::{Quiet, Topic};
use tiltas::residents::Resident;
use tiltas::web::keys;

const PATH: &str = "/lt/account/notifications";

async fn kept(app: &TestApp, who: &Resident) -> Option<Preferences> {
    let store = app.personal(&who.municipality);
    let found = store.get::<Preferences>(&who.id).await.expect("a store");
    found.map(|stored| stored.document)
}

/// The form's fields as the page shows them.
fn fields(page: &Page) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (selector, attribute) in [
        ("form.wishes input[type=hidden]", "value"),
        ("form.wishes input[type=radio][checked]", "value"),
        ("form.wishes input[type=checkbox][checked]", "value"),
    ] {
        let names = page.attributes(selector, "name");
        fields.extend(names.into_iter().zip(page.attributes(selector, attribute)));
    }
    for name in ["day", "quiet_from", "quiet_until"] {
        let chosen = page.attributes(&format!("select[name={name}] option[selected]"), "value");
        fields.extend(chosen.into_iter().map(|value| (name.to_owned(), value)));
    }
    fields
}

/// The same with some changed; none takes a field away.
fn with(fields: &[(String, String)], changes: &[(&str, Option<&str>)]) -> Vec<(String, String)> {
    let mut all = fields.to_vec();
    for (name, value) in changes {
        all.retain(|(field, _)| field != name);
        all.extend(value.map(|value| ((*name).to_owned(), value.to_owned())));
    }
    all
}

fn sent(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

on_both!(a_reader_chooses_by_topic_and_channel, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let browser = app.sign_in(&ona).await;
    let account = browser.get("/lt/account").await.expect(200);
    assert!(account.attributes("a", "href").iter().any(|href| href == PATH));
    let page = browser.get(PATH).await.expect(200);
    let shown = fields(&page);
    let has = |field: &str, value: &str| shown.contains(&(field.to_owned(), value.to_owned()));
    assert!(has("mail-replies", "at-once") && has("site-replies", "yes"));
    assert!(has("version", "0") && has("day", "monday") && has("quiet", "off"));
    assert!(!shown.iter().any(|(field, _)| field == "mail-duties"), "staff alone are asked");
    assert!(!shown.iter().any(|(field, _)| field == "mail-rights"), "that is not asked");
    assert!(page.says("2022/2065"));

    let changed = with(
        &shown,
        &[
            ("mail-replies", Some("daily")),
            ("mail-petitions", Some("never")),
            ("site-petitions", None),
            ("day", Some("friday")),
            ("quiet", Some("on")),
            ("quiet_from", Some("22")),
            ("quiet_until", Some("6")),
        ],
    );
    let answer = browser.post(PATH, &sent(&changed)).await.expect(303);
    assert_eq!(answer.location(), "/lt/account/notifications?done=wishes-saved");
    let page = browser.get(answer.location()).await.expect(200);
    assert!(page.says("Pranešimų nustatymai išsaugoti."));
    let kept_now = kept(&app, &ona).await.expect("wishes");
    assert_eq!(kept_now.topics[&Topic::Replies], Wish { mail: Rhythm::Daily, site: true });
    assert_eq!(kept_now.topics[&Topic::Petitions], Wish { mail: Rhythm::Never, site: false });
    assert_eq!(kept_now.topics.len(), 2, "what is as usual follows the settings");
    assert_eq!(kept_now.quiet, Some(Quiet { from: 22, until: 6 }));
    assert_eq!(kept_now.day, Day::Friday);
    let again = fields(&page);
    assert!(again.contains(&("mail-replies".into(), "daily".into())));
    assert!(again.contains(&("quiet_from".into(), "22".into())));

    // Once more with what was shown before: refused, and what was chosen stands there.
    let other = with(&changed, &[("mail-news", Some("never"))]);
    let page = browser.post(PATH, &sent(&other)).await.expect(409);
    assert!(page.says("pakeisti kitame lange"));
    assert!(fields(&page).contains(&("mail-news".into(), "never".into())));
    assert_eq!(kept(&app, &ona).await, Some(kept_now));
    browser.post(PATH, &sent(&fields(&page))).await.expect(303);
    let kept_now = kept(&app, &ona).await.expect("wishes");
    assert_eq!(kept_now.topics[&Topic::News].mail, Rhythm::Never);
});

on_both!(what_is_wrong_is_said_and_the_rest_is_kept, |app| {
    let staff = app.staff("sovetsk", "Ирина", &[Role::Editor]).await;
    let browser = app.sign_in(&staff).await;
    let path = "/ru/account/notifications";
    let page = browser.get(path).await.expect(200);
    let shown = fields(&page);
    assert!(shown.contains(&("mail-duties".into(), "at-once".into())));
    for (field, value, quiet) in [
        ("mail-replies", Some("hourly"), "off"),
        ("mail-duties", None, "off"),
        ("day", Some("someday"), "off"),
        ("quiet", Some("perhaps"), "off"),
        ("quiet_from", Some("24"), "on"),
        ("quiet_from", Some("-1"), "on"),
        ("quiet_until", Some("21"), "on"),
        ("quiet_until", Some("\u{0}"), "on"),
    ] {
        let changes = [("mail-news", Some("never")), ("quiet", Some(quiet)), (field, value)];
        let wrong = with(&shown, &changes);
        let page = browser.post(path, &sent(&wrong)).await.expect(422);
        let leads = page.attributes(".error-summary a", "href");
        assert_eq!(leads, [format!("#{field}")], "{field} {value:?}");
        assert!(fields(&page).contains(&("mail-news".into(), "never".into())));
        assert!(page.says("Настройки уведомлений"));
    }
    browser.post_bytes(path, vec![0xff, b'=', b'&']).await.expect(422);
    assert_eq!(kept(&app, &staff).await, None);
    app.browser().get(path).await.expect(403);
    app.browser().post(path, &sent(&shown)).await.expect(403);
});

on_both!(one_click_stops_a_digest_or_a_topic_without_signing_in, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let path = |what| stop_path(&app.site, Lang::LT, &"pagegiai".to_owned(), &ona.id, what);
    let daily = path(What::Digest(Rhythm::Daily));
    let topic = path(What::Topic(Topic::Petitions));
    let both = path(What::Digests);
    let visitor = app.browser();
    let page = visitor.get(&daily).await.expect(200);
    assert!(page.says("Dienos santraukos") && page.says("Nebegauti"));
    assert_eq!(kept(&app, &ona).await, None, "reading changes nothing");
    // A mail program's click, and again.
    for _ in 0..2 {
        let client = reqwest::Client::new();
        let request = client.post(visitor.address(&daily));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let answer = request.body("List-Unsubscribe=One-Click").send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        assert!(answer.text().await.expect("a page").contains("Šių laiškų nebegausite."));
    }
    let stopped = kept(&app, &ona).await.expect("wishes").stopped;
    assert_eq!(stopped.into_iter().collect::<Vec<_>>(), ["digest-daily"]);
    for (path, heading) in [(&topic, "Visi laiškai apie peticijas"), (&both, "Dienos ir savaitės")]
    {
        let answer = visitor.post(path, &[("action", "stop")]).await.expect(303);
        assert_eq!(answer.location(), path);
        let page = visitor.get(path).await.expect(200);
        assert!(page.says(heading) && page.says("Vėl gauti"));
    }
    let wished = kept(&app, &ona).await.expect("wishes");
    let mail = |topic| wished.wish(&app.site.config.notifications, topic);
    assert_eq!(mail(Topic::Petitions), Wish { mail: Rhythm::Never, site: true });
    assert_eq!(mail(Topic::Replies).mail, Rhythm::AtOnce);
    visitor.post(&both, &[("action", "resume")]).await.expect(303);
    visitor.post(&topic, &[("action", "resume")]).await.expect(303);
    assert!(kept(&app, &ona).await.expect("wishes").stopped.is_empty());

    // The page that stops one page's letters leads to those that stop its topics'.
    let list = "petitions/clean-embankment";
    let unsubscribe = tiltas::notifications::unsubscribe_path(
        &app.site,
        Lang::LT,
        &"pagegiai".to_owned(),
        &ona.id,
        list,
    );
    let page = visitor.get(&unsubscribe).await.expect(200);
    assert!(page.attributes("main a", "href").contains(&topic));
});

on_both!(what_nobody_was_sent_stops_nothing, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let what = What::Digest(Rhythm::Daily);
    let good = stop_path(&app.site, Lang::LT, &"pagegiai".to_owned(), &ona.id, what);
    let list = "topic-rights";
    let mute = tiltas::notifications::unsubscribe_path(
        &app.site,
        Lang::LT,
        &"pagegiai".to_owned(),
        &ona.id,
        "digest-weekly",
    );
    for bad in [
        good.replace("digest-daily", "digest-weekly"),
        good.replace("digest-daily", list),
        good.replace("/pagegiai/", "/atlantis/"),
        good.replace(&ona.id, &keys::id()),
        // The token of a page's address is none for this.
        mute.replace("/unsubscribe/", "/wishes/"),
    ] {
        app.browser().get(&bad).await.expect(404);
        app.browser().post(&bad, &[("action", "stop")]).await.expect(404);
    }
    assert_eq!(kept(&app, &ona).await, None);
    // Nobody lives there any more: nothing is kept.
    let gone = keys::id();
    let old = stop_path(&app.site, Lang::LT, &"pagegiai".to_owned(), &gone, what);
    app.browser().post(&old, &[("action", "stop")]).await.expect(303);
    let store = app.personal("pagegiai");
    assert!(store.get::<Preferences>(&gone).await.expect("a store").is_none());
});

on_both!(the_form_shows_what_was_stopped_and_chooses_anew, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    wishes(&app, &ona, |wishes| {
        wishes.topics.insert(Topic::Replies, Wish { mail: Rhythm::Daily, site: true });
        wishes.stopped.insert("digest-daily".into());
    })
    .await;
    let browser = app.sign_in(&ona).await;
    let page = browser.get(PATH).await.expect(200);
    assert!(fields(&page).contains(&("mail-replies".into(), "never".into())));
    let chosen = with(&fields(&page), &[("mail-replies", Some("daily"))]);
    browser.post(PATH, &sent(&chosen)).await.expect(303);
    let wished = kept(&app, &ona).await.expect("wishes");
    assert!(wished.stopped.is_empty());
    let wish = wished.wish(&app.site.config.notifications, Topic::Replies);
    assert_eq!(wish.mail, Rhythm::Daily);
});
