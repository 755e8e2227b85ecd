"""Headings that say how all below them stands: ``Done`` above what is done, where no column tells it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from qms_desktop.exchange.cells import as_text, filled
from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.headings import SECTION, says_how_it_stands
from qms_desktop.exchange.readers import make_readers, read_row
from qms_desktop.exchange.tables import Head, Table

_TELLING = {"state", "action.state", "done_on", "action.done_on", "closed_on"}
"""Fields of a column that tells itself how each row stands."""
_REGISTERS = ("action", "capa")
_NAME = "Status"


def take_states(
    table: Table,
    register: str,
    matches: Sequence[Match],
    skipped: Collection[tuple[int, str]],
    drafts: list[Draft],
) -> None:
    """Give records below a heading that is a state that state; what it said is kept as extra.

    Args:
        table: of the records.
        register: of the table.
        matches: of its columns.
        skipped: 1-based rows that are left out, with the reason.
        drafts: of its records, from the top; changed in place.
    """
    if register not in _REGISTERS or {match.field for match in matches} & _TELLING:
        return
    told = _told_from(table, {row - 1 for row, why in skipped if why == SECTION})
    if not any(told.values()):
        return
    (reader,), _ = make_readers(table, register, [Match(Head(0, [_NAME], [_NAME]), "state", 1.0)])
    for draft in drafts:
        text = told[max((row for row in told if row < draft.row - 1), default=-1)]
        if text:
            read = read_row([reader], register, [text], draft.row - 1)
            draft.values |= read.values
            draft.extra.setdefault(_NAME, text)


def _told_from(table: Table, headings: Collection[int]) -> Mapping[int, str]:
    """Return 0-based row of a heading -> the state that it says, or ``""``; -1: the title above the table."""
    above = [text for row in table.above[-1:] if (text := _only_text(table, row))]
    found = {-1: above[0] if above and says_how_it_stands(above[0]) else ""}
    for row in sorted(headings):
        text = _only_text(table, row)
        found[row] = text if says_how_it_stands(text) else ""
    return found


def _only_text(table: Table, row: int) -> str:
    """Return what a row says that has one cell, without its colon."""
    cells = table.sheet.rows[row][table.within]
    columns = filled(cells)
    return as_text(cells[columns[0]]).rstrip(" :") if len(columns) == 1 else ""
