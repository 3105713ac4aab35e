//! MiniJinja's complaints, at the template's line and in our words.

use std::error::Error as _;

use minijinja::{Error, ErrorKind, Value};

use super::engine::Engine;
use super::filters::WANTED;
use crate::diag::{Code, Diagnostic, Place, Source, Span};
use crate::pack::{BUILT_IN, Pack};
use crate::text::nearest;

/// How the names of templates end.
const ENDING: &str = ".typ.j2";

/// The tags that a template may have.
const TAGS: [&str; 24] = [
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "set",
    "endset",
    "block",
    "endblock",
    "extends",
    "include",
    "import",
    "from",
    "macro",
    "endmacro",
    "call",
    "endcall",
    "filter",
    "endfilter",
    "with",
    "endwith",
    "raw",
    "endraw",
];

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
    diagnostic = match code {
        Code::TemplateSyntax => explained(diagnostic, &readable(&detail)),
        Code::TemplateMissing => absent(diagnostic, engine, &readable(&detail)),
        _ => {
            let (wanted, detail) = wanted(&detail);
            diagnostic.arg("wanted", wanted).arg("detail", detail)
        }
    };
    for place in places {
        diagnostic = diagnostic.also(place, if is_below { "below" } else { "from" });
    }
    diagnostic
}

/// What the filter or the operator of `detail` wanted, and the word of `detail` that says which one it is.
fn wanted(detail: &str) -> (&str, String) {
    let zero =
        |sum: &&str| ["//", "%", "/"].iter().any(|sign| sum.trim_end_matches(".0").ends_with(&format!(" {sign} 0")));
    if let Some((wanted, filter)) = detail.strip_prefix(WANTED).and_then(|wanted| wanted.split_once('/')) {
        return (wanted, filter.to_owned());
    }
    if let Some(sum) = detail.strip_prefix("unable to calculate ").filter(zero) {
        return ("divisor", sum.to_owned());
    }
    if let Some(argument) = detail.strip_prefix("unknown keyword argument ") {
        return ("argument", argument.trim_matches('\'').to_owned());
    }
    let operator =
        detail.strip_prefix("tried to use ").and_then(|rest| rest.split_once(" operator on unsupported types "));
    match operator {
        Some(("+", types)) if types.contains("string") => ("texts", "+".to_owned()),
        Some((operator, _)) => ("numbers", operator.to_owned()),
        None => ("none", readable(detail)),
    }
}

/// `diagnostic` of what MiniJinja's parser says in `detail`: a tag that there is none of, or something else.
fn explained(diagnostic: Diagnostic, detail: &str) -> Diagnostic {
    match detail.strip_prefix("unknown statement ").filter(|tag| !TAGS.contains(tag)) {
        Some(tag) => {
            let told = diagnostic.arg("wanted", "tag").arg("detail", tag);
            match nearest(tag, TAGS.iter().copied()) {
                Some(similar) => told.arg("similar", similar).hint("hint-similar"),
                None => told.arg("known", TAGS.join(", ")).hint("hint-tags"),
            }
        }
        None => diagnostic.arg("wanted", "none").arg("detail", detail),
    }
}

/// `diagnostic` of a template that is not there, with those that are.
fn absent(diagnostic: Diagnostic, engine: &Engine, detail: &str) -> Diagnostic {
    let name = detail.split(['"', '\'']).nth(1).unwrap_or(detail);
    let names = engine.names();
    // The ending that all share would make any two names alike.
    let known: Vec<&str> = names.iter().filter_map(|name| name.strip_suffix(ENDING)).collect();
    let told = diagnostic.arg("detail", name);
    let meant = name.strip_suffix(ENDING).unwrap_or(name);
    match nearest(meant, known.iter().copied()) {
        Some(similar) if similar != meant => told.arg("similar", format!("{similar}{ENDING}")).hint("hint-similar"),
        _ => told.arg("known", known.join(", ")),
    }
}

/// `fault`, which says so where the template in which it stands could be deleted, since one below would take its place.
pub fn spared(fault: Diagnostic, pack: &Pack) -> Diagnostic {
    let name = fault.labels.first().map(|label| match &label.place {
        Place::Text(span) => span.source.name(),
        Place::File(name) => name,
    });
    match name.is_some_and(|name| pack.stands_over(name)) {
        true => fault.arg("spare", "yes"),
        false => fault,
    }
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
    explained(Diagnostic::new(Code::TemplateSyntax).at(place_in(source, error)), &detail)
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
