//! Forms: what was typed, parsed once into what cannot be wrong, or problems beside each field.
//!
//! Invariant: parsing loses nothing. Whatever the bytes are, what was typed can be shown again in
//! the form, and every problem has a message in the reader's language.

use super::{Visit, WebError, address};
use crate::locale::Args;
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{BytesMut, Data};
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use serde_json::json;
use std::collections::BTreeMap;

/// A submitted form, and what has been found wrong with it so far.
#[derive(Debug, Default)]
pub struct Form {
    values: BTreeMap<String, String>,
    pub problems: Problems,
}

/// What is wrong, in the order in which it was found.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

/// One thing that is wrong with one field.
#[derive(Debug)]
pub struct Problem {
    /// The field's name; empty for the form as a whole.
    pub field: String,
    /// A message's key, with `{ $max }` where there is a limit.
    pub key: &'static str,
    pub max: Option<usize>,
}

/// A set of words of which a field must have one.
pub type Choice<'a> = &'a [&'a str];

impl Form {
    /// The fields of `application/x-www-form-urlencoded` bytes; of equal names the last counts.
    pub fn parse(body: &[u8]) -> Self {
        let values = form_urlencoded::parse(body).into_owned().collect();
        Form { values, problems: Problems::default() }
    }

    /// A form with these values, to show before anything was typed.
    pub fn prefilled<'a>(values: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Form { values, problems: Problems::default() }
    }

    /// Puts a value into a field before anything was typed.
    pub fn prefill(&mut self, name: &str, value: String) {
        self.values.insert(name.to_owned(), value);
    }

    /// A field as it was typed.
    pub fn value(&self, name: &str) -> &str {
        self.values.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Whether the form has this field at all, filled in or not.
    pub fn has(&self, name: &str) -> bool {
        self.values.contains_key(name)
    }

    /// All fields as they were typed, without what no page can hold.
    pub(super) fn typed(&self) -> BTreeMap<&str, String> {
        let shown = |text: &String| text.replace(|c: char| is_control(c), "\u{FFFD}");
        self.values.iter().map(|(name, text)| (name.as_str(), shown(text))).collect()
    }

    /// What somebody wrote, rather than chose: the fields that have several words.
    pub(super) fn texts(&self) -> Vec<String> {
        self.typed()
            .into_values()
            .filter(|text| text.trim().contains(char::is_whitespace))
            .collect()
    }

    /// Whether a checkbox was ticked.
    pub fn is_checked(&self, name: &str) -> bool {
        !self.value(name).is_empty()
    }

    /// One line of at most `max` characters, without the spaces around it.
    pub fn line(&mut self, name: &str, max: usize) -> Option<String> {
        let text = self.text(name, max)?;
        if text.contains('\n') {
            return self.refuse(name, crate::key!("web-problem-one-line"), None);
        }
        Some(text)
    }

    /// One or more lines of at most `max` characters together.
    pub fn text(&mut self, name: &str, max: usize) -> Option<String> {
        let text = self.value(name).replace("\r\n", "\n").replace('\r', "\n");
        let text = text.trim().to_owned();
        if text.is_empty() {
            return self.refuse(name, crate::key!("web-problem-empty"), None);
        }
        if text.contains('\u{FFFD}') || text.contains(|c: char| is_control(c)) {
            return self.refuse(name, crate::key!("web-problem-unreadable"), None);
        }
        if text.chars().count() > max {
            return self.refuse(name, crate::key!("web-problem-long"), Some(max));
        }
        Some(text)
    }

    /// One of these words.
    pub fn choice(&mut self, name: &str, choices: Choice) -> Option<String> {
        let value = self.value(name);
        if choices.contains(&value) {
            return Some(value.to_owned());
        }
        self.refuse(name, crate::key!("web-problem-choice"), None)
    }

    /// A mail address that every server can write to.
    pub fn mail(&mut self, name: &str) -> Option<String> {
        self.mail_for(name, false)
    }

    /// A mail address; with letters beyond ASCII before its `@` only if the server that is to write
    /// to it is `international`.
    pub fn mail_for(&mut self, name: &str, international: bool) -> Option<String> {
        let text = self.line(name, 254)?;
        match address::read(&text) {
            None => self.refuse(name, crate::key!("web-problem-mail"), None),
            Some(address) if address::is_international(&address) && !international => {
                self.refuse(name, crate::key!("standards-problem-international"), None)
            }
            Some(address) => Some(address.to_string()),
        }
    }

    /// Adds a problem; always `None`, to be returned for the value that is not there.
    pub fn refuse<T>(&mut self, field: &str, key: &'static str, max: Option<usize>) -> Option<T> {
        self.problems.0.push(Problem { field: field.to_owned(), key, max });
        None
    }
}

/// Control characters that no text has; tabs and line ends are text.
fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t' | '\r')
}

impl Problems {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first problem of each field, by its name.
    pub(super) fn texts(&self, visit: &Visit) -> BTreeMap<&str, String> {
        let one = |problem: &'_ Problem| problem.text(visit);
        self.0.iter().rev().map(|problem| (problem.field.as_str(), one(problem))).collect()
    }

    /// For the summary above the form: each problem with the field that it links to.
    pub(super) fn summary(&self, visit: &Visit) -> serde_json::Value {
        let one =
            |problem: &Problem| json!({ "field": problem.field, "text": problem.text(visit) });
        self.0.iter().map(one).collect()
    }
}

impl Problem {
    fn text(&self, visit: &Visit) -> String {
        let mut args = Args::new();
        if let Some(max) = self.max {
            args.set("max", max);
        }
        visit.text_with(self.key, &args)
    }
}

impl FromRequest for Form {
    type Error = WebError;
    type Future = LocalBoxFuture<'static, Result<Form, WebError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let site = request.app_data::<Data<super::Site>>();
        let most = site.map_or(0, |site| site.config.limits.form_bytes);
        receive(request, payload, most)
    }
}

/// A form that holds whole documents, for routes that only staff reach.
pub struct LongForm(pub Form);

/// The most bytes of a long form: two hundred paragraphs of five thousand Cyrillic letters, each
/// six bytes on its way.
const LONG: usize = 8 * 1024 * 1024;

impl FromRequest for LongForm {
    type Error = WebError;
    type Future = LocalBoxFuture<'static, Result<LongForm, WebError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let form = receive(request, payload, LONG);
        Box::pin(async move { Ok(LongForm(form.await?)) })
    }
}

/// Reads a form of at most so many bytes.
fn receive(
    request: &HttpRequest,
    payload: &mut Payload,
    most: usize,
) -> LocalBoxFuture<'static, Result<Form, WebError>> {
    let kind = request.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec());
    let mut payload = payload.take();
    Box::pin(async move {
        let expected = b"application/x-www-form-urlencoded";
        if !kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with(expected)) {
            return Err(WebError::Unsupported);
        }
        let mut body = BytesMut::new();
        while let Some(chunk) = payload.next().await {
            body.extend_from_slice(&chunk.map_err(|_| WebError::BadRequest)?);
            if body.len() > most {
                return Err(WebError::TooLarge);
            }
        }
        Ok(Form::parse(&body))
    })
}
