//! `vanthu new`: a folder that builds at once, from a few answers. On a terminal what was not said is asked; elsewhere
//! made-up answers stand for it, and are named.

mod ask;

use std::fs;
use std::path::Path;

use super::Exit;
use super::args::NewArgs;
use super::request::quoted;
use super::session::ended;
use super::ui::Ui;
use crate::audit::record;
use crate::diag::{Code, Diagnostic, Problems};
use crate::output;
use crate::pack::{BASIS_FILE, BUILT_IN, Pack};
use crate::start::{Answers, unfit_folder};
use ask::{Asker, Said};

pub fn run(args: NewArgs, ui: &Ui) -> Exit {
    let mut problems = Problems::new();
    match make(&args, ui, &mut problems) {
        // Whoever was asked has gone.
        None if problems.iter().next().is_none() => Exit::Stopped,
        _ => ended(problems, ui),
    }
}

fn write(path: &Path, bytes: &[u8], ui: &Ui, problems: &mut Problems) -> Option<()> {
    output::write(path, bytes).map_err(|fault| problems.push(fault.hint("hint-here"))).ok()?;
    ui.result("new-written", &[("path", path.display().to_string())]);
    Some(())
}

fn make(args: &NewArgs, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let folder = &args.folder;
    let said = Said::of(args, problems);
    if let Some(unfit) = unfit_folder(folder) {
        problems.push(unfit);
        return None;
    }
    let said = said?;
    if fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some()) || folder.is_file() {
        problems.push(Diagnostic::new(Code::OutputOccupied).in_file(folder.display().to_string()));
        return None;
    }
    let extends = args.extends.clone().unwrap_or_else(|| BUILT_IN.to_owned());
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let below = Pack::open_base(&extends, parent, problems)?;
    let mut asker = Asker::new(ui, args, said, &below);
    let answers = Answers { office: asker.office()?, year: asker.year()?, extends };
    let files = answers.files(&below, ui.catalog()).map_err(|fault| problems.push(fault)).ok()?;
    for file in files {
        write(&folder.join(&file.path), &file.bytes, ui, problems)?;
    }
    let pack = folder.join("packs").join(answers.pack());
    let basis = record(&Pack::open_path(&pack, problems)?).map_err(|fault| problems.push(fault)).ok()?;
    write(&pack.join(BASIS_FILE), &basis, ui, problems)?;
    let samples = asker.samples().join(", ");
    if !samples.is_empty() {
        ui.result("new-samples", &[("samples", samples), ("path", pack.display().to_string())]);
    }
    ui.result("new-next", &[("folder", quoted(folder.display()))]);
    Some(())
}
