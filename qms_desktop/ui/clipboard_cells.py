"""Cells copied from a spreadsheet, as they lie on the clipboard."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qms_desktop.model.clean import clean_text

_CELL = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|\Z)|([^\t\r\n]*))(\t|\r\n|\n|\r|\Z)')
_BREAKING = re.compile(r'[\t\r\n"]')


def cells_of(text: str) -> list[list[str]]:
    """Return the lines of a clipboard's text, each as its cells: tabs between them, line breaks kept in them.

    Spreadsheets quote a cell that holds a tab or a line break. Any other quotation mark is somebody's own.
    Empty lines at the end are left out.
    """
    lines: list[list[str]] = [[]]
    for cell, ending in _cells(text):
        lines[-1].append(clean_text(cell))
        if ending not in ("\t", ""):
            lines.append([])
    while lines and not any(map(str.strip, lines[-1])):
        lines.pop()
    return lines


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
