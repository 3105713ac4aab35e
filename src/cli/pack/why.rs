//! `vanthu pack why`: which layer supplied each part of a document.

use std::path::Path;
use std::sync::Arc;

use crate::audit::{Kind, Supplied, Supplier, Why, why};
use crate::cli::args::PackWhyArgs;
use crate::cli::bounds::Bounds;
use crate::cli::request::{kind, read};
use crate::cli::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Dossier, Options};
use crate::pack::Pack;

pub fn run(args: PackWhyArgs, bounds: &Bounds, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let named = args.pack.as_deref().or(args.input.as_deref()).unwrap_or(Path::new("."));
    let reading = bounds.over_reading(named.display());
    // A pack alone is shown by a sample.
    let dossier = match (&args.input, &args.pack) {
        (None, Some(_)) => None,
        (input, _) => {
            let input = input.as_deref().unwrap_or(Path::new("."));
            let (input, text) = read(input).map_err(|wrong| problems.push(wrong)).ok()?;
            let options = Options { pack: args.pack.clone(), ..Options::default() };
            let mut found = Problems::new();
            let dossier = Dossier::open(&input, &text, &options, &mut found);
            if dossier.is_none() {
                problems.extend(found.into_vec());
            }
            Some(dossier?)
        }
    };
    let pack = match (&dossier, &args.pack) {
        (Some(dossier), _) => dossier.engine.shared_pack(),
        (None, Some(path)) => Arc::new(Pack::open_path(path, problems)?),
        (None, None) => return None,
    };
    let kind = kind(&args.document, pack.documents().all_kinds()).map_err(|wrong| problems.push(wrong)).ok()?;
    drop(reading);
    // Which functions it asks for is known when it is laid out.
    let _watched = bounds.over_file(kind.id(), pack.shown(0, &format!("templates/{}.typ.j2", kind.id())));
    match why(&pack, kind, dossier) {
        Ok(Some(found)) => tell(&found, &pack, kind.id(), args.all, ui),
        Ok(None) => {
            problems.push(Diagnostic::new(Code::TemplateMissing).arg("detail", format!("{}.typ.j2", kind.id())))
        }
        Err(fault) => problems.push(fault),
    }
    Some(())
}

fn tell(found: &Why, pack: &Pack, document: &str, all: bool, ui: &Ui) {
    let listed = |supplied: &&Supplied| all || !supplied.by.is_built_in(pack);
    if ui.wants_json() {
        let supplied: Vec<_> = found.supplied.iter().filter(listed).map(|supplied| object(supplied, pack)).collect();
        let counts: serde_json::Map<_, _> =
            Kind::ALL.iter().map(|kind| (kind.id().to_owned(), found.built_in(pack, *kind).into())).collect();
        let layers = super::layers(pack);
        let told = serde_json::json!({
            "document": document, "layers": layers, "supplied": supplied, "built_in": counts,
        });
        ui.print(&told.to_string());
        return;
    }
    let layers = super::layers(pack).join(" → ");
    ui.result("pack-why", &[("document", document.to_owned()), ("layers", layers)]);
    for kind in Kind::ALL {
        let of_kind: Vec<_> = found.supplied.iter().filter(|supplied| supplied.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let (own, built_in) = (of_kind.len() - found.built_in(pack, kind), found.built_in(pack, kind));
        let counts = [("own", own.to_string()), ("rest", built_in.to_string())];
        ui.result("pack-why-kind", &[&[("kind", kind.id().to_owned())], &counts[..]].concat());
        for supplied in of_kind.into_iter().filter(listed) {
            ui.result("pack-why-one", &line(supplied, pack));
        }
    }
}

fn line(supplied: &Supplied, pack: &Pack) -> Vec<(&'static str, String)> {
    let over: Vec<String> = supplied.overrides.iter().map(|below| named(below, pack)).collect();
    let none = || "none".to_owned();
    vec![
        ("name", supplied.name.clone()),
        ("value", supplied.value.clone().unwrap_or_else(none)),
        ("place", supplied.by.place()),
        ("over", if over.is_empty() { none() } else { over.join(", ") }),
        ("printed", if supplied.is_printed { "yes" } else { "no" }.to_owned()),
    ]
}

/// The place, and the layer where it is one between: the built-in's place says so itself.
fn named(below: &Supplier, pack: &Pack) -> String {
    match below.is_built_in(pack) {
        true => below.place(),
        false => format!("{} ({})", below.place(), below.name),
    }
}

fn object(supplied: &Supplied, pack: &Pack) -> serde_json::Value {
    let place = |at: &Supplier| serde_json::json!({ "layer": at.name, "built_in": at.is_built_in(pack), "file": at.file, "line": at.line });
    serde_json::json!({
        "kind": supplied.kind.id(),
        "name": supplied.name,
        "value": supplied.value,
        "by": place(&supplied.by),
        "overrides": supplied.overrides.iter().map(place).collect::<Vec<_>>(),
        "printed": supplied.is_printed,
    })
}
