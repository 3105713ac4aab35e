//! What a browser asks for, behind the word of the address: `state?after=3&lang=vi`.

use std::collections::BTreeMap;

use crate::diag::Lang;
use crate::model::PrintMode;

#[derive(Debug, Clone, PartialEq)]
pub enum Wanted {
    /// A file of the page itself.
    Part(&'static Part),
    /// What is shown, once that is newer than a version. The document that is looked at comes first.
    State { after: u64, looked_at: Option<String>, lang: Lang },
    /// A page, by its look.
    Page(u128),
    /// The recipients of a kind of certificates.
    Records { document: String },
    /// One certificate.
    Record { document: String, ordinal: u32, mode: Option<PrintMode>, printer: Option<String>, lang: Lang },
    /// What stands at a place, in mm, of a page.
    Origin { page: u128, x: f64, y: f64 },
    /// The words of the page.
    Words(Lang),
}

/// A file of the page, which is part of the program.
#[derive(Debug, PartialEq)]
pub struct Part {
    pub name: &'static str,
    pub kind: &'static str,
    pub text: &'static str,
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

const PARTS: [Part; 9] = [
    Part { name: "", kind: "text/html; charset=utf-8", text: include_str!("page/index.html") },
    Part { name: "style.css", kind: "text/css; charset=utf-8", text: include_str!("page/style.css") },
    Part { name: "app.js", kind: SCRIPT, text: include_str!("page/app.js") },
    Part { name: "server.js", kind: SCRIPT, text: include_str!("page/server.js") },
    Part { name: "elements.js", kind: SCRIPT, text: include_str!("page/elements.js") },
    Part { name: "pages.js", kind: SCRIPT, text: include_str!("page/pages.js") },
    Part { name: "findings.js", kind: SCRIPT, text: include_str!("page/findings.js") },
    Part { name: "certificates.js", kind: SCRIPT, text: include_str!("page/certificates.js") },
    Part { name: "icon.svg", kind: "image/svg+xml", text: include_str!("page/icon.svg") },
];

/// What `target` asks for; `usual` is the language where it names none.
pub fn wanted(target: &str, usual: Lang) -> Option<Wanted> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let values: BTreeMap<&str, String> =
        query.split('&').filter_map(|pair| pair.split_once('=')).map(|(key, value)| (key, decoded(value))).collect();
    let value = |key: &str| values.get(key).filter(|value| !value.is_empty());
    let lang = value("lang").and_then(|code| code.parse().ok()).unwrap_or(usual);
    let number = |key: &str| value(key)?.parse::<f64>().ok().filter(|number| number.is_finite());
    let look = |text: &str| u128::from_str_radix(text, 16).ok();
    Some(match path {
        "state" => Wanted::State {
            after: value("after").and_then(|after| after.parse().ok()).unwrap_or_default(),
            looked_at: value("document").cloned(),
            lang,
        },
        "words" => Wanted::Words(lang),
        "records" => Wanted::Records { document: value("document")?.clone() },
        "record" => Wanted::Record {
            document: value("document")?.clone(),
            ordinal: value("ordinal")?.parse().ok()?,
            mode: value("mode").and_then(|word| PrintMode::from_word(word)),
            printer: value("printer").cloned(),
            lang,
        },
        "origin" => Wanted::Origin { page: look(value("page")?)?, x: number("x")?, y: number("y")? },
        path => match path.strip_prefix("page/").and_then(|name| name.strip_suffix(".svg")) {
            Some(name) => Wanted::Page(look(name)?),
            None => Wanted::Part(PARTS.iter().find(|part| part.name == path)?),
        },
    })
}

/// A value of a query: `%C3%A1` for bytes of UTF-8, `+` for a space.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, others @ ..] = rest {
        let hex = |digits: &[u8]| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok();
        let (byte, taken) = match (first, others) {
            (b'%', [high, low, ..]) => hex(&[*high, *low]).map_or((b'%', 1), |byte| (byte, 3)),
            (b'+', _) => (b' ', 1),
            (byte, _) => (*byte, 1),
        };
        bytes.push(byte);
        rest = &rest[taken..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Wanted, decoded, wanted};
    use crate::diag::Lang;

    #[test]
    fn what_is_asked_for_is_read_and_nothing_else() {
        let vi = |target| wanted(target, Lang::Vi);
        let expected = Wanted::State { after: 7, looked_at: Some("bao-cao".to_owned()), lang: Lang::En };
        assert_eq!(vi("state?after=7&document=bao-cao&lang=en"), Some(expected));
        assert_eq!(vi("page/00ff.svg"), Some(Wanted::Page(255)));
        assert!(matches!(vi(""), Some(Wanted::Part(part)) if part.kind.starts_with("text/html")));
        for target in
            ["page/../app.js", "page/g.svg", "../app.js", "app", "record?document=giay-khen", "origin?page=1&x=NaN&y=0"]
        {
            assert_eq!(vi(target), None, "{target}");
        }
        assert_eq!(decoded("t%E1%BA%A7ng+2%"), "tầng 2%");
        assert_eq!(decoded("%zz%é"), "%zz%é");
    }
}
