"""The way of an objective, read back from its drawing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from reportlab.graphics.shapes import Drawing, Group, PolyLine, Shape, String

from qms_desktop.charts.objective_line import Way, WayPoint, objective_line
from qms_desktop.charts.palette import LIGHT, Sign

START, DUE = date(2026, 1, 1), date(2026, 12, 31)


def _shapes(group: Group) -> Iterator[Shape]:
    for item in group.contents:
        if isinstance(item, Group):
            yield from _shapes(item)
        elif isinstance(item, Shape):
            yield item


def _texts(drawing: Drawing) -> list[str]:
    return [shape.text for shape in _shapes(drawing) if isinstance(shape, String)]


def _way(*values: float, target: float | None = 90.0) -> Way:
    days = [date(2026, month, 28) for month in range(1, len(values) + 1)]
    points = [
        WayPoint(f"2026-{day.month:02}", day, value, Sign.MET)
        for day, value in zip(days, values, strict=True)
    ]
    return Way(points, 80.0, target, START, DUE, date(2026, 7, 2), "%", "On track · no action", Sign.MET)


def test_the_line_stands_halfway_at_half_time_and_level_outside() -> None:
    way = _way()
    assert way.expected(date(2026, 7, 2)) == 85.0
    assert way.expected(date(2020, 1, 1)) == 80.0
    assert way.expected(date(2030, 1, 1)) == 90.0


def test_the_ends_of_the_line_the_newest_reading_and_today_are_named() -> None:
    texts = _texts(objective_line(_way(80, 84, 86)))
    assert {"target 90", "baseline 80", "newest 86", "today", "On track · no action"} <= set(texts)
    assert {"2026-01-01", "2026-12-31"} <= set(texts)


def test_readings_are_joined_in_the_order_of_time() -> None:
    drawing = objective_line(_way(80, 84, 86))
    readings = next(s for s in _shapes(drawing) if isinstance(s, PolyLine) and s.strokeColor == LIGHT.text)
    across = list(readings.points)[::2]
    assert across == sorted(across)


def test_a_reading_says_where_the_line_stands_then() -> None:
    hits = objective_line(_way(80, 84)).hits
    assert [hit.key for hit in hits] == ["2026-01", "2026-02"]
    assert hits[1].words.splitlines()[0] == "2026-02: 84 %"
    assert hits[1].words.splitlines()[1].startswith("the line to the target stands at 81.")
    assert hits[0].x + hits[0].width <= hits[1].x + 1e-9


def test_without_a_target_there_is_no_line_and_the_readings_are_drawn() -> None:
    texts = _texts(objective_line(_way(80, 84, target=None)))
    assert not any(text.startswith(("target", "on the line")) for text in texts)
    assert "newest 84" in texts


def test_an_objective_without_any_reading_shows_where_it_wants_to_go() -> None:
    texts = _texts(objective_line(_way()))
    assert {"target 90", "baseline 80"} <= set(texts)
    assert not any(text.startswith("newest") for text in texts)
