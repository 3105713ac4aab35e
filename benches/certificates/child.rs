//! A figure in a process of its own: this program, started again with a task.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::Instant;

use crate::{plain, stages};

/// The words of the child's task, a line each.
const TASK: &str = "VANTHU_BENCH";
/// As the program has it (`main.rs`).
const STACK: usize = 32 << 20;

/// What a run has taken.
#[derive(Debug, Clone)]
pub struct Run {
    /// From the start of the process to its end.
    pub seconds: f64,
    /// The most memory that it has held, in MiB.
    pub peak: f64,
    /// Seconds of all cores together; what it waits for does not count.
    pub cores: f64,
    /// What it tells of itself.
    pub told: Vec<(String, f64)>,
}

/// What a child does.
#[derive(Debug, Clone)]
pub enum Task {
    /// `vanthu` with these arguments.
    Vanthu(Vec<OsString>),
    /// The plain loop: how many, on how many threads, into which folder.
    Plain(usize, usize, OsString),
    /// The stages of the conference in a folder, one after the other, into another folder.
    Stages(OsString, OsString),
}

impl Task {
    pub fn vanthu<S: AsRef<std::ffi::OsStr>>(args: impl IntoIterator<Item = S>) -> Self {
        Self::Vanthu(args.into_iter().map(|arg| arg.as_ref().to_owned()).collect())
    }

    /// Does it in a process of its own.
    pub fn run(&self) -> Run {
        let mut child = Command::new(std::env::current_exe().expect("this program"));
        match self {
            Self::Vanthu(args) => child.env(TASK, "vanthu").args(args),
            Self::Plain(count, threads, output) => {
                child.env(TASK, "plain").args([count.to_string(), threads.to_string()]).arg(output)
            }
            Self::Stages(folder, output) => child.env(TASK, "stages").args([folder, output]),
        };
        let begun = Instant::now();
        let result = child.stdin(Stdio::null()).output().expect("a child");
        let seconds = begun.elapsed().as_secs_f64();
        let text = String::from_utf8_lossy(&result.stdout);
        assert!(result.status.success(), "{self:?}: {text}{}", String::from_utf8_lossy(&result.stderr));
        let figure = |line: &str| {
            let (name, value) = line.rsplit_once('\t')?;
            Some((name.to_owned(), value.parse().ok()?))
        };
        let mut told: Vec<(String, f64)> = text.lines().filter_map(figure).collect();
        let mut last = || told.pop().map(|(_, value)| value).unwrap_or_default();
        let (cores, peak) = (last(), last());
        Run { seconds, peak, cores, told }
    }
}

/// Does the task that this process was started for; `None` where it was started by a person.
pub fn answered() -> Option<ExitCode> {
    let task = std::env::var(TASK).ok()?;
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let work = move || match (task.as_str(), args.as_slice()) {
        ("plain", [count, threads, output]) => {
            let number = |text: &OsString| text.to_string_lossy().parse().expect("a number");
            plain::run(number(count), number(threads), Path::new(output));
        }
        ("stages", [folder, output]) => {
            for (stage, seconds) in stages::timed(Path::new(folder), Path::new(output)) {
                println!("{stage}\t{seconds}");
            }
        }
        (_, args) => {
            let args = [OsString::from("vanthu"), "--quiet".into()].into_iter().chain(args.iter().cloned());
            assert_eq!(vanthu::cli::run(args), vanthu::cli::Exit::Done);
        }
    };
    let done = thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread").join();
    println!("peak\t{}\ncores\t{}", peak(), cores());
    Some(if done.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The most memory that this process has held, in MiB, where the system tells it.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib: f64 = line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default();
    kib / 1024.0
}

/// What all cores together have worked for this process, in seconds, where the system tells it.
fn cores() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The name in brackets may hold anything; the times of program and system are the 14th and 15th field.
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
    let ticks: f64 = fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    ticks / 100.0
}
