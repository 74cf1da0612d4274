//! The form for signing by mail, read.

use super::actions::Asking;
use super::model::domain;
use crate::key;
use crate::petitions::integrity::disposable;
use crate::petitions::model::Petition;
use crate::petitions::settlements;
use crate::residents::registration;
use crate::residents::sign_in::pages::key;
use crate::web::{Form, Visit};

/// Everything, or a problem beside each field.
pub fn asking(visit: &Visit, petition: &Petition, form: &mut Form) -> Option<Asking> {
    let name = registration::read_name(form).and_then(|name| whole(form, name));
    let towns: Vec<&str> = petition.addressed.iter().map(String::as_str).collect();
    let town = if let [only] = towns[..] { only } else { form.value("municipality") };
    let taken = visit.site.is_international(town);
    let mail = form.mail_for("mail", taken).and_then(|mail| lasting(visit, form, mail));
    let municipality = match towns[..] {
        [only] => Some(only.to_owned()),
        _ => form.choice("municipality", &towns),
    };
    let settlement = municipality.as_deref().and_then(|town| {
        let read = settlements::read(visit, town, form);
        if read.is_none() && settlements::any(visit, town) {
            let chosen = !form.value("settlement").is_empty();
            let problem = if chosen {
                key!("petitions-settlement-elsewhere")
            } else {
                key!("petitions-settlement-none")
            };
            form.refuse::<()>("settlement", problem, None);
        }
        read
    });
    if !form.is_checked("declared") {
        form.refuse::<()>("declared", key!("petitions-mailed-undeclared"), None);
    }
    if !form.is_checked("agree") {
        form.refuse::<()>("agree", key!("petitions-mailed-not-agreed"), None);
    }
    // Only the form's own word allows a name to be shown.
    if form.is_checked("show_name") {
        form.choice("show_name", &["yes"]);
    }
    let (name, mail, municipality) = (name?, mail?, municipality?);
    form.problems.is_empty().then(|| Asking {
        key: key(form),
        lang: visit.lang,
        address: visit.address.clone(),
        municipality,
        name,
        settlement,
        show_name: form.is_checked("show_name"),
        mail,
    })
}

/// Name and surname.
fn whole(form: &mut Form, name: String) -> Option<String> {
    if name.split(' ').count() > 1 {
        return Some(name);
    }
    form.refuse("name", key!("petitions-name-whole"), None)
}

/// A mailbox that is its owner's for longer than this.
fn lasting(visit: &Visit, form: &mut Form, mail: String) -> Option<String> {
    if !disposable::is(&visit.site, &domain(&mail)) {
        return Some(mail);
    }
    form.refuse("mail", key!("petitions-mail-disposable"), None)
}
