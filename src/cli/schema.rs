//! `vanthu schema`: what may stand in a conference file or in `pack.toml`, for editors.

use super::Exit;
use super::args::SchemaArgs;
use super::ui::Ui;
use crate::schema::File;

pub fn run(args: &SchemaArgs, ui: &Ui) -> Exit {
    let file = if args.pack { File::Pack } else { File::Conference };
    let schema = file.schema(ui.catalog());
    ui.print(&format!("{schema:#}"));
    Exit::Done
}
