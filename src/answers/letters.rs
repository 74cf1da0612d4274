//! Letters: to whoever is answered, and each working morning one to a town's editors with what is
//! new, near its deadline and late.
//!
//! Invariant: a letter to editors is of one round's commit, so each thing is told once however
//! often the event comes.

use super::model::Official;
use super::place::Place;
use crate::config::MunicipalityId;
use crate::discussion::Contribution;
use crate::jobs::JobError;
use crate::locale::{Args, Lang};
use crate::municipalities::Role;
use crate::notifications::{Handler, Notice, Topic};
use crate::residents::{BY_STAFF, Person, Resident};
use crate::store::{Batch, Event, Query};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const TO_EDITORS: &str = "answers.tell-editors";

/// Who writes to the editors of a town.
pub const TELL: Handler =
    Handler { kind: TO_EDITORS, work: |site, event| Box::pin(tell_editors(site, event)) };

/// How many staff are told of at most.
const STAFF: usize = 200;

/// What a morning's letter tells of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Morning {
    pub municipality: MunicipalityId,
    pub new: u64,
    pub soon: u64,
    pub late: u64,
}

impl Morning {
    /// As an event of the commit that notes what was told.
    pub fn event(&self) -> Event {
        // Words and numbers: there is nothing that serde could refuse.
        Event::new(keys::id(), TO_EDITORS, serde_json::to_value(self).unwrap_or_default())
    }
}

/// To the author of a contribution: an administration has answered it.
pub fn answered(site: &Site, place: &Place, to: &Contribution, answer: &Official) -> Notice {
    let (written_in, readable_in) = answer.text.languages();
    let town = &answer.municipality;
    let said = site.in_every_language(|lang| {
        let mut args = Args::from_iter([("title", place.title.text(lang).to_owned())]);
        args.set("administration", site.names(town, lang).administration);
        args.set("office", answer.office.text(lang).to_owned());
        site.locales.text(lang, crate::key!("answers-mail-answered"), Some(&args))
    });
    Notice {
        topic: Topic::Replies,
        answers: Some(to.id.clone()),
        cause: format!("answers:{}", answer.id),
        to: to.author.clone(),
        template: "answers/mail/answered".into(),
        subject: crate::key!("answers-mail-answered-subject").into(),
        title: place.title.clone(),
        path: place.at(to, ""),
        texts: BTreeMap::from([
            ("replied".to_owned(), said),
            ("text".to_owned(), answer.text.clone()),
        ]),
        values: BTreeMap::from([
            ("written_in".to_owned(), written_in),
            ("readable_in".to_owned(), readable_in),
        ]),
    }
}

async fn tell_editors(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let Ok(morning) = event.read::<Morning>() else { return Ok(()) };
    let Some(store) = site.personal(&morning.municipality) else { return Ok(()) };
    let staff = Query::on(&BY_STAFF).equal(true).limit(STAFF);
    let staff = store.find::<Resident>(&staff).await?.items;
    let editors = staff.iter().filter(|one| one.roles.contains(&Role::Editor));
    let batch = editors.fold(Batch::new(), |batch, editor| {
        batch.event(to_editor(&site, &morning, &event.id, editor.person()).event(keys::id()))
    });
    // On their own side: what says who works for an administration stays there.
    if !batch.is_empty() {
        store.commit(batch).await?;
    }
    Ok(())
}

pub(super) fn to_editor(site: &Site, morning: &Morning, cause: &str, to: Person) -> Notice {
    let told = site.in_every_language(|lang| told(site, lang, morning));
    let title =
        site.in_every_language(|lang| site.locales.text(lang, crate::key!("answers-desk"), None));
    Notice {
        topic: Topic::Duties,
        answers: None,
        cause: format!("answers:morning:{cause}"),
        to,
        template: "answers/mail/editors".into(),
        subject: crate::key!("answers-mail-editors-subject").into(),
        title,
        path: format!("/answers/{}", morning.municipality),
        texts: BTreeMap::from([("told".to_owned(), told)]),
        values: BTreeMap::new(),
    }
}

/// One line for each thing that there is.
fn told(site: &Site, lang: Lang, morning: &Morning) -> String {
    let Morning { new, soon, late, .. } = morning;
    let lines = [
        (crate::key!("answers-mail-new"), new),
        (crate::key!("answers-mail-soon"), soon),
        (crate::key!("answers-mail-late"), late),
    ];
    let lines = lines.into_iter().filter(|(_, count)| **count > 0).map(|(key, count)| {
        site.locales.text(lang, key, Some(&Args::from_iter([("count", *count)])))
    });
    lines.collect::<Vec<_>>().join(" ")
}
