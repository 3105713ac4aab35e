//! How certificates look and how they are printed: what a pack and a conference file say of it, and
//! the design of one form that follows. The one idea: both files have the same tables, and the
//! conference's keys win, key by key.

use super::award::AwardForm;
use super::kind::DocumentKind;
use super::paper::{Colour, Measure, Size};
use super::printer::PrinterTable;
use crate::diag::{Code, Diagnostic, Problems};
use crate::table::{Key, Layered, Line, Located, Reader, keyed, table, words};
use crate::text::nearest;

words! {
    /// What of a certificate a print file holds.
    pub enum PrintMode {
        /// All of it, for white paper.
        Full = "full",
        /// Only what differs, for pre-printed stock.
        Blank = "blank",
        /// What `blank` prints over the stock's scan, marked as a trial print.
        Proof = "proof",
    }
}

words! {
    /// Sets of faces for title and names.
    pub enum Faces {
        Display = "display",
        Calm = "calm",
        Plain = "plain",
    }
}

words! {
    /// The parts of a certificate, in the order of the law (Decree 98/2023/NĐ-CP, Điều 103, 104), with the
    /// code that the office may add.
    pub enum Field {
        NationalName = "national-name",
        Motto = "motto",
        Giver = "giver",
        Grants = "grants",
        Title = "title",
        Recipient = "recipient",
        Post = "post",
        Achievement = "achievement",
        Decision = "decision",
        Ordinal = "ordinal",
        PlaceDate = "place-date",
        Authority = "authority",
        Signer = "signer",
        Code = "code",
    }
}

words! {
    /// Where a field's text lies about its `x`.
    pub enum Side {
        Left = "left",
        Center = "center",
        Right = "right",
    }
}

table! {
    /// How the papers of an office look: certificates, and of the others the size of the letters.
    pub struct StyleTable as "style" {
        /// Red of the giver's line and the title.
        accent: optional Located<Colour>,
        /// Colour of border and star.
        gold: optional Located<Colour>,
        /// A border of the library, or a picture of one.
        border: optional Line,
        /// The office's emblem, a picture.
        emblem: optional Line,
        faces: optional Faces,
        /// Families instead of those of the faces, which a pack brings in its folder `fonts`.
        title_font = "title-font": optional Line,
        name_font = "name-font": optional Line,
        /// Size of running text, in pt.
        body_size = "body-size": optional Located<Measure>,
    }
}

table! {
    /// What certificates of one form say otherwise.
    pub struct CertificateTable as "certificates" {
        paper: optional Located<Size>,
        /// The border's outer edge, where the office fixes it.
        frame: optional Located<Size>,
        /// How the print file is made, unless the command says otherwise.
        mode: optional Located<PrintMode>,
        /// The pre-printed stock as a picture of the whole sheet.
        scan: optional Line,
        /// What `blank` prints.
        prints: list Field,
        positions: optional PositionsTable,
        ordinal_label: optional Line,
        /// The word above the title: `TẶNG`.
        grants: optional Line,
        /// Whether a code for `vanthu verify` is printed.
        code: optional bool,
    }
}

table! {
    /// Where a field stands, counted from the paper's upper left corner.
    pub struct PositionTable as "positions" {
        /// In mm.
        x: optional Located<Measure>,
        y: optional Located<Measure>,
        width: optional Located<Measure>,
        /// In pt: as a rule, and at least.
        size: optional Located<Measure>,
        least: optional Located<Measure>,
        align: optional Side,
        /// Whether the words before a number are printed.
        label: optional bool,
    }
}

impl PositionTable {
    /// What of it lies beyond `paper`.
    fn beyond(&self, paper: Size) -> impl Iterator<Item = Diagnostic> {
        let measures = [("x", &self.x, paper.width), ("y", &self.y, paper.height)];
        measures.into_iter().filter_map(move |(key, measure, most)| {
            let measure = measure.as_ref().filter(|measure| !(0.0..=most).contains(&measure.value.value()))?;
            let beyond = Diagnostic::new(Code::PositionBeyond).at(measure.span.clone()).arg("key", key);
            let beyond = beyond.arg("value", measure.value.value()).arg("paper", paper);
            Some(beyond.arg("across", paper.width).arg("down", paper.height))
        })
    }
}

keyed! {
    /// `[certificates.FORM]`.
    CertificatesTable: "certificates", AwardForm => CertificateTable, |key, reader| {
        known(&key, AwardForm::ALL, AwardForm::word, "certificates", reader)
    }
}
keyed! {
    /// `[certificates.FORM.positions.FIELD]`.
    PositionsTable: "positions", Field => PositionTable, |key, reader| {
        known(&key, Field::ALL, Field::word, "positions", reader)
    }
}
keyed! {
    /// `[printers.NAME]`.
    PrintersTable: "printers", String => PrinterTable, |key, _| Some(key.text)
}

/// The variant of `all` that `key` names; an unknown key is reported.
fn known<T: Copy>(
    key: &Key,
    all: &[T],
    word: fn(T) -> &'static str,
    table: &'static str,
    reader: &mut Reader<'_>,
) -> Option<T> {
    let found = all.iter().copied().find(|one| word(*one) == key.text);
    if found.is_none() {
        reader.unknown_key(&key.text, key.span.clone(), table, &all.iter().map(|one| word(*one)).collect::<Vec<_>>());
    }
    found
}

/// How a file of certificates is printed.
#[derive(Debug, Clone)]
pub struct Press {
    pub mode: PrintMode,
    pub printer: Option<PrinterTable>,
    /// The sheet that is fed, where it is larger than the certificate.
    pub feed: Option<Size>,
}

impl Press {
    /// As it is, on no printer in particular.
    pub const fn of(mode: PrintMode) -> Self {
        Self { mode, printer: None, feed: None }
    }

    /// All of it, as it is.
    pub const PLAIN: Self = Self::of(PrintMode::Full);

    /// Whether it prints certificates as they are.
    pub fn is_plain(&self) -> bool {
        self.mode == PrintMode::Full && self.printer.is_none() && self.feed.is_none()
    }
}

/// What one file says of certificates.
#[derive(Debug, Clone, Default)]
pub struct Looks {
    pub style: Option<StyleTable>,
    pub certificates: CertificatesTable,
    pub printers: PrintersTable,
}

/// Under which folder templates find the conference's pictures.
pub const CONFERENCE: &str = "/hoi-nghi/";

impl Looks {
    /// What a conference file says.
    pub fn of(
        style: Option<StyleTable>,
        certificates: Option<CertificatesTable>,
        printers: Option<PrintersTable>,
    ) -> Self {
        let (certificates, printers) = (certificates.unwrap_or_default(), printers.unwrap_or_default());
        Self { style, certificates, printers }.rooted(CONFERENCE)
    }

    /// With the pictures that they name standing in the folder `root`, as templates know it.
    #[must_use]
    pub fn rooted(mut self, root: &str) -> Self {
        let style = self.style.iter_mut().flat_map(|style| [&mut style.border, &mut style.emblem]).flatten();
        let style = style.filter(|line| !BORDERS.contains(&&*line.text));
        let scans = self.certificates.0.iter_mut().filter_map(|(_, table)| table.scan.as_mut());
        for picture in style.chain(scans) {
            *picture = picture.with_text(format!("{root}{}", picture.text));
        }
        self
    }

    /// These tables' keys, and `below`'s where they have none.
    #[must_use]
    pub fn over(self, below: Self) -> Self {
        Self {
            style: self.style.over(below.style),
            certificates: self.certificates.over(below.certificates),
            printers: self.printers.over(below.printers),
        }
    }

    /// The design of certificates of `form`.
    pub fn design(&self, form: AwardForm) -> Design<'_> {
        let table = self.certificates.0.iter().find(|(of, _)| *of == form).map(|(_, table)| table);
        Design { style: self.style.as_ref(), table }
    }

    /// Likewise, by the kind of document.
    pub fn design_of(&self, kind: DocumentKind) -> Design<'_> {
        kind.certifies().map_or(Design { style: self.style.as_ref(), table: None }, |form| self.design(form))
    }

    pub fn printer(&self, name: &str) -> Option<&PrinterTable> {
        self.printers.0.iter().find(|(known, _)| known == name).map(|(_, table)| table)
    }

    /// The pictures that are named.
    pub fn pictures(&self) -> impl Iterator<Item = &Line> {
        let style = self.style.iter().flat_map(|style| [&style.border, &style.emblem]).flatten();
        let borders = |line: &&Line| !BORDERS.contains(&&*line.text);
        let scans = self.certificates.0.iter().filter_map(|(_, table)| table.scan.as_ref());
        style.filter(borders).chain(scans)
    }

    /// Names of pictures, sizes and figures that nothing can be made of.
    pub fn check(&self, problems: &mut Problems) {
        self.printers.0.iter().for_each(|(_, printer)| printer.check(problems));
        let body_size = self.style.as_ref().and_then(|style| style.body_size.as_ref());
        if let Some(size) = body_size.filter(|size| !BODY_SIZES.contains(&size.value.value())) {
            let range = Diagnostic::new(Code::OutOfRange).at(size.span.clone()).hint("hint-body");
            problems.push(range.arg("least", BODY_SIZES.start()).arg("most", BODY_SIZES.end()));
        }
        for picture in self.pictures() {
            let lower = picture.text.to_lowercase();
            if !PICTURES.iter().any(|ending| lower.ends_with(ending)) {
                let file = picture.text.strip_prefix(CONFERENCE).unwrap_or(picture.text.trim_start_matches('/'));
                let wrong = Diagnostic::new(Code::PictureForm).at(picture.span.clone());
                let wrong = wrong.arg("file", file).arg("wanted", "any");
                problems.push(match nearest(file, BORDERS) {
                    Some(similar) if !file.contains('.') => wrong.arg("similar", similar).hint("hint-similar"),
                    _ => wrong.hint("hint-certificate"),
                });
            }
        }
        for (form, table) in &self.certificates.0 {
            let paper = self.design(*form).paper();
            let positions = table.positions.iter().flat_map(|positions| &positions.0);
            problems.extend(positions.flat_map(|(_, position)| position.beyond(paper)));
        }
        for (_, table) in &self.certificates.0 {
            let (Some(paper), Some(frame)) = (table.paper.as_ref(), table.frame.as_ref()) else { continue };
            if frame.value.width > paper.value.width || frame.value.height > paper.value.height {
                problems.push(
                    Diagnostic::new(Code::FrameBeyond)
                        .at(frame.span.clone())
                        .also(paper.span.clone(), "paper")
                        .arg("frame", frame.value)
                        .arg("paper", paper.value),
                );
            }
        }
    }
}

/// Sizes of running text (Annex I, Part I, II.6.e).
const BODY_SIZES: std::ops::RangeInclusive<f64> = 13.0..=14.0;

/// The borders of the library.
pub const BORDERS: [&str; 3] = ["hoi-van", "canh-sen", "trong-dong"];
/// Pictures that can stand on a certificate.
const PICTURES: [&str; 4] = [".svg", ".png", ".jpg", ".jpeg"];

/// How certificates of one form look; `None` where nobody said anything.
#[derive(Debug, Clone, Copy)]
pub struct Design<'a> {
    pub style: Option<&'a StyleTable>,
    pub table: Option<&'a CertificateTable>,
}

impl Design<'_> {
    /// How the print file is made.
    pub fn mode(&self) -> PrintMode {
        let mode = self.table.and_then(|table| table.mode.as_ref());
        mode.map_or(PrintMode::Full, |mode| mode.value)
    }

    /// A4, lying, unless the office says otherwise (Điều 104).
    pub fn paper(&self) -> Size {
        self.table.and_then(|table| table.paper.as_ref()).map_or(Size::A4_LYING, |paper| paper.value)
    }

    pub fn has_code(&self) -> bool {
        self.table.is_some_and(|table| table.code == Some(true))
    }
}
