//! What came of a consultation: written by two hosts, approved, published, told, followed up.

use crate::discussion::consultation;
use crate::on_both;
use crate::petitions::letters::letters;
use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;
use tiltas::consultations::outcome::{self, News, Outcome, OutcomeDuty};
use tiltas::consultations::{Consultation, settle};
use tiltas::discussion::{Contribution, Kind, Stance};
use tiltas::locale::{Args, Lang, Locales, Localized};
use tiltas::municipalities::Role;
use tiltas::residents::Resident;
use tiltas::store::{Batch, Stored};
use tiltas::web::keys;

const PAGE: &str = "/lt/consultations/paths";
const LT: &str = "/lt/consultations/outcome/pagegiai/paths";
const RU: &str = "/ru/consultations/outcome/sovetsk/paths";
const NEW: &str = "0199a000-0000-7000-8000-000000000000";

fn said(under: &Consultation, by: &Resident, kind: Kind, stance: Stance) -> Contribution {
    let id = keys::id();
    Contribution {
        key: id.clone(),
        subject: under.key(),
        thread: id.clone(),
        id,
        in_reply_to: None,
        author: by.person(),
        kind,
        stance,
        text: Localized::new(Lang::LT, "Taip"),
        at: under.opens_at,
        standing: Default::default(),
        edited: None,
    }
}

/// Whoever is in the story.
struct Cast {
    one: Consultation,
    ona: Resident,
    anna: Resident,
    emma: Resident,
    /// An editor of each side; the second has also taken part.
    rasa: Resident,
    vera: Resident,
    /// What Ona proposed, and what nobody sees.
    proposal: String,
    hidden: String,
}

/// A consultation of both towns that has closed, with what was written under it.
async fn closed(app: &TestApp) -> Cast {
    let mut one = consultation(app, "paths");
    one.closes_at = app.site.now() - SignedDuration::from_hours(1);
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let emma = app.resident("pagegiai", "Emma", Lang::EN).await;
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Editor]).await;
    let vera = app.staff("sovetsk", "Вера", &[Role::Editor]).await;
    let proposal = said(&one, &ona, Kind::Proposal, Stance::For);
    let mut hidden = said(&one, &anna, Kind::Comment, Stance::For);
    hidden.standing.withheld = true;
    let all = [
        said(&one, &ona, Kind::Comment, Stance::Neutral),
        said(&one, &emma, Kind::Question, Stance::Neutral),
        said(&one, &anna, Kind::Comment, Stance::Against),
        said(&one, &vera, Kind::Reply, Stance::For),
    ];
    let batch = Batch::new().insert(&proposal).insert(&hidden);
    let batch = all.iter().fold(batch, Batch::insert);
    app.site.public.commit(batch).await.expect("contributions");
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    begun(app, &one).await;
    Cast { one, ona, anna, emma, rasa, vera, proposal: proposal.id, hidden: hidden.id }
}

/// Waits until its closing is recorded, by us or by the job.
async fn begun(app: &TestApp, one: &Consultation) -> Stored<Outcome> {
    for _ in 0..600 {
        settle(&app.site).await.expect("a round");
        let found = app.site.public.get::<Outcome>(&one.id).await.expect("a store");
        if let Some(found) = found {
            return found;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("no outcome was begun");
}

/// What a part's form has seen, and where it goes.
async fn seen(browser: &Browser, path: &str) -> String {
    let page = browser.get(path).await.expect(200);
    page.attributes("form input[name=seen]", "value").remove(0)
}

/// Writes a part as somebody who has just opened its page.
async fn write(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let seen = seen(browser, path).await;
    let fields = [fields, &[("seen", seen.as_str())]].concat();
    browser.post(path, &fields).await
}

/// Approves whatever this editor sees.
async fn approve(browser: &Browser, base: &str) -> Page {
    let page = browser.get(base).await.expect(200);
    let version = page.attributes("input[name=version]", "value").remove(0);
    browser.post(&format!("{base}/approve"), &[("version", &version)]).await
}

/// Both sides have written what is needed; approved by none.
async fn written(app: &TestApp, cast: &Cast) -> (Browser, Browser) {
    let (rasa, vera) = (app.sign_in(&cast.rasa).await, app.sign_in(&cast.vera).await);
    let summary = [("text-lt", "Išgirdome **daug**."), ("text-ru", "Услышали **многое**.")];
    write(&rasa, &format!("{LT}/summary/text"), &summary).await.expect(303);
    let decision = [("office-lt", "Bendrasis skyrius"), ("text-lt", "Tiesime taką.")];
    write(&rasa, &format!("{LT}/decision/text"), &decision).await.expect(303);
    let decision = [("office-ru", "Отдел благоустройства"), ("text-ru", "Строим тропу.")];
    write(&vera, &format!("{RU}/decision/text"), &decision).await.expect(303);
    (rasa, vera)
}

async fn published(app: &TestApp, cast: &Cast) -> (Browser, Browser) {
    let (rasa, vera) = written(app, cast).await;
    approve(&rasa, LT).await.expect(303);
    let done = approve(&vera, RU).await.expect(303);
    assert_eq!(done.location(), format!("{RU}?done=outcome-published"));
    (rasa, vera)
}

on_both!(two_hosts_write_approve_and_publish_it, |app| {
    let cast = closed(&app).await;
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.texts("#outcome .notice")[0].starts_with("Rezultatai rengiami"));
    assert_eq!(page.texts("#outcome .outcome-due li").len(), 2);
    let (rasa, vera) = (app.sign_in(&cast.rasa).await, app.sign_in(&cast.vera).await);
    let desk = rasa.get("/lt/consultations/outcome/pagegiai").await.expect(200);
    assert_eq!(desk.attributes(".duties a", "href"), [LT]);
    let whole = rasa.get(LT).await.expect(200);
    assert!(whole.says("Patvirtinti dar negalima. Dar neparašyta, ką išgirdome."));
    // The numbers: of whom, how many, for, against, neither; then by kind. What is hidden is not in.
    let rows = whole.texts(".outcome-table tr");
    assert_eq!(rows[1], "Pagėgiai 2 3 1 0 2");
    assert_eq!(rows[2], "Sovetskas 2 2 1 1 0");
    assert_eq!(rows[3], "Iš viso 4 5 2 1 2");
    assert_eq!(&rows[5..], ["Pagėgiai 1 1 1 0", "Sovetskas 1 0 0 1", "Iš viso 2 1 1 1"]);

    let summary = format!("{LT}/summary/text");
    let page = rasa.post(&summary, &[("seen", "0")]).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#text-lt"]);
    let long = "ą".repeat(5_001);
    rasa.post(&summary, &[("text-lt", &long), ("seen", "0")]).await.expect(422);
    write(&rasa, &summary, &[("text-lt", "Išgirdome **daug**.")]).await.expect(303);
    let decision = [("office-lt", "Bendrasis skyrius"), ("text-lt", "Tiesime taką.")];
    write(&rasa, &format!("{LT}/decision/text"), &decision).await.expect(303);

    let argument = format!("{LT}/arguments/{NEW}");
    let hidden = cast.hidden.as_str();
    for link in ["kažkas", hidden, NEW] {
        let fields = [("text-lt", "Tamsu."), ("contributions", link)];
        let page = write(&rasa, &argument, &fields).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), ["#contributions"]);
        assert!(page.texts("textarea#contributions")[0].contains(link), "what was typed stays");
    }
    let link = format!("{}{PAGE}/contributions/{}", app.url, cast.proposal);
    let fields = [("text-lt", "Tamsu."), ("text-ru", "Темно."), ("contributions", link.as_str())];
    write(&rasa, &argument, &fields).await.expect(303);

    let item = format!("{LT}/items/{NEW}");
    let text = [("text-lt", "Suolai"), ("reason-lt", "Brangu.")];
    let page = write(&rasa, &item, &text).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#taken", "#by-pagegiai"]);
    let rest = [("taken", "partly"), ("by-pagegiai", "yes"), ("by-sovetsk", "yes")];
    write(&rasa, &item, &[&text[..], &rest].concat()).await.expect(303);

    // The other side cannot approve what its people could not read, nor without its decision.
    let version = rasa.get(LT).await.attributes("input[name=version]", "value").remove(0);
    let refused = vera.post(&format!("{RU}/approve"), &[("version", &version)]).await.expect(409);
    assert!(refused.says("Ещё не написано решение Вашего муниципалитета."));
    let decision = [("office-ru", "Отдел благоустройства"), ("text-ru", "Строим тропу.")];
    write(&vera, &format!("{RU}/decision/text"), &decision).await.expect(303);
    assert!(vera.get(RU).await.expect(200).says("Не всё написано на языке"));
    let both = [("text-lt", "Išgirdome **daug**."), ("text-ru", "Услышали **многое**.")];
    write(&vera, &format!("{RU}/summary/text"), &both).await.expect(303);
    let both = [
        ("text-lt", "Suolai"),
        ("text-ru", "Скамейки"),
        ("reason-lt", "Brangu."),
        ("reason-ru", "Дорого."),
    ];
    write(&vera, &format!("{RU}/items/{NEW}"), &[&both[..], &rest].concat()).await.expect(303);

    // What Rasa has seen is an earlier version now.
    let stale = rasa.post(&format!("{LT}/approve"), &[("version", &version)]).await.expect(409);
    assert!(stale.says("Tekstą tuo metu pakeitė kitas redaktorius."));
    approve(&rasa, LT).await.expect(303);
    assert!(rasa.get(LT).await.expect(200).says("Jūsų savivaldybė šią redakciją patvirtino."));
    let to_vera = letters(&app, &cast.vera, 1).await;
    assert!(to_vera[0].0.starts_with("Нужно утвердить итоги"), "{to_vera:?}");
    assert!(!app.browser().get(PAGE).await.expect(200).says("Išgirdome"));
    approve(&vera, RU).await.expect(303);

    let page = app.browser().get(&PAGE.replace("/lt/", "/ru/")).await.expect(200);
    assert_eq!(page.texts("#outcome .prose .text"), ["Услышали многое .", "Išgirdome daug ."]);
    assert_eq!(page.texts(".outcome-taken-partly .chip")[0], "Учтено частично");
    assert_eq!(page.texts(".outcome-taken-partly .banks li").len(), 2);
    let heads = page.texts("#outcome .response-head");
    assert!(heads[0].contains("Bendrasis") || heads[0].contains("Пагег"), "{heads:?}");
    assert!(heads[1].contains("Отдел благоустройства"), "{heads:?}");
    let links = page.attributes(".outcome-links a", "href");
    assert_eq!(links, [format!("/ru/consultations/paths/contributions/{}", cast.proposal)]);
    app.browser().get(&links[0]).await.expect(303);
    let list = app.browser().get("/lt/consultations").await.expect(200);
    assert_eq!(list.texts(".outcome-published"), ["Rezultatai paskelbti"]);

    // Everybody who took part hears once, in their language; nobody of what they did themselves.
    for (who, subject, words) in [
        (&cast.ona, "Konsultacijos rezultatai: Nemuno takai", "perskaityti 5 pasisakymai"),
        (&cast.anna, "Итоги обсуждения: Тропы вдоль Немана", "прочитано 5 высказываний"),
        (&cast.emma, "What came of it: Riverside paths", "5 contributions were read"),
    ] {
        let heard = letters(&app, who, 1).await;
        assert_eq!((heard.len(), heard[0].0.as_str()), (1, subject));
        let text = heard[0].1.replace('\u{a0}', " ");
        assert!(text.split_whitespace().collect::<Vec<_>>().join(" ").contains(words), "{text}");
        assert!(text.contains("/consultations/paths#outcome"), "{text}");
    }
    assert_eq!(letters(&app, &cast.vera, 1).await.len(), 1);

    let desk = rasa.get("/lt/consultations/outcome/pagegiai").await.expect(200);
    assert!(desk.says("Visų pasibaigusių konsultacijų rezultatai paskelbti."));
    let front = app.browser().get("/lt").await.expect(200);
    let answers = front.attributes(".card-title a", "href");
    assert_eq!(answers.iter().filter(|href| href.ends_with("/paths#outcome")).count(), 2);
    let town = app.browser().get("/ru/municipalities/sovetsk").await.expect(200);
    assert!(town.says("Отдел благоустройства"));
    journal_says(&app, "Paskelbti konsultacijos „").await;

    // A change is read once all have approved it, and is told nobody again.
    write(&rasa, &summary, &[("text-lt", "Kitaip."), ("text-ru", "Иначе.")]).await.expect(303);
    assert!(rasa.get(LT).await.expect(200).says("Gyventojai dar skaito ankstesnę redakciją"));
    approve(&vera, RU).await.expect(303);
    assert!(app.browser().get(PAGE).await.expect(200).says("Išgirdome"));
    approve(&rasa, LT).await.expect(303);
    let page = app.browser().get(PAGE).await.expect(200);
    assert!(page.says("Kitaip.") && page.says("pakeista"), "{:?}", page.texts("#outcome"));
    journal_says(&app, "Pakeisti konsultacijos „").await;
    assert_eq!(letters(&app, &cast.ona, 1).await.len(), 1);
});

async fn journal_says(app: &TestApp, words: &str) {
    for _ in 0..600 {
        if app.browser().get("/lt/journal").await.expect(200).says(words) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the journal does not say: {words}");
}

on_both!(one_host_needs_only_itself_and_no_other_may, |app| {
    let mut one = consultation(&app, "paths");
    one.hosts = vec!["pagegiai".into()];
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Editor]).await;
    let rasa = app.sign_in(&rasa).await;
    // Not while it is open.
    rasa.get(LT).await.expect(404);
    app.advance(SignedDuration::from_hours(241));
    let vera = app.staff("sovetsk", "Вера", &[Role::Editor]).await;
    let vera = app.sign_in(&vera).await;
    vera.get(RU).await.expect(404);
    vera.get(LT).await.expect(403);
    let moderator = app.staff("pagegiai", "Eglė", &[Role::Moderator]).await;
    app.sign_in(&moderator).await.get(LT).await.expect(403);
    // It is there at once, whether or not a job has seen it close.
    write(&rasa, &format!("{LT}/summary/text"), &[("text-lt", "Tylu.")]).await.expect(303);
    let decision = [("office-lt", "Skyrius"), ("text-lt", "Ne.")];
    write(&rasa, &format!("{LT}/decision/text"), &decision).await.expect(303);
    // Alone one need not say who decided.
    let item = [("text-lt", "Suolai"), ("taken", "no"), ("reason-lt", "Brangu.")];
    let path = format!("{LT}/items/{NEW}");
    write(&rasa, &path, &item).await.expect(303);
    let old = seen(&rasa, &path).await;
    rasa.post(&format!("{path}/remove"), &[("seen", "0")]).await.expect(409);
    for _ in 0..2 {
        rasa.post(&format!("{path}/remove"), &[("seen", &old)]).await.expect(303);
    }
    assert!(rasa.get(LT).await.expect(200).texts(".outcome-taken-no").is_empty());
    for wrong in ["summary/x", "items/x", "nothing/text", &format!("summary/{NEW}")] {
        rasa.get(&format!("{LT}/{wrong}")).await.expect(404);
    }
    rasa.post(&format!("{LT}/summary/text/remove"), &[]).await.expect(404);
    let done = approve(&rasa, LT).await.expect(303);
    assert_eq!(done.location(), format!("{LT}?done=outcome-published"));
    assert!(app.browser().get(PAGE).await.expect(200).says("Tylu."));
});

on_both!(nobody_writes_over_what_they_have_not_seen, |app| {
    let cast = closed(&app).await;
    let (rasa, vera) = (app.sign_in(&cast.rasa).await, app.sign_in(&cast.vera).await);
    let (lt, ru) = (format!("{LT}/summary/text"), format!("{RU}/summary/text"));
    let fields = [("text-lt", "Pirma."), ("seen", "0")];
    for _ in 0..2 {
        rasa.post(&lt, &fields).await.expect(303);
    }
    let page = vera.post(&ru, &[("text-ru", "Вторая."), ("seen", "0")]).await.expect(409);
    assert!(page.says("Тем временем текст изменил другой редактор."));
    assert!(page.texts("textarea#text-ru")[0].contains("Вторая."), "what was typed stays");
    assert!(page.texts("textarea#text-lt")[0].contains("Pirma."), "and what was not is there");
    let seen = page.attributes("form input[name=seen]", "value").remove(0);
    let both = [("text-lt", "Pirma."), ("text-ru", "Вторая."), ("seen", seen.as_str())];
    vera.post(&ru, &both).await.expect(303);
    let found = app.site.public.get::<Outcome>(&cast.one.id).await.expect("a store");
    let content = found.expect("an outcome").document.content;
    assert_eq!(content.version, 2);
    let summary = content.summary.expect("a summary").value;
    assert_eq!((summary.original, summary.text(Lang::RU)), (Lang::LT, "Вторая."));
    let page = vera.post(&ru, &[("text-ru", "Иначе."), ("seen", "1")]).await.expect(409);
    assert_eq!(page.texts(".outcome-quoted"), ["Вторая."]);
    // Two at once: one of them is told.
    let one = [("text-lt", "Trečia."), ("seen", "2")];
    let other = [("text-ru", "Четвёртая."), ("seen", "2")];
    let pages = join_all([rasa.post(&lt, &one), vera.post(&ru, &other)]).await;
    let mut statuses: Vec<u16> = pages.iter().map(|page| page.status.as_u16()).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
});

on_both!(what_is_owed_is_reminded_of_and_shown_when_late, |app| {
    let cast = closed(&app).await;
    let id = OutcomeDuty::id_of(&cast.one.id, "pagegiai");
    let duty = app.site.public.get::<OutcomeDuty>(&id).await.expect("a store").expect("a duty");
    assert_eq!(duty.term.since.as_millisecond(), cast.one.closes_at.as_millisecond());
    outcome::remind(&app.site).await.expect("a round");
    let until = |at: Timestamp| at.duration_since(app.site.now()) + SignedDuration::from_secs(5);
    app.advance(until(duty.term.next_at));
    for _ in 0..2 {
        outcome::remind(&app.site).await.expect("a round");
    }
    let heard = letters(&app, &cast.rasa, 1).await;
    assert_eq!(heard[0].0, "Artėja rezultatų terminas: Nemuno takai");
    assert!(heard[0].1.contains("/lt/consultations/outcome/pagegiai/paths"));
    let soon = app.browser().get(PAGE).await.expect(200);
    assert!(soon.texts(".late").is_empty());
    app.advance(SignedDuration::from_hours(24 * 5));
    for _ in 0..2 {
        outcome::remind(&app.site).await.expect("a round");
    }
    let late = app.browser().get(PAGE).await.expect(200);
    assert!(late.texts("#outcome .notice-warning")[0].starts_with("Rezultatai dar nepaskelbti"));
    assert_eq!(late.texts("#outcome .late").len(), 2);
    let list = app.browser().get("/ru/consultations").await.expect(200);
    assert_eq!(list.texts(".outcome-late"), ["Итоги опаздывают"]);
    let rasa = app.sign_in(&cast.rasa).await;
    let desk = rasa.get("/lt/consultations/outcome/pagegiai").await.expect(200);
    assert_eq!(desk.texts(".card-late").len(), 1);
    let heard = letters(&app, &cast.rasa, 2).await;
    assert!(heard.iter().any(|(s, _)| s == "Rezultatų terminas praėjo: Nemuno takai"), "{heard:?}");
    let to_vera = letters(&app, &cast.vera, 2).await;
    assert!(to_vera.iter().any(|(s, _)| s.starts_with("Срок итогов прошёл")), "{to_vera:?}");
    published(&app, &cast).await;
    assert!(app.browser().get(PAGE).await.expect(200).texts("#outcome .late").is_empty());
    app.advance(SignedDuration::from_hours(24 * 90));
    outcome::remind(&app.site).await.expect("a round");
    letters(&app, &cast.ona, 1).await;
    assert_eq!(letters(&app, &cast.rasa, 2).await.len(), 2, "once each");
});

on_both!(what_follows_is_shown_with_its_dates_and_told_when_done, |app| {
    let cast = closed(&app).await;
    let rasa = app.sign_in(&cast.rasa).await;
    let (path, other) = (format!("{LT}/milestones/{NEW}"), format!("{RU}/milestones/{NEW}"));
    let fields = [("text-lt", "Suolai prie upės"), ("text-ru", "Скамейки"), ("date", "2027-03-01")];
    let planned = [&fields[..], &[("state", "planned")]].concat();
    let early = write(&rasa, &path, &planned).await.expect(409);
    assert!(early.says("Darbus galima pridėti tik paskelbus rezultatus."));
    let (rasa, vera) = published(&app, &cast).await;
    letters(&app, &cast.ona, 1).await;
    for (name, value, field) in
        [("text-lt", "", "#text-lt"), ("state", "done", "#state"), ("date", "rytoj", "#date")]
    {
        let wrong: Vec<(&str, &str)> = planned
            .iter()
            .map(|(n, v)| if *n == name { (*n, value) } else { (*n, *v) })
            .filter(|(n, _)| name != "text-lt" || *n != "text-ru")
            .collect();
        let page = write(&rasa, &path, &wrong).await.expect(422);
        assert_eq!(page.attributes(".error-summary a", "href"), [field]);
    }
    for _ in 0..2 {
        let once = [&planned[..], &[("seen", "0")]].concat();
        let page = rasa.post(&path, &once).await;
        assert!([303, 409].contains(&page.status.as_u16()));
    }
    assert_eq!(app.browser().get(PAGE).await.expect(200).texts(".milestones > li").len(), 1);
    // It is theirs.
    vera.get(&other).await.expect(404);
    let late = [("state", "done"), ("date", "2027-02-10"), ("seen", "9")];
    assert!(rasa.post(&path, &late).await.expect(409).says("pakeitė kitas redaktorius"));
    let done = [("state", "done"), ("date", "2027-02-10"), ("seen", "1")];
    let second = format!("{RU}/milestones/0199a000-0000-7000-8000-000000000001");
    let theirs = [("text-ru", "Фонари"), ("date", "2027-05-01"), ("state", "underway")];
    write(&vera, &second, &theirs).await.expect(303);
    for _ in 0..2 {
        rasa.post(&path, &done).await.expect(303);
    }
    let page = app.browser().get(PAGE).await.expect(200);
    assert_eq!(page.texts(".milestone-done .outcome-updates li").len(), 2);
    assert!(page.says("Padaryta") && page.says("2027 m. vasario 10 d."));
    let heard = letters(&app, &cast.anna, 2).await;
    let told = heard.iter().find(|(subject, _)| subject.starts_with("Сделано:")).expect("a letter");
    assert!(told.1.contains("«Скамейки»"), "{}", told.1);
    assert_eq!(heard.len(), 2);
    // What is dropped needs a reason, and the last of them ends it.
    let dropped = [("state", "dropped"), ("date", "2027-05-01")];
    let page = write(&vera, &second, &dropped).await.expect(422);
    assert_eq!(page.attributes(".error-summary a", "href"), ["#note-ru"]);
    let dropped = [("state", "dropped"), ("date", "2027-05-01"), ("note-ru", "Нет средств.")];
    write(&vera, &second, &dropped).await.expect(303);
    let page = app.browser().get("/ru/consultations/paths").await.expect(200);
    assert!(page.says("Нет средств.") && page.says("Всё намеченное завершено."));
    let heard = letters(&app, &cast.ona, 3).await;
    assert!(heard.iter().any(|(subject, _)| subject == "Darbai užbaigti: Nemuno takai"));
    assert_eq!(heard.len(), 3);
    journal_says(&app, "Pranešta apie darbą, atliktą po konsultacijos „").await;
    journal_says(&app, "Atsisakyta darbo, numatyto po konsultacijos „").await;
});

on_both!(many_are_told_in_rounds_each_once, |app| {
    let mut one = consultation(&app, "paths");
    one.hosts = vec!["pagegiai".into()];
    one.closes_at = app.site.now() - SignedDuration::from_hours(1);
    let mut people = Vec::new();
    for number in 0..230 {
        people.push(app.resident("pagegiai", &format!("Žmogus {number}"), Lang::LT).await);
    }
    // One writes more than a round reads.
    let often = std::iter::repeat_n(&people[7], 450);
    let all: Vec<Contribution> = people
        .iter()
        .chain(&people)
        .chain(often)
        .map(|who| said(&one, who, Kind::Comment, Stance::For))
        .collect();
    for some in all.chunks(300) {
        let batch = some.iter().fold(Batch::new(), Batch::insert);
        app.site.public.commit(batch).await.expect("contributions");
    }
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    let found = begun(&app, &one).await;
    let side = &found.tally.sides["pagegiai"];
    assert_eq!((side.people, side.contributions), (230, 910));
    let rasa = app.staff("pagegiai", "Rasa", &[Role::Editor]).await;
    let rasa = app.sign_in(&rasa).await;
    write(&rasa, &format!("{LT}/summary/text"), &[("text-lt", "Daug.")]).await.expect(303);
    let decision = [("office-lt", "Skyrius"), ("text-lt", "Taip.")];
    write(&rasa, &format!("{LT}/decision/text"), &decision).await.expect(303);
    approve(&rasa, LT).await.expect(303);
    for who in &people {
        assert_eq!(letters(&app, who, 1).await.len(), 1, "{}", who.name);
    }
});

/// All that is told of an outcome, to read it through.
#[test]
fn every_news_reads_well_in_every_language() {
    let locales = Locales::load().expect("the locales load");
    let texts: BTreeMap<Lang, [&str; 3]> = BTreeMap::from([
        (Lang::LT, ["Nemuno takai", "Pagėgių savivaldybės administracija", "Suolai prie upės"]),
        (Lang::RU, ["Тропы вдоль Немана", "Администрация города Советска", "Скамейки у реки"]),
        (Lang::EN, ["Riverside paths", "Pagėgiai municipality administration", "Benches"]),
    ]);
    for (lang, [title, administration, milestone]) in texts {
        let at = "2026-12-08T20:59:59Z".parse().expect("an instant");
        let date = locales.formats(lang).date(at, &jiff::tz::TimeZone::UTC);
        let mut all = String::new();
        for news in News::ALL {
            for count in [1, 5, 21, 1_234] {
                if count > 1 && news != News::Published {
                    continue;
                }
                let mut args = Args::from_iter([("title", title.to_owned())]);
                args.set("administration", administration);
                args.set("milestone", milestone);
                args.set("date", date.as_str());
                args.set("count", count);
                let key = format!("outcome-mail-{}", news.as_str());
                let subject = locales.text(lang, &format!("{key}-subject"), Some(&args));
                let text = locales.text(lang, &key, Some(&args));
                assert!(!text.contains(['⟦', '{']), "{news:?} in {lang}: {text}");
                all.push_str(&format!("{subject}\n{text}\n\n"));
            }
        }
        insta::assert_snapshot!(format!("outcome-mail-{lang}"), all);
    }
}
