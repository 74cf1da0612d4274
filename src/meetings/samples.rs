//! Sample letters to those who registered for a meeting.

use super::letters::{News, notice};
use super::model::{Meeting, Mode};
use super::registration::Registration;
use crate::mail::{Sample, SampleError, Samples, Stage};
use crate::{notifications, residents};
use jiff::SignedDuration;
use serde_json::json;

/// What this room writes.
pub const SAMPLES: Samples = Samples { room: "meetings", make: all };

fn all(stage: &Stage) -> Result<Vec<Sample>, SampleError> {
    let news = [
        ("registered", News::Registered, Mode::Room),
        ("registered-remote", News::Registered, Mode::Remote),
        ("waiting", News::Waiting, Mode::Room),
        ("waiting-remote", News::Waiting, Mode::Remote),
        ("moved-up", News::MovedUp, Mode::Room),
        ("moved-up-remote", News::MovedUp, Mode::Remote),
        ("changed", News::Changed, Mode::Room),
        ("cancelled", News::Cancelled, Mode::Room),
        ("reminder-day", News::Reminder(24), Mode::Room),
        ("reminder-hour", News::Reminder(1), Mode::Remote),
        ("reminder-other", News::Reminder(3), Mode::Room),
        ("minutes", News::Minutes, Mode::Room),
    ];
    let meeting = meeting(stage)?;
    let reader = residents::sample(stage);
    let told = |(word, news, mode)| {
        let who = (reader.id.as_str(), reader.municipality.as_str());
        let now = stage.site.now();
        let one = Registration::new("sample".into(), &meeting.id, who, mode, now);
        let one = one.standing(mode, (news != News::Waiting).then_some(7), now);
        notifications::sample(stage, word, &notice(stage.site, &meeting, news, &one))
    };
    news.into_iter().map(told).collect()
}

fn meeting(stage: &Stage) -> Result<Meeting, SampleError> {
    let starts_at = stage.days(9);
    let ends_at = starts_at.checked_add(SignedDuration::from_mins(90)).unwrap_or(starts_at);
    let (starts, ends) = (starts_at.as_millisecond(), ends_at.as_millisecond());
    let (title, now) = (stage.title("meeting"), stage.site.now().as_millisecond());
    stage.document(json!({
        "id": "sample", "slug": "bus-timetables",
        "plan": {
            "hosts": stage.site.all_municipalities(), "title": title, "description": title,
            "place": stage.text("place"),
            "online": "https://susitikimai.pagegiai.example/autobusai",
            "starts_at": starts, "ends_at": ends, "register_until": starts,
            "room": 40, "remote": 60,
        },
        "stage": "announced", "listed": true, "sequence": 2, "changed_at": now,
        "cancelled": { "by": stage.town(), "reason": stage.text("cancelled"), "at": now },
        "remind_at": starts, "kept": true,
    }))
}
