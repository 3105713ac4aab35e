//! What models other than 1.4 ask, and annexes, both ways: small samples break no rule, and each
//! rule is broken by a fault made for it. A sample takes the place of the report's template; the
//! pages are judged as those of its model.

use std::collections::BTreeSet;
use std::fs;

use vanthu::rules::{Finding, Form, Model, judge_pages};

use super::{both_at_once, built_in, document, edited};
use crate::support::{root, small, told};

/// A document, and its model.
#[derive(Clone, Copy)]
struct Sample {
    file: &'static str,
    model: Model,
}

const DECISION: Sample = Sample { file: "quyet-dinh.typ", model: Model::Decision };
const LETTER: Sample = Sample { file: "cong-van.typ", model: Model::Letter };
const MINUTES: Sample = Sample { file: "bien-ban.typ", model: Model::Minutes };
const LIST: Sample = Sample { file: "theo-doi.typ", model: Model::Attached };
const INVITATIONS: Sample = Sample { file: "giay-moi.typ", model: Model::Named };
const PLAN: Sample = Sample { file: "ke-hoach.typ", model: Model::Named };

/// A fault in a sample or in a file of the library.
struct Fault {
    sample: Sample,
    /// Empty for the sample itself.
    file: &'static str,
    rule: &'static str,
    edits: &'static [(&'static str, &'static str)],
    also: &'static [&'static str],
    page: usize,
}

const fn fault(
    sample: Sample,
    rule: &'static str,
    file: &'static str,
    edits: &'static [(&'static str, &'static str)],
    also: &'static [&'static str],
    page: usize,
) -> Fault {
    Fault { sample, file, rule, edits, also, page }
}

const SELF: &str = "";
const FIGURES: &str = "lib/figures.typ";
const HEADER: &str = "lib/header.typ";
const DECISIONS: &str = "lib/decision.typ";
const ANNEX: &str = "lib/annex.typ";
const SIGNATURE: &str = "lib/signature.typ";
const PAGE: &str = "lib/page.typ";

#[rustfmt::skip]
const FAULTS: &[Fault] = &[
    // Papers: what is wrong in a second document or in an annex is told with the page of the file.
    fault(INVITATIONS, "page-number-first", SELF, &[("#new-document()", "#pagebreak()")], &["page-number-wrong"], 4),
    fault(INVITATIONS, "national-name-size", FIGURES, &[("(issuer: 13pt, national: 13pt,", "(issuer: 13pt, national: 14pt,")], &[], 1),
    fault(PLAN, "annex-page-number", PAGE, &[("  counter(std.page).update(1)\n", "")], &[], 3),
    fault(PLAN, "margin-left", SELF, &[("landscape: true)[", "landscape: true)[#set page(margin: (left: 10mm))\n#para[Dự toán được lập theo Kế hoạch này. #lorem(80)]")],
        &[], 6),
    // A letter.
    fault(LETTER, "letter-subject-missing", HEADER, &[("\"V/v \"", "\"Về \"")], &[], 0),
    fault(LETTER, "letter-subject-size", FIGURES, &[("#let letter-subject-size = 13pt", "#let letter-subject-size = 14pt")], &[], 1),
    fault(LETTER, "letter-subject-style", HEADER, &[("let style = text.with(size: figures.letter-subject-size)", "let style = text.with(size: figures.letter-subject-size, weight: \"bold\")")], &[], 1),
    fault(LETTER, "letter-subject-place", HEADER, &[("[#lines-block(..lines.map(style))<vt-letter-subject>]", "[#move(dx: -4mm, lines-block(..lines.map(style)))<vt-letter-subject>]")], &[], 1),
    fault(LETTER, "letter-subject-gap", FIGURES, &[("#let letter-subject-gap = 6pt", "#let letter-subject-gap = 18pt")], &[], 1),
    fault(LETTER, "addressees-missing", SELF, &[("#addressees((\"Các phòng, ban thuộc huyện\", \"Ủy ban nhân dân các xã, thị trấn\"))", "")], &[], 0),
    fault(LETTER, "addressees-form", "lib/addressees.typ", &[("dashed(items).map(par)", "items.map(par)")], &[], 1),
    fault(LETTER, "contact-rule", "lib/contact.typ", &[("rule(text-width())", "rule(60mm)")], &[], 1),
    fault(LETTER, "contact-rule", "lib/contact.typ", &[("[#block(width: 100%, rule(text-width()))<vt-contact-line>]", "")], &[], 1),
    fault(LETTER, "contact-size", FIGURES, &[("#let contact-size = 11pt", "#let contact-size = 9pt")], &[], 1),
    fault(LETTER, "contact-style", "lib/contact.typ", &[("text.with(size: figures.contact-size)", "text.with(size: figures.contact-size, style: \"italic\")")], &[], 1),
    fault(LETTER, "signed-note-size", FIGURES, &[("#let signed-size = 10pt", "#let signed-size = 12pt")], &[], 2),
    fault(LETTER, "signed-note-style", "lib/stamp.typ", &[("text(size: figures.signed-size, words)", "text(size: figures.signed-size, style: \"italic\", words)")], &[], 2),
    fault(LETTER, "annex-alone", SELF, &[("#annex(title", "#annex(number: \"I\", title")], &[], 2),
    fault(LETTER, "annex-unmentioned", SELF, &[("theo đề cương tại Phụ lục kèm theo Công văn này ", "")], &[], 2),
    // A decision.
    fault(DECISION, "enacting-missing", SELF, &[("#enacting((\"Chủ tịch Ủy ban nhân dân huyện Phước Sơn\",))", "")], &[], 0),
    fault(DECISION, "enacting-style", DECISIONS, &[("balanced(upper(line)", "balanced(line")], &["decides-style"], 1),
    fault(DECISION, "enacting-place", DECISIONS, &[("align(center, ", "align(left, ")], &["decides-place"], 1),
    fault(DECISION, "decides-missing", SELF, &[("#decides(\"Quyết định\")", "")], &[], 0),
    fault(DECISION, "decides-style", SELF, &[("#decides(\"Quyết định\")", "#align(center)[*Quyết định:*]")], &[], 1),
    fault(DECISION, "decides-place", SELF, &[("#decides(\"Quyết định\")", "#para[*QUYẾT ĐỊNH:*]")], &[], 1),
    fault(DECISION, "basis-style", DECISIONS, &[("text(style: \"italic\", it", "text(it")], &[], 1),
    fault(DECISION, "basis-form", DECISIONS, &[("{ \";\" } else { \".\" }", "{ \";\" } else { \",\" }")], &[], 1),
    fault(DECISION, "article-style", SELF, &[("#article(\"2\")[", "#para[Điều 2. ")], &[], 1),
    fault(DECISION, "article-style", SELF, &[("#article(\"2\")[", "#para[*Điều 2:* ")], &[], 1),
    fault(DECISION, "article-order", SELF, &[("#article(\"3\")", "#article(\"4\")")], &[], 1),
    fault(DECISION, "point-order", SELF, &[("#point(\"đ\")", "#point(\"e\")")], &[], 1),
    fault(DECISION, "circulation-frame", "lib/stamp.typ", &[("    stroke: figures.circulation-stroke,\n", "")], &[], 1),
    fault(DECISION, "circulation-size", FIGURES, &[("#let circulation-size = 13pt", "#let circulation-size = 11pt")], &[], 1),
    fault(DECISION, "circulation-style", "lib/stamp.typ", &[("      size: figures.circulation-size,\n      weight: \"bold\",\n", "      size: figures.circulation-size,\n")], &[], 1),
    fault(DECISION, "drafter-size", FIGURES, &[("#let drafter-size = 11pt", "#let drafter-size = 13pt")], &[], 1),
    fault(DECISION, "drafter-style", SIGNATURE, &[("  size: figures.drafter-size,\n", "  size: figures.drafter-size, weight: \"bold\",\n")], &[], 1),
    // Minutes.
    fault(MINUTES, "minutes-signatures", SELF, &[("authority: (\"Thư ký\",)", "authority: (\"\",)")], &[], 0),
    fault(MINUTES, "minutes-level", SIGNATURE, &[("[#authority-lines(left.authority, column)<vt-cosigner-authority>]", "[#v(4mm)#authority-lines(left.authority, column)<vt-cosigner-authority>]")], &[], 1),
    fault(MINUTES, "minutes-closing", SELF, &[("Hội nghị kết thúc vào 11 giờ 30 phút", "Hội nghị diễn ra đến 11 giờ 30 phút")], &[], 1),
    fault(MINUTES, "signer-missing", SELF, &[("name: \"Nguyễn Thị Bình\"", "name: none")], &[], 0),
    fault(MINUTES, "recipients-last", SELF, &[("\"Lưu: VT, Hồ sơ\"", "\"Phòng Nội vụ\"")], &[], 1),
    fault(MINUTES, "number-missing", SELF, &[("  symbol: \"BB-UBND\",\n", "  symbol: none,\n")], &[], 0),
    // An attached list.
    fault(LIST, "reference-missing", SELF, &[(", reference: kem", "")], &[], 1),
    fault(LIST, "reference-form", SELF, &[("\"(Kèm theo", "\"(Ban hành kèm theo")], &[], 1),
    fault(LIST, "reference-size", FIGURES, &[("#let reference-size = 14pt", "#let reference-size = 12pt")], &[], 1),
    fault(LIST, "table-head-repeated", "lib/table.typ", &[("table.header(..header", "table.header(repeat: false, ..header")], &[], 2),
    fault(LIST, "row-torn", "lib/table.typ", &[("breakable: false", "breakable: true")], &[], 1),
    // Annexes.
    fault(PLAN, "annex-number", SELF, &[("#annex(number: \"II\"", "#annex(number: \"2\"")], &[], 5),
    fault(PLAN, "annex-size", FIGURES, &[("#let annex-size = 14pt", "#let annex-size = 13pt")], &[], 2),
    fault(PLAN, "annex-style", ANNEX, &[("figures.annex-size, word)", "figures.annex-size, upper(word))")], &[], 2),
    fault(PLAN, "annex-title-size", FIGURES, &[("#let annex-title-size = 14pt", "#let annex-title-size = 16pt")], &[], 2),
    fault(PLAN, "annex-title-style", ANNEX, &[("balanced(upper(title)", "balanced(title")], &[], 2),
    fault(PLAN, "reference-style", "lib/reference.typ", &[("style: \"italic\")", "style: \"normal\")")], &[], 2),
    fault(PLAN, "reference-place", "lib/reference.typ", &[("align(center, ", "align(left, ")], &[], 2),
];

fn pages_of(sample: Sample, file: &str, edits: &[(&str, &str)]) -> Result<Vec<Finding>, String> {
    let pack = tempfile::tempdir().unwrap();
    let write = |path: &str, text: String| {
        let path = pack.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let text = fs::read_to_string(root().join("tests/suite/rules").join(sample.file)).unwrap();
    let (own, library) = if file.is_empty() { (edits, &[][..]) } else { (&[][..], edits) };
    write("pack.toml", "name = \"thu\"\n".to_owned());
    write("templates/bao-cao.typ.j2", edited(text, own)?);
    if !file.is_empty() {
        write(file, edited(built_in(file), library)?);
    }
    let made = document(&small(""), "bao-cao", Some(pack.path().to_owned()));
    if made.pages.is_empty() {
        return Err(told(&made.problems));
    }
    Ok(judge_pages(&made.pages, &Form { model: sample.model, kind: None, refers: true, names: Vec::new() }))
}

fn list(found: &[Finding]) -> String {
    let line = |finding: &Finding| {
        format!("  {} {:?} page {:?}: {:?}", finding.code.id(), finding.args, finding.page, finding.text)
    };
    found.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn judge(fault: &Fault) -> Result<(), String> {
    let name = format!("{} in {}", fault.rule, fault.sample.file);
    let found = pages_of(fault.sample, fault.file, fault.edits).map_err(|moved| format!("{name}: {moved}"))?;
    let codes: BTreeSet<&str> = found.iter().map(|finding| finding.code.id()).collect();
    let wanted: BTreeSet<&str> = fault.also.iter().copied().chain([fault.rule]).collect();
    if codes != wanted {
        return Err(format!("{name}: found {codes:?}, wanted {wanted:?}\n{}", list(&found)));
    }
    let page = found.iter().find(|finding| finding.code.id() == fault.rule).and_then(|finding| finding.page);
    if page.unwrap_or_default() == fault.page { Ok(()) } else { Err(format!("{name}: page {page:?}")) }
}

#[test]
fn each_model_has_its_faults_and_no_other() {
    let wrong = both_at_once(FAULTS, judge);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn samples_break_no_rule() {
    let samples = [DECISION, LETTER, MINUTES, LIST, INVITATIONS, PLAN];
    let wrong = both_at_once(&samples, |sample| match pages_of(*sample, SELF, &[])? {
        found if found.is_empty() => Ok(()),
        found => Err(format!("{}:\n{}", sample.file, list(&found))),
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is unusual and right in documents of these models.
#[test]
fn unusual_samples_raise_no_alarm() {
    let signed_by_hand = "\n#v(12pt)\n#grid(columns: (1fr, 1fr), align: center, [*NGƯỜI LẬP BIỂU* \\ #text(size: 12pt)[(Ký, ghi rõ họ tên)]], \
        [*THỦ QUỸ* \\ #text(size: 12pt)[(Ký, ghi rõ họ tên)]])\n";
    let cases: &[(Sample, &[(&str, &str)])] = &[
        // Several bases, one of them with an article; quoted articles; a sentence that begins with one.
        (DECISION, &[("\"Theo đề nghị của Trưởng", "\"Căn cứ Điều 5 Quy chế làm việc\", \"Theo đề nghị của Trưởng")]),
        (
            DECISION,
            &[("[Tặng Giấy khen", "[Sửa đổi Điều 4 như sau: “Điều 4. Hội đồng họp mỗi quý một lần.” Tặng Giấy khen")],
        ),
        (
            DECISION,
            &[("#article(\"3\")", "#para[Điều 15 của Quy chế quy định trách nhiệm của các cơ quan.]\n#article(\"3\")")],
        ),
        (DECISION, &[("#article(\"3\")", "#para[“Điều 7. Điều khoản được sửa đổi, bổ sung.”]\n#article(\"3\")")]),
        (
            DECISION,
            &[
                ("  \"Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\",\n", ""),
                ("  \"Theo đề nghị của Trưởng phòng Phòng Nội vụ huyện\",\n", ""),
            ],
        ),
        (
            DECISION,
            &[(
                "#enacting((\"Chủ tịch Ủy ban nhân dân huyện Phước Sơn\",))",
                "#enacting((\"Hội đồng Phối hợp phổ biến, giáo dục pháp luật và hòa giải ở cơ sở huyện Phước Sơn, tỉnh Quảng Nam\",))",
            )],
        ),
        // Points of points; points that go on with a list that is elsewhere; the whole alphabet.
        (
            DECISION,
            &[("#point(\"b\")[Các cá nhân;]", "#point(\"a\")[Một;]\n#point(\"b\")[Hai;]\n#point(\"b\")[Các cá nhân;]")],
        ),
        (DECISION, &[("#point(\"b\")", "#point(\"ă\")[Một;]\n#point(\"â\")[Hai;]\n#point(\"b\")")]),
        (DECISION, &[("#point(\"a\")[Các tập thể;]", "")]),
        (
            DECISION,
            &[(
                "authority: (\"Chủ tịch\",)",
                "authority: (\"KT. Chủ tịch\", \"Phó Chủ tịch\"), notes: (\"Trưởng ban\",)",
            )],
        ),
        // A letter to one; of a short subject, and of a long one; without a superior, without addresses.
        (
            LETTER,
            &[(
                "(\"Các phòng, ban thuộc huyện\", \"Ủy ban nhân dân các xã, thị trấn\")",
                "(\"Ủy ban nhân dân các xã, thị trấn\",)",
            )],
        ),
        (LETTER, &[("báo cáo tổng kết phong trào thi đua và hồ sơ khen thưởng năm 2022", "mời họp")]),
        (
            LETTER,
            &[(
                "và hồ sơ khen thưởng năm 2022",
                "yêu nước, công tác khen thưởng và hồ sơ đề nghị khen thưởng năm 2022 của các cơ quan, đơn vị",
            )],
        ),
        (LETTER, &[("  superior: \"UBND tỉnh Quảng Nam\",\n", ""), ("#urgency(\"khan\")\n", "")]),
        (LETTER, &[("tại Phụ lục kèm theo Công văn này", "(có đề cương kèm theo)")]),
        (LETTER, &[("\"Lưu: VT, NV\")", "\"Lưu: VT, NV\"), mark: \"PL.(30)\"")]),
        // Minutes with offices above both names, with a drafter.
        (MINUTES, &[("notes: (\"CHỦ TỊCH UBND HUYỆN\",)", "notes: (\"Chủ tịch UBND huyện\",)")]),
        (MINUTES, &[("name: \"Nguyễn Thị Bình\"", "name: \"Nguyễn Thị Bình\", notes: (\"Trưởng phòng Nội vụ\",)")]),
        (
            MINUTES,
            &[("\"Lưu: VT, Hồ sơ\"", "\"Các thành viên Hội đồng Thi đua - Khen thưởng huyện\", \"Lưu: VT, Hồ sơ\"")],
        ),
        (
            MINUTES,
            &[("#ending[", "#ending[\n#for count in range(40) { para[Ý kiến thảo luận của đại biểu tại Hội nghị.] }")],
        ),
        // Lists: upright, signed by hand, with a group, without a table.
        (LIST, &[(", landscape: true", "")]),
        (LIST, &[("#data-table(", "#signed-note(\"15/TB-UBND; 2023-03-10T09:15:00+07:00\")\n#data-table(")]),
        (LIST, &[("range(40)", "range(3)"), ("\"Danh mục\"", "\"Danh sách các tập thể, cá nhân\"")]),
        (LIST, &[("rows: range(40)", "rows: ((group: \"I. TẬP THỂ\"),) + range(40)")]),
        // Rows of half a page: each page ends where the next one finds no room.
        (LIST, &[("range(40)", "range(5)"), ("\"Xây dựng", "\"Xây dựng kế hoạch. \" * 20 + \"Xây dựng")]),
        // Annexes: one without a number; mentioned by another word; with a title of several lines; empty.
        (
            PLAN,
            &[(
                "title: \"Dự toán kinh phí\"",
                "title: \"Dự toán kinh phí tổ chức Hội nghị tổng kết phong trào thi đua yêu nước và công tác khen thưởng năm 2022, phương hướng năm 2023\"",
            )],
        ),
        (PLAN, &[("title: \"Dự toán kinh phí\", ", "")]),
        (PLAN, &[("phân công tại Phụ lục I và Phụ lục II kèm theo, ", "có phân công, dự toán đính kèm, ")]),
        (
            PLAN,
            &[(
                "#bases((\"Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\", \"Căn cứ Kế hoạch công tác năm 2023\"))",
                "#para[Căn cứ Luật Thi đua, khen thưởng; thực hiện Kế hoạch công tác năm 2023, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:]",
            )],
        ),
        (
            PLAN,
            &[(
                "[Ủy ban nhân dân huyện ban hành",
                "[Phụ lục I và các phụ lục khác là một phần của Kế hoạch. Ủy ban nhân dân huyện ban hành",
            )],
        ),
        // A chart in the text; a text that ends with a table; a sentence that is the last of the bases.
        (
            PLAN,
            &[(
                "như sau:]",
                "như sau:]\n#bar-chart(title: \"Tỷ lệ thực hiện so với kế hoạch\", ((\"Thu nội địa\", 113.6, \"113,6%\"), \
            (\"Tỷ lệ hộ nghèo giảm trong năm trên địa bàn toàn huyện theo chuẩn mới\", 80, \"80%\"), (\"Không có\", none, \"-\")))\n",
            )],
        ),
        (
            PLAN,
            &[(
                "xem xét, giải quyết./.]\n]",
                "xem xét, giải quyết như sau:]\n#data-table(header: (\"TT\", \"Nội dung\", \"Số tiền\"), rows: ((\"1\", \"Trang trí hội trường\", \"12.000.000\"),))\n]",
            )],
        ),
        (
            PLAN,
            &[(
                "#bases((\"Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022\", \"Căn cứ Kế hoạch công tác năm 2023\"))\n",
                "#para[_Căn cứ Luật Thi đua, khen thưởng;_]\n#para[Theo đề nghị của Trưởng phòng Phòng Nội vụ, Ủy ban nhân dân huyện ban hành Kế hoạch.]",
            )],
        ),
        (
            PLAN,
            &[(
                "(\"Kế hoạch\", \"Tổ chức Hội nghị tổng kết phong trào thi đua năm 2022\")",
                "(\"Chương trình\", \"Hội nghị tổng kết\", reference: \"(Kèm theo Giấy mời số 07/GM-UBND ngày 06 tháng 3 năm 2023)\")",
            )],
        ),
        (
            DECISION,
            &[(
                "\"Theo đề nghị của Trưởng phòng Phòng Nội vụ huyện\"",
                "\"Sau khi thống nhất với Ban Thường vụ Huyện ủy\"",
            )],
        ),
        // A text that begins like a basis, below the last of them.
        (
            PLAN,
            &[(
                "Căn cứ Kế hoạch công tác năm 2023\"))",
                "Căn cứ Kế hoạch công tác năm 2023\"))\n#para[Căn cứ tình hình thực tế, các cơ quan, đơn vị tiếp tục thực hiện.]\n#para[Thực hiện các phong trào thi đua.]",
            )],
        ),
        // A landscape annex bound at its upper edge.
        (
            PLAN,
            &[(
                "landscape: true)[",
                "landscape: true)[#set page(margin: (top: 30mm, bottom: 15mm, left: 20mm, right: 20mm))\n#para[Dự toán được lập theo Kế hoạch này. #lorem(80)]",
            )],
        ),
        // Words of a head in the text; a second page that begins with a quotation of them.
        (
            INVITATIONS,
            &[("[Nội dung: Tổng kết", "[Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc: Tổng kết")],
        ),
        (INVITATIONS, &[("range(30)", "range(2)")]),
    ];
    let mut wrong = both_at_once(cases, |(sample, edits)| match pages_of(*sample, SELF, edits)? {
        found if found.is_empty() => Ok(()),
        found => Err(format!("{} with {edits:?}:\n{}", sample.file, list(&found))),
    });
    let by_hand = ("\"30/6/2023\")),\n)", format!("\"30/6/2023\")),\n){signed_by_hand}"));
    let by_hand = pages_of(LIST, SELF, &[(by_hand.0, by_hand.1.as_str())]).unwrap();
    wrong.extend((!by_hand.is_empty()).then(|| format!("signed by hand:\n{}", list(&by_hand))));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The rules that rows of this file try.
pub fn tried() -> impl Iterator<Item = &'static str> {
    FAULTS.iter().map(|fault| fault.rule)
}
