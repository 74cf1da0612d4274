//! The parts of an account, each with a page of its own: the list that the account's page shows.
//! Whoever adds such a page adds a line.

use crate::web::Visit;
use serde_json::{Value, json};

/// One part.
struct Section {
    /// Its page, without the language.
    path: &'static str,
    /// The messages' keys: its name, and a sentence about what is done there.
    title: &'static str,
    text: &'static str,
}

const SECTIONS: &[Section] = &[
    Section {
        path: "/account/profile",
        title: crate::key!("residents-profile-title"),
        text: crate::key!("residents-profile-lead"),
    },
    Section {
        path: "/account/address",
        title: crate::key!("residents-address-title"),
        text: crate::key!("residents-address-lead"),
    },
    Section {
        path: "/account/second-factor",
        title: crate::key!("residents-factor-title"),
        text: crate::key!("residents-factor-lead"),
    },
    Section {
        path: "/account/sessions",
        title: crate::key!("residents-sessions"),
        text: crate::key!("residents-sessions-lead"),
    },
    Section {
        path: "/account/notifications",
        title: crate::key!("wishes-title"),
        text: crate::key!("wishes-lead"),
    },
    Section {
        path: "/account/following",
        title: crate::key!("following-title"),
        text: crate::key!("following-lead"),
    },
    Section {
        path: "/residency",
        title: crate::key!("residents-section-residency"),
        text: crate::key!("residents-section-residency-text"),
    },
    Section {
        path: "/account/data",
        title: crate::key!("residents-section-data"),
        text: crate::key!("residents-section-data-text"),
    },
];

/// All of them, as the page shows them.
pub fn of(visit: &Visit) -> Vec<Value> {
    let one = |section: &Section| {
        json!({
            "href": visit.link(section.path),
            "title": visit.text(section.title),
            "text": visit.text(section.text),
        })
    };
    SECTIONS.iter().map(one).collect()
}
