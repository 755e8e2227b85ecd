"""Headers and cells that name a month, quarter, half-year, week or year, turned into ISO periods."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import pairwise

from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.words import month_numbers, normalise, period_words
from qms_desktop.model.kpis import Frequency
from qms_desktop.model.periods import first_day, is_period, last_day
from qms_desktop.model.periods import period_of as period_of_day

_YEAR = re.compile(r"(?<!\d)(19[89]\d|20\d\d)(?!\d)")
_ISO = re.compile(r"(\d{4})-?(?:[mM]?(0[1-9]|1[0-2])|[qQ]([1-4])|[hH]([12])|[wW](\d{1,2}))")
_FISCAL = re.compile(r"([^\W\d]*)\.?\s*'?(\d{4}|\d{2})\s*[/–-]\s*'?(\d{4}|\d{2})")
_ORDINALS = frozenset({"o", "a", "er", "e", "eme", "ere", "th", "st", "nd", "rd", "de", "del", "di"})
_NUMERIC_MONTH = re.compile(r"(0?[1-9]|1[0-2])\s*[./-]\s*(\d{4}|\d{2})|(\d{4})\s*[./-]\s*(0?[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Span:
    """A period as far as its header tells it: ``kind`` month, quarter, half, week, year; its year or None."""

    kind: str
    index: int
    year: int | None

    def iso(self, year: int | None = None) -> str:
        """Return the ISO period; ``year`` fills in an open year."""
        full = self.year if self.year is not None else year
        if full is None:
            return ""
        if self.kind == "month":
            return f"{full:04}-{self.index:02}"
        if self.kind in ("quarter", "half"):
            return f"{full:04}-{'Q' if self.kind == 'quarter' else 'H'}{self.index}"
        if self.kind == "week":
            return f"{full:04}-W{self.index:02}"
        return f"{full:04}"


def year_in(*texts: str) -> int | None:
    """Return the one year named in texts (titles, sheet name, file name), the first text that has one."""
    for text in texts:
        years = {int(match) for match in _YEAR.findall(text)}
        if len(years) == 1:
            return years.pop()
    return None


def span_of(cell: Cell) -> Span | None:
    """Read a header cell as a period, else None: ``Jan``, ``01/2026``, ``KW 7``, ``Q2 26``, a real date."""
    if isinstance(cell, (date, datetime)):
        return Span("month", cell.month, cell.year)
    if isinstance(cell, float) and cell.is_integer() and 1990 <= cell <= 2099:
        return Span("year", 1, int(cell))
    return _span_of_text(cell) if isinstance(cell, str) and 0 < len(cell) <= 40 else None


@lru_cache(maxsize=5_000)
def _span_of_text(text: str) -> Span | None:
    bare = text.strip()
    if match := _ISO.fullmatch(bare):
        return _from_iso(match)
    if (match := _FISCAL.fullmatch(bare)) and (span := _fiscal_year(match)) is not None:
        return span
    if match := _NUMERIC_MONTH.fullmatch(bare):
        month, year = (match[1], match[2]) if match[1] else (match[4], match[3])
        return Span("month", int(month), _full_year(year))
    words = re.findall(r"[^\W\d]+|\d+", normalise(bare.replace("'", " ").replace("’", " ")))
    return _from_words(words) if 1 <= len(words) <= 4 else None


_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def run_of(cells: Sequence[Cell]) -> dict[int, Span]:
    """Return the periods of headers that only count them: 1 to 12, I to XII, 1 to 52; by their places.

    A run begins at 1 and leaves nothing out. Twelve are months, 52 or 53 weeks, a run of I to IV quarters.
    Also months such as 01.2026 and 02.2026 that a program took for the numbers 1.2026 and 2.2026.
    """
    if dotted := _dotted_months(cells):
        return dotted
    counted = [(place, number) for place, cell in enumerate(cells) if (number := _bare_count(cell)) > 0]
    numbers = [number for _, number in counted]
    last = len(numbers)
    roman = any(
        isinstance(cells[place], str) and not str(cells[place]).strip(" .").isdigit() for place, _ in counted
    )
    if numbers != list(range(1, last + 1)) or last not in (4, 12, 52, 53) or (last == 4 and not roman):
        return {}
    kind = "quarter" if last == 4 else "month" if last == 12 else "week"
    return {place: Span(kind, number, None) for place, number in counted}


def _dotted_months(cells: Sequence[Cell]) -> dict[int, Span]:
    """Return the months of numbers that are a month with its year behind the point, one after another."""
    found: dict[int, Span] = {}
    for place, cell in enumerate(cells):
        if not isinstance(cell, float) or not 1 <= cell < 13:
            continue
        year = round(cell % 1 * 10_000)
        if 1990 <= year <= 2099 and abs(cell % 1 - year / 10_000) < 1e-9:
            found[place] = Span("month", int(cell), year)
    months = [12 * (span.year or 0) + span.index for span in found.values()]
    follow = all(after == before + 1 for before, after in pairwise(months))
    return found if len(found) > 1 and follow else {}


def _bare_count(cell: Cell) -> int:
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and 1 <= cell <= 53 else 0
    text = cell.strip().casefold().rstrip(".") if isinstance(cell, str) else ""
    if text in _ROMAN:
        return _ROMAN.index(text) + 1
    return int(text) if re.fullmatch(r"[0-9]{1,2}", text) else 0


def _fiscal_year(match: re.Match[str]) -> Span | None:
    """Read ``FY 2025/26`` or ``2025/26``: a year of two calendar years goes by the first one."""
    word, first, second = normalise(match[1]), _full_year(match[2]), match[3]
    if int(second) != (first + 1) % 10 ** len(second):
        return None
    alone = not word and len(match[2]) == 4 and (len(second) == 4 or int(second) > 12)
    return Span("year", 1, first) if alone or period_words().get(word) == "year" else None


def _from_iso(match: re.Match[str]) -> Span | None:
    year = int(match[1])
    if not 1990 <= year <= 2099:
        return None
    if match[2]:
        return Span("month", int(match[2]), year)
    if match[3] or match[4]:
        return Span("quarter" if match[3] else "half", int(match[3] or match[4]), year)
    return _week(int(match[5]), year)


def _from_words(words: Sequence[str]) -> Span | None:
    kinds = {period_words().get(word) for word in words}
    if kinds & {"quarter", "half"} or ("kw" in words and set(words) & set(_ROMAN[:4])):
        words = [str(_ROMAN.index(word) + 1) if word in _ROMAN[:4] else word for word in words]
        words = ["q" if word == "kw" else word for word in words]  # weeks have no Roman numbers
    names = [word for word in words if not word.isdigit()]
    numbers = [word for word in words if word.isdigit()]
    if len(names) > 1 and numbers:
        names = [word for word in names if word not in _ORDINALS] or names
    if len(names) > 1 and names[0] in month_numbers() and names[1] in month_numbers():
        names = names[:1] if month_numbers()[names[0]] == month_numbers()[names[1]] else names
    if not names:
        alone = len(numbers) == 1 and len(numbers[0]) == 4
        return Span("year", 1, int(numbers[0])) if alone and 1990 <= int(numbers[0]) <= 2099 else None
    if len(names) != 1 or len(numbers) > 2:
        return None
    name = names[0]
    if name in month_numbers() and len(numbers) <= 1 and (not numbers or len(numbers[0]) in (2, 4)):
        return Span("month", month_numbers()[name], _full_year(numbers[0]) if numbers else None)
    return _counted(name, numbers)


def _counted(name: str, numbers: Sequence[str]) -> Span | None:
    """Read ``Q 2 2026``, ``KW 07``, ``FY 2026``: a word and one or two numbers."""
    kind = period_words().get(name)
    if kind is None or not numbers:
        return None
    if kind == "year":
        return (
            Span("year", 1, _full_year(numbers[0]))
            if len(numbers) == 1 and len(numbers[0]) in (2, 4)
            else None
        )
    index = next((n for n in numbers if len(n) <= 2), None)
    if index is None:
        return None
    rest = list(numbers)
    rest.remove(index)
    year = _full_year(rest[0]) if rest else None
    if kind in ("quarter", "half"):
        return Span(kind, int(index), year) if 1 <= int(index) <= (4 if kind == "quarter" else 2) else None
    return _week(int(index), year)


def _week(index: int, year: int | None) -> Span | None:
    return Span("week", index, year) if 1 <= index <= 53 else None


def _full_year(text: str) -> int:
    year = int(text)
    return year + 2000 if year < 80 else year + 1900 if year < 100 else year


def period_of(cell: Cell, frequency: Frequency, year: int | None = None) -> str:
    """Read a cell of a period column as an ISO period of a frequency, or return ``""``."""
    if isinstance(cell, (date, datetime)):
        return period_of_day(cell, frequency)
    span = span_of(cell)
    if span is None and isinstance(cell, str):
        match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)|(\d\d?)\.(\d\d?)\.(\d{4})", cell.strip())
        if match:
            parts = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
            try:
                return period_of_day(date(int(parts[0]), int(parts[1]), int(parts[2])), frequency)
            except ValueError:
                return ""
    return span.iso(year) if span else ""


def resolve_years(spans: Sequence[Span], fallback: int | None) -> list[str]:
    """Return the ISO periods of a row of headers; months without a year follow the year before or after them.

    Args:
        spans: in the order of their columns.
        fallback: the year named by title, sheet or file; None: unknown.
    """
    year = next((span.year for span in spans if span.year is not None), None)
    if year is not None and spans[0].year is None and spans[0].kind != "year":
        year = year if fallback is None else fallback
    year = fallback if year is None else year
    found: list[str] = []
    previous: Span | None = None
    for span in spans:
        if span.year is not None:
            year = span.year
        elif previous and year is not None and span.kind == previous.kind and span.index < previous.index:
            year += 1
        period = span.iso(year)
        found.append(period if is_period(period) else "")
        previous = span
    return found


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)|(\d\d?)[./](\d\d?)[./](\d{4})")


def day_range(cell: Cell) -> tuple[date, date] | None:
    """Return the first and last day of a stretch of time: two days, ``H1 2025``, or any period."""
    if isinstance(cell, str):
        days = []
        for match in _DAY.finditer(cell):
            parts = (match[1], match[2], match[3]) if match[1] else (match[6], match[5], match[4])
            try:
                days.append(date(int(parts[0]), int(parts[1]), int(parts[2])))
            except ValueError:
                return None
        if len(days) == 2:
            return min(days), max(days)
        ends = [
            span
            for part in re.split(r"\s+(?:-|–|to|bis|until|au|a)\s+|\s*–\s*", cell)
            if (span := span_of(part))
        ]
        if len(ends) == 2 and ends[1].year is not None:
            start = Span(ends[0].kind, ends[0].index, ends[0].year or ends[1].year)
            return first_day(start.iso()), last_day(ends[1].iso())
    span = span_of(cell)
    if span is None or span.year is None or span.kind == "week":
        return None
    return first_day(span.iso()), last_day(span.iso())
