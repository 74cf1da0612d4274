//! Calendars, as a program that is not ours reads them.

use super::{meeting, planted, save, stored, text};
use crate::on_both;
use crate::support::pages::Browser;
use serde_json::Value;
use std::process::Command;
use tiltas::locale::Lang;
use tiltas::meetings::{Cancelled, Stage};
use tiltas::store::Batch;

/// What Python's library reads: the calendar's name, and of each event its properties.
const READ: &str = "import sys, json, icalendar\n\
    data = open(sys.argv[1], 'rb').read()\n\
    assert all(len(line) <= 75 for line in data.split(b'\\r\\n')), 'a line is too long'\n\
    assert b'\\n' not in data.replace(b'\\r\\n', b''), 'a bare line end'\n\
    calendar = icalendar.Calendar.from_ical(data)\n\
    def shown(value): return value.dt.isoformat() if hasattr(value, 'dt') else str(value)\n\
    events = [{name: shown(value) for name, value in event.items()} for event in calendar.walk('VEVENT')]\n\
    print(json.dumps({'name': str(calendar['X-WR-CALNAME']), 'events': events}))\n";

async fn read(browser: &Browser, path: &str) -> Value {
    let python = std::env::var("TILTAS_TEST_PYTHON").expect("TILTAS_TEST_PYTHON: use tests/run");
    let answer = browser.get(path).await.expect(200);
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    let file = path.rsplit('/').next().expect("a name");
    let named = format!("attachment; filename=\"{file}\"");
    assert_eq!(answer.header("content-disposition"), named);
    let folder = tempfile::tempdir().expect("a folder");
    let saved = folder.path().join("meeting.ics");
    std::fs::write(&saved, &answer.text).expect("a file");
    let output = Command::new(python).arg("-c").arg(READ).arg(&saved).output().expect("Python");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

on_both!(a_calendar_says_what_the_page_says, |app| {
    let one = planted(&app, "upe", 72).await;
    let visitor = app.browser();
    let lt = read(&visitor, "/lt/meetings/upe.ics").await;
    let event = &lt["events"][0];
    assert_eq!(event["SUMMARY"], "Upės vanduo, pakrantės; ir mes");
    assert_eq!(event["LOCATION"], "Salė, Vilniaus g. 9");
    assert_eq!(
        (event["STATUS"].as_str(), event["SEQUENCE"].as_str()),
        (Some("CONFIRMED"), Some("0"))
    );
    let start = one.plan.starts_at.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string();
    assert_eq!(event["DTSTART"], start.as_str());
    let description = event["DESCRIPTION"].as_str().expect("a text");
    assert!(description.contains("Kalbėsimės apie vandenį.") && description.contains("Klausimai"));
    assert!(description.contains("/lt/meetings/upe") && !description.contains("call.example"));
    // The same meeting in another language is the same to a calendar.
    let ru = read(&visitor, "/ru/meetings/upe.ics").await;
    assert_eq!(ru["events"][0]["SUMMARY"], "Вода реки, берега; и мы");
    assert_eq!(ru["events"][0]["UID"], event["UID"]);
    assert!(ru["events"][0]["DESCRIPTION"].as_str().expect("a text").contains("Вопросы"));
    // Whoever takes part remotely gets the link into their own calendar.
    let who = app.resident("sovetsk", "Анна", Lang::RU).await;
    let signed_in = app.sign_in(&who).await;
    signed_in.post("/ru/meetings/upe/registration", &[("mode", "remote")]).await.expect(303);
    let own = read(&signed_in, "/ru/meetings/upe.ics").await;
    let own = own["events"][0]["DESCRIPTION"].as_str().expect("a text").to_owned();
    assert!(own.contains("https://call.example/upe"), "{own}");
    visitor.get("/lt/meetings/nowhere.ics").await.expect(404);
});

on_both!(the_feed_has_what_is_coming_and_what_was_cancelled, |app| {
    planted(&app, "past", -72).await;
    planted(&app, "coming", 72).await;
    planted(&app, "off", 96).await;
    let mut draft = meeting(&app, "draft", 48);
    (draft.stage, draft.listed) = (Stage::Draft, false);
    save(&app, &draft).await;
    let mut off = stored(&app, "off").await;
    let (by, reason, at) = ("pagegiai".into(), text("Liga.", "Болезнь."), app.site.now());
    let why = Cancelled { by, reason, at };
    off.cancel(why).expect("cancelled");
    app.site.public.commit(Batch::new().replace(&off)).await.expect("written");
    let feed = read(&app.browser(), "/lt/meetings.ics").await;
    assert_eq!(feed["name"], "Susitikimai su gyventojais");
    let events = feed["events"].as_array().expect("a list");
    let seen: Vec<_> =
        events.iter().map(|one| (one["STATUS"].as_str(), one["SEQUENCE"].as_str())).collect();
    assert_eq!(seen, [(Some("CONFIRMED"), Some("0")), (Some("CANCELLED"), Some("1"))]);
    assert_eq!(events[1]["SUMMARY"], "Atšaukta: Upės vanduo, pakrantės; ir mes");
});

on_both!(summer_time_moves_no_meeting, |app| {
    // Noon in Vilnius on both sides of the change; the clocks of the towns agree in winter only.
    let zone = app.site.zone("pagegiai");
    for (slug, day, utc) in [
        ("ziema", jiff::civil::date(2027, 3, 27), "2027-03-27T10:00:00+00:00"),
        ("vasara", jiff::civil::date(2027, 3, 29), "2027-03-29T09:00:00+00:00"),
    ] {
        let mut one = meeting(&app, slug, 72);
        one.plan.starts_at = zone.to_timestamp(day.at(12, 0, 0, 0)).expect("an instant");
        one.plan.ends_at = zone.to_timestamp(day.at(13, 0, 0, 0)).expect("an instant");
        save(&app, &one).await;
        let read = read(&app.browser(), &format!("/lt/meetings/{slug}.ics")).await;
        assert_eq!(read["events"][0]["DTSTART"], utc);
        let page = app.browser().get(&format!("/lt/meetings/{slug}")).await.expect(200);
        assert_eq!(page.says("11:00–12:00 (Sovetskas)"), slug == "vasara");
    }
});
