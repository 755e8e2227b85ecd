"""The line of an objective: straight from baseline to target, and the readings on their way along it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reportlab.graphics.shapes import Circle

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.scale import Scale, figure, scale, spread
from qms_desktop.charts.strokes import Anchor, Chart, label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, REGULAR, fitted

_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 78.0, 20.0, 18.0
_SIZE = 6.5


@dataclass(frozen=True)
class WayPoint:
    """One reading on the way: the last day of its period and its value."""

    period: str
    on: date
    value: float
    sign: Sign


@dataclass(frozen=True)
class Way:
    """From where to where, and where it stands; what is not known is None and not drawn."""

    points: Sequence[WayPoint]
    baseline: float | None
    target: float | None
    start: date | None
    due: date | None
    today: date
    unit: str = ""
    words: str = ""
    """How it stands, in a line over the chart."""
    sign: Sign = Sign.NO_DATA
    day: Callable[[date], str] = date.isoformat
    """How a day is written under the chart."""

    def expected(self, on: date) -> float | None:
        """Where the straight line stands on a day; level before its start and after its end."""
        if self.baseline is None or self.target is None or self.start is None or self.due is None:
            return None
        if self.due <= self.start:
            return None
        share = min(1.0, max(0.0, (on - self.start).days / (self.due - self.start).days))
        return self.baseline + share * (self.target - self.baseline)


@dataclass(frozen=True)
class _Frame:
    first: date
    last: date
    left: float
    right: float
    values: Scale

    def x(self, day: date) -> float:
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return self.left + share * (self.right - self.left)


def objective_line(
    way: Way,
    *,
    width: float = 480,
    height: float = 140,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw the way of an objective; each reading answers the mouse under its period."""
    drawing = sheet(width, height, palette, filled=filled)
    frame = _frame(way, width, height)
    drawing.add(mark(5, height - 7, way.sign, palette, 3))
    words = fitted(way.words, width - 14, BOLD, 7.5)
    drawing.add(label(12, height - 9.5, words, palette.text, size=7.5, font=BOLD))
    _axes(drawing, way, frame, palette)
    _draw_plan(drawing, way, frame, palette)
    _draw_today(drawing, way, frame, palette)
    places = [(frame.x(point.on), frame.values.at(point.value)) for point in way.points]
    if len(places) > 1:
        drawing.add(line(places, palette.text, width=0.9))
    for point, (x, y) in zip(way.points, places, strict=True):
        drawing.add(mark(x, y, point.sign, palette))
    _answers(drawing, way, frame, height)
    return drawing


def _frame(way: Way, width: float, height: float) -> _Frame:
    days = [point.on for point in way.points] + [day for day in (way.start, way.due) if day is not None]
    days = days or [way.today]
    first, last = min([*days, way.today]), max([*days, way.today])
    if first == last:
        first, last = first - timedelta(days=30), last + timedelta(days=30)
    values = [point.value for point in way.points]
    values += [value for value in (way.baseline, way.target) if value is not None]
    return _Frame(first, last, _LEFT, width - _RIGHT, scale(values, _BOTTOM, height - _TOP - 6))


def _axes(drawing: Chart, way: Way, frame: _Frame, palette: Palette) -> None:
    for tick in frame.values.ticks:
        y = frame.values.at(tick)
        drawing.add(line([(frame.left, y), (frame.right, y)], palette.hairline, width=0.4))
        text = figure(tick, frame.values.decimals)
        drawing.add(label(frame.left - 4, y - 2.3, text, palette.muted, size=_SIZE, anchor="end"))
    if way.unit:
        text = fitted(way.unit, frame.left + 40, size=_SIZE)
        drawing.add(label(2, frame.values.end + 5, text, palette.muted, size=_SIZE))
    below = _BOTTOM - 10
    drawing.add(label(frame.left, below, way.day(frame.first), palette.muted, size=_SIZE))
    drawing.add(label(frame.right, below, way.day(frame.last), palette.muted, size=_SIZE, anchor="end"))


def _draw_plan(drawing: Chart, way: Way, frame: _Frame, palette: Palette) -> None:
    """Draw the straight line where it is known, and where it stands at the newest reading."""
    at = frame.values.at
    if way.target is not None:
        level = [(frame.left, at(way.target)), (frame.right, at(way.target))]
        drawing.add(line(level, palette.accent, width=0.6, dash=(2, 2)))
    if way.start is not None and way.due is not None and way.expected(way.today) is not None:
        ends = [(frame.x(day), at(way.expected(day) or 0.0)) for day in (way.start, way.due)]
        drawing.add(line(ends, palette.accent, width=1.1))
    newest = way.points[-1] if way.points else None
    expected = way.expected(newest.on) if newest is not None else None
    if newest is not None and expected is not None:
        x = frame.x(newest.on)
        ring = Circle(x, at(expected), 2.6, fillColor=palette.surface, strokeColor=palette.accent)
        drawing.add(ring)
    _name_ends(drawing, way, expected, frame, palette)


def _name_ends(drawing: Chart, way: Way, expected: float | None, frame: _Frame, palette: Palette) -> None:
    newest = way.points[-1].value if way.points else None
    named = (
        (say("target"), way.target, palette.accent, REGULAR),
        (say("on the line"), expected, palette.accent, REGULAR),
        (say("baseline"), way.baseline, palette.muted, REGULAR),
        (say("newest"), newest, palette.text, BOLD),
    )
    known = [(name, value, colour, font) for name, value, colour, font in named if value is not None]
    places = [frame.values.at(value) for _, value, _, _ in known]
    heights = spread(places, 8, frame.values.start, frame.values.end)
    for (name, value, colour, font), y in zip(known, heights, strict=True):
        drawing.add(label(frame.right + 8, y - 2.3, f"{name} {figure(value)}", colour, size=_SIZE, font=font))


def _draw_today(drawing: Chart, way: Way, frame: _Frame, palette: Palette) -> None:
    x, top = frame.x(way.today), frame.values.end
    drawing.add(line([(x, frame.values.start), (x, top + 2)], palette.muted, dash=(1, 1.5)))
    late = x > (frame.left + frame.right) / 2
    anchor: Anchor = "end" if late else "start"
    drawing.add(
        label(x - 2 if late else x + 2, top + 5, say("today"), palette.muted, size=_SIZE, anchor=anchor)
    )


def _answers(drawing: Chart, way: Way, frame: _Frame, height: float) -> None:
    """Let the strip around each reading answer, half the way to its neighbours."""
    centres = [frame.x(point.on) for point in way.points]
    for at, point in enumerate(way.points):
        left = (centres[at - 1] + centres[at]) / 2 if at else centres[at] - 8
        right = (centres[at] + centres[at + 1]) / 2 if at + 1 < len(centres) else centres[at] + 8
        value = f"{point.period}: {figure(point.value)} {way.unit}".strip()
        expected = way.expected(point.on)
        on_line = (
            [say("the line to the target stands at {0}").format(figure(expected))]
            if expected is not None
            else []
        )
        drawing.answer(left, 0, right - left, height - _TOP, "\n".join([value, *on_line]), point.period)
