"""Where a person said that a header stands, or that a sheet is one table, told again by the header's words.

More rows, another title above and other tables on the sheet come with the next file; the header's words stay.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from qms_desktop.exchange.cells import Sheet, as_text
from qms_desktop.exchange.layouts import without_years
from qms_desktop.exchange.periods import span_of
from qms_desktop.exchange.side_by_side import as_one, find_tables, with_header
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import month_numbers, normalise

KEY = "sheet-"
"""Of what is remembered; ``signature`` of the header follows."""
BELOW, TOGETHER = "header", "together"
"""What is remembered: the header stands there; it is the header of the whole sheet."""
_SEARCHED = 300
"""Rows from the top among which a remembered header is looked for."""
_LETTERS = re.compile(r"[^\W\d_]+")

HEADER_AS_LAST_TIME = "The header on sheet “{0}” is row {1}, as you chose last time (remembered)."
ONE_AS_LAST_TIME = "Sheet “{0}” is read as one table, as you chose last time (remembered)."


@dataclass(frozen=True, slots=True)
class Placed:
    """A table with what is remembered of where it stands; ``key`` is ``""`` for one that is as found."""

    table: Table
    key: str = ""
    together: bool = False

    @property
    def told(self) -> str:
        """The sentence that says so, ``""`` for a table that is as found."""
        if not self.key:
            return ""
        name = self.table.sheet.name
        row = self.table.header_rows[-1] + 1
        return ONE_AS_LAST_TIME.format(name) if self.together else HEADER_AS_LAST_TIME.format(name, row)


def remembered_as(table: Table) -> str:
    """Return the key under which a table that a person pointed out is remembered; ``""``: it can't be."""
    row = table.header_rows[-1] if table.header_rows else _SEARCHED
    return _key(table.sheet, row, table.within) if row < _SEARCHED else ""


def place_tables(sheet: Sheet, known: Mapping[str, str]) -> list[Placed]:
    """Find the tables of a sheet, and take those for others that a person did the last time.

    Args:
        sheet: as read; merged cells are filled down.
        known: key -> ``BELOW`` or ``TOGETHER``, among others.
    """
    tables = find_tables(sheet)
    if not tables or not any(key.startswith(KEY) for key in known):
        return [Placed(table) for table in tables]
    row, key = _known_row(tables[0].sheet, range(_SEARCHED), slice(0, None), known, TOGETHER)
    if key:
        return [Placed(as_one(tables, row), key, together=True)]
    return [_placed(table, known) for table in tables]


def _placed(table: Table, known: Mapping[str, str]) -> Placed:
    row, key = _known_row(table.sheet, table.rows, table.within, known, BELOW)
    return Placed(with_header(table, row), key) if key and [row] != table.header_rows[-1:] else Placed(table)


def _known_row(
    sheet: Sheet, rows: range, within: slice, known: Mapping[str, str], how: str
) -> tuple[int, str]:
    """Return the first row that is a remembered header, and its key."""
    for row in rows[:_SEARCHED]:
        if row < min(_SEARCHED, len(sheet.rows)) and known.get(key := _key(sheet, row, within)) == how:
            return row, key
    return 0, ""


def _key(sheet: Sheet, row: int, within: slice) -> str:
    """Return what tells a header (its words in any order, and the sheet's name, without dates), or ``""``."""
    texts = {without_years(as_text(cell)) for cell in sheet.rows[row][within] if span_of(cell) is None}
    words = sorted(texts - {""})
    if not words:
        return ""
    content = json.dumps([_undated(sheet.name), words], ensure_ascii=True)
    return KEY + hashlib.sha256(content.encode()).hexdigest()


def _undated(name: str) -> str:
    """Return the name of a sheet without digits and months: ``Log 03-2026`` and ``Log April`` are one."""
    words = _LETTERS.findall(normalise(name))
    return " ".join(word for word in words if word not in month_numbers())
