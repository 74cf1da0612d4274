//! What is kept of whoever signs by mail.
//!
//! Invariant: they have no account, so an account's copy and its erasure do not reach them: a
//! mailbox may be another person's too. The link in their letters does (`own`), and the privacy page
//! says so.

use crate::jobs::Round;
use crate::privacy::Keeper;
use serde_json::Value;

pub const KEEPER: Keeper = Keeper {
    // keys: privacy-keeps-mailed-signatures-what privacy-keeps-mailed-signatures-end
    // keys: privacy-part-mailed-signatures
    name: "mailed-signatures",
    export: |_, _| Box::pin(async { Ok(Value::Null) }),
    erase: |_, _| Box::pin(async { Ok(Round::Done) }),
};
