//! Registering: a form, and a letter to the address that it names.
//!
//! Invariant: nothing becomes of what was typed until the letter's link or code is used; until
//! then it rests in the request and is forgotten with it.

use super::model::{NAME, NameFault, display_name};
use super::sign_in::{self, Asking, Newcomer, Next, pages};
use crate::config::{Basis, Municipality, MunicipalityId};
use crate::locale::{Args, Lang};
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebResult, keys, page};
use actix_web::HttpRequest;
use actix_web::web::{self, ServiceConfig};
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/register", Rule::Anyone),
    allow("POST", "/{lang}/register", Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    let register = web::resource("/{lang}/register");
    config.service(register.route(web::get().to(show)).route(web::post().to(register_with)));
}

async fn show(visit: Visit, request: HttpRequest) -> WebResult {
    if visit.viewer.is_some() {
        return page::redirect(&visit.link("/account"));
    }
    let next = next(&visit, &visit.parameter("next").unwrap_or_default());
    let form = Form::prefilled([
        ("key", keys::id()),
        ("language", visit.lang.to_string()),
        ("next", next.address(visit.lang)),
    ]);
    pages::with_browser(&visit.site, &request, form_page(&visit, &form)?)
}

/// Not kept for others: each visitor's form has a key of its own.
fn form_page(visit: &Visit, form: &Form) -> WebResult {
    Page::new(visit, "residents/register.html")
        .with_form(form)
        .with("municipalities", &municipalities(visit))
        .with("interface_languages", &languages(visit))
        .with("age", &age(visit, visit.site.all_municipalities()))
        .with("onward", &next(visit, form.value("next")).onward(visit.lang))
        .with("agree_text", &agree(visit, visit.site.all_municipalities()))
        .with("agreed", &form.is_checked("agree"))
        .with("old_enough", &form.is_checked("age"))
        .never_shared()
        .respond()
}

async fn register_with(visit: Visit, request: HttpRequest, mut form: Form) -> WebResult {
    let Some((municipality, newcomer)) = read(&visit, &mut form) else {
        return form_page(&visit, &form);
    };
    let browser = pages::browser(&request).unwrap_or_else(keys::token);
    let asking = Asking {
        key: pages::key(&form),
        lang: visit.lang,
        browser: browser.clone(),
        device: pages::device(&request),
        mail: newcomer.mail.clone(),
        next: next(&visit, form.value("next")),
        newcomer: Some((municipality, newcomer)),
    };
    sign_in::ask(&visit.site, asking).await?;
    pages::to_code(&visit, &browser, "?for=registration")
}

/// The whole form, each field with its problem.
fn read(visit: &Visit, form: &mut Form) -> Option<(MunicipalityId, Newcomer)> {
    let ids: Vec<&str> = visit.site.config.municipality.keys().map(String::as_str).collect();
    let municipality = form.choice("municipality", &ids);
    let language = read_language(visit, form);
    let name = read_name(form);
    let town = municipality.as_deref().unwrap_or_default();
    let mail = form.mail_for("mail", visit.site.is_international(town));
    if !form.is_checked("age") {
        form.refuse::<()>("age", crate::key!("residents-problem-age"), None);
    }
    if !form.is_checked("agree") {
        form.refuse::<()>("agree", crate::key!("residents-problem-agree"), None);
    }
    let newcomer = Newcomer { name: name?, mail: mail?, language: language?, introduction: None };
    form.problems.is_empty().then_some((municipality?, newcomer))
}

/// The field with the display name.
pub fn read_name(form: &mut Form) -> Option<String> {
    let typed = form.line("name", NAME)?;
    let key = match display_name(&typed) {
        Ok(name) => return Some(name),
        Err(NameFault::Short) => crate::key!("residents-problem-name-short"),
        Err(NameFault::Invisible) => crate::key!("residents-problem-name-invisible"),
        Err(NameFault::Letterless) => crate::key!("residents-problem-name-letterless"),
    };
    form.refuse("name", key, None)
}

/// The field with the interface language.
pub(super) fn read_language(visit: &Visit, form: &mut Form) -> Option<Lang> {
    let codes = visit.site.locales.languages();
    let codes: Vec<&str> = codes.iter().map(Lang::as_str).collect();
    form.choice("language", &codes).and_then(|code| Lang::parse(&code))
}

fn municipalities(visit: &Visit) -> Vec<Value> {
    let one = |id: &MunicipalityId| {
        let names = visit.site.names(id, visit.lang);
        json!({ "value": id, "text": names.name, "hint": names.administration })
    };
    visit.site.config.municipality.keys().map(one).collect()
}

/// The interface languages as radio buttons, each by its own name.
pub(super) fn languages(visit: &Visit) -> Vec<Value> {
    let locales = &visit.site.locales;
    let one = |lang: &Lang| json!({ "value": lang, "text": locales.own_name(*lang), "hint": "" });
    locales.languages().iter().map(one).collect()
}

/// These of the partners.
fn partners<'a>(visit: &'a Visit, towns: &'a [MunicipalityId]) -> Vec<(&'a str, &'a Municipality)> {
    let one = |id: &'a MunicipalityId| Some((id.as_str(), visit.site.municipality(id)?));
    towns.iter().filter_map(one).collect()
}

/// What the box about one's age says: a number of years where it is the same in all these towns,
/// else each one's.
pub fn age(visit: &Visit, towns: &[MunicipalityId]) -> String {
    let partners = partners(visit, towns);
    let ages: BTreeSet<u8> = partners.iter().map(|(_, m)| m.rules.minimum_age).collect();
    let years = |age: u8| {
        let mut args = Args::new();
        args.set("age", age);
        args
    };
    if let (Some(age), 1) = (ages.first(), ages.len()) {
        return visit.text_with(crate::key!("residents-age"), &years(*age));
    }
    let one = |&(id, partner): &(&str, &Municipality)| {
        let mut args = years(partner.rules.minimum_age);
        args.set("municipality", visit.site.names(id, visit.lang).name);
        visit.text_with(crate::key!("residents-age-there"), &args)
    };
    let all: Vec<String> = partners.iter().map(one).collect();
    let mut args = Args::new();
    args.set("ages", visit.site.locales.formats(visit.lang).list(&all));
    visit.text_with(crate::key!("residents-age-differs"), &args)
}

/// What the box about one's data says: that one has read how they are handled, and, where that
/// rests on consent, that one gives it.
pub fn agree(visit: &Visit, towns: &[MunicipalityId]) -> String {
    let partners = partners(visit, towns);
    let asks = |(_, partner): &&(&str, &Municipality)| partner.privacy.basis == Basis::Consent;
    let asking: Vec<String> =
        partners.iter().filter(asks).map(|(id, _)| visit.site.names(id, visit.lang).name).collect();
    if asking.is_empty() {
        return visit.text(crate::key!("residents-agree"));
    }
    if asking.len() == partners.len() {
        return visit.text(crate::key!("residents-agree-consent"));
    }
    let mut args = Args::new();
    args.set("towns", visit.site.locales.formats(visit.lang).list(&asking));
    visit.text_with(crate::key!("residents-agree-differs"), &args)
}

fn next(visit: &Visit, address: &str) -> Next {
    Next::parse(address, visit.site.locales.languages())
}
