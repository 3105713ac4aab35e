//! `vanthu pack diff`: what a pack changes, block by block.

use crate::audit::{Change, Kind, Supplier, changes};
use crate::cli::args::PackDiffArgs;
use crate::cli::bounds::Bounds;
use crate::cli::ui::Ui;
use crate::diag::Problems;
use crate::pack::Pack;

pub fn run(args: PackDiffArgs, bounds: &Bounds, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let _watched = bounds.over_reading(args.pack.display());
    let pack = Pack::open_path(&args.pack, problems)?;
    let found = changes(&pack).map_err(|fault| problems.push(fault)).ok()?;
    let layers = super::layers(&pack);
    if ui.wants_json() {
        let told: Vec<_> = found.iter().map(object).collect();
        ui.print(&serde_json::json!({ "pack": pack.name(), "layers": layers, "changes": told }).to_string());
        return Some(());
    }
    ui.result("pack-diff", &[("layers", layers.join(" → ")), ("count", found.len().to_string())]);
    for change in &found {
        tell(change, ui);
    }
    Some(())
}

fn tell(change: &Change, ui: &Ui) {
    let is_line = !matches!(change.kind, Kind::Block | Kind::Template | Kind::Function);
    let none = || "none".to_owned();
    let args = [
        ("kind", change.kind.id().to_owned()),
        ("how", change.how().to_owned()),
        ("name", change.name.clone()),
        ("place", change.own.place()),
        ("below", change.below.as_ref().map_or_else(none, Supplier::place)),
        ("shown", if is_line && !change.shown.is_empty() { change.shown.clone() } else { none() }),
    ];
    ui.result("pack-diff-one", &args);
    if !is_line && !change.shown.is_empty() {
        ui.data(&change.shown);
    }
}

fn object(change: &Change) -> serde_json::Value {
    let place = |at: &Supplier| serde_json::json!({ "layer": at.name, "file": at.file, "line": at.line });
    serde_json::json!({
        "kind": change.kind.id(),
        "how": change.how(),
        "name": change.name,
        "own": place(&change.own),
        "below": change.below.as_ref().map(place),
        "shown": change.shown,
    })
}
