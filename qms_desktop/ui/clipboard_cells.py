"""Cells copied from a spreadsheet, as they lie on the clipboard, and how many of them came in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from qms_desktop.model.clean import clean_text
from qms_desktop.ui.words import beginning

Line = list[str]
"""The cells of one line."""

_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*))(\t|\r\n|\n|\r|\Z)')
_BREAKING = re.compile(r'[\t\r\n"]')
_NAMED = 6
"""What was left out, named one by one."""
_BEGINNING = 40
"""Characters by which it is known again."""


def cells_of(text: str) -> list[Line]:
    """Return the lines of a clipboard's text, each as its cells: tabs between them, line breaks kept in them.

    Spreadsheets quote a cell that holds a tab or a line break. Any other quotation mark is somebody's own.
    Empty lines at the end are left out.
    """
    lines: list[Line] = [[]]
    for cell, ending in _cells(text):
        lines[-1].append(clean_text(cell))
        if ending not in ("\t", ""):
            lines.append([])
    while lines and not any(map(str.strip, lines[-1])):
        lines.pop()
    return lines


def pasted_words(count: int, left: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Return how many lines came in, and what did not.

    Args:
        count: the lines that came in.
        left: sentences with ``%1`` in the place of names, and the names; without any it is not said.
    """
    parts = [_tr("%n pasted.", count).replace("%n", str(count))]
    for sentence, names in left:
        if names:
            shown = ", ".join(beginning(name, _BEGINNING) for name in names[:_NAMED])
            parts.append(sentence.replace("%1", shown + (" …" if len(names) > _NAMED else "")))
    return " ".join(parts)


def _cells(text: str) -> Iterator[tuple[str, str]]:
    """Yield each cell with what ends it: a tab, a line break, or nothing at the end of the text."""
    at, ending = 0, "\t"
    while ending:
        found = _CELL.match(text, at)
        if found is None:  # never: the second way to read a cell takes anything
            return
        quoted, bare, ending = found.groups()
        at = found.end()
        if quoted is not None and not _BREAKING.search(quoted):
            quoted, bare = None, f'"{quoted}"'
        yield bare if quoted is None else quoted.replace('""', '"'), ending


def _tr(words: str, count: int = -1) -> str:
    return QCoreApplication.translate("clipboard_cells", words, "", count)
