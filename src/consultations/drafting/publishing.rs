//! Publishing: what all hosts have approved becomes what residents read.
//!
//! Invariant: it goes into the commit of the last approval, with the version for the public history
//! and each host's act in the journal; a consultation that changed meanwhile makes it fail whole.

use super::acts;
use super::letters::{self, News};
use super::model::{ConsultationDraft, ConsultationVersion, InForce};
use crate::attachments::{self, Attachment};
use crate::consultations::model::Published;
use crate::consultations::{Consultation, Recorded, actions, bulletins};
use crate::locale::latin;
use crate::store::{Batch, Store, StoreError, Stored};
use crate::web::aliases::Alias;
use crate::web::{Visit, WebError, keys};

/// Words that lead elsewhere.
const TAKEN: [&str; 6] = ["desk", "new", "feed", "meetings", "documents", "outcome"];
/// The longest slug, in characters; it is cut at a word.
const LONGEST: usize = 60;

/// The batch that publishes a draft, in place of `standing` where residents read one already.
pub async fn publish(
    visit: &Visit,
    town: &str,
    draft: &mut ConsultationDraft,
    standing: Option<Stored<Consultation>>,
) -> Result<Batch, WebError> {
    let number = draft.in_force.as_ref().map_or(1, |before| before.number + 1);
    let published =
        Published { number, attachments: draft.content.attachments.clone(), withdrawn: None };
    let (batch, one) = match standing {
        Some(mut one) => {
            let kept = &draft.content.attachments;
            let gone = one.published.attachments.iter().filter(|file| !kept.contains(file));
            let gone: Vec<Attachment> = gone.cloned().collect();
            apply(draft, &mut one);
            one.published = published;
            let batch = attachments::unlisted(Batch::new(), attachments::PUBLIC, &gone);
            (batch.replace(&one), one.document)
        }
        None => {
            let slug = free(&visit.site.public, draft.content.title.original_text()).await?;
            let one = first(draft, slug, published)?;
            (Batch::new().insert(&one), one)
        }
    };
    let in_force = InForce { version: draft.edition, number, slug: one.slug.clone() };
    let version = ConsultationVersion {
        id: format!("{}:{number}", draft.id),
        consultation: draft.id.clone(),
        number,
        content: draft.content.clone(),
        approvals: draft.approvals.clone(),
        at: visit.now(),
    };
    let acts = acts::published(&one, &in_force, visit.now());
    let batch =
        acts.iter().fold(batch.insert(&version), |batch, act| batch.event(act.event(keys::id())));
    let batch = bulletins::published(&visit.site, batch, &one, number, &visit.viewer()?.resident);
    draft.changed_at = visit.now();
    draft.in_force = Some(in_force);
    let news = if number == 1 { News::Published } else { News::Republished };
    let hosts = draft.hosts.clone();
    Ok(letters::tell(batch, visit, draft, news, town, &hosts))
}

/// Puts the new texts and times in place of the old ones; what the clock has brought about stays.
fn apply(draft: &ConsultationDraft, one: &mut Consultation) {
    let content = draft.content.clone();
    one.title = content.title;
    one.summary = content.summary;
    one.body = content.body;
    one.phases = content.phases;
    one.participation = content.participation;
    if let Some(first) = one.phases.first() {
        one.opens_at = first.opens_at;
    }
    if let Some(end) = content.closes_at {
        one.closes_at = end;
    }
}

fn first(
    draft: &ConsultationDraft,
    slug: String,
    published: Published,
) -> Result<Consultation, WebError> {
    let content = draft.content.clone();
    // The timetable was checked before: it has a beginning and an end.
    let opens_at = content.phases.first().map(|span| span.opens_at).ok_or(WebError::Internal)?;
    let closes_at = content.closes_at.ok_or(WebError::Internal)?;
    Ok(Consultation {
        id: draft.id.clone(),
        slug,
        hosts: draft.hosts.clone(),
        title: content.title,
        summary: content.summary,
        body: content.body,
        phases: content.phases,
        participation: content.participation,
        opens_at,
        closes_at,
        recorded: Recorded::Nothing,
        entered: 0,
        published,
    })
}

/// A slug that no consultation has and that was never another's, as far as one can see now; the
/// unique index decides.
async fn free(store: &Store, title: &str) -> Result<String, StoreError> {
    let made = slug(title);
    for n in 1..1_000 {
        let slug = if n == 1 { made.clone() } else { format!("{made}-{n}") };
        let alias = store.get::<Alias>(&format!("/consultations/{slug}")).await?;
        if alias.is_none() && actions::by_slug(store, &slug).await?.is_none() {
            return Ok(slug);
        }
    }
    Ok(format!("{made}-{}", keys::id()))
}

/// The word in its address, in small Latin letters.
fn slug(title: &str) -> String {
    let text = latin(title);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut made = String::new();
    for word in words {
        if made.is_empty() {
            made.extend(word.chars().take(LONGEST));
        } else if made.len() + word.len() < LONGEST {
            made.push('-');
            made.push_str(word);
        } else {
            break;
        }
    }
    if made.is_empty() || TAKEN.contains(&made.as_str()) {
        made = format!("consultation{}{made}", if made.is_empty() { "" } else { "-" });
    }
    made
}

#[cfg(test)]
mod tests {
    #[test]
    fn addresses_can_be_read_aloud() {
        let slug = super::slug;
        assert_eq!(slug("Nemuno takai: abu krantai!"), "nemuno-takai-abu-krantai");
        assert_eq!(slug("Тропы вдоль Немана"), "tropy-vdol-nemana");
        assert_eq!([slug("Desk"), slug("…")], ["consultation-desk", "consultation"]);
        assert!(slug(&"labai ilgas pavadinimas ".repeat(9)).len() <= 60);
    }
}
