//! Who is staff, for the administrators of the same municipality: the list, and changing roles.
//!
//! Invariant: administrators see accounts of staff only. A resident becomes staff by the address
//! that they gave the administrator; an address of nobody here and one of the other side's
//! resident are answered alike.

use super::actions::{self, By, RoleChange, StaffError, Whose};
use super::model::{Edit, Refusal, Role, Roles, held_since};
use crate::key;
use crate::locale::Args;
use crate::residents::{Resident, by_mail, session};
use crate::store::{Cursor, Store, Stored};
use crate::web::views::{Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::Path;
use futures_util::future::try_join_all;
use serde::Serialize;

/// A member of staff as administrators see them.
#[derive(Serialize)]
struct MemberView {
    href: String,
    name: String,
    mail: String,
    roles: Vec<HeldView>,
    /// Whether they have shown a second factor in a session that still lasts.
    second_factor: bool,
    own: bool,
}

/// A role, and since when where that is known.
#[derive(Serialize)]
struct HeldView {
    role: &'static str,
    since: Option<When>,
}

impl MemberView {
    async fn of(visit: &Visit, store: &Store, resident: &Resident) -> WebResult<MemberView> {
        let latest = actions::latest_change(store, &resident.id).await?;
        let sessions = session::list(store, &resident.id).await?;
        let roles: Roles = resident.roles.iter().copied().collect();
        let since = held_since(&roles, latest.as_deref(), jiff::Timestamp::MIN);
        let held = since.into_iter().map(|held| HeldView {
            role: held.role.as_str(),
            since: Some(held.since)
                .filter(|at| *at > jiff::Timestamp::MIN)
                .map(|at| When::day(visit, at)),
        });
        let own = visit.viewer.as_ref().is_some_and(|viewer| viewer.resident == resident.id);
        Ok(MemberView {
            href: visit.link(&member_path(&resident.municipality, &resident.id)),
            name: resident.name.clone(),
            mail: resident.mail.clone(),
            roles: held.collect(),
            second_factor: sessions.iter().any(|session| session.second_factor),
            own,
        })
    }
}

fn staff_path(municipality: &str) -> String {
    format!("/municipalities/{municipality}/staff")
}

fn member_path(municipality: &str, resident: &str) -> String {
    format!("{}/{resident}", staff_path(municipality))
}

/// The municipality's own store: the route's rule has let its administrators in only.
fn store<'a>(visit: &'a Visit, municipality: &str) -> WebResult<&'a Store> {
    visit.site.personal(municipality).ok_or(WebError::NotFound)
}

pub async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    staff_page(&visit, &path.1, &Form::prefilled([("key", keys::id())])).await?.respond()
}

async fn staff_page<'a>(visit: &'a Visit, municipality: &str, form: &Form) -> WebResult<Page<'a>> {
    let store = store(visit, municipality)?;
    let after = visit.parameter("after").and_then(|word| Cursor::decode(&word));
    let found = actions::page(store, after).await?;
    let members = found.items.iter().map(|one| MemberView::of(visit, store, one));
    let mut members = try_join_all(members).await?;
    let formats = visit.site.locales.formats(visit.lang);
    members.sort_by(|one, other| formats.compare(&one.name, &other.name));
    let next = found.next.map(|next| format!("?after={}", next.encode()));
    Ok(Page::new(visit, "municipalities/staff.html")
        .with("place", &Place::of(visit, municipality))
        .with("members", &members)
        .with("next", &next)
        .with("choices", &choices(visit))
        .with_form(form))
}

/// The roles as radio buttons, each with what it may do.
fn choices(visit: &Visit) -> Vec<serde_json::Value> {
    // keys: residents-role-* municipalities-may-*
    let one = |role: Role| {
        let word = role.as_str();
        let text = visit.text(&format!("residents-role-{word}"));
        let hint = visit.text(&format!("municipalities-may-{word}"));
        serde_json::json!({ "value": word, "text": text, "hint": hint })
    };
    Role::ALL.map(one).into()
}

/// Gives a role to whoever has this address.
pub async fn grant(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let municipality = &path.1;
    let mail = form.mail_for("mail", visit.site.is_international(municipality));
    let role = form.choice("role", &Role::ALL.map(Role::as_str));
    let (Some(mail), Some(role)) = (mail, role.and_then(|word| Role::parse(&word))) else {
        return staff_page(&visit, municipality, &form).await?.respond();
    };
    let edit = Edit::Grant(role);
    if edit.is_grave()
        && !form.is_checked("confirm")
        && by_mail(&visit.site, store(&visit, municipality)?, &mail).await?.is_some()
    {
        let question = args(key!("municipalities-confirm-grant"), &[("mail", &mail)]);
        return confirm(&visit, municipality, &form, question);
    }
    let whose = Whose::Mail(&mail);
    match change(&visit, municipality, &form, whose, edit).await? {
        Ok(()) => page::redirect(&visit.link(&done(municipality))),
        Err(StaffError::NoResident(_)) => {
            form.refuse::<()>("mail", key!("municipalities-problem-nobody"), None);
            staff_page(&visit, municipality, &form).await?.respond()
        }
        Err(error) => Err(failure(error)),
    }
}

fn done(municipality: &str) -> String {
    format!("{}?done=staff-changed", staff_path(municipality))
}

async fn change(
    visit: &Visit,
    municipality: &str,
    form: &Form,
    whose: Whose<'_>,
    edit: Edit,
) -> WebResult<Result<(), StaffError>> {
    let key = uuid::Uuid::try_parse(form.value("key"));
    let key = key.map_or_else(|_| keys::id(), |key| key.hyphenated().to_string());
    let by = By::Administrator(visit.viewer()?);
    let asked = RoleChange { key, whose, edit, by };
    Ok(actions::change(&visit.site, municipality, asked).await)
}

fn failure(error: StaffError) -> WebError {
    match error {
        StaffError::Commit(error) => error.into(),
        StaffError::Store(error) => error.into(),
        StaffError::Refused(_) => WebError::Conflict,
        StaffError::NoMunicipality(_) | StaffError::NoResident(_) => WebError::NotFound,
        StaffError::Mail(error) => {
            tracing::error!(%error, "a letter about roles cannot be written");
            WebError::Internal
        }
    }
}

type Address = Path<(String, String, String)>;

pub async fn show_member(visit: Visit, path: Address) -> WebResult {
    let (_, municipality, id) = path.into_inner();
    let store = store(&visit, &municipality)?;
    let member = actions::member(store, &id).await?.ok_or(WebError::NotFound)?;
    member_page(&visit, store, &member, &fresh(&member)).await?.respond()
}

/// The form as it stands before anything is changed: a box for each role.
fn fresh(member: &Resident) -> Form {
    let roles = member.roles.iter().map(|role| (role.as_str(), "yes".to_owned()));
    Form::prefilled(roles.chain([("key", keys::id()), ("shown", shown(member))]))
}

/// The roles that the form was made for.
fn shown(member: &Resident) -> String {
    member.roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" ")
}

async fn member_page<'a>(
    visit: &'a Visit,
    store: &Store,
    member: &Stored<Resident>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let ticked = choices(visit).into_iter().map(|mut choice| {
        let word = choice["value"].as_str().unwrap_or_default().to_owned();
        choice["ticked"] = form.is_checked(&word).into();
        choice
    });
    Ok(Page::new(visit, "municipalities/member.html")
        .with("place", &Place::of(visit, &member.municipality))
        .with("member", &MemberView::of(visit, store, member).await?)
        .with("choices", &ticked.collect::<Vec<_>>())
        .with("shown", &shown(member))
        .with_form(form))
}

/// Sets a member's roles to those that are ticked.
pub async fn change_member(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let (_, municipality, id) = path.into_inner();
    let store = store(&visit, &municipality)?;
    let roles = Role::ALL.into_iter().filter(|role| form.is_checked(role.as_str())).collect();
    let shown = form.value("shown").split(' ').filter_map(Role::parse).collect();
    let edit = Edit::Set { shown, roles };
    let member = actions::member(store, &id).await?;
    if let Some(member) = member.as_ref().filter(|_| edit.is_grave() && !form.is_checked("confirm"))
    {
        return confirm(&visit, &municipality, &form, question(&visit, member, &edit));
    }
    let lost = lost_own(&visit, &id, &edit);
    match change(&visit, &municipality, &form, Whose::Staff(&id), edit).await? {
        // Who is no administrator any more finds the desk.
        Ok(()) if lost => page::redirect(
            &visit.link(&format!("/municipalities/{municipality}?done=staff-changed")),
        ),
        Ok(()) => page::redirect(&visit.link(&done(&municipality))),
        Err(StaffError::Refused(refusal)) => {
            // Whoever is no staff any more has no page to show the conflict on.
            let member = actions::member(store, &id).await?.ok_or(WebError::Conflict)?;
            let (key, status) = match refusal {
                Refusal::Changed => (key!("municipalities-problem-changed"), StatusCode::CONFLICT),
                Refusal::LastAdministrator => {
                    (key!("municipalities-problem-last"), StatusCode::UNPROCESSABLE_ENTITY)
                }
            };
            form.refuse::<()>("", key, None);
            member_page(&visit, store, &member, &form).await?.status(status).respond()
        }
        Err(error) => Err(failure(error)),
    }
}

/// Whether the change takes the power over roles from whoever makes it.
fn lost_own(visit: &Visit, id: &str, edit: &Edit) -> bool {
    let own = visit.viewer.as_ref().is_some_and(|viewer| viewer.resident == id);
    own && matches!(edit, Edit::Set { roles, .. } if !roles.contains(&Role::Administrator))
}

/// What is asked before the administrator's role changes hands.
fn question<'a>(visit: &Visit, member: &'a Resident, edit: &Edit) -> Question<'a> {
    let gives = matches!(edit, Edit::Set { roles, .. } if roles.contains(&Role::Administrator));
    let key = if gives {
        key!("municipalities-confirm-give")
    } else if lost_own(visit, &member.id, edit) {
        key!("municipalities-confirm-leave")
    } else {
        key!("municipalities-confirm-take")
    };
    args(key, &[("name", &member.name)])
}

/// A message and what it names.
type Question<'a> = (&'static str, Args<'a>);

fn args<'a>(key: &'static str, named: &[(&'static str, &'a str)]) -> Question<'a> {
    (key, named.iter().copied().collect())
}

/// The same form once more, hidden, under what it would do.
fn confirm(visit: &Visit, municipality: &str, form: &Form, (key, args): Question) -> WebResult {
    const FIELDS: [&str; 4] = ["key", "mail", "role", "shown"];
    let names = FIELDS.into_iter().chain(Role::ALL.map(Role::as_str));
    let sent = names.map(|name| (name, form.value(name))).filter(|(_, value)| !value.is_empty());
    Page::new(visit, "municipalities/confirm.html")
        .with("place", &Place::of(visit, municipality))
        .with("question", &visit.text_with(key, &args))
        .with("fields", &sent.collect::<Vec<_>>())
        .with("action", &visit.link(&visit.path))
        .with("back", &visit.link(&staff_path(municipality)))
        .respond()
}
