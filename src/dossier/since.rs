//! What became of the sources of files since these were made: which cannot be found any more, and which are others now.

use std::path::Path;

use super::input::Input;
use super::making::MakingEntry;
use super::open::{Options, open_pack};
use crate::diag::{Code, Diagnostic, Place, Problems, Severity, Source};
use crate::model::ConferenceFile;
use crate::output::Digest;
use crate::table::read;
use crate::text::astray;

/// Names of sources, as the user knows them.
#[derive(Debug, Default)]
pub struct Since {
    pub lost: Vec<String>,
    pub changed: Vec<String>,
}

impl Since {
    /// What became of the sources of `making`, of whose conference file `source` is the text of now. It asks the disk alone,
    /// so that it can be told of a conference that cannot be opened any more.
    pub fn of(making: &MakingEntry, input: &Input, source: &Source, options: &Options) -> Self {
        let mut since = Self::default();
        let mut problems = Problems::new();
        let file: Option<ConferenceFile> = read(source, &mut Problems::new());
        let pack = file.and_then(|file| open_pack(input, file.pack.as_ref(), options, &mut problems));
        let sums = pack.map(|pack| pack.sums());
        for known in &making.sources {
            let is_own = !known.path.contains(':');
            let now = match &sums {
                _ if known.path == making.conference => Digest::of_file(&input.file).ok(),
                // A manifest may come from anywhere: what leads out of the folder is not looked at.
                _ if is_own && astray(&known.path).is_some() => continue,
                _ if is_own => Digest::of_file(&input.folder().join(Path::new(&known.path))).ok(),
                Some(sums) if !known.path.starts_with("--") => {
                    sums.iter().find(|(path, _)| *path == known.path).map(|(_, sum)| *sum)
                }
                _ => continue,
            };
            match now {
                None => since.lost.push(known.path.clone()),
                Some(now) if now != known.sha256 => since.changed.push(known.path.clone()),
                Some(_) => {}
            }
        }
        let named = |(name, text): &(&str, String)| match text.contains('/') {
            _ if *name != "name" => None,
            true => Some(text.clone()),
            false => Some(format!("packs/{text}")),
        };
        let missing = problems.iter().filter(|found| found.code == Code::PackMissing);
        since.lost.extend(missing.filter_map(|found| found.args.iter().find_map(named)));
        since
    }
}

/// The files in which the errors among `problems` are to be mended.
pub fn places(problems: &Problems) -> Vec<String> {
    let errors = problems.iter().filter(|found| found.severity == Severity::Error);
    let mut places: Vec<String> = errors.filter_map(place).collect();
    places.sort();
    places.dedup();
    places
}

fn place(found: &Diagnostic) -> Option<String> {
    Some(match &found.labels.first()?.place {
        Place::Text(span) => span.source.name().to_owned(),
        Place::File(name) => name.clone(),
    })
}
