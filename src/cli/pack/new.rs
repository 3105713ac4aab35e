//! `vanthu pack new`: a folder to fill in.

use std::fs;
use std::path::Path;

use crate::audit::record;
use crate::cli::args::PackNewArgs;
use crate::cli::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::output;
use crate::pack::{BASIS_FILE, BUILT_IN, Pack, SETTINGS_FILE, blank};
use crate::start::unfit_folder;

pub fn run(args: PackNewArgs, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let folder = &args.folder;
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let taken = || fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file();
    if let Some(name) = name.as_ref().filter(|name| !is_plain(name)) {
        let shown = name.replace(char::is_control, "\u{fffd}");
        problems.push(Diagnostic::new(Code::PackTaken).in_file(shown).hint("hint-name"));
        return None;
    }
    if let Some(unfit) = unfit_folder(folder) {
        problems.push(unfit);
        return None;
    }
    let Some(name) = name.filter(|_| !taken()) else {
        problems.push(Diagnostic::new(Code::PackTaken).in_file(folder.display().to_string()));
        return None;
    };
    let base = args.extends.as_deref().unwrap_or(BUILT_IN);
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let below = Pack::open_base(base, parent, problems)?;
    let text = blank(&name, base, &below, None);
    let path = folder.join(SETTINGS_FILE);
    output::write(&path, text.as_bytes()).map_err(|fault| problems.push(fault.hint("hint-here"))).ok()?;
    // A pack that overrides nothing yet: what is added later is new since.
    let pack = Pack::open_path(folder, problems)?;
    let basis = record(&pack).map_err(|fault| problems.push(fault)).ok()?;
    output::write(&folder.join(BASIS_FILE), &basis).map_err(|fault| problems.push(fault.hint("hint-here"))).ok()?;
    ui.result("pack-made", &[("path", path.display().to_string()), ("name", name)]);
    Some(())
}

/// Whether a conference file can name it as it is, on any system.
fn is_plain(name: &str) -> bool {
    !name.chars().any(|c| c.is_control() || "\"'\\<>:|?*".contains(c)) && name.trim() == name && !name.starts_with('.')
}
