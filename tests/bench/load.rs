//! A load of requests over loopback: as many as a few open connections take, for a while.

use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What a load saw.
pub struct Seen {
    pub per_second: f64,
    pub median: Duration,
    pub slow: Duration,
    pub body_bytes: usize,
}

/// Sends the requests in turn on each of `connections`, again and again for `length`.
///
/// # Panics
/// When an answer is not of the expected status: a bench of errors says nothing.
pub async fn run(address: &str, requests: Vec<String>, expected: u16, length: Duration) -> Seen {
    const CONNECTIONS: usize = 32;
    let began = Instant::now();
    let share = requests.len().div_ceil(CONNECTIONS).max(1);
    let shares = (0..CONNECTIONS).map(|n| {
        // Fewer requests than connections: each sends them all; else each has its own.
        let own = if requests.len() < CONNECTIONS { requests.clone() } else {
            requests.iter().skip(n * share).take(share).cloned().collect()
        };
        tokio::spawn(keep_asking(address.to_owned(), own, expected, began, length))
    });
    let mut times = Vec::new();
    let mut body_bytes = 0;
    for share in shares.collect::<Vec<_>>() {
        let (own, bytes) = share.await.expect("a connection");
        times.extend(own);
        body_bytes = body_bytes.max(bytes);
    }
    let elapsed = began.elapsed().as_secs_f64();
    times.sort_unstable();
    let at = |part: f64| times.get((times.len() as f64 * part) as usize).copied().unwrap_or_default();
    Seen { per_second: times.len() as f64 / elapsed, median: at(0.5), slow: at(0.99), body_bytes }
}

async fn keep_asking(
    address: String,
    requests: Vec<String>,
    expected: u16,
    began: Instant,
    length: Duration,
) -> (Vec<Duration>, usize) {
    let mut stream = TcpStream::connect(&address).await.expect("the server");
    stream.set_nodelay(true).expect("no delay");
    let (mut times, mut buffer, mut bytes) = (Vec::new(), Vec::with_capacity(1 << 16), 0);
    // A request that may be sent only once ends the load when they are all sent.
    let once = requests.first().is_some_and(|request| request.starts_with("POST"));
    let rounds = if once { 1 } else { usize::MAX };
    for request in requests.iter().cycle().take(requests.len().saturating_mul(rounds)) {
        if began.elapsed() > length {
            break;
        }
        let asked = Instant::now();
        stream.write_all(request.as_bytes()).await.expect("a request");
        bytes = answer(&mut stream, &mut buffer, expected).await;
        times.push(asked.elapsed());
    }
    (times, bytes)
}

/// Reads one answer; how long its body is.
async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>, expected: u16) -> usize {
    buffer.clear();
    loop {
        assert!(stream.read_buf(buffer).await.expect("an answer") > 0, "the server hung up");
        let Some(head) = find(buffer, b"\r\n\r\n") else { continue };
        let text = std::str::from_utf8(&buffer[..head]).expect("headers");
        let status: u16 = text.get(9..12).and_then(|code| code.parse().ok()).expect("a status");
        assert_eq!(status, expected, "{text}");
        let length = header(text, "content-length").and_then(|n| n.parse().ok()).unwrap_or(0usize);
        while buffer.len() < head + 4 + length {
            assert!(stream.read_buf(buffer).await.expect("an answer") > 0, "the server hung up");
        }
        return length;
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines().find_map(|line| {
        let (key, value) = line.split_once(": ")?;
        key.eq_ignore_ascii_case(name).then_some(value)
    })
}
