//! MiniJinja's complaints, at the template's line and in our words.

use std::error::Error as _;

use minijinja::{Error, ErrorKind, Value};

use super::engine::Engine;
use super::filters::WANTED;
use crate::diag::{Code, Diagnostic, Source, Span};
use crate::pack::BUILT_IN;
use crate::text::nearest;

/// `error` as a finding at the innermost place that MiniJinja knows, with the templates that led
/// there. The built-in is sound by itself: where it stumbles, the pack's template that stands on it, `entry`, is to be mended.
pub fn diagnostic(engine: &Engine, error: &Error, entry: &str) -> Diagnostic {
    let mut chain = vec![error];
    let mut innermost = error;
    while let Some(inner) = innermost.source().and_then(|source| source.downcast_ref::<Error>()) {
        chain.push(inner);
        innermost = inner;
    }
    // A template that is there but cannot be read says so itself.
    if innermost.kind() == ErrorKind::TemplateNotFound
        && let Some(Err(diagnostic)) = innermost.detail().filter(|name| is_name(name)).map(|name| engine.read(name))
    {
        return diagnostic;
    }
    let code = match innermost.kind() {
        ErrorKind::SyntaxError | ErrorKind::BadEscape => Code::TemplateSyntax,
        ErrorKind::UndefinedError
        | ErrorKind::UnknownFilter
        | ErrorKind::UnknownTest
        | ErrorKind::UnknownFunction
        | ErrorKind::UnknownMethod => Code::TemplateUndefined,
        ErrorKind::TemplateNotFound => Code::TemplateMissing,
        ErrorKind::OutOfFuel => Code::TemplateEndless,
        ErrorKind::BadSerialization => Code::TemplatePrinted,
        _ if innermost.detail().is_some_and(|detail| detail.contains("recursion limit")) => Code::TemplateEndless,
        _ => Code::TemplateFault,
    };
    let mut places: Vec<Span> = chain.iter().rev().filter_map(|error| place(engine, error)).collect();
    places.dedup();
    let own = |name: &str| !name.starts_with(&format!("{BUILT_IN}:"));
    let entry = engine.source(entry).map(|source| source.name().to_owned()).filter(|name| own(name));
    let all_below = places.iter().all(|place| !own(place.source.name()));
    let entry = entry.filter(|_| all_below && code == Code::TemplateUndefined);
    let mut places = places.into_iter();
    let detail = innermost.detail().map_or_else(|| innermost.kind().to_string(), str::to_owned);
    let is_below = entry.is_some();
    let mut diagnostic = match entry {
        Some(entry) => Diagnostic::new(code).in_file(entry).hint("hint-below"),
        None => Diagnostic::new(code).at(places.next()),
    };
    diagnostic = match detail.strip_prefix(WANTED).and_then(|wanted| wanted.split_once('/')) {
        Some((wanted, filter)) => diagnostic.arg("wanted", wanted).arg("detail", filter),
        None => diagnostic.arg("wanted", "none").arg("detail", readable(&detail)),
    };
    for place in places {
        diagnostic = diagnostic.also(place, if is_below { "below" } else { "from" });
    }
    diagnostic
}

/// `undefined` with the name that was most likely meant by the one that `data` does not have.
pub fn meant(undefined: Diagnostic, data: &Value) -> Diagnostic {
    if undefined.code != Code::TemplateUndefined || undefined.hint != Some("hint") {
        return undefined;
    }
    let detail = undefined.args.iter().find(|(name, _)| *name == "detail").map(|(_, detail)| detail.clone());
    let path = detail.as_deref().and_then(|detail| detail.strip_prefix('`')?.split_once("` is undefined"));
    match path.and_then(|(path, _)| similar(path, data)) {
        Some(similar) => undefined.arg("similar", similar).hint("hint-similar"),
        None => undefined,
    }
}

/// The name in `data` that is nearest to the last part of `path`: `conference.name` for `conference.nane`.
fn similar(path: &str, data: &Value) -> Option<String> {
    let (table, name) = match path.rsplit_once('.') {
        Some((parents, name)) => {
            let table = parents.split('.').try_fold(data.clone(), |table, key| table.get_attr(key).ok());
            (table.filter(|table| !table.is_undefined())?, name)
        }
        None => (data.clone(), path),
    };
    let keys: Vec<String> = table.try_iter().ok()?.map(|key| key.to_string()).collect();
    let similar = nearest(name, keys.iter().map(String::as_str))?;
    Some(match path.rsplit_once('.') {
        Some((parents, _)) => format!("{parents}.{similar}"),
        None => similar.to_owned(),
    })
}

/// `error`, which MiniJinja's parser has met in `source`.
pub fn syntax(source: &Source, error: &Error) -> Diagnostic {
    let detail = error.detail().map_or_else(|| error.kind().to_string(), readable);
    Diagnostic::new(Code::TemplateSyntax).at(place_in(source, error)).arg("detail", detail)
}

fn place(engine: &Engine, error: &Error) -> Option<Span> {
    place_in(&engine.source(error.name()?)?, error)
}

fn place_in(source: &Source, error: &Error) -> Option<Span> {
    Some(match (error.range(), error.line()) {
        (Some(range), _) => source.span(range),
        (None, Some(line)) => source.line(line),
        (None, None) => return None,
    })
}

/// Whether `word` is a template's name, with the number of its layer.
fn is_name(word: &str) -> bool {
    word.split_once('/').is_some_and(|(layer, _)| !layer.is_empty() && layer.bytes().all(|b| b.is_ascii_digit()))
}

/// Template names as a person knows them: without the number of the layer.
fn readable(detail: &str) -> String {
    let mut words = detail.split(' ').map(|word| {
        let bare = word.trim_start_matches('"');
        match bare.split_once('/') {
            Some((_, path)) if is_name(bare) => {
                format!("{}{path}", &word[..word.len() - bare.len()])
            }
            _ => word.to_owned(),
        }
    });
    let first = words.next().unwrap_or_default();
    words.fold(first, |text, word| text + " " + &word)
}
