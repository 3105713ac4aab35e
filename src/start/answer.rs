//! What an answer may be: a name in one line, as the files read it that are made of it.

use std::path::{Component, Path};

use crate::diag::{Code, Diagnostic, Source};
use crate::table::Line;
use crate::text::{is_device, unfit};

/// Most letters of an answer: no office has a longer name, and a page no room for it.
const MOST: usize = 200;

/// The answer `text` to what the option `option` asks, with single spaces; why it is none otherwise.
pub fn answer(option: &str, text: &str) -> Result<String, Diagnostic> {
    let length = text.trim().chars().count();
    if length > MOST {
        let long = Diagnostic::new(Code::TextTooLong).in_file(option).arg("what", "value");
        return Err(long.arg("length", length).arg("most", MOST).hint("hint-answer"));
    }
    if length == 0 {
        return Err(Diagnostic::new(Code::EmptyText).in_file(option).arg("what", "answer"));
    }
    let source = Source::new(option, text);
    let mut found = Vec::new();
    let line = Line::of_cell(text, &source.span(0..text.len()), &mut |fault| found.push(fault));
    match (found.into_iter().next(), line) {
        (None, Some(line)) => Ok(line.text.to_string()),
        // A file is told what its documents leave out; here it is easily typed again.
        (Some(Diagnostic { code: Code::InvisibleCharacter, args, labels, .. }), _) => {
            Err(Diagnostic { args, labels, ..Diagnostic::new(Code::ControlCharacter) })
        }
        (fault, _) => {
            Err(fault.unwrap_or_else(|| Diagnostic::new(Code::EmptyText).in_file(option).arg("what", "answer")))
        }
    }
}

/// Why no folder is to be made at `path`: a name that Windows takes for a device, or letters that nobody sees.
pub fn unfit_folder(path: &Path) -> Option<Diagnostic> {
    let names = path.components().filter_map(|part| match part {
        Component::Normal(name) => Some(name.to_string_lossy()),
        _ => None,
    });
    let shown = path.display().to_string();
    let fault = |name: &str| match name.chars().find(|c| c.is_control() || unfit(*c).is_some()) {
        Some(c) => Some(Diagnostic::new(Code::ControlCharacter).arg("codepoint", format!("U+{:04X}", u32::from(c)))),
        None => is_device(name).then(|| Diagnostic::new(Code::DeviceName).hint("hint-new")),
    };
    names.into_iter().find_map(|name| fault(&name)).map(|fault| fault.in_file(shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_line_that_can_be_printed() {
        assert_eq!(answer("--agency", "  UBND  xã Trà My ").as_deref().ok(), Some("UBND xã Trà My"));
        let long = "a ".repeat(MOST);
        for (text, code) in [
            ("", Code::EmptyText),
            (" \t", Code::EmptyText),
            (&*long, Code::TextTooLong),
            ("Lê\u{202e} Ý", Code::ControlCharacter),
            ("Lê\u{1b}[2J", Code::ControlCharacter),
            ("Lê\u{200b}Ý", Code::ControlCharacter),
            ("\u{200b}", Code::ControlCharacter),
            ("محمد", Code::RightToLeft),
        ] {
            assert_eq!(answer("--chair", text).err().map(|fault| fault.code), Some(code), "{text:?}");
        }
    }

    #[test]
    fn a_folder_has_a_name_on_every_system() {
        for (path, code) in [
            ("nul", Some(Code::DeviceName)),
            ("xa/con.2025", Some(Code::DeviceName)),
            ("aux/xa", Some(Code::DeviceName)),
            ("xa\u{202e}", Some(Code::ControlCharacter)),
            ("x\ny", Some(Code::ControlCharacter)),
            ("../hội nghị 2025", None),
            (".", None),
        ] {
            assert_eq!(unfit_folder(Path::new(path)).map(|fault| fault.code), code, "{path:?}");
        }
    }
}
