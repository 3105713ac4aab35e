//! `vanthu verify FOLDER`, its second half: are the same bytes made of the same sources?

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::args::VerifyArgs;
use super::bounds::Bounds;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Batch, Input, Kept};

/// Makes the files of `kept` again, of `conference` where that file was named, and tells which are the same.
pub fn rebuild(kept: &Kept, conference: Option<&Path>, args: &VerifyArgs, ui: &Ui, problems: &mut Problems) {
    let named: Vec<PathBuf> = args.from.iter().cloned().chain(conference.map(Path::to_owned)).collect();
    let (batches, unknown) = kept.batches();
    let folder = kept.folder().display().to_string();
    if !unknown.is_empty() {
        let told = Diagnostic::new(Code::RebuildUnknown).in_file(&folder).arg("count", unknown.len());
        let mut files: Vec<&str> = unknown.iter().take(MOST_NAMED).map(|file| file.path.as_str()).collect();
        files.extend((unknown.len() > MOST_NAMED).then_some("…"));
        problems.push(told.arg("files", files.join(", ")));
    }
    let bounds = Bounds::start(args.limits, ui);
    let mut same: BTreeMap<String, usize> = BTreeMap::new();
    for batch in batches {
        let Some(input) = input(&batch, kept.folder(), &named) else {
            problems.push(batch.without_sources());
            continue;
        };
        if let Some(hindrance) = batch.hindrance(args.means.pack.as_deref(), &args.means.font_path) {
            problems.push(hindrance);
            continue;
        }
        let rebuilt = batch.rebuild(&input, args.means.pack.as_deref(), &args.means.font_path, |job| bounds.over(job));
        *same.entry(input.name).or_default() += rebuilt.same;
        problems.extend(rebuilt.problems.into_vec());
    }
    for (conference, count) in same.into_iter().filter(|(_, count)| *count > 0) {
        let args = [("folder", folder.clone()), ("count", count.to_string()), ("conference", conference)];
        ui.result("verify-rebuilt", &args);
    }
}

/// The conference file that `batch` was made from: one that is named, else where it is usual. Of several, the one whose
/// bytes are the same is it, or else bears its name.
fn input(batch: &Batch<'_>, folder: &Path, named: &[PathBuf]) -> Option<Input> {
    let name = &batch.making.conference;
    let is_same = |input: &Input| std::fs::read(&input.file).is_ok_and(|bytes| batch.is_made_from(&bytes));
    if !named.is_empty() {
        let known: Vec<Input> = named.iter().filter_map(|path| Input::find(path).ok()).collect();
        let bears = |input: &&Input| input.file.file_name().is_some_and(|file| *file == **name);
        let found = known.iter().find(|input| is_same(input)).or_else(|| known.iter().find(bears));
        return found.or(known.first()).cloned();
    }
    // A manifest may come from anywhere: what it says is a name, and no way to another place.
    let [Component::Normal(_)] = Path::new(name).components().collect::<Vec<_>>()[..] else { return None };
    let above = match folder.components().next_back() {
        Some(Component::Normal(_)) => folder.parent().map(Path::to_owned).unwrap_or_default(),
        _ => folder.join(".."),
    };
    let usual = [&above, folder].map(|place| Input::find(&place.join(name)).ok());
    let here = Input::find(Path::new(name)).ok().filter(is_same);
    let known: Vec<Input> = usual.into_iter().flatten().chain(here).collect();
    known.iter().find(|input| is_same(input)).or(known.first()).cloned()
}

/// Files that are named of many.
const MOST_NAMED: usize = 5;
