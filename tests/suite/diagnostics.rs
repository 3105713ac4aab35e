//! Every complaint about a file: its words in both languages, its place, its mend.
//!
//! A case is a conference file `tests/cases/diagnostics/CODE--WHAT.toml`, or a folder
//! `tests/cases/packs/CODE--WHAT/` with a `hoi-nghi.toml` and the packs that it wants; a case is
//! added by adding it. `tests/cases/lists` holds those about lists of recipients, whose spreadsheets
//! `make.py` there makes; what was read of a list is told, too. CODE is a code that the case must give, or `sound` (nothing is found), or
//! `several` (many things are). Beside the file stands `CODE--WHAT.expected`, in the folder
//! `expected`: all findings for a person in Vietnamese and in English, and as JSON lines.
//!
//! `VANTHU_ACCEPT=1 cargo test --test suite diagnostics` writes what is found as what is expected;
//! read the difference before you commit it.

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::calls::{Call, calls};
use crate::support::{root, small, without_rules};
use vanthu::diag::{Catalog, Code, Lang, Problems, human, json, short};
use vanthu::dossier::{Dossier, Input, Job, Made, Options, Order, make, plan, run};
use vanthu::rules::rule;
use vanthu::table::Line;
use vanthu::typeset::Standards;

/// Codes that no file under `tests/cases` can cause, and who shows them instead.
const ELSEWHERE: &[(Code, &str)] = &[
    (Code::InputTooLarge, "a file of many megabytes: program::status::what_cannot_be_read_ends_with_2"),
    (Code::MoreFindings, "a thousand faults: hostile::nesting::a_million_faults_are_a_thousand_and_a_number"),
    (Code::TooMany, "a file of many megabytes: hostile::sizes::a_million_recipients_are_refused"),
    (Code::LineTooLong, "a line of a megabyte: hostile::sizes::a_million_recipients_are_refused"),
    (Code::TemplateLong, "thousands of signs: hostile::nesting::templates_that_go_on_and_on_are_refused"),
    (Code::PackLarge, "files of many megabytes: hostile::sizes::a_pack_too_large_is_refused_before_it_is_read"),
    (
        Code::BundleLeft,
        "names and links, which not every checkout can hold: hostile::names::what_a_bundle_cannot_hold_is_told",
    ),
    (Code::PortTaken, "a port of the machine: preview::a_port_that_is_taken_is_told"),
    (Code::BrowserUnopened, "a machine without a browser, or with one that would open"),
    (Code::PacksPassed, "about inputs: program::status::a_folder_of_packs_among_conferences_is_passed_over"),
    (Code::NumberNew, "between two runs: numbers::numbers_that_were_given_stay"),
    (Code::NumberRenamed, "between two runs: numbers::numbers_that_were_given_stay"),
    (Code::ListReordered, "between two runs: numbers::a_list_in_another_order_changes_nothing"),
    (Code::Renumbered, "between two runs: numbers::numbers_that_were_given_stay"),
    (Code::RegisterAside, "between two runs: numbers::notes_in_the_register_are_not_lost"),
    (Code::OutputBusy, "about writing: batch::two_runs_do_not_share_a_folder"),
    (Code::OutputChanged, "between two runs: numbers::what_nobody_speaks_of_any_more_is_removed"),
    (Code::PrinterPlace, "about writing back: certificates::calibration::what_is_no_table_is_left_alone"),
    (Code::FeedSmall, "asked for by --printer: certificates::papers::a_printer_too_small"),
    (Code::PrintNothing, "asked of print: certificates::calls::nothing_to_print"),
    (Code::PackFileUnused, "asked of pack check: audit::what_nothing_asks_for_is_named"),
    (Code::BlockGone, "asked of pack check: audit::what_nothing_asks_for_is_named"),
    (Code::BlockUnprinted, "asked of pack check: audit::what_nothing_asks_for_is_named"),
    (Code::BaseChanged, "asked of pack check: audit::what_changes_below_is_shown_with_both_sides"),
    (Code::BaseOther, "asked of pack check: audit::another_base_than_the_pack_was_made_for_is_told"),
    (Code::PackUnrecorded, "asked of pack check: audit::what_changes_below_is_shown_with_both_sides"),
    (Code::LockBroken, "asked of pack check: audit::a_new_pack_is_recorded_and_a_broken_record_is_told_at_its_place"),
    (Code::NameLost, "asked of pack check: audit::what_nothing_asks_for_is_named"),
    (Code::BeyondLimit, "ends the program: hostile::endless::a_function_that_never_ends_is_ended_and_files_are_whole"),
    (Code::CodeUnknown, "about a code: verify::a_code_of_another_decision_or_number"),
    (Code::CodeNumber, "about a code: verify::a_code_of_another_decision_or_number"),
    (Code::CodeDiffers, "about a code: verify::a_changed_figure_is_seen"),
    (Code::CodeWithdrawn, "about a code: verify::who_is_off_the_list_is_told"),
    (Code::AttachNothing, "asked for by --attach-sources: archive::attach::what_cannot_be_carried_is_told"),
    (Code::AttachStandard, "asked for by --pdf-standard: archive::attach::a_document_may_carry_its_sources_each_time"),
    (Code::AttachName, "asked for by --attach-sources: archive::attach::what_cannot_be_carried_is_told"),
    (Code::AttachLarge, "many megabytes: archive::attach::more_than_a_document_carries"),
    (
        Code::AttachPictures,
        "asked for by --attach-sources: archive::attach::pictures_of_signature_and_seal_are_not_given_away_unsaid",
    ),
    (Code::PdfUnread, "about a PDF: archive::extract::what_cannot_be_read_is_told"),
    (Code::AttachedNothing, "about a PDF: archive::extract::what_cannot_be_read_is_told"),
    (Code::AttachedName, "about a PDF: archive::extract::names_that_lead_out_write_nothing"),
    (Code::AttachedTwice, "about a PDF: archive::extract::files_that_overwrite_each_other_write_nothing"),
    (Code::AttachedMissing, "about a PDF: archive::extract::what_differs_from_the_list_is_seen"),
    (Code::AttachedDiffers, "about a PDF: archive::extract::what_differs_from_the_list_is_seen"),
    (Code::AttachedStranger, "about a PDF: archive::extract::what_differs_from_the_list_is_seen"),
    (Code::AttachedProgram, "about a PDF: archive::extract::what_differs_from_the_list_is_seen"),
    (Code::AttachedUnlisted, "about a PDF: archive::extract::a_pdf_without_a_list_is_taken_with_a_warning"),
    (Code::AttachedFonts, "about a PDF: archive::extract::fonts_are_asked_for"),
    (Code::ExtractOccupied, "about writing: archive::extract::nothing_is_overwritten"),
    (Code::RebuildSources, "about output folders: archive::rebuild::sources_that_are_not_there_are_asked_for"),
    (Code::RebuildOption, "about output folders: archive::rebuild::what_the_command_line_named_is_asked_for"),
    (
        Code::RebuildProgram,
        "about output folders: archive::rebuild::another_version_is_no_fault_and_a_fault_of_ours_is_one",
    ),
    (
        Code::RebuildUnknown,
        "about output folders: archive::rebuild::another_version_is_no_fault_and_a_fault_of_ours_is_one",
    ),
    (
        Code::RebuildDiffers,
        "about output folders: archive::rebuild::another_version_is_no_fault_and_a_fault_of_ours_is_one",
    ),
    (Code::RebuildChanged, "about output folders: archive::rebuild::another_source_is_named"),
    (Code::SourceChanged, "about output folders: archive::rebuild::another_source_is_named"),
    (Code::Internal, "a fault of the program's own"),
];

/// From how many findings on a case is one of `several`.
const SEVERAL: usize = 8;

/// A case: a conference file, and the file with what is expected.
pub struct Case {
    pub name: String,
    pub file: PathBuf,
    pub expected: PathBuf,
}

impl Case {
    /// The case at `path`, if it is one.
    fn at(path: &Path) -> Option<Self> {
        let name = path.file_stem()?.to_str()?.to_owned();
        if path.is_dir() {
            return path.join("hoi-nghi.toml").is_file().then(|| Self {
                name,
                file: path.join("hoi-nghi.toml"),
                expected: path.join("expected"),
            });
        }
        let is_case = path.extension().is_some_and(|extension| extension == "toml");
        is_case.then(|| Self { name, file: path.to_owned(), expected: path.with_extension("expected") })
    }

    /// What the case is named after: a code, `sound` or `several`.
    pub fn subject(&self) -> &str {
        self.name.split_once("--").map_or(self.name.as_str(), |(subject, _)| subject)
    }

    fn is_of(&self, problems: &Problems) -> bool {
        match self.subject() {
            "sound" => problems.iter().next().is_none(),
            "several" => problems.iter().count() >= SEVERAL,
            code => problems.iter().any(|diagnostic| diagnostic.code.id() == code),
        }
    }

    /// Every way in which the case is not as it should be, in words.
    fn judge(&self, accept: bool) -> Option<String> {
        let (problems, listed) = examined(&self.file);
        let found = told(&problems) + &listed;
        if accept {
            fs::write(&self.expected, &found).unwrap();
        }
        let expected = fs::read_to_string(&self.expected).unwrap_or_default();
        if found != expected {
            return Some(format!("=== {}\n{}", self.name, difference(&expected, &found)));
        }
        if found.contains(root().to_str().unwrap()) {
            return Some(format!("=== {} names a path of this machine", self.name));
        }
        (!self.is_of(&problems)).then(|| format!("=== {} is not what its name says\n{found}", self.name))
    }
}

pub fn cases() -> Vec<Case> {
    let folders =
        ["tests/cases/diagnostics", "tests/cases/packs", "tests/cases/lists"].map(|folder| root().join(folder));
    let paths = folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let mut cases: Vec<Case> = paths.filter_map(|path| Case::at(&path)).collect();
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

/// Everything that `vanthu check` finds of the conference `file`, in its order.
#[cfg(unix)]
fn problems(file: &Path) -> Problems {
    examined(file).0
}

/// The findings of the conference `file`, and the recipients that were read from a list.
pub fn examined(file: &Path) -> (Problems, String) {
    examine(file, make_all)
}

/// What is found before a page is made.
pub fn read_only(file: &Path) -> Problems {
    examine(file, |_, _| {}).0
}

fn examine(file: &Path, make: impl FnOnce(Dossier, &mut Problems)) -> (Problems, String) {
    let mut listed = String::new();
    let mut problems = Problems::new();
    let name = file.file_name().unwrap().to_str().unwrap();
    let input = Input { file: file.to_owned(), name: name.to_owned() };
    match input.read() {
        Ok(source) => {
            if let Some(dossier) = Dossier::open(&input, &source, &Options::default(), &mut problems) {
                listed = recipients(&dossier);
                make(dossier, &mut problems);
            }
        }
        Err(diagnostic) => problems.push(diagnostic),
    }
    let mut problems = without_rules(problems);
    // Hardly a case's file holds enough for every document.
    if !name.starts_with(Code::DocumentSkipped.id()) {
        problems.retain(|problem| problem.code != Code::DocumentSkipped);
    }
    problems.gather();
    (problems, listed)
}

/// The recipients that stand in spreadsheets, one a line, with their ordinals.
fn recipients(dossier: &Dossier) -> String {
    let awards = &dossier.conference.awards;
    let mut lines = String::new();
    for group in awards.groups() {
        for recipient in group.recipients {
            if !recipient.name.span.source.is_grid() {
                continue;
            }
            let line = |line: &Option<Line>| line.as_ref().map_or("-".to_owned(), |line| line.text.to_string());
            let reason = recipient.reason.as_ref().map_or("-".to_owned(), |reason| reason.text.replace('\n', "⏎"));
            let amount = recipient.amount.map_or("-".to_owned(), |amount| amount.to_string());
            let (form, kind) = (group.award.form.value.word(), group.kind.word());
            let about = [line(&recipient.honorific), recipient.name.text.to_string(), line(&recipient.position)];
            lines += &format!("{} | {form} | {kind} | {}", recipient.ordinal, about.join(" | "));
            lines += &format!(" | {} | {reason} | {amount}\n", line(&recipient.unit));
        }
    }
    if lines.is_empty() { lines } else { format!("\n======== Danh sách\n\n{lines}") }
}

fn make_all(dossier: Dossier, problems: &mut Problems) {
    let dossiers = [(dossier, PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).unwrap();
    let standards = Standards::default();
    let told = |_: &Job<'_>, made: Made| {
        problems.extend(made.problems.into_vec());
        ControlFlow::Continue(())
    };
    run(&jobs, 0, |job| make(job, &standards), |_, made| made, told).unwrap();
}

/// `problems` as a person reads them in both languages, and as a script does.
fn told(problems: &Problems) -> String {
    let (vi, en) = (Catalog::new(Lang::Vi), Catalog::new(Lang::En));
    let mut text = String::new();
    for (heading, catalog) in [("Tiếng Việt", &vi), ("English", &en)] {
        text += &format!("======== {heading}\n\n");
        for diagnostic in problems.iter() {
            text += &format!("{}\n\n", human(diagnostic, catalog, false));
        }
    }
    text += "======== JSON\n\n";
    for diagnostic in problems.iter() {
        text += &format!("{}\n", json(diagnostic, &vi));
    }
    // An editor would take such spaces away, and nobody can see them.
    text.lines().map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// The lines that differ, with what is alike left out at both ends.
fn difference(expected: &str, found: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let most = old.len().min(new.len()) - head;
    let tail = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
    let lines = |sign: &str, lines: &[&str]| lines.iter().map(|line| format!("{sign} {line}\n")).collect::<String>();
    let (gone, come) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    format!("from line {}\n{}{}", head + 1, lines("-", gone), lines("+", come))
}

#[test]
fn every_case_is_told_as_expected() {
    let accept = std::env::var_os("VANTHU_ACCEPT").is_some_and(|value| value == "1");
    let faults: Vec<String> = cases().iter().filter_map(|case| case.judge(accept)).collect();
    assert!(faults.is_empty(), "{} cases differ (- expected, + found)\n\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_code_that_a_file_can_cause_has_a_case() {
    let cases = cases();
    let calls = calls();
    let shown: BTreeSet<&str> = cases.iter().map(Case::subject).chain(calls.iter().map(Call::subject)).collect();
    // The rules have cases of their own, beside them and in `rules`.
    for code in Code::ALL.iter().filter(|code| rule(**code).is_none()) {
        let elsewhere = ELSEWHERE.iter().any(|(other, _)| other == code);
        assert_ne!(shown.contains(code.id()), elsewhere, "{}: either a case or a reason", code.id());
    }
    for subject in shown {
        let known = ["sound", "several"].contains(&subject) || Code::ALL.iter().any(|code| code.id() == subject);
        assert!(known, "there is no code {subject}");
    }
}

#[test]
fn nothing_is_expected_of_a_case_that_is_gone() {
    let cases = cases();
    let folders = ["tests/cases/diagnostics", "tests/cases/lists"].map(|folder| root().join(folder));
    for entry in folders.iter().flat_map(|folder| fs::read_dir(folder).unwrap()) {
        let path = entry.unwrap().path();
        if path.is_dir() || path.extension().is_some_and(|extension| extension == "py") {
            continue;
        }
        assert!(cases.iter().any(|case| case.file == path || case.expected == path), "{}", path.display());
    }
}

/// The least pack whose template asks for a file of each kind.
#[cfg(unix)]
fn pack_with_links(folder: &Path) -> PathBuf {
    let pack = folder.join("hoi-nghi/packs/xa");
    fs::create_dir_all(pack.join("templates")).unwrap();
    fs::create_dir_all(pack.join("lib")).unwrap();
    fs::write(folder.join("ngoai"), "#let bi-mat = [bí mật]").unwrap();
    fs::write(pack.join("pack.toml"), "").unwrap();
    fs::write(pack.join("templates/bao-cao.typ.j2"), "#import \"/lib/xa.typ\": *\n").unwrap();
    fs::write(pack.join("templates/thong-bao.typ.j2"), "#read(\"/hoi-nghi/so-do.svg\")\n").unwrap();
    fs::write(folder.join("hoi-nghi/hoi-nghi.toml"), "pack = \"xa\"\n".to_owned() + &small("")).unwrap();
    pack
}

/// What of `folder/hoi-nghi` is refused: codes with the file or line that each names.
#[cfg(unix)]
fn refused(folder: &Path) -> Vec<String> {
    let catalog = Catalog::new(Lang::En);
    let problems = problems(&folder.join("hoi-nghi/hoi-nghi.toml"));
    let told = problems.iter().map(|diagnostic| short(diagnostic, &catalog));
    told.map(|line| line.split("]:").next().unwrap_or_default().to_owned() + "]").collect()
}

#[cfg(unix)]
#[test]
fn a_link_leads_nowhere() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let pack = pack_with_links(folder.path());
    let outside = folder.path().join("ngoai");
    symlink(&outside, pack.join("lib/xa.typ")).unwrap();
    symlink(&outside, folder.path().join("hoi-nghi/so-do.svg")).unwrap();
    assert_eq!(refused(folder.path()), ["packs/xa/lib/xa.typ: error[file-outside]", "so-do.svg: error[file-outside]"]);
    fs::remove_file(pack.join("templates/bao-cao.typ.j2")).unwrap();
    symlink(&outside, pack.join("templates/bao-cao.typ.j2")).unwrap();
    assert!(refused(folder.path()).contains(&"packs/xa/templates/bao-cao.typ.j2: error[file-outside]".to_owned()));
    fs::remove_file(pack.join("pack.toml")).unwrap();
    symlink(&outside, pack.join("pack.toml")).unwrap();
    assert_eq!(refused(folder.path()), ["packs/xa/pack.toml: error[file-outside]"]);
}
