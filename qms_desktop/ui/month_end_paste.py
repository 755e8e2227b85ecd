"""Cells copied from a spreadsheet, laid over the month-end readings: by name, or from the cursor down."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from qms_desktop.model.clean import clean_line
from qms_desktop.ui.clipboard_cells import cells_of
from qms_desktop.ui.month_end_model import Row
from qms_desktop.ui.reading_text import read_reading

LONGEST = 100_000
"""Characters; more is no column of readings."""
Line = Sequence[str]


@dataclass(slots=True)
class Placed:
    """Which row gets what of the cells pasted."""

    cells: list[tuple[int, str | None, str | None]] = field(default_factory=list)
    """Row, value and comment; None leaves what stands there."""
    locked: list[str] = field(default_factory=list)
    """Numbers of KPIs that take nothing any more."""
    left_out: list[str] = field(default_factory=list)
    """Lines for which there is no row, by their first words."""

    def put(self, rows: Sequence[Row], at: int, value: str | None, comment: str | None) -> None:
        """Give a row a value and a comment, unless it is locked."""
        if rows[at].due.is_locked:
            self.locked.append(rows[at].due.number)
        else:
            self.cells.append((at, value, comment))


def placed(text: str, rows: Sequence[Row], first: int, *, comments: bool) -> Placed:
    """Lay the cells of a clipboard's text over rows.

    Lines that begin with a KPI's number or name go to that KPI, in whatever order they stand. All others go
    from the row ``first`` down: a value and a comment, or with ``comments`` comments alone. A first line
    that can't be read is a heading where there is a line too many.
    """
    if len(text) > LONGEST or not rows:
        return Placed(left_out=[text])
    lines, known = [[clean_line(cell) for cell in line] for line in cells_of(text)], _known(rows)
    named = [line for line in lines if len(line) > 1 and line[0].casefold() in known]
    if named and 2 * len(named) >= sum(map(any, lines)):
        return _by_name(lines, rows, known)
    found = Placed()
    beyond = len(lines) > len(rows) - first
    if beyond and not comments and not _is_read("".join(lines[0][:1]), rows[first].due.unit):
        lines = lines[1:]
    for at, line in enumerate(lines, start=first):
        value, rest = (line[0], _joined(line[1:])) if line else ("", None)
        if at >= len(rows):
            found.left_out += [value] if any(line) else []
        elif comments:
            found.put(rows, at, None, value)
        else:
            found.put(rows, at, value, rest)
    return found


def _known(rows: Sequence[Row]) -> Mapping[str, list[int]]:
    """Return the rows that a number or a name stands for."""
    known: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        for words in {row.due.number.casefold(), clean_line(row.due.name).casefold()}:
            known[words].append(at)
    return known


def _by_name(lines: Sequence[Line], rows: Sequence[Row], known: Mapping[str, Sequence[int]]) -> Placed:
    found = Placed()
    counts = Counter(line[0].casefold() for line in lines if len(line) > 1)
    waiting: dict[str, Iterator[int]] = {}
    for number, line in enumerate(filter(any, lines)):
        words = line[0].casefold()
        places = known.get(words, ())
        if not number and not places and not any(_is_read(cell) for cell in line[1:] if cell):
            continue  # a heading
        if not places or len(places) != counts[words]:  # of several periods nobody can say which is meant
            found.left_out.append(line[0])
            continue
        at = next(waiting.setdefault(words, iter(places)))
        cells = line[2:] if len(line) > 2 and line[1].casefold() in known else line[1:]  # number and name
        found.put(rows, at, cells[0], _joined(cells[1:]))
    return found


def _joined(cells: Line) -> str | None:
    """Return what stands behind a value as its comment; None where nothing does."""
    return " ".join(cell for cell in cells if cell) or None


def _is_read(cell: str, unit: str = "") -> bool:
    try:
        read_reading(cell, unit)
    except ValueError:
        return False
    return True
