//! What is found, what is not, and what holds whatever the signatures are.

use super::*;
use proptest::prelude::*;

/// A signature so many seconds into the day.
fn trace(n: usize, seconds: i64, network: &str, mail: &str, name: &str) -> Trace {
    let (local, domain) = mail.split_once('@').expect("an address");
    Trace {
        id: format!("{n:05}"),
        petition: "p".into(),
        person: n.to_string(),
        municipality: "pagegiai".into(),
        network: network.into(),
        local: local.into(),
        domain: domain.into(),
        name: name.into(),
        at: Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds),
    }
}

/// So many, each `every` seconds, from this network and of this domain; names and addresses all
/// differ.
fn many(from: usize, count: usize, every: i64, network: &str, domain: &str) -> Vec<Trace> {
    let word =
        |n: usize| format!("{:x}", (n + 1) * 2_654_435_761).chars().rev().collect::<String>();
    let one = |n: usize| {
        let mail = format!("{}x@{domain}", word(n));
        trace(n, (n - from) as i64 * every, network, &mail, &word(n))
    };
    (from..from + count).map(one).collect()
}

/// Others, each from a network of their own.
fn others(from: usize, count: usize, every: i64) -> Vec<Trace> {
    let mut all = many(from, count, every, "", "gmail.com");
    all.iter_mut().for_each(|one| one.network = format!("n{}", one.id));
    all
}

fn patterns(traces: &[Trace]) -> Vec<(Pattern, usize)> {
    find(traces, |_| false).iter().map(|one| (one.pattern, one.signatures.len())).collect()
}

#[test]
fn many_from_one_network_in_minutes_are_found() {
    let burst = many(0, 12, 20, "a", "gmail.com");
    assert_eq!(patterns(&burst), [(Pattern::NetworkBurst, 12)]);
    let found = find(&burst, |_| false).remove(0);
    assert_eq!((found.minutes, found.others, found.key.as_str()), (4, 0, "a"));
    assert!(patterns(&burst[..9]).is_empty(), "fewer than ten");
    assert!(patterns(&many(0, 30, 300, "a", "gmail.com")).is_empty(), "over hours");
    // A day of others does not hide it; as many others in the same minutes do.
    let day = [burst.clone(), others(100, 200, 400)].concat();
    assert_eq!(patterns(&day), [(Pattern::NetworkBurst, 12)]);
    let campaign = [burst, others(100, 120, 5)].concat();
    assert!(patterns(&campaign).is_empty());
}

#[test]
fn a_network_that_always_brings_many_is_not_odd_for_it() {
    // Half of the town is with one provider.
    let mut all = others(0, 150, 240);
    all.iter_mut().step_by(2).for_each(|one| one.network = "provider".into());
    let mut busy = others(500, 30, 15);
    busy.iter_mut().step_by(2).for_each(|one| one.network = "provider".into());
    all.extend(busy);
    assert!(patterns(&all).is_empty());
}

#[test]
fn many_of_one_domain_are_found_unless_it_is_everybodys() {
    let mut burst = many(0, 12, 20, "", "firma.example");
    burst.iter_mut().for_each(|one| one.network = format!("n{}", one.id));
    assert_eq!(patterns(&burst), [(Pattern::DomainBurst, 12)]);
    let found = find(&burst, |domain| domain == "firma.example");
    let all: Vec<Pattern> = found.iter().map(|one| one.pattern).collect();
    assert_eq!(all, [Pattern::DomainBurst, Pattern::NewDomain]);
    assert!(patterns(&others(0, 12, 20)).is_empty());
}

#[test]
fn numbered_addresses_are_found_and_years_of_birth_are_not() {
    let mail =
        |n: usize, mail: &str| trace(n, n as i64 * 3_000, &format!("n{n}"), mail, &format!("w{n}"));
    let row: Vec<Trace> = (0..5).map(|n| mail(n, &format!("jonas{}@gmail.com", n + 7))).collect();
    assert_eq!(patterns(&row), [(Pattern::Numbered, 5)]);
    let years: Vec<Trace> = [1961, 1972, 1980, 1984, 1990]
        .iter()
        .enumerate()
        .map(|(n, year)| mail(n, &format!("ona{year}@gmail.com")))
        .collect();
    assert!(patterns(&years).is_empty());
    let apart: Vec<Trace> = ["ona1@a.lt", "ona2@b.lt", "ona3@c.lt", "ona4@d.lt"]
        .iter()
        .enumerate()
        .map(|(n, address)| mail(n, address))
        .collect();
    assert!(patterns(&apart).is_empty(), "of different domains");
}

#[test]
fn addresses_that_differ_in_a_letter_are_found() {
    let locals = ["petraitisa", "petraitisb", "petraitisc", "petraitis", "petraitiss", "onaonaite"];
    let all: Vec<Trace> = locals
        .iter()
        .enumerate()
        .map(|(n, local)| {
            let mail = format!("{local}@gmail.com");
            trace(n, n as i64 * 3_000, &format!("n{n}"), &mail, &format!("w{n}"))
        })
        .collect();
    assert_eq!(patterns(&all), [(Pattern::Alike, 5)]);
    assert!(patterns(&all[1..]).is_empty());
}

#[test]
fn one_name_many_times_is_found() {
    let of = |count: usize| -> Vec<Trace> {
        let mut all = others(0, 20, 3_000);
        all.iter_mut().take(count).for_each(|one| one.name = "same".into());
        all
    };
    assert!(patterns(&of(3)).is_empty());
    assert_eq!(patterns(&of(4)), [(Pattern::SameName, 4)]);
}

#[test]
fn the_distance_is_levenshteins() {
    for (one, other, far) in
        [("abcd", "abcd", 0), ("abcd", "abed", 1), ("abcd", "bcd", 1), ("abcd", "acbd", 2)]
    {
        assert_eq!(distance(one, other), far, "{one} and {other}");
        assert_eq!(distance(other, one), far);
    }
    assert!(distance("a", "abcdef") > ALIKE_LETTERS);
}

fn least(pattern: Pattern) -> usize {
    match pattern {
        Pattern::NetworkBurst | Pattern::DomainBurst => BURST_LEAST,
        Pattern::Numbered => ROW_LEAST,
        Pattern::Alike => ALIKE_LEAST,
        Pattern::NewDomain => NEW_LEAST,
        Pattern::SameName => NAME_LEAST,
    }
}

fn any_traces() -> impl Strategy<Value = Vec<Trace>> {
    let one = (0i64..7_200, 0u8..4, "[ab]{2,9}[0-9]{0,2}", 0u8..3, 0u8..6);
    prop::collection::vec(one, 0..60).prop_map(|all| {
        let made = all.into_iter().enumerate();
        made.map(|(n, (at, network, local, domain, name))| {
            let mail = format!("{local}@d{domain}.example");
            trace(n, at, &format!("n{network}"), &mail, &format!("w{name}"))
        })
        .collect()
    })
}

proptest! {
    #[test]
    fn the_order_does_not_matter(traces in any_traces(), seed in any::<u64>()) {
        let mut other = traces.clone();
        other.sort_by_key(|one| (one.id.len() as u64 + 1).wrapping_mul(seed ^ one.at.as_second() as u64));
        prop_assert_eq!(find(&traces, |_| true), find(&other, |_| true));
    }

    #[test]
    fn a_finding_is_of_enough_different_signatures_that_were_there(traces in any_traces()) {
        let there: BTreeSet<&String> = traces.iter().map(|one| &one.id).collect();
        for found in find(&traces, |_| true) {
            let theirs: BTreeSet<&String> = found.signatures.iter().collect();
            prop_assert_eq!(theirs.len(), found.signatures.len());
            prop_assert!(theirs.is_subset(&there));
            prop_assert!(theirs.len() >= least(found.pattern), "{:?}", found);
            prop_assert!(found.minutes >= 1 && theirs.len() + found.others <= traces.len());
        }
    }

    #[test]
    fn nobody_bursts_who_keeps_a_distance(traces in any_traces()) {
        let mut slow = traces;
        for (n, one) in slow.iter_mut().enumerate() {
            one.at = Timestamp::UNIX_EPOCH + SignedDuration::from_mins(2 * n as i64);
        }
        let burst = |found: &Found| matches!(found.pattern, Pattern::NetworkBurst | Pattern::DomainBurst);
        prop_assert!(!find(&slow, |_| false).iter().any(burst));
    }
}
