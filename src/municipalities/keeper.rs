//! What the history of staff keeps about people.

use super::model::{BY_ADMINISTRATOR, BY_RESIDENT, Named, Role, Roles, StaffChange};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject};
use crate::store::{Batch, Index, Query, Store, StoreError, Stored};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

/// Who changed whose roles.
// keys: privacy-keeps-staff-what privacy-keeps-staff-end
pub const KEEPER: Keeper = Keeper { name: "staff", export, erase };

/// How many lines of the history are cut off from a person in one commit.
const TOGETHER: usize = 100;

fn export(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Value, JobError>> {
    Box::pin(async move {
        let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
        let own = all(store, &BY_RESIDENT, &subject.resident).await?;
        let made = all(store, &BY_ADMINISTRATOR, &subject.resident).await?;
        if own.is_empty() && made.is_empty() {
            return Ok(Value::Null);
        }
        // Whose roles somebody changed is about somebody else, so it is not among what they get.
        let lines = |changes: &[Stored<StaffChange>]| changes.iter().map(line).collect::<Value>();
        Ok(json!({ "own_roles": lines(&own), "changed_roles": lines(&made) }))
    })
}

fn line(change: &Stored<StaffChange>) -> Value {
    let words = |roles: Roles| roles.into_iter().map(Role::as_str).collect::<Vec<_>>();
    let (granted, revoked) = (words(change.granted()), words(change.revoked()));
    json!({ "at": change.at, "granted": granted, "revoked": revoked })
}

async fn all(
    store: &Store,
    index: &'static Index,
    resident: &str,
) -> Result<Vec<Stored<StaffChange>>, StoreError> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let query = Query::on(index).equal(resident).after(after);
        let page = store.find::<StaffChange>(&query).await?;
        found.extend(page.items);
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(found),
        }
    }
}

/// The lines stay, since they say how others came to their roles; the person is cut off from them.
fn erase(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Round, JobError>> {
    Box::pin(async move {
        let Some(store) = site.personal(&subject.municipality) else { return Ok(Round::Done) };
        let Subject { resident, .. } = &subject;
        let mut more = false;
        for index in [&BY_RESIDENT, &BY_ADMINISTRATOR] {
            let query = Query::on(index).equal(resident).limit(TOGETHER);
            let mut page = store.find::<StaffChange>(&query).await?;
            for change in &mut page.items {
                for named in [&mut change.document.whose, &mut change.document.by] {
                    if named.resident == *resident {
                        *named = Named::default();
                    }
                }
            }
            let batch = page.items.iter().fold(Batch::new(), Batch::replace);
            if !batch.is_empty() {
                store.commit(batch).await?;
            }
            more |= page.next.is_some();
        }
        Ok(if more { Round::More } else { Round::Done })
    })
}
