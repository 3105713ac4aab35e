//! The running text and its table (II.6).

use super::page::margins;
use super::*;

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
            "II. CÔNG TÁC KHEN THƯỞNG",
            "III. HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM",
            "1. Hạn chế",
            "2. Nguyên nhân",
            "3. Bài học kinh nghiệm",
            "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2023",
            "1. Tổ chức phong trào thi đua theo chủ đề, hướng vào nhiệm vụ trọng tâm",
            "2. Đưa phong trào thi đua đi vào thực chất, phát huy sáng kiến và nhân rộng điển hình",
            "3. Tăng tỷ lệ khen thưởng cấp tỉnh và khen cao",
            &format!("4. Thực hiện phong trào thi đua {poor}"),
            "5. Cải thiện công tác cải cách hành chính, chuyển đổi số năm 2023",
            "6. Triển khai cuộc vận động làm thay đổi nếp nghĩ, cách làm trong đồng bào dân tộc thiểu số",
            "7. Khắc phục hạn chế trong phát triển kinh tế và giải ngân vốn đầu tư",
            "8. Phân công thực hiện",
            "V. KIẾN NGHỊ, ĐỀ XUẤT",
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
    let pages = before_annexes(example("bao-cao"));
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

/// Sixty indicators are an annex, and so are eighty directives: each on lying pages of its own, with
/// the head on every page and each row whole.
#[test]
fn long_tables_are_annexes_with_their_head_on_every_page() {
    let indicator = |n: usize| {
        let name = "Tỷ lệ hộ gia đình đạt chuẩn văn hóa ".repeat(1 + n % 4);
        format!("[[indicators]]\nname = \"{name}số {n}\"\nunit = \"%\"\nplan = {n}\nactual = {n}.5\nprevious = {n}\n")
    };
    let directive = |n: usize| {
        let task = "tham mưu kế hoạch, tổ chức thực hiện; ".repeat(1 + n % 9);
        format!("[[directives]]\nto = [\"Phòng số {n}\"]\ntask = \"Việc số {n}: {task}xong việc số {n}\"\n")
    };
    let tables: String = (1..=60).map(indicator).chain((1..=79).map(directive)).collect();
    let pages = report(&format!("[documents.thong-bao]\nenabled = false\n{tables}"));
    margins(&pages);
    assert_apart(&pages);
    let body = before_annexes(&pages);
    assert!(!body.iter().any(|page| page.runs.iter().any(|run| has(run, "vt-table") || has(run, "vt-chart"))));
    let all: String = texts(&lines(body, is_body)).join(" ");
    assert!(all.contains("Phụ lục I kèm theo Báo cáo này") && all.contains("Phụ lục II kèm theo Báo cáo này"), "{all}");
    assert_eq!(texts(&labelled(&pages, "vt-annex")), ["Phụ lục I", "Phụ lục II"]);

    for (index, page) in pages.iter().enumerate().skip(body.len()) {
        assert!(page.width > page.height, "page {}", index + 1);
        let heads = page.runs.iter().filter(|run| has(run, "vt-table") && run.bold && run.text == "TT").count();
        assert_eq!(heads, 1, "page {}", index + 1);
    }
    // The first and the last words of a row stand on one page.
    let page_of = |words: &str| {
        let holds = |page: &Page| texts(&lines(std::slice::from_ref(page), |_| true)).join(" ").contains(words);
        pages.iter().position(holds).unwrap_or_else(|| panic!("{words} stands nowhere"))
    };
    for n in 1..=79 {
        assert_eq!(page_of(&format!("Việc số {n}:")), page_of(&format!("xong việc số {n}.")), "row {n}");
    }
    assert!(page_of("Việc số 79:") > page_of("Việc số 1:") + 5);
}

/// Shares of a plan are drawn, but those where less is better.
#[test]
fn a_chart_shows_the_shares_of_the_plan() {
    let pages = example("bao-cao");
    let chart = texts(&labelled(pages, "vt-chart")).join(" ");
    for part in ["Tỷ lệ thực hiện so với kế hoạch năm 2022", "100%", "Thu nội địa", "113,6%", "75,3%"]
    {
        assert!(chart.contains(part), "{part} in {chart}");
    }
    assert!(!chart.contains("còn lại cuối năm"), "{chart}");
    let on: BTreeSet<usize> = labelled(pages, "vt-chart").iter().map(|line| line.page).collect();
    assert_eq!(on.len(), 1);
    let speaks = |run: &Run| run.text.contains("biểu đồ sau đây");
    let lead = runs(pages).find(|(_, run)| speaks(run)).unwrap().0;
    assert!(on.iter().all(|page| (lead..=lead + 1).contains(page)));
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
