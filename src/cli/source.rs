//! `vanthu source`: the Typst text that a document is made from.

use std::collections::BTreeSet;
use std::path::Path;

use super::Exit;
use super::args::SourceArgs;
use super::bounds::Bounds;
use super::request::{absent, read, unknown};
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Dossier, Part, eject, record_absent, records};
use crate::model::{Document, Press};

pub fn run(args: SourceArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let SourceArgs { document, input, record, eject: folder, means } = args;
    let options = means.options();
    let asked = read(input.as_deref().unwrap_or(Path::new("."))).and_then(|read| {
        let read = [read];
        unknown(&document, &read, &options).map_or(Ok(read), Err)
    });
    let [(input, text)] = match asked {
        Ok(asked) => asked,
        Err(wrong) => {
            ui.tell(&wrong);
            return Exit::Unstarted;
        }
    };
    let _watched = bounds.over_reading(&input.name);
    let id = document;
    let mut problems = Problems::new();
    if let Some(dossier) = Dossier::open(&input, &text, &options, &mut problems) {
        let found = dossier.conference.documents.iter().find(|document| document.kind.id() == id);
        let found = found.map(|document| part(&dossier, document, record).map(|part| (document, part)));
        match (found, folder) {
            (Some(Err(absent)), _) => problems.push(absent),
            (None, _) => {
                problems.push(absent(&problems, &input.name, &id));
            }
            (Some(Ok((document, part))), None) => match part.source(&dossier, document) {
                Ok((rendered, _)) => ui.print(rendered.text.trim_end()),
                Err(diagnostic) => problems.push(diagnostic.in_document(id)),
            },
            (Some(Ok((document, part))), Some(folder)) => {
                if eject(&dossier, document, &part, &folder, &mut problems).is_some() {
                    ui.result("source-ejected", &[("folder", folder.display().to_string())]);
                }
            }
        }
    }
    // Of other documents nobody has asked.
    problems.retain(|problem| problem.code != Code::DocumentSkipped);
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}

/// What of `document` is shown: of certificates, the one with the number `record`, or the first.
fn part<'a>(dossier: &'a Dossier, document: &Document, record: Option<u32>) -> Result<Part<'a>, Diagnostic> {
    if document.kind.certifies().is_none() {
        return match record {
            Some(record) => Err(record_absent(record, document.kind.id(), &BTreeSet::new())),
            None => Ok(Part::Whole),
        };
    }
    let records = records(dossier, document.kind);
    let ordinals: BTreeSet<u32> = records.iter().map(|record| record.recipient.ordinal).collect();
    let wanted = |ordinal| record.is_none_or(|record| record == ordinal);
    let found = records.into_iter().find(|record| wanted(record.recipient.ordinal));
    found
        .map(|record| Part::sheet(record, Press::PLAIN))
        .ok_or_else(|| record_absent(record.unwrap_or_default(), document.kind.id(), &ordinals))
}
