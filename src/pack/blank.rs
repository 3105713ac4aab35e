//! A pack to fill in.

use super::Pack;
use crate::table::quoted;

/// What a new pack says, with comments for whoever fills it in.
const BLANK: &str = include_str!("blank.toml");

/// What stands for an office that is not known yet.
const AGENCY: &str = r#"# [agency]
# name = "Ủy ban nhân dân xã Phước Hiệp"
# short = "UBND xã Phước Hiệp"
# symbol = "UBND"
# level = "xa"
# place = "Phước Hiệp"
"#;
const SIGNER: &str = r#"# [signers.chu-tich]
# name = "Hồ Văn Ba"
# title = "Chủ tịch UBND xã"
"#;

/// The `pack.toml` of a new pack `name` that stands on `below`, which it asks for as `extends`; `office`, where it is
/// known, is its tables of the agency and of its head.
pub fn blank(name: &str, extends: &str, below: &Pack, office: Option<(&str, &str)>) -> String {
    let base = [Some(below.name()), below.version()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let (agency, head) = office.unwrap_or((AGENCY, SIGNER));
    let values = [
        ("{name}", quoted(name)),
        ("{extends}", quoted(extends)),
        ("{base}", quoted(&base)),
        ("{agency}\n", agency.to_owned()),
        ("{head}\n", head.to_owned()),
    ];
    filled(BLANK, &values)
}

/// `text` with `values` in place of their names. What was put in is not looked at again: a name may hold a brace.
pub fn filled(text: &str, values: &[(&str, String)]) -> String {
    let mut rest = text;
    let mut filled = String::with_capacity(text.len());
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        filled.push_str(before);
        let (wrote, read) = match values.iter().find(|(name, _)| from.starts_with(name)) {
            Some((name, value)) => (value.as_str(), name.len()),
            None => ("{", 1),
        };
        filled.push_str(wrote);
        rest = &from[read..];
    }
    filled + rest
}
