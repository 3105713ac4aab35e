//! `vanthu print` as a person and a script meet it.

use std::fs;
use std::path::Path;
use std::process::Output;

use super::folder;
use crate::support::{err, out, small, vanthu};

fn print(folder: &Path, args: &[&str]) -> Output {
    vanthu(folder, &[&["print", "--format", "short"], args].concat())
}

/// The print files in the output folder, sorted.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("ket-qua")).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(".pdf")).collect();
    names.sort();
    names
}

#[test]
fn what_is_printed_again_or_on_trial_has_a_name_of_its_own() {
    let folder = folder("[printers.\"Tầng 2\"]\ndx = 1\n");
    let calls: [(&[&str], &str, &str); 7] = [
        (&[], "giay-khen-in.pdf", "4 sheets, for white paper"),
        (&["--mode", "blank"], "giay-khen-in-phoi.pdf", "4 sheets, for pre-printed stock"),
        (&["--records", "3,1-2,2"], "giay-khen-in-lai.pdf", "3 sheets"),
        (&["--mode", "proof"], "giay-khen-in-thu.pdf", "4 sheets, trial print"),
        (&["--mode", "proof", "--records", "4"], "giay-khen-in-lai-thu.pdf", "1 sheet, trial print"),
        (&["--printer", "Tầng 2"], "giay-khen-tang-2-in.pdf", "4 sheets, for white paper"),
        (&["--printer", "Tầng 2", "--records", "1"], "giay-khen-tang-2-in-lai.pdf", "1 sheet, for white paper"),
    ];
    for (args, name, words) in calls {
        let output = print(folder.path(), args);
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(out(&output).contains(&format!("/{name}")) && out(&output).contains(words), "{}", out(&output));
    }
    let mut all = calls.map(|(_, name, _)| name);
    all.sort_unstable();
    assert_eq!(files(folder.path()), all);
    // A build of all speaks for the list's own print file, not for these.
    let bytes = |name: &&str| fs::read(folder.path().join("ket-qua").join(name)).unwrap();
    let before = all.each_ref().map(bytes);
    let output = vanthu(folder.path(), &["build", "--only", "giay-khen"]);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(files(folder.path()), all);
    assert!(before == all.each_ref().map(bytes));
}

/// What the office has settled in the file needs no name of its own; the other way does.
#[test]
fn the_usual_way_to_print_has_the_usual_name() {
    let folder = folder("[certificates.giay-khen]\nmode = \"blank\"\n");
    for (args, name) in
        [(&["--mode", "blank"][..], "giay-khen-in.pdf"), (&["--mode", "full"], "giay-khen-in-giay-trang.pdf")]
    {
        let output = print(folder.path(), args);
        assert!(out(&output).contains(&format!("/{name}")), "{}", out(&output));
    }
}

#[test]
fn a_file_is_cut_into_parts_and_old_parts_go() {
    let folder = folder("");
    print(folder.path(), &["--sheets-per-file", "3"]);
    assert_eq!(files(folder.path()), ["giay-khen-in-1.pdf", "giay-khen-in-2.pdf"]);
    print(folder.path(), &["--sheets-per-file", "4"]);
    assert_eq!(files(folder.path()), ["giay-khen-in.pdf"]);
}

#[test]
fn a_printer_that_nobody_has() {
    let folder = folder("[printers.tang-2]\ndx = 1\n");
    let output = print(folder.path(), &["--printer", "tang-3"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("[unknown-printer]") && err(&output).contains("“tang-3”"), "{}", err(&output));
    let output = vanthu(folder.path(), &["print", "--printer", "tang-3"]);
    assert!(err(&output).contains("tang-2; to add another: vanthu calibrate --printer"), "{}", err(&output));
    assert_eq!(files(folder.path()), [""; 0]);
}

#[test]
fn nothing_to_print() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hoi-nghi.toml"), small("")).unwrap();
    let output = print(folder.path(), &[]);
    assert!(output.status.code() == Some(1) && err(&output).contains("[print-nothing]"), "{}", err(&output));
    let output = print(folder.path(), &["--only", "giay-khen"]);
    assert!(output.status.code() == Some(1) && err(&output).contains("[document-absent]"), "{}", err(&output));
}

#[test]
fn wrong_usage_ends_with_2() {
    let folder = folder("");
    let calls: [&[&str]; 10] = [
        &["--records"],
        &["--records", "1,x"],
        &["--records", "4-2"],
        &["--records", "0"],
        &["--records", ""],
        &["--mode", "mau"],
        &["--only", "bao-cao"],
        &["--only", "giay-moi"],
        &["--sheets-per-file", "0"],
        &["a.toml", "b.toml"],
    ];
    for args in calls {
        let output = print(folder.path(), args);
        assert_eq!(output.status.code(), Some(2), "{args:?} {}", err(&output));
        assert!(err(&output).contains("[usage]"), "{args:?} {}", err(&output));
        // How it is written is said where it is written wrong.
        let advice = String::from_utf8(vanthu(folder.path(), &[&["print"], args].concat()).stderr).unwrap();
        assert_eq!(advice.contains("17,42-50"), args[0] == "--records", "{advice}");
    }
    assert_eq!(files(folder.path()), [""; 0]);
}

/// Numbers that were printed stay, also where the print goes to another folder.
#[test]
fn printed_numbers_bind() {
    let folder = folder("");
    print(folder.path(), &[]);
    let file = folder.path().join("hoi-nghi.toml");
    let new = "[[awards.recipients]]\nkind = \"ca-nhan\"\nname = \"Alăng Thị Bích\"\n[[awards.recipients]]\nkind = \"ca-nhan\"\nname = \"Lê Ý\"";
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("[[awards.recipients]]\nkind = \"ca-nhan\"\nname = \"Lê Ý\"", new, 1)).unwrap();
    for args in [&["--records", "5"][..], &["--records", "5", "-o", "noi-khac"]] {
        let output = print(folder.path(), args);
        assert!(err(&output).contains("number-new") || out(&output).contains("1 sheet"), "{}", err(&output));
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    }
    assert!(folder.path().join("noi-khac/giay-khen-in-lai.pdf").is_file());
}

/// Certificates stand in a folder: no file is named that neither conference would have.
#[test]
fn two_conferences_with_the_same_certificates() {
    let folders = [folder(""), folder("")];
    let paths = folders.each_ref().map(|folder| folder.path().to_str().unwrap());
    let output = vanthu(folders[0].path(), &["build", "--only", "giay-khen", "-o", "ra", paths[0], paths[1]]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("ra/giay-khen is also an output of"), "{}", err(&output));
}
