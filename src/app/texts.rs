//! Which rooms' texts are translated, and what follows from that.

use crate::notifications::Handler;
use crate::{answers, consultations, discussion, feedback, petitions, translation, web};

/// The texts that can be translated.
pub const TRANSLATED: &[translation::Source] = &[discussion::TRANSLATED, petitions::TRANSLATED];

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

/// How much waits for staff, where a room counts it.
pub const COUNTS: &[web::desk::Count] =
    &[consultations::drafting::COUNT, answers::COUNT, translation::COUNT];

/// Who acts when a text was written, and when a person has translated one.
pub const HANDLERS: [Handler; 2] = [
    Handler {
        kind: translation::WRITTEN,
        work: |site, event| Box::pin(translation::on_written(site, event, TRANSLATION)),
    },
    Handler {
        kind: translation::TRANSLATED,
        work: |site, event| Box::pin(translation::on_translated(site, event, TRANSLATION)),
    },
];
