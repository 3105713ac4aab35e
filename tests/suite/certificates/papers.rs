//! Printers and papers: what a printer does to a sheet is undone, and the design goes with its paper.

use super::{folder, mode, near, place, sheets};
use crate::support::vanthu;
use vanthu::dossier::Print;
use vanthu::model::PrintMode;

const FIELDS: [&str; 5] = ["recipient", "achievement", "decision", "ordinal", "signer"];

fn on(printer: &str) -> Print {
    Print { printer: Some(printer.to_owned()), ..Print::default() }
}

#[test]
fn a_shift_moves_every_word_by_so_much() {
    let more = "[printers.may]\ndx = 1.5\ndy = -0.8\n";
    for each in [PrintMode::Full, PrintMode::Blank] {
        let plain = sheets(more, &mode(each));
        let moved = sheets(more, &Print { mode: Some(each), ..on("may") });
        for (page, before) in moved.iter().zip(&plain) {
            for name in FIELDS {
                let (x, y) = place(before, name);
                near(place(page, name), (x + 1.5, y - 0.8), name);
            }
        }
    }
}

#[test]
fn a_turned_and_scaled_sheet_is_turned_back_about_its_middle() {
    let more = "[printers.may]\nrotate = 1.2\nscale = 1.01\ndx = 2\n";
    let (plain, moved) = (sheets(more, &mode(PrintMode::Blank)), sheets(more, &on("may")));
    let (sin, cos) = 1.2_f64.to_radians().sin_cos();
    let wanted = |(x, y): (f64, f64)| {
        let (x, y) = (x - 148.5, y - 105.0);
        // Clockwise, on paper whose y goes down.
        (148.5 + 1.01 * (x * cos - y * sin) + 2.0, 105.0 + 1.01 * (x * sin + y * cos))
    };
    for (page, before) in moved.iter().zip(&plain) {
        for name in FIELDS {
            near(place(page, name), wanted(place(before, name)), name);
        }
    }
}

#[test]
fn a_printer_that_feeds_more_has_the_certificate_in_the_middle() {
    // The same sheet, whichever way the printer feeds it.
    for paper in ["420x297", "297x420"] {
        let more = format!("[printers.a3]\npaper = \"{paper}\"\n");
        let (plain, fed) = (sheets(&more, &mode(PrintMode::Full)), sheets(&more, &on("a3")));
        for (page, before) in fed.iter().zip(&plain) {
            assert_eq!((page.width.round(), page.height.round()), (420.0, 297.0));
            for name in FIELDS {
                let (x, y) = place(before, name);
                near(place(page, name), (x + 61.5, y + 43.5), name);
            }
        }
    }
    let same = sheets("[printers.a4]\npaper = \"210x297\"\n", &on("a4"));
    assert_eq!((same[0].width.round(), same[0].height.round()), (297.0, 210.0));
}

#[test]
fn a_printer_too_small() {
    let folder = folder("[certificates.giay-khen]\npaper = \"a3\"\n[printers.nho]\npaper = \"a4\"\n");
    let run = vanthu(folder.path(), &["print", "--printer", "nho", "--format", "short"]);
    let told = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(1));
    assert!(told.starts_with("hoi-nghi.toml:") && told.contains("[feed-small]"), "{told}");
}

/// Everything stands within the frame of its paper, in the order of the law, on one axis.
#[test]
fn the_design_goes_with_its_paper() {
    for (paper, frame, width, height) in [
        ("a4", None, 297.0, 210.0),
        ("400x300", Some("320x230"), 400.0, 300.0),
        ("360x270", Some("290x210"), 360.0, 270.0),
        ("a3", None, 420.0, 297.0),
    ] {
        let frame = frame.map(|frame| format!("frame = \"{frame}\"\n")).unwrap_or_default();
        let more = format!("[certificates.giay-khen]\npaper = \"{paper}\"\n{frame}");
        for page in sheets(&more, &mode(PrintMode::Full)) {
            assert_eq!((page.width.round(), page.height.round()), (width, height), "{paper}");
            let inner = |at: f64, side: f64| at > 0.05 * side && at < 0.95 * side;
            assert!(page.runs.iter().all(|run| inner(run.x, width) && inner(run.y, height)), "{paper}");
            let levels: Vec<f64> = ["national-name", "motto", "giver", "grants", "title", "recipient", "achievement"]
                .map(|name| place(&page, name).1)
                .to_vec();
            assert!(levels.is_sorted(), "{paper}: {levels:?}");
            let giver = super::field(&page, "giver");
            let (left, right) = (giver[0].x, giver.last().map(|run| run.x + run.width).unwrap());
            assert!(((left + right) / 2.0 - width / 2.0).abs() < 0.5, "{paper}: giver at {left} to {right}");
        }
    }
}
