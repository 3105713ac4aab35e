//! What every document of the examples shows of the decree, whatever its kind.

use super::*;

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::sync::OnceLock;

use vanthu::diag::Problems;
use vanthu::dossier::{Job, Made, Order, make, plan, run};
use vanthu::typeset::Standards;

use crate::examples::examples as folders;
use crate::support::{make_all, open, told};

/// The pages of every document, by the folder of the example and the id.
fn dossiers() -> &'static BTreeMap<(String, &'static str), Vec<Page>> {
    static PAGES: OnceLock<BTreeMap<(String, &'static str), Vec<Page>>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let mut pages = BTreeMap::new();
        for folder in folders() {
            let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
            let mut problems = Problems::new();
            let dossier = open(&text, &folder, &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            pages.extend(make_all(dossier).into_iter().map(|(id, made)| ((name.clone(), id), made.pages)));
        }
        pages
    })
}

/// Calls `judge` with each document, its example's name and its id.
fn each(judge: impl Fn(&str, &str, &[Page])) {
    for ((name, id), pages) in dossiers() {
        judge(name, id, pages);
    }
}

const LISTS: [&str; 2] = ["theo-doi", "ky-nhan"];

/// The first lines of blocks that come once for each paper of the file.
fn firsts<'a>(pages: &'a [Page], label: &str) -> Vec<Line<'a>> {
    let mut firsts: Vec<Line<'a>> = Vec::new();
    for line in labelled(pages, label) {
        if firsts.last().is_none_or(|last| last.page < line.page) {
            firsts.push(line);
        }
    }
    firsts
}

#[test]
fn examples_of_the_built_in_make_every_document() {
    let ids = "bao-cao bien-ban chuong-trinh cong-van giay-moi ke-hoach ky-nhan quyet-dinh theo-doi thong-bao to-trinh";
    // An office with a pack says there what it makes.
    let without_pack = |folder: &PathBuf| {
        let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
        !text.lines().any(|line| line.starts_with("pack"))
    };
    for folder in folders().into_iter().filter(without_pack) {
        let name = folder.file_name().unwrap().to_str().unwrap();
        let made: Vec<&str> = dossiers().keys().filter(|(of, _)| of == name).map(|(_, id)| *id).collect();
        assert_eq!(made.join(" "), ids, "{name}");
    }
}

/// Typst's own check of the standards; it writes no file that breaks one.
#[test]
fn every_document_is_accessible_and_archival() {
    let standards: Standards = "ua-1,a-2a".parse().unwrap();
    for folder in folders() {
        let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
        let dossiers = [(open(&text, &folder, &mut Problems::new()).unwrap(), PathBuf::from("ket-qua"))];
        let jobs = plan(&dossiers, &Order::default()).unwrap();
        let made = |_: &Job<'_>, made: Made| {
            assert!(made.pdf.is_some(), "{}", told(&made.problems));
            ControlFlow::Continue(())
        };
        run(&jobs, 0, |job| make(job, &standards), |_, made| made, made).unwrap();
    }
}

/// I.1, I.3: A4, upright or lying, and nothing outside the margins but what the decree puts there.
#[test]
fn pages_are_a4_and_keep_their_margins() {
    const IN_MARGIN: [&str; 3] = ["vt-page-number", "vt-circulation", "vt-signed-note"];
    each(|name, id, pages| {
        for (index, page) in pages.iter().enumerate() {
            let place = format!("{name}, {id}, page {}", index + 1);
            let lies = page.width > page.height;
            let (width, height) = if lies { (297.0, 210.0) } else { (210.0, 297.0) };
            assert!(near(page.width, width, 0.01) && near(page.height, height, 0.01), "{place}");
            for run in page.runs.iter().filter(|run| !IN_MARGIN.iter().any(|label| has(run, label))) {
                let inside = run.x >= 29.9 && run.x + run.width <= width - 14.9;
                assert!(inside && top(run) >= 19.9 && bottom(run) <= height - 19.9, "{place}: {run:?}");
            }
        }
    });
}

/// I.7, III.1.đ: each paper of a file is numbered by itself, from its second page.
#[test]
fn each_paper_is_numbered_from_its_second_page() {
    each(|name, id, pages| {
        let begins: BTreeSet<usize> = ["vt-national-name", "vt-annex"]
            .iter()
            .flat_map(|label| labelled(pages, label))
            .map(|line| line.page)
            .collect();
        let mut number = 0;
        for index in 0..pages.len() {
            number = if begins.contains(&index) { 1 } else { number + 1 };
            let printed = labelled(pages, "vt-page-number").iter().find(|line| line.page == index).map(Line::text);
            let expected = (number > 1).then(|| number.to_string());
            assert_eq!(printed, expected, "{name}, {id}, page {}", index + 1);
        }
        for line in labelled(pages, "vt-page-number") {
            set_in(&line, 13.0, 14.0, UPRIGHT);
            let middle = f64::midpoint(30.0, pages[line.page].width - 15.0);
            assert!(near(line.centre(), middle, NEAR) && line.bottom() < 20.0, "{name}, {id}: {line:?}");
        }
    });
}

/// II.1 to II.5: the head, once for each document of the file.
#[test]
fn heads_have_what_their_model_asks_for() {
    each(|name, id, pages| {
        let count = firsts(pages, "vt-national-name").len();
        assert!(count == 1 || (id == "giay-moi" && count > 2), "{name}, {id}: {count} heads");
        let times = |label: &str| firsts(pages, label).len();
        let is_list = LISTS.contains(&id);
        let expected = |is_there: bool| if is_there { count } else { 0 };
        assert_eq!(times("vt-issuer"), count, "{name}, {id}");
        assert_eq!(times("vt-number"), expected(!is_list), "{name}, {id}");
        assert_eq!(times("vt-place-date"), expected(!is_list && id != "bien-ban"), "{name}, {id}");
        assert_eq!(times("vt-kind"), expected(id != "cong-van"), "{name}, {id}");
        assert_eq!(times("vt-letter-subject"), expected(id == "cong-van"), "{name}, {id}");
        let looks: [(&str, f64, f64, (bool, bool)); 9] = [
            ("vt-national-name", 12.0, 13.0, BOLD),
            ("vt-motto", 13.0, 14.0, BOLD),
            ("vt-issuer", 12.0, 13.0, BOLD),
            ("vt-superior", 12.0, 13.0, UPRIGHT),
            ("vt-number", 13.0, 13.0, UPRIGHT),
            ("vt-place-date", 13.0, 14.0, ITALIC),
            ("vt-kind", 13.0, 14.0, BOLD),
            ("vt-subject", 13.0, 14.0, BOLD),
            ("vt-letter-subject", 12.0, 13.0, UPRIGHT),
        ];
        for (label, least, most, face) in looks {
            for line in labelled(pages, label) {
                set_in(&line, least, most, face);
            }
        }
    });
}

/// II.7, II.9: who signs, and the recipients at the left edge.
#[test]
fn every_document_but_a_list_is_signed_and_sent() {
    each(|name, id, pages| {
        let heads = firsts(pages, "vt-national-name").len();
        let is_list = LISTS.contains(&id);
        let signed = firsts(pages, "vt-signer").len();
        assert_eq!(signed, if is_list { 0 } else { heads }, "{name}, {id}");
        assert_eq!(firsts(pages, "vt-recipients-title").len(), signed, "{name}, {id}");
        assert_eq!(firsts(pages, "vt-cosigner").len(), usize::from(id == "bien-ban"), "{name}, {id}");
        for label in ["vt-authority", "vt-signer", "vt-cosigner-authority", "vt-cosigner"] {
            for line in labelled(pages, label) {
                set_in(&line, 13.0, 14.0, BOLD);
            }
        }
        for line in labelled(pages, "vt-recipients-title") {
            set_in(&line, 12.0, 12.0, (true, true));
            assert!(near(line.left(), 30.0, NEAR), "{name}, {id}: {line:?}");
        }
        for line in labelled(pages, "vt-recipients") {
            set_in(&line, 11.0, 11.0, UPRIGHT);
            assert!(near(line.left(), 30.0, NEAR), "{name}, {id}: {line:?}");
        }
        // Two lines of the body stand above the signature on its page.
        for line in firsts(pages, "vt-authority") {
            let above = baselines(&pages[line.page], |run| run.y < line.y - 1.0 && !has(run, "vt-page-number"));
            assert!(above.len() >= 2, "{name}, {id}: {line:?}");
        }
    });
}

/// III.1: an annex has its name, number where there are several, title and reference, centred.
#[test]
fn annexes_are_named_and_refer_to_their_document() {
    let expected = [("bao-cao", 1), ("cong-van", 2), ("quyet-dinh", 1), ("to-trinh", 1)];
    each(|name, id, pages| {
        let annexes = firsts(pages, "vt-annex");
        // A report has an annex for what the conference directed.
        let file = fs::read_to_string(root().join("examples").join(name).join("hoi-nghi.toml")).unwrap();
        let is_without = id == "bao-cao" && !file.contains("[[directives]]");
        let found = expected.iter().find(|(of, _)| *of == id).filter(|_| !is_without);
        let count = found.map_or(0, |(_, count)| *count);
        let names = match count {
            0 => Vec::new(),
            1 => vec!["Phụ lục"],
            _ => vec!["Phụ lục I", "Phụ lục II"],
        };
        assert_eq!(texts(&annexes), names, "{name}, {id}");
        for (label, least, most, face) in
            [("vt-annex", 14.0, 14.0, BOLD), ("vt-annex-title", 13.0, 14.0, BOLD), ("vt-reference", 13.0, 14.0, ITALIC)]
        {
            for line in labelled(pages, label) {
                set_in(&line, least, most, face);
                let page = &pages[line.page];
                assert!(near(line.centre(), f64::midpoint(30.0, page.width - 15.0), NEAR), "{name}, {id}: {line:?}");
            }
        }
        let references = firsts(pages, "vt-reference");
        assert_eq!(references.len(), count + usize::from(LISTS.contains(&id)), "{name}, {id}");
        assert!(references.iter().all(|line| line.text().starts_with("(Kèm theo ")), "{name}, {id}");
        for line in labelled(pages, "vt-annex-title") {
            assert_eq!(line.text(), line.text().to_uppercase(), "{name}, {id}");
        }
    });
}

#[test]
fn nothing_stands_on_anything() {
    each(|_, _, pages| assert_apart(pages));
}
