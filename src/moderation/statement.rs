//! A decision's own page: the statement of reasons, for the author and for those who review; and the
//! author's appeal.
//!
//! Invariant: nobody else learns that the decision exists.

use super::appeal;
use super::model::{APPEAL, Case, Decision};
use super::views::{self, DecisionView};
use crate::locale::{Lang, Localized};
use crate::store::Stored;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::Path;

type Address = Path<(String, String)>;

/// A decision with its case.
struct Made {
    decision: Stored<Decision>,
    case: Stored<Case>,
}

pub(super) async fn show(visit: Visit, path: Address) -> WebResult {
    let made = find(&visit, &path.1).await?;
    let language = [("language", visit.lang.to_string())];
    respond(&visit, &made, &Form::prefilled(language), StatusCode::OK).await
}

/// After a problem the form stands at this address: to read it means to leave the form.
pub(super) async fn leave(visit: Visit, path: Address) -> WebResult {
    page::redirect(&visit.link(&views::decision_path(&path.1)))
}

pub(super) async fn appeal(visit: Visit, path: Address, mut form: Form) -> WebResult {
    let made = find(&visit, &path.1).await?;
    if !made.decision.is_about(&visit.viewer()?.resident) {
        return Err(WebError::Forbidden);
    }
    let text = form.text("text", APPEAL);
    let languages = visit.site.locales.languages();
    let languages: Vec<&str> = languages.iter().map(Lang::as_str).collect();
    let lang = form.choice("language", &languages).and_then(|word| Lang::parse(&word));
    let (Some(text), Some(lang)) = (text, lang) else {
        return respond(&visit, &made, &form, StatusCode::OK).await;
    };
    match appeal::appeal(&visit, made.decision, made.case, Localized::new(lang, text)).await {
        Err(WebError::Conflict) => {
            form.refuse::<()>("", crate::key!("moderation-problem-appeal"), None);
            let now = find(&visit, &path.1).await?;
            respond(&visit, &now, &form, StatusCode::CONFLICT).await
        }
        done => {
            done?;
            let here = visit.link(&views::decision_path(&path.1));
            page::redirect(&format!("{here}?done=appealed"))
        }
    }
}

async fn find(visit: &Visit, id: &str) -> Result<Made, WebError> {
    let decision = visit.site.public.get::<Decision>(id).await?.ok_or(WebError::NotFound)?;
    let viewer = visit.viewer()?;
    if !decision.is_about(&viewer.resident) && !super::reviews(viewer, &decision.side) {
        return Err(WebError::NotFound);
    }
    let case = visit.site.public.get::<Case>(&decision.case).await?.ok_or(WebError::NotFound)?;
    Ok(Made { decision, case })
}

async fn respond(visit: &Visit, made: &Made, form: &Form, status: StatusCode) -> WebResult {
    let viewer = visit.viewer()?;
    let Made { decision, case } = made;
    let reviews = super::reviews(viewer, &decision.side);
    let case_href = visit.link(&views::case_path(&case.side, &case.id));
    let can_appeal = decision.can_be_appealed(case, &viewer.resident, visit.now());
    let edit = format!("{}/contributions/{}/edit", decision.about.path, decision.contribution);
    let edits = decision.is_about(&viewer.resident)
        && case.queue == super::Queue::Awaiting
        && case.decision.as_deref() == Some(decision.id.as_str());
    let page = Page::new(visit, "moderation/decision.html")
        .with("decision", &DecisionView::of(visit, decision))
        .with("contact", &visit.site.config.site.contact)
        .with("case_href", &reviews.then_some(case_href))
        .with("edit_href", &edits.then(|| visit.link(&edit)))
        .with("can_appeal", &can_appeal)
        .with("text_languages", &crate::discussion::languages(visit))
        .with("max", &APPEAL)
        .with_form(form);
    let page = if status == StatusCode::OK { page } else { page.status(status) };
    page.respond()
}
