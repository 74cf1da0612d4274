//! Mail: letters rendered in the reader's language, kept in an outbox beside their cause, delivered
//! by a job.
//!
//! *Architecture invariant:* a letter is written in the commit that causes it, into the personal
//! store of its reader's side, under an id made of its cause and its reader; so nothing is sent
//! that was not committed, and nothing twice. `mail` knows no room: rooms bring templates and ids.

pub mod bounces;
mod compose;
mod deliver;
mod desk;
mod lanes;
mod letter;
mod message;
mod offers;
mod reason;
mod retention;
mod sample;
mod subject;
mod traffic;
mod transport;
mod wrap;

pub use compose::{MailError, NewLetter, WISHES, compose};
pub use deliver::{REFUSED, Refused};
pub use desk::{ACCESS, COUNT, DESK, routes};
pub use lanes::{deliver, jobs, lane};
pub use letter::{BY_ADDRESS, BY_AGE, BY_REASON, DUE, Fate, Kind, Letter, State};
pub use message::{host, message};
pub use offers::offers_smtputf8;
pub use reason::{Answer, Why};
pub use retention::{forget_failed, forget_settled, given_up};
pub use sample::{Sample, SampleError, Samples, Stage};
pub use subject::SUBJECT;
pub use transport::{Mailer, test};
pub use wrap::{LINE, wrapped};
