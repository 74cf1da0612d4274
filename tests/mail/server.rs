//! A mail server of a test's own: `tests/support/smtp.py`, which can misbehave.

use mail_parser::MessageParser;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;
use tiltas::config;
use tiltas::mail::Mailer;

/// A running server. It stops, and its messages go, when it is dropped.
pub struct Server {
    process: Child,
    port: u16,
    folder: TempDir,
}

pub fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run tests with tests/run"))
}

/// A municipality's mail settings.
pub fn settings(transport: String, certificate: Option<PathBuf>) -> config::Mail {
    config::Mail {
        from: "dialogas@pagegiai.example".into(),
        reply_to: None,
        transport,
        user: None,
        password: None,
        password_file: None,
        certificate,
        bounces: config::Bounces::default(),
        smtputf8: false,
        dkim: None,
    }
}

/// The Message-ID of a message's bytes.
pub fn message_id(bytes: &[u8]) -> String {
    let message = MessageParser::default().parse(bytes).expect("a message");
    message.message_id().expect("a Message-ID").to_owned()
}

impl Server {
    pub fn start(options: &[&str]) -> Server {
        let folder = tempfile::tempdir().expect("a folder");
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/smtp.py");
        let mut process = Command::new(variable("TILTAS_TEST_PYTHON"))
            .arg(script)
            .arg("--dir")
            .arg(folder.path())
            .args(["--cert", &variable("TILTAS_TEST_SMTP_CERT")])
            .args(["--key", &variable("TILTAS_TEST_SMTP_KEY")])
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let port = line.trim().parse().expect("a port");
        Server { process, port, folder }
    }

    /// Settings that reach it, trusting the authority of its certificate.
    pub fn settings(&self) -> config::Mail {
        let authority = variable("TILTAS_TEST_SMTP_CA");
        settings(format!("smtp://localhost:{}", self.port), Some(authority.into()))
    }

    pub fn mailer(&self) -> Mailer {
        Mailer::open(&self.settings(), "https://tiltas.example").expect("a transport")
    }

    /// Where it keeps what it gets.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// To whom and from whom each message came, in the order of arrival.
    pub fn envelopes(&self) -> Vec<Value> {
        let read =
            |file: &PathBuf| std::fs::read(file.with_extension("json")).expect("an envelope");
        let read = |file: &PathBuf| serde_json::from_slice(&read(file)).expect("JSON");
        self.files().iter().map(read).collect()
    }

    /// What it kept, in the order of arrival.
    pub fn arrived(&self) -> Vec<Vec<u8>> {
        self.files().iter().map(|file| std::fs::read(file).expect("a message")).collect()
    }

    fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.path()).expect("its folder");
        let mut files: Vec<PathBuf> =
            entries.map(|entry| entry.expect("an entry").path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "eml"));
        files.sort();
        files
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
