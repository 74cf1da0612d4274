//! Rendering a letter: the room's two templates, text and HTML, in the reader's language.

use super::subject::fitted;
use super::wrap::joined;
use super::{Fate, Kind, Letter, State};
use crate::locale::Lang;
use crate::web::Site;
use serde::Serialize;
use tera::Context;

/// Where readers choose how they hear of what, after the language.
pub const WISHES: &str = "/account/notifications";

/// Why a letter could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("a mail template failed: {0}")]
    Template(#[from] tera::Error),
}

impl From<MailError> for crate::web::WebError {
    fn from(MailError::Template(error): MailError) -> Self {
        error.into()
    }
}

/// What is needed to write a letter.
pub struct NewLetter<'a> {
    /// Made of its cause and its reader, so that writing it again is a conflict, not a second
    /// letter.
    pub id: String,
    pub kind: Kind,
    pub lang: Lang,
    /// The reader's municipality: its name signs the letter.
    pub municipality: &'a str,
    pub to_name: &'a str,
    pub to_address: &'a str,
    pub subject: String,
    /// `residents/mail/sign-in`: `.txt` and `.html` are added.
    pub template: &'a str,
    pub list: Option<String>,
    pub unsubscribe: Option<String>,
    /// The id of the letter that it answers.
    pub answers: Option<String>,
}

/// Renders a letter with what its templates show besides the usual (`lang`, `name`, `subject`,
/// `administration`, `site_url`, `unsubscribe`, `wishes`).
///
/// Of what is shown, two words mean something here: `title` is what is cut where the subject is too
/// long, and `why` ends the key of the message that says why the reader gets the letter
/// (`mail-why-…`).
pub fn compose(site: &Site, new: NewLetter, shown: &impl Serialize) -> Result<Letter, MailError> {
    let mut context = Context::from_serialize(shown)?;
    let title = context.get("title").and_then(|title| title.as_str()).unwrap_or_default();
    let subject = fitted(&one_line(&new.subject), &one_line(title));
    if !context.contains_key("why") {
        let why = if new.unsubscribe.is_some() { "notification" } else { "security" };
        context.insert("why", why);
    }
    context.insert("lang", new.lang.as_str());
    context.insert("name", new.to_name);
    context.insert("subject", &subject);
    context.insert("administration", &site.names(new.municipality, new.lang).administration);
    context.insert("site_url", &site.config.site.url);
    context.insert("unsubscribe", &new.unsubscribe);
    // Whoever can stop letters has an account, and chooses there how to hear of what.
    if !context.contains_key("wishes") {
        let wishes = new.unsubscribe.as_ref();
        let wishes = wishes.map(|_| site.absolute(&format!("/{}{WISHES}", new.lang)));
        context.insert("wishes", &wishes);
    }
    let text = tidy(&site.templates.render(&format!("{}.txt", new.template), &context)?);
    let html = site.templates.render(&format!("{}.html", new.template), &context)?;
    let now = site.now();
    Ok(Letter {
        id: new.id,
        kind: new.kind,
        state: State::Waiting,
        lang: new.lang,
        to_name: new.to_name.to_owned(),
        to_address: new.to_address.to_owned(),
        subject,
        text,
        html: joined(html.trim_start()),
        list: new.list,
        unsubscribe: new.unsubscribe,
        answers: new.answers,
        attempts: 0,
        written_at: now,
        due_at: now,
        fate: Fate::default(),
    })
}

/// A subject without line ends or other control characters: titles that people wrote go into it.
fn one_line(subject: &str) -> String {
    let words = subject.split(|c: char| c.is_control() || c == ' ');
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A plain text with one empty line at most between its paragraphs, whatever its template left.
fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.trim().lines() {
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            // The signature's mark ends with a space.
            tidied.push_str(if line == "-- " { line } else { line.trim_end() });
            tidied.push('\n');
        }
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::{one_line, tidy};

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(one_line(" Nauja\r\nBcc: x\u{0}  žinia "), "Nauja Bcc: x žinia");
        assert_eq!(one_line("Nr.\u{a0}5"), "Nr.\u{a0}5");
    }

    #[test]
    fn empty_lines_fold_and_the_signature_keeps_its_space() {
        assert_eq!(tidy("\n\nA\n\n \n\n> B\n> \n-- \nC\n\n"), "A\n\n> B\n>\n-- \nC\n");
    }
}
