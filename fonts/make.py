#!/usr/bin/env python3
"""Makes the fonts of certificates from the fonts in this folder and in source/.

A certificate is a file of its own, thousands of them in a run, and each carries the letters that it uses. Instructions for screens of
coarse dots are a third of that and of no use in print: they go, with every letter that no name here is written with. The licences
reserve the names of the fonts for the unchanged files, so what is made here has names of its own.

Needs fonttools 4.68. The same input gives the same bytes.
"""

from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent

# Source, family, style.
FONTS = [
    ("LiberationSerif-Regular.ttf", "Vanthu Serif", "Regular"),
    ("LiberationSerif-Bold.ttf", "Vanthu Serif", "Bold"),
    ("LiberationSerif-BoldItalic.ttf", "Vanthu Serif", "Bold Italic"),
    ("source/PlayfairDisplay_700Bold.ttf", "Vanthu Display", "Bold"),
    ("source/YesevaOne_400Regular.ttf", "Vanthu Calm", "Regular"),
    ("source/GreatVibes_400Regular.ttf", "Vanthu Script", "Regular"),
    ("source/DancingScript_700Bold.ttf", "Vanthu Hand", "Bold"),
]

# Latin with its marks, Vietnamese, and the signs of running text.
LETTERS = [
    *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x300, 0x332), 0x2BC,
    *range(0x1E00, 0x1F00), *range(0x2010, 0x2028), *range(0x202F, 0x2040), 0x20AB, 0x2116, 0x2212,
]
# Kerning, marks, forms for a place in a word; figures of one height.
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga", "lnum"]
# Names that a licence asks for: copyright, licence, its address.
KEPT = {0, 13, 14}


def rename(font: TTFont, family: str, style: str, source: str) -> None:
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in KEPT and record.platformID == 3]
    names = {
        1: family,
        2: style,
        3: f"{family} {style}; made of {source}",
        4: family if style == "Regular" else f"{family} {style}",
        5: "Version 1.0",
        6: f"{family}-{style}".replace(" ", ""),
        10: f"Made of {source} for certificates: fewer letters, no hinting.",
    }
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def make(source: str, family: str, style: str) -> None:
    options = subset.Options(
        hinting=False, layout_features=FEATURES, name_IDs=["*"], name_languages=["*"], notdef_outline=True, glyph_names=False,
        legacy_kern=False, recalc_timestamp=False,
    )
    font = TTFont(HERE / source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    rename(font, family, style, Path(source).name)
    target = f"{family}-{style}.ttf".replace(" ", "")
    font.save(HERE / target)
    print(target, (HERE / target).stat().st_size)


for font in FONTS:
    make(*font)
