"""Runs that are compared with each other: in turn, each in processes of its own, with their time and peak memory."""

import os
import shutil
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Job:
    """Commands that run at once and together make `count` documents into `output`, which is empty at the start."""

    commands: list
    count: int
    output: Path
    environment: dict = field(default_factory=dict)
    #: How many PDF files there must be at the end: LibreOffice ends well where it has made none.
    files: int = 0
    #: A run that goes on with what the last one left.
    keep: bool = False
    #: What is to be done before each run and does not count.
    before: object = None

    def run(self):
        if not self.keep:
            shutil.rmtree(self.output, ignore_errors=True)
            self.output.mkdir(parents=True)
        if self.before:
            self.before()
        environment = {**os.environ, **self.environment}
        complaints = self.output.parent / "complaints"
        with open(complaints, "wb") as said:
            begun = time.perf_counter()
            children = [
                subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                                 env=environment)
                for command in self.commands
            ]
            ends = [os.wait4(child.pid, 0) for child in children]
            seconds = time.perf_counter() - begun
        for child, (_, status, _) in zip(children, ends):
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != 0:
                last = complaints.read_text(encoding="utf-8", errors="replace")[-2000:]
                raise SystemExit(f"exit status {child.returncode}: {' '.join(map(str, child.args))[:400]}\n{last}")
        made = sum(1 for _ in self.output.rglob("*.pdf"))
        if made < self.files:
            raise SystemExit(f"{made} of {self.files} files were made: {self.commands}")
        return Run(seconds, max(usage.ru_maxrss for _, _, usage in ends) / 1024)


@dataclass
class Run:
    seconds: float
    #: In MiB; of several processes that of the largest.
    peak: float


@dataclass
class Compared:
    """Of each round a pair of runs."""

    ours: list
    theirs: list
    ours_count: int
    theirs_count: int

    def ratios(self):
        """How many times longer theirs takes for one document, of each round."""
        return [(theirs.seconds / self.theirs_count) / (ours.seconds / self.ours_count)
                for ours, theirs in zip(self.ours, self.theirs)]


def compare(ours, theirs, rounds):
    """Runs both in turn, who is first in turn, too."""
    runs = Compared([], [], ours.count, theirs.count)
    for at in range(rounds):
        for job in (ours, theirs) if at % 2 == 0 else (theirs, ours):
            (runs.ours if job is ours else runs.theirs).append(job.run())
    return runs


def alone(job, rounds):
    return [job.run() for _ in range(rounds)]


def median(values):
    return statistics.median(values)
