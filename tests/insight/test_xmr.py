"""Natural limits against a published worked example, and each rule on its own."""

from __future__ import annotations

import pytest

from qms_desktop.insight.xmr import NEAR, OUTSIDE, RUN, limits, signals

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
