//! One conformance suite for the store's two engines.
//!
//! Every case is a function of a [`Home`]; the list below runs each on SQLite and on MongoDB.

mod concurrent;
mod conflicts;
mod counted;
mod events;
mod fresh;
mod leases;
mod lifecycle;
mod model;
mod queries;
mod random;
mod things;

use crate::support::stores::{Engine, Home};

macro_rules! conformance_of {
    ($($room:ident :: $case:ident),+ $(,)?) => {
        mod conformance {
            mod sqlite {
                $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    crate::store::$room::$case(&crate::store::Home::new(crate::store::Engine::Sqlite)).await;
                })+
            }
            mod mongo {
                $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    crate::store::$room::$case(&crate::store::Home::new(crate::store::Engine::Mongo)).await;
                })+
            }
        }
    };
}

conformance_of! {
    random::random_batches_do_what_the_model_does,
    conflicts::an_id_is_taken_once,
    conflicts::a_unique_index_is_named_in_its_conflict,
    conflicts::the_same_document_twice_is_about_its_id,
    conflicts::a_stale_version_writes_nothing,
    conflicts::a_batch_is_whole_or_nothing,
    conflicts::a_batch_sees_its_own_writes_in_order,
    conflicts::an_unserializable_document_is_refused,
    queries::every_page_of_every_order,
    queries::text_is_ordered_by_its_bytes,
    queries::what_no_index_serves_is_refused,
    queries::a_cursor_survives_an_address,
    queries::a_cursor_from_outside_does_not_lead_out_of_the_range,
    queries::values_come_back_as_they_went,
    concurrent::no_increment_is_lost,
    concurrent::one_of_many_wins_a_unique_key,
    concurrent::transfers_keep_the_sum,
    concurrent::pages_under_writes_show_what_was_there_exactly_once,
    concurrent::a_reader_after_a_writer_sees_the_commit,
    fresh::what_was_read_goes_stale_exactly_when_it_must,
    fresh::a_reader_never_keeps_what_was_before_an_acknowledged_commit,
    fresh::another_handle_hears_of_commits,
    fresh::who_records_around_a_recording_has_read_it_too,
    fresh::when_nobody_tells_what_changed_everything_is_stale,
    counted::many_at_once_leave_counters_exact,
    counted::a_conflict_is_its_own_batchs,
    counted::what_was_there_before_is_counted_once,
    counted::a_store_that_is_counted_is_not_counted_again,
    counted::what_is_not_counted_is_told_apart_by_nothing,
    counted::a_tally_is_never_older_than_ones_own_act,
    events::events_come_in_order_until_acknowledged,
    events::events_outlive_their_document,
    events::a_refused_batch_tells_nothing,
    events::workers_together_see_every_event,
    events::whoever_waits_is_woken,
    leases::one_holder_at_a_time,
    lifecycle::documents_of_an_older_layout_are_migrated,
    lifecycle::a_store_reopens_with_all_that_it_had,
    lifecycle::an_index_declared_otherwise_is_made_anew,
    lifecycle::a_backup_under_writes_is_consistent,
    lifecycle::what_cannot_be_opened_says_why,
}
