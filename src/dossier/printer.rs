//! A printer measured: the sheet on which a person measures it, and the figures written back to the file that
//! knows the printer.

use std::path::PathBuf;
use std::sync::Arc;

use super::complaint::{explain, missing_glyphs, refused};
use super::input::Input;
use super::open::Options;
use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::model::{AwardForm, ConferenceFile, Looks, PrinterTable, PrintersTable, Shift, Size, decode, encode_like};
use crate::output;
use crate::pack::{Folder, Pack};
use crate::table::{Figure, edited, read};
use crate::template::{Engine, Ledger, calibration_context};
use crate::text::Date;
use crate::typeset::{Files, Fonts, Identity, Shared, Standards, Text, compile, load_fonts, pages, pdf};

/// The id of the calibration sheet's template, and the name of its file.
pub const SHEET: &str = "can-may-in";
/// The date of a sheet that belongs to no conference: no clock is read. It is the decree's.
const UNDATED: (u16, u8, u8) = (2020, 3, 5);

/// What is known of the printers of an office.
pub struct Printers {
    looks: Looks,
    /// What the conference file itself says, which wins.
    own: PrintersTable,
    conference: Option<Input>,
    date: Option<Date>,
    engine: Engine,
    shared: Shared,
}

impl Printers {
    /// Of the conference `input`, of the pack alone, or of nobody. Only what printers need is read: a sheet can be
    /// printed before the conference is complete.
    pub fn open(input: Option<(Input, Source)>, options: &Options, problems: &mut Problems) -> Option<Self> {
        let (conference, file) = match input {
            Some((input, source)) => (Some(input), Some(read::<ConferenceFile>(&source, problems)?)),
            None => (None, None),
        };
        let asked = file.as_ref().and_then(|file| file.pack.as_ref());
        let pack = match (&options.pack, &conference) {
            (Some(folder), _) => Pack::open_path(folder, problems),
            (None, Some(input)) => Pack::open(asked, input.folder(), &input.folder_name(), problems),
            (None, None) => Pack::open(None, std::path::Path::new("."), "", problems),
        };
        let pack = Arc::new(pack?);
        let date = file.as_ref().and_then(|file| file.conference.as_ref()?.date.as_ref()).map(|date| date.value);
        let looks = file.map(|file| Looks::of(file.style, file.certificates, file.printers)).unwrap_or_default();
        let own = looks.printers.clone();
        let looks = looks.over(pack.below().looks);
        looks.check(problems);
        let fonts = load_fonts(&pack, &options.fonts).map_err(|found| problems.extend(found)).ok()?;
        let folder = conference.as_ref().and_then(|input| Folder::open(input.folder(), input.folder_name()));
        let shared = Shared::new(fonts, Files::new(pack.clone(), folder));
        if problems.has_errors() {
            return None;
        }
        Some(Self { looks, own, conference, date, engine: Engine::new(pack, None), shared })
    }

    pub fn get(&self, name: &str) -> Option<&PrinterTable> {
        self.looks.printer(name)
    }

    /// All printers that are known, by name.
    pub fn all(&self) -> impl Iterator<Item = (&str, &PrinterTable)> {
        self.looks.printers.0.iter().map(|(name, printer)| (name.as_str(), printer))
    }

    pub fn pack(&self) -> &Pack {
        self.engine.pack()
    }

    pub fn fonts(&self) -> &Fonts {
        self.shared.fonts()
    }

    /// The sheet on which `printer` is measured, unless another is asked for: its own, or that of the certificates.
    pub fn paper(&self, printer: Option<&str>) -> Size {
        let own = printer.and_then(|name| self.get(name)).and_then(|printer| printer.paper.as_ref());
        own.map_or_else(|| self.looks.design(AwardForm::Merit).paper(), |paper| paper.value)
    }

    /// The calibration sheet, printed as `printer` would print it.
    pub fn sheet(&self, printer: Option<&str>, paper: Size, problems: &mut Problems) -> Option<Vec<u8>> {
        let ledger = Ledger::default();
        let data = calibration_context(printer, printer.and_then(|name| self.get(name)), paper);
        let rendered = self.engine.render(SHEET, data, &ledger).map_err(|fault| problems.push(fault)).ok()?;
        let (year, month, day) = UNDATED;
        let date = self.date.or_else(|| Date::new(year, month, day))?;
        let text = Text::new(&self.shared, rendered.text.clone(), date)?;
        let files = self.shared.files();
        let (laid_out, warnings) = compile(&text);
        problems.extend(explain(warnings, &rendered, files, SHEET));
        let laid_out = laid_out.map_err(|errors| problems.extend(explain(errors, &rendered, files, SHEET))).ok()?;
        problems.extend(missing_glyphs(&pages(&laid_out, &text), &rendered, &ledger, files, SHEET));
        if problems.has_errors() {
            return None;
        }
        let identity = Identity { id: format!("vanthu:{SHEET}:{}:{paper}", printer.unwrap_or_default()), date };
        let made = pdf(&laid_out, &text, &identity, &Standards::default());
        made.map_err(|errors| problems.extend(refused(errors, &rendered, files, SHEET))).ok()
    }

    /// Writes `shifts` and `paper` to the table of `printer`, and says in which file: in the conference file, where that has the printer already; else in the
    /// nearest pack, so that all conferences of the office know it; else in the conference file.
    pub fn set(&self, printer: &str, shifts: &[(Shift, f64)], paper: Option<Size>) -> Result<String, Diagnostic> {
        let has_own = self.own.0.iter().any(|(name, _)| name == printer);
        let of_pack = self.engine.pack().own_settings().filter(|_| !has_own);
        let of_conference = || self.conference.as_ref().map(|input| (input.file.clone(), input.name.clone()));
        let (path, file): (PathBuf, String) = of_pack.or_else(of_conference).ok_or_else(|| {
            Diagnostic::new(Code::InputMissing).in_file(crate::model::CONFERENCE_FILE).hint("hint-folder")
        })?;
        let bytes = Folder::of_file(&path, &file)?;
        let numbers = shifts.iter().map(|(shift, value)| (shift.word(), Figure::Number(*value)));
        let values: Vec<(&'static str, Figure)> =
            numbers.chain(paper.map(|paper| ("paper", Figure::Text(paper.to_string())))).collect();
        let text = decode(bytes.clone()).and_then(|text| edited(&text, "printers", printer, &values));
        let text = text.ok_or_else(|| Diagnostic::new(Code::PrinterPlace).in_file(&file).arg("printer", printer))?;
        output::write_settled(&path, &encode_like(&bytes, &text)).map_err(|fault| fault.hint("hint-here"))?;
        Ok(file)
    }
}
