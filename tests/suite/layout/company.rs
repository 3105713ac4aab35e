//! The signature never stands without two lines of the text, wherever a page ends.

use super::page::margins;
use super::*;

/// The page with the signature holds two lines of the body above it, and all of the signature.
fn signature_in_company(pages: &[Page], case: &str) {
    let pages = before_annexes(pages);
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
        lengths.insert(before_annexes(&pages).len());
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
            before_annexes(&pages).len()
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
