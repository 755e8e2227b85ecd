"""Arithmetic on reporting periods: ``2026-W07``, ``2026-03``, ``2026-Q2``, ``2026-H1``, ``2026``.

ISO 8601 has no half-year; ``H1`` and ``H2`` follow the form of its quarters.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from qms_desktop.model.kpis import Frequency

_WEEK = re.compile(r"(\d{4})-W(\d{2})")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_QUARTER = re.compile(r"(\d{4})-Q([1-4])")
_HALF = re.compile(r"(\d{4})-H([12])")
_YEAR = re.compile(r"\d{4}")


def is_period(text: str) -> bool:
    """Return whether a text is a period that exists in the calendar."""
    try:
        first_day(text)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def first_day(period: str) -> date:
    """Return the first day of a period.

    Raises:
        ValueError: the text is no period.
    """
    if found := _WEEK.fullmatch(period):
        return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    if found := _MONTH.fullmatch(period):
        return date(int(found[1]), int(found[2]), 1)
    if found := _QUARTER.fullmatch(period):
        return date(int(found[1]), 3 * int(found[2]) - 2, 1)
    if found := _HALF.fullmatch(period):
        return date(int(found[1]), 6 * int(found[2]) - 5, 1)
    if _YEAR.fullmatch(period):
        return date(int(period), 1, 1)
    raise ValueError(f"“{period}” is no period")


@lru_cache(maxsize=4096)
def last_day(period: str) -> date:
    """Return the last day of a period.

    Raises:
        ValueError: the text is no period.
    """
    first = first_day(period)
    if "W" in period:
        return date.fromordinal(min(first.toordinal() + 6, date.max.toordinal()))
    months = 3 if "Q" in period else 6 if "H" in period else 1 if "-" in period else 12
    month = first.month + months - 1
    return date(first.year, month, monthrange(first.year, month)[1])


def period_of(day: date, frequency: Frequency) -> str:
    """Return the period of a frequency that a day lies in."""
    if frequency is Frequency.WEEKLY:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    if frequency is Frequency.MONTHLY:
        return f"{day.year}-{day.month:02}"
    if frequency is Frequency.QUARTERLY:
        return f"{day.year}-Q{(day.month + 2) // 3}"
    if frequency is Frequency.HALF_YEARLY:
        return f"{day.year}-H{(day.month + 5) // 6}"
    return str(day.year)


def frequency_of(period: str) -> Frequency:
    """Return the frequency whose periods look like this one."""
    if "W" in period:
        return Frequency.WEEKLY
    if "Q" in period:
        return Frequency.QUARTERLY
    if "H" in period:
        return Frequency.HALF_YEARLY
    return Frequency.MONTHLY if "-" in period else Frequency.YEARLY


def following(period: str) -> str:
    """Return the next period of the same frequency."""
    return period_of(last_day(period) + timedelta(days=1), frequency_of(period))


def last_complete(day: date, frequency: Frequency) -> str:
    """Return the newest period that had ended before a day."""
    return period_of(first_day(period_of(day, frequency)) - timedelta(days=1), frequency)


def span(first: str, last: str) -> Iterator[str]:
    """Yield every period from ``first`` to ``last``, both included, so that missing ones show."""
    period = first
    while first_day(period) <= first_day(last):
        yield period
        period = following(period)


def ending_in(period: str, frequency: Frequency) -> list[str]:
    """Return the periods of a frequency whose last day lies in another period: what is due at its end.

    October 2026 has 2026-10, the weeks that end in it, and no quarter; September also has 2026-Q3.
    """
    start, end = first_day(period), last_day(period)
    within = span(period_of(start, frequency), period_of(end, frequency))
    return [one for one in within if start <= last_day(one) <= end]


def label(period: str) -> str:
    """Return a period as people say it, e.g. ``Mar 2026``, ``Q2 2026``, ``H1 2026``, ``week 7, 2026``."""
    if found := _WEEK.fullmatch(period):
        return f"week {int(found[2])}, {found[1]}"
    if found := _QUARTER.fullmatch(period):
        return f"Q{found[2]} {found[1]}"
    if found := _HALF.fullmatch(period):
        return f"H{found[2]} {found[1]}"
    if _MONTH.fullmatch(period):
        first = first_day(period)
        return f"{_MONTHS[first.month - 1]} {first.year}"
    return period


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
