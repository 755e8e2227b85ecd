"""Which filled cells of a sheet an import keeps: in a field, in ``extra``, in a row rejected or left out."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from functools import partial
from typing import Any

from qms_desktop.exchange.cells import Cell, Sheet, as_text, clean_sheet
from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.register import classify
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import parse_day, parse_number, parse_whole, parse_yes_no
from qms_desktop.exchange.words import normalise


def lost_cells(one: Sheet, file_name: str = "") -> list[tuple[int, Cell]]:
    """Return (1-based row, cell) of every filled cell of a sheet that is found nowhere again."""
    clean_sheet(one)
    original = [list(row) for row in one.rows]
    covered: set[int] = set()
    lost: list[tuple[int, Cell]] = []
    drafts: dict[int, list[Draft]] = {}
    labels: set[tuple[int, int]] = set()
    for table in find_tables(one):
        guess = classify(table, file_name)
        result = gather(table, guess, file_name)
        covered |= _covered(table, result)
        labels |= {(pair.row + 1, pair.label_column) for pair in guess.form}
        keys = ("row_kind", "period") if guess.by_column else ("row_kind",)
        kinds = [match.head.column for match in guess.matches if match.field in keys]
        labels |= {(row + 1, column) for row in table.body for column in kinds}
        for draft in result.drafts:
            for row in draft.rows:
                drafts.setdefault(row, []).append(draft)
    for number, cells in enumerate(original, start=1):
        if number in covered:
            continue
        kept = {text for draft in drafts.get(number, []) for text in _kept(draft)}
        for column, cell in enumerate(cells):
            if cell != "" and (number, column) not in labels and not _is_kept(cell, kept):
                lost.append((number, cell))
    return lost


def _covered(table: Table, result: Gathered) -> set[int]:
    rows = {row + 1 for row in table.header_rows} | {row for row, _ in result.skipped}
    return rows | {row for draft, _ in result.rejected for row in draft.rows}


def _kept(draft: Draft) -> set[str]:
    """Return every text that a draft holds, in one spelling."""
    parts: list[Any] = [draft.values, draft.links, draft.extra, draft.attendees, draft.feeds, draft.inputs]
    parts += [list(limits) for limits in draft.targets.values()]
    parts += [[a.title, a.owner, a.due_on, a.done_on, a.number] for a in draft.actions.values()]
    parts += [[r.value, r.comment, r.not_applicable] for r in draft.readings.values()]
    texts = [text for part in parts for text in _flat(part)]
    return {normalise(text) for text in texts} | {text.strip() for text in texts}


def _flat(value: Any) -> Iterator[str]:
    if isinstance(value, Enum):
        yield str(value.value)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield str(key)
            yield from _flat(part)
    elif isinstance(value, (list, tuple)):
        yield "\n".join(str(part) for part in value)
        for part in value:
            yield from _flat(part)
    elif value is not None and value != "":
        yield as_text(value)


def _is_kept(cell: Cell, kept: set[str]) -> bool:
    text = normalise(as_text(cell)) or as_text(cell)
    if not text or text in kept:
        return True
    readings = [as_text(value) for value in _meanings(cell)]
    return any(normalise(one) in kept for one in readings) or any(text in one for one in kept)


def _meanings(cell: Cell) -> Iterator[Cell]:
    """Yield the values that a cell may have been read as."""
    months_first = partial(parse_day, first=False)
    for parse in (parse_day, months_first, parse_number, parse_whole, parse_yes_no):
        value: Any = parse(cell).value
        if value is not None:
            yield value
