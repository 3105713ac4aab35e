//! Fonts that are broken, by accident or on purpose.

use std::fs;

use super::{Case, WITH_PACK, all_hold, pack, put};
use crate::support::{root, said, small, vanthu};

/// The font that documents are set in: a pack may bring another of its name.
const NAME: &str = "LiberationSerif-Regular.ttf";

fn sound() -> Vec<u8> {
    fs::read(root().join("fonts").join(NAME)).unwrap()
}

/// Where a table of the font begins, and how long it is; and where its entry stands.
fn table(font: &[u8], name: &[u8]) -> (usize, usize, usize) {
    let number = |at: usize| usize::try_from(u32::from_be_bytes(font[at..at + 4].try_into().unwrap())).unwrap();
    let entry = (12..).step_by(16).find(|at| &font[*at..*at + 4] == name).unwrap();
    (number(entry + 8), number(entry + 12), entry)
}

/// The font with bytes of a table changed: each `step`th one is `byte`.
fn with(name: &[u8], step: usize, byte: u8) -> Vec<u8> {
    let mut font = sound();
    let (start, length, _) = table(&font, name);
    (start..start + length).step_by(step).for_each(|at| font[at] = byte);
    font
}

pub fn cases() -> Vec<Case> {
    let font = |name, ends, bytes: Vec<u8>| {
        Case::of_pack(name, ends, "#text(font: \"Liberation Serif\")[Hội nghị]", &format!("goi/fonts/{NAME}"), bytes)
    };
    let mut beyond = sound();
    let (_, _, entry) = table(&beyond, b"glyf");
    beyond[entry + 8..entry + 12].copy_from_slice(&[0xff, 0xff, 0xff, 0xf0]);
    let collection = [&b"ttcf\0\x01\0\0"[..], &1_000_000_u32.to_be_bytes(), &[0; 4_000_000]].concat();
    vec![
        font("font cut in half", "font-unreadable", sound()[..100_000].to_vec()),
        font("font that is empty", "font-unreadable", Vec::new()),
        font("font that is a page of the web", "font-unreadable", b"<!DOCTYPE html><html></html>".to_vec()),
        font("font with 65,535 tables", "font-unreadable", [&sound()[..4], &[0xff, 0xff], &sound()[6..]].concat()),
        font("font with a broken head", "font-unreadable", with(b"head", 1, 0xff)),
        font("collection of a million fonts that are none", "font-unreadable", collection),
        font("collection that says 4 billion", "font-unreadable", b"ttcf\0\x01\0\0\xff\xff\xff\xff0000".to_vec()),
    ]
}

#[test]
fn broken_fonts_are_refused() {
    all_hold(&cases());
}

/// Tables within which something is wrong: whatever comes of it, nothing panics and the run ends.
#[test]
fn fonts_that_are_half_sound_end_a_run_in_order() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "hoi-nghi.toml", small("").as_bytes());
    pack(folder.path(), "#text(font: \"Liberation Serif\")[Hội nghị]", "");
    for (name, step, byte) in [
        (&b"glyf"[..], 1, 0xff),
        (b"glyf", 7, 0x20),
        (b"loca", 3, 0x7f),
        (b"cmap", 5, 0xff),
        (b"GSUB", 9, 0x01),
        (b"GPOS", 9, 0x01),
        (b"hmtx", 2, 0xff),
        (b"maxp", 2, 0xff),
        (b"name", 3, 0xff),
    ] {
        put(folder.path(), &format!("goi/fonts/{NAME}"), &with(name, step, byte));
        let run = vanthu(folder.path(), &[WITH_PACK, &["--format", "short"]].concat());
        let said = said(&run);
        assert!(matches!(run.status.code(), Some(0 | 1)) && !said.contains("panicked"), "{name:?}: {said}");
    }
}
