//! What each command of the command line does.

pub mod demo;
pub mod logs;
pub mod serve;
