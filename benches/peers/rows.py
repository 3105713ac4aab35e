"""What is measured: Vanthu's commands and beside each what its user would run instead."""

import json
import shlex
from pathlib import Path

import content
from measure import Job, alone, compare

MAKERS = Path(__file__).parent / "makers"
#: Fast peers make all of the list, slow ones fewer; Vanthu always all, since its start counts, too.
LIST = 1_000


class Rows:
    """All jobs, over one set of inputs in `work`."""

    def __init__(self, vanthu, peers, work, scale=1):
        self.vanthu, self.peers, self.work = vanthu, peers, work
        #: What small trial runs divide counts by.
        self.scale = scale
        self.all = LIST // scale
        self.list = content.write_conference(work / "list", self.all)
        self.sources = content.Sources(vanthu, self.list, work / "sources")
        self.sources.prove(vanthu, self.list, self.all)
        if peers.soffice:
            self.prepare_office()

    def records(self, count, name=None, only=None):
        """A JSON file of `count` records of the list, or of the numbers `only`."""
        path = self.work / f"{name or count}.json"
        found = content.records(self.sources, count, self.all)
        if only:
            found = [record for record in found if record["ordinal"] in only]
        path.write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
        return path

    # ---- Vanthu -------------------------------------------------------------

    def files(self, print_file=False):
        command = [self.vanthu, "--quiet", "build", "--only", "giay-khen", "-o", self.work / "files", self.list]
        more = [] if print_file else ["--no-print-file"]
        return Job([command + more], self.all, self.work / "files", files=self.all + int(print_file))

    def print(self, count, *more):
        folder = content.write_conference(self.work / f"list-{count}", count)
        command = [self.vanthu, "--quiet", "print", *more, "-o", self.work / "print", folder]
        return Job([command], count, self.work / "print", files=1)

    # ---- Typst --------------------------------------------------------------

    def compile(self, root, *more):
        return [self.peers.typst, "compile", "--root", root, "--font-path", f"{root}/fonts", "--ignore-system-fonts", *more]

    def typst_command(self, count, at_once):
        """A process for each file: in the shell's own loop, or some at once by xargs."""
        folder = self.work / "sources/records"
        folder.mkdir(exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for record in content.records(self.sources, count, self.all):
            (folder / f"{record['stem']}.typ").write_text(record["source"], encoding="utf-8")
        output = self.work / "typst"
        compile = shlex.join(map(str, self.compile(self.work / "sources")))
        if at_once == 1:
            script = f'cd "$1" && for main in *.typ; do {compile} "$main" "$2/${{main%.typ}}.pdf" || exit; done'
        else:
            script = f'cd "$1" && ls *.typ | xargs -P{at_once} -I{{}} {compile} {{}} "$2/{{}}.pdf"'
        return Job([["sh", "-c", script, "sh", folder, output]], count, output, files=count)

    def typst_package(self, count, at_once, print_file=False, records=None):
        output = self.work / "package"
        records = records or self.records(count)
        more = [self.sources.write_one_file(count)] if print_file else []
        maker = [self.peers.package, MAKERS / "typst_package.py", records, self.work / "sources", output]
        return Job([[*maker, part, at_once, *more] for part in range(at_once)], count, output, files=count + len(more))

    def typst_print(self, count):
        main = self.sources.write_one_file(count)
        output = self.work / "typst-print"
        return Job([self.compile(self.work / "sources", main, output / "print.pdf")], count, output, files=1)

    # ---- LibreOffice --------------------------------------------------------

    def prepare_office(self):
        """The template; the fonts of the sources as the only ones, without installing them; a profile that was used once."""
        fonts = self.work / "fonts.conf"
        fonts.write_text(f"<fontconfig><dir>{self.work}/sources/fonts</dir><cachedir>{self.work}/font-cache</cachedir>"
                         "</fontconfig>\n", encoding="utf-8")
        self.office = {"FONTCONFIG_FILE": str(fonts), "SAL_USE_VCLPLUGIN": "svp"}
        self.template = self.work / "certificate.docx"
        maker = [self.peers.docxtpl, MAKERS / "docx_template.py", self.template]
        Job([maker], 1, self.work / "template").run()
        for at_once in (1, 2):
            self.libreoffice(2, at_once).run()

    def libreoffice(self, count, at_once, each=False, records=None):
        """One call for all files, or one for `each`; two at once need a profile each."""
        output, commands = self.work / "office", []
        found = json.loads((records or self.records(count)).read_text(encoding="utf-8"))
        for part in range(at_once):
            mine = self.work / f"office-{len(found)}-{part}.json"
            mine.write_text(json.dumps(found[part::at_once], ensure_ascii=False), encoding="utf-8")
            docx = output / f"docx-{part}"
            fill = shlex.join(map(str, (self.peers.docxtpl, MAKERS / "docx_fill.py", self.template, mine, docx)))
            convert = shlex.join(map(str, (
                self.peers.soffice, f"-env:UserInstallation=file://{self.work}/profile-{part}",
                "--headless", "--convert-to", "pdf", "--outdir", output)))
            convert = f'for file in {docx}/*.docx; do {convert} "$file" || exit; done' if each else f"{convert} {docx}/*.docx"
            commands.append(["sh", "-c", f"mkdir {docx} && {fill} && {convert}"])
        return Job(commands, len(found), output, self.office, files=len(found))

    # ---- WeasyPrint ---------------------------------------------------------

    def weasyprint(self, count, at_once, records=None):
        output = self.work / "weasyprint"
        maker = [self.peers.weasyprint, MAKERS / "weasy.py", records or self.records(count), self.work / "sources/fonts", output]
        return Job([[*maker, part, at_once] for part in range(at_once)], count, output, files=count)

    # ---- One document -------------------------------------------------------

    def report(self):
        output = self.work / "report"
        command = [self.vanthu, "--quiet", "build", "--only", "bao-cao", "-o", output, content.EXAMPLE]
        return Job([command], 1, output, files=1)

    def typst_report(self):
        root, output = self.work / "report-sources", self.work / "typst-report"
        if not root.exists():
            eject = [self.vanthu, "--quiet", "source", "bao-cao", content.EXAMPLE, "--eject", root]
            Job([eject], 1, self.work / "ejected").run()
        return Job([self.compile(root, root / "main.typ", output / "bao-cao.pdf")], 1, output, files=1)

    # ---- Vanthu alone -------------------------------------------------------

    def dossier(self):
        folder = content.write_dossier(self.work / "dossier", 113)
        return Job([[self.vanthu, "--quiet", "build", "-o", self.work / "all", folder]], 1, self.work / "all", files=113 + 12)

    def again(self, count, changed):
        """A build where all is made; with `changed`, each run finds one row changed since the last."""
        folder, output = self.work / "many", self.work / "many/made"
        content.write_conference(folder, count)
        command = [self.vanthu, "--quiet", "build", "--only", "giay-khen", "-o", output, folder]
        if not output.exists():
            Job([command], count, output).run()
        state = {"changed": None}

        def change():
            state["changed"] = None if state["changed"] else count * 3 // 4
            content.write_conference(folder, count, state["changed"])

        return Job([command], 1, output, keep=True, before=change if changed else None)


def measured(rows, rounds, memory):
    """Runs everything; a list of (table, what, command, result), where the peer is there."""
    peers, scale = rows.peers, rows.scale
    slow = max(1, rounds * 3 // 5)

    def some(count):
        return max(2, count // scale)

    def beside(table, what, ours, make, count, times):
        print(f"{table}: {what}", flush=True)
        return table, what, compare(ours, make(count), times)

    if peers.typst:
        for at_once, how in ((1, "in a shell loop"), (2, "by `xargs -P2`")):
            yield beside("files", f"`typst` command, once per file, {how}", rows.files(),
                         lambda count: rows.typst_command(count, at_once), some(60), rounds)
    if peers.package:
        for at_once, how in ((1, "one process"), (2, "two processes")):
            yield beside("files", f"Python package `typst`, shared fonts, {how}", rows.files(),
                         lambda count: rows.typst_package(count, at_once), rows.all, rounds)
        yield beside("files", "Python package `typst`, one process, with the print file, too", rows.files(print_file=True),
                     lambda count: rows.typst_package(count, 1, True), rows.all, rounds)
    if peers.soffice:
        yield beside("files", "docxtpl, LibreOffice called once per file", rows.files(),
                     lambda count: rows.libreoffice(count, 1, each=True), some(10), slow)
        for at_once, how in ((1, "called once for all"), (2, "two at once, each called once")):
            yield beside("files", f"docxtpl, LibreOffice {how}", rows.files(),
                         lambda count: rows.libreoffice(count, at_once), some(100), slow)
    if peers.weasyprint:
        for at_once, how in ((1, "one process"), (2, "two processes")):
            yield beside("files", f"WeasyPrint, fonts kept, {how}", rows.files(),
                         lambda count: rows.weasyprint(count, at_once), some(500), slow)
    if peers.typst:
        largest = 0
        for count, times in ((1_000, rounds), (5_000, slow), (10_000, 1)):
            count //= scale
            # Ten thousand only where twice the memory of five thousand is free.
            if largest * 2.3 > memory():
                print(f"print: {count} sheets left out: not enough memory")
                continue
            row = beside("print", f"{count:,}", rows.print(count), rows.typst_print, count, times)
            largest = max(run.peak for run in row[2].theirs)
            yield row
            if count == rows.all:
                yield beside("print", f"{count:,}, Vanthu in one file, too", rows.print(count, "--sheets-per-file", str(count)),
                             rows.typst_print, count, times)
        yield beside("document", "`bao-cao`", rows.report(), lambda _: rows.typst_report(), 1, rounds * 3)
    many = 10_000 // scale
    for what, job in (
        ("all documents and 113 certificates, cold", rows.dossier()),
        (f"one changed row of {many:,}", rows.again(many, True)),
        (f"nothing to do with {many:,}", rows.again(many, False)),
    ):
        print(f"alone: {what}", flush=True)
        yield "alone", what, alone(job, rounds)
