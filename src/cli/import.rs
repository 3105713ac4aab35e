//! `vanthu import`: the `[[awards]]` that read a list, with how each of its columns was understood.

use super::Exit;
use super::args::ImportArgs;
use super::bounds::Bounds;
use super::request::{quoted, read};
use super::session::ended;
use super::ui::Ui;
use crate::diag::{Diagnostic, Problems};
use crate::dossier::{AskedList, Imported};

pub fn run(args: ImportArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let refused = |fault: Diagnostic| {
        ui.tell(&fault);
        Exit::Unstarted
    };
    let conference = match args.into.as_deref().map(read).transpose() {
        Ok(conference) => conference,
        Err(fault) => return refused(fault),
    };
    let _watched = bounds.over_reading(args.list.display());
    let mut problems = Problems::new();
    let asked = AskedList { list: args.list, sheet: args.sheet, form: args.form, columns: args.column };
    let imported = match Imported::open(&asked, conference.as_ref().map(|(input, _)| input), &mut problems) {
        Ok(imported) => imported,
        Err(fault) => return refused(fault),
    };
    tell(&imported, ui);
    match conference.filter(|_| !imported.sections.is_empty()) {
        Some((input, source)) if imported.is_known(&source) => {
            ui.result("import-known", &[("file", input.name), ("list", imported.path.clone())]);
        }
        Some((input, _)) => match imported.append(&input, ui.catalog(), &mut problems) {
            Ok(true) => {
                let file = input.name.clone();
                ui.result("import-appended", &[("file", file), ("input", quoted(&input.name))]);
            }
            Ok(false) => {}
            Err(fault) => problems.push(fault),
        },
        None if imported.sections.is_empty() => {}
        None => ui.print(imported.text(ui.catalog()).trim_end()),
    }
    ended(problems, ui)
}

/// How the list was understood.
fn tell(imported: &Imported, ui: &Ui) {
    let say = |id: &str, args: &[(&str, String)]| ui.aside(&ui.catalog().text(id, args));
    for survey in &imported.sheets {
        if let Some(sheet) = &survey.sheet {
            say("import-sheet", &[("sheet", sheet.clone())]);
        }
        for column in &survey.columns {
            let is_guess = column.field == Some("name") && survey.guess.as_ref() == Some(&column.heading);
            let args = [
                ("column", column.column.clone()),
                ("heading", column.heading.clone()),
                ("field", column.field.unwrap_or("none").to_owned()),
                ("guess", if is_guess { "yes" } else { "no" }.to_owned()),
            ];
            say("import-column", &args);
        }
        if survey.columns.iter().all(|column| column.field != Some("name")) {
            say("import-nameless", &[]);
        }
    }
    for section in &imported.sections {
        ui.aside(&section.told(&imported.path, ui.catalog()));
    }
    for (sheet, rows) in &imported.left {
        let shown: Vec<String> = rows.iter().take(MOST_ROWS).map(ToString::to_string).collect();
        let more = rows.len().saturating_sub(MOST_ROWS).to_string();
        let sheet = if sheet.is_empty() { "none" } else { sheet };
        say("import-left", &[("rows", shown.join(", ")), ("more", more), ("sheet", sheet.to_owned())]);
    }
}

/// Most rows that are named.
const MOST_ROWS: usize = 20;
