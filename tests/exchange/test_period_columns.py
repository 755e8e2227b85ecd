"""Which columns of a table hold the values of periods."""

from __future__ import annotations

import pytest

from qms_desktop.exchange.register import classify
from tests.exchange.workbooks import Rows, guessed, tables


def periods(*headers: str) -> list[tuple[str | None, str]]:
    """Return period and series of the columns beside the name of a KPI."""
    rows: Rows = [
        ["KPI", *headers],
        ["Scrap", *(4.0 for _ in headers)],
        ["On time", *(95.0 for _ in headers)],
    ]
    return [(match.period, match.series) for match in classify(tables(rows, "KPI")[0]).matches[1:]]


def test_short_words_for_target_and_actual_are_read_beside_a_year() -> None:
    assert periods("Tgt 2024", "Act 2024", "Tgt 2025", "Act 2025") == [
        ("2024", "target"),
        ("2024", "actual"),
        ("2025", "target"),
        ("2025", "actual"),
    ]


@pytest.mark.parametrize("last", ["2026 (prov.)", "Wert 2026 (vorl.)", "2026 [estimated]"])
def test_a_note_behind_a_period_leaves_it_one(last: str) -> None:
    assert periods("Wert 2024", "Wert 2025", last) == [(year, "actual") for year in ("2024", "2025", "2026")]


@pytest.mark.parametrize("tick", ["x", "✓", "P"])
def test_a_plan_with_ticks_below_weeks_is_a_list_of_actions(tick: str) -> None:
    rows: Rows = [
        ["No", "Action", "Who", "W1", "W2", "W3", "W4"],
        [1, "Fix the door of the hall", "Jo", tick, tick],
        [2, "Call the plumber", "Ann", None, None, tick, tick],
    ]
    assert guessed(rows, "Plan").register == "action"
