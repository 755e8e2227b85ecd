"""Rows with one cell in the column of titles: headings of the rows below them, or words below a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import mean

from qms_desktop.exchange.cells import as_text, filled
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import look_up, value_synonyms

SECTION = "A section heading."
FOOTER = "Footer below the table."
_FULL = 3
"""Cells of a row that is a record without doubt, in a table of such rows."""
_COUNTED = re.compile(r".*\S\s*\(\d+\)")
_STATES = ("action_state", "capa_state")
_BRACKETS = re.compile(r"\([^()]*\)")


def headings(table: Table, titles: Sequence[int], counters: Sequence[int]) -> dict[int, str]:
    """Return 0-based row -> why it is no record, of rows that have a title and nothing else.

    That is told only of tables whose other rows have three cells and more. Below an empty row at the end
    such a row is a footer. It is a heading where it looks like one (merged, in capitals, with a colon or a
    count at its end, numbered as those below it), and where several stand in the way of headings: the first
    right below the header, each above a record, and shorter than titles are.

    Args:
        table: with its body.
        titles: columns that hold titles and names.
        counters: columns that only number the rows.
    """
    rows = _Rows(table, titles, counters)
    if not rows.lone or not rows.full or not rows.are_dense:
        return {}
    last = rows.full[-1]
    inner = [row for row in rows.lone if row < last]
    sure = [row for row in inner if rows.is_sure(row)]
    if _all_look_alike(inner, rows) or _stand_like_headings(inner, rows):
        sure = inner
    found = dict.fromkeys(sure, SECTION)
    body = set(table.body)
    below = [row for row in rows.lone if row > last]
    gap = next((row for row in range(last + 1, len(table.sheet.rows)) if row not in body), last)
    for row in below:
        if sure or last < gap < row or _BRACKETS.fullmatch(rows.title(row)):
            found[row] = FOOTER
    return found


class _Rows:
    """The rows of a body, by what they have: ``lone`` ones only a title, ``full`` ones more."""

    def __init__(self, table: Table, titles: Sequence[int], counters: Sequence[int]) -> None:
        self.table, self._titles = table, titles
        self.counters = counters
        inside = {head.column for head in table.heads}
        wide = len(table.heads) // 2
        self._wide = {m.top for m in table.sheet.merges if m.top == m.bottom and m.right - m.left >= wide}
        self.cells = {row: [c for c in filled(table.sheet.rows[row]) if c in inside] for row in table.body}
        self.lone = [row for row in table.body if self._is_lone(row)]
        alone = set(self.lone)
        self.full = [row for row in table.body if len(self.cells[row]) > 1 and row not in alone]

    def _is_lone(self, row: int) -> bool:
        words = [column for column in self.cells[row] if column not in self.counters]
        alone = len(words) == 1 and words[0] in self._titles
        return alone and (len(self.cells[row]) == 1 or self._numbers_those_below(row))

    def _numbers_those_below(self, row: int) -> bool:
        """Say whether a row is 2 above 2.1, 2.2."""
        numbers = [self._number(other) for other in (row, row + 1)]
        return bool(numbers[0]) and numbers[1].startswith(f"{numbers[0].rstrip('.')}.")

    def _number(self, row: int) -> str:
        columns = [column for column in self.cells.get(row, ()) if column in self.counters]
        return as_text(self.table.sheet.rows[row][columns[0]]) if columns else ""

    def title(self, row: int) -> str:
        """Return the first text of a row in a column of titles."""
        columns = [column for column in self.cells[row] if column in self._titles]
        return as_text(self.table.sheet.rows[row][columns[0]]) if columns else ""

    @property
    def are_dense(self) -> bool:
        """Whether nearly every record has more cells than could be forgotten."""
        sparse = sum(len(self.cells[row]) < _FULL for row in self.full)
        return 10 * sparse <= len(self.full)

    def is_sure(self, row: int) -> bool:
        """Say whether a row is merged over columns, numbered as those below it, or says how those stand."""
        return len(self.cells[row]) > 1 or row in self._wide or says_how_it_stands(self.title(row))


def says_how_it_stands(title: str) -> bool:
    """Say whether a heading is a state and nothing else: ``Done`` above what is done."""
    return any(look_up(value_synonyms(states), title.rstrip(" :")) for states in _STATES)


def _all_look_alike(lone: Sequence[int], rows: _Rows) -> bool:
    """Say whether all rows of one cell are written as headings are, and no record is."""
    signs: Mapping[str, Callable[[str], bool]] = {
        "capitals": lambda text: text.isupper() and len(text) > 2,
        "colon": lambda text: text.endswith(":"),
        "count": lambda text: _COUNTED.fullmatch(text) is not None,
    }
    several = len(lone) > 1 or lone[:1] == rows.table.body[:1]
    return several and any(
        all(sign(rows.title(row)) for row in lone) and not any(sign(rows.title(row)) for row in rows.full)
        for sign in signs.values()
    )


def _stand_like_headings(lone: Sequence[int], rows: _Rows) -> bool:
    """Say whether rows of one cell stand as headings do: the first on top, each above records."""
    if len(lone) < 2 or lone[0] != rows.table.body[0] or 3 * len(lone) > 2 * len(rows.full):
        return False
    each = set(rows.full).issuperset(row + 1 for row in lone)
    lengths = [mean(len(rows.title(row)) for row in some) for some in (lone, rows.full)]
    return each and lengths[0] <= lengths[1]
