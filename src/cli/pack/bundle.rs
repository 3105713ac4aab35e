//! `vanthu pack bundle`: a pack as one file, to be sent.

use crate::cli::args::PackBundleArgs;
use crate::cli::bounds::Bounds;
use crate::cli::ui::Ui;
use crate::diag::Problems;
use crate::output;
use crate::pack::BUNDLE_EXTENSION;
use crate::text::is_device;

pub fn run(args: PackBundleArgs, bounds: &Bounds, ui: &Ui, problems: &mut Problems) -> Option<()> {
    let _watched = bounds.over_reading(args.pack.display());
    let pack = super::sound(&args.pack, problems)?;
    let name = match pack.version() {
        Some(version) => format!("{}-{version}", pack.name()),
        None => pack.name(),
    };
    // A name may hold what no file's name can.
    let name: String = name.chars().map(|c| if c.is_alphanumeric() || "-._".contains(c) { c } else { '-' }).collect();
    let name = if is_device(&name) { format!("goi-{name}") } else { name };
    let path = args.output.unwrap_or_else(|| format!("{name}.{BUNDLE_EXTENSION}").into());
    let bytes = pack.bundled().map_err(|fault| problems.push(fault)).ok()?;
    output::write_settled(&path, &bytes).map_err(|fault| problems.push(fault)).ok()?;
    let layers = pack.layers().map(|layer| layer.name).collect::<Vec<_>>().join(" → ");
    ui.result("pack-bundled", &[("path", path.display().to_string()), ("layers", layers)]);
    Some(())
}
