//! The MiniJinja environment of a pack: where templates are found, and what they may cost.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::{Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior};

use super::ledger::{Item, Ledger};
use super::wording::worded;
use super::{fault, filters, length, render};
use crate::diag::{Diagnostic, Source};
use crate::pack::Pack;
use crate::text::{Tone, toned_prose};

/// Instructions that one document's template may take: a thousand times what ours take.
const FUEL: u64 = 20_000_000;
/// Depth of templates and macros that call each other.
const RECURSION: usize = 100;

/// Calls of other templates by those of one document.
const MOST_CALLS: usize = 2_000;
/// The name that stands for one call too many.
const ENDLESS: &str = "∞";

/// Renders the templates of a pack.
pub struct Engine {
    env: Environment<'static>,
    /// Environments in which a document's templates are compiled, by document: one template makes many certificates.
    warm: Mutex<BTreeMap<String, Environment<'static>>>,
    pack: Arc<Pack>,
    /// Where tones stand, if the office keeps to one way.
    tone: Option<Tone>,
}

/// The folder of a pack in which templates stand.
const FOLDER: &str = "templates/";
/// How a template names the layer below its own.
const BASE: &str = "base:";

impl Engine {
    pub fn new(pack: Arc<Pack>, tone: Option<Tone>) -> Self {
        let mut env = Environment::new();
        env.set_undefined_behavior(UndefinedBehavior::Strict);
        env.set_fuel(Some(FUEL));
        env.set_recursion_limit(RECURSION);
        // What macros and blocks capture is markup of the template, with marks in it.
        env.set_auto_escape_callback(|_| AutoEscape::Custom("typst".into()));
        let layers = pack.clone();
        env.set_loader(move |name| {
            if name == ENDLESS {
                return Err(Error::new(ErrorKind::OutOfFuel, "templates call each other without end"));
            }
            match judged(&layers, name) {
                Ok(found) => Ok(found.map(|source| worded(source.text(), tone).into_owned())),
                // Told at its place when the document is judged; here it only has to fail.
                Err(_) => Err(Error::new(ErrorKind::TemplateNotFound, name.to_owned())),
            }
        });
        Self { env, warm: Mutex::default(), pack, tone }
    }

    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// Likewise, to be held beyond the engine.
    pub fn shared_pack(&self) -> Arc<Pack> {
        self.pack.clone()
    }

    /// Renders the template of `document` with `data`, whose texts `ledger` knows.
    pub fn render(&self, document: &str, data: Value, ledger: &Ledger) -> Result<render::Rendered, Diagnostic> {
        let name = first(&self.pack, document);
        let warm = || self.warm.lock().unwrap_or_else(PoisonError::into_inner);
        let known = warm().get(document).cloned();
        let is_new = known.is_none();
        let mut env = known.unwrap_or_else(|| self.env.clone());
        filters::add(&mut env, ledger);
        join_paths(&mut env, self.pack.clone());
        let (marks, tone) = (ledger.clone(), self.tone);
        env.set_formatter(move |out, state, value| print(&marks, tone, out, state, value));
        let known = data.clone();
        let result = env.get_template(&name).and_then(|template| template.render_with_spans(data));
        let (marked, spans) = result.map_err(|error| fault::meant(fault::diagnostic(self, &error, &name), &known))?;
        if is_new {
            warm().insert(document.to_owned(), env);
        }
        render::finish(self, &marked, &spans, ledger)
    }

    /// The template from which `document` is made.
    pub fn template(&self, document: &str) -> Option<Source> {
        self.source(&first(&self.pack, document))
    }

    /// The names of the templates that a template may name.
    pub fn names(&self) -> Vec<String> {
        let paths = (0..self.pack.depth()).flat_map(|layer| self.pack.paths(layer));
        let mut names: Vec<String> = paths.filter_map(|path| path.strip_prefix(FOLDER).map(str::to_owned)).collect();
        names.sort();
        names.dedup();
        names
    }

    /// The source of the template that MiniJinja knows as `name`.
    pub fn source(&self, name: &str) -> Option<Source> {
        text(&self.pack, name).ok().flatten().map(|source| self.told(source))
    }

    /// Likewise, with the reason why it cannot be read.
    pub fn read(&self, name: &str) -> Result<Option<Source>, Diagnostic> {
        Ok(judged(&self.pack, name)?.map(|source| self.told(source)))
    }

    /// With tones where the office has them.
    fn told(&self, source: Source) -> Source {
        match worded(source.text(), self.tone) {
            Cow::Owned(text) => Source::new(source.name(), text),
            Cow::Borrowed(_) => source,
        }
    }
}

/// Finds the templates that templates name. MiniJinja sees a circle of them only where names are
/// not joined, so the calls of one render are counted.
fn join_paths(env: &mut Environment<'_>, layers: Arc<Pack>) {
    let calls = AtomicUsize::new(0);
    env.set_path_join_callback(move |name, parent| {
        if calls.fetch_add(1, Ordering::Relaxed) > MOST_CALLS {
            return ENDLESS.into();
        }
        joined(&layers, name, parent).into()
    });
}

/// Prints a mark for `value`; what is already markup (a macro's output, prose) goes as it is.
fn print(
    marks: &Ledger,
    tone: Option<Tone>,
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), Error> {
    if value.is_undefined() {
        return minijinja::escape_formatter(out, state, value);
    }
    if leaks(marks, value) {
        // What a macro or a block printed has become an ordinary text with marks in it.
        return Err(Error::new(ErrorKind::BadSerialization, "printed text cannot go through a filter"));
    }
    let written = match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text),
        text => {
            let origins = marks.origins(value);
            // What nobody wrote is the template's.
            let own = text.zip(tone).filter(|_| origins.is_empty());
            let value = own.map_or_else(|| value.clone(), |(text, tone)| Value::from(&*toned_prose(text, tone)));
            out.write_str(&marks.mark(Item::Value(value), origins))
        }
    };
    written.map_err(|_| Error::new(ErrorKind::WriteFailure, "the text could not be written"))
}

/// Whether a text inside `value` holds marks that it did not bring from the data.
fn leaks(marks: &Ledger, value: &Value) -> bool {
    match value.kind() {
        ValueKind::String => {
            let leaks = value.as_str().is_some_and(|text| marks.leaks_into(text));
            leaks && !value.is_safe() && marks.origins(value).is_empty()
        }
        ValueKind::Seq | ValueKind::Iterable => value.try_iter().into_iter().flatten().any(|item| leaks(marks, &item)),
        _ => false,
    }
}

/// The template that `parent` names `name`.
pub(super) fn joined(pack: &Pack, name: &str, parent: &str) -> String {
    match name.strip_prefix(BASE) {
        Some(path) => resolved(pack, layer_of(parent).0 + 1, path),
        None => resolved(pack, 0, name),
    }
}

/// The template from which `document` is made.
pub(super) fn first(pack: &Pack, document: &str) -> String {
    resolved(pack, 0, &format!("{document}.typ.j2"))
}

/// The text of the template that MiniJinja knows as `name`.
pub(super) fn text(pack: &Pack, name: &str) -> Result<Option<Source>, Diagnostic> {
    let (layer, path) = layer_of(name);
    pack.text(layer, &format!("{FOLDER}{path}"))
}

/// Likewise, unless MiniJinja cannot take it in.
fn judged(pack: &Pack, name: &str) -> Result<Option<Source>, Diagnostic> {
    let found = text(pack, name)?;
    found.iter().try_for_each(length::judge)?;
    Ok(found)
}

/// Layer and path in a template's name: `2/bao-cao.typ.j2`.
pub(super) fn layer_of(name: &str) -> (usize, &str) {
    name.split_once('/').and_then(|(layer, path)| Some((layer.parse().ok()?, path))).unwrap_or((0, name))
}

/// The name of the template `path` in the first layer from `from` downwards that has it.
fn resolved(pack: &Pack, from: usize, path: &str) -> String {
    let layer = pack.layer_with(from, &format!("{FOLDER}{path}")).unwrap_or(from);
    format!("{layer}/{path}")
}
