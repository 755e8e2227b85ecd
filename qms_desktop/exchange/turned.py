"""Registers that are turned: the headers run down the first column, and each further column is a record."""

from __future__ import annotations

from datetime import date

from qms_desktop.exchange.cells import Cell, as_text, filled
from qms_desktop.exchange.header_rows import is_header
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import parse_day
from qms_desktop.exchange.words import is_known

TURNED = (
    "Its records stand beside one another, a column each: copy it, paste it transposed into a new sheet and "
    "import that."
)
_LABELS = 4
"""Known headers in the first column: fewer are a title, a date and a name."""
_KNOWN = 0.7
_ROWS = 60
"""Rows beyond which they are records, not headers."""


def is_turned(table: Table) -> bool:
    """Say whether the first column of a table has its headers: most are known, and one stands before days."""
    rows = [table.sheet.rows[row][table.within] for row in (*table.above, *table.header_rows, *table.body)]
    if len(rows) > _ROWS or any(is_header(table.sheet.rows[row]) for row in table.header_rows):
        return False
    lines = [[row[at] for at in columns] for row in rows if len(columns := filled(row)) > 2]
    known = sum(is_known(as_text(line[0])) for line in lines)
    if known < max(_LABELS, _KNOWN * len(lines)):
        return False
    return any(all(map(_is_day, line[1:])) for line in lines)


def _is_day(cell: Cell) -> bool:
    return isinstance(cell, date) or (isinstance(cell, str) and parse_day(cell).value is not None)
