//! Our own curve: how fast documents are made, and in how much memory. Nothing is judged here.
//!
//! ```sh
//! cargo bench --bench certificates                             # all but 100,000: about six minutes
//! cargo bench --bench certificates -- curve 100000             # other counts of certificates
//! cargo bench --bench certificates -- stages documents preview
//! cargo bench --bench certificates -- --write                  # what is measured goes to BENCHMARKS.md, too
//! ```
//!
//! Each figure is that of a process of its own, run several times in turn with the others, because a shared
//! machine is noisy: what counts is the ratio of runs made side by side. Told is the median.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "what it prints is the result")]

mod child;
mod curve;
mod documents;
mod paper;
mod plain;
mod preview;
mod rounds;
mod sample;
mod stages;
mod table;

use std::collections::BTreeSet;
use std::process::ExitCode;

/// The program's own; the plain loop has it, too.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Curve,
    Stages,
    Documents,
    Preview,
}

struct Asked {
    parts: BTreeSet<Part>,
    counts: Vec<usize>,
    /// Whether the tables go to BENCHMARKS.md, too.
    writes: bool,
}

fn main() -> ExitCode {
    if let Some(status) = child::answered() {
        return status;
    }
    let Asked { parts, counts, writes } = match asked(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(word) => {
            eprintln!("{word:?} is no part: curve, stages, documents, preview, counts of certificates, --write");
            return ExitCode::from(2);
        }
    };
    let tell = |section: table::Section| {
        println!("{section}");
        if writes {
            paper::keep(section);
        }
    };
    let is_all = parts.contains(&Part::Curve) && counts.is_empty();
    for part in parts {
        match part {
            Part::Curve => curve::sections(&counts).for_each(tell),
            Part::Stages => tell(stages::section(counts.first().copied().unwrap_or(1_000))),
            Part::Documents => documents::sections().into_iter().for_each(tell),
            Part::Preview => tell(preview::section()),
        }
    }
    if is_all {
        println!("100,000 certificates: cargo bench --bench certificates -- curve 100000");
    }
    ExitCode::SUCCESS
}

/// What the command line asks for; a word that means nothing.
fn asked(words: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { parts: BTreeSet::new(), counts: Vec::new(), writes: false };
    for word in words {
        match word.as_str() {
            "curve" => _ = asked.parts.insert(Part::Curve),
            "stages" => _ = asked.parts.insert(Part::Stages),
            "documents" => _ = asked.parts.insert(Part::Documents),
            "preview" => _ = asked.parts.insert(Part::Preview),
            "--write" => asked.writes = true,
            // Cargo's own.
            "--bench" => {}
            count => match count.parse() {
                Ok(count) if count > 0 => asked.counts.push(count),
                _ => return Err(word),
            },
        }
    }
    if asked.parts.is_empty() {
        asked.parts = match asked.counts.is_empty() {
            true => [Part::Curve, Part::Stages, Part::Documents, Part::Preview].into(),
            false => [Part::Curve].into(),
        };
    }
    Ok(asked)
}
