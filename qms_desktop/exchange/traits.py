"""What the cells of a column are like: days, numbers, answers, codes, and how long their texts are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.tables import Head, Table
from qms_desktop.exchange.values import parse_day, parse_number

_SAMPLE = 120
_LOOKED_AT = 5_000
"""Rows in which they are looked for; a column that begins below is told by its header."""
_WORDS = 20
_CODE = re.compile(r"(?=\S*\d)(?=\S*[^\W\d])\S{4,}")
_DAY_OF_MONTH = re.compile(r"(0?[1-9]|[12]\d|3[01])/(0[1-9]|1[0-2])")
_ANSWERS = frozenset(
    {"y", "n", "yes", "no", "ja", "nein", "oui", "non", "si", "sí", "sì", "não", "sim", "nee", "tak"}
)


@dataclass(frozen=True, slots=True)
class Traits:
    """What the cells of a column are like; shares of its filled cells."""

    filled: int
    days: float
    numbers: float
    length: float
    answers: float = 0.0
    """Share of plain yes and no."""
    words: frozenset[str] = frozenset()
    """Some of its texts."""
    codes: float = 0.0
    """Share of texts that are one word with a digit in it: ``DEV-20023``."""


def traits_of(table: Table, head: Head) -> Traits:
    """Look at the first filled cells of a column."""
    cells: list[Cell] = []
    column = head.column
    for row in table.body[:_LOOKED_AT]:
        line = table.sheet.rows[row]
        if column < len(line) and (cell := line[column]) != "" and not _is_blank(cell):
            cells.append(cell)
            if len(cells) == _SAMPLE:
                break
    if not cells:
        return Traits(0, 0.0, 0.0, 0.0)
    days = sum(
        1 for c in cells if isinstance(c, date) or (isinstance(c, str) and parse_day(c).value is not None)
    )
    serials = sum(1 for c in cells if isinstance(c, float) and 30_000 <= c < 60_000)
    numbers = sum(1 for c in cells if isinstance(c, float) or (isinstance(c, str) and _is_number(c)))
    length = sum(len(c) if isinstance(c, str) else 6 for c in cells)
    answers = sum(
        1 for c in cells if isinstance(c, bool) or (isinstance(c, str) and c.casefold() in _ANSWERS)
    )
    count = len(cells)
    words = frozenset(c for c in cells[:_WORDS] if isinstance(c, str))
    codes = sum(1 for c in cells if isinstance(c, str) and _CODE.fullmatch(c.strip()))
    shares = (max(days, serials) / count, numbers / count, length / count, answers / count)
    return Traits(count, *shares, words, codes / count)


def _is_number(text: str) -> bool:
    return _DAY_OF_MONTH.fullmatch(text.strip()) is None and parse_number(text).value is not None


def _is_blank(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip()
