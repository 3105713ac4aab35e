//! The head of the first page (II.1-4).

use super::page::margins;
use super::*;

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
pub fn ruled(pages: &[Page], label: &str, text: &Line<'_>) {
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
