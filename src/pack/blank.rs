//! A pack to fill in.

use super::Pack;
use crate::table::quoted;

/// What a new pack says, with comments for whoever fills it in.
const BLANK: &str = include_str!("blank.toml");

/// The `pack.toml` of a new pack `name` that stands on `below`, which it asks for as `extends`.
pub fn blank(name: &str, extends: &str, below: &Pack) -> String {
    let base = [Some(below.name()), below.version()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    BLANK.replace("{name}", &quoted(name)).replace("{extends}", &quoted(extends)).replace("{base}", &quoted(&base))
}
