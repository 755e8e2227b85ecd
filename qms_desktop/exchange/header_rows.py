"""Tell the row that is the header among those of a sheet: by words, by periods and by its shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from qms_desktop.exchange.cells import Cell, Sheet, filled
from qms_desktop.exchange.periods import run_of, span_of
from qms_desktop.exchange.words import is_known

_SEARCHED = 40
"""Filled rows at the top of a sheet among which the first header is looked for."""
_LONG = 8
"""Numbers in a row that no row of data counts up by chance."""
MEANINGLESS = re.compile(
    r"(column|spalte|colonne|columna|colonna|coluna|kolom|kolumna|field)\s*\d*", re.IGNORECASE
)


def counts_of(cells: Sequence[Cell]) -> tuple[int, int, int]:
    """Return (known headers, distinct periods, filled cells) of a row."""
    known = count = 0
    spans = set()
    for cell in cells:
        if cell == "":
            continue
        count += 1
        if isinstance(cell, str) and is_known(cell):
            known += 1
        elif (span := span_of(cell)) is not None:
            spans.add(span)
    return known, len(spans), count


def is_header(cells: Sequence[Cell]) -> bool:
    """Say whether a row is one of headers: known words or periods, and no number that is none."""
    if has_measure(cells):
        return False
    known, spans, count = counts_of(cells)
    counted = len(run_of(cells)) or len(_counting(cells))
    spans += counted
    return (
        (known >= 2 and known >= 0.3 * (count - counted))
        or (known >= 1 and spans >= 3)
        or (spans >= 4 and spans >= count - 2)
    )


def has_measure(cells: Sequence[Cell]) -> bool:
    """Say whether a number stands in a row that is no year and counts no periods: no header has one."""
    measures = [
        place for place, cell in enumerate(cells) if isinstance(cell, float) and span_of(cell) is None
    ]
    return bool(measures) and not set(measures) <= run_of(cells).keys() | _counting(cells)


def _counting(cells: Sequence[Cell]) -> set[int]:
    """Return the places of numbers that count the weeks or days of a plan: 40, 41 … 52, 1, 2."""
    places = [place for place, cell in enumerate(cells) if isinstance(cell, float)]
    numbers = [float(cell) for cell in cells if isinstance(cell, float)]
    steps = all(after in (before + 1, 1) for before, after in pairwise(numbers))
    return set(places) if len(numbers) >= _LONG and steps and all(1 <= n <= 53 for n in numbers) else set()


def first_header(sheet: Sheet, used: Sequence[int]) -> int | None:
    """Return the row most like a header among the first filled rows."""
    widest = max(len(filled(sheet.rows[row])) for row in used[: _SEARCHED + 20])
    best, best_score = None, 0.0
    for position, row in enumerate(used[:_SEARCHED]):
        cells = sheet.rows[row]
        known, spans, count = counts_of(cells)
        if is_header(cells) and not _goes_on(sheet, used, position):
            score = known + min(spans, 12) * 0.9 + 0.5 * (count / widest) - 0.02 * position
            if count <= 2 and widest > 3:
                score -= 1.5
        else:
            score = _plain_score(sheet, used, position, widest)
        if score > best_score:
            best, best_score = row, score
    return best


def _goes_on(sheet: Sheet, used: Sequence[int], position: int) -> bool:
    """Say whether a row is data, for near its days stand days: below a header of periods stand values."""
    near = [*used[max(position - 3, 0) : position], *used[position + 1 : position + 4]]
    days = [c for c, cell in enumerate(sheet.rows[used[position]]) if isinstance(cell, date)]
    lines = [sheet.rows[row] for row in near]
    same = [c for c in days if any(c < len(cells) and isinstance(cells[c], date) for cells in lines)]
    return bool(days) and len(same) * 2 > len(days)


def _plain_score(sheet: Sheet, used: Sequence[int], position: int, widest: int) -> float:
    """Score a row by shape alone: short distinct texts over most of the width, with data below."""
    cells = [cell for cell in sheet.rows[used[position]] if cell != ""]
    if len(cells) < max(2, 0.6 * widest) or position + 1 >= len(used) or position > 15:
        return 0.0
    if not all(isinstance(cell, str) and len(cell) <= 60 for cell in cells) or len(set(cells)) < len(cells):
        return 0.0
    if all(MEANINGLESS.fullmatch(str(cell).strip()) for cell in cells):
        return 0.1
    below = sheet.rows[used[position + 1]]
    return 1.2 - 0.1 * position if len(filled(below)) >= 2 else 0.0
