//! `vanthu rules CODE` explains every code, in both languages, by an example that is true.

use std::fs;
use std::ops::Range;

use crate::diagnostics::{Case, cases, examined};
use crate::mended::{Edit, after};
use crate::support::{out, root, told, vanthu};
use vanthu::diag::{Catalog, Code, Diagnostic, Example, Lang, Place, Problems, example, is_hidden};
use vanthu::rules::{catalogue, rule};

#[test]
fn every_code_is_explained_in_both_languages() {
    for lang in Lang::ALL {
        let catalog = Catalog::new(lang);
        for code in Code::ALL {
            let about = format!("about-{}", code.id());
            let has = |id: &str, attribute| catalog.find(id, attribute, &[]).is_some();
            if rule(*code).is_some() {
                for attribute in ["title", "asks", "bad", "hint"] {
                    assert!(has(code.id(), Some(attribute)), "{lang}: {}.{attribute}", code.id());
                }
                assert!(!has(&about, None), "{about}: the rule explains itself");
                continue;
            }
            assert!(has(&about, None), "{lang}: {about}");
            for attribute in ["means", "mend"] {
                assert!(has(&about, Some(attribute)), "{lang}: {about}.{attribute}");
            }
            // An example is what is wrong, or words for it.
            assert_ne!(example(*code).is_some(), has(&about, Some("bad")), "{lang}: {about}.bad");
        }
    }
}

/// Where in `text` the words of an example stand; rows of a sheet have their cells divided otherwise.
fn places(text: &str, wrong: &str, is_grid: bool) -> Vec<Range<usize>> {
    let wrong = if is_grid { wrong.replace(" │ ", "\t").replace(" │", "\t") } else { wrong.to_owned() };
    let wrong = if is_grid { wrong.trim().to_owned() } else { wrong };
    text.match_indices(&wrong).map(|(at, _)| at..at + wrong.len()).collect()
}

/// Whether `diagnostic` points into the words of `example`.
fn points_at(diagnostic: &Diagnostic, example: Example) -> bool {
    diagnostic.labels.iter().any(|label| match &label.place {
        Place::File(_) => false,
        Place::Text(span) => places(span.source.text(), example.wrong, span.source.is_grid())
            .iter()
            .any(|place| place.start <= span.range.start && span.range.start <= place.end),
    })
}

fn is_given(code: Code, example: Example, problems: &Problems) -> bool {
    problems.iter().any(|diagnostic| diagnostic.code == code && points_at(diagnostic, example))
}

/// The file of `case` in which the words stand, as its findings name it.
fn file_of(code: Code, example: Example, problems: &Problems) -> Option<String> {
    let found = problems.iter().find(|diagnostic| diagnostic.code == code && points_at(diagnostic, example))?;
    found.labels.iter().find_map(|label| match &label.place {
        Place::Text(span) => {
            let stands = !places(span.source.text(), example.wrong, span.source.is_grid()).is_empty();
            stands.then(|| span.source.name().to_owned())
        }
        Place::File(_) => None,
    })
}

/// Why the example of `code` is not true, if it is not.
fn untrue(code: Code, example: Example, cases: &[Case]) -> Option<String> {
    // What was found there shows a line of it; examining each case would take minutes.
    let line = example.wrong.lines().next_back().unwrap_or_default();
    // What nobody sees is drawn as a sign.
    let line: String =
        line.trim().chars().map(|c| if is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    let shows = |case: &Case| fs::read_to_string(&case.expected).is_ok_and(|told| told.contains(&line));
    let of_code = |case: &&Case| case.subject() == code.id() && (shows(case) || example.wrong.contains('\n'));
    let shown = cases.iter().filter(of_code).find_map(|case| {
        let problems = examined(&case.file).0;
        is_given(code, example, &problems).then_some((case, problems))
    });
    let Some((case, problems)) = shown else { return Some(format!("{}: no case gives it there", code.id())) };
    let mended = example.mended?;
    let file = file_of(code, example, &problems).filter(|name| case.file.with_file_name(name) != case.file);
    let edit = Edit { file, old: example.wrong.to_owned(), new: mended.to_owned() };
    let left = after(case, &[edit]);
    let count = |problems: &Problems| problems.iter().filter(|found| found.code == code).count();
    (count(&left) >= count(&problems))
        .then(|| format!("{}: this is no mend of it: {mended}\n{}", code.id(), told(&left)))
}

#[test]
fn every_example_is_true() {
    let cases = cases();
    let examples = Code::ALL.iter().filter_map(|code| Some((*code, example(*code)?)));
    let faults: Vec<String> = examples.filter_map(|(code, example)| untrue(code, example, &cases)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn all_codes_are_listed_and_each_can_be_asked() {
    let listed = out(&vanthu(root(), &["rules", "--all"]));
    assert_eq!(listed.lines().count(), Code::ALL.len());
    assert!(out(&vanthu(root(), &["rules"])).lines().count() == catalogue().count());
    let told = out(&vanthu(root(), &["rules", "attendee-form"]));
    assert!(told.contains("Right:") && told.contains("group = \"Lãnh đạo các xã\""), "{told}");
    let told = out(&vanthu(root(), &["rules", "output-taken"]));
    assert!(told.contains("another conference") && told.contains("-o"), "{told}");
}

/// Without a finding there is nothing that could be named, so no words may leave that open; and what is wrong can be seen.
#[test]
fn explanations_leave_nothing_open() {
    for lang in Lang::ALL {
        let catalog = Catalog::new(lang);
        for code in Code::ALL {
            let find = |id: &str, attribute| catalog.find(id, Some(attribute), &[]);
            let mend = match rule(*code) {
                Some(_) => find(code.id(), "mend").or_else(|| find(code.id(), "hint")),
                None => find(&format!("about-{}", code.id()), "mend"),
            };
            let mend = mend.unwrap();
            assert!(!mend.contains("{$") && !mend.contains('…'), "{lang}: {}: {mend}", code.id());
        }
    }
    let told = out(&vanthu(root(), &["rules", "invisible-character"]));
    assert!(told.contains("Nguyễn<U+200B> Văn An"), "{told}");
}

#[test]
fn programs_read_explanations_as_json() {
    let of = |args: &[&str]| -> Vec<serde_json::Value> {
        let told = out(&vanthu(root(), &[&["--format", "json", "--lang", "vi", "rules"], args].concat()));
        told.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let all = of(&["--all"]);
    assert_eq!(all.len(), Code::ALL.len());
    for (told, code) in all.iter().zip(Code::ALL) {
        assert_eq!((&told["code"], &told["severity"]), (&code.id().into(), &code.severity().id().into()));
        assert_eq!(told["citation"].is_string(), rule(*code).is_some(), "{told}");
        for key in ["title", "words", "mend"] {
            assert!(told[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {told}");
        }
        assert!(told["example"]["wrong"].is_string(), "{told}");
    }
    let told = of(&["attendee-form"]);
    assert_eq!(told[0]["example"]["right"], "[[attendees]]\ngroup = \"Lãnh đạo các xã\"\ncount = 5");
    let told = of(&["capital-day"]);
    assert_eq!(told[0]["citation"], "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.8.c");
    assert_eq!(told[0]["mend"], "viết «sáng thứ Hai, ngày 13/3/2023»");
}
