"""Cells turned into the values of a field, or into a problem in the user's words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from functools import lru_cache
from typing import NamedTuple

from qms_desktop.exchange.cells import Cell, as_text
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.exchange.words import is_word, look_up, month_numbers, normalise, value_synonyms


class Parsed(NamedTuple):
    """What a cell says: its value, a problem to report, and whether the text must be kept as well."""

    value: object = None
    problem: str = ""
    keep: bool = False


EMPTY = Parsed()
ERRORS = frozenset({"#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!", "#N/A"})

_NUMERIC = re.compile(
    r"(\d{1,4})\s*([./\-])\s*(\d{1,2})\s*[./\-]\s*(\d{2}|\d{4,5})\.?"
    r"(?:[ T]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?Z?)?"
)
_CLOCK = re.compile(
    r"(?:[ T,]+|(?<=\d)T)\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|Z|Uhr|h)?$", re.IGNORECASE
)
"""The time of day after a day."""
_CLOCK_LENGTH = 24
"""Letters at the end of a text among which such a time stands."""
_COMPACT = re.compile(r"((?:19|20)\d\d)()(\d\d)(\d\d)")
"""``20260301``, as databases write days; the empty group stands where other dates have a sign."""
_FIRST, _LAST = date(1950, 1, 1), date(2149, 12, 31)
_EARLIEST, _LATEST = 20_000, 80_000
"""Serial numbers that can be meant for a day."""


def error_problem(cell: Cell) -> str:
    """Return the problem of an error value such as #REF!, or ``""``."""
    if isinstance(cell, str) and cell in ERRORS:
        return f"The cell holds the error {cell}; the value was left empty."
    return ""


def day_first(cells: Iterable[Cell], default: bool) -> tuple[bool, bool]:
    """Decide for a column whether 03/04/2026 is 3 April: by its other values, else ``default``.

    Returns:
        (day comes first, the column leaves it open).
    """
    firsts = seconds = ambiguous = 0
    for cell in cells:
        match = _NUMERIC.fullmatch(cell.strip()) if isinstance(cell, str) and cell[:1].isdigit() else None
        if not match or len(match[1]) > 2:
            continue
        if match[2] == "." or int(match[1]) > 12:
            firsts += 1
        elif int(match[3]) > 12:
            seconds += 1
        elif match[1] != match[3]:
            ambiguous += 1
    if firsts == seconds:
        return default, ambiguous > 0
    return firsts > seconds, False


def ambiguous_days(cells: Iterable[Cell], most: int = 3) -> list[str]:
    """Return the first few different texts that are one day with the day first and another with the month."""
    found: dict[str, None] = {}
    for cell in cells:
        match = _NUMERIC.fullmatch(cell.strip()) if isinstance(cell, str) and cell[:1].isdigit() else None
        if match and len(match[1]) <= 2 and match[1] != match[3] and len(found) < most:
            found[as_text(cell)] = None
    return list(found)


def swapped_day(cells: Iterable[Cell]) -> date | None:
    """Return a date of a column in which a spreadsheet has likely swapped day and month, else None.

    Typed as 03/04 it becomes a date of the other order, typed as 25/04 it stays text: then no date has a
    day after the 12th, and no text one before the 13th.
    """
    days, texts = list[date](), 0
    for cell in cells:
        if isinstance(cell, date):
            if cell.day > 12:
                return None
            days.append(cell)
        elif isinstance(cell, str) and (match := _NUMERIC.fullmatch(cell.strip())) and len(match[1]) <= 2:
            if max(int(match[1]), int(match[3])) <= 12:
                return None
            texts += 1
    return next((day for day in days if day.day != day.month), None) if len(days) > 2 and texts > 1 else None


def parse_day(cell: Cell, first: bool = True) -> Parsed:
    """Read a day from a real date, a serial number or text; ``first``: the day stands before the month."""
    if isinstance(cell, datetime):
        return _within(cell.date(), cell, keep=cell.time() != time(0, 0))
    if isinstance(cell, date):
        return _within(cell, cell)
    if isinstance(cell, float):
        if _EARLIEST <= cell < _LATEST and not isinstance(cell, Percent):
            return _within(_day_of_serial(int(cell)), cell, keep=not cell.is_integer())
        return _day_of_text(as_text(cell), first)
    if not isinstance(cell, str):
        return Parsed(None, f"“{as_text(cell)}” is no date; the text is kept.", True)
    return _day_of_text(cell.strip(), first)


def _day_of_serial(serial: int) -> date:
    """Return the day of a serial number as Excel counts from 1900."""
    return date.fromordinal(693_594 + serial)


def _within(day: date, cell: Cell, keep: bool = False) -> Parsed:
    if _FIRST <= day <= _LAST:
        return Parsed(day, "", keep)
    return Parsed(None, f"The date {as_text(cell)} lies too far away to be meant; the text is kept.", True)


@lru_cache(maxsize=20_000)
def _day_of_text(text: str, first: bool) -> Parsed:
    if not text:
        return EMPTY
    if is_word("empty", text):
        return Parsed(None, "", True)
    if clock := _CLOCK.search(text, max(len(text) - _CLOCK_LENGTH, 0)):
        day = _day_without_time(text[: clock.start()], first)
        if day.value is not None:
            return Parsed(day.value, day.problem, day.keep or re.search(r"[1-9]", clock[0]) is not None)
    return _day_without_time(text, first)


def _day_without_time(text: str, first: bool) -> Parsed:
    if match := _NUMERIC.fullmatch(text):
        return _day_of_numbers(text, match, first)
    if match := _COMPACT.fullmatch(text):
        return _day_of_numbers(text, match, first)
    if len(text) == 5 and text.isdecimal() and _EARLIEST <= int(text) < _LATEST:
        return Parsed(_day_of_serial(int(text)), "", True)
    return _day_of_words(text)


def _day_of_numbers(text: str, match: re.Match[str], first: bool) -> Parsed:
    one, two, three = match[1], match[3], match[4]
    if len(one) == 4:
        year, month, day = int(one), int(two), int(three)
    else:
        order = (one, two) if first or match[2] == "." else (two, one)
        day, month = int(order[0]), int(order[1])
        if month > 12 >= day:
            day, month = month, day
        year = int(three)
        if len(three) <= 2:
            year += 2000 if year < 70 else 1900
    try:
        return _within(date(year, month, day), text)
    except ValueError:
        return Parsed(None, f"“{text}” is no day of the calendar; the text is kept.", True)


_WORDED = re.compile(r"[^\W\d]+|\d+")


def _day_of_words(text: str) -> Parsed:
    """Read ``12 March 2026``, ``Mar 12th, 26``, ``12-Mär-26``; anything else is no date."""
    words = [w for w in _WORDED.findall(normalise(text)) if w not in _FILLERS]
    months = [month_numbers()[w] for w in words if w in month_numbers()]
    numbers = [w for w in words if w.isdigit()]
    others = [w for w in words if w not in month_numbers() and not w.isdigit()]
    if len(months) == 1 and len(numbers) == 2 and not others:
        day, year = (numbers[0], numbers[1]) if len(numbers[0]) <= 2 else (numbers[1], numbers[0])
        full = int(year) + (2000 if len(year) == 2 else 0)
        try:
            return _within(date(full, months[0], int(day)), text)
        except ValueError:
            return Parsed(None, f"“{text}” is no day of the calendar; the text is kept.", True)
    return Parsed(None, f"“{text[:60]}” is no date; the text is kept.", True)


_FILLERS = frozenset(
    {
        *("st", "nd", "rd", "th", "de", "den", "der", "of", "the", "le", "du", "del", "di"),
        *("mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "mi", "do", "fr", "sa", "so"),
        *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
        *("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    }
)
_NUMBER = re.compile(
    r"[-+−]?\s*(?:\d{1,3}(?:[.,'’\s\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)"
)
_GROUPED = re.compile(r"(?<![\d.,])([1-9]\d{0,2})[.,](\d{3})(?![\d.,])")
"""Three digits after the only point or comma: of an amount they are thousands."""
_FRACTION = re.compile(r"(-?\d+)\s*/\s*(\d+)")
_COMPARE = re.compile(
    r"^(?:[<>≤≥=~≈±]+|ca\.?|mindestens|mind?\.?|höchstens|höchst\.|max\.?|at least|at most)\s*",
    re.IGNORECASE,
)
_UNITS = re.compile(
    r"^\s*(?:%|‰|€|\$|£|EUR|USD|CHF|GBP|PLN|TRY|ppm|h|hrs?|hours?|d|days?|Tage?|Std\.?|min|pcs|Stk\.?|k)?\s*$",
    re.IGNORECASE,
)


def is_unit(text: str) -> bool:
    """Say whether a text is a unit in which figures are given: ``EUR``, ``%``, ``h``."""
    return bool(text) and (_UNITS.match(text) is not None or is_word("units", text))


def parse_number(cell: Cell) -> Parsed:
    """Read a number: ``98,5 %`` is 98.5, ``1.234,50`` is 1234.5, ``1/3`` a third, ``<5 %`` 5 and its text."""
    if isinstance(cell, bool):
        return Parsed(1.0 if cell else 0.0, "", True)
    if isinstance(cell, (int, float)):
        return Parsed(float(cell))
    if not isinstance(cell, str):
        return Parsed(None, f"“{as_text(cell)}” is no number; the text is kept.", True)
    return _number_of_text(cell.strip())


def parse_money(cell: Cell) -> Parsed:
    """Read an amount: ``3.120`` and ``3,120`` are 3120, for no amount has three decimals."""
    if isinstance(cell, str):
        found = parse_number(_GROUPED.sub(r"\1\2", cell))
        if found.value is not None:
            return found
    return parse_number(cell)


@lru_cache(maxsize=20_000)
def _number_of_text(text: str) -> Parsed:
    if not text:
        return EMPTY
    if is_word("empty", text):
        return Parsed(None, "", True)
    if match := _FRACTION.fullmatch(text):
        return Parsed(int(match[1]) / int(match[2]), "", True) if int(match[2]) else _no_number(text)
    bare = _COMPARE.sub("", text)
    bare = bare.lstrip("%€$£ ")  # %95 is how Turkish writes 95 %
    match = _NUMBER.match(bare)
    if not match:
        return _no_number(text)
    value = _decimal(match[0])
    rest = bare[match.end() :]
    if _UNITS.match(rest):
        return Parsed(value, "", _plain_number(text, value))
    if re.match(
        r"\s*[%€$]?\s*(?:\(|by\b|bis\b|until\b|in\b|\bper\b|jusqu|hasta|entro|até|tot\b|do\b)",
        rest,
        re.IGNORECASE,
    ):
        return Parsed(value, f"“{text[:60]}” was read as {value:g}; the full text is kept.", True)
    return _no_number(text)


def _plain_number(text: str, value: float) -> bool:
    """Say whether a text tells more than its number, so that it must be kept."""
    return re.fullmatch(r"[-+]?[\d.,]+\s*%?", text) is None


def _no_number(text: str) -> Parsed:
    return Parsed(None, f"“{text[:60]}” is no number; the text is kept.", True)


def _decimal(text: str) -> float:
    """Return the value of digits with either decimal sign: the last sign of two kinds is the decimal one."""
    digits = re.sub(r"[\s\u00a0\u202f'’]", "", text).replace("−", "-")
    comma, point = digits.rfind(","), digits.rfind(".")
    if comma >= 0 and point >= 0:
        thousands = "," if point > comma else "."
        digits = digits.replace(thousands, "")
    elif comma >= 0 and digits.count(",") > 1:
        digits = digits.replace(",", "")
    elif point >= 0 and digits.count(".") > 1:
        digits = digits.replace(".", "")
    return float(digits.replace(",", "."))


def parse_whole(cell: Cell) -> Parsed:
    """Read a count; ``12 months`` is 12, ``yearly`` is 12 and ``half-yearly`` 6 (months)."""
    parsed = parse_number(cell)
    if isinstance(parsed.value, float) and parsed.value.is_integer():
        return Parsed(int(parsed.value), parsed.problem, parsed.keep)
    if isinstance(cell, str):
        often = look_up(value_synonyms("frequency"), cell)
        if often in _MONTHS:
            return Parsed(_MONTHS[often], "", True)
        match = re.fullmatch(r"\s*(\d+)\s*[^\W\d]+\.?\s*", cell)
        if match:
            years = normalise(cell).split()[-1] in {"year", "years", "jahr", "jahre", "y"}
            return Parsed(int(match[1]) * (12 if years else 1), "", True)
    return parsed if parsed.value is None else _no_number(as_text(cell))


_MONTHS = {"monthly": 1, "quarterly": 3, "half-yearly": 6, "yearly": 12}


def parse_yes_no(cell: Cell) -> Parsed:
    """Read yes or no in any dress."""
    if isinstance(cell, bool):
        return Parsed(cell)
    text = as_text(cell)
    if not text:
        return EMPTY
    plain = text.casefold() in ("yes", "no")
    for part in (text, re.split(r"[\s(,;:–-]", text)[0]):
        if is_word("no", part):
            return Parsed(False, "", not plain)
        if is_word("yes", part):
            return Parsed(True, "", not plain)
    return Parsed(None, f"“{text[:60]}” is neither yes nor no; the text is kept.", True)


def choice_parser(table_name: str, label: str) -> Callable[[Cell], Parsed]:
    """Return a parser for a closed list, e.g. ``choice_parser("severity", "Severity")``."""
    table = value_synonyms(table_name)

    def parse(cell: Cell) -> Parsed:
        text = ("yes" if cell else "no") if isinstance(cell, bool) else as_text(cell)
        if not text:
            return EMPTY
        exact = look_up(table, text)
        if exact is not None:
            return Parsed(exact, "", normalise(text) != normalise(exact))
        found = choice_value(table_name, text)
        if found is not None:
            return Parsed(found, "", True)
        if is_word("empty", text):
            return Parsed(None, "", True)
        return Parsed(None, f"“{text[:60]}” is no {label.lower()} we know; the text is kept.", True)

    return parse


_LIGHTS = frozenset("rag")
"""Letters that are colours of a traffic light, and initials of much else."""


def light_parser(cells: Iterable[Cell], rest: Callable[[Cell], Parsed]) -> Callable[[Cell], Parsed]:
    """Return what reads R, A and G as a state only in a column that has two letters of a traffic light."""
    letters = {cell.strip().casefold() for cell in cells if isinstance(cell, str) and len(cell) < 4}
    if len(letters & (_LIGHTS | {"y"})) >= 2:
        return rest

    def parse(cell: Cell) -> Parsed:
        text = as_text(cell)
        if text.casefold() not in _LIGHTS:
            return rest(cell)
        return Parsed(None, f"“{text}” may mean a colour or something else; the text is kept.", True)

    return parse


def progress_parser(cells: Iterable[Cell], rest: Callable[[Cell], Parsed]) -> Callable[[Cell], Parsed]:
    """Return what reads how far an action is as its state: 0 planned, 100 % done, anything between doing.

    Args:
        cells: of the column; where one is above 1 or shown as a percentage they are percents, else shares.
        rest: reads what is no number.
    """
    column = list(cells)
    shares = [told for cell in column if isinstance(told := parse_number(cell).value, float)]
    whole = 100.0 if max(shares, default=0.0) > 1 or any(map(is_percentage, column)) else 1.0

    def parse(cell: Cell) -> Parsed:
        share = parse_number(cell).value
        if not isinstance(share, float) or not 0 <= share <= whole:
            return rest(cell)
        return Parsed("planned" if share == 0 else "done" if share == whole else "doing", "", True)

    return parse


def is_percentage(cell: Cell) -> bool:
    """Say whether a cell is written in per cent, by its format or its sign."""
    return isinstance(cell, Percent) or (isinstance(cell, str) and "%" in cell)


def choice_value(table_name: str, text: str) -> str | None:
    """Return the value of a closed list that a text names or begins with, else None."""
    table = value_synonyms(table_name)
    found = look_up(table, text)
    return _lead(table, text) if found is None else found


def _lead(table: Mapping[str, str], text: str) -> str | None:
    """Find the longest known word at the start of a text or a part of it: ``3 - Major (safety)`` is major."""
    for part in re.split(r"[-–—:/()|,;→>]+", text):
        words = normalise(part).split()
        for length in range(min(4, len(words)), 0, -1):
            found = table.get(" ".join(words[:length]))
            if found is not None and not (length == 1 and len(words[0]) < 3):
                return found
    return None
