//! The pages for signing in and out.

use super::actions::{self, Asking};
use super::model::Refusal;
use super::{Next, pages};
use crate::residents::{broker, passkeys, session};
use crate::web::access::{Access, Rule, allow};
use crate::web::{Form, Page, Visit, WebError, WebResult, cookies, keys, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/sign-in", Rule::Anyone),
    allow("POST", "/{lang}/sign-in", Rule::Anyone),
    allow("GET", "/{lang}/sign-in/code", Rule::Anyone),
    allow("POST", "/{lang}/sign-in/code", Rule::Anyone),
    allow("GET", "/{lang}/sign-in/link", Rule::Anyone),
    allow("POST", "/{lang}/sign-out", Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    let ask = web::resource("/{lang}/sign-in");
    let code = web::resource("/{lang}/sign-in/code");
    let link = web::resource("/{lang}/sign-in/link");
    let out = web::resource("/{lang}/sign-out");
    config
        .service(ask.route(web::get().to(show)).route(web::post().to(ask_for_letter)))
        .service(code.route(web::get().to(show_code)).route(web::post().to(use_code)))
        .service(link.route(web::get().to(use_link)))
        .service(out.route(web::post().to(sign_out)));
}

async fn show(visit: Visit, request: HttpRequest) -> WebResult {
    let next = next(&visit, &visit.parameter("next").unwrap_or_default());
    if visit.viewer.is_some() {
        let there = next.address(visit.lang);
        let account = visit.link("/account");
        return page::redirect(if there.is_empty() { &account } else { &there });
    }
    let values = [("key", keys::id()), ("next", next.address(visit.lang))];
    front(&visit, &request, &Form::prefilled(values))
}

/// The first page of signing in, from which every way begins.
pub fn front(visit: &Visit, request: &HttpRequest, form: &Form) -> WebResult {
    pages::with_browser(&visit.site, request, page(visit, form)?)
}

/// Not kept for others: each visitor's form has a key of its own.
fn page(visit: &Visit, form: &Form) -> WebResult {
    let next = next(visit, form.value("next"));
    let onward = next.onward(visit.lang);
    Page::new(visit, "residents/sign-in.html")
        .with_form(form)
        .with("onward", &onward)
        .with("brokers", &broker::buttons(visit, &next))
        .with("passkeys_offered", &passkeys::offered(&visit.site))
        .never_shared()
        .respond()
}

async fn ask_for_letter(visit: Visit, request: HttpRequest, mut form: Form) -> WebResult {
    // Whose account it is, is not known yet.
    let any = visit.site.is_international("");
    let Some(mail) = form.mail_for("mail", any) else { return page(&visit, &form) };
    let browser = pages::browser(&request).unwrap_or_else(keys::token);
    let asking = Asking {
        key: pages::key(&form),
        lang: visit.lang,
        browser: browser.clone(),
        device: pages::device(&request),
        mail,
        next: next(&visit, form.value("next")),
        newcomer: None,
    };
    actions::ask(&visit.site, asking).await?;
    pages::to_code(&visit, &browser, "")
}

async fn show_code(visit: Visit) -> WebResult {
    code_page(&visit, &Form::default())
}

fn code_page(visit: &Visit, form: &Form) -> WebResult {
    let registration = visit.parameter("for").as_deref() == Some("registration");
    let page = Page::new(visit, "residents/code.html").with_form(form);
    page.with("registration", &registration).respond()
}

async fn use_code(visit: Visit, request: HttpRequest, mut form: Form) -> WebResult {
    let Some(code) = read_code(&mut form) else { return code_page(&visit, &form) };
    let browser = pages::browser(&request).unwrap_or_default();
    let device = pages::device(&request);
    let refusal = match actions::by_code(&visit.site, &code, &browser, &device).await? {
        Ok(opened) => return pages::welcome(&visit, opened).await,
        Err(refusal) => refusal,
    };
    let key = match refusal {
        Refusal::WrongCode => crate::key!("residents-code-wrong"),
        Refusal::Locked => crate::key!("residents-code-locked"),
        Refusal::Over | Refusal::OtherBrowser => crate::key!("residents-code-over"),
    };
    form.refuse::<()>("code", key, None);
    code_page(&visit, &form)
}

/// Eight digits, however they are grouped.
pub(in crate::residents) fn read_code(form: &mut Form) -> Option<String> {
    let typed = form.line("code", 40)?;
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    if digits.len() == 8 && digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return Some(digits);
    }
    form.refuse("code", crate::key!("residents-code-digits"), None)
}

/// The link of a letter. It changes something although it is a GET, as links in letters must be;
/// the cookie of the browser that asked is what makes that safe.
async fn use_link(visit: Visit, request: HttpRequest) -> WebResult {
    let key = visit.parameter("key").unwrap_or_default();
    let browser = pages::browser(&request).unwrap_or_default();
    let device = pages::device(&request);
    let refusal = match actions::by_link(&visit.site, &key, &browser, &device).await? {
        Ok(opened) => return pages::welcome(&visit, opened).await,
        Err(refusal) => refusal,
    };
    let (kind, status) = match refusal {
        Refusal::OtherBrowser => ("other-browser", StatusCode::FORBIDDEN),
        Refusal::Locked => ("locked", StatusCode::GONE),
        Refusal::Over | Refusal::WrongCode => ("over", StatusCode::GONE),
    };
    Page::new(&visit, "residents/link.html")
        .with("kind", kind)
        .status(status)
        .never_shared()
        .respond()
}

async fn sign_out(visit: Visit) -> WebResult {
    if let Some(viewer) = &visit.viewer
        && let Some(store) = visit.site.personal(&viewer.municipality)
    {
        match session::end(store, &viewer.resident, &viewer.session).await {
            // It has just been ended from elsewhere.
            Ok(()) | Err(WebError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    signed_out(&visit, "?done=signed-out")
}

/// On to the front page, without the cookie.
pub fn signed_out(visit: &Visit, query: &str) -> WebResult<HttpResponse> {
    let mut response = page::redirect(&visit.link(query))?;
    pages::add(&mut response, &cookies::removal(&visit.site, cookies::SESSION));
    Ok(response)
}

/// Where a form's or an address's `next` leads.
fn next(visit: &Visit, address: &str) -> Next {
    Next::parse(address, visit.site.locales.languages())
}
