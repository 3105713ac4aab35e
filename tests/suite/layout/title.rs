//! Kind and subject, addressees, stamps of urgency (II.5, II.9, III.2).

use super::head::ruled;
use super::page::margins;
use super::*;

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
