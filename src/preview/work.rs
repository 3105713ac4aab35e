//! Reading and laying out, again after each change; what somebody looks at comes first.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::Preview;
use super::changes::Changes;
use super::stage::Stage;
use crate::dossier::{Dossier, Job, Part, STACK, View};
use crate::model::{Document, Press, Record};
use crate::typeset::grow_old;

/// How long files that were sound may be broken before it is told.
const PATIENCE: Duration = Duration::from_millis(400);

/// Works without end.
pub fn work(preview: &Preview<'_>, stage: &Stage, changes: &Changes) {
    loop {
        let seen = changes.version();
        let (dossier, problems) = (preview.open)();
        let dossier = dossier.map(Arc::new);
        // An editor may take a moment between emptying a file, or taking it away, and writing it.
        if dossier.is_none() && stage.now().is_current && changes.come_within(seen, PATIENCE) {
            continue;
        }
        changes.look_at((preview.roots)(dossier.as_deref()));
        stage.opened(dossier.clone(), problems);
        if let Some(dossier) = dossier {
            lay_out(&dossier, preview, stage, || changes.version() != seen);
        }
        grow_old();
        changes.wait(seen);
    }
}

/// Lays out the documents of `dossier`, unless what is read is `outdated`: first the one that somebody looks at, then the others,
/// on all cores but the one that the browser draws with.
fn lay_out(dossier: &Arc<Dossier>, preview: &Preview<'_>, stage: &Stage, outdated: impl Fn() -> bool + Sync) {
    let looked_at = stage.looked_at();
    let documents = dossier.conference.documents.iter().filter(|document| document.kind.certifies().is_none());
    let (first, others): (Vec<&Document>, Vec<&Document>) =
        documents.partition(|document| looked_at.as_deref() == Some(document.kind.id()));
    let laid_out = |document: &Document| {
        stage.laid_out(document.kind, view(dossier, document, Part::Whole, preview));
    };
    first.into_iter().for_each(laid_out);
    let next = AtomicUsize::new(0);
    let one_by_one = || {
        while let Some(document) = others.get(next.fetch_add(1, Ordering::Relaxed)).filter(|_| !outdated()) {
            laid_out(document);
        }
    };
    thread::scope(|scope| {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        for _ in 0..cores.saturating_sub(1).max(1).min(others.len()) {
            // Where a thread cannot be had, the others do its work.
            let _ = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, one_by_one);
        }
    });
    if !outdated() {
        stage.settled();
    }
}

/// One certificate, as it would be printed.
pub fn certificate(
    dossier: &Arc<Dossier>,
    document: &Document,
    record: Record<'_>,
    press: Press,
    preview: &Preview<'_>,
) -> Arc<View> {
    view(dossier, document, Part::sheet(record, press), preview)
}

fn view(dossier: &Arc<Dossier>, document: &Document, part: Part<'_>, preview: &Preview<'_>) -> Arc<View> {
    let job = Job { dossier, document, part, folder: Path::new(""), name: "".into() };
    let mut view = None;
    (preview.during)(&job, &mut || view = Some(View::of(&job, dossier)));
    Arc::new(view.unwrap_or_default())
}
