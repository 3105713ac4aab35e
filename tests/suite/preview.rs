//! `vanthu watch`: what a browser is shown, and who is shown nothing.
//!
//! The suite speaks HTTP to the program that is delivered; `tests/browser` looks at the same page in a real browser.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::support::{err, example, vanthu};

/// A preview that runs, on a copy of the example.
struct Running {
    child: Child,
    folder: tempfile::TempDir,
    port: String,
    word: String,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn copied(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
        }
    }
}

impl Running {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copied(&example(), folder.path());
        let mut command = Command::new(env!("CARGO_BIN_EXE_vanthu"));
        command.arg("watch").current_dir(folder.path()).env("VANTHU_LANG", "en").stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split(' ').find_map(|word| word.strip_prefix("http://127.0.0.1:")).unwrap();
        let (port, word) = address.trim_end_matches('/').split_once('/').unwrap();
        Self { child, folder, port: port.to_owned(), word: word.to_owned() }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("hoi-nghi.toml")
    }

    /// Replaces `from` in the conference file, once.
    fn change(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.file()).unwrap();
        assert!(text.contains(from), "{from}");
        fs::write(self.file(), text.replacen(from, to, 1)).unwrap();
    }

    /// Status, head and body of the answer to a request as it is written.
    fn sent(&self, request: &str) -> (u16, String, Vec<u8>) {
        let mut stream = TcpStream::connect(format!("127.0.0.1:{}", self.port)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let at = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(answer[..at].to_vec()).unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head, answer[at + 4..].to_vec())
    }

    fn get(&self, path: &str) -> (u16, String, Vec<u8>) {
        let (word, port) = (&self.word, &self.port);
        self.sent(&format!("GET /{word}/{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"))
    }

    fn json(&self, path: &str) -> Value {
        let (status, _, body) = self.get(path);
        assert_eq!(status, 200, "{path}");
        serde_json::from_slice(&body).unwrap()
    }

    /// The first state after `version` of which `wanted` holds.
    fn state(&self, mut version: u64, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let state = self.json(&format!("state?after={version}&document=bao-cao"));
            version = state["version"].as_u64().unwrap();
            if wanted(&state) {
                return state;
            }
        }
    }

    /// The state when everything is laid out that was saved after `version`.
    fn settled(&self, version: u64) -> Value {
        self.state(version, |state| state["busy"] == false && state["version"].as_u64() > Some(version + 1))
    }
}

fn version(state: &Value) -> u64 {
    state["version"].as_u64().unwrap()
}

fn document<'a>(state: &'a Value, id: &str) -> &'a Value {
    state["documents"].as_array().unwrap().iter().find(|document| document["id"] == id).unwrap()
}

fn looks(state: &Value, id: &str) -> Vec<String> {
    let pages = document(state, id)["pages"].as_array().unwrap();
    pages.iter().map(|page| page["look"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn pages_are_shown_and_only_what_was_changed_looks_otherwise() {
    let preview = Running::start();
    let before = preview.settled(0);
    assert_eq!(before["findings"], Value::Array(Vec::new()));
    assert_eq!(before["current"], true);
    let pages = looks(&before, "bao-cao");
    assert!(pages.len() > 4);
    for look in &pages {
        let (status, head, svg) = preview.get(&format!("page/{look}.svg"));
        assert_eq!(status, 200);
        assert!(head.contains("image/svg+xml") && svg.starts_with(b"<svg"), "{head}");
    }
    preview.change("Tổng sản lượng lương thực có hạt", "Tổng sản lượng lương thực");
    let after = preview.settled(version(&before));
    let changed = looks(&after, "bao-cao");
    assert_ne!(changed[0], pages[0]);
    assert_eq!(changed.last(), pages.last(), "the last page says what it has said");
    assert_eq!(looks(&after, "quyet-dinh"), looks(&before, "quyet-dinh"));
    let (status, ..) = preview.get(&format!("page/{}.svg", pages[0]));
    assert_eq!(status, 404, "what is no longer shown is not kept");
    assert!(!preview.folder.path().join("ket-qua").exists(), "a preview writes nothing");
}

#[test]
fn findings_stand_on_the_page_and_at_their_line() {
    let preview = Running::start();
    let before = preview.settled(0);
    preview.change("Tổng sản lượng lương", "Tổng sản  lượng lương");
    let state = preview.settled(version(&before));
    let [finding] = state["findings"].as_array().unwrap().as_slice() else { panic!("{}", state["findings"]) };
    assert_eq!(finding["code"], "space-double");
    let line =
        fs::read_to_string(preview.file()).unwrap().lines().position(|line| line.contains("sản  lượng")).unwrap();
    let place = &finding["places"][0];
    assert_eq!((place["file"].as_str(), place["line"].as_u64()), (Some("hoi-nghi.toml"), Some(line as u64 + 1)));
    assert!(place["lines"].as_array().unwrap().iter().any(|shown| shown["meant"] == true));
    let marks = finding["marks"].as_array().unwrap();
    let documents: Vec<&str> = marks.iter().map(|mark| mark["document"].as_str().unwrap()).collect();
    assert_eq!(documents, ["bao-cao", "thong-bao", "cong-van"], "one line in each document that says it");
    let mark = &marks[0];
    assert_eq!(mark["page"], 1);
    // What stands there comes from there.
    let part = |key: &str| mark[key].as_f64().unwrap();
    let (x, y) = (210.0 * (part("x") + part("width") / 2.0), 297.0 * (part("y") + part("height") / 2.0));
    let origin = preview.json(&format!("origin?page={}&x={x}&y={y}", looks(&state, "bao-cao")[0]));
    assert_eq!(origin[0]["line"], place["line"]);
    // Nothing stands in the middle of the margin.
    let origin = preview.json(&format!("origin?page={}&x=3&y=150", looks(&state, "bao-cao")[0]));
    assert_eq!(origin, Value::Array(Vec::new()));
}

#[test]
fn of_a_file_with_faults_the_pages_of_before_stay() {
    let preview = Running::start();
    let before = preview.settled(0);
    preview.change("[conference]", "[conference");
    let broken = preview.state(version(&before), |state| state["current"] == false);
    assert_eq!(looks(&broken, "bao-cao"), looks(&before, "bao-cao"));
    assert_eq!(broken["findings"][0]["severity"], "error");
    assert!(broken["findings"][0]["places"][0]["line"].as_u64().is_some());
    let vietnamese = preview.json("state?lang=vi");
    assert_ne!(vietnamese["findings"][0]["message"], broken["findings"][0]["message"]);
    fs::remove_file(preview.file()).unwrap();
    let gone = preview.state(version(&broken), |state| state["findings"][0]["code"] == "input-missing");
    assert_eq!(gone["current"], false);
    copied(&example(), preview.folder.path());
    let mended = preview.state(version(&gone), |state| state["current"] == true && state["busy"] == false);
    assert_eq!(looks(&mended, "bao-cao"), looks(&before, "bao-cao"));
}

#[test]
fn a_document_with_a_fault_keeps_its_pages_and_says_so() {
    let preview = Running::start();
    let before = preview.settled(0);
    let pack = preview.folder.path().join("packs/xa");
    fs::create_dir_all(pack.join("templates")).unwrap();
    fs::write(pack.join("pack.toml"), "name = \"xa\"\n").unwrap();
    let text = fs::read_to_string(preview.file()).unwrap();
    fs::write(preview.file(), format!("pack = \"xa\"\n{text}")).unwrap();
    let packed = preview.settled(version(&before));
    assert_eq!(document(&packed, "chuong-trinh")["stale"], false);
    fs::write(pack.join("templates/chuong-trinh.typ.j2"), "#khong-co\n").unwrap();
    let broken = preview.state(version(&packed), |state| document(state, "chuong-trinh")["stale"] == true);
    assert_eq!(looks(&broken, "chuong-trinh"), looks(&packed, "chuong-trinh"));
    assert_eq!(broken["findings"][0]["places"][0]["file"], "packs/xa/templates/chuong-trinh.typ.j2");
    fs::remove_file(pack.join("templates/chuong-trinh.typ.j2")).unwrap();
    preview
        .state(version(&broken), |state| document(state, "chuong-trinh")["stale"] == false && state["busy"] == false);
}

#[test]
fn certificates_are_shown_one_by_one_as_they_would_be_printed() {
    let preview = Running::start();
    let state = preview.settled(0);
    let count = document(&state, "giay-khen")["certificates"].as_u64().unwrap();
    let people = preview.json("records?document=giay-khen");
    assert_eq!(people.as_array().unwrap().len() as u64, count);
    let sheet = |mode: &str| {
        let certificate = preview.json(&format!("record?document=giay-khen&ordinal=3&mode={mode}"));
        let look = certificate["pages"][0]["look"].as_str().unwrap().to_owned();
        let (status, _, svg) = preview.get(&format!("page/{look}.svg"));
        assert_eq!(status, 200);
        svg
    };
    assert!(sheet("blank").len() < sheet("full").len(), "pre-printed stock has its frame already");
    assert_eq!(preview.get(&format!("record?document=giay-khen&ordinal={}", count + 1)).0, 404);
}

#[test]
fn nobody_else_is_shown_anything() {
    let preview = Running::start();
    let (word, port) = (&preview.word, &preview.port);
    let own = format!("Host: 127.0.0.1:{port}\r\nConnection: close\r\n");
    let foreign = [
        (404, format!("GET / HTTP/1.1\r\n{own}\r\n")),
        (404, format!("GET /state HTTP/1.1\r\n{own}\r\n")),
        (404, format!("GET /{}/state HTTP/1.1\r\n{own}\r\n", "0".repeat(word.len()))),
        (404, format!("GET /{word}/../../etc/passwd HTTP/1.1\r\n{own}\r\n")),
        (404, format!("GET /{word}/hoi-nghi.toml HTTP/1.1\r\n{own}\r\n")),
        (403, format!("GET /{word}/state HTTP/1.1\r\nHost: vanthu.example:{port}\r\nConnection: close\r\n\r\n")),
        (403, format!("GET /{word}/state HTTP/1.1\r\n{own}Origin: http://other.example\r\n\r\n")),
        (403, format!("GET /{word}/state HTTP/1.1\r\n{own}Sec-Fetch-Site: cross-site\r\n\r\n")),
        (405, format!("POST /{word}/state HTTP/1.1\r\n{own}Content-Length: 0\r\n\r\n")),
    ];
    for (expected, request) in foreign {
        let (status, head, body) = preview.sent(&request);
        assert_eq!((status, body.len()), (expected, 0), "{request}{head}");
    }
    let (status, head, _) = preview.get("");
    assert_eq!(status, 200);
    for wanted in [
        "Content-Security-Policy: default-src 'none'",
        "frame-ancestors 'none'",
        "Referrer-Policy: no-referrer",
        "no-store",
    ] {
        assert!(head.contains(wanted), "{wanted}: {head}");
    }
}

#[test]
fn a_port_that_is_taken_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = vanthu(&example(), &["watch", "--port", &port]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("error[port-taken]") && err(&output).contains(&port), "{}", err(&output));
}
