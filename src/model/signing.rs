//! Who signs how: the lines above a signature (Annex I, Part I, II.7.b; Article 13).

/// Lines above a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capacity {
    /// In whose name: `TM. ỦY BAN NHÂN DÂN`, `TL. CHỦ TỊCH`.
    pub on_behalf: String,
    /// The signer's own rank: `CHỦ TỊCH`, or `KT. CHỦ TỊCH` over `PHÓ CHỦ TỊCH`.
    pub position: Vec<String>,
}

/// Ranks whose lines the decree fixes for a people's committee: how the title begins, in whose
/// name, the position's lines.
const RANKS: &[(&[&str], &str, &[&str])] = &[
    (&["phó chủ tịch"], COLLECTIVE, &["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    (&["quyền chủ tịch", "q. chủ tịch"], COLLECTIVE, &["Q. CHỦ TỊCH"]),
    (&["chủ tịch"], COLLECTIVE, &["CHỦ TỊCH"]),
    (&["phó chánh văn phòng"], BY_ORDER, &["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]),
    (&["chánh văn phòng"], BY_ORDER, &["CHÁNH VĂN PHÒNG"]),
    (&["phó trưởng phòng"], BY_ORDER, &["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]),
    (&["trưởng phòng"], BY_ORDER, &["TRƯỞNG PHÒNG"]),
];

const COLLECTIVE: &str = "TM. ỦY BAN NHÂN DÂN";
const BY_ORDER: &str = "TL. CHỦ TỊCH";

/// The lines for a person of a people's committee with `title`; `None` where the decree does not
/// fix them (a chairman of another body than the committee among them).
pub fn capacity(title: &str) -> Option<Capacity> {
    let lower = title.to_lowercase();
    let (_, on_behalf, position) =
        RANKS.iter().find(|(begins, ..)| begins.iter().any(|rank| lower.starts_with(rank)))?;
    let of_committee = lower.contains("ubnd") || lower.contains("ủy ban nhân dân") || lower.contains("uỷ ban nhân dân");
    (*on_behalf == BY_ORDER || of_committee).then(|| Capacity {
        on_behalf: (*on_behalf).to_owned(),
        position: position.iter().map(|line| (*line).to_owned()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(title: &str) -> Option<Vec<String>> {
        capacity(title).map(|c| [vec![c.on_behalf], c.position].concat())
    }

    #[test]
    fn the_decree_fixes_the_lines_of_a_committee() {
        let some = |lines: &[&str]| Some(lines.iter().map(|l| (*l).to_owned()).collect::<Vec<_>>());
        assert_eq!(lines("Chủ tịch UBND huyện"), some(&["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]));
        assert_eq!(
            lines("Phó Chủ tịch Thường trực Ủy ban nhân dân xã"),
            some(&["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"])
        );
        assert_eq!(lines("Chánh Văn phòng HĐND và UBND huyện"), some(&["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]));
        assert_eq!(lines("Chủ tịch Hội đồng Thi đua - Khen thưởng"), None);
        assert_eq!(lines("Bí thư Huyện ủy"), None);
    }
}
