//! Whether the time that an answer takes tells if an address has an account.
//!
//! Pairs of requests, one for an address with an account and one for an address without, in an order
//! that chance decides, are compared by the Mann–Whitney test: it asks only how often the one takes
//! longer than the other, so a busy machine, which delays some of either kind, does not disturb it.
//!
//! The level of error is one in a million: with this many pairs the test fails when guessing by the
//! time alone would be right for more than two pairs in three. That is the claim; smaller
//! differences need more requests than the limits of sign-in let anybody send.

use super::ask;
use crate::on_both;
use rand::RngExt;
use std::time::{Duration, Instant};
use tiltas::locale::Lang;
use tiltas::web::keys;

const PAIRS: usize = 120;
/// At first files and connections are opened.
const WARMING_UP: usize = 10;
/// Of the normal distribution: beyond it lies one millionth, on both sides together.
const LIMIT: f64 = 4.9;

/// How far the two differ, in standard deviations (the normal approximation of Mann–Whitney's U).
fn difference(one: &[Duration], other: &[Duration]) -> f64 {
    let mut wins = 0.0;
    for a in one {
        for b in other {
            wins += match a.cmp(b) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
    }
    let (n, m) = (one.len() as f64, other.len() as f64);
    (wins - n * m / 2.0) / (n * m * (n + m + 1.0) / 12.0).sqrt()
}

on_both!(known_and_unknown_addresses_take_the_same_time, |app| {
    let mut known = vec![];
    for _ in 0..PAIRS + WARMING_UP {
        known.push(app.resident("pagegiai", "Ona", Lang::LT).await.mail);
    }
    let (mut of_known, mut of_unknown) = (vec![], vec![]);
    // One connection, made before the clock runs.
    let browser = app.browser();
    browser.get("/lt/sign-in").await.expect(200);
    for (number, known) in known.iter().enumerate() {
        let unknown = format!("{}@pastas.example", keys::id());
        let known_first: bool = rand::rng().random();
        for is_known in [known_first, !known_first] {
            let mail = if is_known { known } else { &unknown };
            let began = Instant::now();
            ask(&browser, "lt", mail).await.expect(303);
            let took = began.elapsed();
            if number >= WARMING_UP {
                if is_known { of_known.push(took) } else { of_unknown.push(took) }
            }
        }
    }
    let z = difference(&of_known, &of_unknown);
    assert!(z.abs() < LIMIT, "the time tells which address has an account: {z:.1} deviations");
});

/// The measure itself can fail: half a millisecond on four is found.
#[test]
fn a_difference_would_be_found() {
    let times = |shift: u64| -> Vec<Duration> {
        (0..PAIRS as u64)
            .map(|n| Duration::from_micros(3_500 + (n * 7_919) % 1_000 + shift))
            .collect()
    };
    assert!(difference(&times(500), &times(0)) > LIMIT);
    assert!(difference(&times(0), &times(500)) < -LIMIT);
    assert!(difference(&times(0), &times(0)).abs() < 0.1);
}
