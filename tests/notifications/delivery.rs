//! Handing over: each rhythm by each channel, quiet hours, and one cause once.

use super::readers::{at, emit, entries, hand_over, letters, pending, reply, set, tell, wishes};
use crate::idle_on_both;
use jiff::Timestamp;
use tiltas::config::Rhythm;
use tiltas::locale::Lang;
use tiltas::notifications::inbox::Waits;
use tiltas::notifications::preferences::Wish;
use tiltas::notifications::{self, Mute, NOTICE, Quiet, Topic};
use tiltas::residents::security::{self, Change};
use tiltas::store::{Batch, Event};
use tiltas::web::keys;

idle_on_both!(each_rhythm_and_channel_is_as_wished, |app| {
    for mail in Rhythm::ALL {
        for site in [true, false] {
            let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
            wishes(&app, &ona, |wishes| {
                wishes.topics.insert(Topic::Replies, Wish { mail, site });
            })
            .await;
            tell(&app, &[reply(&ona, "a")]).await;
            let case = format!("{mail:?}, on the site: {site}");
            let at_once = usize::from(mail == Rhythm::AtOnce);
            assert_eq!(letters(&app, &ona).await.len(), at_once, "{case}");
            let entries = entries(&app, &ona).await;
            let told = mail != Rhythm::Never || site;
            assert_eq!(entries.len(), usize::from(told), "{case}");
            assert!(entries.iter().all(|entry| entry.shown == site && entry.unread), "{case}");
            assert!(entries.iter().all(|entry| entry.waits == Waits::from(mail)), "{case}");
            let pending = pending(&app, &ona).await;
            assert_eq!(pending.is_some(), mail.is_digest(), "{case}");
            // What is mailed at once and not shown is remembered without what it said.
            let says = entries.iter().any(|entry| entry.contribution.is_some());
            assert_eq!(says, site || mail.is_digest(), "{case}");
        }
    }
});

idle_on_both!(what_is_owed_is_mailed_at_once_whatever_is_wished, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    wishes(&app, &ona, |wishes| {
        wishes.topics.insert(Topic::Rights, Wish { mail: Rhythm::Never, site: false });
        wishes.stopped.insert("topic-rights".into());
    })
    .await;
    let mut notice = reply(&ona, "decision");
    notice.topic = Topic::Rights;
    let mute = Mute::new(&ona.id, "petitions/clean-embankment", app.site.now());
    app.personal("pagegiai").commit(Batch::new().insert(&mute)).await.expect("a mute");
    tell(&app, &[notice, reply(&ona, "muted")]).await;
    let letters = letters(&app, &ona).await;
    assert_eq!(letters.len(), 1, "the reply was muted");
    assert_eq!(letters[0].unsubscribe, None);
    assert!(letters[0].text.contains("pranešame visada"));
    assert!(letters[0].text.contains("/lt/account/notifications"));
    // On the site both are read.
    assert_eq!(entries(&app, &ona).await.iter().filter(|entry| entry.shown).count(), 2);
});

idle_on_both!(in_quiet_hours_letters_wait_for_their_end, |app| {
    let night = Quiet { from: 21, until: 7 };
    // In summer the towns' clocks differ by an hour; in the night of the 28th of March Lithuania's go
    // forward.
    for (now, vilnius, kaliningrad) in [
        ("2027-01-12T20:30:00Z", "2027-01-13T05:00:00Z", "2027-01-13T05:00:00Z"),
        ("2027-03-27T22:00:00Z", "2027-03-28T04:00:00Z", "2027-03-28T05:00:00Z"),
        ("2027-07-06T23:59:00Z", "2027-07-07T04:00:00Z", "2027-07-07T05:00:00Z"),
    ] {
        set(&app, now);
        for (town, until) in [("pagegiai", vilnius), ("sovetsk", kaliningrad)] {
            let ona = app.resident(town, "Ona", Lang::LT).await;
            wishes(&app, &ona, |wishes| wishes.quiet = Some(night)).await;
            let mut meeting = reply(&ona, "meeting");
            meeting.topic = Topic::Meetings;
            tell(&app, &[reply(&ona, "a")]).await;
            tell(&app, &[meeting]).await;
            let due: Vec<Timestamp> =
                letters(&app, &ona).await.iter().map(|letter| letter.due_at).collect();
            assert_eq!(due.len(), 2);
            assert!(due.contains(&at(until)), "{town} {now}: {due:?}");
            assert!(due.iter().any(|at| *at <= app.site.now()), "a meeting does not wait");
            let letter = security::letter(&app.site, &ona, Change::Moved, &keys::id(), "");
            let letter = letter.expect("a letter");
            assert_eq!(letter.due_at, letter.written_at, "security does not wait");
        }
    }
});

idle_on_both!(one_cause_is_told_once_whatever_is_wished_meanwhile, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    tell(&app, &[reply(&ona, "a")]).await;
    wishes(&app, &ona, |wishes| {
        wishes.topics.insert(Topic::Replies, Wish { mail: Rhythm::Daily, site: true });
    })
    .await;
    // As if killed before it was acknowledged; together with one that is new.
    tell(&app, &[reply(&ona, "a"), reply(&ona, "b"), reply(&ona, "b")]).await;
    assert_eq!(letters(&app, &ona).await.len(), 1);
    let entries = entries(&app, &ona).await;
    let waiting = entries.iter().filter(|entry| entry.waits == Waits::Daily).count();
    assert_eq!((entries.len(), waiting), (2, 1));
    // And the other way about.
    wishes(&app, &ona, |wishes| {
        wishes.topics.clear();
    })
    .await;
    tell(&app, &[reply(&ona, "b")]).await;
    assert_eq!(letters(&app, &ona).await.len(), 1, "it stands in the digest that comes");
});

idle_on_both!(two_instances_at_once_tell_once, |app| {
    let mut readers = Vec::new();
    for number in 0..6 {
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let mail = if number % 2 == 0 { Rhythm::AtOnce } else { Rhythm::Daily };
        wishes(&app, &ona, |wishes| {
            wishes.topics.insert(Topic::Replies, Wish { mail, site: true });
        })
        .await;
        readers.push((ona, mail));
    }
    let causes = ["a", "b", "c", "d", "e"];
    let all: Vec<_> =
        readers.iter().flat_map(|(ona, _)| causes.map(|cause| reply(ona, cause))).collect();
    emit(&app, &all).await;
    let jobs = [0, 1, 2].map(|_| notifications::jobs(&app.site, &[]).remove(0));
    let rounds = jobs.iter().map(|job| (job.work)(app.site.clone()));
    for round in futures_util::future::join_all(rounds).await {
        round.expect("a round");
    }
    hand_over(&app).await;
    for (ona, mail) in &readers {
        let at_once = if *mail == Rhythm::AtOnce { 5 } else { 0 };
        assert_eq!(letters(&app, ona).await.len(), at_once);
        assert_eq!(entries(&app, ona).await.len(), 5);
        assert_eq!(pending(&app, ona).await.is_some(), *mail == Rhythm::Daily);
    }
});

idle_on_both!(a_notice_of_before_has_no_topic_and_is_a_reply, |app| {
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let mut body = serde_json::to_value(reply(&ona, "old")).expect("a notice");
    let fields = body.as_object_mut().expect("an object");
    fields.remove("topic");
    fields.remove("answers");
    let event = Event::new(keys::id(), NOTICE, body);
    app.site.public.commit(Batch::new().event(event)).await.expect("an event");
    hand_over(&app).await;
    assert_eq!(letters(&app, &ona).await.len(), 1);
    assert_eq!(entries(&app, &ona).await[0].topic, Topic::Replies);
});
