"""Periods: what exists in the calendar, and what follows what."""

from __future__ import annotations

from datetime import date

import pytest

from qms_desktop.model import periods
from qms_desktop.model.kpis import Frequency


@pytest.mark.parametrize(
    ("period", "first", "last", "next_"),
    [
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28), "2026-03"),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "2024-03"),
        ("2025-12", date(2025, 12, 1), date(2025, 12, 31), "2026-01"),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31), "2027-Q1"),
        ("2026-H1", date(2026, 1, 1), date(2026, 6, 30), "2026-H2"),
        ("2026-H2", date(2026, 7, 1), date(2026, 12, 31), "2027-H1"),
        ("2026", date(2026, 1, 1), date(2026, 12, 31), "2027"),
        ("2026-W53", date(2026, 12, 28), date(2027, 1, 3), "2027-W01"),
    ],
)
def test_a_period_knows_its_days_and_its_successor(period: str, first: date, last: date, next_: str) -> None:
    assert periods.first_day(period) == first
    assert periods.last_day(period) == last
    assert periods.following(period) == next_


@pytest.mark.parametrize("period", ["9999-W52", "9999-12", "9999-Q4", "9999-H2", "9999"])
def test_the_last_period_of_the_calendar_has_a_last_day(period: str) -> None:
    assert periods.last_day(period) == date.max, "31.12.9999 stands in many lists for never"


@pytest.mark.parametrize(
    "text", ["2026-13", "2026-W54", "2026-Q5", "2026-H3", "26-01", "", "Jan 26", "2025-W53"]
)
def test_what_is_not_in_the_calendar_is_no_period(text: str) -> None:
    assert not periods.is_period(text)


def test_a_span_shows_every_period_between() -> None:
    assert list(periods.span("2025-11", "2026-02")) == ["2025-11", "2025-12", "2026-01", "2026-02"]


@pytest.mark.parametrize(
    ("frequency", "period"),
    [
        (Frequency.WEEKLY, "2026-W46"),
        (Frequency.MONTHLY, "2026-10"),
        (Frequency.QUARTERLY, "2026-Q3"),
        (Frequency.HALF_YEARLY, "2026-H1"),
        (Frequency.YEARLY, "2025"),
    ],
)
def test_the_last_complete_period_has_ended(frequency: Frequency, period: str) -> None:
    assert periods.last_complete(date(2026, 11, 22), frequency) == period
