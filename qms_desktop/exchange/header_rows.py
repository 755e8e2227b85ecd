"""Tell the row that is the header among those of a sheet: by words, by periods and by its shape."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from qms_desktop.exchange.cells import Cell, Sheet, as_text, filled
from qms_desktop.exchange.periods import run_of, span_of
from qms_desktop.exchange.words import is_known

_SEARCHED = 40
"""Filled rows at the top of a sheet among which the first header is looked for."""
_LONG = 8
"""Numbers in a row that no row of data counts up by chance."""
_ABOVE, _BELOW = 3, 8
"""Rows around a row with which it is compared."""
_ROUND = 3
"""Periods that stand in a header once for each year: months below 2025 and 2026."""
_STRAY = 2
"""Known headers beside which one number says nothing."""
_SHORT, _EXPLAINED = 60, 200
"""Letters of a header, and of one that also says what to write below it."""
_NEAR = 0.75
"""Share of the best score with which a row above the best one is the header: others are found below it."""


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
        or (spans >= _ROUND and _named_periods(cells) >= max(2 * spans, count - 2))
    )


def _named_periods(cells: Sequence[Cell]) -> int:
    """Return how many cells of a row name a period in words, each as often as it stands there."""
    return sum(isinstance(cell, str) and span_of(cell) is not None for cell in cells)


def _has_stray_number(cells: Sequence[Cell]) -> bool:
    """Say whether words without a figure, some of them known headers, stand beside one number left there."""
    texts = [cell for cell in cells if cell != "" and not isinstance(cell, float)]
    plain = all(isinstance(cell, str) and not any(map(str.isdigit, cell)) for cell in texts)
    return plain and len(texts) == len(filled(cells)) - 1 and counts_of(cells)[0] >= _STRAY


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
    """Return the row most like a header among the first filled rows; the upper one of two that are near."""
    widest = max(len(filled(sheet.rows[row])) for row in used[: _SEARCHED + 20])
    repeated = _repeated(sheet, used[: _SEARCHED + _BELOW])
    scores = {
        row: votes(sheet, used, position, repeated) + _standing(sheet, used, position, widest)
        for position, row in enumerate(used[:_SEARCHED])
        if is_header(sheet.rows[row]) or _is_plain(sheet, used, position, widest)
        if not _is_labelled(sheet.rows[row])
    }
    best = max(scores.values(), default=0.0)
    return next((row for row, score in scores.items() if score >= _NEAR * best > 0), None)


def _repeated(sheet: Sheet, rows: Sequence[int]) -> set[tuple[int, int]]:
    """Return the cells of rows that say again what the one above says, being merged with it."""
    down = [merge for merge in sheet.merges if merge.left == merge.right and merge.top < rows[-1]]
    return {(row, one.left) for one in down for row in rows if one.top < row <= one.bottom}


def _is_labelled(cells: Sequence[Cell]) -> bool:
    """Say whether a row is one of a form: labels, each with a value on its right."""
    ends = [as_text(cell).endswith(":") for cell in cells if cell != ""]
    apart = not any(one and other for one, other in pairwise(ends))
    return len(ends) > 1 and ends[0] and apart


def _is_plain(sheet: Sheet, used: Sequence[int], position: int, widest: int) -> bool:
    """Say whether a row may be a header by shape alone: short distinct texts over most of the width."""
    row = sheet.rows[used[position]]
    cells = [cell for cell in row if cell != ""]
    if len(cells) < max(2, 0.6 * widest) or len(set(cells)) < 0.6 * len(cells):
        return False
    if has_measure(row) and not _has_stray_number(row):
        return False
    lengths = [len(cell) for cell in cells if isinstance(cell, str)]
    short = sum(length <= _SHORT for length in lengths)
    if max(lengths, default=0) > _EXPLAINED or short < 0.75 * len(lengths):
        return False
    return any(len(filled(sheet.rows[below])) >= 2 for below in used[position + 1 : position + 4])


def _standing(sheet: Sheet, used: Sequence[int], position: int, widest: int) -> float:
    """Score the width of a row that may be a header, and whether it stands on top of its block."""
    row = used[position]
    width = len(filled(sheet.rows[row]))
    follows = position > 0 and used[position - 1] == row - 1
    on_top = not follows or len(filled(sheet.rows[row - 1])) < 0.6 * width
    narrow = width <= 2 and widest > 3
    return 2.0 * on_top - 1.5 * narrow + 0.5 * width / widest - 0.02 * position


def votes(
    sheet: Sheet, used: Sequence[int], position: int, repeated: Collection[tuple[int, int]] = ()
) -> float:
    """Return how many cells of a row name what stands below them, less those that are one of it.

    Args:
        sheet: with its cells.
        used: its filled rows, 0-based and in order.
        position: of the row among them.
        repeated: rows and columns of cells that say nothing of their own.
    """
    cells = sheet.rows[used[position]]
    above = used[max(position - _ABOVE, 0) : position]
    below = [row for row in used[position + 1 : position + 1 + _BELOW] if sheet.rows[row] != cells]

    def column(rows: Sequence[int], place: int) -> list[Cell]:
        found = [(row, sheet.rows[row][place]) for row in rows if place < len(sheet.rows[row])]
        return [cell for row, cell in found if (row, place) not in repeated and not _says_nothing(cell)]

    counted = run_of(cells).keys() | _counting(cells)
    return sum(
        _vote(cells[place], column(above, place), column(below, place), place in counted)
        for place in filled(cells)
    )


def _vote(cell: Cell, above: Sequence[Cell], below: Sequence[Cell], counts: bool) -> float:
    """Return from 1 (names what stands below it) to -1 (one of them) what a cell says of its row.

    Args:
        cell: of the row that may be a header.
        above: what stands in its column in the rows before.
        below: what stands in its column in the rows after.
        counts: whether it counts periods.
    """
    near = [*above, *below]
    if cell in near:
        return -1.0
    if isinstance(cell, str) and is_known(cell):
        return 1.0
    if counts or span_of(cell) is not None:
        values = sum(_is_figure(other) and span_of(other) is None for other in near)
        return 0.9 if 2 * values >= len(near) else -1.0
    figures = sum(map(_is_figure, below)) / (len(below) + 1)
    if _is_figure(cell):
        return -figures
    if figures >= 0.5:
        return figures
    return 0.5 if len(set(map(as_text, below))) < len(below) else 0.0


def _is_figure(cell: Cell) -> bool:
    """Say whether a cell is no wording: a number, a day, a period, a tick."""
    return not isinstance(cell, str) or not any(map(str.isalpha, cell)) or span_of(cell) is not None


def _says_nothing(cell: Cell) -> bool:
    return isinstance(cell, str) and not cell.strip(" -–—?./")
