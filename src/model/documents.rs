//! Which documents a conference allows, and what each of them says of itself.

use super::agency::Agency;
use super::conference::{Conference, Person};
use super::document::{Document, DocumentKind, Section};
use super::file::{DocumentTable, DocumentsTable};
use super::people::People;
use super::signing::{Body, capacity};
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::table::{Line, List};
use crate::text::item;

/// The documents that the content allows; one that is asked for and not allowed is an error, one
/// that is merely possible a note.
pub fn documents(
    conference: &Conference,
    people: &People,
    mut tables: DocumentsTable,
    problems: &mut Problems,
) -> Vec<Document> {
    let mut documents = Vec::new();
    for &kind in DocumentKind::ALL {
        let table = tables.0.iter().position(|(of, _)| *of == kind).map(|at| tables.0.swap_remove(at).1);
        if table.as_ref().is_some_and(|table| table.enabled == Some(false)) {
            continue;
        }
        if let Some(lacks) = lacks(kind, conference) {
            let named = |code| Diagnostic::new(code).arg("document", kind.id()).arg("lacks", lacks);
            problems.push(match &table {
                Some(table) => named(Code::DocumentLacks).at(table.span.head()),
                None => named(Code::DocumentSkipped).in_file(conference.source.name()),
            });
            continue;
        }
        documents.extend(document(kind, table, conference, people, problems));
    }
    if documents.is_empty() && !problems.has_errors() {
        problems.push(Diagnostic::new(Code::NoDocument).in_file(conference.source.name()));
    }
    documents
}

/// What of a document's content is missing, a word of the messages; `None` when it can be made.
fn lacks(kind: DocumentKind, conference: &Conference) -> Option<&'static str> {
    match kind {
        DocumentKind::Report => {
            let empty =
                conference.outcomes.is_empty() && conference.indicators.is_empty() && conference.movements.is_empty();
            empty.then_some("results")
        }
        DocumentKind::Conclusion if conference.directives.is_empty() => Some("directives"),
        DocumentKind::Conclusion if conference.chair.is_none() => Some("chair"),
        DocumentKind::Conclusion => None,
    }
}

fn document(
    kind: DocumentKind,
    table: Option<DocumentTable>,
    conference: &Conference,
    people: &People,
    problems: &mut Problems,
) -> Option<Document> {
    let span = table.as_ref().map_or_else(|| conference.name.span.clone(), |table| table.span.head());
    let table = table.unwrap_or_else(|| DocumentTable::bare(span.clone()));
    let signer = match &table.signer {
        Some(id) => people.find(id, problems),
        None => conference.chair.or_else(|| {
            problems.push(Diagnostic::new(Code::SignerUnknown).at(span.clone()).arg("document", kind.id()));
            None
        }),
    }?;
    let agency = match table.agency {
        Some(own) => Agency::new(Some(own.at(&conference.agency)), &span, problems)?,
        None => conference.agency.clone(),
    };
    let body = Body::of(&agency.name.text);
    let authority = authority(conference.person(signer), body, table.authority, kind, problems)?;
    Some(Document {
        kind,
        symbol: format!("{}-{}", kind.abbreviation(), agency.symbol.text),
        agency,
        dated: table.number.is_some() || table.date.is_some(),
        number: table.number.map(|number| number.value),
        date: table.date.unwrap_or_else(|| conference.date.clone()),
        signer,
        authority,
        recipients: recipients(!table.to.is_empty(), table.recipients, table.file_as, &span),
        to: table.to.into_iter().collect(),
        urgency: table.urgency,
        subject: table.subject,
        opening: table.opening,
        closing: table.closing,
        sections: table
            .sections
            .into_iter()
            .map(|s| Section { title: s.title, text: s.text, after: s.after })
            .collect(),
    })
}

impl DocumentTable {
    /// A document of which the file says nothing.
    fn bare(span: Span) -> Self {
        Self {
            span,
            whole: true,
            enabled: None,
            agency: None,
            number: None,
            date: None,
            signer: None,
            authority: None,
            to: List::default(),
            recipients: List::default(),
            file_as: None,
            urgency: None,
            subject: None,
            opening: None,
            closing: None,
            sections: List::default(),
        }
    }
}

/// The lines above the signature: as the decree fixes them for the first title that it knows; an
/// `authority` that is given replaces the line that says in whose name.
fn authority(
    signer: &Person,
    body: Body,
    given: Option<Line>,
    kind: DocumentKind,
    problems: &mut Problems,
) -> Option<Vec<Line>> {
    let known = signer.titles.iter().find_map(|title| capacity(&title.text, body).map(|capacity| (title, capacity)));
    let on_behalf = match (given, &known) {
        (Some(line), _) => line,
        (None, Some((title, capacity))) => Line::derived(capacity.on_behalf.clone(), title.span.clone()),
        (None, None) => {
            let place = signer.titles.first().unwrap_or(&signer.name).span.clone();
            let unknown = Diagnostic::new(Code::AuthorityUnknown).at(place).arg("name", &signer.name.text);
            problems.push(unknown.in_document(kind.id()));
            return None;
        }
    };
    let position = match known {
        Some((title, capacity)) => {
            capacity.position.iter().map(|line| Line::derived(line.clone(), title.span.clone())).collect()
        }
        None => signer
            .titles
            .first()
            .map(|title| Line::derived(title.text.to_uppercase(), title.span.clone()))
            .into_iter()
            .collect::<Vec<_>>(),
    };
    // Who signs in their own name has no other line above.
    let repeats = position.first().is_some_and(|line| line.text == on_behalf.text);
    Some(if repeats { position } else { [vec![on_behalf], position].concat() })
}

/// Nơi nhận with its first and last lines, derived where they are not given (II.9.b, d); the signs
/// that end lines are set when they are printed.
fn recipients(addressed: bool, given: List<Line>, file_as: Option<Line>, span: &Span) -> Vec<Line> {
    let bare = |line: &Line| line.with_text(item(&line.text));
    let given: Vec<Line> = given.iter().map(bare).collect();
    let begins = |line: Option<&Line>, words: &str| line.is_some_and(|line| line.text.starts_with(words));
    let first = (addressed && !begins(given.first(), "Như trên")).then(|| Line::derived("Như trên", span.clone()));
    let last = (!begins(given.last(), "Lưu")).then(|| match &file_as {
        Some(units) => Line::derived(format!("Lưu: {}", item(&units.text)), units.span.clone()),
        None => Line::derived("Lưu: VT", span.clone()),
    });
    first.into_iter().chain(given).chain(last).collect()
}
