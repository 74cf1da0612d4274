//! What the pages of drafting are given.

use super::actions::{self, language};
use super::form;
use super::model::{BODY, ConsultationDraft, Content, Place, SUMMARY, TITLE};
use crate::attachments;
use crate::config::MunicipalityId;
use crate::consultations::phases::Phase;
use crate::consultations::timetable::{self, Step};
use crate::key;
use crate::locale::{Args, Lang, Localized};
use crate::residency::Participation;
use crate::store::Stored;
use crate::web::difference::{self, Piece};
use crate::web::views::{Line, Place as Town, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, markup};
use serde::Serialize;
use serde_json::{Value, json};

/// A town's desk.
pub fn desk_href(visit: &Visit, town: &str) -> String {
    visit.link(&format!("/consultations/desk/{town}"))
}

/// A draft's page for the editors of a town.
pub fn href(visit: &Visit, town: &str, id: &str) -> String {
    format!("{}/{id}", desk_href(visit, town))
}

/// A line of a desk.
#[derive(Serialize)]
struct Row {
    href: String,
    title: Line,
    hosts: Vec<Town>,
    changed: When,
    version: u32,
}

fn row(visit: &Visit, town: &str, draft: &ConsultationDraft) -> Row {
    Row {
        href: href(visit, town, &draft.id),
        title: Line::of(visit, &draft.content.title),
        hosts: Town::all(visit, &draft.hosts),
        changed: When::exactly(visit, draft.changed_at),
        version: draft.edition,
    }
}

/// Everything that a town prepares, has published, or has withdrawn.
pub async fn desk(visit: &Visit, town: &str) -> WebResult {
    let store = &visit.site.public;
    let mut lists = Vec::new();
    for place in [Place::Waiting, Place::Drafting, Place::Published, Place::Withdrawn] {
        let drafts = actions::listed(store, town, place).await?;
        let rows: Vec<Row> = drafts.iter().map(|draft| row(visit, town, draft)).collect();
        // keys: drafting-desk-waiting* drafting-desk-drafting* drafting-desk-published*
        // keys: drafting-desk-withdrawn*
        let word = place.as_str();
        lists.push(json!({
            "word": word,
            "title": visit.text(&format!("drafting-desk-{word}")),
            "none": visit.text(&format!("drafting-desk-{word}-none")),
            "rows": rows,
        }));
    }
    let adoptable = actions::adoptable(visit, town).await?;
    let adoptable: Vec<Value> = adoptable
        .iter()
        .map(|one| {
            json!({
                "title": Line::of(visit, &one.title),
                "href": visit.link(&one.path()),
                "adopt": format!("{}/adopt/{}", desk_href(visit, town), one.slug),
            })
        })
        .collect();
    Page::new(visit, "consultations/drafting/desk.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("waiting", &actions::waiting(store, town).await?)
        .with("lists", &lists)
        .with("adoptable", &adoptable)
        .respond()
}

/// The first step: what it is called, and who else hosts it.
pub fn new(visit: &Visit, town: &str, form: &Form) -> WebResult {
    let own = language(&visit.site, town);
    Page::new(visit, "consultations/drafting/new.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("others", &others(visit, &[town.to_owned()], form))
        .with("own", &named(visit, own))
        .with("limits", &limits())
        .with_form(form)
        .respond()
}

/// The towns that are no hosts yet, for checkboxes and buttons.
fn others(visit: &Visit, hosts: &[MunicipalityId], form: &Form) -> Vec<Value> {
    let all = visit.site.all_municipalities().iter().filter(|id| !hosts.contains(id));
    let one = |id: &MunicipalityId| {
        let name = format!("host-{id}");
        json!({
            "id": id,
            "administration": visit.site.names(id, visit.lang).administration,
            "checked": form.is_checked(&name),
            "name": name,
        })
    };
    all.map(one).collect()
}

fn named(visit: &Visit, lang: Lang) -> Value {
    json!({ "code": lang, "name": visit.site.locales.own_name(lang) })
}

fn limits() -> Value {
    json!({ "title": TITLE, "summary": SUMMARY, "body": BODY })
}

/// The languages that it needs, each host's once, then the interface's others.
pub fn languages(visit: &Visit, draft: &ConsultationDraft) -> (Vec<Lang>, Vec<Lang>) {
    let mut needed: Vec<Lang> = Vec::new();
    for lang in draft.hosts.iter().map(|host| language(&visit.site, host)) {
        if !needed.contains(&lang) {
            needed.push(lang);
        }
    }
    let all = visit.site.locales.languages().iter().copied();
    let more = all.filter(|lang| !needed.contains(lang)).collect();
    (needed, more)
}

/// One language's texts beside another's.
fn side(visit: &Visit, here: &str, content: &Content, lang: Lang, needed: bool) -> Value {
    let there = |text: &Localized| text.texts.get(&lang).cloned().unwrap_or_default();
    json!({
        "code": lang,
        "name": visit.site.locales.own_name(lang),
        "title": there(&content.title),
        "summary": there(&content.summary),
        "body": markup::official(&there(&content.body)),
        "whole": content.is_whole(lang),
        "needed": needed,
        "is_original": content.title.original == lang,
        "is_machine": content.body.machine.contains(&lang),
        "edit": format!("{here}/texts/{lang}"),
    })
}

/// The draft's own page.
pub async fn one<'a>(
    visit: &'a Visit,
    town: &str,
    draft: &Stored<ConsultationDraft>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let here = href(visit, town, &draft.id);
    let content = &draft.content;
    let own = language(&visit.site, town);
    let (needed, more) = languages(visit, draft);
    let sides = needed.iter().map(|lang| (*lang, true));
    let sides = sides.chain(more.iter().map(|lang| (*lang, false)));
    let sides: Vec<Value> =
        sides.map(|(lang, needed)| side(visit, &here, content, lang, needed)).collect();
    let in_force = draft.in_force.as_ref();
    let public = in_force.map(|one| visit.link(&format!("/consultations/{}", one.slug)));
    let stands = draft.is_approved_by(town);
    let whole = content.is_whole(own);
    Ok(Page::new(visit, "consultations/drafting/show.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("here", &here)
        .with("title", &Line::of(visit, &content.title))
        .with("hosts", &Town::all(visit, &draft.hosts))
        .with("public", &public)
        .with("version", &draft.edition)
        .with("state", &draft.place(town).as_str())
        .with("state_text", &state(visit, town, draft))
        .with("approvals", &approvals(visit, draft))
        .with("can_approve", &(draft.withdrawal.is_none() && !stands && !draft.is_in_force()))
        .with("own", &named(visit, own))
        .with("whole", &whole)
        .with("changes", &changes(visit, draft.seen.get(town), content))
        .with("sides", &sides)
        .with("timetable", &Step::all(visit, &content.slots()))
        .with("participation", &participation(visit, content.participation))
        .with("attachments", &attachments::views(visit, &content.attachments))
        .with("attachment_rules", &attachments::rules(visit))
        .with("invitable", &others(visit, &draft.hosts, form))
        .with("is_published", &in_force.is_some())
        .with(
            "withdrawal",
            &draft.withdrawal.as_ref().map(|one| super::public::withdrawn(visit, one)),
        )
        .with("reason_in", &reason_languages(visit, own))
        .with_form(form))
}

fn reason_languages(visit: &Visit, own: Lang) -> Vec<Value> {
    let all = visit.site.locales.languages().iter().copied();
    all.filter(|lang| *lang != own).map(|lang| named(visit, lang)).collect()
}

fn state(visit: &Visit, town: &str, draft: &ConsultationDraft) -> String {
    // keys: drafting-state-waiting drafting-state-drafting drafting-state-published
    // keys: drafting-state-withdrawn
    visit.text(&format!("drafting-state-{}", draft.place(town).as_str()))
}

/// Who stands by what is there now.
fn approvals(visit: &Visit, draft: &ConsultationDraft) -> Vec<Value> {
    let one = |host: &MunicipalityId| {
        let current = |one: &&super::model::Approval| {
            one.municipality == *host && one.version == draft.edition
        };
        let at = draft.approvals.iter().find(current).map(|one| When::exactly(visit, one.at));
        json!({ "place": Town::of(visit, host), "at": at })
    };
    draft.hosts.iter().map(one).collect()
}

/// Who may take part, in a sentence.
pub fn participation(visit: &Visit, participation: Participation) -> String {
    // keys: drafting-participation-registered drafting-participation-verified
    // keys: drafting-participation-hosts drafting-participation-verified-hosts
    visit.text(&format!("drafting-participation-{}", participation.as_str()))
}

/// A part that changed, with the words that did.
#[derive(Serialize)]
pub struct Change {
    what: String,
    lang: String,
    pieces: Vec<Piece>,
}

/// What differs between two contents, part by part.
pub fn changes(visit: &Visit, old: Option<&Content>, new: &Content) -> Vec<Change> {
    let Some(old) = old else { return vec![] };
    let mut all = Vec::new();
    let mut push = |what: String, lang: Lang, before: &str, after: &str| {
        if before != after {
            all.push(Change {
                what,
                lang: lang.to_string(),
                pieces: difference::words(before, after),
            });
        }
    };
    let texts = [
        (key!("drafting-title"), &old.title, &new.title),
        (key!("drafting-summary"), &old.summary, &new.summary),
        (key!("drafting-body"), &old.body, &new.body),
    ];
    for lang in visit.site.locales.languages() {
        for (name, before, after) in texts {
            let there = |text: &Localized| text.texts.get(lang).cloned().unwrap_or_default();
            let language = visit.site.locales.own_name(*lang);
            let what = format!("{} ({language})", visit.text(name));
            push(what, *lang, &there(before), &there(after));
        }
    }
    let [before, after] = [old, new].map(|content| times(visit, content));
    push(visit.text(key!("drafting-timetable")), visit.lang, &before, &after);
    let [before, after] = [old, new].map(|content| participation(visit, content.participation));
    push(visit.text(key!("drafting-who")), visit.lang, &before, &after);
    let [before, after] = [old, new].map(|content| {
        let titles = content.attachments.iter().map(|file| file.title.text(visit.lang));
        titles.collect::<Vec<_>>().join("\n")
    });
    push(visit.text(key!("attachments-title")), visit.lang, &before, &after);
    all
}

/// A timetable as lines of text.
fn times(visit: &Visit, content: &Content) -> String {
    let line = |slot: &crate::consultations::Slot| {
        let name = timetable::phase(visit, slot.phase);
        format!("{name}: {}", timetable::said(visit, slot, &visit.zone()))
    };
    content.slots().iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The form of one language's texts, with those of the others beside it.
pub fn texts<'a>(
    visit: &'a Visit,
    town: &str,
    draft: &ConsultationDraft,
    lang: Lang,
    typed: &Form,
) -> WebResult<Page<'a>> {
    let here = href(visit, town, &draft.id);
    let (needed, more) = languages(visit, draft);
    let others = needed.into_iter().chain(more).filter(|other| *other != lang);
    let sides: Vec<Value> = others
        .map(|other| side(visit, &here, &draft.content, other, false))
        .filter(|side| side["title"] != "" || side["body"] != "")
        .collect();
    let now = form::texts(&draft.content, lang, draft.edition);
    let ours =
        |name: &str| difference::words(now.value(name), &typed.value(name).replace('\r', ""));
    let stale = form::version(typed) != draft.edition
        && ["title", "summary", "body"].iter().any(|name| now.value(name) != typed.value(name));
    Ok(Page::new(visit, "consultations/drafting/texts.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("here", &here)
        .with("title", &Line::of(visit, &draft.content.title))
        .with("language", &named(visit, lang))
        .with("is_original", &(draft.content.title.original == lang))
        .with("sides", &sides)
        .with("version", &draft.edition)
        .with(
            "stale",
            &stale.then(|| {
                json!({
                    "title": ours("title"), "summary": ours("summary"), "body": ours("body"),
                })
            }),
        )
        .with("limits", &limits())
        .with_form(typed))
}

/// The form of the timetable and of who takes part.
pub fn terms<'a>(
    visit: &'a Visit,
    town: &str,
    draft: &ConsultationDraft,
    form: &Form,
) -> WebResult<Page<'a>> {
    let mut args = Args::new();
    args.set("town", visit.site.names(town, visit.lang).name);
    let rows: Vec<Value> = Phase::ALL
        .iter()
        .map(|phase| {
            let word = phase.as_str();
            json!({
                "word": word,
                "text": timetable::phase(visit, *phase),
                "may": timetable::may(visit, *phase),
            })
        })
        .collect();
    let everybody = draft.hosts.len() == visit.site.all_municipalities().len();
    let choices = Participation::ALL
        .iter()
        .filter(|one| !everybody || !one.is_for_hosts() || **one == draft.content.participation);
    let choices: Vec<Value> = choices
        .map(|one| json!({ "value": one.as_str(), "text": participation(visit, *one) }))
        .collect();
    Ok(Page::new(visit, "consultations/drafting/terms.html")
        .with("place", &Town::of(visit, town))
        .with("desk", &desk_href(visit, town))
        .with("here", &href(visit, town, &draft.id))
        .with("title", &Line::of(visit, &draft.content.title))
        .with("by_clock", &visit.text_with(key!("drafting-by-clock"), &args))
        .with("phases", &rows)
        .with("choices", &choices)
        .with("version", &draft.edition)
        .with_form(form))
}

/// A first form, with a key that makes it one draft however often it is sent.
pub fn blank() -> Form {
    Form::prefilled([("key", keys::id())])
}

/// Not there for these towns.
pub fn language_of(visit: &Visit, word: &str) -> Result<Lang, WebError> {
    let lang = Lang::parse(word).filter(|lang| visit.site.locales.supports(*lang));
    lang.ok_or(WebError::NotFound)
}
