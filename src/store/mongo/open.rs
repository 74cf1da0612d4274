//! Connecting, and making sure of what is declared.

use super::counters::{self, BY_GROUP, COUNTERS};
use super::failure::reported;
use super::{commit, events, filter};
use crate::store::{Collection, Index, MOST_COUNTED, StoreError};
use bson::{Document, doc};
use futures_util::stream::{self, StreamExt, TryStreamExt};
use mongodb::error::Error;
use mongodb::options::{
    Acknowledgment, ClientOptions, IndexOptions, ReadConcern, ReadPreference, SelectionCriteria,
    WriteConcern,
};
use mongodb::{Client, Database, IndexModel};
use std::time::{Duration, Instant};

/// How many collections are made at once.
const TOGETHER: usize = 8;
const NAMESPACE_EXISTS: i32 = 48;
/// An index of this name has other options, or other keys.
const OTHERWISE_DECLARED: [i32; 2] = [85, 86];

pub(super) async fn connect(uri: &str) -> Result<(Client, Database), StoreError> {
    let mut options = ClientOptions::parse(uri).await.map_err(cannot)?;
    let name =
        options.default_database.clone().filter(|name| !name.is_empty()).ok_or_else(|| {
            StoreError::Open("the MongoDB URI names no database: mongodb://host/database".into())
        })?;
    let majority = WriteConcern::builder().w(Acknowledgment::Majority).journal(true).build();
    options.write_concern = Some(majority);
    options.read_concern = Some(ReadConcern::majority());
    options.selection_criteria = Some(SelectionCriteria::ReadPreference(ReadPreference::Primary));
    options.retry_writes = Some(true);
    options.app_name.get_or_insert_with(|| "tiltas".into());
    options.server_selection_timeout.get_or_insert(Duration::from_secs(10));
    let client = Client::with_options(options).map_err(cannot)?;
    let database = client.database(&name);
    refuse_standalone(&database).await?;
    Ok((client, database))
}

/// Transactions and change streams need a replica set, be it of one member.
async fn refuse_standalone(database: &Database) -> Result<(), StoreError> {
    let hello = database.run_command(doc! { "hello": 1 }).await.map_err(cannot)?;
    let sharded = hello.get_str("msg").is_ok_and(|kind| kind == "isdbgrid");
    if hello.contains_key("setName") || sharded {
        return Ok(());
    }
    Err(StoreError::Open(
        "the MongoDB server is not a member of a replica set: start mongod with --replSet and \
         initiate the set (one member is enough)"
            .into(),
    ))
}

/// Creates collections and indexes that are missing, and makes anew those declared otherwise.
/// An index that is no longer declared stays: while instances are renewed one after the other, an
/// older one may still name it.
pub(super) async fn prepare(
    client: &Client,
    database: &Database,
    collections: &[&'static Collection],
) -> Result<(), StoreError> {
    let queue: (&str, &[Index]) = (events::QUEUE, &[]);
    let all = collections.iter().map(|one| (one.name, one.indexes)).chain([queue]);
    // Side by side, each with all of its indexes at once: every one of them waits for a majority.
    let making = all.map(|(name, indexes)| make(database, name, indexes));
    stream::iter(making).buffer_unordered(TOGETHER).try_collect::<()>().await.map_err(cannot)?;
    count(client, database, collections).await.map_err(cannot)
}

/// Makes sure that what is declared so is counted. Each index in a transaction of its own: what has
/// millions of documents takes seconds.
async fn count(
    client: &Client,
    database: &Database,
    collections: &[&'static Collection],
) -> Result<(), Error> {
    let counted = || collections.iter().flat_map(|one| one.counted().map(|index| (*one, index)));
    if counted().next().is_none() {
        return Ok(());
    }
    make_counters(database).await?;
    let mut session = client.start_session().await?;
    for (collection, index) in counted() {
        loop {
            let started = Instant::now();
            session.start_transaction().await?;
            let built = counters::build(database, &mut session, collection, index).await;
            let outcome = match built {
                Ok(()) => commit::finish(&mut session, started).await,
                Err(error) => {
                    // If this fails too, the server ends it by itself after a minute.
                    let _ = session.abort_transaction().await;
                    Err(error)
                }
            };
            match outcome {
                Ok(()) => break,
                // Another instance opens the store at the same time.
                Err(error) if commit::passes(&error, started) || counters::met(&error) => {
                    commit::step_aside().await;
                }
                Err(error) => return Err(error),
            }
        }
    }
    Ok(())
}

async fn make_counters(database: &Database) -> Result<(), Error> {
    match database.create_collection(COUNTERS).await {
        Err(error) if code(&error) != Some(NAMESPACE_EXISTS) => return Err(error),
        _ => {}
    }
    let fields = (0..MOST_COUNTED).map(|place| (format!("k{place}"), 1.into()));
    let keys: Document = std::iter::once(("i".to_owned(), 1.into())).chain(fields).collect();
    let options = IndexOptions::builder().name(BY_GROUP.to_owned()).build();
    let model = IndexModel::builder().keys(keys).options(options).build();
    database.collection::<Document>(COUNTERS).create_index(model).await.map(drop)
}

async fn make(database: &Database, name: &str, indexes: &[Index]) -> Result<(), Error> {
    match database.create_collection(name).await {
        Err(error) if code(&error) != Some(NAMESPACE_EXISTS) => return Err(error),
        _ => {}
    }
    if name == events::QUEUE {
        return Ok(());
    }
    let there = database.collection::<Document>(name);
    let models: Vec<IndexModel> = indexes.iter().map(declared).chain([embedded_events()]).collect();
    match there.create_indexes(models.clone()).await {
        Err(error) if is_otherwise_declared(&error) => {
            for model in models {
                create(&there, model).await?;
            }
            Ok(())
        }
        result => result.map(drop),
    }
}

fn is_otherwise_declared(error: &Error) -> bool {
    code(error).is_some_and(|code| OTHERWISE_DECLARED.contains(&code))
}

/// Makes one index; anew, where one of its name is declared otherwise.
async fn create(
    collection: &mongodb::Collection<Document>,
    model: IndexModel,
) -> Result<(), Error> {
    match collection.create_index(model.clone()).await {
        Err(error) if is_otherwise_declared(&error) => {
            let name = model.options.as_ref().and_then(|options| options.name.clone());
            collection.drop_index(name.unwrap_or_default()).await?;
            collection.create_index(model).await.map(drop)
        }
        result => result.map(drop),
    }
}

fn declared(index: &Index) -> IndexModel {
    let name = index.name.to_owned();
    let options = IndexOptions::builder().name(name).unique(index.unique).build();
    IndexModel::builder().keys(filter::keys(index)).options(options).build()
}

/// Finds the documents that still hold events; sparse, so nearly empty.
fn embedded_events() -> IndexModel {
    let options = IndexOptions::builder().name(events::EMBEDDED.to_owned()).sparse(true).build();
    IndexModel::builder().keys(doc! { "events.id": 1 }).options(options).build()
}

fn code(error: &Error) -> Option<i32> {
    reported(error).map(|(code, _)| code)
}

pub(super) fn cannot(error: Error) -> StoreError {
    StoreError::Open(error.to_string())
}
