"""The run chart of a KPI, read back from its drawing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics.shapes import Circle, Drawing, Group, Line, Polygon, PolyLine, Rect, Shape, String

from qms_desktop.charts.palette import DARK, LIGHT, Sign
from qms_desktop.charts.run_chart import Limits, RunPoint, run_chart
from qms_desktop.charts.sparkline import sparkline
from qms_desktop.charts.svg import to_svg


def _shapes(group: Group) -> Iterator[Shape]:
    for item in group.contents:
        if isinstance(item, Group):
            yield from _shapes(item)
        elif isinstance(item, Shape):
            yield item


def _texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in _shapes(drawing) if isinstance(shape, String)]


def _lines(drawing: Drawing) -> list[list[float]]:
    """The lines through values: solid, in the colour of text."""
    return [
        list(shape.points) if isinstance(shape, PolyLine) else [shape.x1, shape.y1, shape.x2, shape.y2]
        for shape in _shapes(drawing)
        if isinstance(shape, PolyLine | Line) and shape.strokeColor == LIGHT.text
    ]


def _points(*values: float | None, target: float = 95.0) -> list[RunPoint]:
    return [
        RunPoint(f"2026-{month:02}", value, Sign.NO_DATA if value is None else Sign.MET, target=target)
        for month, value in enumerate(values, start=1)
    ]


def test_a_missing_period_is_a_gap_and_never_interpolated() -> None:
    segments = _lines(run_chart(_points(96, 97, None, 95, 98, 99)))
    assert [len(segment) // 2 for segment in segments] == [2, 3]


def test_a_missing_period_is_shown_as_an_empty_ring_on_the_axis() -> None:
    rings = [
        shape
        for shape in _shapes(run_chart(_points(96, None)))
        if isinstance(shape, Circle) and shape.strokeColor == LIGHT.no_data
    ]
    assert len(rings) == 1
    assert rings[0].cy == 18


def test_each_outcome_has_a_shape_of_its_own() -> None:
    points = [RunPoint(f"2026-0{index}", 5.0, sign) for index, sign in enumerate(Sign, start=1)]
    marks = [
        shape
        for shape in _shapes(run_chart(points))
        if isinstance(shape, Circle | Polygon | Rect) and not isinstance(shape, PolyLine)
    ]
    assert [type(mark) for mark in marks] == [Circle, Polygon, Rect, Circle]
    assert [mark.fillColor for mark in marks] == [LIGHT.met, LIGHT.at_risk, LIGHT.missed, LIGHT.surface]


def test_last_years_periods_keep_last_years_target() -> None:
    points = _points(96, 96, target=95)[:1] + _points(96, 96, target=97)[1:]
    steps = [
        list(shape.points)
        for shape in _shapes(run_chart(points))
        if isinstance(shape, PolyLine) and shape.strokeColor == LIGHT.accent
    ]
    assert len(set(steps[0][1::2])) == 2
    assert "target 97" in _texts(run_chart(points))


def test_limits_that_rest_on_few_readings_say_so() -> None:
    early = _texts(run_chart(_points(96, 97), limits=Limits(96.5, 93.8, 99.2, firm=False)))
    assert {"mean 96.5", "limit 93.8", "limit 99.2", "limits provisional"} <= set(early)
    counted = _texts(run_chart(_points(96, 97), limits=Limits(96.5, 93.8, 99.2, firm=False, count=12)))
    assert "limits provisional, from 12 readings" in counted
    firm = _texts(run_chart(_points(96, 97), limits=Limits(96.5, 93.8, 99.2)))
    assert {"limit 93.8", "limit 99.2"} <= set(firm)
    assert not any("provisional" in text for text in firm)


def test_a_signal_is_ringed_and_its_rule_named_once() -> None:
    rule = "8 in a row on one side of the mean"
    points = [RunPoint(f"2026-0{month}", 5.0 + month, Sign.MET, signals=(rule,)) for month in (1, 2, 3)]
    drawing = run_chart(points)
    rings = [s for s in _shapes(drawing) if isinstance(s, Circle) and s.fillColor is None]
    assert len(rings) == 3
    texts = _texts(drawing)
    assert texts.count(rule) == 1
    assert texts[texts.index(rule) - 1] == "a"


def test_two_rules_at_one_point_are_both_explained() -> None:
    rules = ("outside limits", "3 of 4 nearer a limit than the mean")
    drawing = run_chart([RunPoint("2026-01", 5.0, Sign.MISSED, signals=rules)], width=180)
    texts = _texts(drawing)
    assert "a,b" in texts
    assert [texts[texts.index(rule) - 1] for rule in rules] == ["a", "b"]


@pytest.mark.parametrize("width", range(230, 480, 7))
def test_a_rule_is_said_whole_wherever_there_is_room_for_it(width: int) -> None:
    rules = ("outside limits", "8 in a row on one side of the mean", "3 of 4 nearer a limit than the mean")
    points = [RunPoint(f"2026-0{at}", 5.0, Sign.MISSED, signals=(rule,)) for at, rule in enumerate(rules, 1)]
    assert set(rules) <= set(_texts(run_chart(points, width=width)))


def test_a_chart_without_any_period_or_value_is_drawn_all_the_same() -> None:
    assert _lines(run_chart([])) == []
    assert "2026-Q1" in _texts(run_chart([RunPoint("2026-Q1", None, Sign.NO_DATA)]))


@given(st.lists(st.one_of(st.none(), st.floats()), max_size=60))
def test_any_values_can_be_drawn_within_the_sheet(values: list[float | None]) -> None:
    points = [RunPoint(f"2026-W{week:02}", value, Sign.AT_RISK, 1.0) for week, value in enumerate(values)]
    drawing = run_chart(points, width=300, height=120)
    for segment in _lines(drawing):
        assert all(0 <= x <= 300 for x in segment[::2])
        assert all(0 <= y <= 120 for y in segment[1::2])
    assert to_svg(drawing)
    assert to_svg(sparkline(values, Sign.MET, target=1.0))


def test_a_dark_window_gets_a_dark_surface() -> None:
    ground = next(_shapes(run_chart(_points(96), palette=DARK, filled=True)))
    assert isinstance(ground, Rect)
    assert ground.fillColor == DARK.surface


def test_a_sparkline_leaves_gaps_and_ends_in_the_sign_of_the_newest_period() -> None:
    drawing = sparkline([3, 4, None, 5, 6], Sign.MISSED, target=4)
    assert [len(segment) // 2 for segment in _lines(drawing)] == [2, 2]
    newest = list(_shapes(drawing))[-1]
    assert isinstance(newest, Rect)
    assert newest.fillColor == LIGHT.missed


def test_a_sparkline_of_nothing_is_an_empty_ring() -> None:
    assert [type(shape) for shape in _shapes(sparkline([], Sign.NO_DATA))] == [Circle]
