//! One design on white paper, on stock and on trial.

use super::{conference, field, fields, folder, made, mode, near, place, sheets};
use crate::support::{open, told};
use vanthu::diag::Problems;
use vanthu::dossier::Print;
use vanthu::model::PrintMode;

const SCAN: &str = "[certificates.giay-khen]\nscan = \"phoi.png\"\n";
/// What is printed on stock (domain practice: the rest is printed on it already).
const VARIABLE: [&str; 7] = ["recipient", "post", "achievement", "decision", "ordinal", "place-date", "signer"];

#[test]
fn words_stand_at_one_place_in_all_modes() {
    for more in ["", SCAN] {
        let full = sheets(more, &mode(PrintMode::Full));
        for other in [PrintMode::Blank, PrintMode::Proof] {
            let pages = sheets(more, &mode(other));
            assert_eq!(pages.len(), full.len());
            for (page, whole) in pages.iter().zip(&full) {
                for name in fields(page) {
                    for (run, same) in field(page, &name).iter().zip(field(whole, &name)) {
                        assert_eq!((&run.text, run.size), (&same.text, same.size));
                        near((run.x, run.y), (same.x, same.y), &format!("{name} in {}", other.word()));
                    }
                }
            }
        }
    }
}

#[test]
fn stock_gets_only_what_varies() {
    let pages = sheets("", &mode(PrintMode::Blank));
    // The third has neither post nor unit.
    let wanted = |number: usize| VARIABLE.into_iter().filter(move |name| number != 2 || *name != "post");
    for (number, page) in pages.iter().enumerate() {
        let mut wanted: Vec<&str> = wanted(number).collect();
        let mut found = fields(page);
        wanted.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, wanted);
        assert!(page.runs.iter().all(|run| run.labels.iter().any(|label| label.starts_with("vt-certificate-"))));
        assert!(page.shapes.is_empty(), "{:?}", page.shapes);
    }
}

#[test]
fn the_office_says_what_stock_gets() {
    let more = "[certificates.giay-khen]\nmode = \"blank\"\nprints = [\"recipient\", \"signer\"]\n";
    let pages = sheets(more, &Print::default());
    assert!(pages.iter().all(|page| fields(page) == ["recipient", "signer"]));
}

/// White paper has no words on it: those that stock has stand before the number, which stays where it is.
#[test]
fn words_that_stock_has_are_printed_on_white_paper() {
    let more = "[certificates.giay-khen.positions.ordinal]\nx = 60\ny = 150\nlabel = false\n\
        [certificates.giay-khen.positions.decision]\nx = 70\nlabel = false\n";
    let told = |which| {
        let page = &sheets(more, &mode(which))[0];
        let ends =
            |run: &&vanthu::typeset::Run, x: f64| run.text.trim().ends_with(':') && (run.x + run.width - x).abs() < 0.1;
        [70.0, 60.0].map(|x| page.runs.iter().find(|run| ends(run, x)).map(|run| run.text.trim().to_owned()))
    };
    assert_eq!(told(PrintMode::Full), [Some("Số quyết định:".to_owned()), Some("Số sổ vàng:".to_owned())]);
    assert_eq!(told(PrintMode::Blank), [None, None]);
}

#[test]
fn a_trial_says_so_on_every_sheet() {
    for more in ["", SCAN] {
        let pages = sheets(more, &mode(PrintMode::Proof));
        assert_eq!(pages.len(), 4);
        for page in &pages {
            let mark: Vec<_> = page.runs.iter().filter(|run| run.labels.iter().any(|l| l == "vt-proof-mark")).collect();
            assert!(mark.iter().any(|run| run.text == "BẢN IN THỬ" && run.size > 40.0), "{mark:?}");
        }
        for other in [PrintMode::Full, PrintMode::Blank] {
            let marks = |page: &vanthu::typeset::Page| page.runs.iter().any(|run| run.text.contains("IN THỬ"));
            assert!(!sheets(more, &mode(other)).iter().any(marks));
        }
    }
}

/// A trial over the scan prints what stock gets; without one it shows the whole design.
#[test]
fn a_trial_shows_what_will_be_seen() {
    let names = |more| fields(&sheets(more, &mode(PrintMode::Proof))[0]).len();
    assert_eq!((names(SCAN), names("")), (VARIABLE.len(), 13));
}

#[test]
fn the_office_sets_a_field_elsewhere() {
    let more = "[certificates.giay-khen.positions.ordinal]\nx = 60\ny = 150\nlabel = false\nalign = \"left\"\n\
        [certificates.giay-khen.positions.recipient]\ny = 120.5\n";
    for each in [PrintMode::Full, PrintMode::Blank] {
        let pages = sheets(more, &mode(each));
        for (index, page) in pages.iter().enumerate() {
            near(place(page, "ordinal"), (60.0, 150.0), "ordinal");
            assert_eq!(field(page, "ordinal")[0].text, (index + 1).to_string());
            assert!(field(page, "recipient").iter().all(|run| (run.y - 120.5).abs() < 0.1));
        }
    }
}

/// One sheet that has no room for its words is left out and told; the others are printed.
#[test]
fn a_sheet_without_room_keeps_no_other_back() {
    let long = "name = \"Trường Phổ thông dân tộc bán trú Trung học cơ sở liên xã \
        Phước Chánh - Phước Công - Phước Lộc - Phước Thành - Phước Kim - Phước Mỹ\"";
    let folder = folder("");
    let text = conference("").replace("name = \"Lê Ý\"", long);
    std::fs::write(folder.path().join("hoi-nghi.toml"), &text).unwrap();
    let made = made(folder.path(), &mode(PrintMode::Full));
    let words = told(&made.problems);
    assert!(words.contains("[certificate-overflow]") && words.contains("hoi-nghi.toml:"), "{words}");
    assert_eq!(made.problems.iter().filter_map(|problem| problem.record).collect::<Vec<_>>(), [3]);
    assert!(made.pdf.is_some(), "{words}");
    let ordinals: Vec<_> = made.pages.iter().map(|page| field(page, "ordinal")[0].text.clone()).collect();
    assert!(ordinals.iter().zip(["1", "2", "4"]).all(|(found, wanted)| found.ends_with(wanted)), "{ordinals:?}");
    assert_eq!(ordinals.len(), 3);
}

#[test]
fn the_conference_of_these_tests_is_sound() {
    let mut problems = Problems::new();
    assert!(open(&conference(""), folder("").path(), &mut problems).is_some(), "{}", told(&problems));
}
