//! Words of others as a terminal may show them: names of files and values may hold letters that clear a screen, or turn the
//! letters beside them around. They are named instead.

use std::borrow::Cow;

/// Whether a letter acts on others, or is not seen: control characters, direction marks, and what takes no place.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// `text` with hidden letters named: `anh<U+202E>gnp.exe`.
pub fn shown(text: &str) -> Cow<'_, str> {
    replaced(text, is_hidden, |c| format!("<U+{:04X}>", u32::from(c)))
}

/// Likewise, of a text of several lines.
pub fn shown_lines(text: &str) -> Cow<'_, str> {
    replaced(text, |c| is_hidden(c) && !matches!(c, '\n' | '\t'), |c| format!("<U+{:04X}>", u32::from(c)))
}

/// A drawing in which every letter has its place, with a sign for each hidden one. The escape itself stays: in what is
/// drawn, only the renderer has written it.
pub fn drawn(text: &str) -> Cow<'_, str> {
    replaced(text, |c| is_hidden(c) && !matches!(c, '\n' | '\u{1b}'), |_| '\u{fffd}'.to_string())
}

/// JSON with hidden letters escaped: it means the same.
pub fn escaped(json: &str) -> Cow<'_, str> {
    let units = |c: char| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect();
    replaced(json, is_hidden, units)
}

fn replaced(text: &str, is_meant: impl Fn(char) -> bool, by: impl Fn(char) -> String) -> Cow<'_, str> {
    match text.contains(&is_meant) {
        true => text.chars().map(|c| if is_meant(c) { by(c) } else { c.to_string() }).collect::<String>().into(),
        false => text.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_letters_are_named() {
        assert_eq!(shown("a\u{202e}gnp.\u{1b}[2J\u{9b}\n"), "a<U+202E>gnp.<U+001B>[2J<U+009B><U+000A>");
        assert_eq!(shown_lines("a\n\tb\u{200b}"), "a\n\tb<U+200B>");
        assert_eq!(drawn("\u{1b}[1ma\u{202e}\n"), "\u{1b}[1ma\u{fffd}\n");
        assert_eq!(escaped("\"a\u{202e}\u{e0041}\""), "\"a\\u202e\\udb40\\udc41\"");
        let plain = "Phước Sơn, 103 % – “tăng” \u{a0}Ưỡng e\u{302}";
        assert!(matches!(shown(plain), Cow::Borrowed(same) if same == plain));
    }
}
