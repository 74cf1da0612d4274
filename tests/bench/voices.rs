//! A discussion of ten thousand comments: what its first page costs beside one of a hundred, in each
//! order, right after somebody has written or supported something, so that nothing of it is kept.
//!
//! `cargo bench -- voices`. Both discussions lie in one store and are asked in turn.

use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use futures_util::{StreamExt, stream};
use jiff::SignedDuration;
use std::time::{Duration, Instant};
use tiltas::consultations::{self, Consultation};
use tiltas::discussion::{self, Contribution, Kind, Stance, Support};
use tiltas::locale::{Lang, Localized};
use tiltas::residents::{Person, Resident};
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

const FEW: usize = 100;
const MANY: usize = 10_000;
/// Every so many-th begins a thread; the others answer in it.
const THREAD: usize = 4;
/// In one commit.
const PIECE: usize = 250;
const ROUNDS: usize = 40;
const ORDERS: [&str; 4] = ["new", "supported", "discussed", "both"];

pub async fn run() {
    for engine in [Engine::Sqlite, Engine::Mongo] {
        println!("\n== {engine:?}: {MANY} comments beside {FEW}");
        let app = TestApp::adjusted(engine, |config| config.server.workers = 2).await;
        tiltas::demo::fill(&app.site).await.expect("the sample");
        let author = app.resident("pagegiai", "Vardenis", Lang::LT).await;
        let few = filled(&app, &author, "few", FEW).await;
        let many = filled(&app, &author, "many", MANY).await;
        let reader = app.resident("sovetsk", "Имя", Lang::LT).await;
        let signed_in = app.sign_in(&reader).await;
        for order in ORDERS {
            compare(&app, &author, [&few, &many], &app.browser(), "visitor", order).await;
            compare(&app, &author, [&few, &many], &signed_in, "signed in", order).await;
        }
    }
}

/// A consultation under which so many have written, with support from both towns.
async fn filled(app: &TestApp, author: &Resident, slug: &str, comments: usize) -> Consultation {
    let query = Query::on(&consultations::BY_SLUG).equal("riverside-paths");
    let sample = app.site.public.first::<Consultation>(query).await.expect("a read");
    let mut one = sample.expect("the consultation").document;
    (one.id, one.slug) = (keys::id(), slug.into());
    app.site.public.commit(Batch::new().insert(&one)).await.expect("a consultation");
    let began = Instant::now();
    let mut top = None;
    let mut all = vec![];
    for number in 0..comments {
        let at = app.site.now() - SignedDuration::from_secs((comments - number) as i64 * 60);
        let parent = top.as_ref().filter(|_| !number.is_multiple_of(THREAD));
        let new = comment(&one, author, at, number, parent);
        if parent.is_none() {
            top = Some(new.clone());
        }
        all.push((number, new));
    }
    let write = |piece: &[(usize, Contribution)]| {
        let batch = piece.iter().fold(Batch::new(), |batch, (number, comment)| {
            (0..number % 5).fold(batch.insert(comment), |batch, n| batch.insert(&given(comment, n)))
        });
        async { app.site.public.commit(batch).await.expect("comments") }
    };
    stream::iter(all.chunks(PIECE)).map(write).buffer_unordered(4).count().await;
    discussion::renew_all(&app.site, &one.key()).await.expect("ranks");
    println!("{slug}: {comments} comments written and ranked in {:.1?}", began.elapsed());
    one
}

fn comment(
    under: &Consultation,
    author: &Resident,
    at: jiff::Timestamp,
    number: usize,
    parent: Option<&Contribution>,
) -> Contribution {
    let id = keys::id_at(at);
    let words = "Takas turėtų eiti palei pat upę, o ten, kur šlapia, reikia medinio tako. ";
    Contribution {
        key: id.clone(),
        subject: under.key(),
        thread: parent.map_or_else(|| id.clone(), |parent| parent.thread.clone()),
        in_reply_to: parent.map(|parent| parent.id.clone()),
        id,
        author: author.person(),
        kind: if parent.is_some() { Kind::Reply } else { Kind::Comment },
        stance: Stance::Neutral,
        text: Localized::new(Lang::LT, format!("{number}. {}", words.repeat(3))),
        at,
        standing: Default::default(),
        edited: None,
    }
}

fn given(to: &Contribution, number: usize) -> Support {
    let municipality = ["pagegiai", "sovetsk"][number % 2].to_owned();
    let (resident, name) = (keys::id(), String::new());
    let by = Person { resident, municipality, name, staff: false };
    Support::new(keys::id(), to, &by, to.at)
}

/// The first page of each in turn, each time after something has changed under both.
async fn compare(
    app: &TestApp,
    author: &Resident,
    both: [&Consultation; 2],
    browser: &Browser,
    who: &str,
    order: &str,
) {
    let mut seen = [vec![], vec![]];
    for number in 0..ROUNDS {
        for (one, seen) in both.iter().zip(&mut seen) {
            let new = comment(one, author, app.site.now(), number, None);
            let batch = Batch::new().insert(&new).insert(&given(&new, number));
            app.site.public.commit(batch).await.expect("a comment");
            let path = format!("/lt/consultations/{}?order={order}", one.slug);
            let began = Instant::now();
            let page = browser.get(&path).await.expect(200);
            seen.push(began.elapsed());
            assert!(page.texts(".thread > li").len() >= 10, "a page of threads");
        }
    }
    let [few, many] = seen.map(median);
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    println!("{order}, {who}: median {few:.2?} and {many:.2?}; ratio {ratio:.2}");
}

fn median(mut all: Vec<Duration>) -> Duration {
    all.sort_unstable();
    all[all.len() / 2]
}
