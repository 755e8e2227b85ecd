"""Cells of a file as the preview shows them and as people type them over."""

from __future__ import annotations

from datetime import date, datetime, time

from qms_desktop.exchange.cells import Cell, as_text
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.ui.words import day_text, number_text, parse_day, parse_number


def cell_text(cell: Cell) -> str:
    """Return a cell as the user's spreadsheet would show it."""
    if isinstance(cell, Percent):
        return f"{number_text(float(cell))} %"
    if isinstance(cell, float):
        return number_text(cell)
    if isinstance(cell, datetime) and cell.time() != time(0, 0):
        return f"{day_text(cell.date())} {cell:%H:%M}"
    if isinstance(cell, date):
        return day_text(cell)
    return as_text(cell)


def typed_cell(text: str, before: Cell) -> Cell:
    """Return what was typed as a cell: a number over a number, a day where it reads as one, else text."""
    text = text.strip()
    if text == cell_text(before):
        return before
    try:
        return parse_day(text)
    except ValueError:
        pass
    if isinstance(before, float) and not isinstance(before, Percent):
        try:
            return parse_number(text)
        except ValueError:
            pass
    return text
