"""Which filled cells of a sheet an import keeps: in a field, in ``extra``, in a row rejected or left out.

Cells are counted, not values: two cells of a row that say the same must be kept in two places. A cell is
looked for where its own column goes first, then in what no other cell of its row has claimed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import partial
from typing import Any

from qms_desktop.exchange.cells import Cell, Sheet, as_text, clean_sheet
from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.gather import Gathered, gather
from qms_desktop.exchange.readers import make_readers
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.side_by_side import find_tables
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import parse_day, parse_number, parse_whole, parse_yes_no
from qms_desktop.model.periods import first_day, last_day

Place = tuple[int, int]
"""1-based row and 0-based column of a cell."""
_WIDEST = 10_000


@dataclass(slots=True)
class _Slot:
    """One value that a draft holds, and which texts of it were claimed by cells."""

    where: str
    """Field or name of an extra column, told apart from those of other actions and periods."""
    text: str
    claimed: Counter[str] = field(default_factory=Counter)

    def takes(self, told: str) -> bool:
        """Claim a text that stands in the value as often as it is claimed, or say that it does not."""
        whole = self.text == told
        times = 1 if whole else len(re.findall(rf"(?<!\w){re.escape(told)}(?!\w)", self.text))
        if self.claimed[told] >= times or (self.claimed[self.text] and not whole):
            return False
        self.claimed[told] += 1
        return True


def lost_cells(one: Sheet, file_name: str = "") -> list[tuple[int, Cell]]:
    """Return (1-based row, cell) of every filled cell of a sheet that is found nowhere again."""
    clean_sheet(one)
    original = [list(row) for row in one.rows]
    kept: set[Place] = set()
    for table in find_tables(one):
        guess = classify(table, file_name)
        result = gather(table, guess, file_name)
        kept |= _listed(table, guess, result)
        columns = _places_of(table, guess)
        for draft in result.drafts:
            kept |= _found(draft, original, columns, kept)
    return [
        (number, cell)
        for number, cells in enumerate(original, start=1)
        for column, cell in enumerate(cells)
        if cell != "" and (as_text(cell) or cell != cell) and (number, column) not in kept
    ]


def _listed(table: Table, guess: Guess, result: Gathered) -> set[Place]:
    """Return the cells of headers, of rows rejected or left out, and those that only say what others are."""
    inside = range(*table.within.indices(_WIDEST))
    rows = {row + 1 for row in table.header_rows} | {row for row, _ in result.skipped}
    rows |= {row for draft, _ in result.rejected for row in draft.rows}
    found = {(row, column) for row in rows for column in inside[:1000]}
    found |= {(pair.row + 1, pair.label_column) for pair in guess.form}
    keys = ("row_kind", "period") if guess.by_column else ("row_kind",)
    kinds = [match.head.column for match in guess.matches if match.field in keys]
    return found | {(row + 1, column) for row in table.body for column in kinds}


def _places_of(table: Table, guess: Guess) -> dict[int, tuple[str, ...]]:
    """Return column -> where its cells go: the field, and its name among the extra columns."""
    if guess.register is None or guess.part:
        return {}
    readers, _ = make_readers(table, guess.register, guess.matches)
    return {
        reader.column: (
            f"{reader.match.field}#{reader.match.action_no or 1}"
            if (reader.match.field or "").startswith("action.")
            else f"{reader.match.field}@{reader.match.period or ''}/{reader.match.series}",
            f"extra:{reader.key}",
        )
        for reader in readers
    }


def _found(
    draft: Draft, rows: list[list[Cell]], columns: dict[int, tuple[str, ...]], known: set[Place]
) -> set[Place]:
    """Return the cells of a draft's rows that it holds."""
    found: set[Place] = set()
    for number in draft.rows:
        slots = list(_slots(draft))  # rows of one record may repeat what the record says
        filled = [(c, cell) for c, cell in enumerate(rows[number - 1]) if cell != ""]
        left = []
        for column, cell in filled:
            if (number, column) in known:
                continue
            own = [slot for slot in slots if _is_own(slot.where, columns.get(column, ()))]
            took = [slot for slot in own if _takes(slot, cell)]  # the value, and its text kept beside it
            if took:
                found.add((number, column))
            else:
                left.append((column, cell))
        as_it_is = [column for column, cell in left if any(slot.takes(_plain(cell)) for slot in slots)]
        read = [c for c, cell in left if c not in as_it_is and any(_takes(slot, cell) for slot in slots)]
        found |= {(number, column) for column in (*as_it_is, *read)}
    return found


def _is_own(where: str, places: tuple[str, ...]) -> bool:
    """Say whether a value stands where its column goes, or beside it because another row was there before."""
    name, bracket, rest = where.rpartition(" (")
    return where in places or bool(bracket and name in places and not rest[:-1].isdigit())


def _takes(slot: _Slot, cell: Cell) -> bool:
    return any(slot.takes(told) for told in _meanings(cell) if told)


def _slots(draft: Draft) -> Iterator[_Slot]:
    """Yield every value that a draft holds."""
    for name, value in [*draft.values.items(), *draft.links.items()]:
        yield from (_Slot(f"{name}@/actual", text) for text in _texts(value))
    for name, value in draft.extra.items():
        yield from (_Slot(f"extra:{name}", text) for text in _texts(value))
        if name.startswith("Value of "):  # of something that is no period
            yield _Slot("period@/actual", _plain(name.removeprefix("Value of ")))
    for number, action in draft.actions.items():
        for name in ("title", "owner", "due_on", "done_on", "number", "kind", "state"):
            value = getattr(action, name)
            yield from (_Slot(f"action.{name}#{number}", text) for text in _texts(value))
    for period, one in draft.readings.items():
        yield from (
            _Slot(f"reading@{period}/actual", text) for text in _texts([one.value, one.not_applicable])
        )
        yield from (_Slot(f"reading@{period}/comment", text) for text in _texts(one.comment))
        days = [first_day(period), last_day(period)]  # a period may be told by either
        yield from (_Slot("period@/actual", text) for text in (period, *_texts(days)))
    for period, limits in draft.targets.items():
        yield from (_Slot(f"reading@{period}/target", text) for text in _texts(list(limits)))
    for name, value in draft.inputs.items():
        yield from (_Slot("inputs@/actual", text) for text in (name, *_texts(value)))
    for person, _ in draft.attendees:
        yield _Slot("attendees@/actual", _plain(person))
    yield from (_Slot("feeds@/actual", _plain(name)) for name in draft.feeds)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Enum):
        yield _plain(str(value.value))
    elif isinstance(value, (list, tuple)):
        yield _plain("\n".join(str(part) for part in value))
        for part in value:
            yield from _texts(part)
    elif value is not None and value != "":
        yield _plain(value)


def _plain(cell: Cell) -> str:
    return " ".join(as_text(cell).casefold().split())


def _meanings(cell: Cell) -> Iterator[str]:
    """Yield how a cell may stand in a draft: as it is, or as what it was read as."""
    yield _plain(cell)
    months_first = partial(parse_day, first=False)
    for parse in (parse_day, months_first, parse_number, parse_whole, parse_yes_no):
        value: Any = parse(cell).value
        if value is not None:
            yield _plain(value)
            if type(value) is int:
                yield _plain(float(value))
