//! What each command of the command line does.

pub mod backup;
pub mod check;
pub mod demo;
pub mod journal;
pub mod logs;
pub mod serve;
pub mod staff;
