//! What a poster says in one language.

use crate::key;
use crate::locale::{Args, Lang};
use crate::petitions::model::{Petition, State};
use crate::petitions::views::href;
use crate::print::qr::Qr;
use crate::residents;
use crate::web::views::{Line, When};
use crate::web::{Visit, WebError, WebResult};
use jiff::SignedDuration;
use serde::Serialize;

/// One language's half of a poster, or the whole of it.
#[derive(Debug, Serialize)]
pub struct Sheet {
    pub lang: Lang,
    /// What to do.
    pub call: String,
    pub action: Line,
    /// What it is called, and what it is: who is asked, who asks, until when.
    pub facts: Vec<(String, String)>,
    pub how: String,
    /// To type.
    pub address: String,
    /// The code's side in modules, and its picture.
    pub side: i32,
    pub path: String,
    #[serde(skip)]
    pub code: Qr,
}

impl Sheet {
    pub fn of(visit: &Visit, petition: &Petition, lang: Lang) -> WebResult<Sheet> {
        // As a visitor reads it in that language, by the clock of the town that speaks it.
        let visit = &Visit { lang, viewer: None, ..visit.clone() };
        let sponsoring = petition.state == State::Sponsoring;
        let (call, term, until) = if sponsoring {
            let term = key!("petitions-support-until");
            (key!("petitions-poster-support"), term, petition.course.until)
        } else {
            (key!("petitions-poster-sign"), key!("petitions-deadline"), petition.closes_at)
        };
        let administration = |id: &String| visit.site.names(id, lang).administration;
        let asked: Vec<String> = petition.addressed.iter().map(administration).collect();
        let town = visit.site.names(&petition.author.municipality, lang).name;
        let author = residents::shown_name(visit, &petition.author);
        let args = Args::from_iter([("name", author), ("town", town)]);
        let mut facts = vec![
            (
                visit.text(key!("petitions-addressed-legend")),
                visit.site.locales.formats(lang).list(&asked),
            ),
            (
                visit.text(key!("petitions-author")),
                visit.text_with(key!("petitions-poster-by"), &args),
            ),
        ];
        if let Some(until) = until {
            // The last day on which it can be done, where the term is its midnight.
            let last = When::day(visit, until - SignedDuration::from_secs(1));
            facts.push((visit.text(term), last.text));
        }
        let url = visit.site.absolute(&href(visit, petition));
        let code = Qr::of(&url).ok_or(WebError::Internal)?;
        Ok(Sheet {
            lang,
            call: visit.text(call),
            action: Line::of(visit, &petition.action),
            facts,
            how: visit.text(key!("petitions-poster-how")),
            address: visit.site.typed(&format!("/p/{}", petition.slug)),
            side: code.side,
            path: code.path(),
            code,
        })
    }
}
