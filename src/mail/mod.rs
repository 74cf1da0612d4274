//! Mail: letters rendered in the reader's language, kept in an outbox beside their cause, delivered
//! by a job.
//!
//! *Architecture invariant:* a letter is written in the commit that causes it, into the personal
//! store of its reader's side, under an id made of its cause and its reader; so nothing is sent
//! that was not committed, and nothing twice. `mail` knows no room: rooms bring templates and ids.

pub mod bounces;
mod compose;
mod deliver;
mod letter;
mod message;
mod offers;
mod sample;
mod subject;
mod transport;
mod wrap;

pub use compose::{MailError, NewLetter, WISHES, compose};
pub use deliver::{deliver, forget_settled, job};
pub use letter::{BY_ADDRESS, DUE, Kind, Letter, State};
pub use message::{host, message};
pub use offers::offers_smtputf8;
pub use sample::{Sample, SampleError, Samples, Stage};
pub use subject::SUBJECT;
pub use transport::{Mailer, test};
pub use wrap::{LINE, wrapped};
