//! The text rules: source, what each judges, and its examples.

use super::{
    Find, TextRule, abbreviation, calendar, capital, cite, dash, date, doubled, figure, letter, people, quote,
    sentence, space, spelling, tone,
};
use crate::diag::Code;
use crate::model::TextKind::{self, Line, Name, Prose, Recipient, Unit};
use crate::rules::catalogue::{PRACTICE, Rule, Topic};

/// Even a person's name.
const EVERYTHING: &[TextKind] = &[Name, Line, Unit, Recipient, Prose];
/// All but persons' names, which are as their bearers write them.
const WORDS: &[TextKind] = &[Line, Unit, Recipient, Prose];
/// Where a reader meets the words without the customary short forms of Nơi nhận and of units on award lists.
const READ: &[TextKind] = &[Line, Prose];
const SENTENCES: &[TextKind] = &[Prose];

const SPELLING: &str = "chính tả tiếng Việt";

const fn rule(code: Code, citation: &'static str) -> Rule {
    Rule { code, topic: Topic::Text, citation }
}

macro_rules! annex_2 {
    ($item:literal) => {
        concat!("Nghị định 30/2020/NĐ-CP, Phụ lục II, mục ", $item)
    };
}

pub const RULES: &[TextRule] = &[
    TextRule {
        rule: rule(Code::CapitalBody, annex_2!("IV.1, V.3")),
        on: WORDS,
        find: Find::Each(capital::bodies),
        good: &[
            "Ủy ban nhân dân huyện Phước Sơn",
            "Hội đồng Thi đua - Khen thưởng huyện, Chủ tịch UBND",
            "ỦY BAN NHÂN DÂN HUYỆN; Hội Đồng hương Quảng Nam",
            "Thường trực Hội đồng nhân dân; Ban Chấp hành Đảng bộ",
        ],
        bad: &[
            ("Ủy Ban Nhân Dân huyện Phước Sơn", "Ủy Ban Nhân Dân"),
            ("các Phó Chủ Tịch UBND", "Phó Chủ Tịch"),
            ("Hội đồng Nhân dân tỉnh", "Hội đồng Nhân dân"),
            ("Chủ tịch Hội đồng thi đua khen thưởng huyện", "Hội đồng thi đua khen thưởng"),
            ("Hội đồng thi đua, khen thưởng", "Hội đồng thi đua, khen thưởng"),
        ],
    },
    TextRule {
        rule: rule(Code::CapitalName, annex_2!("III.1, V.2, V.5, V.8, V.9")),
        on: WORDS,
        find: Find::Each(capital::names),
        good: &[
            "Thành phố Hồ Chí Minh; Thủ đô Hà Nội; tư tưởng Hồ Chí Minh",
            "chỉnh trang đường Cách Mạng Tháng Tám",
            "THỦ ĐÔ HÀ NỘI; Tết Nguyên đán; tết Trung thu; Cách mạng tháng Tám",
            "Quận 1, Phường 5; có 02 quận 12 phường; Số: 12/TB-TPHCM",
        ],
        bad: &[
            ("tại TP.HCM và các tỉnh", "TP.HCM"),
            ("tại TP. HCM.", "TP. HCM"),
            ("về thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"),
            ("đón Tết Nguyên Đán", "Tết Nguyên Đán"),
            ("Huân chương lao động hạng Ba", "Huân chương lao động"),
            ("Công an quận 1 báo cáo", "quận 1"),
        ],
    },
    TextRule {
        rule: rule(Code::CapitalArticle, annex_2!("V.7")),
        on: WORDS,
        find: Find::Each(cite::articles),
        good: &[
            "điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I của Bộ luật Hình sự",
            "Khoản 2 Điều này được sửa đổi",
            "nêu 02 điều 5 người đã góp ý; các chương trình, mục tiêu",
        ],
        bad: &[
            ("theo khoản 2 điều 5", "điều 5"),
            ("tại điều 5 Luật Thi đua, khen thưởng", "điều 5"),
            ("tại điều 12 của Nghị định số 98/2023/NĐ-CP", "điều 12"),
            ("theo Khoản 2 Điều 5", "Khoản 2"),
            ("theo Điểm b khoản 1 Điều 9", "Điểm b"),
            ("tại chương II Nghị định này", "chương II"),
        ],
    },
    TextRule {
        rule: rule(Code::CapitalPeople, annex_2!("V.1")),
        on: WORDS,
        find: Find::Each(people::people),
        good: &[
            "phục vụ Nhân dân",
            "Hội đồng nhân dân, Ủy ban nhân dân, Tòa án nhân dân, Quân đội nhân dân",
            "lực lượng vũ trang nhân dân; 1.000 nhân dân tệ; hội thẩm nhân dân",
        ],
        bad: &[("phục vụ nhân dân trên địa bàn", "nhân dân"), ("cán bộ và nhân dân huyện", "nhân dân")],
    },
    TextRule {
        rule: rule(Code::CapitalDay, annex_2!("V.8.c")),
        on: WORDS,
        find: Find::Each(calendar::days),
        good: &[
            "sáng thứ Hai, ngày 13/3/2023",
            "ngày làm việc thứ hai của Hội nghị",
            "kỳ họp thứ năm",
            "trong tháng năm ấy",
        ],
        bad: &[
            ("sáng thứ hai, ngày 13/3/2023", "thứ hai"),
            ("họp vào thứ sáu hằng tuần", "thứ sáu"),
            ("rằm tháng giêng", "tháng giêng"),
        ],
    },
    TextRule {
        rule: rule(Code::CapitalSentence, annex_2!("I")),
        on: SENTENCES,
        find: Find::Each(sentence::sentences),
        good: &[
            "Công tác giảm nghèo đạt kết quả. Số hộ nghèo giảm.",
            "Các mô hình tại TP. Hội An, v.v. được nhân rộng.",
            "Kết quả như sau:\n- Rà soát hộ nghèo.\n- Biểu dương điển hình.",
            "Đạt 12.5 điểm... trong năm; tăng (so với năm trước) 05 điểm.",
            "Một dòng dài được ngắt\nở giữa câu? (theo báo cáo)",
        ],
        bad: &[
            ("Công tác giảm nghèo đạt kết quả. số hộ nghèo giảm.", "số"),
            ("tăng cường kiểm tra.", "tăng"),
            ("Kết quả:\n- rà soát hộ nghèo.", "rà"),
        ],
    },
    TextRule {
        rule: rule(Code::Misspelt, SPELLING),
        on: WORDS,
        find: Find::Each(spelling::misspelt),
        good: &[
            "bùng nổ lực lượng lao động; điều chỉnh chu kỳ; bài tập chung; chương trình bài bản; hiểu kỹ luật pháp",
            "nỗ lực, bứt phá, sử dụng, bổ sung, sáp nhập",
        ],
        bad: &[
            ("với sự nổ lực, quyết tâm", "nổ lực"),
            ("Nổ lực hết mình", "Nổ lực"),
            ("mạnh mẽ, bức phá trong thực hiện", "bức phá"),
            ("tập chung chỉ đạo", "tập chung"),
            ("các cấp, các nghành", "nghành"),
            ("khắc phục khó khăng", "khó khăng"),
        ],
    },
    TextRule {
        rule: rule(Code::DoubledWord, SPELLING),
        on: WORDS,
        find: Find::Each(doubled::doubled),
        good: &[
            "luôn luôn, dần dần, thường thường, ngày ngày, người người, nhà nhà, mãi mãi, song song, từ từ, đời đời",
            "còn chung chung; xanh xanh; năm năm qua; cơ quan quan tâm; học sinh sinh sống",
            "nêu trên trên cơ sở đề nghị; bên trong trong năm; người đăng ký đăng ký; xã hội xã hội chủ nghĩa",
        ],
        bad: &[
            ("UBND các các xã, thị trấn", "các các"),
            ("tham gia phong trào phong trào thi đua", "phong trào phong trào"),
            ("kết quả của\ncủa huyện", "của\ncủa"),
        ],
    },
    TextRule {
        rule: rule(Code::WrongLetter, "TCVN 6909:2001"),
        on: EVERYTHING,
        find: Find::Each(letter::wrong_letter),
        good: &["Đoàn Văn Thông, đồng chí", "báo «Правда»"],
        bad: &[("Ðoàn Văn Thông", "Ðoàn"), ("xã hộị ðồng thuận", "ðồng"), ("huyện Phước Sоn", "Sоn")],
    },
    TextRule {
        rule: rule(Code::MixedTone, PRACTICE),
        on: WORDS,
        find: Find::Across(tone::mixed),
        good: &["Huyện ủy, ủy quyền, hòa giải", "hoà giải, văn hoá", "bà Nguyễn Thị Thuỷ; thủy lợi", "quý, quỳ, quỹ"],
        bad: &[("Huyện ủy; thi hành ủy quyền; giấy uỷ quyền", "uỷ"), ("văn hoá, văn hoá, văn hóa", "hóa")],
    },
    TextRule {
        rule: rule(Code::UnexplainedAbbreviation, PRACTICE),
        on: READ,
        find: Find::Across(abbreviation::unexplained),
        good: &[
            "UBND, HĐND, MTTQ huyện; BÁO CÁO KINH TẾ; Chương XII",
            "Ban Thường vụ (sau đây gọi tắt là BTV) họp; BTV kết luận",
            "BTV kết luận (BTV: Ban Thường vụ); Công ty TNHH MTV Hương Giang",
            "Số: 15/QĐ-UBND; Luật số 72/2025/QH15; TM. ỦY BAN NHÂN DÂN",
        ],
        bad: &[("BTV họp; BTV kết luận", "BTV"), ("các PCT UBND huyện", "PCT")],
    },
    TextRule {
        rule: rule(Code::SpaceDouble, PRACTICE),
        on: SENTENCES,
        find: Find::Each(space::double),
        good: &["Một câu\n   thụt đầu dòng.", "Hết dòng  \nDòng sau"],
        bad: &[("cơ quan, tổ chức  có trách nhiệm", "c  c")],
    },
    TextRule {
        rule: rule(Code::SpaceStray, PRACTICE),
        on: EVERYTHING,
        find: Find::Each(space::stray),
        good: &[
            "“Phước Sơn chung tay” (năm 2022): đạt, vượt; xong./.",
            "định dạng .png, ... ngày … , tháng",
            "đạt 103 %",
        ],
        bad: &[
            ("phong trào thi đua “ Phước Sơn chung tay”", "“ P"),
            ("kinh tế , xã hội", "ế ,"),
            ("như sau :", "u :"),
            ("( năm 2022)", "( n"),
        ],
    },
    TextRule {
        rule: rule(Code::SpaceMissing, PRACTICE),
        on: WORDS,
        find: Find::Each(space::missing),
        good: &["1.234,5; 07:30; http://moha.gov.vn; a@b.vn", "kinh tế, xã hội", "GS.TS Nguyễn Văn A; TP.HCM"],
        bad: &[("kinh tế,xã hội", "ế,x"), ("như sau:Thực hiện", "u:T"), ("đạt kế hoạch.Tiếp tục", "h.T")],
    },
    TextRule {
        rule: rule(
            Code::DashLong,
            "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.1.b (Tiêu ngữ); nơi khác: thông lệ",
        ),
        on: WORDS,
        find: Find::Each(dash::long),
        good: &["Độc lập - Tự do - Hạnh phúc", "giai đoạn 2021-2025"],
        bad: &[("đồng chí Lê Quang Trung – Chủ tịch", " – "), ("giai đoạn 2021–2025", "1–2")],
    },
    TextRule {
        rule: rule(Code::DashUneven, PRACTICE),
        on: WORDS,
        find: Find::Each(dash::uneven),
        good: &[
            "kinh tế - xã hội",
            "Mát-xcơ-va; Lê-nin; e-mail; 2021-2025; QĐ-UBND",
            "- Rà soát\n- Biểu dương",
            "-5 độ",
        ],
        bad: &[("kinh tế -xã hội", "tế -xã"), ("kinh tế-xã hội", "tế-xã"), ("Thi đua- Khen thưởng", "đua- Khen")],
    },
    TextRule {
        rule: rule(Code::QuoteStraight, PRACTICE),
        on: WORDS,
        find: Find::Each(quote::straight),
        good: &["phong trào “Phước Sơn chung tay”", "màn hình 24\""],
        bad: &[("phong trào \"Chung tay\" năm 2022", "\"Chung tay\"")],
    },
    TextRule {
        rule: rule(Code::QuoteUnbalanced, PRACTICE),
        on: WORDS,
        find: Find::Each(quote::unbalanced),
        good: &["“a” (b) [c]", "a) Nội dung; tại điểm b) và 1) nêu trên", "(nêu tại (1) và (2))"],
        bad: &[
            ("phong trào “Chung tay năm 2022", "“Chung"),
            ("năm 2022) đạt", "2022)"),
            ("kết quả (năm 2022 đạt", "(năm"),
        ],
    },
    TextRule {
        rule: rule(Code::FigureForm, PRACTICE),
        on: WORDS,
        find: Find::Each(figure::figures),
        good: &[
            "1.234,5 tấn; 12,5%; 702.000 đồng; 1.250 hộ; năm 2022 đồng chí",
            "Luật số 72/2025/QH15; điện thoại 0235123456; mục 1.2 ha; tỷ lệ 1.250%",
            "tài khoản 12345678",
        ],
        bad: &[
            ("đạt 12.5% kế hoạch", "12.5"),
            ("tổng 1,234.5 tấn", "1,234.5"),
            ("kinh phí 702000 đồng", "702000"),
            ("thu 3.2 tỷ đồng", "3.2"),
            ("có 1,234,567 lượt", "1,234,567"),
        ],
    },
    TextRule {
        rule: rule(
            Code::DateWritten,
            "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.4.b; trong lời văn: thông lệ",
        ),
        on: WORDS,
        find: Find::Each(date::forms),
        good: &[
            "ngày 10/3/2023; ngày 05/01/2023; ngày 09/12/2022; ngày 05 tháng 3 năm 2020; ngày 2/9",
            "Quyết định số 15/3/2023/QĐ; 12-2023",
        ],
        bad: &[
            ("ngày 1/3/2023", "1/3/2023"),
            ("ngày 05/03/2023", "05/03/2023"),
            ("ngày 10-3-2023.", "10-3-2023"),
            ("ngày 15/1/2023", "15/1/2023"),
            ("ngày 5 tháng 03 năm 2020", "5 tháng 03 năm 2020"),
        ],
    },
    TextRule {
        rule: rule(Code::DateUnreal, "dương lịch"),
        on: WORDS,
        find: Find::Each(date::impossible),
        good: &["ngày 29/02/2024; ngày 31/12/2023"],
        bad: &[("ngày 29/02/2023", "29/02/2023"), ("ngày 31 tháng 4 năm 2023", "31 tháng 4 năm 2023")],
    },
];
