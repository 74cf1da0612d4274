//! Plural forms by ICU4X, underneath Fluent.
//!
//! Fluent chooses forms by `intl_pluralrules`, whose Lithuanian rule (7.0.2) forgets the tens and the
//! hundreds: it would say „22 parašų“ and „111 parašas“. So a number beyond twenty, or with decimals,
//! goes to Fluent as a small number of the form that ICU4X names, and carries along its own digits
//! to be shown. *Invariant:* whole numbers up to twenty go as they are, so that `[0]` matches.

use std::collections::BTreeMap;

use fluent_bundle::{
    FluentArgs, FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};
use icu::plurals::PluralCategory;

use super::{Lang, formats};

/// A message that says which form Fluent chooses.
pub const PROBE: &str = "plural-form-probe =
    { $n ->
        [zero] zero
        [one] one
        [two] two
        [few] few
        [many] many
       *[other] other
    }
";

const SAMPLES: [f64; 25] = [
    0.0,
    1.0,
    2.0,
    3.0,
    4.0,
    5.0,
    6.0,
    7.0,
    8.0,
    9.0,
    10.0,
    11.0,
    12.0,
    13.0,
    14.0,
    15.0,
    16.0,
    17.0,
    18.0,
    19.0,
    20.0,
    0.5,
    1.5,
    100.0,
    1_000_000.0,
];

/// For each form of a language, a number for which Fluent chooses it.
pub struct Plurals {
    lang: Lang,
    samples: BTreeMap<PluralCategory, f64>,
}

impl Plurals {
    /// `probe` says which form Fluent chooses for a number.
    pub fn new(lang: Lang, probe: impl Fn(f64) -> String) -> Plurals {
        let mut samples = BTreeMap::new();
        for sample in SAMPLES {
            if let Some(form) = PluralCategory::get_for_cldr_string(&probe(sample)) {
                samples.entry(form).or_insert(sample);
            }
        }
        Plurals { lang, samples }
    }

    /// The same arguments, with numbers that lead Fluent to the right forms.
    pub fn guide<'a>(&self, args: &'a FluentArgs) -> FluentArgs<'a> {
        let guided = args.iter().map(|(name, value)| match value {
            FluentValue::Number(number) => (name, self.guide_number(number)),
            FluentValue::String(text) => (name, FluentValue::from(text.as_ref())),
            other => (name, other.clone()),
        });
        guided.collect()
    }

    fn guide_number(&self, number: &FluentNumber) -> FluentValue<'static> {
        let digits = number.as_string();
        let small = (0.0..=20.0).contains(&number.value) && !digits.contains('.');
        let form = if small { None } else { formats::plural_form(self.lang, &digits) };
        match form.and_then(|form| self.samples.get(&form)) {
            Some(&sample) => FluentValue::Number(FluentNumber::new(sample, carrying(&digits))),
            None => FluentValue::Number(number.clone()),
        }
    }
}

/// The digits to show for a number that Fluent was given.
pub fn digits(number: &FluentNumber) -> String {
    match &number.options.currency {
        Some(digits) => digits.clone(),
        None => number.as_string().into_owned(),
    }
}

/// Fluent itself reads no currency, so its place is free for the digits.
fn carrying(digits: &str) -> FluentNumberOptions {
    FluentNumberOptions { currency: Some(digits.to_owned()), ..Default::default() }
}
