#!/usr/bin/env python3
"""Makes the pictures of the README anew: `python3 docs/images/make.py` in the checkout.

Wants `pdftoppm` (poppler) and Pillow; neither the program nor its tests need them.
The documents are taken from examples/phuoc-son-2022/ket-qua, so build the example first.
"""

import subprocess
import tempfile
from pathlib import Path

from PIL import Image, ImageFilter, ImageOps

HERE = Path(__file__).resolve().parent
MADE = HERE.parents[1] / "examples/phuoc-son-2022/ket-qua"
# Document and the two pages that show most of it.
PICTURES = {"bao-cao": (1, 2), "thong-bao": (1, 4)}
DPI, GAP = 100, 22


def page(pdf: Path, number: int, folder: str) -> Image.Image:
    target = f"{folder}/{pdf.stem}-{number}"
    command = ["pdftoppm", "-r", str(DPI), "-gray", "-png", "-singlefile", "-f", str(number), "-l", str(number)]
    subprocess.run([*command, pdf, target], check=True)
    return ImageOps.expand(Image.open(f"{target}.png").convert("L"), 1, 190)


for name, numbers in PICTURES.items():
    with tempfile.TemporaryDirectory() as folder:
        pages = [page(MADE / f"{name}.pdf", number, folder) for number in numbers]
    width = sum(p.width for p in pages) + GAP * (len(pages) + 1)
    picture = Image.new("L", (width, pages[0].height + 2 * GAP), 255)
    places = [(GAP + index * (p.width + GAP), GAP) for index, p in enumerate(pages)]
    for (x, y), p in zip(places, pages):
        picture.paste(225, (x + 3, y + 4, x + p.width + 3, y + p.height + 4))
    picture = picture.filter(ImageFilter.GaussianBlur(3))
    for place, p in zip(places, pages):
        picture.paste(p, place)
    # Sixteen greys are enough for letters, and keep the file small.
    picture.quantize(16).save(HERE / f"{name}.png", optimize=True)
    print(HERE / f"{name}.png", picture.size)
