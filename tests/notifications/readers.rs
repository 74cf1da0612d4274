//! What the tests of wishes share: an application whose clock is set, readers with wishes, notices.

use crate::support::app::{TestApp, verified};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use tiltas::config::Rhythm;
use tiltas::discussion::{Contribution, Kind, Stance};
use tiltas::jobs::Round;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Letter};
use tiltas::notifications::inbox::{Entry, INBOX};
use tiltas::notifications::preferences::{Preferences, Wish};
use tiltas::notifications::{self, Notice, Topic, digest};
use tiltas::residents::Resident;
use tiltas::store::{Batch, CommitError, Query};
use tiltas::web::keys;

/// Puts the clock forward to this instant, or some milliseconds after it.
pub fn set(app: &TestApp, at: &str) {
    let at: Timestamp = at.parse().expect("an instant");
    let by = at.duration_since(app.site.now());
    assert!(by.is_positive(), "the clock goes forward only");
    app.advance(by + SignedDuration::from_secs(1));
}

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// Somebody on the other bank answered them: a text in Russian, with a translation.
pub fn reply(to: &Resident, cause: &str) -> Notice {
    let value = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    Notice {
        topic: Topic::Replies,
        answers: None,
        cause: cause.into(),
        to: to.person(),
        template: "discussion/mail/reply".into(),
        subject: "discussion-mail-reply-subject".into(),
        title: Localized::new(Lang::LT, "Švari krantinė").with(Lang::RU, "Чистая набережная"),
        path: format!("/petitions/clean-embankment?thread=1#contribution-{cause}"),
        texts: BTreeMap::from([(
            "text".to_owned(),
            Localized::new(Lang::RU, format!("Согласна, {cause}.\n\nАнна"))
                .with(Lang::LT, format!("Sutinku, {cause}.\n\nAna")),
        )]),
        values: BTreeMap::from([
            value("author", "Анна <Советск>"),
            value("written_in", "ru"),
            value("readable_in", "ru lt"),
        ]),
    }
}

/// Something was published under a consultation.
pub fn outcome(to: &Resident, cause: &str) -> Notice {
    Notice {
        topic: Topic::News,
        template: "consultations/mail/outcome".into(),
        subject: "outcome-mail-published-subject".into(),
        title: Localized::new(Lang::LT, "Nemuno takai").with(Lang::RU, "Тропы у Немана"),
        path: "/consultations/riverside-paths".into(),
        texts: BTreeMap::from([(
            "said".to_owned(),
            Localized::new(Lang::LT, "Paskelbti konsultacijos rezultatai.")
                .with(Lang::RU, "Опубликованы итоги консультации.")
                .with(Lang::EN, "The outcome of the consultation is published."),
        )]),
        values: BTreeMap::new(),
        ..reply(to, cause)
    }
}

/// Puts the notices into the queue and brings them to their readers.
pub async fn tell(app: &TestApp, notices: &[Notice]) {
    emit(app, notices).await;
    hand_over(app).await;
}

pub async fn emit(app: &TestApp, notices: &[Notice]) {
    for notice in notices {
        spoken(app, notice).await;
    }
    let event = |batch: Batch, notice: &Notice| batch.event(notice.event(keys::id()));
    app.site.public.commit(notices.iter().fold(Batch::new(), event)).await.expect("events");
}

/// Writes the contribution that the notice tells of, unless it is there.
async fn spoken(app: &TestApp, notice: &Notice) {
    let Some((_, id)) = notice.path.split_once("#contribution-") else { return };
    let anna = verified(&app.site, "sovetsk", "Анна <Советск>", Lang::RU);
    let one = Contribution {
        id: id.to_owned(),
        key: id.to_owned(),
        subject: "petitions/1".into(),
        thread: id.to_owned(),
        in_reply_to: None,
        author: anna.person(),
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text: notice.texts["text"].clone(),
        at: app.site.now(),
        standing: Default::default(),
        edited: None,
    };
    match app.site.public.commit(Batch::new().insert(&one)).await {
        Err(CommitError::Conflict(_)) => {}
        done => done.expect("a contribution"),
    }
}

/// Somebody's words, changed as their author or a moderator would.
pub async fn changed(app: &TestApp, id: &str, change: impl FnOnce(&mut Contribution)) {
    let found = app.site.public.get::<Contribution>(id).await.expect("a store");
    let mut found = found.expect("a contribution");
    change(&mut found.document);
    app.site.public.commit(Batch::new().replace(&found)).await.expect("a change");
}

pub async fn hand_over(app: &TestApp) {
    let job = notifications::jobs(&app.site, &[]).remove(0);
    while (job.work)(app.site.clone()).await.expect("a round") == Round::More {}
    assert!(app.site.public.events(10).await.expect("the queue").is_empty());
}

/// Writes the digests that are due in both towns.
pub async fn digests(app: &TestApp) {
    for town in ["pagegiai", "sovetsk"] {
        while digest::round(&app.site, town).await.expect("a round") == Round::More {}
    }
}

/// Changes somebody's wishes as their form would.
pub async fn wishes(app: &TestApp, who: &Resident, change: impl FnOnce(&mut Preferences)) {
    let store = app.personal(&who.municipality);
    let found = store.get::<Preferences>(&who.id).await.expect("a store");
    let batch = match found {
        Some(mut stored) => {
            change(&mut stored.document);
            Batch::new().replace(&stored)
        }
        None => {
            let mut new = Preferences::new(&who.id, app.site.now());
            change(&mut new);
            Batch::new().insert(&new)
        }
    };
    store.commit(batch).await.expect("wishes");
}

/// Somebody who wants to hear of this topic in this rhythm.
pub async fn reader(app: &TestApp, town: &str, lang: Lang, topic: Topic, mail: Rhythm) -> Resident {
    let reader = app.resident(town, "Ona", lang).await;
    wishes(app, &reader, |wishes| {
        wishes.topics.insert(topic, Wish { mail, site: true });
    })
    .await;
    reader
}

/// Their letters that wait.
pub async fn letters(app: &TestApp, who: &Resident) -> Vec<Letter> {
    let query = Query::on(&DUE).limit(1_000);
    let found = app.personal(&who.municipality).find::<Letter>(&query).await.expect("the outbox");
    let all = found.items.into_iter().map(|stored| stored.document);
    all.filter(|letter| letter.to_address == who.mail).collect()
}

pub async fn entries(app: &TestApp, who: &Resident) -> Vec<Entry> {
    entries_in(app, &who.municipality, who).await
}

pub async fn entries_in(app: &TestApp, town: &str, who: &Resident) -> Vec<Entry> {
    let query = Query::on(&INBOX).equal(&who.id).limit(1_000);
    let found = app.personal(town).find::<Entry>(&query).await.expect("the inbox");
    found.items.into_iter().map(|stored| stored.document).collect()
}

pub async fn pending(app: &TestApp, who: &Resident) -> Option<digest::Pending> {
    let store = app.personal(&who.municipality);
    let found = store.get::<digest::Pending>(&who.id).await.expect("a store");
    found.map(|stored| stored.document)
}
