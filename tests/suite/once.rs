//! What is one fault is told once, in however many places it is, and hides no other.

use std::fmt::Write;
use std::fs;

use serde_json::Value;

use crate::support::{err, small, vanthu};

/// What `vanthu check --data-only` finds of `text`, one finding an object, and how it ends.
fn found(text: &str, args: &[&str]) -> (Vec<Value>, Option<i32>) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("hoi-nghi.toml"), text).unwrap();
    let run = vanthu(folder.path(), &[&["check", "--data-only", "--format", "json"], args].concat());
    (err(&run).lines().map(|line| serde_json::from_str(line).unwrap()).collect(), run.status.code())
}

/// The findings of `code`: the line of each, how many places are named, and how many more there are.
fn of(code: &str, found: &[Value]) -> Vec<(u64, usize, u64)> {
    let of = found.iter().filter(|found| found["code"] == code);
    let told = of.map(|found| {
        let labels = found["labels"].as_array().unwrap();
        (labels[0]["line"].as_u64().unwrap(), labels.len(), found["more"].as_u64().unwrap_or_default())
    });
    told.collect()
}

/// `count` times what `each` says.
fn times(count: usize, each: impl Fn(usize) -> String) -> String {
    (0..count).fold(String::new(), |mut text, index| {
        let _ = write!(text, "{}", each(index));
        text
    })
}

#[test]
fn a_thousand_wrong_words_are_one_fault_and_hide_no_other() {
    let wrong = |word: &str| format!("[[outcomes]]\nkind = \"{word}\"\ntext = \"Thu ngân sách vượt kế hoạch.\"\n");
    let rest = wrong("limitaton") + "[[attendees]]\nperson = \"nobody\"\n";
    let text = small(&(times(2_000, |_| wrong("achievment")) + &rest));
    let line = text.lines().position(|line| line.contains("achievment")).unwrap() as u64 + 1;
    let (found, exit) = found(&text, &[]);
    assert_eq!(of("unknown-word", &found), [(line, 3, 1_997), (line + 6_000, 1, 0)]);
    assert_eq!(of("unknown-person", &found).len(), 1);
    assert_eq!((found.len(), exit), (3, Some(1)));
}

#[test]
fn few_places_are_told_each() {
    let wrong = |_| "[[outcomes]]\nkind = \"achievment\"\ntext = \"Thu ngân sách vượt kế hoạch.\"\n".to_owned();
    assert_eq!(of("unknown-word", &found(&small(&times(3, wrong)), &[]).0).len(), 3);
    assert_eq!(of("unknown-word", &found(&small(&times(4, wrong)), &[]).0).len(), 1);
}

#[test]
fn what_rules_find_in_hundreds_of_texts_is_told_once_by_its_rule() {
    let outcome = |index| format!("[[outcomes]]\nkind = \"achievement\"\ntext = \"Xã thứ {index}  đạt chuẩn.\"\n");
    let text = small(&times(300, outcome));
    let (told, exit) = found(&text, &[]);
    assert!(matches!(of("space-double", &told)[..], [(_, 3, 297)]) && exit == Some(0), "{told:?}");
    // What is made an error stays one finding.
    let (denied, exit) = found(&text, &["--warnings", "deny"]);
    assert_eq!((of("space-double", &denied), exit), (of("space-double", &told), Some(1)));
    assert!(denied.iter().any(|found| found["code"] == "space-double" && found["severity"] == "error"));

    let task = |_| "[[directives]]\nto = [\"UBND huyện Hiệp Đức\"]\ntask = \"Xây dựng kế hoạch.\"\n".to_owned();
    let (told, _) = found(&small(&times(300, task)).replace("2023-03-10", "2025-08-20"), &[]);
    let ended = of("body-ended", &told);
    assert!(ended.iter().any(|(_, places, more)| (*places, *more) == (3, 297)) && ended.len() < 10, "{ended:?}");
}

#[test]
fn words_say_how_many_places_there_are() {
    let folder = tempfile::tempdir().unwrap();
    let wrong = |_| "[[outcomes]]\nkind = \"achievment\"\ntext = \"Thu ngân sách vượt kế hoạch.\"\n".to_owned();
    fs::write(folder.path().join("hoi-nghi.toml"), small(&times(12, wrong))).unwrap();
    let told = err(&vanthu(folder.path(), &["check", "--data-only", "--lang", "vi"]));
    assert!(told.contains("«achievment» không phải là một lựa chọn ở đây (và 9 chỗ khác như vậy)"), "{told}");
    assert_eq!(told.matches("| kind = \"achievment\"").count(), 3, "{told}");
}
