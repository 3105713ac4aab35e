//! Signature, recipients and the end of the body (II.7, II.9).

use super::*;

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
        let body = lines(before_annexes(pages), is_body);
        assert!(body.last().unwrap().text().ends_with("./."), "{id}");
        let all: String = texts(&body).concat();
        assert_eq!(all.matches("./.").count(), 1, "{id}");
    }
}
