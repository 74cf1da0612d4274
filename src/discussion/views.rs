//! What the pages show of a discussion, in the form that the components take.

use super::editing::{self, EditedView, OfferView};
use super::listing;
use super::model::{Contribution, Kind, Stance, TEXT, Thread};
use super::quotes;
use super::reading;
use super::standing::State;
use super::subject::Subject;
use super::supporting::{self, SupportView};
use super::translated;
use super::voices::{self, VoicesView};
use crate::answers;
use crate::moderation;
use crate::residency::Requirement;
use crate::residents;
use crate::translation::suggest_path;
use crate::web::views::{self, SuspensionView, Text, When};
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
    /// Why the reader does not write now, where that is a decision.
    pub suspended: Option<SuspensionView>,
    /// The form, for those who may write now.
    pub form: Option<FormView>,
    /// In which orders it can be read, and what arrives meanwhile.
    pub voices: VoicesView,
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
    /// Absent where the reader gets a placeholder.
    pub text: Option<Text>,
    pub withheld: Option<WithheldView>,
    /// Whether its thread takes no more replies, said at its beginning.
    pub closed: bool,
    pub permalink: String,
    pub reply_href: Option<String>,
    pub report_href: Option<String>,
    /// That its author has changed it, for those who get the text; where its author may.
    pub edited: Option<EditedView>,
    pub edit: Option<OfferView>,
    /// Whom it answers, where that is not the one whose contribution it stands under.
    pub to: Option<To>,
    /// Whether it quotes the one whom it answers.
    pub quotes: bool,
    /// How many support it; absent where it is shown by itself.
    pub support: Option<SupportView>,
    /// What administrations officially say to it, and until when they will.
    pub pinned: answers::Pinned,
    pub replies: Vec<Item>,
    /// How many more replies there are, where not all are shown.
    pub rest: u64,
    /// The changes of a document that it led to.
    pub led: Vec<super::passages::Led>,
}

/// Why others do not see a contribution.
#[derive(Debug, Serialize)]
pub struct WithheldView {
    /// `held`, `hidden` or `awaiting-edit`.
    pub state: &'static str,
    /// The rule, in the reader's language.
    pub rule: String,
    pub since: Option<When>,
    /// Whether the reader wrote it.
    pub own: bool,
    /// The statement of reasons, for those who may read it; where its author changes it.
    pub why_href: Option<String>,
    pub edit_href: Option<String>,
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
    let reading = reading::page(visit, subject).await?;
    let voices = voices::of(visit, subject, reading.order).await?;
    let mut items: Vec<Item> =
        reading.threads.iter().flat_map(|thread| of_thread(visit, subject, thread)).collect();
    supporting::count(visit, subject, &reading.spans, &mut items).await?;
    voices::rest(&reading.rest, &mut items);
    answers::pin(visit, subject, &mut items).await?;
    let page = visit.link(&subject.path);
    let count = listing::count(visit, &subject.key).await?;
    let suspended = SuspensionView::of(visit).filter(|_| subject.open);
    let free = visit.viewer.is_some() && suspended.is_none();
    let can_write = subject.open && free && subject.admits(visit);
    Ok(DiscussionView {
        count,
        items,
        next: reading.next,
        newest: reading.first,
        open: subject.open,
        requirement: requirement(visit, subject),
        barred: !subject.admits(visit),
        sign_in: sign_in(visit, &page),
        suspended,
        form: can_write.then(|| form(visit, subject, subject.kinds)),
        voices,
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
    FormView {
        action: visit.link(&format!("{}/contributions", subject.path)),
        kinds: kinds.iter().map(|kind| choice("kind", kind.as_str())).collect(),
        stances: Stance::ALL.iter().map(|stance| choice("stance", stance.as_str())).collect(),
        languages: languages(visit),
        max: TEXT,
    }
}

/// The languages that one can write in.
pub fn languages(visit: &Visit) -> Vec<ChoiceView> {
    let locales = &visit.site.locales;
    let language = |lang: &crate::locale::Lang| ChoiceView {
        value: lang.to_string(),
        text: locales.own_name(*lang).to_owned(),
    };
    locales.languages().iter().map(language).collect()
}

/// A thread as the list shows it: its first contribution with the replies, or the replies alone
/// should the first be gone.
fn of_thread(visit: &Visit, subject: &Subject, thread: &Thread) -> Vec<Item> {
    let replies: Vec<Item> =
        thread.replies.iter().map(|reply| of_reply(visit, subject, thread, reply)).collect();
    match &thread.top {
        Some(top) => vec![of_top(visit, subject, top, replies)],
        None => replies,
    }
}

/// The first of a thread; a closed one takes no replies.
fn of_top(visit: &Visit, subject: &Subject, top: &Contribution, replies: Vec<Item>) -> Item {
    let closed = top.standing.closed;
    let mut item = Item { replies, closed, ..of_one(visit, subject, top) };
    if closed {
        item.reply_href = None;
        item.replies.iter_mut().for_each(|reply| reply.reply_href = None);
    }
    item
}

fn of_reply(visit: &Visit, subject: &Subject, thread: &Thread, reply: &Contribution) -> Item {
    let quotes = reads(visit, reply) && quotes::quotes(reply.text.original_text());
    let answered = reply.in_reply_to.as_ref().filter(|id| quotes || **id != thread.id);
    let others = || thread.top.iter().chain(&thread.replies);
    let found = answered.and_then(|id| others().find(|other| other.id == *id));
    let to = found.map(|other| To {
        name: if reads(visit, other) {
            residents::shown_name(visit, &other.author)
        } else {
            visit.text(crate::key!("discussion-author-withheld"))
        },
        href: visit.link(&subject.address(&other.id)),
    });
    Item { quotes, to, ..of_one(visit, subject, reply) }
}

/// One contribution by itself, as this reader gets to see it.
pub fn of_one(visit: &Visit, subject: &Subject, one: &Contribution) -> Item {
    let municipality = views::Place::of(visit, &one.author.municipality);
    let permalink = visit.link(&subject.address(&one.id));
    let When { iso, text } = When::exactly(visit, one.at);
    let reads = reads(visit, one);
    let in_sight = !one.standing.withheld;
    let author = if reads { residents::shown_name(visit, &one.author) } else { String::new() };
    Item {
        id: format!("contribution-{}", one.id),
        author,
        staff: one.author.staff,
        bank: municipality.bank,
        municipality,
        at_iso: iso,
        at_text: text,
        kind: if reads { one.kind.as_str() } else { "" },
        stance: if reads { one.stance.as_str() } else { "" },
        text: reads.then(|| said(visit, one)),
        withheld: (!in_sight).then(|| withheld(visit, one, reads, &permalink)),
        closed: false,
        reply_href: (subject.open && in_sight).then(|| format!("{permalink}/reply")),
        report_href: (in_sight && !is_own(visit, one)).then(|| format!("{permalink}/report")),
        edited: editing::mark(visit, subject, one).filter(|_| reads),
        edit: editing::offer(visit, subject, one),
        permalink,
        to: None,
        quotes: false,
        support: supporting::blank(visit, subject, one),
        pinned: answers::Pinned::default(),
        replies: Vec::new(),
        rest: 0,
        led: Vec::new(),
    }
}

/// What it says, with where readers suggest a better translation of what everybody may read.
fn said(visit: &Visit, one: &Contribution) -> Text {
    let text = Text::comment(visit, &one.text);
    if one.standing.withheld {
        return text;
    }
    let suggest = suggest_path(translated::KIND, &one.id, translated::PART, visit.lang);
    text.suggested_at(visit.link(&suggest))
}

impl Item {
    /// Without what one can do about it: where it is shown by itself.
    pub fn alone(self) -> Item {
        Item { reply_href: None, report_href: None, edit: None, support: None, ..self }
    }
}

/// Whether the reader gets the text: what is withheld, its author does, and those who review it.
pub fn reads(visit: &Visit, one: &Contribution) -> bool {
    let reviews = |viewer| moderation::reviews(viewer, &one.author.municipality);
    !one.standing.withheld || is_own(visit, one) || visit.viewer.as_ref().is_some_and(reviews)
}

/// Whether the reader wrote it.
pub fn is_own(visit: &Visit, one: &Contribution) -> bool {
    visit.viewer.as_ref().is_some_and(|viewer| viewer.resident == one.author.resident)
}

fn withheld(visit: &Visit, one: &Contribution, reads: bool, permalink: &str) -> WithheldView {
    // keys: moderation-rule-*
    let standing = &one.standing;
    let own = is_own(visit, one);
    let rule = standing.ground.map(|ground| format!("moderation-rule-{}", ground.as_str()));
    let why = |id: &String| visit.link(&format!("/moderation/decisions/{id}"));
    let edits = own && standing.state == State::AwaitingEdit;
    WithheldView {
        state: standing.state.as_str(),
        rule: rule.map(|key| visit.text(&key)).unwrap_or_default(),
        since: standing.since.map(|at| When::day(visit, at)),
        own,
        why_href: standing.decision.as_ref().filter(|_| reads).map(why),
        edit_href: edits.then(|| format!("{permalink}/edit")),
    }
}

/// Where a visitor signs in to come back to this page.
fn sign_in(visit: &Visit, page: &str) -> String {
    let next: String = form_urlencoded::byte_serialize(page.as_bytes()).collect();
    format!("{}?next={next}", visit.link("/sign-in"))
}
