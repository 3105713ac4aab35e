//! From save to new look: `vanthu watch` as it is, asked as its page asks it, without a browser that draws.
//!
//! What the browser takes beyond that, `tests/browser/run --time 30` measures.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::table::{Section, figure};

const SAVES: usize = 30;
/// The document that somebody looks at; a word of it is changed.
const DOCUMENT: &str = "bao-cao";
const WORD: &str = "Tổng sản lượng lương thực";
/// After so long somebody should look why.
const PATIENCE: Duration = Duration::from_secs(60);

/// The looks of the pages of each document.
type Looks = BTreeMap<String, Vec<String>>;

pub fn section() -> Section {
    let folder = tempfile::tempdir().expect("a folder");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/phuoc-son-2022");
    for name in ["hoi-nghi.toml", "khen-thuong.xlsx"] {
        fs::copy(example.join(name), folder.path().join(name)).expect("the example");
    }
    let file = folder.path().join("hoi-nghi.toml");
    let text = fs::read_to_string(&file).expect("its text");
    assert!(text.contains(WORD), "{WORD}");
    let begun = Instant::now();
    let mut watch = Watch::start(folder.path());
    watch.until(|state| state.looks.get(DOCUMENT).is_some_and(|pages| !pages.is_empty()));
    let first = begun.elapsed();
    let (mut looked_at, mut all) = (Vec::new(), Vec::new());
    for save in 1..=SAVES {
        let before = watch.until(|state| !state.is_busy);
        let begun = Instant::now();
        fs::write(&file, text.replace(WORD, &format!("{WORD} {}", "a".repeat(save)))).expect("a save");
        watch.until(|state| state.looks.get(DOCUMENT) != before.looks.get(DOCUMENT));
        looked_at.push(begun.elapsed());
        watch.until(|state| !state.is_busy);
        all.push(begun.elapsed());
    }
    let row = |name: &str, mut taken: Vec<Duration>| {
        taken.sort();
        let at = |part: usize| figure(1_000.0 * taken[(taken.len() - 1) * part / 10].as_secs_f64());
        vec![name.to_owned(), at(0), at(5), at(9), at(10)]
    };
    Section {
        title: "Preview".to_owned(),
        about: format!(
            "phuoc-son-2022, {SAVES} saves; from the save until the server tells the new look, in ms. What a browser takes to draw it: `tests/browser/run --time 30`."
        ),
        columns: vec!["", "least", "median", "nine of ten", "most"],
        rows: vec![
            row(&format!("start to `{DOCUMENT}`"), vec![first]),
            row(&format!("save to `{DOCUMENT}`, looked at"), looked_at),
            row("save to all documents", all),
        ],
        call: "preview".to_owned(),
    }
}

struct Watch {
    running: Child,
    /// Host and port, and the path with its word.
    host: String,
    path: String,
    version: u64,
}

#[derive(Debug)]
struct State {
    is_busy: bool,
    looks: Looks,
}

impl Watch {
    fn start(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vanthu"));
        let mut running =
            command.arg("watch").arg(folder).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().expect("a preview");
        let mut line = String::new();
        let printed = running.stdout.as_mut().expect("what it prints");
        BufReader::new(printed).read_line(&mut line).expect("its address");
        let address = line.split_whitespace().find_map(|word| word.strip_prefix("http://")).expect("its address");
        let (host, path) = address.split_once('/').expect("a word");
        Self { running, host: host.to_owned(), path: format!("/{path}"), version: 0 }
    }

    /// Waits until what is shown is as wanted.
    fn until(&mut self, wanted: impl Fn(&State) -> bool) -> State {
        let begun = Instant::now();
        // What is known already is asked for once more: nothing need be newer.
        let mut after = self.version.saturating_sub(1);
        loop {
            let state = self.ask(after);
            if wanted(&state) {
                return state;
            }
            assert!(begun.elapsed() < PATIENCE, "the preview does not get there: {state:?}");
            after = self.version;
        }
    }

    /// What is shown, once that is newer than `after`.
    fn ask(&mut self, after: u64) -> State {
        let mut connection = TcpStream::connect(&self.host).expect("a connection");
        let request = format!(
            "GET {}state?after={after}&document={DOCUMENT} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.path, self.host
        );
        connection.write_all(request.as_bytes()).expect("a request");
        let mut answer = String::new();
        connection.read_to_string(&mut answer).expect("an answer");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a body");
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        let state: Value = serde_json::from_str(body).expect("a state");
        self.version = state["version"].as_u64().expect("a version");
        let documents = state["documents"].as_array().into_iter().flatten();
        let looks = documents.map(|document| {
            let pages = document["pages"].as_array().into_iter().flatten();
            let looks = pages.filter_map(|page| page["look"].as_str().map(str::to_owned));
            (document["id"].as_str().unwrap_or_default().to_owned(), looks.collect())
        });
        State { is_busy: state["busy"].as_bool().unwrap_or(true), looks: looks.collect() }
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // One that has ended is no harm.
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}
