"""The embedded typefaces, and which of them can draw a character.

Noto Sans carries Latin, Greek, Cyrillic and Vietnamese with figures of one width; DejaVu Sans stands in
for the signs it lacks (arrows, ticks, ≤ ≥). What neither draws becomes a visible ``�`` and can be named.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from qms_desktop.resources import resource

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"
SYMBOLS = "DejaVuSans"
REPLACEMENT = "\ufffd"

_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    ITALIC: "NotoSans-Italic.ttf",
    SYMBOLS: "DejaVuSans.ttf",
}


def font_files() -> tuple[Path, ...]:
    """Give the font files, so that the window can load what its SVG charts name."""
    return tuple(resource("fonts", name) for name in _FILES.values())


@cache
def _font(name: str) -> TTFont:
    return TTFont(name, str(resource("fonts", _FILES[name])))


@cache
def load() -> None:
    """Register the typefaces with reportlab, once."""
    for name in _FILES:
        pdfmetrics.registerFont(_font(name))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD)
    pdfmetrics.registerFontFamily(SYMBOLS, normal=SYMBOLS, bold=SYMBOLS, italic=SYMBOLS, boldItalic=SYMBOLS)


@cache
def _glyphs(font: str) -> frozenset[int]:
    return frozenset(_font(font).face.charToGlyph)


def _needs_shaping(character: str) -> bool:
    # Right-to-left and Indic scripts need reordering and joining that reportlab does not do.
    return unicodedata.bidirectional(character) in ("R", "AL", "AN") or 0x0900 <= ord(character) <= 0x109F


def _is_drawn(character: str) -> bool:
    control = unicodedata.category(character) in ("Cc", "Cs", "Co")
    return not control and not _needs_shaping(character) and ord(character) <= 0xFFFF


def _invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F


@lru_cache(maxsize=4096)
def _face_of(character: str, font: str) -> str | None:
    """Name the face that draws a character: "" where there is nothing to draw, None where no face can.

    Beyond U+FFFF reportlab writes no valid text mapping, so that such a sign could not be found or copied.
    """
    if _invisible(character):
        return ""
    if _is_drawn(character):
        for face in (font, SYMBOLS):
            if ord(character) in _glyphs(face):
                return face
    return None


def _flat(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).replace("\t", " ").splitlines())


def _placed(text: str, font: str) -> Iterator[tuple[str, str]]:
    for character in _flat(text):
        face = _face_of(character, font)
        if face is None:
            yield SYMBOLS, REPLACEMENT
        elif face:
            yield face, character


def runs(text: str, font: str = REGULAR) -> list[tuple[str, str]]:
    """Cut a text into (face, characters) that can be drawn as they are; line breaks become spaces."""
    load()
    if text.isascii() and text.isprintable():
        return [(font, text)] if text else []
    placed = groupby(_placed(text, font), key=lambda pair: pair[0])
    return [(face, "".join(character for _, character in group)) for face, group in placed]


def drawable(text: str) -> str:
    """Give a text with everything that can't be drawn replaced by a visible sign."""
    return "".join(part for _, part in runs(text))


def undrawable(texts: Iterable[str]) -> list[str]:
    """Give the characters of the texts that no embedded face can draw, in order of code point."""
    found = {
        character
        for text in texts
        if not text.isascii() or not text.isprintable()
        for character in _flat(text)
        if _face_of(character, REGULAR) is None
    }
    return sorted(found)


def text_width(text: str, font: str = REGULAR, size: float = 8) -> float:
    """Measure a text in points as ``runs`` would draw it."""
    return sum(pdfmetrics.stringWidth(part, face, size) for face, part in runs(text, font))


def fitted(text: str, width: float, font: str = REGULAR, size: float = 8) -> str:
    """Shorten a text with an ellipsis until it is no wider than ``width`` points."""
    text = drawable(text[:500])
    if text_width(text, font, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width(text[:middle].rstrip() + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…" if low else ""


def wrapped(text: str, width: float, lines: int, font: str = REGULAR, size: float = 8) -> list[str]:
    """Break a text at its words into at most ``lines`` lines of ``width`` points; the last is shortened."""
    found: list[str] = []
    words = text[:500].split()
    while words and len(found) < lines - 1:
        taken = 1
        while taken < len(words) and text_width(" ".join(words[: taken + 1]), font, size) <= width:
            taken += 1
        found.append(fitted(" ".join(words[:taken]), width, font, size))
        del words[:taken]
    return [*found, fitted(" ".join(words), width, font, size)] if words else found
