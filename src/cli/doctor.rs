//! `vanthu doctor`: what is there, what is missing, how it is mended. The one idea: what is, is a line of the result;
//! what has to be mended is a finding like any other, with its hint.

use std::path::PathBuf;

use serde_json::{Map, Value};

use super::Exit;
use super::args::{DoctorArgs, LimitArgs};
use super::bounds::Bounds;
use super::calibrate::input;
use super::request::{beside, quoted};
use super::session::ended;
use super::ui::Ui;
use crate::audit::basis_judged;
use crate::diag::Problems;
use crate::dossier::{Printers, RESULTS};
use crate::model::{CONFERENCE_FILE, PrinterTable, Shift};
use crate::output;
use crate::pack::{Pack, PackSummary};
use crate::typeset::{own_families, typst_version};

/// `said_by` is what chose the language.
pub fn run(args: DoctorArgs, said_by: &'static str, bounds: &Bounds, ui: &Ui) -> Exit {
    let input = match input(args.input.as_deref()) {
        Ok(input) => input,
        Err(wrong) => {
            ui.tell(&wrong);
            return Exit::Unstarted;
        }
    };
    let _watched = bounds.over_reading(input.as_ref().map_or(CONFERENCE_FILE, |(input, _)| &input.name));
    let report = Report { ui };
    let mut problems = Problems::new();
    report.program(said_by);
    let folder = match &input {
        Some((input, _)) => {
            report.tell("conference", &[("file", input.name.clone())]);
            input.folder().to_owned()
        }
        None => {
            report.tell("conference", &[("file", "none".to_owned())]);
            PathBuf::from(".")
        }
    };
    let results =
        args.output.unwrap_or_else(|| input.as_ref().map_or_else(|| RESULTS.into(), |(input, _)| beside(input)));
    let call = args.input.as_ref().map(|input| format!(" {}", quoted(input.display()))).unwrap_or_default();
    let options = args.means.options();
    let printers = Printers::open(input, &options, &mut problems);
    let mut others = Problems::new();
    for pack in Pack::known(&folder, &mut others) {
        report.pack(pack);
    }
    problems.extend(others.into_vec());
    report.fonts(printers.as_ref());
    if let Some(printers) = &printers {
        let layers: Vec<String> = printers.pack().layers().map(|layer| layer.name).chain(["nd30".to_owned()]).collect();
        report.tell("layers", &[("layers", layers.join(" → "))]);
        let shown = printers.pack().own_settings().map(|_| printers.pack().shown(0, ""));
        if let Some(shown) = shown {
            match basis_judged(printers.pack(), &quoted(shown.trim_end_matches('/'))) {
                Ok(found) => problems.extend(found),
                Err(fault) => problems.push(fault),
            }
        }
        report.printers(printers, &call);
    }
    match output::try_folder(&results) {
        Ok(()) => report.tell("output", &[("folder", results.display().to_string())]),
        Err(fault) => problems.push(fault),
    }
    let exit = if problems.has_errors() { "fault" } else { "sound" };
    report.tell("verdict", &[("verdict", exit.to_owned())]);
    ended(problems, ui)
}

struct Report<'a> {
    ui: &'a Ui,
}

impl Report<'_> {
    /// One fact: a line, or an object on a line.
    fn tell(&self, check: &str, facts: &[(&str, String)]) {
        let id = format!("doctor-{check}");
        if !self.ui.wants_json() {
            return self.ui.result(&id, facts);
        }
        let mut object: Map<String, Value> =
            facts.iter().map(|(key, value)| ((*key).to_owned(), value.clone().into())).collect();
        object.insert("check".to_owned(), check.into());
        object.insert("text".to_owned(), self.ui.catalog().text(&id, facts).into());
        self.ui.data(&Value::Object(object).to_string());
    }

    /// The program itself, and where it runs.
    fn program(&self, said_by: &str) {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        self.tell("version", &[("version", version), ("typst", typst_version().to_string())]);
        self.tell("language", &[("language", self.ui.lang().to_string()), ("by", said_by.to_owned())]);
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let limit = LimitArgs::USUAL.memory_limit;
        self.tell("machine", &[("cores", cores.to_string()), ("memory", limit.to_string())]);
        let color = match (self.ui.has_terminal(), self.ui.has_color()) {
            (false, _) => "elsewhere",
            (true, true) => "yes",
            (true, false) => "no-color",
        };
        self.tell("terminal", &[("color", color.to_owned())]);
    }

    fn pack(&self, pack: PackSummary) {
        let PackSummary { name, version, extends, place } = pack;
        let said = |value: Option<String>| value.unwrap_or_else(|| "none".to_owned());
        let facts = [("name", name), ("version", said(version)), ("extends", said(extends)), ("place", said(place))];
        self.tell("pack", &facts);
    }

    /// The program's families, and those of packs and folders that were named.
    fn fonts(&self, printers: Option<&Printers>) {
        let own = own_families();
        let others = printers.map(|printers| printers.fonts().families()).unwrap_or_default();
        let others =
            others.into_iter().filter(|family| own.iter().all(|(known, _)| !known.eq_ignore_ascii_case(family)));
        let others: Vec<(String, String)> = others.map(|family| (family, "none".to_owned())).collect();
        for (family, version) in own.into_iter().chain(others) {
            let lacking = printers.map(|printers| printers.fonts().lacking(&family)).unwrap_or_default();
            let shown: String = lacking.iter().take(MOST_LETTERS).collect();
            let facts =
                [("family", family), ("version", version), ("lacking", lacking.len().to_string()), ("letters", shown)];
            self.tell("font", &facts);
        }
    }

    fn printers(&self, printers: &Printers, call: &str) {
        let mut has_any = false;
        for (name, printer) in printers.all() {
            has_any = true;
            let known = |shift: &&Shift| printer.shift(**shift).is_some();
            let shifts = Shift::ALL.iter().filter(known);
            let shifts =
                shifts.map(|shift| format!("{} = {}", shift.word(), PrinterTable::value(Some(printer), *shift)));
            let shifts = shifts.collect::<Vec<_>>().join(", ");
            let shifts = if shifts.is_empty() { "none".to_owned() } else { shifts };
            let call = format!("{call} --printer {}", quoted(name));
            self.tell("printer", &[("name", name.to_owned()), ("shifts", shifts), ("call", call)]);
        }
        if !has_any {
            self.tell(
                "printer",
                &[("name", "none".to_owned()), ("shifts", "none".to_owned()), ("call", call.to_owned())],
            );
        }
    }
}

/// Most letters that are named of those that a font lacks.
const MOST_LETTERS: usize = 10;
