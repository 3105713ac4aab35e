//! The laid-out pages, measured against the ranges of Decree 30/2020/NĐ-CP, Annex I, Part I.
//!
//! What is held here is the decree's own words, not the figures that our library chose within them.

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use vanthu::typeset::{Page, Run};

use crate::reading::{
    Line, NEAR, PT, SINGLE, assert_apart, baselines, bottom, has, hundredths, is_body, is_paragraph, labelled, lines,
    near, only_line, only_shape, runs, top,
};
use crate::support::{made, root, small};

const UPRIGHT: (bool, bool) = (false, false);
const BOLD: (bool, bool) = (true, false);
const ITALIC: (bool, bool) = (false, true);

/// Both documents of the example, by id.
fn examples() -> &'static [(&'static str, Vec<Page>)] {
    static PAGES: OnceLock<Vec<(&'static str, Vec<Page>)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let text = fs::read_to_string(root().join("examples/phuoc-son-2022/hoi-nghi.toml")).unwrap();
        ["bao-cao", "thong-bao"].map(|id| (id, made(&text, id).pages)).into()
    })
}

fn example(id: &str) -> &'static [Page] {
    examples().iter().find(|(of, _)| *of == id).map(|(_, pages)| pages.as_slice()).unwrap()
}

fn report(more: &str) -> Vec<Page> {
    made(&small(more), "bao-cao").pages
}

/// Asserts that `value` lies in the decree's range.
fn within(value: f64, least: f64, most: f64, what: &str) {
    assert!((least - 0.005..=most + 0.005).contains(&value), "{what}: {value:.3} is not in {least}..{most}");
}

/// Asserts a line's size range and face.
fn set_in(line: &Line<'_>, least: f64, most: f64, face: (bool, bool)) {
    within(line.size(), least, most, &line.text());
    assert_eq!(line.face(), face, "{}", line.text());
}

fn texts(lines: &[Line<'_>]) -> Vec<String> {
    lines.iter().map(Line::text).collect()
}

/// Left and right edge of the text area, which the body's justified lines reach.
fn text_area(pages: &[Page]) -> (f64, f64) {
    let body = lines(pages, is_paragraph);
    let left = body.iter().map(Line::left).fold(f64::INFINITY, f64::min);
    (left, body.iter().map(Line::right).fold(0.0, f64::max))
}

// ---- Page (I) ----------------------------------------------------------------

#[test]
fn every_page_is_a4_with_the_decrees_margins() {
    for (id, pages) in examples() {
        for page in pages {
            assert!(near(page.width, 210.0, 0.01) && near(page.height, 297.0, 0.01), "{id}");
        }
        margins(pages);
    }
}

/// Margins as the letters show them; only page numbers stand outside.
fn margins(pages: &[Page]) {
    let (left, right) = text_area(pages);
    within(left, 30.0, 35.0, "left margin");
    within(210.0 - right, 15.0, 20.0, "right margin");
    for (number, page) in pages.iter().enumerate() {
        let inside = || page.runs.iter().filter(|run| !has(run, "vt-page-number"));
        let first = inside().map(top).fold(f64::INFINITY, f64::min);
        within(first, 20.0, 25.0, &format!("top margin of page {}", number + 1));
        for run in inside() {
            assert!(bottom(run) <= 277.005, "{:?} stands below the bottom margin", run.text);
            assert!(run.x >= left - NEAR && run.x + run.width <= right + NEAR, "{:?} leaves the text area", run.text);
        }
        for shape in &page.shapes {
            assert!(shape.y >= 20.0 && shape.y + shape.height <= 277.0, "{shape:?}");
            assert!(shape.x >= left - NEAR && shape.x + shape.width <= right + NEAR, "{shape:?}");
        }
    }
}

/// Pages that long paragraphs fill show where the text area ends. What stands above is varied, so
/// that the last line of one of them meets that end.
#[test]
fn full_pages_reach_down_to_the_bottom_margin() {
    let mut lowest: f64 = 0.0;
    for short in 0..12 {
        let opening = format!("{}{}", "Hai.\\n\\n".repeat(short), "Một câu rất dài, ".repeat(300));
        let pages = report(&format!("[documents.bao-cao]\nopening = \"{opening}\""));
        assert!(pages.len() > 1);
        margins(&pages);
        lowest = pages[0].runs.iter().map(bottom).fold(lowest, f64::max);
    }
    within(297.0 - lowest, 20.0, 25.0, "bottom margin");
}

#[test]
fn all_letters_are_of_the_one_font_and_none_lacks_its_shape() {
    for (id, pages) in examples() {
        for (_, run) in runs(pages) {
            assert_eq!(run.family, "Liberation Serif", "{id}: {:?}", run.text);
            assert!(run.missing.is_empty(), "{id}: {:?} lacks {:?}", run.text, run.missing);
        }
    }
}

#[test]
fn pages_are_numbered_from_the_second_in_the_top_margin() {
    for (id, pages) in examples() {
        assert!(pages.len() >= 3, "{id}");
        let numbers = labelled(pages, "vt-page-number");
        let expected: Vec<(usize, String)> = (1..pages.len()).map(|page| (page, (page + 1).to_string())).collect();
        assert_eq!(numbers.iter().map(|line| (line.page, line.text())).collect::<Vec<_>>(), expected, "{id}");
        let (left, right) = text_area(pages);
        for number in numbers {
            set_in(&number, 13.0, 14.0, UPRIGHT);
            assert!(number.top() > 0.0 && number.bottom() < 20.0, "{id}: {number:?}");
            assert!(near(number.centre(), f64::midpoint(left, right), NEAR), "{id}: {number:?}");
        }
    }
}

// ---- Head (II.1-4) -----------------------------------------------------------

#[test]
fn the_national_name_stands_on_one_line_at_the_upper_right() {
    for (_, pages) in examples() {
        national_name(pages);
    }
}

fn national_name(pages: &[Page]) {
    let (_, right) = text_area(pages);
    let name = only_line(pages, "vt-national-name");
    assert_eq!((name.page, name.text().as_str()), (0, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    set_in(&name, 12.0, 13.0, BOLD);
    assert!(name.left() > 70.0 && name.centre() > 105.0 && name.right() <= right + NEAR, "{name:?}");
    within(name.top(), 20.0, 25.0, "the national name's upper edge");
    motto(pages, &name);
}

fn motto(pages: &[Page], name: &Line<'_>) {
    let motto = only_line(pages, "vt-motto");
    assert_eq!((motto.page, motto.text().as_str()), (0, "Độc lập - Tự do - Hạnh phúc"));
    set_in(&motto, 13.0, 14.0, BOLD);
    assert!(near(motto.centre(), name.centre(), NEAR), "{motto:?}");
    within((motto.y - name.y) / PT / motto.size(), 0.95 * SINGLE, 1.05 * SINGLE, "single spacing above the motto");
    // A solid line, as long as the text.
    let (page, line) = only_shape(pages, "vt-motto-line");
    assert!(page == 0 && line.height == 0.0 && line.stroke > 0.0, "{line:?}");
    assert!(near(line.width, motto.width(), 0.5) && near(line.x, motto.left(), 0.5), "{line:?}");
    assert!(line.y > motto.y && line.y < only_line(pages, "vt-place-date").top(), "{line:?}");
}

#[test]
fn the_issuer_stands_in_bold_capitals_as_the_file_breaks_it() {
    for (id, pages) in examples() {
        let issuer = labelled(pages, "vt-issuer");
        assert_eq!(texts(&issuer), ["ỦY BAN NHÂN DÂN", "HUYỆN PHƯỚC SƠN"], "{id}");
        assert!(labelled(pages, "vt-superior").is_empty(), "{id}: a committee names no superior");
        issuing(pages);
        let pitch = (issuer[1].y - issuer[0].y) / PT / issuer[1].size();
        within(pitch, SINGLE, 1.05 * SINGLE, "single spacing within the issuer");
    }
}

/// Superior, issuer and the line under them.
fn issuing(pages: &[Page]) {
    let issuer = labelled(pages, "vt-issuer");
    let last = issuer.last().unwrap();
    for line in &issuer {
        set_in(line, 12.0, 13.0, BOLD);
    }
    let superior = labelled(pages, "vt-superior");
    for line in &superior {
        set_in(line, 12.0, 13.0, UPRIGHT);
    }
    for line in superior.iter().chain(&issuer) {
        assert_eq!((line.page, line.text()), (0, line.text().to_uppercase()));
        assert!(near(line.centre(), last.centre(), NEAR), "{line:?}");
        assert!(line.right() < only_line(pages, "vt-national-name").left(), "{line:?}");
    }
    ruled(pages, "vt-issuer-line", last);
}

/// A solid line of 1/3 to 1/2 of `text`, centred under it.
fn ruled(pages: &[Page], label: &str, text: &Line<'_>) {
    let (page, rule) = only_shape(pages, label);
    assert!(page == 0 && rule.height == 0.0 && rule.stroke > 0.0, "{rule:?}");
    within(rule.width / text.width(), 1.0 / 3.0, 0.5, label);
    assert!(near(rule.x + rule.width / 2.0, text.centre(), NEAR), "{rule:?}");
    assert!(rule.y > text.y && rule.y < text.y + 5.0, "{rule:?}");
}

#[test]
fn number_and_date_stand_on_one_baseline() {
    for (id, number, date) in [
        ("bao-cao", "Số: 45/BC-UBND", "Phước Sơn, ngày 10 tháng 3 năm 2023"),
        ("thong-bao", "Số: 52/TB-UBND", "Phước Sơn, ngày 14 tháng 3 năm 2023"),
    ] {
        assert_eq!(numbered_and_dated(example(id)), [number, date]);
    }
}

/// Number and date as printed, after all that the decree says of their looks.
fn numbered_and_dated(pages: &[Page]) -> [String; 2] {
    let number = only_line(pages, "vt-number");
    let date = only_line(pages, "vt-place-date");
    set_in(&number, 13.0, 13.0, UPRIGHT);
    set_in(&date, 13.0, 14.0, ITALIC);
    assert!(near(number.y, date.y, NEAR), "{number:?} {date:?}");
    let issuer = labelled(pages, "vt-issuer");
    assert!(near(number.centre(), issuer[0].centre(), NEAR), "{number:?}");
    assert!(near(date.centre(), only_line(pages, "vt-national-name").centre(), NEAR), "{date:?}");
    assert!(number.top() > issuer.last().unwrap().y, "{number:?}");
    [number.text(), date.text()]
}

#[test]
fn a_draft_leaves_room_for_its_number() {
    let pages = report("");
    let number = only_line(&pages, "vt-number");
    let line: String = number.runs.iter().map(|run| run.text.as_str()).collect();
    let blank = line.strip_prefix("Số:").and_then(|rest| rest.strip_suffix("/BC-UBND")).unwrap();
    assert!(blank.chars().all(char::is_whitespace), "{line:?}");
    // Three digits, each half an em wide, can be written in.
    let digit = 0.5 * number.size() * PT;
    let closed = only_line(example("bao-cao"), "vt-number").width() - 2.0 * digit;
    assert!(number.width() - closed >= 3.0 * digit, "{}", number.width() - closed);
}

#[test]
fn small_numbers_days_and_months_take_a_zero() {
    let cases = [
        ("number = 5\ndate = 2023-02-05", "Số: 05/BC-UBND", "Phước Sơn, ngày 05 tháng 02 năm 2023"),
        ("number = 9\ndate = 2023-01-31", "Số: 09/BC-UBND", "Phước Sơn, ngày 31 tháng 01 năm 2023"),
        ("number = 10\ndate = 2023-03-09", "Số: 10/BC-UBND", "Phước Sơn, ngày 09 tháng 3 năm 2023"),
        ("number = 1234\ndate = 2023-12-10", "Số: 1234/BC-UBND", "Phước Sơn, ngày 10 tháng 12 năm 2023"),
    ];
    for (more, number, date) in cases {
        assert_eq!(numbered_and_dated(&report(&format!("[documents.bao-cao]\n{more}"))), [number, date]);
    }
}

#[test]
fn a_long_issuer_and_its_superior_leave_the_national_name_whole() {
    let names = [
        (
            "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, nông nghiệp và phát triển nông thôn",
            "Ủy ban nhân dân tỉnh Quảng Nam",
        ),
        (
            "Hội đồng Phối hợp phổ biến, giáo dục pháp luật",
            "Ủy ban nhân dân thành phố trực thuộc trung ương rất dài tên",
        ),
        ("Trung tâm Văn hóa", "Phòng Văn hóa và Thông tin"),
    ];
    for (name, superior) in names {
        let agency = format!(
            "name = \"{name}\"\nsuperior = \"{superior}\"\nsymbol = \"BQLDA\"\nplace = \"Phước Sơn\"\nshort = \"Ban Quản lý\""
        );
        let authority = "[documents.bao-cao]\nauthority = \"GIÁM ĐỐC\"\n[documents.thong-bao]\nenabled = false";
        let text = small(authority).replace("name = \"Ủy ban nhân dân huyện Phước Sơn\"", &agency);
        let pages = made(&text, "bao-cao").pages;
        let joined = |label| texts(&labelled(&pages, label)).join(" ");
        assert_eq!(joined("vt-issuer"), name.to_uppercase());
        assert_eq!(joined("vt-superior"), superior.to_uppercase());
        national_name(&pages);
        issuing(&pages);
        numbered_and_dated(&pages);
        margins(&pages);
        assert_apart(&pages);
    }
}

/// A long place beside the issuer, words of one letter, a name of one word: none may overlap.
#[test]
fn odd_names_do_not_make_the_head_overlap() {
    for (header, place) in [
        ("\"ỦY BAN NHÂN DÂN\", \"THÀNH PHỐ BẮC TRÀ MY\"", "Thị trấn Nông trường Phước Sơn"),
        ("\"A B C D E F G H I K L M N O P Q R S T U V X Y A B C D E F G H I K L M N O P Q\"", "X"),
        ("\"TRƯỜNG\"", "Thành phố Hồ Chí Minh"),
    ] {
        let agency = format!("[agency]\nheader = [{header}]\nplace = \"{place}\"");
        let pages = made(&small("").replace("[agency]", &agency), "bao-cao").pages;
        national_name(&pages);
        issuing(&pages);
        numbered_and_dated(&pages);
        margins(&pages);
        assert_apart(&pages);
    }
}

// ---- Title, addressees, urgency (II.5, II.9, III.2) ---------------------------

#[test]
fn kind_and_subject_are_centred_over_a_line() {
    for (id, kind, subject) in [
        (
            "bao-cao",
            "BÁO CÁO",
            "Tổng kết phong trào thi đua và công tác khen thưởng năm 2022; phương hướng, nhiệm vụ năm 2023",
        ),
        (
            "thong-bao",
            "THÔNG BÁO",
            "Kết luận của đồng chí Lê Quang Trung, Chủ tịch UBND huyện tại Hội nghị tổng kết phong trào thi đua yêu \
             nước năm 2022 và phát động phong trào thi đua yêu nước năm 2023",
        ),
    ] {
        let pages = example(id);
        let lines = [labelled(pages, "vt-kind"), labelled(pages, "vt-subject")].concat();
        assert_eq!(lines[0].text(), kind);
        assert_eq!(texts(&lines[1..]).join(" "), subject);
        let (left, right) = text_area(pages);
        for line in &lines {
            assert_eq!(line.page, 0);
            set_in(line, 13.0, 14.0, BOLD);
            assert!(near(line.centre(), f64::midpoint(left, right), NEAR), "{line:?}");
        }
        assert!(lines[0].top() > only_line(pages, "vt-number").y);
        ruled(pages, "vt-subject-line", lines.last().unwrap());
    }
}

#[test]
fn one_addressee_stands_beside_the_words_and_several_below_their_colon() {
    let alone = only_line(example("bao-cao"), "vt-addressees");
    assert_eq!(alone.text(), "Kính gửi: Ủy ban nhân dân tỉnh Quảng Nam");
    set_in(&alone, 13.0, 14.0, UPRIGHT);

    let to = ["Ủy ban nhân dân tỉnh Quảng Nam", "Sở Nội vụ tỉnh Quảng Nam", "Thường trực Huyện ủy"];
    let pages = report(&format!("[documents.bao-cao]\nto = {to:?}"));
    let lines = labelled(&pages, "vt-addressees");
    assert_eq!(texts(&lines)[0], "Kính gửi:");
    let ends = [";", ";", "."];
    let expected: Vec<String> = to.iter().zip(ends).map(|(name, end)| format!("- {name}{end}")).collect();
    assert_eq!(texts(&lines[1..]), expected);
    // A colon of this font is 0.278 em wide.
    let colon = lines[0].right() - 0.278 * lines[0].size() * PT;
    for line in &lines {
        set_in(line, 13.0, 14.0, UPRIGHT);
    }
    for line in &lines[1..] {
        assert!(near(line.left(), colon, 0.5), "{line:?} does not begin under the colon at {colon}");
    }
    margins(&pages);
    assert_apart(&pages);
}

#[test]
fn a_stamp_of_urgency_has_the_decrees_frame() {
    for (word, stamp, width) in
        [("khan", "KHẨN", 20.0), ("thuong-khan", "THƯỢNG KHẨN", 40.0), ("hoa-toc", "HOẢ TỐC", 30.0)]
    {
        let pages = report(&format!("[documents.bao-cao]\nurgency = \"{word}\""));
        let (page, frame) = only_shape(&pages, "vt-urgency");
        assert!(page == 0 && near(frame.width, width, NEAR) && near(frame.height, 8.0, NEAR), "{frame:?}");
        assert!(frame.stroke > 0.0, "{frame:?}");
        let words = only_line(&pages, "vt-urgency");
        assert_eq!(words.text(), stamp);
        set_in(&words, 13.0, 14.0, BOLD);
        assert!(near(words.centre(), frame.x + width / 2.0, NEAR), "{words:?}");
        assert!(words.left() > frame.x && words.right() < frame.x + width, "{words:?}");
        // The letters' middle is the frame's: capitals are 0.66 em high.
        let middle = words.y - 0.66 * words.size() * PT / 2.0;
        assert!(near(middle, frame.y + 4.0, 0.5), "{words:?} in {frame:?}");
        assert!(frame.y > only_line(&pages, "vt-number").bottom(), "{frame:?}");
        let beside = runs(&pages[..1]).filter(|(_, run)| !has(run, "vt-urgency"));
        let covered = beside.filter(|(_, run)| {
            run.x < frame.x + width && run.x + run.width > frame.x && top(run) < frame.y + 8.0 && bottom(run) > frame.y
        });
        assert_eq!(covered.count(), 0, "the stamp stands on other text");
        assert_apart(&pages);
    }
}

// ---- Body (II.6) -------------------------------------------------------------

#[test]
fn paragraphs_have_the_decrees_size_indent_and_spacing() {
    for (id, pages) in examples() {
        let (left, right) = text_area(pages);
        let mut before: Option<Line<'_>> = None;
        for line in lines(pages, |run| is_body(run) && !has(run, "vt-table")) {
            within(line.size(), 13.0, 14.0, &line.text());
            assert!(line.runs.iter().all(|run| !run.italic), "{id}: {line:?}");
            let indent = line.left() - left;
            let begins = indent > NEAR;
            assert!(!begins || near(indent, 10.0, 0.05) || near(indent, 12.7, 0.05), "{id}: {indent} {line:?}");
            let same_page = before.as_ref().filter(|before| before.page == line.page);
            // A table in between is a gap of its own.
            if let Some(before) = same_page.filter(|before| !is_table_between(pages, before, &line)) {
                spaced(before, &line, begins);
                // Justified: a line that goes on reaches the margin.
                assert!(begins || near(before.right(), right, NEAR), "{id}: {before:?}");
            }
            before = Some(line);
        }
    }
}

fn is_table_between(pages: &[Page], above: &Line<'_>, below: &Line<'_>) -> bool {
    pages[above.page].runs.iter().any(|run| has(run, "vt-table") && run.y > above.y && run.y < below.y)
}

/// Line spacing from single to 1.5 lines; 6 pt more between paragraphs.
fn spaced(above: &Line<'_>, below: &Line<'_>, is_new: bool) {
    let pitch = (below.y - above.y) / PT;
    let single = SINGLE * below.size();
    let more = if is_new { 6.0 } else { 0.0 };
    let most = if is_new { f64::INFINITY } else { 1.5 * single };
    within(pitch, single + more, most, &below.text());
}

#[test]
fn headings_stand_in_order_and_bold() {
    let headings = |id| {
        let pages = example(id);
        let lines = lines(pages, |run| has(run, "vt-section") || has(run, "vt-clause"));
        let mut found: Vec<String> = Vec::new();
        for line in lines {
            set_in(&line, 13.0, 14.0, BOLD);
            let text = line.text();
            // The further lines of a heading go back to the margin.
            match found.last_mut().filter(|_| line.left() < text_area(pages).0 + NEAR) {
                Some(last) => *last = format!("{last} {text}"),
                None => found.push(text),
            }
        }
        found
    };
    let poor = "“Phước Sơn chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” giai đoạn 2021-2025";
    assert_eq!(
        headings("bao-cao"),
        [
            "I. KẾT QUẢ THỰC HIỆN PHONG TRÀO THI ĐUA NĂM 2022",
            "1. Phát triển kinh tế",
            "2. Văn hóa - xã hội, giảm nghèo",
            "3. Quốc phòng, an ninh",
            "4. Cải cách hành chính, chuyển đổi số",
            "5. Xây dựng Đảng, hệ thống chính trị",
            "6. Công tác thi đua, khen thưởng",
            "7. Kết quả thực hiện các chỉ tiêu chủ yếu",
            "8. Các phong trào thi đua",
            "II. HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM",
            "1. Hạn chế",
            "2. Nguyên nhân",
            "3. Bài học kinh nghiệm",
            "III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023",
            "1. Tổ chức phong trào thi đua theo chủ đề, hướng vào nhiệm vụ trọng tâm",
            "2. Đưa phong trào thi đua đi vào thực chất, phát huy sáng kiến và nhân rộng điển hình",
            "3. Tăng tỷ lệ khen thưởng cấp tỉnh và khen cao",
            &format!("4. Thực hiện phong trào thi đua {poor}"),
            "5. Cải thiện công tác cải cách hành chính, chuyển đổi số năm 2023",
            "6. Triển khai cuộc vận động làm thay đổi nếp nghĩ, cách làm trong đồng bào dân tộc thiểu số",
            "7. Khắc phục hạn chế trong phát triển kinh tế và giải ngân vốn đầu tư",
            "IV. KIẾN NGHỊ, ĐỀ XUẤT",
        ]
    );
    assert_eq!(
        headings("thong-bao"),
        [
            "I. ĐÁNH GIÁ CHUNG",
            "1. Kết quả",
            "2. Hạn chế",
            "II. TIẾP THU Ý KIẾN CHỈ ĐẠO VÀ CÁC ĐỀ XUẤT, KIẾN NGHỊ",
            "III. NHIỆM VỤ TRỌNG TÂM NĂM 2023",
        ]
    );
}

/// A heading with nothing below it on its page would be orphaned.
#[test]
fn no_heading_is_the_last_line_of_its_page() {
    for (id, pages) in examples() {
        for page in pages {
            let last = page.runs.iter().filter(|run| is_body(run)).max_by(|a, b| a.y.total_cmp(&b.y)).unwrap();
            assert!(!has(last, "vt-section") && !has(last, "vt-clause"), "{id}: {:?}", last.text);
        }
    }
}

#[test]
fn the_table_of_indicators_holds_what_the_file_says_and_what_follows_from_it() {
    let pages = example("bao-cao");
    let cells: Vec<&Run> = runs(pages).map(|(_, run)| run).filter(|run| has(run, "vt-table")).collect();
    let row = |name: &str| {
        let at = cells.iter().position(|run| run.text == name).unwrap();
        cells[at..at + 7].iter().map(|run| run.text.as_str()).collect::<Vec<_>>()
    };
    // 8,9 / 10,5 = 84,76 %; 187,4 / 165 = 113,58 %; 462 / 400 = 115,5 %; and 1 / 1.
    let growth = ["Tốc độ tăng trưởng kinh tế", "%", "10,5", "8,9", "84,8", "7,4", "+1,5"];
    let income = ["Thu nội địa", "tỷ đồng", "165,0", "187,4", "113,6", "158,6", "+28,8"];
    let spent = ["Tỷ lệ giải ngân vốn đầu tư", "%", "95,0", "71,5", "75,3", "78,2", "-6,7"];
    let poor = ["Số hộ nghèo giảm trong năm", "hộ", "400", "462", "115,5", "318", "+144"];
    for expected in [growth, income, spent, poor] {
        assert_eq!(row(expected[0]), expected);
    }
    let grain = ["6.650", "6.812", "102,4", "6.540", "+272"];
    assert!(cells.windows(5).any(|five| five.iter().map(|run| run.text.as_str()).eq(grain)), "{grain:?}");

    let (left, right) = text_area(pages);
    for cell in &cells {
        assert!(cell.x > left && cell.x + cell.width < right, "{cell:?}");
        within(cell.size, 13.0, 14.0, &cell.text);
    }
    for header in ["Chỉ tiêu", "TT"] {
        assert!(cells.iter().any(|run| run.text == header && run.bold), "{header}");
    }
    figures_end_together(&cells);
    assert_apart(pages);
}

/// Figures of one column end on one edge, so that they can be compared.
fn figures_end_together(cells: &[&Run]) {
    for column in
        [["10,5", "165,0", "95,0", "400"], ["8,9", "187,4", "71,5", "462"], ["84,8", "113,6", "75,3", "115,5"]]
    {
        let edges: Vec<f64> =
            cells.iter().filter(|run| column.contains(&run.text.as_str())).map(|run| run.x + run.width).collect();
        assert!(edges.len() == 4 && edges.iter().all(|edge| near(*edge, edges[0], NEAR)), "{column:?}: {edges:?}");
    }
}

// ---- Signature and recipients (II.7, II.9) ------------------------------------

#[test]
fn authority_and_signer_are_centred_on_each_other_with_room_between() {
    for (id, authority, signer) in [
        ("bao-cao", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Lê Quang Trung"),
        ("thong-bao", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "Nguyễn Văn Mẫu"),
    ] {
        let pages = example(id);
        let above = labelled(pages, "vt-authority");
        let name = only_line(pages, "vt-signer");
        assert_eq!((texts(&above), name.text().as_str()), (authority.map(str::to_owned).into(), signer));
        for line in above.iter().chain([&name]) {
            set_in(line, 13.0, 14.0, BOLD);
            assert!(near(line.centre(), name.centre(), NEAR) && line.centre() > 112.5, "{id}: {line:?}");
        }
        let room = name.top() - above.last().unwrap().bottom();
        assert!(room >= 20.0, "{id}: {room} mm for signature and seal");
    }
}

#[test]
fn recipients_stand_at_the_left_beside_the_authority() {
    let district = "Thường trực HĐND huyện|Ủy ban MTTQ Việt Nam huyện|CT, các PCT UBND huyện";
    let report = format!(
        "Như trên|Sở Nội vụ (Ban Thi đua - Khen thưởng tỉnh)|Thường trực Huyện ủy|{district}|Các phòng, ban, ngành \
         huyện|UBND các xã, thị trấn"
    );
    let notice = format!(
        "Thường trực Huyện ủy (để báo cáo)|{district}|Thành viên Hội đồng Thi đua - Khen thưởng huyện|Các phòng, ban, \
         ngành, hội, đoàn thể huyện|UBND các xã, thị trấn"
    );
    for (id, names) in [("bao-cao", report), ("thong-bao", notice)] {
        let pages = example(id);
        let (left, _) = text_area(pages);
        let title = only_line(pages, "vt-recipients-title");
        assert_eq!(title.text(), "Nơi nhận:");
        set_in(&title, 12.0, 12.0, (true, true));
        let first = &labelled(pages, "vt-authority")[0];
        assert!(title.page == first.page && near(title.y, first.y, NEAR), "{id}: {title:?} {first:?}");
        let list = labelled(pages, "vt-recipients");
        for line in &list {
            set_in(line, 11.0, 11.0, UPRIGHT);
        }
        for line in list.iter().chain([&title]) {
            assert!(near(line.left(), left, NEAR), "{id}: {line:?}");
        }
        let items: Vec<String> = names.split('|').map(|name| format!("- {name};")).collect();
        assert_eq!(texts(&list).join(" "), format!("{} - Lưu: VT, NV.", items.join(" ")), "{id}");
        // Each begins a line of its own.
        assert_eq!(list.iter().filter(|line| line.text().starts_with("- ")).count(), items.len() + 1, "{id}");
        assert_apart(pages);
    }
}

#[test]
fn the_body_ends_with_the_decrees_mark() {
    for (id, pages) in examples() {
        let body = lines(pages, is_body);
        assert!(body.last().unwrap().text().ends_with("./."), "{id}");
        let all: String = texts(&body).concat();
        assert_eq!(all.matches("./.").count(), 1, "{id}");
    }
}

// ---- The signature's company ---------------------------------------------------

/// The page with the signature holds two lines of the body above it, and all of the signature.
fn signature_in_company(pages: &[Page], case: &str) {
    let signed = |run: &Run| has(run, "vt-signature");
    let holders: Vec<&Page> = pages.iter().filter(|page| page.runs.iter().any(signed)).collect();
    let [page] = holders.as_slice() else { panic!("{case}: the signature stands on {} pages", holders.len()) };
    assert!(std::ptr::eq(*page, pages.last().unwrap()), "{case}: something follows the signature's page");
    for whole in ["vt-authority", "vt-signer", "vt-recipients-title", "vt-recipients"] {
        assert!(page.runs.iter().any(|run| has(run, whole)), "{case}: {whole} stands elsewhere");
    }
    let begins = page.runs.iter().filter(|run| signed(run)).map(top).fold(f64::INFINITY, f64::min);
    let is_text = |run: &Run| is_paragraph(run) || has(run, "vt-table");
    let above = baselines(page, |run| is_text(run) && run.y < begins);
    assert!(above.len() >= 2, "{case}: {} lines of the body stand above the signature", above.len());
    let gap = begins - page.runs.iter().filter(|run| is_text(run) && run.y < begins).map(bottom).fold(0.0, f64::max);
    assert!(gap >= 6.0 * PT, "{case}: the signature stands {gap} mm below the body");
    assert!(!baselines(page, |run| is_body(run) && run.y > begins).iter().any(|_| true), "{case}: body below it");
    let lowest = page.runs.iter().map(bottom).fold(0.0, f64::max);
    assert!(lowest <= 277.005, "{case}: {lowest} mm is below the margin");
}

/// Paragraphs of the whole document stand as they always do: the signature pulls nothing apart.
fn undisturbed(pages: &[Page], case: &str) {
    let pitch = hundredths(SINGLE * 14.0 * PT);
    for page in pages {
        let all: Vec<i64> = baselines(page, is_paragraph).into_iter().collect();
        for pair in all.windows(2) {
            assert!(pair[1] - pair[0] >= pitch - 1, "{case}: lines {} apart", pair[1] - pair[0]);
        }
    }
}

/// Lays out the document `id` with `closing` behind each of `counts` fillers.
fn sweep(id: &str, closing: &str, counts: impl Iterator<Item = usize>, filler: &str) {
    let other = if id == "bao-cao" { "thong-bao" } else { "bao-cao" };
    let mut lengths = BTreeSet::new();
    for count in counts {
        let more = format!(
            "{}[documents.{id}]\n{closing}\nrecipients = [\"Thường trực Huyện ủy\", \"UBND các xã\"]\n\
             [documents.{other}]\nenabled = false",
            filler.repeat(count)
        );
        let pages = made(&small(&more), id).pages;
        let case = format!("{id}, {count} × {filler:?} with {:?}", closing.chars().take(60).collect::<String>());
        signature_in_company(&pages, &case);
        undisturbed(&pages, &case);
        lengths.insert(pages.len());
    }
    assert!(lengths.len() > 1, "no page's end was met");
}

/// The block's height in small steps, each with the most paragraphs that leave it on the first page
/// and with one more: so it meets the page's end at every distance.
#[test]
fn signatures_of_every_height_stay_in_company() {
    for recipients in 9..30 {
        let names: Vec<String> = (0..recipients).map(|number| format!("UBND xã số {number}")).collect();
        let length = |count: usize| {
            let paragraphs = ONE_LINE.repeat(count);
            let other = "[documents.thong-bao]\nenabled = false";
            let pages = report(&format!("{paragraphs}[documents.bao-cao]\nrecipients = {names:?}\n{other}"));
            signature_in_company(&pages, &format!("{count} paragraphs, {recipients} recipients"));
            pages.len()
        };
        let (mut fits, mut flows) = (0, 24);
        assert_eq!((length(fits), length(flows)), (1, 2), "{recipients} recipients");
        while flows - fits > 1 {
            let middle = usize::midpoint(fits, flows);
            *if length(middle) == 1 { &mut fits } else { &mut flows } = middle;
        }
    }
}

/// The signature is a tall block here: many recipients, and an authority on several lines.
#[test]
fn a_tall_signature_stays_whole_and_in_company() {
    let names: Vec<String> = (1..30).map(|number| format!("Ủy ban nhân dân xã số {number}")).collect();
    for count in (0..46).step_by(3) {
        let more = format!(
            "{}[documents.bao-cao]\nrecipients = {names:?}\n\
             authority = \"TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG VÀ BAN CHỈ ĐẠO PHONG TRÀO HUYỆN PHƯỚC SƠN\"",
            ONE_LINE.repeat(count)
        );
        let pages = report(&more);
        signature_in_company(&pages, &format!("{count} paragraphs"));
        assert_apart(&pages);
        margins(&pages);
    }
}

const ONE_LINE: &str = "[[outcomes]]\nkind = \"achievement\"\ntext = \"Giải ngân vốn đầu tư.\"\n";

#[test]
fn a_closing_of_one_line_brings_the_line_before_it() {
    sweep("bao-cao", "closing = \"Xin báo cáo.\"", 0..46, ONE_LINE);
}

#[test]
fn the_usual_closing_comes_along_by_two_lines() {
    sweep("bao-cao", "", 0..46, ONE_LINE);
}

#[test]
fn a_long_closing_is_split_before_its_last_two_lines() {
    let sentence = "Ủy ban nhân dân huyện trân trọng báo cáo, ".repeat(80);
    sweep("bao-cao", &format!("closing = \"{sentence}\""), 0..46, ONE_LINE);
}

#[test]
fn closings_of_every_form_keep_the_signature_company() {
    let two = "Giải ngân vốn đầu tư còn chậm, một số lĩnh vực chưa phát huy hết tiềm năng sẵn có của huyện nhà.";
    let filler = ONE_LINE.replace("Giải ngân vốn đầu tư.", two);
    let forms = [
        "closing = \"Một.\\n\\nHai.\\n\\nBa.\"",
        "closing = \"Kính đề nghị:\\n\\n- một;\\n- hai;\\n- ba\"",
        "closing = \"1. Một\\n2. Hai\\n   - ba\"",
    ];
    for form in forms {
        sweep("bao-cao", form, (0..46).step_by(3), &filler);
        sweep("thong-bao", form, (1..46).step_by(3), &filler);
    }
}

/// Where a table is all that stands before the last line, its last row at least comes along.
#[test]
fn a_table_before_a_short_closing_keeps_the_signature_company() {
    let row = "[[indicators]]\nname = \"Thu nội địa\"\nplan = 165.0\nactual = 187.4\n";
    sweep("bao-cao", "closing = \"Xin báo cáo.\"", (1..46).step_by(2), row);
}
