"""Tables of a sheet that stand side by side, told from one table with an empty column between its groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from qms_desktop.exchange.cells import COLUMN_LIMIT, Cell, Merge, Sheet, as_text, filled
from qms_desktop.exchange.header_rows import is_header
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.register import Guess, classify
from qms_desktop.exchange.tables import Head, Table, fill_down, headed, one_below_another
from qms_desktop.exchange.words import normalise, plain_words

_NAMING = frozenset({"number", "title", "name"})
"""Fields that tell one record of a register from another."""
_TITLE_ROWS = 3
"""Fewer rows above a header are no table of their own."""
_LOOKED_AT = 150
"""Rows below the first header by which it is told what stands on a side."""
_REPEATED = 2
"""Columns of a list that stands beside another one of the same headers."""
_GAPS = 8
"""With more empty columns than this a sheet is one that has them everywhere."""


@dataclass(slots=True)
class _Side:
    """The first table on one side of an empty column, as it would be taken alone."""

    table: Table
    guess: Guess
    rows: list[int]
    """Rows of its body that are more than a section, a total or a footer."""

    @property
    def naming(self) -> set[str]:
        """Headers that name its records."""
        named = [match for match in self.guess.matches if match.field in _NAMING]
        return {normalise(match.head.text) for match in named}

    def cells(self, match: Match) -> list[str]:
        """Return what stands in one of its columns, without the gaps."""
        column = match.head.column
        rows = [self.table.sheet.rows[row] for row in self.table.body]
        texts = [as_text(cells[column]) for cells in rows if column < len(cells)]
        return [text for text in texts if text]

    def numbers(self) -> list[str]:
        """Return the numbers of its records."""
        return [text for match in self.guess.matches if match.field == "number" for text in self.cells(match)]


def find_tables(sheet: Sheet) -> list[Table]:
    """Return the tables of a sheet, from left to right and from top to bottom.

    A sheet without a table gives one without a header.
    """
    fill_down(sheet)
    tables = _from_left(sheet, _from_top(sheet), slice(0, None))
    for table in tables:
        table.sheet = sheet
    return tables


def _from_top(sheet: Sheet) -> list[Table]:
    """Return the tables below one another, also those above the one whose header is the plainest."""
    tables = one_below_another(sheet)
    first = tables[0] if tables else None
    if first is None or not first.header_rows or len(first.above) < _TITLE_ROWS:
        return tables
    top = _begin_of(first)
    upper = _from_top(replace(sheet, rows=sheet.rows[:top]))
    if not upper or not all(_is_register(table) for table in upper) or classify(first).shape == "form":
        return tables
    first.above = [row for row in first.above if row >= top]
    return [*upper, *tables]


def _begin_of(table: Table) -> int:
    """Return the row at which a table with its own title begins: the one below the last empty row."""
    row = table.header_rows[0]
    while row - 1 in table.above:
        row -= 1
    return row


def _is_register(table: Table) -> bool:
    """Say whether rows above a table are another one, not its title, a form or a legend."""
    if not table.header_rows or not table.body or not is_header(table.sheet.rows[table.header_rows[-1]]):
        return False
    guess = classify(table)
    return guess.register is not None and guess.shape != "form"


def with_header(table: Table, header: int) -> Table:
    """Return a table below the header that a person points at; its rows and columns stay its own."""
    return _taken(table.sheet, header, [table], table.within)


def as_one(tables: Sequence[Table], header: int | None = None) -> Table:
    """Return the tables of a sheet as the one that a person sees, below a header or the first of theirs."""
    if header is None:
        header = next((table.header_rows[-1] for table in tables if table.header_rows), tables[0].rows.start)
    return _taken(tables[0].sheet, header, tables, slice(0, None))


def _taken(sheet: Sheet, header: int, tables: Sequence[Table], within: slice) -> Table:
    rows = sorted({row for one in tables for row in (*one.above, *one.header_rows, *one.body)})
    table = headed(_part(sheet, within), header, rows)
    table.sheet, table.within = sheet, within
    return table


def _from_left(sheet: Sheet, tables: list[Table], within: slice) -> list[Table]:
    for start in _begins_anew(tables):
        top = next(table.header_rows[-1] for table in tables if table.header_rows)
        looked_at = replace(sheet, rows=sheet.rows[: top + _LOOKED_AT])
        sides = slice(within.start, start), slice(start, within.stop)
        left, right = (_side(sheet, _alone(looked_at, top, columns), columns) for columns in sides)
        if left and right and _are_two(left, right):
            return [one for side in sides for one in _from_left(sheet, _alone(sheet, top, side), side)]
    for table in tables:
        table.within = within
    return tables


def _begins_anew(tables: Sequence[Table]) -> list[int]:
    """Return the columns that stand to the right of an empty one, or at which a header begins once more."""
    columns = sorted({head.column for table in tables if table.header_rows for head in table.heads})
    found = [column for before, column in pairwise(columns) if column > before + 1]
    first = next((table.heads for table in tables if table.header_rows), [])
    again = [first[at].column for at in range(_REPEATED, len(first)) if _repeats(first[:at], first[at:])]
    return again[:1] + (found if len(found) <= _GAPS else [])


def _repeats(left: Sequence[Head], right: Sequence[Head]) -> bool:
    """Say whether the columns on the right have the headers of those on the left, once or several times."""
    one, more = ([normalise(head.texts[-1]) for head in side] for side in (left, right))
    return len(one) >= _REPEATED and more == one * (len(more) // len(one)) and all(one)


def _alone(sheet: Sheet, header: int, within: slice) -> list[Table]:
    """Return the tables of some columns; a header of the whole that has words over them is theirs."""
    part = _part(sheet, within)
    found = one_below_another(part)
    width = len({column for row in part.rows[header:] for column in filled(row)})
    own = next((table.header_rows[0] for table in found if table.header_rows), len(part.rows))
    if header < own and len(filled(part.rows[header])) >= 0.6 * width:
        return one_below_another(part, header)
    return found


def _part(sheet: Sheet, within: slice) -> Sheet:
    """Return a sheet with only the cells of some columns, each where it was."""
    lead: list[Cell] = [""] * within.start
    rows = [[*lead, *row[within]] for row in sheet.rows]
    inside = range(*within.indices(COLUMN_LIMIT))
    merges = [_clipped(one, inside) for one in sheet.merges if one.left in inside]
    return replace(sheet, rows=rows, merges=merges)


def _clipped(merge: Merge, inside: range) -> Merge:
    return replace(merge, right=min(merge.right, inside[-1]))


def _side(sheet: Sheet, tables: Sequence[Table], within: slice) -> _Side | None:
    """Return the first table among those of the looked at rows of a side, with all its rows."""
    table = next((one for one in tables if one.header_rows), None)
    if table is None:
        return None
    enough = 2 if len(table.heads) > 2 else 1
    below = range(table.header_rows[-1] + 1, len(sheet.rows))
    rows = [row for row in below if sum(cell != "" for cell in sheet.rows[row][within]) >= enough]
    return _Side(table, classify(table), rows)


def _are_two(left: _Side, right: _Side) -> bool:
    """Say whether two sides of an empty column are tables of their own."""
    if _repeats(left.table.heads, right.table.heads) and left.naming:
        return True
    if not _share_header(left.table, right.table):
        return all(_has_own_header(side) or _is_legend(side, left, right) for side in (left, right))
    if _is_legend(left, left, right) or _is_legend(right, left, right):
        return True
    both = left.guess.register is not None and right.guess.register is not None
    if both and left.guess.register == right.guess.register:
        return bool(left.naming & right.naming)
    shorter, longer = sorted((left, right), key=lambda side: len(side.rows))
    if shorter.rows == longer.rows or not shorter.rows:
        return False
    if not set(shorter.rows) <= set(longer.rows):
        return both and right.guess.register != "action"
    if shorter.rows != longer.rows[: len(shorter.rows)]:
        return False  # gaps among its rows: they belong to the rows beside them
    if shorter is right and right.guess.register == "action" and left.guess.register:
        return _is_numbered_apart(right, left)
    return all(side.guess.register or side.guess.other_kind for side in (left, right))


def _share_header(left: Table, right: Table) -> bool:
    """Say whether two headers are one: the lower one stands above the rows of the other."""
    upper, lower = sorted((left, right), key=lambda table: table.header_rows[-1])
    return not upper.body or lower.header_rows[-1] < upper.body[0]


def _has_own_header(side: _Side) -> bool:
    return bool(side.table.body) and is_header(side.table.sheet.rows[side.table.header_rows[-1]])


def _is_numbered_apart(actions: _Side, records: _Side) -> bool:
    """Say whether actions have numbers that do not follow those of the records beside them."""
    numbers, others = actions.numbers(), records.numbers()
    follow = sum(any(other in number for other in others) for number in numbers)
    return bool(numbers) and len(set(numbers)) == len(numbers) and 2 * follow < len(numbers)


def _is_legend(side: _Side, left: _Side, right: _Side) -> bool:
    """Say whether a table explains or offers the words of the one beside it: each once, without a gap."""
    other = right if side is left else left
    if side.guess.register is not None or other.guess.register is None or side.rows == other.rows:
        return False
    first = Match(side.table.heads[0])
    words = side.cells(first)
    if len(words) < 2 or len(words) != len(set(words)) or len(words) < len(side.rows):
        return False
    if set(_titles(side)) & plain_words("legends"):
        return True
    used = {text for match in other.guess.matches for text in other.cells(match)}
    return len(used.intersection(words)) >= 2


def _titles(side: _Side) -> Iterator[str]:
    yield normalise(side.table.titles)
    yield from (normalise(text) for text in side.table.heads[0].texts)
