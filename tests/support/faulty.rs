//! An SMTP server for storms of letters: it speaks STARTTLS, misbehaves at random, and remembers of
//! each message that it took its Message-ID, its reader and how often it came.
//!
//! Of a message it says nothing but 4xx, closes the connection before the text, in the middle of
//! it, or after it was taken and before that is said, or takes its time.

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// How likely what is for each message.
#[derive(Clone, Copy, Debug, Default)]
pub struct Faults {
    /// 451 to the recipient or to the message.
    pub refuse: f64,
    /// The connection is closed and nothing is kept.
    pub drop: f64,
    /// The message is kept and the connection closed without an answer.
    pub lose_answer: f64,
    /// It takes up to `longest` until the answer.
    pub delay: f64,
    pub longest: Duration,
}

/// What came.
#[derive(Default)]
pub struct Received {
    /// How often each message came, by its Message-ID and its reader.
    pub messages: HashMap<(String, String), u32>,
    /// The Message-IDs in the order in which they came.
    pub order: Vec<String>,
    pub refused: u64,
    pub dropped: u64,
    pub answers_lost: u64,
    pub delayed: u64,
    pub connections: u64,
}

impl Received {
    /// How many messages were taken more than once, each time that is too often.
    pub fn duplicates(&self) -> u64 {
        self.messages.values().map(|times| u64::from(times - 1)).sum()
    }
}

/// A running server; it ends with the runtime.
pub struct Server {
    pub port: u16,
    received: Arc<Mutex<Received>>,
}

fn variable(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run tests with tests/run"))
}

impl Server {
    pub async fn start(faults: Faults) -> Server {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let chain = CertificateDer::pem_file_iter(variable("TILTAS_TEST_SMTP_CERT"));
        let chain = chain.expect("a file").map(|one| one.expect("a certificate")).collect();
        let key = PrivateKeyDer::from_pem_file(variable("TILTAS_TEST_SMTP_KEY")).expect("a key");
        let tls = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key);
        let tls = TlsAcceptor::from(Arc::new(tls.expect("a certificate for its key")));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let received = Arc::<Mutex<Received>>::default();
        let known = received.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (tls, received) = (tls.clone(), known.clone());
                // Whoever is killed hangs up in the middle: that is no fault of the server.
                tokio::spawn(async move { drop(greet(stream, tls, faults, received).await) });
            }
        });
        Server { port, received }
    }

    /// The certificate authority to trust.
    pub fn authority() -> String {
        variable("TILTAS_TEST_SMTP_CA")
    }

    /// Looks at what came.
    pub fn look<T>(&self, at: impl FnOnce(&Received) -> T) -> T {
        at(&self.received.lock().expect("nobody failed"))
    }
}

/// The conversation in the clear, up to STARTTLS.
async fn greet(
    stream: TcpStream,
    tls: TlsAcceptor,
    faults: Faults,
    received: Arc<Mutex<Received>>,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    received.lock().expect("nobody failed").connections += 1;
    let mut stream = BufReader::new(stream);
    stream.write_all(b"220 localhost ESMTP\r\n").await?;
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        match line.get(..4).unwrap_or_default().to_uppercase().as_str() {
            "EHLO" => stream.write_all(b"250-localhost\r\n250 STARTTLS\r\n").await?,
            "STAR" => {
                stream.write_all(b"220 Go ahead\r\n").await?;
                let stream = tls.accept(stream.into_inner()).await?;
                return Session { stream: BufReader::new(stream), faults, received }.run().await;
            }
            "QUIT" => return stream.write_all(b"221 Bye\r\n").await,
            _ => stream.write_all(b"530 5.7.0 STARTTLS first\r\n").await?,
        }
    }
}

/// What happens to one message.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    None,
    RefuseReader,
    RefuseMessage,
    DropBefore,
    DropWithin,
    LoseAnswer,
}

impl Faults {
    fn draw(&self) -> Fault {
        let mut dice: f64 = rand::random();
        for (share, fault) in [
            (self.refuse / 2.0, Fault::RefuseReader),
            (self.refuse / 2.0, Fault::RefuseMessage),
            (self.drop / 2.0, Fault::DropBefore),
            (self.drop / 2.0, Fault::DropWithin),
            (self.lose_answer, Fault::LoseAnswer),
        ] {
            if dice < share {
                return fault;
            }
            dice -= share;
        }
        Fault::None
    }
}

struct Session<S> {
    stream: BufReader<S>,
    faults: Faults,
    received: Arc<Mutex<Received>>,
}

impl<S: AsyncRead + AsyncWrite + Unpin> Session<S> {
    async fn run(mut self) -> std::io::Result<()> {
        let (mut line, mut reader, mut fault) = (String::new(), String::new(), Fault::None);
        loop {
            line.clear();
            if self.stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            match line.get(..4).unwrap_or_default().to_uppercase().as_str() {
                "EHLO" => self.say("250-localhost\r\n250 8BITMIME").await?,
                "MAIL" => {
                    fault = self.faults.draw();
                    self.say("250 2.1.0 OK").await?;
                }
                "RCPT" if fault == Fault::RefuseReader => {
                    self.count(|received| received.refused += 1);
                    self.say("451 4.3.0 Try again later").await?;
                }
                "RCPT" => {
                    let address = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
                    reader = address.map_or_else(String::new, |(address, _)| address.to_owned());
                    self.say("250 2.1.5 OK").await?;
                }
                "DATA" if fault == Fault::DropBefore => {
                    return self.hang_up(|received| received.dropped += 1);
                }
                "DATA" => {
                    self.say("354 Go ahead").await?;
                    if fault == Fault::DropWithin {
                        line.clear();
                        self.stream.read_line(&mut line).await?;
                        return self.hang_up(|received| received.dropped += 1);
                    }
                    let id = self.message().await?;
                    if !self.answer(id, &reader, fault).await? {
                        return Ok(());
                    }
                }
                "RSET" | "NOOP" => self.say("250 2.0.0 OK").await?,
                "QUIT" => return self.say("221 2.0.0 Bye").await,
                _ => self.say("500 5.5.2 What?").await?,
            }
        }
    }

    /// Reads a message to its end; its Message-ID.
    async fn message(&mut self) -> std::io::Result<String> {
        let (mut line, mut head, mut in_head) = (Vec::new(), Vec::new(), true);
        loop {
            line.clear();
            if self.stream.read_until(b'\n', &mut line).await? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            match line.as_slice() {
                b".\r\n" => break,
                b"\r\n" => in_head = false,
                _ if in_head => head.extend_from_slice(&line),
                _ => {}
            }
        }
        head.extend_from_slice(b"\r\n");
        let parsed = mail_parser::MessageParser::default().parse_headers(&head[..]);
        Ok(parsed.and_then(|head| head.message_id().map(str::to_owned)).unwrap_or_default())
    }

    /// What becomes of a message that was read; whether the conversation goes on.
    async fn answer(&mut self, id: String, reader: &str, fault: Fault) -> std::io::Result<bool> {
        if rand::random::<f64>() < self.faults.delay {
            self.count(|received| received.delayed += 1);
            tokio::time::sleep(self.faults.longest.mul_f64(rand::random())).await;
        }
        if fault == Fault::RefuseMessage {
            self.count(|received| received.refused += 1);
            self.say("451 4.3.0 Try again later").await?;
            return Ok(true);
        }
        self.count(|received| {
            received.order.push(id.clone());
            *received.messages.entry((id, reader.to_owned())).or_default() += 1;
        });
        if fault == Fault::LoseAnswer {
            self.count(|received| received.answers_lost += 1);
            return Ok(false);
        }
        self.say("250 2.0.0 Kept").await?;
        Ok(true)
    }

    fn count(&self, change: impl FnOnce(&mut Received)) {
        change(&mut self.received.lock().expect("nobody failed"));
    }

    fn hang_up(&self, change: impl FnOnce(&mut Received)) -> std::io::Result<()> {
        self.count(change);
        Ok(())
    }

    async fn say(&mut self, words: &str) -> std::io::Result<()> {
        self.stream.write_all(format!("{words}\r\n").as_bytes()).await?;
        self.stream.flush().await
    }
}
