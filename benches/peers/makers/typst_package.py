"""Makes a PDF for each record with the Python package `typst`: one compiler and one set of fonts for all of them.

    python typst_package.py RECORDS SOURCES FOLDER PART PARTS [MAIN]

Of the JSON list RECORDS every PARTS-th record, from the PART-th on; SOURCES holds the functions and fonts that they
import. With MAIN, one more file there, it makes `print.pdf` of that, too.
"""

import json
import sys
from pathlib import Path

import typst

records, sources, folder, part, parts, *more = sys.argv[1:]
fonts = typst.Fonts(include_system_fonts=False, font_paths=[f"{sources}/fonts"])
compiler = typst.Compiler(root=sources, font_paths=fonts)
for record in json.loads(Path(records).read_text(encoding="utf-8"))[int(part) :: int(parts)]:
    compiler.compile(input=record["source"].encode(), output=f"{folder}/{record['stem']}.pdf")
for main in more:
    compiler.compile(input=Path(main).read_bytes(), output=f"{folder}/print.pdf")
