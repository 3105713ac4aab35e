"""Makes a PDF for each record with WeasyPrint, which keeps the fonts and the style sheet from one to the next.

    python weasy.py RECORDS FONTS FOLDER PART PARTS

Of the JSON list RECORDS every PARTS-th record, from the PART-th on.
"""

import html
import json
import sys
from pathlib import Path
from string import Template

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

HERE = Path(__file__).parent
records, fonts, folder, part, parts = sys.argv[1:]
template = Template((HERE / "certificate.html").read_text(encoding="utf-8"))
kept = FontConfiguration()
looks = CSS(string=(HERE / "certificate.css").read_text(encoding="utf-8"), base_url=f"{fonts}/", font_config=kept)
for record in json.loads(Path(records).read_text(encoding="utf-8"))[int(part) :: int(parts)]:
    values = {key: html.escape(str(record[key])) for key in ("name", "post", "achievement", "ordinal")}
    page = template.substitute(values, kind="collective" if record["collective"] else "person")
    HTML(string=page).write_pdf(Path(folder) / f"{record['stem']}.pdf", stylesheets=[looks], font_config=kept)
