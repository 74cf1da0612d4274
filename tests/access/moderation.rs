//! Cases of moderation: reporting and changing what is written, deciding, appealing.

use super::Case;
use super::people::{OTHER, OWN, Person};
use super::world::{NOBODY, World};
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use tiltas::discussion::{Contribution, State, Subject};
use tiltas::locale::{Lang, Localized};
use tiltas::moderation::{self, Action, Appeal, Appealed, Decision, Found, Ground, Queue, period};
use tiltas::residents;
use tiltas::store::{Batch, Stored};
use tiltas::web::access::Access;
use tiltas::web::keys;

pub fn cases<'a>(
    world: &'a World,
    who: &'a Person,
    line: &'a Access,
) -> BoxFuture<'a, Option<Vec<Case>>> {
    Box::pin(async move {
        let of = |side: &str| line.pattern.replace("{lang}", "lt").replace("{municipality}", side);
        let plain = || vec![Case::new("page", of(OWN).replace("{id}", NOBODY))];
        let rooms = ["consultations", "petitions"];
        let under = |room: &&str| line.pattern.starts_with(&format!("/{{lang}}/{room}/{{slug}}/"));
        if let Some(room) = rooms.into_iter().find(under) {
            return match line.pattern.rsplit('/').next() {
                Some("report") => Some(reports(world, who, room).await),
                Some("edit") => Some(edits(world, who, room).await),
                _ => None,
            };
        }
        Some(match (line.method, line.pattern) {
            (
                "GET",
                "/{lang}/moderation"
                | "/{lang}/moderation/report.csv"
                | "/{lang}/moderation/rules"
                | "/{lang}/moderation/decisions/{id}/appeal",
            ) => plain(),
            (
                _,
                "/{lang}/moderation/decisions/{id}" | "/{lang}/moderation/decisions/{id}/appeal",
            ) => decisions(world, who, &of(OWN)).await,
            ("GET", "/{lang}/moderation/{municipality}") => [("own", OWN), ("theirs", OTHER)]
                .map(|(state, side)| Case::new(state, of(side)))
                .into_iter()
                .chain([Case::new("unknown", of("vilnius"))])
                .collect(),
            ("POST", "/{lang}/moderation/{municipality}/cases/{id}/appeal") => {
                reviews(world, who, of).await
            }
            (_, pattern) if pattern.starts_with("/{lang}/moderation/{municipality}/cases/{id}") => {
                queue(world, of).await
            }
            _ => return None,
        })
    })
}

/// Something to be decided about: what was written, its case, and the latest decision.
struct Matter {
    one: Contribution,
    case: moderation::Case,
    decision: Option<Decision>,
}

impl Matter {
    /// Something that somebody wrote, and was reported.
    async fn reported(world: &World, author: residents::Person, room: &str) -> Matter {
        let under = &world.contributions[&format!("{room}/open")];
        let mut one = world.stored::<Contribution>(under).await.document;
        one.id = keys::id();
        (one.key, one.thread) = (one.id.clone(), one.id.clone());
        (one.author, one.at) = (author, world.app.site.now());
        let path = format!("/{room}/walked-open");
        let about = Subject::looked_at(&one.subject, &path, &one.text);
        let found = (Ground::Insult, Found::Report);
        let case = moderation::Case::new(keys::id(), &about, &one, found, one.at);
        Matter { one, case, decision: None }
    }

    /// The same, decided.
    fn decided(mut self, by: &str, action: Action) -> Matter {
        let (one, case) = (&mut self.one, &mut self.case);
        let decision = Decision {
            id: keys::id(),
            key: keys::id(),
            case: case.id.clone(),
            contribution: one.id.clone(),
            about: case.about.clone(),
            side: case.side.clone(),
            author: case.author.clone(),
            by: by.to_owned(),
            action,
            ground: case.ground,
            facts: Localized::new(Lang::LT, "Įžeidžiama."),
            text: Some(one.text.clone()),
            found: case.found,
            reports: 0,
            until: None,
            at: one.at,
            took: 0,
            period: period(one.at),
            appeal_until: one.at + SignedDuration::from_hours(24),
            appealed: Appealed::Not,
            appeal: None,
            review: None,
        };
        action.apply(&mut one.standing, case.ground, one.at, &decision.id);
        case.decide(action, &decision.id, one.at);
        self.decision = Some(decision);
        self
    }

    /// The same, appealed.
    fn appealed(mut self) -> Matter {
        let at = self.one.at;
        if let Some(decision) = &mut self.decision {
            decision.appealed = Appealed::Open;
            let text = Some(Localized::new(Lang::LT, "Netiesa."));
            decision.appeal = Some(Appeal { text, at });
            self.case.appealed(at);
        }
        self
    }

    /// The same, and too late to appeal.
    fn late(mut self) -> Matter {
        if let Some(decision) = &mut self.decision {
            decision.appeal_until = decision.at;
        }
        self
    }

    async fn kept(self, world: &World) -> Matter {
        let batch = Batch::new().insert(&self.one).insert(&self.case);
        let batch = match &self.decision {
            Some(decision) => batch.insert(decision),
            None => batch,
        };
        world.app.site.public.commit(batch).await.expect("written");
        self
    }

    fn decision_id(&self) -> &str {
        self.decision.as_ref().map_or(NOBODY, |decision| &decision.id)
    }
}

/// The author of what somebody wrote; for a visitor, nobody who has an account.
fn author(who: &Person) -> residents::Person {
    let nobody = || residents::Person {
        resident: NOBODY.to_owned(),
        municipality: OWN.to_owned(),
        name: "Vardenis".to_owned(),
        staff: false,
    };
    who.resident.as_ref().map_or_else(nobody, |resident| resident.person())
}

async fn of_side(world: &World, side: &str) -> residents::Person {
    world.somebody(side).await.person()
}

/// Reporting what stands there, what is withheld, one's own.
async fn reports(world: &World, who: &Person, room: &str) -> Vec<Case> {
    let one = |state, under: &str, id: &str| {
        let path = format!("/lt/{room}/walked-{under}/contributions/{id}/report");
        Case::new(state, path).with("ground", "insult").with("language", "lt")
    };
    let hidden = Matter::reported(world, of_side(world, OWN).await, room).await;
    let hidden = hidden.decided(NOBODY, Action::Hide).kept(world).await;
    let mine = Matter::reported(world, author(who), room).await.kept(world).await;
    let theirs = Matter::reported(world, of_side(world, OTHER).await, room).await;
    let theirs = theirs.kept(world).await;
    let closed = &world.contributions[&format!("{room}/closed")];
    vec![
        one("open", "open", &world.contributions[&format!("{room}/open")]),
        one("closed", "closed", closed),
        one("across", "open", &theirs.one.id),
        one("withheld", "open", &hidden.one.id),
        one("mine", "open", &mine.one.id),
        one("elsewhere", "open", closed),
        one("absent", "open", NOBODY),
    ]
}

/// Changing what a moderator asked to change, what nobody did, and what is another's.
async fn edits(world: &World, who: &Person, room: &str) -> Vec<Case> {
    let one = |state, under: &str, id: &str| {
        let path = format!("/lt/{room}/walked-{under}/contributions/{id}/edit");
        Case::new(state, path).with("text", "Kitaip.").with("language", "lt").with("wording", "1")
    };
    let asked = async |author: residents::Person| {
        let matter = Matter::reported(world, author, room).await;
        matter.decided(NOBODY, Action::AskEdit).kept(world).await
    };
    let (mine, another_s) = (asked(author(who)).await, asked(of_side(world, OWN).await).await);
    assert!(mine.one.standing.state == State::AwaitingEdit && mine.case.queue == Queue::Awaiting);
    let published = Matter::reported(world, author(who), room).await.kept(world).await;
    vec![
        one("elsewhere", "closed", &mine.one.id),
        one("mine", "open", &mine.one.id),
        one("another", "open", &another_s.one.id),
        one("published", "open", &published.one.id),
        one("absent", "open", NOBODY),
    ]
}

/// Reading a decision, and appealing it: about oneself, somebody of our side, and of the other.
async fn decisions(world: &World, who: &Person, path: &str) -> Vec<Case> {
    let case = |state, id: &str| {
        let case = Case::new(state, path.replace("{id}", id));
        case.with("text", "Netiesa.").with("language", "lt")
    };
    let hidden = async |author: residents::Person| {
        let matter = Matter::reported(world, author, "consultations").await;
        matter.decided(NOBODY, Action::Hide)
    };
    let mine = hidden(author(who)).await.kept(world).await;
    let late = hidden(author(who)).await.late().kept(world).await;
    let own = hidden(of_side(world, OWN).await).await.kept(world).await;
    let across = hidden(of_side(world, OTHER).await).await.kept(world).await;
    vec![
        case("mine", mine.decision_id()),
        case("late", late.decision_id()),
        case("own", own.decision_id()),
        case("across", across.decision_id()),
        case("absent", NOBODY),
    ]
}

/// A case's page, and deciding it, as long as nobody has.
async fn queue(world: &World, of: impl Fn(&str) -> String) -> Vec<Case> {
    let case = |state, side: &str, id: &str, version: u64| {
        let case = Case::new(state, of(side).replace("{id}", id)).with("key", keys::id());
        let case = case.with("version", version.to_string()).with("action", "hide");
        case.with("ground", "insult").with("facts", "Įžeidžiama.")
    };
    let open = async |side: &str| Matter::reported(world, of_side(world, side).await, "petitions");
    let (own, theirs) = (open(OWN).await.await.kept(world).await, open(OTHER).await.await);
    let theirs = theirs.kept(world).await;
    let decided = open(OWN).await.await.decided(NOBODY, Action::Keep).kept(world).await;
    let version = async |matter: &Matter| {
        let stored: Stored<moderation::Case> = world.stored(&matter.case.id).await;
        stored.version
    };
    let now = version(&own).await;
    vec![
        case("older", OWN, &own.case.id, now + 1),
        case("open", OWN, &own.case.id, now),
        case("decided", OWN, &decided.case.id, version(&decided).await),
        case("across", OWN, &theirs.case.id, version(&theirs).await),
        case("theirs", OTHER, &theirs.case.id, version(&theirs).await),
        case("absent", OWN, NOBODY, 1),
    ]
}

/// Deciding an appeal against what another decided, and what one decided oneself.
async fn reviews(world: &World, who: &Person, of: impl Fn(&str) -> String) -> Vec<Case> {
    let case = async |state, side: &str, matter: &Matter| {
        let version = world.stored::<Decision>(matter.decision_id()).await.version.to_string();
        let case = Case::new(state, of(side).replace("{id}", &matter.case.id));
        let case = case.with("outcome", "uphold").with("review_facts", "Teisinga.");
        case.with("decision_version", version)
    };
    let hidden = async |side: &str, by: &str| {
        let matter = Matter::reported(world, of_side(world, side).await, "consultations").await;
        matter.decided(by, Action::Hide)
    };
    let appealed = hidden(OWN, NOBODY).await.appealed().kept(world).await;
    let self_decided = hidden(OWN, who.id()).await.appealed().kept(world).await;
    let settled = hidden(OWN, NOBODY).await.kept(world).await;
    let theirs = hidden(OTHER, NOBODY).await.appealed().kept(world).await;
    vec![
        case("appealed", OWN, &appealed).await,
        case("self", OWN, &self_decided).await,
        case("settled", OWN, &settled).await,
        case("across", OWN, &theirs).await,
        case("theirs", OTHER, &theirs).await,
        Case::new("absent", of(OWN).replace("{id}", NOBODY)),
    ]
}
