//! Residents through HTTP: registering, signing in by link and by code, sessions, the account.

use crate::support::app::TestApp;
use crate::support::mails::unwrapped;
use crate::support::pages::{Browser, Page};
use mail_parser::MessageParser;
use std::time::Duration;

mod account;
mod address;
pub mod broker;
mod hostile;
mod passkeys;
mod registering;
mod second_factor;
mod sessions;
mod signing_in;
mod timing;

/// A letter as it arrived.
pub struct Arrived {
    pub subject: String,
    pub text: String,
    /// The address of its link, without the site's.
    pub link: String,
    pub code: String,
}

/// The letters to an address, as soon as there are so many.
pub async fn letters(app: &TestApp, address: &str, count: usize) -> Vec<Arrived> {
    for _ in 0..400 {
        let found = arrived(app, address);
        if found.len() >= count {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{} of {count} letters came", arrived(app, address).len());
}

/// The only letter to an address.
pub async fn letter(app: &TestApp, address: &str) -> Arrived {
    let mut all = letters(app, address, 1).await;
    assert_eq!(all.len(), 1, "letters to one address");
    all.remove(0)
}

pub fn arrived(app: &TestApp, address: &str) -> Vec<Arrived> {
    let Ok(folder) = std::fs::read_dir(app.folder.path().join("mail")) else { return vec![] };
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "eml"));
    files.sort();
    let letters = files.iter().filter_map(|path| std::fs::read(path).ok());
    letters.filter_map(|bytes| read(app, &bytes, address)).collect()
}

fn read(app: &TestApp, bytes: &[u8], address: &str) -> Option<Arrived> {
    let message = MessageParser::default().parse(bytes)?;
    message.to()?.first()?.address().filter(|to| *to == address)?;
    let text = unwrapped(&message.body_text(0)?);
    let html = message.body_html(0)?.into_owned();
    let url = &app.site.config.site.url;
    let start = text.find(url).expect("a link");
    let link = text[start..].split_whitespace().next()?.trim_start_matches(url).to_owned();
    assert!(html.contains(&link), "the same link in HTML");
    let subject = message.subject()?.to_owned();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    // In the subject, or on a line of its own after a colon; a letter about a change has none.
    let mut codes = std::iter::once(subject.as_str()).chain(text.lines());
    let last = |line: &str| line.rsplit(": ").next().map(digits).unwrap_or_default();
    let code = codes.find(|line| last(line).len() == 8).map(last);
    let code = code.unwrap_or_default();
    Some(Arrived { subject, text, link, code })
}

/// Fills in the form for registering, all well.
pub async fn register(browser: &Browser, lang: &str, municipality: &str, mail: &str) -> Page {
    let fields = [
        ("municipality", municipality),
        ("language", lang),
        ("name", "Vardenė iš Lumpėnų"),
        ("mail", mail),
        ("age", "yes"),
        ("agree", "yes"),
    ];
    browser.post(&format!("/{lang}/register"), &fields).await
}

/// Asks for a letter to sign in.
pub async fn ask(browser: &Browser, lang: &str, mail: &str) -> Page {
    browser.post(&format!("/{lang}/sign-in"), &[("mail", mail)]).await
}

/// Whether this browser is signed in.
pub async fn is_signed_in(browser: &Browser) -> bool {
    browser.get("/lt/account").await.status == 200
}
