//! What taking part asks for, as each consultation and petition sets it, and what its page says.

use crate::config::MunicipalityId;
use crate::locale::Args;
use crate::web::Visit;
use serde::{Deserialize, Serialize};

/// Who may take part in something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Participation {
    /// Whoever has an account.
    #[default]
    Registered,
    /// Whoever's municipality has confirmed where they live.
    Verified,
}

impl Participation {
    /// Whether somebody may take part whose residence is confirmed, or is not.
    pub fn admits(self, verified: bool) -> bool {
        verified || self == Participation::Registered
    }
}

/// What a page says before one writes, for the `requirement` component.
#[derive(Clone, Debug, Serialize)]
pub struct Requirement {
    pub text: String,
    /// Where a signed-in reader does something about it; none for whoever may take part, or must
    /// sign in first.
    pub href: Option<String>,
}

impl Requirement {
    /// What to say, where anything is asked for. `towns` are those whom the page belongs to.
    pub fn of(
        visit: &Visit,
        participation: Participation,
        towns: &[MunicipalityId],
    ) -> Option<Requirement> {
        if participation == Participation::Registered {
            return None;
        }
        let own = visit.viewer.as_ref().map(|viewer| std::slice::from_ref(&viewer.municipality));
        let name = |id: &MunicipalityId| visit.site.names(id, visit.lang).name;
        let names: Vec<String> = own.unwrap_or(towns).iter().map(name).collect();
        let by = visit.site.locales.formats(visit.lang).list(&names);
        let text = visit.text_with(
            crate::key!("residency-required"),
            &Args::from_iter([("municipality", by.as_str())]),
        );
        let barred = visit.viewer.as_ref().is_some_and(|viewer| !viewer.verified);
        Some(Requirement { text, href: barred.then(|| visit.link("/residency")) })
    }
}

#[cfg(test)]
mod tests {
    use super::Participation::{Registered, Verified};

    #[test]
    fn only_what_asks_for_it_needs_a_confirmed_residence() {
        assert!(Registered.admits(false) && Registered.admits(true));
        assert!(Verified.admits(true) && !Verified.admits(false));
        let older: super::Participation = serde_json::from_str("\"registered\"").unwrap();
        assert_eq!((older, super::Participation::default()), (Registered, Registered));
    }
}
