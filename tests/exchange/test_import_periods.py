"""Headers that name months, quarters, weeks and years."""

from __future__ import annotations

from datetime import date

import pytest

from qms_desktop.exchange.periods import Span, day_range, period_of, resolve_years, span_of, year_in
from qms_desktop.model.kpis import Frequency


@pytest.mark.parametrize(
    ("cell", "period"),
    [
        ("Jan 2026", "2026-01"), ("Mär-26", "2026-03"), ("août 2026", "2026-08"), ("Şub 26", "2026-02"),
        ("01/2026", "2026-01"),
        ("2026-07", "2026-07"), ("2026/7", "2026-07"), ("Q2 2026", "2026-Q2"), ("2026-Q2", "2026-Q2"),
        ("H1 2026", "2026-H1"), ("2. Halbjahr 2026", "2026-H2"), ("2026-H2", "2026-H2"),
        ("2. Quartal 2026", "2026-Q2"),
        ("KW 7 2026", "2026-W07"), ("2026-W07", "2026-W07"), ("FY 2026", "2026"), ("2026", "2026"),
        ("Jan '26", "2026-01"), ("2026M03", "2026-03"), ("II kw. 2026", "2026-Q2"), ("1. Qu. 25", "2025-Q1"),
    ],
)  # fmt: skip
def test_a_period_is_read_from_a_header(cell: str, period: str) -> None:
    span = span_of(cell)
    assert span is not None
    assert span.iso() == period


def test_real_dates_and_bare_years_are_periods() -> None:
    assert span_of(date(2026, 3, 1)) == Span("month", 3, 2026)
    assert span_of(2026.0) == Span("year", 1, 2026)


@pytest.mark.parametrize(
    "cell", ["Owner", "Target", "Maybe", "13/2026", "Q5 2026", "KW 60", "", 17.0, "Market share"]
)
def test_other_headers_are_no_periods(cell: str | float) -> None:
    assert span_of(cell) is None


def test_months_without_a_year_take_the_year_of_the_title_and_run_over_new_year() -> None:
    spans = [span for text in ("Nov", "Dec", "Jan") if (span := span_of(text))]
    assert resolve_years(spans, 2025) == ["2025-11", "2025-12", "2026-01"]
    assert resolve_years(spans, None) == ["", "", ""]


def test_the_year_is_found_in_titles() -> None:
    assert year_in("KPI overview 2026", "Sheet1") == 2026
    assert year_in("2024-2026", "2025") == 2025


def test_a_cell_of_a_period_column_follows_the_frequency() -> None:
    assert period_of(date(2026, 5, 17), Frequency.QUARTERLY) == "2026-Q2"
    assert period_of("17.05.2026", Frequency.MONTHLY) == "2026-05"
    assert period_of("May", Frequency.MONTHLY, 2026) == "2026-05"
    assert period_of("soon", Frequency.MONTHLY) == ""


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("01.01.2025 - 31.12.2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("H2 2025", date(2025, 7, 1), date(2025, 12, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("Jan - Jun 2025", date(2025, 1, 1), date(2025, 6, 30)),
    ],
)
def test_the_period_of_a_review_is_two_days(text: str, first: date, last: date) -> None:
    assert day_range(text) == (first, last)
