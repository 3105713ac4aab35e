//! `vanthu check`: reads and judges everything, writes nothing.

use super::Exit;
use super::args::CheckArgs;
use super::request::Request;
use super::ui::Ui;
use crate::diag::Problems;
use crate::dossier::{plan, run as make_all};

pub fn run(args: CheckArgs, ui: &Ui) -> Exit {
    let request = match Request::new(args.common) {
        Ok(request) => request,
        Err(wrong) => {
            wrong.iter().for_each(|diagnostic| ui.tell(diagnostic));
            return Exit::Unstarted;
        }
    };
    let mut problems = Problems::new();
    let dossiers = request.open(None, &mut problems);
    let jobs = plan(&dossiers, &request.only).unwrap_or_else(|clashes| {
        problems.extend(clashes);
        Vec::new()
    });
    let made = if args.data_only { Ok(Vec::new()) } else { make_all(&jobs, &request.standards, 0) };
    match made {
        Ok(all) => {
            for (job, mut made) in jobs.iter().zip(all) {
                if request.deny_warnings {
                    made.problems.deny_warnings();
                }
                let verdict = if made.problems.has_errors() { "check-fault" } else { "check-sound" };
                let name = job.dossier.conference.source.name().to_owned();
                let args = [
                    ("file", name),
                    ("document", job.document.kind.id().to_owned()),
                    ("pages", made.pages.len().to_string()),
                ];
                ui.result(verdict, &args);
                problems.extend(made.problems.into_vec());
            }
        }
        Err(diagnostic) => problems.push(diagnostic),
    }
    if args.data_only {
        for (dossier, _) in &dossiers {
            ui.result("check-data", &[("file", dossier.conference.source.name().to_owned())]);
        }
    }
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}
