//! `vanthu pack list`: the packs that a conference in a folder can name.

use std::path::Path;

use crate::cli::args::PackListArgs;
use crate::cli::bounds::Bounds;
use crate::cli::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::pack::{Pack, PackSummary};

pub fn run(args: PackListArgs, bounds: &Bounds, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let folder = args.folder.as_deref().unwrap_or(Path::new("."));
    if !folder.is_dir() {
        problems.push(Diagnostic::new(Code::InputMissing).in_file(folder.display().to_string()).hint("hint-directory"));
        return None;
    }
    let _watched = bounds.over_reading(folder.display());
    for PackSummary { name, version, extends, place } in Pack::known(folder, problems) {
        let told = |it: &Option<String>| if it.is_some() { "yes" } else { "no" }.to_owned();
        let args = [
            ("versioned", told(&version)),
            ("placed", told(&place)),
            ("name", name),
            ("version", version.unwrap_or_default()),
            ("extends", extends.unwrap_or_default()),
            ("place", place.unwrap_or_default()),
        ];
        ui.result("pack-listed", &args);
    }
    Some(())
}
