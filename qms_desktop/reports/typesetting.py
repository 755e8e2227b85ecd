"""The one place where a user's text becomes print: escaped, in a face that draws it, cut into pieces."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Sign
from qms_desktop.charts.typeface import REGULAR, SYMBOLS, drawable, runs, text_width, undrawable

PIECE_LINES = 10
"""A longer text is set as pieces of so many lines: pages break between them, in linear time."""


@dataclass(frozen=True)
class Marked:
    """A cell that says how something stands: a sign, and the words."""

    sign: Sign
    text: str


Cell = str | Marked


class Typesetter:
    """Sets texts as paragraphs, and remembers the characters it had to replace."""

    def __init__(self) -> None:
        self.missing: set[str] = set()

    def plain(self, text: str) -> str:
        """Give one line for headers, outlines and properties: no markup is read there."""
        self.missing.update(undrawable([text]))
        return drawable(text)

    def markup(self, cell: Cell, font: str = REGULAR) -> str:
        """Give the text as reportlab markup in which nothing of the user's is markup."""
        text = self._escaped(cell.text if isinstance(cell, Marked) else cell, font)
        return f"{_sign(cell.sign)} {text}".rstrip() if isinstance(cell, Marked) else text

    def _escaped(self, text: str, font: str) -> str:
        self.missing.update(undrawable([text]))
        return "".join(
            escape(part) if face == font else f'<font name="{SYMBOLS}">{escape(part)}</font>'
            for face, part in runs(text, font)
        )

    def paragraphs(self, cell: Cell, style: ParagraphStyle, width: float) -> list[Paragraph]:
        """Set a text of any length at a width in points, line breaks kept, as blocks of some ten lines."""
        text = cell.text if isinstance(cell, Marked) else cell
        blocks = [
            "<br/>".join(self._escaped(line, style.fontName) for line in block)
            for block in _blocks(text, style, width)
        ]
        if isinstance(cell, Marked):
            blocks = [" ".join([_sign(cell.sign), *blocks[:1]]), *blocks[1:]]
        return [Paragraph(block, style) for block in blocks]

    def lines(self, text: str, style: ParagraphStyle, width: float) -> list[str] | None:
        """Break a text that needs no markup into printed lines; None where it needs a paragraph."""
        if any(
            face != style.fontName for line in text.splitlines() for face, _ in runs(line, style.fontName)
        ):
            return None
        return [
            printed for line in text.splitlines() for printed in _broken(drawable(line), style, width) or [""]
        ]

    def replaced(self) -> str:
        """Name what could not be printed, in one sentence; empty where everything was."""
        if not self.missing:
            return ""
        named = [_name(character) for character in sorted(self.missing)]
        more = say(" and {0} more").format(len(named) - 30) if len(named) > 30 else ""
        return say("Could not be printed and stand as �: {0}{1}.").format(", ".join(named[:30]), more)


def _sign(sign: Sign) -> str:
    colour = "#" + LIGHT.of(sign).hexval()[2:]
    return f'<font name="{SYMBOLS}" color="{colour}">{sign.value}</font>'


def _name(character: str) -> str:
    name = unicodedata.name(character, "").lower().rsplit("-", 1)[0]
    return f"U+{ord(character):04X} {name}".rstrip()


def _blocks(text: str, style: ParagraphStyle, width: float) -> Iterator[list[str]]:
    """Cut a text into blocks of about as many printed lines as a piece may have."""
    block: list[str] = []
    printed = 0.0
    for piece in (piece for line in text.splitlines() for piece in _pieces(line, style, width)):
        height = 1 + text_width(piece, style.fontName, style.fontSize) // width
        if block and printed + height > PIECE_LINES:
            yield block
            block, printed = [], 0.0
        block.append(piece)
        printed += height
    if block:
        yield block


def _pieces(line: str, style: ParagraphStyle, width: float) -> Iterator[str]:
    """Cut a line that would fill many printed lines at the very words where the print breaks anyway."""
    if len(line) < 4 * PIECE_LINES or text_width(line, style.fontName, style.fontSize) < PIECE_LINES * width:
        yield line
        return
    broken = _broken(line, style, width)
    for start in range(0, len(broken), PIECE_LINES):
        yield " ".join(broken[start : start + PIECE_LINES])


def _broken(line: str, style: ParagraphStyle, width: float) -> list[str]:
    """Fill printed lines with words as a paragraph does."""
    space = _word_width(" ", style.fontName, style.fontSize)
    lines: list[str] = []
    room = 0.0
    for word in (part for whole in line.split() for part in _cut(whole, style, width)):
        long = _word_width(word, style.fontName, style.fontSize)
        if lines and long <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
            room = width
        room -= long + space
    return lines


def _cut(word: str, style: ParagraphStyle, width: float) -> Iterator[str]:
    """Cut a word that is wider than its line: a link, a hash, a script without spaces."""
    start, reached = 0, 0.0
    if _word_width(word, style.fontName, style.fontSize) > width:
        for index, character in enumerate(word):
            wide = _word_width(character, style.fontName, style.fontSize)
            if reached + wide > width and index > start:
                yield word[start:index]
                start, reached = index, 0.0
            reached += wide
    yield word[start:]


@lru_cache(maxsize=16_384)
def _word_width(word: str, font: str, size: float) -> float:
    return text_width(word, font, size)
