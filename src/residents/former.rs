//! Former residents: what stands where somebody was who is erased.

use super::model::{NOBODY, Person};
use crate::web::{Visit, keys};

/// An id that nobody has or ever will, for what remains of somebody.
pub fn nobody() -> String {
    format!("{NOBODY}{}", keys::id())
}

/// What readers see as the person's name.
pub fn shown_name(visit: &Visit, person: &Person) -> String {
    if person.is_former() {
        return visit.text(crate::key!("residents-former"));
    }
    person.name.clone()
}
