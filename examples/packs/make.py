#!/usr/bin/env python3
"""Draws the pictures of the example packs: emblems, the brocade border, the stock of the ward.

    python3 examples/packs/make.py                       emblems and border
    python3 examples/packs/make.py phoi GIAY-KHEN.pdf    the ward's stock, from one of its certificates (pdftoppm, Pillow)

All of it is invented for the examples: none of these is the emblem or the stock of a real office.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent


def svg(path, width, height, body):
    text = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}">\n' + "\n".join(body) + "\n</svg>\n"
    (HERE / path).write_text(text)


def polygon(points, colour):
    path = "M" + "L".join(f"{round(x, 2):g} {round(y, 2):g}" for x, y in points) + "Z"
    return f'<path fill="{colour}" d="{path}"/>'


# --- Emblems: a ring, and within it what the place is known for ---------------------------------


def emblem(path, ring, body):
    frame = [f'<circle cx="50" cy="50" r="47" fill="#fff" stroke="{ring}" stroke-width="5"/>']
    svg(path, 100, 100, frame + body)


def emblems():
    sun = '<circle cx="50" cy="44" r="15" fill="#d9a520"/>'
    wave = "M10 {y}Q20 {a} 30 {y}T50 {y}T70 {y}T90 {y}"
    waves = [f'<path d="{wave.format(y=y, a=y - 8)}" fill="none" stroke="#1f5f8b" stroke-width="4"/>' for y in (60, 70, 79)]
    emblem("da-nang/assets/bieu-trung.svg", "#1f5f8b", [sun] + waves)
    hills = [
        polygon([(13, 70), (38, 30), (62, 70)], "#2f6b3a"),
        polygon([(42, 70), (64, 40), (87, 70)], "#5a9460"),
        '<path d="M44 70Q52 78 46 90" fill="none" stroke="#1f5f8b" stroke-width="4"/>',
        '<circle cx="68" cy="26" r="8" fill="#d9a520"/>',
    ]
    emblem("xa-phuoc-nang/assets/bieu-trung.svg", "#9c1c1c", hills)
    lantern = [
        '<path d="M50 14V26M50 74V90" stroke="#8a6d1d" stroke-width="4"/>',
        '<path d="M38 26H62V30H38ZM38 70H62V74H38Z" fill="#8a6d1d"/>',
        '<ellipse cx="50" cy="50" rx="26" ry="21" fill="#c4451c"/>',
        '<path d="M50 29V71M37 32Q25 50 37 68M63 32Q75 50 63 68" fill="none" stroke="#f3d37a" stroke-width="2"/>',
    ]
    emblem("phuong-hoi-an/assets/bieu-trung.svg", "#1d5c63", lantern)


# --- The border of the highland commune: a row of brocade, as large as the frame of an A4 sheet ---


RED, GREEN, GOLD = "#8c1d18", "#1f4d3a", "#c08a1e"
BAND, PITCH = 9.0, 5.0


def tile(at):
    """A diamond within a diamond, and triangles between it and its neighbours. `at` leads from the tile to the paper."""
    middle = BAND / 2
    diamond = lambda r: [(0, middle - r), (r * 0.62, middle), (0, middle + r), (-r * 0.62, middle)]
    yield [at(*point) for point in diamond(3.3)], RED
    yield [at(*point) for point in diamond(1.9)], "#fff"
    yield [at(*point) for point in diamond(1.0)], GOLD
    half = PITCH / 2
    for edge, tip in ((1.0, 3.0), (BAND - 1.0, BAND - 3.0)):
        yield [at(half - 1.5, edge), at(half + 1.5, edge), at(half, tip)], GREEN


def border():
    width, height = 283.0, 196.0
    shapes = []
    for length, place in (
        (width, lambda x, y: (x, y)),
        (width, lambda x, y: (width - x, height - y)),
        (height, lambda x, y: (width - y, x)),
        (height, lambda x, y: (y, height - x)),
    ):
        count = round((length - 2 * BAND) / PITCH)
        step = (length - 2 * BAND) / count
        for index in range(count):
            start = BAND + (index + 0.5) * step
            # The triangle behind the last tile would stand in the corner.
            parts = list(tile(lambda x, y: place(start + x, y)))
            shapes += parts if index < count - 1 else parts[:3]
    for x, y in ((0, 0), (width - BAND, 0), (width - BAND, height - BAND), (0, height - BAND)):
        star = lambda r, s: [(x + BAND / 2 + px * r, y + BAND / 2 + py * r) for px, py in
                             ((0, -1), (s, -s), (1, 0), (s, s), (0, 1), (-s, s), (-1, 0), (-s, -s))]
        shapes += [(star(3.6, 0.3), RED), (star(1.4, 0.5), GOLD)]
    rings = [(0, 0.5, RED), (BAND - 0.4, 0.4, RED), (BAND + 1.2, 0.3, GOLD)]
    frames = [
        f'<rect x="{d + w / 2:g}" y="{d + w / 2:g}" width="{width - 2 * d - w:g}" height="{height - 2 * d - w:g}" fill="none" stroke="{c}" stroke-width="{w:g}"/>'
        for d, w, c in rings
    ]
    svg("xa-phuoc-nang/assets/tho-cam.svg", width, height, frames + [polygon(*shape) for shape in shapes])


# --- The stock of the ward: a certificate without what differs ------------------------------------


# Left, top, right, bottom in mm: recipient to achievement; the code; the numbers behind their words; the right foot.
BLANK = ((22, 93, 275, 131), (24, 152, 50, 172.5), (54.8, 172, 150, 180), (48.6, 178.5, 150, 187), (150, 131, 275, 188))


def stock(pdf):
    from PIL import Image, ImageDraw

    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", "100", "-png", "-singlefile", pdf, f"{folder}/to"], check=True)
        page = Image.open(f"{folder}/to.png").convert("RGB")
    draw = ImageDraw.Draw(page)
    mm = page.width / 297
    for box in BLANK:
        draw.rectangle([edge * mm for edge in box], fill="white")
    page.quantize(16).save(HERE / "phuong-hoi-an/assets/phoi.png", optimize=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["phoi", pdf]:
            stock(pdf)
        case []:
            emblems()
            border()
        case _:
            sys.exit(__doc__)
