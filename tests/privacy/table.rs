//! Every collection that is declared, and who answers for it: a new one cannot be forgotten.

use std::collections::BTreeSet;
use tiltas::app::{KEEPERS, PERSONAL, PUBLIC, RETENTION};
use tiltas::locale::Locales;

/// The keeper of a collection, or why it holds nothing about people.
#[derive(Clone, Copy)]
enum Holds {
    Kept(&'static [&'static str]),
    Nothing(&'static str),
}

use Holds::{Kept, Nothing};

const TABLE: &[(&str, Holds)] = &[
    ("aliases", Nothing("addresses that pages had before")),
    ("leases", Nothing("names of jobs and of processes")),
    ("sittings", Nothing("what councils publish about their public sittings")),
    ("referrals", Nothing("which petitions wait for which council")),
    ("news", Nothing("what administrations publish")),
    ("consultations", Nothing("what administrations publish")),
    (
        "outcomes",
        Nothing("what administrations publish; offices sign the decisions, and links lead to ids"),
    ),
    ("outcome_duties", Nothing("what administrations owe consultations, and by when")),
    ("consultations", Nothing("what administrations publish; offices sign the answers")),
    ("documents", Nothing("titles, numbers and dates of what administrations publish")),
    ("document_versions", Nothing("what administrations publish, signed by no person")),
    ("document_influences", Nothing("which comment led to which version; ids of comments alone")),
    ("document_drafts", Nothing("texts of administrations before they are published")),
    ("consultation_drafts", Nothing("what administrations prepare; towns stand by it, not people")),
    ("consultation_versions", Nothing("what administrations have published")),
    ("consultation_desk", Nothing("which drafts lie on which town's desk")),
    ("contributions", Kept(&["contributions"])),
    ("contribution_revisions", Kept(&["contribution-revisions"])),
    ("supports", Kept(&["supports"])),
    ("ranks", Nothing("how threads are ordered: numbers")),
    ("rank_sweeps", Nothing("how far one job has looked")),
    ("official_answers", Nothing("what offices of administrations say in public")),
    ("owed_answers", Nothing("what administrations owe to contributions, and by when")),
    ("feedback", Kept(&["feedback"])),
    ("moderation_cases", Kept(&["moderation"])),
    ("moderation_decisions", Kept(&["moderation"])),
    ("moderation_reports", Kept(&["moderation"])),
    ("meetings", Nothing("what administrations publish; who comes rests elsewhere")),
    ("meeting_registrations", Kept(&["meeting-registrations"])),
    ("petitions", Kept(&["petitions"])),
    ("signatures", Kept(&["signatures"])),
    ("signatories", Kept(&["signatories"])),
    ("paper_batches", Kept(&["paper", "signatories"])),
    ("mailed_signatures", Kept(&["mailed-signatures"])),
    ("signing_mailboxes", Kept(&["signatories"])),
    ("signing_traces", Kept(&["signing-traces"])),
    ("invalidated_signatures", Kept(&["invalidated-signatures"])),
    ("signing_findings", Nothing("ids of signatures and how many; who signed rests elsewhere")),
    ("signatories_swept", Nothing("how far one job has looked")),
    ("petition_duties", Nothing("what administrations owe petitions, and by when")),
    ("petition_stems", Nothing("stems of the words of petitions")),
    ("search_stems", Nothing("stems of the words of what everybody may read")),
    ("searched", Nothing("which pages can be found")),
    ("petition_drafts", Kept(&["petition-drafts"])),
    ("attachment_trays", Kept(&["petition-drafts"])),
    ("attachment_blobs", Kept(&["petition-drafts", "petitions"])),
    ("attachment_pieces", Kept(&["petition-drafts", "petitions"])),
    ("erasures", Nothing("keyed hashes of ids that nobody has any more, until backups are gone")),
    ("residents", Kept(&["account", "second-factors"])),
    ("ceremonies", Nothing("what a passkey is asked to sign, for five minutes")),
    ("address_changes", Kept(&["address-change"])),
    ("sessions", Kept(&["sessions"])),
    ("sign_in_requests", Kept(&["sign-in"])),
    ("identities", Kept(&["identities"])),
    ("broker_departures", Nothing("a state on its way to a broker, as a keyed hash, for minutes")),
    (
        "broker_arrivals",
        Nothing("whom a broker has just shown, for minutes, before there is an account"),
    ),
    ("sign_in_decoys", Nothing("dots, as many as a letter has characters")),
    ("outbox", Kept(&["letters"])),
    ("mutes", Kept(&["mutes"])),
    ("announcements", Kept(&["announcements"])),
    ("public_announcements", Nothing("what administrations publish, signed by no person")),
    ("unreachable", Kept(&["unreachable"])),
    ("bounce_mailboxes", Nothing("how far a mailbox of reports was read")),
    ("wishes", Kept(&["wishes"])),
    ("inbox", Kept(&["notices"])),
    ("digests_pending", Kept(&["notices"])),
    ("follows", Kept(&["follows"])),
    ("journal", Nothing("acts of administrations; nothing in one says who a resident is")),
    ("staff_changes", Kept(&["staff"])),
    ("letter_batches", Nothing("how many codes were printed, and when; no names")),
    ("paper_codes", Nothing("keyed hashes of codes on paper, before anybody has used them")),
    ("residency_trials", Kept(&["residency"])),
    ("rolls", Nothing("which edition of a municipality's roll is valid")),
    ("roll_pages", Nothing("keyed hashes of what a roll says, which the key alone cannot undo")),
    ("roll_uses", Kept(&["residency"])),
    ("counter_numbers", Kept(&["residency"])),
    ("translations", Kept(&["translation-claims"])),
    ("translation_suggestions", Kept(&["translation-suggestions"])),
    ("translation_pairs", Nothing("sentences that everybody can read, with their translations")),
    ("sweeps", Nothing("how far jobs have looked")),
];

#[test]
fn every_collection_has_a_keeper_or_holds_nothing_about_people() {
    let declared: BTreeSet<&str> = PUBLIC.iter().chain(PERSONAL).map(|one| one.name).collect();
    let stated: BTreeSet<&str> = TABLE.iter().map(|(name, _)| *name).collect();
    assert_eq!(declared, stated, "state above who keeps a new collection, or why nobody does");
    let keepers: BTreeSet<&str> = KEEPERS.iter().map(|keeper| keeper.name).collect();
    assert_eq!(keepers.len(), KEEPERS.len(), "a keeper has a name of its own");
    let mut answered = BTreeSet::new();
    for (collection, holds) in TABLE {
        match holds {
            Kept(names) => {
                for name in *names {
                    assert!(keepers.contains(name), "{collection}: there is no keeper {name}");
                    answered.insert(*name);
                }
            }
            Nothing(reason) => assert!(!reason.is_empty(), "{collection}: why?"),
        }
    }
    assert_eq!(answered, keepers, "a keeper answers for some collection");
}

#[test]
fn every_keeper_is_explained_in_every_language() {
    let locales = Locales::load().expect("messages");
    for keeper in KEEPERS {
        for &lang in locales.languages() {
            for key in [
                format!("privacy-part-{}", keeper.name),
                format!("privacy-keeps-{}-what", keeper.name),
                format!("privacy-keeps-{}-end", keeper.name),
            ] {
                assert!(locales.has(lang, &key), "{lang} lacks {key}");
            }
        }
    }
}

#[test]
fn every_rule_of_retention_is_a_setting_of_its_own() {
    let names: BTreeSet<&str> = RETENTION.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RETENTION.len());
    let example = include_str!("../../deploy/tiltas.example.toml");
    for name in names {
        assert!(example.contains(&format!("\n{name}_days = ")), "{name}_days is not explained");
    }
}
