//! Who signs with an authority that none of his offices gives (Article 13; Annex I, II.7.b).

use crate::diag::{Code, Diagnostic};
use crate::model::{Conference, Document};

pub fn judge(conference: &Conference) -> Vec<Diagnostic> {
    conference.documents.iter().filter_map(|document| judge_one(conference, document)).collect()
}

fn judge_one(conference: &Conference, document: &Document) -> Option<Diagnostic> {
    // A derived authority follows from a title.
    let authority = document.authority.first().filter(|line| line.is_written())?;
    let signer = conference.person(document.signer?);
    // One title may name two offices: `Phó Bí thư Đảng ủy, Chủ tịch UBND xã`.
    let offices = signer.titles.iter().flat_map(|title| title.text.split(", "));
    let titles: Vec<String> = offices.map(str::to_lowercase).collect();
    let fits = titles.is_empty() || fits(&authority.text.to_lowercase().replace('ỷ', "ủ"), &titles);
    (!fits).then(|| {
        let found = Diagnostic::new(Code::SignerAuthority).at(authority.span.clone());
        let titles = signer.titles.iter().map(|title| &*title.text).collect::<Vec<_>>().join(", ");
        found
            .arg("authority", &authority.text)
            .arg("name", &signer.name.text)
            .arg("titles", titles)
            .in_document(document.kind.id())
    })
}

/// Whether one of `titles` can sign with `authority`, both in small letters. What the decree does
/// not settle fits.
fn fits(authority: &str, titles: &[String]) -> bool {
    let holds = |ranks: &[&str]| titles.iter().any(|title| ranks.iter().any(|rank| title.starts_with(rank)));
    let chair = &["chủ tịch", "phó chủ tịch", "quyền chủ tịch", "q. chủ tịch"];
    match authority.split_once('.') {
        // By order and by mandate signs the head of a unit, never the chairman himself.
        Some(("tl" | "tuq", of)) if of.contains("chủ tịch") => {
            titles.iter().any(|title| !chair.iter().any(|rank| title.starts_with(rank) && is_committee(title)))
        }
        Some(("kt", of)) if of.trim() == "chủ tịch" => holds(&["phó chủ tịch"]),
        Some(("q", of)) if of.trim() == "chủ tịch" => holds(&["quyền chủ tịch", "q. chủ tịch"]),
        Some(("tm", body)) if body.contains("ủy ban nhân dân") => {
            titles.iter().any(|title| chair.iter().any(|rank| title.starts_with(rank)) && may_be_committee(title))
        }
        Some(("tm", body)) if body.contains("hội đồng nhân dân") => {
            titles.iter().any(|title| title.contains("hđnd") || title.contains("hội đồng nhân dân"))
        }
        Some(("tm", body)) if body.trim_start().starts_with("hội đồng") => {
            titles.iter().any(|title| title.contains("hội đồng") || title.contains(" hđ ") || title.contains(" hđtđ"))
        }
        _ => true,
    }
}

fn is_committee(title: &str) -> bool {
    ["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân"].iter().any(|name| title.contains(name))
}

/// `Phó Chủ tịch Thường trực` alone does not say of what.
fn may_be_committee(title: &str) -> bool {
    const OTHERS: &[&str] = &["hội", "hđ", "mặt trận", "mttq", "công đoàn", "công ty"];
    is_committee(title) || !OTHERS.iter().any(|other| title.contains(other))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn what_a_title_leaves_open_fits() {
        let fits = |authority: &str, title: &str| fits(authority, &[title.to_owned()]);
        assert!(fits("tm. ủy ban nhân dân", "phó chủ tịch thường trực"));
        assert!(!fits("tm. ủy ban nhân dân", "chủ tịch hội nông dân xã"));
        assert!(fits("tm. hội đồng", "phó chủ tịch hđ tđ-kt xã"));
        assert!(!fits("tm. hội đồng", "chủ tịch ubnd xã"));
    }
}
