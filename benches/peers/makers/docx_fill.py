"""Fills the template for each record, as the papers of docxtpl show it: a document of its own each time.

    python docx_fill.py TEMPLATE RECORDS FOLDER

RECORDS is a JSON list; each record's file goes into FOLDER under its `stem`. LibreOffice makes the PDF from there.
"""

import json
import sys
from pathlib import Path

from docxtpl import DocxTemplate

template, records, folder = sys.argv[1:]
for record in json.loads(Path(records).read_text(encoding="utf-8")):
    document = DocxTemplate(template)
    document.render({key: record[key] for key in ("name", "collective", "post", "achievement", "ordinal")})
    document.save(Path(folder) / f"{record['stem']}.docx")
