"""Outcomes against the target in force, and what is not reported."""

from __future__ import annotations

from datetime import date

import pytest

from qms_desktop.insight.kpis import kpi_status
from qms_desktop.model.judgement import Outcome, Target, outcome
from qms_desktop.model.kpis import Direction, EarlierTarget, Frequency, Kpi, Reading, ReadingState
from qms_desktop.model.xmr import OUTSIDE

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("direction", "value", "target", "expected"),
    [
        (Direction.HIGHER, 95.0, Target(95, None, 90), Outcome.MET),
        (Direction.HIGHER, 94.9, Target(95, None, 90), Outcome.AT_RISK),
        (Direction.HIGHER, 89.9, Target(95, None, 90), Outcome.MISSED),
        (Direction.HIGHER, 94.9, Target(95, None, None), Outcome.MISSED),
        (Direction.HIGHER, 96.0, Target(95, None, 97), Outcome.AT_RISK),
        (Direction.LOWER, 2.0, Target(2, None, 3), Outcome.MET),
        (Direction.LOWER, 2.5, Target(2, None, 3), Outcome.AT_RISK),
        (Direction.LOWER, 3.1, Target(2, None, 3), Outcome.MISSED),
        (Direction.LOWER, 0.0, Target(0, None, None), Outcome.MET),
        (Direction.WITHIN, 5.0, Target(4, 6, None), Outcome.MET),
        (Direction.WITHIN, 6.1, Target(4, 6, None), Outcome.MISSED),
        (None, 5.0, Target(4, None, None), Outcome.NOT_APPLICABLE),
        (Direction.HIGHER, 5.0, Target(None, None, None), Outcome.NOT_APPLICABLE),
        (Direction.HIGHER, None, Target(4, None, None), Outcome.NOT_REPORTED),
    ],
)
def test_the_outcome_of_a_value(
    direction: Direction | None, value: float | None, target: Target, expected: Outcome
) -> None:
    assert outcome(value, target, direction) is expected


def kpi(**values: object) -> Kpi:
    """Return a KPI that was not stored: the gate has not given it the triggers of the settings."""
    own = {"trigger_misses": 2, "trigger_signal": True, **values}
    return Kpi(id=1, number="KPI-01", name="On time", direction=Direction.HIGHER, target=95.0, **own)


def readings(**values: float | None) -> list[Reading]:
    return [
        Reading(kpi=1, period=period[1:].replace("_", "-"), value=value) for period, value in values.items()
    ]


def test_last_years_readings_keep_last_years_target() -> None:
    one = kpi(target_from=date(2026, 1, 1))
    earlier = [EarlierTarget(kpi=1, effective_on=date(2025, 1, 1), target=90.0)]
    found = kpi_status(one, readings(p2025_12=92.0, p2026_01=92.0), earlier, date(2026, 1, 31))
    assert [(p.period, p.target, p.outcome) for p in found.points] == [
        ("2025-12", 90.0, Outcome.MET),
        ("2026-01", 95.0, Outcome.MISSED),
    ]


def test_missing_periods_show_and_are_never_filled_in() -> None:
    found = kpi_status(kpi(), readings(p2026_07=96.0, p2026_10=97.0), [], TODAY)
    assert [(p.period, p.value) for p in found.points] == [
        ("2026-07", 96.0),
        ("2026-08", None),
        ("2026-09", None),
        ("2026-10", 97.0),
    ]
    assert found.points[1].outcome is Outcome.NOT_REPORTED


def test_a_kpi_nobody_measured_lately_is_not_green() -> None:
    found = kpi_status(kpi(), readings(p2026_06=99.0), [], TODAY)
    assert (found.last_period, found.outcome) == ("2026-06", Outcome.NOT_REPORTED)


def test_a_reading_after_the_day_asked_for_is_left_out() -> None:
    found = kpi_status(kpi(), readings(p2026_09=96.0, p2026_10=10.0), [], date(2026, 10, 15))
    assert (found.last_period, found.outcome) == ("2026-09", Outcome.MET)


def test_misses_running_count_back_from_the_newest_reported_period() -> None:
    found = kpi_status(kpi(), readings(p2026_07=90.0, p2026_08=96.0, p2026_09=90.0, p2026_10=90.0), [], TODAY)
    assert found.missed_running == 2


def test_readings_of_another_frequency_do_not_count() -> None:
    found = kpi_status(kpi(frequency=Frequency.QUARTERLY), readings(p2026_09=90.0, p2026_Q3=96.0), [], TODAY)
    assert [(p.period, p.value) for p in found.points] == [("2026-Q3", 96.0)]


def test_one_reading_only_has_an_outcome_and_no_limits() -> None:
    found = kpi_status(kpi(), readings(p2026_10=90.0), [], TODAY)
    assert (found.outcome, found.missed_running) == (Outcome.MISSED, 1)
    assert (found.limits, found.signals, found.trigger) == (None, (), "")


def test_equal_readings_have_limits_of_no_width_and_no_signal() -> None:
    same: dict[str, float | None] = {f"p2026_{month:02}": 97.1 for month in range(1, 11)}
    found = kpi_status(kpi(), readings(**same), [], TODAY)
    assert found.limits is not None
    assert (found.limits.lower, found.limits.upper, found.signals) == (97.1, 97.1, ())


def test_a_kpi_without_direction_is_not_applicable_and_asks_for_nothing() -> None:
    one = kpi()
    one.direction = None
    found = kpi_status(one, readings(p2026_09=1.0, p2026_10=1.0), [], TODAY)
    assert (found.outcome, found.missed_running, found.trigger) == (Outcome.NOT_APPLICABLE, 0, "")


def test_a_period_that_is_not_applicable_neither_counts_nor_breaks_the_run() -> None:
    own = [*readings(p2026_08=90.0, p2026_10=90.0), Reading(kpi=1, period="2026-09", not_applicable="Shut")]
    found = kpi_status(kpi(), own, [], TODAY)
    assert (found.missed_running, found.trigger) == (2, "missed 2 periods running")
    assert found.points[1].outcome is Outcome.NOT_APPLICABLE


def test_a_draft_is_not_reported() -> None:
    own = [*readings(p2026_09=96.0), Reading(kpi=1, period="2026-10", value=1.0, state=ReadingState.DRAFT)]
    found = kpi_status(kpi(), own, [], TODAY)
    assert (found.last_period, found.outcome) == ("2026-09", Outcome.MET)


def test_limits_fixed_to_a_span_judge_every_later_reading_and_name_the_span() -> None:
    steady: dict[str, float | None] = {f"p2024_{month:02}": 96.0 + month % 2 for month in range(1, 13)}
    later: dict[str, float | None] = {f"p2026_{month:02}": 92.0 + month % 2 for month in range(1, 11)}
    moving = kpi_status(kpi(), readings(**steady, **later), [], TODAY)
    fixed = kpi_status(
        kpi(limits_from="2024-01", limits_to="2024-12"), readings(**steady, **later), [], TODAY
    )
    assert (moving.limits_span, fixed.limits_span) == ("", "2024-01 to 2024-12")
    assert fixed.limits is not None
    assert (fixed.limits.count, fixed.limits.mean) == (12, 96.5)
    assert [OUTSIDE in point.signals for point in fixed.points[-10:]] == [True] * 10
    assert fixed.bad_signal


def test_a_span_of_another_frequency_is_passed_over() -> None:
    steady: dict[str, float | None] = {f"p2026_{month:02}": 96.0 + month % 2 for month in range(1, 11)}
    found = kpi_status(kpi(limits_from="2026-Q1"), readings(**steady), [], TODAY)
    assert found.limits is not None
    assert (found.limits.count, found.limits_span) == (10, "")
