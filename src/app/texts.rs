//! Which rooms' texts are translated and found, and what follows from that.

use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::store::Event;
use crate::web::Site;
use crate::{
    answers, consultations, discussion, feedback, mail, meetings, news, petitions, search,
};
use crate::{sittings, translation, web};
use actix_web::web::Data;

/// The texts that can be translated.
pub const TRANSLATED: &[translation::Source] =
    &[discussion::TRANSLATED, petitions::TRANSLATED, feedback::TRANSLATED];

/// Under whose pages people write.
pub const SUBJECTS: &[translation::Subject] = &[
    consultations::SUBJECT,
    consultations::documents::SUBJECT,
    feedback::SUBJECT,
    petitions::SUBJECT,
];

/// Both.
pub const TRANSLATION: translation::Sources =
    translation::Sources { texts: TRANSLATED, subjects: SUBJECTS };

/// What a search finds, in the order in which it is offered.
pub const SEARCHED: search::Sources = search::Sources(&[
    consultations::SEARCHED,
    consultations::documents::SEARCHED,
    consultations::outcome::SEARCHED,
    petitions::SEARCHED,
    discussion::SEARCHED,
    answers::SEARCHED,
    feedback::SEARCHED,
    meetings::SEARCHED,
    sittings::SEARCHED,
    news::SEARCHED,
]);

/// How much waits for staff, where a room counts it.
pub const COUNTS: &[web::desk::Count] = &[
    consultations::drafting::COUNT,
    answers::COUNT,
    translation::COUNT,
    crate::announcements::COUNT,
    mail::COUNT,
];

/// Who acts when a text was written, and when a person has translated one.
pub const HANDLERS: [Handler; 2] = [
    Handler {
        kind: translation::WRITTEN,
        work: |site, event| Box::pin(async move { on_written(site, event).await }),
    },
    Handler {
        kind: translation::TRANSLATED,
        work: |site, event| {
            Box::pin(async move {
                translation::on_translated(site.clone(), event.clone(), TRANSLATION).await?;
                found_anew(&site, &about(&event)?).await
            })
        },
    },
];

/// Its translators look at it, and it is found as it is now.
async fn on_written(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let about = about(&event)?;
    translation::on_written(&site, &about, TRANSLATION).await?;
    found_anew(&site, &about).await?;
    if feedback::concerns(&about) {
        let title = translation::About { kind: feedback::TRANSLATED.kind.to_owned(), ..about };
        translation::on_written(&site, &title, TRANSLATION).await?;
        found_anew(&site, &title).await?;
    }
    Ok(())
}

fn about(event: &Event) -> Result<translation::About, JobError> {
    event.read().map_err(|error| JobError::Other(error.to_string()))
}

async fn found_anew(site: &Data<Site>, about: &translation::About) -> Result<(), JobError> {
    match SEARCHED.of(&about.kind) {
        Some(source) => search::refresh(site, source, &about.document).await,
        None => Ok(()),
    }
}
