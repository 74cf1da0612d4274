//! What the pages show of a discussion, in the form that the components take.

use super::listing::{self, Place};
use super::model::{Contribution, Kind, Stance, TEXT, Thread};
use super::subject::Subject;
use crate::residency::Requirement;
use crate::residents;
use crate::web::views::{self, Text, When};
use crate::web::{Form, Visit, WebError, keys};
use serde::Serialize;

/// A page of a discussion, for the `discussion` component.
#[derive(Debug, Serialize)]
pub struct DiscussionView {
    pub count: u64,
    pub items: Vec<Item>,
    pub next: Option<String>,
    /// Back to the newest, where this is not the first page.
    pub newest: Option<String>,
    pub open: bool,
    /// What contributing asks for, where that is more than an account.
    pub requirement: Option<Requirement>,
    /// Whether the reader does not meet it, signed in as they are.
    pub barred: bool,
    /// Where a visitor signs in and comes back.
    pub sign_in: String,
    /// The form, for those who may write now.
    pub form: Option<FormView>,
}

/// A contribution, for the component of that name.
#[derive(Debug, Serialize)]
pub struct Item {
    /// `contribution-<uuid>`, the same in every language.
    pub id: String,
    pub author: String,
    /// Whether the author wrote as staff of the municipality.
    pub staff: bool,
    pub municipality: views::Place,
    pub bank: crate::config::Bank,
    pub at_iso: String,
    pub at_text: String,
    pub kind: &'static str,
    pub stance: &'static str,
    pub text: Text,
    pub permalink: String,
    pub reply_href: Option<String>,
    /// Whom it answers, where that is not the one whose contribution it stands under.
    pub to: Option<To>,
    pub replies: Vec<Item>,
}

/// The contribution that a reply answers.
#[derive(Debug, Serialize)]
pub struct To {
    pub name: String,
    pub href: String,
}

/// What the form offers.
#[derive(Debug, Serialize)]
pub struct FormView {
    pub action: String,
    /// Empty where there is nothing to choose: a reply.
    pub kinds: Vec<ChoiceView>,
    pub stances: Vec<ChoiceView>,
    pub languages: Vec<ChoiceView>,
    pub max: usize,
}

#[derive(Debug, Serialize)]
pub struct ChoiceView {
    pub value: String,
    pub text: String,
}

/// The page of a subject's discussion that the address names. The page shows it with
/// `.with_form(&discussion::blank(…))`.
pub async fn show(visit: &Visit, subject: &Subject) -> Result<DiscussionView, WebError> {
    let place = Place::of(visit);
    let listing = listing::page(&visit.site.public, &subject.key, &place).await?;
    let page = visit.link(&subject.path);
    let count = listing::count(visit, &subject.key).await?;
    let can_write = subject.open && visit.viewer.is_some() && subject.admits(visit);
    Ok(DiscussionView {
        count,
        items: listing
            .threads
            .iter()
            .flat_map(|thread| of_thread(visit, subject, thread))
            .collect(),
        next: listing.next.map(|word| format!("{page}?after={word}#discussion")),
        newest: (place != Place::Newest).then(|| format!("{page}#discussion")),
        open: subject.open,
        requirement: requirement(visit, subject),
        barred: !subject.admits(visit),
        sign_in: sign_in(visit, &page),
        form: can_write.then(|| form(visit, subject, subject.kinds)),
    })
}

/// What contributing asks for, while it is possible.
pub(super) fn requirement(visit: &Visit, subject: &Subject) -> Option<Requirement> {
    let requirement = Requirement::of(visit, subject.participation, &subject.towns);
    requirement.filter(|_| subject.open)
}

/// The form before anything is typed.
pub fn blank(visit: &Visit, kinds: &[Kind]) -> Form {
    let kind = kinds.first().map_or("", |kind| kind.as_str());
    Form::prefilled([
        ("key", keys::id()),
        ("kind", kind.to_owned()),
        ("stance", Stance::Neutral.as_str().to_owned()),
        ("language", visit.lang.to_string()),
    ])
}

/// The form for one of these kinds.
pub(super) fn form(visit: &Visit, subject: &Subject, kinds: &[Kind]) -> FormView {
    // keys: discussion-kind-* discussion-stance-*
    let choice = |group: &str, word: &str| ChoiceView {
        value: word.to_owned(),
        text: visit.text(&format!("discussion-{group}-{word}")),
    };
    let locales = &visit.site.locales;
    let language = |lang: &crate::locale::Lang| ChoiceView {
        value: lang.to_string(),
        text: locales.own_name(*lang).to_owned(),
    };
    FormView {
        action: visit.link(&format!("{}/contributions", subject.path)),
        kinds: kinds.iter().map(|kind| choice("kind", kind.as_str())).collect(),
        stances: Stance::ALL.iter().map(|stance| choice("stance", stance.as_str())).collect(),
        languages: locales.languages().iter().map(language).collect(),
        max: TEXT,
    }
}

/// A thread as the list shows it: its first contribution with the replies, or the replies alone
/// should the first be gone.
fn of_thread(visit: &Visit, subject: &Subject, thread: &Thread) -> Vec<Item> {
    let replies: Vec<Item> =
        thread.replies.iter().map(|reply| of_reply(visit, subject, thread, reply)).collect();
    match &thread.top {
        Some(top) => vec![Item { replies, ..of_one(visit, subject, top) }],
        None => replies,
    }
}

fn of_reply(visit: &Visit, subject: &Subject, thread: &Thread, reply: &Contribution) -> Item {
    let answered = reply.in_reply_to.as_ref().filter(|id| **id != thread.id);
    let found = answered.and_then(|id| thread.replies.iter().find(|other| other.id == *id));
    let to = found.map(|other| To {
        name: residents::shown_name(visit, &other.author),
        href: visit.link(&subject.address(&other.id)),
    });
    Item { to, ..of_one(visit, subject, reply) }
}

/// One contribution by itself.
pub(super) fn of_one(visit: &Visit, subject: &Subject, one: &Contribution) -> Item {
    let municipality = views::Place::of(visit, &one.author.municipality);
    let permalink = visit.link(&subject.address(&one.id));
    let When { iso, text } = When::exactly(visit, one.at);
    Item {
        id: format!("contribution-{}", one.id),
        author: residents::shown_name(visit, &one.author),
        staff: one.author.staff,
        bank: municipality.bank,
        municipality,
        at_iso: iso,
        at_text: text,
        kind: one.kind.as_str(),
        stance: one.stance.as_str(),
        text: Text::comment(visit, &one.text),
        reply_href: subject.open.then(|| format!("{permalink}/reply")),
        permalink,
        to: None,
        replies: Vec::new(),
    }
}

/// Where a visitor signs in to come back to this page.
fn sign_in(visit: &Visit, page: &str) -> String {
    let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    format!("{}?next={next}", visit.link("/sign-in"))
}
