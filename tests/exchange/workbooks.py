"""Small workbooks as people make them, built by the tests that read them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from qms_desktop.exchange.cells import Cell, Merge, Sheet
from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Table

Rows = Sequence[Sequence[Any]]


def workbook(path: Path, **sheets: Rows) -> Path:
    """Write an .xlsx with these sheets (an underscore in a name is a space)."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def patched(source: Path, target: Path, change: Callable[[bytes], bytes], part: str = "sheet1.xml") -> Path:
    """Copy a workbook with one of its parts changed byte by byte."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name.endswith(part) else data)
    return target


def sheet(rows: Rows, name: str = "Sheet1", merges: Sequence[str] = ()) -> Sheet:
    """Return a sheet as the reader gives it: empty cells are ``""``, numbers floats; merges as ``A1:C1``."""
    cells: list[list[Cell]] = [[_cell(value) for value in row] for row in rows]
    return Sheet(name, cells, [_merge(text) for text in merges])


def _cell(value: Any) -> Cell:
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    result: Cell = value
    return result


def _merge(text: str) -> Merge:
    found = re.fullmatch(r"([A-Z])(\d+):([A-Z])(\d+)", text)
    assert found is not None
    return Merge(int(found[2]) - 1, ord(found[1]) - 65, int(found[4]) - 1, ord(found[3]) - 65)


def tables(rows: Rows, name: str = "Sheet1", merges: Sequence[str] = ()) -> list[Table]:
    """Return the tables found on a sheet of these rows."""
    return find_tables(sheet(rows, name, merges))


def guessed(rows: Rows, name: str = "Sheet1", file: str = "", merges: Sequence[str] = ()) -> Guess:
    """Return what the first table of a sheet is taken for."""
    return classify(tables(rows, name, merges)[0], file)


def fields_of(guess: Guess) -> dict[str, str | None]:
    """Return header -> field of a guess."""
    return {match.head.text: match.field for match in guess.matches}


def gathered(rows: Rows, name: str = "Sheet1", file: str = "", merges: Sequence[str] = ()) -> Gathered:
    """Return what the first table of a sheet holds."""
    table = tables(rows, name, merges)[0]
    return gather(table, classify(table, file), file)
