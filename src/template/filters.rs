//! The filters that template authors have. Each keeps the origin of the text that it changes.

use std::sync::Arc;

use minijinja::value::{Kwargs, Value, ValueKind};
use minijinja::{Environment, Error, ErrorKind};

use super::ledger::{Item, Ledger};
use super::markdown::Blocks;
use crate::text::{self, Number};

/// What a filter makes of a text.
type Change = fn(&str) -> String;
/// In which form a filter prints prose.
type Form = fn(Blocks, Option<&str>) -> Item;

/// Adds our filters, bound to `ledger`, and takes away the one that would let a value become markup.
pub fn add(env: &mut Environment<'_>, ledger: &Ledger) {
    env.remove_filter("safe");
    let texts: [(&'static str, Change); 6] = [
        ("upper", str::to_uppercase),
        ("lower", str::to_lowercase),
        ("inside", text::inside),
        ("phrase", text::phrase),
        ("closed", text::closed),
        ("unended", |text| text::unended(text).to_owned()),
    ];
    for (name, change) in texts {
        let ledger = ledger.clone();
        env.add_filter(name, move |value: Value| match value.as_str() {
            Some(text) => Ok(ledger.derive(&value, change(text))),
            None => Err(not_text(name)),
        });
    }
    let joined = ledger.clone();
    env.add_filter("join", move |value: Value, with: Option<Arc<str>>| {
        let texts = value.try_iter()?.map(|item| item.to_string()).collect::<Vec<_>>();
        Ok::<_, Error>(joined.derive(&value, texts.join(with.as_deref().unwrap_or_default())))
    });
    env.add_filter("roman", |number: usize| {
        text::roman(number).ok_or_else(|| fault("roman: the number must lie between 1 and 3999"))
    });
    env.add_filter("letter", |number: usize| {
        text::letter(number).map(String::from).ok_or_else(|| fault("letter: the alphabet ends at 23"))
    });
    env.add_filter("count", text::count);
    env.add_filter("number", number);

    let prose: [(&'static str, Form); 2] = [
        ("prose", |blocks, end| Item::Prose(ended(blocks, end))),
        ("paragraphs", |blocks, end| Item::Paragraphs(ended(blocks, end))),
    ];
    for (name, item) in prose {
        let ledger = ledger.clone();
        env.add_filter(name, move |value: Value, options: Kwargs| {
            let end: Option<Arc<str>> = options.get("end")?;
            let close: Option<bool> = options.get("close")?;
            options.assert_all_used()?;
            let text = value.as_str().ok_or_else(|| not_text(name))?;
            let is_cell = ledger.origins(&value).iter().any(|origin| origin.source.is_grid());
            let blocks = Blocks::of(text, is_cell);
            let blocks = if close == Some(true) { blocks.closed() } else { blocks };
            let item = item(blocks, end.as_deref());
            let mark = ledger.mark(item, ledger.origins(&value));
            Ok::<_, Error>(Value::from_safe_string(mark))
        });
    }
}

fn ended(blocks: Blocks, end: Option<&str>) -> Blocks {
    match end {
        // What has no words has no end.
        Some(end) if !blocks.0.is_empty() => blocks.ended(end),
        _ => blocks,
    }
}

/// A number of a template as an office writes it: `{{ 1234.5 | number(1) }}` gives `1.234,5`.
fn number(value: Value, decimals: Option<usize>) -> Result<String, Error> {
    if value.kind() != ValueKind::Number {
        return Err(fault(format!("{WANTED}number/number")));
    }
    f64::try_from(value)
        .ok()
        .and_then(|value| Number::new(value, decimals.unwrap_or(0)))
        .map(|number| number.to_string())
        .ok_or_else(|| fault(format!("{WANTED}finite/number")))
}

/// Begins what a filter of ours complains of: what it wants, and its name. The words are the catalogue's.
pub(super) const WANTED: &str = "wanted/";

fn not_text(filter: &str) -> Error {
    fault(format!("{WANTED}text/{filter}"))
}

fn fault(detail: impl Into<std::borrow::Cow<'static, str>>) -> Error {
    Error::new(ErrorKind::InvalidOperation, detail)
}
