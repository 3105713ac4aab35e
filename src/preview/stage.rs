//! What is shown now, with a version that grows with each change.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::diag::{Diagnostic, Problems};
use crate::dossier::{Dossier, View};
use crate::model::DocumentKind;

/// How long a browser waits for something new before it asks again.
const WAITS: Duration = Duration::from_secs(10);
/// Certificates that were looked at last, whose pages are kept.
const KEPT: usize = 32;

/// What the threads of a preview share.
#[derive(Debug, Default)]
pub struct Stage {
    shown: Mutex<Shown>,
    changed: Condvar,
}

/// What is shown now.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    pub version: u64,
    /// The conference as it could last be read.
    pub dossier: Option<Arc<Dossier>>,
    /// Whether that is how it stands in the files now.
    pub is_current: bool,
    /// Whether something is being laid out.
    pub is_busy: bool,
    /// What was found in the files.
    pub found: Arc<Vec<Diagnostic>>,
    pub documents: Vec<Document>,
    /// Certificates that were looked at, the last one last.
    kept: VecDeque<Arc<View>>,
    /// The document that somebody looks at.
    looked_at: Option<String>,
}

/// A document that is shown.
#[derive(Debug, Clone)]
pub struct Document {
    pub kind: DocumentKind,
    /// None before it is laid out for the first time, and of certificates, which are laid out when somebody looks at them.
    pub view: Option<Arc<View>>,
    /// What was found when it could not be laid out any more: the pages are those of before.
    pub fault: Option<Arc<View>>,
}

impl Document {
    /// What was found when it was laid out last.
    pub fn found(&self) -> &[Diagnostic] {
        self.fault.as_ref().or(self.view.as_ref()).map_or(&[], |view| &view.found)
    }
}

impl Stage {
    fn lock(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Shown)) {
        let mut shown = self.lock();
        change(&mut shown);
        shown.version += 1;
        drop(shown);
        self.changed.notify_all();
    }

    pub fn now(&self) -> Shown {
        self.lock().clone()
    }

    /// What is shown, as soon as that is newer than `version`, or after a while.
    pub fn after(&self, version: u64) -> Shown {
        let until = Instant::now() + WAITS;
        let mut shown = self.lock();
        while shown.version <= version {
            let Some(left) = until.checked_duration_since(Instant::now()) else { break };
            shown = self.changed.wait_timeout(shown, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        shown.clone()
    }

    /// The files were read: what was laid out before stays until it is laid out again.
    pub fn opened(&self, dossier: Option<Arc<Dossier>>, problems: Problems) {
        self.change(|shown| {
            shown.found = Arc::new(problems.into_vec());
            shown.is_current = dossier.is_some();
            shown.is_busy = dossier.is_some();
            let Some(dossier) = dossier else { return };
            let kinds = dossier.conference.documents.iter().map(|document| document.kind);
            let before = std::mem::take(&mut shown.documents);
            let same = |kind| before.iter().find(|document| document.kind == kind).cloned();
            let new = |kind| Document { kind, view: None, fault: None };
            shown.documents = kinds.map(|kind| same(kind).unwrap_or_else(|| new(kind))).collect();
            shown.kept.clear();
            shown.dossier = Some(dossier);
        });
    }

    /// A document was laid out.
    pub fn laid_out(&self, kind: DocumentKind, view: Arc<View>) {
        self.change(|shown| {
            if let Some(document) = shown.documents.iter_mut().find(|document| document.kind == kind) {
                let is_lost = view.pages().next().is_none()
                    && document.view.as_ref().is_some_and(|it| it.pages().next().is_some());
                match is_lost {
                    true => document.fault = Some(view),
                    false => (document.view, document.fault) = (Some(view), None),
                }
            }
        });
    }

    /// All documents were laid out.
    pub fn settled(&self) {
        self.change(|shown| shown.is_busy = false);
    }

    /// Keeps the pages of a certificate that somebody looks at.
    pub fn keep(&self, view: Arc<View>) {
        let mut shown = self.lock();
        shown.kept.push_back(view);
        if shown.kept.len() > KEPT {
            shown.kept.pop_front();
        }
    }

    /// Somebody looks at the document `id`.
    pub fn look_at(&self, id: String) {
        self.lock().looked_at = Some(id);
    }

    /// The document that somebody looks at.
    pub fn looked_at(&self) -> Option<String> {
        self.lock().looked_at.clone()
    }
}

impl Shown {
    /// The page of this look: what it belongs to, and its index there.
    pub fn page(&self, look: u128) -> Option<(Arc<View>, usize)> {
        let views = self.documents.iter().filter_map(|document| document.view.as_ref()).chain(self.kept.iter().rev());
        views.into_iter().find_map(|view| {
            let index = view.pages().position(|(_, _, page)| page == look)?;
            Some((view.clone(), index))
        })
    }
}
