//! The rules of changing roles, tried with every set of roles.

use super::*;
use proptest::prelude::*;

fn roles() -> impl Strategy<Value = Roles> {
    prop::collection::btree_set(prop::sample::select(Role::ALL.to_vec()), 0..=5)
}

fn role() -> impl Strategy<Value = Role> {
    prop::sample::select(Role::ALL.to_vec())
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        role().prop_map(Edit::Grant),
        role().prop_map(Edit::Revoke),
        (roles(), roles()).prop_map(|(shown, roles)| Edit::Set { shown, roles }),
    ]
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("an instant")
}

fn changed(before: Roles, after: Vec<Held>) -> StaffChange {
    let whose = Named { resident: "r".into(), name: "Rasa".into() };
    let (source, by) = (Source::Web, Named::default());
    StaffChange { id: "1".into(), whose, source, by, before, after, at: at(9) }
}

proptest! {
    #[test]
    fn a_municipality_keeps_an_administrator(held in roles(), edit in edit()) {
        if let Ok(Some(after)) = edit.decide(&held, false) {
            prop_assert!(!takes_administrator(&held, &after));
        }
        // With another one, nobody is the last.
        prop_assert_ne!(edit.decide(&held, true), Err(Refusal::LastAdministrator));
    }

    #[test]
    fn nobody_overwrites_what_they_were_not_shown(held in roles(), shown in roles(), roles in roles()) {
        let edit = Edit::Set { shown: shown.clone(), roles: roles.clone() };
        match edit.decide(&held, true) {
            Ok(None) => prop_assert_eq!(&roles, &held),
            Ok(Some(after)) => prop_assert!(shown == held && after == roles && after != held),
            Err(_) => prop_assert!(shown != held && roles != held),
        }
    }

    #[test]
    fn one_role_changes_and_no_other(held in roles(), role in role()) {
        let granted = Edit::Grant(role).decide(&held, true);
        prop_assert_eq!(granted == Ok(None), held.contains(&role));
        let revoked = Edit::Revoke(role).decide(&held, true);
        prop_assert_eq!(revoked == Ok(None), !held.contains(&role));
        let mut without = held.clone();
        without.remove(&role);
        if let Ok(Some(after)) = revoked { prop_assert_eq!(after, without) }
    }

    #[test]
    fn a_change_says_what_it_gave_and_took(before in roles(), after in roles()) {
        let change = changed(before.clone(), held_since(&after, None, at(9)));
        let mut sum: Roles = before.difference(&change.revoked()).copied().collect();
        sum.extend(change.granted());
        prop_assert_eq!(sum, after);
    }
}

#[test]
fn roles_are_had_since_they_were_given() {
    let editor = Roles::from([Role::Editor]);
    let first = changed(Roles::new(), held_since(&editor, None, at(9)));
    let both = Roles::from([Role::Editor, Role::Moderator]);
    let second = held_since(&both, Some(&first), at(20));
    let since: Vec<_> = second.iter().map(|held| (held.role, held.since)).collect();
    assert_eq!(since, [(Role::Editor, at(9)), (Role::Moderator, at(20))]);
}

#[test]
fn the_same_form_again_is_known() {
    let editor = Roles::from([Role::Editor]);
    let change = changed(Roles::new(), held_since(&editor, None, at(9)));
    assert!(change.repeats("r", &Edit::Grant(Role::Editor)));
    assert!(change.repeats("r", &Edit::Set { shown: Roles::new(), roles: editor }));
    assert!(!change.repeats("r", &Edit::Grant(Role::Moderator)));
    assert!(!change.repeats("r", &Edit::Revoke(Role::Editor)));
    assert!(!change.repeats("other", &Edit::Grant(Role::Editor)));
}

#[test]
fn the_power_over_roles_is_asked_about_twice() {
    let (none, editor) = (Roles::new(), Roles::from([Role::Editor]));
    let administrator = Roles::from([Role::Administrator]);
    let set =
        |shown: &Roles, roles: &Roles| Edit::Set { shown: shown.clone(), roles: roles.clone() };
    assert!(set(&none, &administrator).is_grave() && set(&administrator, &editor).is_grave());
    assert!(!set(&editor, &none).is_grave() && !set(&administrator, &administrator).is_grave());
    assert!(Edit::Grant(Role::Administrator).is_grave() && !Edit::Grant(Role::Editor).is_grave());
}

#[test]
fn every_role_is_read_by_its_word() {
    for role in Role::ALL {
        assert_eq!(Role::parse(role.as_str()), Some(role));
        assert_eq!(serde_json::to_value(role).ok(), Some(role.as_str().into()));
    }
    assert_eq!(Role::parse("mayor"), None);
}
