#!/usr/bin/env python3
"""Draws the first inputs of each target from the cases of the suite and from the examples, into `fuzz/seeds/TARGET`.

They are what a person would give the program, in the forms that the promises take (`tests/suite/promises`): from there
libFuzzer goes on. Nothing of it is kept in git.
"""

import hashlib
import json
import re
import shutil
import zipfile
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "fuzz" / "seeds"
PIECE = b"\x1e"


def files(pattern):
    return sorted(path for path in ROOT.glob(pattern) if path.is_file() and "ket-qua" not in path.parts)


def put(target, data):
    folder = SEEDS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)


def conferences():
    for path in files("tests/cases/**/*.toml") + files("examples/*/hoi-nghi.toml"):
        if path.stat().st_size < 60_000:
            put("conference", path.read_bytes())
    sound = (ROOT / "examples/xa-phuoc-hiep-2025/hoi-nghi.toml").read_text()
    put("conference", sound.encode("utf-16"))


def lists():
    for path in files("tests/cases/lists/tables/*") + files("examples/*/*.xlsx"):
        whole = path.read_bytes()
        if len(whole) < 100_000:
            put("lists", b"\0\0" + whole)
            if whole[:4] == b"\xd0\xcf\x11\xe0":
                # The stream of a small file begins behind the head.
                put("lists", b"\5\0" + whole[512:])
        if not zipfile.is_zipfile(path):
            continue
        with zipfile.ZipFile(path) as archive:
            def part(name):
                return archive.read(name) if name in archive.namelist() else b""

            if sum(entry.file_size for entry in archive.infolist()) > 200_000:
                continue
            if "content.xml" in archive.namelist():
                put("lists", b"\4\0" + part("content.xml"))
            else:
                sheet = part("xl/worksheets/sheet1.xml")
                put("lists", b"\2\0" + sheet)
                parts = [sheet, part("xl/sharedStrings.xml"), part("xl/styles.xml"), part("xl/workbook.xml")]
                put("lists", b"\3\0" + PIECE.join(parts))
    rows = "STT\tHọ và tên\tChức vụ\tĐơn vị\tSố tiền\n1\tBà Hồ Thị Liễu\tGiáo viên\tTrường Tiểu học\t447000\nTổng cộng\t\t\t\t447000"
    for asked in range(6):
        put("lists", bytes([1, asked]) + rows.encode())


def bundles():
    for path in files("examples/packs/*/pack.toml") + files("tests/cases/packs/**/pack.toml"):
        put("bundle", b"\1" + path.read_bytes())
        pack = path.parent
        own = [file for file in sorted(pack.rglob("*")) if file.is_file() and file.stat().st_size < 20_000]
        names = {f"1/{file.relative_to(pack).as_posix()}": file.read_bytes() for file in own}
        pairs = [piece for name, data in names.items() for piece in (name[2:].encode(), data)]
        put("bundle", b"\2" + PIECE.join(pairs))
        sums = {name[2:]: hashlib.sha256(data).hexdigest() for name, data in names.items()}
        layers = [{"name": pack.name, "files": sums}]
        contents = json.dumps({"format": 1, "program": "vanthu 0.1.0", "name": pack.name, "layers": layers}).encode()
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("goi.json", contents)
            for name, data in names.items():
                archive.writestr(name, data)
        put("bundle", b"\0" + out.getvalue())
        put("bundle", b"\3" + PIECE.join([contents, path.read_bytes(), path.read_bytes()]))


def texts():
    """What the tests of texts are made of: strings of Rust in their files, prose of the examples."""
    found = set()
    for name in ["unchanged", "typed"]:
        text = (ROOT / f"tests/suite/{name}.rs").read_text()
        for literal in re.findall(r'"((?:[^"\\\n]|\\.)*)"', text):
            literal = re.sub(r"\\u\{([0-9a-f]+)\}", lambda match: chr(int(match[1], 16)), literal)
            found.add(literal.replace(r"\n", "\n").replace(r"\"", '"').replace(r"\t", "\t").replace("\\\\", "\\"))
    for path in files("examples/*/hoi-nghi.toml"):
        found.update(re.findall(r'"""\n?(.*?)"""', path.read_text(), re.S))
        found.update(re.findall(r'= "(.*?)"', path.read_text()))
    return sorted(text for text in found if text and len(text) < 2_000)


def literals():
    for index, text in enumerate(texts()):
        if len(text.encode()) < 250:
            put("literal", text.encode())
            if index % 20 == 0:
                put("literal", bytes([0xff, index % 51]) + text.encode())
        put("markdown", text.encode())
        put("encoding", b"\0" + text.encode())
    for path in files("docs/*.md"):
        for part in path.read_text().split("\n\n"):
            put("markdown", part.encode())
    for old in ["NguyÔn V¨n An", "Nguyeãn Vaên AÙnh", "Phßng Néi vô", "Leâ Quang Trung", "Tröôøng tieåu hoïc"]:
        put("encoding", b"\0" + old.encode())
    for first in range(0, 240, 6):
        put("encoding", b"\1" + bytes((first + at * 7) % 256 for at in range(30)))


def records():
    form = "UBND HUYEN PHUOC SON*312/QD-UBND*2023-03-06*GIAY-KHEN*17*AAAAAAAAAAAAA"
    put("records", b"VT1*" + form.encode())
    rows = [{"ordinal": 1, "form": "giay-khen", "kind": "ca-nhan", "name": "Bà A", "unit": "Xã B", "withdrawn": True}]
    sha = "0" * 64
    conference = {"name": "Hội nghị", "agency": "UBND", "records": rows, "sources": [{"path": "a", "sha256": sha}],
                  "decision": {"number": 3, "symbol": "QĐ-UBND", "date": "2023-03-06"}, "list": sha}
    file = {"path": "a.pdf", "sha256": sha, "document": "giay-khen", "record": 1, "pages": 1, "data": sha,
            "made_from": sha, "findings": ["date"], "rows": {"ordinals": "1-3, 5", "sha256": sha, "of": 4}}
    manifest = {"version": 1, "program": "vanthu 0.1.0", "conferences": [conference], "files": [file], "sum": sha}
    put("records", json.dumps(manifest, ensure_ascii=False).encode())
    put("records", json.dumps({**manifest, "conferences": [], "files": []}).encode())


def paths():
    for path in ["a", "b/a", "b/c.png", "../a", "b/../a", "/etc/passwd", "l", "d/a", "u/a", "l2", "o", "./a", "b//a",
                 "C:a", "..\\a", "a\0", "CON", "b/", "b/../../inner/a", "~", "%2e%2e/a", "．．/a"]:
        put("path", path.encode())


shutil.rmtree(SEEDS, ignore_errors=True)
for draw in [conferences, lists, bundles, literals, records, paths]:
    draw()
for target in sorted(SEEDS.iterdir()):
    print(f"{target.name}: {len(list(target.iterdir()))} seeds")
