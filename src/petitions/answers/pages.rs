//! What the pages of answering are given.

use super::files;
use super::model::{ANSWER, MILESTONE};
use crate::attachments;
use crate::key;
use crate::locale::Args;
use crate::municipalities::{Response, ResponseView};
use crate::petitions::course::Progress;
use crate::petitions::course_view::{due, milestones};
use crate::petitions::duties::{self, Kind};
use crate::petitions::model::Petition;
use crate::petitions::views::{self, PetitionView};
use crate::petitions::written;
use crate::store::Stored;
use crate::web::views::{Place, When};
use crate::web::{Form, Page, Visit, WebResult, keys};
use serde_json::{Value, json};

/// The address of the page on which a town answers a petition.
pub fn href(visit: &Visit, municipality: &str, petition: &Petition) -> String {
    visit.link(&Kind::Answer.path(municipality, &petition.slug))
}

/// One petition with the form of its answer, or with what is done; `preview` is an answer that has
/// not been published.
pub async fn one<'a>(
    visit: &'a Visit,
    municipality: &str,
    petition: &Stored<Petition>,
    form: &Form,
    preview: Option<&Response>,
) -> WebResult<Page<'a>> {
    let duty = duties::of(&visit.site.public, Kind::Answer, &petition.id, municipality).await?;
    let duty = duty.filter(|duty| !duty.done);
    let given = petition.responses.iter().find(|one| one.municipality == municipality);
    let finished = petition.course.finished.iter().find(|one| one.municipality == municipality);
    let listed = files::of(&visit.site, municipality, &petition.id).await?;
    let administration = |lang| visit.site.names(municipality, lang).administration;
    let offices: Value = visit
        .site
        .locales
        .languages()
        .iter()
        .map(|lang| (lang.to_string(), Value::from(administration(*lang))))
        .collect::<serde_json::Map<_, _>>()
        .into();
    Ok(Page::new(visit, "petitions/answers/show.html")
        .with("place", &Place::of(visit, municipality))
        .with("petition", &PetitionView::of(visit, petition).await?)
        .with("here", &href(visit, municipality, petition))
        .with("public", &views::href(visit, petition))
        .with("desk", &visit.link(&format!("/petitions/answers/{municipality}")))
        .with("due", &duty.map(|duty| due(visit, &duty)))
        .with("answer", &given.map(|response| ResponseView::of(visit, response)))
        .with("preview", &preview.map(|response| ResponseView::of(visit, response)))
        .with("milestones", &milestones(visit, petition, municipality))
        .with("finished", &finished.map(|one| When::day(visit, one.at)))
        .with("states", &states(visit))
        .with("limits", &json!({ "text": ANSWER, "milestone": MILESTONE }))
        .with("offices", &offices)
        .with("written_in", &written::languages(visit, municipality))
        .with("attachments", &attachments::views(visit, &listed))
        .with("attachment_rules", &attachments::rules(visit))
        .with("key", &keys::id())
        .with_form(form))
}

fn states(visit: &Visit) -> Vec<Value> {
    let one = |state: Progress| {
        let args = Args::from_iter([("state", state.as_str())]);
        json!({ "value": state.as_str(), "text": visit.text_with(key!("petitions-milestone-state"), &args) })
    };
    Progress::ALL.into_iter().map(one).collect()
}
