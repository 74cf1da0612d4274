//! Reads `expected.txt`: who gets what, a line a route.

use super::people::Person;
use std::collections::{BTreeMap, BTreeSet};

/// Outcomes by route: each a rule, of which the last that fits holds.
pub struct Expected(BTreeMap<String, Vec<Rule>>);

/// `groups@states=outcome`; without states it holds in all.
struct Rule {
    groups: Vec<String>,
    states: Vec<String>,
    outcome: String,
}

impl Expected {
    pub fn read(text: &str) -> Expected {
        let mut routes = BTreeMap::new();
        let lines = text.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let [method, pattern, rules @ ..] = &words[..] else { panic!("unreadable: {line}") };
            let route = format!("{method} {pattern}");
            let rules: Vec<Rule> = rules.iter().map(|rule| Rule::read(rule)).collect();
            assert!(!rules.is_empty(), "nothing is said about {route}");
            assert!(routes.insert(route, rules).is_none(), "twice: {line}");
        }
        Expected(routes)
    }

    pub fn has(&self, route: &str) -> bool {
        self.0.contains_key(route)
    }

    /// What somebody should get.
    pub fn outcome(&self, route: &str, person: &Person, state: &str) -> Option<String> {
        let fits = |rule: &&Rule| {
            let concerned = rule.groups.iter().any(|group| person.groups.contains(group));
            concerned && (rule.states.is_empty() || rule.states.iter().any(|one| one == state))
        };
        let rule = self.0.get(route)?.iter().rev().find(fits)?;
        Some(rule.outcome.clone())
    }

    /// Whether something is expected of a role: then everybody tries the route.
    pub fn tells_roles_apart(&self, route: &str, people: &[Person]) -> bool {
        let staff = |one: &&Person| one.resident.as_ref().is_some_and(|resident| resident.staff);
        let (staff, others): (Vec<&Person>, Vec<&Person>) = people.iter().partition(staff);
        let of = |people: &[&Person], group: &String| {
            people.iter().any(|one| one.groups.contains(group))
        };
        let mut groups = self.0.get(route).into_iter().flatten().flat_map(|rule| &rule.groups);
        groups.any(|group| of(&staff, group) && !of(&others, group))
    }

    /// Groups that nobody belongs to.
    pub fn unknown_groups(&self, people: &[Person]) -> Vec<String> {
        let known: BTreeSet<&String> = people.iter().flat_map(|one| &one.groups).collect();
        let named = self.0.iter().flat_map(|(route, rules)| {
            rules.iter().flat_map(move |rule| rule.groups.iter().map(move |group| (route, group)))
        });
        let unknown = named.filter(|(_, group)| !known.contains(group));
        unknown.map(|(route, group)| format!("{route}: nobody is of {group}")).collect()
    }

    /// States of a route that nobody tried.
    pub fn unknown_states(&self, route: &str, tried: &BTreeSet<&str>) -> Vec<String> {
        let rules = self.0.get(route).into_iter().flatten();
        let unknown = rules.flat_map(|rule| &rule.states).filter(|s| !tried.contains(s.as_str()));
        unknown.map(|state| format!("{route}: nobody tried it {state}")).collect()
    }

    /// Lines whose route is not in the table.
    pub fn without_route(&self, routes: &BTreeSet<String>) -> Vec<String> {
        let lost = self.0.keys().filter(|route| !routes.contains(*route));
        lost.map(|route| format!("{route}: in expected.txt, and no route")).collect()
    }
}

impl Rule {
    fn read(text: &str) -> Rule {
        let (whom, outcome) = text.split_once('=').unwrap_or_else(|| panic!("no outcome: {text}"));
        let (groups, states) = whom.split_once('@').unwrap_or((whom, ""));
        let words = |list: &str| {
            list.split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect()
        };
        Rule { groups: words(groups), states: words(states), outcome: outcome.to_owned() }
    }
}
