"""Makes the spreadsheets in tables/, one for each kind of trouble that offices' lists have, and the list
of examples/phuoc-son-2022. The same bytes each time.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install openpyxl==3.1.5 xlwt==1.3.0 odfpy==1.4.1
    /tmp/venv/bin/python tests/cases/lists/make.py
"""

import re
import struct
import unicodedata
import zipfile
from pathlib import Path

import xlwt
from odf import table as ods
from odf.opendocument import OpenDocumentSpreadsheet
from odf.style import Style, TableProperties
from odf.text import P
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

import phuoc_son

HERE = Path(__file__).parent / "tables"
EXAMPLE = Path(__file__).parents[3] / "examples/phuoc-son-2022/khen-thuong.xlsx"

HEAD = ["STT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Số tiền (đồng)"]
PEOPLE = [
    [1, "Nguyễn Thị Thùy Dương", "Giáo viên", "Trường Tiểu học Phước Hiệp", 447000],
    [2, "Hồ Văn Điều", "Trưởng thôn", "Thôn 2", 447000],
    [3, "Y Phôn Niê", "Nông dân", "Thôn 4", 447000],
]
TITLES = [["ỦY BAN NHÂN DÂN"], ["HUYỆN PHƯỚC SƠN"], [], ["DANH SÁCH KHEN THƯỞNG NĂM 2022"], []]


def xlsx(name, rows, merged=(), hidden=(), columns=(), sheet="Danh sách", more=None):
    """`rows` from row 1 on; `merged` ranges, `hidden` row numbers, `columns` hidden letters."""
    path = HERE / f"{name}.xlsx"
    book = Workbook()
    page = book.active
    page.title = sheet
    fill(page, rows)
    for area in merged:
        page.merge_cells(area)
    for row in hidden:
        page.row_dimensions[row].hidden = True
    for column in columns:
        page.column_dimensions[column].hidden = True
    if more:
        more(book, page)
    save(book, path)


def save(book, path):
    """Saves a book of openpyxl or odfpy; the moment of saving is left out."""
    book.save(str(path))
    with zipfile.ZipFile(path) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files:
            if name in ("docProps/core.xml", "meta.xml"):
                content = re.sub(rb"\d{4}-\d\d-\d\dT[0-9:.]+", b"2023-03-10T00:00:00", content)
            how = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (2023, 3, 10, 0, 0, 0)), content, how)


def fill(page, rows):
    for at, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None:
                page.cell(at, column, value)


def xls(name, rows, hidden=(), merged=()):
    path = HERE / f"{name}.xls"
    book = xlwt.Workbook(encoding="utf-8")
    page = book.add_sheet("Danh sách")
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            if value is not None:
                page.write(at, column, value)
    for row in hidden:
        page.row(row - 1).hidden = True
    for top, bottom, left, right, value in merged:
        page.write_merge(top, bottom, left, right, value)
    book.save(str(path))


def odf(name, rows, hidden=(), down=None):
    """`down` maps (row, column) to the number of rows that the cell lies over."""
    path = HERE / f"{name}.ods"
    document = OpenDocumentSpreadsheet()
    page = ods.Table(name="Danh sách")
    covered = set()
    for at, row in enumerate(rows, 1):
        line = ods.TableRow(visibility="filter") if at in hidden else ods.TableRow()
        for column, value in enumerate(row, 1):
            if (at, column) in covered:
                line.addElement(ods.CoveredTableCell())
                continue
            kind = {"valuetype": "float", "value": value} if isinstance(value, (int, float)) else {"valuetype": "string"}
            span = (down or {}).get((at, column))
            if span:
                kind |= {"numberrowsspanned": span, "numbercolumnsspanned": 1}
                covered |= {(at + below, column) for below in range(1, span)}
            cell = ods.TableCell(**kind) if value is not None else ods.TableCell()
            if value is not None:
                for part in str(value).split("\n"):
                    cell.addElement(P(text=part))
            line.addElement(cell)
        page.addElement(line)
    # As every spreadsheet ends: a row that stands a million times.
    page.addElement(ods.TableRow(numberrowsrepeated=1048000))
    document.spreadsheet.addElement(page)
    save(document, path)


def text(name, content, encoding="utf-8"):
    (HERE / name).write_bytes(content.encode(encoding) if isinstance(content, str) else content)


def table(*rows):
    return [HEAD, *rows]


def person(at, value, row=PEOPLE[0]):
    """The first person with another value in one column."""
    changed = list(row)
    changed[at] = value
    return changed


def sound():
    collectives = [
        [1, "Trường Tiểu học Phước Hiệp", None, "Xã Phước Hiệp", 894000],
        [2, "Công an xã Phước Hiệp", None, "Xã Phước Hiệp", 894000],
    ]
    rows = TITLES + [
        HEAD + ["Ghi chú"],
        ["I", "TẬP THỂ (2)"],
        *collectives,
        [None, "Cộng (I)", None, None, 1788000],
        ["II", "CÁ NHÂN: 03", None, None, 1341000],
        *PEOPLE,
        [],
        [None, "Tổng cộng", None, None, 3129000],
        [None, "Danh sách này có 02 tập thể, 03 cá nhân./."],
        [None, "Bằng chữ: Ba triệu một trăm hai mươi chín nghìn đồng"],
        [None, None, None, "Phước Sơn, ngày 10 tháng 3 năm 2023"],
        [None, "NGƯỜI LẬP BIỂU", None, "CHỦ TỊCH"],
        [None, "Trần Thị Lập", None, "Lê Quang Trung"],
    ]
    xlsx("groups", rows, ["A1:B1", "A4:F4", "B7:F7"])
    xls("groups", rows)
    odf("groups", rows)
    two = [
        ["DANH SÁCH", None, None, None, None, None],
        ["TT", "Họ và tên", None, "Nơi công tác", None, "Mức thưởng"],
        [None, "Họ đệm", "Tên", "Chức vụ", "Đơn vị", None],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        [1, "Nguyễn Thị Thùy", "Dương", "Giáo viên", "Trường Tiểu học", 447000],
        ["TT", "Họ và tên", None, "Nơi công tác", None, "Mức thưởng"],
        [None, "Họ đệm", "Tên", "Chức vụ", "Đơn vị", None],
        [2, "Hồ Văn", "Điều", "Trưởng thôn", "Thôn 2", 447000],
    ]
    xlsx("two-rows", two, ["A2:A3", "B2:C2", "D2:E2", "F2:F3", "A1:F1", "B6:C6"])
    english = "No,Full name,Position,Unit,Amount\r\n1,\"Nguyễn Văn An\",Teacher,\"Trường A, xã B\",\"447,000\"\r\n"
    text("english.csv", english + "2,A Lăng Thị Bớt,Farmer,\"Thôn 2\r\nxã Phước Hiệp\",447000\r\n")
    lines = [";".join(str(cell) for cell in row) for row in table(*PEOPLE)]
    text("semicolons.csv", "\ufeff" + "\r\n".join(lines))
    tabs = "\n".join("\t".join(str(cell) for cell in row) for row in table(*PEOPLE))
    text("tabs-utf16.csv", "\ufeff" + tabs, "utf-16-le")
    text("named-divider.csv", "sep=;\n" + "\n".join(lines))
    dirty = [
        ["1", unicodedata.normalize("NFD", "Nguyễn Thị Thùy Dương"), " Giáo  viên\u00a0", "Trường\u00a0A", "447.000"],
        ["02", "  Hồ   Văn  Điều ", "Trưởng\nthôn", 4, "447 000 đồng"],
        ["3.", "H'Hen", "Nông dân", 0.5, "-"],
    ]
    xlsx("dirty-texts", table(*dirty))

    def dates(_, page):
        page["D2"].number_format = "dd/mm/yyyy"

    xlsx("dates", table(person(3, 44995)), more=dates)
    merged = [[1, "Nguyễn Văn An", "Nông dân", "Thôn 4", None], [2, "Hồ Văn Ba", "Nông dân"], [3, "Lê Thị Ca", "Nông dân"]]
    xlsx("merged-units", table(*merged), ["D2:D4"])
    xls("merged-units", table(*merged)[:1] + [row[:3] for row in merged], merged=[(1, 3, 3, 3, "Thôn 4")])
    odf("merged-units", table(*[row + [None] * (5 - len(row)) for row in merged]), down={(2, 4): 3})
    own = [["Mã", "Người nhận", "Quà", "Nơi ở"], ["x1", "Nguyễn Văn An", 300000, "Thôn 1"]]
    xlsx("own-headings", own)
    forms = [
        ["STT", "Tên tập thể, cá nhân", "Hình thức khen thưởng"],
        [1, "Trường Tiểu học Phước Hiệp", "Tập thể lao động tiên tiến"],
        [2, "Nguyễn Văn An", "Lao động tiên tiến"],
        [3, "Hồ Thị Bình", "LĐTT"],
    ]
    xlsx("two-forms", forms)
    plain = ["STT", "Họ và tên", "Thành tích"]
    xlsx("plain-text", [plain, [1, "Nguyễn Văn An", "Đạt *giải* nhất **2022** #x\n- vượt 103,5 %\n1. dẫn đầu"]])
    xlsx("numbered-in-advance", table(*PEOPLE[:1], [2], [3], [4]))
    xlsx("kinds", [["TT", "Tên", "Đối tượng", "Danh xưng"], [1, "Thôn 2", "Tập thể"], [2, "Lê Ý", "cá nhân", "Bà"], [3, "Hộ ông Hồ Văn Ba", "HỘ GIA ĐÌNH"]])
    xlsx("addressed", table(person(1, "Ông Nguyễn Văn An"), person(1, "Bà Rịa")))


def sheets():
    def second(title, rows, state="visible"):
        def more(book, _):
            page = book.create_sheet(title)
            fill(page, rows)
            page.sheet_state = state

        return more

    xlsx("two-sheets", table(*PEOPLE[:1]), more=second("Bản cũ", table(*PEOPLE)))
    xlsx("hidden-sheet", [["Hướng dẫn"]], sheet="Bìa", more=second("Danh sách", table(*PEOPLE[:1]), "hidden"))
    xlsx("no-headings", [["Ghi nhớ"], ["Nộp trước ngày 10"], ["Nguyễn Văn An", 5]])
    xlsx("heading-twice", [HEAD + ["Đơn vị"], PEOPLE[0] + ["Thôn 1"]])
    xlsx("no-name", [["STT", "Chức vụ", "Đơn vị"], [1, "Giáo viên", "Trường A"]])
    xlsx("hidden-column", table(*PEOPLE), columns=["E"])
    xlsx("nobody", TITLES + [HEAD])


def rows():
    xlsx("hidden-rows", table(*PEOPLE), hidden=[3, 4])
    xls("hidden-rows", table(*PEOPLE), hidden=[3])
    odf("hidden-rows", table(*PEOPLE), hidden=[3])
    xlsx("nameless", table(PEOPLE[0], person(1, None), person(1, "12345")))
    xlsx("merged-name", table(PEOPLE[0], [None, None, "Tổ trưởng"], PEOPLE[1]), ["B2:B3"])
    xlsx("name-case", table(person(1, "NGUYỄN VĂN AN"), person(1, "hồ văn ba"), *PEOPLE, person(1, "H'Hen"), person(1, "Thông"),
                            person(1, "Lê văn Tám"), person(1, "Bà Hồ Thị hà"), person(1, "A Lăng Thị Bớt"), person(1, "Lê Ý và Hồ Ba")))
    capitals = [[at, f"NGUYỄN VĂN {chr(64 + at % 26 + 1)}", "Nông dân", f"Thôn {at}", 447000] for at in range(1, 1001)]
    xlsx("thousand", table(*capitals))
    head = ["STT", "Tên tập thể, cá nhân", "Đối tượng", "Đơn vị"]
    xlsx("kind", [head, [1, "Thôn 2", "tập thểe", "Xã A"], [2, "Lê Ý", "người tốt", "Xã A"], [3, "Hồ Văn Ba", "Cá nhân", "Xã A"]])
    xlsx("kind-open", [head[:2] + head[3:], [1, "Thôn 2", "Xã A"], [2, "Lê Văn Ý", "Thôn 2"]])
    head = ["STT", "Họ và tên", "Danh hiệu"]
    xlsx("form", [head, [1, "Lê Văn Ý", "Giấy khn"], [2, "Hồ Văn Ba", "Huân chương"], [3, "Hồ Thị Ca", "Giấy khen"]])
    xlsx("form-open", [head, [1, "Lê Văn Ý", "Giấy khen"], [2, "Hồ Văn Ba", None], [3, "Hồ Thị Ca", "Lao động tiên tiến"]])
    amounts = ["-447000", "bốn trăm nghìn", 447000.5, "447.0", 99999999999]
    xlsx("amounts", table(*[person(4, amount) for amount in amounts], PEOPLE[1]))

    def fault(_, page):
        page["D3"] = "#N/A"
        page["D3"].data_type = "e"

    xlsx("formula", table(*PEOPLE), more=fault)

    def formulas(_, page):
        # openpyxl writes formulas without results.
        for row in (2, 3, 4):
            page[f"A{row}"] = "=ROW()-1"
            page[f"B{row}"] = f'="Hồ Văn "&"{"ABC"[row - 2]}"'
        page["E5"] = "=SUM(E2:E4)"

    xlsx("uncounted", table(*PEOPLE, [None, "Tổng cộng"]), more=formulas)
    xlsx("wrong-count", table(["I", "TẬP THỂ (3)"], [1, "Thôn 2", None, "Xã A", 1], ["II", "CÁ NHÂN (3)"], *PEOPLE, [None, "Tổng số: 6"]))
    xlsx("wrong-words", table(["I", "CÁ NHÂN"], *PEOPLE, [None, "Danh sách này có 04 cá nhân./."]))
    xlsx("wrong-sum", table(["I", "CÁ NHÂN"], *PEOPLE, [None, "Cộng", None, None, 1788000], [None, "Tổng cộng", None, None, "1.341.000"]))
    xlsx("award-kind", table(["I", "TẬP THỂ"], [1, "Thôn 2", None, "Xã A", 1]))
    behind = [[None, "Tổng số: 2"], [None, "Hồ Thị Ca", "Nông dân", "Thôn 1", 447000], [None, "TM. HỘI ĐỒNG", None, "CHỦ TỊCH"], [None, "Trần Thị Lập", None, "Lê Quang Trung"]]
    xlsx("behind-total", table(*PEOPLE[:2], *behind))
    xlsx("bodies", table(PEOPLE[0], person(1, "Trường Mẫu giáo Phước Mỹ"), person(1, "Hộ ông Hồ Văn Ba"), person(1, "Hồ Ông")))
    xlsx("twice", table(PEOPLE[0], PEOPLE[1], person(1, "Nguyễn thị thùy Dương"), person(2, "Bác sĩ"), [4, *PEOPLE[1][1:]]))
    forms = [["STT", "Họ và tên", "Danh hiệu", "Đơn vị"], [1, "Lê Văn Ý", "Giấy khen", "Thôn 2"], [2, "Lê Văn Ý", "Lao động tiên tiến", "Thôn 2"]]
    xlsx("in-two-forms", forms)
    direct = [["STT", "Họ và tên", "Trực tiếp lao động"], [1, "Lê Văn Ý", "x"], [2, "Hồ Văn Ba", None], [3, "Hồ Thị Ca", "Không"], [4, "Y Thao", "có"]]
    xlsx("direct", direct)
    xlsx("direct-unclear", [*direct, [5, "A Đôn", "nông dân"]])
    xlsx("bad-row-alone", table(person(4, "chưa rõ"), PEOPLE[1], person(1, None, PEOPLE[2]), person(1, "LÊ VĂN Ý")))
    many = [["STT", "Tên tập thể, cá nhân", "Đối tượng", "Danh hiệu", "Đơn vị", "Địa chỉ", "Số tiền"]]
    many += [[1, "Thôn 2", "tập thểe", "Giấy khn", "Xã A", None, "x"], [2, None, "Cá nhân", None, "Xã A", None, "-5"]]
    many += [[3, "LÊ Ý", "Cá nhân", "Huân chương", "Xã A", None, 5], [4, "12", "Cá nhân", "Giấy khen", "Xã A", None, 5]]
    many += [[None, "Cộng: 9", None, None, None, None, 99]]
    xlsx("several", many)


def letters():
    tcvn3 = [["STT", "Hä vµ tªn", "Chøc vô", "§¬n vÞ"], [1, "NguyÔn ThÞ Thïy D\u00ad¬ng", "Gi¸o viªn", "Tr\u00adêng TiÓu häc Ph\u00adíc HiÖp"], [2, "Hå V¨n An", "N«ng d©n", "Th«n 2"]]
    xlsx("tcvn3", tcvn3)
    vni = [["STT", "Hoï vaø teân", "Chöùc vuï", "Ñôn vò"], [1, "Nguyeãn Thò Thuøy Döông", "Giaùo vieân", "Tröôøng Tieåu hoïc Phöôùc Hieäp"], [2, "Hoà Vaên An", "Noâng daân", "Thoân 2"]]
    xls("vni", vni)
    xlsx("unclear", table(person(1, "NguyÔn V¨qn ®xz"), PEOPLE[1]))
    xlsx("invisible", table(person(1, "Nguyễn\u200b Văn An")))


def files():
    text("web.xls", "<html><table><tr><td>Họ và tên</td></tr></table></html>")
    text("words.xlsx", "Họ và tên\tĐơn vị\n")
    text("empty.xlsx", "")
    text("money-unit.csv", "STT;Họ và tên;Đơn vị;Tiền thưởng (nghìn đồng)\n1;Hồ Thị Lan;Thôn 2;710\n")
    above = "Danh sách khen thưởng;;;\n;;;Đơn vị tính: nghìn đồng\n"
    text("money-unit-above.csv", above + "STT;Họ và tên;Đơn vị;Tiền thưởng\n1;Hồ Thị Lan;Thôn 2;710\n")
    rows = "1;Lê A;\"x;1000\n2;Lê B;y;2000\n3;Lê D;\"t\";4000\n"
    text("quote-open.csv", "STT;Họ và tên;Đơn vị;Tiền thưởng\n" + rows)
    text("old-letters.csv", "STT,H\xe4 v\xb5 t\xaan\n1,Nguy\xd4n\n", "latin-1")
    whole = HERE / "groups.xlsx"
    text("broken.xlsx", whole.read_bytes()[:3000])
    text("broken.xls", (HERE / "groups.xls").read_bytes()[:1500])
    text("password.xlsx", compound("EncryptedPackage", b"\0" * 4096))
    bomb = HERE / "declared.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("xl/workbook.xml", (2023, 3, 10, 0, 0, 0)), " " * 1000, zipfile.ZIP_DEFLATED)
    # It says of itself that it unpacks to four gigabytes.
    data = bytearray(bomb.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 0xFFFFFFF0)
    bomb.write_bytes(data)
    book = Workbook()
    fill(book.active, table(*PEOPLE[:1]))
    book.active["XFD1048576"] = "x"
    save(book, HERE / "far.xlsx")


def example():
    book = Workbook()
    book.active.title = "Danh sách"
    phuoc_son.fill(book.active)
    save(book, EXAMPLE)


def compound(name, content):
    """A compound file with one stream of some sectors."""
    def entry(name, kind, start, size, child=-1):
        letters = (name + "\0").encode("utf-16-le")
        head = letters.ljust(64, b"\0") + struct.pack("<HBBiii", len(letters), kind, 1, -1, -1, child)
        return head + b"\0" * 36 + struct.pack("<IQ", start, size)

    sectors = len(content) // 512
    chain = [0xFFFFFFFD, 0xFFFFFFFE] + [at + 3 for at in range(sectors - 1)] + [0xFFFFFFFE]
    fat = struct.pack("<128I", *(chain + [0xFFFFFFFF] * (128 - len(chain))))
    folder = entry("Root Entry", 5, 0xFFFFFFFE, 0, 1) + entry(name, 2, 2, len(content))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", 0, *[0xFFFFFFFF] * 108)
    return head + fat + folder.ljust(512, b"\0") + content


def main():
    HERE.mkdir(exist_ok=True)
    for make in (sound, sheets, rows, letters, files, example):
        make()


main()
