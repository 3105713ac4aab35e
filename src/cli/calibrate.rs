//! `vanthu calibrate`: a sheet on which a printer is measured, and what was measured written back.

use std::path::{Path, PathBuf};

use super::Exit;
use super::args::CalibrateArgs;
use super::bounds::Bounds;
use super::request::{beside, quoted, read};
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems, Source};
use crate::dossier::{Input, Options, Printers, RESULTS, SHEET};
use crate::model::{CONFERENCE_FILE, PrinterTable, Shift, Size};
use crate::output;

pub fn run(args: CalibrateArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let asked = Asked::of(&args).and_then(|asked| Ok((asked, input(args.input.as_deref())?)));
    let (asked, input) = match asked {
        Ok(asked) => asked,
        Err(wrong) => {
            ui.tell(&wrong);
            return Exit::Unstarted;
        }
    };
    let folder =
        args.output.unwrap_or_else(|| input.as_ref().map_or_else(|| RESULTS.into(), |(input, _)| beside(input)));
    let _watched = bounds.over_reading(input.as_ref().map_or(CONFERENCE_FILE, |(input, _)| &input.name));
    let mut problems = Problems::new();
    let options = Options { pack: args.pack, ..Options::default() };
    if let Some(printers) = Printers::open(input, &options, &mut problems) {
        let done = match &asked.change {
            Some(change) => asked.set(&printers, change, ui),
            None => asked.sheet(&printers, &folder, ui, &mut problems),
        };
        problems.extend(done.err());
    }
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}

/// The conference whose printers are meant: the one that is named, or that of the current folder, if it has one.
pub(super) fn input(named: Option<&Path>) -> Result<Option<(Input, Source)>, Diagnostic> {
    match named {
        Some(path) => read(path).map(Some),
        None if Path::new(CONFERENCE_FILE).is_file() => read(Path::new(".")).map(Some),
        None => Ok(None),
    }
}

/// What is asked for, beside whose printers.
struct Asked {
    printer: Option<String>,
    paper: Option<Size>,
    change: Option<Change>,
    /// The options after which the command line names the same printer again.
    call: String,
}

/// Figures to be written.
struct Change {
    printer: String,
    shifts: Vec<(Shift, f64)>,
    /// Whether they go on top of what is known.
    adds: bool,
}

impl Asked {
    fn of(args: &CalibrateArgs) -> Result<Self, Diagnostic> {
        let wrong = |given, value: &str, hint| {
            let wrong = Diagnostic::new(Code::Usage).arg("reason", "bad-value").arg("given", given);
            wrong.arg("value", value).hint(hint)
        };
        if let Some(name) =
            args.printer.as_deref().filter(|name| name.trim().is_empty() || name.contains(char::is_control))
        {
            return Err(wrong("--printer", name, "hint-help"));
        }
        let size = |text: &str| Size::parse(text).ok_or_else(|| wrong("--paper", text, "hint-paper"));
        let paper = args.paper.as_deref().map(size).transpose()?;
        let given = [(&args.set, "--set", false), (&args.add, "--add", true)];
        let mut change = None;
        for (text, option, adds) in given {
            let (Some(text), Some(printer)) = (text, &args.printer) else { continue };
            let shifts = text.split(',').map(|part| {
                let (shift, value) = shift(part).ok_or_else(|| wrong(option, part.trim(), "hint-shift"))?;
                within(shift, value)
            });
            change = Some(Change { printer: printer.clone(), shifts: shifts.collect::<Result<_, _>>()?, adds });
        }
        Ok(Self { printer: args.printer.clone(), paper, change, call: call(args) })
    }

    /// Writes the sheet into `folder`.
    fn sheet(&self, printers: &Printers, folder: &Path, ui: &Ui, problems: &mut Problems) -> Result<(), Diagnostic> {
        let printer = self.printer.as_deref();
        let paper = self.paper.unwrap_or_else(|| printers.paper(printer));
        let Some(bytes) = printers.sheet(printer, paper, problems) else { return Ok(()) };
        let path = folder.join(SHEET).with_extension("pdf");
        output::write(&path, &bytes)?;
        ui.result("calibrate-written", &[("path", path.display().to_string()), ("paper", paper.to_string())]);
        let known = printer.and_then(|name| printers.get(name));
        let id = if known.is_some() { "calibrate-measure-again" } else { "calibrate-measure" };
        let is_named = if printer.is_some() { "yes" } else { "no" };
        ui.result(id, &[("call", self.call.clone()), ("named", is_named.to_owned()), ("shifts", written(known))]);
        Ok(())
    }

    fn set(&self, printers: &Printers, change: &Change, ui: &Ui) -> Result<(), Diagnostic> {
        let known = printers.get(&change.printer);
        let shifts = change.shifts.iter().map(|&(shift, given)| {
            let before = PrinterTable::value(known, shift);
            let value = match (change.adds, shift) {
                (false, _) => given,
                (true, Shift::Scale) => before * given,
                (true, _) => before + given,
            };
            within(shift, (value * DECIMALS).round() / DECIMALS)
        });
        let shifts: Vec<(Shift, f64)> = shifts.collect::<Result<_, _>>()?;
        let file = printers.set(&change.printer, &shifts, self.paper)?;
        let mut values: Vec<String> =
            shifts.iter().map(|(shift, value)| format!("{} = {value}", shift.word())).collect();
        values.extend(self.paper.map(|paper| format!("paper = {paper}")));
        let args = [("file", file), ("printer", change.printer.clone()), ("values", values.join(", "))];
        ui.result("calibrate-set", &args);
        ui.result("calibrate-next", &[("call", self.call.clone())]);
        Ok(())
    }
}

/// Digits that are kept of a figure.
const DECIMALS: f64 = 1e4;

/// `dx=1.5`.
fn shift(part: &str) -> Option<(Shift, f64)> {
    let (key, value) = part.split_once('=')?;
    let value = value.trim().parse::<f64>().ok().filter(|value| value.is_finite())?;
    Some((Shift::from_word(key.trim())?, value))
}

/// Whether a printer can be off by so much.
fn within(shift: Shift, value: f64) -> Result<(Shift, f64), Diagnostic> {
    let range = shift.range();
    if range.contains(&value) {
        return Ok((shift, value));
    }
    let beyond = Diagnostic::new(Code::ShiftBeyond).arg("key", shift.word()).arg("value", value);
    Err(beyond.arg("least", range.start()).arg("most", range.end()))
}

/// What is known of a printer, as a person would set it.
fn written(printer: Option<&PrinterTable>) -> String {
    let known = Shift::ALL.iter().map(|shift| format!("{}={}", shift.word(), PrinterTable::value(printer, *shift)));
    known.collect::<Vec<_>>().join(",")
}

/// The part of the call that the next one repeats: ` INPUT --printer NAME`.
fn call(args: &CalibrateArgs) -> String {
    let path = |path: &PathBuf| quoted(path.display());
    let pack = args.pack.as_ref().map(|folder| format!(" --pack {}", path(folder)));
    let printer = args.printer.as_deref().map(|name| format!(" --printer {}", quoted(name)));
    let parts = [args.input.as_ref().map(|input| format!(" {}", path(input))), pack, printer];
    parts.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::{Shift, shift};

    #[test]
    fn a_shift_is_a_key_and_a_number() {
        assert_eq!(shift(" dx = -1.5 "), Some((Shift::Dx, -1.5)));
        assert_eq!(shift("scale=1.001"), Some((Shift::Scale, 1.001)));
        for text in ["dx", "dx=", "dx=1mm", "5", "dz=1", "dx=nan", "dx=inf", "=1"] {
            assert_eq!(shift(text), None, "{text}");
        }
    }
}
