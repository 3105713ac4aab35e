//! Components that no document of the example uses, drawn by a pack of their own.

use super::*;

use std::path::PathBuf;

use vanthu::diag::{Problems, Source};
use vanthu::dossier::{Dossier, Input, Options, Order, make, plan};
use vanthu::typeset::Standards;

use crate::support::told;

/// The pages of `body`, a text in Typst below the library's import; it keeps to PDF/UA-1 and PDF/A-2a.
fn drawn(body: &str) -> Vec<Page> {
    let setup = "#import \"/lib/nd30.typ\": *\n#show: document.with(title: \"Văn bản\", author: \"UBND\", date: (2023, 3, 10))\n";
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("templates")).unwrap();
    fs::write(folder.path().join("pack.toml"), "name = \"goi\"\n").unwrap();
    fs::write(folder.path().join("templates/bao-cao.typ.j2"), format!("{setup}{body}")).unwrap();
    let input = Input { file: root().join("hoi-nghi.toml"), name: "hoi-nghi.toml".to_owned() };
    let options = Options { pack: Some(folder.path().to_owned()), ..Options::default() };
    let mut problems = Problems::new();
    let dossier = Dossier::open(&input, &Source::new("hoi-nghi.toml", small("")), &options, &mut problems);
    let dossiers = [(dossier.unwrap_or_else(|| panic!("{}", told(&problems))), PathBuf::from("ket-qua"))];
    let jobs = plan(&dossiers, &Order::default()).unwrap();
    let job = jobs.iter().find(|job| job.document.kind.id() == "bao-cao").unwrap();
    let made = make(job, &"a-2a,ua-1".parse::<Standards>().unwrap());
    assert!(made.pdf.is_some(), "{}", told(&made.problems));
    made.pages
}

/// The numbers that the pages show.
fn page_numbers(pages: &[Page]) -> Vec<Option<String>> {
    let numbers = labelled(pages, "vt-page-number");
    let of = |page| numbers.iter().find(|line| line.page == page).map(Line::text);
    (0..pages.len()).map(of).collect()
}

const HEAD: &str = "#header(issuer: (\"ỦY BAN NHÂN DÂN\", \"HUYỆN PHƯỚC SƠN\"), number: \"9\", symbol: \"UBND-NV\", \
    place: \"Phước Sơn\", date: (day: 10, month: 3, year: 2023), subject: \"báo cáo kết quả phong trào thi đua yêu nước\")\n";

/// II.5.b; V.5.b.
#[test]
fn the_subject_of_a_letter_stands_below_its_number() {
    let pages = drawn(HEAD);
    let (number, subject) = (only_line(&pages, "vt-number"), labelled(&pages, "vt-letter-subject"));
    assert!(subject[0].text().starts_with("V/v báo cáo"));
    for line in &subject {
        set_in(line, 12.0, 13.0, UPRIGHT);
        assert!(near(line.centre(), number.centre(), NEAR), "{line:?}");
    }
    within((subject[0].top() - number.bottom()) / PT, 6.0, 7.0, "V/v");
    assert_apart(&pages);
}

/// Models 1.3 and 1.9.
#[test]
fn a_head_may_lack_number_and_date() {
    let pages = drawn("#header(issuer: (\"ỦY BAN NHÂN DÂN\",), number: \"9\", symbol: \"BB-UBND\")\n");
    assert_eq!(only_line(&pages, "vt-number").text(), "Số: 09/BB-UBND");
    assert!(labelled(&pages, "vt-place-date").is_empty());
    let pages = drawn("#header(issuer: (\"ỦY BAN NHÂN DÂN\",))\n");
    assert!(labelled(&pages, "vt-number").is_empty() && labelled(&pages, "vt-place-date").is_empty());
    only_line(&pages, "vt-national-name");
}

/// II.6.b; model 1.2.
#[test]
fn a_decision_has_authority_bases_and_articles() {
    let pages = drawn(
        "#enacting((\"Chủ tịch Ủy ban nhân dân huyện Phước Sơn\",))\n#bases((\"Căn cứ một\", \"Căn cứ hai\", \"Theo đề nghị\"))\n\
        #decides(\"Quyết định\")\n#article(\"1\")[Tặng Giấy khen.]\n#article(\"2\", title: \"Hiệu lực\")[Từ ngày ký.]\n",
    );
    let authority = only_line(&pages, "vt-enacting");
    let word = only_line(&pages, "vt-decides");
    assert_eq!(authority.text(), "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN PHƯỚC SƠN");
    assert_eq!(word.text(), "QUYẾT ĐỊNH:");
    for line in [&authority, &word] {
        set_in(line, 13.0, 14.0, BOLD);
        assert!(near(line.centre(), 112.5, NEAR), "{line:?}");
    }
    let bases = labelled(&pages, "vt-basis");
    assert_eq!(texts(&bases), ["Căn cứ một;", "Căn cứ hai;", "Theo đề nghị."]);
    for line in &bases {
        set_in(line, 13.0, 14.0, ITALIC);
        within(line.left() - 30.0, 10.0, 12.7, "indent");
    }
    let articles = labelled(&pages, "vt-article");
    assert_eq!(texts(&articles), ["Điều 1.", "Điều 2. Hiệu lực"]);
    for line in &articles {
        set_in(line, 13.0, 14.0, BOLD);
    }
    // The first runs on, the second has a line of its own.
    let body = lines(&pages, |run| !has(run, "vt-article"));
    assert!(body.iter().any(|line| near(line.y, articles[0].y, NEAR) && line.text().contains("Tặng Giấy khen.")));
    assert!(!body.iter().any(|line| near(line.y, articles[1].y, NEAR)));
}

/// II.6.d.
#[test]
fn chapters_and_their_sections_stand_in_the_middle() {
    let pages = drawn(
        "#chapter(\"I\", \"Quy định chung\")\n#subsection(\"1\", \"Văn bản\")\n#minor-section(\"1\", \"Văn bản đi\")\n",
    );
    for (label, wanted) in [
        ("vt-chapter", ["Chương I", "QUY ĐỊNH CHUNG"]),
        ("vt-subsection", ["Mục 1", "VĂN BẢN"]),
        ("vt-minor-section", ["Tiểu mục 1", "VĂN BẢN ĐI"]),
    ] {
        let found = labelled(&pages, label);
        assert_eq!(texts(&found), wanted);
        for line in &found {
            set_in(line, 13.0, 14.0, BOLD);
            assert!(near(line.centre(), 112.5, NEAR), "{line:?}");
        }
    }
}

/// III.1; models 2.1 and 2.2.
#[test]
fn annexes_count_their_own_pages() {
    let long = "#para[#lorem(900)]\n";
    let pages = drawn(&format!(
        "{long}#annex(number: \"I\", title: \"Danh sách tập thể\", reference: \"(Kèm theo Quyết định)\", signed: \"15/QĐ\")[{long}]\n\
        #annex(number: \"II\", title: \"Danh sách cá nhân\", landscape: true)[{long}]\n#annex[x]\n"
    ));
    let two = [None, Some("2".to_owned())];
    let of_three: Vec<_> = two.iter().cycle().take(6).cloned().chain([None]).collect();
    assert_eq!(page_numbers(&pages), of_three);
    let words = labelled(&pages, "vt-annex");
    assert_eq!(texts(&words), ["Phụ lục I", "Phụ lục II", "Phụ lục"]);
    for line in &words {
        set_in(line, 14.0, 14.0, BOLD);
    }
    let titles = labelled(&pages, "vt-annex-title");
    assert_eq!(texts(&titles), ["DANH SÁCH TẬP THỂ", "DANH SÁCH CÁ NHÂN"]);
    for line in &titles {
        set_in(line, 13.0, 14.0, BOLD);
    }
    let reference = only_line(&pages, "vt-reference");
    set_in(&reference, 13.0, 14.0, ITALIC);
    assert!(reference.top() > titles[0].bottom() - NEAR && near(reference.centre(), 112.5, NEAR));
    let note = only_line(&pages, "vt-signed-note");
    set_in(&note, 10.0, 10.0, UPRIGHT);
    assert!(note.page == 2 && near(note.right(), 195.0, NEAR) && note.bottom() < 20.0, "{note:?}");
    // A lying page keeps its margins as the reader sees them.
    assert!(pages[4].width > pages[4].height && pages[2].width < pages[2].height);
    let lying: Vec<_> = lines(&pages, is_paragraph).into_iter().filter(|line| line.page == 5).collect();
    let (left, right) = (lying[0].left(), lying[0].right());
    assert!(near(left, 30.0, NEAR) && near(right, 297.0 - 15.0, NEAR), "{left} {right}");
}

#[test]
fn each_document_of_a_file_counts_its_own_pages() {
    let one = "#title(\"Giấy mời\", \"Dự hội nghị\")\n#para[#lorem(900)]\n";
    let pages = drawn(&format!("#new-document()\n{one}#new-document()\n{one}"));
    assert_eq!(page_numbers(&pages), [None, Some("2".to_owned()), None, Some("2".to_owned())]);
}

/// III.2.c, III.4; the sheet of IV.
#[test]
fn notes_of_the_first_page_are_in_its_margins() {
    let long = "#para[#lorem(900)]\n";
    let pages = drawn(&format!(
        "#circulation(\"xem-xong-tra-lai\")\n#contact((\"Địa chỉ: Khâm Đức\", \"Điện thoại: 0235\"))\n{HEAD}{long}"
    ));
    let circulation = only_line(&pages, "vt-circulation");
    assert_eq!(circulation.text(), "XEM XONG TRẢ LẠI");
    set_in(&circulation, 13.0, 14.0, BOLD);
    assert!(circulation.bottom() < only_line(&pages, "vt-national-name").top());
    // The head stands where it stands without.
    let plain = drawn(&format!("{HEAD}{long}"));
    assert!(near(only_line(&pages, "vt-motto").y, only_line(&plain, "vt-motto").y, 0.001));

    let contact = only_line(&pages, "vt-contact");
    assert_eq!(contact.text(), "Địa chỉ: Khâm Đức; Điện thoại: 0235");
    set_in(&contact, 11.0, 12.0, UPRIGHT);
    let (page, line) = only_shape(&pages, "vt-contact-line");
    assert!(page == 0 && contact.page == 0 && line.y < contact.top());
    assert!(near(line.x, 30.0, NEAR) && near(line.width, 165.0, NEAR), "{line:?}");
    assert_apart(&pages);
}

/// Model 1.9.
#[test]
fn two_sign_side_by_side() {
    let pages = drawn(
        "#signatures(left: (authority: (\"Thư ký\",), name: \"Nguyễn Thị Bình\"), right: (authority: (\"Chủ tọa\",), \
        name: \"Lê Quang Trung\", notes: (\"CHỦ TỊCH UBND HUYỆN\",)), recipients: (\"Lưu: VT, Hồ sơ\",))\n",
    );
    let line = |label| only_line(&pages, label);
    assert_eq!([line("vt-cosigner-authority").text(), line("vt-authority").text()], ["THƯ KÝ", "CHỦ TỌA"]);
    assert!(near(line("vt-cosigner").y, line("vt-signer").y, NEAR));
    assert!(line("vt-cosigner").right() < line("vt-signer").left());
    for label in ["vt-cosigner-authority", "vt-authority", "vt-cosigner", "vt-signer"] {
        set_in(&line(label), 13.0, 14.0, BOLD);
    }
    assert!(line("vt-recipients-title").top() > line("vt-signer").bottom());
}

#[test]
fn a_group_is_never_the_last_row_of_a_page() {
    for rows in 24..38 {
        let pages = drawn(&format!(
            "#data-table(header: (\"TT\", \"Tên\"), rows: (..range({rows}).map(it => (str(it), \"Tên\")), \
            (group: \"A. NHÓM\"), (group: \"I. NHÓM\"), (\"1\", \"Người\"), (total: (\"\", \"Cộng\"))))\n"
        ));
        let page_of = |text: &str| lines(&pages, |_| true).iter().find(|line| line.text().contains(text)).unwrap().page;
        assert!(page_of("A. NHÓM") == page_of("Người") && page_of("I. NHÓM") == page_of("Người"), "{rows} rows");
        // The header stands on each page.
        let heads = lines(&pages, |_| true).iter().filter(|line| line.text().starts_with("TT")).count();
        assert_eq!(heads, pages.len(), "{rows} rows");
    }
}

/// A pack counts its rows by a number, not by a text.
#[test]
fn a_cell_may_be_a_number() {
    let pages = drawn(
        "#data-table(columns: (2cm, 1fr), header: (\"TT\", \"Tên\"), rows: ((1, \"Người\"), (total: (2.5, [Cộng]))))\n",
    );
    for text in ["1", "2.5", "Cộng"] {
        assert!(runs(&pages).any(|(_, run)| run.text == text), "{text}");
    }
}

#[test]
fn a_table_stays_within_the_text() {
    let long = "Công chức Văn hóa - Xã hội, Ủy ban nhân dân xã Phước Kim; ".repeat(4);
    for (landscape, right) in [(false, 195.0), (true, 282.0)] {
        let pages = drawn(&format!(
            "#annex(landscape: {landscape})[#data-table(row-height: 12mm, header: (((rows: 2, body: \"STT\"), (rows: 2, body: \"Họ và tên\"), \
            (span: 3, body: \"Thành tích\"), (rows: 2, body: \"Số tiền\"), (rows: 2, body: \"Ký nhận\")), (\"Một\", \"Hai\", \"Ba\")), \
            rows: ((\"1\", \"Nguyễn Thị Phương Quỳnh\", \"{long}\", \"{long}\", \"{long}\", \"12.800.000\", \"\"),))]\n"
        ));
        let cells = lines(&pages, |run| has(run, "vt-table"));
        assert!(cells.iter().all(|line| line.left() > 30.0 && line.right() < right), "{landscape}");
        assert!(runs(&pages).any(|(_, run)| run.text.contains("12.800.000")), "{landscape}");
        assert_apart(&pages);
    }
}

#[test]
fn a_chart_says_its_rows() {
    let pages = drawn(
        "#para[x]\n#bar-chart(title: \"Kết quả\", ((\"Thu nội địa\", 113.6, \"113,6%\"), (\"Hộ nghèo giảm\", none, \"-\")))\n",
    );
    let found = texts(&labelled(&pages, "vt-chart")).join(" ");
    for part in ["Kết quả", "100%", "Thu nội địa", "113,6%", "Hộ nghèo giảm"] {
        assert!(found.contains(part), "{part} in {found}");
    }
    assert_apart(&pages);
}
