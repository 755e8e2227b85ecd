"""What every chart is drawn with: lines, texts and the four signs as shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from reportlab.graphics.shapes import Circle, Drawing, Group, Line, Polygon, PolyLine, Rect, Shape, String
from reportlab.lib.colors import Color

from qms_desktop.charts.palette import Palette, Sign
from qms_desktop.charts.typeface import REGULAR, runs, text_width

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True)
class Hit:
    """A place of a chart that answers the mouse: in points, from the lower left corner."""

    x: float
    y: float
    width: float
    height: float
    words: str
    """What is shown there: period, value, target and the like."""
    key: str
    """What a click opens, in the terms of whoever asked for the chart."""


class Chart(Drawing):
    """A drawing with the places that answer the mouse in the window; paper passes them over."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__(width, height)
        self._hits: list[Hit] = []

    @property
    def hits(self) -> Sequence[Hit]:
        """Every place that answers, in the order in which it was drawn."""
        return self._hits

    def answer(self, x: float, y: float, width: float, height: float, words: str, key: str) -> None:
        """Let a rectangle answer the mouse."""
        self._hits.append(Hit(x, y, width, height, words, key))


def label(
    x: float,
    y: float,
    text: str,
    colour: Color,
    *,
    size: float = 7,
    font: str = REGULAR,
    anchor: Anchor = "start",
) -> Group:
    """Set a text with its baseline at (x, y), each part in a face that can draw it."""
    left = x - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * text_width(text, font, size)
    group = Group()
    for face, part in runs(text, font):
        group.add(String(left, y, part, fontName=face, fontSize=size, fillColor=colour))
        left += text_width(part, face, size)
    return group


def line(
    points: Sequence[tuple[float, float]],
    colour: Color,
    *,
    width: float = 0.5,
    dash: Sequence[float] | None = None,
) -> Shape:
    """Draw a line through two or more points."""
    flat = [coordinate for point in points for coordinate in point]
    drawn: Line | PolyLine = (
        Line(flat[0], flat[1], flat[2], flat[3]) if len(points) == 2 else PolyLine(flat, strokeLineJoin=1)
    )
    drawn.strokeColor = colour
    drawn.strokeWidth = width
    if dash:
        drawn.strokeDashArray = list(dash)
    return drawn


def box(
    x: float, y: float, width: float, height: float, fill: Color | None, stroke: Color | None = None
) -> Rect:
    """Draw a rectangle; its line, if any, is a hairline."""
    drawn = Rect(x, y, width, height)
    drawn.setProperties({"fillColor": fill, "strokeColor": stroke, "strokeWidth": 0.5})
    return drawn


def mark(x: float, y: float, sign: Sign, palette: Palette, radius: float = 2.4) -> Shape:
    """Draw a sign centred on (x, y): disc, triangle, square or ring, told apart without colour."""
    colour = palette.of(sign)
    if sign is Sign.MET:
        return Circle(x, y, radius, fillColor=colour, strokeColor=None)
    if sign is Sign.NO_DATA:
        return Circle(
            x, y, radius * 0.9, fillColor=palette.surface, strokeColor=colour, strokeWidth=radius * 0.4
        )
    if sign is Sign.MISSED:
        side = radius * 1.8
        return box(x - side / 2, y - side / 2, side, side, colour)
    half, low, high = radius * 1.15, y - radius * 0.85, y + radius * 1.15
    return Polygon([x - half, low, x + half, low, x, high], fillColor=colour, strokeColor=None)


def sheet(width: float, height: float, palette: Palette, *, filled: bool = False) -> Chart:
    """Open an empty chart; ``filled`` paints the surface, for a dark window."""
    drawing = Chart(width, height)
    if filled:
        drawing.add(box(0, 0, width, height, palette.surface))
    return drawing
