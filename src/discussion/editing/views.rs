//! What the pages show of a contribution's wordings, in the form that the components take.

use super::model::{Barred, MOST, Revision, Wording, wordings};
use crate::discussion::{Contribution, Subject, is_own};
use crate::locale::Args;
use crate::moderation;
use crate::web::Visit;
use crate::web::difference::{Piece, words};
use crate::web::views::When;
use jiff::Timestamp;
use serde::Serialize;

/// That a contribution was changed.
#[derive(Debug, Serialize)]
pub struct EditedView {
    pub times: u32,
    pub at: When,
    pub href: String,
}

/// Where its author may change it, and until when.
#[derive(Debug, Serialize)]
pub struct OfferView {
    pub href: String,
    pub until: String,
}

/// What the form for changing is made of.
#[derive(Debug, Serialize)]
pub struct FormView {
    /// The wording that the form is about.
    pub wording: u32,
    pub until: String,
    /// The text as it stands, and its language.
    pub text: String,
    pub lang: String,
    pub has_translations: bool,
    /// Why it cannot be changed now.
    pub barred: Option<String>,
}

/// Everything that a contribution said, the latest first.
#[derive(Debug, Serialize)]
pub struct HistoryView {
    pub wordings: Vec<WordingView>,
    /// How many wordings this reader does not get, because moderators asked for others.
    pub withheld: u32,
    /// Whether earlier ones went with the author's account.
    pub erased: bool,
}

/// One wording, and how it differs from the one before.
#[derive(Debug, Serialize)]
pub struct WordingView {
    pub number: u32,
    pub since: When,
    pub until: Option<When>,
    pub lang: String,
    pub pieces: Vec<Piece>,
}

/// Says of a contribution that it was changed, if it was.
pub fn mark(visit: &Visit, subject: &Subject, one: &Contribution) -> Option<EditedView> {
    let edited = one.edited?;
    let href = visit.link(&format!("{}/history", subject.address(&one.id)));
    Some(EditedView { times: edited.times, at: When::exactly(visit, edited.at), href })
}

/// Offers its author to change a contribution, while they may.
pub fn offer(visit: &Visit, subject: &Subject, one: &Contribution) -> Option<OfferView> {
    let minutes = visit.site.config.discussion.edit_minutes;
    let may = is_own(visit, one) && one.barred(subject.open, minutes, visit.now()).is_none();
    may.then(|| OfferView {
        href: visit.link(&format!("{}/edit", subject.address(&one.id))),
        until: until(visit, one.changes_until(minutes)),
    })
}

/// By the reader's clock; with the day where that is another one.
fn until(visit: &Visit, at: Timestamp) -> String {
    let (zone, formats) = (visit.zone(), visit.site.locales.formats(visit.lang));
    let day = |at: Timestamp| zone.to_datetime(at).date();
    let is_today = day(at) == day(visit.now());
    if is_today { formats.time(at, &zone) } else { formats.date_time(at, &zone) }
}

/// A message's key with the number in it.
pub(super) fn reason(visit: &Visit, why: Barred) -> (&'static str, Option<usize>) {
    let minutes = visit.site.config.discussion.edit_minutes as usize;
    match why {
        Barred::Withheld => (crate::key!("editing-problem-withheld"), None),
        Barred::Closed => (crate::key!("editing-problem-closed"), None),
        Barred::Late => (crate::key!("editing-problem-late"), Some(minutes)),
        Barred::Often => (crate::key!("editing-problem-most"), Some(MOST as usize)),
        Barred::Appealed => (crate::key!("editing-problem-appealed"), None),
    }
}

pub(super) fn form(visit: &Visit, subject: &Subject, one: &Contribution) -> FormView {
    let minutes = visit.site.config.discussion.edit_minutes;
    let barred = one.barred(subject.open, minutes, visit.now()).map(|why| {
        let (key, max) = reason(visit, why);
        let mut args = Args::new();
        args.set("max", max.unwrap_or_default());
        visit.text_with(key, &args)
    });
    FormView {
        wording: one.wording(),
        until: until(visit, one.changes_until(minutes)),
        text: one.text.original_text().to_owned(),
        lang: one.text.original.to_string(),
        has_translations: one.text.texts.len() > 1,
        barred,
    }
}

impl HistoryView {
    pub fn of(visit: &Visit, one: &Contribution, earlier: &[Revision]) -> HistoryView {
        let reviews = |viewer| moderation::reviews(viewer, &one.author.municipality);
        let all = is_own(visit, one) || visit.viewer.as_ref().is_some_and(reviews);
        let withheld = one.edited.map_or(0, |edited| edited.withheld);
        let shown = wordings(one, earlier, all);
        let is_erased = earlier.is_empty() && one.edited.is_some();
        let mut views = Vec::new();
        for (place, wording) in shown.iter().enumerate() {
            let before = place.checked_sub(1).and_then(|place| shown.get(place));
            views.push(WordingView::of(visit, before, wording));
        }
        views.reverse();
        HistoryView {
            wordings: views,
            withheld: if all || is_erased { 0 } else { withheld },
            erased: is_erased,
        }
    }
}

impl WordingView {
    fn of(visit: &Visit, before: Option<&Wording>, wording: &Wording) -> WordingView {
        // In another language nothing is the same; the first one is shown as it was.
        let before = before.filter(|before| before.lang == wording.lang);
        let pieces = words(before.map_or(wording.text, |before| before.text), wording.text);
        WordingView {
            number: wording.number,
            since: When::exactly(visit, wording.since),
            until: wording.until.map(|at| When::exactly(visit, at)),
            lang: wording.lang.to_string(),
            pieces,
        }
    }
}
