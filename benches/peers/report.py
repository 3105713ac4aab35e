"""What was measured, as a section of BENCHMARKS.md between its two marks."""

import os
import platform
import subprocess
from datetime import date
from pathlib import Path

from measure import median

BEGIN, END = "<!-- peers: begin -->", "<!-- peers: end -->"


def load():
    return os.getloadavg()[0]


def free_memory():
    """In MiB."""
    return meminfo("MemAvailable")


def meminfo(key):
    lines = Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{key}:")) / 1024


def machine():
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    model = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
    cores = len(os.sched_getaffinity(0))
    return f"{cores} cores, {model}, {meminfo('MemTotal') / 1024:.0f} GiB, {platform.system()} {platform.machine()}"


def spread(values, form="{:.1f}"):
    return "–".join(form.format(value) for value in (min(values), max(values)))


def section(vanthu, peers, results, compared, before):
    tables = {}
    for table, what, result in results:
        tables.setdefault(table, []).append((what, result))
    version = subprocess.run([vanthu, "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    versions = ", ".join(f"{name} {number}" for name, number in peers.versions.items())
    text = [
        "## Beside what else could be used",
        f"{date.today()}; {machine()}; load {before:.1f} before it began. Vanthu {version}; {versions}. "
        + compared,
    ]
    if peers.missing:
        text.append("Left out: " + "; ".join(f"{name} ({cause})" for name, cause in peers.missing.items()) + ".")
    for name, show in (("files", files), ("print", prints), ("document", document), ("alone", alone)):
        if name in tables:
            text.append(show(tables[name]))
    return "\n\n".join(text) + "\n"


def table(head, align, rows):
    lines = [head, align, *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def files(found):
    """Of each peer, which is what stands before the first comma, the best way counts: that is told in bold."""
    best = {}
    for what, runs in found:
        best.setdefault(what.split(",")[0], []).append(median(runs.ratios()))
    rows = []
    for what, runs in found:
        ratios = runs.ratios()
        ratio = f"{median(ratios):.1f}"
        if median(ratios) == min(best[what.split(",")[0]]):
            ratio = f"**{ratio}**"
        ours = median([run.seconds for run in runs.ours]) / runs.ours_count * 1000
        theirs = median([run.seconds for run in runs.theirs]) / runs.theirs_count * 1000
        rows.append((what, f"{runs.theirs_count:,}", f"{theirs:.2f}", f"{ours:.2f}", ratio,
                     spread(ratios), str(len(ratios))))
    head = ("Instead of Vanthu", "files", "ms each", "Vanthu, ms each", "ratio", "least–most", "pairs")
    return (
        "### A file for each certificate\n\n"
        "Vanthu: `vanthu build --only giay-khen --no-print-file` of a list of 1,000 recipients, with as many threads as the machine has cores. It reads "
        "and checks the list, judges each page, waits until each file is on the disk, and writes the manifest, too; no setting leaves "
        "them out; where the peer makes a print file, Vanthu does, too. Peers get their content ready-made and write only the files. The ratio is the time of the peer for a certificate in that of Vanthu; "
        "of each peer the way with the least ratio counts (bold). A slow peer makes fewer, evenly from the list, but so many that its start hardly "
        "counts; Vanthu always makes 1,000.\n\n"
        + table(head, ("---", *["--:"] * 6), rows)
        + "\n\n"
        "- `typst` command, on what `vanthu source giay-khen` prints: `typst compile --root . --font-path fonts --ignore-system-fonts N.typ N.pdf`.\n"
        "- Python package `typst`, on the same: one `Fonts`, one `Compiler`, `compile(input=bytes, output=path)`. The print file is one more source with all sheets.\n"
        "- LibreOffice: a .docx of each by docxtpl, then `soffice --headless --convert-to pdf`, for each file or for all. The same fonts, by a "
        "fontconfig of its own; a plain double border.\n"
        "- WeasyPrint: `HTML(string=...).write_pdf(stylesheets=[...], font_config=...)` with one `FontConfiguration` and one `CSS`; the same fonts; a plain border in SVG.\n"
        "- Vanthu writes PDF/A-2b, the others what they write without being asked."
    )


def prints(found):
    rows = []
    for what, runs in found:
        ratios = runs.ratios()
        seconds = [f"{median([run.seconds for run in of]):.2f}" for of in (runs.theirs, runs.ours)]
        peaks = [f"{max(run.peak for run in of):,.0f}" for of in (runs.theirs, runs.ours)]
        rows.append((what, *seconds, f"**{median(ratios):.1f}**", spread(ratios), str(len(ratios)), *peaks))
    head = ("Sheets", "`typst`, s", "Vanthu, s", "ratio", "least–most", "pairs", "`typst`, MiB", "Vanthu, MiB")
    return (
        "### A print file\n\n"
        "`typst compile` of one source with all sheets, and `vanthu print` of the list; peak memory is the most that one run held. Vanthu begins a new "
        "file after each hundred sheets unless `--sheets-per-file` says otherwise.\n\n"
        + table(head, ("---", *["--:"] * 7), rows)
    )


def document(found):
    rows = []
    for what, runs in found:
        ratios = runs.ratios()
        milliseconds = [f"{median([run.seconds for run in of]) * 1000:.0f}" for of in (runs.ours, runs.theirs)]
        inverse = [1 / ratio for ratio in ratios]
        rows.append((what, *milliseconds, f"**{median(inverse):.2f}**", spread(inverse, "{:.2f}"), str(len(ratios))))
    head = ("Document", "Vanthu, ms", "`typst`, ms", "Vanthu in `typst`", "least–most", "pairs")
    return (
        "### One document\n\n"
        "`vanthu build --only bao-cao` of examples/phuoc-son-2022, from the conference file to the PDF and with all rules, in the time of `typst compile` "
        "of what `vanthu source bao-cao --eject` has written; the start of the process counts.\n\n"
        + table(head, ("---", *["--:"] * 5), rows)
    )


def alone(found):
    rows = []
    for what, runs in found:
        seconds = [run.seconds for run in runs]
        rows.append((what, f"**{median(seconds):.2f}**", spread(seconds, "{:.2f}"), f"{max(run.peak for run in runs):,.0f}"))
    head = ("Vanthu alone", "seconds", "least–most", "peak MiB")
    return (
        "### Whole runs\n\n"
        "`vanthu build` of examples/phuoc-son-2022 with a list of 113 recipients into a new folder; `vanthu build --only giay-khen` of 10,000 once more.\n\n"
        + table(head, ("---", "--:", "--:", "--:"), rows)
    )


def write(path, section):
    """Between the marks, which the file has or gets; the rest of it stays."""
    text = path.read_text(encoding="utf-8") if path.exists() else "# Benchmarks\n"
    if BEGIN not in text:
        text = f"{text.rstrip()}\n\n{BEGIN}\n{END}\n"
    head, rest = text.split(BEGIN, 1)
    tail = rest.split(END, 1)[1]
    path.write_text(f"{head}{BEGIN}\n\n{section}\n{END}{tail}", encoding="utf-8")
