"""Natural limits against a published worked example, and each rule on its own."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qms_desktop.model.xmr import NEAR, OUTSIDE, RUN, limits, signals

FLOW_RATES = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
"""The individuals chart example of the NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2."""


def test_the_limits_of_the_published_example() -> None:
    found = limits(FLOW_RATES)
    assert found is not None
    assert found.mean == pytest.approx(50.81)
    assert found.upper == pytest.approx(55.8041, abs=0.002)
    assert found.lower == pytest.approx(45.8159, abs=0.002)
    assert not found.firm
    assert signals(FLOW_RATES, found) == []


def test_limits_show_from_six_values_and_are_firm_from_twenty() -> None:
    assert limits(FLOW_RATES[:5]) is None
    assert limits(FLOW_RATES[:6]) is not None
    twenty = limits(FLOW_RATES * 2)
    assert twenty is not None
    assert twenty.firm


def test_limits_rest_on_the_last_24_values() -> None:
    assert limits([1000.0, *FLOW_RATES, *FLOW_RATES, *FLOW_RATES]) == limits((FLOW_RATES * 3)[-24:])


def test_a_value_outside_the_limits_is_a_signal() -> None:
    fired = signals([*FLOW_RATES, 60.0], limits(FLOW_RATES))
    assert [(signal.index, signal.rule, signal.high) for signal in fired] == [(10, OUTSIDE, True)]


def test_eight_in_a_row_on_one_side_is_a_signal_at_the_eighth() -> None:
    values = [10, 14, 9, 13, 8, 14, 9, 13, 11.2, 11.3, 11.2, 11.3, 11.2, 11.3, 11.2]
    found = limits(values)
    assert found is not None
    assert any(signal.rule == RUN for signal in signals([*values, *[found.mean + 0.1] * 8], found))
    assert not any(signal.rule == RUN for signal in signals([10, *[found.mean + 0.1] * 7], found))


def test_three_of_four_nearer_a_limit_than_the_mean_is_a_signal() -> None:
    found = limits(FLOW_RATES)
    assert found is not None
    high = found.mean + 0.6 * (found.upper - found.mean)
    fired = signals([high, found.mean, high, high], found)
    assert [(signal.index, signal.rule) for signal in fired] == [(3, NEAR)]


def test_equal_values_give_no_signal() -> None:
    assert signals([5.0] * 10, limits([5.0] * 10)) == []


INVENTORY = [
    *(19, 27, 20, 16, 18, 25, 22, 24, 17, 25, 15, 17),
    *(20, 22, 19, 16, 22, 19, 25, 22, 18, 20, 16, 17),
    *(20, 15, 27, 25, 17, 19, 28),
]
"""Wheeler's example of an in-process inventory over 31 months (Making Sense of Data)."""


def test_wheelers_worked_example_over_a_fixed_baseline() -> None:
    """He prints 20.39, a mean moving range of 4.7, and limits of 32.89 and 7.88 from the rounded figures."""
    found = limits(INVENTORY, range(len(INVENTORY)))
    assert found is not None
    assert (found.count, found.firm) == (31, True)
    assert found.mean == pytest.approx(20.39, abs=0.005)
    assert found.upper == pytest.approx(32.89, abs=0.02)
    assert found.lower == pytest.approx(7.88, abs=0.02)


def test_the_limits_are_those_of_a_calculation_in_exact_fractions() -> None:
    values = [Fraction(value).limit_denominator() for value in FLOW_RATES]
    mean = sum(values) / len(values)
    ranges = [abs(values[place + 1] - values[place]) for place in range(len(values) - 1)]
    spread = Fraction(266, 100) * sum(ranges) / len(ranges)
    found = limits(FLOW_RATES)
    assert found is not None
    assert (found.lower, found.mean, found.upper) == pytest.approx(
        tuple(float(one) for one in (mean - spread, mean, mean + spread)), rel=1e-12
    )


@given(st.lists(st.integers(-50, 50), min_size=6, max_size=40))
def test_the_signals_are_those_of_the_rules_read_aloud(series: list[int]) -> None:
    """Each rule written down again, the slow way, in exact numbers."""
    values = [float(value) for value in series]
    found = limits(values)
    assert found is not None
    base = series[-24:]
    mean = Fraction(sum(base), len(base))
    moved = sum(abs(base[i] - base[i - 1]) for i in range(1, len(base)))
    spread = Fraction(266, 100) * Fraction(moved, len(base) - 1)
    expected = set()
    for end in range(len(base)):
        x = base[end]
        if abs(x - mean) > spread:
            expected.add((end, OUTSIDE))
        if end >= 7 and (
            all(value > mean for value in base[end - 7 : end + 1])
            or all(value < mean for value in base[end - 7 : end + 1])
        ):
            expected.add((end, RUN))
        near = [value for value in base[max(0, end - 3) : end + 1] if 2 * abs(value - mean) > spread > 0]
        same = [value for value in near if (value > mean) == (x > mean)]
        if end >= 3 and x in near and len(same) >= 3:
            expected.add((end, NEAR))
    start = len(series) - len(base)
    borderline = any(
        abs(abs(x - mean) - part) < Fraction(1, 10**9) for x in base for part in (spread, spread / 2)
    )
    if not borderline:
        assert {(one.index - start, one.rule) for one in signals(values, found)} == expected


def test_against_a_fixed_baseline_of_equal_values_another_value_is_a_signal() -> None:
    """No accident in the baseline: the first one is no noise."""
    values = [0.0] * 8 + [1.0]
    found = limits(values, range(8))
    assert found is not None
    assert (found.lower, found.upper) == (0.0, 0.0)
    assert [(one.index, one.rule) for one in signals(values, found, fixed=True)] == [(8, OUTSIDE)]


def test_equal_values_have_exactly_themselves_as_limits() -> None:
    found = limits([0.1] * 7)
    assert found is not None
    assert (found.lower, found.mean, found.upper) == (0.1, 0.1, 0.1)
    assert signals([0.1] * 7, found) == []


def test_one_value_has_no_limits_and_gives_no_signal() -> None:
    assert limits([3.0]) is None
    assert signals([3.0], None) == []
