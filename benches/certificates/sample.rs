//! A list as a district keeps it: collectives, then individuals, with real names and reasons of their own here and there.

use std::fmt::Write;
use std::path::Path;

use serde::Deserialize;

/// Of what a list is put together.
#[derive(Deserialize)]
struct People {
    family: Vec<String>,
    middle: Vec<String>,
    given: Vec<String>,
    position: Vec<String>,
    unit: Vec<String>,
    reason: String,
}

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
    let People { family, middle, given, position, unit, reason } =
        toml::from_str(include_str!("people.toml")).expect("people");
    let one_of = |all: &[String], index: usize| all[index % all.len()].clone();
    let mut list = String::from("TT,Họ và tên,Chức vụ,Đơn vị,Đối tượng,Thành tích\n");
    for index in 0..count {
        let number = index + 1;
        let unit = one_of(&unit, index * 5);
        let own = match times.filter(|_| index == count / 2) {
            Some(times) => format!("\"{reason}, lần {times}\""),
            None if index % 3 == 0 => format!("\"{reason}\""),
            None => String::new(),
        };
        let written = if index < count / 5 {
            writeln!(list, "{number},\"Tập thể số {number}, {unit}\",,,Tập thể,{own}")
        } else {
            let name = [one_of(&family, index), one_of(&middle, index / 12), one_of(&given, index / 7)].join(" ");
            // Nobody is listed twice: the post tells two of one name apart.
            writeln!(list, "{number},{name},{} {number},\"{unit}\",Cá nhân,{own}", one_of(&position, index))
        };
        written.expect("a text grows");
    }
    list
}
