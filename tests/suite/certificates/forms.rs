//! Every form has its template: one page each, its title in red, for all who can have it.

use super::{field, fields};
use crate::support::{open, small, told};
use std::path::PathBuf;
use vanthu::diag::Problems;
use vanthu::dossier::{Order, Print, make};
use vanthu::model::{AwardForm, RecipientKind};
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
