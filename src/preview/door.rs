//! Who is let in: the browser of the person who has the address, and no other site or user of the machine.
//!
//! The address holds a word that nobody can guess; without it there is no answer. A page of another site cannot learn it, and what
//! it sends in a browser's name bears that site's name, or asks for this machine under another one (DNS rebinding).

use std::sync::{Mutex, PoisonError};

/// What decides about a request.
#[derive(Debug, Clone, Default)]
pub struct Caller<'a> {
    /// Path with the query.
    pub target: &'a str,
    pub is_get: bool,
    pub host: Option<&'a str>,
    pub origin: Option<&'a str>,
    /// What the browser says of the page that asks: `Sec-Fetch-Site`.
    pub site: Option<&'a str>,
}

/// Why there is no answer, as a status of HTTP.
pub const FOREIGN: u16 = 403;
pub const UNKNOWN: u16 = 404;
pub const METHOD: u16 = 405;

#[derive(Debug)]
pub struct Door {
    port: u16,
    token: String,
    /// A word that opens once: a browser that is started is told its address where others of the machine can read it.
    once: Mutex<Option<String>>,
}

/// What the door says to a caller that it lets in.
#[derive(Debug, PartialEq)]
pub enum Passed<'a> {
    /// What is asked for behind the word: `page/…`.
    In(&'a str),
    /// Where the caller shall go.
    Onward(String),
}

/// A word that nobody can guess; none when the system has no random numbers.
fn word() -> Option<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

impl Door {
    /// With a new word; none when the system has no random numbers.
    pub fn new(port: u16) -> Option<Self> {
        Some(Self { port, token: word()?, once: Mutex::new(word()) })
    }

    /// Where the browser goes.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/{}/", self.port, self.token)
    }

    /// The address for a browser that is started: it leads on to the other, once.
    pub fn address_once(&self) -> Option<String> {
        let once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        Some(format!("http://127.0.0.1:{}/{}/", self.port, once.as_ref()?))
    }

    pub fn pass<'a>(&self, caller: &Caller<'a>) -> Result<Passed<'a>, u16> {
        let names = [format!("127.0.0.1:{}", self.port), format!("localhost:{}", self.port)];
        if !caller.host.is_some_and(|host| names.iter().any(|name| name == host)) {
            return Err(FOREIGN);
        }
        if caller.origin.is_some_and(|origin| !names.iter().any(|name| origin.strip_prefix("http://") == Some(name))) {
            return Err(FOREIGN);
        }
        if caller.site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
            return Err(FOREIGN);
        }
        if !caller.is_get {
            return Err(METHOD);
        }
        let (word, rest) = caller.target.strip_prefix('/').and_then(|path| path.split_once('/')).ok_or(UNKNOWN)?;
        if is_same(word, &self.token) {
            return Ok(Passed::In(rest));
        }
        let mut once = self.once.lock().unwrap_or_else(PoisonError::into_inner);
        match once.take_if(|once| is_same(word, once)) {
            Some(_) => Ok(Passed::Onward(format!("/{}/", self.token))),
            None => Err(UNKNOWN),
        }
    }
}

/// Compares in a time that does not tell how far the words are the same.
fn is_same(one: &str, other: &str) -> bool {
    let differing = one.bytes().zip(other.bytes()).fold(0, |sum, (one, other)| sum | (one ^ other));
    one.len() == other.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::{Caller, Door, FOREIGN, METHOD, Passed, UNKNOWN};

    #[test]
    fn only_who_has_the_address_is_let_in() {
        let door = Door::new(4711).unwrap();
        let address = door.address();
        let target = address.strip_prefix("http://127.0.0.1:4711").unwrap();
        let state = format!("{target}state?after=1");
        let own = Caller { target: &state, is_get: true, host: Some("127.0.0.1:4711"), ..Caller::default() };
        assert_eq!(door.pass(&own), Ok(Passed::In("state?after=1")));
        let local = Some("localhost:4711");
        assert_eq!(
            door.pass(&Caller { host: local, site: Some("same-origin"), ..own.clone() }),
            Ok(Passed::In("state?after=1"))
        );
        let origin = Some("http://127.0.0.1:4711");
        assert_eq!(door.pass(&Caller { origin, ..own.clone() }), Ok(Passed::In("state?after=1")));
        for host in [
            None,
            Some("127.0.0.1"),
            Some("127.0.0.1:80"),
            Some("evil.example:4711"),
            Some("127.0.0.1:4711.evil.example"),
        ] {
            assert_eq!(door.pass(&Caller { host, ..own.clone() }), Err(FOREIGN), "{host:?}");
        }
        for origin in ["null", "http://evil.example", "https://127.0.0.1:4711", "http://127.0.0.1:4712"] {
            assert_eq!(door.pass(&Caller { origin: Some(origin), ..own.clone() }), Err(FOREIGN), "{origin}");
        }
        for site in ["cross-site", "same-site"] {
            assert_eq!(door.pass(&Caller { site: Some(site), ..own.clone() }), Err(FOREIGN), "{site}");
        }
        assert_eq!(door.pass(&Caller { is_get: false, ..own.clone() }), Err(METHOD));
        let shorter = target.replace(&door.token, &door.token[1..]);
        for target in ["", "/", "/state", "//state", "/0123/state", &shorter, &target.to_uppercase()] {
            assert_eq!(door.pass(&Caller { target, ..own.clone() }), Err(UNKNOWN), "{target}");
        }
        assert_ne!(Door::new(4711).unwrap().token, door.token);
    }

    #[test]
    fn a_word_that_others_may_have_read_opens_once() {
        let door = Door::new(4711).unwrap();
        let once = door.address_once().unwrap();
        assert!(!once.contains(&door.token));
        let target = once.strip_prefix("http://127.0.0.1:4711").unwrap();
        let caller = Caller { target, is_get: true, host: Some("127.0.0.1:4711"), ..Caller::default() };
        assert_eq!(door.pass(&caller), Ok(Passed::Onward(format!("/{}/", door.token))));
        assert_eq!(door.pass(&caller), Err(UNKNOWN));
        assert_eq!(door.address_once(), None);
    }
}
