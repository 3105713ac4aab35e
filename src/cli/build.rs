//! `vanthu build`: the documents of each conference, as PDF.

use super::Exit;
use super::args::BuildArgs;
use super::request::{Request, withholds};
use super::ui::Ui;
use crate::diag::Problems;
use crate::dossier::{plan, run as make_all};
use crate::output;

pub fn run(args: BuildArgs, ui: &Ui) -> Exit {
    let BuildArgs { common, output, jobs: threads, dry_run } = args;
    let request = match Request::new(common) {
        Ok(request) => request,
        Err(wrong) => {
            wrong.iter().for_each(|diagnostic| ui.tell(diagnostic));
            return Exit::Unstarted;
        }
    };
    let mut problems = Problems::new();
    let dossiers = request.open(output.as_deref(), &mut problems);
    let jobs = plan(&dossiers, &request.only).unwrap_or_else(|clashes| {
        problems.extend(clashes);
        Vec::new()
    });
    if dry_run {
        for job in &jobs {
            ui.result("build-would-write", &[("path", job.output.display().to_string())]);
        }
    } else {
        match make_all(&jobs, &request.standards, threads) {
            Ok(all) => {
                for (job, mut made) in jobs.iter().zip(all) {
                    if request.deny_warnings {
                        made.problems.deny_warnings();
                    }
                    let bytes = made.pdf.filter(|_| !made.problems.iter().any(withholds));
                    problems.extend(made.problems.into_vec());
                    let Some(bytes) = bytes else { continue };
                    match output::write(&job.output, &bytes) {
                        Ok(()) => {
                            let args =
                                [("path", job.output.display().to_string()), ("pages", made.pages.len().to_string())];
                            ui.result("build-written", &args);
                        }
                        Err(diagnostic) => problems.push(diagnostic),
                    }
                }
            }
            Err(diagnostic) => problems.push(diagnostic),
        }
    }
    let exit = if problems.has_errors() { Exit::Fault } else { Exit::Done };
    ui.tell_all(problems);
    exit
}
