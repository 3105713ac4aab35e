//! `[documents]` of a pack: which documents an office makes, what it always says of them, and kinds that
//! are its own.

use super::file::DocumentTable;
use super::kind::{DocumentKind, Need};
use crate::diag::{Code, Diagnostic};
use crate::table::{
    FromToml, Key, KeyShape, Keys, Layered, Line, List, Located, Node, Reader, Shape, TableShape, stacked, table,
};

table! {
    /// What makes a kind of documents.
    pub struct KindTable as "documents" {
        name: optional Line,
        /// In the document's symbol: `GXN` in `12/GXN-UBND`.
        abbreviation: optional Line,
        /// Whether it is a list that goes with another document: without number, authority and signature.
        list: optional Located<bool>,
        needs: list Located<Need>,
    }
}

/// `[documents.ID]` of a pack.
#[derive(Debug, Clone)]
pub struct OfficeDocumentTable {
    pub kind: KindTable,
    pub document: DocumentTable,
}

/// Keys that hold for one conference and not for an office.
const OF_ONE_CONFERENCE: [&str; 4] = ["number", "date", "deadline", "signed_at"];

impl FromToml for OfficeDocumentTable {
    const EXPECTED: &'static str = "table";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.table(node, "documents", &[KindTable::KEYS, DocumentTable::KEYS].concat())?;
        let wrong: Vec<Key> = OF_ONE_CONFERENCE.iter().filter_map(|key| table.key(key, reader)).collect();
        for key in wrong {
            reader.report(Diagnostic::new(Code::PackKey).at(key.span).arg("key", key.text));
        }
        let kind = KindTable::of(&table, reader)?;
        let mut document = DocumentTable::of(&table, reader)?;
        (document.number, document.date, document.deadline, document.signed_at) = (None, None, None, None);
        Some(Self { kind, document })
    }

    fn shape() -> Shape {
        let keys = [KindTable::shape(), DocumentTable::shape()].into_iter().flat_map(Shape::into_keys);
        let keys = keys.filter(|key| !OF_ONE_CONFERENCE.contains(&key.key)).collect();
        Shape::Table(TableShape { id: "OfficeDocumentTable", name: "documents", keys })
    }
}

impl Layered for OfficeDocumentTable {
    fn over(self, below: Self) -> Self {
        Self { kind: self.kind.over(below.kind), document: self.document.on(below.document) }
    }
}

/// `[documents]` of one pack.
#[derive(Debug, Clone, Default)]
pub struct OfficeDocumentsTable {
    /// Ids of the documents that are made, or of those that are not.
    pub make: Option<List<Line>>,
    pub skip: Option<List<Line>>,
    pub tables: Vec<(Key, OfficeDocumentTable)>,
}

impl FromToml for OfficeDocumentsTable {
    const EXPECTED: &'static str = "table";

    fn from_toml(node: &Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let table = reader.open_table(node, "documents")?;
        let make = table.optional("make", reader);
        let skip = table.optional("skip", reader);
        if let (Some(make), Some(skip)) = (table.key("make", reader), table.key("skip", reader)) {
            reader.report(Diagnostic::new(Code::MakeAndSkip).at(skip.span).also(make.span, "make"));
        }
        let mut tables = Vec::new();
        for (key, node) in table.entries().filter(|(key, _)| !["make", "skip"].contains(&key.as_ref().as_ref())) {
            let key = reader.key(key);
            tables.extend(OfficeDocumentTable::from_toml(node, reader).map(|table| (key, table)));
        }
        Some(Self { make, skip, tables })
    }

    fn shape() -> Shape {
        let list = |key| KeyShape { key, required: false, table: "OfficeDocumentsTable", shape: List::<Line>::shape() };
        let tables = Box::new(OfficeDocumentTable::shape());
        Shape::Keyed { keys: Keys::Documents, value: tables, besides: vec![list("make"), list("skip")] }
    }
}

impl Layered for OfficeDocumentsTable {
    fn over(self, below: Self) -> Self {
        let decides = self.make.is_some() || self.skip.is_some();
        let (make, skip) = if decides { (self.make, self.skip) } else { (below.make, below.skip) };
        Self { make, skip, tables: stacked(self.tables, below.tables) }
    }
}

impl OfficeDocumentsTable {
    /// The ids in `make` and `skip`.
    pub fn listed(&self) -> impl Iterator<Item = &Line> {
        self.make.iter().chain(&self.skip).flat_map(|ids| ids.iter())
    }

    /// Whether the document `id` is made where its content allows it.
    pub fn makes(&self, id: &str) -> bool {
        let lists = |ids: &List<Line>| ids.iter().any(|line| *line.text == *id);
        let table = self.tables.iter().find(|(key, _)| key.text == id);
        let listed = match (&self.make, &self.skip) {
            (Some(make), _) => lists(make),
            (None, Some(skip)) => !lists(skip),
            (None, None) => true,
        };
        table.and_then(|(_, table)| table.document.enabled).unwrap_or(listed)
    }
}

/// What all layers of a pack say of documents together.
#[derive(Debug, Clone, Default)]
pub struct OfficeDocuments {
    /// Kinds that the pack adds.
    pub kinds: Vec<DocumentKind>,
    /// What the office always says of a document.
    pub tables: Vec<(DocumentKind, DocumentTable)>,
    /// What is not made unless a conference asks for it.
    pub off: Vec<DocumentKind>,
}

impl OfficeDocuments {
    /// All kinds: those that the program knows, then the pack's own.
    pub fn all_kinds(&self) -> impl Iterator<Item = DocumentKind> + Clone {
        DocumentKind::ALL.iter().chain(&self.kinds).copied()
    }

    /// The kind of this id.
    pub fn kind(&self, id: &str) -> Option<DocumentKind> {
        self.all_kinds().find(|kind| kind.id() == id)
    }

    /// What the office says of `kind`.
    pub fn table(&self, kind: DocumentKind) -> Option<&DocumentTable> {
        self.tables.iter().find(|(of, _)| *of == kind).map(|(_, table)| table)
    }
}
