//! The sample's announcements: one that was sent to all residents, one that waits for approval.

use super::{DemoError, People, Text, days, file};
use crate::announcements::{
    Announcement, Audience, Content, Deed, Hand, Place, PublicAnnouncement, Subject, Walk,
    act_of_sent,
};
use crate::consultations::{BY_SLUG, Consultation};
use crate::journal::Act;
use crate::store::{Batch, Query};
use crate::web::{Site, keys};
use jiff::Timestamp;
use serde::Deserialize;

#[derive(Deserialize)]
struct Samples {
    announcement: Vec<Sample>,
}

#[derive(Deserialize)]
struct Sample {
    municipality: String,
    author: String,
    approver: Option<String>,
    /// Days from now; one without still waits for approval.
    sent: Option<f64>,
    #[serde(default)]
    told: u64,
    /// The word of a consultation: it goes to those who took part there.
    about: Option<String>,
    link: Option<String>,
    #[serde(default)]
    publish: bool,
    title: Text,
    body: Text,
}

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site, people: &People) -> Result<Vec<Act>, DemoError> {
    let mut acts = Vec::new();
    for sample in file::<Samples>("announcements.toml")?.announcement {
        let one = announcement(site, people, &sample).await?;
        let store = site.personal(&one.municipality);
        let store =
            store.ok_or_else(|| DemoError::file("announcements.toml", &one.municipality))?;
        store.commit(Batch::new().insert(&one)).await?;
        if one.place == Place::Sent {
            acts.push(act_of_sent(&one, one.changed_at));
        }
        if one.content.publish {
            let published = PublicAnnouncement::of(&one, one.changed_at);
            site.public.commit(Batch::new().insert(&published)).await?;
        }
    }
    Ok(acts)
}

async fn announcement(
    site: &Site,
    people: &People,
    sample: &Sample,
) -> Result<Announcement, DemoError> {
    let audience = match &sample.about {
        Some(slug) => participants(site, slug).await?,
        None => Audience::Residents,
    };
    let content = Content {
        title: sample.title.localized(),
        body: sample.body.localized(),
        audience,
        link: sample.link.clone(),
        publish: sample.publish,
    };
    let at = days(site.now(), sample.sent.unwrap_or(-0.2));
    let author = hand(people, &sample.author)?;
    let mut one = Announcement::new(keys::id_at(at), &sample.municipality, content, at);
    one.edition = 3;
    one.changed_by = Some(author.clone());
    one.trials = vec![deed(&author, at)];
    one.asked = Some(deed(&author, at));
    one.place = Place::Asked;
    if let Some(approver) = &sample.approver {
        let done = Walk { reached: sample.told, done: true, ..Walk::new(at) };
        one.approved = Some(deed(&hand(people, approver)?, at));
        (one.count, one.sending) = (done.clone(), Some(done));
        one.work(Place::Sent, at);
    }
    Ok(one)
}

fn hand(people: &People, key: &str) -> Result<Hand, DemoError> {
    let person = people.get(key)?;
    Ok(Hand::new(&person.resident, &person.name))
}

fn deed(by: &Hand, at: Timestamp) -> Deed {
    Deed { by: by.clone(), at }
}

async fn participants(site: &Site, slug: &str) -> Result<Audience, DemoError> {
    let found = site.public.first::<Consultation>(Query::on(&BY_SLUG).equal(slug)).await?;
    let one = found.ok_or_else(|| DemoError::file("announcements.toml", slug))?;
    Ok(Audience::Participants(Subject {
        id: one.id.clone(),
        path: one.path(),
        title: one.title.clone(),
        towns: one.hosts.clone(),
    }))
}
