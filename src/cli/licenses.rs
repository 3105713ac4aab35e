//! `vanthu licenses`: on what terms the program may be passed on, with the fonts and the crates that are part of it.
//! Their terms ask that the texts go along; here they go along in the program itself.

use super::Exit;
use super::ui::Ui;

macro_rules! texts {
    ($($name:literal),* $(,)?) => { &[$(($name, include_str!(concat!("../../", $name)))),*] };
}

/// By the name of the file.
const TEXTS: &[(&str, &str)] = texts![
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "fonts/LICENSE-Liberation.txt",
    "fonts/LICENSE-PlayfairDisplay.txt",
    "fonts/LICENSE-GreatVibes.txt",
    "fonts/LICENSE-YesevaOne.txt",
    "fonts/LICENSE-DancingScript.txt",
    "THIRD-PARTY.md",
];

pub fn run(ui: &Ui) -> Exit {
    for (name, text) in TEXTS {
        ui.print(&format!("==== {name}\n\n{}\n", text.trim_end()));
    }
    Exit::Done
}
