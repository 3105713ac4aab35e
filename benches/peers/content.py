"""The content that all make: the list of the bench, Vanthu's own Typst sources of it, and its fields for the others.

The rows are those of `benches/certificates/sample.rs`, of the same people. A source by `vanthu source` for each of ten thousand records
would take minutes, so one is taken from there and the values of the others are put into it; `prove` asks Vanthu for
some of them and compares.
"""

import csv
import json
import re
import subprocess
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CONFERENCE = ROOT / "benches/certificates/hoi-nghi.toml"
EXAMPLE = ROOT / "examples/phuoc-son-2022"

PEOPLE = tomllib.loads((ROOT / "benches/certificates/people.toml").read_text(encoding="utf-8"))
OWN = PEOPLE["reason"]
COMMON = "Đã có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2022"
HEADINGS = ["TT", "Họ và tên", "Chức vụ", "Đơn vị", "Đối tượng", "Thành tích"]


def row(index, count):
    """Row `index` of a list of `count`, under HEADINGS."""
    number = index + 1
    unit = one_of("unit", index * 5)
    own = OWN if index % 3 == 0 else ""
    if index < count // 5:
        return [number, f"Tập thể số {number}, {unit}", "", "", "Tập thể", own]
    name = " ".join((one_of("family", index), one_of("middle", index // 12), one_of("given", index // 7)))
    return [number, name, f"{one_of('position', index)} {number}", unit, "Cá nhân", own]


def one_of(key, index):
    """The one of PEOPLE whose turn it is."""
    return PEOPLE[key][index % len(PEOPLE[key])]


def write_conference(folder, count, changed=None):
    """The conference and its list in `folder`; the record with the number `changed` has another reason."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hoi-nghi.toml").write_bytes(CONFERENCE.read_bytes())
    rows = (row(index, count) for index in range(count))
    write_list(folder / "danh-sach.csv", HEADINGS, (other(cells) if cells[0] == changed else cells for cells in rows))
    return folder


def other(cells):
    """A change that leaves it to be the same recipient."""
    return [*cells[:5], "" if cells[5] else OWN]


def write_dossier(folder, count):
    """The example with a list of `count` recipients in place of its own, with bonuses: every document is made."""
    folder.mkdir(parents=True, exist_ok=True)
    text = (EXAMPLE / "hoi-nghi.toml").read_text(encoding="utf-8").replace("khen-thuong.xlsx", "danh-sach.csv")
    (folder / "hoi-nghi.toml").write_text(text, encoding="utf-8")
    rows = (row(index, count) for index in range(count))
    rows = ([*cells, 900_000 if cells[4] == "Tập thể" else 450_000] for cells in rows)
    write_list(folder / "danh-sach.csv", [*HEADINGS, "Mức thưởng"], rows)
    return folder


def write_list(path, headings, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(headings)
        writer.writerows(rows)


class Sources:
    """Vanthu's Typst source of the certificates of `conference`, ejected into `folder` with functions and fonts."""

    def __init__(self, vanthu, conference, folder):
        self.folder = folder
        subprocess.run([vanthu, "--quiet", "source", "giay-khen", conference, "--eject", folder],
                       check=True, stdout=subprocess.DEVNULL)
        self.pattern = (folder / "main.typ").read_text(encoding="utf-8")

    def of(self, cells):
        """The whole source of one record."""
        number, name, post, unit, kind, own = cells
        text = self.pattern
        values = {"name": name, "post": post, "unit": unit, "achievement": own or COMMON}
        values = {key: json.dumps(value, ensure_ascii=False) if value else "none" for key, value in values.items()}
        values["kind"] = '"tap-the"' if kind == "Tập thể" else '"ca-nhan"'
        values["ordinal"] = str(number)
        head, record = text.split("\n#filled(")
        head = re.sub(r'(title: "Giấy khen - ).*"', lambda found: f'{found[1]}{name}"', head)
        for key, value in values.items():
            record, times = re.subn(rf"(?m)^( +{key}: ).*,$", lambda found: f"{found[1]}{value},", record)
            assert times == 1, f"the source of a certificate says {key} {times} times: content.py is to be mended"
        return f"{head}\n#filled({record}"

    def write_one_file(self, count):
        """One source of all sheets: the head once, then each record."""
        path = self.folder / f"print-{count}.typ"
        with open(path, "w", encoding="utf-8") as file:
            for index in range(count):
                head, record = self.of(row(index, count)).split("\n#filled(")
                file.write(f"\n#filled({record}" if index else f"{head}\n#filled({record}")
        return path

    def prove(self, vanthu, conference, count):
        """Vanthu prints the same sources, letter by letter."""
        for number in {1, 2, count // 5, count // 5 + 1, count // 2, count - 1, count}:
            command = [vanthu, "source", "giay-khen", conference, "--record", str(number)]
            told = subprocess.run(command, check=True, capture_output=True).stdout.decode()
            ours = self.of(row(number - 1, count))
            assert told == ours, f"vanthu source says otherwise of record {number}: content.py is to be mended"


def records(sources, count, of):
    """`count` records, evenly from a list of `of`, as all peers want them."""
    result = []
    for at in range(count):
        cells = row(at * of // count, of)
        number, name, post, unit, kind, own = cells
        result.append({
            "stem": f"{number:05}",
            "name": name,
            "collective": kind == "Tập thể",
            "post": ", ".join(filter(None, (post, unit))),
            "achievement": own or COMMON,
            "ordinal": number,
            "source": sources.of(cells),
        })
    return result
