"""What a file given for import becomes before anybody asks what it means: sheets of plain cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from qms_desktop.model.clean import DIRT, clean_text, holds_dirt, is_surely_clean

Cell = str | float | int | bool | date | datetime | time | timedelta
"""One cell as read; ``""`` is an empty one."""

ROW_LIMIT = 50_000
COLUMN_LIMIT = 200


@dataclass(frozen=True, slots=True)
class Note:
    """Something the reader must tell: where it is (1-based row, column letters) and what happened."""

    row: int
    col: str
    message: str


@dataclass(frozen=True, slots=True)
class Beyond:
    """Cells that lie beyond the limits and were not read: how many, and where the first is (1-based row)."""

    row: int
    col: str
    count: int = 0

    def more(self, count: int = 1) -> Beyond:
        """Return the same with more cells."""
        return replace(self, count=self.count + count)


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, 0-based and inclusive."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """One sheet. ``rows[0][0]`` is cell A1; rows may differ in length."""

    name: str
    rows: list[list[Cell]]
    merges: list[Merge] = field(default_factory=list)
    hidden: bool = False
    fills: dict[tuple[int, int], str] = field(default_factory=dict)
    """Empty cells with the ground of a traffic light: 0-based row and column -> red, yellow or green."""
    notes: list[Note] = field(default_factory=list)
    saved: date | None = None
    """Day on which the file was last saved; None: unknown."""
    remarks: dict[tuple[int, int], list[tuple[str, str]]] = field(default_factory=dict)
    """0-based row and column -> what hangs on a cell: ``note`` or ``link``, and its text or address."""
    as_read: dict[tuple[int, int], Cell] = field(default_factory=dict)
    """0-based row and column of cells that were corrected since -> what the file says there."""


@dataclass(slots=True)
class Workbook:
    """A file as read, with what must be told about the whole of it (encoding, limits)."""

    name: str
    sheets: list[Sheet]
    notes: list[str] = field(default_factory=list)


@lru_cache(maxsize=1024)
def letter(column: int) -> str:
    """Return the letters of a 0-based column: 0 -> A, 27 -> AB."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_of(letters: str) -> int:
    """Return the 0-based column of its letters: A -> 0, AB -> 27."""
    column = 0
    for character in letters:
        column = column * 26 + ord(character) - 64
    return column - 1


def filled(row: Sequence[Cell]) -> list[int]:
    """Return the columns of a row that hold something."""
    if "" not in row:  # as in most rows of a register, and that is told fast
        return list(range(len(row)))
    return [column for column, cell in enumerate(row) if cell != ""]


def as_text(cell: Cell) -> str:
    """Return a cell as a person reads it: 7.0 -> ``7``, a midnight -> its date."""
    if isinstance(cell, str):
        return cell.strip()
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    if isinstance(cell, datetime):
        midnight = cell.time() == time(0, 0)
        return cell.date().isoformat() if midnight else cell.isoformat(" ", "minutes")
    if isinstance(cell, date):
        return cell.isoformat()
    return repr(cell) if isinstance(cell, float) else str(cell)


def clean_sheet(sheet: Sheet) -> None:
    """Clean every text of a sheet in place, with a note for each cell in which something was removed."""
    for row_index, row in enumerate(sheet.rows):
        text = "".join([cell for cell in row if cell.__class__ is str])
        if is_surely_clean(text) or text.isprintable() or not DIRT.search(text):
            continue
        for column, cell in enumerate(row):
            if isinstance(cell, str) and DIRT.search(cell):
                dirty = holds_dirt(cell)
                row[column] = clean_text(cell)
                if dirty:
                    message = "Invisible or control characters were removed."
                    sheet.notes.append(Note(row_index + 1, letter(column), message))


def crop(sheet: Sheet, beyond: Beyond | None = None) -> None:
    """Cut a sheet to the limits in place; what was cut off is counted and said, with where it begins.

    Args:
        sheet: as read.
        beyond: what the reader left out already.
    """
    for row_index, row in enumerate(sheet.rows):
        first = COLUMN_LIMIT if row_index < ROW_LIMIT else 0
        if len(row) > first:
            far = [column for column in range(first, len(row)) if row[column] != ""]
            if far:
                beyond = (beyond or Beyond(row_index + 1, letter(far[0]))).more(len(far))
            del row[first:]
    del sheet.rows[ROW_LIMIT:]
    while sheet.rows and not any(cell != "" for cell in sheet.rows[-1]):
        sheet.rows.pop()
    if beyond:
        sheet.notes.append(Note(beyond.row, beyond.col, _told(beyond)))


def _told(beyond: Beyond) -> str:
    if beyond.count == 1:
        return (
            f"One cell lies beyond the limit of {ROW_LIMIT:,} rows x {COLUMN_LIMIT} columns and was not "
            "read; all others were. Move it nearer to bring it in."
        )
    return (
        f"{beyond.count:,} cells lie beyond the limit of {ROW_LIMIT:,} rows x {COLUMN_LIMIT} columns and "
        "were not read, from here on; all others were. Split the sheet to bring them in."
    )
