//! Conferences from text, the documents that are made of them, and what is told of both.

use std::path::{Path, PathBuf};

use vanthu::diag::{Catalog, Lang, Problems, Source, short};
use vanthu::dossier::{Dossier, Input, Made, Options, Order, Part, make, plan};
use vanthu::rules::rule;
use vanthu::typeset::Standards;

/// Documents for which [`small`] has nothing to say.
const OTHERS: [&str; 9] =
    ["quyet-dinh", "giay-moi", "chuong-trinh", "bien-ban", "ke-hoach", "to-trinh", "cong-van", "theo-doi", "ky-nhan"];

/// A conference with one achievement, one directive and a chairman: the least that makes report and
/// notice. `more` stands behind it; where it asks for another document, or has awards, the others are
/// not turned off.
pub fn small(more: &str) -> String {
    let off = |id: &&str| !more.contains("[[awards]]") && !more.contains(&format!("[documents.{id}]"));
    let off: String =
        OTHERS.iter().copied().filter(off).map(|id| format!("[documents.{id}]\nenabled = false\n")).collect();
    format!(
        r#"
[agency]
name = "Ủy ban nhân dân huyện Phước Sơn"
[conference]
name = "Hội nghị tổng kết"
year = 2022
date = 2023-03-10
chair = "trung"
[[people]]
id = "trung"
name = "Lê Quang Trung"
titles = ["Chủ tịch UBND huyện"]
[[outcomes]]
kind = "achievement"
text = "Thu nội địa vượt chỉ tiêu."
[[directives]]
to = ["Phòng Nội vụ"]
task = "Xây dựng kế hoạch."
{more}
{off}"#
    )
}

/// Opens `text` as the conference file of `folder`.
pub fn open(text: &str, folder: &Path, problems: &mut Problems) -> Option<Dossier> {
    let input = Input { file: folder.join("hoi-nghi.toml"), name: "hoi-nghi.toml".to_owned() };
    let source = Source::new("hoi-nghi.toml", text);
    Dossier::open(&input, &source, &Options::default(), problems)
}

/// Makes all documents of `dossier`, in order, each with its id.
pub fn make_all(dossier: Dossier) -> Vec<(&'static str, Made)> {
    let dossiers = [(dossier, PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).unwrap();
    let documents = jobs.iter().filter(|job| matches!(job.part, Part::Whole));
    documents.map(|job| (job.document.kind.id(), make(job, &Standards::default()))).collect()
}

/// `problems` without what the rules find: texts of tests are not meant to read well.
pub fn without_rules(problems: Problems) -> Problems {
    let mut others = Problems::new();
    others.extend(problems.into_vec().into_iter().filter(|diagnostic| rule(diagnostic.code).is_none()));
    others
}

/// Findings, one a line.
pub fn told(problems: &Problems) -> String {
    let catalog = Catalog::new(Lang::En);
    problems.iter().map(|diagnostic| short(diagnostic, &catalog) + "\n").collect()
}
