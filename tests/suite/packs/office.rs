//! An office with its packs and a conference, and what is read off the pages of its documents.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vanthu::diag::Problems;
use vanthu::dossier::{Dossier, Made};

use super::write;
use crate::support::{make_all, open, told, without_rules};

/// The conference of these tests; `more` stands behind `[conference]`.
pub fn conference(more: &str) -> String {
    format!(
        r#"pack = "xa"
[conference]
name = "Hội nghị tổng kết phong trào thi đua yêu nước năm 2025"
year = 2025
date = 2026-01-15
{more}
[[outcomes]]
kind = "achievement"
text = "Thu nội địa vượt chỉ tiêu."
[[directives]]
to = ["Phòng Văn hóa - Xã hội"]
task = "Xây dựng kế hoạch."
"#
    )
}

/// The office of these tests.
pub const AGENCY: &str = "[agency]\nname = \"Ủy ban nhân dân xã Phước Hiệp\"\n";

/// A chairman and a deputy who stands in for him.
pub const SIGNERS: &str = r#"
[signers.chu-tich]
name = "Hồ Văn Ba"
title = "Chủ tịch UBND xã"
[signers.pho-chu-tich]
name = "Hồ Thị Lan"
title = "Phó Chủ tịch UBND xã"
honorific = "bà"
signs-for = "chu-tich"
"#;

/// A folder with a conference and packs: the name of a file below `packs`, and what stands in it.
pub fn folder(conference: &str, files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[("hoi-nghi.toml", conference)]);
    write(&folder.path().join("packs"), files);
    folder
}

pub fn opened(folder: &Path) -> Dossier {
    let text = fs::read_to_string(folder.join("hoi-nghi.toml")).unwrap();
    let mut problems = Problems::new();
    let dossier = open(&text, folder, &mut problems).unwrap_or_else(|| panic!("{}", told(&problems)));
    assert!(!without_rules(problems).has_errors());
    dossier
}

/// All documents of the conference in `folder` and its packs, by id.
pub fn all(folder: &Path) -> Vec<(&'static str, Made)> {
    let made = make_all(opened(folder));
    for (id, made) in &made {
        assert!(made.pdf.is_some(), "{id}: {}", told(&made.problems));
    }
    made
}

pub fn ids(folder: &Path) -> Vec<&'static str> {
    all(folder).into_iter().map(|(id, _)| id).collect()
}

/// The runs of letters of the document `id`, in the order of the pages.
pub fn words(folder: &Path, id: &str) -> Vec<String> {
    let (_, made) = all(folder).into_iter().find(|(made, _)| *made == id).unwrap();
    made.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.trim().to_owned()).collect()
}

/// The words in which the document `id` is signed, from the authority to the name.
pub fn signature(folder: &Path, id: &str) -> Vec<String> {
    let (_, made) = all(folder).into_iter().find(|(made, _)| *made == id).unwrap();
    let runs = made.pages.iter().flat_map(|page| &page.runs);
    let signed =
        runs.filter(|run| run.labels.iter().any(|label| ["vt-authority", "vt-signer"].contains(&label.as_str())));
    signed.map(|run| run.text.trim().to_owned()).collect()
}
