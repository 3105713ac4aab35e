//! `vanthu watch`: the documents in a browser, made again on each save.

use std::io;

use super::Exit;
use super::args::{CommonArgs, LimitArgs, MeansArgs, Warnings, WatchArgs};
use super::bounds::Bounds;
use super::memory::as_before;
use super::request::{Opening, beside, read};
use super::session::Session;
use super::ui::Ui;
use crate::diag::{Code, Diagnostic, Problems};
use crate::dossier::{Dossier, roots};
use crate::preview::{Preview, bind};

pub fn run(args: WatchArgs, bounds: &Bounds, ui: &Ui) -> Exit {
    let WatchArgs { input, open, port, means, limits } = args;
    let path = input.unwrap_or_else(|| ".".into());
    let bound = read(&path).and_then(|(input, _)| Ok((input, bind(port).map_err(|error| unbound(port, &error))?)));
    let (input, bound) = match bound {
        Ok(bound) => bound,
        Err(wrong) => {
            ui.tell(&wrong);
            return Exit::Unstarted;
        }
    };
    let options = means.clone().options();
    let reread =
        || match Session::read(vec![path.clone()], common(means.clone(), limits), &Opening::default(), true, bounds) {
            Ok(Session { mut dossiers, problems, .. }) => (dossiers.pop().map(|(dossier, _)| dossier), problems),
            Err(wrong) => {
                let mut problems = Problems::new();
                problems.extend(wrong);
                (None, problems)
            }
        };
    let preview = Preview {
        file: input.name.clone(),
        lang: ui.lang(),
        open: &reread,
        roots: &|dossier: Option<&Dossier>| roots(&input, &options, dossier),
        during: &|job, work| {
            let _watched = bounds.over(job);
            work();
        },
    };
    ui.print(&ui.catalog().text("watch-address", &[("address", bound.address())]));
    if open && let Err(error) = as_before(|| open::that_detached(bound.address_once())) {
        ui.tell(&Diagnostic::new(Code::BrowserUnopened).because(&error));
    }
    match bound.serve(&preview, vec![beside(&input)]) {
        Ok(()) => Exit::Done,
        Err(error) => {
            ui.tell(&unbound(port, &error));
            Exit::Unstarted
        }
    }
}

/// Everything is shown, and a warning withholds nothing.
fn common(means: MeansArgs, limits: LimitArgs) -> CommonArgs {
    CommonArgs { only: Vec::new(), means, pdf_standard: None, warnings: Warnings::Allow, limits }
}

fn unbound(port: u16, error: &io::Error) -> Diagnostic {
    let taken = error.kind() == io::ErrorKind::AddrInUse;
    Diagnostic::new(Code::PortTaken).arg("port", port).arg("taken", taken).because(error)
}
