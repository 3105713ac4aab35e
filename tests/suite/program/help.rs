//! Help, versions, and the language of both.

use super::*;

fn commands() -> Vec<Vec<&'static str>> {
    let lines =
        "- new import build check print calibrate source rules verify pack/why schema doctor completions man licenses";
    lines.split(' ').map(|line| line.split('/').filter(|word| *word != "-").collect()).collect()
}

fn help(command: &[&str], lang: &str) -> String {
    let output = ends_with(0, root(), &[command, &["--help", "--lang", lang]].concat());
    assert_eq!(err(&output), "");
    out(&output)
}

#[test]
fn help_fits_a_terminal() {
    let mut long = Vec::new();
    for lang in LANGS {
        for command in commands() {
            let help = help(&command, lang);
            let lines = help.lines().filter(|line| line.chars().count() > 80);
            long.extend(lines.map(|line| format!("{lang} {command:?}: {line}")));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn help_has_all_its_words_in_its_own_language() {
    for command in commands() {
        let help = help(&command, "vi");
        assert!(!CLAP.iter().any(|word| help.contains(word)), "{help}");
    }
    for lang in LANGS {
        for command in commands() {
            let help = help(&command, lang);
            assert!(!help.contains("help-"), "the catalogue lacks a word: {help}");
        }
    }
}

#[test]
fn every_example_of_the_help_runs() {
    for lang in LANGS {
        let checkout = tempfile::tempdir().unwrap();
        copy(&root().join("examples"), &checkout.path().join("examples"));
        for command in commands() {
            let help = help(&command, lang);
            let examples: Vec<&str> = help.lines().filter_map(|line| line.strip_prefix("  vanthu ")).collect();
            assert!(!examples.is_empty(), "{command:?} {lang}\n{help}");
            // A preview ends when somebody ends it; `preview` looks at one.
            for example in examples.into_iter().filter(|example| !example.starts_with("watch")) {
                let args: Vec<&str> = example.split_whitespace().collect();
                ends_with(0, checkout.path(), &args);
            }
        }
    }
}

#[test]
fn the_version_names_what_looks_hang_on() {
    let short = format!("vanthu {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(out(&ends_with(0, root(), &["-V"])), short);
    let long = out(&ends_with(0, root(), &["--version"]));
    assert!(long.starts_with(&short), "{long}");
    for part in ["\nTypst: 0.15.1\n", "\nLiberation Serif: Version 2.1.5\n", "\nVanthu Script: "] {
        assert!(long.contains(part), "{part}: {long}");
    }
}

/// The program's answer to an unknown command in the given surroundings.
fn said(env: &[(&str, &str)], args: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_vanthu"));
    for name in ["VANTHU_LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "LANGUAGE"] {
        program.env_remove(name);
    }
    err(&program.args(args).envs(env.iter().copied()).output().unwrap())
}

#[test]
fn the_language_is_asked_for_in_this_order() {
    let vi = |env: &[(&str, &str)], args: &[&str]| said(env, args).contains("không có lệnh «x»");
    let en = |env: &[(&str, &str)], args: &[&str]| said(env, args).contains("there is no command “x”");
    assert!(vi(&[], &["x"]));
    assert!(vi(&[("LANG", "vi_VN.UTF-8")], &["x"]));
    assert!(vi(&[("LANG", "C")], &["x"]));
    assert!(en(&[("LANG", "en_GB.UTF-8")], &["x"]));
    assert!(vi(&[("LANG", "en_GB.UTF-8"), ("VANTHU_LANG", "vi")], &["x"]));
    assert!(en(&[("VANTHU_LANG", "en")], &["x"]));
    assert!(vi(&[("VANTHU_LANG", "fr")], &["x"]));
    assert!(en(&[("VANTHU_LANG", "vi")], &["--lang", "en", "x"]));
    assert!(en(&[("VANTHU_LANG", "vi")], &["x", "--lang=en"]));
    assert!(vi(&[("VANTHU_LANG", "en")], &["--lang=vi", "x"]));
}
