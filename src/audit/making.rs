//! One document made, to see which files it asks for.

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::Arc;

use super::samples::SAMPLES;
use crate::diag::{Diagnostic, Problems};
use crate::dossier::{Dossier, Order, draft, plan, run};
use crate::model::DocumentKind;
use crate::pack::Pack;

/// The files below `lib/` and `assets/` that `kind` asks for: in `dossier` where that makes it, else in a sample on `pack`.
pub fn served(dossier: Option<Dossier>, pack: &Arc<Pack>, kind: DocumentKind) -> Result<Vec<String>, Diagnostic> {
    let makes = |dossier: &Dossier| dossier.conference.documents.iter().any(|document| document.kind == kind);
    // What is wrong with the pack, `check` tells.
    let sample = || SAMPLES.iter().filter_map(|sample| sample.open(pack, &mut Problems::new())).find(makes);
    let Some(dossier) = dossier.filter(makes).or_else(sample) else { return Ok(Vec::new()) };
    let dossiers = [(dossier, PathBuf::new())];
    let order = Order { only: vec![kind.id().to_owned()], ..Order::default() };
    let Ok(mut jobs) = plan(&dossiers, &order) else { return Ok(Vec::new()) };
    // One certificate asks for what all ask for.
    jobs.truncate(1);
    run(&jobs, 1, |job| draft(job).lay_out(), |_, _| (), |_, ()| ControlFlow::Continue(()))?;
    Ok(dossiers[0].0.shared.files().served().into_iter().map(|(path, _)| path).collect())
}
