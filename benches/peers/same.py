"""Whether all say the same: the pages of three records, by their words; and pictures of them, to be looked at."""

import shutil
import subprocess
import unicodedata
from collections import Counter

#: A collective with a reason of its own, a person with one, and a person whose name has an apostrophe.
NUMBERS = (1, 499, 500)


def text(pdf):
    told = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    assert told.count("\f") == 1, f"{pdf.name} has {told.count(chr(12))} pages"
    return unicodedata.normalize("NFC", told)


def words(lines):
    return " ".join(lines.split())


def prove(rows, show=None):
    """Each peer's pages hold Vanthu's lines, and no word besides. Pictures go into `show`."""
    if not shutil.which("pdftotext"):
        return "Texts were not compared: `pdftotext` is not installed."
    rows.files().run()
    made = {"vanthu": {number: next((rows.work / "files/giay-khen").glob(f"*{number:04}-*.pdf")) for number in NUMBERS}}
    records = rows.records(rows.all, "same", NUMBERS)
    peers, jobs = rows.peers, {}
    if peers.package:
        jobs["typst"] = rows.typst_package(len(NUMBERS), 1, records=records)
    if peers.soffice:
        jobs["libreoffice"] = rows.libreoffice(len(NUMBERS), 1, records=records)
    if peers.weasyprint:
        jobs["weasyprint"] = rows.weasyprint(len(NUMBERS), 1, records=records)
    for name, job in jobs.items():
        job.run()
        made[name] = {number: job.output / f"{number:05}.pdf" for number in NUMBERS}
    for number in NUMBERS:
        ours = text(made["vanthu"][number])
        for name in jobs:
            theirs = text(made[name][number])
            assert Counter(ours.split()) == Counter(theirs.split()), f"{name}, record {number}:\n{theirs}\nVanthu:\n{ours}"
            for line in ours.splitlines():
                assert words(line) in words(theirs), f"{name}, record {number}, lacks “{line}”:\n{theirs}"
    if show:
        show.mkdir(parents=True, exist_ok=True)
        for name, files in made.items():
            for number, pdf in files.items():
                subprocess.run(["pdftoppm", "-r", "60", "-png", "-singlefile", pdf, show / f"{number}-{name}"], check=True)
    return f"The words of {len(NUMBERS)} certificates of each were compared: they are the same."
