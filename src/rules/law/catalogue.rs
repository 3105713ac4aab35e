//! The law rules: source, and examples as changes of one sound file.

use super::LawRule;
use crate::diag::Code;
use crate::rules::catalogue::{Rule, Topic};

const fn rule(code: Code, citation: &'static str) -> Rule {
    Rule { code, topic: Topic::Law, citation }
}

const CITING: &str = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.6.a, II.6.b";

pub const RULES: &[LawRule] = &[
    LawRule {
        rule: rule(Code::BodyEnded, "Luật Tổ chức chính quyền địa phương số 72/2025/QH15"),
        good: &[
            ("UBND tỉnh\"", "UBND huyện Phước Sơn (cũ)\""),
            ("UBND tỉnh\"", "Trung tâm Y tế huyện Phước Sơn\""),
            ("UBND tỉnh\"", "Trung tâm Y tế dự phòng huyện Phước Sơn\""),
            ("UBND tỉnh\"", "Phòng giao dịch Ngân hàng Chính sách xã hội huyện Phước Sơn\""),
            ("UBND tỉnh\"", "Phòng khám đa khoa khu vực huyện Phước Sơn\""),
            ("UBND tỉnh\"", "Đội Phòng cháy, chữa cháy khu vực huyện Phước Sơn\""),
            ("UBND tỉnh\"", "Chi nhánh Văn phòng Đăng ký đất đai huyện Phước Sơn\""),
        ],
        bad: &[
            (("UBND tỉnh\"", "UBND huyện Phước Sơn\""), "UBND huyện Phước Sơn"),
            (("\"Phòng Kinh tế\"", "\"Phòng Nội vụ huyện\""), "Phòng Nội vụ huyện"),
            (("\"Phòng Kinh tế\"", "\"UBND các xã, thị trấn\""), "UBND các xã, thị trấn"),
            (("UBND tỉnh\"", "Thường trực Huyện ủy\""), "Huyện ủy"),
            (
                (
                    "Ủy ban nhân dân xã Phước Năng\"\nlevel = \"xa\"",
                    "Đài Phát thanh Phước Sơn\"\nsymbol = \"ĐPT\"\nplace = \"Phước Sơn\"\nlevel = \"huyen\"",
                ),
                "\"huyen\"",
            ),
        ],
    },
    LawRule {
        rule: rule(Code::LevelMismatch, "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.2.a"),
        good: &[("Ủy ban nhân dân xã Phước Năng", "Ủy ban nhân dân xã Phước Năng, tỉnh Quảng Nam")],
        bad: &[(("level = \"xa\"", "level = \"phuong\""), "\"phuong\"")],
    },
    LawRule {
        rule: rule(Code::BasisNumber, CITING),
        good: &[
            ("OPENING", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;"),
            ("OPENING", "Thực hiện Luật số 06/2026/QH15."),
            ("OPENING", "Thực hiện Nghị định số 72/2025/NĐ-CP."),
        ],
        bad: &[
            (("OPENING", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH16;"), "72/2025/QH16"),
            (("OPENING", "Căn cứ Nghị định số 152/2025/ND-CP của Chính phủ;"), "152/2025/ND-CP"),
            (("OPENING", "Căn cứ Luật Thi đua, khen thưởng số 72/2025/QH15;"), "72/2025/QH15"),
        ],
    },
    LawRule {
        rule: rule(Code::BasisDate, CITING),
        good: &[
            ("OPENING", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;"),
            ("OPENING", "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ;"),
        ],
        bad: &[
            (
                ("OPENING", "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 15 tháng 6 năm 2025;"),
                "15 tháng 6 năm 2025",
            ),
            (("OPENING", "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 03/5/2020;"), "03/5/2020"),
        ],
    },
    LawRule {
        rule: rule(Code::BasisLapsed, CITING),
        good: &[
            ("OPENING", "Căn cứ Nghị định số 152/2025/NĐ-CP;"),
            ("OPENING", "Trước ngày 01/7/2025, việc khen thưởng thực hiện theo Nghị định số 98/2023/NĐ-CP."),
            ("OPENING", "6 tháng đầu năm 2025, căn cứ Nghị định số 98/2023/NĐ-CP, xã đã khen thưởng 12 tập thể."),
            ("OPENING", "Căn cứ các quy định trước đây (Nghị định số 98/2023/NĐ-CP), xã rà soát hồ sơ."),
        ],
        bad: &[
            (("OPENING", "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ;"), "98/2023/NĐ-CP"),
            (("OPENING", "Căn cứ Luật số 06/2026/QH16;"), "06/2026/QH16"),
        ],
    },
    LawRule {
        rule: rule(Code::NoticeEarly, "thứ tự thời gian"),
        good: &[("2025-08-20", "2025-08-15")],
        bad: &[(("2025-08-20", "2025-08-14"), "2025-08-14")],
    },
    LawRule {
        rule: rule(Code::DeadlinePast, "thứ tự thời gian"),
        good: &[("2025-09-30", "2025-08-20")],
        bad: &[(("2025-09-30", "2025-08-19"), "2025-08-19"), (("2025-07-25", "2025-07-09"), "2025-07-09")],
    },
    LawRule {
        rule: rule(Code::PreparedLate, "thứ tự thời gian"),
        good: &[("date = 2025-07-10", "date = 2025-07-11")],
        bad: &[(("date = 2025-07-10\ndeadline = 2025-07-25", "date = 2025-08-16"), "2025-08-16")],
    },
    LawRule {
        rule: rule(Code::CitedLater, "thứ tự thời gian"),
        good: &[("2025-08-11", "2025-08-13")],
        bad: &[(("2025-08-11", "2025-08-14"), "2025-08-13")],
    },
    LawRule {
        rule: rule(Code::AwardBeyond, "Luật Thi đua, khen thưởng năm 2022, Điều 74, Điều 75"),
        good: &[(
            "\"giay-khen\"\n",
            "\"bang-khen\"\nby = \"Chủ tịch UBND tỉnh\"\ncounts = { individuals = 1 }\n[[awards]]\nform = \"giay-khen\"\n",
        )],
        bad: &[(("\"giay-khen\"", "\"bang-khen\""), "\"bang-khen\"")],
    },
    LawRule {
        rule: rule(Code::SignerAuthority, "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, mục II.7.b"),
        good: &[
            ("AUTHORITY", "TM. ỦY BAN NHÂN DÂN"),
            ("Chủ tịch UBND xã\"]", "Phó Chủ tịch UBND xã\"]"),
            ("Chủ tịch UBND xã\"]", "Phó Bí thư Đảng ủy, Chủ tịch UBND xã\"]"),
            ("Chủ tịch UBND xã\"]", "Chủ tịch UBND xã\", \"Chủ tịch Hội đồng Thi đua - Khen thưởng xã\"]"),
        ],
        bad: &[
            (("AUTHORITY", "TL. CHỦ TỊCH"), "\"TL. CHỦ TỊCH\""),
            (("AUTHORITY", "KT. CHỦ TỊCH"), "\"KT. CHỦ TỊCH\""),
            (("AUTHORITY", "TM. HỘI ĐỒNG"), "\"TM. HỘI ĐỒNG\""),
        ],
    },
];

/// The sound file; `OPENING` and `AUTHORITY` stand for texts of their own.
#[cfg(test)]
pub const SOUND: &str = r#"
[agency]
name = "Ủy ban nhân dân xã Phước Năng"
level = "xa"
[conference]
name = "Hội nghị tổng kết phong trào thi đua yêu nước"
year = 2025
date = 2025-08-15
chair = "a"
[[people]]
id = "a"
name = "Lê Văn Mẫu"
titles = ["Chủ tịch UBND xã"]
[[directives]]
to = ["Phòng Kinh tế"]
task = "Xây dựng kế hoạch."
deadline = 2025-09-30
[[awards]]
form = "giay-khen"
decision = { date = 2025-08-13 }
[[awards.recipients]]
name = "Hồ Văn Ví Dụ"
[documents.cong-van]
date = 2025-07-10
deadline = 2025-07-25
unit = "VHXH"
authority = "TM. ỦY BAN NHÂN DÂN"
to = ["Các thôn"]
[documents.to-trinh]
date = 2025-08-11
authority = "TM. ỦY BAN NHÂN DÂN"
to = ["Chủ tịch UBND xã"]
[documents.thong-bao]
date = 2025-08-20
authority = "AUTHORITY"
recipients = ["UBND tỉnh"]
opening = "OPENING"
"#;
