//! `nhân dân` alone takes a capital (Annex II, V.1); inside the name of a body it does not.

use super::Fault;
use super::words::Words;

/// Words behind which `nhân dân` stands for the people themselves. Behind others (lực lượng vũ
/// trang, hội thẩm, dân chủ ...) it is part of a term.
const PEOPLE_AFTER: &[&str] =
    &["và", "của", "với", "cho", "tới", "đến", "được", "lớp", "chúng", "vụ", "vì", "do", "để", "giúp", "con", "trong"];

/// Words behind `nhân dân` that make it part of a term (nhân dân tệ, tổ nhân dân tự quản) or
/// another people.
const TERM_BEFORE: &[&str] =
    &["tệ", "tự", "các", "thế", "cách", "nga", "lào", "trung", "cuba", "pháp", "mỹ", "nhật", "hàn", "campuchia"];

pub fn people(text: &str) -> Vec<Fault> {
    let words = Words::of(text);
    let found = (1..words.len()).filter_map(|index| {
        let range = words.phrase(index, "nhân dân")?;
        // Đoàn thể nhân dân are bodies.
        let all = words.joined_before(index) == "thể" && words.joined_before(index - 1) == "toàn";
        let alone = all || PEOPLE_AFTER.contains(&words.joined_before(index));
        let term = TERM_BEFORE.contains(&words.joined_after(index + 1));
        let small = words.list[index].is_small();
        (small && alone && !term).then(|| Fault::at(range))
    });
    found.collect()
}
