//! Meetings through HTTP: the list and the page, registering and the waiting list, the desk,
//! calendars, letters, and what is kept of people.

mod calendar;
mod desk;
mod keeping;
mod letters;
mod registering;

use crate::support::app::TestApp;
use jiff::SignedDuration;
use tiltas::locale::{Lang, Localized};
use tiltas::meetings::{Meeting, Plan, Point, Stage, by_slug};
use tiltas::store::{Batch, Stored};
use tiltas::web::keys;

fn text(lt: &str, ru: &str) -> Localized {
    Localized::new(Lang::LT, lt).with(Lang::RU, ru)
}

/// A meeting of both towns that was announced and begins so many hours from now.
pub fn meeting(app: &TestApp, slug: &str, hours: i64) -> Meeting {
    let starts_at = app.site.now() + SignedDuration::from_hours(hours);
    // As stores keep it.
    let starts_at = jiff::Timestamp::from_second(starts_at.as_second()).expect("an instant");
    let plan = Plan {
        hosts: vec!["pagegiai".into(), "sovetsk".into()],
        consultation: String::new(),
        phase: None,
        title: text("Upės vanduo, pakrantės; ir mes", "Вода реки, берега; и мы"),
        description: text("Kalbėsimės apie vandenį.", "Поговорим о воде."),
        place: Some(text("Salė, Vilniaus g. 9", "Зал, ул. Вильняус, 9")),
        online: "https://call.example/upe".into(),
        online_open: false,
        starts_at,
        ends_at: starts_at + SignedDuration::from_mins(90),
        register_until: starts_at - SignedDuration::from_hours(1),
        room: 2,
        remote: 1,
        agenda: vec![
            Point { after: 0, title: text("Įžanga", "Вступление") },
            Point { after: 30, title: text("Klausimai", "Вопросы") },
        ],
    };
    let now = app.site.now();
    let mut meeting = Meeting::new(keys::id(), slug.into(), plan, now);
    (meeting.stage, meeting.listed) = (Stage::Announced, true);
    meeting.remind_at = meeting.next_reminder(&[24, 1], now);
    meeting
}

/// The same, stored.
async fn planted(app: &TestApp, slug: &str, hours: i64) -> Meeting {
    let one = meeting(app, slug, hours);
    save(app, &one).await;
    one
}

async fn save(app: &TestApp, one: &Meeting) {
    app.site.public.commit(Batch::new().insert(one)).await.expect("a meeting");
}

async fn stored(app: &TestApp, slug: &str) -> Stored<Meeting> {
    by_slug(&app.site.public, slug).await.expect("a store").expect("a meeting")
}

/// What an editor types about a meeting.
#[derive(Clone)]
pub struct Written(Vec<(String, String)>);

impl Written {
    /// In four days, by the clock of whoever types it, held by both towns.
    pub fn new(app: &TestApp) -> Written {
        let zone = app.site.zone("pagegiai");
        let in_days = |days: i64| {
            let at = app.site.now() + SignedDuration::from_hours(24 * days);
            zone.to_datetime(at).date().to_string()
        };
        let fields = [
            ("title-lt", "Upės vanduo"),
            ("title-ru", "Вода реки"),
            ("description-lt", "Kalbėsimės apie vandenį."),
            ("description-ru", "Поговорим о воде."),
            ("place-lt", "Salė"),
            ("place-ru", "Зал"),
            ("agenda-lt", "18:00 Įžanga\n18:30 Klausimai"),
            ("agenda-ru", "18:00 Вступление\n18:30 Вопросы"),
            ("start", "18:00"),
            ("end", "19:30"),
            ("until-time", "12:00"),
            ("room", "20"),
            ("remote", "30"),
            ("online", "https://call.example/upe"),
            ("online_open", "registered"),
            ("with-sovetsk", "yes"),
            ("with-pagegiai", "yes"),
        ];
        let mut all: Vec<(String, String)> =
            fields.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        all.push(("date".into(), in_days(4)));
        all.push(("until-date".into(), in_days(3)));
        all.push(("key".into(), keys::id()));
        Written(all)
    }

    /// By one town alone.
    pub fn alone(mut self) -> Written {
        self.0.retain(|(name, _)| !name.starts_with("with-"));
        self
    }

    /// With another value in a field.
    pub fn with(mut self, name: &str, value: &str) -> Written {
        self.0.retain(|(field, _)| field != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn fields(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}
