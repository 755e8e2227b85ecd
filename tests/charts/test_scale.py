"""Axes."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qms_desktop.charts.scale import figure, labelled, scale, spread

_values = st.lists(st.floats(-1e9, 1e9).map(lambda value: round(value, 3)), max_size=30)


@given(_values)
def test_every_value_lies_on_the_axis(values: list[float]) -> None:
    axis = scale(values, 10, 110)
    room = (axis.high - axis.low) * 1e-6
    assert all(axis.low - room <= value <= axis.high + room for value in values)
    assert axis.low < axis.high
    assert 2 <= len(axis.ticks) <= 12


@pytest.mark.parametrize("values", [[], [5.0], [0.0], [3.0, 3.0, 3.0], [-2.0]])
def test_one_value_or_equal_ones_still_have_an_axis(values: list[float]) -> None:
    axis = scale(values, 0, 100)
    assert axis.low < axis.high
    assert all(0 <= axis.at(value) <= 100 for value in values)


@given(_values)
def test_the_figure_at_a_tick_is_the_ticks_own_value(values: list[float]) -> None:
    axis = scale(values, 10, 110)
    for tick in axis.ticks:
        shown = figure(tick, axis.decimals).replace("\u2009", "").replace("−", "-")
        assert float(shown) == pytest.approx(tick, abs=axis.step * 1e-6)


@pytest.mark.parametrize(
    ("most", "ticks"), [(1, [0, 1]), (3, [0, 1, 2, 3]), (10, [0, 5, 10]), (18, [0, 5, 10, 15, 20])]
)
def test_an_axis_of_counts_has_whole_ticks_only(most: int, ticks: list[float]) -> None:
    axis = scale([0.0, most], 0, 100, from_zero=True, whole=True)
    assert axis.ticks == ticks
    assert axis.decimals == 0


def test_figures_carry_no_more_digits_than_they_need() -> None:
    assert figure(95.0) == "95"
    assert figure(97.58) == "97.58"
    assert figure(123.456) == "123.5"
    assert figure(12_345.6) == "12\u2009346"
    assert figure(-0.5) == "−0.5"
    assert figure(-0.0001) == "0"


def test_period_labels_are_thinned_and_the_last_one_is_kept() -> None:
    assert list(labelled(4, 400, 30)) == [0, 1, 2, 3]
    thinned = list(labelled(36, 360, 30))
    assert thinned[-1] == 35
    assert thinned == list(range(2, 36, 3))
    assert list(labelled(0, 100, 30)) == []


def test_labels_at_one_height_are_moved_apart_within_the_chart() -> None:
    moved = spread([50, 50, 51, 99], 8, 0, 100)
    assert moved[0] < moved[1] < moved[2] < moved[3] <= 100
    assert all(after - before >= 8 for before, after in itertools.pairwise(moved))
