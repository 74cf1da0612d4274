//! The time zone in which a resident is shown instants: their municipality's, or one they chose.

use super::Resident;
use crate::locale::Args;
use crate::web::{Form, Site, Visit};
use jiff::tz::TimeZone;
use serde_json::{Value, json};

/// The longest name of a zone that is looked at.
const LONGEST: usize = 60;
/// The words of the form: the municipality's own, and one that is typed.
const HOME: &str = "home";
const OTHER: &str = "other";

/// The zone of this resident.
pub fn zone(site: &Site, resident: &Resident) -> TimeZone {
    let chosen = resident.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
    chosen.unwrap_or_else(|| site.zone(&resident.municipality))
}

/// The choices as radio buttons: home, each partner whose clocks have another name, any other.
pub(super) fn choices(visit: &Visit, resident: &Resident) -> Vec<Value> {
    let mut all = vec![json!({
        "value": HOME,
        "text": as_in(visit, &resident.municipality),
        "hint": name_at(visit, &resident.municipality),
    })];
    for id in away(&visit.site, resident) {
        let name = name_at(visit, id);
        all.push(json!({ "value": name, "text": as_in(visit, id), "hint": name }));
    }
    let other = visit.text(crate::key!("residents-zone-other"));
    all.push(json!({ "value": OTHER, "text": other, "hint": "" }));
    all
}

fn as_in(visit: &Visit, municipality: &str) -> String {
    let mut args = Args::new();
    args.set("municipality", visit.site.names(municipality, visit.lang).name);
    visit.text_with(crate::key!("residents-zone-of"), &args)
}

fn name_at(visit: &Visit, municipality: &str) -> String {
    visit.site.zone(municipality).iana_name().unwrap_or_default().to_owned()
}

/// The partners with other clocks than this resident's municipality.
fn away<'a>(site: &'a Site, resident: &Resident) -> impl Iterator<Item = &'a String> {
    let home = site.zone(&resident.municipality).iana_name().map(str::to_owned);
    let partners = site.all_municipalities().iter();
    partners.filter(move |id| site.zone(id).iana_name().map(str::to_owned) != home)
}

/// What the form shows before anything was changed: which button, and what is typed.
pub(super) fn present(site: &Site, resident: &Resident) -> [(&'static str, String); 2] {
    let Some(zone) = resident.zone.clone() else {
        return [("zone", HOME.to_owned()), ("other_zone", String::new())];
    };
    let listed = away(site, resident).any(|id| site.zone(id).iana_name() == Some(zone.as_str()));
    if listed {
        [("zone", zone), ("other_zone", String::new())]
    } else {
        [("zone", OTHER.to_owned()), ("other_zone", zone)]
    }
}

/// Reads the choice; `Some(None)` is home.
pub(super) fn read(site: &Site, resident: &Resident, form: &mut Form) -> Option<Option<String>> {
    let partners: Vec<String> = away(site, resident)
        .filter_map(|id| site.zone(id).iana_name().map(str::to_owned))
        .collect();
    let mut words: Vec<&str> = partners.iter().map(String::as_str).collect();
    words.extend([HOME, OTHER]);
    let chosen = form.choice("zone", &words)?;
    match chosen.as_str() {
        HOME => Some(None),
        OTHER => {
            let typed = form.line("other_zone", LONGEST)?;
            let known = TimeZone::get(&typed).ok();
            match known.and_then(|zone| zone.iana_name().map(str::to_owned)) {
                Some(name) => Some(Some(name)),
                None => form.refuse("other_zone", crate::key!("residents-zone-unknown"), None),
            }
        }
        _ => Some(Some(chosen)),
    }
}
