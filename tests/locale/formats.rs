//! Plural forms, dates in both zones, numbers, lists and sorting, in each language.

use std::collections::BTreeSet;

use jiff::{Timestamp, tz::TimeZone};
use tiltas::locale::{Args, Lang};

use super::{LOCALES, spaced};

fn signatures(lang: Lang, count: f64) -> String {
    let args = Args::from_iter([("count", count)]);
    LOCALES.text(lang, "web-signatures", Some(&args)).replace('\u{a0}', " ")
}

fn at(time: &str) -> Timestamp {
    time.parse().expect("a time")
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("a zone")
}

#[test]
fn counts_take_their_plural_forms() {
    let cases = [
        (1.0, "1 parašas", "1 подпись", "1 signature"),
        (2.0, "2 parašai", "2 подписи", "2 signatures"),
        (5.0, "5 parašai", "5 подписей", "5 signatures"),
        (10.0, "10 parašų", "10 подписей", "10 signatures"),
        (11.0, "11 parašų", "11 подписей", "11 signatures"),
        (21.0, "21 parašas", "21 подпись", "21 signatures"),
        (22.0, "22 parašai", "22 подписи", "22 signatures"),
        (111.0, "111 parašų", "111 подписей", "111 signatures"),
        (102.0, "102 parašai", "102 подписи", "102 signatures"),
        (2.5, "2,5 parašo", "2,5 подписи", "2.5 signatures"),
        (1.5, "1,5 parašo", "1,5 подписи", "1.5 signatures"),
        (0.0, "0 parašų", "0 подписей", "0 signatures"),
        (12345.0, "12 345 parašai", "12 345 подписей", "12,345 signatures"),
    ];
    for (count, lt, ru, en) in cases {
        assert_eq!(signatures(Lang::LT, count), lt);
        assert_eq!(signatures(Lang::RU, count), ru);
        assert_eq!(signatures(Lang::EN, count), en);
    }
}

#[test]
fn dates_are_written_in_full() {
    let (time, vilnius) = (at("2026-11-24T09:05:00Z"), zone("Europe/Vilnius"));
    let shown = |lang: Lang| {
        let formats = LOCALES.formats(lang);
        [
            formats.date(time, &vilnius),
            formats.weekday_date(time, &vilnius),
            formats.date_time(time, &vilnius),
            formats.time(time, &vilnius),
        ]
        .map(spaced)
    };
    let lt = [
        "2026 m. lapkričio 24 d.",
        "2026 m. lapkričio 24 d., antradienis",
        "2026 m. lapkričio 24 d. 11:05",
        "11:05",
    ];
    let ru =
        ["24 ноября 2026_г.", "вторник, 24 ноября 2026_г.", "24 ноября 2026_г. в 11:05", "11:05"];
    let en =
        ["24 November 2026", "Tuesday, 24 November 2026", "24 November 2026 at 11:05", "11:05"];
    assert_eq!(shown(Lang::LT), lt);
    assert_eq!(shown(Lang::RU), ru);
    assert_eq!(shown(Lang::EN), en);
}

#[test]
fn the_banks_differ_by_an_hour_in_summer_only() {
    let (vilnius, kaliningrad) = (zone("Europe/Vilnius"), zone("Europe/Kaliningrad"));
    let formats = LOCALES.formats(Lang::LT);
    let winter = at("2026-01-15T21:30:00Z");
    assert_eq!(formats.time(winter, &vilnius), "23:30");
    assert_eq!(formats.time(winter, &kaliningrad), "23:30");
    let summer = at("2026-07-15T21:30:00Z");
    assert_eq!(formats.time(summer, &vilnius), "00:30");
    assert_eq!(formats.time(summer, &kaliningrad), "23:30");
    assert_eq!(formats.date(summer, &vilnius), "2026 m. liepos 16 d.");
    assert_eq!(formats.date(summer, &kaliningrad), "2026 m. liepos 15 d.");
}

#[test]
fn numbers_are_grouped() {
    let shown = |lang: Lang| {
        let formats = LOCALES.formats(lang);
        [formats.decimal(12345.5), formats.number(-1_234_567), formats.number(7)].map(spaced)
    };
    assert_eq!(shown(Lang::LT), ["12_345,5", "−1_234_567", "7"]);
    assert_eq!(shown(Lang::RU), ["12_345,5", "-1_234_567", "7"]);
    assert_eq!(shown(Lang::EN), ["12,345.5", "-1,234,567", "7"]);
    assert_eq!(LOCALES.formats(Lang::EN).decimal(f64::NAN), "NaN");
}

#[test]
fn lists_end_with_and() {
    let list = |lang: Lang, items: &[&str]| {
        let items: Vec<String> = items.iter().map(ToString::to_string).collect();
        LOCALES.formats(lang).list(&items)
    };
    assert_eq!(list(Lang::LT, &["Ona", "Jonas", "Rasa"]), "Ona, Jonas ir Rasa");
    assert_eq!(list(Lang::RU, &["Анна", "Игорь", "Нина"]), "Анна, Игорь и Нина");
    assert_eq!(list(Lang::EN, &["Ona", "Anna", "Rasa"]), "Ona, Anna and Rasa");
    assert_eq!(list(Lang::LT, &["Ona"]), "Ona");
    assert_eq!(list(Lang::LT, &[]), "");
}

#[test]
fn sorting_follows_the_alphabet() {
    let sorted = |lang: Lang, words: &str| {
        let formats = LOCALES.formats(lang);
        let mut words: Vec<&str> = words.split(' ').collect();
        words.sort_by(|a, b| formats.compare(a, b));
        words.join(" ")
    };
    let lithuanian =
        "Antanas Ąžuolas Birutė Cezaris Česlova Ignas Yra Jonas Saulė Šarūnas Zosė Žydrė";
    let mixed = "Žydrė Zosė Šarūnas Saulė Jonas Yra Ignas Česlova Cezaris Birutė Ąžuolas Antanas";
    assert_eq!(sorted(Lang::LT, mixed), lithuanian);
    assert_eq!(
        sorted(Lang::RU, "Жанна Ёлкин Ершов Егор Ёж Дмитрий"),
        "Дмитрий Егор Ёж Ёлкин Ершов Жанна"
    );
    assert_eq!(sorted(Lang::EN, "zebra Apple apple"), "apple Apple zebra");
}

#[test]
fn other_threads_write_the_same() {
    let shown = || {
        let formats = LOCALES.formats(Lang::RU);
        (formats.date(at("2026-11-24T09:05:00Z"), &TimeZone::UTC), signatures(Lang::RU, 5000.0))
    };
    let threads: Vec<_> = (0..4).map(|_| std::thread::spawn(shown)).collect();
    let all: BTreeSet<_> =
        threads.into_iter().map(|thread| thread.join().expect("shown")).collect();
    assert_eq!(all, BTreeSet::from([shown()]));
}
