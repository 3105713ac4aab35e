//! A list as a district keeps it: collectives, then individuals, with real names and reasons of their own here and there.

use std::fmt::Write;
use std::path::Path;

const FAMILY: [&str; 12] =
    ["Nguyễn", "Trần", "Lê", "Phạm", "Hồ", "Đinh", "A Lăng", "Bh’riu", "Huỳnh", "Võ", "Đặng", "Bùi"];
const MIDDLE: [&str; 10] = ["Thị", "Văn", "Thị Thuỳ", "Đức", "Thanh", "Minh", "Thị Kim", "Xuân", "Hữu", "Ngọc"];
const GIVEN: [&str; 14] =
    ["Dương", "Ưỡng", "Bớt", "Quang", "Hương", "Lan", "Thuỷ", "Trung", "Nhiên", "Xuyến", "Tuấn", "Ý", "Phượng", "Đạt"];
const POSITION: [&str; 6] = ["Giáo viên", "Công chức", "Trưởng thôn", "Y sĩ", "Hiệu trưởng", "Cán bộ"];
const UNIT: [&str; 7] = [
    "Trường PTDTBT THCS Phước Hiệp",
    "UBND xã Phước Chánh",
    "Phòng Tài chính - Kế hoạch huyện",
    "Trung tâm Y tế huyện Phước Sơn",
    "Thôn 2, xã Phước Kim",
    "Hội Liên hiệp Phụ nữ huyện",
    "Ban Chỉ huy Quân sự huyện",
];
const OWN: &str =
    "Đã có thành tích xuất sắc trong công tác xóa nhà tạm, nhà dột nát cho hộ nghèo trên địa bàn huyện năm 2022";

/// Writes `hoi-nghi.toml` and its list of `count` recipients into `folder`.
pub fn write(folder: &Path, count: usize) {
    std::fs::write(folder.join("danh-sach.csv"), list(count, None)).expect("the list");
    std::fs::write(folder.join("hoi-nghi.toml"), include_str!("hoi-nghi.toml")).expect("the conference");
}

/// Writes the list again, with a reason in the row in its middle that is another one each of the `times`.
pub fn change(folder: &Path, count: usize, times: usize) {
    std::fs::write(folder.join("danh-sach.csv"), list(count, Some(times))).expect("the list");
}

fn list(count: usize, times: Option<usize>) -> String {
    let mut list = String::from("TT,Họ và tên,Chức vụ,Đơn vị,Đối tượng,Thành tích\n");
    for index in 0..count {
        let number = index + 1;
        let unit = UNIT[index * 5 % UNIT.len()];
        let own = match times.filter(|_| index == count / 2) {
            Some(times) => format!("\"{OWN}, lần {times}\""),
            None if index % 3 == 0 => format!("\"{OWN}\""),
            None => String::new(),
        };
        let written = if index < count / 5 {
            writeln!(list, "{number},\"Tập thể số {number}, {unit}\",,,Tập thể,{own}")
        } else {
            let name = [FAMILY[index % 12], MIDDLE[index / 12 % 10], GIVEN[index / 7 % 14]].join(" ");
            // Nobody is listed twice: the post tells two of one name apart.
            writeln!(list, "{number},{name},{} {number},\"{unit}\",Cá nhân,{own}", POSITION[index % 6])
        };
        written.expect("a text grows");
    }
    list
}
