//! House wording: where tones stand, and how a committee is named above a signature.

use super::office::{AGENCY, SIGNERS, all, conference, folder, signature, words};
use crate::support::told;

const DATA: &str = r#"chair = "chu-tich"
secretary = "thuy"
venue = "Hội trường UBND xã"
[[people]]
id = "thuy"
name = "Nguyễn Thị Thùy"
titles = ["Công chức Văn hóa - Xã hội"]
[[outcomes]]
kind = "achievement"
text = "Công tác hòa giải được Phòng Văn hóa chú trọng; bà Hòa đạt kết quả khá."
"#;

fn office(conference_says: &str, pack: &str) -> tempfile::TempDir {
    let pack = format!("{AGENCY}{SIGNERS}{pack}");
    folder(&conference(&format!("{DATA}{conference_says}")), &[("xa/pack.toml", &pack)])
}

#[test]
fn an_office_keeps_to_one_placement_of_tones() {
    let old = office("", "[wording]\ntone = \"sau\"\n");
    let minutes = words(old.path(), "bien-ban").join(" ");
    for expected in ["CHỦ TOẠ", "(chủ toạ):", "Nguyễn Thị Thùy", "CỘNG HÒA XÃ HỘI"] {
        assert!(minutes.contains(expected), "{expected}: {minutes}");
    }
    let report = words(old.path(), "bao-cao").join(" ");
    for expected in ["hoà giải được Phòng Văn hóa chú", "bà Hòa đạt", "UỶ BAN NHÂN DÂN XÃ"] {
        assert!(report.contains(expected), "{expected}: {report}");
    }
    assert_eq!(signature(old.path(), "bao-cao")[0], "TM. UỶ BAN NHÂN DÂN");
    for (id, made) in all(old.path()) {
        assert_eq!(told(&made.problems), "", "{id}");
    }
    // What nobody asked for is not done; the conference has the last word.
    for usual in [office("", ""), office("[wording]\ntone = \"truoc\"\n", "[wording]\ntone = \"sau\"\n")] {
        let report = words(usual.path(), "bao-cao").join(" ");
        assert!(report.contains("Công tác hòa giải") && report.contains("TM. ỦY BAN"), "{report}");
    }
}

#[test]
fn a_committee_is_named_as_the_office_likes() {
    for (said, expected) in [
        ("ngan", "TM. ỦY BAN NHÂN DÂN"),
        ("cap", "TM. ỦY BAN NHÂN DÂN XÃ"),
        ("day-du", "TM. ỦY BAN NHÂN DÂN XÃ PHƯỚC HIỆP"),
    ] {
        let folder = office("", &format!("[wording]\ncommittee = \"{said}\"\n"));
        let signed = signature(folder.path(), "bao-cao").join(" ");
        assert_eq!(signed, format!("{expected} CHỦ TỊCH Hồ Văn Ba"));
        let (_, report) = all(folder.path()).into_iter().find(|(id, _)| *id == "bao-cao").unwrap();
        assert_eq!(told(&report.problems), "");
    }
}
