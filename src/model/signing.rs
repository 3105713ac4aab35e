//! Who signs how: the lines above a signature (Annex I, Part I, II.7.b; Article 13).

/// Lines above a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capacity {
    /// In whose name: `TM. ỦY BAN NHÂN DÂN`, `TL. CHỦ TỊCH`; none in the signer's own.
    pub on_behalf: Option<String>,
    /// The signer's own rank: `CHỦ TỊCH`, or `KT. CHỦ TỊCH` over `PHÓ CHỦ TỊCH`.
    pub position: Vec<String>,
}

/// Which body issues a document, as far as the decree fixes how it is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// A people's committee.
    Committee,
    /// A council that advises one, such as that for emulation and commendation.
    Council,
    /// A division or an office, which its head leads alone.
    Unit,
    Other,
}

impl Body {
    /// Tells the body by its full name.
    pub fn of(name: &str) -> Self {
        let lower = name.to_lowercase();
        if COMMITTEE_NAMES.iter().any(|begin| lower.starts_with(begin)) {
            Self::Committee
        } else if lower.starts_with("hội đồng") && !lower.starts_with("hội đồng nhân dân") {
            Self::Council
        } else if UNIT_NAMES.iter().any(|begin| lower.starts_with(begin)) {
            Self::Unit
        } else {
            Self::Other
        }
    }
}

const COMMITTEE_NAMES: &[&str] = &["ubnd", "ủy ban nhân dân", "uỷ ban nhân dân"];

const UNIT_NAMES: &[&str] = &["phòng ", "văn phòng ", "sở ", "trung tâm "];

/// Ranks of the head of a committee or council and of those who sign for the head.
const HEADS: &[(&[&str], &[&str])] = &[
    (&["phó chủ tịch"], &["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    (&["quyền chủ tịch", "q. chủ tịch"], &["Q. CHỦ TỊCH"]),
    (&["chủ tịch"], &["CHỦ TỊCH"]),
];

/// Ranks that lead a unit, or sign by order of a committee's chairman.
const UNIT_HEADS: &[(&[&str], &[&str])] = &[
    (&["phó chánh văn phòng"], &["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]),
    (&["chánh văn phòng"], &["CHÁNH VĂN PHÒNG"]),
    (&["phó trưởng phòng"], &["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]),
    (&["trưởng phòng"], &["TRƯỞNG PHÒNG"]),
    (&["phó giám đốc"], &["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]),
    (&["giám đốc"], &["GIÁM ĐỐC"]),
];

/// The units whose heads sign by order of a committee's chairman: they belong to it.
const BY_ORDER: &[&str] = &["phó chánh văn phòng", "chánh văn phòng", "phó trưởng phòng", "trưởng phòng"];

/// The lines for a person with `title` who signs for `body`, or what its head decides alone (`own`:
/// II.7.b, Article 13; an award decision); `None` where the decree does not fix them: a title in
/// another body, or a body that it does not name.
pub fn capacity(title: &str, body: Body, own: bool) -> Option<Capacity> {
    let lower = title.to_lowercase();
    // The rank with which the title begins, and in what it is held.
    let rank = |ranks: &'static [(&[&str], &[&str])]| {
        let begins = |(begins, position): &'static (&[&str], &[&str])| {
            let held_in = begins.iter().find_map(|rank| lower.strip_prefix(rank))?;
            Some((held_in.trim_start().trim_start_matches("thường trực").trim_start().to_owned(), *position))
        };
        ranks.iter().find_map(begins)
    };
    let lines = |on_behalf: Option<&str>, position: &[&str]| Capacity {
        on_behalf: on_behalf.map(str::to_owned),
        position: position.iter().map(|line| (*line).to_owned()).collect(),
    };
    let names_committee = |held_in: &str, begins: bool| {
        COMMITTEE_NAMES.iter().any(|name| if begins { held_in.starts_with(name) } else { held_in.contains(name) })
    };
    match body {
        Body::Committee => {
            if let Some((held_in, position)) = rank(HEADS) {
                let on_behalf = (!own).then_some("TM. ỦY BAN NHÂN DÂN");
                return names_committee(&held_in, true).then(|| lines(on_behalf, position));
            }
            if !BY_ORDER.iter().any(|rank| lower.starts_with(rank)) {
                return None;
            }
            // An office of the committee's, or a division whose field alone is named.
            let (held_in, position) = rank(UNIT_HEADS)?;
            let of_party = ["ủy", "uỷ", "đảng"].iter().any(|word| held_in.contains(word));
            let mut capacity = lines(Some("TL. CHỦ TỊCH"), position);
            // There is one office, but there are many divisions.
            if let Some(head) = capacity.position.first_mut().filter(|head| head.ends_with("TRƯỞNG PHÒNG")) {
                let field = field(title.get(title.len() - held_in.len()..).unwrap_or_default());
                *head = format!("{head} {}", field.to_uppercase()).trim_end().to_owned();
            }
            (names_committee(&held_in, false) || !of_party).then_some(capacity)
        }
        Body::Council => {
            let (held_in, position) = rank(HEADS)?;
            let of_council = held_in.starts_with("hội đồng") && !held_in.starts_with("hội đồng nhân dân");
            of_council.then(|| lines(Some("TM. HỘI ĐỒNG"), position))
        }
        Body::Unit => rank(UNIT_HEADS).map(|(_, position)| lines(None, position)),
        Body::Other => None,
    }
}

/// The lines for a person with the title `own` who signs in the place of one with the title `head` (II.7.b): a deputy
/// for the head, the head of a unit by order; without `bodies`, the names of the body that both belong to.
pub fn in_the_place_of(own: &str, head: &str, bodies: &[&str]) -> Capacity {
    let rank = |title: &str| {
        let lower = title.to_lowercase();
        let body = bodies.iter().find(|body| lower.ends_with(&format!(" {}", body.to_lowercase())));
        let letters = lower.chars().count() - body.map_or(0, |body| body.chars().count());
        lower.chars().take(letters).collect::<String>().trim_end().to_uppercase()
    };
    let (own, head) = (rank(own), rank(head));
    match own.starts_with("PHÓ ") {
        true => Capacity { on_behalf: None, position: vec![format!("KT. {head}"), own] },
        false => Capacity { on_behalf: Some(format!("TL. {head}")), position: vec![own] },
    }
}

/// The field of a division without the unit that it belongs to: `Nội vụ` of `Nội vụ huyện Phước Sơn`.
fn field(held_in: &str) -> &str {
    const UNITS: [&str; 7] = [" tỉnh", " thành phố", " thị xã", " huyện", " quận", " xã", " phường"];
    let end = UNITS.iter().filter_map(|unit| held_in.find(unit)).min();
    &held_in[..end.unwrap_or(held_in.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(title: &str) -> Option<Vec<String>> {
        signed(title, Body::Committee)
    }

    fn signed(title: &str, body: Body) -> Option<Vec<String>> {
        capacity(title, body, false).map(|c| c.on_behalf.into_iter().chain(c.position).collect())
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
        assert_eq!(lines("Chủ tịch Công đoàn cơ quan UBND huyện"), None);
        assert_eq!(lines("Chánh Văn phòng Huyện ủy"), None);
        for title in ["Trưởng phòng Nội vụ", "Trưởng Phòng Nội vụ huyện Phước Sơn"] {
            assert_eq!(lines(title), some(&["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG NỘI VỤ"]));
        }
        let deputy = ["TL. CHỦ TỊCH", "KT. TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", "PHÓ TRƯỞNG PHÒNG"];
        assert_eq!(lines("Phó Trưởng phòng Văn hóa - Xã hội xã"), some(&deputy));
        assert_eq!(lines("Trưởng phòng"), some(&["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG"]));
    }

    #[test]
    fn what_a_chairman_decides_alone_he_signs_in_his_own_name() {
        let own = |title| capacity(title, Body::Committee, true).map(|c| (c.on_behalf, c.position));
        assert_eq!(own("Chủ tịch UBND huyện"), Some((None, vec!["CHỦ TỊCH".to_owned()])));
        let deputy = vec!["KT. CHỦ TỊCH".to_owned(), "PHÓ CHỦ TỊCH".to_owned()];
        assert_eq!(own("Phó Chủ tịch UBND xã"), Some((None, deputy)));
    }

    #[test]
    fn a_unit_is_signed_for_by_its_head_or_for_the_head() {
        let unit = Body::of("Phòng Văn hóa - Xã hội");
        assert_eq!(signed("Trưởng phòng Văn hóa - Xã hội", unit), Some(vec!["TRƯỞNG PHÒNG".to_owned()]));
        let deputy = vec!["KT. TRƯỞNG PHÒNG".to_owned(), "PHÓ TRƯỞNG PHÒNG".to_owned()];
        assert_eq!(signed("Phó Trưởng phòng", unit), Some(deputy));
        assert_eq!(signed("Chủ tịch UBND xã", unit), None);
    }

    #[test]
    fn a_deputy_of_any_body_signs_for_its_head() {
        let bodies = ["Trường THCS Phước Hiệp"];
        let deputy = in_the_place_of("Phó Hiệu trưởng Trường THCS Phước Hiệp", "Hiệu trưởng", &bodies);
        let position = vec!["KT. HIỆU TRƯỞNG".to_owned(), "PHÓ HIỆU TRƯỞNG".to_owned()];
        assert_eq!(deputy, Capacity { on_behalf: None, position });
        let clerk = in_the_place_of("Tổ trưởng Văn phòng", "Hiệu trưởng trường THCS Phước Hiệp", &bodies);
        assert_eq!(clerk.on_behalf.as_deref(), Some("TL. HIỆU TRƯỞNG"));
    }

    #[test]
    fn a_council_is_signed_for_by_its_own_ranks() {
        let council = Body::of("Hội đồng Thi đua - Khen thưởng huyện Phước Sơn");
        assert_eq!(council, Body::Council);
        let head = signed("Chủ tịch Hội đồng Thi đua - Khen thưởng huyện", council);
        assert_eq!(head, Some(vec!["TM. HỘI ĐỒNG".to_owned(), "CHỦ TỊCH".to_owned()]));
        assert_eq!(signed("Chủ tịch UBND huyện", council), None);
        assert_eq!(signed("Chủ tịch Hội đồng nhân dân huyện", council), None);
        assert_eq!(Body::of("Hội đồng nhân dân huyện"), Body::Other);
        assert_eq!(Body::of("Ủy ban nhân dân xã"), Body::Committee);
    }
}
