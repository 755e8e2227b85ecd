"""Days told loosely: ``Q2 2026``, ``KW 12``, ``end of March``, ``12.6.``; what was written is kept and told.

A day by which something is due is the last one of the period that is named: quarter, half-year, month,
ISO week (its Sunday) or year; words such as ``by``, ``bis``, ``end of``, ``Ende``, ``fin`` change
nothing. A day on which something happened is never taken from a period. The middle or the beginning of
a period, or a day before it, is no day.

A year that is left out is that of the other dates of the column, where all are of one year; else the
year that the title above the table or the sheet's name has. Where neither tells, the text is kept and
no day is taken.

``sofort``, ``whenever`` and other words name no day: the text is kept and told. ``asap``, ``TBD``,
``ongoing``, ``laufend`` and other words that people put where they have no day (``empty`` in
``words.json``) are only kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from qms_desktop.exchange.cells import Cell, as_text
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.exchange.periods import Span, span_of, year_in
from qms_desktop.exchange.tables import Table
from qms_desktop.exchange.values import Parsed
from qms_desktop.exchange.words import month_numbers, normalise
from qms_desktop.model.periods import is_period, last_day

DUE = frozenset(("due_on", "action.due_on", "effectiveness_due_on", "next_review_on", "planned_on"))
"""Fields of days by which something is to be done."""
_LEADING = frozenset(
    (
        *("by", "until", "till", "end", "of", "the", "in", "bis", "zum", "spatestens", "ende", "im"),
        *("fin", "de", "d", "du", "jusqu", "a", "ici", "au", "hasta", "finales", "entro", "fine", "di"),
        *("ate", "fim", "do", "tot", "eind", "koniec"),
    )
)
"""Normalised words before a period by whose end something is due."""
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\.?")
_LONGEST = 40


def loose_day(
    strict: Callable[[Cell], Parsed], table: Table, column: int, name: str, first: bool
) -> Callable[[Cell], Parsed]:
    """Return what reads the days of a column, told exactly or loosely.

    Args:
        strict: reads those told exactly.
        table: with the cells to take a year from.
        column: of the days.
        name: of the field.
        first: whether the day stands before the month.
    """
    years: list[int | None] = []  # looked for once, and only where a day lacks it

    def year() -> int | None:
        if not years:
            years.append(_year_of(table, column, strict))
        return years[0]

    def parse(cell: Cell) -> Parsed:
        told = strict(cell)
        text = as_text(cell)
        if told.value is not None or not told.problem or len(text) > _LONGEST or isinstance(cell, Percent):
            return told
        return _of_day(text, first, year) or (_of_due(text, strict, year) if name in DUE else None) or told

    return parse


def _of_day(text: str, first: bool, year: Callable[[], int | None]) -> Parsed | None:
    """Read ``12.6.``, ``12/06``, ``12. Juni`` with the year of the column; None: it is none of these."""
    if match := _DAY_AND_MONTH.fullmatch(text):
        order = (match[1], match[3]) if first or match[2] == "." else (match[3], match[1])
        day, month = int(order[0]), int(order[1])
    else:
        words = re.findall(r"[^\W\d]+|\d+", normalise(text))
        months = [month_numbers()[word] for word in words if word in month_numbers()]
        if len(words) != 2 or len(months) != 1:
            return None
        number = next((word for word in words if word.isdigit()), "")
        if not 1 <= len(number) <= 2:
            return None
        day, month = int(number), months[0]
    full = year()
    if full is None:
        return _without_year(text)
    try:
        found = date(full, month, day)
    except ValueError:
        return None
    said = (
        f"“{text}” was read as {found.isoformat()}, with the year of the other dates or the title; "
        "the text is kept."
    )
    return Parsed(found, said, True)


def _of_due(text: str, strict: Callable[[Cell], Parsed], year: Callable[[], int | None]) -> Parsed | None:
    """Read a period, or a day after a word such as ``until``, as a day by which something is due."""
    words = normalise(text).split()
    while words and words[0] in _LEADING:
        words.pop(0)
    span = span_of(text) or span_of(" ".join(words))
    if span is None:
        return _after_word(text, strict)
    if span.year is None:
        full = year()
        if full is None:
            return _without_year(text)
        span = replace(span, year=full)
    return _end_of(text, span)


def _end_of(text: str, span: Span) -> Parsed | None:
    if not is_period(span.iso()):
        return None
    day = last_day(span.iso())
    return Parsed(day, f"“{text}” was read as {day.isoformat()}, its last day; the text is kept.", True)


def _after_word(text: str, strict: Callable[[Cell], Parsed]) -> Parsed | None:
    """Read ``bis 30.06.2026``."""
    word, _, rest = text.partition(" ")
    if normalise(word) not in _LEADING or not (rest := re.sub(r"^(?:zum|the|au)\s+", "", rest)):
        return None
    told = strict(rest).value
    return Parsed(told, "", True) if isinstance(told, date) else None


def _without_year(text: str) -> Parsed:
    return Parsed(None, f"“{text}” names no year, and nothing here tells it; the text is kept.", True)


def _year_of(table: Table, column: int, strict: Callable[[Cell], Parsed]) -> int | None:
    days = [strict(cell).value for cell in _cells(table, column)]
    years = {day.year for day in days if isinstance(day, date)}
    if years:
        return years.pop() if len(years) == 1 else None
    return year_in(table.titles, table.sheet.name)


def _cells(table: Table, column: int) -> Iterable[Cell]:
    lines = (table.sheet.rows[row] for row in table.body)
    return (line[column] for line in lines if column < len(line) and line[column] != "")
