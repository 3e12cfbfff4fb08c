#!/usr/bin/env python3
"""Makes the two faces of Unroll Sans (see ../decisions/0020-one-font-family.md).

    merge_fonts.py INTER_FOLDER NOTO_SANS_SC_FOLDER NOTO_SANS_MATH.ttf OUT_FOLDER

INTER_FOLDER holds Inter-Regular.otf and Inter-SemiBold.otf (Debian: fonts-inter), NOTO_SANS_SC_FOLDER the files of the
npm package @fontsource/noto-sans-sc, NOTO_SANS_MATH.ttf comes with Debian's fonts-noto-core. Needs fontTools and brotli.
"""
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.scaleUpem import scale_upem

KEPT = {"GlyphOrder", "head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "loca", "glyf", "name", "post"}
RANGES = [(0x20, 0x7E), (0xA0, 0x24F), (0x2B0, 0x45F), (0x1E00, 0x1EFF), (0x2000, 0x20CF), (0x2100, 0x22FF),
          (0x2460, 0x2473), (0x25A0, 0x25FF), (0x2713, 0x2713), (0x2717, 0x2717)]
LETTERS = {code for first, last in RANGES for code in range(first, last + 1)}
CHINESE_SIGNS = set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0))
FACES = [("Regular", "Inter-Regular.otf", 400), ("Bold", "Inter-SemiBold.otf", 600)]
COPYRIGHT = ("Copyright 2016 The Inter Project Authors; 2014-2021 Adobe (Noto Sans SC); "
             "2022 The Noto Project Authors (Noto Sans Math). Merged and subset for Unroll.")


def gb2312():
    """All characters of GB 2312."""
    found = set()
    for high in range(0xA1, 0xFE):
        for low in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([high, low]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return found


def freeze_tabular_digits(font):
    """Puts the glyphs of the feature tnum where digits, plus and minus look for theirs."""
    table = font["GSUB"].table
    feature = next(f for f in table.FeatureList.FeatureRecord if f.FeatureTag == "tnum").Feature
    tabular = {}
    for index in feature.LookupListIndex:
        for sub in table.LookupList.Lookup[index].SubTable:
            tabular.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code in [*range(0x30, 0x3A), 0x2B, 0x2212]:
            if code in cmap.cmap:
                cmap.cmap[code] = tabular.get(cmap.cmap[code], cmap.cmap[code])


def to_truetype(font):
    """Cubic outlines become quadratic ones, at most one unit off."""
    glyphs, order, outlines = {}, font.getGlyphOrder(), font.getGlyphSet()
    for name in order:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    del font["CFF "]
    font["glyf"].compile(font)
    maxp = font["maxp"]
    maxp.tableVersion, maxp.maxZones = 0x00010000, 1
    for name in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements",
                 "SizeOfInstructions", "ComponentElements"):
        setattr(maxp, "max" + name, 0)
    maxp.compile(font)
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"


def only(font, codes):
    """Keeps the glyphs of these characters, as TrueType outlines, and the tables that JavaFX reads."""
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    if "CFF " in font:
        to_truetype(font)
    for table in set(font.keys()) - KEPT:
        del font[table]


class Parts:
    """Fonts to be merged; no character is taken twice."""

    def __init__(self, folder):
        self.folder, self.files, self.have, self.units = Path(folder), [], set(), None

    def add(self, font, wanted):
        """Takes the wanted characters that are there and not yet taken."""
        font.flavor = None
        codes = (wanted & set(font.getBestCmap())) - self.have
        if not codes:
            return
        only(font, codes)
        self.units = self.units or font["head"].unitsPerEm
        scale_upem(font, self.units)
        self.have |= codes
        self.files.append(str(self.folder / f"{len(self.files)}.ttf"))
        font.save(self.files[-1])


def name_face(font, base, style):
    """Names, style bits and Inter's vertical metrics."""
    for field in ("ascent", "descent", "lineGap"):
        setattr(font["hhea"], field, getattr(base["hhea"], field))
    for field in ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent", "sxHeight",
                  "sCapHeight"):
        setattr(font["OS/2"], field, getattr(base["OS/2"], field))
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = font["OS/2"].fsSelection & ~0x61 | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    full = "Unroll Sans Bold" if bold else "Unroll Sans"
    names = {0: COPYRIGHT, 1: "Unroll Sans", 2: style, 3: "1.0;Unroll;" + full, 4: full, 5: "Version 1.0",
             6: "UnrollSans-" + style, 14: "https://openfontlicense.org",
             13: "This Font Software is licensed under the SIL Open Font License, Version 1.1."}
    font["name"].names = []
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)


def make(style, inter, chinese, weight, math, out):
    """Writes one face."""
    with tempfile.TemporaryDirectory() as folder:
        parts = Parts(folder)
        latin = TTFont(inter)
        freeze_tabular_digits(latin)
        parts.add(latin, LETTERS)
        parts.add(TTFont(math), {code for code in LETTERS if code >= 0x2016})
        wanted = gb2312() | CHINESE_SIGNS
        parts.add(TTFont(chinese / f"noto-sans-sc-chinese-simplified-{weight}-normal.woff"), wanted)
        for piece in sorted(chinese.glob(f"noto-sans-sc-[0-9]*-{weight}-normal.woff2")):
            parts.add(TTFont(piece), wanted)
        face = Merger().merge(parts.files)
        name_face(face, TTFont(parts.files[0]), style)
        for table in set(face.keys()) - KEPT:
            del face[table]
        face.save(out / f"UnrollSans-{style}.ttf")
        print(style, len(face.getGlyphOrder()), "glyphs, not there:",
              "".join(map(chr, sorted(wanted - CHINESE_SIGNS - parts.have))))


def main():
    inter, chinese, math, out = map(Path, sys.argv[1:])
    for style, file, weight in FACES:
        make(style, inter / file, chinese, weight, math, out)


if __name__ == "__main__":
    main()
