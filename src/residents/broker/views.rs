//! What other pages show of brokers: buttons for signing in, the identities of an account.

use super::join::of_resident;
use super::model::Identity;
use crate::config::{Broker, Municipality};
use crate::residents::Resident;
use crate::residents::sign_in::Next;
use crate::web::views::{Place, When};
use crate::web::{Visit, WebResult};
use serde::Serialize;
use serde_json::{Value, json};

/// A way to a broker.
#[derive(Serialize)]
pub struct Button {
    href: String,
    name: String,
    place: Place,
}

/// The brokers through which one can sign in, on to `next`; none where no municipality has one.
pub fn buttons(visit: &Visit, next: &Next) -> Vec<Button> {
    let onward = next.onward(visit.lang);
    let one = |(id, municipality): (&String, &Municipality)| {
        let broker = municipality.broker.as_ref()?;
        Some(Button {
            href: visit.link(&format!("/broker/{id}/leave{onward}")),
            name: name(visit, municipality, broker),
            place: Place::of(visit, id),
        })
    };
    visit.site.config.municipality.iter().filter_map(one).collect()
}

/// How residents know a broker, in the page's language or else the municipality's.
pub fn name(visit: &Visit, municipality: &Municipality, broker: &Broker) -> String {
    let names = &broker.names;
    let found = names.get(&visit.lang).or_else(|| names.get(&municipality.default_language));
    found.cloned().unwrap_or_default()
}

/// What the account page shows: the identities that open the account, and the brokers by which
/// more can be added.
pub async fn identities(visit: &Visit, resident: &Resident) -> WebResult<Value> {
    let linked = of_resident(&visit.site, &resident.id).await?;
    let list: Vec<Value> = linked.iter().map(|(_, identity)| line(visit, identity)).collect();
    let next = Next::parse(&visit.link("/account"), visit.site.locales.languages());
    let mut more = buttons(visit, &next);
    more.retain(|button| !linked.iter().any(|(_, it)| it.municipality == button.place.id));
    Ok(json!({ "list": list, "buttons": more }))
}

fn line(visit: &Visit, identity: &Identity) -> Value {
    let municipality = visit.site.municipality(&identity.municipality);
    let broker = municipality.and_then(|it| Some((it, it.broker.as_ref()?)));
    let name = match broker.filter(|(_, broker)| broker.issuer == identity.issuer) {
        Some((municipality, broker)) => name(visit, municipality, broker),
        // It is no longer among the settings.
        None => identity.issuer.clone(),
    };
    json!({
        "id": identity.id,
        "name": name,
        "place": Place::of(visit, &identity.municipality),
        "since": When::day(visit, identity.linked_at),
    })
}
