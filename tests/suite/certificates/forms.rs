//! Every form has its template: one page each, its title in red, for all who can have it.

use super::{conference, field, fields, folder, made};
use crate::support::{open, small, told};
use std::path::PathBuf;
use vanthu::diag::{Problems, Severity};
use vanthu::dossier::{Order, Print, make};
use vanthu::model::{AwardForm, PrintMode, RecipientKind};
use vanthu::typeset::Standards;

const TITLES: [(AwardForm, &str, &str); 9] = [
    (AwardForm::Merit, "GIẤY KHEN", "TẶNG"),
    (AwardForm::HighMerit, "BẰNG KHEN", "TẶNG"),
    (AwardForm::AdvancedWorker, "LAO ĐỘNG TIÊN TIẾN", "TẶNG DANH HIỆU"),
    (AwardForm::AdvancedCollective, "TẬP THỂ LAO ĐỘNG TIÊN TIẾN", "TẶNG DANH HIỆU"),
    (AwardForm::Fighter, "CHIẾN SĨ THI ĐUA CƠ SỞ", "TẶNG DANH HIỆU"),
    (AwardForm::ExcellentCollective, "TẬP THỂ LAO ĐỘNG XUẤT SẮC", "TẶNG DANH HIỆU"),
    (AwardForm::ProvincialFighter, "CHIẾN SĨ THI ĐUA CẤP TỈNH", "TẶNG DANH HIỆU"),
    (AwardForm::CulturalFamily, "GIA ĐÌNH VĂN HÓA", "TẶNG DANH HIỆU"),
    (AwardForm::CulturalVillage, "THÔN, TỔ DÂN PHỐ VĂN HÓA", "TẶNG DANH HIỆU"),
];

/// Who has it, by kind.
fn recipients(form: AwardForm) -> String {
    let kinds = RecipientKind::ALL.iter().filter(|kind| form.only_for().is_none_or(|only| only == **kind));
    let one = |kind: &RecipientKind| {
        let name = match kind {
            RecipientKind::Collective => "Trường Mầm non Phước Hiệp",
            RecipientKind::Individual => "Nguyễn Thị Thuỷ Ưỡng",
            RecipientKind::Household => "Hộ ông A Lăng Bớt",
        };
        format!("[[awards.recipients]]\nkind = \"{}\"\nname = \"{name}\"\n", kind.word())
    };
    kinds.map(one).collect()
}

#[test]
fn every_form_has_a_page_for_each_with_its_title_in_red() {
    for (form, title, grants) in TITLES {
        let award = format!("[[awards]]\nform = \"{}\"\nreason = \"Đạt thành tích năm 2022\"\n", form.word());
        let text = small(&format!("{award}{}", recipients(form)));
        let mut problems = Problems::new();
        let folder = tempfile::tempdir().unwrap();
        let dossier = open(&text, folder.path(), &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
        let dossiers = [(dossier, PathBuf::from("ket-qua"))];
        let jobs = Print::default().plan(&dossiers, &Order::default()).unwrap();
        assert_eq!(jobs.len(), 1);
        let made = make(&jobs[0], &Standards::default());
        assert!(made.pdf.is_some(), "{title}: {}", told(&made.problems));
        assert_eq!(made.pages.len(), if form.only_for().is_none() { 3 } else { 1 });
        for page in &made.pages {
            let words = |name| field(page, name).iter().map(|run| run.text.as_str()).collect::<String>();
            assert_eq!((words("title").trim(), words("grants").trim()), (title, grants), "{:?}", fields(page));
            for name in ["title", "giver"] {
                let [red, green, blue, _] = field(page, name)[0].color.unwrap();
                assert!(red > 150 && green < 60 && blue < 60, "{title}: {name}");
            }
        }
    }
}

/// What an office may choose breaks no rule.
#[test]
fn sound_certificates_break_no_rule() {
    let designs = [
        "",
        "[style]\nfaces = \"calm\"\nborder = \"trong-dong\"\n",
        "[style]\nfaces = \"plain\"\naccent = \"#8b0000\"\n",
        "[certificates.giay-khen]\nscan = \"phoi.png\"\nprints = [\"recipient\", \"achievement\", \"ordinal\"]\n",
        "[certificates.giay-khen]\nordinal_label = \"Vào sổ vàng số\"\n",
        "[certificates.giay-khen.positions.title]\ny = 95\nsize = 40\n",
        "[printers.may]\ndx = 3\nrotate = 0.5\nscale = 1.02\npaper = \"a3\"\n",
        "[documents.giay-khen]\nsigner = \"trung\"\nauthority = \"KT. CHỦ TỊCH\"\n",
    ];
    for more in designs {
        for mode in PrintMode::ALL {
            let printer = more.contains("printers").then(|| "may".to_owned());
            let folder = folder(more);
            let made = made(folder.path(), &Print { mode: Some(*mode), printer, ..Print::default() });
            assert_eq!(told(&made.problems), "", "{} of {more}", mode.word());
        }
    }
}

/// The decree ended: what it asks is sure only while it was in force.
#[test]
fn outside_of_the_decrees_time_a_finding_is_a_warning() {
    for (day, severity) in [
        ("2023-12-31", Severity::Warning),
        ("2024-01-01", Severity::Error),
        ("2025-06-30", Severity::Error),
        ("2025-07-01", Severity::Warning),
    ] {
        let folder = folder("");
        let text = conference("[style]\naccent = \"#123456\"\n").replace("2023-03-06", day);
        std::fs::write(folder.path().join("hoi-nghi.toml"), text).unwrap();
        let made = made(folder.path(), &Print::default());
        let mut found: Vec<_> = made.problems.iter().map(|problem| (problem.code.id(), problem.severity)).collect();
        // Each certificate is judged by itself; who reads it is told once.
        found.dedup();
        assert_eq!(found, [("certificate-colour", severity)], "{day}");
        assert!(made.pdf.is_some());
    }
}
