//! What the program is built from: every crate's licence goes along, under the name and version that are built in.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use crate::support::{err, out, root, vanthu};

/// The crates that are linked into the program on this system: `name version`.
fn built_in() -> BTreeSet<String> {
    let args = ["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
    let tree = Command::new(env!("CARGO")).args(args).current_dir(root()).output().unwrap();
    assert!(tree.status.success(), "{}", err(&tree));
    // `typst v0.15.1`, and what more is said of a macro or of one that was named already.
    let told = out(&tree);
    let crates = told.lines().skip(1).filter_map(|line| {
        let (name, version) = line.split_once(" v")?;
        Some(format!("{name} {}", version.split(' ').next()?))
    });
    crates.collect()
}

#[test]
fn every_crates_licence_goes_along() {
    let text = fs::read_to_string(root().join("THIRD-PARTY.md")).unwrap();
    let listed: BTreeSet<String> = text.lines().filter_map(|line| line.strip_prefix("- ")).map(str::to_owned).collect();
    let missing: Vec<String> = built_in().difference(&listed).cloned().collect();
    assert!(missing.is_empty(), "run .ci/licenses/make: {missing:?}");
    // What is listed and no longer built in would be believed to be.
    let lock: toml_edit::DocumentMut = fs::read_to_string(root().join("Cargo.lock")).unwrap().parse().unwrap();
    let packages = lock["package"].as_array_of_tables().unwrap().iter();
    let locked: BTreeSet<String> =
        packages.map(|it| format!("{} {}", it["name"].as_str().unwrap(), it["version"].as_str().unwrap())).collect();
    assert!(listed.is_subset(&locked), "run .ci/licenses/make: {:?}", listed.difference(&locked).collect::<Vec<_>>());
}

#[test]
fn the_program_prints_all_licences() {
    let folder = tempfile::tempdir().unwrap();
    let told = out(&vanthu(folder.path(), &["licenses"]));
    for part in [
        "==== LICENSE-MIT\n",
        "==== fonts/LICENSE-Liberation.txt\n",
        "SIL OPEN FONT LICENSE Version 1.1",
        "\n- typst 0.15",
        "Permission is hereby granted, free of charge",
    ] {
        assert!(told.contains(part), "{part}");
    }
    let fonts = fs::read_dir(root().join("fonts")).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    for name in fonts.filter(|name| name.starts_with("LICENSE-")) {
        assert!(told.contains(&format!("==== fonts/{name}\n")), "{name}");
    }
}

/// What `deny.toml` says of crates, for machines that have no cargo-deny.
#[test]
fn no_crate_is_built_in_that_is_denied() {
    let deny: toml_edit::DocumentMut = fs::read_to_string(root().join("deny.toml")).unwrap().parse().unwrap();
    let built_in = built_in();
    for denied in deny["bans"]["deny"].as_array().unwrap() {
        let denied = denied.as_inline_table().unwrap();
        let name = format!("{} ", denied["crate"].as_str().unwrap());
        let most = usize::from(denied.contains_key("deny-multiple-versions"));
        let versions: Vec<&String> = built_in.iter().filter(|it| it.starts_with(&name)).collect();
        assert_eq!(versions.len(), most, "{name}: {versions:?}");
    }
}
