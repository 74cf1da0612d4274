//! What the templates of petitions get.

use super::counts::{self, Counts};
use super::model::{Answer, BY_NAMED, Petition, Reason, Signature, State};
use super::settle::of_town;
use super::sponsors::needed;
use super::thresholds::{Progress, StepKind};
use super::translated;
use crate::attachments::{self, AttachmentView};
use crate::key;
use crate::locale::{Args, Lang, Localized};
use crate::municipalities::ResponseView;
use crate::residents;
use crate::store::{Query, StoreError};
use crate::translation::suggest_path;
use crate::web::Visit;
use crate::web::views::{Deadline, Line, Place, Text, When};
use serde::Serialize;
use std::borrow::Cow;

/// How many names a petition's page shows.
const NAMES: usize = 50;

/// How far signatures reach, as the component `threshold` takes it.
#[derive(Serialize)]
pub struct Threshold {
    count: u64,
    max: u64,
    left: Option<u64>,
    steps: Vec<StepView>,
}

#[derive(Serialize)]
struct StepView {
    at: u64,
    text: String,
    reached: bool,
}

impl Threshold {
    pub fn of(visit: &Visit, progress: &Progress) -> Threshold {
        let step = |step: &super::Step| {
            let mut args = Args::from_iter([("count", step.at)]);
            args.set("step", step.kind.as_str());
            let text = visit.text_with(key!("petitions-step"), &args);
            StepView { at: step.at, text, reached: step.reached }
        };
        Threshold {
            count: progress.count,
            max: progress.max,
            left: progress.left,
            steps: progress.steps.iter().map(step).collect(),
        }
    }
}

/// One addressed town: its signatures, and whether it answered.
#[derive(Serialize)]
pub struct Town {
    place: Place,
    threshold: Threshold,
    responses: Vec<ResponseView>,
    /// It owes an answer.
    awaited: bool,
    /// The signatures that oblige it to answer.
    answers_from: u64,
}

impl Town {
    fn of(visit: &Visit, petition: &Petition, id: &str, counts: &Counts) -> Town {
        let progress = of_town(&visit.site, id, counts.of(id));
        let answer = progress.steps.iter().find(|step| step.kind == StepKind::Answer);
        let counted = petition.was_opened() && answer.is_some_and(|step| step.reached);
        let reached = counted || petition.has_reached(id, StepKind::Answer);
        let given = petition.responses.iter().filter(|response| response.municipality == id);
        Town {
            place: Place::of(visit, id),
            threshold: Threshold::of(visit, &progress),
            responses: given.map(|response| ResponseView::of(visit, response)).collect(),
            awaited: reached && !petition.has_answered(id),
            answers_from: answer.map_or(0, |step| step.at),
        }
    }
}

/// A petition in a list, as the component `petition_card` takes it, with its towns.
#[derive(Serialize)]
pub struct Card {
    href: String,
    title: String,
    title_lang: String,
    addressed: Vec<Place>,
    state_text: String,
    threshold: Option<Threshold>,
    towns: Vec<CardTown>,
}

#[derive(Serialize)]
struct CardTown {
    place: Place,
    threshold: Threshold,
}

impl Card {
    pub async fn of(visit: &Visit, petition: &Petition) -> Result<Card, StoreError> {
        let petition = &*shown(visit, petition);
        let counts = counts::of(&visit.site, petition).await?;
        let progress: Vec<Progress> =
            petition.addressed.iter().map(|id| of_town(&visit.site, id, counts.of(id))).collect();
        let together = Progress::together(&progress).filter(|_| petition.was_opened());
        let town = |(id, progress): (&String, &Progress)| CardTown {
            place: Place::of(visit, id),
            threshold: Threshold::of(visit, progress),
        };
        let towns = petition.addressed.iter().zip(&progress).map(town);
        let title = Line::of(visit, &petition.action);
        Ok(Card {
            href: href(visit, petition),
            title: title.text,
            title_lang: title.lang,
            addressed: Place::all(visit, &petition.addressed),
            state_text: state_text(visit, petition),
            threshold: together.map(|progress| Threshold::of(visit, &progress)),
            towns: if petition.was_opened() { towns.collect() } else { vec![] },
        })
    }

    pub async fn all<'a>(
        visit: &Visit,
        petitions: impl IntoIterator<Item = &'a Petition>,
    ) -> Result<Vec<Card>, StoreError> {
        let mut cards = Vec::new();
        for petition in petitions {
            cards.push(Card::of(visit, petition).await?);
        }
        Ok(cards)
    }
}

/// What everybody may read of a petition: one that would harm somebody shows that there was one.
pub fn shown<'a>(visit: &Visit, petition: &'a Petition) -> Cow<'a, Petition> {
    if !petition.is_hidden() {
        return Cow::Borrowed(petition);
    }
    let locales = &visit.site.locales;
    let say = |key: &str| {
        let text = |lang: Lang| locales.text(lang, key, None);
        // In the reader's language from the start, so that it is nobody's translation.
        Localized::new(visit.lang, text(visit.lang))
    };
    let mut shown = petition.clone();
    shown.action = say(key!("petitions-hidden"));
    shown.background = say(key!("petitions-hidden-text"));
    shown.details = Localized::new(visit.lang, "");
    shown.attachments.clear();
    shown.author.name = visit.text(key!("petitions-hidden-author"));
    Cow::Owned(shown)
}

/// The address of a petition's page.
pub fn href(visit: &Visit, petition: &Petition) -> String {
    visit.link(&format!("/petitions/{}", petition.slug))
}

/// Its state in a word or two; that of its answer once signatures are what it waits for no more.
pub fn state_text(visit: &Visit, petition: &Petition) -> String {
    let state = petition.state_at(visit.now());
    let word = match (state, petition.answer) {
        (State::Open | State::Closed, Answer::Waiting) => "waiting",
        (State::Open | State::Closed, Answer::Given) => "answered",
        _ => state.as_str(),
    };
    visit.text_with(key!("petitions-state"), &Args::from_iter([("state", word)]))
}

/// Everything on a petition's page but the form.
#[derive(Serialize)]
pub struct PetitionView {
    href: String,
    action: Line,
    state: &'static str,
    state_text: String,
    addressed: Vec<Place>,
    author: String,
    author_place: Place,
    created: When,
    opened: Option<When>,
    /// While it collects signatures.
    deadline: Option<Deadline>,
    /// When it stopped.
    closed: Option<When>,
    background: Text,
    details: Text,
    attachments: Vec<AttachmentView>,
    /// Empty until it collects signatures.
    towns: Vec<Town>,
    /// Whether there is anything to say about answers.
    answers: bool,
    rejection: Option<RejectionView>,
    /// Who supports it, before it collects signatures.
    sponsors: u64,
    sponsors_needed: u32,
    signers: Vec<Signer>,
    /// How many allow their name to be shown.
    named: u64,
    /// How many signed without showing it.
    unnamed: u64,
}

#[derive(Serialize)]
struct RejectionView {
    reason: String,
    explanation: Text,
}

#[derive(Serialize)]
struct Signer {
    name: String,
    place: Place,
}

impl PetitionView {
    /// As everybody sees it.
    pub async fn of(visit: &Visit, petition: &Petition) -> Result<PetitionView, StoreError> {
        PetitionView::whole(visit, &shown(visit, petition)).await
    }

    /// As staff see it, whatever it would do to others.
    pub async fn whole(visit: &Visit, petition: &Petition) -> Result<PetitionView, StoreError> {
        let counts = counts::of(&visit.site, petition).await?;
        let named = counts::named(&visit.site, petition).await?;
        let opened = petition.was_opened();
        let state = petition.state_at(visit.now());
        let town = |id: &String| Town::of(visit, petition, id, &counts);
        let towns: Vec<Town> = petition.addressed.iter().filter(|_| opened).map(town).collect();
        let answered = |town: &Town| town.awaited || !town.responses.is_empty();
        let deadline = |at| Deadline::of(visit, at, &petition.addressed);
        let closes_at = petition.closes_at;
        Ok(PetitionView {
            href: href(visit, petition),
            action: Line::of(visit, &petition.action),
            state: state.as_str(),
            state_text: state_text(visit, petition),
            addressed: Place::all(visit, &petition.addressed),
            author: residents::shown_name(visit, &petition.author),
            author_place: Place::of(visit, &petition.author.municipality),
            created: When::day(visit, petition.created_at),
            opened: petition.opened_at.map(|at| When::day(visit, at)),
            deadline: closes_at.filter(|_| state == State::Open).map(deadline),
            closed: closes_at.filter(|_| state == State::Closed).map(|at| When::day(visit, at)),
            background: suggested(
                visit,
                petition,
                "background",
                Text::comment(visit, &petition.background),
            ),
            details: suggested(
                visit,
                petition,
                "details",
                Text::official(visit, &petition.details),
            ),
            attachments: attachments::views(visit, &petition.attachments),
            answers: towns.iter().any(answered),
            towns,
            rejection: petition.rejection.as_ref().map(|rejection| RejectionView {
                reason: reason_text(visit, rejection.reason),
                explanation: Text::official(visit, &rejection.explanation),
            }),
            sponsors: counts.total(),
            sponsors_needed: needed(&visit.site, petition),
            signers: if opened { signers(visit, petition).await? } else { vec![] },
            named,
            unnamed: counts.total().saturating_sub(named),
        })
    }
}

/// With where readers suggest a better translation.
fn suggested(visit: &Visit, petition: &Petition, part: &str, text: Text) -> Text {
    if petition.is_hidden() {
        return text;
    }
    let suggest = suggest_path(translated::KIND, &petition.id, part, visit.lang);
    text.suggested_at(visit.link(&suggest))
}

pub fn reason_text(visit: &Visit, reason: Reason) -> String {
    visit.text_with(key!("petitions-reason"), &Args::from_iter([("reason", reason.as_str())]))
}

/// Those who allow their name to be shown, the newest first.
async fn signers(visit: &Visit, petition: &Petition) -> Result<Vec<Signer>, StoreError> {
    let named = Query::on(&BY_NAMED).equal(&petition.id).equal(true).descending().limit(NAMES);
    let page = visit.site.public.find::<Signature>(&named).await?;
    let signer = |signature: &Signature| {
        let place = Place::of(visit, &signature.municipality);
        signature.name.clone().map(|name| Signer { name, place })
    };
    Ok(page.items.iter().filter_map(|signature| signer(signature)).collect())
}
