//! Which documents an office makes, and what it always says of them: key by key, the conference first, then the
//! nearest pack.

use std::path::Path;

use super::office::{AGENCY, SIGNERS, conference, folder, ids, words};

/// A commune on a district, each with its own `[documents]`.
fn layers(conference_says: &str, commune: &str, district: &str) -> tempfile::TempDir {
    let commune = format!("extends = \"huyen\"\n{AGENCY}{SIGNERS}{commune}");
    let conference = conference(&format!("chair = \"chu-tich\"\n{conference_says}"));
    folder(&conference, &[("xa/pack.toml", &commune), ("huyen/pack.toml", district)])
}

#[test]
fn the_nearest_list_says_what_is_made() {
    let made = |conference: &str, commune: &str, district: &str| ids(layers(conference, commune, district).path());
    let (make, skip) = ("[documents]\nmake = [\"theo-doi\"]\n", "[documents]\nskip = [\"thong-bao\"]\n");
    assert_eq!(made("", "", ""), ["bao-cao", "thong-bao", "theo-doi"]);
    assert_eq!(made("", "", make), ["theo-doi"]);
    assert_eq!(made("", skip, make), ["bao-cao", "theo-doi"]);
    assert_eq!(made("", "[documents.bao-cao]\nenabled = true\n", make), ["bao-cao", "theo-doi"]);
    assert_eq!(made("", "[documents]\nmake = []\n[documents.bao-cao]\nenabled = true\n", ""), ["bao-cao"]);
}

#[test]
fn a_conference_asks_for_what_its_pack_leaves_out() {
    let skip = "[documents]\nskip = [\"thong-bao\", \"theo-doi\"]\n";
    assert_eq!(ids(layers("[documents.thong-bao]\nnumber = 3\n", skip, "").path()), ["bao-cao", "thong-bao"]);
    assert_eq!(ids(layers("[documents.thong-bao]\nenabled = false\n", "", "").path()), ["bao-cao", "theo-doi"]);
}

#[test]
fn what_a_conference_lacks_is_no_fault_of_an_office() {
    // The office always signs its minutes so; this conference has none.
    let office = "[documents.bien-ban]\ncopies = 3\n[documents.cong-van]\nunit = \"VHXH\"\n";
    assert_eq!(ids(layers("", office, "").path()), ["bao-cao", "thong-bao", "theo-doi"]);
}

fn recipients(folder: &Path) -> String {
    words(folder, "bao-cao").join(" ")
}

#[test]
fn each_key_is_the_nearest_ones() {
    let district =
        "[documents.bao-cao]\nrecipients = [\"Thường trực Huyện ủy\"]\ndrafter = \"PL\"\nto = [\"Sở Nội vụ\"]\n";
    let commune = "[documents.bao-cao]\nrecipients = [\"Thường trực Đảng ủy xã\"]\ncopies = 7\n";
    let said = recipients(layers("", commune, district).path());
    assert!(
        said.contains("- Thường trực Đảng ủy xã;") && said.contains("PL.(7)") && said.contains("Sở Nội vụ"),
        "{said}"
    );
    assert!(!said.contains("Huyện ủy"));
    let conference = "[documents.bao-cao]\nrecipients = [\"Đảng ủy, HĐND xã\"]\ncopies = 9\n";
    let said = recipients(layers(conference, commune, district).path());
    assert!(said.contains("- Đảng ủy, HĐND xã;") && said.contains("PL.(9)"), "{said}");
}

#[test]
fn an_office_words_and_issues_its_documents() {
    let commune = r#"
[documents.bao-cao]
closing = "Trên đây là báo cáo của xã."
subject = "Tổng kết phong trào thi đua"
[documents.thong-bao]
agency = { name = "Hội đồng Thi đua - Khen thưởng xã Phước Hiệp", symbol = "HĐTĐKT" }
authority = "TM. HỘI ĐỒNG"
"#;
    let folder = layers("", commune, "");
    let report = words(folder.path(), "bao-cao").join(" ");
    assert!(
        report.contains("Trên đây là báo cáo của xã./.") && report.contains("Tổng kết phong trào thi đua"),
        "{report}"
    );
    assert!(words(folder.path(), "thong-bao").join(" ").contains("/TB-HĐTĐKT"));
}
