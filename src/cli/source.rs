//! `vanthu source`: the Typst text that a document is made from.

use std::path::Path;

use super::Exit;
use super::args::SourceArgs;
use super::request::{kind, read};
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Dossier, Options, eject, source};

pub fn run(args: SourceArgs, ui: &Ui) -> Exit {
    let SourceArgs { document, input, eject: folder, pack, font_path } = args;
    let asked = kind(&document).and_then(|kind| Ok((kind, read(input.as_deref().unwrap_or(Path::new(".")))?)));
    let (kind, (input, text)) = match asked {
        Ok(asked) => asked,
        Err(wrong) => {
            ui.tell(&wrong);
            return Exit::Unstarted;
        }
    };
    let mut problems = Problems::new();
    let options = Options { pack, fonts: font_path };
    if let Some(mut dossier) = Dossier::open(&input, &text, &options, &mut problems) {
        let found = dossier.conference.documents.iter().find(|document| document.kind == kind).cloned();
        match (found, folder) {
            (None, _) => {
                let absent = Diagnostic::new(Code::DocumentAbsent).in_file(&input.name).arg("document", kind.id());
                problems.push(absent);
            }
            (Some(document), None) => match source(&dossier, &document) {
                Ok((rendered, _)) => ui.print(rendered.text.trim_end()),
                Err(diagnostic) => problems.push(diagnostic),
            },
            (Some(document), Some(folder)) => {
                if eject(&mut dossier, &document, &folder, &mut problems).is_some() {
                    ui.result("source-ejected", &[("folder", folder.display().to_string())]);
                }
            }
        }
    }
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}
