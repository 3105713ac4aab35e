"""Makes the template that docxtpl fills: a certificate, A4 lying, as an office draws it in Word.

    python docx_template.py FILE

The same lines as those of Vanthu's certificate, in the same faces and sizes. What differs by record is a field of
docxtpl; the rest is plain text, as in any such template. The border is Word's own page border, the star a shape.
"""

import sys

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

RED = RGBColor(0xC4, 0x16, 0x1C)
GOLD = "B8892B"
SERIF, TITLE, NAME = "Vanthu Serif", "Vanthu Display", "Vanthu Script"
MM = 36000

STAR = f"""
<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">
    <wp:extent cx="{21 * MM}" cy="{20 * MM}"/><wp:docPr id="1" name="star"/>
    <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
      <wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{21 * MM}" cy="{20 * MM}"/></a:xfrm>
        <a:prstGeom prst="star5"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{GOLD}"/></a:solidFill>
        <a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>
  </wp:inline></w:drawing></mc:Choice>
</mc:AlternateContent>"""


def line(place, text, size, *, face=SERIF, bold=True, italic=False, color=None, pitch=None, before=0.0, centred=True):
    """A paragraph of one run; `pitch` is its height in millimetres, `before` the room above it."""
    paragraph = place.add_paragraph()
    form = paragraph.paragraph_format
    form.space_before, form.space_after = Mm(before), Pt(0)
    if pitch:
        form.line_spacing_rule, form.line_spacing = WD_LINE_SPACING.EXACTLY, Mm(pitch)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if centred else WD_ALIGN_PARAGRAPH.LEFT
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size, run.font.name = bold, italic, Pt(size), face
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        run._element.rPr.rFonts.set(qn(script), face)
    if color is not None:
        run.font.color.rgb = color
    return paragraph


def only(document, condition, *paragraphs):
    """What stands between two paragraphs of docxtpl, which it takes away, and with `condition` what is between them."""
    document.add_paragraph("{%p if " + condition + " %}")
    for text, more in paragraphs:
        line(document, text, **more)
    document.add_paragraph("{%p endif %}")


def frame(section):
    """Two gold lines around the page."""
    borders = OxmlElement("w:pgBorders")
    borders.set(qn("w:offsetFrom"), "page")
    for side in ("top", "left", "bottom", "right"):
        edge = OxmlElement(f"w:{side}")
        for key, value in (("val", "double"), ("sz", "24"), ("space", "20"), ("color", GOLD)):
            edge.set(qn(f"w:{key}"), value)
        borders.append(edge)
    section._sectPr.append(borders)


def main(target):
    document = Document()
    section = document.sections[0]
    section.orientation, section.page_width, section.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(27)
    section.top_margin, section.bottom_margin = Mm(20), Mm(16)
    section.header_distance = section.footer_distance = Mm(5)
    frame(section)
    star = line(document, "", 10)
    star.runs[0]._element.append(parse_xml(STAR))
    line(document, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13.5, pitch=6)
    motto = line(document, "Độc lập - Tự do - Hạnh phúc", 14.5, pitch=6.5)
    motto.runs[0].underline = True
    line(document, "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN PHƯỚC SƠN", 17, color=RED, before=3, pitch=7)
    line(document, "TẶNG", 13.5, pitch=7)
    line(document, "GIẤY KHEN", 47, face=TITLE, color=RED, pitch=20)
    only(document, "collective", ("{{ name }}", {"size": 25, "face": TITLE, "before": 3}))
    only(document, "not collective", ("{{ name }}", {"size": 34, "face": NAME, "bold": False, "pitch": 15}))
    only(document, "post", ("{{ post }}", {"size": 15, "bold": False}))
    achievement = line(document, "{{ achievement }}", 16, bold=False, before=5).paragraph_format
    achievement.left_indent = achievement.right_indent = Mm(45)
    foot = document.add_table(rows=1, cols=2)
    left, right = foot.rows[0].cells
    left.width, right.width = Mm(122), Mm(121)
    line(right, "Phước Sơn, ngày 06 tháng 3 năm 2023", 13.5, italic=True, before=8)
    line(right, "CHỦ TỊCH", 13.5)
    line(right, "Lê Quang Trung", 14, before=28)
    line(left, "Số quyết định: 312/QĐ-UBND, ngày 06 tháng 3 năm 2023", 13, italic=True, before=39, centred=False)
    line(left, "Số sổ vàng: {{ ordinal }}", 13, italic=True, centred=False)
    for cell in (left, right):
        cell._element.remove(cell.paragraphs[0]._element)
    # Word wants a paragraph behind a table; this one is too small to begin a page.
    line(document, "", 1, pitch=0.4)
    document.save(target)


if __name__ == "__main__":
    main(sys.argv[1])
