"""Rows of our own part sheets, read by the part's declared fields: decisions, comments on readings."""

from __future__ import annotations

from collections.abc import Iterator

from qms_desktop.exchange.cells import Cell, as_text, letter
from qms_desktop.exchange.drafts import NOT_IMPORTED, Draft, Problem
from qms_desktop.exchange.headers import Match
from qms_desktop.exchange.readers import Parser, own_parser
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.words import IGNORE, REJECTION
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.periods import is_period
from qms_desktop.model.registers import PARTS


def part_drafts(table: Table, guess: Guess) -> Iterator[tuple[Draft, str]]:
    """Yield each row of a part sheet as a draft, with why it can't be taken (``""``: it can).

    A part has no extra columns to keep a text in, so a cell that can't be read holds its whole row back.
    """
    declared = fields(PARTS[guess.part])
    columns = [
        (match.head.column, declared[name], own_parser(declared[name]))
        for match in guess.matches
        if (name := _own_name(guess, match)) in declared
    ]
    for row in table.body:
        cells = table.sheet.rows[row]
        draft = Draft(guess.register or "", row + 1, [row + 1], part=guess.part)
        reasons = [
            reason
            for column, field, parse in columns
            if column < len(cells)
            and as_text(cells[column])
            and (reason := _take(draft, field, parse, cells[column], column))
        ]
        missing = draft.missing(PARTS[guess.part])
        if missing and not reasons:
            reasons = [f"{' and '.join(missing)} is empty, and the row needs it."]
        yield draft, " ".join(reasons)


def unread_columns(table: Table, guess: Guess) -> list[Problem]:
    """Return a problem for each filled column of a part sheet that is none of ours."""
    return [
        Problem(
            table.header_rows[-1] + 1,
            letter(match.head.column),
            f"“{match.head.text[:60]}” is no column of this sheet and its rows have no extra columns; "
            "it was not read.",
        )
        for match in guess.matches
        if match.field not in (IGNORE, NOT_IMPORTED)
        and not _own_name(guess, match)
        and match.head.text != REJECTION
        and _is_filled(table, match.head.column)
    ]


def _own_name(guess: Guess, match: Match) -> str:
    """Return the part's field that a column holds, or ``""``."""
    part, _, name = (match.field or "").partition(".")
    return name if part == guess.part else ""


def _is_filled(table: Table, column: int) -> bool:
    rows = table.sheet.rows
    return any(column < len(rows[row]) and rows[row][column] != "" for row in table.body)


def _take(draft: Draft, field: Field, parse: Parser | None, cell: Cell, column: int) -> str:
    """Put a cell into the draft; return why it can't be read, or ``""``."""
    text = as_text(cell)
    if field.kind is Kind.LINK:
        draft.links[field.name] = text
        draft.columns[field.name] = letter(column)
        return ""
    if field.kind is Kind.PERIOD:
        value: object = text if is_period(text) else None
    else:
        value = parse(cell).value if parse is not None else text
    if value is None:
        return f"{field.label} “{text[:60]}” can't be read."
    draft.values[field.name] = value
    return ""
