//! What the layers of a pack say of documents together, and the kinds that they add.

use super::built_in;
use crate::diag::{Code, Diagnostic, Problems, Span};
use crate::model::{DocumentKind, OfficeDocumentTable, OfficeDocuments, OfficeDocumentsTable, Own, OwnKind};
use crate::table::{Key, Line};
use crate::text::{is_device, nearest, slug};

/// What `said`, of all layers, comes to; `has_template` tells whether the pack has a file.
pub fn documents(
    said: OfficeDocumentsTable,
    has_template: impl Fn(&str) -> bool,
    problems: &mut Problems,
) -> OfficeDocuments {
    let mut all = OfficeDocuments::default();
    let mut unknown: Vec<Key> = Vec::new();
    for (key, table) in &said.tables {
        let kind = match (DocumentKind::from_id(&key.text), &table.kind.name) {
            (Some(kind), _) => {
                fixed(key, table, problems);
                kind
            }
            (None, Some(name)) => {
                let kind = own(key, name, table);
                // A layer above may say more of it: the one that names it makes it.
                let here = key.span.source.name() == name.span.source.name();
                let place = if here { &key.span } else { &name.span };
                problems.extend(unfit(&key.text, place).or_else(|| without_template(kind, place, &has_template)));
                all.kinds.push(kind);
                kind
            }
            (None, None) => {
                unknown.push(key.clone());
                continue;
            }
        };
        all.tables.push((kind, table.document.clone()));
    }
    all.kinds.sort_unstable();
    let listed = said.listed().map(|id| Key { text: id.text.to_string(), span: id.span.clone() });
    // A table without a name is told once, whichever list its id stands in, too.
    let listed: Vec<Key> = listed.filter(|id| all.kind(&id.text).is_none() && !unknown.contains(id)).collect();
    let nameless = unknown.iter().map(|key| unknown_kind(key, &all, "hint-name"));
    problems.extend(nameless.chain(listed.iter().map(|key| unknown_kind(key, &all, "hint-known"))));
    all.off = all.all_kinds().filter(|kind| !said.makes(kind.id())).collect();
    all
}

/// Told at `place`, where the pack makes `kind`.
fn without_template(kind: DocumentKind, place: &Span, has_template: impl Fn(&str) -> bool) -> Option<Diagnostic> {
    let file = format!("templates/{}.typ.j2", kind.id());
    let missing = || Diagnostic::new(Code::KindTemplate).at(place.clone()).arg("id", kind.id()).arg("file", &file);
    (!has_template(&file)).then(missing)
}

fn own(key: &Key, name: &Line, table: &OfficeDocumentTable) -> DocumentKind {
    DocumentKind::Own(OwnKind::new(Own {
        id: key.text.clone(),
        name: name.text.to_string(),
        abbreviation: table.kind.abbreviation.as_ref().map(|line| line.text.to_string()),
        is_list: table.kind.list.as_ref().is_some_and(|list| list.value),
        needs: table.kind.needs.iter().map(|need| need.value).collect(),
    }))
}

/// What makes a kind is not the pack's to say of one that the program knows: the decree names it.
fn fixed(key: &Key, table: &OfficeDocumentTable, problems: &mut Problems) {
    let kind = &table.kind;
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.span.clone());
    let said = [
        ("name", line(&kind.name)),
        ("abbreviation", line(&kind.abbreviation)),
        ("list", kind.list.as_ref().map(|list| list.span.clone())),
        ("needs", kind.needs.first().map(|need| need.span.clone())),
    ];
    for (name, place) in said.into_iter().filter_map(|(name, place)| Some((name, place?))) {
        problems.push(Diagnostic::new(Code::KindFixed).at(place).arg("id", &key.text).arg("key", name));
    }
}

/// Why `id` can name no kind of a pack: it names files, too.
fn unfit(id: &str, place: &Span) -> Option<Diagnostic> {
    let wrong = |why| Diagnostic::new(Code::KindId).at(place.clone()).arg("id", id).arg("why", why);
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.is_empty() {
        return Some(wrong("letters").arg("similar", "van-ban-rieng").hint("hint-similar"));
    }
    if !id.chars().all(letter) || id.starts_with('-') || id.ends_with('-') || id.len() > MOST_LETTERS {
        return Some(wrong("letters").arg("similar", slug(id)).hint("hint-similar"));
    }
    // `giay-khen-in.pdf` is the print file of certificates.
    let of_certificates = |kind: &DocumentKind| {
        kind.certifies().is_some() && id.strip_prefix(kind.id()).is_some_and(|rest| rest.starts_with('-'))
    };
    let taken = DocumentKind::ALL.iter().any(of_certificates) || is_device(id);
    (taken || built_in::file(&format!("templates/{id}.typ.j2")).is_some()).then(|| wrong("taken").hint("hint-taken"))
}

/// Letters of an id: it is a part of the names of files.
const MOST_LETTERS: usize = 60;

/// An id that no kind has, with the one that was meant, or else what `hint` says.
fn unknown_kind(key: &Key, all: &OfficeDocuments, hint: &'static str) -> Diagnostic {
    let ids = all.all_kinds().map(DocumentKind::id);
    let known = ids.clone().collect::<Vec<_>>().join(", ");
    let unknown = Diagnostic::new(Code::UnknownDocument).at(key.span.clone()).arg("id", &key.text).arg("known", known);
    match nearest(&key.text, ids) {
        Some(similar) => unknown.arg("similar", similar).hint("hint-similar"),
        None => unknown.hint(hint),
    }
}
