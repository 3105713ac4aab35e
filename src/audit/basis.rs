//! `pack.lock`: the texts of the layers below that a pack overrides, as they were when the pack was made for them.
//!
//! The one idea: a version says little. What matters is whether the very text that a pack puts aside has changed since, and
//! then both sides can be shown.

use serde::{Deserialize, Serialize};

use super::compare::{difference, lines};
use super::overrides::{Below, Override, overrides};
use super::renamed::renamed;
use crate::diag::{Code, Diagnostic, Source};
use crate::pack::{BASIS_FILE, BUILT_IN, Pack, SETTINGS_FILE};

/// The only version of its form so far.
const FORMAT: u32 = 1;

/// What a pack was made for.
#[derive(Debug, Serialize, Deserialize)]
struct Basis {
    format: u32,
    /// Who wrote it: `vanthu 0.1.0`.
    program: String,
    /// The layers below, the nearest first, with their versions.
    base: Vec<String>,
    texts: Vec<Recorded>,
}

/// A text that the pack overrides.
#[derive(Debug, Serialize, Deserialize)]
struct Recorded {
    /// The file of the pack that overrides it.
    file: String,
    /// The block; none for the file as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    block: Option<String>,
    /// Where it stood.
    of: String,
    /// A line each, so that whoever compares two versions of this file can read it.
    lines: Vec<String>,
}

/// The record of what the nearest layer of `pack` overrides now.
pub fn record(pack: &Pack) -> Result<Vec<u8>, Diagnostic> {
    let texts = standing(overrides(pack)?).into_iter().map(|(own, below)| Recorded {
        file: own.path,
        block: own.block,
        of: below.place.source.name().to_owned(),
        lines: lines(below.text.text()),
    });
    let basis = Basis {
        format: FORMAT,
        program: concat!("vanthu ", env!("CARGO_PKG_VERSION")).to_owned(),
        base: below(pack),
        texts: texts.collect(),
    };
    let mut bytes =
        serde_json::to_vec_pretty(&basis).map_err(|error| Diagnostic::new(Code::Internal).arg("detail", error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The layers below the nearest one, with their versions: `tinh 2`.
fn below(pack: &Pack) -> Vec<String> {
    let version = |version: Option<String>| version.map_or_else(String::new, |version| format!(" {version}"));
    let below = pack.layers().skip(1).map(|layer| layer.name + &version(layer.version));
    below.chain([format!("{BUILT_IN} {}", env!("CARGO_PKG_VERSION"))]).collect()
}

/// Told where the pack says that it was made for another one than lies below it now.
fn other_base(pack: &Pack) -> Option<Diagnostic> {
    let now = below(pack).into_iter().next()?;
    let said = pack.made_for().filter(|said| *said.text != *now)?;
    Some(Diagnostic::new(Code::BaseOther).at(said.span.clone()).arg("base", &said.text).arg("now", now))
}

/// Those that stand before something.
fn standing(overrides: Vec<Override>) -> Vec<(Override, Below)> {
    let with_below = overrides.into_iter().filter_map(|own| own.below.clone().map(|below| (own, below)));
    with_below.collect()
}

/// What has changed below the nearest layer of `pack` since it was recorded; `call` is how the user names the pack.
pub fn judged(pack: &Pack, call: &str) -> Result<Vec<Diagnostic>, Diagnostic> {
    if pack.depth() == 1 {
        return Ok(Vec::new());
    }
    let own = standing(overrides(pack)?);
    let other = other_base(pack);
    let Some(source) = pack.text(0, BASIS_FILE)?.filter(|_| pack.layer_with(0, BASIS_FILE) == Some(0)) else {
        return Ok(other.into_iter().chain(unrecorded(pack, own.len(), "all", call)).collect());
    };
    let basis = read(&source)?;
    let mut found: Vec<Diagnostic> = other.into_iter().collect();
    let mut new = 0;
    for (own, below) in &own {
        let known = basis.texts.iter().find(|known| known.file == own.path && known.block == own.block);
        let Some(known) = known else {
            new += 1;
            continue;
        };
        let (was, is) = (known.lines.join("\n"), below.text.text());
        let shown = difference(&was, is, None);
        if !shown.is_empty() {
            found.push(changed(own, below, &shown, call, is_bundle(pack)));
        }
    }
    found.extend(unrecorded(pack, new, "new", call));
    Ok(found)
}

fn changed(own: &Override, below: &Below, shown: &str, call: &str, is_bundle: bool) -> Diagnostic {
    let changed = Diagnostic::new(Code::BaseChanged).at(own.place.clone()).also(below.place.clone(), "below");
    let changed = changed.arg("what", if own.block.is_some() { "block" } else { "file" });
    let changed = changed.arg("name", own.block.as_deref().unwrap_or(&own.path));
    let changed = changed.arg("shown", shown).arg("call", call);
    if is_bundle {
        return changed.hint("hint-bundle");
    }
    // The name is there, but what it meant has another name now.
    let template = own.path.strip_prefix("templates/").unwrap_or_default();
    match own.block.as_deref().and_then(|name| renamed(name, [template])) {
        Some(renamed) => changed.arg("now", renamed.to.join(", ")).hint("hint-renamed"),
        None => changed,
    }
}

fn unrecorded(pack: &Pack, count: usize, which: &str, call: &str) -> Option<Diagnostic> {
    let note = || Diagnostic::new(Code::PackUnrecorded).in_file(pack.shown(0, SETTINGS_FILE));
    let told = |note: Diagnostic| if is_bundle(pack) { note.hint("hint-bundle") } else { note };
    (count > 0).then(|| told(note().arg("count", count).arg("which", which).arg("call", call)))
}

/// Whether nothing can be written into the pack: who has sent it records what it was made for.
fn is_bundle(pack: &Pack) -> bool {
    pack.own_path(BASIS_FILE).is_none()
}

fn read(source: &Source) -> Result<Basis, Diagnostic> {
    let broken = |reason: &str| Diagnostic::new(Code::LockBroken).arg("reason", reason);
    let placed = |error: serde_json::Error| {
        let line = source.line(error.line());
        let at = line.range.start + error.column().saturating_sub(1);
        let place = source.span(at..(at + 1).min(line.range.end));
        broken(if error.is_data() { "form" } else { "syntax" }).at(place)
    };
    // Another form may have other fields: its number is asked for first.
    let Form { format } = serde_json::from_str(source.text()).map_err(placed)?;
    if format != FORMAT {
        return Err(broken("newer").in_file(source.name()));
    }
    serde_json::from_str(source.text()).map_err(placed)
}

/// What every form of the file has.
#[derive(Deserialize)]
struct Form {
    format: u32,
}
