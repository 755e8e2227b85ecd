"""Cells that are corrected in the preview: they lie over what the file says, which is kept beside them."""

from __future__ import annotations

from bisect import bisect_left

from qms_desktop.exchange.cells import Cell, Sheet
from qms_desktop.exchange.drafts import NOT_IMPORTED
from qms_desktop.exchange.register import Guess
from qms_desktop.exchange.tables import Table


def cell_at(sheet: Sheet, row: int, column: int) -> Cell:
    """Return a cell by its 0-based row and column; beyond the end of a row it is empty."""
    cells = sheet.rows[row]
    return cells[column] if column < len(cells) else ""


def correct(sheet: Sheet, row: int, column: int, cell: Cell) -> None:
    """Put a cell in place of what the file says; putting back what it says is no correction."""
    before = cell_at(sheet, row, column)
    as_read = sheet.as_read.setdefault((row, column), before)
    cells = sheet.rows[row]
    cells += [""] * (column + 1 - len(cells))
    cells[column] = cell
    if cell == as_read and type(cell) is type(as_read):
        del sheet.as_read[(row, column)]


def put_back(sheet: Sheet, row: int, column: int) -> None:
    """Take a correction back."""
    if (row, column) in sheet.as_read:
        correct(sheet, row, column, sheet.as_read[(row, column)])


def is_open_to_correction(table: Table, guess: Guess, row: int, column: int) -> bool:
    """Say whether a cell, by its 0-based place, can change what the import brings.

    That are the cells below the header, and the values of a form; not titles, labels and headers, nor what
    is not imported.
    """
    if any(pair.row == row for pair in guess.form):
        lines = zip(guess.labels, guess.form, strict=True)
        here = [(match, pair) for match, pair in lines if match.head.place == (row, column)]
        return any(match.field != NOT_IMPORTED and pair.label_column != column for match, pair in here)
    at = bisect_left(table.body, row)
    is_body = at < len(table.body) and table.body[at] == row
    return is_body and any(head.column == column for head in table.heads)


def refresh_form(table: Table, guess: Guess) -> None:
    """Let the values of a form follow the cells they stand in."""
    for pair in guess.form:
        if pair.value_column != pair.label_column:
            pair.value = cell_at(table.sheet, pair.row, pair.value_column)
