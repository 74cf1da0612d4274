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
    /// Whoever has an account in one of the towns whose page it is.
    Hosts,
    /// Whoever one of those towns has confirmed.
    #[serde(rename = "verified-hosts")]
    VerifiedHosts,
}

impl Participation {
    /// Whether somebody may take part whose residence is confirmed, or is not.
    pub fn admits(self, verified: bool) -> bool {
        verified || matches!(self, Participation::Registered | Participation::Hosts)
    }

    /// Whether it is only for residents of the towns whose page it is.
    pub fn is_for_hosts(self) -> bool {
        matches!(self, Participation::Hosts | Participation::VerifiedHosts)
    }

    /// Whether residents of this municipality may take part in what these towns have set up.
    pub fn reaches(self, municipality: &str, towns: &[MunicipalityId]) -> bool {
        !self.is_for_hosts() || towns.iter().any(|town| town == municipality)
    }

    pub const ALL: [Participation; 4] = [
        Participation::Registered,
        Participation::Verified,
        Participation::Hosts,
        Participation::VerifiedHosts,
    ];

    /// The word in documents and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Participation::Registered => "registered",
            Participation::Verified => "verified",
            Participation::Hosts => "hosts",
            Participation::VerifiedHosts => "verified-hosts",
        }
    }

    /// The one that a word names.
    pub fn parse(word: &str) -> Option<Participation> {
        Participation::ALL.into_iter().find(|one| one.as_str() == word)
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
        let name = |id: &MunicipalityId| visit.site.names(id, visit.lang).name;
        let list = |ids: &[MunicipalityId]| {
            let names: Vec<String> = ids.iter().map(name).collect();
            visit.site.locales.formats(visit.lang).list(&names)
        };
        let outside = visit
            .viewer
            .as_ref()
            .filter(|viewer| !participation.reaches(&viewer.municipality, towns));
        if participation == Participation::Hosts || outside.is_some() {
            let towns = list(towns);
            let args = Args::from_iter([("towns", towns.as_str())]);
            let text = visit.text_with(crate::key!("drafting-required-hosts"), &args);
            return Some(Requirement { text, href: None });
        }
        let own = visit.viewer.as_ref().map(|viewer| std::slice::from_ref(&viewer.municipality));
        let by = list(own.unwrap_or(towns));
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
    use super::Participation::{Hosts, Registered, Verified, VerifiedHosts};

    #[test]
    fn only_what_asks_for_it_needs_a_confirmed_residence() {
        assert!(Registered.admits(false) && Registered.admits(true));
        assert!(Verified.admits(true) && !Verified.admits(false));
        let older: super::Participation = serde_json::from_str("\"registered\"").unwrap();
        for one in super::Participation::ALL {
            assert_eq!(super::Participation::parse(one.as_str()), Some(one));
            assert_eq!(serde_json::to_value(one).unwrap(), one.as_str());
        }
        let towns = ["sovetsk".to_owned()];
        assert!(Verified.reaches("pagegiai", &towns) && Hosts.reaches("sovetsk", &towns));
        assert!(!Hosts.reaches("pagegiai", &towns) && !VerifiedHosts.admits(false));
        assert_eq!((older, super::Participation::default()), (Registered, Registered));
    }
}
