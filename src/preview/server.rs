//! The server: on this machine's own address only, for as long as the program runs.
//!
//! It says as much of HTTP as a browser needs to read from it. Each connection has a thread and one request, so that none waits for
//! another: a browser opens some before it wants anything.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::Preview;
use super::answer::{Body, Desk};
use super::changes::Changes;
use super::door::{Caller, Door, Passed};
use super::stage::Stage;
use super::work::work;
use crate::dossier::STACK;

/// Connections at one time: windows that wait for something new are among them.
const MOST: usize = 256;
/// Bytes and lines of a request's head.
const LONGEST: usize = 16 << 10;
const MOST_HEADERS: usize = 64;
/// How long a connection may say nothing, or take nothing.
const PATIENCE: Duration = Duration::from_secs(5);
/// Parts in which a request's head may come.
const MOST_PARTS: usize = 16;

/// What a page may do: it is fed by us, and by nobody else, and stands in nobody's frame.
const HEADERS: [(&str, &str); 7] = [
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
    ("Connection", "close"),
];

/// A request that cannot be read.
const BROKEN: u16 = 400;
/// Too many connections.
const BUSY: u16 = 503;

/// A server that has its port.
pub struct Bound {
    listener: TcpListener,
    door: Door,
}

/// Takes `port` of this machine's own address; 0 for any that is free.
pub fn bind(port: u16) -> io::Result<Bound> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = listener.local_addr()?.port();
    let door = Door::new(port).ok_or(io::ErrorKind::Unsupported)?;
    Ok(Bound { listener, door })
}

impl Bound {
    /// Where the browser goes.
    pub fn address(&self) -> String {
        self.door.address()
    }

    /// Where a browser goes that is started: others of the machine may read this address, and it leads on only once.
    pub fn address_once(&self) -> String {
        self.door.address_once().unwrap_or_else(|| self.door.address())
    }

    /// Shows `preview` until the program is ended. What is `made` by the program itself is no change.
    pub fn serve(self, preview: &Preview<'_>, made: Vec<PathBuf>) -> io::Result<()> {
        let Self { listener, door } = self;
        let (stage, changes, open) = (Stage::default(), Changes::new(made), AtomicUsize::new(0));
        let desk = Desk::new(preview, &stage);
        thread::scope(|scope| {
            let threads = || thread::Builder::new().stack_size(STACK);
            threads().spawn_scoped(scope, || changes.run())?;
            threads().spawn_scoped(scope, || work(preview, &stage, &changes))?;
            // A connection that breaks before it is taken concerns nobody.
            for mut connection in listener.incoming().flatten() {
                if open.fetch_add(1, Ordering::Relaxed) >= MOST {
                    let _ = send(&mut connection, &Err(BUSY));
                    open.fetch_sub(1, Ordering::Relaxed);
                    continue;
                }
                let (desk, door, open) = (&desk, &door, &open);
                let taken = threads().spawn_scoped(scope, move || {
                    // Whoever has closed the window wants no answer.
                    let _ = attend(&mut connection, door, desk);
                    open.fetch_sub(1, Ordering::Relaxed);
                });
                // Without a thread the connection is dropped, and the browser asks again.
                if taken.is_err() {
                    open.fetch_sub(1, Ordering::Relaxed);
                }
            }
            Ok(())
        })
    }
}

/// Reads one request and answers it.
fn attend(connection: &mut TcpStream, door: &Door, desk: &Desk<'_>) -> io::Result<()> {
    connection.set_read_timeout(Some(PATIENCE))?;
    connection.set_write_timeout(Some(PATIENCE))?;
    connection.set_nodelay(true)?;
    let mut head = Vec::new();
    let mut parts = 0;
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        parts += 1;
        let mut part = [0; 2048];
        match connection.read(&mut part)? {
            // It was opened for nothing.
            0 => return Ok(()),
            _ if head.len() > LONGEST || parts > MOST_PARTS => return send(connection, &Err(BROKEN)),
            read => head.extend_from_slice(&part[..read]),
        }
    }
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let answer = match request.parse(&head) {
        Ok(httparse::Status::Complete(_)) => match door.pass(&caller(&request)) {
            Ok(Passed::In(target)) => desk.answer(target),
            Ok(Passed::Onward(to)) => return lead(connection, &to),
            Err(status) => Err(status),
        },
        _ => Err(BROKEN),
    };
    send(connection, &answer)
}

fn caller<'a>(request: &httparse::Request<'_, 'a>) -> Caller<'a> {
    let header = |name: &str| {
        let mut named = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name));
        named.next().and_then(|header| std::str::from_utf8(header.value).ok())
    };
    Caller {
        target: request.path.unwrap_or_default(),
        is_get: request.method == Some("GET"),
        host: header("Host"),
        origin: header("Origin"),
        site: header("Sec-Fetch-Site"),
    }
}

fn send(connection: &mut TcpStream, answer: &Result<Body, u16>) -> io::Result<()> {
    let empty = Body { kind: "text/plain", text: "".into(), lasting: false };
    let (status, Body { kind, text, lasting }) =
        answer.as_ref().map_or_else(|status| (*status, &empty), |body| (200, body));
    let caching = if *lasting { "private, max-age=3600, immutable" } else { "no-store" };
    let length = text.len().to_string();
    let own = [("Content-Type", *kind), ("Cache-Control", caching), ("Content-Length", &length)];
    let headers: String = HEADERS.iter().chain(&own).map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    connection.write_all(format!("HTTP/1.1 {status} {}\r\n{headers}\r\n{text}", reason(status)).as_bytes())?;
    connection.flush()
}

/// Sends a browser on to the address `to`.
fn lead(connection: &mut TcpStream, to: &str) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 303 See Other\r\nLocation: {to}\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
    );
    connection.write_all(head.as_bytes())?;
    connection.flush()
}

/// What a status means, for those who read along.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Service Unavailable",
    }
}
