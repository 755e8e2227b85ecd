"""The run chart of one KPI: what was reached each period against the target that held then."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reportlab.graphics.shapes import Circle, Drawing
from reportlab.lib.colors import Color

from qms_desktop.catalogue import say
from qms_desktop.charts.palette import LIGHT, Palette, Sign
from qms_desktop.charts.scale import Scale, figure, labelled, scale, spread
from qms_desktop.charts.strokes import Chart, label, line, mark, sheet
from qms_desktop.charts.typeface import BOLD, fitted, text_width

_LEFT, _RIGHT, _TOP, _BOTTOM = 34.0, 74.0, 16.0, 18.0
_SIZE = 6.5
_LETTERS = "abcdef"
_KEY_LEFT, _KEY_LINE, _KEY_GAP = 62.0, 8.0, 12.0
_ROUNDED = 0.01
"""Points by which sums of widths may miss what they add up to."""


@dataclass(frozen=True)
class RunPoint:
    """One period: its value, or None where nothing was reported, and the target that held then."""

    period: str
    value: float | None
    sign: Sign
    target: float | None = None
    upper: float | None = None
    warning: float | None = None
    signals: tuple[str, ...] = ()
    """The rules this point breaks, in words, e.g. ``outside limits``."""


@dataclass(frozen=True)
class Limits:
    """The mean and natural process limits (XmR) over the points; not ``firm`` while they rest on few."""

    mean: float
    lower: float
    upper: float
    firm: bool = True
    count: int = 0
    """How many readings they rest on; 0 where that is not known."""

    @property
    def words(self) -> str:
        """What must be said with them: that they are provisional; nothing where they are firm."""
        if self.firm:
            return ""
        return say("limits provisional") + (
            say(", from {0} readings").format(self.count) if self.count else ""
        )


@dataclass(frozen=True)
class _Frame:
    """Where periods and values lie on the sheet."""

    left: float
    right: float
    step: float
    values: Scale

    def x(self, index: int) -> float:
        return self.left + (index + 0.5) * self.step


@dataclass(frozen=True)
class _Rule:
    """A horizontal line with its name at the right: target, warning, mean or limit."""

    name: str
    places: Sequence[float | None]
    colour: Color
    width: float
    dash: Sequence[float] | None


@dataclass(frozen=True)
class _Entry:
    """One thing that the key says: what a letter stands for, or words alone."""

    letter: str
    rule: str

    @property
    def letter_width(self) -> float:
        return text_width(self.letter, BOLD, _SIZE) + 3 if self.letter else 0.0

    @property
    def width(self) -> float:
        return self.letter_width + text_width(self.rule, size=_SIZE)


def run_chart(
    points: Sequence[RunPoint],
    *,
    unit: str = "",
    limits: Limits | None = None,
    width: float = 480,
    height: float = 150,
    palette: Palette = LIGHT,
    filled: bool = False,
) -> Chart:
    """Draw the periods in the order given, gaps left open, signals ringed and named.

    Each period answers the mouse under its name.
    """
    points = [_measured(point) for point in points]
    drawing = sheet(width, height, palette, filled=filled)
    rules = _rules(points, limits, palette)
    key = _key(points, limits.words if limits is not None else "", width - _KEY_LEFT)
    frame = _frame(points, rules, width, height - _KEY_LINE * max(0, len(key) - 1))
    _axes(drawing, points, frame, unit, palette)
    _draw_rules(drawing, rules, frame, palette)
    for segment in _segments(points, frame):
        drawing.add(line(segment, palette.text, width=0.8))
    for index, point in enumerate(points):
        height_of = frame.values.start if point.value is None else frame.values.at(point.value)
        drawing.add(
            mark(frame.x(index), height_of, point.sign, palette, max(1.0, min(2.4, frame.step * 0.42)))
        )
        left = frame.x(index) - frame.step / 2
        drawing.answer(left, 0, frame.step, height - _TOP, _words(point, unit), point.period)
    _signals(drawing, points, frame, palette)
    _draw_key(drawing, key, palette)
    return drawing


def _words(point: RunPoint, unit: str) -> str:
    """Say what a period shows: its value, what it was measured against, and the rules it breaks."""
    value = say("not reported") if point.value is None else f"{figure(point.value)} {unit}".strip()
    against = (
        (say("target"), point.target),
        (say("upper target"), point.upper),
        (say("warning"), point.warning),
    )
    named = [f"{name} {figure(place)}" for name, place in against if place is not None]
    return "\n".join(
        [f"{point.period}: {value}", *([", ".join(named)] if named else []), *map(say, point.signals)]
    )


def _measured(point: RunPoint) -> RunPoint:
    """Take a value that is no number for none: it was not measured."""
    if point.value is None or math.isfinite(point.value):
        return point
    return replace(point, value=None, sign=Sign.NO_DATA)


def _rules(points: Sequence[RunPoint], limits: Limits | None, palette: Palette) -> list[_Rule]:
    dated: list[tuple[str, Callable[[RunPoint], float | None], float, Sequence[float] | None]] = [
        (say("target"), lambda point: point.target, 1.1, None),
        (say("upper target"), lambda point: point.upper, 1.1, None),
        (say("warning"), lambda point: point.warning, 0.7, (1, 1.5)),
    ]
    rules = [
        _Rule(name, [value(point) for point in points], palette.accent, width, dash)
        for name, value, width, dash in dated
    ]
    if limits is not None:
        flat = (
            (say("mean"), limits.mean, (6, 2)),
            (say("limit"), limits.upper, (3, 2)),
            (say("limit"), limits.lower, (3, 2)),
        )
        rules += [_Rule(text, [value] * len(points), palette.muted, 0.6, dash) for text, value, dash in flat]
    return [rule for rule in rules if any(place is not None for place in rule.places)]


def _frame(points: Sequence[RunPoint], rules: Sequence[_Rule], width: float, height: float) -> _Frame:
    values = [point.value for point in points if point.value is not None]
    values += [place for rule in rules for place in rule.places if place is not None]
    right = width - _RIGHT
    return _Frame(_LEFT, right, (right - _LEFT) / max(1, len(points)), scale(values, _BOTTOM, height - _TOP))


def _axes(drawing: Drawing, points: Sequence[RunPoint], frame: _Frame, unit: str, palette: Palette) -> None:
    for tick in frame.values.ticks:
        y = frame.values.at(tick)
        drawing.add(line([(frame.left, y), (frame.right, y)], palette.hairline, width=0.4))
        text = figure(tick, frame.values.decimals)
        drawing.add(label(frame.left - 4, y - 2.3, text, palette.muted, size=_SIZE, anchor="end"))
    if unit:
        text = fitted(unit, frame.left + 56, size=_SIZE)
        drawing.add(label(2, frame.values.end + 7, text, palette.muted, size=_SIZE))
    widest = max((text_width(point.period, size=_SIZE) for point in points), default=1) + 6
    for index in labelled(len(points), frame.right - frame.left, widest):
        x = frame.x(index)
        drawing.add(line([(x, _BOTTOM), (x, _BOTTOM - 2)], palette.hairline))
        drawing.add(label(x, _BOTTOM - 10, points[index].period, palette.muted, size=_SIZE, anchor="middle"))


def _segments(points: Sequence[RunPoint], frame: _Frame) -> Iterator[list[tuple[float, float]]]:
    """Give the runs of neighbouring values; a period without one ends a run."""
    for reported, group in groupby(enumerate(points), key=lambda pair: pair[1].value is not None):
        run = [(frame.x(index), frame.values.at(point.value or 0.0)) for index, point in group]
        if reported and len(run) > 1:
            yield run


def _steps(places: Sequence[float | None], frame: _Frame) -> Iterator[list[tuple[float, float]]]:
    """Give the stepped line through dated values: level within a period, upright where they change."""
    for known, group in groupby(enumerate(places), key=lambda pair: pair[1] is not None):
        if known:
            run: list[tuple[float, float]] = []
            for index, place in group:
                y = frame.values.at(place or 0.0)
                centre = frame.x(index)
                run += [(centre - frame.step / 2, y), (centre + frame.step / 2, y)]
            yield _without_level_joints(run)


def _without_level_joints(run: list[tuple[float, float]]) -> list[tuple[float, float]]:
    inner = [
        point
        for before, point, after in zip(run, run[1:], run[2:], strict=False)
        if not before[1] == point[1] == after[1]
    ]
    return [run[0], *inner, run[-1]]


def _draw_rules(drawing: Drawing, rules: Sequence[_Rule], frame: _Frame, palette: Palette) -> None:
    lasts = [next(place for place in reversed(rule.places) if place is not None) for rule in rules]
    heights = spread([frame.values.at(last) for last in lasts], 7.5, frame.values.start, frame.values.end)
    for rule, last, y in zip(rules, lasts, heights, strict=True):
        for steps in _steps(rule.places, frame):
            drawing.add(line(steps, rule.colour, width=rule.width, dash=rule.dash))
        text = f"{rule.name} {figure(last)}"
        start = (frame.right + 1, frame.values.at(last))
        drawing.add(line([start, (frame.right + 6, y)], palette.hairline, width=0.4))
        drawing.add(label(frame.right + 8, y - 2.3, text, rule.colour, size=_SIZE))


def _signals(drawing: Drawing, points: Sequence[RunPoint], frame: _Frame, palette: Palette) -> None:
    """Ring every signal and letter it; the key above the chart explains the letters."""
    rules = list(dict.fromkeys(rule for point in points for rule in point.signals))
    before = ""
    for index, point in enumerate(points):
        letters = ",".join(_LETTERS[rules.index(rule) % len(_LETTERS)] for rule in point.signals)
        if letters and point.value is not None:
            x, y = frame.x(index), frame.values.at(point.value)
            drawing.add(Circle(x, y, 4.6, fillColor=None, strokeColor=palette.text, strokeWidth=0.7))
            if letters != before:
                above = y + 6.5 if y < frame.values.end - 3 else y - 11
                drawing.add(label(x, above, letters, palette.text, size=_SIZE, font=BOLD, anchor="middle"))
        before = letters


def _key(points: Sequence[RunPoint], provisional: str, room: float) -> list[list[_Entry]]:
    """Say what must be said of the limits and explain the letters: on one line where they fit."""
    rules = list(dict.fromkeys(rule for point in points for rule in point.signals))
    entries = [_Entry("", provisional)] if provisional else []
    entries += [_Entry(letter, say(rule)) for letter, rule in zip(_LETTERS, rules, strict=False)]
    on_one_line = sum(entry.width for entry in entries) + _KEY_GAP * (len(entries) - 1) <= room
    return [entries] if on_one_line else [[entry] for entry in entries]


def _draw_key(drawing: Drawing, lines: Sequence[Sequence[_Entry]], palette: Palette) -> None:
    """Write the key at the upper right, each letter bold before its rule."""
    for row, entries in enumerate(lines):
        y = drawing.height - 7.5 - row * _KEY_LINE
        right = drawing.width - 2
        for entry in reversed(entries):
            left = max(_KEY_LEFT, right - entry.width)
            drawing.add(label(left, y, entry.letter, palette.text, size=_SIZE, font=BOLD))
            start = left + entry.letter_width
            room = right - start + _ROUNDED
            drawing.add(label(start, y, fitted(entry.rule, room, size=_SIZE), palette.muted, size=_SIZE))
            right = left - _KEY_GAP
